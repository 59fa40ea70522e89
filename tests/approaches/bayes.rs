//! Naive Bayes: how likely each feature is in texts of each class, as if features knew nothing of each other.

use std::collections::HashMap;

use super::{Example, Ranks};

/// How often every feature is taken to have been seen in every class beyond what was seen.
const UNSEEN: f32 = 0.1;

/// What was counted.
pub struct Bayes {
    /// For each feature the logarithm of how likely it is in each class.
    likely: HashMap<String, Vec<f32>>,
    /// The logarithm of how likely each class is before anything is read.
    before: Vec<f32>,
}

impl Bayes {
    /// Counts.
    pub fn learn(examples: &[Example], classes: usize) -> Self {
        let mut counts: HashMap<String, Vec<f32>> = HashMap::new();
        let (mut of_class, mut texts) = (vec![0.0; classes], vec![0.0; classes]);
        for example in examples {
            texts[example.class] += example.weight;
            for feature in &example.features {
                let seen = counts.entry(feature.clone()).or_insert_with(|| vec![0.0; classes]);
                seen[example.class] += example.weight;
                of_class[example.class] += example.weight;
            }
        }
        let unseen = UNSEEN * counts.len() as f32;
        let likely = counts.into_iter().map(|(feature, seen)| {
            let of = |(seen, all): (f32, &f32)| ((seen + UNSEEN) / (all + unseen)).ln();
            (feature, seen.into_iter().zip(&of_class).map(of).collect())
        });
        let all: f32 = texts.iter().sum();
        let before = texts.iter().map(|of| ((of + UNSEEN) / (all + UNSEEN * classes as f32)).ln()).collect();
        Self { likely: likely.collect(), before }
    }
}

impl Ranks for Bayes {
    fn scores(&self, features: &[String]) -> Vec<f32> {
        let mut scores = self.before.clone();
        for likely in features.iter().filter_map(|feature| self.likely.get(feature)) {
            scores.iter_mut().zip(likely).for_each(|(score, likely)| *score += likely);
        }
        scores
    }

    fn are_logarithms(&self) -> bool {
        true
    }
}
