//! `docs/conversations.md`: six conversations with `pathways chat`, recorded from the real program.
//!
//! The file is never written by hand. Where replies change, the test fails until the file is recorded again and read.

use std::fmt::Write;
use std::fs;

use crate::project::{root, run};

/// What makes the test write the file instead of comparing it.
const WRITE: &str = "PATHWAYS_WRITE";

/// As wide as a page shows a line without moving it sideways.
const COLUMNS: usize = 100;

const INTRODUCTION: &str = "# Six conversations

Recorded from `pathways chat --as-of 2026-11-22 --echo`, the messages after `>`. A test compares this page with what the
program says; lines are broken here as a terminal would.
";

/// Each conversation: what it shows, and its messages.
const CONVERSATIONS: [(&str, &str, &[&str]); 6] = [
    (
        "A correction",
        "Somebody puts their role right; what else they have said stays.",
        &[
            "I'm a depute head in a primary school, three years now",
            "sorry, I meant principal teacher",
            "/facts",
            "not yet",
        ],
    ),
    (
        "A question in the middle",
        "The interview stops for a question and goes on where it was.",
        &[
            "What would suit me?",
            "depute head",
            "how much time does Thinking About Headship take?",
            "yes, she supports me",
            "headteacher, I hope",
            "four years",
            "/facts",
        ],
    ),
    (
        "Five years exactly",
        "One programme is for less than five years, one for more. Somebody in between is told to ask.",
        &[
            "I'm a headteacher in a secondary school",
            "five years exactly",
            "Is Executive Coaching for me?",
            "and ThinkHexagon?",
        ],
    ),
    (
        "How long, when and how to apply",
        "Questions that follow from each other, about one programme and then another.",
        &[
            "How long is Thinking About Headship?",
            "When does it start?",
            "and how do I apply?",
            "/sources",
            "What about Improving Our Schools, how long does it take?",
            "when does that one close?",
        ],
    ),
    (
        "What it does not know",
        "Where the sources are silent it says so and whom to ask; what has nothing to do with programmes it leaves alone.",
        &[
            "How much does Thinking About Headship cost?",
            "Can you recommend a good restaurant in Paisley?",
            "thanks, that's all",
        ],
    ),
    (
        "Facts by hand",
        "The person sees what was understood, puts it right, asks where a reply comes from, and starts again.",
        &[
            "I'm a faculty head in a secondary school",
            "/facts",
            "/set leadership_months exactly 24 months",
            "/set sector marine",
            "/set role depute",
            "/forget sector",
            "/facts",
            "What is Leadership Mentoring?",
            "/sources",
            "/restart",
            "/facts",
            "/quit",
        ],
    ),
];

/// What the program writes where these messages are its input.
fn said(messages: &[&str]) -> String {
    let output = run(&["chat", "--as-of", "2026-11-22", "--echo"], &messages.join("\n"));
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    let lines = said.trim_end().lines().flat_map(|line| {
        let indent = if line.starts_with("- ") { "  " } else { "" };
        textwrap::wrap(line, textwrap::Options::new(COLUMNS).subsequent_indent(indent))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn page() -> String {
    let opening = said(&[]);
    let mut page = format!(
        "{INTRODUCTION}\nEach begins with the same two lines, shown once:\n\n```text\n{opening}\n```\n"
    );
    for (place, (title, shows, messages)) in CONVERSATIONS.iter().enumerate() {
        let said = said(messages);
        let said = said.strip_prefix(&opening).expect("every conversation opens alike").trim_start();
        write!(page, "\n## {}. {title}\n\n{shows}\n\n```text\n{said}\n```\n", place + 1).unwrap();
    }
    page
}

#[test]
fn the_recorded_conversations_are_what_the_program_says() {
    is_as_recorded("docs/conversations.md", &page(), "`pathways chat` says", "transcripts");
}

/// Compares a page with what was recorded of it, or records it anew where that is asked for. `what` says what the page shows,
/// `test` which tests to run to record it.
pub fn is_as_recorded(name: &str, page: &str, what: &str, test: &str) {
    let file = root().join(name);
    if std::env::var_os(WRITE).is_some_and(|value| value == "1") {
        fs::write(&file, page).unwrap();
        return;
    }
    let recorded = fs::read_to_string(&file).unwrap_or_default();
    if recorded == page {
        return;
    }
    let first = recorded.lines().zip(page.lines()).take_while(|(before, now)| before == now).count();
    let lines = |text: &str| -> String {
        text.lines().skip(first).take(5).map(|line| format!("    {line}\n")).collect()
    };
    panic!(
        "{name} is not what {what} now, from line {}.\n  recorded:\n{}  now:\n{}\
         Record it anew, and read what changed:\n    \
         {WRITE}=1 cargo test --package pathways-tests --test end_to_end {test}",
        first + 1,
        lines(&recorded),
        lines(page),
    );
}
