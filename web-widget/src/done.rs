//! What a person did, read from the event and the `data-act` of the element that it happened in.
//!
//! Events are taken where they bubble to, one handler for each kind on the whole widget: pages are data and carry no code.

use pathways_view::screen::Act;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, InputEvent, MouseEvent, SubmitEvent};

use crate::app::Message;

/// A button or link was pressed.
pub fn on_click(event: MouseEvent) -> Option<Message> {
    let pressed = target(&event)?.closest("button[data-act],a[data-act]").ok()??;
    // A link acts in the page itself.
    event.prevent_default();
    message(&pressed, String::new())
}

/// Something was chosen or ticked.
pub fn on_change(event: Event) -> Option<Message> {
    let changed = target(&event)?;
    if let Some(select) = changed.dyn_ref::<HtmlSelectElement>() {
        return message(&changed, select.value());
    }
    let input = changed.dyn_ref::<HtmlInputElement>()?;
    match &*input.type_() {
        "radio" => message(&changed, String::new()),
        "checkbox" => message(&changed, if input.checked() { "true" } else { "false" }.to_owned()),
        _ => None,
    }
}

/// Something was typed.
pub fn on_input(event: InputEvent) -> Option<Message> {
    let typed = target(&event)?;
    let input = typed.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "text")?;
    message(&typed, input.value())
}

/// A form was sent.
pub fn on_submit(event: SubmitEvent) -> Option<Message> {
    event.prevent_default();
    message(&target(&event)?, String::new())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn message(element: &Element, value: String) -> Option<Message> {
    Some(Message::Act(Act { act: element.get_attribute("data-act")?, value }))
}
