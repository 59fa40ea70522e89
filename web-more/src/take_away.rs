//! Taking the results away: printed or as PDF, as text for an e-mail, as reminders for a calendar. All of it is made on the
//! person's device.

use pathways_view::heading::heading;
use pathways_view::node::{Element, button, el, el_of, paragraph};

use crate::results::{Copying, Results};

/// The id of the text to copy by hand.
pub const TEXT_ID: &str = "pathways-letter";

/// The buttons, and the text to copy by hand where the browser did not take it.
pub fn take_away(results: &Results, level: u8) -> Element {
    let wording = &results.catalogue.wording;
    let mut buttons = el_of("div", "row")
        .child(button("button quiet", "button", "print").text(wording.take_print()))
        .child(button("button quiet", "button", "copy").text(wording.take_copy()));
    if results.calendar.is_some() {
        let save = button("button quiet", "button", "calendar").text(wording.take_calendar());
        buttons = buttons.child(save.with("aria-describedby", "pathways-calendar-hint"));
    }
    let mut shown =
        el_of("div", "take-away").child(heading(level, "headline", wording.take_heading())).child(buttons);
    if results.calendar.is_some() {
        let hint = paragraph("hint", wording.take_calendar_hint());
        shown = shown.child(hint.with("id", "pathways-calendar-hint"));
    }
    // There whether or not it says anything, so that the button pressed keeps the focus.
    let copied = el_of("div", "copied");
    shown.child(match &results.copying {
        Copying::NotAsked => copied,
        Copying::Done => copied.child(paragraph("done", wording.copied())),
        Copying::ByHand(text) => copied
            .child(paragraph("done", wording.not_copied()))
            .child(el("label").with("for", TEXT_ID).text(wording.take_text()))
            .child(
                el("textarea")
                    .with("id", TEXT_ID)
                    .with("part", "input")
                    .with("rows", "12")
                    .with("readonly", "")
                    .with("value", text),
            ),
    })
}
