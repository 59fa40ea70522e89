//! What can go wrong at the desk, in words for whoever meets it.

use std::fmt;

use crate::question::{QuestionId, State};
use crate::who::Who;

/// What went wrong. Nothing was changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeskError {
    /// The file cannot be a store, or cannot be opened: what was found, and what to do.
    File(String),
    /// An entry cannot be saved as it is: everything wrong with it.
    Problems(Vec<String>),
    /// Somebody changed the FAQ after it was read.
    Conflict {
        /// The FAQ.
        faq: String,
        /// The number of the newest change.
        newest: u64,
        /// Who made it.
        who: Who,
    },
    /// There is no FAQ of that id.
    NoFaq(String),
    /// The FAQ has no change of that number.
    NoChange {
        /// The FAQ.
        faq: String,
        /// The number.
        number: u64,
    },
    /// There is no question of that number.
    NoQuestion(QuestionId),
    /// Somebody else is at the question.
    Claimed {
        /// The question.
        question: QuestionId,
        /// Who is at it.
        by: Who,
    },
    /// The question is not open, or not closed, and would have to be.
    WrongState {
        /// The question.
        question: QuestionId,
        /// What it is.
        state: State,
    },
    /// A reason has to be given.
    NoReason,
    /// The request was seen before, and did something of another kind then.
    OtherRequest,
    /// Others kept changing the same thing.
    Busy,
    /// The store failed: what it says of it.
    Failed(String),
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(message) => f.write_str(message),
            Self::Problems(problems) => f.write_str(&problems.join("\n")),
            Self::Conflict { faq, newest, who } => write!(
                f,
                "{who} changed the FAQ {faq:?} after you opened it (change {newest}); look at it as it is now, and make \
                 your change again if it is still needed"
            ),
            Self::NoFaq(faq) => write!(f, "there is no FAQ {faq:?}; list them to see which there are"),
            Self::NoChange { faq, number } => {
                write!(f, "the FAQ {faq:?} has no change {number}; its history lists those that it has")
            }
            Self::NoQuestion(question) => {
                write!(f, "there is no question {question}; list the questions to see which there are")
            }
            Self::Claimed { question, by } => {
                write!(f, "{by} is at question {question}; take it over first if they are not")
            }
            Self::WrongState { question, state: State::Open } => {
                write!(f, "question {question} is open already")
            }
            Self::WrongState { question, state } => {
                write!(f, "question {question} is {} already; reopen it first to change that", state.name())
            }
            Self::NoReason => f.write_str("there is no reason; say in a sentence why it is dismissed"),
            Self::OtherRequest => f.write_str("this request was seen before and did something else then"),
            Self::Busy => f.write_str("others are changing the same thing just now; try again"),
            Self::Failed(message) => write!(f, "the store failed: {message}"),
        }
    }
}

impl std::error::Error for DeskError {}
