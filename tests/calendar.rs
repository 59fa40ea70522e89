//! The calendar file, read back by another library than the one that writes it.

use std::collections::BTreeSet;

use icalendar::parser::{Component, read_calendar, unfold};
use jiff::civil::{Date, date};
use pathways::calendar::{Reminder, calendar, reminders};
use pathways::offer::Offer;
use pathways::programme::{PatternEvent, Window};
use pathways::results::{Results, results};
use pathways::{Answers, Catalogue, Verdict};

use crate::letter::somebody;
use crate::project::catalogue;

const AS_OF: Date = date(2026, 11, 22);
const HEADSHIP: &str = "thinking-about-headship";

/// The results of somebody whom Thinking About Headship suits.
fn depute(catalogue: &Catalogue, as_of: Date) -> Results {
    let given = [("role", "depute_headteacher"), ("sector", "primary"), ("next_role", "headteacher")];
    let mut answers = Answers::none(catalogue);
    for (fact, value) in given.into_iter().chain([("headteacher_support", "yes")]) {
        let fact = catalogue.fact_named(fact).unwrap();
        answers.set(fact, pathways::Answer::Choice(catalogue.fact(fact).value(value).unwrap()));
    }
    let leadership = catalogue.fact_named("leadership_months").unwrap();
    answers.set(leadership, pathways::Answer::Months(pathways::MonthRange::exactly(30)));
    results(catalogue, &answers, as_of, &Offer::default())
}

fn reminder(catalogue: &Catalogue, as_of: Date) -> Option<Reminder> {
    let all = reminders(catalogue, &depute(catalogue, as_of), as_of);
    all.into_iter().find(|reminder| reminder.id == HEADSHIP)
}

fn with_windows(windows: &[(Date, Date)]) -> Catalogue {
    let mut catalogue = catalogue().catalogue.clone();
    let programme = catalogue.programmes.iter_mut().find(|programme| programme.id == HEADSHIP).unwrap();
    programme.windows = windows
        .iter()
        .map(|(opens, closes)| Window {
            opens: (*opens).into(),
            closes: (*closes).into(),
            confirmed_by: "An officer".to_owned(),
            confirmed_on: AS_OF.into(),
        })
        .collect();
    catalogue
}

fn property(event: &Component<'_>, name: &str) -> String {
    let found: Vec<_> = event.properties.iter().filter(|property| property.name == name).collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0].val.to_string()
}

/// Fails where a text has a character that calendar programs take for something else. The library that reads is lenient.
fn assert_escaped(unfolded: &str) {
    for line in unfolded.lines() {
        let Some((name, text)) = line.split_once(':') else { panic!("no property: {line:?}") };
        if !["SUMMARY", "DESCRIPTION", "CATEGORIES"].contains(&name) {
            continue;
        }
        let bare = text.replace(r"\\", "").replace(r"\n", "").replace(r"\,", "").replace(r"\;", "");
        assert!(!bare.contains(['\\', ',', ';']), "{line:?}");
    }
}

#[test]
fn another_library_reads_the_reminders_that_were_written() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(20_261_128);
    let (mut events, mut without) = (0, 0);
    for _ in 0..60 {
        let interview = somebody(catalogue, &mut random);
        let as_of = AS_OF.checked_add(jiff::Span::new().days(random.i32(0..800))).unwrap();
        let told = results(catalogue, interview.answers(), as_of, &Offer::all());
        let reminders = reminders(catalogue, &told, as_of);
        let Some(written) = calendar(catalogue, &told, as_of) else {
            assert!(reminders.is_empty());
            without += 1;
            continue;
        };
        assert_eq!(calendar(catalogue, &told, as_of).as_ref(), Some(&written), "the same file each time");
        let unfolded = unfold(&written);
        assert_escaped(&unfolded);
        let read = read_calendar(&unfolded).unwrap();
        assert_eq!(property_of_calendar(&read.properties, "VERSION"), "2.0");
        assert_eq!(read.components.len(), reminders.len());
        let mut names = BTreeSet::new();
        for (event, reminder) in read.components.iter().zip(&reminders) {
            assert_eq!(event.name, "VEVENT");
            let start = event.properties.iter().find(|property| property.name == "DTSTART").unwrap();
            assert!(start.params.iter().any(|parameter| parameter.key == "VALUE"
                && parameter.val.as_ref().is_some_and(|value| *value == "DATE")));
            assert_eq!(start.val.to_string(), reminder.day.strftime("%Y%m%d").to_string());
            assert_eq!(property(event, "SUMMARY"), reminder.title);
            assert_eq!(property(event, "DESCRIPTION"), reminder.says);
            assert_eq!(property(event, "TRANSP"), "TRANSPARENT");
            assert_eq!(property(event, "DTSTAMP"), as_of.strftime("%Y%m%dT000000Z").to_string());
            assert!(names.insert(property(event, "UID")), "each has a name of its own");
            events += 1;
        }
    }
    assert!(events > 30 && without > 0, "{events} events, {without} without");
}

fn property_of_calendar(properties: &[icalendar::parser::Property<'_>], name: &str) -> String {
    properties.iter().find(|property| property.name == name).unwrap().val.to_string()
}

#[test]
fn lines_end_and_are_folded_as_the_standard_asks() {
    let mut catalogue = catalogue().catalogue.clone();
    let headship = catalogue.programmes.iter_mut().find(|programme| programme.id == HEADSHIP).unwrap();
    // Letters of two, three and four bytes, and everything that has to be escaped.
    headship.name = "À bheil thu deiseil; ceannardas, sgoil\\àrd 老虎 🐅 ".repeat(9).trim().to_owned();
    for shift in 0..80 {
        let headship = catalogue.programmes.iter_mut().find(|programme| programme.id == HEADSHIP).unwrap();
        headship.name.insert(0, if shift % 2 == 0 { 'x' } else { 'ù' });
        let written = calendar(&catalogue, &depute(&catalogue, AS_OF), AS_OF).unwrap();
        assert!(written.ends_with("END:VCALENDAR\r\n"), "{written}");
        assert!(!written.replace("\r\n", "").contains(['\r', '\n']), "only CR LF ends a line");
        assert!(written.split("\r\n").all(|line| line.len() <= 75), "{written}");
        let unfolded = unfold(&written);
        assert_escaped(&unfolded);
        let read = read_calendar(&unfolded).unwrap();
        let summaries: Vec<String> = read.components.iter().map(|event| property(event, "SUMMARY")).collect();
        let title = format!("Check: is {} recruiting?", catalogue.programme(HEADSHIP).unwrap().name);
        assert!(summaries.contains(&title), "{summaries:?}");
    }
}

#[test]
fn a_reminder_stands_on_the_first_of_the_next_usual_month_and_names_it() {
    let catalogue = &catalogue().catalogue;
    let months = |id: &str| -> Vec<u8> {
        let pattern = &catalogue.programme(id).unwrap().pattern;
        let usual = [PatternEvent::Recruits, PatternEvent::ApplicationsOpen];
        pattern.iter().filter(|pattern| usual.contains(&pattern.event)).map(|pattern| pattern.month).collect()
    };
    let mut as_of = AS_OF;
    for _ in 0..740 {
        for reminder in reminders(catalogue, &depute(catalogue, as_of), as_of) {
            assert!(!reminder.is_confirmed);
            assert!(reminder.day >= as_of && reminder.day.day() == 1, "{reminder:?} on {as_of}");
            assert!(reminder.day <= as_of.checked_add(jiff::Span::new().years(1)).unwrap(), "{reminder:?}");
            let month = reminder.day.month() as u8;
            assert!(months(&reminder.id).contains(&month), "{reminder:?}");
            let name = &catalogue.wording.month_names()[usize::from(month) - 1];
            let next = format!("The next would be {name} {}: check", reminder.day.year());
            assert!(reminder.says.contains(&next), "{} on {as_of}", reminder.says);
            assert!(reminder.title.starts_with("Check: is "), "{}", reminder.title);
            assert!(!reminder.says.contains("Applications are open"), "{}", reminder.says);
            assert!(reminder.says.contains("Check with the officer"), "{}", reminder.says);
        }
        as_of = as_of.tomorrow().unwrap();
    }
    let on = |as_of| reminder(catalogue, as_of).unwrap().day;
    assert_eq!(on(date(2027, 3, 31)), date(2027, 4, 1));
    assert_eq!(on(date(2027, 4, 1)), date(2027, 4, 1));
    assert_eq!(on(date(2027, 4, 2)), date(2028, 4, 1));
}

#[test]
fn only_what_the_person_can_act_on_is_in_the_file_and_nothing_undecided() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(20_261_129);
    let mut left_out = 0;
    for number in 0..60 {
        let told = if number == 0 {
            results(catalogue, &Answers::none(catalogue), AS_OF, &Offer::all())
        } else {
            results(catalogue, somebody(catalogue, &mut random).answers(), AS_OF, &Offer::all())
        };
        let reminders = reminders(catalogue, &told, AS_OF);
        for group in &told.groups {
            for card in &group.cards {
                let is_there = reminders.iter().any(|reminder| reminder.id == card.id);
                let pattern = &catalogue.programme(&card.id).unwrap().pattern;
                let is_usual = pattern.iter().any(|pattern| {
                    matches!(pattern.event, PatternEvent::Recruits | PatternEvent::ApplicationsOpen)
                });
                let may_act = !matches!(group.verdict, Verdict::NoMatch | Verdict::Undecided);
                assert_eq!(is_there, is_usual && may_act, "{} {:?}", card.id, group.verdict);
                left_out += usize::from(is_usual && !may_act);
            }
        }
    }
    assert!(left_out > 0);
}

#[test]
fn a_confirmed_date_stands_on_its_day_with_its_words() {
    let catalogue = with_windows(&[(date(2027, 4, 19), date(2027, 5, 28))]);
    let reminder = reminder(&catalogue, AS_OF).unwrap();
    assert_eq!((reminder.day, reminder.is_confirmed), (date(2027, 4, 19), true));
    assert_eq!(reminder.title, "Thinking About Headship: applications open");
    let words = "Applications open on 19 April 2027. An officer has confirmed this date.";
    assert!(reminder.says.contains(words), "{}", reminder.says);
    assert!(!reminder.says.contains("usually") && !reminder.says.contains("reminder"), "{}", reminder.says);
}

#[test]
fn a_window_that_has_opened_is_this_years_time_so_the_reminder_is_for_the_next() {
    // It opened before the usual month, which is April.
    let catalogue = with_windows(&[(date(2027, 3, 8), date(2027, 3, 26))]);
    for as_of in [date(2027, 3, 8), date(2027, 3, 20), date(2027, 3, 30)] {
        let reminder = reminder(&catalogue, as_of).unwrap();
        assert_eq!((reminder.day, reminder.is_confirmed), (date(2028, 4, 1), false), "on {as_of}");
        assert!(reminder.says.contains("The next would be April 2028: check"), "{}", reminder.says);
    }
    // A window of years ago says nothing of this year.
    let catalogue = with_windows(&[(date(2025, 4, 21), date(2025, 5, 30))]);
    assert_eq!(reminder(&catalogue, AS_OF).unwrap().day, date(2027, 4, 1));
}
