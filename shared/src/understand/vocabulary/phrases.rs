//! The catalogue's phrases as one tree of words, so that a message is read once however many phrases there are.
//!
//! It finds every phrase that stands somewhere. Which of them count is not decided here.

use rustc_hash::FxHashMap;

use crate::understand::lexicon::Meaning;
use crate::understand::vocabulary::Match;
use crate::understand::vocabulary::plural::one;

/// Where no word, no step and no phrase is.
const NONE: u32 = u32::MAX;

/// Every phrase with its meaning.
#[derive(Default)]
pub struct Phrases {
    /// The number of every word that stands in a phrase.
    numbers: FxHashMap<String, u32>,
    /// For each word what has to be known of it.
    words: Vec<PhraseWord>,
    /// From a place in the tree, by a word, to the next place. First steps are in `words`.
    steps: FxHashMap<(u32, u32), u32>,
    /// For each place in the tree, the last phrase that ends there.
    ends: Vec<u32>,
    /// The phrases in the order in which they were added.
    entries: Vec<Entry>,
}

/// A word that stands in a phrase.
struct PhraseWord {
    /// The place in the tree after it, where a phrase begins with it.
    first: u32,
    /// The word without the ending of a plural, where that stands in a phrase too.
    one: u32,
    /// Whether a phrase that ends with it speaks of many.
    many: bool,
}

struct Entry {
    meaning: Meaning,
    weak: bool,
    /// The phrase before it that ends at the same place.
    earlier: u32,
}

/// A word of a message among the words of phrases, as it stands there and without the ending of a plural.
#[derive(Clone, Copy)]
pub struct Known {
    same: u32,
    one: u32,
}

/// A way through the tree.
#[derive(Clone, Copy)]
struct Way {
    node: u32,
    /// How many words were gone.
    length: usize,
    first: u32,
    /// Whether a plural of the message stood for a word of the phrase: for the first one, for any.
    first_in_plural: bool,
    in_plural: bool,
}

impl Phrases {
    /// Adds a phrase.
    pub fn add<'a>(&mut self, words: impl Iterator<Item = &'a str>, meaning: Meaning, weak: bool) {
        let mut node = NONE;
        for word in words {
            let number = self.number(word);
            let new = self.ends.len() as u32;
            let first = &mut self.words[number as usize].first;
            node = match node {
                NONE if *first != NONE => *first,
                NONE => {
                    *first = new;
                    new
                }
                node => *self.steps.entry((node, number)).or_insert(new),
            };
            if node == new {
                self.ends.push(NONE);
            }
        }
        if let Some(end) = self.ends.get_mut(node as usize) {
            self.entries.push(Entry { meaning, weak, earlier: *end });
            *end = self.entries.len() as u32 - 1;
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len() as u32;
        let many = word.len() > 3 && one(word).is_some() && !word.ends_with("us") && word != "years";
        self.words.push(PhraseWord { first: NONE, one: NONE, many });
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// Notes which words are plurals of which, once all phrases are there.
    pub fn finish(&mut self) {
        for (word, number) in &self.numbers {
            let one = one(word).and_then(|one| self.numbers.get(one.as_ref()));
            self.words[*number as usize].one = one.copied().unwrap_or(NONE);
        }
    }

    /// A word of a message among the words of phrases.
    pub fn known(&self, word: &str) -> Known {
        if let Some(number) = self.numbers.get(word) {
            return Known { same: *number, one: self.words[*number as usize].one };
        }
        let one = one(word).and_then(|one| self.numbers.get(one.as_ref()));
        Known { same: NONE, one: one.copied().unwrap_or(NONE) }
    }

    /// The phrases found among the words of a message at `places`, as if they stood side by side: in the order of their
    /// first words, and of those that begin at one word the ones that begin with it just so before others.
    pub fn found(&self, words: &[Known], places: &[usize], found: &mut Vec<Match>) {
        let mut ways: Vec<Way> = Vec::new();
        let mut here: Vec<(bool, u32, Match)> = Vec::new();
        for (at, start) in places.iter().enumerate() {
            let begin = |number: u32, in_plural: bool| {
                let node = self.words.get(number as usize)?.first;
                let way = Way { node, length: 1, first: number, first_in_plural: in_plural, in_plural };
                (node != NONE).then_some(way)
            };
            ways.extend(begin(words[*start].same, false));
            ways.extend(begin(words[*start].one, true));
            while let Some(way) = ways.pop() {
                let last = places[at + way.length - 1];
                let mut entry = self.ends[way.node as usize];
                while let Some(Entry { meaning, weak, earlier }) = self.entries.get(entry as usize) {
                    let plural = way.in_plural || self.speaks_of_many(way, words[last]);
                    let phrase = Match { words: *start..last + 1, meaning: *meaning, weak: *weak, plural };
                    here.push((way.first_in_plural, entry, phrase));
                    entry = *earlier;
                }
                let Some(next) = places.get(at + way.length).map(|place| words[*place]) else { continue };
                for (number, in_plural) in [(next.same, false), (next.one, true)] {
                    if number != NONE
                        && let Some(node) = self.steps.get(&(way.node, number))
                    {
                        let in_plural = way.in_plural || in_plural;
                        ways.push(Way { node: *node, length: way.length + 1, in_plural, ..way });
                    }
                }
            }
            here.sort_unstable_by_key(|(first_in_plural, entry, _)| (*first_in_plural, *entry));
            found.extend(here.drain(..).map(|(.., phrase)| phrase));
        }
    }

    /// Whether a phrase that stands in a message word for word, `last` being its last word there, speaks of many.
    fn speaks_of_many(&self, way: Way, last: Known) -> bool {
        let word = |number: u32| self.words.get(number as usize);
        // "Heads of centre" has its plural in front.
        let in_front = way.length > 1
            && word(way.first).and_then(|first| word(first.one)).is_some_and(|one| one.first != NONE);
        in_front || word(last.same).is_some_and(|last| last.many)
    }
}
