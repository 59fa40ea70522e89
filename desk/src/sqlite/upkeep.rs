//! Drafts, counts, forgetting and pruning, in SQLite.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{failed, micros, signed, unreadable, unsigned};
use crate::error::DeskError;
use crate::report::Asked;
use crate::who::Who;
use crate::wish::Forgotten;

pub(super) fn keep_draft(
    transaction: &Transaction<'_>,
    who: &Who,
    draft: &str,
    at: Timestamp,
) -> rusqlite::Result<u64> {
    transaction.execute(
        "INSERT INTO drafts (who, at, draft) VALUES (?1, ?2, ?3)",
        params![who.kept(), micros(at), draft],
    )?;
    Ok(unsigned(transaction.last_insert_rowid()))
}

pub(super) fn draft(connection: &Connection, id: u64, who: &Who) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare("SELECT draft FROM drafts WHERE id = ?1 AND who = ?2")?;
    statement.query_row(params![signed(id), who.kept()], |row| row.get(0)).optional()
}

pub(super) fn drop_draft(transaction: &Transaction<'_>, id: u64) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM drafts WHERE id = ?1", params![signed(id)]).map(|_| ())
}

pub(super) fn count(transaction: &Transaction<'_>, counts: &[Asked]) -> rusqlite::Result<()> {
    let mut add = transaction.prepare(
        "INSERT INTO counts (day, kind, programme, topic, times) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET times = times + excluded.times",
    )?;
    for asked in counts {
        add.execute(params![
            asked.day.to_string(),
            asked.kind,
            asked.programme.as_deref().unwrap_or(""),
            asked.topic.as_deref().unwrap_or(""),
            asked.times
        ])?;
    }
    Ok(())
}

pub(super) fn counts(connection: &Connection, from: Date, to: Date) -> Result<Vec<Asked>, DeskError> {
    let mut statement = connection
        .prepare(
            "SELECT day, kind, programme, topic, times FROM counts WHERE day >= ?1 AND day <= ?2
             ORDER BY day, kind, programme, topic",
        )
        .map_err(failed)?;
    let rows = statement
        .query_map(params![from.to_string(), to.to_string()], |row| {
            let kept = |text: String| (!text.is_empty()).then_some(text);
            let asked = Asked {
                day: Date::ZERO,
                kind: row.get(1)?,
                programme: kept(row.get(2)?),
                topic: kept(row.get(3)?),
                times: u32::try_from(row.get::<_, i64>(4)?).unwrap_or(u32::MAX),
            };
            Ok((row.get::<_, String>(0)?, asked))
        })
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(failed)?;
    let dated = |(day, asked): (String, Asked)| {
        Ok(Asked { day: day.parse().map_err(|_| unreadable("a day", &day))?, ..asked })
    };
    rows.into_iter().map(dated).collect()
}

pub(super) fn forget(transaction: &Transaction<'_>, user: u64) -> rusqlite::Result<Forgotten> {
    let who = Who::Discord(user).kept();
    let forgotten = Who::Forgotten.kept();
    Ok(Forgotten {
        wishes: transaction.execute("DELETE FROM wishes WHERE user = ?1", params![signed(user)])?,
        drafts: transaction.execute("DELETE FROM drafts WHERE who = ?1", params![who])?,
        claims: transaction.execute(
            "UPDATE questions SET claimed_by = CASE state WHEN 'open' THEN NULL ELSE ?2 END, version = version + 1
             WHERE claimed_by = ?1",
            params![who, forgotten],
        )?,
        changes: transaction
            .execute("UPDATE changes SET who = ?2 WHERE who = ?1", params![who, forgotten])?,
    })
}

pub(super) fn prune(
    transaction: &Transaction<'_>,
    questions: Timestamp,
    drafts: Timestamp,
) -> rusqlite::Result<usize> {
    let wishes = transaction.execute(
        "DELETE FROM wishes WHERE at < ?1
             OR question IN (SELECT id FROM questions WHERE last < ?1)",
        params![micros(questions)],
    )?;
    let questions =
        transaction.execute("DELETE FROM questions WHERE last < ?1", params![micros(questions)])?;
    transaction.execute("DELETE FROM noted WHERE at < ?1", params![micros(drafts)])?;
    let drafts = transaction.execute("DELETE FROM drafts WHERE at < ?1", params![micros(drafts)])?;
    Ok(wishes + questions + drafts)
}
