//! What is wrong with a reply, by the labels of its question.

use std::fmt;

use fancy_regex::Regex;
use serde_json::Value;

use crate::scoring::strings;

/// One thing that is wrong with a reply.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is of another kind.
    Kind {
        /// Those expected.
        expected: String,
        /// Its own.
        given: String,
    },
    /// It is not about a programme.
    NotAbout(String),
    /// Its text has nothing of a group of patterns.
    Lacks(String),
    /// Its text has what must not be there.
    Has(String),
    /// It gives another verdict on a programme.
    Verdict {
        /// The programme.
        programme: String,
        /// The verdict expected.
        expected: String,
        /// The one given.
        given: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind { expected, given } => write!(f, "kind {given} not in {expected}"),
            Self::NotAbout(programme) => write!(f, "not about {programme}"),
            Self::Lacks(group) => write!(f, "text lacks {group}"),
            Self::Has(pattern) => write!(f, "text has {pattern}"),
            Self::Verdict { programme, expected, given } => write!(f, "{programme}: {given}, not {expected}"),
        }
    }
}

/// What is wrong with a reply.
pub fn faults(gold: &Value, reply: &Value) -> Vec<Fault> {
    let text = reply["text"].as_str().unwrap_or_default();
    let mut faults = Vec::new();
    if !strings(&gold["kinds"]).contains(&reply["kind"].as_str().unwrap_or_default()) {
        faults.push(Fault::Kind { expected: gold["kinds"].to_string(), given: reply["kind"].to_string() });
    }
    let about = strings(&reply["programmes"]);
    let missing = strings(&gold["programmes"]).into_iter().filter(|programme| !about.contains(programme));
    faults.extend(missing.map(|programme| Fault::NotAbout(programme.to_owned())));
    for group in gold["must"].as_array().into_iter().flatten() {
        if !strings(group).iter().any(|pattern| found(pattern, text)) {
            faults.push(Fault::Lacks(group.to_string()));
        }
    }
    let unwanted = strings(&gold["must_not"]).into_iter().filter(|pattern| found(pattern, text));
    faults.extend(unwanted.map(|pattern| Fault::Has(pattern.to_owned())));
    for (programme, verdict) in gold["verdicts"].as_object().into_iter().flatten() {
        let given = &reply["verdicts"][programme];
        if given != verdict {
            let (expected, given) = (verdict.to_string(), given.to_string());
            faults.push(Fault::Verdict { programme: programme.clone(), expected, given });
        }
    }
    faults
}

fn found(pattern: &str, text: &str) -> bool {
    let pattern = Regex::new(&format!("(?is){pattern}")).unwrap_or_else(|error| panic!("{pattern}: {error}"));
    pattern.is_match(text).unwrap_or_else(|error| panic!("{error}"))
}
