//! What officers did: changes of FAQs and of the queue, one after another, none ever taken back but by another.

use std::fmt;

use jiff::Timestamp;
use pathways::catalogue::officers::Entry;

use crate::question::QuestionId;
use crate::who::Who;

/// What was done to a FAQ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Did {
    /// It was added.
    Added,
    /// It was changed.
    Edited,
    /// It was taken out.
    Removed,
    /// It was made what it was by that change; 0 is what the catalogue has.
    Reverted(u64),
    /// It was written in answer to a question.
    Answered,
    /// A question was attached to it.
    Attached,
}

/// A change of a FAQ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Its number; later ones are greater, across all FAQs.
    pub number: u64,
    /// The id of the FAQ.
    pub faq: String,
    /// What was done.
    pub did: Did,
    /// What the FAQ has said since; `None` where it is taken out, or as the catalogue has it.
    pub entry: Option<Entry>,
    /// Who did it.
    pub who: Who,
    /// When.
    pub at: Timestamp,
    /// The question that it answered.
    pub question: Option<QuestionId>,
}

/// One line of the audit trail, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audit {
    /// The number of the change.
    pub number: u64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// What they did.
    pub says: String,
}

impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, at, who, says } = self;
        write!(f, "{number}. {} {who} {says}", at.strftime("%Y-%m-%d %H:%M UTC:"))
    }
}

/// What was done, to a FAQ or to the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Act {
    /// To a FAQ.
    Faq(Did),
    /// A question was claimed.
    Claimed,
    /// A question was claimed that somebody else was at.
    TookOver,
    /// A question was left for others.
    Released,
    /// A question was dismissed.
    Dismissed,
    /// A question was opened again.
    Reopened,
}

impl Act {
    const NAMES: [(&'static str, Self); 10] = [
        ("added", Self::Faq(Did::Added)),
        ("edited", Self::Faq(Did::Edited)),
        ("removed", Self::Faq(Did::Removed)),
        ("answered", Self::Faq(Did::Answered)),
        ("attached", Self::Faq(Did::Attached)),
        ("claimed", Self::Claimed),
        ("took_over", Self::TookOver),
        ("released", Self::Released),
        ("dismissed", Self::Dismissed),
        ("reopened", Self::Reopened),
    ];

    /// Its name where it is kept, with the change that a FAQ was reverted to.
    pub(crate) fn kept(self) -> (&'static str, Option<u64>) {
        match self {
            Self::Faq(Did::Reverted(to)) => ("reverted", Some(to)),
            act => (Self::NAMES.iter().find(|(_, known)| *known == act).map_or("", |(name, _)| name), None),
        }
    }

    pub(crate) fn of_kept(name: &str, to: Option<u64>) -> Option<Self> {
        match (name, to) {
            ("reverted", Some(to)) => Some(Self::Faq(Did::Reverted(to))),
            _ => Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, act)| *act),
        }
    }
}

/// What a FAQ says after a change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Says {
    /// What an officer wrote.
    Entry(Entry),
    /// Nothing: it is taken out.
    Nothing,
    /// What the catalogue has, if it has it.
    AsTheCatalogue,
}

/// A line of the audit trail as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Recorded {
    pub number: u64,
    pub at: Timestamp,
    pub who: Who,
    pub act: Act,
    /// The FAQ that it changed, with what that says since.
    pub faq: Option<(String, Says)>,
    pub question: Option<QuestionId>,
    /// Why, where somebody said so.
    pub reason: Option<String>,
}

impl Recorded {
    /// The change of a FAQ that it is, if it is one.
    pub(crate) fn change(self) -> Option<Change> {
        let (Act::Faq(did), Some((faq, says))) = (self.act, self.faq) else { return None };
        let entry = match says {
            Says::Entry(entry) => Some(entry),
            Says::Nothing | Says::AsTheCatalogue => None,
        };
        let Self { number, at, who, question, .. } = self;
        Some(Change { number, faq, did, entry, who, at, question })
    }

    /// In words.
    pub(crate) fn audit(self) -> Audit {
        let question = self.question.map_or_else(String::new, |id| format!("question {id}"));
        let faq = self.faq.as_ref().map_or_else(String::new, |(faq, _)| format!("FAQ {faq:?}"));
        let reason = self.reason.as_deref().unwrap_or("");
        let says = match self.act {
            Act::Faq(Did::Added) => format!("added {faq}"),
            Act::Faq(Did::Edited) => format!("changed {faq}"),
            Act::Faq(Did::Removed) => format!("took out {faq}"),
            Act::Faq(Did::Reverted(0)) => format!("put {faq} back to what the catalogue has"),
            Act::Faq(Did::Reverted(to)) => format!("put {faq} back to what change {to} made of it"),
            Act::Faq(Did::Answered) => format!("answered {question} with {faq}"),
            Act::Faq(Did::Attached) => format!("attached {question} to {faq}"),
            Act::Claimed => format!("claimed {question}"),
            Act::TookOver => format!("took over {question}"),
            Act::Released => format!("left {question} to others"),
            Act::Dismissed => format!("dismissed {question}: {reason}"),
            Act::Reopened => format!("opened {question} again"),
        };
        Audit { number: self.number, at: self.at, who: self.who, says }
    }
}
