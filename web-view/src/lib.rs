//! The widget's pages as plain data, without a browser.
//!
//! A page is a tree of elements ([`node`]) on a [`screen`], made from what `pathways` says and nothing else: no verdict is
//! decided and no reason worded here. That a page is data has three uses. One small piece of code shows every page of the
//! widget; a page may come from another WebAssembly module, which a visitor loads only when they open it ([`wire`]); and tests
//! can see every page without a browser. There is no raw HTML, no `style` attribute and no script in a page, because the
//! content security policies of councils forbid them.
//!
//! In reading order: [`node`], [`screen`], [`heading`], the check itself ([`check`]), the widget as a whole
//! ([`shell`]), which language each text is in ([`language`]), and the bytes between modules ([`wire`], [`mod@guest`]).

pub mod check;
pub mod errors;
pub mod guest;
pub mod heading;
pub mod language;
pub mod node;
pub mod screen;
pub mod section;
pub mod shell;
pub mod tabs;
pub mod wire;
