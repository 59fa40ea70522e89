//! The desk: the rules of what officers may do, over any [`Database`].

mod drafts;
mod faqs;
mod queue;
mod telling;

pub use queue::NotAnswered;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use pathways::Catalogue;
use pathways::catalogue::officers::Entry;

use crate::change::Audit;
use crate::database::{Database, Which, Write, Written};
use crate::error::DeskError;
use crate::question::QuestionId;
use crate::report::{Asked, Report};
use crate::sqlite::Sqlite;
use crate::wish::Forgotten;

/// How long drafts are kept.
const DRAFTS_ARE_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// How often a change is decided anew because others changed the same thing meanwhile.
const MOST_ATTEMPTS: usize = 50;

/// What may be set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// For how many days after it was last asked a question is kept.
    pub keep_questions_days: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self { keep_questions_days: 180 }
    }
}

/// What an officer has written and not saved yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// The FAQ.
    pub entry: Entry,
    /// The question that it answers.
    pub question: Option<QuestionId>,
    /// What [`Desk::revision`] was when they began.
    pub expected: Option<u64>,
}

/// The officers' desk.
pub struct Desk {
    database: Box<dyn Database>,
    settings: Settings,
}

impl Desk {
    /// Opens the store in a file, and makes it where there is none.
    ///
    /// # Errors
    /// A file that cannot be written, that is not ours, or that a newer version made.
    pub fn open(file: &Path, settings: Settings) -> Result<Self, DeskError> {
        Ok(Self { database: Box::new(Sqlite::open(file)?), settings })
    }

    /// Opens the store in a file for reading only; `None` where there is none. Never makes a file.
    ///
    /// # Errors
    /// A file that cannot be read, that is not ours, or that a newer version made.
    pub fn open_if_there(file: &Path, settings: Settings) -> Result<Option<Self>, DeskError> {
        let there = Sqlite::open_if_there(file)?;
        Ok(there.map(|database| Self { database: Box::new(database), settings }))
    }

    /// A desk over another database.
    #[cfg(test)]
    pub(crate) fn over(database: Box<dyn Database>, settings: Settings) -> Self {
        Self { database, settings }
    }

    /// The newest lines of the audit trail, newest first.
    ///
    /// # Errors
    /// A store that fails.
    pub fn audit(&self, most: usize) -> Result<Vec<Audit>, DeskError> {
        let recorded = self.database.recorded(Which::Newest(most))?;
        Ok(recorded.into_iter().map(crate::change::Recorded::audit).collect())
    }

    /// Adds to the counts of what was asked about. No text is among them.
    ///
    /// # Errors
    /// A store that fails.
    pub fn count(&mut self, counts: &[Asked]) -> Result<(), DeskError> {
        self.database.count(counts)
    }

    /// What was asked about and what officers did, from one day to another, both included. Days are those of UTC.
    ///
    /// # Errors
    /// A store that fails.
    pub fn report(
        &self,
        catalogue: &Catalogue,
        from: jiff::civil::Date,
        to: jiff::civil::Date,
    ) -> Result<Report, DeskError> {
        Report::of(self.database.as_ref(), catalogue, from, to)
    }

    /// Forgets a person on Discord: their wishes, drafts and claims, and their number in the audit trail.
    ///
    /// # Errors
    /// A store that fails.
    pub fn forget(&mut self, user: u64) -> Result<Forgotten, DeskError> {
        self.database.forget(user)
    }

    /// Brings everything into the one file, so that a copy of it has all of it, and nothing that was deleted is left beside it.
    ///
    /// # Errors
    /// A store that fails.
    pub fn settle(&mut self) -> Result<(), DeskError> {
        self.database.settle()
    }

    /// Deletes what is older than it may be kept: questions with their wishes, and drafts. How many there were.
    ///
    /// # Errors
    /// A store that fails.
    pub fn prune(&mut self, now: Timestamp) -> Result<usize, DeskError> {
        let kept = SignedDuration::from_hours(24 * i64::from(self.settings.keep_questions_days));
        let before = |kept: SignedDuration| now.checked_sub(kept).unwrap_or(Timestamp::MIN);
        self.database.prune(before(kept), before(DRAFTS_ARE_KEPT))
    }

    /// Writes what `decide` decides, again and again while others change what it rests on.
    fn write<'a>(
        &mut self,
        decide: impl Fn(&dyn Database) -> Result<Write<'a>, DeskError>,
    ) -> Result<crate::change::Recorded, DeskError> {
        for _ in 0..MOST_ATTEMPTS {
            let write = decide(self.database.as_ref())?;
            match self.database.write(&[write])? {
                Written::Done(recorded) => return recorded.into_iter().next().ok_or(DeskError::Busy),
                Written::Before(recorded) => return Ok(*recorded),
                Written::Overtaken => {}
            }
        }
        Err(DeskError::Busy)
    }

    /// What a request did that was seen before.
    fn seen(&self, key: Option<&str>) -> Result<Option<crate::change::Recorded>, DeskError> {
        match key {
            Some(key) => Ok(self.database.recorded(Which::OfRequest(key))?.into_iter().next()),
            None => Ok(None),
        }
    }
}
