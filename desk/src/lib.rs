//! The officers' FAQ desk: questions that were not answered, officers' answers to them, and who changed what.
//!
//! [`Desk`] holds the rules: what may be changed, by whom, and what follows from it. Behind it is a small interface,
//! `database`, with SQLite under it; no rule is in SQL and no SQL outside `sqlite`. It knows no host, no network and
//! no clock: callers say when something happens. Who asked a question is never kept, and its text only masked; the wish to be
//! told of an answer is kept apart and deleted once used.

pub mod change;
mod database;
mod desk;
mod entry_json;
mod error;
mod exchange;
#[cfg(test)]
mod in_memory;
pub mod question;
mod report;
mod sqlite;
#[cfg(test)]
mod tests;
pub mod who;
pub mod wish;

pub use change::{Audit, Change, Did};
pub use desk::{Desk, Draft, NotAnswered, Settings};
pub use error::DeskError;
pub use exchange::{export, import};
pub use question::{Question, QuestionId, State, Why};
pub use report::{Asked, Report};
pub use who::{By, Who};
pub use wish::{Due, Forgotten};
