//! What the tests and the commands for whoever improves the understanding share: where things are, and how replies are
//! scored, and ways of doing it better are compared. The tests themselves are in `main.rs`, in one binary; the commands are in `bin/`.

pub mod approaches;
pub mod confusion;
pub mod driven;
pub mod project;
pub mod scoring;
pub mod stand_in;
