//! Numbers in digits and words, with halves and quarters: "18", "2½", "twenty-five", "five and a half", "a few".
//!
//! What they are the number of is not looked at.

use super::super::text::Token;
use super::words::{COUNTS, longest, number_word, touches_previous, word};

/// A number that may be the number of something.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub least: u32,
    pub most: u32,
    pub quarters: u32,
    pub is_article: bool,
}

/// Weeks and days of a hundred years are more than this; whatever is larger is no length of time.
const MOST_NUMBER: u32 = 36_525;
/// A number in digits or words, with a half or a quarter if it has one.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<(Number, usize)> {
    let (number, end) = whole_number(tokens, at)?;
    match part_beyond(tokens, end) {
        Some((quarters, end))
            if number.quarters == 0 && !number.is_article && number.least == number.most =>
        {
            Some((Number { quarters, ..number }, end))
        }
        _ => Some((number, end)),
    }
}

fn whole_number(tokens: &[Token], at: usize) -> Option<(Number, usize)> {
    let of = |least, most, quarters| Number { least, most, quarters, is_article: false };
    if let Some(((least, most), end)) = longest(tokens, at, COUNTS) {
        let is_article = end == at + 1 && word(tokens, at).starts_with('a');
        return Some((Number { is_article, ..of(least, most, 0) }, end));
    }
    if let Some((number, end)) = number_word(tokens, at) {
        let is_dozens = word(tokens, end) == "dozen";
        let number = if is_dozens { number * 12 } else { number };
        return Some((of(number, number, 0), end + usize::from(is_dozens)));
    }
    // ".5" stands alone; in "head.5 years" the point ends a sentence.
    if word(tokens, at) == "." && touches_previous(tokens, at + 1) && !touches_previous(tokens, at) {
        return Some((of(0, 0, quarters_of(word(tokens, at + 1))?), at + 2));
    }
    let token = tokens.get(at).filter(|token| token.is_number() && !token.text.contains('/'))?;
    // "P7", "S3", "N5".
    if touches_previous(tokens, at) && matches!(word(tokens, at - 1), "p" | "s" | "n") {
        return None;
    }
    let (whole, decimals) = token.text.split_once('.').unwrap_or((&token.text, ""));
    let whole = whole.parse().ok().filter(|whole| *whole <= MOST_NUMBER)?;
    if decimals.contains('.') {
        return None;
    }
    // Any other part, "1.3 years", may be tenths or months: what is sure is the whole number of years.
    Some((of(whole, whole, quarters_of(decimals).unwrap_or(0)), at + 1))
}

fn quarters_of(decimals: &str) -> Option<u32> {
    match decimals.trim_end_matches('0') {
        "25" => Some(1),
        "5" => Some(2),
        "75" => Some(3),
        _ => None,
    }
}

/// Quarters in words and digits; the first six are the digits.
pub(super) const PARTS: &[(&str, u32)] = &[
    ("1/4", 1),
    ("1/2", 2),
    ("3/4", 3),
    ("1 / 4", 1),
    ("1 / 2", 2),
    ("3 / 4", 3),
    ("half", 2),
    ("a half", 2),
    ("a quarter", 1),
    ("three quarters", 3),
];

/// The part beyond a whole number: "½", "1/2", "and a half".
fn part_beyond(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    if matches!(word(tokens, at), "and" | "&") {
        return longest(tokens, at + 1, PARTS);
    }
    longest(tokens, at, &PARTS[..6])
}
