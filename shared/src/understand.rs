//! Understanding what people type, and replying truthfully.
//!
//! In reading order: a message as words ([`text`]), what words mean ([`lexicon`], [`vocabulary`]), lengths of time
//! ([`quantity`]), whose role a role is ([`speaker`]), what is said of a headteacher's support and of the next role
//! ([`wishes`]), what is asked and what is told ([`sentences`]), what a message says ([`reading`]); then which topic its words
//! speak for ([`topic_model`]), which texts are about the same ([`similar`]), what a reply is ([`reply`], [`compose`]) and
//! which reply a message gets ([`conversation`]). Beside it, facts that a person looks at and sets by name (`by_hand`),
//! and messages without who they are of (`mask`).

#[cfg(feature = "load")]
pub mod by_hand;
#[cfg(feature = "mind")]
pub mod calibration;
#[cfg(feature = "mind")]
pub mod compose;
#[cfg(feature = "mind")]
pub mod conversation;
pub mod lexicon;
#[cfg(feature = "load")]
pub mod mask;
#[cfg(feature = "mind")]
pub mod often_asked;
#[cfg(feature = "mind")]
pub mod quantity;
#[cfg(feature = "mind")]
pub mod reading;
#[cfg(feature = "mind")]
pub mod reply;
#[cfg(feature = "mind")]
pub mod sentences;
#[cfg(feature = "mind")]
pub mod similar;
#[cfg(feature = "mind")]
pub mod speaker;
#[cfg(feature = "mind")]
pub mod text;
#[cfg(feature = "mind")]
pub mod topic_model;
#[cfg(feature = "mind")]
pub mod vocabulary;
#[cfg(feature = "mind")]
pub mod wishes;
