//! What the element in `element/` offers: what its attributes say, the loading of modules, and what only a page can do.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Uint8Array};
use pathways_view::screen::{Act, Screen};
use pathways_view::shell::{Module, Modules};
use pathways_view::wire::{Request, bytes_of, read};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use yew::html::Scope;

use crate::app::{App, Message};

#[wasm_bindgen]
extern "C" {
    /// The element, as this module may use it.
    pub type Host;

    /// Today's year.
    #[wasm_bindgen(method, getter)]
    pub fn year(this: &Host) -> i16;

    /// Today's month, from 1.
    #[wasm_bindgen(method, getter)]
    pub fn month(this: &Host) -> i8;

    /// Today's day of the month.
    #[wasm_bindgen(method, getter)]
    pub fn day(this: &Host) -> i8;

    /// The level of the heading of each page.
    #[wasm_bindgen(method, getter)]
    pub fn level(this: &Host) -> u8;

    /// What an attribute says; nothing where it is not there.
    #[wasm_bindgen(method)]
    pub fn wants(this: &Host, attribute: &str) -> String;

    /// The catalogue to show, as the bytes of its file; nothing for the one that this module carries.
    #[wasm_bindgen(method, getter)]
    pub fn catalogue(this: &Host) -> Option<Uint8Array>;

    #[wasm_bindgen(method)]
    fn load(this: &Host, name: &str, done: JsValue);

    /// Tells which page is shown: its view, the how-manieth it is, and whether it is the results.
    #[wasm_bindgen(method)]
    pub fn shows(this: &Host, view: &str, step: u32, results: bool);

    /// Prints the page.
    #[wasm_bindgen(method)]
    pub fn print(this: &Host);

    /// Puts a text on the clipboard, and calls back with whether that went well.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Host, text: &str, done: JsValue);

    /// Calls back as soon as the page has time.
    #[wasm_bindgen(method)]
    pub fn later(this: &Host, done: JsValue);

    /// Hands the person a file.
    #[wasm_bindgen(method)]
    pub fn save(this: &Host, name: &str, kind: &str, text: &str);

    /// Tells whoever wrote the page, in the console.
    #[wasm_bindgen(method)]
    pub fn warn(this: &Host, text: &str);
}

/// The other modules, by way of the element.
pub struct Loader {
    host: Rc<Host>,
    app: Scope<App>,
    /// The modules that are there.
    modules: Rc<RefCell<[Option<Loaded>; 2]>>,
}

/// A module that is there.
#[derive(Clone)]
struct Loaded {
    call: Function,
    /// Of the page, where it names one.
    catalogue: Option<Uint8Array>,
}

impl Loader {
    /// Nothing loaded yet.
    pub fn new(host: Rc<Host>, app: Scope<App>) -> Self {
        Self { host, app, modules: Rc::default() }
    }
}

impl Modules for Loader {
    fn ask_for(&mut self, module: Module) {
        let (app, modules) = (self.app.clone(), self.modules.clone());
        let done = Closure::once_into_js(move |call: JsValue, catalogue: JsValue| {
            let catalogue = catalogue.dyn_into().ok();
            let loaded = call.dyn_into().ok().map(|call| Loaded { call, catalogue });
            let is_there = loaded.is_some();
            modules.borrow_mut()[module as usize] = loaded;
            app.send_message(Message::Loaded(module, is_there));
        });
        let name = match module {
            Module::More => "more",
            Module::Ask => "ask",
        };
        self.host.load(name, done);
    }

    fn catalogue(&self, module: Module) -> Vec<u8> {
        let modules = self.modules.borrow();
        let given = modules[module as usize].as_ref().and_then(|loaded| loaded.catalogue.as_ref());
        given.map_or_else(Vec::new, Uint8Array::to_vec)
    }

    fn call(&mut self, module: Module, request: &Request) -> Option<Screen> {
        let call = self.modules.borrow()[module as usize].clone()?.call;
        let request = Uint8Array::from(&*bytes_of(request));
        // A module that has stopped throws: then there is nothing to show.
        let screen = call.call1(&JsValue::UNDEFINED, &request).ok()?;
        read(&screen.dyn_into::<Uint8Array>().ok()?.to_vec())
    }
}

/// A callback of the page that says whether something went well, as an act.
pub fn tell(app: &Scope<App>, well: &'static str, not: &'static str) -> JsValue {
    let app = app.clone();
    Closure::once_into_js(move |went_well: bool| {
        app.send_message(Message::Act(Act::of(if went_well { well } else { not })));
    })
}

/// A callback of the page once it has time.
pub fn later(app: &Scope<App>) -> JsValue {
    let app = app.clone();
    Closure::once_into_js(move || app.send_message(Message::GoOn))
}
