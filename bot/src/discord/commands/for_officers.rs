//! What officers' commands say alike: what went wrong at the desk, and who somebody is.

use pathways_desk::{DeskError, Who};

use super::command::Answer;
use crate::discord::screen::{Screen, escaped};
use crate::discord::words;

/// What an officer reads of an error of the desk: what they can mend in full, what they cannot in a sentence.
pub fn said(error: &DeskError) -> Answer {
    Answer::Screen(Screen::new(&in_words(error)))
}

/// The same as a text, with other officers by name. What they cannot mend is for the log.
pub fn in_words(error: &DeskError) -> String {
    match error {
        DeskError::Claimed { by, .. } => format!("Nothing was changed: {} is at this question.", named(by)),
        DeskError::Conflict { faq, who, .. } => format!(
            "Nothing was changed: {} has changed “{}” since you opened it. Look at it as it is now, and make your change \
             again if it is still needed.",
            named(who),
            escaped(faq)
        ),
        DeskError::File(_) | DeskError::Failed(_) => {
            eprintln!("pathways: the desk: {error}");
            words::NO_STORE.to_owned()
        }
        _ => format!("Nothing was changed: {}.", escaped(&error.to_string())),
    }
}

/// An officer by name, where Discord knows them. Nobody is notified by it.
pub fn named(who: &Who) -> String {
    match who {
        Who::Discord(number) => format!("<@{number}>"),
        other => escaped(&other.to_string()),
    }
}
