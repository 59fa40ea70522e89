//! A question with its answers, its tick boxes, why it is asked, and Continue.

use pathways::question::{Flag, Input};
use pathways::wording::Wording;
use web_sys::{Element, HtmlInputElement, InputEvent, SubmitEvent};
use yew::{Callback, Event, Html, TargetCast, html};

use crate::components::error_summary::{error_id, error_message, error_summary};
use crate::components::heading::page_heading;
use crate::components::{Dispatch, send, time_fields, value_list};
use crate::state::{Action, Asking, Checker};
use pathways::entered_time::Field;

const HINT_ID: &str = "pathways-hint";

/// One question.
pub fn question_page(
    checker: &Checker,
    asking: &Asking,
    level: u8,
    root: &Element,
    dispatch: &Dispatch,
) -> Html {
    let wording = &checker.catalogue.wording;
    let question = &asking.question;
    let fact_id = checker.catalogue.fact(question.fact).id.clone();
    let onsubmit = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Action::Continue);
        })
    };
    let has_error = asking.errors.iter().any(|error| error.field == Field::Question);
    let described_by = match (question.hint.is_empty(), has_error) {
        (true, false) => None,
        (false, false) => Some(HINT_ID),
        (true, true) => Some(error_id(Field::Question)),
        (false, true) => Some("pathways-hint pathways-error"),
    };
    html! {
        <section
            key={fact_id.clone()}
            data-page="question"
            data-question={fact_id}
            aria-label={wording.section_label.clone()}
        >
            <button type="button" class="back" part="back" onclick={send(dispatch, Action::Back)}>
                { &wording.back_button }
            </button>
            if !asking.errors.is_empty() {
                { error_summary(wording, asking, level, root) }
            }
            <form novalidate=true {onsubmit}>
                <fieldset class={has_error.then_some("wrong")} aria-describedby={described_by}>
                    <legend>{ page_heading(level, &question.heading) }</legend>
                    if !question.hint.is_empty() {
                        <p id={HINT_ID} class="hint">{ &question.hint }</p>
                    }
                    { error_message(wording, &asking.errors, Field::Question) }
                    { match &question.input {
                        Input::Choice(values) => value_list::value_list(wording, asking, values, dispatch),
                        Input::YearsAndMonths => time_fields::time_fields(wording, asking, dispatch),
                    } }
                </fieldset>
                { tick_boxes(wording, asking, &question.flags, dispatch) }
                if !question.why.is_empty() {
                    <details class="why">
                        <summary>{ &wording.why_we_ask }</summary>
                        <p>{ &question.why }</p>
                    </details>
                }
                <button type="submit" class="button" part="button">{ &wording.continue_button }</button>
            </form>
        </section>
    }
}

fn tick_boxes(wording: &Wording, asking: &Asking, flags: &[Flag], dispatch: &Dispatch) -> Html {
    if flags.is_empty() {
        return Html::default();
    }
    let boxes = flags.iter().map(|flag| {
        let id = ["pathways-flag-", &flag.id].concat();
        let fact = flag.fact;
        let onchange = on_tick(dispatch, move |ticked| Action::Tick(fact, ticked));
        html! {
            <div class="option" part="option">
                <input
                    type="checkbox"
                    part="input"
                    id={id.clone()}
                    name={flag.id.clone()}
                    checked={asking.draft.is_ticked(fact)}
                    {onchange}
                />
                <label for={id}>{ &flag.label }</label>
            </div>
        }
    });
    html! {
        <fieldset class="flags">
            <legend>{ &wording.tick_if_true }</legend>
            { for boxes }
        </fieldset>
    }
}

/// Sends whether a tick box is ticked now.
pub fn on_tick(dispatch: &Dispatch, action: impl Fn(bool) -> Action + 'static) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            dispatch.emit(action(input.checked()));
        }
    })
}

/// Sends what stands in a field now.
pub fn on_typing(dispatch: &Dispatch, action: fn(String) -> Action) -> Callback<InputEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            dispatch.emit(action(input.value()));
        }
    })
}
