//! Questions about a programme, about the partnership, or about neither.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::{Catalogue, TopicAbout};
use crate::evaluate::evaluate;
use crate::explain::fill_places;
use crate::programme::{Citation, Reading as Said};
use crate::results::facts_on;
use crate::understand::compose;
use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::{Faq, Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::reply::{Kind, Reply};
use crate::understand::similar::Features;
use crate::verdict::Verdict;

impl Mind {
    /// The answer to a question that people ask about these very programmes, where this one is like it enough.
    pub(super) fn faq_of_programmes(
        &self,
        named: &[u16],
        topic: Option<u16>,
        features: &Features,
        enough: f32,
        of_all: bool,
    ) -> Option<Reply> {
        let about =
            |faq: &Faq| !named.is_empty() && named.iter().all(|programme| faq.programmes.contains(programme));
        // What is asked of all programmes is asked of this one too.
        let or_of_all =
            |faq: &Faq| about(faq) || (of_all && !named.is_empty() && faq.refer && faq.programmes.is_empty());
        let mut reply = self.best_faq(topic, features, enough, or_of_all)?;
        if reply.programmes.is_empty() {
            reply.programmes = named.to_vec();
        }
        Some(reply)
    }

    /// The answer to a question that people ask about programmes in general, where this one is like it enough.
    pub(super) fn general_faq(&self, topic: Option<u16>, features: &Features, enough: f32) -> Option<Reply> {
        self.best_faq(topic, features, enough, |faq| faq.programmes.is_empty())
    }

    /// Whether the sources say something on what a question about one programme asks for most.
    pub(super) fn is_stated(&self, named: &[u16], topics: &[(u16, f32)]) -> bool {
        let (Some(place), Some((topic, strength))) = (named.first(), topics.first()) else { return false };
        let programme = &self.catalogue.programmes[usize::from(*place)];
        *strength >= 1.4
            && !programme.not_stated.contains(topic)
            && programme.facts.iter().any(|fact| fact.topic == *topic && fact.reading != Said::Unclear)
    }

    /// Whether the sources say nothing on a topic for any of some programmes.
    pub(super) fn is_silent_on(&self, places: &[u16], topic: u16) -> bool {
        places.iter().all(|place| {
            let programme = &self.catalogue.programmes[usize::from(*place)];
            programme.not_stated.contains(&topic) || !programme.facts.iter().any(|fact| fact.topic == topic)
        })
    }

    fn best_faq(
        &self,
        topic: Option<u16>,
        features: &Features,
        enough: f32,
        about: impl Fn(&Faq) -> bool,
    ) -> Option<Reply> {
        let faqs = &self.catalogue.reference.faqs;
        // One word in common is chance.
        let words = features.iter().filter(|feature| !feature.contains(' ')).count();
        let on_programmes = topic.is_some() && enough < self.calibration.faq_general + 0.2;
        if words == 0 && !on_programmes || words < 2 && features.len() < 3 && topic.is_none() {
            return None;
        }
        let (place, like) = self.faqs.nearest(faqs, features, topic, &self.calibration, about)?;
        (like > enough).then(|| compose::from_faq(&self.catalogue, &faqs[place], like))
    }

    /// The answer to a question on a programme, with what puts right a premise of it that the rules do not bear out: "as
    /// it's a secondary programme, who signs us up?"
    pub(super) fn about_programme(
        &self,
        place: u16,
        reading: &Reading,
        topics: &[(u16, f32)],
        features: &Features,
        as_of: Date,
    ) -> Reply {
        let mut reply = self.answer_on(place, reading, topics, features, as_of);
        let programme = &self.catalogue.programmes[usize::from(place)];
        let wrong = reading.matches.iter().any(|found| match (found.meaning, &programme.rules) {
            (Meaning::Value(fact, value), Some(rules)) if Some(fact) == self.grammar.sector => {
                let mut answers = Answers::none(&self.catalogue);
                answers.set(fact, Answer::Choice(value));
                evaluate(rules, &answers).verdict == Verdict::NoMatch
            }
            _ => false,
        });
        if let Some(fact) = facts_on(&self.catalogue, programme, "sector").next()
            && wrong
            && reply.kind == Kind::Answer
            && !reply.text.contains(&fact.says)
        {
            reply.text = format!("{} {}", reply.text, fact.says);
            reply.sources.push(fact.cited.clone());
        }
        reply
    }

    fn answer_on(
        &self,
        place: u16,
        reading: &Reading,
        topics: &[(u16, f32)],
        features: &Features,
        as_of: Date,
    ) -> Reply {
        let programme = &self.catalogue.programmes[usize::from(place)];
        let compared = self.facts[usize::from(place)].compare(features);
        let strength = |topic: u16| topics.iter().find(|(t, _)| *t == topic).map_or(0.0, |(_, s)| *s);
        let mut scored: Vec<(f32, usize)> = programme
            .facts
            .iter()
            .enumerate()
            .map(|(at, fact)| {
                let older = if fact.older { 0.15 } else { 0.0 };
                (strength(fact.topic) * 0.7 + compared[at].covered - older, at)
            })
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        let best = scored.first().copied();
        let silent = topics.iter().find(|(topic, _)| programme.not_stated.contains(topic));
        let strongest = topics.first().map_or(0.0, |(_, strength)| *strength);
        if let Some((topic, of_silent)) = silent {
            let answered = best.is_some_and(|(_, at)| strength(programme.facts[at].topic) > of_silent * 1.15);
            if *of_silent >= strongest * 0.8 && !answered {
                return compose::silent_on(&self.catalogue, place, *topic, as_of);
            }
        }
        // Nothing under the topic itself: what lies near it may hold the answer.
        let has_topic = |topic: u16| programme.facts.iter().any(|fact| fact.topic == topic);
        if let Some((topic, of_topic)) = topics.first().filter(|(topic, s)| *s >= 1.0 && !has_topic(*topic))
            && !programme.not_stated.contains(topic)
            && best.is_none_or(|(score, _)| score < self.calibration.fact)
        {
            let near = &self.catalogue.topics[usize::from(*topic)].near;
            if let Some(near) = near.iter().find(|near| has_topic(**near)) {
                let near = [(*near, *of_topic)];
                return self.answer_on(place, reading, &near, features, as_of);
            }
        }
        // "Does Hexagon own any property?": a word that nothing accounts for, and no topic that the sources speak of.
        let unknown = reading.content.iter().any(|word| !self.vocabulary.is_domain(word));
        let covered = best.map_or(0.0, |(_, at)| compared[at].covered);
        let nature = topics
            .first()
            .is_some_and(|(topic, _)| self.catalogue.topics[usize::from(*topic)].about == TopicAbout::Nature);
        if unknown && (strongest < 1.0 || nature) && covered < 0.6 {
            return compose::what_is_known(&self.catalogue, place, as_of);
        }
        match best {
            Some((score, at))
                if score >= self.calibration.fact
                    && programme.facts[at].reading == Said::Unclear
                    && strength(programme.facts[at].topic) >= strongest * 0.9 =>
            {
                let fact = &programme.facts[at];
                let mut reply = compose::silent(&self.catalogue, &[place], Some(fact.topic), 0.7);
                let ask = compose::whom_to_ask(&self.catalogue, Some(place));
                reply.text = compose::tidy(&format!("{}: {} {ask}", programme.name, fact.says));
                reply.sources = vec![fact.cited.clone()];
                reply
            }
            Some((score, at)) if score >= self.calibration.fact => {
                let topic = programme.facts[at].topic;
                // "How often, and how long each time": what is asked for in so many words is all answered.
                let also = |other: u16| {
                    topics.iter().take(3).any(|(known, strength)| {
                        *known == other && *strength >= 1.6 && *strength >= strongest * 0.55
                    })
                };
                let mut chosen: Vec<_> = scored
                    .iter()
                    .filter(|(other, place)| {
                        let of = programme.facts[*place].topic;
                        let same = of == topic || also(of);
                        *other >= score * if same { 0.4 } else { 0.85 }
                    })
                    .take(5)
                    .map(|(_, place)| &programme.facts[*place])
                    .collect();
                if reading.asks_two() && self.catalogue.topics[usize::from(topic)].about == TopicAbout::Time {
                    for fact in &programme.facts {
                        let of_time =
                            self.catalogue.topics[usize::from(fact.topic)].about == TopicAbout::Time;
                        let known = chosen.iter().any(|known| known.topic == fact.topic);
                        if of_time && !known && !fact.older && chosen.len() < 6 {
                            chosen.push(fact);
                        }
                    }
                }
                compose::from_facts(&self.catalogue, place, Some(topic), &chosen, score.min(1.0), as_of)
            }
            _ if reading.content.is_empty() || reading.has(Intent::Define) => {
                compose::overview(&self.catalogue, place, as_of)
            }
            _ => match self.general_faq(asked_topic(topics), features, self.calibration.faq_at_last) {
                Some(mut reply) => {
                    reply.programmes = vec![place];
                    reply
                }
                None => {
                    compose::silent(&self.catalogue, &[place], topics.first().map(|(topic, _)| *topic), 0.6)
                }
            },
        }
    }

    /// A question that names no programme: a follow-up, one about the partnership, or one that could be about several.
    pub(super) fn without_a_name(
        &self,
        conversation: &Conversation,
        reading: &Reading,
        topics: &[(u16, f32)],
        features: &Features,
        as_of: Date,
    ) -> Reply {
        let wording = &self.catalogue.wording;
        let in_a_name = |word: &str| {
            let names = self.catalogue.programmes.iter().map(|programme| programme.name.to_lowercase());
            word.len() > 5 && names.into_iter().any(|name| name.contains(word))
        };
        let unknown: Vec<&String> = reading
            .content
            .iter()
            .filter(|word| !self.vocabulary.is_domain(word) && !in_a_name(word))
            .collect();
        let in_domain = reading.words.iter().any(|word| self.vocabulary.is_domain(&word.text));
        if let Some(place) = conversation.programmes.first()
            && unknown.len() <= 1
            && (!topics.is_empty() || in_domain)
        {
            return self.about_programme(*place, reading, topics, features, as_of);
        }
        let named = self.named_by_a_word(reading);
        // A word too many may be a slip in a question on programmes; in any other it shows that the question is another.
        let accounted = unknown.is_empty() || (in_domain && unknown.len() <= 1);
        if let [one] = named.as_slice()
            && accounted
        {
            return self.about_programme(*one, reading, topics, features, as_of);
        }
        let texts = &self.partnership_texts;
        let compared = self.partnership.compare(features);
        let best = (0..texts.len())
            .map(|at| (0.5 * compared[at].likeness + 0.6 * compared[at].covered, at))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        let says_something = features.iter().any(|feature| !feature.contains(' '));
        if let Some((likeness, at)) = best
            .filter(|(likeness, _)| *likeness > self.calibration.partnership && accounted && says_something)
        {
            let (text, cited) = &texts[at];
            let line = compose::source_line(&self.catalogue, std::slice::from_ref(cited));
            let mut reply = Reply::new(Kind::Answer, format!("{text} {line}"), likeness.min(1.0));
            reply.sources = vec![cited.clone()];
            return reply;
        }
        if reading.has(Intent::Human) && unknown.is_empty() {
            return Reply::new(Kind::Answer, compose::whom_to_ask(&self.catalogue, None), 0.8);
        }
        if named.len() > 1 && unknown.is_empty() {
            return self.which(&named, None);
        }

        if let Some((topic, _)) = topics.first().filter(|(_, strength)| {
            *strength >= 1.0 && unknown.is_empty() && (in_domain || reading.only_asks(*strength))
        }) {
            let with = self.with_facts_on(*topic);
            match with.as_slice() {
                [] => return compose::silent(&self.catalogue, &[], Some(*topic), 0.5),
                [one] if in_domain => return self.about_programme(*one, reading, topics, features, as_of),
                [_, _, ..] => return self.which(&with, Some(*topic)),
                [_] => return compose::silent(&self.catalogue, &[], Some(*topic), 0.4),
            }
        }
        if reading.has(Intent::Suits) && unknown.is_empty() {
            return compose::suggest(&self.catalogue, &conversation.answers, &[], as_of);
        }
        if in_domain && unknown.len() <= 1 {
            return compose::silent(&self.catalogue, &[], topics.first().map(|(topic, _)| *topic), 0.4);
        }
        let at_last = self.general_faq(asked_topic(topics), features, self.calibration.faq_at_last);
        if let Some(reply) = at_last.filter(|_| unknown.len() <= 1) {
            return reply;
        }
        Reply::new(Kind::OutOfScope, wording.chat_out_of_scope().to_owned(), 0.7)
    }

    /// The programmes with rules that a question on a topic may be about, whether the sources hold it or not.
    pub(super) fn with_facts_on(&self, topic: u16) -> Vec<u16> {
        (0..self.catalogue.programmes.len() as u16)
            .filter(|place| {
                let programme = &self.catalogue.programmes[usize::from(*place)];
                let spoken_of = programme.not_stated.contains(&topic)
                    || programme.facts.iter().any(|fact| fact.topic == topic);
                programme.rules.is_some() && spoken_of
            })
            .collect()
    }

    pub(super) fn which(&self, places: &[u16], topic: Option<u16>) -> Reply {
        let names: Vec<&str> =
            places.iter().map(|place| self.catalogue.programmes[usize::from(*place)].name.as_str()).collect();
        let text = format!("{} {}?", self.catalogue.wording.chat_which(), names.join(", "));
        let mut reply = Reply::new(Kind::Clarify, text, 0.6);
        (reply.programmes, reply.topic) = (places.to_vec(), topic);
        reply
    }
}

/// The topic that a question asks for in so many words.
pub(super) fn asked_topic(topics: &[(u16, f32)]) -> Option<u16> {
    topics.first().filter(|(_, strength)| *strength >= 1.6).map(|(topic, _)| *topic)
}

/// What the catalogue says of the partnership, each with its source.
pub(super) fn partnership_texts(catalogue: &Catalogue) -> Vec<(String, Citation)> {
    let partnership = &catalogue.reference.partnership;
    let facts = partnership.facts.iter().map(|fact| (fact.says.clone(), fact.cited.clone()));
    let streams = partnership.workstreams.iter().map(|stream| {
        let says = fill_places(catalogue.wording.chat_workstream(), &mut |place, filled| {
            filled.push_str(match place {
                "name" => &stream.name,
                "year" => &stream.year,
                _ => &stream.says,
            });
        });
        (says, stream.cited.clone())
    });
    let bodies =
        partnership.bodies.iter().map(|body| (format!("{}: {}", body.name, body.says), body.cited.clone()));
    let items = partnership.plan_items.iter().map(|item| (item.says.clone(), item.cited.clone()));
    facts.chain(streams).chain(bodies).chain(items).collect()
}
