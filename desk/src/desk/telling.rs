//! Telling people that their question is answered.

use jiff::{SignedDuration, Timestamp};

use super::Desk;
use crate::database::WishEnd;
use crate::error::DeskError;
use crate::question::{Question, QuestionId, State};
use crate::wish::Due;

impl Desk {
    /// Keeps somebody's wish to be told of the answer to a question, once. Where it is answered already, it is due at once.
    ///
    /// # Errors
    /// A question that is not there or dismissed, or a store that fails.
    pub fn wish(&mut self, question: QuestionId, user: u64, at: Timestamp) -> Result<(), DeskError> {
        if let Some(Question { state: state @ State::Dismissed, .. }) = self.question(question)? {
            return Err(DeskError::WrongState { question, state });
        }
        match self.database.wish(question, user, at)? {
            true => Ok(()),
            false => Err(DeskError::NoQuestion(question)),
        }
    }

    /// The wishes whose question is answered and that nobody else is at. They are the caller's until `lease` has passed, or
    /// until it says what came of them.
    ///
    /// # Errors
    /// A store that fails.
    pub fn due(&mut self, now: Timestamp, lease: SignedDuration) -> Result<Vec<Due>, DeskError> {
        self.database.lease(None, now, now.checked_add(lease).unwrap_or(Timestamp::MAX))
    }

    /// Somebody was told: their wish is deleted.
    ///
    /// # Errors
    /// A store that fails.
    pub fn told(&mut self, wish: u64) -> Result<(), DeskError> {
        self.database.end_wish(wish, WishEnd::Told)
    }

    /// Somebody could not be told just now: it is to be tried again.
    ///
    /// # Errors
    /// A store that fails.
    pub fn not_now(&mut self, wish: u64) -> Result<(), DeskError> {
        self.database.end_wish(wish, WishEnd::NotNow)
    }

    /// Somebody takes no direct messages: it waits for their next question.
    ///
    /// # Errors
    /// A store that fails.
    pub fn refused(&mut self, wish: u64) -> Result<(), DeskError> {
        self.database.end_wish(wish, WishEnd::Refused)
    }

    /// What somebody who takes no direct messages is to be told now that they ask something. It is the caller's as with
    /// [`Desk::due`]; where it could not be told after all, [`Desk::refused`] gives it back.
    ///
    /// # Errors
    /// A store that fails.
    pub fn waiting_for(
        &mut self,
        user: u64,
        now: Timestamp,
        lease: SignedDuration,
    ) -> Result<Vec<Due>, DeskError> {
        if !self.database.waits(user)? {
            return Ok(Vec::new());
        }
        self.database.lease(Some(user), now, now.checked_add(lease).unwrap_or(Timestamp::MAX))
    }
}
