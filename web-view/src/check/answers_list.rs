//! The answers that bear on the results, each with a button to change it.

use super::state::Checker;
use crate::heading::heading;
use crate::node::{Element, button, el, el_of};

/// "Your answers".
pub fn answers_list(checker: &Checker, level: u8) -> Element {
    let wording = &checker.catalogue.wording;
    let mut list = el("dl");
    for (fact, words) in checker.interview.summary(&checker.catalogue) {
        let asked = checker.catalogue.fact(fact);
        let mut row = el("div").with("data-answer", &asked.id).child(el("dt").text(&asked.name));
        for words in words {
            row = row.child(el_of("dd", "answer").with("part", "answer").text(&words));
        }
        let change = button("link", "change", &["change:", &fact.0.to_string()].concat())
            .text(&wording.change_button)
            .child(el_of("span", "unseen").text(" ").text(&asked.name));
        list = list.child(row.child(el_of("dd", "change").child(change)));
    }
    el_of("div", "answers").child(heading(level, "headline", &wording.answers_heading)).child(list)
}
