//! A list to choose one answer from. Nothing is chosen beforehand, and choosing does not go on by itself.

use pathways::question::OptionOf;
use pathways::wording::Wording;
use yew::{Callback, Event, Html, html};

use crate::components::Dispatch;
use crate::components::send;
use crate::state::{Action, Asking};

/// Where the link of an error leads.
pub const FIRST_ID: &str = "pathways-value-0";

/// The values, then "I'm not sure" where that is an answer.
pub fn value_list(wording: &Wording, asking: &Asking, values: &[OptionOf], dispatch: &Dispatch) -> Html {
    let draft = &asking.draft;
    let options = values.iter().enumerate().map(|(place, value)| {
        let id = ["pathways-value-", &place.to_string()].concat();
        let chosen = draft.chosen == Some(value.value);
        let onchange = send(dispatch, Action::Choose(value.value));
        option(&id, &value.id, &value.label, &value.hint, chosen, onchange)
    });
    html! {
        <>
            { for options }
            if let Some(label) = &asking.question.not_sure {
                <p class="or">{ &wording.or_not_sure }</p>
                { option(
                    "pathways-not-sure",
                    "not_sure",
                    label,
                    "",
                    draft.not_sure,
                    send(dispatch, Action::NotSure(true)),
                ) }
            }
        </>
    }
}

fn option(id: &str, value: &str, label: &str, hint: &str, checked: bool, onchange: Callback<Event>) -> Html {
    let hint_id = (!hint.is_empty()).then(|| [id, "-hint"].concat());
    html! {
        <div class="option" part="option">
            <input
                type="radio"
                part="input"
                name="pathways-answer"
                id={id.to_owned()}
                value={value.to_owned()}
                aria-describedby={hint_id.clone()}
                {checked}
                {onchange}
            />
            <label for={id.to_owned()}>{ label }</label>
            if hint_id.is_some() {
                <p id={hint_id} class="hint">{ hint }</p>
            }
        </div>
    }
}
