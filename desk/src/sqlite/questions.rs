//! Questions that were not answered, in SQLite.

use std::collections::HashMap;

use pathways::understand::mask::Masked;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{failed, micros, moment, signed, unreadable, unsigned};
use crate::database::{Note, Whose};
use crate::error::DeskError;
use crate::question::{Question, QuestionId, State, Why};
use crate::who::Who;

const COLUMNS: &str = "id, version, state, why, times, first, last, claimed_by, reason, faq, programmes, topic, \
    (SELECT count(*) FROM wishes WHERE wishes.question = questions.id)";

pub(super) fn questions(connection: &Connection, whose: Whose) -> Result<Vec<Question>, DeskError> {
    let (wanted, value) = match whose {
        Whose::One(id) => ("id = ?1", Some(rusqlite::types::Value::from(signed(id.0)))),
        Whose::Of(Some(state)) => ("state = ?1", Some(state.name().to_owned().into())),
        Whose::Of(None) => ("?1 IS NULL", None),
    };
    let sql = format!("SELECT {COLUMNS} FROM questions WHERE {wanted} ORDER BY times DESC, last DESC, id");
    let mut statement = connection.prepare(&sql).map_err(failed)?;
    let kept: Vec<Kept> =
        statement.query_map(params![value], Kept::of).and_then(Iterator::collect).map_err(failed)?;
    let mut wordings = wordings(connection, whose).map_err(failed)?;
    kept.into_iter()
        .map(|kept| {
            let wordings = wordings.remove(&kept.id).unwrap_or_default();
            kept.question(wordings)
        })
        .collect()
}

/// The wordings of questions, most often first.
fn wordings(connection: &Connection, whose: Whose) -> rusqlite::Result<HashMap<i64, Vec<(Masked, u32)>>> {
    let one = match whose {
        Whose::One(id) => Some(signed(id.0)),
        Whose::Of(_) => None,
    };
    let mut statement = connection.prepare(
        "SELECT question, wording, times FROM wordings WHERE question = ?1 OR ?1 IS NULL ORDER BY times DESC, wording",
    )?;
    let mut found: HashMap<i64, Vec<(Masked, u32)>> = HashMap::new();
    let rows = statement.query_map(params![one], |row| {
        Ok((row.get::<_, i64>(0)?, Masked::as_it_was_kept(row.get(1)?), row.get::<_, u32>(2)?))
    })?;
    for row in rows {
        let (question, wording, times) = row?;
        found.entry(question).or_default().push((wording, times));
    }
    Ok(found)
}

pub(super) fn note(transaction: &Transaction<'_>, note: &Note<'_>) -> rusqlite::Result<Option<QuestionId>> {
    let noted = "SELECT question FROM noted WHERE request = ?1";
    if let Some(before) = transaction.query_row(noted, params![note.request], |row| row.get(0)).optional()? {
        return Ok(Some(QuestionId(unsigned(before))));
    }
    let id = note_anew(transaction, note)?;
    if let (Some(id), Some(request)) = (id, note.request) {
        transaction.execute(
            "INSERT INTO noted (request, question, at) VALUES (?1, ?2, ?3)",
            params![request, signed(id.0), micros(note.at)],
        )?;
    }
    Ok(id)
}

fn note_anew(transaction: &Transaction<'_>, note: &Note<'_>) -> rusqlite::Result<Option<QuestionId>> {
    let newest: Option<i64> = transaction.query_row("SELECT max(id) FROM questions", [], |row| row.get(0))?;
    if newest.map_or(0, unsigned) != note.newest {
        return Ok(None);
    }
    let id = match note.group {
        Some(group) => {
            let id = signed(group.0);
            // That it did not help weighs more than that nothing was known.
            let changed = transaction.execute(
                "UPDATE questions SET times = times + 1, last = max(last, ?2),
                     why = CASE WHEN ?3 = 'unhelpful' THEN ?3 ELSE why END WHERE id = ?1",
                params![id, micros(note.at), note.why.name()],
            )?;
            if changed == 0 {
                return Ok(None);
            }
            if note.reopen {
                transaction.execute(
                    "UPDATE questions SET state = 'open', claimed_by = NULL, version = version + 1
                     WHERE id = ?1 AND state = 'answered'",
                    params![id],
                )?;
            }
            id
        }
        None => {
            transaction.execute(
                "INSERT INTO questions (state, why, times, first, last, programmes, topic)
                 VALUES ('open', ?1, 1, ?2, ?2, ?3, ?4)",
                params![note.why.name(), micros(note.at), note.programmes.join(" "), note.topic],
            )?;
            transaction.last_insert_rowid()
        }
    };
    let known = transaction.execute(
        "UPDATE wordings SET times = times + 1 WHERE question = ?1 AND wording = ?2",
        params![id, note.wording.as_str()],
    )?;
    if known == 0 {
        transaction.execute(
            "INSERT INTO wordings (question, wording, times) SELECT ?1, ?2, 1
             WHERE (SELECT count(*) FROM wordings WHERE question = ?1) < ?3",
            params![id, note.wording.as_str(), i64::try_from(note.most_wordings).unwrap_or(i64::MAX)],
        )?;
    }
    Ok(Some(QuestionId(unsigned(id))))
}

/// A question as it stands in the table.
struct Kept {
    id: i64,
    version: i64,
    state: String,
    why: String,
    times: u32,
    first: i64,
    last: i64,
    claimed_by: Option<String>,
    reason: Option<String>,
    faq: Option<String>,
    programmes: String,
    topic: Option<String>,
    waiting: u32,
}

impl Kept {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            version: row.get(1)?,
            state: row.get(2)?,
            why: row.get(3)?,
            times: row.get(4)?,
            first: row.get(5)?,
            last: row.get(6)?,
            claimed_by: row.get(7)?,
            reason: row.get(8)?,
            faq: row.get(9)?,
            programmes: row.get(10)?,
            topic: row.get(11)?,
            waiting: row.get(12)?,
        })
    }

    fn question(self, wordings: Vec<(Masked, u32)>) -> Result<Question, DeskError> {
        let state = State::NAMES.iter().find(|(name, _)| *name == self.state);
        let why = Why::NAMES.iter().find(|(name, _)| *name == self.why);
        let claimed_by = match &self.claimed_by {
            Some(who) => Some(Who::of_kept(who).ok_or_else(|| unreadable("a person", who))?),
            None => None,
        };
        Ok(Question {
            id: QuestionId(unsigned(self.id)),
            wordings,
            times: self.times,
            first: moment(self.first),
            last: moment(self.last),
            why: why.ok_or_else(|| unreadable("a reason", &self.why))?.1,
            state: state.ok_or_else(|| unreadable("a state", &self.state))?.1,
            claimed_by,
            reason: self.reason,
            faq: self.faq,
            programmes: self.programmes.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            topic: self.topic,
            waiting: self.waiting,
            version: unsigned(self.version),
        })
    }
}
