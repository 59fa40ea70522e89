//! All programmes, the chart and what can be taken away, as a WebAssembly module of its own.
//!
//! It shows what `pathways` says and words nothing itself. It reads no clock, stores nothing and sends nothing: it has no way
//! to, since it imports nothing. A page loads it when results are near or somebody opens all programmes.

pub mod view;

pathways_view::guest!(view::More);
