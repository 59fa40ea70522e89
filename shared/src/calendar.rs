//! A calendar file with reminders to check when programmes usually recruit.
//!
//! A reminder is never a date of the programme: it stands on the first day of the usual month and says "check". Only a date
//! that an officer has confirmed is given as one.

use ics::properties::{Categories, Description, DtStart, Summary};
use ics::{Event, ICalendar, parameters};
use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::explain::{fill_places, with};
use crate::programme::{PatternEvent, Programme};
use crate::results::Results;
use crate::running::in_words;
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
    let acted_on = results.groups.iter().filter(|group| group.verdict != Verdict::NoMatch);
    acted_on
        .flat_map(|group| &group.cards)
        .filter_map(|card| {
            let programme = catalogue.programmes.iter().find(|programme| programme.id == card.id)?;
            let (day, is_confirmed) = day(programme, as_of)?;
            let wording = &catalogue.wording;
            let title = if is_confirmed { wording.calendar_opens() } else { wording.calendar_check() };
            let mut says = fill_places(wording.calendar_says(), &mut |place, filled| {
                filled.push_str(&if place == "name" { card.name.clone() } else { in_words(wording, as_of) });
            });
            for words in card.freshness.iter().chain(&card.contacts) {
                says.push(' ');
                says.push_str(words);
            }
            Some(Reminder { id: card.id.clone(), day, is_confirmed, title: with(title, &card.name), says })
        })
        .collect()
}

/// The next day on which people can apply where an officer has confirmed one, or else the first day of the month in which
/// they usually can.
fn day(programme: &Programme, as_of: Date) -> Option<(Date, bool)> {
    let to_come =
        programme.windows.iter().map(|window| Date::from(window.opens)).filter(|opens| *opens > as_of);
    if let Some(opens) = to_come.min() {
        return Some((opens, true));
    }
    let usual = |pattern: &&crate::programme::Pattern| {
        matches!(pattern.event, PatternEvent::Recruits | PatternEvent::ApplicationsOpen)
    };
    let months = programme.pattern.iter().filter(usual).filter_map(|pattern| {
        let month = i8::try_from(pattern.month).ok()?;
        let this_year = Date::new(as_of.year(), month, 1).ok()?;
        if this_year > as_of { Some(this_year) } else { Date::new(as_of.year() + 1, month, 1).ok() }
    });
    months.min().map(|day| (day, false))
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
        event.push(Categories::new(ics::escape_text(catalogue.wording.section_label())));
        calendar.add_event(event);
    }
    Some(calendar.to_string())
}

/// A day as calendar files write it: 20270401.
fn digits(day: Date) -> String {
    let number = i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day());
    number.to_string()
}
