//! FAQs, questions and changes as they are shown, as text and as JSON.

use std::fmt::Write as _;

use pathways::catalogue::officers::Entry;
use pathways_desk::{Audit, Change, Did, Forgotten, Question};
use serde_json::{Value, json};

/// FAQs, a line each.
pub fn entries(faqs: &[(Entry, Option<u64>)]) -> String {
    let mut text = String::new();
    for (entry, change) in faqs {
        let by = if change.is_some() { "officers" } else { "catalogue" };
        let ask = entry.ask.first().map_or("", String::as_str);
        let _ = writeln!(text, "{} ({by}): {ask}", entry.id);
    }
    let officers = faqs.iter().filter(|(_, change)| change.is_some()).count();
    let _ = writeln!(text, "{} FAQs, {officers} of them by officers", faqs.len());
    text
}

/// FAQs as JSON.
pub fn entries_json(faqs: &[(Entry, Option<u64>)]) -> String {
    let all: Value = faqs.iter().map(|(entry, change)| entry_json(entry, *change)).collect();
    format!("{all:#}\n")
}

fn entry_json(entry: &Entry, change: Option<u64>) -> Value {
    let source = |document: &str, section: &str| json!({ "document": document, "section": section });
    json!({
        "id": entry.id,
        "by": if change.is_some() { "officers" } else { "catalogue" },
        "change": change,
        "kind": if entry.refer { "refer" } else { "answer" },
        "ask": entry.ask,
        "programmes": entry.programmes,
        "topic": entry.topic,
        "says": entry.says,
        "sources": entry.sources.iter().map(|of| source(&of.document, &of.section)).collect::<Value>(),
    })
}

/// One FAQ.
pub fn entry(entry: &Entry, change: Option<u64>) -> String {
    let mut text = format!("{}\n", entry.id);
    for ask in &entry.ask {
        let _ = writeln!(text, "  asked: {ask}");
    }
    let _ = writeln!(text, "  {}: {}", if entry.refer { "refers" } else { "answers" }, entry.says);
    if !entry.programmes.is_empty() {
        let _ = writeln!(text, "  programmes: {}", entry.programmes.join(", "));
    }
    if let Some(topic) = &entry.topic {
        let _ = writeln!(text, "  topic: {topic}");
    }
    for source in &entry.sources {
        let _ = writeln!(text, "  source: {}, {}", source.document, source.section);
    }
    let _ = match change {
        Some(change) => writeln!(text, "  by officers, change {change}"),
        None => writeln!(text, "  from the catalogue"),
    };
    text
}

/// The changes of a FAQ.
pub fn history(history: &[Change]) -> String {
    let mut text = String::new();
    for change in history {
        let at = change.at.strftime("%Y-%m-%d %H:%M UTC");
        let _ = writeln!(text, "{}. {at}: {} {}", change.number, change.who, did(change));
        if let Some(entry) = &change.entry {
            for ask in &entry.ask {
                let _ = writeln!(text, "     asked: {ask}");
            }
            let _ = writeln!(text, "     says: {}", entry.says);
        }
    }
    if let Some(change) = history.first() {
        let _ = writeln!(text, "To make it what it was: pathways faq revert {} --to N", change.faq);
    }
    text
}

fn did(change: &Change) -> String {
    match (change.did, change.question) {
        (Did::Added, _) => "added it".to_owned(),
        (Did::Edited, _) => "changed it".to_owned(),
        (Did::Removed, _) => "took it out".to_owned(),
        (Did::Reverted(0), _) => "put it back to what the catalogue has".to_owned(),
        (Did::Reverted(to), _) => format!("put it back to what change {to} made of it"),
        (Did::Answered, Some(question)) => format!("answered question {question} with it"),
        (Did::Attached, Some(question)) => format!("attached question {question} to it"),
        (Did::Answered | Did::Attached, None) => "answered a question with it".to_owned(),
    }
}

/// What was done to a FAQ, and how to undo it. `before` is the change before it; 0 for what the catalogue has.
pub fn done(change: &Change, before: Option<u64>) -> String {
    let Change { faq, number, .. } = change;
    let undo = match before {
        None => format!("pathways faq remove {faq}"),
        Some(before) => format!("pathways faq revert {faq} --to {before}"),
    };
    let (says, undo) = match (change.did, change.question) {
        (Did::Added, _) => (format!("Added the FAQ {faq:?}"), undo),
        (Did::Edited, _) => (format!("Changed the FAQ {faq:?}"), undo),
        (Did::Removed, _) => (format!("Took out the FAQ {faq:?}"), undo),
        (Did::Reverted(_), _) => (format!("Put back the FAQ {faq:?}"), undo),
        (Did::Answered | Did::Attached, question) => {
            let question = question.map_or_else(String::new, |question| question.to_string());
            let says = match change.did {
                Did::Answered => format!("Answered question {question} with the FAQ {faq:?}"),
                _ => format!("Attached question {question} to the FAQ {faq:?}"),
            };
            (says, format!("{undo}, and pathways faq reopen {question}"))
        }
    };
    format!("{says} (change {number}).\nTo undo: {undo}\n")
}

/// Questions, a few lines each.
pub fn questions(questions: &[Question], all: bool) -> String {
    let mut text = String::new();
    for question in questions {
        let times = if question.times == 1 { "once".to_owned() } else { format!("{} times", question.times) };
        let last = question.last.strftime("%Y-%m-%d");
        let _ = write!(
            text,
            "{}. {}\n   asked {times}, last on {last}; {}",
            question.id,
            question.wording(),
            question.why.in_words()
        );
        if all {
            let _ = write!(text, "; {}", question.state.name());
        }
        for (said, what) in
            [("answered by", question.faq.as_deref()), ("because", question.reason.as_deref())]
        {
            if let Some(what) = what {
                let _ = write!(text, "; {said}: {what}");
            }
        }
        if let Some(who) = &question.claimed_by {
            let _ = write!(text, "; {who} is at it");
        }
        if question.waiting > 0 {
            let _ = write!(text, "; {} want to be told", question.waiting);
        }
        if !question.programmes.is_empty() {
            let _ = write!(text, "; about {}", question.programmes.join(", "));
        }
        text.push('\n');
        for (wording, times) in question.wordings.iter().skip(1) {
            let _ = writeln!(text, "   also: {wording} ({times})");
        }
    }
    let what = if all { "questions" } else { "open questions" };
    let _ = writeln!(text, "{} {what}", questions.len());
    text
}

/// Questions as JSON.
pub fn questions_json(questions: &[Question]) -> String {
    let question = |question: &Question| {
        let wordings = question.wordings.iter();
        json!({
            "number": question.id.0,
            "wordings": wordings.map(|(text, times)| json!({ "text": text.as_str(), "times": times })).collect::<Value>(),
            "times": question.times,
            "first": question.first.to_string(),
            "last": question.last.to_string(),
            "why": question.why.name(),
            "state": question.state.name(),
            "claimed_by": question.claimed_by.as_ref().map(ToString::to_string),
            "reason": question.reason,
            "faq": question.faq,
            "programmes": question.programmes,
            "topic": question.topic,
            "waiting": question.waiting,
        })
    };
    let all: Value = questions.iter().map(question).collect();
    format!("{all:#}\n")
}

/// The audit trail.
pub fn audit(lines: &[Audit]) -> String {
    if lines.is_empty() {
        return "Nobody has changed anything yet.\n".to_owned();
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// What was forgotten of a person.
pub fn forgotten(user: u64, forgotten: &Forgotten) -> String {
    let Forgotten { wishes, drafts, claims, changes } = forgotten;
    if *forgotten == Forgotten::default() {
        return format!("Nothing was known of Discord user {user}.\n");
    }
    format!(
        "Forgotten of Discord user {user}: {wishes} wishes to be told, {drafts} drafts, {claims} questions that they were at; \
         {changes} changes no longer name them. This cannot be undone.\n"
    )
}
