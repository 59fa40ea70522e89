//! `pathways catalogue show`: one programme as a person reads it, with the source and year of everything said.

use std::fmt::Write;

use jiff::civil::Date;
use pathways::catalogue::Catalogue;
use pathways::fact::{FactKind, NotSure};
use pathways::programme::{Citation, Programme, Reading};
use pathways::running::freshness;

/// A programme in full.
pub fn programme(catalogue: &Catalogue, programme: &Programme, as_of: Date) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    line(&format!("{} ({})", programme.name, programme.id));
    if !programme.also_known_as.is_empty() {
        line(&format!("Also known as: {}", programme.also_known_as.join(", ")));
    }
    line(&programme.summary);
    line(&catalogue.providers[usize::from(programme.provider)].says);
    line("\nIs it running?");
    for words in freshness(catalogue, programme, as_of).says {
        line(&format!("  {words}"));
    }
    if let Some(rules) = &programme.rules {
        line("\nWho it is for");
        for requirement in &rules.requirements {
            line(&format!("  {} {}", requirement.label, source(catalogue, &requirement.cited)));
            for case in &requirement.cases {
                let points: Vec<&str> = case
                    .open_points
                    .iter()
                    .map(|point| catalogue.open_points[usize::from(*point)].id.as_str())
                    .collect();
                let points =
                    if points.is_empty() { String::new() } else { format!(" ({})", points.join(", ")) };
                let when = if case.when_text.is_empty() { &case.says } else { &case.when_text };
                line(&format!("    {}: {when}{points}", case.state.name()));
            }
            line("    unmet: otherwise");
        }
    } else {
        line(&format!("\nNot evaluated: {}", programme.not_evaluated));
    }
    line("\nWhat the sources say");
    for fact in &programme.facts {
        let topic = &catalogue.topics[usize::from(fact.topic)].name;
        let reading = match fact.reading {
            Reading::Stated => "",
            Reading::Inferred => " (follows from what is said)",
            Reading::Unclear => " (unclear)",
        };
        line(&format!("  {topic}: {}{reading} {}", fact.says, source(catalogue, &fact.cited)));
    }
    let silent: Vec<&str> =
        programme.not_stated.iter().map(|topic| &*catalogue.topics[usize::from(*topic)].name).collect();
    if !silent.is_empty() {
        line(&format!("\nThe sources do not say: {}", silent.join(", ")));
    }
    line("\nWho to ask");
    for contact in &programme.contacts {
        line(&format!("  {}", catalogue.contacts[usize::from(*contact)].says));
    }
    text
}

fn source(catalogue: &Catalogue, cited: &Citation) -> String {
    format!("[{}, {}: {}]", catalogue.sources[usize::from(cited.source)].id, cited.year, cited.section)
}

/// Everything that can be known of a person, with the keys and values of a profile.
pub fn facts(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for fact in &catalogue.facts {
        let values = match &fact.kind {
            FactKind::Choice { values, .. } => {
                values.iter().map(|value| value.id.as_str()).collect::<Vec<_>>().join(", ")
            }
            FactKind::Months { since } => {
                format!("whole months, or {{\"min\": 24, \"max\": 35}}; or {since} with a date YYYY-MM-DD")
            }
            FactKind::Flag => "true, false".to_owned(),
        };
        let not_sure = match fact.not_sure {
            NotSure::Refused => "; cannot be not sure",
            NotSure::Allowed | NotSure::Means(_) => "",
        };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{}: {values}{not_sure}", fact.id);
    }
    text
}
