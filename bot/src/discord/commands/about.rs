//! `/about`: what this is, what happens to what one types, where its facts come from, and whom to ask.

use serenity::all::CreateCommand;

use super::command::{Audience, Command, Running, no_suggestions};
use super::reading;
use crate::discord::call::Named;
use crate::discord::press::Reading;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["about"], audience: Audience::Staff, register, run, suggest: no_suggestions };

fn register() -> CreateCommand {
    CreateCommand::new("about").description("Privacy, where my facts come from, and whom to ask")
}

fn run(call: Call, _: Named) -> Running {
    Box::pin(async move { reading::show(&call, &Reading::About, 0) })
}
