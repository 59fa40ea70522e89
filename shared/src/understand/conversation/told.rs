//! What the speaker tells of themselves, and whether they want to know what suits them.

use jiff::civil::Date;

use crate::answers::Answer;
use crate::catalogue::TopicAbout;
use crate::fact::{FactId, FactKind, ValueId};
use crate::understand::compose;
use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::reply::{Kind, Reply};
use crate::understand::topic_model::outside_names;

/// The most words of a message that is taken for an answer to a question.
const MOST_OF_AN_ANSWER: usize = 16;

impl Mind {
    /// A short answer to the question just asked, with what else is said in the same breath.
    pub(super) fn answer_to_pending(
        &self,
        conversation: &mut Conversation,
        reading: &Reading,
        as_of: Date,
    ) -> Option<Reply> {
        let pending = conversation.pending?;
        let asks = reading.sentences.iter().any(|sentence| sentence.asks);
        if asks || !reading.programmes.is_empty() || reading.words.len() > MOST_OF_AN_ANSWER {
            return None;
        }
        match self.short_answer(pending, reading)? {
            Some(answer) => conversation.answers.set(pending, answer),
            None => conversation.answers.set_not_sure(&self.catalogue, pending).ok()?,
        }
        let (role, next) = (self.grammar.role, self.grammar.next_role);
        for (fact, answer) in &reading.said {
            // "Headteacher, I hope" names the next role and not their own.
            let of_next = Some(pending) == next && Some(*fact) == role && !reading.says_i_am();
            if *fact != pending && !of_next {
                conversation.answers.set(*fact, *answer);
            }
        }
        let about = if conversation.suggesting { conversation.programmes.clone() } else { Vec::new() };
        Some(compose::suggest(&self.catalogue, &conversation.answers, &about, as_of))
    }

    /// What a message answers to a question about a fact; `Some(None)` for "not sure", `None` where it is no answer.
    fn short_answer(&self, asked: FactId, reading: &Reading) -> Option<Option<Answer>> {
        let fact = self.catalogue.fact(asked);
        let answer = match &fact.kind {
            FactKind::Months { .. } => {
                let of_fact = reading.said.iter().find_map(|(of, answer)| (*of == asked).then_some(*answer));
                let time = reading.loose_time.as_ref().or(reading.bare_time.as_ref());
                of_fact.or(time.map(|time| Answer::Months(time.range)))
            }
            FactKind::Choice { .. } => self.short_choice(asked, reading).map(Answer::Choice),
            FactKind::Flag => return None,
        };
        match answer {
            None if reading.has(Intent::Unsure) => Some(None),
            None => None,
            answer => Some(answer),
        }
    }

    /// The value of a fact that a short answer names.
    fn short_choice(&self, asked: FactId, reading: &Reading) -> Option<ValueId> {
        let fact = self.catalogue.fact(asked);
        let text: Vec<&str> = reading.words.iter().map(|word| word.text.as_str()).collect();
        let text = text.join(" ");
        let place = |value: &crate::fact::Value| fact.value(&value.id);
        if let Some(value) = fact.values().iter().find(|value| value.label.to_lowercase() == text) {
            return place(value);
        }
        let said = reading.said.iter().find_map(|(of, answer)| match answer {
            Answer::Choice(value) if *of == asked => Some(*value),
            _ => None,
        });
        let named = || {
            reading.matches.iter().find_map(|found| match found.meaning {
                Meaning::Value(of, value) if of == asked => Some(value),
                Meaning::Value(of, value) if Some(of) == self.grammar.role => {
                    let is_next = Some(asked) == self.grammar.next_role && !reading.says_i_am();
                    is_next.then(|| self.grammar.next_of_role(value).or_else(|| fact.value("other")))?
                }
                _ => None,
            })
        };
        let by_words = || {
            let words = [
                (Intent::NotYet, "not_yet"),
                (Intent::Yes, "yes"),
                (Intent::No, "no"),
                (Intent::Other, "other"),
            ];
            words.iter().filter(|(intent, _)| reading.has(*intent)).find_map(|(_, value)| fact.value(value))
        };
        said.or_else(named).or_else(by_words)
    }

    /// Hello, thanks, goodbye, help: where nothing else is said.
    pub(super) fn pleasantry(&self, reading: &Reading) -> Option<Reply> {
        let substance = !reading.programmes.is_empty()
            || !reading.said.is_empty()
            || !reading.spoken_of.is_empty()
            || !reading.content.is_empty()
            || reading.topics(&self.catalogue).iter().any(|(_, strength)| *strength > 1.0)
            || reading.matches.iter().any(|found| matches!(found.meaning, Meaning::Term(_)));
        let wording = &self.catalogue.wording;
        let said = [
            (Intent::Thanks, wording.chat_thanks()),
            (Intent::Goodbye, wording.chat_goodbye()),
            (Intent::Help, wording.chat_help()),
            (Intent::Greeting, wording.chat_hello()),
        ];
        let (_, text) = said.iter().find(|(intent, _)| reading.has(*intent))?;
        let asks = reading.has(Intent::Suits) || reading.has(Intent::List) || reading.has(Intent::Human);
        (!substance && !asks).then(|| Reply::new(Kind::Greeting, (*text).to_owned(), 0.9))
    }

    /// Takes what the speaker says of themselves. Whether they said anything.
    pub(super) fn take_what_was_said(&self, conversation: &mut Conversation, reading: &Reading) -> bool {
        let facts = &self.grammar;
        let role = facts.role.and_then(|role| conversation.answers.choice(role));
        let tells = reading.role(&self.grammar).is_some() || role.is_some() || conversation.suggesting;
        let tells =
            tells || (reading.has(Intent::Suits) && (!reading.has(Intent::List) || reading.says_me()));
        let asks_only = !tells && reading.programmes.is_empty();
        if asks_only && reading.role(&self.grammar).is_none() {
            conversation.loose_time = reading.loose_time.clone().or(conversation.loose_time.take());
            return false;
        }
        let mut said_something = false;
        for (fact, answer) in &reading.said {
            // What is said of a sector in a question about a programme is no word about the speaker.
            let about_self = tells || Some(*fact) == facts.role;
            if about_self {
                conversation.answers.set(*fact, *answer);
                said_something = true;
            }
        }
        let role: Option<ValueId> = facts.role.and_then(|role| conversation.answers.choice(role));
        if let (Some(time), Some(fact)) = (
            reading.loose_time.as_ref().or(conversation.loose_time.as_ref()),
            role.and_then(|r| facts.time_of(r)),
        ) {
            conversation.answers.set(fact, Answer::Months(time.range));
            conversation.loose_time = None;
            said_something = true;
        }
        said_something
    }

    pub(super) fn wants_suggestion(
        &self,
        conversation: &Conversation,
        reading: &Reading,
        says_of_self: bool,
        topics: &[(u16, f32)],
    ) -> bool {
        let role_now = reading.role(&self.grammar).is_some();
        let strong_topic = topics.iter().any(|(_, strength)| *strength >= 1.4);
        if reading.says_that_is_me() && says_of_self {
            return true;
        }
        let asks = reading.sentences.iter().any(|sentence| sentence.asks);
        if conversation.suggesting && says_of_self && !asks && !reading.focused {
            return true;
        }
        let likely = || self.topic_model.likeliest(outside_names(&reading.words, &reading.matches));
        let suits = reading.has(Intent::Suits)
            || (reading.focused && reading.says_me() && likely() == Some(Meaning::Intent(Intent::Suits)));
        // Of what is not evaluated nobody can be told whether it suits them.
        let evaluated = |place: &u16| self.catalogue.programmes[usize::from(*place)].rules.is_some();
        if reading.focused && !reading.programmes.is_empty() && !reading.programmes.iter().any(evaluated) {
            return false;
        }
        // "How do they differ?", and not "which of them is for me?".
        if reading.focused
            && reading.has(Intent::Compare)
            && reading.programmes.len() > 1
            && !suits
            && !reading.says_me()
        {
            return false;
        }
        if role_now && reading.focused {
            // "Does acting count for it?" asks of the speaker who has just said what they are.
            let of_fitting = topics.first().is_some_and(|(topic, _)| {
                self.catalogue.topics[usize::from(*topic)].about == TopicAbout::Fitting
            });
            let of_them = reading.says_me() || reading.programmes.is_empty() || reading.words.len() < 6;
            let told_much = reading.said.len() > 2
                && !reading.programmes.is_empty()
                && (of_fitting || !strong_topic)
                && !reading.asks_when_or_how();
            return suits
                || told_much
                || (of_fitting
                    && reading.said.len() > 1
                    && reading.says_me()
                    && !reading.asks_when_or_how())
                || (!strong_topic && of_them && !reading.asks_when_or_how());
        }
        if role_now {
            return !strong_topic || suits || reading.programmes.is_empty() || reading.said.len() > 1;
        }
        if suits && reading.spoken_of.is_empty() && reading.content.len() < 2 {
            return !strong_topic || says_of_self;
        }
        conversation.suggesting && says_of_self && (!strong_topic || reading.said.len() > 1)
            || conversation.suggesting
                && reading.programmes.len() == 1
                && topics.iter().all(|(_, strength)| *strength < 1.5)
                && reading.content.is_empty()
                && !reading.has(Intent::Define)
    }

    /// The programmes that a suggestion is about: those named now, or before in a conversation about fitting.
    pub(super) fn asked_about(&self, conversation: &Conversation, reading: &Reading) -> Vec<u16> {
        if reading.programmes.is_empty() {
            conversation.programmes.clone()
        } else {
            reading.programmes.clone()
        }
    }
}
