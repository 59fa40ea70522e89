//! A list to choose one value of a fact from, or none.

use pathways::{Fact, ValueId};
use pathways_view::node::{Element, el};

/// The list, with `none` as its first line. What is chosen comes as the value's id, with `act`.
pub fn value_select(fact: &Fact, id: &str, act: &str, none: &str, chosen: Option<ValueId>) -> Element {
    let mut select = el("select")
        .with("part", "input")
        .with("id", id)
        .with("name", &fact.id)
        .with("data-act", act)
        .child(option("", none, chosen.is_none()));
    for (place, value) in fact.values().iter().enumerate() {
        select = select.child(option(&value.id, &value.label, chosen == Some(ValueId(place as u8))));
    }
    select
}

fn option(value: &str, label: &str, is_chosen: bool) -> Element {
    el("option").with("value", value).with_if("selected", is_chosen).text(label)
}
