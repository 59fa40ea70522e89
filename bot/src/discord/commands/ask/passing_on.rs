//! Passing questions on to the officers' queue, masked and without who asked; and the wish to be told of the answer.

use jiff::SignedDuration;
use pathways::understand::reply::{Kind, Reply};
use pathways_desk::{DeskError, NotAnswered, QuestionId, State, Why};

use crate::discord::afterwards::After;
use crate::discord::answered::answer_of;
use crate::discord::commands::command::{Answer, Given};
use crate::discord::press::{AskStep, Press};
use crate::discord::screen::{Button, Field, Form, Screen, escaped, small};
use crate::discord::words;
use crate::discord::world::Call;

/// The field of the form.
const QUESTION: &str = "question";
/// The most questions of one conversation that are passed on: nobody can fill the officers' queue.
const MOST_QUESTIONS: usize = 20;
/// The most characters of a question that is passed on.
const MOST: u16 = 500;

/// How long a reply with an answer that somebody waited for may be on its way.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// A question that was passed on.
pub struct PassedOn {
    /// Its number in the queue, where its answer can be waited for.
    pub question: Option<u64>,
    /// What the person reads of it.
    pub says: String,
}

/// Passes on a question that our sources do not answer. `None` where the store does not take it: the reply stands all the
/// same.
pub async fn referred(call: &Call, message: &str, reply: &Reply) -> Option<PassedOn> {
    let (programmes, topic) = about(call, reply);
    match pass_on(call, message, Why::Referred, programmes, topic).await {
        Ok(Some(kept)) => {
            let mut passed_on = kept.passed_on(words::PASSED_ON);
            passed_on.says = small(&passed_on.says);
            let answered = kept.answered_by.and_then(|faq| answer_of(call.catalogue(), &faq));
            Some(answered.map_or(passed_on, |answer| PassedOn {
                question: None,
                says: format!("**{}**\n{answer}", words::ANSWERED_BEFORE),
            }))
        }
        Ok(None) => None,
        Err(error) => {
            eprintln!("pathways: a question could not be passed on: {error}");
            None
        }
    }
}

/// What a reply is about, by ids: its programmes and its topic.
fn about(call: &Call, reply: &Reply) -> (Vec<String>, Option<String>) {
    let programme = |place: &u16| call.catalogue().programmes[usize::from(*place)].id.clone();
    let topic = reply.topic.map(|topic| call.catalogue().topics[usize::from(topic)].id.clone());
    (reply.programmes.iter().map(programme).collect(), topic)
}

/// The form in which a person says what they wanted to know. It begins with their last message as it would be kept.
pub fn form(call: &Call) -> Answer {
    let message = super::held(call, |held| held.message.clone());
    let masked = call.mind.mask(&message);
    let field = Field::new(QUESTION, words::PASS_ON_FIELD, MOST).long().holding(masked.as_str());
    Answer::Form(Form::new(words::PASS_ON_TITLE, call.id(&Press::Ask(AskStep::NotAnsweredWritten)), [field]))
}

/// Passes on what the person wrote in the form. What is said in distress is kept here no more than elsewhere.
pub async fn written(call: &Call, given: &Given) -> Answer {
    let question = given.field(QUESTION);
    let reply = call.mind.reply(&mut call.mind.start(), question, call.as_of);
    if reply.kind == Kind::Care {
        return Answer::Beside(Screen::new(&reply.text));
    }
    let (programmes, topic) = about(call, &reply);
    match pass_on(call, question, Why::Unhelpful, programmes, topic).await {
        Ok(Some(kept)) => {
            let PassedOn { question, says } = kept.passed_on(words::THANKS_PASSED_ON);
            let tell = question.map(|question| call.id(&Press::Ask(AskStep::TellMe(question))));
            let tell = tell.map(|tell| Button::leading(words::TELL_ME, tell));
            Answer::Beside(Screen::new(&says).buttons(tell))
        }
        Ok(None) if question.is_empty() => Answer::Beside(Screen::new(words::NOTHING_WRITTEN)),
        Ok(None) => Answer::Beside(Screen::new(words::TOO_MANY)),
        Err(error) => {
            eprintln!("pathways: a question could not be passed on: {error}");
            Answer::Beside(Screen::new(words::NO_STORE))
        }
    }
}

/// A question as it is kept.
struct Kept {
    question: u64,
    masked: String,
    /// Officers have dismissed it before, and it stays dismissed.
    is_dismissed: bool,
    /// The FAQ by which officers have answered one like it.
    answered_by: Option<String>,
}

impl Kept {
    fn passed_on(&self, lead: &str) -> PassedOn {
        if self.is_dismissed {
            return PassedOn { question: None, says: words::DISMISSED_BEFORE.to_owned() };
        }
        PassedOn { question: Some(self.question), says: format!("{lead} “{}”", escaped(&self.masked)) }
    }
}

/// Keeps a question, masked; `None` where there is no text, or there were too many.
async fn pass_on(
    call: &Call,
    message: &str,
    why: Why,
    programmes: Vec<String>,
    topic: Option<String>,
) -> Result<Option<Kept>, pathways_desk::DeskError> {
    let masked = call.mind.mask(message);
    let is_too_many = super::held(call, |held| {
        held.passed_on += 1;
        held.passed_on > MOST_QUESTIONS && !call.who.is_officer
    });
    if masked.as_str().trim().is_empty() || is_too_many {
        return Ok(None);
    }
    let (mind, by) = (call.mind.clone(), call.by());
    let kept = call.world.desk.with(move |desk| {
        let id = desk.not_answered(
            &mind,
            &masked,
            &NotAnswered {
                why,
                programmes: &programmes,
                topic: topic.as_deref(),
                at: by.at,
                request: by.key.as_deref(),
            },
        )?;
        let group = desk.question(id)?.ok_or(DeskError::NoQuestion(id))?;
        Ok(Kept {
            question: id.0,
            masked: masked.as_str().to_owned(),
            is_dismissed: group.state == State::Dismissed,
            answered_by: group.faq.clone().filter(|_| group.state == State::Answered),
        })
    });
    kept.await.map(Some)
}

/// Keeps the person's wish to be told of the answer to a question.
pub async fn tell_me(call: &Call, question: u64) -> Answer {
    let (person, at) = (call.who.id, call.now);
    let kept = call.world.desk.with(move |desk| desk.wish(QuestionId(question), person, at)).await;
    match kept {
        Ok(()) => {
            // It may have been answered since.
            call.world.to_tell.notify_one();
            Answer::Beside(Screen::new(words::WILL_TELL))
        }
        Err(error) => {
            eprintln!("pathways: a wish to be told could not be kept: {error}");
            Answer::Beside(Screen::new(words::NO_STORE))
        }
    }
}

/// The answers that this person waited for and could not be sent; no longer kept once the reply with them is
/// there. Empty where there is none.
pub async fn news(call: &Call) -> String {
    let (person, now) = (call.who.id, call.now);
    let waiting = match call.world.desk.with(move |desk| desk.waiting_for(person, now, LEASE)).await {
        Ok(waiting) => waiting,
        Err(error) => {
            eprintln!("pathways: answers that somebody waits for could not be read: {error}");
            return String::new();
        }
    };
    let mut told = Vec::new();
    for due in waiting {
        let Some(answer) = answer_of(call.catalogue(), &due.faq) else { continue };
        told.push(format!("**{}**\n{answer}", words::NOW_ANSWERED));
        call.afterwards.add(After::Told(due.wish));
    }
    told.join("\n\n")
}
