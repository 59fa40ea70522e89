//! Programmes under names that are nearly theirs: "Thinking of Headship", "executive couching", "Improving Schools".
//!
//! It only finds; the reply always gives the name as it is.

use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::understand::text::tokens;
use crate::understand::vocabulary::Word;
use crate::understand::vocabulary::letters::letters_apart;
use crate::understand::vocabulary::plural::one_or_same;

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
    /// Each name as places in `words`, with its programme.
    names: Vec<(Vec<usize>, u16)>,
    /// The words of names, each once.
    words: Vec<String>,
}

/// How like a word of a name another word has to be for the name to be meant; see [`likeness`].
const LEAST: f64 = 0.6;

impl Names {
    /// The names of a catalogue's programmes.
    pub fn new(catalogue: &Catalogue) -> Self {
        let (mut names, mut known): (Vec<(Vec<usize>, u16)>, Vec<String>) = (Vec::new(), Vec::new());
        for (place, programme) in catalogue.programmes.iter().enumerate() {
            for name in [&programme.name].into_iter().chain(&programme.also_known_as) {
                let words: Vec<String> = tokens(name)
                    .into_iter()
                    .filter(|token| token.is_word() && !SMALL.contains(&token.text.as_str()))
                    .map(|token| one_or_same(&token.text).into_owned())
                    .collect();
                // One word alone has to be nobody else's: "mentor" and "second" are near "mentoring" and "secondment".
                let general = &catalogue.reference.lexicon.domain;
                let telling = words.len() > 1
                    || (!name.contains(' ')
                        && words.iter().all(|word| word.len() > 6 && !general.contains(word)));
                if !telling || words.iter().any(|word| word.len() <= 3) {
                    continue;
                }
                let numbered = words.into_iter().map(|word| {
                    known.iter().position(|other| *other == word).unwrap_or_else(|| {
                        known.push(word);
                        known.len() - 1
                    })
                });
                let numbered: Vec<usize> = numbered.collect();
                if !names.iter().any(|(other, _)| *other == numbered) {
                    names.push((numbered, place as u16));
                }
            }
        }
        Self { names, words: known }
    }

    /// Places in a message where nearly a name stands, each with its programme, and no two over one another.
    pub fn nearly(&self, words: &[Word]) -> Vec<(Range<usize>, u16)> {
        let telling: Vec<usize> =
            (0..words.len()).filter(|place| !SMALL.contains(&words[*place].text.as_str())).collect();
        let alike: Vec<Vec<(usize, f64)>> =
            telling.iter().map(|place| self.alike(&words[*place].text)).collect();
        let mut found: Vec<(f64, Range<usize>, u16)> = Vec::new();
        for (name, programme) in &self.names {
            for (at, window) in telling.windows(name.len()).enumerate() {
                let (first, last) = (window[0], window[window.len() - 1]);
                // Two small words between two telling ones are the most that a name has.
                if last - first > name.len() + 1 {
                    continue;
                }
                if let Some(likeness) = likeness(name, &alike[at..]) {
                    found.push((likeness, first..last + 1, *programme));
                }
            }
        }
        // The likest first; of equally like ones the longest.
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.len().cmp(&a.1.len())));
        let mut taken = vec![false; words.len()];
        found.retain(|(_, range, _)| {
            let free = !taken[range.clone()].contains(&true);
            if free {
                taken[range.clone()].fill(true);
            }
            free
        });
        found.into_iter().map(|(_, range, programme)| (range, programme)).collect()
    }

    /// The words of names that a word is like enough to be meant for, by their places, with how like.
    fn alike(&self, word: &str) -> Vec<(usize, f64)> {
        let word = one_or_same(word);
        let alike = self.words.iter().enumerate().map(|(place, name)| (place, alike(name, &word)));
        alike.filter(|(_, alike)| *alike >= LEAST).collect()
    }
}

/// How like a name some words are, from 0 to 1; `None` where they are not like enough to be meant for it. `alike` says of
/// each word which words of names it is like.
fn likeness(name: &[usize], alike: &[Vec<(usize, f64)>]) -> Option<f64> {
    let mut sum = 0.0;
    for (word, alike) in name.iter().zip(alike) {
        sum += alike.iter().find(|(like, _)| like == word)?.1;
    }
    let mean = sum / name.len() as f64;
    // One word of a name alone has to be nearer than one beside another that is right.
    let enough = if name.len() == 1 { mean >= 0.7 } else { mean >= 0.8 };
    enough.then_some(mean)
}

/// How like a word is to one of a name, from 0 to 1; 0 where it is less than [`LEAST`].
fn alike(name: &str, word: &str) -> f64 {
    if name == word {
        return 1.0;
    }
    let same = name.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
    let (length, other) = (name.chars().count(), word.chars().count());
    let (difference, longest) = (length.abs_diff(other), length.max(other));
    // "Specialised" and "specialist", "hexagonal" and "hexagon": the same stem with another ending.
    let by_stem = if same >= 5 && difference <= 3 { 0.75 } else { 0.0 };
    let most = ((1.0 - LEAST) * longest as f64).ceil() as usize;
    if by_stem == 0.0 && (difference > most || letters_apart(name, word) > most) {
        return 0.0;
    }
    let distance = strsim::damerau_levenshtein(name, word);
    let by_letters = 1.0 - distance as f64 / longest as f64;
    // In a short word one letter makes another word.
    if longest < 6 && distance > 1 { 0.0 } else { by_letters.max(by_stem) }
}
