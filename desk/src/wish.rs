//! The wish to be told of an answer, and what is forgotten of a person.

use pathways::understand::mask::Masked;

/// Somebody who wants to be told, of a question that is answered now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// The number of the wish.
    pub wish: u64,
    /// The person's number on Discord.
    pub user: u64,
    /// What was asked.
    pub question: Masked,
    /// The id of the FAQ that answers it.
    pub faq: String,
}

/// How much was forgotten of a person.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Forgotten {
    /// Wishes to be told.
    pub wishes: usize,
    /// Drafts.
    pub drafts: usize,
    /// Questions that they were at, which are free now.
    pub claims: usize,
    /// Changes that no longer say that they were theirs.
    pub changes: usize,
}
