//! Every text of the catalogue that the widget shows, each with the key of its message.
//!
//! The one list of them: what is translated, what is laid over and what is written for translators all come from here. A text
//! without a letter is the same in every language and is left out. Keys are made of ids, which stay as they are written, so
//! that a key can be found in the TOML files; where several stand under one id they are counted from 1.

use crate::catalogue::Catalogue;
use crate::fact::{Fact, FactKind};
use crate::programme::{PatternEvent, Programme, Requirement};
use crate::wording::{Counted, Wording};

/// Where a text stands.
pub(crate) struct Place<'p> {
    /// The key of its message.
    pub(crate) key: &'p str,
    /// What it belongs to, for a heading; empty for the product's own wording.
    pub(crate) group: &'p str,
    /// What a translator has to know of it; may be empty.
    pub(crate) note: &'static str,
}

/// A text.
pub(crate) enum Text<'t> {
    Plain(&'t mut String),
    Counted(&'t mut Counted),
}

type Visit<'v> = dyn FnMut(&Place<'_>, Text<'_>) + 'v;

/// The notes for translators.
const WITHIN: &str = "stands within a sentence, in the place of what a person told";
const SENTENCE: &str = "a sentence; { $places } are what a person told";

/// Visits every text.
pub(crate) fn each_text(catalogue: &mut Catalogue, visit: &mut Visit<'_>) {
    let not_sure = catalogue.wording.not_sure().to_owned();
    of_wording(&mut catalogue.wording, visit);
    let now_not_sure = catalogue.wording.not_sure().to_owned();
    // Facts are called by their ids.
    let ids: Vec<String> = catalogue.facts.iter().map(|fact| fact.id.clone()).collect();
    for fact in &mut catalogue.facts {
        // A fact without words of its own for it has those of the wording.
        let own_not_sure = fact.not_sure_label != not_sure;
        of_fact(fact, &ids, own_not_sure, visit);
        if !own_not_sure {
            fact.not_sure_label.clone_from(&now_not_sure);
        }
    }
    let topics: Vec<String> = catalogue.topics.iter().map(|topic| topic.id.clone()).collect();
    let mut shared: Vec<Requirement> = Vec::new();
    for programme in &mut catalogue.programmes {
        of_programme(programme, &topics, &mut shared, visit);
    }
    let simple = &mut |key: String, group: &str, note: &'static str, text: &mut String| {
        plain(&key, group, note, text, visit);
    };
    for point in &mut catalogue.open_points {
        simple(format!("open-point-{}-says", point.id), "Open points", "", &mut point.says);
    }
    for source in &mut catalogue.sources {
        simple(
            format!("source-{}-title", source.id),
            "Sources",
            "the title of a document",
            &mut source.title,
        );
        simple(
            format!("source-{}-year", source.id),
            "Sources",
            "the year that it speaks for",
            &mut source.year,
        );
    }
    for topic in &mut catalogue.topics {
        simple(format!("topic-{}-name", topic.id), "Topics", "a heading", &mut topic.name);
    }
    for provider in &mut catalogue.providers {
        simple(format!("provider-{}-name", provider.id), "Providers", "", &mut provider.name);
        simple(format!("provider-{}-says", provider.id), "Providers", "", &mut provider.says);
    }
    for contact in &mut catalogue.contacts {
        simple(format!("contact-{}-name", contact.id), "Contacts", "", &mut contact.name);
        simple(format!("contact-{}-says", contact.id), "Contacts", "", &mut contact.says);
        simple(
            format!("contact-{}-says-with-council", contact.id),
            "Contacts",
            "",
            &mut contact.says_with_council,
        );
    }
    for authority in &mut catalogue.authorities {
        simple(format!("authority-{}-name", authority.id), "Councils", "", &mut authority.name);
        for spring_break in &mut authority.spring_breaks {
            let key = format!("authority-{}-spring-break-{}-says", authority.id, spring_break.year);
            simple(key, "Councils", "", &mut spring_break.says);
        }
    }
}

fn plain(key: &str, group: &str, note: &'static str, text: &mut String, visit: &mut Visit<'_>) {
    if text.chars().any(char::is_alphabetic) {
        visit(&Place { key, group, note }, Text::Plain(text));
    }
}

fn of_wording(wording: &mut Wording, visit: &mut Visit<'_>) {
    for name in Wording::NAMES {
        if let Some(text) = wording.text_mut(name) {
            visit(&Place { key: &key_of(name), group: "", note: "" }, Text::Plain(text));
        }
    }
    for (name, _) in Wording::COUNTED {
        if let Some(text) = wording.counted_mut(name) {
            visit(&Place { key: &key_of(name), group: "", note: "" }, Text::Counted(text));
        }
    }
}

/// The key of a text of the wording: its name with hyphens.
pub(crate) fn key_of(name: &str) -> String {
    name.replace('_', "-")
}

fn of_fact(fact: &mut Fact, ids: &[String], own_not_sure: bool, visit: &mut Visit<'_>) {
    let (group, id) = (format!("Fact: {}", fact.name), fact.id.clone());
    let mut text = |what: &str, note: &'static str, text: &mut String| {
        plain(&format!("fact-{id}-{what}"), &group, note, text, visit);
    };
    text("name", "a heading", &mut fact.name);
    text("question", "", &mut fact.question);
    for (place, other) in fact.question_for.iter_mut().enumerate() {
        text(&format!("question-for-{}", place + 1), "the question for some people", &mut other.question);
    }
    text("hint", "", &mut fact.hint);
    text("why", "why it is asked", &mut fact.why);
    text("error", "what people read who go on without an answer", &mut fact.error);
    text("unknown", WITHIN, &mut fact.unknown);
    if own_not_sure {
        text("not-sure-label", "", &mut fact.not_sure_label);
    }
    text("what-if-label", "a switch: what would be so", &mut fact.what_if_label);
    if let FactKind::Choice { values, .. } = &mut fact.kind {
        for value in values {
            let id = value.id.clone();
            text(&format!("value-{id}-label"), "an answer to choose", &mut value.label);
            text(&format!("value-{id}-says"), WITHIN, &mut value.says);
            text(&format!("value-{id}-hint"), "", &mut value.hint);
        }
    }
    for beside in &mut fact.beside {
        let question = ids.get(usize::from(beside.question.0)).map_or("", String::as_str);
        text(&format!("beside-{question}-label"), "a tick box", &mut beside.label);
    }
}

fn of_programme(
    programme: &mut Programme,
    topics: &[String],
    shared: &mut Vec<Requirement>,
    visit: &mut Visit<'_>,
) {
    let (group, id) = (format!("Programme: {}", programme.name), programme.id.clone());
    let mut text = |what: &str, note: &'static str, text: &mut String| {
        plain(&format!("programme-{id}-{what}"), &group, note, text, visit);
    };
    text("name", "", &mut programme.name);
    text("summary", "", &mut programme.summary);
    text("not-evaluated", "", &mut programme.not_evaluated);
    text("running-says", "", &mut programme.running.says);
    text("running-session", "the school year that its facts are of", &mut programme.running.session);
    for pattern in &mut programme.pattern {
        let event = match pattern.event {
            PatternEvent::Recruits => "recruits",
            PatternEvent::ApplicationsOpen => "applications-open",
            PatternEvent::ApplicationsClose => "applications-close",
            PatternEvent::Starts => "starts",
            PatternEvent::Ends => "ends",
        };
        let what = format!("pattern-{event}-{}-says", pattern.month);
        text(&what, "stands after the name of a month and a comma", &mut pattern.says);
    }
    // Counted by topic, so that a new fact moves no other key but those of its own topic.
    let mut so_far = vec![0_usize; topics.len()];
    for fact in &mut programme.facts {
        let topic = usize::from(fact.topic);
        so_far[topic] += 1;
        if !fact.older {
            text(&format!("fact-{}-{}-says", topics[topic], so_far[topic]), "", &mut fact.says);
        }
    }
    for requirement in programme.rules.iter_mut().flat_map(|rules| &mut rules.requirements) {
        if !requirement.common {
            of_requirement(requirement, &format!("programme-{id}"), &group, visit);
            continue;
        }
        // What several programmes share is one text to translate, and has one key.
        match shared.iter().find(|known| known.id == requirement.id) {
            Some(known) => {
                requirement.unmet.clone_from(&known.unmet);
                for (case, known) in requirement.cases.iter_mut().zip(&known.cases) {
                    case.says.clone_from(&known.says);
                    case.step.clone_from(&known.step);
                }
            }
            None => {
                of_requirement(requirement, "common", "What several programmes ask for", visit);
                shared.push(requirement.clone());
            }
        }
    }
}

fn of_requirement(requirement: &mut Requirement, begin: &str, group: &str, visit: &mut Visit<'_>) {
    let begin = format!("{begin}-requirement-{}", requirement.id);
    for (place, case) in requirement.cases.iter_mut().enumerate() {
        // A quiet case is not shown.
        if !case.quiet {
            plain(&format!("{begin}-case-{}-says", place + 1), group, SENTENCE, &mut case.says, visit);
        }
        plain(&format!("{begin}-case-{}-step", place + 1), group, "", &mut case.step, visit);
    }
    plain(&format!("{begin}-unmet"), group, SENTENCE, &mut requirement.unmet, visit);
}
