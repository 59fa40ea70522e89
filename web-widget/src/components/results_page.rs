//! What suits the person, in groups by verdict; then their answers, the employer and Start again.

use pathways::Verdict;
use pathways::results::{Group, Results};
use pathways::wording::Wording;
use yew::{Html, html};

use crate::components::answers_list::answers_list;
use crate::components::employer_form::employer_form;
use crate::components::heading::{heading, page_heading};
use crate::components::result_card::result_card;
use crate::components::{Dispatch, send};
use crate::state::{Action, Checker};

/// The results.
pub fn results_page(checker: &Checker, results: &Results, level: u8, dispatch: &Dispatch) -> Html {
    let wording = &checker.catalogue.wording;
    html! {
        <section key="results" data-page="results" aria-label={wording.section_label.clone()}>
            <button type="button" class="back" part="back" onclick={send(dispatch, Action::Back)}>
                { &wording.back_button }
            </button>
            { page_heading(level, &wording.results_heading) }
            if let Some(nothing_fits) = &results.nothing_fits {
                <p class="lead">{ nothing_fits }</p>
            }
            <p class="decision">{ &results.decision_note }</p>
            { for results.holiday_notes.iter().map(|note| html! { <p class="holiday">{ note }</p> }) }
            { for results.groups.iter().map(|group| group_of_cards(wording, group, level + 1)) }
            { answers_list(checker, level + 1, dispatch) }
            { employer_form(checker, dispatch) }
            <button type="button" class="button quiet" part="button" onclick={send(dispatch, Action::StartAgain)}>
                { &wording.again_button }
            </button>
        </section>
    }
}

fn group_of_cards(wording: &Wording, group: &Group, level: u8) -> Html {
    let name = group.verdict.name();
    let class = ["group ", name].concat();
    let cards = group.cards.iter().map(|card| result_card(wording, card, group.verdict, level + 1));
    if group.verdict == Verdict::NoMatch {
        // Folded away: a person came to see what suits them. The number says that nothing is hidden.
        let headline = [&*group.headline, " (", &group.cards.len().to_string(), ")"].concat();
        return html! {
            <details {class} data-verdict={name}>
                <summary>{ heading(level, "headline", &headline) }</summary>
                { for cards }
            </details>
        };
    }
    html! {
        <div {class} data-verdict={name}>
            { heading(level, "headline", &group.headline) }
            { for cards }
        </div>
    }
}
