//! A message cut into what it asks and what it tells.
//!
//! People write e-mails: a greeting, who they are, a story, and somewhere in it a question. What is asked is read apart, so
//! that the words of the story are not taken for words of the question. What a question means is not decided here.

use std::ops::Range;

use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::text::Token;
use crate::understand::vocabulary::{Match, Word};

/// A sentence of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Where it stands in the message, in bytes.
    pub span: Range<usize>,
    /// How many words it has.
    pub words: usize,
    /// Whether it asks something.
    pub asks: bool,
}

/// Words with a point after them that ends no sentence.
const SHORT: [&str; 16] = [
    "approx", "yrs", "yr", "mths", "mr", "mrs", "ms", "dr", "e", "g", "i", "etc", "no", "dept", "st", "incl",
];
/// Words that may stand before the one that makes a sentence a question.
const LEADING: [&str; 26] = [
    "hi",
    "hiya",
    "hello",
    "hey",
    "so",
    "ok",
    "okay",
    "and",
    "but",
    "also",
    "just",
    "please",
    "right",
    "well",
    "or",
    "then",
    "aye",
    "now",
    "thanks",
    "sorry",
    "oh",
    "um",
    "er",
    "anyway",
    "plus",
    "basically",
];
/// Words that a question begins with.
const ASKING: [&str; 43] = [
    "what", "what's", "whats", "when", "when's", "whens", "where", "where's", "wheres", "who", "who's",
    "whos", "how", "how's", "hows", "which", "why", "can", "could", "do", "does", "did", "is", "are", "will",
    "would", "should", "may", "any", "whit", "whit's", "whits", "whaur", "wha", "hoo", "whan", "dae", "kin",
    "gonnae", "gonna", "whose", "whether", "wit",
];
/// Words that begin a question only with one of [`ASKED`] after them: "am a depute" tells, "am I" asks.
const ASKING_OF: [&str; 8] = ["am", "have", "has", "isn't", "aren't", "don't", "doesn't", "can't"];
const ASKED: [&str; 10] = ["i", "ah", "you", "we", "they", "there", "anyone", "he", "she", "it"];

/// The sentences of a message, in order; every word is in one of them.
pub fn sentences(message: &str, tokens: &[Token], words: &[Word], matches: &[Match]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut first = 0;
    for place in 0..words.len() {
        let next = words.get(place + 1);
        let ends = next.is_none_or(|next| {
            ends_after(message, tokens, &words[place], next)
                || asks_from(matches, place + 1).is_some_and(|_| place + 1 - first > 5)
        });
        if ends {
            sentences.push(sentence(tokens, words, matches, first..place + 1));
            first = place + 1;
        }
    }
    sentences
}

/// A phrase such as "I was wondering" that begins at a word.
fn asks_from(matches: &[Match], word: usize) -> Option<&Match> {
    let from = matches.partition_point(|found| found.words.start < word);
    let mut here = matches[from..].iter().take_while(|found| found.words.start == word);
    here.find(|found| found.meaning == Meaning::Intent(Intent::Asks))
}

fn ends_after(message: &str, tokens: &[Token], word: &Word, next: &Word) -> bool {
    let between = &tokens[word.token + 1..next.token];
    let stops = between.iter().any(|sign| match sign.text.as_str() {
        "?" | "!" | ";" => true,
        "." => !SHORT.contains(&word.text.as_str()),
        _ => false,
    });
    let gap = message.get(tokens[word.token].span.end..tokens[next.token].span.start).unwrap_or("");
    stops || gap.contains('\n')
}

fn sentence(tokens: &[Token], words: &[Word], matches: &[Match], range: Range<usize>) -> Sentence {
    let (first, last) = (&words[range.start], &words[range.end - 1]);
    let after = tokens[last.token + 1..].iter().take_while(|sign| !sign.is_word() && !sign.is_number());
    let marked = after.clone().any(|sign| sign.text == "?");
    let end = after.last().map_or(tokens[last.token].span.end, |sign| sign.span.end);
    let opening: Vec<&str> = words[range.clone()]
        .iter()
        .map(|word| word.text.as_str())
        .skip_while(|word| LEADING.contains(word))
        .take(2)
        .collect();
    let opens = match opening.as_slice() {
        [first, second] => ASKING.contains(first) || (ASKING_OF.contains(first) && ASKED.contains(second)),
        _ => false,
    };
    // Phrases come in the order in which they begin.
    let from = matches.partition_point(|found| found.words.start < range.start);
    let mut inside = matches[from..].iter().take_while(|found| found.words.start < range.end);
    let says_so =
        inside.any(|found| found.meaning == Meaning::Intent(Intent::Asks) && found.words.end <= range.end);
    Sentence {
        span: tokens[first.token].span.start..end,
        words: range.len(),
        asks: marked || opens || says_so,
    }
}
