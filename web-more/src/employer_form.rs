//! Who the person works for: offered on the results page, never asked, as it changes whom to ask and little else.

use pathways_view::check::state::employer;
use pathways_view::node::{Element, el, el_of, paragraph};

use crate::results::Results;
use crate::value_select::value_select;

/// The choice of employer.
pub fn employer_form(results: &Results) -> Option<Element> {
    let catalogue = &*results.catalogue;
    let wording = &catalogue.wording;
    let employer = employer(catalogue)?;
    let asked = catalogue.fact(employer);
    let chosen = results.interview.answers().choice(employer);
    let select = value_select(asked, "pathways-employer", "choose-employer", wording.employer_none(), chosen)
        .with("aria-describedby", "pathways-employer-hint");
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
