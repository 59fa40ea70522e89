//! BM25, the standard way of ranking texts by the words that they share with a question.

use std::collections::HashMap;

use super::{Example, Ranks};

/// How soon more of the same word in a text says no more.
const SATURATION: f32 = 1.2;
/// How much a long text is held back.
const LENGTH: f32 = 0.75;

/// Texts to look among.
pub struct Bm25 {
    /// Each text: its class, how often each feature is in it, and how long it is.
    texts: Vec<(usize, HashMap<String, f32>, f32)>,
    /// In how many texts each feature is.
    counts: HashMap<String, u32>,
    mean_length: f32,
    classes: usize,
}

impl Bm25 {
    /// Every text by itself: a class is as like a question as the nearest of its texts.
    pub fn of_texts(examples: &[Example], classes: usize) -> Self {
        Self::new(examples.iter().map(|example| (example.class, example.features.clone())), classes)
    }

    /// All texts of a class as one.
    pub fn of_classes(examples: &[Example], classes: usize) -> Self {
        let mut texts = vec![Vec::new(); classes];
        for example in examples {
            texts[example.class].extend(example.features.iter().cloned());
        }
        Self::new(texts.into_iter().enumerate(), classes)
    }

    fn new(texts: impl Iterator<Item = (usize, Vec<String>)>, classes: usize) -> Self {
        let (mut all, mut counts, mut length) = (Vec::new(), HashMap::new(), 0.0);
        for (class, features) in texts {
            let mut of_text: HashMap<String, f32> = HashMap::new();
            length += features.len() as f32;
            let its_length = features.len() as f32;
            features.into_iter().for_each(|feature| *of_text.entry(feature).or_default() += 1.0);
            of_text.keys().for_each(|feature| *counts.entry(feature.clone()).or_insert(0) += 1);
            all.push((class, of_text, its_length));
        }
        let mean_length = length / (all.len() as f32).max(1.0);
        Self { texts: all, counts, mean_length, classes }
    }

    fn rarity(&self, feature: &str) -> f32 {
        let with = self.counts.get(feature).copied().unwrap_or(0) as f32;
        (1.0 + (self.texts.len() as f32 - with + 0.5) / (with + 0.5)).ln()
    }
}

impl Ranks for Bm25 {
    /// As a share of what a text could reach in which every feature stood without end, so that questions compare.
    fn scores(&self, features: &[String]) -> Vec<f32> {
        let asked: Vec<(&String, f32)> =
            features.iter().map(|feature| (feature, self.rarity(feature))).collect();
        let reachable: f32 = asked.iter().map(|(_, rarity)| rarity * (SATURATION + 1.0)).sum();
        let mut scores = vec![0.0_f32; self.classes];
        for (class, of_text, length) in &self.texts {
            let damped = SATURATION * (1.0 - LENGTH + LENGTH * length / self.mean_length);
            let score = |(feature, rarity): &(&String, f32)| {
                of_text
                    .get(*feature)
                    .map_or(0.0, |count| rarity * count * (SATURATION + 1.0) / (count + damped))
            };
            let score: f32 = asked.iter().map(score).sum();
            scores[*class] = scores[*class].max(score / reachable.max(f32::MIN_POSITIVE));
        }
        scores
    }

    fn are_logarithms(&self) -> bool {
        false
    }
}
