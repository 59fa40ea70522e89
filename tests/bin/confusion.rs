//! `cargo xtask confusion`: where replies to the labelled questions go wrong, by category, kind, topic and programme.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use pathways_tests::confusion::{Wanted, report};
use pathways_tests::scoring::{Scored, Set};

const USAGE: &str = "usage: cargo xtask confusion [--show] [--held-back] [FILE...]";

fn main() -> ExitCode {
    let mut wanted = Wanted::default();
    let mut files: Vec<PathBuf> = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--show" => wanted.lines = true,
            "--held-back" => wanted.held_back = true,
            option if option.starts_with('-') => {
                eprintln!("unknown option {option}\n{USAGE}");
                return ExitCode::from(2);
            }
            file => files.push(file.into()),
        }
    }
    match run(files, wanted) {
        // Whoever has read enough closes the pipe; that is no failure.
        Ok(text) => {
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(files: Vec<PathBuf>, wanted: Wanted) -> Result<String, String> {
    let files = if files.is_empty() { Set::files().map_err(|error| error.to_string())? } else { files };
    let mut scored: Vec<(String, Vec<Scored>)> = Vec::new();
    for file in files {
        let set = Set::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        scored.push((set.name.clone(), set.score()));
    }
    let mut reports: Vec<String> =
        scored.iter().map(|(name, lines)| report(name, &lines.iter().collect::<Vec<_>>(), wanted)).collect();
    if scored.len() > 1 {
        let lines: Vec<&Scored> = scored.iter().flat_map(|(_, lines)| lines).collect();
        reports.push(report("all sets", &lines, Wanted { lines: false, ..wanted }));
    }
    Ok(reports.join("\n"))
}
