//! Finding, among texts of the catalogue, those that are about what a question is about.
//!
//! A text is a set of features: stems of its words, and what its phrases mean. Rare ones count for more.

use std::collections::HashMap;

use crate::understand::lexicon::Meaning;
use crate::understand::vocabulary::{Match, Vocabulary, Word, singular};

/// A text as its features.
pub type Features = Vec<String>;

/// The features of words with the phrases found among them. Programmes are left out: they are compared by name.
pub fn features(vocabulary: &Vocabulary, words: &[Word], matches: &[Match]) -> Features {
    let names: Vec<&Match> =
        matches.iter().filter(|found| matches!(found.meaning, Meaning::Programme(_))).collect();
    let in_name = |place: usize| names.iter().any(|name| name.words.contains(&place));
    let in_place = |place: usize| {
        matches.iter().any(|found| {
            matches!(found.meaning, Meaning::Value(fact, _) if vocabulary.is_of_place(fact))
                && found.words.contains(&place)
        })
    };
    let mut features: Features = words
        .iter()
        .enumerate()
        .filter(|(place, word)| !in_name(*place) && !in_place(*place) && !vocabulary.is_ordinary(&word.text))
        .map(|(_, word)| stem(&word.text))
        .collect();
    for found in matches {
        if found.words.clone().all(in_name) {
            continue;
        }
        match found.meaning {
            Meaning::Topic(topic) => features.push(format!("topic {topic}")),
            // Which council it is makes no other question of it.
            Meaning::Value(fact, _) if vocabulary.is_of_place(fact) => {
                features.push(format!("value {}", fact.0))
            }
            Meaning::Value(fact, value) => features.push(format!("value {} {}", fact.0, value.0)),
            Meaning::Flag(flag) => features.push(format!("flag {}", flag.0)),
            // A word of the glossary that is one word is there as that word.
            Meaning::Term(_) if found.words.len() == 1 => {}
            Meaning::Term(term) => features.push(format!("term {term}")),
            Meaning::Intent(_) | Meaning::Programme(_) => {}
        }
    }
    features.sort_unstable();
    features.dedup();
    features
}

/// The features of a text of the catalogue.
pub fn features_of(vocabulary: &Vocabulary, text: &str) -> Features {
    let words = vocabulary.words(&vocabulary.tokens(text));
    let matches = vocabulary.matches(&words);
    features(vocabulary, &words, &matches)
}

/// A word without its commonest endings, so that "applied" and "applications" meet.
pub fn stem(word: &str) -> String {
    let word = singular(word).unwrap_or_else(|| word.to_owned());
    for ending in [
        "ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "er", "ly", "es", "y",
        "e",
    ] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() >= 4
        {
            return stem.to_owned();
        }
    }
    word
}

/// Texts to look among.
pub struct Index {
    texts: Vec<Features>,
    counts: HashMap<String, u32>,
}

impl Index {
    /// An index of texts.
    pub fn new(texts: Vec<Features>) -> Self {
        let mut counts = HashMap::new();
        for feature in texts.iter().flatten() {
            *counts.entry(feature.clone()).or_insert(0) += 1;
        }
        Self { texts, counts }
    }

    /// How much a feature tells: the rarer, the more.
    pub fn weight(&self, feature: &str) -> f32 {
        let count = self.counts.get(feature).copied().unwrap_or(0) as f32;
        (self.texts.len() as f32 / (1.0 + count)).ln().max(0.2)
    }

    /// How much of a question and a text is the same, from 0 to 1.
    pub fn likeness(&self, question: &Features, text: usize) -> f32 {
        let weigh = |features: &Features| -> f32 { features.iter().map(|f| self.weight(f).powi(2)).sum() };
        let text = &self.texts[text];
        let common: f32 = question.iter().filter(|f| text.contains(f)).map(|f| self.weight(f).powi(2)).sum();
        let whole = (weigh(question) * weigh(text)).sqrt();
        if whole > 0.0 { common / whole } else { 0.0 }
    }

    /// How much of a question a text covers, from 0 to 1.
    pub fn covered(&self, question: &Features, text: usize) -> f32 {
        let text = &self.texts[text];
        let all: f32 = question.iter().map(|f| self.weight(f)).sum();
        let common: f32 = question.iter().filter(|f| text.contains(f)).map(|f| self.weight(f)).sum();
        if all > 0.0 { common / all } else { 0.0 }
    }
}
