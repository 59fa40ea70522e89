//! Whether a message is of this world at all: programmes, the people they are for, and the partnership.
//!
//! Knowledge before likeness: where nothing in a message is known to belong here, likeness of words is chance.

use crate::understand::conversation::{Conversation, Mind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::similar::features;
use crate::understand::vocabulary::Word;

/// How many words make a message a long one.
const LONG: usize = 20;

impl Mind {
    /// Whether a message is of this world. In a conversation that is about something, it may be by what was said before.
    pub(super) fn is_of_this_world(&self, conversation: &Conversation, reading: &Reading) -> bool {
        let goes_on =
            conversation.suggesting || conversation.topic.is_some() || !conversation.spoken_of.is_empty();
        if goes_on || !conversation.programmes.is_empty() {
            return true;
        }
        let elsewhere = reading.has(Intent::Elsewhere);
        let mut values = 0;
        let mut named = reading.matches.iter().any(|found| match found.meaning {
            Meaning::Programme(_) => true,
            Meaning::Value(fact, value) => {
                let other = self.catalogue.fact(fact).value("other") == Some(value);
                values += usize::from(!other);
                Some(fact) == self.grammar.role && !found.weak && !other
            }
            Meaning::Term(term) => {
                self.is_letters(term, reading, found)
                    || reading.has(Intent::Define)
                    || reading.words.len() < 4
            }
            _ => false,
        });
        // "Head of a wee primary": a weak word for a role and a sector.
        named |= values > 1;
        let of_world = |word: &str| self.vocabulary.is_domain(word);
        let strong = reading
            .words
            .iter()
            .any(|word| !word.mended && of_world(&word.text) && !self.vocabulary.is_loose(&word.text));
        if named || strong {
            // In a long message, what belongs elsewhere is the story around it.
            return !elsewhere || reading.words.len() > LONG || (named && reading.doubtful < 3);
        }
        if elsewhere {
            return false;
        }
        // A long word is hardly mended into one of this world by chance.
        let belongs = |word: &&Word| of_world(&word.text) && (!word.mended || word.text.len() > 6);
        let loosely = reading.words.iter().filter(belongs).count();
        let loosely = loosely + usize::from(!self.named_by_a_word(reading).is_empty());
        let asks_here = reading.matches.iter().any(|found| match found.meaning {
            Meaning::Intent(
                Intent::Suits
                | Intent::List
                | Intent::Compare
                | Intent::Human
                | Intent::AboutTool
                | Intent::Help,
            ) => found.words.len() > 1,
            // "How many days to Easter": a topic alone is asked of anything.
            Meaning::Topic(_) => {
                !found.weak && found.words.len() > 1 && (reading.points_back() || loosely > 0)
            }
            Meaning::Flag(_) | Meaning::Value(..) => true,
            _ => false,
        });
        let features = features(&self.vocabulary, &reading.words, &reading.matches);
        let asked_often = self.general_faq(None, &features, self.calibration.faq_in_conversation).is_some();
        match reading.doubtful {
            0 => asks_here || loosely > 0 || asked_often,
            1 => loosely > 1 || asked_often,
            2 => loosely > 1 && asks_here,
            _ => false,
        }
    }
}
