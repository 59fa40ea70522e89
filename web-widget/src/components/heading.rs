//! Headings whose level follows from the host's page.

use web_sys::{Element, FocusEvent};
use yew::{Callback, Html, TargetCast, html};

use crate::focus::HEADING_ID;

/// The heading of a page, which focus is taken to when the page changes.
pub fn page_heading(level: u8, text: &str) -> Html {
    // Left in place, the attribute would let a click on the heading focus it.
    let onblur = Callback::from(|event: FocusEvent| {
        if let Some(heading) = event.target_dyn_into::<Element>() {
            let _ = heading.remove_attribute("tabindex");
        }
    });
    html! { <@{tag(level)} id={HEADING_ID} class="heading" part="heading" {onblur}>{ text }</@> }
}

/// A heading inside a page.
pub fn heading(level: u8, class: &'static str, text: &str) -> Html {
    html! { <@{tag(level)} {class}>{ text }</@> }
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
