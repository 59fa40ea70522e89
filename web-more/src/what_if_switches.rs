//! "What if": switches that show what would change for the person, each offered only where it can change something.

use pathways_view::heading::heading;
use pathways_view::node::{Element, button, el, el_of, paragraph};

use crate::results::Results;

/// The switches of "what if" and what they would change.
pub fn what_if_switches(results: &Results, level: u8) -> Option<Element> {
    let wording = &results.catalogue.wording;
    let switches = &results.switches;
    let mut list = el_of("div", "row");
    if switches.a_year_later {
        list = list.child(switch("later", wording.if_later(), results.what_if.a_year_later));
    }
    if let Some(label) = &switches.brought_about {
        list = list.child(switch("brought", label, results.what_if.brought_about));
    }
    if list.children.is_empty() {
        return None;
    }
    // There whether or not it says anything: what comes and goes in a list takes its neighbours, and the focus, with it.
    let mut changed = el_of("div", "changed");
    if let Some(changes) = results.changes() {
        if changes.is_empty() {
            changed = changed.child(paragraph("changes", wording.if_nothing()));
        } else {
            let mut said = el_of("ul", "changes");
            for change in changes {
                said = said.child(el("li").with("data-programme", &change.id).text(&change.says));
            }
            changed = changed.child(said);
        }
    }
    let shown = el_of("div", "what-if")
        .child(heading(level, "headline", wording.if_heading()))
        .child(el("p").text(wording.if_lead()))
        .child(list)
        .child(changed);
    Some(shown)
}

fn switch(act: &str, label: &str, is_on: bool) -> Element {
    button("switch", "button", &["if:", act].concat())
        .with("aria-pressed", if is_on { "true" } else { "false" })
        .text(label)
}
