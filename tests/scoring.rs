//! Labelled questions, asked of the real command, and how right the replies are.
//!
//! A line is right when the reply is of an expected kind, is about every expected programme, has something of every group
//! of `must` and nothing of `must_not`, and gives every expected verdict. The worst mistakes are false answers: a reply that
//! asserts something where the right one would not.
//!
//! Of sets that are split, every second line is held back. This file scores those lines as all others; whatever prints
//! anything of a line but the count has to leave them out.

mod faults;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::project::{json_lines, root, run};
pub use faults::{Fault, faults};

/// The day on which questions are asked; the labels hold for that day.
pub const AS_OF: &str = "2026-11-22";

/// Kinds of reply that assert something of programmes.
pub const ASSERTING: [&str; 4] = ["answer", "suggest", "compare", "list"];

/// The sets of which half is held back.
pub const SPLIT: [&str; 3] = ["mixed", "thumbs", "chatter"];

/// What a line may be used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// Anybody may look at it while working on the understanding.
    Development,
    /// Nobody looks at how it fails: it says how well questions fare that nobody had at hand.
    HeldBack,
}

/// A file of labelled questions.
pub struct Set {
    /// The name of its file.
    pub name: String,
    /// Its lines, in order, with what they may be used for.
    pub lines: Vec<(Half, Value)>,
}

impl Set {
    /// Reads a file with a question a line.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(path: &Path) -> std::io::Result<Self> {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let split = SPLIT.contains(&name.as_str());
        let half = |place: usize| {
            if split && place % 2 == 1 { Half::HeldBack } else { Half::Development }
        };
        let lines = json_lines(&fs::read(path)?).into_iter().enumerate();
        Ok(Self { name, lines: lines.map(|(place, line)| (half(place), line)).collect() })
    }

    /// The files of all sets of the project.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn files() -> std::io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(root().join("tests/questions"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "jsonl") {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }

    /// Asks every line, all of one run of the command.
    pub fn score(self) -> Vec<Scored> {
        let questions: String = self.lines.iter().map(|(_, gold)| format!("{gold}\n")).collect();
        let replies = ask(&questions);
        assert_eq!(self.lines.len(), replies.len(), "{}: a reply a line", self.name);
        self.lines
            .into_iter()
            .zip(replies)
            .map(|((half, gold), reply)| Scored::new(half, gold, reply))
            .collect()
    }
}

/// Asks questions of the real command: the replies, in the same order.
pub fn ask(questions: &str) -> Vec<Value> {
    let output = run(&["ask", "--jsonl", "--as-of", AS_OF], questions);
    assert!(output.status.success(), "the command failed: {}", String::from_utf8_lossy(&output.stderr));
    json_lines(&output.stdout)
}

/// A labelled question with the reply that it got.
pub struct Scored {
    /// What it may be used for.
    pub half: Half,
    /// The question with its labels.
    pub gold: Value,
    /// The reply.
    pub reply: Value,
    /// What is wrong with the reply.
    pub faults: Vec<Fault>,
}

impl Scored {
    /// Holds a reply against the labels.
    pub fn new(half: Half, gold: Value, reply: Value) -> Self {
        assert_eq!(gold["id"], reply["id"], "replies come in the order of the questions");
        let faults = faults(&gold, &reply);
        Self { half, gold, reply, faults }
    }

    /// The kind of reply that is expected first of all.
    pub fn expected(&self) -> &str {
        strings(&self.gold["kinds"]).first().copied().unwrap_or_default()
    }

    /// The kind of the reply given.
    pub fn given(&self) -> &str {
        self.reply["kind"].as_str().unwrap_or_default()
    }

    /// Whether nothing is wrong with it.
    pub fn is_right(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether the reply asserts something where no right one would.
    pub fn is_false_answer(&self) -> bool {
        let may_assert = strings(&self.gold["kinds"]).iter().any(|kind| ASSERTING.contains(kind));
        ASSERTING.contains(&self.given()) && !may_assert
    }

    /// The line for whoever improves the understanding. Never of a line that is held back.
    pub fn shown(&self) -> String {
        assert!(self.half == Half::Development, "lines that are held back are not shown");
        let faults: Vec<String> = self.faults.iter().map(ToString::to_string).collect();
        let asked = self.gold.get("text").unwrap_or(&self.gold["turns"]);
        format!("{} {asked}: {}", self.gold["id"], faults.join("; "))
    }
}

/// How many lines are right.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Score {
    /// Right lines.
    pub right: usize,
    /// All lines.
    pub of: usize,
    /// Replies that assert something where no right one would.
    pub false_answers: usize,
}

impl Score {
    /// The score of some lines.
    pub fn of<'a>(lines: impl Iterator<Item = &'a Scored>) -> Self {
        let mut score = Self::default();
        for line in lines {
            score.of += 1;
            score.right += usize::from(line.is_right());
            score.false_answers += usize::from(line.is_false_answer());
        }
        score
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:4} of {:4} right, {:3} false answers", self.right, self.of, self.false_answers)
    }
}

/// The texts of a list.
pub fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map_or_else(Vec::new, |items| items.iter().filter_map(Value::as_str).collect())
}
