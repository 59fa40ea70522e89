//! `/compare`: programmes side by side.

use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Answer, Audience, Command, Running};
use super::{named, reading};
use crate::discord::call::Named;
use crate::discord::press::Reading;
use crate::discord::screen::Screen;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["compare"], audience: Audience::Staff, register, run, suggest: named::suggest };

const OPTIONS: [(&str, &str, bool); 3] = [
    ("first", "A programme; begin to type its name", true),
    ("second", "Another programme", true),
    ("third", "And another, if you like", false),
];

fn register() -> CreateCommand {
    let options = OPTIONS.map(|(name, description, required)| {
        CreateCommandOption::new(CommandOptionType::String, name, description)
            .required(required)
            .set_autocomplete(true)
    });
    CreateCommand::new("compare")
        .description("Two or three programmes side by side")
        .set_options(options.to_vec())
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let mut keys = Vec::new();
        for (name, _, _) in OPTIONS {
            let Some(text) = named.option(name) else { continue };
            let key = match named::key(&call, text) {
                Ok(key) => key,
                Err(unknown) => return unknown,
            };
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        if keys.len() < 2 {
            return Answer::Screen(Screen::new(
                "That is the same programme twice. Choose two different ones.",
            ));
        }
        reading::show(&call, &Reading::Compare(keys), 0)
    })
}
