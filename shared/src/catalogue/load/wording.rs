//! Reading the product's own wording from `messages/en-GB.ftl`, where every message has to be.

use super::Files;
use crate::catalogue::language::key_of;
use crate::catalogue::messages::{
    Checked, Declared, Message, NOT_FLUENT, Plurals, messages, problem_of_file,
};
use crate::catalogue::problem::unknown;
use crate::wording::Wording;

/// The language that everything is written in before it is translated.
pub use crate::untranslated::ENGLISH;
/// Where its messages are.
pub(crate) const ENGLISH_FILE: &str = "messages/en-GB.ftl";

/// What each message of the wording has to have, by its key.
pub(crate) fn declared() -> Vec<(String, Declared<'static>)> {
    let texts = Wording::NAMES.iter().zip(Wording::PLACES);
    let texts =
        texts.map(|(name, places)| (key_of(name), Declared { places: places.to_vec(), number: None }));
    let counted = Wording::COUNTED
        .iter()
        .map(|(name, number)| (key_of(name), Declared { places: Vec::new(), number: Some(number) }));
    texts.chain(counted).collect()
}

pub(super) fn wording(files: &Files<'_>) -> Wording {
    let mut wording = Wording::default();
    let Some(file) = files.messages.iter().copied().find(|file| file.path == ENGLISH_FILE) else {
        files.note_missing(ENGLISH_FILE);
        return wording;
    };
    let plurals = Plurals::of(ENGLISH).expect("CLDR has English");
    let read: Vec<Message<'_>> = messages(file);
    let declared = declared();
    for message in &read {
        match declared.iter().find(|(key, _)| *key == message.key.text) {
            None => {
                let keys = declared.iter().map(|(key, _)| key.as_str());
                file.problem(&message.key.span, unknown_message(&message.key.text, keys));
            }
            Some((key, declared)) => {
                let name = key.replace('-', "_");
                match message.check(file, declared, &plurals) {
                    Some(Checked::Text(text)) => {
                        if let Some(place) = wording.text_mut(&name) {
                            *place = text;
                        }
                    }
                    Some(Checked::Counted(counted)) => {
                        if let Some(place) = wording.counted_mut(&name) {
                            *place = counted;
                        }
                    }
                    None => {}
                }
            }
        }
    }
    // What stands after a mistake of syntax may be there and not read.
    let is_whole = !files
        .problems
        .borrow()
        .iter()
        .any(|problem| problem.file == ENGLISH_FILE && problem.message.starts_with(NOT_FLUENT));
    for (key, _) in declared.iter().filter(|_| is_whole) {
        if !read.iter().any(|message| message.key.text == *key) {
            problem_of_file(file, format!("there is no message `{key}`; add it"));
        }
    }
    wording
}

/// That a message has a key that nothing reads. All keys are too many to list.
pub(crate) fn unknown_message<'k>(found: &str, keys: impl Iterator<Item = &'k str> + Clone) -> String {
    match crate::catalogue::problem::nearest(found, keys) {
        Some(near) => unknown("message", found, [near]),
        None => format!("unknown message {found:?}; nothing shows it: take it out"),
    }
}
