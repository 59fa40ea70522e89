//! How time changes what suits a person, if nothing else changes: the chart of the results page, as data.
//!
//! For a length of time that the person has told, each programme whose verdict depends on it is judged again for every length
//! that its rules can tell apart, a single length such as exactly five years being one of them. Nothing is drawn here. A
//! programme whose verdict time does not change, or that still needs to know more, is left out.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::evaluate::evaluate;
use crate::explain::{fill_places, length_in_words, with};
use crate::fact::{FactId, FactKind};
use crate::interview::class_starts;
use crate::months::{Length, MOST_MONTHS, MonthRange};
use crate::offer::Offer;
use crate::rules::{Classes, Rules};
use crate::running;
use crate::verdict::Verdict;

/// The chart of one length of time.
#[derive(Clone, PartialEq, Eq)]
pub struct Timeline {
    /// What is measured.
    pub fact: FactId,
    /// Its name, such as "Time in a leadership role".
    pub name: String,
    /// Where the person is.
    pub here: MonthRange,
    /// The same in a sentence.
    pub here_says: String,
    /// How many whole years the line is long: all that changes, and the person, is on it.
    pub years: u16,
    /// The programmes that time changes.
    pub rows: Vec<Row>,
}

/// A programme on the chart.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What the person would be told, from no time at all on, without gaps.
    pub spans: Vec<Span>,
}

/// A stretch of time with one verdict.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    /// The shortest length in it.
    pub from: Length,
    /// The longest length in it; [`Length::MOST`] where it does not end.
    pub to: Length,
    /// What the person would be told.
    pub verdict: Verdict,
    /// Which lengths, in words: "less than 5 years", "exactly 5 years".
    pub says: String,
    /// From when that is so for this person, where it is still to come: the first day, as far as is known.
    pub from_day: Option<Date>,
    /// The same in words; empty where it is not to come.
    pub when: String,
}

/// The charts of a person: one for each length of time that they have told and that changes something for them.
pub fn timelines(catalogue: &Catalogue, answers: &Answers, as_of: Date, offer: &Offer) -> Vec<Timeline> {
    let lengths = catalogue.facts_with_ids().filter(|(_, fact)| matches!(fact.kind, FactKind::Months { .. }));
    lengths.filter_map(|(fact, _)| timeline(catalogue, answers, as_of, offer, fact)).collect()
}

fn timeline(
    catalogue: &Catalogue,
    answers: &Answers,
    as_of: Date,
    offer: &Offer,
    fact: FactId,
) -> Option<Timeline> {
    let here = answers.months(fact)?;
    let offered = catalogue.evaluated().filter(|(programme, _)| offer.includes(programme));
    let rows: Vec<Row> = offered
        .filter_map(|(programme, rules)| {
            let spans = spans(catalogue, rules, answers, as_of, fact)?;
            Some(Row { id: programme.id.clone(), name: programme.name.clone(), spans })
        })
        .collect();
    let last_start = rows.iter().flat_map(|row| &row.spans).map(|span| span.from).max()?;
    // "At least ten years" ends nowhere: the line need not be a hundred years long for it.
    let furthest = last_start.max(if here.max < Length::months(MOST_MONTHS) { here.max } else { here.min });
    let name = catalogue.fact(fact).name.clone();
    Some(Timeline {
        fact,
        here,
        here_says: with(catalogue.wording.see_here(), &length_in_words(&catalogue.wording, here)),
        // A part of the line beyond the last change, so that it is seen to go on.
        years: (furthest.whole_months() / 12 + 3).next_multiple_of(2),
        name,
        rows,
    })
}

/// The stretches of one programme, or `None` where time changes nothing or something else has to be known first.
fn spans(
    catalogue: &Catalogue,
    rules: &Rules,
    answers: &Answers,
    as_of: Date,
    fact: FactId,
) -> Option<Vec<Span>> {
    let starts = class_starts(&[rules], fact);
    let here = answers.months(fact)?;
    let mut spans: Vec<Span> = Vec::new();
    for class in 0..=starts.len() as u8 {
        let (from, to) = Classes::span(&starts, class);
        let mut then = answers.clone();
        then.set(fact, Answer::Months(MonthRange { min: from, max: from, latest_start: None }));
        let verdict = evaluate(rules, &then).verdict;
        match spans.last_mut() {
            Some(last) if last.verdict == verdict => last.to = to,
            _ => spans.push(Span {
                from,
                to,
                verdict,
                says: String::new(),
                from_day: None,
                when: String::new(),
            }),
        }
    }
    if spans.len() < 2 || spans.iter().any(|span| span.verdict == Verdict::Undecided) {
        return None;
    }
    let wording = &catalogue.wording;
    for span in &mut spans {
        span.says = lengths_in_words(catalogue, span.from, span.to);
        span.from_day = (span.from > here.min).then(|| here.reaches(span.from, as_of)).flatten();
        span.when = span
            .from_day
            .map_or_else(String::new, |day| with(wording.see_from_day(), &running::in_words(wording, day)));
    }
    Some(spans)
}

/// "less than 5 years", "exactly 5 years", "more than 5 years", "from 2 years", "from 2 years to less than 5 years".
fn lengths_in_words(catalogue: &Catalogue, from: Length, to: Length) -> String {
    let wording = &catalogue.wording;
    let whole = |length: Length| match length.whole_months() {
        // Elsewhere no whole month reads "less than a month"; here it is where that begins or ends.
        0 => wording.see_no_time().to_owned(),
        months => length_in_words(wording, MonthRange::exactly(months)),
    };
    // A half step is some days more than whole months: before it means up to, after it means beyond.
    let from_words = if from.0.is_multiple_of(2) { wording.see_from() } else { wording.see_more_than() };
    // The longest length of a stretch is the one before the next begins.
    let next = Length(to.0.saturating_add(1));
    let to_words = if to.0.is_multiple_of(2) { wording.see_up_to() } else { wording.see_less_than() };
    let end = if to.0.is_multiple_of(2) { to } else { next };
    match (from == Length(0), to == Length::MOST) {
        _ if from == to && from.0.is_multiple_of(2) => with(wording.see_exactly(), &whole(from)),
        (true, _) => with(to_words, &whole(end)),
        (false, true) => with(from_words, &whole(from)),
        (false, false) => fill_places(wording.see_between(), &mut |place, filled| {
            let (words, length) = if place == "from" { (from_words, from) } else { (to_words, end) };
            filled.push_str(&with(words, &whole(length)));
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Counted;

    fn words(from: u16, to: u16) -> String {
        let mut catalogue = Catalogue::default();
        for (name, text) in [
            ("see_exactly", "exactly {length}"),
            ("see_less_than", "less than {length}"),
            ("see_up_to", "up to {length}"),
            ("see_from", "{length} or more"),
            ("see_more_than", "more than {length}"),
            ("see_between", "{from}, and {to}"),
            ("see_no_time", "no time at all"),
        ] {
            text.clone_into(catalogue.wording.text_mut(name).unwrap());
        }
        for (name, one) in [("length_years", "{years} year"), ("length_months", "{months} month")] {
            let forms = vec![one.to_owned(), format!("{one}s")];
            let counted = Counted::new(forms, |number| u8::from(number != 1));
            *catalogue.wording.counted_mut(name).unwrap() = counted;
        }
        "{years} {months}".clone_into(catalogue.wording.text_mut("length_years_and_months").unwrap());
        lengths_in_words(&catalogue, Length(from), Length(to))
    }

    #[test]
    fn a_stretch_is_worded_by_whether_its_ends_are_in_it() {
        let most = Length::MOST.0;
        assert_eq!(words(0, 119), "less than 5 years");
        assert_eq!(words(0, 120), "up to 5 years");
        assert_eq!(words(120, 120), "exactly 5 years");
        assert_eq!(words(120, most), "5 years or more");
        assert_eq!(words(121, most), "more than 5 years");
        assert_eq!(words(48, 119), "2 years or more, and less than 5 years");
        assert_eq!(words(49, 120), "more than 2 years, and up to 5 years");
    }

    #[test]
    fn some_days_more_than_whole_months_are_not_exactly_those_months() {
        assert_eq!(words(121, 121), "more than 5 years, and less than 5 years 1 month");
    }

    #[test]
    fn no_whole_month_is_worded_as_the_beginning() {
        assert_eq!(words(0, 0), "exactly no time at all");
        assert_eq!(words(1, Length::MOST.0), "more than no time at all");
        assert_eq!(words(0, 1), "less than 1 month");
    }
}
