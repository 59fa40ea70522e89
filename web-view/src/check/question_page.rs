//! A question with its answers, its tick boxes, why it is asked, and Continue.

use pathways::entered_time::Field;
use pathways::question::{Flag, Input};
use pathways::wording::Wording;

use super::error_summary::{error_id, error_message, error_summary};
use super::state::{Asking, Checker};
use super::{time_fields, value_list};
use crate::heading::page_heading;
use crate::node::{Element, button, el, el_of, paragraph};

const HINT_ID: &str = "pathways-hint";

/// One question.
pub fn question_page(checker: &Checker, asking: &Asking, level: u8) -> Element {
    let wording = &checker.catalogue.wording;
    let question = &asking.question;
    let fact_id = &checker.catalogue.fact(question.fact).id;
    let has_error = asking.errors.iter().any(|error| error.field == Field::Question);
    let described_by = match (question.hint.is_empty(), has_error) {
        (true, false) => None,
        (false, false) => Some(HINT_ID),
        (true, true) => Some(error_id(Field::Question)),
        (false, true) => Some("pathways-hint pathways-error"),
    };
    let mut asked = el("fieldset")
        .with_some("class", has_error.then_some("wrong"))
        .with_some("aria-describedby", described_by)
        .child(el("legend").with("part", "legend").child(page_heading(level, &question.heading)));
    if !question.hint.is_empty() {
        asked = asked.child(paragraph("hint", &question.hint).with("id", HINT_ID));
    }
    asked = asked.maybe(error_message(wording, &asking.errors, Field::Question));
    asked = match &question.input {
        Input::Choice(values) => value_list::value_list(asked, wording, asking, values),
        Input::YearsAndMonths => time_fields::time_fields(asked, wording, asking),
    };
    let mut form = el("form")
        .with("novalidate", "")
        .with("data-act", "continue")
        .child(asked)
        .maybe(tick_boxes(wording, asking, &question.flags));
    if !question.why.is_empty() {
        let why =
            el_of("details", "why").child(el("summary").with("part", "summary").text(wording.why_we_ask()));
        form = form.child(why.child(el("p").text(&question.why)));
    }
    let go_on = el_of("button", "button").with("type", "submit").with("part", "button");
    el("section")
        .key(fact_id)
        .with("data-page", "question")
        .with("data-question", fact_id)
        .with("aria-label", wording.section_label())
        .child(button("back", "back", "back").text(wording.back_button()))
        .maybe((!asking.errors.is_empty()).then(|| error_summary(wording, asking, level)))
        .child(form.child(go_on.text(wording.continue_button())))
}

fn tick_boxes(wording: &Wording, asking: &Asking, flags: &[Flag]) -> Option<Element> {
    if flags.is_empty() {
        return None;
    }
    let mut boxes = el_of("fieldset", "flags").child(el("legend").text(wording.tick_if_true()));
    for flag in flags {
        let id = ["pathways-flag-", &flag.id].concat();
        let act = ["tick:", &flag.fact.0.to_string()].concat();
        boxes = boxes.child(tick_box(&id, &flag.id, &flag.label, asking.draft.is_ticked(flag.fact), &act));
    }
    Some(boxes)
}

/// A box to tick, with its label.
pub fn tick_box(id: &str, name: &str, label: &str, is_ticked: bool, act: &str) -> Element {
    let input = el("input")
        .with("type", "checkbox")
        .with("part", "input")
        .with("id", id)
        .with("name", name)
        .with("checked", if is_ticked { "true" } else { "" })
        .with("data-act", act);
    el_of("div", "option").with("part", "option").child(input).child(el("label").with("for", id).text(label))
}
