//! What suits a person and why, ways to see it and take it away, and all programmes: a WebAssembly module of its own.
//!
//! It shows what `pathways` says and words nothing itself. It reads no clock, stores nothing and sends nothing: it has no way
//! to, since it imports nothing. A page loads it when somebody begins to answer or opens all programmes.
//!
//! In reading order: both views ([`view`]), the results ([`results`]) with what stands on their page, and all programmes
//! ([`programmes`]).

mod answers_list;
mod employer_form;
pub mod programmes;
mod programmes_page;
mod result_card;
pub mod results;
mod results_page;
mod see_it;
mod take_away;
mod value_select;
pub mod view;
mod what_if_switches;

pathways_view::guest!(view::More);
