//! `pathways chat`: a conversation on the terminal, or over lines of input where there is no terminal.
//!
//! What is said is [`session`]'s; this file and [`terminal`] only bring it in and out. Nothing of it is kept or logged.

mod command;
mod completion;
mod session;
mod terminal;

use std::io::{BufRead, IsTerminal};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use jiff::civil::Date;
use pathways::understand::conversation::Mind;

use crate::catalogue_in_use;
use crate::commands::output;
use session::{Next, Session};

/// What a stranger needs beside the list of options.
pub const HELP: &str = "On a terminal, Tab completes the names of programmes and the commands; /help lists those, and /quit, \
    Ctrl-C or Ctrl-D leave. Elsewhere every line of standard input is a message, and the replies are written plainly.";

/// Holds a conversation until its end.
///
/// # Errors
/// A catalogue that cannot be used, or input or output that fails.
pub fn run(folder: Option<&Path>, as_of: Option<Date>, echo: bool) -> anyhow::Result<ExitCode> {
    let mut session = Session::new(Mind::new(catalogue_in_use::catalogue(folder)?));
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        terminal::run(&mut session, as_of)?;
    } else {
        read_lines(&mut session, as_of, echo)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read_lines(session: &mut Session, as_of: Option<Date>, echo: bool) -> anyhow::Result<()> {
    output::write(&format!("{}\n\n", session.opening()))?;
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.context("cannot read standard input")?;
        let line = String::from_utf8_lossy(&line);
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if echo {
            output::write(&format!("> {line}\n\n"))?;
        }
        let said = session.take(line, catalogue_in_use::as_of(as_of), Instant::now());
        output::write(&format!("{}\n\n", said.text))?;
        if said.next == Next::Leave {
            break;
        }
    }
    Ok(())
}
