//! Lengths that are told by the year in which somebody is: "my first year", "third year", "year 3 of headship".
//!
//! A year of pupils, "first years" or "year 2", must not be read.

use super::super::text::Token;
use super::amount::extent;
use super::hedge::Hedge;
use super::number::number;
use super::words::{Unit, longest, number_word, ordinal, skip, unit_word, word};
use crate::months::MonthRange;

/// "My first year", "second year in post", "day one", "my first two years", and the place after it.
pub(super) fn ordinal_time(tokens: &[Token], at: usize) -> Option<(MonthRange, usize)> {
    let previous = |back: usize| at.checked_sub(back).map_or("", |at| word(tokens, at));
    let owner = matches!(previous(1), "my" | "the" | "a" | "our" | "her" | "his" | "their");
    let verb = if owner { previous(2) } else { previous(1) };
    // "Since my first year", "from day one": how long ago that was is not said.
    if matches!(verb, "since" | "from") {
        return None;
    }
    if let Some((_, end)) = longest(tokens, at, &[("day one", ()), ("day 1", ())]) {
        return Some((MonthRange::exactly(0), end));
    }
    if let Some((place, end)) = year_of(tokens, at) {
        return Some((MonthRange::between(place * 12 - 12, place * 12 - 1), end));
    }
    let (place, start) = ordinal(tokens, at)?;
    if place == 1
        && number(tokens, start).is_some()
        && let Some(found) = extent(tokens, start, false)
    {
        return Some((Hedge::Under.of(found.amount), found.end));
    }
    let unit_at = skip(tokens, start, &["full", "ever", "whole", "complete"]);
    let written = word(tokens, unit_at);
    let unit = unit_word(written).filter(|_| written.len() > 1 && !written.ends_with('s'))?;
    let place = u16::try_from(place).ok()?;
    let is_done = matches!(verb, "finished" | "completed" | "after" | "done");
    let begun = if is_done { place } else { place - 1 };
    let range = match unit {
        Unit::Year => MonthRange::between(begun * 12, begun * 12 + 11),
        Unit::Month => MonthRange::exactly(begun),
        Unit::Week | Unit::Day if place == 1 => MonthRange::exactly(0),
        _ => return None,
    };
    Some((range, unit_at + 1))
}

/// "Year 3 of headship", "year two in post".
fn year_of(tokens: &[Token], at: usize) -> Option<(u16, usize)> {
    let digits = || Some((word(tokens, at + 1).parse().ok()?, at + 2));
    let (place, end) = number_word(tokens, at + 1).or_else(digits)?;
    let goes_on = matches!(word(tokens, end), "of" | "in" | "as");
    let place = u16::try_from(place).ok().filter(|place| (1..=40).contains(place))?;
    (word(tokens, at) == "year" && goes_on).then_some((place, end))
}
