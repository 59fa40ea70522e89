//! What the English messages make of numbers, lengths and dates.

use std::sync::LazyLock;

use jiff::civil::date;
use pathways::explain::length_in_words;
use pathways::months::MonthRange;
use pathways::running;
use pathways::wording::Wording;

use crate::project::root;

static WORDING: LazyLock<Wording> =
    LazyLock::new(|| catalogue_folder::load_folder(&root().join("catalogue")).unwrap().catalogue.wording);

#[test]
fn lengths_read_as_people_say_them() {
    let says = |range| length_in_words(&WORDING, range);
    assert_eq!(says(MonthRange::exactly(30)), "2 years 6 months");
    assert_eq!(says(MonthRange::exactly(13)), "1 year 1 month");
    assert_eq!(says(MonthRange::exactly(0)), "less than a month");
    assert_eq!(says(MonthRange::between(24, 35)), "between 2 years and 2 years 11 months");
    assert_eq!(says(MonthRange::at_least(61)), "at least 5 years 1 month");
    assert_eq!(says(MonthRange::between(0, 12)), "at most 1 year");
    let known_to_the_day = MonthRange::since(date(2021, 11, 21), date(2026, 11, 22)).unwrap();
    assert_eq!(says(known_to_the_day), "just over 5 years");
}

#[test]
fn numbers_take_the_form_that_they_need() {
    let says = |count| WORDING.all_count(count);
    assert_eq!(says(0), "0 programmes and networks");
    assert_eq!(says(1), "1 programme or network");
    assert_eq!(says(17), "17 programmes and networks");
    assert_eq!(says(101), "101 programmes and networks");
    assert_eq!(says(12_345), "12345 programmes and networks");
}

#[test]
fn dates_are_written_with_the_name_of_the_month() {
    assert_eq!(running::in_words(&WORDING, date(2027, 3, 12)), "12 March 2027");
}
