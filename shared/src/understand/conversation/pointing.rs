//! Which programme is meant that is not named: "the second one", "the other one", "the secondary one".

use crate::answers::{Answer, Answers};
use crate::evaluate::evaluate;
use crate::fact::{FactId, ValueId};
use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::Meaning;
use crate::understand::reading::Reading;
use crate::verdict::Verdict;

impl Mind {
    /// The programme that is pointed at by its place in what was said before, or by whom it is for.
    pub(super) fn pointed_at(&self, conversation: &Conversation, reading: &Reading) -> Option<u16> {
        if !reading.programmes.is_empty() || conversation.mentioned.is_empty() {
            return None;
        }
        let words: Vec<&str> = reading.words.iter().map(|word| word.text.as_str()).collect();
        let has = |phrases: &[&str]| {
            let text = format!(" {} ", words.join(" "));
            phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")))
        };
        let (current, mentioned) = (&conversation.programmes, &conversation.mentioned);
        if has(&["first one", "the former", "the first"]) && current.len() > 1 {
            return current.first().copied();
        }
        if has(&["second one", "the latter", "last one", "the second"]) && current.len() > 1 {
            return current.get(1).copied();
        }
        if has(&["other one", "the other", "the former"]) {
            let other = mentioned.iter().rev().find(|place| Some(*place) != current.first());
            return other.copied();
        }
        if !has(&["one", "version", "equivalent"]) {
            return None;
        }
        let of_sector = reading.matches.iter().find_map(|found| match found.meaning {
            Meaning::Value(fact, value) if Some(fact) == self.grammar.sector => Some((fact, value)),
            _ => None,
        });
        let (fact, value) = of_sector?;
        (0..self.catalogue.programmes.len() as u16).find(|place| self.is_only_for(*place, fact, value))
    }

    /// Whether a programme is for one value of a fact and turns away those with every other.
    fn is_only_for(&self, place: u16, fact: FactId, value: ValueId) -> bool {
        let Some(rules) = &self.catalogue.programmes[usize::from(place)].rules else { return false };
        let turned_away = |value: u8| {
            let mut answers = Answers::none(&self.catalogue);
            answers.set(fact, Answer::Choice(ValueId(value)));
            evaluate(rules, &answers).verdict == Verdict::NoMatch
        };
        let values = 0..self.catalogue.fact(fact).values().len() as u8;
        !turned_away(value.0)
            && values.filter(|other| *other != value.0).filter(|other| turned_away(*other)).count() > 1
    }
}
