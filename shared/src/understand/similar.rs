//! Finding, among texts of the catalogue, those that are about what a question is about.
//!
//! A text is a set of features: stems of its words, and what its phrases mean. Rare ones count for more.

use rustc_hash::FxHashMap;

use crate::understand::lexicon::Meaning;
use crate::understand::vocabulary::{Match, Vocabulary, Word, covered, one_or_same};

/// A text as its features.
pub type Features = Vec<String>;

/// The features of words with the phrases found among them. Programmes are left out: they are compared by name.
pub fn features(vocabulary: &Vocabulary, words: &[Word], matches: &[Match]) -> Features {
    let in_name = covered(words, matches.iter().filter(|found| found.is_name()));
    let of_place =
        |found: &&Match| matches!(found.meaning, Meaning::Value(fact, _) if vocabulary.is_of_place(fact));
    let in_place = covered(words, matches.iter().filter(of_place));
    let mut features: Features = words
        .iter()
        .enumerate()
        .filter(|(place, word)| !in_name[*place] && !in_place[*place] && !vocabulary.is_ordinary(&word.text))
        .map(|(_, word)| stem(&word.text))
        .collect();
    for found in matches {
        if !in_name[found.words.clone()].contains(&false) {
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
    let word = one_or_same(word);
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
    word.into_owned()
}

/// Texts to look among.
pub struct Index {
    features: FxHashMap<String, Feature>,
    /// How much a feature tells that no text has.
    unknown: f32,
    /// For each text the sum of the squares of what its features tell.
    squares: Vec<f32>,
}

/// A feature that texts have.
struct Feature {
    /// How much it tells.
    weight: f32,
    /// The texts that have it.
    texts: Vec<u32>,
}

/// How a question and a text compare.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub struct Compared {
    /// How much of the two is the same, from 0 to 1.
    pub likeness: f32,
    /// How much of the question the text covers, from 0 to 1.
    pub covered: f32,
}

impl Index {
    /// An index of texts.
    pub fn new(texts: Vec<Features>) -> Self {
        let mut features: FxHashMap<String, Feature> = FxHashMap::default();
        for (place, feature) in
            texts.iter().enumerate().flat_map(|(at, text)| text.iter().map(move |f| (at, f)))
        {
            let place = place as u32;
            match features.get_mut(feature) {
                // Its weight is at first how often it stands there.
                Some(feature) => {
                    feature.weight += 1.0;
                    if feature.texts.last() != Some(&place) {
                        feature.texts.push(place);
                    }
                }
                None => {
                    features.insert(feature.clone(), Feature { weight: 1.0, texts: vec![place] });
                }
            }
        }
        let weight = |count: f32| (texts.len() as f32 / (1.0 + count)).ln().max(0.2);
        features.values_mut().for_each(|feature| feature.weight = weight(feature.weight));
        let square = |text: &Features| text.iter().map(|feature| features[feature].weight.powi(2)).sum();
        let squares = texts.iter().map(square).collect();
        Self { features, unknown: weight(0.0), squares }
    }

    /// How much a feature tells: the rarer, the more.
    pub fn weight(&self, feature: &str) -> f32 {
        self.features.get(feature).map_or(self.unknown, |feature| feature.weight)
    }

    /// How a question compares with each text, in their order.
    pub fn compare(&self, question: &Features) -> Vec<Compared> {
        let mut compared = vec![Compared::default(); self.squares.len()];
        let (mut squares, mut all) = (0.0_f32, 0.0_f32);
        for feature in question {
            let known = self.features.get(feature);
            let weight = known.map_or(self.unknown, |feature| feature.weight);
            squares += weight.powi(2);
            all += weight;
            for text in known.into_iter().flat_map(|feature| &feature.texts) {
                let compared = &mut compared[*text as usize];
                compared.likeness += weight.powi(2);
                compared.covered += weight;
            }
        }
        for (compared, of_text) in compared.iter_mut().zip(&self.squares) {
            let whole = (squares * of_text).sqrt();
            compared.likeness = if whole > 0.0 { compared.likeness / whole } else { 0.0 };
            compared.covered = if all > 0.0 { compared.covered / all } else { 0.0 };
        }
        compared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_is_like_and_what_has_nothing_in_common_is_not() {
        let text = |words: &str| -> Features { words.split(' ').map(str::to_owned).collect() };
        let index = Index::new(vec![text("cost fee"), text("long hour"), text("long week")]);
        let compared = index.compare(&text("cost fee"));
        assert!((compared[0].likeness - 1.0).abs() < 1e-6 && (compared[0].covered - 1.0).abs() < 1e-6);
        assert_eq!(compared[1], Compared::default());
        let compared = index.compare(&text("long hour never"));
        assert!(compared[1].likeness > compared[2].likeness && compared[2].likeness > 0.0);
        assert!(compared[1].covered < 1.0);
        assert_eq!(index.compare(&Features::new()), [Compared::default(); 3]);
    }
}
