//! The chart of time as data, against judging a person anew at every half step, by both implementations.

use jiff::civil::{Date, date};
use pathways::evaluate::evaluate;
use pathways::months::{Length, MonthRange};
use pathways::offer::Offer;
use pathways::profile::{Given, read_profile};
use pathways::timeline::{Row, Timeline, timelines};
use pathways::{Answer, Answers, Catalogue, FactId, Verdict};

use crate::project::{catalogue, thorough};
use crate::random_profiles::random_profile;
use crate::reference::{self, PROGRAMMES, Profile};

const AS_OF: Date = date(2026, 11, 22);

fn text(value: &str) -> Given {
    Given::Text(value.to_owned())
}

fn profile(pairs: &[(&str, Given)]) -> Vec<(String, Given)> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn charts(pairs: &[(&str, Given)]) -> Vec<Timeline> {
    let catalogue = &catalogue().catalogue;
    let answers = read_profile(catalogue, &profile(pairs), AS_OF).unwrap();
    timelines(catalogue, &answers, AS_OF, &Offer::all())
}

fn depute() -> [(&'static str, Given); 4] {
    [
        ("role", text("depute_headteacher")),
        ("sector", text("primary")),
        ("next_role", text("headteacher")),
        ("headteacher_support", text("yes")),
    ]
}

fn row<'a>(charts: &'a [Timeline], id: &str) -> &'a Row {
    charts.iter().flat_map(|chart| &chart.rows).find(|row| row.id == id).unwrap()
}

fn told(row: &Row) -> Vec<(&str, Verdict)> {
    row.spans.iter().map(|span| (span.says.as_str(), span.verdict)).collect()
}

#[test]
fn exactly_five_years_is_a_stretch_of_its_own_between_two_programmes() {
    let charts = charts(&[
        ("role", text("headteacher")),
        ("sector", text("primary")),
        ("headship_months", Given::Number(36)),
    ]);
    assert_eq!(charts.len(), 1, "time in leadership changes nothing for a headteacher");
    assert_eq!(
        told(row(&charts, "executive-coaching")),
        [
            ("less than 5 years", Verdict::Fits),
            ("exactly 5 years", Verdict::Ask),
            ("more than 5 years", Verdict::NoMatch)
        ]
    );
    assert_eq!(
        told(row(&charts, "thinkhexagon-coaching")),
        [
            ("less than 5 years", Verdict::NotYet),
            ("exactly 5 years", Verdict::Ask),
            ("more than 5 years", Verdict::Fits)
        ]
    );
    let gap = &row(&charts, "executive-coaching").spans[1];
    assert_eq!((gap.from, gap.to), (Length::months(60), Length::months(60)));
    assert_eq!(charts[0].here, MonthRange::exactly(36));
    assert!(charts[0].years >= 6, "{}", charts[0].years);
}

#[test]
fn thinking_about_headship_begins_at_two_years() {
    let mut depute = depute().to_vec();
    depute.push(("leadership_months", Given::Number(12)));
    let charts = charts(&depute);
    let row = row(&charts, "thinking-about-headship");
    assert_eq!(told(row), [("less than 2 years", Verdict::NotYet), ("2 years or more", Verdict::Fits)]);
    // Twelve more months from the day of asking.
    assert_eq!(row.spans[1].from_day, Some(date(2027, 11, 22)));
    assert_eq!(row.spans[1].when, "From 22 November 2027");
    assert_eq!((row.spans[0].from_day, row.spans[0].when.as_str()), (None, ""));
}

#[test]
fn a_day_is_named_by_the_calendar_where_the_start_is_known() {
    let charts = charts(&[("role", text("headteacher")), ("headship_since", text("2022-03-11"))]);
    let days: Vec<Option<Date>> =
        row(&charts, "thinkhexagon-coaching").spans.iter().map(|span| span.from_day).collect();
    assert_eq!(days, [None, Some(date(2027, 3, 11)), Some(date(2027, 3, 12))]);
}

#[test]
fn what_nothing_is_told_of_or_time_does_not_change_is_not_drawn() {
    assert!(charts(&[("role", text("headteacher"))]).is_empty(), "no length of time is told");
    let months = Given::Number(30);
    assert!(charts(&[("role", text("class_teacher")), ("leadership_months", months.clone())]).is_empty());
    // A length that means nothing for the role, though somebody gave it.
    assert!(charts(&[("role", text("principal_teacher")), ("headship_months", months.clone())]).is_empty());
    // Support and next role are still open.
    let undecided = charts(&[("role", text("depute_headteacher")), ("leadership_months", months)]);
    assert!(undecided.is_empty());
}

#[test]
fn a_time_without_an_end_does_not_stretch_the_line_to_a_hundred_years() {
    for min in [0, 70, 130] {
        for max in [Vec::new(), vec![("max".to_owned(), Given::Number(1200))]] {
            let mut bounds = vec![("min".to_owned(), Given::Number(min))];
            bounds.extend(max);
            let charts = charts(&[("role", text("headteacher")), ("headship_months", Given::Table(bounds))]);
            let years = charts[0].years;
            assert!(years <= 16 && i64::from(years) * 12 > min, "{min}: {years}");
        }
    }
}

#[test]
fn only_what_the_host_shows_is_drawn() {
    let catalogue = &catalogue().catalogue;
    let head = profile(&[("role", text("headteacher")), ("headship_months", Given::Number(36))]);
    let answers = read_profile(catalogue, &head, AS_OF).unwrap();
    let (offer, _) = Offer::from_words(catalogue, "executive-coaching", "");
    let charts = timelines(catalogue, &answers, AS_OF, &offer);
    let ids: Vec<&str> = charts.iter().flat_map(|chart| &chart.rows).map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["executive-coaching"]);
}

/// The verdict on a person who has been there exactly that long, everything else being as it is.
fn verdict_at(catalogue: &Catalogue, answers: &Answers, id: &str, fact: FactId, steps: u16) -> Verdict {
    let mut then = answers.clone();
    let length = Length(steps);
    then.set(fact, Answer::Months(MonthRange { min: length, max: length, latest_start: None }));
    evaluate(catalogue.programme(id).unwrap().rules.as_ref().unwrap(), &then).verdict
}

#[test]
fn every_half_step_of_every_row_is_what_judging_anew_says() {
    let catalogue = &catalogue().catalogue;
    let count = if thorough() { 6_000 } else { 600 };
    let mut random = fastrand::Rng::with_seed(20_261_128);
    let (mut rows, mut left_out) = (0, 0);
    for _ in 0..count {
        let written = random_profile(&mut random, AS_OF);
        let answers = read_profile(catalogue, &written, AS_OF).unwrap();
        let charts = timelines(catalogue, &answers, AS_OF, &Offer::all());
        for name in ["leadership_months", "headship_months"] {
            let fact = catalogue.fact_named(name).unwrap();
            let Some(here) = answers.months(fact) else {
                assert!(charts.iter().all(|chart| chart.fact != fact), "{written:?}");
                continue;
            };
            let chart = charts.iter().find(|chart| chart.fact == fact);
            for (id, _, _) in PROGRAMMES {
                let at_each: Vec<Verdict> = (0..=Length::MOST.0)
                    .map(|steps| verdict_at(catalogue, &answers, id, fact, steps))
                    .collect();
                let row = chart.and_then(|chart| chart.rows.iter().find(|row| row.id == id));
                let changes = at_each.iter().any(|verdict| *verdict != at_each[0]);
                let is_drawn = changes && !at_each.contains(&Verdict::Undecided);
                assert_eq!(row.is_some(), is_drawn, "{id} {name}: {written:?}");
                let Some(row) = row else {
                    left_out += 1;
                    continue;
                };
                rows += 1;
                let drawn: Vec<Verdict> = row
                    .spans
                    .iter()
                    .flat_map(|span| (span.from.0..=span.to.0).map(|_| span.verdict))
                    .collect();
                assert!(drawn == at_each, "{id} {name}: {written:?}");
                assert!(row.spans.windows(2).all(|two| two[0].verdict != two[1].verdict), "{id}");
                let most = Length::months(chart.unwrap().years * 12);
                assert!(row.spans.iter().all(|span| span.from < most), "{id}: {written:?}");
                assert!(here.min < most, "{written:?}");
            }
        }
    }
    println!("{count} people, {rows} rows, {left_out} left out");
    assert!(rows > count / 20, "only {rows} rows");
}

#[test]
fn rows_near_the_limits_are_what_the_second_implementation_says() {
    let catalogue = &catalogue().catalogue;
    let count = if thorough() { 1_000 } else { 100 };
    let mut random = fastrand::Rng::with_seed(20_261_129);
    let mut compared = 0;
    for _ in 0..count {
        let written = random_profile(&mut random, AS_OF);
        let answers = read_profile(catalogue, &written, AS_OF).unwrap();
        for chart in timelines(catalogue, &answers, AS_OF, &Offer::all()) {
            let name = catalogue.fact(chart.fact).id.as_str();
            for row in &chart.rows {
                let programme = *PROGRAMMES.iter().find(|(id, _, _)| *id == row.id).unwrap();
                for steps in [0, 1, 46, 47, 48, 49, 50, 118, 119, 120, 121, 122, 140] {
                    let then = Profile::read(&told_as(&written, name, Length(steps)), AS_OF);
                    let span = row.spans.iter().find(|span| span.from.0 <= steps && steps <= span.to.0);
                    let drawn = span.unwrap().verdict.name();
                    let expected = reference::verdict(&then, programme);
                    assert_eq!(drawn, expected, "{} after {steps} half steps: {written:?}", row.id);
                    compared += 1;
                }
            }
        }
    }
    println!("{compared} compared");
    assert!(compared > count, "only {compared} compared");
}

/// The same profile with another length of time: a start date where it is some days more than whole months.
fn told_as(written: &[(String, Given)], fact: &str, length: Length) -> Vec<(String, Given)> {
    let since = fact.replace("_months", "_since");
    let mut then: Vec<(String, Given)> =
        written.iter().filter(|(key, _)| key != fact && *key != since).cloned().collect();
    for (_, given) in then.iter_mut().filter(|(key, _)| key == "not_sure") {
        if let Given::List(names) = given {
            names.retain(|name| name != fact);
        }
    }
    then.push(match length.0.is_multiple_of(2) {
        true => (fact.to_owned(), Given::Number(length.whole_months().into())),
        false => {
            let start = AS_OF
                .checked_sub(jiff::Span::new().months(i32::from(length.whole_months())))
                .unwrap()
                .yesterday()
                .unwrap();
            (since, Given::Text(start.to_string()))
        }
    });
    then
}

#[test]
fn a_named_day_is_the_first_on_which_the_person_is_told_so() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(20_261_130);
    let mut named = 0;
    for _ in 0..400 {
        let start = AS_OF.checked_sub(jiff::Span::new().days(random.i32(0..2_200))).unwrap();
        let mut person = match random.bool() {
            true => vec![("role", text("headteacher")), ("headship_since", text(&start.to_string()))],
            false => depute().to_vec(),
        };
        if person.len() > 2 {
            person.push(("leadership_since", text(&start.to_string())));
        }
        let told_on = |day: Date, id: &str| {
            let answers = read_profile(catalogue, &profile(&person), day).unwrap();
            evaluate(catalogue.programme(id).unwrap().rules.as_ref().unwrap(), &answers).verdict
        };
        for row in charts(&person).iter().flat_map(|chart| &chart.rows) {
            for (span, before) in row.spans.iter().skip(1).zip(&row.spans) {
                let Some(day) = span.from_day else { continue };
                assert!(day > AS_OF, "{} since {start}", row.id);
                assert_eq!(told_on(day, &row.id), span.verdict, "{} since {start} on {day}", row.id);
                let day_before = day.yesterday().unwrap();
                assert_eq!(told_on(day_before, &row.id), before.verdict, "{} since {start}", row.id);
                named += 1;
            }
        }
    }
    assert!(named > 300, "only {named} days");
}
