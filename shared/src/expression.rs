//! Conditions over facts, such as "role is headteacher or head_of_centre" and "headship_months > 60".
//!
//! A condition is exact or unknown: it is only ever judged for facts that are known, never with a stand-in for a
//! missing one. The text form is read by [`parse`] (feature `load`).

#[cfg(feature = "load")]
pub mod parse;

use crate::answers::{Answer, Answers};
use crate::compact::compact_enum;
use crate::fact::{FactId, Set64};
use crate::months::Length;

/// A condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expression {
    /// Holds for everybody.
    Always,
    /// The value of a choice is one of these.
    Is(FactId, Set64),
    /// A length of time is at least this.
    AtLeast(FactId, Length),
    /// A flag is raised.
    Raised(FactId),
    /// The condition does not hold.
    Not(Box<Expression>),
    /// All hold.
    All(Vec<Expression>),
    /// At least one holds.
    Any(Vec<Expression>),
}
compact_enum!(Expression { Always, Is(a, b), AtLeast(a, b), Raised(a), Not(a), All(a), Any(a) });

impl Expression {
    /// Whether it holds, where `value_of` gives the single value of each fact; `None` where the facts that are known do
    /// not settle it.
    pub fn holds(&self, value_of: &dyn Fn(FactId) -> Option<Answer>) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Is(fact, values) => match value_of(*fact)? {
                Answer::Choice(value) => Some(values.has(value.0)),
                Answer::Months(_) | Answer::Flag(_) => None,
            },
            Self::AtLeast(fact, length) => match value_of(*fact)? {
                Answer::Months(range) if range.min >= *length => Some(true),
                Answer::Months(range) if !range.meets(*length, Length::MOST) => Some(false),
                _ => None,
            },
            Self::Raised(fact) => match value_of(*fact)? {
                Answer::Flag(raised) => Some(raised),
                Answer::Choice(_) | Answer::Months(_) => None,
            },
            Self::Not(inner) => inner.holds(value_of).map(|holds| !holds),
            Self::All(parts) => settle(parts, value_of, false),
            Self::Any(parts) => settle(parts, value_of, true),
        }
    }

    /// Whether it surely holds for what the person has told us.
    pub fn surely(&self, answers: &Answers) -> bool {
        self.holds(&|fact| answers.get(fact)) == Some(true)
    }

    /// The facts that it reads.
    pub fn facts(&self) -> Set64 {
        match self {
            Self::Always => Set64::default(),
            Self::Is(fact, _) | Self::AtLeast(fact, _) | Self::Raised(fact) => Set64::default().with(fact.0),
            Self::Not(inner) => inner.facts(),
            Self::All(parts) | Self::Any(parts) => {
                Set64(parts.iter().fold(0, |all, part| all | part.facts().0))
            }
        }
    }
}

/// `Some(decisive)` as soon as one part is `decisive`; unknown while a part is unknown; else the opposite.
fn settle(parts: &[Expression], value_of: &dyn Fn(FactId) -> Option<Answer>, decisive: bool) -> Option<bool> {
    let mut unknown = false;
    for part in parts {
        match part.holds(value_of) {
            Some(holds) if holds == decisive => return Some(decisive),
            Some(_) => {}
            None => unknown = true,
        }
    }
    (!unknown).then_some(!decisive)
}
