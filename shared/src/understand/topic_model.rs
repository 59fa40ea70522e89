//! Which topic a question is likely about, by its words one by one, where no phrase of the lexicon says so.
//!
//! Naive Bayes over the stems and pairs of stems of the catalogue's own wording: the lexicon's phrases, the ways of asking
//! each FAQ, its examples, and the facts. It guesses; whether a guess is good enough is decided where it is used.

use rustc_hash::FxHashMap;

use crate::catalogue::Catalogue;
use crate::understand::lexicon::Meaning;
use crate::understand::similar::stem;
use crate::understand::vocabulary::{Match, Vocabulary, Word, covered};

/// How much more often a stem stands in texts on each topic than in all.
pub struct TopicModel {
    /// What is told apart: topics, and kinds of message that have examples.
    classes: Vec<Meaning>,
    /// The number of every stem.
    stems: FxHashMap<String, u32>,
    /// For each stem, and for each pair of stems, where what it speaks for begins in `spoken_for`.
    features: FxHashMap<Feature, u32>,
    /// How much features speak for classes: one list for all of them, as most speak for one class alone.
    spoken_for: Vec<SpokenFor>,
}

/// How much a feature speaks for a class.
struct SpokenFor {
    /// The place of the class.
    class: u16,
    /// How often it stands in texts on it, while they are counted; then how much it speaks for it.
    weight: f32,
    /// The next class that the same feature speaks for, if any.
    next: u32,
}

/// Where no class follows.
const NONE: u32 = u32::MAX;

/// A stem, or a pair of neighbouring stems, by their numbers.
type Feature = (u32, Option<u32>);

/// How often each feature stands in texts on each class.
#[derive(Default)]
pub struct Counts {
    classes: Vec<Meaning>,
    /// For each class, how many features its texts have.
    of_class: Vec<f32>,
    stems: FxHashMap<String, u32>,
    features: FxHashMap<Feature, u32>,
    spoken_for: Vec<SpokenFor>,
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
        counts.add_texts(catalogue, vocabulary, 0..usize::MAX);
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
            let mut at = self.features.get(&feature).copied().unwrap_or(NONE);
            while let Some(spoken_for) = self.spoken_for.get(at as usize) {
                sums[usize::from(spoken_for.class)] += spoken_for.weight;
                at = spoken_for.next;
            }
        }
        let whole: f32 = sums.iter().map(|sum| (sum * SURENESS).exp()).sum();
        let likely = |(class, sum): (usize, &f32)| (self.classes[class], (sum * SURENESS).exp() / whole);
        let mut guesses: Vec<(Meaning, f32)> = sums.iter().enumerate().map(likely).collect();
        guesses.sort_by(|a, b| b.1.total_cmp(&a.1));
        guesses
    }
}

/// What is counted: each text of the catalogue, what it is on, and how much it counts.
fn texts(catalogue: &Catalogue) -> impl Iterator<Item = (Meaning, &str, f32)> {
    let lexicon = &catalogue.reference.lexicon;
    let on_topics = lexicon.phrases.iter().filter(|phrase| matches!(phrase.meaning, Meaning::Topic(_)));
    let phrases =
        on_topics.map(|phrase| (phrase.meaning, &*phrase.words, if phrase.weak { 0.5 } else { 1.0 }));
    let asks = catalogue.reference.faqs.iter().filter_map(|faq| Some((faq.topic?, &faq.ask)));
    let asks =
        asks.flat_map(|(topic, asks)| asks.iter().map(move |ask| (Meaning::Topic(topic), &**ask, 1.0)));
    let examples = lexicon.examples.iter();
    let examples = examples.flat_map(|example| example.ask.iter().map(|ask| (example.meaning, &**ask, 1.5)));
    let facts = catalogue.programmes.iter().flat_map(|programme| &programme.facts);
    let facts = facts.map(|fact| (Meaning::Topic(fact.topic), &*fact.says, 0.4));
    phrases.chain(asks).chain(examples).chain(facts)
}

impl Counts {
    /// Counts some of the catalogue's texts, by their places among all; whether there were any.
    pub fn add_texts(
        &mut self,
        catalogue: &Catalogue,
        vocabulary: &Vocabulary,
        places: std::ops::Range<usize>,
    ) -> bool {
        let mut any = false;
        for (meaning, text, weight) in texts(catalogue).skip(places.start).take(places.len()) {
            let words = vocabulary.words(&vocabulary.tokens(text));
            let matches = vocabulary.matches(&words);
            self.add(meaning, outside_names(&words, &matches), weight);
            any = true;
        }
        any
    }

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
            let first = self.features.entry(feature).or_insert(NONE);
            let mut at = *first;
            while self.spoken_for.get(at as usize).is_some_and(|known| usize::from(known.class) != class) {
                at = self.spoken_for[at as usize].next;
            }
            match self.spoken_for.get_mut(at as usize) {
                Some(known) => known.weight += weight,
                None => {
                    self.spoken_for.push(SpokenFor { class: class as u16, weight, next: *first });
                    *first = self.spoken_for.len() as u32 - 1;
                }
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
    pub fn weighed(mut self) -> TopicModel {
        let all: f32 = self.of_class.iter().sum();
        for first in self.features.values() {
            let (mut count, mut at) = (0.0, *first);
            while let Some(known) = self.spoken_for.get(at as usize) {
                (count, at) = (count + known.weight, known.next);
            }
            let everywhere = count / all;
            at = *first;
            while let Some(known) = self.spoken_for.get_mut(at as usize) {
                // A little of the whole is mixed in, so that a class with few texts is not sure of itself.
                let whole = self.of_class[usize::from(known.class)] + MIXED_IN;
                let there = (known.weight + MIXED_IN * everywhere) / whole;
                // A word that is rarer in one class than elsewhere speaks for the others, not against it.
                known.weight = (there / everywhere).ln().max(0.0);
                at = known.next;
            }
        }
        TopicModel {
            classes: self.classes,
            stems: self.stems,
            features: self.features,
            spoken_for: self.spoken_for,
        }
    }
}

/// The words of a text that stand in no programme's name.
pub fn outside_names<'a>(words: &'a [Word], matches: &'a [Match]) -> impl Iterator<Item = &'a str> {
    let named = covered(words, matches.iter().filter(|found| found.is_name()));
    words.iter().zip(named).filter(|(_, named)| !named).map(|(word, _)| word.text.as_str())
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
