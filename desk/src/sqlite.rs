//! The desk's database in SQLite: one file, which several programs may have open.
//!
//! Readers and one writer at a time, by its write-ahead log; who has to wait for a writer waits a few seconds at most. What
//! officers change and what people wish is on disk before it is acknowledged; counts and questions that were asked may be lost
//! where the machine, not the program, stops.

mod changes;
mod open;
mod questions;
mod telling;
#[cfg(test)]
mod tests;
mod upkeep;

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::change::Recorded;
use crate::database::{Database, Note, Which, Whose, WishEnd, Write, Written};
use crate::error::DeskError;
use crate::question::{Question, QuestionId};
use crate::report::Asked;
use crate::who::Who;
use crate::wish::{Due, Forgotten};

/// A store in SQLite.
pub(crate) struct Sqlite {
    connection: Connection,
}

/// How sure it has to be that a write is on disk when it is done.
#[derive(Clone, Copy)]
enum Sync {
    /// On disk before it is acknowledged.
    Full,
    /// On disk soon; whole in any case.
    Normal,
}

impl Sqlite {
    pub(crate) fn open(file: &Path) -> Result<Self, DeskError> {
        Ok(Self { connection: open::for_writing(file)? })
    }

    pub(crate) fn open_if_there(file: &Path) -> Result<Option<Self>, DeskError> {
        Ok(open::for_reading(file)?.map(|connection| Self { connection }))
    }

    /// Runs a transaction that writes.
    fn write_with<T>(
        &mut self,
        sync: Sync,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        self.write_if(sync, |transaction| Ok((write(transaction)?, true)))
    }

    /// Runs a transaction that says at its end whether anything of it is to stand.
    fn write_if<T>(
        &mut self,
        sync: Sync,
        write: impl FnOnce(&Transaction<'_>) -> Result<(T, bool), DeskError>,
    ) -> Result<T, DeskError> {
        let level = match sync {
            Sync::Full => "FULL",
            Sync::Normal => "NORMAL",
        };
        self.connection.pragma_update(None, "synchronous", level).map_err(failed)?;
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let (done, stands) = write(&transaction)?;
        if stands {
            transaction.commit().map_err(failed)?;
        }
        Ok(done)
    }
}

impl Database for Sqlite {
    fn revision(&self) -> Result<u64, DeskError> {
        changes::revision(&self.connection).map_err(failed)
    }

    fn recorded(&self, which: Which<'_>) -> Result<Vec<Recorded>, DeskError> {
        changes::recorded(&self.connection, which)
    }

    fn write(&mut self, writes: &[Write<'_>]) -> Result<Written, DeskError> {
        self.write_if(Sync::Full, |transaction| {
            let mut done = Vec::new();
            for write in writes {
                match changes::write(transaction, write)? {
                    Ok(recorded) => done.push(recorded),
                    Err(other) => return Ok((other, false)),
                }
            }
            Ok((Written::Done(done), true))
        })
    }

    fn questions(&self, whose: Whose) -> Result<Vec<Question>, DeskError> {
        // Two statements that have to see the same.
        let transaction = self.connection.unchecked_transaction().map_err(failed)?;
        questions::questions(&transaction, whose)
    }

    fn note(&mut self, note: &Note<'_>) -> Result<Option<QuestionId>, DeskError> {
        self.write_with(Sync::Normal, |transaction| questions::note(transaction, note).map_err(failed))
    }

    fn wish(&mut self, question: QuestionId, user: u64, at: Timestamp) -> Result<bool, DeskError> {
        self.write_with(Sync::Full, |transaction| {
            telling::wish(transaction, question, user, at).map_err(failed)
        })
    }

    fn lease(&mut self, of: Option<u64>, now: Timestamp, until: Timestamp) -> Result<Vec<Due>, DeskError> {
        self.write_with(Sync::Normal, |transaction| {
            telling::lease(transaction, of, now, until).map_err(failed)
        })
    }

    fn end_wish(&mut self, wish: u64, end: WishEnd) -> Result<(), DeskError> {
        self.write_with(Sync::Full, |transaction| telling::end(transaction, wish, end).map_err(failed))
    }

    fn waits(&self, user: u64) -> Result<bool, DeskError> {
        telling::waits(&self.connection, user).map_err(failed)
    }

    fn keep_draft(&mut self, who: &Who, draft: &str, at: Timestamp) -> Result<u64, DeskError> {
        self.write_with(Sync::Full, |transaction| {
            upkeep::keep_draft(transaction, who, draft, at).map_err(failed)
        })
    }

    fn draft(&self, id: u64, who: &Who) -> Result<Option<String>, DeskError> {
        upkeep::draft(&self.connection, id, who).map_err(failed)
    }

    fn drop_draft(&mut self, id: u64) -> Result<(), DeskError> {
        self.write_with(Sync::Normal, |transaction| upkeep::drop_draft(transaction, id).map_err(failed))
    }

    fn count(&mut self, counts: &[Asked]) -> Result<(), DeskError> {
        self.write_with(Sync::Normal, |transaction| upkeep::count(transaction, counts).map_err(failed))
    }

    fn counts(&self, from: Date, to: Date) -> Result<Vec<Asked>, DeskError> {
        upkeep::counts(&self.connection, from, to)
    }

    fn forget(&mut self, user: u64) -> Result<Forgotten, DeskError> {
        let forgotten =
            self.write_with(Sync::Full, |transaction| upkeep::forget(transaction, user).map_err(failed))?;
        // The log holds the old pages until it is emptied. Where others read just now, it is emptied later.
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        Ok(forgotten)
    }

    fn drop_wishes(&mut self, question: QuestionId) -> Result<(), DeskError> {
        self.write_with(Sync::Normal, |transaction| telling::drop_of(transaction, question).map_err(failed))
    }

    fn settle(&mut self) -> Result<(), DeskError> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(failed)
    }

    fn prune(&mut self, questions: Timestamp, drafts: Timestamp) -> Result<usize, DeskError> {
        self.write_with(Sync::Normal, |transaction| {
            upkeep::prune(transaction, questions, drafts).map_err(failed)
        })
    }
}

/// What SQLite says of a failure.
fn failed(error: rusqlite::Error) -> DeskError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => DeskError::Busy,
        Some(rusqlite::ErrorCode::ReadOnly) => {
            DeskError::File("the store can only be read; make its file and folder writable".to_owned())
        }
        Some(rusqlite::ErrorCode::DiskFull) => {
            DeskError::Failed("the disk is full; make room and try again".to_owned())
        }
        _ => DeskError::Failed(error.to_string()),
    }
}

/// What is kept and cannot be read.
fn unreadable(what: &str, kept: &str) -> DeskError {
    DeskError::Failed(format!("{what} {kept:?} in it cannot be read; a newer version may have written it"))
}

/// A moment as it is kept.
fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A moment that was kept.
fn moment(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A person's or a row's number as SQLite keeps it, whose numbers have a sign.
fn signed(number: u64) -> i64 {
    number.cast_signed()
}

/// A number that was kept.
fn unsigned(number: i64) -> u64 {
    number.cast_unsigned()
}
