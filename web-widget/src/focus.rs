//! Taking the keyboard and the reader to a place on the page.
//!
//! Links and `getElementById` do not reach into a shadow root, so everything is looked up inside the element given.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use crate::state::FocusTarget;

/// The id of the heading of every page.
pub const HEADING_ID: &str = "pathways-heading";
/// The id of the list of errors.
pub const ERRORS_ID: &str = "pathways-errors";

/// Takes focus to a place that is not in the order of the Tab key.
pub fn take_to(root: &Element, target: FocusTarget) {
    let id = match target {
        FocusTarget::Heading => HEADING_ID,
        FocusTarget::Errors => ERRORS_ID,
    };
    if let Some(element) = by_id(root, id) {
        // A browser may refuse; then the person is where they were before.
        let _ = element.set_attribute("tabindex", "-1");
        let _ = element.focus();
    }
}

/// Takes focus from an error to the field that it is about, with what stands above the field in view.
pub fn take_to_field(root: &Element, field_id: &str, in_view_id: &str) {
    if let Some(above) = by_id(root, in_view_id) {
        above.scroll_into_view();
    }
    if let Some(field) = by_id(root, field_id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = field.focus_with_options(&options);
    }
}

fn by_id(root: &Element, id: &str) -> Option<HtmlElement> {
    root.query_selector(&["#", id].concat()).ok()??.dyn_into().ok()
}
