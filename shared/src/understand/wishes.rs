//! What people say of their headteacher's support and of their likely next role, in free words.
//!
//! There are more ways to say "my head is behind me" and "headship is what I'm after" than anybody can list. So a
//! message is cut into clauses, and in each a small grammar looks for whose support, what is said of it, and
//! whether it is denied. It must not take a question, a condition, a duty ("my head has to support me") or a
//! programme's name for a statement: where it is not sure it says nothing, and the interview asks.

mod clause;
mod next;
mod noun;
mod pattern;
mod phrases;
mod plain;
mod short;
mod silence;
mod spelling;
mod support;
#[cfg(test)]
mod tests;
mod unsure;
mod who;
mod wish;

use super::text::Token;

/// What is said of the headteacher's support.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Support {
    /// The headteacher supports them.
    Yes,
    /// The headteacher does not.
    No,
    /// The headteacher has not been asked, or has not said.
    NotAsked,
}

impl Support {
    /// The id of the value in the catalogue's fact `headteacher_support`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotAsked => "not_yet",
        }
    }
}

/// What is said of the likely next role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// Headteacher.
    Headteacher,
    /// Depute headteacher.
    Depute,
    /// Another role, none, or not known yet.
    Other,
}

impl Next {
    /// The id of the value in the catalogue's fact `next_role`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Headteacher => "headteacher",
            Self::Depute => "depute_headteacher",
            Self::Other => "other",
        }
    }
}

/// What a message says of both; `None` where it says nothing, or only asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wishes {
    /// The headteacher's support for the writer, or for the person whom they ask for.
    pub support: Option<Support>,
    /// The likely next role of the same person.
    pub next: Option<Next>,
}

/// Reads the words of a message.
///
/// ```
/// use pathways::understand::text::tokens;
/// use pathways::understand::wishes::{Next, Support, wishes};
///
/// let read = wishes(&tokens("my head's right behind me and it's headship I'm after"));
/// assert_eq!((read.support, read.next), (Some(Support::Yes), Some(Next::Headteacher)));
///
/// let read = wishes(&tokens("do I need my head's support?"));
/// assert_eq!((read.support, read.next), (None, None));
/// ```
pub fn wishes(tokens: &[Token]) -> Wishes {
    let words = plain::plain(tokens);
    let clauses = clause::clauses(&words);
    Wishes { support: support::support(&clauses), next: next::next(&clauses) }
}
