//! A list to choose one answer from. Nothing is chosen beforehand, and choosing does not go on by itself.

use pathways::question::OptionOf;
use pathways::wording::Wording;

use super::state::Asking;
use crate::node::{Element, el, el_of, paragraph};

/// Where the link of an error leads.
pub const FIRST_ID: &str = "pathways-value-0";

/// The values, then "I'm not sure" where that is an answer.
pub fn value_list(mut list: Element, wording: &Wording, asking: &Asking, values: &[OptionOf]) -> Element {
    let draft = &asking.draft;
    for (place, value) in values.iter().enumerate() {
        let place = place.to_string();
        let is_chosen = draft.chosen == Some(value.value);
        let act = ["choose:", &place].concat();
        list = list.child(option(
            &["pathways-value-", &place].concat(),
            (&value.id, &value.label, &value.hint),
            is_chosen,
            &act,
        ));
    }
    if let Some(label) = &asking.question.not_sure {
        list = list.child(paragraph("or", wording.or_not_sure())).child(option(
            "pathways-not-sure",
            ("not_sure", label, ""),
            draft.not_sure,
            "not-sure",
        ));
    }
    list
}

fn option(id: &str, (value, label, hint): (&str, &str, &str), is_chosen: bool, act: &str) -> Element {
    let hint_id = (!hint.is_empty()).then(|| [id, "-hint"].concat());
    let input = el("input")
        .with("type", "radio")
        .with("part", "input")
        .with("name", "pathways-answer")
        .with("id", id)
        .with("value", value)
        .with_some("aria-describedby", hint_id.as_deref())
        .with("checked", if is_chosen { "true" } else { "" })
        .with("data-act", act);
    let option = el_of("div", "option").with("part", "option").child(input);
    let option = option.child(el("label").with("for", id).text(label));
    option.maybe(hint_id.map(|hint_id| paragraph("hint", hint).with("id", &hint_id)))
}
