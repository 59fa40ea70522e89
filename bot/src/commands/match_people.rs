//! `pathways match`: facts in, verdicts out, one JSON object a line.
//!
//! A line that cannot be read is answered with what is wrong with it, and the others go on. Nothing of a profile is
//! written anywhere but to the answer, and an error repeats no more of it than the key and the value that are wrong.

use std::io::{BufRead, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use jiff::civil::Date;
use pathways::profile::{Given, read_profile};
use pathways::{Assessment, Catalogue, Verdict, assess, next_question};
use serde_json::{Map, Value, json};

use crate::catalogue_in_use;
use crate::commands::json_lines::Object;

/// What a stranger needs beside the list of options.
pub const HELP: &str = r#"Reads from standard input:
  {"id": "p1", "profile": {"role": "depute_headteacher", "leadership_months": 30, "headteacher_support": "yes"}}
  A month count is a number or {"min": 24, "max": 35}; leadership_since and headship_since take YYYY-MM-DD.
  "not_sure": ["leadership_months"] lists facts that the person was asked and could not say.
  The facts and their values: pathways catalogue show facts

Writes, in the same order:
  {"id": "p1", "verdicts": {...}, "ask_next": "next_role", "reasons": {...}, "not_yet": {...}}
  or {"id": "p1", "error": "..."}; the exit status is then 1 at the end."#;

/// Answers every line of standard input.
///
/// # Errors
/// A catalogue that cannot be used, or input or output that fails.
pub fn run(folder: Option<&Path>, as_of: Option<Date>) -> anyhow::Result<ExitCode> {
    let catalogue = catalogue_in_use::catalogue(folder)?;
    let as_of = catalogue_in_use::as_of(as_of);
    let mut output = BufWriter::new(std::io::stdout().lock());
    let mut all_good = true;
    for (place, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line.context("cannot read standard input")?;
        // Some programs begin a file with a mark of its encoding.
        let line = if place == 0 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (answer, good) = answer(&catalogue, line, as_of);
        all_good &= good;
        writeln!(output, "{answer}").context("cannot write to standard output")?;
    }
    output.flush().context("cannot write to standard output")?;
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The answer to one line, and whether the line was good.
fn answer(catalogue: &Catalogue, line: &[u8], as_of: Date) -> (Value, bool) {
    let mut id = Value::Null;
    match read_line(catalogue, line, as_of, &mut id) {
        Ok(answers) => {
            let mut answer = verdicts(catalogue, &answers, as_of);
            answer.insert("id".to_owned(), id);
            (Value::Object(answer), true)
        }
        Err(error) => (json!({ "id": id, "error": error }), false),
    }
}

fn read_line(
    catalogue: &Catalogue,
    line: &[u8],
    as_of: Date,
    id: &mut Value,
) -> Result<pathways::Answers, String> {
    let Object(keys) =
        serde_json::from_slice(line).map_err(|error| format!("this line is no JSON object: {error}"))?;
    let (ids, keys): (Vec<_>, Vec<_>) = keys.into_iter().partition(|(key, _)| key == "id");
    if ids.len() > 1 {
        return Err("key \"id\" is there twice; keep one".to_owned());
    }
    // Before anything can be wrong, so that an error names its line.
    for (_, written) in ids {
        *id = written.into_json();
    }
    let mut profile = None;
    for (key, value) in keys {
        match key.as_str() {
            "profile" if profile.is_none() => profile = Some(value.into_given()),
            "profile" => return Err("key \"profile\" is there twice; keep one".to_owned()),
            _ => return Err(format!("unknown key {key:?}; allowed: id, profile")),
        }
    }
    match profile {
        Some(Given::Table(profile)) => read_profile(catalogue, &profile, as_of),
        Some(_) => Err("profile: found no object; allowed: an object of facts and values".to_owned()),
        None => Err("key \"profile\" is missing; allowed: an object of facts and values".to_owned()),
    }
}

fn verdicts(catalogue: &Catalogue, answers: &pathways::Answers, as_of: Date) -> Map<String, Value> {
    let (mut verdicts, mut reasons, mut not_yet) = (Map::new(), Map::new(), Map::new());
    for (programme, rules) in catalogue.evaluated() {
        let assessment = assess(catalogue, rules, answers, as_of);
        verdicts.insert(programme.id.clone(), assessment.verdict.name().into());
        if assessment.verdict == Verdict::NotYet {
            not_yet.insert(programme.id.clone(), when_or_how(&assessment));
        }
        let of_programme = assessment.reasons.iter().map(|reason| {
            json!({
                "requirement": reason.requirement,
                "state": reason.state.name(),
                "says": reason.says,
                "open_points": reason.open_points,
            })
        });
        reasons.insert(programme.id.clone(), of_programme.collect());
    }
    let ask_next = next_question(catalogue, answers).map(|fact| catalogue.fact(fact).id.as_str());
    let answer =
        json!({ "verdicts": verdicts, "ask_next": ask_next, "reasons": reasons, "not_yet": not_yet });
    match answer {
        Value::Object(answer) => answer,
        _ => Map::new(),
    }
}

fn when_or_how(assessment: &Assessment) -> Value {
    let mut not_yet = Map::new();
    if let Some(from) = assessment.not_yet.from {
        not_yet.insert("from".to_owned(), from.to_string().into());
    }
    if !assessment.not_yet.steps.is_empty() {
        not_yet.insert("steps".to_owned(), assessment.not_yet.steps.clone().into());
    }
    Value::Object(not_yet)
}
