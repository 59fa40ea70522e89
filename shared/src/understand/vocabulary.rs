//! Finding the catalogue's phrases in a message, typing errors included.
//!
//! Made once from a catalogue. It says what stands where; what a message wants is not decided here.

mod letters;
mod names;
mod phrases;
mod plural;
mod spelling;

pub use plural::{one_or_same, singular};

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::catalogue::Catalogue;
use crate::fact::{FactId, FactKind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::text::{Token, tokens};
use crate::understand::vocabulary::names::Names;
use crate::understand::vocabulary::phrases::{Known, Phrases};
use crate::understand::vocabulary::plural::one;
use crate::understand::vocabulary::spelling::Spelling;

/// The words that the catalogue knows.
pub struct Vocabulary {
    phrases: Phrases,
    spelling: Spelling,
    names: Names,
    ordinary: FxHashSet<String>,
    domain: FxHashSet<String>,
    loose: FxHashSet<String>,
    /// The facts that say where somebody works.
    places: Vec<FactId>,
}

/// A word of a message as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// The word, a typing error put right.
    pub text: String,
    /// The place of its token.
    pub token: usize,
    /// Whether a typing error was put right in it.
    pub mended: bool,
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

impl Match {
    /// Whether it is the name of a programme.
    pub fn is_name(&self) -> bool {
        matches!(self.meaning, Meaning::Programme(_))
    }
}

impl Vocabulary {
    /// The words of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let reference = &catalogue.reference;
        let mut vocabulary = Self {
            phrases: Phrases::default(),
            spelling: Spelling::new(&reference.lexicon),
            names: Names::new(catalogue),
            ordinary: reference.lexicon.ordinary.iter().cloned().collect(),
            domain: reference.lexicon.domain.iter().cloned().collect(),
            loose: reference.lexicon.loose.iter().cloned().collect(),
            places: catalogue
                .facts_with_ids()
                .filter(
                    |(_, fact)| matches!(&fact.kind, FactKind::Choice { assumed, .. } if !assumed.is_empty()),
                )
                .map(|(id, _)| id)
                .collect(),
        };
        for phrase in &reference.lexicon.phrases {
            vocabulary.add(&phrase.words, phrase.meaning, phrase.weak);
        }
        for (place, programme) in catalogue.programmes.iter().enumerate() {
            let names = [&programme.name].into_iter().chain(&programme.also_known_as);
            names.for_each(|name| vocabulary.add(name, Meaning::Programme(place as u16), false));
        }
        for (place, term) in reference.glossary.iter().enumerate() {
            let names = [&term.term, &term.name].into_iter().chain(&term.also_known_as);
            names.for_each(|name| vocabulary.add(name, Meaning::Term(place as u16), false));
        }
        let facts = catalogue.programmes.iter().flat_map(|programme| &programme.facts);
        let facts = facts.chain(&reference.partnership.facts).map(|fact| &fact.says);
        let faqs = reference.faqs.iter().flat_map(|faq| faq.ask.iter().chain([&faq.says]));
        let items = reference.partnership.plan_items.iter().map(|item| &item.says);
        let words = reference.lexicon.ordinary.iter().chain(&reference.lexicon.domain);
        for text in facts.chain(faqs).chain(items).chain(words) {
            vocabulary.know(text);
        }
        vocabulary.phrases.finish();
        vocabulary.spelling.finish();
        vocabulary
    }

    fn add(&mut self, phrase: &str, meaning: Meaning, weak: bool) {
        let words = self.know(phrase);
        self.phrases.add(words.iter().map(|word| word.text.as_str()), meaning, weak);
    }

    /// Notes the words of a text of the catalogue, and gives them.
    fn know(&mut self, text: &str) -> Vec<Word> {
        let words = plain_words(&self.tokens(text));
        for (place, word) in words.iter().enumerate() {
            if !words[..place].iter().any(|earlier| earlier.text == word.text) {
                self.spelling.know(&word.text);
            }
        }
        words
    }

    /// The tokens of a text, words that are written otherwise than they are meant put right.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        self.spelling.meant(tokens(text))
    }

    /// The words of a message, signs left out and typing errors put right.
    pub fn words(&self, tokens: &[Token]) -> Vec<Word> {
        let mut words = plain_words(tokens);
        for word in &mut words {
            if let Some(right) = self.spelling.put_right(&word.text) {
                word.text = right;
                word.mended = true;
            }
        }
        words
    }

    /// Whether a word stands anywhere in the catalogue.
    #[cfg(feature = "load")]
    pub fn knows(&self, word: &str) -> bool {
        self.spelling.knows(word)
    }

    /// Whether a word carries nothing in a question.
    pub fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.contains(word) || word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether a fact says where somebody works.
    pub fn is_of_place(&self, fact: FactId) -> bool {
        self.places.contains(&fact)
    }

    /// Whether a word belongs to this world.
    pub fn is_domain(&self, word: &str) -> bool {
        self.domain.contains(word) || one(word).is_some_and(|one| self.domain.contains(one.as_ref()))
    }

    /// Whether a word belongs to this world, and to others as well: "apply", "session".
    pub fn is_loose(&self, word: &str) -> bool {
        self.loose.contains(word) || one(word).is_some_and(|one| self.loose.contains(one.as_ref()))
    }

    /// Every phrase found, longer ones first where they begin alike; a phrase inside a longer one of the same kind of
    /// meaning is left out.
    pub fn matches(&self, words: &[Word]) -> Vec<Match> {
        let known: Vec<Known> = words.iter().map(|word| self.phrases.known(&word.text)).collect();
        let mut found = Vec::new();
        self.phrases.found(&known, &(0..words.len()).collect::<Vec<_>>(), &mut found);
        let in_name = self.take_names(words, &mut found);
        // "How long does each Hexagon session last" asks what "how long does each session last" asks.
        if in_name.contains(&true) {
            let others: Vec<usize> = (0..words.len()).filter(|place| !in_name[*place]).collect();
            self.phrases.found(&known, &others, &mut found);
        }
        found.sort_by_key(|m| (m.words.start, std::cmp::Reverse(m.words.end)));
        standing(found)
    }

    /// Adds what is nearly a programme's name where no name was found, and says which words stand in one.
    fn take_names(&self, words: &[Word], found: &mut Vec<Match>) -> Vec<bool> {
        let mut in_name = covered(words, found.iter().filter(|found| found.is_name()));
        for (words, programme) in self.names.nearly(words) {
            if !in_name[words.clone()].contains(&true) {
                in_name[words.clone()].fill(true);
                let meaning = Meaning::Programme(programme);
                found.push(Match { words, meaning, weak: false, plural: false });
            }
        }
        in_name
    }
}

/// The phrases that stand of all that were found: each once, none that a longer one hides, and of values of one fact that
/// overlap the first. They come in the order of where they begin, longer ones first.
fn standing(found: Vec<Match>) -> Vec<Match> {
    let mut standing: Vec<Match> = Vec::new();
    // Those that reach as far as the one at hand, hidden or not.
    let mut open: Vec<Match> = Vec::new();
    // "Faculty head of maths" is one role: for each fact the end of the last value that stands.
    let mut ends: Vec<(FactId, usize)> = Vec::new();
    for next in found {
        open.retain(|earlier| earlier.words.end > next.words.start);
        if open.iter().any(|earlier| earlier.words == next.words && earlier.meaning == next.meaning) {
            continue;
        }
        let hidden = open.iter().any(|outer| {
            outer.words.len() > next.words.len()
                && next.words.end <= outer.words.end
                && hides(outer.meaning, next.meaning)
        });
        open.push(next.clone());
        if hidden {
            continue;
        }
        if let Meaning::Value(fact, _) = next.meaning {
            let end = ends.iter_mut().find(|(of, _)| *of == fact);
            match end {
                Some((_, end)) if *end > next.words.start => continue,
                Some((_, end)) => *end = next.words.end,
                None => ends.push((fact, next.words.end)),
            }
        }
        standing.push(next);
    }
    standing
}

/// For each word of a message whether one of some phrases covers it.
pub fn covered<'a>(words: &[Word], matches: impl Iterator<Item = &'a Match>) -> Vec<bool> {
    let mut covered = vec![false; words.len()];
    matches.for_each(|found| covered[found.words.clone()].fill(true));
    covered
}

/// Whether a longer phrase takes away the meaning of a shorter one inside it.
fn hides(outer: Meaning, inner: Meaning) -> bool {
    match (outer, inner) {
        // "head of centre" is no head; "Thinking About Headship" wants no headship; "leadership mentor" is no topic.
        (Meaning::Programme(_), _) => true,
        // "A hexagon", "a call centre".
        (Meaning::Intent(Intent::Elsewhere), _) => true,
        (Meaning::Value(outer, _), Meaning::Value(inner, _)) => outer == inner,
        // "PT Home Ec" is no executive coaching.
        (Meaning::Value(..), Meaning::Term(_) | Meaning::Programme(_)) => true,
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
    words.map(|(place, token)| Word { text: token.text.clone(), token: place, mended: false }).collect()
}
