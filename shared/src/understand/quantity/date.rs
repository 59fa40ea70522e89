//! Days, months, years, sessions and seasons as people write them, days before months, as in Britain.
//!
//! Each is read as the days that it may mean. Whether something began then is for the caller to know.

use super::super::text::Token;
use super::words::{longest, month_word, phrase, word};
use crate::months::add_months;
use jiff::civil::Date;

/// The days that a date may mean, from the first to the last.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub first: Date,
    pub last: Date,
    pub has_year: bool,
}

type Read = Option<(Days, usize)>;

/// The date at `at`, and the place after it.
pub(super) fn date(tokens: &[Token], at: usize, as_of: Date) -> Read {
    const PARTS: &[(&str, (i32, i32))] = &[
        ("early", (0, 4)),
        ("start of", (0, 3)),
        ("beginning of", (0, 3)),
        ("mid", (3, 6)),
        ("mid -", (3, 6)),
        ("middle of", (3, 6)),
        ("late", (8, 4)),
        ("end of", (9, 3)),
    ];
    let at = at + usize::from(word(tokens, at) == "the" && relative(tokens, at, as_of).is_none());
    let (part, start) = match longest(tokens, at, PARTS) {
        Some((part, start)) => (Some(part), start),
        None => (None, at),
    };
    let all = [relative, named, iso, numeric, session, season, year];
    let (days, end) = all.iter().filter_map(|read| read(tokens, start, as_of)).max_by_key(|(_, end)| *end)?;
    let is_year = days.first.month() == 1 && days.last.month() == 12;
    match part.filter(|_| is_year) {
        Some((skipped, count)) => {
            let first = add_months(days.first, skipped)?;
            Some((Days { first, last: months_later(first, count)?, ..days }, end))
        }
        None => Some((days, end)),
    }
}

/// The last day of as many months, the first of which begins with `first`.
fn months_later(first: Date, count: i32) -> Option<Date> {
    add_months(first, count)?.yesterday().ok()
}

/// Some day of as many months, from the first of one.
fn some_months(year: i16, month: i8, count: i32, has_year: bool) -> Option<Days> {
    let first = Date::new(year, month, 1).ok()?;
    Some(Days { first, last: months_later(first, count)?, has_year })
}

/// The latest of something that happens every year and has begun by `as_of`.
fn latest(as_of: Date, of_year: impl Fn(i16) -> Option<Days>) -> Option<Days> {
    // 29 February may be eight years ago.
    (0..=8).filter_map(|ago| of_year(as_of.year() - ago)).find(|days| days.first <= as_of)
}

fn relative(tokens: &[Token], at: usize, as_of: Date) -> Read {
    #[derive(Clone, Copy)]
    enum When {
        Year(i16),
        Month(i32),
        Session,
    }
    const WHEN: &[(&str, When)] = &[
        ("last year", When::Year(1)),
        ("this year", When::Year(0)),
        ("the year", When::Year(0)),
        ("last month", When::Month(-1)),
        ("this month", When::Month(0)),
        ("this session", When::Session),
        ("the session", When::Session),
        ("this school year", When::Session),
        ("the school year", When::Session),
        ("this academic year", When::Session),
        ("the academic year", When::Session),
    ];
    let (when, end) = longest(tokens, at, WHEN)?;
    let days = match when {
        When::Year(ago) => some_months(as_of.year() - ago, 1, 12, true),
        When::Month(months) => {
            let day = add_months(as_of, months)?;
            some_months(day.year(), day.month(), 1, true)
        }
        When::Session => latest(as_of, |year| some_months(year, 8, 1, false)),
    };
    Some((days?, end))
}

/// A date with the name of its month: "16th of August 2021", "Aug 21", "last August".
fn named(tokens: &[Token], at: usize, as_of: Date) -> Read {
    let at = at + usize::from(word(tokens, at) == "last");
    let (day, month_at) = match day(tokens, at) {
        Some((day, _, end)) => (Some(day), end + usize::from(word(tokens, end) == "of")),
        None => (None, at),
    };
    let month = month_word(word(tokens, month_at))?;
    let mut end = month_at + 1;
    let mut chosen = day;
    let day_after = self::day(tokens, end).filter(|_| day.is_none());
    let is_day =
        day_after.filter(|(_, has_ending, after)| *has_ending || year_at(tokens, *after, as_of).is_some());
    if let Some((day, _, after)) = is_day {
        (chosen, end) = (Some(day), after);
    }
    let year = year_at(tokens, end, as_of).or_else(|| short_year(tokens, end, as_of));
    if year.is_none()
        && chosen.is_none()
        && let Some((day, _, after)) = day_after
    {
        (chosen, end) = (Some(day), after);
    }
    let of_year = |year, has_year| match chosen {
        Some(day) => the_day(year, month, day, has_year),
        None => some_months(year, month, 1, has_year),
    };
    match year {
        Some((year, end)) => Some((of_year(year, true)?, end)),
        None => Some((latest(as_of, |year| of_year(year, false))?, end)),
    }
}

fn the_day(year: i16, month: i8, day: i8, has_year: bool) -> Option<Days> {
    let day = Date::new(year, month, day).ok()?;
    Some(Days { first: day, last: day, has_year })
}

/// A day of a month, whether it has an ending ("16th"), and the place after it.
fn day(tokens: &[Token], at: usize) -> Option<(i8, bool, usize)> {
    let day = word(tokens, at).parse().ok().filter(|day| (1..=31).contains(day))?;
    let has_ending = matches!(word(tokens, at + 1), "st" | "nd" | "rd" | "th");
    Some((day, has_ending, at + 1 + usize::from(has_ending)))
}

/// A year of four digits, or this or the last, "of" or a comma before it being passed over.
fn year_at(tokens: &[Token], at: usize, as_of: Date) -> Option<(i16, usize)> {
    let at = at + usize::from(matches!(word(tokens, at), "of" | "," | "-" | "/"));
    if let Some((ago, end)) = longest(tokens, at, &[("this year", 0), ("last year", 1)]) {
        return Some((as_of.year() - ago, end));
    }
    Some((four_digits(word(tokens, at), as_of)?, at + 1))
}

/// A year of two digits after the name of a month; "Aug 28" is a day where 2028 is still to come.
fn short_year(tokens: &[Token], at: usize, as_of: Date) -> Option<(i16, usize)> {
    let at = at + usize::from(matches!(word(tokens, at), "-" | "/"));
    let year = two_digits(word(tokens, at), as_of)?;
    (year > 1931).then_some((year, at + 1))
}

/// A year of the last hundred.
fn four_digits(text: &str, as_of: Date) -> Option<i16> {
    let year = text.parse().ok().filter(|_| text.len() == 4)?;
    (as_of.year() - 100..=as_of.year()).contains(&year).then_some(year)
}

fn two_digits(text: &str, as_of: Date) -> Option<i16> {
    let year: i16 = text.parse().ok().filter(|_| text.len() == 2)?;
    let century = as_of.year() - as_of.year().rem_euclid(100);
    Some(if century + year > as_of.year() { century - 100 + year } else { century + year })
}

/// "2021-08-16" and "2021-08".
fn iso(tokens: &[Token], at: usize, as_of: Date) -> Read {
    let year = four_digits(word(tokens, at), as_of)?;
    let sign = word(tokens, at + 1);
    let month = word(tokens, at + 2);
    if !matches!(sign, "-" | "/") || month.len() > 2 {
        return None;
    }
    let month = month.parse().ok()?;
    if word(tokens, at + 3) == sign
        && let Some((day, _, end)) = day(tokens, at + 4)
    {
        return Some((the_day(year, month, day, true)?, end));
    }
    Some((some_months(year, month, 1, true)?, at + 3))
}

/// "16/8/2021", "16.8.21", "8/2021", "16/8".
fn numeric(tokens: &[Token], at: usize, as_of: Date) -> Read {
    let (texts, end) = parts(tokens, at)?;
    let year = |text: &str| four_digits(text, as_of).or_else(|| two_digits(text, as_of));
    let (first, second) = (texts.first()?.parse().ok()?, texts.get(1)?.parse::<i16>().ok()?);
    let days = match (texts.get(2), i8::try_from(second)) {
        (Some(third), Ok(second)) => {
            let year = year(third)?;
            // The other order, where only that is a date: "8/16/2021".
            the_day(year, second, first, true).or_else(|| the_day(year, first, second, true))
        }
        (None, Ok(second @ 1..=12)) if first > 12 => {
            latest(as_of, |year| the_day(year, second, first, false))
        }
        // "8/9" may be a day or a month of a year.
        (None, Ok(1..=12)) | (Some(_), Err(_)) => None,
        (None, _) => some_months(year(texts.get(1)?)?, first, 1, true),
    };
    Some((days?, end))
}

/// Two or three numbers with one sign between them; with points they are a single token.
fn parts(tokens: &[Token], at: usize) -> Option<(Vec<&str>, usize)> {
    let first = word(tokens, at);
    if first.contains('.') {
        let texts: Vec<&str> = first.split('.').collect();
        return (texts.len() == 3).then_some((texts, at + 1));
    }
    let sign = word(tokens, at + 1);
    if !matches!(sign, "-" | "/") {
        return None;
    }
    let third = word(tokens, at + 4);
    if word(tokens, at + 3) == sign && third.starts_with(|c: char| c.is_ascii_digit()) {
        Some((vec![first, word(tokens, at + 2), third], at + 5))
    } else {
        Some((vec![first, word(tokens, at + 2)], at + 3))
    }
}

/// A school session, "2021-22" or "session 2021/2022": from August to July.
fn session(tokens: &[Token], at: usize, as_of: Date) -> Read {
    let named = ["session", "school session", "school year", "academic year"];
    let at = named.iter().find_map(|words| phrase(tokens, at, words)).unwrap_or(at);
    let year = four_digits(word(tokens, at), as_of)?;
    let next: i16 = word(tokens, at + 2).parse().ok()?;
    let is_next = next == year + 1 || next == (year + 1).rem_euclid(100);
    (is_next && matches!(word(tokens, at + 1), "-" | "/"))
        .then(|| Some((some_months(year, 8, 12, true)?, at + 3)))?
}

/// A season or a feast, with its year or the latest: "summer 2021", "last Easter".
fn season(tokens: &[Token], at: usize, as_of: Date) -> Read {
    const SEASONS: &[(&str, (i8, i32))] = &[
        ("spring", (3, 3)),
        ("easter", (3, 2)),
        ("summer", (6, 3)),
        ("autumn", (8, 4)),
        ("christmas", (12, 2)),
        ("xmas", (12, 2)),
        ("winter", (11, 4)),
    ];
    let at = at + usize::from(word(tokens, at) == "last");
    let ((month, count), end) = longest(tokens, at, SEASONS)?;
    match year_at(tokens, end, as_of) {
        Some((year, end)) => Some((some_months(year, month, count, true)?, end)),
        None => Some((latest(as_of, |year| some_months(year, month, count, false))?, end)),
    }
}

fn year(tokens: &[Token], at: usize, as_of: Date) -> Read {
    let year = four_digits(word(tokens, at), as_of)?;
    Some((some_months(year, 1, 12, true)?, at + 1))
}
