//! What a text states in figures: numbers with the noun that they count, places in an order, months, years.
//!
//! For holding one text against another, so numbers of anything are read. It reads the catalogue's own careful writing,
//! without the slips and short forms of what people type, and must not judge what a number is good for.

use std::ops::Range;

use super::number::number;
use super::words::{month_word, number_word, ordinal, touches_previous, word};
use crate::understand::text::{Token, tokens};

/// One number, month or year that a text states.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// What it is.
    pub what: What,
    /// Where it stands in the text with its noun, in bytes.
    pub span: Range<usize>,
}

/// What a figure is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A number of something.
    Number {
        /// In hundredths: 150 for "one and a half".
        hundredths: u64,
        /// What it counts, lower case and in the singular; empty where that is not said.
        noun: String,
    },
    /// "A year", "an hour": one of a unit of time, said without a number.
    OneOf(&'static str),
    /// A place in an order: 3 for "third".
    Place {
        /// The place, from 1.
        place: u32,
        /// The word after it, lower case and in the singular; empty where none follows.
        noun: String,
    },
    /// A month, 1 to 12, with its year where that is said too.
    Month(i8, Option<u16>),
    /// A calendar year, or the first and the last of a span such as "2019-22".
    Years(u16, u16),
}

/// Every figure of a text, in order.
pub fn figures(text: &str) -> Vec<Figure> {
    let tokens = tokens(text);
    let mut found: Vec<(What, Range<usize>)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match figure(&tokens, text, at) {
            Some((what, end)) => {
                found.push((what, at..end));
                at = end;
            }
            None => at += 1,
        }
    }
    share_nouns(&tokens, &mut found);
    let figure = |(what, places): (What, Range<usize>)| Figure {
        what,
        span: tokens[places.start].span.start..tokens[places.end - 1].span.end,
    };
    found.into_iter().map(figure).collect()
}

fn figure(tokens: &[Token], text: &str, at: usize) -> Option<(What, usize)> {
    if let Some((month, end)) = month(tokens, text, at) {
        return Some(match years(tokens, end) {
            Some(((from, to), end)) if from == to => (What::Month(month, Some(from)), end),
            _ => (What::Month(month, None), end),
        });
    }
    if let Some(((from, to), end)) = years(tokens, at) {
        return Some((What::Years(from, to), end));
    }
    if let Some((place, end)) = ordinal(tokens, at) {
        // "A third of the pupils" is a share.
        let is_share = word(tokens, end) == "of" && at > 0 && word(tokens, at - 1) == "a";
        let (noun, end) = noun_of_place(tokens, end);
        return (!is_share).then_some((What::Place { place, noun }, end));
    }
    if let Some(unit) = one_of(tokens, at) {
        let part = match (word(tokens, at + 2), word(tokens, at + 3), word(tokens, at + 4)) {
            ("and", "a", "half") => 50,
            ("and", "a", "quarter") => 25,
            _ => return Some((What::OneOf(unit), at + 2)),
        };
        return Some((What::Number { hundredths: 100 + part, noun: unit.to_owned() }, at + 5));
    }
    let (hundredths, end) = amount(tokens, at)?;
    let (noun, end) = noun(tokens, end, hundredths <= 100);
    Some((What::Number { hundredths, noun }, end))
}

/// A month in full or in three letters. "May" and "March" are words of their own without their capital.
fn month(tokens: &[Token], text: &str, at: usize) -> Option<(i8, usize)> {
    let token = tokens.get(at)?;
    let is_capital = text[token.span.clone()].starts_with(|c: char| c.is_uppercase());
    let is_named = is_capital || !matches!(word(tokens, at), "may" | "march" | "mar" | "dec" | "jan");
    let month = month_word(&token.text).filter(|_| is_named)?;
    Some((month, at + 1))
}

/// "2022", "2019-22", "2020/21".
fn years(tokens: &[Token], at: usize) -> Option<((u16, u16), usize)> {
    let year = |at: usize| {
        let text = word(tokens, at);
        (text.len() == 4).then(|| text.parse().ok()).flatten().filter(|year| (1900..2100).contains(year))
    };
    let from: u16 = year(at)?;
    let is_joined = matches!(word(tokens, at + 1), "-" | "/") && touches_previous(tokens, at + 2);
    let short = || word(tokens, at + 2).parse::<u16>().ok().filter(|_| word(tokens, at + 2).len() == 2);
    let to = if is_joined { year(at + 2).or_else(|| short().map(|to| from / 100 * 100 + to)) } else { None };
    Some(match to.filter(|to| *to >= from) {
        Some(to) => ((from, to), at + 3),
        None => ((from, from), at + 1),
    })
}

/// Units of time, in the singular.
pub(crate) const TIMES: [&str; 6] = ["year", "month", "week", "day", "hour", "minute"];

/// "A year", "an hour".
fn one_of(tokens: &[Token], at: usize) -> Option<&'static str> {
    let unit = TIMES.into_iter().find(|unit| *unit == word(tokens, at + 1))?;
    // "Six sessions a year", "half a day" count something else.
    let before = at.checked_sub(1).map_or("", |at| word(tokens, at));
    let is_rate = before.ends_with('s') && before.len() > 5 || matches!(before, "half" | "times" | "twice");
    (matches!(word(tokens, at), "a" | "an") && !is_rate).then_some(unit)
}

/// A number in hundredths: "18", "2.5", "1,200", "one and a half", "a hundred and ten", "half a".
fn amount(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let is_half = word(tokens, at) == "half" && matches!(word(tokens, at + 1), "a" | "an");
    if is_half && word(tokens, at + 2) != "dozen" {
        return Some((50, at + 2));
    }
    if let Some(large) = hundred(tokens, at).or_else(|| digits(tokens, at)) {
        return Some(large);
    }
    // "In threes".
    if let Some(one) = word(tokens, at).strip_suffix('s')
        && let Some((count, _)) = number_word(&[Token { text: one.to_owned(), span: 0..0 }], 0)
    {
        return Some((u64::from(count) * 100, at + 1));
    }
    let (number, end) = number(tokens, at)?;
    let is_exact = number.least == number.most && !number.is_article;
    is_exact.then(|| (u64::from(number.least) * 100 + u64::from(number.quarters) * 25, end))
}

/// "A hundred", "two hundred and fifty".
fn hundred(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let (hundreds, after) = match word(tokens, at) {
        "a" => (1, at + 1),
        _ => number_word(tokens, at).unwrap_or((1, at)),
    };
    if word(tokens, after) != "hundred" {
        return None;
    }
    let rest = if word(tokens, after + 1) == "and" { number_word(tokens, after + 2) } else { None };
    let (rest, end) = rest.unwrap_or((0, after + 1));
    Some((u64::from(hundreds * 100 + rest) * 100, end))
}

/// Digits that the reading of lengths would not keep whole: "1,200", "1.3", "860000".
fn digits(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let token = tokens.get(at).filter(|token| token.is_number() && !token.text.contains('/'))?;
    let is_thousands = |at: usize| {
        word(tokens, at) == "," && word(tokens, at + 1).len() == 3 && touches_previous(tokens, at + 1)
    };
    let (mut text, mut end) = (token.text.clone(), at + 1);
    while is_thousands(end) && tokens[end + 1].is_number() && touches_previous(tokens, end) {
        text.push_str(word(tokens, end + 1));
        end += 2;
    }
    let is_large = end > at + 1 || text.len() > 4;
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    if !is_large && part.is_empty() {
        // "2½" and "2 1/2" have their part in words of its own.
        let (number, after) = number(tokens, at)?;
        return Some((u64::from(number.least) * 100 + u64::from(number.quarters) * 25, after));
    }
    let part: u64 = format!("{part:0<2}").get(..2)?.parse().ok()?;
    Some((whole.parse::<u64>().ok()?.checked_mul(100)? + part, end))
}

/// Words at which a noun is no longer that of the number before it.
const ENDS: &str = "of for in to and or at on from is are was were be been with that who which if as up by per a an the \
    my your our their its this each every but not no so than then when while after before since until \
    during about over under more less most least ago now did do does has have had will would can could may \
    they it he she we you i says said ran made";

/// The noun of a number, in the singular, and the place after it: "sessions" of "five one-hour sessions".
fn noun(tokens: &[Token], after: usize, at_most_one: bool) -> (String, usize) {
    // "The five-year lines", "one-hour sessions".
    if word(tokens, after) == "-"
        && let Some(unit) = TIMES.into_iter().find(|unit| *unit == word(tokens, after + 1))
    {
        return (unit.to_owned(), after + 2);
    }
    let mut at = after;
    for _ in 0..4 {
        let next = word(tokens, at);
        if (next, word(tokens, at + 1)) == ("early", "years") {
            at += 2;
            continue;
        }
        if number_word(tokens, at).is_some() && word(tokens, at + 1) == "-" {
            at += 3;
            continue;
        }
        let is_word = tokens.get(at).is_some_and(Token::is_word);
        if !is_word || ENDS.split(' ').any(|end| end == next) || number_word(tokens, at).is_some() {
            break;
        }
        if let Some(one) = singular(next) {
            return (one, at + 1);
        }
        if at_most_one
            && (TIMES.contains(&next) || matches!(next, "session" | "group" | "set" | "meeting" | "place"))
        {
            return (next.to_owned(), at + 1);
        }
        at += 1;
    }
    // "17 June", "5pm".
    let next = word(tokens, after);
    let is_dated = month_word(next).is_some() || matches!(next, "am" | "pm");
    if is_dated {
        (next.to_owned(), after + usize::from(month_word(next).is_none()))
    } else {
        (String::new(), after)
    }
}

fn noun_of_place(tokens: &[Token], after: usize) -> (String, usize) {
    let next = word(tokens, after);
    let is_noun = tokens.get(after).is_some_and(Token::is_word) && !ENDS.split(' ').any(|end| end == next);
    match is_noun {
        true => (singular(next).unwrap_or_else(|| next.to_owned()), after + 1),
        false => (String::new(), after),
    }
}

/// The singular of a plural: "sessions", "people". `None` for what is no plural.
fn singular(word: &str) -> Option<String> {
    const NO_PLURALS: [&str; 9] =
        ["less", "across", "focus", "various", "previous", "serious", "class", "this", "always"];
    match word {
        "people" => return Some("person".to_owned()),
        "children" => return Some("child".to_owned()),
        _ if NO_PLURALS.contains(&word) => return None,
        _ => {}
    }
    let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2)?;
    Some(stem.strip_suffix("ie").map_or_else(|| stem.to_owned(), |stem| format!("{stem}y")))
}

/// Of two numbers that are one range, the first counts what the second does: "15 to 20 hours".
fn share_nouns(tokens: &[Token], found: &mut [(What, Range<usize>)]) {
    for place in (1..found.len()).rev() {
        let (before, after) = found.split_at_mut(place);
        let (Some((What::Number { noun: first, .. }, one)), (What::Number { noun: second, .. }, other)) =
            (before.last_mut(), &after[0])
        else {
            continue;
        };
        let between = word(tokens, one.end);
        let is_between = one.start > 0 && word(tokens, one.start - 1) == "between";
        let is_range = matches!(between, "to" | "or" | "-") || between == "and" && is_between;
        if first.is_empty() && is_range && one.end + 1 == other.start {
            first.clone_from(second);
        }
    }
}

#[cfg(test)]
mod tests;
