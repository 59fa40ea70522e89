//! Two fields for a time in years and months, and "I'm not sure" beside them.

use pathways::entered_time::Field;
use pathways::wording::Wording;

use super::error_summary::{error_id, error_message};
use super::question_page::tick_box;
use super::state::Asking;
use crate::node::{Element, el, el_of, paragraph};

/// Where the link of an error leads.
pub const YEARS_ID: &str = "pathways-years";
/// Where the link of an error leads.
pub const MONTHS_ID: &str = "pathways-months";

/// The fields.
pub fn time_fields(list: Element, wording: &Wording, asking: &Asking) -> Element {
    let draft = &asking.draft;
    let years = field(asking, Field::Years, (YEARS_ID, "years", wording.years_label()), &draft.years);
    let months = field(asking, Field::Months, (MONTHS_ID, "months", wording.months_label()), &draft.months);
    let list = list
        .maybe(error_message(wording, &asking.errors, Field::Years))
        .maybe(error_message(wording, &asking.errors, Field::Months))
        .child(el_of("div", "time").child(years).child(months));
    match &asking.question.not_sure {
        Some(label) => list.child(paragraph("or", wording.or_not_sure())).child(tick_box(
            "pathways-not-sure",
            "not_sure",
            label,
            draft.not_sure,
            "not-sure",
        )),
        None => list,
    }
}

fn field(asking: &Asking, of: Field, (id, name, label): (&str, &str, &str), value: &str) -> Element {
    // An error of the whole question is about both fields, but its words belong to the group.
    let wrong = asking.errors.iter().any(|error| error.field == of);
    let whole = asking.errors.iter().any(|error| error.field == Field::Question);
    let input = el("input")
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("autocomplete", "off")
        .with("part", "input")
        .with_some("class", (wrong || whole).then_some("wrong"))
        .with("id", id)
        .with("name", name)
        .with("value", value)
        .with_some("aria-invalid", wrong.then_some("true"))
        .with_some("aria-describedby", wrong.then_some(error_id(of)))
        .with("data-act", name);
    el("div").child(el("label").with("for", id).text(label)).child(input)
}
