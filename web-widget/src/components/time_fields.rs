//! Two fields for a time in years and months, and "I'm not sure" beside them.

use pathways::wording::Wording;
use yew::{Callback, Html, InputEvent, html};

use crate::components::Dispatch;
use crate::components::error_summary::{error_id, error_message};
use crate::components::question_page::{on_tick, on_typing};
use crate::state::{Action, Asking};
use pathways::entered_time::Field;

/// Where the link of an error leads.
pub const YEARS_ID: &str = "pathways-years";
/// Where the link of an error leads.
pub const MONTHS_ID: &str = "pathways-months";

/// The fields.
pub fn time_fields(wording: &Wording, asking: &Asking, dispatch: &Dispatch) -> Html {
    let draft = &asking.draft;
    let errors = &asking.errors;
    html! {
        <>
            { error_message(wording, errors, Field::Years) }
            { error_message(wording, errors, Field::Months) }
            <div class="time">
                { field(
                    asking,
                    Field::Years,
                    (YEARS_ID, "years", &wording.years_label),
                    &draft.years,
                    on_typing(dispatch, Action::TypeYears),
                ) }
                { field(
                    asking,
                    Field::Months,
                    (MONTHS_ID, "months", &wording.months_label),
                    &draft.months,
                    on_typing(dispatch, Action::TypeMonths),
                ) }
            </div>
            if let Some(label) = &asking.question.not_sure {
                <p class="or">{ &wording.or_not_sure }</p>
                <div class="option" part="option">
                    <input
                        type="checkbox"
                        part="input"
                        id="pathways-not-sure"
                        name="not_sure"
                        value="not_sure"
                        checked={draft.not_sure}
                        onchange={on_tick(dispatch, Action::NotSure)}
                    />
                    <label for="pathways-not-sure">{ label }</label>
                </div>
            }
        </>
    }
}

fn field(
    asking: &Asking,
    of: Field,
    (id, name, label): (&'static str, &'static str, &str),
    value: &str,
    oninput: Callback<InputEvent>,
) -> Html {
    // An error of the whole question is about both fields, but its words belong to the group.
    let wrong = asking.errors.iter().any(|error| error.field == of);
    let whole = asking.errors.iter().any(|error| error.field == Field::Question);
    html! {
        <div>
            <label for={id}>{ label }</label>
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                part="input"
                class={(wrong || whole).then_some("wrong")}
                {id}
                {name}
                value={value.to_owned()}
                aria-invalid={wrong.then_some("true")}
                aria-describedby={wrong.then_some(error_id(of))}
                {oninput}
            />
        </div>
    }
}
