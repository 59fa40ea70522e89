//! What is wrong with a catalogue, where, and what would be right.

use std::fmt;
use std::ops::Range;

/// One problem, with its place. Shown as `file:line:column: message`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    /// The file, as a path inside the catalogue.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What was found, what is allowed and what to do; no full stop at the end.
    pub message: String,
}

impl Problem {
    /// A problem at a range of bytes of a file's text.
    pub fn at(file: &str, text: &str, span: &Range<usize>, message: String) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

/// The allowed word nearest to what was found, if one is near enough to be meant.
pub fn nearest<'a>(found: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    allowed
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&found, &word.to_lowercase()), word))
        .filter(|(distance, word)| *distance <= (word.len().max(found.len()) / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// `unknown WHAT "found" (did you mean "nearest"?)`, or with everything that is allowed where nothing is near.
pub fn unknown<'a>(what: &str, found: &str, allowed: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(found, allowed.clone()) {
        Some(near) => format!("unknown {what} {found:?} (did you mean {near:?}?)"),
        None => {
            let allowed: Vec<&str> = allowed.into_iter().collect();
            format!("unknown {what} {found:?}; allowed: {}", allowed.join(", "))
        }
    }
}
