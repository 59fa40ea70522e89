//! The tests that span crates, in one binary.

mod allocation;
mod arrows;
mod browser;
mod brute_force;
mod cases;
mod command_line;
mod interview;
mod planted_mistakes;
mod project;
mod reference;
