//! Headings whose level follows from the host's page.

use crate::node::{Element, el_of};

/// The id of the heading of every page, which focus is taken to when the page changes.
pub const HEADING_ID: &str = "pathways-heading";

/// The heading of a page.
pub fn page_heading(level: u8, text: &str) -> Element {
    heading(level, "heading", text).with("id", HEADING_ID).with("part", "heading")
}

/// A heading inside a page.
pub fn heading(level: u8, class: &str, text: &str) -> Element {
    el_of(tag(level), class).text(text)
}

/// Deeper than level 6 there is no heading in HTML, and a level said twice is better than one left out.
fn tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
