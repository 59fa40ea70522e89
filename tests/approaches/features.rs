//! What learned models see of a text, the names of programmes left out: they are compared by name.

use pathways::understand::lexicon::Meaning;
use pathways::understand::similar;
use pathways::understand::topic_model::outside_names;
use pathways::understand::vocabulary::Vocabulary;

/// A text as it is read.
pub struct Described {
    /// The stems of its words and the meanings of its phrases, ordinary words left out: what the mind compares by.
    pub likeness: Vec<String>,
    /// The programmes that it names.
    pub programmes: Vec<u16>,
    words: Vec<String>,
    stems: Vec<String>,
}

/// Lengths of the pieces of words that a linear model sees.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;

impl Described {
    /// Reads a text.
    pub fn of(vocabulary: &Vocabulary, text: &str) -> Self {
        let words = vocabulary.words(&vocabulary.tokens(text));
        let matches = vocabulary.matches(&words);
        let plain: Vec<String> = outside_names(&words, &matches).map(str::to_owned).collect();
        let mut programmes: Vec<u16> = Vec::new();
        for found in &matches {
            if let Meaning::Programme(place) = found.meaning
                && !programmes.contains(&place)
            {
                programmes.push(place);
            }
        }
        Self {
            likeness: similar::features(vocabulary, &words, &matches),
            programmes,
            stems: plain.iter().map(|word| similar::stem(word)).collect(),
            words: plain,
        }
    }

    /// Stems and pairs of neighbouring stems.
    pub fn stems_and_pairs(&self) -> Vec<String> {
        let pairs = self.stems.windows(2).map(|pair| pair.join(" "));
        each_once(self.stems.iter().cloned().chain(pairs))
    }

    /// Stems, pairs of them, pieces of words, and what the lexicon's phrases mean.
    pub fn everything(&self) -> Vec<String> {
        let mut features = self.stems_and_pairs();
        for word in &self.words {
            let letters: Vec<char> = format!("<{word}>").chars().collect();
            for length in PIECES {
                features
                    .extend(letters.windows(length).map(|piece| format!("~{}", String::from_iter(piece))));
            }
        }
        // Likeness has meanings with a space in them: "topic 4", "value 0 3".
        let meanings = self.likeness.iter().filter(|feature| feature.contains(' '));
        features.extend(meanings.map(|meaning| format!("={meaning}")));
        each_once(features.into_iter())
    }
}

fn each_once(features: impl Iterator<Item = String>) -> Vec<String> {
    let mut features: Vec<String> = features.collect();
    features.sort_unstable();
    features.dedup();
    features
}
