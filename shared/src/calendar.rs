//! A calendar file with reminders to check when programmes usually recruit.
//!
//! A reminder is never a date of the programme: it stands on the first day of the usual month and says "check". Only a date
//! that an officer has confirmed is given as one.

use ics::properties::{Categories, Description, DtStart, Summary, Transp};
use ics::{Event, ICalendar, parameters};
use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::explain::{fill_places, with};
use crate::months::add_months;
use crate::programme::{Pattern, PatternEvent, Programme};
use crate::results::Results;
use crate::running::{freshness, in_words};
use crate::untranslated::shown;
use crate::verdict::Verdict;

/// The reminder of one programme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reminder {
    /// The programme's id.
    pub id: String,
    /// The day on which it stands.
    pub day: Date,
    /// Whether an officer has confirmed that day.
    pub is_confirmed: bool,
    /// What it is called in a calendar.
    pub title: String,
    /// What to know and whom to ask.
    pub says: String,
}

/// The reminders for the programmes of the results that the person may act on, in the order of the results.
pub fn reminders(catalogue: &Catalogue, results: &Results, as_of: Date) -> Vec<Reminder> {
    let acted_on =
        results.groups.iter().filter(|group| !matches!(group.verdict, Verdict::NoMatch | Verdict::Undecided));
    acted_on
        .flat_map(|group| &group.cards)
        .filter_map(|card| {
            let programme = catalogue.programmes.iter().find(|programme| programme.id == card.id)?;
            let (day, is_confirmed) = day(programme, as_of)?;
            let wording = &catalogue.wording;
            // As it reads on that day, not today: "the next would be" has to name the month that the reminder stands in.
            let (title, about, when) = if is_confirmed {
                let opens = with(wording.opens_on(), &in_words(wording, day));
                (wording.calendar_opens(), wording.calendar_opens_says(), vec![opens])
            } else {
                let usual = freshness(catalogue, programme, day).says;
                (wording.calendar_check(), wording.calendar_says(), usual)
            };
            let mut says = fill_places(about, &mut |place, filled| {
                filled.push_str(&if place == "name" { card.name.clone() } else { in_words(wording, as_of) });
            });
            for words in when.iter().chain(&card.contacts) {
                says.push(' ');
                says.push_str(words);
            }
            Some(Reminder {
                id: card.id.clone(),
                day,
                is_confirmed,
                title: shown(&with(title, &card.name)),
                says: shown(&says),
            })
        })
        .collect()
}

/// The next day on which people can apply where an officer has confirmed one, or else the first day of the month in which
/// they usually can.
fn day(programme: &Programme, as_of: Date) -> Option<(Date, bool)> {
    let opens = programme.windows.iter().map(|window| Date::from(window.opens));
    if let Some(opens) = opens.clone().filter(|opens| *opens > as_of).min() {
        return Some((opens, true));
    }
    // A month soon after a window that has opened is the time of that window, which nobody need be reminded to look for.
    let opened = opens.max().and_then(|opened| add_months(opened, 6));
    let from = opened.map_or(as_of, |over| over.max(as_of));
    let usual =
        |pattern: &&Pattern| matches!(pattern.event, PatternEvent::Recruits | PatternEvent::ApplicationsOpen);
    let days = programme.pattern.iter().filter(usual).filter_map(|pattern| first_day(pattern.month, from));
    days.min().map(|day| (day, false))
}

/// The first day of the next such month that begins on the day `from` or later.
fn first_day(month: u8, from: Date) -> Option<Date> {
    let month = i8::try_from(month).ok()?;
    let this_year = Date::new(from.year(), month, 1).ok()?;
    if this_year >= from { Some(this_year) } else { Date::new(from.year() + 1, month, 1).ok() }
}

/// The reminders as a calendar file (RFC 5545), or `None` where there is nothing to be reminded of.
pub fn calendar(catalogue: &Catalogue, results: &Results, as_of: Date) -> Option<String> {
    let reminders = reminders(catalogue, results, as_of);
    if reminders.is_empty() {
        return None;
    }
    let mut calendar = ICalendar::new("2.0", "-//Pathways//Leadership programmes//EN");
    for reminder in &reminders {
        // The same reminder keeps its name, so that a second file replaces the first in a calendar.
        let name = [&*reminder.id, "-", &reminder.day.year().to_string(), "@pathways"].concat();
        let mut event = Event::new(name, [&*digits(as_of), "T000000Z"].concat());
        let mut start = DtStart::new(digits(reminder.day));
        start.add(parameters::Value::DATE);
        event.push(start);
        event.push(Summary::new(ics::escape_text(&*reminder.title)));
        event.push(Description::new(ics::escape_text(&*reminder.says)));
        // It takes nobody's time, so the day is not shown as busy.
        event.push(Transp::transparent());
        event.push(Categories::new(ics::escape_text(shown(catalogue.wording.section_label()))));
        calendar.add_event(event);
    }
    Some(folded(&calendar.to_string()))
}

/// A day as calendar files write it: 20270401.
fn digits(day: Date) -> String {
    let number = i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day());
    number.to_string()
}

/// The same lines, none longer than 75 bytes. The library folds them too, but does not count the space that a line goes on with.
fn folded(calendar: &str) -> String {
    const MOST: usize = 75;
    const GOES_ON: &str = "\r\n ";
    let mut folded = String::with_capacity(calendar.len() + 64);
    let mut used = 0;
    for part in calendar.replace(GOES_ON, "").split_inclusive("\r\n") {
        let (line, end) = part.strip_suffix("\r\n").map_or((part, ""), |line| (line, "\r\n"));
        for character in line.chars() {
            if used + character.len_utf8() > MOST {
                folded.push_str(GOES_ON);
                used = 1;
            }
            folded.push(character);
            used += character.len_utf8();
        }
        folded.push_str(end);
        used = 0;
    }
    folded
}
