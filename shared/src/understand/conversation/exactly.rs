//! Questions that are asked in the very words of an officer's FAQ: what an officer answered is answered.
//!
//! The catalogue's own FAQs are found by what is asked alone. Some of their wordings are everyday sentences that belong here
//! only in a conversation, and all of them were weighed against each other when they were written.

use rustc_hash::FxHashMap;

use crate::catalogue::Catalogue;
use crate::understand::compose;
use crate::understand::conversation::Mind;
use crate::understand::mask::Masked;
use crate::understand::reading::Reading;
use crate::understand::reply::Reply;
use crate::understand::text::tokens;

/// Every way of asking an officers' FAQ, by its words alone.
pub(super) struct Wordings {
    /// The place of the FAQ, by the words in lower case with one space between them.
    places: FxHashMap<String, u32>,
    /// Whether one of them was masked, so that a question has to be masked to be found.
    masked: bool,
}

impl Wordings {
    /// The ways of asking the officers' FAQs of a catalogue; of two FAQs with one wording the later has it.
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let all = &catalogue.reference.faqs;
        let faqs = || all.iter().enumerate().skip(all.len().saturating_sub(catalogue.faqs_by_officers));
        let asks = faqs().flat_map(|(place, faq)| faq.ask.iter().map(move |ask| (place, ask)));
        let places = asks.map(|(place, ask)| (words_of(ask), place as u32));
        Self {
            places: places.filter(|(words, _)| !words.is_empty()).collect(),
            masked: faqs().flat_map(|(_, faq)| &faq.ask).any(|ask| Masked::has_signs(ask)),
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
    /// The reply to a message that asks for an officers' FAQ in its very words. Distress goes before it.
    pub(super) fn answered_by_officers(&self, reading: &Reading, message: &str) -> Option<Reply> {
        let place = self.exactly_asked(message).filter(|_| !reading.speaks_of_distress())?;
        Some(compose::from_faq(&self.catalogue, &self.catalogue.reference.faqs[place], 1.0))
    }

    /// The FAQ that a message asks for in its very words: its place.
    pub(super) fn exactly_asked(&self, message: &str) -> Option<usize> {
        let place = |words: String| self.wordings.places.get(&words).map(|place| *place as usize);
        let masked = || place(words_of(self.mask(message).as_str()));
        place(words_of(message)).or_else(|| self.wordings.masked.then(masked).flatten())
    }
}
