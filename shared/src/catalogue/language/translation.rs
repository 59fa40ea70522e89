//! Reading a file of translations: what is translated, and what is not or no longer.

use std::collections::HashMap;

use super::{Coverage, Language, Text, each_text};
use crate::catalogue::Catalogue;
use crate::catalogue::load::wording::{self, ENGLISH_FILE};
use crate::catalogue::messages::{Declared, Message, Plurals, messages, problem_of_file};
use crate::catalogue::problem::Problem;
use crate::catalogue::reader::File;
use crate::explain::places;

/// The comment directly above a message that nobody has translated yet.
pub(super) const UNTRANSLATED: &str = "untranslated";
/// The comment directly above a translation whose English has changed since.
pub(super) const OUTDATED: &str = "outdated";
/// The comment directly above a message that nothing shows any more.
pub(super) const UNUSED: &str = "no longer used";
/// How the comment begins that holds what was translated.
pub(super) const ENGLISH_SAYS: &str = "English: ";

/// What a message is in English.
pub(super) struct English {
    /// Its key.
    pub(super) key: String,
    /// What it belongs to; empty for the product's own wording.
    pub(super) group: String,
    /// What a translator has to know of it; may be empty.
    pub(super) note: String,
    /// What it says on one line, as Fluent.
    pub(super) line: String,
    /// What stands after its key, as Fluent.
    pub(super) value: String,
    /// What a translation may and has to have.
    places: Vec<String>,
    number: Option<&'static str>,
}

/// Every message in English: the product's own wording in the order of its file, then the texts of the catalogue.
pub(super) fn english(catalogue: &Catalogue, file: File<'_>) -> Vec<English> {
    let read = messages(file);
    let mut declared: HashMap<String, Declared<'static>> = wording::declared().into_iter().collect();
    let mut english: Vec<English> = read
        .iter()
        .filter_map(|message| {
            let declared = declared.remove(&message.key.text)?;
            Some(English {
                key: message.key.text.clone(),
                group: String::new(),
                note: message.comments.join(" "),
                line: message.on_one_line(),
                value: message.source.split_once('=').map_or("", |(_, value)| value.trim()).to_owned(),
                places: declared.places.iter().map(|&place| place.to_owned()).collect(),
                number: declared.number,
            })
        })
        .collect();
    each_text(&mut catalogue.clone(), &mut |place, text| {
        if let (Text::Plain(text), false) = (text, place.group.is_empty()) {
            let line = as_fluent(text);
            english.push(English {
                key: place.key.to_owned(),
                group: place.group.to_owned(),
                note: place.note.to_owned(),
                value: line.clone(),
                line,
                places: places(text).map(str::to_owned).collect(),
                number: None,
            });
        }
    });
    english
}

/// A text of the catalogue as Fluent, on one line.
fn as_fluent(text: &str) -> String {
    let mut fluent = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for place in places(text) {
        fluent = fluent.replace(&format!("{{{place}}}"), &format!("{{ ${place} }}"));
    }
    match fluent.chars().next() {
        // These mean something to Fluent at the beginning of a text.
        Some(sign @ ('[' | '*' | '.')) => format!("{{ \"{sign}\" }}{}", &fluent[sign.len_utf8()..]),
        _ => fluent,
    }
}

/// What is known of the state of a translation from the comments above it.
pub(super) struct State<'a> {
    pub(super) untranslated: bool,
    pub(super) outdated: bool,
    /// The English that it was made from, where that is written down.
    pub(super) made_from: Option<&'a str>,
}

impl<'a> State<'a> {
    pub(super) fn of(message: &Message<'a>, english: &English) -> Self {
        let has = |mark: &str| message.comments.iter().any(|line| line.trim() == mark);
        let made_from =
            message.comments.iter().find_map(|line| line.strip_prefix(ENGLISH_SAYS)).map(str::trim);
        let changed = made_from.is_some_and(|made_from| made_from != english.line);
        let untranslated = has(UNTRANSLATED);
        Self { untranslated, outdated: !untranslated && (has(OUTDATED) || changed), made_from }
    }
}

/// The languages of the files of messages. What is wrong with a translation is noted; what is missing is no problem.
pub(crate) fn translations(catalogue: &Catalogue, files: &[File<'_>]) -> Vec<Language> {
    let Some(of_english) = files.iter().copied().find(|file| file.path == ENGLISH_FILE) else {
        return Vec::new();
    };
    let english = english(catalogue, of_english);
    refuse_keys_that_are_there_twice(of_english, &english);
    let others = files.iter().copied().filter(|file| file.path != ENGLISH_FILE);
    others.filter_map(|file| language(file, &english)).collect()
}

/// Two ids could lead to the same key, and one translation would stand for two texts.
fn refuse_keys_that_are_there_twice(file: File<'_>, english: &[English]) {
    let mut seen = HashMap::new();
    for text in english {
        if let Some(other) = seen.insert(&text.key, &text.group) {
            let message = format!(
                "the key `{}` is that of a text of {:?} and of {:?}; rename one of the ids that it is made of",
                text.key, other, text.group
            );
            problem_of_file(file, message);
        }
    }
}

fn language(file: File<'_>, english: &[English]) -> Option<Language> {
    let tag = file.path.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl"));
    let Some((tag, plurals)) = tag.and_then(|tag| Some((tag, Plurals::of(tag)?))) else {
        let message = format!(
            "{:?} is not the name of a file of messages; call it after a language, such as messages/gd.ftl",
            file.path
        );
        problem_of_file(file, message);
        return None;
    };
    let (mut coverage, mut translated) =
        (Coverage { texts: english.len(), ..Coverage::default() }, HashMap::new());
    let read = messages(file);
    let by_key: HashMap<&str, &Message<'_>> =
        read.iter().map(|message| (message.key.text.as_str(), message)).collect();
    let line_of =
        |message: &Message<'_>| Problem::at(file.path, file.text, &message.key.span, String::new()).line;
    for text in english {
        let Some(message) = by_key.get(text.key.as_str()) else {
            coverage.missing.push(text.key.clone());
            continue;
        };
        let state = State::of(message, text);
        if state.untranslated {
            coverage.untranslated += 1;
            // What is still the English that it was made from is no translation that somebody forgot to unmark.
            if message.on_one_line() != state.made_from.unwrap_or(&text.line) {
                coverage.still_marked.push((text.key.clone(), line_of(message)));
            }
        } else if state.outdated {
            coverage.outdated.push(text.key.clone());
        } else {
            let places = text.places.iter().map(String::as_str).collect();
            let declared = Declared { places, number: text.number };
            if let Some(checked) = message.check(file, &declared, &plurals) {
                translated.insert(text.key.clone(), checked);
                coverage.translated += 1;
            }
        }
    }
    let is_known = |key: &str| english.iter().any(|text| text.key == key);
    let unused = read.iter().filter(|message| !is_known(&message.key.text));
    coverage.unused = unused.map(|message| (message.key.text.clone(), line_of(message))).collect();
    Some(Language { tag: tag.to_owned(), coverage, messages: translated })
}
