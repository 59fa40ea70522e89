//! Finding the catalogue's phrases in a message, typing errors included.
//!
//! Made once from a catalogue. It says what stands where; what a message wants is not decided here.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::understand::lexicon::Meaning;
use crate::understand::text::{Token, tokens};

/// The words that the catalogue knows.
pub struct Vocabulary {
    /// Phrases by their first word.
    phrases: HashMap<String, Vec<Entry>>,
    /// Every word that stands anywhere in the catalogue, with the number of texts that it stands in.
    known: HashMap<String, u32>,
    ordinary: HashSet<String>,
    domain: HashSet<String>,
}

struct Entry {
    words: Vec<String>,
    meaning: Meaning,
    weak: bool,
}

/// A word of a message as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// The word, a typing error put right.
    pub text: String,
    /// The place of its token.
    pub token: usize,
}

/// A phrase found in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Match {
    /// The words that it covers.
    pub words: Range<usize>,
    /// What it means.
    pub meaning: Meaning,
    /// Whether it means it only with more to go by.
    pub weak: bool,
    /// Whether it stands in the plural, as of many people and not of one.
    pub plural: bool,
}

impl Vocabulary {
    /// The words of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let reference = &catalogue.reference;
        let mut vocabulary = Self {
            phrases: HashMap::new(),
            known: HashMap::new(),
            ordinary: reference.lexicon.ordinary.iter().cloned().collect(),
            domain: reference.lexicon.domain.iter().cloned().collect(),
        };
        for phrase in &reference.lexicon.phrases {
            vocabulary.add(&phrase.words, phrase.meaning, phrase.weak);
        }
        for (place, programme) in catalogue.programmes.iter().enumerate() {
            let names = [&programme.name].into_iter().chain(&programme.also_known_as);
            names.for_each(|name| vocabulary.add(name, Meaning::Programme(place as u16), false));
            programme.facts.iter().for_each(|fact| vocabulary.know(&fact.says));
        }
        for (place, term) in reference.glossary.iter().enumerate() {
            let names = [&term.term, &term.name].into_iter().chain(&term.also_known_as);
            names.for_each(|name| vocabulary.add(name, Meaning::Term(place as u16), false));
        }
        for faq in &reference.faqs {
            faq.ask.iter().chain([&faq.says]).for_each(|text| vocabulary.know(text));
        }
        reference.partnership.facts.iter().for_each(|fact| vocabulary.know(&fact.says));
        reference.partnership.plan_items.iter().for_each(|item| vocabulary.know(&item.says));
        for word in reference.lexicon.ordinary.iter().chain(&reference.lexicon.domain) {
            vocabulary.know(word);
        }
        vocabulary
    }

    fn add(&mut self, phrase: &str, meaning: Meaning, weak: bool) {
        self.know(phrase);
        let words: Vec<String> = plain_words(&tokens(phrase)).into_iter().map(|word| word.text).collect();
        if let Some(first) = words.first() {
            self.phrases.entry(first.clone()).or_default().push(Entry { words, meaning, weak });
        }
    }

    fn know(&mut self, text: &str) {
        let mut words: Vec<String> = plain_words(&tokens(text)).into_iter().map(|word| word.text).collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            *self.known.entry(word).or_default() += 1;
        }
    }

    /// The words of a message, signs left out and typing errors put right.
    pub fn words(&self, tokens: &[Token]) -> Vec<Word> {
        let mut words = plain_words(tokens);
        for word in &mut words {
            if let Some(right) = self.put_right(&word.text) {
                word.text = right;
            }
        }
        words
    }

    /// The known word that an unknown one is a typing error of.
    fn put_right(&self, word: &str) -> Option<String> {
        let length = word.chars().count();
        if !(5..=24).contains(&length) || !word.chars().all(|c| c.is_ascii_alphabetic()) {
            return None;
        }
        let most = if length >= 11 { 2 } else { 1 };
        let first = word.chars().next();
        // "Thinkin" is how many people say and type "thinking".
        if let Some(whole) = word.strip_suffix("in").map(|stem| format!("{stem}ing"))
            && self.knows(&whole)
        {
            return Some(whole);
        }
        if self.knows(word) {
            return None;
        }
        self.known
            .iter()
            // People get the first letter right, and words that differ in it are mostly other words.
            .filter(|(known, _)| known.len().abs_diff(word.len()) <= most && known.len() >= 4)
            .filter(|(known, _)| known.chars().next() == first)
            .filter_map(|(known, count)| {
                let distance = strsim::damerau_levenshtein(known, word);
                let order = (distance, u32::MAX - count, known);
                (distance <= most).then_some(order)
            })
            .min()
            .map(|(.., known)| known.clone())
    }

    fn knows(&self, word: &str) -> bool {
        self.known.contains_key(word) || singular(word).is_some_and(|one| self.known.contains_key(&one))
    }

    /// Whether a word carries nothing in a question.
    pub fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.contains(word) || word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether a word belongs to this world.
    pub fn is_domain(&self, word: &str) -> bool {
        self.domain.contains(word) || singular(word).is_some_and(|one| self.domain.contains(&one))
    }

    /// Every phrase found, longer ones first where they begin alike; a phrase inside a longer one of the same kind of
    /// meaning is left out.
    pub fn matches(&self, words: &[Word]) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        for start in 0..words.len() {
            let first = &words[start].text;
            let one = singular(first);
            let entries =
                [Some(first), one.as_ref()].into_iter().flatten().filter_map(|word| self.phrases.get(word));
            for entry in entries.flatten() {
                let Some(there) = words.get(start..start + entry.words.len()) else { continue };
                let (last, before) = entry.words.split_last().expect("a phrase has words");
                let (there_last, there_before) = there.split_last().expect("as many as the phrase");
                let plural = there_last.text != *last;
                // "Heads of centre" has its plural in front.
                let same = |word: &String, there: &Word| {
                    *word == there.text || (words.len() > 1 && singular(&there.text).as_ref() == Some(word))
                };
                let plural_in_front = entry.words.len() > 1
                    && singular(&entry.words[0]).is_some_and(|one| self.phrases.contains_key(&one));
                let plural = plural
                    || plural_in_front
                    || before.iter().zip(there_before).any(|(word, there)| *word != there.text);
                let fits = before.iter().zip(there_before).all(|(word, there)| same(word, there))
                    && (there_last.text == *last || singular(&there_last.text).as_ref() == Some(last));
                if fits {
                    let plural = plural
                        || (last.len() > 3
                            && singular(last).is_some()
                            && !last.ends_with("us")
                            && last != "years");
                    let words = start..start + entry.words.len();
                    found.push(Match { words, meaning: entry.meaning, weak: entry.weak, plural });
                }
            }
        }
        found.sort_by_key(|m| (m.words.start, std::cmp::Reverse(m.words.end)));
        found.dedup_by(|b, a| a.words == b.words && a.meaning == b.meaning);
        let covered = |inner: &Match| {
            found.iter().any(|outer| {
                outer.words.len() > inner.words.len()
                    && outer.words.start <= inner.words.start
                    && inner.words.end <= outer.words.end
                    && hides(outer.meaning, inner.meaning)
            })
        };
        let kept: Vec<bool> = found.iter().map(|inner| !covered(inner)).collect();
        let mut kept = kept.into_iter();
        found.retain(|_| kept.next() == Some(true));
        // "Faculty head of maths" is one role: of two values of a fact that overlap, the first stands.
        let mut standing: Vec<Match> = Vec::new();
        for next in found {
            let overlaps = standing.iter().any(|earlier| {
                earlier.words.end > next.words.start
                    && matches!((earlier.meaning, next.meaning), (Meaning::Value(a, _), Meaning::Value(b, _)) if a == b)
            });
            if !overlaps {
                standing.push(next);
            }
        }
        standing
    }
}

/// Whether a longer phrase takes away the meaning of a shorter one inside it.
fn hides(outer: Meaning, inner: Meaning) -> bool {
    match (outer, inner) {
        // "head of centre" is no head; "Thinking About Headship" wants no headship; "leadership mentor" is no topic.
        (Meaning::Programme(_), _) => true,
        (Meaning::Value(outer, _), Meaning::Value(inner, _)) => outer == inner,
        (Meaning::Value(..), Meaning::Term(_)) => true,
        (Meaning::Topic(_), Meaning::Topic(_) | Meaning::Intent(_)) => true,
        (Meaning::Intent(_), Meaning::Intent(_)) => true,
        (Meaning::Term(_), Meaning::Term(_)) => true,
        (Meaning::Flag(_), Meaning::Flag(_)) => true,
        _ => false,
    }
}

/// The words and numbers of tokens.
fn plain_words(tokens: &[Token]) -> Vec<Word> {
    let words = tokens.iter().enumerate().filter(|(_, token)| token.is_word() || token.is_number());
    words.map(|(place, token)| Word { text: token.text.clone(), token: place }).collect()
}

/// A word without the ending of a plural or of "'s", where it may have one.
pub fn singular(word: &str) -> Option<String> {
    let one = word
        .strip_suffix("'s")
        .map(str::to_owned)
        .or_else(|| word.strip_suffix("ies").map(|stem| format!("{stem}y")))
        .or_else(|| {
            ["ches", "shes", "sses", "xes"]
                .iter()
                .any(|end| word.ends_with(end))
                .then(|| word[..word.len() - 2].to_owned())
        })
        .or_else(|| word.strip_suffix('s').filter(|stem| !stem.ends_with('s')).map(str::to_owned))?;
    (one.len() >= 2).then_some(one)
}
