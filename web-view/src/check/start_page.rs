//! The page before the first question.

use pathways::wording::Wording;

use crate::heading::page_heading;
use crate::node::{Element, button, el, paragraph};

/// What the checker does, where answers go, and Start.
pub fn start_page(wording: &Wording, level: u8) -> Element {
    el("section")
        .key("start")
        .with("data-page", "start")
        .with("aria-label", wording.section_label())
        .child(page_heading(level, wording.start_heading()))
        .child(paragraph("lead", wording.start_lead()))
        .child(paragraph("privacy", wording.start_privacy()))
        .child(button("button", "button", "start").text(wording.start_button()))
}
