//! The answers that bear on the results, each with a button to change it.

use pathways_view::heading::heading;
use pathways_view::node::{Element, button, el, el_of};

use crate::results::Results;

/// "Your answers".
pub fn answers_list(results: &Results, level: u8) -> Element {
    let catalogue = &*results.catalogue;
    let wording = &catalogue.wording;
    let mut list = el("dl");
    for (fact, words) in results.interview.summary(catalogue) {
        let asked = catalogue.fact(fact);
        let mut row = el("div").with("data-answer", &asked.id).child(el("dt").text(&asked.name));
        for words in words {
            row = row.child(el_of("dd", "answer").with("part", "answer").text(&words));
        }
        let change = button("link", "change", &["change:", &fact.0.to_string()].concat())
            .text(wording.change_button())
            .child(el_of("span", "unseen").text(" ").text(&asked.name));
        list = list.child(row.child(el_of("dd", "change").child(change)));
    }
    el_of("div", "answers").child(heading(level, "headline", wording.answers_heading())).child(list)
}
