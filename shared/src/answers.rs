//! What a person has told us: for each fact a value, "not sure", or nothing yet.
//!
//! Answers are private. They have no `Display`, their `Debug` shows no value, and nothing here writes them anywhere.

use std::fmt;

use crate::catalogue::Catalogue;
use crate::fact::{FactId, NotSure, Set64, ValueId};
use crate::months::MonthRange;

/// The value of a fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// One value of a choice.
    Choice(ValueId),
    /// A length of time, or a range of them.
    Months(MonthRange),
    /// A flag, raised or not.
    Flag(bool),
}

/// Everything that a person has told us. Not answered is not an answer: [`Answers::get`] gives `None`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Answers {
    given: Vec<Option<Answer>>,
    not_sure: u64,
}

impl Answers {
    /// Nothing told yet.
    pub fn none(catalogue: &Catalogue) -> Self {
        Self { given: vec![None; catalogue.facts.len()], not_sure: 0 }
    }

    /// The value given for a fact, a range included.
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        self.given[usize::from(fact.0)]
    }

    /// Whether the person was asked and could not say.
    pub fn is_not_sure(&self, fact: FactId) -> bool {
        Set64(self.not_sure).has(fact.0)
    }

    /// The facts that the person could not say.
    pub fn not_sure(&self) -> Set64 {
        Set64(self.not_sure)
    }

    /// Whether the person has been asked, whatever they said.
    pub fn is_answered(&self, fact: FactId) -> bool {
        self.get(fact).is_some() || self.is_not_sure(fact)
    }

    /// Takes an answer, in place of any earlier one.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        self.given[usize::from(fact.0)] = Some(answer);
        self.not_sure &= !(1 << fact.0);
    }

    /// Takes "not sure" for an answer, keeping a range that is already known.
    ///
    /// # Errors
    /// [`NotSureRefused`] for a fact that cannot be "not sure".
    pub fn set_not_sure(&mut self, catalogue: &Catalogue, fact: FactId) -> Result<(), NotSureRefused> {
        match catalogue.fact(fact).not_sure {
            NotSure::Refused => return Err(NotSureRefused),
            NotSure::Means(value) => self.given[usize::from(fact.0)] = Some(Answer::Choice(value)),
            NotSure::Allowed => self.not_sure |= 1 << fact.0,
        }
        Ok(())
    }

    /// Forgets what was said of a fact, as if it had not been asked.
    pub fn forget(&mut self, fact: FactId) {
        self.given[usize::from(fact.0)] = None;
        self.not_sure &= !(1 << fact.0);
    }

    /// The value of a choice, if one is given.
    pub fn choice(&self, fact: FactId) -> Option<ValueId> {
        match self.get(fact) {
            Some(Answer::Choice(value)) => Some(value),
            _ => None,
        }
    }

    /// The length of time, if any is given.
    pub fn months(&self, fact: FactId) -> Option<MonthRange> {
        match self.get(fact) {
            Some(Answer::Months(range)) => Some(range),
            _ => None,
        }
    }

    /// Whether a flag is raised. A flag that is not given is not raised.
    pub fn is_raised(&self, fact: FactId) -> bool {
        self.get(fact) == Some(Answer::Flag(true))
    }
}

/// Shows how many facts are known, never which or what.
impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} given)", self.given.iter().flatten().count())
    }
}

/// The fact has a value for everybody, so "not sure" is no answer to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotSureRefused;
