//! What staff do.

pub mod asking;
mod expired;
pub mod interview;
mod messages;
pub mod not_answered;
pub mod reading;
mod restart;
pub mod verdicts;
