//! `/programme`: one programme in full.

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Audience, Command, Running};
use super::{named, reading};
use crate::discord::call::Named;
use crate::discord::press::Reading;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["programme"], audience: Audience::Staff, register, run, suggest: named::suggest };

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
        match named::key(&call, name) {
            Ok(key) => reading::show(&call, &Reading::Programme(key), 0),
            Err(unknown) => unknown,
        }
    })
}
