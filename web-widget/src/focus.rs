//! Taking the keyboard and the reader to a place on the page.
//!
//! Links and `getElementById` do not reach into a shadow root, so everything is looked up inside the element given.

use pathways_view::screen::Focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Takes focus to a place. What is no field is in the order of the Tab key only as long as it has the focus: left in place,
/// the attribute would let a click on a heading focus it; `element/element.js` takes it away.
pub fn take_to(root: &Element, place: &Focus) {
    let Some(element) = by_id(root, &place.id) else { return };
    let is_field = matches!(&*element.local_name(), "input" | "select" | "textarea");
    if !is_field && !element.has_attribute("tabindex") {
        // A browser may refuse; then the person is where they were before.
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    if let Some(above) = by_id(root, &place.in_view) {
        above.scroll_into_view();
        options.set_prevent_scroll(true);
    }
    let _ = element.focus_with_options(&options);
}

fn by_id(root: &Element, id: &str) -> Option<HtmlElement> {
    if id.is_empty() {
        return None;
    }
    root.query_selector(&["#", id].concat()).ok()??.dyn_into().ok()
}
