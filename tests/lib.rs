//! What the tests share: where things are, and how replies are scored. The tests themselves are in `main.rs`, in one binary.

pub mod project;
pub mod scoring;
