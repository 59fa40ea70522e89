//! What officers do.

pub mod drafts;
pub mod faqs;
mod list;
mod queue;
mod restart;
mod roles;
