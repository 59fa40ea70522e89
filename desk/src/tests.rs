//! The rules of the desk, on both databases; the store's own file; forms of exchange.

mod exchange;
mod faqs;
mod queue;
pub(crate) mod support;
mod telling;
mod upkeep;
