//! TF-IDF with the cosine of the angle to the nearest text: how much of a question and of one text is the same.

use std::collections::{HashMap, HashSet};

use super::{Example, Ranks};

/// Texts to look among.
pub struct Cosine {
    /// Each text: its class, its features, and its length.
    texts: Vec<(usize, HashSet<String>, f32)>,
    rarity: HashMap<String, f32>,
    /// The rarity of a feature that is in no text.
    rarest: f32,
    classes: usize,
}

impl Cosine {
    /// Every text by itself; a feature counts once.
    pub fn new(examples: &[Example], classes: usize) -> Self {
        let mut counts: HashMap<&String, f32> = HashMap::new();
        for feature in examples.iter().flat_map(|example| &example.features) {
            *counts.entry(feature).or_default() += 1.0;
        }
        let all = examples.len() as f32;
        let of_count = |count: f32| ((1.0 + all) / (1.0 + count)).ln();
        let rarity: HashMap<String, f32> =
            counts.into_iter().map(|(feature, count)| (feature.clone(), of_count(count))).collect();
        let mut cosine = Self { texts: Vec::new(), rarity, rarest: of_count(0.0), classes };
        for example in examples {
            let length = cosine.length(&example.features);
            cosine.texts.push((example.class, example.features.iter().cloned().collect(), length));
        }
        cosine
    }

    fn rarity(&self, feature: &str) -> f32 {
        self.rarity.get(feature).copied().unwrap_or(self.rarest)
    }

    fn length(&self, features: &[String]) -> f32 {
        features.iter().map(|feature| self.rarity(feature).powi(2)).sum::<f32>().sqrt()
    }
}

impl Ranks for Cosine {
    fn scores(&self, features: &[String]) -> Vec<f32> {
        let length = self.length(features);
        let mut scores = vec![0.0_f32; self.classes];
        for (class, text, its_length) in &self.texts {
            let common = features.iter().filter(|feature| text.contains(*feature));
            let common: f32 = common.map(|feature| self.rarity(feature).powi(2)).sum();
            let whole = length * its_length;
            if whole > 0.0 {
                scores[*class] = scores[*class].max(common / whole);
            }
        }
        scores
    }

    fn are_logarithms(&self) -> bool {
        false
    }
}
