//! Real browsers, driven: what tests and benchmarks of the widget share. A page to open, a site to open it on, and what the browser
//! did meanwhile.

#![expect(
    clippy::unwrap_used,
    reason = "whoever drives a browser and cannot go on has failed, and says where"
)]

pub mod driver;
pub mod engine;
pub mod outside;
pub mod running;
pub mod site;
pub mod turn;
