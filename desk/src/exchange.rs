//! FAQs as a file, in the form of the catalogue's `faqs.toml`, so that they can go into the catalogue and come out of it.

use std::fmt::Write as _;

use pathways::Catalogue;
use pathways::catalogue::load::load_entries;
use pathways::catalogue::officers::Entry;
use pathways::catalogue::problem::Problem;

/// Entries as `faqs.toml` is written.
pub fn export(entries: &[Entry]) -> String {
    let mut text = String::new();
    for entry in entries {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "[[faq]]\nid = {}\nask = [", quoted(&entry.id));
        for ask in &entry.ask {
            let _ = writeln!(text, "    {},", quoted(ask));
        }
        let _ = writeln!(text, "]\nkind = {}", quoted(if entry.refer { "refer" } else { "answer" }));
        let programmes: Vec<String> = entry.programmes.iter().map(|programme| quoted(programme)).collect();
        let _ = writeln!(text, "programmes = [{}]", programmes.join(", "));
        if let Some(topic) = &entry.topic {
            let _ = writeln!(text, "topic = {}", quoted(topic));
        }
        let _ = writeln!(text, "says = {}", quoted(&entry.says));
        if !entry.sources.is_empty() {
            let sources = entry.sources.iter().map(|source| {
                format!(
                    "{{ document = {}, section = {} }}",
                    quoted(&source.document),
                    quoted(&source.section)
                )
            });
            let _ = writeln!(text, "sources = [{}]", sources.collect::<Vec<_>>().join(", "));
        }
    }
    text
}

/// The entries of such a file, read as the catalogue reads its own.
///
/// # Errors
/// Every problem, with its place; `path` is what the places name.
pub fn import(catalogue: &Catalogue, path: &str, text: &str) -> Result<Vec<Entry>, Vec<Problem>> {
    load_entries(catalogue, path, text)
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
