//! Which leadership programme suits a member of school staff, and why.
//!
//! Everything that decides a verdict or words a reason is in this crate; the widget, the bot and the command line are
//! hosts that only show what it says. It is pure: no input or output, no clock, no async. Callers bring the catalogue's
//! text and the date of asking.
//!
//! In reading order: what may be known of a person ([`fact`], [`months`], [`answers`]), conditions over it
//! ([`expression`]), programmes and their rules ([`programme`], [`rules`]), judging ([`mod@evaluate`], [`verdict`]), why
//! ([`mod@assess`], [`explain`]), asking ([`interview`], [`mod@question`], [`mod@entered_time`]), showing
//! ([`mod@results`], [`running`], [`offer`], [`mod@listing`], [`timeline`], [`what_if`]), taking away ([`mod@letter`], and
//! `calendar` with the feature `take-away`), talking ([`understand`]), and the data that all of it comes from
//! ([`catalogue`]).

pub mod answers;
pub mod assess;
#[cfg(feature = "take-away")]
pub mod calendar;
pub mod catalogue;
pub mod compact;
pub mod entered_time;
pub mod evaluate;
pub mod explain;
pub mod expression;
pub mod fact;
pub mod interview;
pub mod letter;
pub mod listing;
pub mod months;
pub mod offer;
#[cfg(feature = "load")]
pub mod profile;
pub mod programme;
pub mod question;
pub mod results;
pub mod rules;
pub mod running;
pub mod timeline;
pub mod understand;
pub mod untranslated;
pub mod verdict;
pub mod what_if;
pub mod wording;

pub use answers::{Answer, Answers};
pub use assess::{Assessment, assess};
pub use catalogue::Catalogue;
pub use fact::{Fact, FactId, ValueId};
pub use interview::{Interview, next_question};
pub use jiff::civil::Date;
pub use months::MonthRange;
pub use programme::Programme;
pub use verdict::{State, Verdict};
