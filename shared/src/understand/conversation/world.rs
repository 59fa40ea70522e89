//! Whether a message is of this world at all: programmes, the people they are for, and the partnership.
//!
//! Knowledge before likeness: where nothing in a message is known to belong here, likeness of words is chance.

use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::similar::Features;

impl Mind {
    /// Whether a message is of this world. In a conversation that is about something, it may be by what was said before.
    pub(super) fn is_of_this_world(
        &self,
        conversation: &Conversation,
        reading: &Reading,
        features: &Features,
    ) -> bool {
        if !conversation.programmes.is_empty() || conversation.suggesting || conversation.topic.is_some() {
            return true;
        }
        let elsewhere = reading.has(Intent::Elsewhere);
        let named = reading.matches.iter().any(|found| match found.meaning {
            Meaning::Programme(_) => true,
            Meaning::Value(fact, value) => {
                let other = self.catalogue.fact(fact).value("other") == Some(value);
                Some(fact) == self.grammar.role && !found.weak && !other
            }
            Meaning::Term(_) => reading.has(Intent::Define) || reading.words.len() < 4,
            _ => false,
        });
        let of_world = |word: &str| self.vocabulary.is_domain(word);
        let strong = reading
            .words
            .iter()
            .any(|word| !word.mended && of_world(&word.text) && !self.vocabulary.is_loose(&word.text));
        if named || strong {
            return !elsewhere || named && reading.doubtful < 3;
        }
        if elsewhere {
            return false;
        }
        let loosely = reading.words.iter().filter(|word| !word.mended && of_world(&word.text)).count();
        let asks_here = reading.matches.iter().any(|found| match found.meaning {
            Meaning::Intent(
                Intent::Suits
                | Intent::List
                | Intent::Compare
                | Intent::Human
                | Intent::AboutTool
                | Intent::Help,
            ) => found.words.len() > 1,
            Meaning::Topic(_) => !found.weak && found.words.len() > 1,
            Meaning::Flag(_) | Meaning::Value(..) => true,
            _ => false,
        });
        let asked_often = self.general_faq(features, 0.8).is_some();
        match reading.doubtful {
            0 => asks_here || loosely > 0 || asked_often,
            1 => loosely > 0 && (asks_here || loosely > 1) || asked_often,
            2 => loosely > 1 && asks_here,
            _ => false,
        }
    }
}
