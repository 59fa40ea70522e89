//! Asking in a browser: the view of the widget in which people type, with the mind that replies, as a WebAssembly module.
//!
//! It shows what `pathways` replies and words nothing itself. It reads no clock, stores nothing and sends nothing: it has no
//! way to, since it imports nothing. It is a module of its own because it is far larger than the checker: a page loads it
//! when somebody opens that view, and not before.
//!
//! In reading order: the conversation ([`view`]), what replies (`thinking`), and the page (`page`).

mod page;
mod thinking;
pub mod view;

pathways_view::guest!(view::Asking);
