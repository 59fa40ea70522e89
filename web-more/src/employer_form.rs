//! Who the person works for: offered on the results page, never asked, as it changes whom to ask and little else.

use pathways::ValueId;
use pathways_view::check::state::employer;
use pathways_view::node::{Element, el, el_of, paragraph};

use crate::results::Results;

/// The choice of employer.
pub fn employer_form(results: &Results) -> Option<Element> {
    let catalogue = &*results.catalogue;
    let wording = &catalogue.wording;
    let employer = employer(catalogue)?;
    let asked = catalogue.fact(employer);
    let chosen = results.interview.answers().choice(employer);
    let mut select = el("select")
        .with("part", "input")
        .with("id", "pathways-employer")
        .with("name", &asked.id)
        .with("aria-describedby", "pathways-employer-hint")
        .with("data-act", "choose-employer")
        .child(option("", wording.employer_none(), chosen.is_none()));
    for (place, value) in asked.values().iter().enumerate() {
        let is_chosen = chosen == Some(ValueId(place as u8));
        select = select.child(option(&value.id, &value.label, is_chosen));
    }
    let take = el_of("button", "button quiet").with("type", "submit").with("part", "button");
    Some(
        el_of("form", "employer")
            .with("novalidate", "")
            .with("data-act", "take-employer")
            .child(el("label").with("for", "pathways-employer").text(wording.employer_label()))
            .child(paragraph("hint", wording.employer_hint()).with("id", "pathways-employer-hint"))
            .child(el_of("div", "row").child(select).child(take.text(wording.employer_button()))),
    )
}

fn option(value: &str, label: &str, is_chosen: bool) -> Element {
    el("option").with("value", value).with_if("selected", is_chosen).text(label)
}
