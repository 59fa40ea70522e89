//! `/unanswered`: the queue of what was not answered. An officer claims a question, answers it, attaches it to a FAQ, or
//! dismisses it with a reason; all of it can be taken back.

use pathways::catalogue::officers::Entry;
use pathways_desk::{Desk, DeskError, Question, QuestionId, State};
use serenity::all::CreateCommand;

use super::command::{Answer, Audience, Command, Given, Running, no_suggestions};
use super::faq;
use crate::discord::call::Named;
use crate::discord::commands::for_officers;
use crate::discord::press::{DeskStep, Press, QuestionStep, Written};
use crate::discord::screen::{Button, Choice, Field, Form, MOST_OPTIONS, Menu, Screen, escaped, shortened};
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["unanswered"], audience: Audience::Officers, register, run, suggest: no_suggestions };

/// The field of the form for a reason, and the most characters of it.
const REASON: &str = "reason";
const MOST_OF_A_REASON: u16 = 300;
/// The most wordings of a question that are shown.
const MOST_WORDINGS: usize = 10;

fn register() -> CreateCommand {
    CreateCommand::new("unanswered").description("Questions that I could not answer, without who asked them")
}

fn run(call: Call, _: Named) -> Running {
    Box::pin(async move { list(&call, 0).await })
}

/// A page of the open questions, those asked most first.
pub async fn list(call: &Call, page: u8) -> Answer {
    let questions = match call.world.desk.with(|desk| desk.questions(Some(State::Open))).await {
        Ok(questions) => questions,
        Err(error) => return for_officers::said(&error),
    };
    if questions.is_empty() {
        return Answer::Screen(Screen::new("There is no open question. Well done."));
    }
    let pages = questions.len().div_ceil(MOST_OPTIONS);
    let page = usize::from(page).min(pages - 1);
    let shown = || questions.iter().skip(page * MOST_OPTIONS).take(MOST_OPTIONS);
    let lines: Vec<String> = shown()
        .map(|question| {
            let claimed =
                question.claimed_by.as_ref().map(|who| format!(", {} is at it", for_officers::named(who)));
            let wording = escaped(&shortened(question.wording(), 60));
            format!("- {}: “{wording}”{}", times(question.times), claimed.unwrap_or_default())
        })
        .collect();
    let text = format!(
        "**{} open question{}** (page {} of {pages})\n{}",
        questions.len(),
        if questions.len() == 1 { "" } else { "s" },
        page + 1,
        lines.join("\n")
    );
    let options = shown().map(|question| {
        Choice::new(&question.id.0.to_string(), question.wording()).hint(&times(question.times))
    });
    let press = |step| call.id(&Press::Desk(step));
    let before = (page > 0).then(|| Button::new("Previous page", press(DeskStep::Queue(page as u8 - 1))));
    let after = (page + 1 < pages).then(|| Button::new("Next page", press(DeskStep::Queue(page as u8 + 1))));
    Answer::Screen(
        Screen::new(&text)
            .menu(Menu::new("Open one", press(DeskStep::PickQuestion), options))
            .buttons(before.into_iter().chain(after)),
    )
}

fn times(times: u32) -> String {
    if times == 1 { "asked once".to_owned() } else { format!("asked {times} times") }
}

/// The question that was chosen from the list.
pub async fn picked(call: &Call, number: &str) -> Answer {
    match number.parse() {
        Ok(number) => show(call, QuestionId(number), "", 0).await,
        Err(_) => list(call, 0).await,
    }
}

/// Follows a step with a question.
pub async fn follow(call: &Call, number: u64, step: QuestionStep, given: &Given) -> Answer {
    let id = QuestionId(number);
    let by = call.by();
    match step {
        QuestionStep::Show => show(call, id, "", 0).await,
        QuestionStep::Page(page) => show(call, id, "", page).await,
        QuestionStep::Claim => act(call, id, "It is yours now.", move |desk| desk.claim(id, &by)).await,
        QuestionStep::TakeOver => {
            act(call, id, "It is yours now.", move |desk| desk.take_over(id, &by)).await
        }
        QuestionStep::Release => {
            act(call, id, "Others can take it.", move |desk| desk.release(id, &by)).await
        }
        QuestionStep::Reopen => act(call, id, "It is open again.", move |desk| desk.reopen(id, &by)).await,
        QuestionStep::Answer => match question(call, id).await {
            Ok(Some(question)) => {
                let entry = Entry {
                    ask: question.wordings.iter().map(|(wording, _)| wording.as_str().to_owned()).collect(),
                    programmes: question.programmes.clone(),
                    topic: question.topic.clone(),
                    ..Entry::default()
                };
                faq::to_write(call, Written { question: Some(number), ..Written::default() }, &entry)
            }
            Ok(None) => for_officers::said(&DeskError::NoQuestion(id)),
            Err(error) => for_officers::said(&error),
        },
        QuestionStep::Attach => to_attach(call, id).await,
        QuestionStep::AttachChosen => attach(call, id, given.choice().unwrap_or_default()).await,
        QuestionStep::Dismiss => {
            let done = call.id(&Press::Desk(DeskStep::Question(number, QuestionStep::DismissWritten)));
            let field = Field::new(REASON, "Why? Other officers will read this", MOST_OF_A_REASON)
                .example("Not about our programmes");
            Answer::Form(Form::new("Dismiss a question", done, [field]))
        }
        QuestionStep::DismissWritten => {
            // Officers may quote whoever asked.
            let reason = call.mind.mask(given.field(REASON)).as_str().to_owned();
            let says = "It is dismissed, and stays so if it is asked again.";
            act(call, id, says, move |desk| desk.dismiss(id, &reason, &by)).await
        }
    }
}

/// Does something with a question and shows it as it is then.
async fn act(
    call: &Call,
    id: QuestionId,
    says: &str,
    work: impl FnOnce(&mut Desk) -> Result<(), DeskError> + Send + 'static,
) -> Answer {
    match call.world.desk.with(work).await {
        Ok(()) => show(call, id, says, 0).await,
        Err(error @ DeskError::Claimed { question, .. }) => {
            let take_over = call.id(&Press::Desk(DeskStep::Question(question.0, QuestionStep::TakeOver)));
            let screen = Screen::new(&for_officers::in_words(&error));
            Answer::Screen(screen.buttons([Button::new("Take it over", take_over)]))
        }
        Err(error) => for_officers::said(&error),
    }
}

async fn question(call: &Call, id: QuestionId) -> Result<Option<Question>, DeskError> {
    call.world.desk.with(move |desk| desk.question(id)).await
}

async fn show(call: &Call, id: QuestionId, says: &str, page: u8) -> Answer {
    match question(call, id).await {
        Ok(Some(question)) => {
            let lead = if says.is_empty() { String::new() } else { format!("{says}\n\n") };
            let text = format!("{lead}{}", in_full(call, &question));
            let turn = |page| call.id(&Press::Desk(DeskStep::Question(id.0, QuestionStep::Page(page))));
            Answer::Screen(Screen::page(&text, page, turn).buttons(steps(call, &question)))
        }
        Ok(None) => for_officers::said(&DeskError::NoQuestion(id)),
        Err(error) => for_officers::said(&error),
    }
}

fn in_full(call: &Call, question: &Question) -> String {
    let catalogue = call.catalogue();
    let day = |at: jiff::Timestamp| at.strftime("%-d %B %Y").to_string();
    let wordings = question.wordings.iter().take(MOST_WORDINGS).map(|(wording, times)| {
        let more = if *times > 1 { format!(" ({times} times)") } else { String::new() };
        format!("- “{}”{more}", escaped(wording.as_str()))
    });
    let mut lines = vec![
        format!("**Question {}**", question.id.0),
        wordings.collect::<Vec<_>>().join("\n"),
        format!(
            "It was {}, first on {} and last on {}. It is here because {}.",
            times(question.times),
            day(question.first),
            day(question.last),
            question.why.in_words()
        ),
    ];
    match (&question.state, &question.claimed_by) {
        (State::Open, Some(who)) => lines.push(format!("Open; {} is at it", for_officers::named(who))),
        (State::Open, None) => lines.push("Open".to_owned()),
        (State::Answered, _) => {
            lines.push(format!(
                "Answered by the FAQ “{}”",
                escaped(question.faq.as_deref().unwrap_or_default())
            ));
        }
        (State::Dismissed, _) => {
            lines.push(format!("Dismissed: {}", escaped(question.reason.as_deref().unwrap_or_default())));
        }
    }
    match question.waiting {
        0 => {}
        1 => lines.push("One person wants to be told of the answer".to_owned()),
        more => lines.push(format!("{more} people want to be told of the answer")),
    }
    let near: Vec<String> = call
        .mind
        .nearest_faqs(question.wording(), 3)
        .into_iter()
        .filter_map(|place| catalogue.reference.faqs.get(place))
        .map(|faq| format!("- {}: {}", faq.id, escaped(&shortened(&faq.says, 120))))
        .collect();
    if question.state == State::Open && !near.is_empty() {
        lines.push(format!("Nearest FAQs:\n{}", near.join("\n")));
    }
    lines.join("\n")
}

fn steps(call: &Call, question: &Question) -> Vec<Button> {
    let press = |step| call.id(&Press::Desk(DeskStep::Question(question.id.0, step)));
    let list = Button::new("All open questions", call.id(&Press::Desk(DeskStep::Queue(0))));
    if question.state != State::Open {
        return vec![Button::new("Open it again", press(QuestionStep::Reopen)), list];
    }
    let claim = match &question.claimed_by {
        Some(who) if *who == call.officer() => {
            Button::new("Leave it to others", press(QuestionStep::Release))
        }
        Some(_) => Button::new("Take it over", press(QuestionStep::TakeOver)),
        None => Button::new("I am at it", press(QuestionStep::Claim)),
    };
    vec![
        Button::leading("Answer it", press(QuestionStep::Answer)),
        Button::new("It is asked before", press(QuestionStep::Attach)),
        Button::new("Dismiss it", press(QuestionStep::Dismiss)),
        claim,
        list,
    ]
}

/// The FAQs that a question may be, likest first.
async fn to_attach(call: &Call, id: QuestionId) -> Answer {
    let question = match question(call, id).await {
        Ok(Some(question)) => question,
        Ok(None) => return for_officers::said(&DeskError::NoQuestion(id)),
        Err(error) => return for_officers::said(&error),
    };
    let catalogue = call.catalogue();
    let near = call.mind.nearest_faqs(question.wording(), MOST_OPTIONS);
    let options = near
        .into_iter()
        .filter_map(|place| catalogue.reference.faqs.get(place))
        .map(|faq| Choice::new(&faq.id, faq.ask.first().map_or(&faq.id, |ask| ask)).hint(&faq.says));
    let press = |step| call.id(&Press::Desk(DeskStep::Question(id.0, step)));
    let text = format!(
        "**Which FAQ answers this?**\n“{}”\nIts wordings will be added to that FAQ.",
        escaped(question.wording())
    );
    Answer::Screen(
        Screen::new(&text)
            .menu(Menu::new("Choose a FAQ", press(QuestionStep::AttachChosen), options))
            .buttons([Button::new("Back", press(QuestionStep::Show))]),
    )
}

async fn attach(call: &Call, id: QuestionId, to: &str) -> Answer {
    let (world, by, to) = (call.world.clone(), call.by(), to.to_owned());
    let says = format!("It is attached to “{}”.", escaped(&to));
    let work = move |desk: &mut Desk| desk.attach(world.minds.catalogue_as_read(), id, &to, &by).map(|_| ());
    let answer = act(call, id, &says, work).await;
    call.world.to_tell.notify_one();
    answer
}
