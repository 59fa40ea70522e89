//! How far translations are: what is missing is shown in English, so it stops nothing.

use super::{Finding, FindingKind};
use crate::catalogue::language::Language;

/// The most keys that are named of one kind.
const MOST_NAMED: usize = 5;

/// What there is to do for each language that is not complete, or that has messages to look at.
pub fn languages_to_look_at(languages: &[Language]) -> Vec<Finding> {
    languages.iter().filter_map(of).collect()
}

fn of(language: &Language) -> Option<Finding> {
    let (tag, coverage) = (&language.tag, &language.coverage);
    let mut says = vec![format!("{tag}: {} of {} texts are translated", coverage.translated, coverage.texts)];
    if coverage.untranslated > 0 {
        says.push(format!("{} are marked untranslated", coverage.untranslated));
    }
    if !coverage.outdated.is_empty() {
        let (count, named) = (coverage.outdated.len(), named(&coverage.outdated));
        says.push(format!(
            "{count} are outdated and shown in English, as their English has changed since: {named}"
        ));
    }
    if !coverage.missing.is_empty() {
        let (count, named) = (coverage.missing.len(), named(&coverage.missing));
        says.push(format!("{count} are missing ({named}): run `pathways catalogue messages {tag}`"));
    }
    let with_lines = |keys: &[(String, usize)]| {
        let named_with_lines: Vec<String> =
            keys.iter().map(|(key, line)| format!("{key} in line {line}")).collect();
        named(&named_with_lines)
    };
    if !coverage.still_marked.is_empty() {
        let named = with_lines(&coverage.still_marked);
        says.push(format!("marked untranslated, but not the English any more: {named}; take the mark away"));
    }
    if !coverage.unused.is_empty() {
        let named = with_lines(&coverage.unused);
        says.push(format!("shown nowhere: {named}; put right what is misspelt, or take it out"));
    }
    let is_complete = coverage.translated == coverage.texts && coverage.unused.is_empty();
    (!is_complete).then(|| Finding {
        kind: FindingKind::Language,
        programmes: Vec::new(),
        says: says.join("; "),
        example: Vec::new(),
    })
}

fn named(keys: &[String]) -> String {
    let named = keys.iter().take(MOST_NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(MOST_NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}
