//! `/dates`: when programmes run, as far as is known, and how old that is.

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Audience, Command, Running};
use super::{named, reading};
use crate::discord::call::Named;
use crate::discord::press::Reading;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["dates"], audience: Audience::Staff, register, run, suggest: named::suggest };

fn register() -> CreateCommand {
    CreateCommand::new("dates")
        .description("When programmes usually run, and what is not confirmed")
        .add_option(
            CreateCommandOption::new(
                CommandOptionType::String,
                "programme",
                "One programme; leave it out for all",
            )
            .set_autocomplete(true),
        )
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let Some(name) = named.option("programme") else {
            return reading::show(&call, &Reading::Dates(None), 0);
        };
        match named::key(&call, name) {
            Ok(key) => reading::show(&call, &Reading::Dates(Some(key)), 0),
            Err(unknown) => unknown,
        }
    })
}
