//! The audit trail in SQLite, and writing to it.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{failed, micros, moment, signed, unreadable, unsigned};
use crate::change::{Act, Recorded, Says};
use crate::database::{Which, Write, Written};
use crate::entry_json::{entry_of_json, entry_to_json};
use crate::error::DeskError;
use crate::question::QuestionId;
use crate::who::Who;

const COLUMNS: &str = "number, at, who, act, faq, says, entry, revert, question, reason";

pub(super) fn revision(connection: &Connection) -> rusqlite::Result<u64> {
    let mut newest = connection
        .prepare("SELECT number FROM changes WHERE faq IS NOT NULL ORDER BY number DESC LIMIT 1")?;
    let newest: Option<i64> = newest.query_row([], |row| row.get(0)).optional()?;
    Ok(newest.map_or(0, unsigned))
}

pub(super) fn recorded(connection: &Connection, which: Which<'_>) -> Result<Vec<Recorded>, DeskError> {
    let select = |rest: &str| format!("SELECT {COLUMNS} FROM changes {rest}");
    let kept = match which {
        Which::NewestOfEachFaq => rows(
            connection,
            &select("WHERE number IN (SELECT max(number) FROM changes WHERE faq IS NOT NULL GROUP BY faq)"),
            params![],
        ),
        Which::OfFaq(faq) => rows(connection, &select("WHERE faq = ?1 ORDER BY number DESC"), params![faq]),
        Which::OfRequest(key) => rows(connection, &select("WHERE request = ?1"), params![key]),
        Which::Newest(most) => {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            rows(connection, &select("ORDER BY number DESC LIMIT ?1"), params![most])
        }
        Which::Between(from, before) => rows(
            connection,
            &select("WHERE at >= ?1 AND at < ?2 ORDER BY number DESC"),
            params![micros(from), micros(before)],
        ),
    };
    kept.map_err(failed)?.into_iter().map(Kept::recorded).collect()
}

/// Writes one change; otherwise what came of it.
pub(super) fn write(
    transaction: &Transaction<'_>,
    write: &Write<'_>,
) -> Result<Result<Recorded, Written>, DeskError> {
    if let Some(key) = &write.by.key
        && let Some(before) = recorded(transaction, Which::OfRequest(key))?.into_iter().next()
    {
        return Ok(Err(Written::Before(Box::new(before))));
    }
    if let Some(faq) = &write.faq {
        let newest: Option<i64> = transaction
            .query_row("SELECT max(number) FROM changes WHERE faq = ?1", params![faq.id], |row| row.get(0))
            .map_err(failed)?;
        if newest.map_or(0, unsigned) != faq.newest {
            return Ok(Err(Written::Overtaken));
        }
    }
    if let Some(question) = &write.question {
        let changed = transaction
            .execute(
                "UPDATE questions SET version = version + 1, state = ?3, claimed_by = ?4, reason = ?5, faq = ?6
                 WHERE id = ?1 AND version = ?2",
                params![
                    signed(question.id.0),
                    signed(question.version),
                    question.state.name(),
                    question.claimed_by.as_ref().map(Who::kept),
                    question.reason,
                    question.faq
                ],
            )
            .map_err(failed)?;
        if changed == 0 {
            return Ok(Err(Written::Overtaken));
        }
    }
    let (act, revert) = write.act.kept();
    let (says, entry) = match write.faq.as_ref().map(|faq| &faq.says) {
        Some(Says::Entry(entry)) => (Some("entry"), Some(entry_to_json(entry)?)),
        Some(Says::Nothing) => (Some("nothing"), None),
        Some(Says::AsTheCatalogue) => (Some("as_the_catalogue"), None),
        None => (None, None),
    };
    transaction
        .execute(
            "INSERT INTO changes (at, who, act, faq, says, entry, revert, question, reason, request)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                micros(write.by.at),
                write.by.who.kept(),
                act,
                write.faq.as_ref().map(|faq| faq.id),
                says,
                entry,
                revert.map(signed),
                write.question.as_ref().map(|question| signed(question.id.0)),
                write.reason,
                write.by.key
            ],
        )
        .map_err(failed)?;
    Ok(Ok(Recorded {
        number: unsigned(transaction.last_insert_rowid()),
        // As it will be read.
        at: moment(micros(write.by.at)),
        who: write.by.who.clone(),
        act: write.act,
        faq: write.faq.as_ref().map(|faq| (faq.id.to_owned(), faq.says.clone())),
        question: write.question.as_ref().map(|question| question.id),
        reason: write.reason.map(str::to_owned),
    }))
}

fn rows(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> rusqlite::Result<Vec<Kept>> {
    let mut statement = connection.prepare(sql)?;
    statement.query_map(values, Kept::of)?.collect()
}

/// A line as it stands in the table.
struct Kept {
    number: i64,
    at: i64,
    who: String,
    act: String,
    faq: Option<String>,
    says: Option<String>,
    entry: Option<String>,
    revert: Option<i64>,
    question: Option<i64>,
    reason: Option<String>,
}

impl Kept {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            number: row.get(0)?,
            at: row.get(1)?,
            who: row.get(2)?,
            act: row.get(3)?,
            faq: row.get(4)?,
            says: row.get(5)?,
            entry: row.get(6)?,
            revert: row.get(7)?,
            question: row.get(8)?,
            reason: row.get(9)?,
        })
    }

    fn recorded(self) -> Result<Recorded, DeskError> {
        let says = match (self.says.as_deref(), &self.entry) {
            (None, _) => None,
            (Some("entry"), Some(json)) => Some(Says::Entry(entry_of_json(json)?)),
            (Some("nothing"), _) => Some(Says::Nothing),
            (Some("as_the_catalogue"), _) => Some(Says::AsTheCatalogue),
            (Some(other), _) => return Err(unreadable("a change", other)),
        };
        let act = Act::of_kept(&self.act, self.revert.map(unsigned));
        Ok(Recorded {
            number: unsigned(self.number),
            at: moment(self.at),
            who: Who::of_kept(&self.who).ok_or_else(|| unreadable("a person", &self.who))?,
            act: act.ok_or_else(|| unreadable("a change", &self.act))?,
            faq: self.faq.zip(says),
            question: self.question.map(|id| QuestionId(unsigned(id))),
            reason: self.reason,
        })
    }
}
