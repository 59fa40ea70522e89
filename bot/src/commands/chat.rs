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

use anyhow::{Context, bail};
use jiff::civil::Date;

use crate::catalogue_in_use::{self, WithStore};
use crate::commands::output;
use session::{Next, Session};

/// What a stranger needs beside the list of options.
pub const HELP: &str = "On a terminal, Tab completes the names of programmes and the commands; /help lists those, and /quit, \
    Ctrl-C or Ctrl-D leave. Elsewhere every line of standard input is a message, and the replies are written plainly.";

/// Holds a conversation until its end.
///
/// # Errors
/// A catalogue or a store that cannot be used, or input or output that fails.
pub fn run(folder: Option<&Path>, store: &Path, as_of: Option<Date>, echo: bool) -> anyhow::Result<ExitCode> {
    let mut in_use = WithStore::new(folder, store)?;
    let Some(mind) = in_use.newer()? else { bail!("there is no catalogue") };
    let mut session = Session::new(mind);
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        terminal::run(&mut session, &mut in_use, as_of)?;
    } else {
        read_lines(&mut session, &mut in_use, as_of, echo)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes up what officers changed since the last message. A store that fails meanwhile ends no chat.
fn take_up_changes(session: &mut Session, in_use: &mut WithStore) {
    match in_use.newer() {
        Ok(Some(mind)) => session.change_mind(mind),
        Ok(None) => {}
        Err(error) => eprintln!("pathways: {error:#}"),
    }
}

fn read_lines(
    session: &mut Session,
    in_use: &mut WithStore,
    as_of: Option<Date>,
    echo: bool,
) -> anyhow::Result<()> {
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
        take_up_changes(session, in_use);
        let said = session.take(line, catalogue_in_use::as_of(as_of), Instant::now());
        output::write(&format!("{}\n\n", said.text))?;
        if said.next == Next::Leave {
            break;
        }
    }
    Ok(())
}
