mod dates;
mod forms;

use super::super::text::tokens;
use super::*;
use crate::months::{Length, MOST_MONTHS};
use jiff::civil::date;

const AS_OF: Date = date(2026, 11, 22);
const MOST: u16 = MOST_MONTHS;

/// The whole months of every length in a message.
fn read(message: &str) -> Vec<(u16, u16)> {
    let found = quantities(&tokens(message), AS_OF);
    found.iter().map(|found| months(found.range)).collect()
}

fn months(range: MonthRange) -> (u16, u16) {
    (range.min.whole_months(), range.max.whole_months())
}

fn check(rows: &[(&str, u16, u16)]) {
    for (message, min, max) in rows {
        assert_eq!(read(message), [(*min, *max)], "{message}");
    }
}

fn check_none(messages: &[&str]) {
    for message in messages {
        assert_eq!(read(message), [], "{message}");
    }
}

#[test]
fn every_sentence_of_the_rulings_holds() {
    for years in 1..=20_u16 {
        let n = years * 12;
        let rows = [
            (format!("{years} years"), n, n + 11),
            (format!("exactly {years} years"), n, n),
            (format!("over {years} years"), n + 1, MOST),
            (format!("more than {years} years"), n + 1, MOST),
            (format!("at least {years} years"), n, MOST),
            (format!("under {years} years"), 0, n - 1),
            (format!("less than {years} years"), 0, n - 1),
            (format!("nearly {years} years"), n - 6, n - 1),
            (format!("almost {years} years"), n - 6, n - 1),
            (format!("about {years} years"), n - 6, n + 6),
            (format!("{years} years 7 months"), n + 7, n + 7),
            (format!("{years} and a half years"), n + 6, n + 6),
            (format!("{n} months"), n, n),
        ];
        for (message, min, max) in rows {
            check(&[(&message, min, max)]);
        }
    }
    // Every day of the year or month is possible, and a day is compared as a day.
    let since = |message: &str| quantities(&tokens(message), AS_OF)[0].range;
    assert_eq!(
        Some(since("since 2021")),
        MonthRange::since_between(date(2021, 1, 1), date(2021, 12, 31), AS_OF)
    );
    assert_eq!(
        Some(since("since August 2021")),
        MonthRange::since_between(date(2021, 8, 1), date(2021, 8, 31), AS_OF)
    );
    assert_eq!(since("since 21 November 2021").single(), Some(Length(121)));
    assert_eq!(since("since 22/11/2021").single(), Some(Length::months(60)));
    assert_eq!(since("five years and one day").single(), Some(Length(121)));
    assert_eq!(since("exactly 5 years and 2 weeks").single(), Some(Length(121)));
}

#[test]
fn numbers_of_other_things_are_no_lengths() {
    check_none(&[
        "",
        "P7",
        "P7 year group",
        "S1-S3",
        "15% of 2400",
        "2 programmes",
        "one of",
        "26/27",
        "2022",
        "22.5 hours",
        "session 2021-22",
        "6 sessions",
        "6 sessions a year",
        "£500 a year",
        "once a year",
        "two days a week",
        "half a day a week",
        "2 weeks each year",
        "every 2 years",
        "45 years old",
        "5 year olds",
        "in 2 years' time",
        "the next 2 years",
        "within 2 years",
        "3 years to go",
        "a 2-year programme",
        "a 12 month course",
        "a year 2 teacher",
        "about four",
        "3",
        "one yeah",
        "two mouths",
        "£5m",
        "101 years",
        "1201 months",
        "99999999999999999999 years",
    ]);
}

#[test]
fn several_lengths_keep_their_order_and_places() {
    let list = tokens("PT for 3 years, then DHT since August 2021, nearly 2 years acting");
    let found = quantities(&list, AS_OF);
    let words = |place: &Range<usize>| {
        list[place.clone()].iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let places: Vec<_> = found.iter().map(|found| words(&found.tokens)).collect();
    assert_eq!(places, ["3 years", "since august 2021", "nearly 2 years"]);
    assert_eq!(read("3 years plus 2 years acting"), [(36, 47), (24, 35)]);
    assert_eq!(read("3 years, nearly 4 years"), [(36, 47), (42, 47)]);
    assert_eq!(read("5 years as PT and 18 months as DHT"), [(60, 71), (18, 18)]);
}

#[test]
fn a_bare_number_is_years_in_a_short_answer_only() {
    let read = |message| bare_years(&tokens(message), AS_OF).map(|found| months(found.range));
    for (message, min, max) in [
        ("about four", 42, 54),
        ("3", 36, 47),
        ("3!", 36, 47),
        ("0", 0, 11),
        ("5 and a bit", 61, 71),
        ("5 and a half", 66, 66),
        ("2.5", 30, 30),
        ("i think it's just over 5 now", 61, 66),
        ("maybe 4-5", 48, 71),
        ("between 4 and 5", 48, 71),
        ("4 or 5", 48, 71),
        ("5+", 60, MOST),
        ("over 5", 61, MOST),
        ("5ish", 54, 66),
        ("a couple", 24, 35),
        ("a few", 24, 59),
        ("years, about four", 42, 54),
        ("exactly five", 60, 60),
    ] {
        assert_eq!(read(message), Some((min, max)), "{message}");
    }
    for message in [
        "",
        "yes",
        "a",
        "P7",
        "3 years",
        "18 months",
        "3 programmes",
        "2021",
        "26/27",
        "15%",
        "3 or banana",
        "1 in 3",
        "another 3 years",
    ] {
        assert_eq!(read(message), None, "{message}");
    }
    assert!(bare_years(&tokens("3"), AS_OF).unwrap().bare);
}

/// Words in every order, many of them senseless: nothing panics, nothing overlaps, every range has its ends in order.
#[test]
fn no_list_of_tokens_is_too_strange() {
    const WORDS: &str = "0 1 3 12 18 31 99 1200 2021 2026 9999 36525 99999999999 1.5 1.3.5 16.8.2021 1/2 . , - / + & > < ~ % £ a an the \
        one half quarter twenty five few couple dozen of and or to between from year years yr y month m mo week day decade \
        yaers old since started in on last start early summer august 29 february feb mid session first 2 nd my about over \
        just nearly at least past plus ish mark exactly not quite ago now per each";
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..60_000 {
        let mut start = 0;
        let mut list = Vec::new();
        for _ in 0..next(9) {
            let text = words[next(words.len())].to_owned();
            start += next(2);
            let end = start + text.len();
            list.push(Token { text, span: start..end });
            start = end;
        }
        let as_of = [AS_OF, date(2024, 2, 29), Date::MIN, Date::MAX][next(4)];
        let found = quantities(&list, as_of);
        let mut before = 0;
        for quantity in &found {
            assert!(
                before <= quantity.tokens.start && quantity.tokens.start < quantity.tokens.end,
                "{list:?}"
            );
            assert!(quantity.tokens.end <= list.len(), "{list:?}");
            assert!(quantity.range.min <= quantity.range.max, "{list:?}");
            assert!(quantity.range.max <= Length::MOST, "{list:?}");
            before = quantity.tokens.end;
        }
        if let Some(bare) = bare_years(&list, as_of) {
            assert!(found.is_empty() && bare.range.min <= bare.range.max, "{list:?}");
        }
    }
}
