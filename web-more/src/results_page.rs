//! What suits the person, in groups by verdict; then ways to see it and take it away, their answers, the employer and Start
//! again.

use pathways::Verdict;
use pathways::results::Group;
use pathways::wording::Wording;
use pathways_view::heading::{heading, page_heading};
use pathways_view::node::{Element, button, el, el_of, paragraph};

use crate::answers_list::answers_list;
use crate::employer_form::employer_form;
use crate::result_card::result_card;
use crate::results::Results;
use crate::see_it::see_it;
use crate::take_away::take_away;
use crate::what_if_switches::what_if_switches;

/// The results.
pub fn results_page(results: &Results) -> Element {
    let wording = &results.catalogue.wording;
    let (told, level) = (&results.told, results.level);
    let mut shown = el("section")
        .key("results")
        .with("data-page", "results")
        .with("aria-label", wording.section_label())
        .child(button("back", "back", "back").text(wording.back_button()))
        .child(page_heading(level, wording.results_heading()))
        .maybe(told.nothing_fits.as_ref().map(|nothing_fits| paragraph("lead", nothing_fits)))
        .child(paragraph("decision", &told.decision_note));
    for note in &told.holiday_notes {
        shown = shown.child(paragraph("holiday", note));
    }
    for group in &told.groups {
        shown = shown.child(group_of_cards(wording, group, level + 1));
    }
    for timeline in &results.timelines {
        shown = shown.child(see_it(wording, timeline, level + 1));
    }
    shown
        .maybe(what_if_switches(results, level + 1))
        .child(take_away(results, level + 1))
        .child(answers_list(results, level + 1))
        .maybe(employer_form(results))
        .child(button("button quiet", "button", "again").text(wording.again_button()))
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
