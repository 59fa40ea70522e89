//! What a person's own words can mean: the figures in them, and the lengths of time that those leave open by the rulings.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use pathways::MonthRange;
use pathways::understand::quantity::stated::{What, figures};
use pathways::understand::text::tokens;

/// Every figure that a person wrote.
pub fn figures_of(messages: &[String]) -> Vec<What> {
    messages.iter().flat_map(|message| figures(message)).map(|figure| figure.what).collect()
}

/// Whether both ends of a length of time follow from what a person wrote.
pub fn could_mean(messages: &[String], range: MonthRange, as_of: Date) -> bool {
    let lengths = lengths(messages, as_of);
    let open_ends = [0, 1200];
    let follows = |months: u16| open_ends.contains(&months) || lengths.contains(&i32::from(months));
    follows(range.min.whole_months()) && follows(range.max.whole_months())
}

/// Every whole number of months that a person's words can stand for, or that bounds what they leave open.
fn lengths(messages: &[String], as_of: Date) -> BTreeSet<i32> {
    let numbers = numbers(messages);
    let mut lengths = BTreeSet::new();
    for (place, quarters) in numbers.iter().enumerate() {
        let years = quarters * 3;
        // "N years" is N years and up to eleven months; "over" and "under" are one month more and less, "nearly" and
        // "about" half a year; "my Nth year" began a year earlier.
        lengths.extend([0, 11, 1, -1, 6, -6, -12].map(|more| years + more));
        lengths.extend([0, 1, -1].map(|more| quarters / 4 + more));
        for (_, other) in numbers.iter().enumerate().filter(|(at, _)| *at != place) {
            // "5 years and 2 months"; "12 months as a PT, then 14 months as a depute"; "3 years and before that 3 years".
            lengths.extend([years + other / 4, (quarters + other) / 4]);
            lengths.extend([0, 11, 22].map(|more| years + other * 3 + more));
        }
    }
    let (months, years) = dates(messages, as_of);
    for year in &years {
        for month in &months {
            let first = date(*year, *month, 1);
            lengths.extend([first, first.last_of_month()].map(|day| whole_months(day, as_of)));
        }
    }
    lengths
}

/// Numbers in quarters, each as often as it was written: 10 for "two and a half".
fn numbers(messages: &[String]) -> Vec<i32> {
    let mut numbers = Vec::new();
    for what in figures_of(messages) {
        match what {
            What::Number { hundredths, .. } => numbers.push((hundredths / 25) as i32),
            What::OneOf(_) => numbers.push(4),
            What::Place { place, .. } => numbers.push(place as i32 * 4),
            What::Month(..) | What::Years(..) => {}
        }
    }
    for token in messages.iter().flat_map(|message| tokens(message)) {
        match token.text.as_str() {
            "couple" => numbers.push(8),
            "few" => numbers.extend([8, 16]),
            "several" => numbers.extend([12, 36]),
            "decade" => numbers.push(40),
            _ => {}
        }
    }
    numbers
}

/// Months and years that a person wrote, with those that "last August" and "since 2021" leave open.
fn dates(messages: &[String], as_of: Date) -> (BTreeSet<i8>, BTreeSet<i16>) {
    let (mut months, mut years) = (BTreeSet::new(), BTreeSet::new());
    for what in figures_of(messages) {
        match what {
            What::Month(month, year) => {
                months.insert(month);
                years.extend(year.map(|year| year as i16));
            }
            What::Years(from, to) => years.extend([from as i16, to as i16]),
            _ => {}
        }
    }
    // Easter falls in March or in April.
    // Easter and the seasons, with the months in which each may begin and end.
    for (season, of_it) in [("easter", [3, 4]), ("summer", [6, 8]), ("spring", [3, 5]), ("autumn", [8, 11])] {
        if messages.iter().flat_map(|message| tokens(message)).any(|token| token.text == season) {
            months.extend(of_it);
        }
    }
    if months.is_empty() {
        months.extend([1, 12]);
    } else if years.is_empty() {
        years.extend([as_of.year() - 1, as_of.year()]);
    }
    (months, years)
}

fn whole_months(since: Date, as_of: Date) -> i32 {
    let months = (i32::from(as_of.year()) - i32::from(since.year())) * 12 + i32::from(as_of.month())
        - i32::from(since.month());
    if as_of.day() < since.day() { months - 1 } else { months }
}
