//! Programmes under names that are nearly theirs: "Thinking of Headship", "executive couching", "Improving Schools".
//!
//! It only finds; the reply always gives the name as it is.

use std::borrow::Cow;
use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::understand::text::tokens;
use crate::understand::vocabulary::Word;
use crate::understand::vocabulary::letters::Letters;
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
    words: Vec<NameWord>,
}

/// A word that stands in a name.
struct NameWord {
    written: Written<'static>,
    /// The names that begin with it.
    begins: Vec<usize>,
}

/// A word as it is compared.
struct Written<'a> {
    text: Cow<'a, str>,
    length: usize,
    letters: Letters,
    /// Its first letters, where it has as many.
    stem: Option<[u8; STEM]>,
}

/// How many letters make a stem.
const STEM: usize = 5;

/// How alike two words of one stem are at least.
const BY_STEM: f64 = 0.75;

/// A place where nearly a name stands.
struct Found {
    likeness: f64,
    words: Range<usize>,
    name: usize,
}

/// How like a word of a name another word has to be for the name to be meant.
const LEAST: f64 = 0.6;

impl Names {
    /// The names of a catalogue's programmes.
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut all = Self { names: Vec::new(), words: Vec::new() };
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
                if telling && words.iter().all(|word| word.len() > 3) {
                    all.add(words, place as u16);
                }
            }
        }
        all
    }

    fn add(&mut self, words: Vec<String>, programme: u16) {
        let name: Vec<usize> = words.into_iter().map(|word| self.number(word)).collect();
        if let Some(first) = name.first()
            && !self.names.iter().any(|(known, _)| *known == name)
        {
            self.words[*first].begins.push(self.names.len());
            self.names.push((name, programme));
        }
    }

    fn number(&mut self, word: String) -> usize {
        self.words.iter().position(|known| known.written.text == word).unwrap_or_else(|| {
            self.words.push(NameWord { written: Written::of(Cow::Owned(word)), begins: Vec::new() });
            self.words.len() - 1
        })
    }

    /// Places in a message where nearly a name stands, each with its programme, and no two over one another.
    pub fn nearly(&self, words: &[Word]) -> Vec<(Range<usize>, u16)> {
        let telling: Vec<usize> =
            (0..words.len()).filter(|place| !SMALL.contains(&words[*place].text.as_str())).collect();
        let written: Vec<Written<'_>> =
            telling.iter().map(|place| Written::of(one_or_same(&words[*place].text))).collect();
        let mut found: Vec<Found> = Vec::new();
        for (at, first) in written.iter().enumerate() {
            for begun in self.words.iter().filter(|word| word.written.may_be(first)) {
                for name in &begun.begins {
                    let length = self.names[*name].0.len();
                    let Some(there) = telling.get(at..at + length) else { continue };
                    let words = there[0]..there[length - 1] + 1;
                    // Two small words between two telling ones are the most that a name has.
                    if words.len() <= length + 2
                        && let Some(likeness) = self.likeness(*name, &written[at..at + length])
                    {
                        found.push(Found { likeness, words, name: *name });
                    }
                }
            }
        }
        // The likest first; of equally like ones the longest.
        found.sort_by(|a, b| {
            let by_likeness = b.likeness.total_cmp(&a.likeness).then(b.words.len().cmp(&a.words.len()));
            by_likeness.then(a.name.cmp(&b.name)).then(a.words.start.cmp(&b.words.start))
        });
        let mut taken = vec![false; words.len()];
        found.retain(|found| {
            let taken = &mut taken[found.words.clone()];
            let free = !taken.contains(&true);
            if free {
                taken.fill(true);
            }
            free
        });
        found.into_iter().map(|found| (found.words, self.names[found.name].1)).collect()
    }

    /// How like a name some words are, from 0 to 1; `None` where they are not like enough to be meant for it.
    fn likeness(&self, name: usize, written: &[Written<'_>]) -> Option<f64> {
        let name = || self.names[name].0.iter().map(|word| &self.words[*word].written).zip(written);
        // One word of a name alone has to be nearer than one beside another that is right.
        let enough = if written.len() == 1 { 0.7 } else { 0.8 };
        let mean = |alike: &dyn Fn(&Written<'_>, &Written<'_>) -> f64| {
            let mut sum = 0.0;
            for (word, written) in name() {
                sum += Some(alike(word, written)).filter(|alike| *alike >= LEAST)?;
            }
            Some(sum / written.len() as f64).filter(|mean| *mean >= enough)
        };
        mean(&|one, other| one.at_most_alike(other))?;
        mean(&|one, other| one.alike(other))
    }
}

impl<'a> Written<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        let stem = text.as_bytes().first_chunk().copied();
        Self { length: text.chars().count(), letters: Letters::of(&text), stem, text }
    }

    /// Whether another word may be like enough; says it quickly, and never no where it is.
    fn may_be(&self, other: &Written<'_>) -> bool {
        // LEAST, in whole slips.
        let most = self.length.max(other.length) * 2 / 5;
        (self.length.abs_diff(other.length) <= most && self.letters.apart(other.letters) <= most)
            || self.has_stem_of(other)
    }

    /// What [`Written::alike`] can be at most, without counting slips.
    fn at_most_alike(&self, other: &Written<'_>) -> f64 {
        let slips = self.letters.apart(other.letters).max(self.length.abs_diff(other.length));
        let by_letters = 1.0 - slips as f64 / self.length.max(other.length) as f64;
        if self.has_stem_of(other) { by_letters.max(BY_STEM) } else { by_letters }
    }

    /// "Specialised" and "specialist", "hexagonal" and "hexagon": the same stem with another ending.
    fn has_stem_of(&self, other: &Written<'_>) -> bool {
        self.stem.is_some() && self.stem == other.stem && self.length.abs_diff(other.length) <= 3
    }

    /// How alike two words are, from 0 to 1.
    fn alike(&self, other: &Written<'_>) -> f64 {
        if self.text == other.text {
            return 1.0;
        }
        let longest = self.length.max(other.length);
        let distance = strsim::damerau_levenshtein(&self.text, &other.text);
        let by_letters = 1.0 - distance as f64 / longest as f64;
        let by_stem = if self.has_stem_of(other) { BY_STEM } else { 0.0 };
        // In a short word one letter makes another word.
        if longest < 6 && distance > 1 { 0.0 } else { by_letters.max(by_stem) }
    }
}
