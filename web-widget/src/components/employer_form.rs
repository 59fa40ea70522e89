//! Who the person works for: offered on the results page, never asked, as it changes whom to ask and little else.

use pathways::ValueId;
use web_sys::{HtmlSelectElement, SubmitEvent};
use yew::{Callback, Html, NodeRef, html};

use crate::components::Dispatch;
use crate::state::{Action, Checker};

/// The choice of employer.
pub fn employer_form(checker: &Checker, dispatch: &Dispatch) -> Html {
    let Some(fact) = checker.employer() else { return Html::default() };
    let wording = &checker.catalogue.wording;
    let asked = checker.catalogue.fact(fact);
    let named = checker.interview.answers().choice(fact);
    let select = NodeRef::default();
    let onsubmit = {
        let (select, dispatch) = (select.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                // The first option is "I would rather not say".
                let value = u8::try_from(select.selected_index() - 1).ok().map(ValueId);
                dispatch.emit(Action::TakeEmployer(value));
            }
        })
    };
    let options = asked.values().iter().enumerate().map(|(place, value)| {
        let selected = named == Some(ValueId(place as u8));
        html! { <option value={value.id.clone()} {selected}>{ &value.label }</option> }
    });
    html! {
        <form class="employer" novalidate=true {onsubmit}>
            <label for="pathways-employer">{ &wording.employer_label }</label>
            <p id="pathways-employer-hint" class="hint">{ &wording.employer_hint }</p>
            <div class="row">
                <select
                    ref={select}
                    part="input"
                    id="pathways-employer"
                    name={asked.id.clone()}
                    aria-describedby="pathways-employer-hint"
                >
                    <option value="" selected={named.is_none()}>{ &wording.employer_none }</option>
                    { for options }
                </select>
                <button type="submit" class="button quiet" part="button">{ &wording.employer_button }</button>
            </div>
        </form>
    }
}
