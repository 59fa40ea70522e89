//! `pathways catalogue`: check, show and export what the product knows.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use catalogue_folder::FolderError;
use clap::Subcommand;
use jiff::civil::Date;
use pathways::catalogue::cases::run_case;
use pathways::catalogue::findings::{Finding, FindingKind, findings, languages_to_look_at};
use pathways::catalogue::language::{Updated, messages_for_translators};
use pathways::catalogue::load::Loaded;
use pathways::catalogue::problem::{Problem, unknown};
use pathways::interview::effort::{Effort, effort};
use serde_json::{Value, json};

use crate::catalogue_in_use;
use crate::commands::{export, output, show};

/// What to do with the catalogue.
#[derive(Subcommand)]
pub enum Command {
    /// Report every problem with its place, then gaps, overlaps and facts that have grown old
    Check {
        /// Write one JSON object instead of text
        #[arg(long)]
        json: bool,
        /// The date from which facts are old [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<Date>,
    },
    /// Show one programme in full, or "facts" for everything that can be asked of a person
    Show {
        /// The programme's id, such as thinking-about-headship
        id: String,
    },
    /// Write the whole catalogue
    Export {
        /// As one JSON object (the only form there is)
        #[arg(long, required = true)]
        json: bool,
    },
    /// Bring the file up to date in which translators work, messages/LANGUAGE.ftl; no translation is changed or lost
    Messages {
        /// The language's tag, such as gd
        language: String,
    },
    /// Say how many questions people are asked: the mean over everybody, and the worst
    Questions,
}

/// Runs a command on the catalogue.
///
/// # Errors
/// A catalogue that cannot be used, or an id that is not in it.
pub fn run(folder: Option<&Path>, command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check { json, as_of } => check(folder, *json, catalogue_in_use::as_of(*as_of)),
        Command::Show { id } => {
            let catalogue = catalogue_in_use::catalogue(folder)?;
            if id == "facts" {
                output::write_all_of(&show::facts(&catalogue))
            } else if let Some(programme) = catalogue.programme(id) {
                output::write_all_of(&show::programme(&catalogue, programme, catalogue_in_use::as_of(None)))
            } else {
                let ids: Vec<&str> = catalogue.programmes.iter().map(|programme| &*programme.id).collect();
                bail!("{}", unknown("programme", id, ids.iter().copied()));
            }
        }
        Command::Export { json: _ } => {
            let catalogue = catalogue_in_use::catalogue(folder)?;
            output::write_all_of(&format!("{:#}\n", export::catalogue(&catalogue)))
        }
        Command::Messages { language } => messages(folder, language),
        Command::Questions => {
            let catalogue = catalogue_in_use::catalogue(folder)?;
            output::write_all_of(&questions(&effort(&catalogue)))
        }
    }
}

fn questions(effort: &Effort) -> String {
    let example: String =
        effort.example.iter().map(|(fact, answer)| format!("  {fact}: {answer}\n")).collect();
    format!(
        "mean over all people: {:.2} questions\nworst: {} questions, for example:\n{example}({} different ways through \
         the interview)\n",
        effort.mean, effort.worst, effort.ways
    )
}

fn folder_at_hand(folder: Option<&Path>) -> anyhow::Result<PathBuf> {
    catalogue_in_use::folder(folder)
        .context("there is no folder ./catalogue here; name one with --catalogue FOLDER")
}

fn messages(folder: Option<&Path>, language: &str) -> anyhow::Result<ExitCode> {
    let folder = folder_at_hand(folder)?;
    let files = catalogue_folder::read_files(&folder)?;
    let updated = messages_for_translators(&files, language).map_err(FolderError::Problems)?;
    let path = folder.join(&updated.path);
    // Whole or not at all: a translator's work must not be cut off half-way.
    let beside = path.with_extension("ftl.new");
    std::fs::write(&beside, &updated.text)
        .and_then(|()| std::fs::rename(&beside, &path))
        .with_context(|| format!("cannot write {}", path.display()))?;
    output::write_all_of(&what_was_done(&path, &updated))
}

fn what_was_done(path: &Path, updated: &Updated) -> String {
    let mut lines = vec![format!("{}: {} messages added", path.display(), updated.added.len())];
    let mut named = |keys: &[String], what: &str| {
        lines.extend(keys.iter().map(|key| format!("  {key}: {what}")));
    };
    named(&updated.outdated, "outdated, as its English has changed; look at it and take the mark away");
    named(&updated.still_marked, "marked untranslated, but not the English any more; take the mark away");
    named(&updated.unused, "shown nowhere any more; a translation is kept at the end of the file");
    lines.join("\n") + "\n"
}

fn check(folder: Option<&Path>, as_json: bool, as_of: Date) -> anyhow::Result<ExitCode> {
    let folder = folder_at_hand(folder)?;
    let (problems, loaded) = match catalogue_folder::load_folder(&folder) {
        Ok(loaded) => (failing_cases(&loaded), Some(loaded)),
        Err(FolderError::Problems(problems)) => (problems, None),
        Err(error) => return Err(error.into()),
    };
    let found = loaded.as_ref().map_or_else(Vec::new, |loaded| {
        let mut found = findings(&loaded.catalogue, &loaded.cases, as_of);
        found.extend(languages_to_look_at(&loaded.languages));
        found
    });
    let report = match as_json {
        true => format!("{:#}\n", report_json(&problems, &found)),
        false => report_text(&folder, &problems, &found, loaded.as_ref()),
    };
    output::write(&report)?;
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// A case that comes out otherwise than it says: the rules or the case are wrong, and nobody can rely on either.
fn failing_cases(loaded: &Loaded) -> Vec<Problem> {
    let failing = loaded.cases.iter().filter_map(|case| {
        let difference = run_case(&loaded.catalogue, case).err()?;
        let message = format!("case {:?} comes out otherwise: {difference}", case.name);
        Some(Problem { file: case.file.clone(), line: case.line, column: 1, message })
    });
    failing.collect()
}

fn report_text(folder: &Path, problems: &[Problem], found: &[Finding], loaded: Option<&Loaded>) -> String {
    let mut lines: Vec<String> =
        problems.iter().map(|problem| format!("{}/{problem}", folder.display())).collect();
    if let Some(loaded) = loaded {
        let programmes = loaded.catalogue.programmes.len();
        lines.push(format!("{programmes} programmes, networks and plan items; {} cases", loaded.cases.len()));
    }
    lines.push(format!("{} problems, {} findings", problems.len(), found.len()));
    for finding in found {
        let about = match finding.programmes.as_slice() {
            [] if finding.kind == FindingKind::Language => "messages".to_owned(),
            [] => "programmes in general".to_owned(),
            programmes => programmes.join(", "),
        };
        lines.push(format!("\n{}: {about}\n  {}", finding.kind.name(), finding.says));
        if !finding.example.is_empty() {
            let facts: Vec<String> =
                finding.example.iter().map(|(fact, value)| format!("{fact} = {value}")).collect();
            lines.push(format!("  for example: {}", facts.join(", ")));
        }
    }
    lines.join("\n") + "\n"
}

fn report_json(problems: &[Problem], found: &[Finding]) -> Value {
    let problems: Value = problems
        .iter()
        .map(|problem| {
            json!({
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "message": problem.message,
            })
        })
        .collect();
    let findings: Value = found
        .iter()
        .map(|finding| {
            let example: serde_json::Map<String, Value> =
                finding.example.iter().map(|(fact, value)| (fact.clone(), as_given(value))).collect();
            json!({
                "kind": finding.kind.name(),
                "programmes": finding.programmes,
                "says": finding.says,
                "example": example,
            })
        })
        .collect();
    json!({ "problems": problems, "findings": findings })
}

/// A value of a profile as `pathways match` takes it.
fn as_given(value: &str) -> Value {
    match value {
        "true" => true.into(),
        "false" => false.into(),
        _ => value.parse::<u16>().map_or_else(|_| value.into(), Value::from),
    }
}
