//! Writing the file that translators work in: every message, its English beside it, what is to be done marked. What somebody
//! has translated is never changed and never lost.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;

use super::translation::{ENGLISH_SAYS, English, OUTDATED, State, UNTRANSLATED, UNUSED, english};
use crate::catalogue::load::load_catalogue;
use crate::catalogue::load::wording::{ENGLISH, ENGLISH_FILE};
use crate::catalogue::messages::{Message, Plurals, messages};
use crate::catalogue::problem::Problem;
use crate::catalogue::reader::File;

/// How the comment begins that says what a text is for; it comes from the English.
const NOTE: &str = "Note: ";
/// How the comment begins that holds the English that an outdated translation was made from.
const ENGLISH_WAS: &str = "English before: ";

/// A file of messages brought up to date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Updated {
    /// Where it belongs, inside the catalogue.
    pub path: String,
    /// The file.
    pub text: String,
    /// The keys that were added.
    pub added: Vec<String>,
    /// The keys of translations whose English has changed, now marked.
    pub outdated: Vec<String>,
    /// The keys that nothing shows any more, kept at the end and marked.
    pub unused: Vec<String>,
    /// The keys that are marked untranslated and say something else than the English: left as they are.
    pub still_marked: Vec<String>,
}

/// The file of messages of a language, brought up to date with the English of a catalogue's files.
///
/// # Errors
/// Every problem of the catalogue or of the file as it is; or that there is no such language.
pub fn messages_for_translators(files: &[(String, String)], tag: &str) -> Result<Updated, Vec<Problem>> {
    let path = format!("messages/{tag}.ftl");
    let Some(plurals) = Plurals::of(tag).filter(|_| tag != ENGLISH) else {
        let message = format!("{tag:?} is not a language to translate to; name one by its tag, such as gd");
        return Err(vec![Problem::at(&path, "", &(0..0), message)]);
    };
    let catalogue = load_catalogue(files)?.catalogue;
    let problems = RefCell::new(Vec::new());
    let text_of = |path: &str| files.iter().find(|(known, _)| known == path).map_or("", |(_, text)| text);
    let of_english = File { path: ENGLISH_FILE, text: text_of(ENGLISH_FILE), problems: &problems };
    let english = english(&catalogue, of_english);
    let file = File { path: &path, text: text_of(&path), problems: &problems };
    let there = messages(file);
    let mut writing = Writing {
        there: there.iter().map(|message| (message.key.text.as_str(), message)).collect(),
        updated: Updated {
            text: introduction(tag, &plurals),
            path: path.clone(),
            added: Vec::new(),
            outdated: Vec::new(),
            unused: Vec::new(),
            still_marked: Vec::new(),
        },
    };
    let mut group = "";
    for text in &english {
        if text.group != group {
            group = &text.group;
            let _ = write!(writing.updated.text, "## {group}\n\n");
        }
        writing.message(text);
    }
    writing.unused(&there, &english);
    let Writing { mut updated, .. } = writing;
    updated.text.truncate(updated.text.trim_end().len());
    updated.text.push('\n');
    Ok(updated)
}

fn introduction(tag: &str, plurals: &Plurals) -> String {
    format!(
        "### Messages in the language {tag}, for translators. `pathways catalogue messages {tag}` keeps this file up to date\n\
         ### and changes no translation.\n\
         ###\n\
         ### To translate a message, write your text in the place of the English and take the line \"# {UNTRANSLATED}\" above it\n\
         ### away. \"# {english}\" is the English that it is made from: leave it. Where \"# {OUTDATED}\" stands, the English has\n\
         ### changed since, and people read English until you have looked at the text and taken that line away. Comments of\n\
         ### your own stay, directly above a message.\n\
         ###\n\
         ### Places such as {{ $date }} are filled in and have to stay, in any order. A message with {{ $number -> ... }} has a\n\
         ### form for each kind of number; in this language these are: {forms}. Write those that differ.\n\n",
        english = ENGLISH_SAYS.trim_end(),
        forms = plurals.names().join(", "),
    )
}

struct Writing<'m, 'a> {
    /// The messages as they are, by key.
    there: HashMap<&'m str, &'m Message<'a>>,
    updated: Updated,
}

impl Writing<'_, '_> {
    /// Writes one message as it has to be now.
    fn message(&mut self, english: &English) {
        let there = self.there.get(english.key.as_str()).copied();
        let text = &mut self.updated.text;
        if !english.note.is_empty() {
            let _ = writeln!(text, "# {NOTE}{}", english.note);
        }
        for comment in
            there.iter().flat_map(|message| &message.comments).filter(|line| is_of_a_translator(line))
        {
            let _ = writeln!(text, "# {comment}");
        }
        let _ = writeln!(text, "# {ENGLISH_SAYS}{}", english.line);
        let untranslated = format!("# {UNTRANSLATED}\n{} = {}\n\n", english.key, english.value);
        let Some(message) = there else {
            self.updated.added.push(english.key.clone());
            text.push_str(&untranslated);
            return;
        };
        let state = State::of(message, english);
        let says_the_english = message.on_one_line() == state.made_from.unwrap_or(&english.line);
        match state {
            State { untranslated: true, .. } if says_the_english => text.push_str(&untranslated),
            State { untranslated: true, .. } => {
                self.updated.still_marked.push(english.key.clone());
                let _ = write!(text, "# {UNTRANSLATED}\n{}\n\n", message.source);
            }
            State { outdated: true, made_from, .. } => {
                self.updated.outdated.push(english.key.clone());
                // What it was made from is told until somebody has looked, however often the English changes meanwhile.
                let before = message.comments.iter().find_map(|line| line.strip_prefix(ENGLISH_WAS));
                if let Some(before) = before.or(made_from.filter(|made_from| *made_from != english.line)) {
                    let _ = writeln!(text, "# {ENGLISH_WAS}{before}");
                }
                let _ = write!(text, "# {OUTDATED}\n{}\n\n", message.source);
            }
            State { .. } => {
                let _ = write!(text, "{}\n\n", message.source);
            }
        }
    }

    /// Writes what nothing shows any more: somebody has translated it, and may want it for another text.
    fn unused(&mut self, there: &[Message<'_>], english: &[English]) {
        let is_known = |key: &str| english.iter().any(|text| text.key == key);
        let is_untouched = |message: &Message<'_>| {
            message.comments.iter().any(|line| line.trim() == UNTRANSLATED)
                && message.comments.contains(&&*format!("{ENGLISH_SAYS}{}", message.on_one_line()))
        };
        for message in there.iter().filter(|message| !is_known(&message.key.text)) {
            self.updated.unused.push(message.key.text.clone());
            // English that nobody has translated is no loss; it is told of all the same.
            if is_untouched(message) {
                continue;
            }
            let text = &mut self.updated.text;
            for comment in message.comments.iter().filter(|line| line.trim() != UNUSED) {
                let _ = writeln!(text, "# {comment}");
            }
            let _ = write!(text, "# {UNUSED}\n{}\n\n", message.source);
        }
    }
}

/// Whether a line of comment is a translator's own.
fn is_of_a_translator(line: &str) -> bool {
    let ours = [NOTE, ENGLISH_SAYS, ENGLISH_WAS].iter().any(|begin| line.starts_with(begin));
    !ours && ![UNTRANSLATED, OUTDATED, UNUSED].contains(&line.trim())
}
