//! Finding the catalogue's phrases in a message, typing errors included.
//!
//! Made once from a catalogue. It says what stands where; what a message wants is not decided here.

mod names;
mod spelling;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::catalogue::Catalogue;
use crate::fact::{FactId, FactKind};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::text::{Token, tokens};
use crate::understand::vocabulary::names::Names;
use crate::understand::vocabulary::spelling::Spelling;

/// The words that the catalogue knows.
pub struct Vocabulary {
    /// Phrases by their first word.
    phrases: HashMap<String, Vec<Entry>>,
    spelling: Spelling,
    names: Names,
    ordinary: HashSet<String>,
    domain: HashSet<String>,
    loose: HashSet<String>,
    /// The facts that say where somebody works.
    places: Vec<FactId>,
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

impl Vocabulary {
    /// The words of a catalogue.
    pub fn new(catalogue: &Catalogue) -> Self {
        let reference = &catalogue.reference;
        let mut vocabulary = Self {
            phrases: HashMap::new(),
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
        let tokens = self.tokens(phrase);
        let words: Vec<String> = plain_words(&tokens).into_iter().map(|word| word.text).collect();
        if let Some(first) = words.first() {
            self.phrases.entry(first.clone()).or_default().push(Entry { words, meaning, weak });
        }
    }

    fn know(&mut self, text: &str) {
        let tokens = self.tokens(text);
        let mut words: Vec<String> = plain_words(&tokens).into_iter().map(|word| word.text).collect();
        words.sort_unstable();
        words.dedup();
        words.into_iter().for_each(|word| self.spelling.know(word));
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
        self.domain.contains(word) || singular(word).is_some_and(|one| self.domain.contains(&one))
    }

    /// Whether a word belongs to this world, and to others as well: "apply", "session".
    pub fn is_loose(&self, word: &str) -> bool {
        self.loose.contains(word) || singular(word).is_some_and(|one| self.loose.contains(&one))
    }

    /// Every phrase found, longer ones first where they begin alike; a phrase inside a longer one of the same kind of
    /// meaning is left out.
    pub fn matches(&self, words: &[Word]) -> Vec<Match> {
        let all: Vec<usize> = (0..words.len()).collect();
        let mut found = self.found(words, &all);
        // "How long does each Hexagon session last" asks what "how long does each session last" asks.
        for (words, programme) in self.names.nearly(words) {
            let named = |found: &Match| {
                matches!(found.meaning, Meaning::Programme(_))
                    && found.words.start < words.end
                    && words.start < found.words.end
            };
            if !found.iter().any(named) {
                found.push(Match {
                    words,
                    meaning: Meaning::Programme(programme),
                    weak: false,
                    plural: false,
                });
            }
        }
        let in_name: Vec<Range<usize>> = found
            .iter()
            .filter(|found| matches!(found.meaning, Meaning::Programme(_)))
            .map(|found| found.words.clone())
            .collect();
        if !in_name.is_empty() {
            let others: Vec<usize> =
                all.into_iter().filter(|place| !in_name.iter().any(|name| name.contains(place))).collect();
            found.extend(self.found(words, &others));
        }
        found.sort_by_key(|m| (m.words.start, std::cmp::Reverse(m.words.end)));
        let mut seen = HashSet::new();
        found.retain(|found| seen.insert((found.words.clone(), found.meaning)));
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

    /// The phrases found among some words, those at `places`, as if they stood side by side.
    fn found(&self, words: &[Word], places: &[usize]) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        for (at, start) in places.iter().enumerate() {
            let first = &words[*start].text;
            let one = singular(first);
            let entries =
                [Some(first), one.as_ref()].into_iter().flatten().filter_map(|word| self.phrases.get(word));
            for entry in entries.flatten() {
                let Some(there) = places.get(at..at + entry.words.len()) else { continue };
                if let Some(plural) = self.fits(entry, words, there) {
                    let words = *start..there[there.len() - 1] + 1;
                    found.push(Match { words, meaning: entry.meaning, weak: entry.weak, plural });
                }
            }
        }
        found
    }

    /// Whether a phrase is what stands at `there`; `Some(true)` where it stands there in the plural.
    fn fits(&self, entry: &Entry, words: &[Word], there: &[usize]) -> Option<bool> {
        let (last, before) = entry.words.split_last().expect("a phrase has words");
        let (there_last, there_before) = there.split_last().expect("as many as the phrase");
        let there_last = &words[*there_last].text;
        // "Heads of centre" has its plural in front.
        let same = |word: &String, there: &String| {
            word == there || (words.len() > 1 && singular(there).as_ref() == Some(word))
        };
        let fits = before.iter().zip(there_before).all(|(word, there)| same(word, &words[*there].text))
            && (there_last == last || singular(there_last).as_ref() == Some(last));
        let plural_in_front = entry.words.len() > 1
            && singular(&entry.words[0]).is_some_and(|one| self.phrases.contains_key(&one));
        let plural = there_last != last
            || plural_in_front
            || before.iter().zip(there_before).any(|(word, there)| *word != words[*there].text)
            || (last.len() > 3 && singular(last).is_some() && !last.ends_with("us") && last != "years");
        fits.then_some(plural)
    }
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
