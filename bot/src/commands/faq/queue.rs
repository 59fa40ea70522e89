//! What is done with questions that were not answered. None gets in from here.

use clap::Args;
use pathways::catalogue::officers::Entry;
use pathways_desk::{Question, QuestionId, State};

use super::fields::{About, Reply, named, sources};
use super::{AtWork, Done, Refusal, entries, shown};

/// An answer; what is not given is the question's.
#[derive(Args)]
pub struct AnswerWritten {
    /// A way of asking it [default: those in which it was asked]
    #[arg(long, num_args = 1.., value_name = "TEXT")]
    pub ask: Vec<String>,
    #[command(flatten)]
    pub reply: Reply,
}

/// The questions that are open, or all.
pub fn unanswered(work: &AtWork, all: bool, json: bool) -> Done {
    let questions = work.desk.questions((!all).then_some(State::Open))?;
    Ok(if json { shown::questions_json(&questions) } else { shown::questions(&questions, all) })
}

/// Claims a question.
pub fn claim(work: &mut AtWork, number: u64, take_over: bool) -> Done {
    let id = QuestionId(number);
    let done = match take_over {
        true => work.desk.take_over(id, &work.by),
        false => work.desk.claim(id, &work.by),
    };
    match done {
        Err(error @ pathways_desk::DeskError::Claimed { .. }) => {
            Err(Refusal::Wrong(format!("{error}, with --take-over")))
        }
        done => {
            done?;
            Ok(format!("You are at question {number}.\nTo undo: pathways faq release {number}\n"))
        }
    }
}

/// Leaves a question to others.
pub fn release(work: &mut AtWork, number: u64) -> Done {
    work.desk.release(QuestionId(number), &work.by)?;
    Ok(format!("Question {number} is left to others.\nTo undo: pathways faq claim {number}\n"))
}

/// Answers a question.
pub fn answer(
    work: &mut AtWork,
    number: u64,
    written: AnswerWritten,
    id: Option<String>,
    anyway: bool,
) -> Done {
    let question = question(work, number)?;
    let AnswerWritten { ask, reply: Reply { says, about, refer } } = written;
    let About { programme, topic, source } = about;
    let ask = if ask.is_empty() {
        question.wordings.iter().map(|(wording, _)| wording.as_str().to_owned()).collect()
    } else {
        ask
    };
    let id = match id {
        Some(id) => id,
        None => entries::free_id(work, ask.first().map_or("", String::as_str))?,
    };
    if work.desk.entry(&work.catalogue, &id)?.is_some() {
        return Err(Refusal::Wrong(format!(
            "there is a FAQ {id:?} already; attach the question to it with `pathways faq attach {number} {id}`, or choose \
             another id"
        )));
    }
    let expected = work.newest(&id)?;
    let entry = Entry {
        id,
        ask,
        refer,
        programmes: if programme.is_empty() { question.programmes } else { named(programme) },
        topic: topic.or(question.topic).filter(|topic| !topic.is_empty()),
        says,
        sources: sources(source),
    };
    entries::refuse_what_is_wrong(work, &entry, anyway)?;
    let change =
        work.desk.answer_expecting(&work.catalogue, QuestionId(number), &entry, Some(expected), &work.by)?;
    Ok(shown::done(&change, Some(expected)))
}

/// Attaches a question to a FAQ.
pub fn attach(work: &mut AtWork, number: u64, id: &str) -> Done {
    let before = work.newest(id)?;
    let change = work.desk.attach(&work.catalogue, QuestionId(number), id, &work.by)?;
    Ok(shown::done(&change, Some(before)))
}

/// Dismisses a question.
pub fn dismiss(work: &mut AtWork, number: u64, reason: &str) -> Done {
    work.desk.dismiss(QuestionId(number), reason, &work.by)?;
    Ok(format!(
        "Question {number} is dismissed, and stays so when it is asked again.\nTo undo: pathways faq reopen {number}\n"
    ))
}

/// Opens a question again.
pub fn reopen(work: &mut AtWork, number: u64) -> Done {
    let before = question(work, number)?;
    work.desk.reopen(QuestionId(number), &work.by)?;
    let undo = match (&before.faq, &before.reason) {
        (Some(faq), _) => format!("pathways faq attach {number} {faq}"),
        (None, Some(reason)) => format!("pathways faq dismiss {number} --reason {reason:?}"),
        (None, None) => format!("pathways faq dismiss {number} --reason TEXT"),
    };
    Ok(format!("Question {number} is open again.\nTo undo: {undo}\n"))
}

fn question(work: &AtWork, number: u64) -> Result<Question, Refusal> {
    let id = QuestionId(number);
    Ok(work.desk.question(id)?.ok_or(pathways_desk::DeskError::NoQuestion(id))?)
}
