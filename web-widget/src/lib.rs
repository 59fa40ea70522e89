//! The widget in a browser: what the custom element `<pathways-checker>` shows inside its shadow root.
//!
//! It shows the pages of `pathways-view` and hands back what a person does on them. It decides no verdict and words no reason,
//! reads no clock, stores nothing and sends nothing. The element itself, its style sheet, its fallback and the loading of
//! modules are in `element/`, because a class that extends `HTMLElement` cannot be written in Rust.
//!
//! In reading order: what the host's page offers (`host`), the one component (`app`), how a page becomes elements (`shown`),
//! and what was done on them (`done`).

mod app;
mod done;
pub mod focus;
mod host;
mod shown;

use std::rc::Rc;

use pathways::Date;
use pathways::catalogue::container;
use pathways::untranslated::ENGLISH;
use pathways_view::shell::Wanted;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{App, Message, Setup};
use crate::host::Host;

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// A widget on a page.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Handle {
    /// Takes the widget off the page and forgets the answers.
    pub fn destroy(self) {
        self.app.destroy();
    }

    /// Starts the check again, with nothing known.
    pub fn restart(&self) {
        self.app.send_message(Message::Restart);
    }

    /// Goes to another step, as the browser's Back and Forward do.
    pub fn go_to(&self, step: u32) {
        self.app.send_message(Message::GoTo(step as usize));
    }
}

/// Shows the widget in `root`, as `host` wants it.
///
/// # Errors
/// A sentence for the console where the day is not in the calendar, or the code `catalogue` where the catalogue is none of this
/// build.
#[wasm_bindgen]
pub fn mount(root: Element, host: Host) -> Result<Handle, JsValue> {
    let as_of = Date::new(host.year(), host.month(), host.day())
        .map_err(|_| JsValue::from_str("today is not in the calendar"))?;
    let given = host.catalogue().map(|bytes| bytes.to_vec());
    let bytes = given.as_deref().unwrap_or(CATALOGUE);
    let (catalogue, language) = container::checker(bytes).map_err(|_| JsValue::from_str("catalogue"))?;
    if language != ENGLISH {
        root.set_attribute("lang", &language)?;
    }
    let wanted = Wanted {
        catalogue,
        as_of,
        level: host.level().clamp(1, 4),
        views: host.wants("view"),
        programmes: host.wants("programmes"),
        provider: host.wants("provider"),
        authority: host.wants("authority"),
        start_at_question: host.wants("start") == "question",
        language,
        shows_untranslated: host.wants("untranslated") == "show",
    };
    let setup = Setup { wanted: Rc::new(Some(wanted).into()), host: Rc::new(host), root: root.clone() };
    Ok(Handle { app: Renderer::<App>::with_root_and_props(root, setup).render() })
}
