//! The tests that span crates, in one binary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed, and says where")]

mod allocation;
mod arrows;
mod ask_module;
mod browser;
mod brute_force;
mod calendar;
mod cases;
mod chat;
mod command_line;
mod conformance;
mod desk;
mod discord;
mod http_api;
mod interview;
mod languages;
mod letter;
mod lighthouse;
mod listing;
mod offer;
mod package;
mod pages;
mod planted_mistakes;
mod questions;
mod random_profiles;
mod reference;
mod stand_in_itself;
mod terminal;
mod themes;
mod timeline;
mod traced;
mod transcripts;
mod what_if;
mod whatever_is_typed;
mod widget;

use pathways_tests::project;
