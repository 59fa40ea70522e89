//! Whether a programme is running and open, kept apart from whether it suits a person.
//!
//! Open, opens on, closes on and closed are said only of dates that an officer has confirmed. From a yearly pattern only
//! "usually" follows, with a request to check; a date of a past session is never shown as if it were to come.

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::explain::{fill_places, with};
use crate::programme::{Pattern, PatternEvent, Programme, Window};
use crate::wording::Wording;

/// What is known of when a programme runs, in sentences.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Freshness {
    /// Open or closed, where an officer has confirmed dates that are not long past.
    pub window: Option<WindowState>,
    /// The sentences that a person reads.
    pub says: Vec<String>,
}

/// Where a day stands in confirmed dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WindowState {
    /// Applications open on a later day.
    OpensLater,
    /// People can apply today.
    Open,
    /// The last day has passed.
    Closed,
}

/// What to say on the day `as_of` about when a programme runs.
pub fn freshness(catalogue: &Catalogue, programme: &Programme, as_of: Date) -> Freshness {
    let wording = &catalogue.wording;
    let mut says = Vec::new();
    let window = current_window(&programme.windows, as_of);
    let state = window.map(|window| {
        let (state, sentence, date) = if as_of < window.opens.into() {
            (WindowState::OpensLater, wording.opens_on(), window.opens)
        } else if as_of <= window.closes.into() {
            (WindowState::Open, wording.closes_on(), window.closes)
        } else {
            (WindowState::Closed, wording.closed_on(), window.closes)
        };
        says.push(with(sentence, &in_words(wording, date.into())));
        state
    });
    if state.is_none() {
        says.push(programme.running.says.clone());
        says.extend(programme.pattern.iter().filter_map(|pattern| usually(wording, pattern, as_of)));
    }
    let source = &catalogue.sources[usize::from(programme.running.cited.source)];
    says.push(fill_places(wording.published_for(), &mut |place, filled| {
        filled.push_str(if place == "title" { &source.title } else { &programme.running.session });
    }));
    Freshness { window: state, says }
}

/// The window that matters on a day: the first that has not closed, or else the last that closed in the past six months.
fn current_window(windows: &[Window], as_of: Date) -> Option<&Window> {
    let not_closed = windows.iter().filter(|window| as_of <= window.closes.into());
    let closed_lately = windows
        .iter()
        .filter(|window| crate::months::add_months(window.closes.into(), 6).is_some_and(|day| as_of <= day));
    not_closed.min_by_key(|window| window.opens).or(closed_lately.max_by_key(|window| window.closes))
}

/// "It usually recruits in January. The next would be January 2027: check that it is running." Only for what a person can
/// act on; the rest of the pattern is among the facts of the programme.
fn usually(wording: &Wording, pattern: &Pattern, as_of: Date) -> Option<String> {
    let event = match pattern.event {
        PatternEvent::Recruits => wording.usually_recruits(),
        PatternEvent::ApplicationsOpen => wording.usually_opens(),
        PatternEvent::ApplicationsClose => wording.usually_closes(),
        PatternEvent::Starts | PatternEvent::Ends => return None,
    };
    let month = &wording.month_names()[usize::from(pattern.month) - 1];
    let when = match pattern.says.as_str() {
        "" => month.clone(),
        says => fill_places(wording.month_as_said(), &mut |place, filled| {
            filled.push_str(if place == "month" { month } else { says });
        }),
    };
    let usually = with(event, &when);
    if pattern.event == PatternEvent::ApplicationsClose {
        return Some(usually);
    }
    let year = if pattern.month as i8 >= as_of.month() { as_of.year() } else { as_of.year() + 1 };
    let month_of_year = fill_places(wording.month_of_year(), &mut |place, filled| match place {
        "month" => filled.push_str(month),
        _ => filled.push_str(&year.to_string()),
    });
    Some(format!("{usually} {}", with(wording.next_would_be(), &month_of_year)))
}

/// A date as people write it: "12 March 2027".
pub fn in_words(wording: &Wording, date: Date) -> String {
    fill_places(wording.date(), &mut |place, filled| match place {
        "day" => filled.push_str(&date.day().to_string()),
        "month" => filled.push_str(&wording.month_names()[date.month() as usize - 1]),
        _ => filled.push_str(&date.year().to_string()),
    })
}
