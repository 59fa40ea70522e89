//! Which topic a question is likely about, by its words one by one, where no phrase of the lexicon says so.
//!
//! Naive Bayes over the stems and pairs of stems of the catalogue's own wording: the lexicon's phrases, the ways of asking
//! each FAQ, and the facts. It guesses; whether a guess is good enough is decided where it is used.

use std::collections::HashMap;

use crate::catalogue::Catalogue;
use crate::understand::lexicon::Meaning;
use crate::understand::similar::stem;
use crate::understand::vocabulary::{Match, Vocabulary, Word};

/// How much more often a stem stands in texts on each topic than in all.
pub struct TopicModel {
    /// For each stem or pair of stems, the topics that it speaks for or against.
    weights: HashMap<String, Vec<(u16, f32)>>,
    /// What a stem that a topic never had says against it.
    topics: usize,
}

/// Words that stand in every sort of question.
const EMPTY: [&str; 40] = [
    "the", "a", "an", "of", "to", "is", "are", "and", "or", "for", "in", "on", "it", "you", "i", "do",
    "does", "be", "will", "would", "can", "that", "this", "there", "your", "my", "me", "we", "if", "have",
    "with", "get", "any", "so", "they", "what", "i'm", "was", "at", "just",
];

impl TopicModel {
    /// Counts the catalogue's own wording.
    pub fn new(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Self {
        let mut texts: Vec<(u16, Vec<String>, f32)> = Vec::new();
        for phrase in &catalogue.reference.lexicon.phrases {
            if let Meaning::Topic(topic) = phrase.meaning {
                let weight = if phrase.weak { 0.5 } else { 1.0 };
                texts.push((topic, features_of(vocabulary, &phrase.words), weight));
            }
        }
        for faq in &catalogue.reference.faqs {
            for ask in faq.ask.iter().filter(|_| faq.topic.is_some()) {
                texts.push((faq.topic.unwrap_or_default(), features_of(vocabulary, ask), 1.0));
            }
        }
        for fact in catalogue.programmes.iter().flat_map(|programme| &programme.facts) {
            texts.push((fact.topic, features_of(vocabulary, &fact.says), 0.4));
        }
        let topics = catalogue.topics.len();
        let mut counts: HashMap<String, HashMap<u16, f32>> = HashMap::new();
        let mut of_topic = vec![0.0_f32; topics];
        for (topic, features, weight) in texts {
            for feature in features {
                *counts.entry(feature).or_default().entry(topic).or_default() += weight;
                of_topic[usize::from(topic)] += weight;
            }
        }
        let all: f32 = of_topic.iter().sum();
        let weights = counts.into_iter().map(|(feature, by_topic)| {
            let everywhere = by_topic.values().sum::<f32>() / all;
            let weigh = |(topic, count): (u16, f32)| {
                // A little of the whole is mixed in, so that a topic with few texts is not sure of itself.
                let there = (count + 12.0 * everywhere) / (of_topic[usize::from(topic)] + 12.0);
                (topic, (there / everywhere).ln())
            };
            let mut weights: Vec<(u16, f32)> = by_topic.into_iter().map(weigh).collect();
            weights.sort_by_key(|(topic, _)| *topic);
            (feature, weights)
        });
        Self { weights: weights.collect(), topics }
    }

    /// The topics that the words of a question speak for, the likeliest first, with how much they speak for them: 0 is
    /// chance, 5 a word that stands on that topic alone.
    pub fn guess<'a>(&self, words: impl Iterator<Item = &'a str>) -> Vec<(u16, f32)> {
        let mut sums = vec![0.0_f32; self.topics];
        for feature in features(words) {
            let Some(weights) = self.weights.get(&feature) else { continue };
            for (topic, weight) in weights {
                sums[usize::from(*topic)] += weight.max(0.0);
            }
        }
        let mut guesses: Vec<(u16, f32)> = sums
            .into_iter()
            .enumerate()
            .map(|(topic, sum)| (topic as u16, sum))
            .filter(|(_, sum)| *sum > 0.0)
            .collect();
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
