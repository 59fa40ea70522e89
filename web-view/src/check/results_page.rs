//! What suits the person, in groups by verdict; then ways to see it and take it away, their answers, the employer and Start
//! again.

use pathways::Verdict;
use pathways::results::{Group, Results};
use pathways::wording::Wording;

use super::answers_list::answers_list;
use super::employer_form::employer_form;
use super::page;
use super::result_card::result_card;
use super::state::Checker;
use crate::heading::{heading, page_heading};
use crate::node::{Element, Node, button, el, el_of, paragraph};

/// The results, with `see_it` between the programmes and the answers.
pub fn results_page(checker: &Checker, results: &Results, level: u8, see_it: Vec<Node>) -> Element {
    let wording = &checker.catalogue.wording;
    let mut shown = page(checker, "results", "results")
        .child(button("back", "back", "back").text(&wording.back_button))
        .child(page_heading(level, &wording.results_heading))
        .maybe(results.nothing_fits.as_ref().map(|nothing_fits| paragraph("lead", nothing_fits)))
        .child(paragraph("decision", &results.decision_note));
    for note in &results.holiday_notes {
        shown = shown.child(paragraph("holiday", note));
    }
    for group in &results.groups {
        shown = shown.child(group_of_cards(wording, group, level + 1));
    }
    shown
        .nodes(see_it)
        .child(answers_list(checker, level + 1))
        .maybe(employer_form(checker))
        .child(button("button quiet", "button", "again").text(&wording.again_button))
}

fn group_of_cards(wording: &Wording, group: &Group, level: u8) -> Element {
    let name = group.verdict.name();
    let is_folded = group.verdict == Verdict::NoMatch;
    let mut shown = el_of(if is_folded { "details" } else { "div" }, &["group ", name].concat())
        .with("data-verdict", name);
    shown = if is_folded {
        // Folded away: a person came to see what suits them. The number says that nothing is hidden.
        let headline = [&*group.headline, " (", &group.cards.len().to_string(), ")"].concat();
        let summary = el("summary").with("part", "summary");
        shown.child(summary.child(heading(level, "headline", &headline)))
    } else {
        shown.child(heading(level, "headline", &group.headline))
    };
    for card in &group.cards {
        shown = shown.child(result_card(wording, card, group.verdict, level + 1));
    }
    shown
}
