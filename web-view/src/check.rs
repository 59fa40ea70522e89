//! The check up to its results: questions, one at a time.
//!
//! Which question comes next is asked of `pathways`. What suits the person in the end is shown by another module, as it takes
//! texts and code that nobody needs before.

pub mod draft;
mod error_summary;
mod question_page;
mod start_page;
pub mod state;
mod time_fields;
mod value_list;

use pathways::ValueId;
use pathways::fact::FactId;

use crate::errors::ERRORS_ID;
use crate::heading::HEADING_ID;
use crate::node::Element;
use crate::screen::{Act, Focus};
use state::{Action, Checker, FocusTarget, Page};

/// The page as it is; the results come from another module.
pub fn page(checker: &Checker, level: u8) -> Option<Element> {
    match &checker.page {
        Page::Start => Some(start_page::start_page(&checker.catalogue.wording, level)),
        Page::Question(asking) => Some(question_page::question_page(checker, asking, level)),
        Page::Results => None,
    }
}

/// What the person did, or `None` where it is nothing of the check.
pub fn action(act: &Act) -> Option<Action> {
    let (verb, number) = act.act.split_once(':').unwrap_or((&act.act, ""));
    let number = number.parse().ok();
    let is_on = act.value == "true";
    Some(match verb {
        "start" => Action::Start,
        "choose" => Action::Choose(ValueId(number?)),
        "not-sure" => Action::NotSure(act.value.is_empty() || is_on),
        "years" => Action::TypeYears(act.value.clone()),
        "months" => Action::TypeMonths(act.value.clone()),
        "tick" => Action::Tick(FactId(number?), is_on),
        "continue" => Action::Continue,
        "back" => Action::Back,
        "change" => Action::Change(FactId(number?)),
        "choose-employer" => Action::ChooseEmployer(act.value.clone()),
        "take-employer" => Action::TakeEmployer,
        "again" => Action::StartAgain,
        _ => return None,
    })
}

/// Where focus goes after an action that moved it.
pub fn focus(target: FocusTarget) -> Focus {
    Focus::to(match target {
        FocusTarget::Heading => HEADING_ID,
        FocusTarget::Errors => ERRORS_ID,
    })
}
