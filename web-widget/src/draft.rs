//! What is entered on a question's page before Continue, and how it is read.
//!
//! Nothing is judged while a person is still typing: [`Draft::read`] runs on Continue only, and what was entered stays as
//! it was entered.

use pathways::question::{Input, Question};
use pathways::wording::Wording;
use pathways::{Answer, Answers, FactId, MonthRange, ValueId};

const MOST_YEARS: u16 = 60;
const MOST_MONTHS: u16 = 11;

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

/// Where on the page an error belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The question as a whole.
    Question,
    /// The field for years.
    Years,
    /// The field for months.
    Months,
}

/// Something that has to be put right before going on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldError {
    /// Where.
    pub field: Field,
    /// What a person reads.
    pub says: String,
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
                (None, false) => Err(of_question(&question.error)),
            },
            Input::YearsAndMonths => self.read_time(question, wording),
        }
    }

    fn read_time(&self, question: &Question, wording: &Wording) -> Result<Option<Answer>, Vec<FieldError>> {
        let is_empty = self.years.trim().is_empty() && self.months.trim().is_empty();
        match (is_empty, self.not_sure) {
            (true, true) => return Ok(None),
            (true, false) => return Err(of_question(&question.error)),
            (false, true) => return Err(of_question(&wording.time_and_not_sure_error)),
            (false, false) => {}
        }
        match (whole_number(&self.years, MOST_YEARS), whole_number(&self.months, MOST_MONTHS)) {
            (Some(years), Some(months)) => Ok(Some(Answer::Months(MonthRange::exactly(years * 12 + months)))),
            (years, months) => {
                let years = (years.is_none())
                    .then(|| FieldError { field: Field::Years, says: wording.years_error.clone() });
                let months = (months.is_none())
                    .then(|| FieldError { field: Field::Months, says: wording.months_error.clone() });
                Err(years.into_iter().chain(months).collect())
            }
        }
    }
}

fn of_question(says: &str) -> Vec<FieldError> {
    vec![FieldError { field: Field::Question, says: says.to_owned() }]
}

/// A whole number up to `most`, in ordinary or full-width digits; an empty field beside a filled one is nought.
fn whole_number(typed: &str, most: u16) -> Option<u16> {
    typed.trim().chars().try_fold(0_u16, |number, character| {
        let digit = match character {
            '0'..='9' => character as u16 - '0' as u16,
            '\u{ff10}'..='\u{ff19}' => (character as u32 - 0xff10) as u16,
            _ => return None,
        };
        Some(number * 10 + digit).filter(|number| *number <= most)
    })
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn digits_of_any_width_and_spaces_around_them_are_a_number() {
        assert_eq!(whole_number("5", 60), Some(5));
        assert_eq!(whole_number(" 05 ", 60), Some(5));
        assert_eq!(whole_number("\u{3000}\u{ff11}\u{ff12}", 60), Some(12));
        assert_eq!(whole_number("", 60), Some(0));
    }

    #[test]
    fn anything_else_is_no_whole_number() {
        for typed in ["2.5", "-1", "+1", "five", "1e1", "1 2", "61", "99999999999999999999", "½", "٥"] {
            assert_eq!(whole_number(typed, 60), None, "{typed}");
        }
        assert_eq!(whole_number("12", 11), None);
    }
}
