//! A text that says a number, with a form for each plural category of its language.
//!
//! Which form a number takes is worked out while a catalogue is loaded, from the rules of CLDR, and carried as a table: no
//! plural rules go to a browser.

use crate::compact::compact_struct;
use crate::explain::with;

/// The numbers that the table of forms holds. A larger number takes the form of the one that ends in the same two digits: so
/// it is in every language of CLDR for numbers below a thousand, and nothing here is counted that far.
pub(crate) const TABLE: usize = 200;

/// A text that says a number.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Counted {
    /// The forms, each with a place for the number.
    forms: Vec<String>,
    /// For each number from 0, its place in `forms`.
    form_of: Vec<u8>,
}
compact_struct!(Counted { forms, form_of });

impl Counted {
    /// A text with these forms, where `form_of` gives for each number from 0 to 199 the place of its form.
    pub fn new(forms: Vec<String>, form_of: impl Fn(u32) -> u8) -> Self {
        Self { forms, form_of: (0..TABLE as u32).map(form_of).collect() }
    }

    /// The text for a number.
    pub fn with(&self, number: u32) -> String {
        with(self.form(number), &number.to_string())
    }

    /// The form that a number takes, with its place.
    pub(crate) fn form(&self, number: u32) -> &str {
        let place = number as usize;
        let place = if place < TABLE { place } else { TABLE / 2 + place % (TABLE / 2) };
        let form = self.form_of.get(place).and_then(|form| self.forms.get(usize::from(*form)));
        form.map_or("", String::as_str)
    }

    /// The forms, to look at or to change while loading.
    #[cfg(feature = "load")]
    pub(crate) fn forms_mut(&mut self) -> &mut Vec<String> {
        &mut self.forms
    }

    /// Takes the text away, where it is not shown.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
