//! FAQs from a file and into one.

use std::io::Read;
use std::path::Path;

use anyhow::Context;
use pathways::catalogue::officers::{Entry, contradictions_of_each};

use super::{AtWork, Done, Refusal};
use crate::commands::output;

/// Adds and changes FAQs from a file.
pub fn import(work: &mut AtWork, file: &Path, anyway: bool, each: bool) -> Done {
    let (name, text) = read(file)?;
    let entries = pathways_desk::import(&work.catalogue, &name, &text).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Refusal::Wrong(format!("nothing was saved:\n  {}", problems.join("\n  ")))
    })?;
    if !anyway {
        refuse_what_the_facts_contradict(work, &entries)?;
    }
    if each {
        for entry in &entries {
            let change = work.desk.save(&work.catalogue, entry, None, &work.by)?;
            output::write(&format!("saved {} as change {}\n", change.faq, change.number))?;
        }
    }
    let changes = if each { Vec::new() } else { work.desk.save_all(&work.catalogue, &entries, &work.by)? };
    let lines: String =
        changes.iter().map(|change| format!("saved {} as change {}\n", change.faq, change.number)).collect();
    let count = match entries.len() {
        1 => "One FAQ is saved".to_owned(),
        count => format!("{count} FAQs are saved"),
    };
    Ok(format!(
        "{lines}{count}.\nTo undo one: pathways faq history ID shows its changes, and pathways faq revert ID --to N puts one \
         back\n"
    ))
}

fn refuse_what_the_facts_contradict(work: &AtWork, entries: &[Entry]) -> Result<(), Refusal> {
    let found = contradictions_of_each(&work.catalogue, entries);
    let against = entries
        .iter()
        .zip(found)
        .flat_map(|(entry, found)| found.into_iter().map(|says| format!("{:?}: {says}", entry.id)));
    let against: Vec<String> = against.collect();
    if against.is_empty() {
        return Ok(());
    }
    Err(Refusal::Wrong(format!(
        "nothing was saved, for the facts contradict:\n  {}\nPut it right, or save all the same with --anyway",
        against.join("\n  ")
    )))
}

/// Writes officers' FAQs.
pub fn export(work: &AtWork, file: Option<&Path>) -> Done {
    let entries: Vec<Entry> = work.desk.kept()?.into_iter().filter_map(|kept| kept.entry).collect();
    let text = pathways_desk::export(&entries);
    let Some(file) = file else { return Ok(text) };
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    let count = match entries.len() {
        1 => "One FAQ is".to_owned(),
        count => format!("{count} FAQs are"),
    };
    Ok(format!("{count} in {}.\n", file.display()))
}

/// The name and the text of a file, or of standard input.
fn read(file: &Path) -> anyhow::Result<(String, String)> {
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("cannot read standard input")?;
        return Ok(("standard input".to_owned(), text));
    }
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    Ok((name, text))
}
