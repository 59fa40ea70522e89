//! The page before the first question.

use pathways::wording::Wording;
use yew::{Html, html};

use crate::components::heading::page_heading;
use crate::components::{Dispatch, send};
use crate::state::Action;

/// What the checker does, where answers go, and Start.
pub fn start_page(wording: &Wording, level: u8, dispatch: &Dispatch) -> Html {
    html! {
        <section key="start" data-page="start" aria-label={wording.section_label.clone()}>
            { page_heading(level, &wording.start_heading) }
            <p class="lead">{ &wording.start_lead }</p>
            <p class="privacy">{ &wording.start_privacy }</p>
            <button type="button" class="button" part="button" onclick={send(dispatch, Action::Start)}>
                { &wording.start_button }
            </button>
        </section>
    }
}
