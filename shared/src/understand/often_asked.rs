//! Which of the questions that people often ask a question is.
//!
//! A question is compared with each way of asking, and with all ways of asking one FAQ together, its topic and its answer:
//! the nearest single wording says how sure one can be, all of them together which FAQ it is.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::catalogue::Catalogue;
use crate::understand::calibration::Calibration;
use crate::understand::lexicon::Faq;
use crate::understand::similar::{Features, Index, features_of};
use crate::understand::vocabulary::Vocabulary;

/// Every FAQ, ready to be compared with.
pub struct OftenAsked {
    /// Every way of asking.
    asks: Index,
    /// For each FAQ its ways of asking, by their place in `asks`.
    asks_of: Vec<std::ops::Range<usize>>,
    /// For each feature of all wording of FAQs, which of them have it, and how much it counts there.
    whole: FxHashMap<String, Vec<(u32, f32)>>,
    /// For each FAQ how much all its features count.
    all: Vec<f32>,
}

impl OftenAsked {
    /// The FAQs of a catalogue.
    pub fn new(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Self {
        let (mut asks, mut asks_of) = (Vec::new(), Vec::new());
        // For each FAQ the features of all its wording, with how often each is there.
        let mut counted: Vec<BTreeMap<String, f32>> = Vec::new();
        for faq in &catalogue.reference.faqs {
            let first = asks.len();
            let mut counts: BTreeMap<String, f32> = BTreeMap::new();
            for ask in &faq.ask {
                let features = features_of(vocabulary, ask);
                features.iter().for_each(|feature| *counts.entry(feature.clone()).or_default() += 1.0);
                asks.push(features);
            }
            if let Some(topic) = faq.topic {
                *counts.entry(format!("topic {topic}")).or_default() += 1.0;
            }
            // The answer's own words count for less, and what it is about not at all: it speaks of more than was asked.
            for feature in features_of(vocabulary, &faq.says).into_iter().filter(|f| !f.contains(' ')) {
                *counts.entry(feature).or_default() += 0.5;
            }
            asks_of.push(first..asks.len());
            counted.push(counts);
        }
        let asks = Index::new(asks);
        let mut whole: FxHashMap<String, Vec<(u32, f32)>> = FxHashMap::default();
        let mut all = vec![0.0; counted.len()];
        for (place, counts) in counted.into_iter().enumerate() {
            for (feature, count) in counts {
                let counts = asks.weight(&feature) * count.sqrt();
                all[place] += counts;
                whole.entry(feature).or_default().push((place as u32, counts));
            }
        }
        Self { asks, asks_of, whole, all }
    }

    /// The FAQ among some that a question is most like, with how like it is. `topic` is what the question asks for.
    pub fn nearest(
        &self,
        faqs: &[Faq],
        question: &Features,
        topic: Option<u16>,
        calibration: &Calibration,
        about: impl Fn(&Faq) -> bool,
    ) -> Option<(usize, f32)> {
        let compared = self.asks.compare(question);
        let as_a_whole = self.as_a_whole(question);
        (0..faqs.len())
            .filter(|place| about(&faqs[*place]))
            .filter_map(|place| {
                let asks = &compared[self.asks_of[place].clone()];
                let nearest = asks.iter().max_by(|a, b| a.likeness.total_cmp(&b.likeness))?;
                let of_topic = match (topic, faqs[place].topic) {
                    (Some(asked), Some(answered)) if asked == answered => calibration.faq_of_topic,
                    (Some(_), Some(_)) => -calibration.faq_of_topic,
                    _ => 0.0,
                };
                let like = nearest.likeness + calibration.faq_as_a_whole * as_a_whole[place] + of_topic;
                (nearest.covered > calibration.faq_covers).then_some((place, like))
            })
            .max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// How much a feature tells among all ways of asking.
    #[cfg(feature = "load")]
    pub fn weight(&self, feature: &str) -> f32 {
        self.asks.weight(feature)
    }

    /// Every FAQ with how like a question it is, whatever it is about.
    #[cfg(feature = "load")]
    pub fn ranked(&self, question: &Features) -> Vec<(usize, f32)> {
        let compared = self.asks.compare(question);
        let as_a_whole = self.as_a_whole(question);
        let nearest = |asks: std::ops::Range<usize>| {
            compared[asks].iter().map(|ask| ask.likeness).max_by(f32::total_cmp).unwrap_or(0.0)
        };
        let like = |(place, asks): (usize, &std::ops::Range<usize>)| {
            (place, nearest(asks.clone()) + as_a_whole[place])
        };
        self.asks_of.iter().enumerate().map(like).collect()
    }

    /// How like a question all wording of each FAQ together is, from 0 to about 1.
    fn as_a_whole(&self, question: &Features) -> Vec<f32> {
        let asked: f32 = question.iter().map(|feature| self.asks.weight(feature)).sum();
        let mut common = vec![0.0; self.all.len()];
        for (place, counts) in question.iter().filter_map(|feature| self.whole.get(feature)).flatten() {
            common[*place as usize] += counts;
        }
        for (common, all) in common.iter_mut().zip(&self.all) {
            *common = if all * asked > 0.0 { *common / (all * asked).sqrt() } else { 0.0 };
        }
        common
    }
}
