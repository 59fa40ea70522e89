//! What is on the screen: one file for each thing that a person sees.
//!
//! Only [`app`] is a Yew component. The others are functions from data to markup, which come to far fewer bytes and have
//! no state to get wrong. No inline style, no `<style>` and no raw HTML: a strict content security policy blocks them.

pub mod answers_list;
pub mod app;
pub mod employer_form;
pub mod error_summary;
pub mod heading;
pub mod question_page;
pub mod result_card;
pub mod results_page;
pub mod start_page;
pub mod time_fields;
pub mod value_list;

use yew::Callback;
use yew::html::IntoEventCallback;

use crate::state::Action;

/// Where components send what a person does.
pub type Dispatch = Callback<Action>;

/// A callback that sends one action, whatever the event says.
fn send<E>(dispatch: &Dispatch, action: Action) -> Callback<E>
where
    Callback<E>: IntoEventCallback<E>,
{
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}
