//! Wishes to be told, in SQLite.

use jiff::Timestamp;
use pathways::understand::mask::Masked;
use rusqlite::{Connection, Row, Transaction, params};

use super::{micros, signed, unsigned};
use crate::database::WishEnd;
use crate::question::QuestionId;
use crate::wish::Due;

/// What somebody is told of a wish whose question is answered.
const DUE: &str = "SELECT wishes.id, wishes.user, questions.faq, coalesce((SELECT wording FROM wordings
        WHERE wordings.question = questions.id ORDER BY wordings.times DESC, wording LIMIT 1), '')
    FROM wishes JOIN questions ON questions.id = wishes.question
    WHERE questions.state = 'answered' AND questions.faq IS NOT NULL";

pub(super) fn wish(
    transaction: &Transaction<'_>,
    question: QuestionId,
    user: u64,
    at: Timestamp,
) -> rusqlite::Result<bool> {
    let id = signed(question.0);
    let there: i64 =
        transaction
            .query_row("SELECT count(*) FROM questions WHERE id = ?1", params![id], |row| row.get(0))?;
    if there == 0 {
        return Ok(false);
    }
    transaction.execute(
        "INSERT INTO wishes (question, user, at) VALUES (?1, ?2, ?3) ON CONFLICT (question, user) DO NOTHING",
        params![id, signed(user), micros(at)],
    )?;
    Ok(true)
}

pub(super) fn lease(
    transaction: &Transaction<'_>,
    of: Option<u64>,
    now: Timestamp,
    until: Timestamp,
) -> rusqlite::Result<Vec<Due>> {
    let free = "AND (?2 IS NULL AND wishes.refused = 0 OR ?2 = wishes.user AND wishes.refused = 1)
        AND (wishes.leased IS NULL OR wishes.leased <= ?1) ORDER BY wishes.id";
    let mut statement = transaction.prepare(&format!("{DUE} {free}"))?;
    let of = of.map(signed);
    let due: Vec<Due> = statement.query_map(params![micros(now), of], due)?.collect::<Result<_, _>>()?;
    let mut take = transaction.prepare("UPDATE wishes SET leased = ?2 WHERE id = ?1")?;
    for wish in &due {
        take.execute(params![signed(wish.wish), micros(until)])?;
    }
    Ok(due)
}

pub(super) fn end(transaction: &Transaction<'_>, wish: u64, end: WishEnd) -> rusqlite::Result<()> {
    let sql = match end {
        WishEnd::Told => "DELETE FROM wishes WHERE id = ?1",
        WishEnd::NotNow => "UPDATE wishes SET leased = NULL WHERE id = ?1",
        WishEnd::Refused => "UPDATE wishes SET leased = NULL, refused = 1 WHERE id = ?1",
    };
    transaction.execute(sql, params![signed(wish)]).map(|_| ())
}

pub(super) fn drop_of(transaction: &Transaction<'_>, question: QuestionId) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM wishes WHERE question = ?1", params![signed(question.0)]).map(|_| ())
}

pub(super) fn waits(connection: &Connection, user: u64) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM wishes WHERE user = ?1 AND refused = 1)";
    connection.query_row(sql, params![signed(user)], |row| row.get(0))
}

fn due(row: &Row<'_>) -> rusqlite::Result<Due> {
    Ok(Due {
        wish: unsigned(row.get(0)?),
        user: unsigned(row.get(1)?),
        faq: row.get(2)?,
        question: Masked::as_it_was_kept(row.get(3)?),
    })
}
