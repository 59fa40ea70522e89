//! Which of the questions that people often ask a question is.
//!
//! A question is compared with each way of asking, and with all ways of asking one FAQ together, its topic and its answer:
//! the nearest single wording says how sure one can be, all of them together which FAQ it is.

use std::collections::HashMap;

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
    /// For each FAQ the features of all its wording, each with the root of how often it is there.
    whole: Vec<HashMap<String, f32>>,
}

impl OftenAsked {
    /// The FAQs of a catalogue.
    pub fn new(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Self {
        let (mut asks, mut asks_of, mut whole) = (Vec::new(), Vec::new(), Vec::new());
        for faq in &catalogue.reference.faqs {
            let first = asks.len();
            let mut counts: HashMap<String, f32> = HashMap::new();
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
            counts.values_mut().for_each(|count| *count = count.sqrt());
            asks_of.push(first..asks.len());
            whole.push(counts);
        }
        Self { asks: Index::new(asks), asks_of, whole }
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
        (0..faqs.len())
            .filter(|place| about(&faqs[*place]))
            .filter_map(|place| {
                let (nearest, covered) = self.asks_of[place]
                    .clone()
                    .map(|ask| (self.asks.likeness(question, ask), self.asks.covered(question, ask)))
                    .max_by(|a, b| a.0.total_cmp(&b.0))?;
                let of_topic = match (topic, faqs[place].topic) {
                    (Some(asked), Some(answered)) if asked == answered => calibration.faq_of_topic,
                    (Some(_), Some(_)) => -calibration.faq_of_topic,
                    _ => 0.0,
                };
                let like = nearest + calibration.faq_as_a_whole * self.as_a_whole(question, place) + of_topic;
                (covered > calibration.faq_covers).then_some((place, like))
            })
            .max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// How like a question all wording of a FAQ together is, from 0 to about 1.
    fn as_a_whole(&self, question: &Features, place: usize) -> f32 {
        let whole = &self.whole[place];
        let weigh = |(feature, count): (&String, &f32)| self.asks.weight(feature) * count;
        let all: f32 = whole.iter().map(weigh).sum();
        let asked: f32 = question.iter().map(|feature| self.asks.weight(feature)).sum();
        let common: f32 = question.iter().filter_map(|feature| whole.get_key_value(feature)).map(weigh).sum();
        if all * asked > 0.0 { common / (all * asked).sqrt() } else { 0.0 }
    }
}
