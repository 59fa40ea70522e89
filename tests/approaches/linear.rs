//! Multinomial logistic regression, learned by stochastic gradient descent with a fixed seed.

use std::collections::HashMap;

use super::{Example, Ranks};

/// How often every text is gone through.
const ROUNDS: usize = 25;
/// How far the first step goes; later ones go less far.
const STEP: f32 = 4.0;
const SEED: u64 = 7;

/// A weight for every feature in every class.
pub struct Linear {
    /// The place and the rarity of each feature.
    features: HashMap<String, (usize, f32)>,
    /// By feature, then by class; the last feature is in every text.
    weights: Vec<f32>,
    classes: usize,
}

/// The features of a text by place, with how much each is there.
type Vector = Vec<(usize, f32)>;

impl Linear {
    /// Learns.
    pub fn learn(examples: &[Example], classes: usize) -> Self {
        let mut features: HashMap<String, (usize, f32)> = HashMap::new();
        for feature in examples.iter().flat_map(|example| &example.features) {
            let next = features.len();
            features.entry(feature.clone()).or_insert((next, 0.0)).1 += 1.0;
        }
        let texts = examples.len() as f32;
        features.values_mut().for_each(|(_, rarity)| *rarity = (1.0 + texts / *rarity).ln());
        let weights = vec![0.0; (features.len() + 1) * classes];
        let mut linear = Self { features, weights, classes };
        let vectors: Vec<Vector> = examples.iter().map(|example| linear.vector(&example.features)).collect();
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut random = fastrand::Rng::with_seed(SEED);
        for round in 0..ROUNDS {
            random.shuffle(&mut order);
            let step = STEP / (1.0 + 0.2 * round as f32);
            for place in &order {
                linear.learn_one(&vectors[*place], examples[*place].class, step * examples[*place].weight);
            }
        }
        linear
    }

    fn learn_one(&mut self, vector: &Vector, class: usize, step: f32) {
        let mut wrong = self.sums(vector);
        to_shares(&mut wrong);
        wrong[class] -= 1.0;
        for (place, value) in vector {
            let weights = &mut self.weights[place * self.classes..][..self.classes];
            let by = step * value;
            weights.iter_mut().zip(&wrong).for_each(|(weight, wrong)| *weight -= by * wrong);
        }
    }

    /// Known features with their rarity, of length one together; a constant beside them.
    fn vector(&self, features: &[String]) -> Vector {
        let mut vector: Vector =
            features.iter().filter_map(|feature| self.features.get(feature)).copied().collect();
        let length = vector.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        vector.iter_mut().for_each(|(_, value)| *value /= length);
        vector.push((self.features.len(), 0.1));
        vector
    }

    fn sums(&self, vector: &Vector) -> Vec<f32> {
        let mut sums = vec![0.0; self.classes];
        for (place, value) in vector {
            let weights = &self.weights[place * self.classes..][..self.classes];
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += value * weight);
        }
        sums
    }
}

fn to_shares(sums: &mut [f32]) {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    sums.iter_mut().for_each(|sum| *sum = (*sum - most).exp());
    let all: f32 = sums.iter().sum();
    sums.iter_mut().for_each(|share| *share /= all);
}

impl Ranks for Linear {
    fn scores(&self, features: &[String]) -> Vec<f32> {
        self.sums(&self.vector(features))
    }

    fn are_logarithms(&self) -> bool {
        true
    }
}
