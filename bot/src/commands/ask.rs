//! `pathways ask`: a message in, a reply out, for one message or a file of them.
//!
//! Nothing of a message is kept or logged.

use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use jiff::civil::Date;
use pathways::understand::conversation::Mind;

use crate::commands::output;
use crate::{ask_json, catalogue_in_use};

/// What a stranger needs beside the list of options.
pub const HELP: &str = r#"With --jsonl, reads from standard input:
  {"id": "q1", "text": "How long is Thinking About Headship?"}
  {"id": "d1", "turns": ["I'm a depute", "3 years", "what would suit me?"]}
and writes a reply a line, in the same order; for turns, the reply to the last. Other keys are left alone."#;

/// Replies to one message, or to every line of standard input.
///
/// # Errors
/// A catalogue or a store that cannot be used, or input or output that fails.
pub fn run(
    folder: Option<&Path>,
    store: &Path,
    as_of: Option<Date>,
    jsonl: bool,
    text: &[String],
) -> anyhow::Result<ExitCode> {
    let mind = Mind::new(catalogue_in_use::with_store(folder, store)?);
    let as_of = catalogue_in_use::as_of(as_of);
    if !jsonl {
        if text.is_empty() {
            bail!("there is no message; write one, as in: pathways ask \"How long is TAH?\"");
        }
        let reply = mind.reply(&mut mind.start(), &text.join(" "), as_of);
        return output::write_all_of(&format!("{}\n", reply.text));
    }
    let mut all_good = true;
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.context("cannot read standard input")?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = ask_json::answer(&mind, &line, as_of);
        all_good &= answer.get("error").is_none();
        output::write(&format!("{answer}\n"))?;
    }
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
