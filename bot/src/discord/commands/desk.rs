//! `/desk report`, and where officers' presses lead.

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Answer, Audience, Command, Given, Running, no_suggestions};
use super::{faq, unanswered};
use crate::discord::call::Named;
use crate::discord::commands::for_officers;
use crate::discord::press::{DeskStep, Press};
use crate::discord::screen::{Button, Screen};
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
        Err(error) => for_officers::said(&error),
    }
}
