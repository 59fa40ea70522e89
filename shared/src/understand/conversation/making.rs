//! A mind in the making: piece by piece, for a page that has to stay quick meanwhile.
//!
//! A mind learns from ten thousand texts, which takes a slow telephone most of a second. Whoever can wait takes [`Mind::new`].

use super::{Mind, about};
use crate::catalogue::Catalogue;
use crate::understand::calibration::Calibration;
#[cfg(feature = "load")]
use crate::understand::conversation::exactly::Wordings;
#[cfg(feature = "load")]
use crate::understand::mask::ProperWords;
use crate::understand::often_asked::OftenAsked;
use crate::understand::reading::GrammarFacts;
use crate::understand::similar::{Index, features_of};
use crate::understand::topic_model::Counts;
use crate::understand::vocabulary::Vocabulary;

/// How many texts are learnt from in one piece of work.
const TEXTS_AT_A_TIME: usize = 700;

/// What there is so far.
pub struct MindInMaking {
    catalogue: Catalogue,
    vocabulary: Option<Vocabulary>,
    faqs: Option<OftenAsked>,
    facts: Option<Vec<Index>>,
    counts: Counts,
    /// How many texts were learnt from.
    learnt: usize,
}

impl MindInMaking {
    /// Nothing is learnt yet.
    pub fn new(catalogue: Catalogue) -> Self {
        Self { catalogue, vocabulary: None, faqs: None, facts: None, counts: Counts::default(), learnt: 0 }
    }

    /// The catalogue that the mind will speak from.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Does the next piece of work: the mind, where that was the last.
    pub fn go_on(&mut self) -> Option<Mind> {
        let catalogue = &self.catalogue;
        let Some(vocabulary) = &self.vocabulary else {
            self.vocabulary = Some(Vocabulary::new(catalogue));
            return None;
        };
        if self.faqs.is_none() {
            self.faqs = Some(OftenAsked::new(catalogue, vocabulary));
            return None;
        }
        if self.facts.is_none() {
            self.facts = Some(index_of_facts(catalogue, vocabulary));
            return None;
        }
        let texts = self.learnt..self.learnt + TEXTS_AT_A_TIME;
        self.learnt = texts.end;
        if self.counts.add_texts(catalogue, vocabulary, texts) {
            return None;
        }
        self.taken()
    }

    /// The mind, however much there is to do.
    pub fn finish(&mut self) -> Mind {
        loop {
            if let Some(mind) = self.go_on() {
                return mind;
            }
        }
    }

    /// The mind, of everything that is there. This one has to begin anew then.
    fn taken(&mut self) -> Option<Mind> {
        let (vocabulary, faqs, facts) = (self.vocabulary.take()?, self.faqs.take()?, self.facts.take()?);
        self.learnt = 0;
        let (catalogue, counts) = (std::mem::take(&mut self.catalogue), std::mem::take(&mut self.counts));
        let partnership_texts = about::partnership_texts(&catalogue);
        let partnership = partnership_texts.iter().map(|(text, _)| features_of(&vocabulary, text));
        Some(Mind {
            partnership: Index::new(partnership.collect()),
            partnership_texts,
            topic_model: counts.weighed(),
            faqs,
            #[cfg(feature = "load")]
            wordings: Wordings::of(&catalogue),
            #[cfg(feature = "load")]
            proper_words: ProperWords::of(&catalogue),
            calibration: Calibration::default(),
            facts,
            grammar: GrammarFacts::of(&catalogue),
            vocabulary,
            catalogue,
        })
    }
}

fn index_of_facts(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Vec<Index> {
    let indices = catalogue.programmes.iter().map(|programme| {
        let texts = programme.facts.iter().map(|fact| {
            let mut features = features_of(vocabulary, &fact.says);
            features.push(format!("topic {}", fact.topic));
            features
        });
        Index::new(texts.collect())
    });
    indices.collect()
}
