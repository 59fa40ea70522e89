//! `/desk report`, and where officers' presses lead.

use pathways_desk::{DeskError, Who};
use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::{Answer, Audience, Command, Given, Running, faq, no_suggestions, unanswered};
use crate::discord::call::Named;
use crate::discord::press::{DeskStep, Press};
use crate::discord::screen::{Button, Screen, escaped};
use crate::discord::words;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["desk report"], audience: Audience::Officers, register, run, suggest: no_suggestions };

/// How many days a report looks back on.
const DAYS: i64 = 7;

fn register() -> CreateCommand {
    CreateCommand::new("desk").description("The officers' desk").add_option(CreateCommandOption::new(
        CommandOptionType::SubCommand,
        "report",
        "The last seven days: what was asked about, what was not answered, which facts are old",
    ))
}

fn run(call: Call, _: Named) -> Running {
    Box::pin(async move { report(&call, 0).await })
}

/// Follows an officer's press.
pub async fn follow(call: Call, step: DeskStep, given: Given) -> Answer {
    match step {
        DeskStep::Written(written) => faq::written(&call, written, &given).await,
        DeskStep::Rewrite(draft) => faq::rewrite(&call, draft).await,
        DeskStep::Save(draft) => faq::save(&call, draft).await,
        DeskStep::Drop(draft) => faq::throw_away(&call, draft).await,
        DeskStep::List(page) => faq::list(&call, page).await,
        DeskStep::Pick => faq::show(&call, given.choice().unwrap_or_default()).await,
        DeskStep::PickRemoved => faq::history(&call, given.choice().unwrap_or_default(), 0).await,
        DeskStep::Edit(id) => faq::edit(&call, &id).await,
        DeskStep::Remove(id) => faq::remove(&call, &id).await,
        DeskStep::History(id, page) => faq::history(&call, &id, page).await,
        DeskStep::Revert(id) => faq::revert(&call, &id, given.choice().unwrap_or_default()).await,
        DeskStep::Queue(page) => unanswered::list(&call, page).await,
        DeskStep::PickQuestion => unanswered::picked(&call, given.choice().unwrap_or_default()).await,
        DeskStep::Question(question, step) => unanswered::follow(&call, question, step, &given).await,
        DeskStep::Report(page) => report(&call, page).await,
    }
}

async fn report(call: &Call, page: u8) -> Answer {
    let to = call.as_of;
    let from = to.checked_sub(jiff::Span::new().days(DAYS - 1)).unwrap_or(to);
    let mind = call.mind.clone();
    // What was counted a moment ago belongs in it.
    call.world.counts.hand_over(&call.world.desk).await;
    let report = call.world.desk.with(move |desk| desk.report(mind.catalogue(), from, to)).await;
    match report {
        Ok(report) => {
            let turn = |page| call.id(&Press::Desk(DeskStep::Report(page)));
            let queue = call.id(&Press::Desk(DeskStep::Queue(0)));
            Answer::Screen(
                Screen::page(&report.in_words(), page, turn)
                    .buttons([Button::leading("Open the unanswered questions", queue)]),
            )
        }
        Err(error) => said(&error),
    }
}

/// What an officer reads of an error of the desk: what they can mend in full, what they cannot in a sentence.
pub fn said(error: &DeskError) -> Answer {
    match error {
        DeskError::File(_) | DeskError::Failed(_) => {
            eprintln!("pathways: the desk: {error}");
            Answer::Screen(Screen::new(words::NO_STORE))
        }
        _ => Answer::Screen(Screen::new(&in_words(error))),
    }
}

/// An error that an officer can mend, with other officers by name.
pub fn in_words(error: &DeskError) -> String {
    match error {
        DeskError::Claimed { by, .. } => format!("Nothing was changed: {} is at this question.", named(by)),
        DeskError::Conflict { faq, who, .. } => format!(
            "Nothing was changed: {} has changed “{}” since you opened it. Look at it as it is now, and make your change \
             again if it is still needed.",
            named(who),
            escaped(faq)
        ),
        _ => format!("Nothing was changed: {}.", escaped(&error.to_string())),
    }
}

/// An officer by name, where Discord knows them. Nobody is notified by it.
pub fn named(who: &Who) -> String {
    match who {
        Who::Discord(number) => format!("<@{number}>"),
        other => escaped(&other.to_string()),
    }
}
