//! The requirements of one programme, ready to be judged: every fact cut into the few classes that its rules can tell
//! apart, and for every requirement a table from classes to the outcome.
//!
//! The tables are made once, when a catalogue is loaded ([`compile`]); judging a person is looking things up.

#[cfg(feature = "load")]
pub mod compile;

use crate::compact::{compact_enum, compact_struct};
use crate::fact::FactId;
use crate::months::{Length, MonthRange};
use crate::programme::Requirement;
use crate::verdict::State;

/// The most facts that the rules of one programme may read.
pub const MOST_FACTS: usize = 16;
/// The most requirements that one programme may have.
pub const MOST_REQUIREMENTS: usize = 16;
/// The most outcomes of one requirement, and the most classes of one fact.
pub const MOST_OUTCOMES: usize = 64;

/// The requirements of a programme and their tables.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The requirements, in the order of the data.
    pub requirements: Vec<Requirement>,
    /// The facts that they read, each cut into classes. A fact comes after those that it is implied by.
    pub facts: Vec<RuleFact>,
    /// For each requirement, the table of its outcomes.
    pub tables: Vec<Table>,
}
compact_struct!(Rules { requirements, facts, tables });

/// A fact as the rules of one programme see it.
#[derive(Clone, Debug)]
pub struct RuleFact {
    /// The fact.
    pub fact: FactId,
    /// How its values fall into classes.
    pub classes: Classes,
    /// The class that stands for "not given", where that has a meaning (a flag, an assumed value).
    pub when_not_given: Option<u8>,
    /// The class that follows from other facts when none is given: [`Table::outcome`] gives the class, or [`NONE`].
    pub implied: Option<Table>,
}
compact_struct!(RuleFact { fact, classes, when_not_given, implied });

/// No class follows.
pub const NONE: u8 = u8::MAX;

/// How the values of a fact fall into classes that no rule of the programme tells apart.
#[derive(Clone, Debug)]
pub enum Classes {
    /// For each value of a choice, its class.
    Choice {
        /// By value.
        of_value: Vec<u8>,
        /// How many classes there are.
        count: u8,
    },
    /// The lengths at which a new class begins, in order.
    Months(Vec<Length>),
    /// Class 0 is "not raised", class 1 is "raised".
    Flag,
}
compact_enum!(Classes { Choice { of_value, count }, Months(a), Flag });

impl Classes {
    /// How many classes there are.
    pub fn count(&self) -> u8 {
        match self {
            Self::Choice { count, .. } => *count,
            Self::Months(starts) => starts.len() as u8 + 1,
            Self::Flag => 2,
        }
    }

    /// The first and the last length in a class of months.
    pub fn span(starts: &[Length], class: u8) -> (Length, Length) {
        let class = usize::from(class);
        let from = if class == 0 { Length(0) } else { starts[class - 1] };
        let to = starts.get(class).map_or(Length::MOST, |next| Length(next.0 - 1));
        (from, to)
    }

    /// The classes that a range of months can fall into, as a set.
    pub fn of_months(starts: &[Length], range: MonthRange) -> u64 {
        if let Some(length) = range.single() {
            return 1 << starts.iter().filter(|start| **start <= length).count();
        }
        (0..=starts.len() as u8)
            .filter(|class| {
                let (from, to) = Self::span(starts, *class);
                range.meets(from, to)
            })
            .fold(0, |set, class| set | 1 << class)
    }
}

/// A table over the classes of some facts of a programme.
#[derive(Clone, Debug)]
pub struct Table {
    /// The facts that it reads: a place in [`Rules::facts`] and what one class is worth in the index.
    pub reads: Vec<(u8, u16)>,
    /// By index, a place in [`Table::outcomes`] (for an implied value: a class, or [`NONE`]).
    pub cells: Vec<u8>,
    /// The different outcomes.
    pub outcomes: Vec<Outcome>,
}
compact_struct!(Table { reads, cells, outcomes });

impl Table {
    /// What the table holds for these classes, one for each of [`Rules::facts`].
    pub fn outcome(&self, classes: &[u8; MOST_FACTS]) -> u8 {
        let index: usize = self
            .reads
            .iter()
            .map(|(place, worth)| usize::from(classes[usize::from(*place)]) * usize::from(*worth))
            .sum();
        self.cells[index]
    }
}

/// One outcome of a requirement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The state.
    pub state: State,
    /// The cases that hold, as a set of places in [`Requirement::cases`].
    pub cases: u64,
    /// Whether the requirement means nothing for this person: it counts as met and is not shown.
    pub not_applicable: bool,
}
compact_struct!(Outcome { state, cases, not_applicable });
