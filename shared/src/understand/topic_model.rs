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
    /// The number of every stem.
    stems: HashMap<String, u32>,
    /// For each stem, and for each pair of stems, how much it speaks for which of the classes, by their place.
    weights: HashMap<Feature, Vec<(u16, f32)>>,
}

/// A stem, or a pair of neighbouring stems, by their numbers.
type Feature = (u32, Option<u32>);

/// How often each feature stands in texts on each class.
#[derive(Default)]
struct Counts {
    classes: Vec<Meaning>,
    /// For each class, how many features its texts have.
    of_class: Vec<f32>,
    stems: HashMap<String, u32>,
    of_feature: HashMap<Feature, Vec<(u16, f32)>>,
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
        let mut counts = Counts::default();
        let mut add = |meaning, text: &str, weight| {
            let words = vocabulary.words(&vocabulary.tokens(text));
            let matches = vocabulary.matches(&words);
            counts.add(meaning, outside_names(&words, &matches), weight);
        };
        for phrase in &catalogue.reference.lexicon.phrases {
            if matches!(phrase.meaning, Meaning::Topic(_)) {
                add(phrase.meaning, &phrase.words, if phrase.weak { 0.5 } else { 1.0 });
            }
        }
        for faq in &catalogue.reference.faqs {
            let Some(topic) = faq.topic else { continue };
            faq.ask.iter().for_each(|ask| add(Meaning::Topic(topic), ask, 1.0));
        }
        for example in &catalogue.reference.lexicon.examples {
            example.ask.iter().for_each(|ask| add(example.meaning, ask, 1.5));
        }
        for fact in catalogue.programmes.iter().flat_map(|programme| &programme.facts) {
            add(Meaning::Topic(fact.topic), &fact.says, 0.4);
        }
        counts.weighed()
    }

    /// What the words of a question speak for, where it is likelier than all else together.
    pub fn likeliest<'a>(&self, words: impl Iterator<Item = &'a str>) -> Option<Meaning> {
        self.guess(words).first().filter(|(_, likely)| *likely > 0.5).map(|(meaning, _)| *meaning)
    }

    /// What the words of a question speak for, the likeliest first, with how likely each is among all, from 0 to 1.
    pub fn guess<'a>(&self, words: impl Iterator<Item = &'a str>) -> Vec<(Meaning, f32)> {
        let mut sums = vec![0.0_f32; self.classes.len()];
        let stems = stems(words);
        let number = |stem: &str| self.stems.get(stem).copied();
        for (stem, next) in features(&stems) {
            // A pair of which one stem is unknown is unknown too.
            let Some(stem) = number(stem) else { continue };
            let feature = match next.map(number) {
                None => (stem, None),
                Some(Some(next)) => (stem, Some(next)),
                Some(None) => continue,
            };
            for (class, weight) in self.weights.get(&feature).into_iter().flatten() {
                sums[usize::from(*class)] += weight;
            }
        }
        let whole: f32 = sums.iter().map(|sum| (sum * SURENESS).exp()).sum();
        let likely = |(class, sum): (usize, &f32)| (self.classes[class], (sum * SURENESS).exp() / whole);
        let mut guesses: Vec<(Meaning, f32)> = sums.iter().enumerate().map(likely).collect();
        guesses.sort_by(|a, b| b.1.total_cmp(&a.1));
        guesses
    }
}

impl Counts {
    /// Counts the features of a text.
    fn add<'a>(&mut self, meaning: Meaning, words: impl Iterator<Item = &'a str>, weight: f32) {
        let class = self.classes.iter().position(|known| *known == meaning).unwrap_or_else(|| {
            self.classes.push(meaning);
            self.of_class.push(0.0);
            self.classes.len() - 1
        });
        let stems = stems(words);
        let features = features(&stems);
        self.of_class[class] += weight * features.len() as f32;
        for (stem, next) in features {
            let feature = (self.number(stem), next.map(|next| self.number(next)));
            let by_class = self.of_feature.entry(feature).or_default();
            match by_class.iter_mut().find(|(known, _)| usize::from(*known) == class) {
                Some((_, count)) => *count += weight,
                None => by_class.push((class as u16, weight)),
            }
        }
    }

    fn number(&mut self, stem: &str) -> u32 {
        if let Some(number) = self.stems.get(stem) {
            return *number;
        }
        let number = self.stems.len() as u32;
        self.stems.insert(stem.to_owned(), number);
        number
    }

    /// How much each feature speaks for each class.
    fn weighed(mut self) -> TopicModel {
        let all: f32 = self.of_class.iter().sum();
        for by_class in self.of_feature.values_mut() {
            by_class.sort_unstable_by_key(|(class, _)| *class);
            let everywhere = by_class.iter().map(|(_, count)| count).sum::<f32>() / all;
            for (class, count) in by_class.iter_mut() {
                // A little of the whole is mixed in, so that a class with few texts is not sure of itself.
                let there =
                    (*count + MIXED_IN * everywhere) / (self.of_class[usize::from(*class)] + MIXED_IN);
                *count = (there / everywhere).ln();
            }
            by_class.retain(|(_, weight)| *weight > 0.0);
        }
        TopicModel { classes: self.classes, stems: self.stems, weights: self.of_feature }
    }
}

/// The words of a text that stand in no programme's name.
pub fn outside_names<'a>(words: &'a [Word], matches: &'a [Match]) -> impl Iterator<Item = &'a str> {
    let named = |place: usize| {
        matches.iter().any(|m| matches!(m.meaning, Meaning::Programme(_)) && m.words.contains(&place))
    };
    words.iter().enumerate().filter(move |(place, _)| !named(*place)).map(|(_, word)| word.text.as_str())
}

/// The stems of words that tell something.
fn stems<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let telling = |word: &&str| word.starts_with(|c: char| c.is_alphabetic()) && !EMPTY.contains(word);
    words.filter(telling).map(stem).collect()
}

/// Stems and pairs of neighbouring stems, each once, in the order of the alphabet.
fn features(stems: &[String]) -> Vec<(&str, Option<&str>)> {
    let alone = stems.iter().map(|stem| (stem.as_str(), None));
    let pairs = stems.windows(2).map(|pair| (pair[0].as_str(), Some(pair[1].as_str())));
    let mut features: Vec<(&str, Option<&str>)> = alone.chain(pairs).collect();
    features.sort_unstable();
    features.dedup();
    features
}
