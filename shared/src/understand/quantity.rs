//! Lengths of time that people type: "3 years and 2 months", "just over five years", "since August 2021".
//!
//! Each is read as the range of whole months that it leaves open, as the rulings say; never as one number where the
//! words leave more open. It must not decide what a length is the length of, and a number that counts something else
//! (pupils, hours, a session, a share of a week) must not be read.

mod amount;
mod date;
mod hedge;
mod number;
mod ordinal;
mod since;
#[cfg(feature = "load")]
pub mod stated;
#[cfg(test)]
mod tests;
mod words;

use super::text::Token;
use crate::months::MonthRange;
use amount::extent;
use hedge::Hedge;
use jiff::civil::Date;
use ordinal::ordinal_time;
use std::ops::Range;
use words::{phrase, unit_word, word};

/// A length of time in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quantity {
    /// What the words leave open.
    pub range: MonthRange,
    /// Where it stands: places in the list of tokens.
    pub tokens: Range<usize>,
    /// Whether it is a number without a unit, such as "about four".
    pub bare: bool,
    /// Whether it was given as a start date.
    pub since: bool,
}

/// Every length of time in a message, in order. None overlaps another; of two that begin at the same word, the longer
/// is read.
pub fn quantities(tokens: &[Token], as_of: Date) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let dated = since::since(tokens, at, as_of).map(|(range, end)| (range, end, true));
        let counted = ordinal_time(tokens, at).or_else(|| hedged(tokens, at, false, as_of));
        let counted = counted.map(|(range, end)| (range, end, false));
        let longer = dated.into_iter().chain(counted).max_by_key(|(_, end, _)| *end);
        let Some((range, end, since)) = longer else {
            at += 1;
            continue;
        };
        match something_else(tokens, at, end).filter(|_| !since) {
            Some(after) => at = after,
            None => {
                found.push(Quantity { range, tokens: at..end, bare: false, since });
                at = end;
            }
        }
    }
    found
}

/// The years that a short answer gives without their unit, "about four" or "5 and a bit", where the message says nothing
/// else of substance. `None` where it has a length with its unit.
pub fn bare_years(tokens: &[Token], as_of: Date) -> Option<Quantity> {
    let fills = |at: &usize| {
        let word = word(tokens, *at);
        FILLERS.contains(word) && FILLERS.split(' ').any(|filler| filler == word)
    };
    // Only fillers stand before it, and only fillers after it.
    let last = (0..tokens.len()).find(|at| !fills(at)).unwrap_or(tokens.len());
    let rest = tokens.len() - (0..tokens.len()).rev().take_while(fills).count();
    let found = (0..tokens.len().min(last + 1)).find_map(|at| {
        let (range, end) = hedged(tokens, at, true, as_of)?;
        (end >= rest).then_some(Quantity { range, tokens: at..end, bare: true, since: false })
    })?;
    quantities(tokens, as_of).is_empty().then_some(found)
}

/// Words that add nothing to a number in a short answer.
const FILLERS: &str = ", . ! ? - : ; i i'm im i've ive i'd it it's its is that that's thats think guess suppose reckon \
    believe say would maybe perhaps probably possibly been be have had done now just only so far well um \
    er erm eh oh hmm like for in all total altogether year years yrs post role here today currently \
    already yes yeah aye ok okay please thanks sure but must will my the this there sorry actually";

/// A length with what is said around it, and the place after it.
fn hedged(tokens: &[Token], at: usize, bare: bool, as_of: Date) -> Option<(MonthRange, usize)> {
    const MARKS: [&str; 5] = ["mark", "point", "stage", "milestone", "threshold"];
    let (before, start) = match hedge::before(tokens, at) {
        Some((before, start)) => (Some(before), start),
        None => (None, at),
    };
    let has_article = before.is_some() && word(tokens, start) == "the";
    let found = extent(tokens, start + usize::from(has_article), bare)?;
    let mark = MARKS.contains(&word(tokens, found.end));
    // "Past the five year mark", but not "over the five years".
    if has_article && !mark {
        return None;
    }
    let (after, end) = match hedge::after(tokens, found.end) {
        Some((after, end)) => (Some(after), end),
        None => (None, found.end + usize::from(mark)),
    };
    let hedge = before.or(found.hedge).or(after).or_else(|| to_come(tokens, at, end));
    Some(match hedge {
        None => (found.amount.range(as_of), end),
        Some(Hedge::Exactly) if found.amount.days.1 > 0 => (found.amount.range(as_of), end),
        Some(hedge) => (hedge.of(found.amount), end),
    })
}

/// "It'll be five years in January": it is not five years yet.
fn to_come(tokens: &[Token], at: usize, end: usize) -> Option<Hedge> {
    let previous = |back: usize| at.checked_sub(back).map_or("", |at| word(tokens, at));
    let will_be = previous(1) == "be" && (previous(2) == "will" || previous(2).ends_with("'ll"));
    (will_be && matches!(word(tokens, end), "in" | "on" | "this" | "come" | "by")).then_some(Hedge::Under)
}

/// Where the words around a length say that it is no time served: an age, a share of a week, a time to come, the length
/// of a course. Gives the place from which to read on.
fn something_else(tokens: &[Token], at: usize, end: usize) -> Option<usize> {
    const BEFORE: &[&str] = &[
        "every", "each", "per", "next", "another", "within", "aged", "age", "ages", "once", "twice", "times",
        "%", "£", "percent", "day", "days", "hour", "hours",
    ];
    const AFTER: &[&str] = &[
        "old",
        "olds",
        "time",
        "until",
        "till",
        "left",
        "away",
        "group",
        "groups",
        "pupil",
        "pupils",
        "class",
        "classes",
        "student",
        "students",
        "programme",
        "programmes",
        "program",
        "course",
        "courses",
        "qualification",
        "degree",
        "plan",
        "cycle",
        "award",
        "training",
        "commitment",
        "long",
        "contract",
    ];
    let previous = |back: usize| at.checked_sub(back).map_or("", |at| word(tokens, at));
    let is_number = |back: usize| at.checked_sub(back).is_some_and(|at| tokens[at].is_number());
    let has_article = matches!(word(tokens, at), "a" | "an");
    // "£500 a year", "6 sessions a year".
    let is_rate = has_article && (is_number(1) || is_number(2) && previous(1).ends_with('s'));
    let before = BEFORE.contains(&previous(1)) || is_rate;
    // "A year 2 teacher".
    let is_stage = has_article && end == at + 2 && tokens.get(end).is_some_and(Token::is_number);
    let phrases = ["of age", "from now", "to go", "from retirement", "from retiring"];
    let after = AFTER.contains(&word(tokens, end))
        || phrases.iter().any(|words| phrase(tokens, end, words).is_some());
    // "2 days a week", "one week each year".
    let of_unit = matches!(word(tokens, end), "a" | "per" | "each" | "every" | "/")
        && unit_word(word(tokens, end + 1)).is_some();
    match (of_unit, before || after || is_stage) {
        (true, _) => Some(end + 2),
        (false, true) => Some(end),
        (false, false) => None,
    }
}
