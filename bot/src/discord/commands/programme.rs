//! `/programme`: one programme in full.

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Answer, Audience, Command, Running};
use super::{named, reading};
use crate::discord::call::Named;
use crate::discord::press::Reading;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["programme"], audience: Audience::Staff, register, run, suggest };

fn register() -> CreateCommand {
    CreateCommand::new("programme").description("What is known of a programme, and whom to ask").add_option(
        CreateCommandOption::new(CommandOptionType::String, "name", "The programme; begin to type its name")
            .required(true)
            .set_autocomplete(true),
    )
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let name = named.option("name").unwrap_or_default();
        match named::named(call.catalogue(), name) {
            Some(place) => {
                let key = reading::key(call.catalogue(), place);
                reading::show(&call, &Reading::Programme(key), 0)
            }
            None => Answer::Screen(named::unknown(call.catalogue(), name)),
        }
    })
}

fn suggest(call: &Call, _: &str, typed: &str) -> Vec<(String, String)> {
    named::suggestions(call.catalogue(), typed)
}
