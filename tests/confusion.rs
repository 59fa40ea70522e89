//! A report on labelled questions for whoever improves the understanding next: where replies go wrong, and what for.
//!
//! It is told lines and says nothing of those that are held back but how many are right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::scoring::{Fault, Half, Score, Scored, strings};

/// How many topics and programmes are named that are most often wrong.
const MOST_NAMED: usize = 10;

/// What is wanted beside the tables.
#[derive(Clone, Copy, Default)]
pub struct Wanted {
    /// The wrong lines of the development half, each with what was expected and given.
    pub lines: bool,
    /// The counts of the half that is held back.
    pub held_back: bool,
}

/// The report on the lines of a set, or of several together.
pub fn report(name: &str, lines: &[&Scored], wanted: Wanted) -> String {
    let (seen, held_back): (Vec<&Scored>, Vec<&Scored>) =
        lines.iter().partition(|line| line.half == Half::Development);
    let mut text = format!("# {name}\n\n");
    let mut counts: BTreeMap<&str, Vec<&Scored>> = BTreeMap::new();
    for line in &seen {
        counts.entry(line.gold["category"].as_str().unwrap_or("none")).or_default().push(line);
    }
    for (category, lines) in &counts {
        let _ = writeln!(text, "{category:14} {}", Score::of(lines.iter().copied()));
    }
    let _ = writeln!(text, "{:14} {}", "all", Score::of(seen.iter().copied()));
    if wanted.held_back && !held_back.is_empty() {
        let _ = writeln!(text, "{:14} {}", "held back", Score::of(held_back.into_iter()));
    }
    let pairs: Vec<(&str, &str)> = seen.iter().map(|line| (line.expected(), line.given())).collect();
    let _ = write!(text, "\nExpected kind down, given kind across:\n\n{}", table(&pairs));
    for (what, named) in [("Topics of the reply", topics as Named), ("Programmes", programmes as Named)] {
        let _ = write!(text, "\n{what} most often wrong:\n\n{}", most_often_wrong(&seen, named));
    }
    if wanted.lines {
        let _ = writeln!(text, "\nWrong lines:\n");
        for line in seen.iter().filter(|line| !line.is_right()) {
            let mark = if line.is_false_answer() { "FALSE " } else { "" };
            let _ = writeln!(text, "{mark}{}\n    expected {}", line.shown(), line.gold["kinds"]);
            let _ = writeln!(text, "    given {} {}", line.reply["kind"], line.reply["text"]);
        }
    }
    text
}

/// Pairs of what was expected and what was given, counted; what agrees stands on the diagonal.
pub fn table(pairs: &[(&str, &str)]) -> String {
    let names: BTreeSet<&str> = pairs.iter().flat_map(|(expected, given)| [*expected, *given]).collect();
    let width = |name: &&str| name.len().max(4);
    let mut text = format!("{:14}", "");
    names.iter().for_each(|name| write!(text, " {name:>0$}", width(name)).unwrap_or_default());
    text.push('\n');
    for expected in pairs.iter().map(|(expected, _)| *expected).collect::<BTreeSet<_>>() {
        let _ = write!(text, "{expected:14}");
        for given in &names {
            let count = pairs.iter().filter(|pair| **pair == (expected, *given)).count();
            let count = if count == 0 { ".".to_owned() } else { count.to_string() };
            let _ = write!(text, " {count:>0$}", width(given));
        }
        text.push('\n');
    }
    text
}

/// What a line is counted under.
type Named = fn(&Scored) -> Vec<String>;

/// The topic of the reply: questions are not labelled with one.
fn topics(line: &Scored) -> Vec<String> {
    vec![line.reply["topic"].as_str().unwrap_or("none").to_owned()]
}

/// The programmes that a line is about, and those on which its verdict is wrong.
fn programmes(line: &Scored) -> Vec<String> {
    let mut programmes: BTreeSet<String> =
        strings(&line.gold["programmes"]).into_iter().map(str::to_owned).collect();
    programmes.extend(line.faults.iter().filter_map(|fault| match fault {
        Fault::Verdict { programme, .. } => Some(programme.clone()),
        _ => None,
    }));
    programmes.into_iter().collect()
}

fn most_often_wrong(lines: &[&Scored], named: Named) -> String {
    let mut by_name: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for line in lines {
        for name in named(line) {
            let (wrong, all) = by_name.entry(name).or_default();
            *wrong += usize::from(!line.is_right());
            *all += 1;
        }
    }
    let mut by_name: Vec<_> = by_name.into_iter().filter(|(_, (wrong, _))| *wrong > 0).collect();
    by_name.sort_by_key(|(_, (wrong, _))| std::cmp::Reverse(*wrong));
    let lines = by_name.iter().take(MOST_NAMED);
    lines.map(|(name, (wrong, all))| format!("{wrong:4} of {all:4} {name}\n")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn line(half: Half, kind: &str, right: bool) -> Scored {
        let gold: Value = json!({
            "id": "x", "text": "made up", "category": "fact", "kinds": ["refer"], "programmes": ["coaching"],
        });
        let programmes = if right { json!(["coaching"]) } else { json!([]) };
        let reply =
            json!({ "id": "x", "kind": kind, "programmes": programmes, "topic": "cost", "text": "so" });
        Scored::new(half, gold, reply)
    }

    #[test]
    fn a_table_counts_what_was_given_for_what_was_expected() {
        let pairs = [("answer", "answer"), ("answer", "answer"), ("answer", "refer"), ("list", "answer")];
        assert_eq!(
            table(&pairs),
            "               answer list refer\n\
             answer              2    .     1\n\
             list                1    .     .\n"
        );
    }

    #[test]
    fn a_report_counts_right_lines_and_false_answers() {
        let lines = [
            line(Half::Development, "refer", true),
            line(Half::Development, "refer", false),
            line(Half::Development, "answer", true),
        ];
        let report = report("made up", &lines.iter().collect::<Vec<_>>(), Wanted::default());
        assert!(report.contains("all               1 of    3 right,   1 false answers"), "{report}");
        assert!(report.contains("   2 of    3 coaching"), "{report}");
        assert!(report.contains("   2 of    3 cost"), "{report}");
        assert!(!report.contains("not about"), "{report}");
    }

    #[test]
    fn of_what_is_held_back_only_counts_are_shown() {
        let lines = [line(Half::Development, "refer", true), line(Half::HeldBack, "answer", false)];
        let lines: Vec<&Scored> = lines.iter().collect();
        let shown = report("made up", &lines, Wanted { lines: true, held_back: true });
        assert!(shown.contains("held back         0 of    1 right,   1 false answers"), "{shown}");
        assert!(!shown.contains("not about") && !shown.contains("answer\n"), "{shown}");
        let quiet = report("made up", &lines, Wanted { lines: true, held_back: false });
        assert!(!quiet.contains("held back"), "{quiet}");
    }
}
