//! The commands of the command line, each in a file of its own name.

pub mod ask;
pub mod catalogue;
pub mod chat;
pub mod export;
pub mod faq;
pub mod json_lines;
pub mod match_people;
pub mod output;
pub mod serve;
pub mod show;
