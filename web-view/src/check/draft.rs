//! What is entered on a question's page before Continue, and how it is read.
//!
//! Nothing is judged while a person is still typing: [`Draft::read`] runs on Continue only, and what was entered stays as
//! it was entered.

use pathways::entered_time::{self, FieldError, entered_time};
use pathways::question::{Input, Question};
use pathways::wording::Wording;
use pathways::{Answer, Answers, FactId, MonthRange, ValueId};

/// What is entered on a page.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The value chosen from a list.
    pub chosen: Option<ValueId>,
    /// "I'm not sure" is chosen or ticked.
    pub not_sure: bool,
    /// The field for years, as typed.
    pub years: String,
    /// The field for months, as typed.
    pub months: String,
    /// The tick boxes of the page.
    pub flags: Vec<(FactId, bool)>,
}

impl Draft {
    /// A page with what was answered before, or empty.
    pub fn restored(question: &Question, answers: &Answers) -> Self {
        let count = answers
            .months(question.fact)
            .and_then(MonthRange::single)
            .map(|length| (length.whole_months() / 12, length.whole_months() % 12));
        Self {
            chosen: answers.choice(question.fact),
            not_sure: answers.is_not_sure(question.fact),
            years: count.map(|(years, _)| years.to_string()).unwrap_or_default(),
            months: count.map(|(_, months)| months.to_string()).unwrap_or_default(),
            flags: question.flags.iter().map(|flag| (flag.fact, answers.is_raised(flag.fact))).collect(),
        }
    }

    /// Whether a tick box is ticked.
    pub fn is_ticked(&self, flag: FactId) -> bool {
        self.flags.iter().any(|(of, ticked)| *of == flag && *ticked)
    }

    /// The answer entered, where `None` is "not sure".
    ///
    /// # Errors
    /// Everything that has to be put right, in the order of the page.
    pub fn read(&self, question: &Question, wording: &Wording) -> Result<Option<Answer>, Vec<FieldError>> {
        match &question.input {
            Input::Choice(_) => match (self.chosen, self.not_sure) {
                (_, true) => Ok(None),
                (Some(value), false) => Ok(Some(Answer::Choice(value))),
                (None, false) => Err(vec![FieldError::of_question(&question.error)]),
            },
            Input::YearsAndMonths => self.read_time(question, wording),
        }
    }

    fn read_time(&self, question: &Question, wording: &Wording) -> Result<Option<Answer>, Vec<FieldError>> {
        let is_empty = entered_time::is_empty(&self.years, &self.months);
        match (is_empty, self.not_sure) {
            (true, true) => Ok(None),
            (false, true) => Err(vec![FieldError::of_question(wording.time_and_not_sure_error())]),
            (_, false) => entered_time(question, wording, &self.years, &self.months).map(Some),
        }
    }
}
