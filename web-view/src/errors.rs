//! What has to be put right before going on: the list above a form, and the same words at the field.
//!
//! Focus goes to the list. Its alert is inside what takes focus, as some screen readers drop the words otherwise; a
//! live region alone would not do, since browsers announce those unreliably inside a shadow root.

use pathways::wording::Wording;

use crate::heading::{HEADING_ID, heading};
use crate::node::{Element, el, el_of};
use crate::screen::{Act, Focus};

/// The id of the list of errors.
pub const ERRORS_ID: &str = "pathways-errors";

/// The list of errors, each the id of its field with what a person reads.
pub fn error_summary<'a>(
    wording: &Wording,
    errors: impl Iterator<Item = (&'static str, &'a str)>,
    level: u8,
) -> Element {
    let mut links = el("ul").with("role", "list");
    for (id, says) in errors {
        let link = el("a").with("href", &["#", id].concat()).with("data-act", &["field:", id].concat());
        links = links.child(el("li").child(link.text(says)));
    }
    let alert = el("div")
        .with("role", "alert")
        .child(heading(level, "errors-heading", wording.error_heading()))
        .child(links);
    el_of("div", "errors")
        .with("id", ERRORS_ID)
        .with("part", "error-summary")
        .with("tabindex", "-1")
        .child(alert)
}

/// The words at a field that is wrong.
pub fn error_message(wording: &Wording, id: &str, says: &str) -> Element {
    let prefix = el_of("span", "unseen").text(wording.error_prefix()).text(" ");
    el_of("p", "error").with("id", id).child(prefix).text(says)
}

/// Where focus goes when a link in the list of errors is followed: to the field, with the question in view. Links do not
/// reach into a shadow root by themselves.
pub fn field_of_link(act: &Act) -> Option<Focus> {
    let id = act.act.strip_prefix("field:")?;
    Some(Focus { id: id.to_owned(), in_view: HEADING_ID.to_owned() })
}
