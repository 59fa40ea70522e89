//! The checker in a browser: what the custom element `<pathways-checker>` shows inside its shadow root.
//!
//! It only shows what `pathways` says and takes answers. It decides no verdict and words no reason, reads no clock,
//! stores nothing and sends nothing. The element itself, its style sheet and its fallback are in `element.js`, because a
//! class that extends `HTMLElement` cannot be written in Rust.
//!
//! In reading order: what the person sees and does as plain data ([`state`], [`draft`]), and its pages (`components`).

mod components;
pub mod draft;
pub mod focus;
pub mod state;

use std::rc::Rc;

use pathways::{Catalogue, Date};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::components::app::{App, Setup};

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// A checker on a page.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Handle {
    /// Takes the checker off the page and forgets the answers.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

/// Shows the checker in `root`, on the day given. `heading_level` is the level of the heading of each page, 1 to 4;
/// `all_programmes` asks for those too that are otherwise left out of suggestions.
///
/// # Errors
/// A sentence for the console where the day is not in the calendar or the catalogue is of another build.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    year: i16,
    month: i8,
    day: i8,
    heading_level: u8,
    all_programmes: bool,
) -> Result<Handle, JsValue> {
    let as_of = Date::new(year, month, day).map_err(|_| JsValue::from_str("today is not in the calendar"))?;
    let catalogue = Catalogue::checker_from_compact(CATALOGUE)
        .map_err(|_| JsValue::from_str("the catalogue is of another build; build again"))?;
    let setup = Setup {
        catalogue: Rc::new(catalogue),
        as_of,
        heading_level: heading_level.clamp(1, 4),
        all_programmes,
        root: root.clone(),
    };
    Ok(Handle { app: Renderer::<App>::with_root_and_props(root, setup).render() })
}
