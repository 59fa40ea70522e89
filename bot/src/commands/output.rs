//! Writing to standard output, which may be closed before everything is written: `pathways catalogue export --json | head`.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use anyhow::Context;

/// Writes a text whole. Whoever closed the other end has read enough: that is no error.
///
/// # Errors
/// Any other failure to write.
pub fn write(text: &str) -> anyhow::Result<()> {
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("cannot write to standard output"),
    }
}

/// Writes a text whole and ends well.
///
/// # Errors
/// As [`write`].
pub fn write_all_of(text: &str) -> anyhow::Result<ExitCode> {
    write(text).map(|()| ExitCode::SUCCESS)
}
