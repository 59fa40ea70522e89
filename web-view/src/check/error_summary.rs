//! The errors of a question: which field each belongs to.

use pathways::entered_time::{Field, FieldError};
use pathways::question::Input;
use pathways::wording::Wording;

use super::state::Asking;
use super::{time_fields, value_list};
use crate::errors;
use crate::node::Element;

/// The id of the words at a field.
pub fn error_id(field: Field) -> &'static str {
    match field {
        Field::Question => "pathways-error",
        Field::Years => "pathways-years-error",
        Field::Months => "pathways-months-error",
    }
}

/// The list of errors, each a link to its field.
pub fn error_summary(wording: &Wording, asking: &Asking, level: u8) -> Element {
    let errors = asking.errors.iter().map(|error| {
        let id = match (error.field, &asking.question.input) {
            (Field::Months, _) => time_fields::MONTHS_ID,
            (Field::Years, _) | (Field::Question, Input::YearsAndMonths) => time_fields::YEARS_ID,
            (Field::Question, Input::Choice(_)) => value_list::FIRST_ID,
        };
        (id, error.says.as_str())
    });
    errors::error_summary(wording, errors, level)
}

/// The words at a field, where it has an error.
pub fn error_message(wording: &Wording, errors: &[FieldError], field: Field) -> Option<Element> {
    let error = errors.iter().find(|error| error.field == field)?;
    Some(errors::error_message(wording, error_id(field), &error.says))
}
