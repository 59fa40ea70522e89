//! Years and months as people enter them in two fields, and what they read where that is no length of time.
//!
//! Every host that has such fields reads them here, so that the same entry is the same answer everywhere.

use crate::answers::Answer;
use crate::months::MonthRange;
use crate::question::Question;
use crate::wording::Wording;

/// The most whole years that can be entered.
const MOST_YEARS: u16 = 60;
/// The most months beside whole years.
const MOST_MONTHS: u16 = 11;

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

impl FieldError {
    /// An error of the question as a whole.
    pub fn of_question(says: &str) -> Self {
        Self { field: Field::Question, says: says.to_owned() }
    }
}

/// Whether nothing was entered in either field.
pub fn is_empty(years: &str, months: &str) -> bool {
    years.trim().is_empty() && months.trim().is_empty()
}

/// The length of time entered: whole years up to 60 and months up to 11, an empty field beside a filled one being nought.
///
/// # Errors
/// Everything that has to be put right, in the order of the page.
pub fn entered_time(
    question: &Question,
    wording: &Wording,
    years: &str,
    months: &str,
) -> Result<Answer, Vec<FieldError>> {
    if is_empty(years, months) {
        return Err(vec![FieldError::of_question(&question.error)]);
    }
    match (whole_number(years, MOST_YEARS), whole_number(months, MOST_MONTHS)) {
        (Some(years), Some(months)) => Ok(Answer::Months(MonthRange::exactly(years * 12 + months))),
        (years, months) => {
            let years = (years.is_none())
                .then(|| FieldError { field: Field::Years, says: wording.years_error().to_owned() });
            let months = (months.is_none())
                .then(|| FieldError { field: Field::Months, says: wording.months_error().to_owned() });
            Err(years.into_iter().chain(months).collect())
        }
    }
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
