//! Questions that are asked in the very words of a FAQ: what an officer answered is answered.

use rustc_hash::FxHashMap;

use crate::understand::conversation::Mind;
use crate::understand::lexicon::Faq;
#[cfg(feature = "load")]
use crate::understand::mask::Masked;
use crate::understand::text::tokens;

/// Every way of asking a FAQ, by its words alone.
pub(super) struct Wordings {
    /// The place of the FAQ, by the words in lower case with one space between them.
    places: FxHashMap<String, u32>,
    /// Whether one of them was masked, so that a question has to be masked to be found.
    #[cfg(feature = "load")]
    masked: bool,
}

impl Wordings {
    /// The ways of asking some FAQs; of two FAQs with one wording the later has it.
    pub(super) fn of(faqs: &[Faq]) -> Self {
        let asks =
            faqs.iter().enumerate().flat_map(|(place, faq)| faq.ask.iter().map(move |ask| (place, ask)));
        let places = asks.map(|(place, ask)| (words_of(ask), place as u32));
        Self {
            places: places.filter(|(words, _)| !words.is_empty()).collect(),
            #[cfg(feature = "load")]
            masked: faqs.iter().flat_map(|faq| &faq.ask).any(|ask| Masked::has_signs(ask)),
        }
    }
}

/// The words of a text, case, signs and spaces apart.
pub(crate) fn words_of(text: &str) -> String {
    let mut words = String::new();
    for token in tokens(text).iter().filter(|token| token.is_word() || token.is_number()) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&token.text);
    }
    words
}

impl Mind {
    /// The FAQ that a message asks for in its very words: its place.
    pub(super) fn exactly_asked(&self, message: &str) -> Option<usize> {
        let place = |words: String| self.wordings.places.get(&words).map(|place| *place as usize);
        let found = place(words_of(message));
        #[cfg(feature = "load")]
        let found = found
            .or_else(|| self.wordings.masked.then(|| place(words_of(self.mask(message).as_str()))).flatten());
        found
    }
}
