//! The queue of questions that were not answered: how they get in, and what officers do with them.

use jiff::Timestamp;
use pathways::Catalogue;
use pathways::catalogue::officers::{Entry, MOST_ASKS, MOST_OF_ASK};
use pathways::understand::conversation::{Mind, SAME_QUESTION};
use pathways::understand::mask::Masked;

use super::Desk;
use super::faqs::{change, now, refuse_problems, saving};
use crate::change::{Act, Change, Did, Says};
use crate::database::{Database, FaqWrite, Note, QuestionWrite, Whose, Write};
use crate::error::DeskError;
use crate::question::{Question, QuestionId, State, Why};
use crate::who::By;

/// The most wordings of one question that are kept; more say nothing new.
const MOST_WORDINGS: usize = 20;

/// The most characters of a wording that are kept.
const MOST_OF_WORDING: usize = MOST_OF_ASK;

/// How a question was not answered.
#[derive(Clone, Copy, Debug)]
pub struct NotAnswered<'a> {
    /// Why it comes to the queue.
    pub why: Why,
    /// What it is about, by ids.
    pub programmes: &'a [String],
    /// What it asks for, by a topic's id.
    pub topic: Option<&'a str>,
    /// When it was asked.
    pub at: Timestamp,
    /// The name of the request, where it may come twice.
    pub request: Option<&'a str>,
}

impl Desk {
    /// Notes a question that was not answered, with a similar one where there is one. A dismissed one stays dismissed, and
    /// only its count grows; an answered one is opened again where the answer did not help. A `request` of a name that was
    /// seen within a day changes nothing.
    ///
    /// # Errors
    /// A store that fails.
    pub fn not_answered(
        &mut self,
        mind: &Mind,
        question: &Masked,
        note: &NotAnswered<'_>,
    ) -> Result<QuestionId, DeskError> {
        let NotAnswered { why, programmes, topic, at, request } = *note;
        let wording = question.shortened(MOST_OF_WORDING);
        let mut programmes = programmes.to_vec();
        programmes.sort_unstable();
        programmes.dedup();
        for _ in 0..super::MOST_ATTEMPTS {
            let there = self.database.questions(Whose::Of(None))?;
            let newest = there.iter().map(|question| question.id.0).max().unwrap_or(0);
            let same = same_question(mind, &wording, &programmes, &there);
            let reopen = match same {
                Some(same) if same.state == State::Answered => {
                    why == Why::Unhelpful || self.is_gone(mind, same)?
                }
                _ => false,
            };
            let note = Note {
                wording: &wording,
                group: same.map(|same| same.id),
                newest,
                reopen,
                why,
                programmes: &programmes,
                topic,
                at,
                request,
                most_wordings: MOST_WORDINGS,
            };
            if let Some(id) = self.database.note(&note)? {
                return Ok(id);
            }
        }
        Err(DeskError::Busy)
    }

    /// Whether the FAQ that answered a question is there no more.
    fn is_gone(&self, mind: &Mind, question: &Question) -> Result<bool, DeskError> {
        let Some(faq) = &question.faq else { return Ok(true) };
        Ok(now(self.database.as_ref(), mind.catalogue(), faq)?.0.is_none())
    }

    /// The questions of a state, or all; those asked most often first.
    ///
    /// # Errors
    /// A store that fails.
    pub fn questions(&self, state: Option<State>) -> Result<Vec<Question>, DeskError> {
        self.database.questions(Whose::Of(state))
    }

    /// A question by its number.
    ///
    /// # Errors
    /// A store that fails.
    pub fn question(&self, id: QuestionId) -> Result<Option<Question>, DeskError> {
        Ok(self.database.questions(Whose::One(id))?.into_iter().next())
    }

    /// Says that an officer is at a question. Refused where another is, who is named then.
    ///
    /// # Errors
    /// A question that is not there, not open or claimed, or a store that fails.
    pub fn claim(&mut self, id: QuestionId, by: &By) -> Result<(), DeskError> {
        self.act(id, by, None, |question| {
            refuse_claimed(question, by)?;
            Ok((Act::Claimed, State::Open))
        })
    }

    /// Claims a question whoever else is at it.
    ///
    /// # Errors
    /// A question that is not there or not open, or a store that fails.
    pub fn take_over(&mut self, id: QuestionId, by: &By) -> Result<(), DeskError> {
        self.act(id, by, None, |question| {
            let others = question.claimed_by.as_ref().is_some_and(|who| *who != by.who);
            Ok((if others { Act::TookOver } else { Act::Claimed }, State::Open))
        })
    }

    /// Leaves a question to others.
    ///
    /// # Errors
    /// A question that is not there, not open or claimed by another, or a store that fails.
    pub fn release(&mut self, id: QuestionId, by: &By) -> Result<(), DeskError> {
        self.act(id, by, None, |question| {
            refuse_claimed(question, by)?;
            Ok((Act::Released, State::Open))
        })
    }

    /// Opens a question again that was answered or dismissed.
    ///
    /// # Errors
    /// A question that is not there or open, or a store that fails.
    pub fn reopen(&mut self, id: QuestionId, by: &By) -> Result<(), DeskError> {
        self.act(id, by, None, |_| Ok((Act::Reopened, State::Open)))
    }

    /// Dismisses a question with a reason.
    ///
    /// # Errors
    /// No reason, a question that is not there, not open or claimed by another, or a store that fails.
    pub fn dismiss(&mut self, id: QuestionId, reason: &str, by: &By) -> Result<(), DeskError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(DeskError::NoReason);
        }
        self.act(id, by, Some(reason), |question| {
            refuse_claimed(question, by)?;
            Ok((Act::Dismissed, State::Dismissed))
        })?;
        // Nobody will be told, so nobody's number is kept for it.
        self.database.drop_wishes(id)
    }

    /// Answers a question with a FAQ, which is saved, and closes it.
    ///
    /// # Errors
    /// An entry with problems, a question that is not there, not open or claimed by another, or a store that fails.
    pub fn answer(
        &mut self,
        catalogue: &Catalogue,
        id: QuestionId,
        entry: &Entry,
        by: &By,
    ) -> Result<Change, DeskError> {
        self.answer_expecting(catalogue, id, entry, None, by)
    }

    /// As [`Desk::answer`]; refused where somebody changed the FAQ since the revision that the officer saw.
    ///
    /// # Errors
    /// As [`Desk::answer`], and a conflict.
    pub fn answer_expecting(
        &mut self,
        catalogue: &Catalogue,
        id: QuestionId,
        entry: &Entry,
        expected: Option<u64>,
        by: &By,
    ) -> Result<Change, DeskError> {
        if let Some(before) = self.seen(by.key.as_deref())? {
            return change(before);
        }
        refuse_problems(catalogue, entry)?;
        let done = self.write(|database| {
            let question = open_question(database, id, by)?;
            let question = Some(answered(&question, &entry.id));
            let saving = saving(database, catalogue, entry, expected, by)?;
            Ok(Write { act: Act::Faq(Did::Answered), question, ..saving })
        })?;
        change(done)
    }

    /// Attaches a question to a FAQ: its wordings become ways of asking that, as many as it may have, and it is closed.
    ///
    /// # Errors
    /// A FAQ or a question that is not there, a question that is not open or claimed by another, or a store that fails.
    pub fn attach(
        &mut self,
        catalogue: &Catalogue,
        id: QuestionId,
        faq: &str,
        by: &By,
    ) -> Result<Change, DeskError> {
        if let Some(before) = self.seen(by.key.as_deref())? {
            return change(before);
        }
        let done = self.write(|database| {
            let question = open_question(database, id, by)?;
            let (entry, newest) = now(database, catalogue, faq)?;
            let Some(mut entry) = entry else { return Err(DeskError::NoFaq(faq.to_owned())) };
            add_wordings(&mut entry, &question);
            refuse_problems(catalogue, &entry)?;
            let newest = newest.map_or(0, |newest| newest.number);
            let write = FaqWrite { id: faq, says: Says::Entry(entry), newest };
            let question = answered(&question, faq);
            Ok(Write {
                by,
                act: Act::Faq(Did::Attached),
                faq: Some(write),
                question: Some(question),
                reason: None,
            })
        })?;
        change(done)
    }

    /// Does something to a question alone, as `decide` says.
    fn act(
        &mut self,
        id: QuestionId,
        by: &By,
        reason: Option<&str>,
        decide: impl Fn(&Question) -> Result<(Act, State), DeskError>,
    ) -> Result<(), DeskError> {
        if self.seen(by.key.as_deref())?.is_some() {
            return Ok(());
        }
        let done = self.write(|database| {
            let question = question(database, id)?;
            let (act, state) = decide(&question)?;
            if (question.state == State::Open) == (act == Act::Reopened) {
                return Err(DeskError::WrongState { question: id, state: question.state });
            }
            let claimed = matches!(act, Act::Claimed | Act::TookOver);
            let write = QuestionWrite {
                id,
                version: question.version,
                state,
                claimed_by: claimed.then(|| by.who.clone()),
                reason: (state == State::Dismissed).then(|| reason.unwrap_or("").to_owned()),
                faq: None,
            };
            Ok(Write { by, act, faq: None, question: Some(write), reason })
        });
        done.map(|_| ())
    }
}

/// The question among some that is the same in other words: about the same programmes, and like it enough.
fn same_question<'q>(
    mind: &Mind,
    wording: &Masked,
    programmes: &[String],
    there: &'q [Question],
) -> Option<&'q Question> {
    let mut texts = Vec::new();
    let mut whose = Vec::new();
    for question in there.iter().filter(|question| question.programmes == programmes) {
        for (text, _) in &question.wordings {
            texts.push(text.as_str());
            whose.push(question);
        }
    }
    let (place, like) = mind.most_alike(wording.as_str(), &texts)?;
    (like >= SAME_QUESTION).then(|| whose[place])
}

fn question(database: &dyn Database, id: QuestionId) -> Result<Question, DeskError> {
    let found = database.questions(Whose::One(id))?.into_iter().next();
    found.ok_or(DeskError::NoQuestion(id))
}

/// A question that is open and that no other officer is at.
fn open_question(database: &dyn Database, id: QuestionId, by: &By) -> Result<Question, DeskError> {
    let question = question(database, id)?;
    if question.state != State::Open {
        return Err(DeskError::WrongState { question: id, state: question.state });
    }
    refuse_claimed(&question, by)?;
    Ok(question)
}

fn refuse_claimed(question: &Question, by: &By) -> Result<(), DeskError> {
    match &question.claimed_by {
        Some(who) if *who != by.who && question.state == State::Open => {
            Err(DeskError::Claimed { question: question.id, by: who.clone() })
        }
        _ => Ok(()),
    }
}

/// A question that a FAQ answers.
fn answered(question: &Question, faq: &str) -> QuestionWrite {
    QuestionWrite {
        id: question.id,
        version: question.version,
        state: State::Answered,
        claimed_by: question.claimed_by.clone(),
        reason: None,
        faq: Some(faq.to_owned()),
    }
}

/// Adds a question's wordings to the ways of asking a FAQ, those that it has left out.
fn add_wordings(entry: &mut Entry, question: &Question) {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    for (wording, _) in &question.wordings {
        if entry.ask.len() == MOST_ASKS {
            break;
        }
        let words = plain(wording.as_str());
        if !words.is_empty() && !entry.ask.iter().any(|ask| plain(ask) == words) {
            entry.ask.push(wording.as_str().to_owned());
        }
    }
}
