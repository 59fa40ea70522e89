//! What has to be put right before going on: the list above the question, and the same words at the field.
//!
//! Focus goes to the list. Its alert is inside what takes focus, as some screen readers drop the words otherwise; a
//! live region alone would not do, since browsers announce those unreliably inside a shadow root.

use pathways::question::Input;
use pathways::wording::Wording;
use web_sys::{Element, MouseEvent};
use yew::{Callback, Html, html};

use crate::components::heading::heading;
use crate::components::{time_fields, value_list};
use crate::focus::{ERRORS_ID, HEADING_ID, take_to_field};
use crate::state::Asking;
use pathways::entered_time::{Field, FieldError};

/// The id of the words at a field.
pub fn error_id(field: Field) -> &'static str {
    match field {
        Field::Question => "pathways-error",
        Field::Years => "pathways-years-error",
        Field::Months => "pathways-months-error",
    }
}

/// The list of errors, each a link to its field.
pub fn error_summary(wording: &Wording, asking: &Asking, level: u8, root: &Element) -> Html {
    let links = asking.errors.iter().map(|error| {
        let id = match (error.field, &asking.question.input) {
            (Field::Months, _) => time_fields::MONTHS_ID,
            (Field::Years, _) | (Field::Question, Input::YearsAndMonths) => time_fields::YEARS_ID,
            (Field::Question, Input::Choice(_)) => value_list::FIRST_ID,
        };
        let root = root.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            take_to_field(&root, id, HEADING_ID);
        });
        html! { <li><a href={["#", id].concat()} {onclick}>{ &error.says }</a></li> }
    });
    html! {
        <div id={ERRORS_ID} class="errors" part="error-summary" tabindex="-1">
            <div role="alert">
                { heading(level, "errors-heading", &wording.error_heading) }
                <ul role="list">{ for links }</ul>
            </div>
        </div>
    }
}

/// The words at a field, where it has an error.
pub fn error_message(wording: &Wording, errors: &[FieldError], field: Field) -> Html {
    errors
        .iter()
        .find(|error| error.field == field)
        .map(|error| {
            html! {
                <p id={error_id(field)} class="error">
                    <span class="unseen">{ &wording.error_prefix }{ " " }</span>
                    { &error.says }
                </p>
            }
        })
        .unwrap_or_default()
}
