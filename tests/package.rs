//! The npm package: what is in it, that a bundler and the compiler of TypeScript can use it, and that what it says of the
//! element is so. That the built site works is in `browser/packaged.rs`, with a browser.

mod described;
pub mod installed;
mod typed;
