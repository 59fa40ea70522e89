//! The chat on a terminal: a line editor that completes names, and replies as wide as the terminal.
//!
//! The editor remembers lines only while the chat lasts, and writes none to disk.

use std::time::Instant;

use anyhow::Context as _;
use jiff::civil::Date;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{Config, Context, Editor, Helper};
use textwrap::{Options, wrap};

use super::completion::Names;
use super::session::{Next, Session};
use crate::catalogue_in_use::{self, WithStore};
use crate::commands::output;

/// Where a terminal does not say how wide it is.
const USUAL_WIDTH: usize = 80;

/// Holds a conversation on the terminal until its end.
///
/// # Errors
/// A terminal that fails.
pub fn run(session: &mut Session, in_use: &mut WithStore, as_of: Option<Date>) -> anyhow::Result<()> {
    let config = Config::builder().auto_add_history(true).build();
    let history = MemHistory::with_config(&config);
    let mut editor: Editor<Names, MemHistory> =
        Editor::with_history(config, history).context("cannot use this terminal")?;
    editor.set_helper(Some(Names::of(session.mind().catalogue())));
    show(&mut editor, &session.opening())?;
    loop {
        let line = match editor.readline("> ") {
            Ok(line) => line,
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => {
                return show(&mut editor, session.goodbye());
            }
            Err(error) => return Err(error).context("cannot read from this terminal"),
        };
        if line.trim().is_empty() {
            continue;
        }
        super::take_up_changes(session, in_use);
        let said = session.take(&line, catalogue_in_use::as_of(as_of), Instant::now());
        show(&mut editor, &said.text)?;
        match said.next {
            Next::GoOn => {}
            Next::Forget => editor.clear_history().context("cannot forget the lines typed")?,
            Next::Leave => return Ok(()),
        }
    }
}

/// Shows a text with space around it.
fn show(editor: &mut Editor<Names, MemHistory>, text: &str) -> anyhow::Result<()> {
    let width = editor.dimensions().map_or(USUAL_WIDTH, |(columns, _)| usize::from(columns));
    output::write(&format!("\n{}\n\n", as_wide_as(text, width)))
}

/// A text with no line wider than that, as far as its words allow.
fn as_wide_as(text: &str, width: usize) -> String {
    let wrapped = text.lines().flat_map(|line| {
        let indent = if line.starts_with("- ") { "  " } else { "" };
        wrap(line, Options::new(width.max(1)).subsequent_indent(indent).break_words(false))
    });
    wrapped.collect::<Vec<_>>().join("\n")
}

impl Completer for Names {
    type Candidate = String;

    fn complete(
        &self,
        line: &str,
        at: usize,
        _: &Context<'_>,
    ) -> Result<(usize, Vec<String>), ReadlineError> {
        Ok(Names::complete(self, line.get(..at).unwrap_or(line)))
    }
}

impl Hinter for Names {
    type Hint = String;
}

impl Highlighter for Names {}

impl Validator for Names {}

impl Helper for Names {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_as_wide_as_the_terminal() {
        let text = "You could meet this.\n- Additional support for learning";
        assert_eq!(as_wide_as(text, 16), "You could meet\nthis.\n- Additional\n  support for\n  learning");
        assert_eq!(as_wide_as("", 16), "");
    }
}
