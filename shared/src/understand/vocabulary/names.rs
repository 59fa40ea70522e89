//! Programmes under names that are nearly theirs: "Thinking of Headship", "executive couching", "Improving Schools".
//!
//! It only finds; the reply always gives the name as it is.

use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::understand::text::tokens;
use crate::understand::vocabulary::{Word, singular};

/// Little words that people leave out of a name or change.
const SMALL: [&str; 24] = [
    "our",
    "the",
    "of",
    "and",
    "about",
    "through",
    "to",
    "for",
    "on",
    "are",
    "your",
    "a",
    "an",
    "or",
    "in",
    "with",
    "my",
    "hour",
    "threw",
    "at",
    "head",
    "one",
    "programme",
    "their",
];

/// The telling words of every name of every programme.
pub struct Names {
    names: Vec<(Vec<String>, u16)>,
}

impl Names {
    /// The names of a catalogue's programmes.
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut names = Vec::new();
        for (place, programme) in catalogue.programmes.iter().enumerate() {
            for name in [&programme.name].into_iter().chain(&programme.also_known_as) {
                let words: Vec<String> = tokens(name)
                    .into_iter()
                    .filter(|token| token.is_word() && !SMALL.contains(&token.text.as_str()))
                    .map(|token| singular(&token.text).unwrap_or(token.text))
                    .collect();
                // One word alone has to be nobody else's: "mentor" and "second" are near "mentoring" and "secondment".
                let general = &catalogue.reference.lexicon.domain;
                let telling = words.len() > 1
                    || (!name.contains(' ')
                        && words.iter().all(|word| word.len() > 6 && !general.contains(word)));
                let known = names.iter().any(|(known, _)| *known == words);
                if telling && !known && words.iter().all(|word| word.len() > 3) {
                    names.push((words, place as u16));
                }
            }
        }
        Self { names }
    }

    /// Places in a message where nearly a name stands, each with its programme, and no two over one another.
    pub fn nearly(&self, words: &[Word]) -> Vec<(Range<usize>, u16)> {
        let telling: Vec<usize> =
            (0..words.len()).filter(|place| !SMALL.contains(&words[*place].text.as_str())).collect();
        let mut found: Vec<(f64, Range<usize>, u16)> = Vec::new();
        for (name, programme) in &self.names {
            for window in telling.windows(name.len()) {
                let (first, last) = (window[0], window[window.len() - 1]);
                // Two small words between two telling ones are the most that a name has.
                if last - first > name.len() + 1 {
                    continue;
                }
                if let Some(likeness) = likeness(name, window.iter().map(|place| words[*place].text.as_str()))
                {
                    found.push((likeness, first..last + 1, *programme));
                }
            }
        }
        // The likest first; of equally like ones the longest.
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.len().cmp(&a.1.len())));
        let mut kept: Vec<(Range<usize>, u16)> = Vec::new();
        for (_, range, programme) in found {
            if kept.iter().all(|(other, _)| other.end <= range.start || range.end <= other.start) {
                kept.push((range, programme));
            }
        }
        kept
    }
}

/// How like a name some words are, from 0 to 1; `None` where they are not like enough to be meant for it.
fn likeness<'a>(name: &[String], words: impl Iterator<Item = &'a str>) -> Option<f64> {
    let each: Vec<f64> = name.iter().zip(words).map(|(name, word)| alike(name, word)).collect();
    let mean = each.iter().sum::<f64>() / each.len() as f64;
    let least = each.iter().copied().fold(1.0, f64::min);
    // One word of a name alone has to be nearer than one beside another that is right.
    let enough = if each.len() == 1 { mean >= 0.7 } else { mean >= 0.8 && least >= 0.6 };
    enough.then_some(mean)
}

fn alike(name: &str, word: &str) -> f64 {
    let word = singular(word).unwrap_or_else(|| word.to_owned());
    if name == word {
        return 1.0;
    }
    let same = name.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
    let distance = strsim::damerau_levenshtein(name, &word);
    let longest = name.len().max(word.len());
    let by_letters = 1.0 - distance as f64 / longest as f64;
    // "Specialised" and "specialist", "hexagonal" and "hexagon": the same stem with another ending.
    let by_stem = if same >= 5 && name.len().abs_diff(word.len()) <= 3 { 0.75 } else { 0.0 };
    // In a short word one letter makes another word.
    if longest < 6 && distance > 1 { 0.0 } else { by_letters.max(by_stem) }
}
