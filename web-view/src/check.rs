//! The check: questions one at a time, then what suits the person and why.
//!
//! A program in the sense of [`crate::screen`]: it takes what the person does and gives what is shown. Which question comes
//! next and what the results say is asked of `pathways`.

mod answers_list;
pub mod draft;
mod employer_form;
mod error_summary;
mod question_page;
mod result_card;
mod results_page;
mod start_page;
pub mod state;
mod time_fields;
mod value_list;

use pathways::ValueId;
use pathways::fact::FactId;

use crate::errors::ERRORS_ID;
use crate::heading::HEADING_ID;
use crate::node::{Element, Node};
use crate::screen::{Act, Focus, Screen};
use state::{Action, Checker, FocusTarget, Page};

/// The screen as it is, with what stands on the results page between the programmes and the answers.
pub fn screen(checker: &Checker, level: u8, see_it: Vec<Node>) -> Screen {
    let page = match &checker.page {
        Page::Start => start_page::start_page(&checker.catalogue.wording, level),
        Page::Question(asking) => question_page::question_page(checker, asking, level),
        Page::Results(results) => results_page::results_page(checker, results, level, see_it),
    };
    Screen { nodes: vec![page.into()], ..Screen::default() }
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

/// The page of a view, named for those who cannot see where it begins.
fn page(checker: &Checker, name: &str, key: &str) -> Element {
    crate::node::el("section")
        .key(key)
        .with("data-page", name)
        .with("aria-label", &checker.catalogue.wording.section_label)
}
