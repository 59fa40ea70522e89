//! Lengths of time without what is said around them: "3 years and 2 months", "a year and a half", "four to five years".
//!
//! A length that could be a share of another ("two days a week") is read like any other; the caller knows the context.

use super::super::text::Token;
use super::hedge::{self, Hedge};
use super::number::{Number, PARTS, number};
use super::words::{Unit, longest, phrase, skip, touches_previous, unit_word, word};
use crate::months::{MOST_MONTHS, MonthRange, add_months};
use jiff::civil::Date;

/// How finely a length was given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Grain {
    /// Weeks, days or parts of a month: some days may be beyond the whole months.
    Finer,
    Month,
    /// A whole number of years and nothing more: up to eleven months may be beyond.
    Year,
}

/// A length in whole months, the least and the most that was named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Amount {
    pub least: u16,
    pub most: u16,
    pub grain: Grain,
    /// Days beyond years and months that were named with them, the least and the most: "5 years and a day".
    pub days: (u16, u16),
}

impl Amount {
    /// The range where nothing more is said about it.
    pub(super) fn range(self, as_of: Date) -> MonthRange {
        // Known to the day, it is a start date: a day beyond five years is more than five years.
        if self.days.1 > 0
            && let (Some(first), Some(last)) =
                (days_ago(as_of, self.most, self.days.1), days_ago(as_of, self.least, self.days.0))
            && let Some(range) = MonthRange::since_between(first, last, as_of)
        {
            return range;
        }
        MonthRange::between(self.least, if self.grain == Grain::Year { self.most + 11 } else { self.most })
    }
}

fn days_ago(as_of: Date, months: u16, days: u16) -> Option<Date> {
    (0..days).try_fold(add_months(as_of, -i32::from(months))?, |day, _| day.yesterday().ok())
}

/// A length, a word that was found inside it ("5+ years"), and the place after it.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub amount: Amount,
    pub hedge: Option<Hedge>,
    pub end: usize,
    unit: Unit,
}

const ADJECTIVES: &[&str] =
    &["-", "full", "whole", "complete", "solid", "good", "long", "calendar", "school", "academic"];

/// A part of one unit: "half a year", "¾ of a year". The place is that of the unit.
fn part_of_one(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let (quarters, end) = longest(tokens, at, PARTS)?;
    let unit_at = skip(tokens, end, &["of", "a", "an", "one", "-"]);
    // "3/4 years" is three or four years; "3/4 year" and "3/4 of a year" are nine months.
    let is_range = end == at + 3 && unit_at == end && word(tokens, unit_at).ends_with('s');
    (!is_range).then_some((quarters, unit_at))
}

/// The unit at `at`, words such as "full" before it being passed over.
fn unit(tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let at = skip(tokens, at, ADJECTIVES);
    Some((unit_word(word(tokens, at))?, at + 1))
}

fn amount_of(number: Number, unit: Unit) -> Option<Amount> {
    let quarters = number.quarters;
    let months = |count: u32| match unit {
        Unit::Decade => count * 120 + quarters * 30,
        Unit::Year => count * 12 + quarters * 3,
        Unit::Month => count,
        Unit::Week => (count * 4 + quarters) * 12 / (52 * 4),
        Unit::Day => count * 12 / 365,
    };
    let grain = match unit {
        Unit::Day | Unit::Week => Grain::Finer,
        Unit::Month if quarters > 0 => Grain::Finer,
        Unit::Year | Unit::Decade if months(number.least) % 12 == 0 => Grain::Year,
        _ => Grain::Month,
    };
    let least = u16::try_from(months(number.least)).ok()?;
    let most = u16::try_from(months(number.most)).ok().filter(|most| *most <= MOST_MONTHS)?;
    Some(Amount { least, most, grain, days: days_of(number, unit) })
}

/// The days in some weeks or days.
fn days_of(number: Number, unit: Unit) -> (u16, u16) {
    let each = match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        _ => return (0, 0),
    };
    // As many as a year has, at most: more is not said beyond years and months.
    let days = |count: u32| (count * each).min(366) as u16;
    (days(number.least), days(number.most))
}

/// A number with its unit, such as "18 months", "5+ years" or "a year and a half". `follows` for one that follows years.
fn part(tokens: &[Token], at: usize, follows: bool) -> Option<(Found, bool)> {
    if let Some((quarters, unit_at)) = part_of_one(tokens, at)
        && let Some((unit, end)) = unit(tokens, unit_at)
        && unit > Unit::Day
        && word(tokens, end - 1).len() > 2
    {
        let number = Number { least: 0, most: 0, quarters, is_article: false };
        return Some((Found { amount: amount_of(number, unit)?, hedge: None, end, unit }, false));
    }
    let (mut number, number_end) = number(tokens, at)?;
    let (hedge, unit_at) = with_after(tokens, number_end);
    let (unit, mut end) = unit(tokens, unit_at)?;
    let written = word(tokens, end - 1);
    let is_one = number.is_article || word(tokens, at) == "one";
    let is_unlikely = match unit {
        // "One day I should like to be a head."
        Unit::Day => {
            let is_beyond = follows && matches!(word(tokens, at - 1), "and" | "&" | "plus");
            is_one && number_end == at + 1 && !is_beyond
        }
        // A metre, a million: a single letter means months only where it touches its number or follows years.
        Unit::Month if written == "m" => !follows && !touches_previous(tokens, end - 1),
        // A slip or a single letter after an article is rather a word of its own.
        _ => number.is_article && !is_full(written) && unit != Unit::Day,
    };
    if is_unlikely {
        return None;
    }
    let is_whole = number.quarters == 0 && hedge.is_none();
    if is_whole
        && matches!(word(tokens, end), "and" | "&")
        && let Some((quarters, after)) = longest(tokens, end + 1, PARTS)
        && self::unit(tokens, skip(tokens, after, &["of", "a"])).is_none()
    {
        (number.quarters, end) = (quarters, after);
    }
    Some((
        Found { amount: amount_of(number, unit)?, hedge, end, unit },
        number.quarters == 0 && hedge.is_none(),
    ))
}

fn is_full(written: &str) -> bool {
    matches!(written, "year" | "month" | "week" | "decade" | "yr" | "mth" | "mnth" | "wk")
}

fn with_after(tokens: &[Token], at: usize) -> (Option<Hedge>, usize) {
    match hedge::after(tokens, at) {
        Some((hedge, end)) => (Some(hedge), end),
        None => (None, at),
    }
}

const JOINED: &[(&str, ())] = &[("and", ()), ("&", ()), (",", ()), (", and", ()), ("plus", ()), ("+", ())];

/// A length of one or more parts, "3 years and 2 months". Not joined by "and" where that word parts two lengths.
fn amount(tokens: &[Token], at: usize, is_between: bool) -> Option<Found> {
    let (mut found, mut can_have_more) = part(tokens, at, false)?;
    let mut smallest = found.unit;
    // Weeks alone are a count of whole months; only beyond years and months are they counted to the day.
    found.amount.days = (0, 0);
    while can_have_more {
        let joined = longest(tokens, found.end, JOINED).filter(|_| !is_between).map(|(_, end)| end);
        let is_short = !is_full(word(tokens, found.end - 1)) && word(tokens, found.end - 1).len() < 5;
        let point = phrase(tokens, found.end, ".").filter(|_| is_short);
        let next_at = joined.or(point).unwrap_or(found.end);
        let Some((next, is_whole)) = part(tokens, next_at, true) else { break };
        // "Between a year and 18 months" has two lengths.
        if next.unit >= smallest.min(Unit::Year) || next.hedge.is_some() || next.amount.least >= 12 {
            break;
        }
        let mut amount = Amount { grain: next.amount.grain, days: next.amount.days, ..found.amount };
        if next.unit == Unit::Month {
            (amount.least, amount.most) = (amount.least + next.amount.least, amount.most + next.amount.most);
        }
        if amount.most > MOST_MONTHS {
            break;
        }
        found = Found { amount, end: next.end, ..found };
        (smallest, can_have_more) = (next.unit, is_whole);
    }
    Some(found)
}

const PARTED: &[(&str, ())] = &[
    ("to", ()),
    ("-", ()),
    ("or", ()),
    ("or maybe", ()),
    ("maybe", ()),
    (", maybe", ()),
    ("possibly", ()),
    (", possibly", ()),
    ("/", ()),
];

/// One length, or two that it lies between. With `bare`, numbers without a unit are years.
pub(super) fn extent(tokens: &[Token], at: usize, bare: bool) -> Option<Found> {
    let is_between = word(tokens, at) == "between";
    let start = at + usize::from(is_between || word(tokens, at) == "from");
    let one = whole(tokens, start, is_between, bare);
    if let Some(both) = two(tokens, start, one, is_between, bare) {
        return Some(both);
    }
    if start > at { None } else { one }
}

/// A length with its unit, or with `bare` a number of years.
fn whole(tokens: &[Token], at: usize, is_between: bool, bare: bool) -> Option<Found> {
    amount(tokens, at, is_between).or_else(|| if bare { bare_number(tokens, at) } else { None })
}

fn bare_number(tokens: &[Token], at: usize) -> Option<Found> {
    let (number, end) = number(tokens, at).filter(|(number, _)| !number.is_article)?;
    Some(Found { amount: amount_of(number, Unit::Year)?, hedge: None, end, unit: Unit::Year })
}

fn two(tokens: &[Token], at: usize, one: Option<Found>, is_between: bool, bare: bool) -> Option<Found> {
    let number = number(tokens, at).filter(|(number, _)| !number.is_article);
    let first_end = one.map(|one| one.end).or(number.map(|(_, end)| end))?;
    let (_, second_at) = match longest(tokens, first_end, PARTED) {
        None if is_between && matches!(word(tokens, first_end), "and" | "&") => ((), first_end + 1),
        parted => parted?,
    };
    let is_slash = word(tokens, first_end) == "/";
    let (first, second) = match (one, whole(tokens, second_at, false, bare)) {
        (Some(first), Some(second)) => (first, second),
        (None, Some(second)) => {
            let amount = amount_of(number?.0, second.unit)?;
            (Found { amount, ..second }, second)
        }
        (Some(first), None) => (first, or_one_more(tokens, first, second_at)?),
        (None, None) => return None,
    };
    let (low, high) = if is_between && first.amount.least > second.amount.most {
        (second.amount, first.amount)
    } else {
        (first.amount, second.amount)
    };
    // Two numbers that do not rise are no range: "PT 5 - 3 years as a depute"; "26/27" is a session.
    if high.most <= low.least || is_slash && bare && low.least >= 20 * 12 {
        return None;
    }
    let amount = Amount { least: low.least, most: high.most, grain: high.grain, days: (0, 0) };
    Some(Found { amount, ..second })
}

/// The second length of "a year or two": one more of the same unit.
fn or_one_more(tokens: &[Token], first: Found, at: usize) -> Option<Found> {
    const GO_ON: [&str; 12] = ["now", "in", "as", "ago", "at", "i", "but", "and", "so", "by", "since", "of"];
    let (second, end) = number(tokens, at)?;
    let amount = amount_of(second, first.unit)?;
    let step = match first.unit {
        Unit::Year => 12,
        Unit::Month => 1,
        _ => return None,
    };
    // "2 years or 3 programmes".
    let counts_else = tokens.get(end).is_some_and(Token::is_word) && !GO_ON.contains(&word(tokens, end));
    let is_next = word(tokens, first.end) == "or" && amount.least == first.amount.least + step;
    (is_next && !counts_else).then_some(Found { amount, end, ..first })
}
