//! The catalogue in other languages than English: translations from `messages/<language>.ftl`, laid over its texts.
//!
//! A text that is not translated, or whose English has changed since, stays English and says so ([`crate::untranslated`]):
//! a rule that has changed must not be told as it was. The English catalogue is not touched by any of this.

mod for_translators;
mod pseudo;
mod texts;
mod translation;

use std::collections::HashMap;

pub use for_translators::{Updated, messages_for_translators};
pub use pseudo::PSEUDO;
pub(crate) use texts::key_of;
use texts::{Text, each_text};
pub(crate) use translation::translations;

use crate::catalogue::Catalogue;
use crate::catalogue::messages::Checked;
use crate::untranslated::mark;

/// A language that the catalogue is translated to, wholly or in part.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag (BCP 47), such as `gd`.
    pub tag: String,
    /// How much of it is there.
    pub coverage: Coverage,
    /// What is translated and up to date, by key.
    messages: HashMap<String, Checked>,
}

/// How much of a language is there.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// How many texts there are in English.
    pub texts: usize,
    /// How many of them are translated.
    pub translated: usize,
    /// How many are there, marked untranslated.
    pub untranslated: usize,
    /// The keys of those whose English has changed since.
    pub outdated: Vec<String>,
    /// The keys of those that are not in the file.
    pub missing: Vec<String>,
    /// What is in the file and shown nowhere, with its line.
    pub unused: Vec<(String, usize)>,
    /// The keys of those that are marked untranslated and say something else than the English, with their lines.
    pub still_marked: Vec<(String, usize)>,
}

/// What is no text for people, and so is never marked as one that is not translated: the name of a file.
const NO_TEXT: [&str; 1] = ["calendar-file"];

/// What the page for asking says of its own. Replies are English, as is everything that people type; so are the questions to
/// begin with.
fn is_of_the_page_for_asking(key: &str) -> bool {
    let of_page = ["ask-", "error-", "view-"].iter().any(|begin| key.starts_with(begin));
    of_page && !key.starts_with("ask-example-")
}

impl Catalogue {
    /// The catalogue in a language. What is not translated stays English, marked.
    pub fn in_language(&self, language: &Language) -> Self {
        let mut translated = self.clone();
        each_text(&mut translated, &mut |place, text| lay_over(language, place.key, text));
        translated
    }

    /// The catalogue for the page on which people ask, in a language: only the page's own words, for the understanding of
    /// what people type, and its replies, are English.
    pub fn asking_in_language(&self, language: &Language) -> Self {
        let mut translated = self.clone();
        each_text(&mut translated, &mut |place, text| {
            if is_of_the_page_for_asking(place.key) {
                lay_over(language, place.key, text);
            }
        });
        translated
    }
}

fn lay_over(language: &Language, key: &str, text: Text<'_>) {
    match (language.messages.get(key), text) {
        (Some(Checked::Text(translation)), Text::Plain(text)) => text.clone_from(translation),
        (Some(Checked::Counted(translation)), Text::Counted(text)) => text.clone_from(translation),
        (_, _) if NO_TEXT.contains(&key) => {}
        (_, Text::Plain(text)) => *text = mark(text),
        (_, Text::Counted(text)) => text.forms_mut().iter_mut().for_each(|form| *form = mark(form)),
    }
}
