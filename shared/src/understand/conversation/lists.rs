//! Which programmes there are, or meet a condition; which a word in a name could mean.

use crate::answers::{Answer, Answers};
use crate::evaluate::evaluate;
use crate::fact::{FactId, ValueId};
use crate::understand::compose;
use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::reply::{Kind, Reply};
use crate::understand::vocabulary::singular;
use crate::verdict::Verdict;

impl Mind {
    /// Which programmes there are, or meet a condition.
    pub(super) fn list(
        &self,
        conversation: &Conversation,
        reading: &Reading,
        topics: &[(u16, f32)],
    ) -> Option<Reply> {
        let unknown = reading.content.iter().filter(|word| !self.vocabulary.is_domain(word)).count();
        let asks = reading.has(Intent::List) || reading.has(Intent::Suits);
        if !reading.programmes.is_empty() || unknown > 1 || !(asks || self.speaks_for_many(reading)) {
            return None;
        }
        if !conversation.programmes.is_empty() && !asks && !topics.is_empty() {
            return None;
        }
        let catalogue = &self.catalogue;
        let places = || {
            (0..catalogue.programmes.len() as u16)
                .filter(|p| catalogue.programmes[usize::from(*p)].suggest && !reading.left_out.contains(p))
        };
        let fits = |place: u16, answers: &Answers| {
            let rules = catalogue.programmes[usize::from(place)].rules.as_ref();
            rules.is_some_and(|rules| evaluate(rules, answers).verdict != Verdict::NoMatch)
        };
        let conditions: Vec<(FactId, ValueId)> = reading
            .spoken_of
            .iter()
            .copied()
            .chain(reading.said.iter().filter_map(|(fact, answer)| match answer {
                // What the rest of a message tells is no condition of a list.
                Answer::Choice(value) if !reading.focused => Some((*fact, *value)),
                _ => None,
            }))
            .collect();
        if reading.has(Intent::List)
            && let Some(provider) = self.provider_named(reading)
        {
            let run = (0..catalogue.programmes.len() as u16)
                .filter(|p| catalogue.programmes[usize::from(*p)].provider == provider)
                .filter(|p| !reading.left_out.contains(p));
            return Some(compose::list(catalogue, &run.collect::<Vec<_>>(), catalogue.wording.chat_list()));
        }
        if !conditions.is_empty() {
            let mut answers = Answers::none(catalogue);
            conditions.iter().for_each(|(fact, value)| answers.set(*fact, Answer::Choice(*value)));
            let only =
                reading.words.iter().any(|word| matches!(word.text.as_str(), "just" | "only" | "specific"));
            // "Just for secondary": somebody elsewhere would not fit.
            let turns_others_away = |place: u16| {
                conditions.iter().any(|(fact, value)| {
                    (0..catalogue.fact(*fact).values().len() as u8).any(|other| {
                        let mut others = answers.clone();
                        others.set(*fact, Answer::Choice(ValueId(other)));
                        other != value.0 && !fits(place, &others)
                    })
                })
            };
            let open: Vec<u16> = places()
                .filter(|place| fits(*place, &answers) && (!only || turns_others_away(*place)))
                .collect();
            return Some(compose::list(catalogue, &open, catalogue.wording.chat_list_for()));
        }
        if !reading.has(Intent::List) {
            return None;
        }
        let all = ["all", "every", "everything", "full", "whole"];
        if reading.words.iter().any(|word| all.contains(&word.text.as_str())) {
            let places: Vec<u16> = places().collect();
            return Some(compose::list(catalogue, &places, catalogue.wording.chat_list()));
        }
        let named: Vec<u16> = self.named_by_a_word(reading);
        if !named.is_empty() {
            return Some(compose::list(catalogue, &named, catalogue.wording.chat_list()));
        }
        if !topics.is_empty() {
            let telling = |word: &&str| {
                word.len() >= 4 && !self.vocabulary.is_ordinary(word) && !self.vocabulary.is_domain(word)
            };
            let words: Vec<&str> =
                reading.words.iter().map(|word| word.text.as_str()).filter(telling).collect();
            let with: Vec<u16> = places()
                .filter(|place| {
                    catalogue.programmes[usize::from(*place)].facts.iter().any(|fact| {
                        let says = fact.says.to_lowercase();
                        words.iter().any(|word| says.contains(word))
                    })
                })
                .collect();
            if !with.is_empty() {
                return Some(compose::list(catalogue, &with, catalogue.wording.chat_list()));
            }
        }
        (reading.content.is_empty() && topics.iter().all(|(_, strength)| *strength < 1.2))
            .then(|| compose::list(catalogue, &places().collect::<Vec<_>>(), catalogue.wording.chat_list()))
    }

    /// Who runs programmes, where one of them is named by a word that only their name has: "Mudd".
    fn provider_named(&self, reading: &Reading) -> Option<u16> {
        let providers = &self.catalogue.providers;
        let words_of = |name: &str| -> Vec<String> {
            name.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
        };
        let own = |place: usize, word: &str| {
            let elsewhere = |(other, provider): (usize, &crate::catalogue::Provider)| {
                other != place && words_of(&provider.name).iter().any(|w| w == word)
            };
            word.len() > 3
                && words_of(&providers[place].name).iter().any(|w| w == word)
                && !providers.iter().enumerate().any(elsewhere)
                && !self.vocabulary.is_ordinary(word)
                && word != "school"
        };
        let named = |place: &usize| reading.words.iter().any(|word| own(*place, &word.text));
        (0..providers.len()).find(named).map(|place| place as u16)
    }

    /// "For heads", "anything for deputes": people in the plural after "for".
    pub(super) fn speaks_for_many(&self, reading: &Reading) -> bool {
        reading.matches.iter().any(|found| {
            let before = found.words.start.checked_sub(1).map(|place| reading.words[place].text.as_str());
            found.plural && matches!(found.meaning, Meaning::Value(..)) && before == Some("for")
        })
    }

    /// The programmes in whose names a word of the message stands, such as "coaching" or "networks".
    pub(super) fn named_by_a_word(&self, reading: &Reading) -> Vec<u16> {
        let general = [
            "leadership",
            "programme",
            "head",
            "headteacher",
            "school",
            "learning",
            "support",
            "partnership",
            "teacher",
            "council",
            "our",
            "the",
            "of",
            "and",
        ];
        let words: Vec<String> = reading
            .words
            .iter()
            .map(|word| singular(&word.text).unwrap_or_else(|| word.text.clone()))
            .filter(|word| {
                word.len() > 2 && !general.contains(&word.as_str()) && !self.vocabulary.is_ordinary(word)
            })
            .collect();
        let counted: Vec<(usize, u16)> = self
            .catalogue
            .programmes
            .iter()
            .enumerate()
            .map(|(place, programme)| {
                let short = programme.also_known_as.iter().filter(|name| name.split(' ').count() < 3);
                let names: Vec<&str> = short.map(String::as_str).chain([programme.name.as_str()]).collect();
                let name = names.join(" ").to_lowercase();
                (
                    words
                        .iter()
                        .filter(|word| {
                            name.split(|c: char| !c.is_alphanumeric())
                                .any(|part| part == word.as_str() || part.strip_suffix('s') == Some(word))
                        })
                        .count(),
                    place as u16,
                )
            })
            .collect();
        let most = counted.iter().map(|(count, _)| *count).max().unwrap_or(0);
        counted.into_iter().filter(|(count, _)| *count == most && most > 0).map(|(_, place)| place).collect()
    }

    /// Which councils there are.
    pub(super) fn councils(&self, reading: &Reading) -> Option<Reply> {
        let has = |words: &[&str]| reading.words.iter().any(|word| words.contains(&word.text.as_str()));
        let asks =
            has(&["which", "what", "whit", "who", "list", "name"]) && has(&["councils", "authorities"]);
        if !asks || !reading.programmes.is_empty() || reading.words.len() > 18 {
            return None;
        }
        let names: Vec<&str> =
            self.catalogue.authorities.iter().map(|authority| authority.name.as_str()).collect();
        let text = format!("{} {}.", self.catalogue.wording.chat_councils(), names.join(", "));
        Some(Reply::new(Kind::List, text, 0.8))
    }
}
