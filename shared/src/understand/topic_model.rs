//! Which topic a question is likely about, by its words one by one, where no phrase of the lexicon says so.
//!
//! Naive Bayes over the stems and pairs of stems of the catalogue's own wording: the lexicon's phrases, the ways of asking
//! each FAQ, its examples, and the facts. It guesses; whether a guess is good enough is decided where it is used.

use std::collections::HashMap;

use crate::catalogue::Catalogue;
use crate::understand::lexicon::Meaning;
use crate::understand::similar::stem;
use crate::understand::vocabulary::{Match, Vocabulary, Word};

/// How much more often a stem stands in texts on each topic than in all.
pub struct TopicModel {
    /// What is told apart: topics, and kinds of message that have examples.
    classes: Vec<Meaning>,
    /// For each stem or pair of stems, how much it speaks for which of the classes, by their place.
    weights: HashMap<String, Vec<(u16, f32)>>,
}

/// How many features of all texts are mixed into each class.
const MIXED_IN: f32 = 12.0;
/// Words that stand side by side do not speak apart: how much of the sum of what they say is believed.
const SURENESS: f32 = 0.45;

/// Words that stand in every sort of question.
const EMPTY: [&str; 40] = [
    "the", "a", "an", "of", "to", "is", "are", "and", "or", "for", "in", "on", "it", "you", "i", "do",
    "does", "be", "will", "would", "can", "that", "this", "there", "your", "my", "me", "we", "if", "have",
    "with", "get", "any", "so", "they", "what", "i'm", "was", "at", "just",
];

impl TopicModel {
    /// Counts the catalogue's own wording.
    pub fn new(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Self {
        let mut texts: Vec<(Meaning, Vec<String>, f32)> = Vec::new();
        for phrase in &catalogue.reference.lexicon.phrases {
            if matches!(phrase.meaning, Meaning::Topic(_)) {
                let weight = if phrase.weak { 0.5 } else { 1.0 };
                texts.push((phrase.meaning, features_of(vocabulary, &phrase.words), weight));
            }
        }
        for faq in &catalogue.reference.faqs {
            let Some(topic) = faq.topic else { continue };
            texts
                .extend(faq.ask.iter().map(|ask| (Meaning::Topic(topic), features_of(vocabulary, ask), 1.0)));
        }
        for example in &catalogue.reference.lexicon.examples {
            texts.extend(example.ask.iter().map(|ask| (example.meaning, features_of(vocabulary, ask), 1.5)));
        }
        for fact in catalogue.programmes.iter().flat_map(|programme| &programme.facts) {
            texts.push((Meaning::Topic(fact.topic), features_of(vocabulary, &fact.says), 0.4));
        }
        let mut classes: Vec<Meaning> = Vec::new();
        let mut of_class: Vec<f32> = Vec::new();
        let mut counts: HashMap<String, HashMap<u16, f32>> = HashMap::new();
        for (meaning, features, weight) in texts {
            let class = classes.iter().position(|known| *known == meaning).unwrap_or_else(|| {
                classes.push(meaning);
                of_class.push(0.0);
                classes.len() - 1
            });
            of_class[class] += weight * features.len() as f32;
            for feature in features {
                *counts.entry(feature).or_default().entry(class as u16).or_default() += weight;
            }
        }
        let all: f32 = of_class.iter().sum();
        let weights = counts.into_iter().map(|(feature, by_class)| {
            let everywhere = by_class.values().sum::<f32>() / all;
            let weigh = |(class, count): (u16, f32)| {
                // A little of the whole is mixed in, so that a class with few texts is not sure of itself.
                let there = (count + MIXED_IN * everywhere) / (of_class[usize::from(class)] + MIXED_IN);
                (class, (there / everywhere).ln())
            };
            let mut weights: Vec<(u16, f32)> =
                by_class.into_iter().map(weigh).filter(|(_, weight)| *weight > 0.0).collect();
            weights.sort_by_key(|(class, _)| *class);
            (feature, weights)
        });
        Self { weights: weights.collect(), classes }
    }

    /// What the words of a question speak for, where it is likelier than all else together.
    pub fn likeliest<'a>(&self, words: impl Iterator<Item = &'a str>) -> Option<Meaning> {
        self.guess(words).first().filter(|(_, likely)| *likely > 0.5).map(|(meaning, _)| *meaning)
    }

    /// What the words of a question speak for, the likeliest first, with how likely each is among all, from 0 to 1.
    pub fn guess<'a>(&self, words: impl Iterator<Item = &'a str>) -> Vec<(Meaning, f32)> {
        let mut sums = vec![0.0_f32; self.classes.len()];
        for (class, weight) in
            features(words).iter().filter_map(|feature| self.weights.get(feature)).flatten()
        {
            sums[usize::from(*class)] += weight;
        }
        let whole: f32 = sums.iter().map(|sum| (sum * SURENESS).exp()).sum();
        let likely = |(class, sum): (usize, &f32)| (self.classes[class], (sum * SURENESS).exp() / whole);
        let mut guesses: Vec<(Meaning, f32)> = sums.iter().enumerate().map(likely).collect();
        guesses.sort_by(|a, b| b.1.total_cmp(&a.1));
        guesses
    }
}

/// The features of a text of the catalogue, the names of programmes left out.
fn features_of(vocabulary: &Vocabulary, text: &str) -> Vec<String> {
    let words = vocabulary.words(&vocabulary.tokens(text));
    let matches = vocabulary.matches(&words);
    features(outside_names(&words, &matches))
}

/// The words of a text that stand in no programme's name.
pub fn outside_names<'a>(words: &'a [Word], matches: &'a [Match]) -> impl Iterator<Item = &'a str> {
    let named = |place: usize| {
        matches.iter().any(|m| matches!(m.meaning, Meaning::Programme(_)) && m.words.contains(&place))
    };
    words.iter().enumerate().filter(move |(place, _)| !named(*place)).map(|(_, word)| word.text.as_str())
}

/// The stems of words and the pairs of neighbouring stems, each once.
fn features<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let telling = |word: &&str| word.starts_with(|c: char| c.is_alphabetic()) && !EMPTY.contains(word);
    let stems: Vec<String> = words.filter(telling).map(stem).collect();
    let mut features: Vec<String> = stems.windows(2).map(|pair| format!("{} {}", pair[0], pair[1])).collect();
    features.extend(stems);
    features.sort_unstable();
    features.dedup();
    features
}
