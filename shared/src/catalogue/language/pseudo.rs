//! A language that is made by code, to look at and to test with: English that can be read, and that cannot be taken for
//! English. What is not in it was not written in the catalogue.
//!
//! Every text is longer by half and in brackets, so that one sees what does not fit and what is cut off.

use std::collections::HashMap;

use super::{Coverage, Language, Text, each_text};
use crate::catalogue::Catalogue;
use crate::catalogue::messages::Checked;

/// The tag of the pseudo-language: English with accents.
pub const PSEUDO: &str = "en-XA";

/// What makes a text longer.
const LONGER: [&str; 3] =
    [" \u{142}\u{f8}\u{f1}\u{123}\u{e9}\u{155}", " \u{163}\u{e8}\u{d7}\u{163}", " \u{15b}\u{f5}"];

impl Language {
    /// The pseudo-language of a catalogue.
    pub fn pseudo(catalogue: &Catalogue) -> Self {
        let mut messages = HashMap::new();
        each_text(&mut catalogue.clone(), &mut |place, text| {
            let message = match text {
                Text::Plain(text) => Checked::Text(pseudo(text)),
                Text::Counted(text) => {
                    text.forms_mut().iter_mut().for_each(|form| *form = pseudo(form));
                    Checked::Counted(text.clone())
                }
            };
            messages.insert(place.key.to_owned(), message);
        });
        let coverage = Coverage { texts: messages.len(), translated: messages.len(), ..Coverage::default() };
        Self { tag: PSEUDO.to_owned(), coverage, messages }
    }
}

fn pseudo(text: &str) -> String {
    let mut made = String::from("[");
    let mut in_place = false;
    for letter in text.chars() {
        in_place = (in_place || letter == '{') && letter != '}';
        made.push(if in_place { letter } else { accented(letter) });
    }
    let (now, wanted) = (text.chars().count(), text.chars().count().div_ceil(2));
    let mut longer = LONGER.iter().cycle();
    // The bracket counts as none of it.
    while made.chars().count() <= now + wanted {
        made.push_str(longer.next().unwrap_or(&" "));
    }
    made.push(']');
    made
}

/// A letter that looks like another and is not it.
fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñøþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑØÞɊŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::pseudo;

    #[test]
    fn a_text_is_in_brackets_longer_by_half_and_has_no_letter_of_english_but_in_its_places() {
        let made = pseudo("You have {leadership_months} in a post.");
        assert!(made.starts_with("[Ýøû ĥåṽé {leadership_months} îñ å þøšţ. "), "{made}");
        assert!(made.ends_with(']') && made.chars().count() >= 59, "{made}");
        assert_eq!(pseudo("or"), "[øŕ łøñģéŕ]");
    }
}
