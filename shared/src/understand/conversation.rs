//! A conversation: what was understood so far, and the reply to each message.
//!
//! A plain value that any host can hold. A reply is given by what is known, not by what is most alike: where the words of
//! a question are not accounted for, it says so.

mod about;
#[cfg(feature = "load")]
mod alike;
#[cfg(feature = "load")]
mod exactly;
mod lists;
mod making;
mod meaning;
mod pointing;
mod told;
mod upkeep;
mod world;

#[cfg(feature = "load")]
pub use alike::SAME_QUESTION;
pub use making::MindInMaking;
pub use upkeep::EXPIRES_AFTER;

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::{Catalogue, TopicAbout};
use crate::fact::{FactId, ValueId};
use crate::programme::Citation;
use crate::question::question;
use crate::understand::calibration::Calibration;
use crate::understand::compose;
#[cfg(feature = "load")]
use crate::understand::conversation::exactly::Wordings;
use crate::understand::lexicon::{Intent, Meaning};
#[cfg(feature = "load")]
use crate::understand::mask::ProperWords;
use crate::understand::often_asked::OftenAsked;
use crate::understand::quantity::Quantity;
use crate::understand::reading::{GrammarFacts, Reading};
use crate::understand::reply::{Kind, Reply};
use crate::understand::similar::{Index, features};
use crate::understand::topic_model::{TopicModel, outside_names};
use crate::understand::vocabulary::Vocabulary;

/// The most questions of one message that are answered.
const MOST_QUESTIONS: usize = 3;

/// How like a question a FAQ is that is surely the same question.
const SURE: f32 = 1.2;

/// What replies to messages: made once from a catalogue.
pub struct Mind {
    catalogue: Catalogue,
    vocabulary: Vocabulary,
    topic_model: TopicModel,
    faqs: OftenAsked,
    /// Officers' ways of asking, word for word.
    #[cfg(feature = "load")]
    wordings: Wordings,
    #[cfg(feature = "load")]
    proper_words: ProperWords,
    /// How sure is sure enough.
    pub calibration: Calibration,
    /// For each programme, an index of its facts.
    facts: Vec<Index>,
    /// The facts that grammar fills.
    grammar: GrammarFacts,
    /// What is said of the partnership, each with its source, and an index of it.
    partnership_texts: Vec<(String, Citation)>,
    partnership: Index,
}

/// What was understood so far.
#[derive(Clone, PartialEq)]
pub struct Conversation {
    answers: Answers,
    programmes: Vec<u16>,
    /// Every programme that was spoken of, the latest last.
    mentioned: Vec<u16>,
    topic: Option<u16>,
    pending: Option<FactId>,
    suggesting: bool,

    loose_time: Option<Quantity>,
    /// The people that the last question was about, should the speaker say that they are one of them.
    spoken_of: Vec<(FactId, ValueId)>,
}

impl Conversation {
    /// A conversation in which nothing was said yet.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            answers: Answers::none(catalogue),
            programmes: Vec::new(),
            mentioned: Vec::new(),
            topic: None,
            pending: None,
            suggesting: false,
            loose_time: None,
            spoken_of: Vec::new(),
        }
    }

    /// What the person has told so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }
}

impl Mind {
    /// Makes a mind of a catalogue.
    pub fn new(catalogue: Catalogue) -> Self {
        MindInMaking::new(catalogue).finish()
    }

    /// The catalogue that it speaks from.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The words that it knows.
    #[cfg(feature = "load")]
    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The words of the catalogue's names.
    #[cfg(feature = "load")]
    pub(crate) fn proper_words(&self) -> &ProperWords {
        &self.proper_words
    }

    /// A conversation in which nothing was said yet.
    pub fn start(&self) -> Conversation {
        Conversation::new(&self.catalogue)
    }

    /// The reply to a message, on the day `as_of`.
    pub fn reply(&self, conversation: &mut Conversation, message: &str, as_of: Date) -> Reply {
        let known_role = self.grammar.role.and_then(|role| conversation.answers.choice(role));
        let read = |text: &str| {
            Reading::of(&self.catalogue, &self.vocabulary, &self.grammar, text, as_of, known_role)
        };
        let whole = read(message);
        #[cfg(feature = "load")]
        let answered = self.answered_by_officers(&whole, message);
        #[cfg(not(feature = "load"))]
        let answered = None;
        let mut reply = match answered.or_else(|| self.at_once(conversation, &whole, as_of)) {
            Some(reply) => reply,
            None => {
                let questions = whole.questions(|span| read(message.get(span).unwrap_or("")));
                self.answer_all(conversation, &whole, &questions, as_of)
            }
        };
        self.remember(conversation, &mut reply);
        reply.confidence = reply.confidence.min(1.0);
        if reply.kind != Kind::Suggest
            && let Some(fact) = reply.ask_next
        {
            let asked = question(&self.catalogue, fact, &conversation.answers).heading;
            let back = crate::explain::with(self.catalogue.wording.chat_back_to(), &asked);
            reply.text = format!("{}\n\n{back}", reply.text);
        }
        reply
    }

    /// Notes what a reply was about, for what is said next. A question in the middle of an interview leaves the interview's
    /// own question open, and the reply comes back to it.
    fn remember(&self, conversation: &mut Conversation, reply: &mut Reply) {
        if !reply.programmes.is_empty() && !matches!(reply.kind, Kind::Clarify | Kind::List) {
            conversation.programmes.clone_from(&reply.programmes);
            conversation.mentioned.retain(|place| !reply.programmes.contains(place));
            conversation.mentioned.extend(&reply.programmes);
        }
        conversation.topic = reply.topic.or(conversation.topic);
        let aside = conversation.suggesting
            && matches!(
                reply.kind,
                Kind::Answer | Kind::Refer | Kind::Compare | Kind::List | Kind::OutOfScope
            );
        if aside && reply.ask_next.is_none() {
            reply.ask_next = conversation.pending;
        }
        conversation.pending = reply.ask_next;
        conversation.suggesting = reply.kind == Kind::Suggest || aside;
    }

    /// The reply to a message that is of a kind before it is about anything: distress, a fresh start, a short answer, a
    /// greeting.
    fn at_once(&self, conversation: &mut Conversation, reading: &Reading, as_of: Date) -> Option<Reply> {
        let wording = &self.catalogue.wording;
        if reading.speaks_of_distress() {
            return Some(Reply::new(Kind::Care, wording.chat_care().to_owned(), 0.95));
        }
        if reading.has(Intent::Restart) && reading.content.is_empty() && reading.programmes.is_empty() {
            *conversation = self.start();
            return Some(Reply::new(Kind::Greeting, wording.chat_hello().to_owned(), 0.9));
        }
        self.answer_to_pending(conversation, reading, as_of).or_else(|| self.pleasantry(reading))
    }

    /// The reply to every question of a message; to the message as a whole where it has none apart from the rest.
    fn answer_all(
        &self,
        conversation: &mut Conversation,
        whole: &Reading,
        questions: &[Reading],
        as_of: Date,
    ) -> Reply {
        let here = |reading: &Reading| self.is_of_this_world(conversation, reading);
        if !here(whole) && !questions.iter().any(here) {
            // A friendly note that asks nothing.
            let asks = whole.sentences.iter().any(|sentence| sentence.asks);
            if whole.has(Intent::Thanks) && !asks && !whole.has(Intent::Elsewhere) {
                return Reply::new(Kind::Greeting, self.catalogue.wording.chat_thanks().to_owned(), 0.6);
            }
            return Reply::new(Kind::OutOfScope, self.catalogue.wording.chat_out_of_scope().to_owned(), 0.9);
        }
        if whole.says_that_is_me() {
            for (fact, value) in std::mem::take(&mut conversation.spoken_of) {
                conversation.answers.set(fact, Answer::Choice(value));
                conversation.suggesting = true;
            }
        }
        if questions.is_empty() {
            return self.decide(conversation, whole, as_of);
        }
        let mut replies: Vec<Reply> = Vec::new();
        for question in questions.iter().take(MOST_QUESTIONS) {
            let mut reply = self.decide(conversation, question, as_of);
            self.remember(conversation, &mut reply);
            if !replies.iter().any(|earlier| earlier.text == reply.text) {
                replies.push(reply);
            }
        }
        // What says nothing of a question says nothing beside what does.
        if replies.iter().any(|reply| reply.kind.says_something()) {
            replies.retain(|reply| reply.kind.says_something());
        } else {
            replies.truncate(1);
        }
        // Beside a reply that answers a question, what is known in general answers nothing more.
        if replies.iter().any(|reply| reply.confidence > compose::UNSURE) {
            replies.retain(|reply| reply.confidence > compose::UNSURE);
        }
        compose::together(replies)
    }

    /// The topics that a question asks for: those that its phrases name, and those that its words speak for one by one.
    fn topics(&self, conversation: &Conversation, reading: &Reading) -> Vec<(u16, f32)> {
        let mut topics = reading.topics(&self.catalogue);
        if reading.programmes.is_empty() && conversation.programmes.is_empty() {
            return topics;
        }
        let guesses = self.topic_model.guess(outside_names(&reading.words, &reading.matches));
        for (meaning, likely) in
            guesses.into_iter().take(2).filter(|(_, likely)| *likely > self.calibration.guess_at_least)
        {
            let Meaning::Topic(topic) = meaning else { continue };
            match topics.iter_mut().find(|(known, _)| *known == topic) {
                Some((_, known)) => {
                    *known += likely * self.calibration.guess_strength * self.calibration.guess_beside
                }
                None => topics.push((topic, likely * self.calibration.guess_strength)),
            }
        }
        topics.sort_by(|a, b| b.1.total_cmp(&a.1));
        topics
    }

    fn decide(&self, conversation: &mut Conversation, reading: &Reading, as_of: Date) -> Reply {
        let pointed_at = self.pointed_at(conversation, reading).map(|place| {
            let mut reading = reading.clone();
            reading.programmes = vec![place];
            reading
        });
        let reading = pointed_at.as_ref().unwrap_or(reading);
        let topics = self.topics(conversation, reading);
        let asked = about::asked_topic(&topics);
        let features = features(&self.vocabulary, &reading.words, &reading.matches);
        if let Some(reply) = self.councils(reading) {
            return reply;
        }
        let terms = reading.matches.iter().filter(|found| matches!(found.meaning, Meaning::Term(_))).count();
        let asks_meaning = (reading.has(Intent::Define) && !reading.has(Intent::List))
            || reading.guesses()
            || reading.asks_letters()
            || (terms > 1 && reading.words.len() <= 8 && !reading.has(Intent::List));
        if asks_meaning
            && (!reading.speaks_plainly_of_self() || reading.guesses())
            && let Some(reply) = self.defined(reading, &features)
        {
            return reply;
        }
        let says_of_self = self.take_what_was_said(conversation, reading);
        if !reading.spoken_of.is_empty() {
            conversation.spoken_of.clone_from(&reading.spoken_of);
        }
        if self.wants_suggestion(conversation, reading, says_of_self, &topics) {
            let about = self.asked_about(conversation, reading);
            return compose::suggest(&self.catalogue, &conversation.answers, &about, as_of);
        }
        if reading.has(Intent::Compare) && reading.programmes.is_empty() {
            let named = self.named_by_a_word(reading);
            if named.len() > 1 {
                return compose::compare(&self.catalogue, &named, None, as_of);
            }
        }
        if reading.programmes.len() > 1 {
            // What and for whom is the comparison itself; a topic is how long, how many, when.
            let measured = |topic: u16| {
                !matches!(
                    self.catalogue.topics[usize::from(topic)].about,
                    TopicAbout::Nature | TopicAbout::Fitting
                )
            };
            let topic = topics
                .iter()
                .find(|(topic, strength)| *strength >= 1.2 && measured(*topic))
                .map(|(topic, _)| *topic);
            if reading.has(Intent::Define) && !reading.has(Intent::Compare) && reading.content.is_empty() {
                return self.stand_for(&reading.programmes);
            }
            let general = if reading.has(Intent::Compare) {
                None
            } else {
                self.general_faq(asked, &features, self.calibration.faq_of_several)
            };
            if let Some(mut reply) = general {
                reply.programmes.clone_from(&reading.programmes);
                return reply;
            }
            if let Some(reply) = self.faq_of_programmes(
                &reading.programmes,
                asked,
                &features,
                self.calibration.faq_of_several,
                false,
            ) {
                return reply;
            }
            let silent_on = topic.filter(|topic| self.is_silent_on(&reading.programmes, *topic));
            if let Some(topic) = silent_on.filter(|_| !reading.has(Intent::Compare)) {
                return compose::silent(&self.catalogue, &reading.programmes, Some(topic), 0.8);
            }
            let topic = topic.filter(|_| silent_on.is_none());
            return compose::compare(&self.catalogue, &reading.programmes, topic, as_of);
        }
        if let Some(reply) = self.list(conversation, reading, &topics) {
            return reply;
        }
        let stated = self.is_stated(&reading.programmes, &topics);
        let enough =
            if stated { self.calibration.faq_beside_facts } else { self.calibration.faq_of_programme };
        if let Some(reply) = self.faq_of_programmes(&reading.programmes, asked, &features, enough, !stated) {
            // Beside facts a FAQ has to be surely what is asked, and more than the bare topic.
            let of_others = reply.kind == Kind::Refer || reply.programmes.len() > 1;
            let bare = reading.asks_barely();
            // What one council has is in no source.
            let of_council = reading.matches.iter().any(
                |found| matches!(found.meaning, Meaning::Value(fact, _) if self.vocabulary.is_of_place(fact)),
            );
            if !stated || of_council || !(bare || of_others && reply.confidence < SURE) {
                return reply;
            }
        }
        if let [place] = reading.programmes[..]
            && reading.asks_letters()
        {
            return self.stand_for(&[place]);
        }
        if let Some(place) = reading.programmes.first() {
            // "And IOS?" asks of another programme what was asked before.
            let carried: Vec<(u16, f32)> = conversation.topic.map(|topic| (topic, 1.4)).into_iter().collect();
            let asks_nothing_new =
                reading.topics(&self.catalogue).iter().all(|(_, strength)| *strength < 1.0);
            let follows_up = (asks_nothing_new || pointed_at.is_some() && asked.is_none())
                && reading.content.is_empty()
                && !reading.has(Intent::Define)
                && reading.words.len() < 10;
            if follows_up && let [(topic, _)] = carried[..] {
                let features = vec![format!("topic {topic}")];
                return self.about_programme(*place, reading, &carried, &features, as_of);
            }
            return self.about_programme(*place, reading, &topics, &features, as_of);
        }
        let follows_up =
            !conversation.programmes.is_empty() && reading.words.len() <= 8 && !topics.is_empty();
        // "How many sessions is it?": of what is asked before an answer is looked for.
        if conversation.programmes.is_empty()
            && reading.points_back()
            && reading.content.is_empty()
            && let Some(topic) = asked
        {
            let with = self.with_facts_on(topic);
            let surely = self.general_faq(asked, &features, SURE + 0.2);
            if surely.is_none() && with.len() > 1 {
                return self.which(&with, Some(topic));
            }
        }
        let enough =
            if follows_up { self.calibration.faq_in_conversation } else { self.calibration.faq_general };
        if let Some(mut reply) = self.general_faq(asked, &features, enough) {
            if reading.points_back() {
                reply.programmes.clone_from(&conversation.programmes);
            }
            return reply;
        }
        let goes_on = !conversation.programmes.is_empty() && asked.is_some();
        if reading.words.len() <= 4
            && !goes_on
            && let Some(reply) = self.defined(reading, &features)
        {
            return reply;
        }
        self.without_a_name(conversation, reading, &topics, &features, as_of)
    }
}
