//! The words that lengths of time are made of: counts, units, names of months; and typing errors in them.
//!
//! It holds what single words mean, not how they are put together.

use super::super::text::Token;

/// A unit of time, the shortest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
    Decade,
}

/// The word at a place, or nothing past the end.
pub(super) fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

/// The place after `phrase`, whose words are parted by single spaces, where it stands at `at`.
pub(super) fn phrase(tokens: &[Token], at: usize, phrase: &str) -> Option<usize> {
    let mut end = at;
    for expected in phrase.split(' ') {
        if word(tokens, end) != expected {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// The longest phrase of a table that stands at `at`: what it means, and the place after it.
pub(super) fn longest<T: Copy>(tokens: &[Token], at: usize, table: &[(&str, T)]) -> Option<(T, usize)> {
    // Few phrases begin as the token does, and nothing else of them need be looked at.
    let first = word(tokens, at).as_bytes().first()?;
    let begun = table.iter().filter(|(words, _)| words.as_bytes().first() == Some(first));
    let found = begun.filter_map(|(words, meaning)| Some((*meaning, phrase(tokens, at, words)?)));
    found.max_by_key(|(_, end)| *end)
}

/// Whether nothing stands between a token and the one before it.
pub(super) fn touches_previous(tokens: &[Token], at: usize) -> bool {
    match (at.checked_sub(1).and_then(|before| tokens.get(before)), tokens.get(at)) {
        (Some(before), Some(token)) => before.span.end == token.span.start,
        _ => false,
    }
}

/// The first place at or after `at` that has none of `words`.
pub(super) fn skip(tokens: &[Token], mut at: usize, words: &[&str]) -> usize {
    while words.contains(&word(tokens, at)) {
        at += 1;
    }
    at
}

/// Counts in words, with the least and the most that each may mean. "A few" and "several" have no agreed meaning: they
/// are read openly, as two to four and three to nine.
pub(super) const COUNTS: &[(&str, (u32, u32))] = &[
    ("a", (1, 1)),
    ("an", (1, 1)),
    ("a single", (1, 1)),
    ("a couple of", (2, 2)),
    ("a couple", (2, 2)),
    ("couple of", (2, 2)),
    ("couple", (2, 2)),
    ("a few", (2, 4)),
    ("a good few", (2, 4)),
    ("few", (2, 4)),
    ("quite a few", (3, 9)),
    ("several", (3, 9)),
    ("half a dozen", (6, 6)),
    ("a dozen", (12, 12)),
    ("dozen", (12, 12)),
];

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A whole number in words, "zero" to "ninety-nine".
pub(super) fn number_word(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let place = |words: &[&str], at| words.iter().position(|known| *known == word(tokens, at));
    if let Some(ones) = place(&ONES, at) {
        return Some((ones as u32, at + 1));
    }
    let tens = if word(tokens, at) == "fourty" { 2 } else { place(&TENS, at)? };
    let tens = (tens as u32 + 2) * 10;
    let after = at + 1 + usize::from(word(tokens, at + 1) == "-");
    match place(&ONES[..10], after) {
        Some(ones) if ones > 0 => Some((tens + ones as u32, after + 1)),
        _ => Some((tens, at + 1)),
    }
}

const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// "first" to "tenth", or a number with its ending, "2nd".
pub(super) fn ordinal(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    if let Some(place) = ORDINALS.iter().position(|known| *known == word(tokens, at)) {
        return Some((place as u32 + 1, at + 1));
    }
    let number: u32 = word(tokens, at).parse().ok()?;
    let has_ending = matches!(word(tokens, at + 1), "st" | "nd" | "rd" | "th");
    (has_ending && (1..=100).contains(&number)).then_some((number, at + 2))
}

/// The unit that a word names.
pub(super) fn unit_word(text: &str) -> Option<Unit> {
    Some(match text {
        "year" | "years" | "year's" | "yr" | "yrs" | "yr's" | "y" => Unit::Year,
        "month" | "months" | "month's" | "mth" | "mths" | "mnth" | "mnths" | "mo" | "mos" | "m" => {
            Unit::Month
        }
        "week" | "weeks" | "week's" | "wk" | "wks" | "weks" | "weeek" | "weeeks" => Unit::Week,
        "day" | "days" | "day's" => Unit::Day,
        "decade" | "decades" => Unit::Decade,
        // Words of their own, one slip away from a unit.
        "yeah" | "mouth" | "mouths" => return None,
        _ if is_slip(text, &["year", "years"]) => Unit::Year,
        _ if is_slip(text, &["month", "months"]) => Unit::Month,
        _ => return None,
    })
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The number of the month that a word names, in full or in its first three letters.
pub(super) fn month_word(text: &str) -> Option<i8> {
    let is_named = |name: &str| {
        text == name || text == &name[..3] || name.len() > 5 && text.len() > 4 && is_slip(text, &[name])
    };
    let place = if text == "sept" { Some(8) } else { MONTHS.iter().position(|name| is_named(name)) };
    place.map(|place| place as i8 + 1)
}

/// Whether a word of at least four letters is one slip away from one of `words`: a letter that is missing, too many,
/// wrong, or in its neighbour's place. The first letter has to be right: "near" and "wear" are no years.
fn is_slip(text: &str, words: &[&str]) -> bool {
    text.len() >= 4 && words.iter().any(|word| one_slip(text.as_bytes(), word.as_bytes()))
}

fn one_slip(typed: &[u8], meant: &[u8]) -> bool {
    let start = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let (typed, meant) = (&typed[start..], &meant[start..]);
    let end = typed.iter().rev().zip(meant.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&typed[..typed.len() - end], &meant[..meant.len() - end]) {
        _ if start == 0 => false,
        ([], [_]) | ([_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
