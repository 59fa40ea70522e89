//! Start dates: "since August 2021", "started in 2021", "since 16/8/2021", "since last August".
//!
//! A date counts only where words say that something began then; a year alone is no length of time.

use super::super::text::Token;
use super::date::date;
use super::hedge::{self, Hedge};
use super::words::{longest, word};
use crate::months::{MonthRange, add_months};
use jiff::civil::Date;

/// Words that say that something began at the date which follows, and whether that has to have a year: "from August"
/// may be the next one.
const BEGAN: &[(&str, bool)] = &[
    ("since", false),
    ("ever since", false),
    ("from", true),
    ("as from", true),
    ("starting", true),
    ("starting in", true),
    ("starting from", true),
    ("started", false),
    ("started in", false),
    ("started on", false),
    ("began", false),
    ("began in", false),
    ("began on", false),
    ("appointed", false),
    ("appointed in", false),
    ("appointed on", false),
    ("promoted", false),
    ("promoted in", false),
    ("promoted on", false),
    ("start date", true),
    ("start date :", true),
    ("start date is", true),
    ("start date was", true),
];

/// The time since a date, and the place after it.
pub(super) fn since(tokens: &[Token], at: usize, as_of: Date) -> Option<(MonthRange, usize)> {
    let marked = longest(tokens, at, BEGAN).or_else(|| began_before(tokens, at));
    let (needs_year, start) = marked.unwrap_or((true, at));
    let mut about =
        matches!(word(tokens, start), "about" | "around" | "roughly" | "approx" | "approximately");
    let (mut began, mut end) = date(tokens, start + usize::from(about), as_of)?;
    if needs_year && !began.has_year {
        return None;
    }
    if let Some((Hedge::About, after)) = hedge::after(tokens, end) {
        (about, end) = (true, after);
    }
    if word(tokens, end) == "or"
        && let Some((other, after)) = date(tokens, end + 1, as_of)
    {
        (began.last, end) = (began.last.max(other.last), after);
    }
    let mut is_marked = marked.is_some();
    if let Some((_, after)) = longest(tokens, end, &[("to", ()), ("-", ()), ("until", ()), ("till", ())]) {
        match word(tokens, after) {
            "now" | "present" | "today" | "date" => (is_marked, end) = (true, after + 1),
            // "From 2019 to 2022" is over.
            _ if date(tokens, after, as_of).is_some() => return None,
            _ => {}
        }
    }
    if !is_marked {
        return None;
    }
    if about {
        began.first = add_months(began.first, -6)?;
        began.last = add_months(began.last, 6)?;
    }
    if began.first > as_of {
        return None;
    }
    Some((MonthRange::since_between(began.first, began.last.min(as_of), as_of)?, end))
}

/// "In 2021" where a word shortly before says that something began: "became head in 2021".
fn began_before(tokens: &[Token], at: usize) -> Option<(bool, usize)> {
    const FURTHEST: usize = 8;
    if !matches!(word(tokens, at), "in" | "on") {
        return None;
    }
    for before in (at.saturating_sub(FURTHEST)..at).rev() {
        match word(tokens, before) {
            "." | "," | ";" | "?" | "!" => return None,
            "started" | "began" | "became" | "appointed" | "promoted" => return Some((false, at + 1)),
            "took" if matches!(word(tokens, before + 1), "up" | "over" | "on") => {
                return Some((false, at + 1));
            }
            _ => {}
        }
    }
    None
}
