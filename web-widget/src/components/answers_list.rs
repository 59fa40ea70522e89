//! The answers that bear on the results, each with a button to change it.

use yew::{Html, html};

use crate::components::heading::heading;
use crate::components::{Dispatch, send};
use crate::state::{Action, Checker};

/// "Your answers".
pub fn answers_list(checker: &Checker, level: u8, dispatch: &Dispatch) -> Html {
    let wording = &checker.catalogue.wording;
    let rows = checker.interview.summary(&checker.catalogue).into_iter().map(|(fact, words)| {
        let asked = checker.catalogue.fact(fact);
        html! {
            <div data-answer={asked.id.clone()}>
                <dt>{ &asked.name }</dt>
                { for words.iter().map(|words| html! { <dd class="answer">{ words }</dd> }) }
                <dd class="change">
                    <button type="button" class="link" part="change" onclick={send(dispatch, Action::Change(fact))}>
                        { &wording.change_button }
                        <span class="unseen">{ " " }{ &asked.name }</span>
                    </button>
                </dd>
            </div>
        }
    });
    html! {
        <div class="answers">
            { heading(level, "headline", &wording.answers_heading) }
            <dl>{ for rows }</dl>
        </div>
    }
}
