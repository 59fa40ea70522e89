//! Lengths of time in whole months, ranges of them, and how they follow from a start date.
//!
//! Never a float. A start date known to the day is finer than a month (five years and one day is more than five
//! years), so a length is held in half steps: even for a whole number of months, odd for some days more.

use jiff::civil::Date;

use crate::compact::compact_struct;

/// The longest time that can be given, in months: a hundred years.
pub const MOST_MONTHS: u16 = 1200;

/// A length of time: twice the number of whole months, plus one if there are days beyond them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Length(pub u16);
compact_struct!(Length { 0 });

impl Length {
    /// The longest length.
    pub const MOST: Self = Self(MOST_MONTHS * 2 + 1);

    /// Exactly that many whole months, at most [`MOST_MONTHS`].
    pub const fn months(months: u16) -> Self {
        Self(if months < MOST_MONTHS { months * 2 } else { MOST_MONTHS * 2 })
    }

    /// The whole months in it.
    pub fn whole_months(self) -> u16 {
        self.0 / 2
    }

    /// The time from `since` to `as_of`, or `None` where `since` is later.
    pub fn between(since: Date, as_of: Date) -> Option<Self> {
        if since > as_of {
            return None;
        }
        let years = i32::from(as_of.year()) - i32::from(since.year());
        let mut months = years * 12 + i32::from(as_of.month()) - i32::from(since.month());
        if add_months(since, months)? > as_of {
            months -= 1;
        }
        let months = u16::try_from(months).ok()?.min(MOST_MONTHS);
        let days_beyond = add_months(since, i32::from(months))? < as_of;
        Some(Self(months * 2 + u16::from(days_beyond)))
    }
}

/// The same day that many months later, or the last day of that month where it is shorter.
/// `None` past the end of the calendar.
pub fn add_months(date: Date, months: i32) -> Option<Date> {
    let count = i32::from(date.year()) * 12 + i32::from(date.month()) - 1 + months;
    let (year, month) = (i16::try_from(count.div_euclid(12)).ok()?, count.rem_euclid(12) as i8 + 1);
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, date.day().min(first.days_in_month())).ok()
}

/// A day of the calendar, kept in the compact form as year, month and day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WrittenDate(i16, i8, i8);
compact_struct!(WrittenDate { 0, 1, 2 });

impl From<Date> for WrittenDate {
    fn from(date: Date) -> Self {
        Self(date.year(), date.month(), date.day())
    }
}

impl From<WrittenDate> for Date {
    fn from(written: WrittenDate) -> Self {
        // Always a date, being made from one. `expect` would bring the text of every error of jiff into the widget.
        Self::constant(written.0, written.1, written.2)
    }
}

/// What is known of a length of time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MonthRange {
    /// The shortest that it can be.
    pub min: Length,
    /// The longest that it can be.
    pub max: Length,
    /// The latest day on which it can have begun, where a start date is known rather than a count of whole months.
    pub latest_start: Option<WrittenDate>,
}

impl MonthRange {
    /// Any number of whole months.
    pub const ANY: Self = Self { min: Length(0), max: Length::MOST, latest_start: None };

    /// Exactly that many months.
    pub fn exactly(months: u16) -> Self {
        Self::between(months, months)
    }

    /// From `min` to `max` whole months, both included.
    pub fn between(min: u16, max: u16) -> Self {
        Self { min: Length::months(min), max: Length::months(max), latest_start: None }
    }

    /// At least that many whole months.
    pub fn at_least(min: u16) -> Self {
        Self { min: Length::months(min), ..Self::ANY }
    }

    /// The time since a day that is known, or `None` where that day is later than `as_of`.
    pub fn since(day: Date, as_of: Date) -> Option<Self> {
        Self::since_between(day, day, as_of)
    }

    /// The time since some day from `earliest` to `latest`, or `None` where `latest` is later than `as_of`.
    pub fn since_between(earliest: Date, latest: Date, as_of: Date) -> Option<Self> {
        let (min, max) = (Length::between(latest, as_of)?, Length::between(earliest, as_of)?);
        Some(Self { min, max, latest_start: Some(latest.into()) })
    }

    /// The first day on which this is surely at least `length`, asked on `as_of`: for a start date by the calendar, for a
    /// count by whole months from `as_of`. `None` past the end of the calendar.
    pub fn reaches(self, length: Length, as_of: Date) -> Option<Date> {
        match self.latest_start {
            Some(start) => {
                let day = add_months(start.into(), i32::from(length.whole_months()))?;
                if length.0.is_multiple_of(2) { Some(day) } else { day.tomorrow().ok() }
            }
            None => {
                // Beyond N whole months is, for a count, N + 1 whole months.
                let count = i32::from(length.0.div_ceil(2));
                add_months(as_of, count - i32::from(self.min.whole_months()))
            }
        }
    }

    /// The one length that it can be, if there is only one.
    pub fn single(self) -> Option<Length> {
        (self.min == self.max).then_some(self.min)
    }

    /// Whether some length from `from` to `to`, both included, is possible.
    pub fn meets(self, from: Length, to: Length) -> bool {
        let (low, high) = (self.min.max(from).0, self.max.min(to).0);
        // A count of whole months is always even.
        let low = if self.latest_start.is_none() { low + low % 2 } else { low };
        low <= high
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn five_years_and_a_day_is_longer_than_five_years() {
        let as_of = date(2026, 11, 22);
        assert_eq!(Length::between(date(2021, 11, 22), as_of), Some(Length::months(60)));
        assert_eq!(Length::between(date(2021, 11, 21), as_of), Some(Length(121)));
        assert_eq!(Length::between(date(2021, 11, 23), as_of), Some(Length(119)));
        assert_eq!(Length::between(date(2026, 11, 23), as_of), None);
    }

    #[test]
    fn a_month_from_the_last_day_ends_on_the_last_day() {
        assert_eq!(add_months(date(2027, 1, 31), 1), Some(date(2027, 2, 28)));
        assert_eq!(add_months(date(2027, 3, 31), -1), Some(date(2027, 2, 28)));
        assert_eq!(Length::between(date(2024, 2, 29), date(2025, 2, 28)), Some(Length::months(12)));
    }

    #[test]
    fn a_count_of_months_never_falls_between_two_months() {
        assert!(!MonthRange::between(60, 61).meets(Length(121), Length(121)));
        let known_to_the_day = MonthRange::since(date(2021, 11, 10), date(2026, 11, 22)).unwrap();
        assert!(known_to_the_day.meets(Length(121), Length(121)));
    }

    #[test]
    fn the_day_that_a_length_is_reached_is_the_first_that_counts() {
        let as_of = date(2026, 11, 22);
        let known_to_the_day = MonthRange::since(date(2022, 3, 11), as_of).unwrap();
        assert_eq!(known_to_the_day.reaches(Length(121), as_of), Some(date(2027, 3, 12)));
        assert_eq!(known_to_the_day.reaches(Length(120), as_of), Some(date(2027, 3, 11)));
        assert_eq!(MonthRange::exactly(20).reaches(Length::months(24), as_of), Some(date(2027, 3, 22)));
        assert_eq!(MonthRange::exactly(59).reaches(Length(121), as_of), Some(date(2027, 1, 22)));
    }
}
