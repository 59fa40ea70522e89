//! A question that was not answered, with all wordings that it came in.

use std::fmt;

use jiff::Timestamp;
use pathways::understand::mask::Masked;

use crate::who::Who;

/// The number of a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct QuestionId(pub u64);

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a question is in the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Nothing was known.
    Referred,
    /// Somebody said that the reply did not answer it.
    Unhelpful,
}

impl Why {
    /// Every reason with its name where it is kept.
    pub(crate) const NAMES: [(&'static str, Self); 2] =
        [("referred", Self::Referred), ("unhelpful", Self::Unhelpful)];

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Referred => "referred",
            Self::Unhelpful => "unhelpful",
        }
    }

    /// In words, for an officer.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Referred => "our sources do not say",
            Self::Unhelpful => "somebody said that the reply did not help",
        }
    }
}

/// What became of a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Nothing yet.
    Open,
    /// An officer answered it.
    Answered,
    /// An officer said why it is not answered.
    Dismissed,
}

impl State {
    /// Every state with its name where it is kept.
    pub(crate) const NAMES: [(&'static str, Self); 3] =
        [("open", Self::Open), ("answered", Self::Answered), ("dismissed", Self::Dismissed)];

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Dismissed => "dismissed",
        }
    }
}

/// A question that was not answered: one, however often and in whatever words it was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its number.
    pub id: QuestionId,
    /// How it was asked and how often so, most often first.
    pub wordings: Vec<(Masked, u32)>,
    /// How often it was asked.
    pub times: u32,
    /// When it was first asked.
    pub first: Timestamp,
    /// When it was last asked.
    pub last: Timestamp,
    /// Why it is here.
    pub why: Why,
    /// What became of it.
    pub state: State,
    /// Who is at it.
    pub claimed_by: Option<Who>,
    /// Why it was dismissed.
    pub reason: Option<String>,
    /// The FAQ that answers it.
    pub faq: Option<String>,
    /// The ids of the programmes that it was about.
    pub programmes: Vec<String>,
    /// The id of its topic.
    pub topic: Option<String>,
    /// How many want to be told of an answer.
    pub waiting: u32,
    /// How often it was changed by officers; for telling whether somebody was there before.
    pub(crate) version: u64,
}

impl Question {
    /// The wording that it came in most often.
    pub fn wording(&self) -> &str {
        self.wordings.first().map_or("", |(wording, _)| wording.as_str())
    }
}
