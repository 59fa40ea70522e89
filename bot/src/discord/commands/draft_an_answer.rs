//! "Draft an answer", on a message of somebody's: what the bot would say, for the officer to send.

use pathways::understand::reply::Kind;
use serenity::all::{CommandType, CreateCommand};

use super::command::{Answer, Audience, Command, Running, no_suggestions};
use crate::discord::call::Named;
use crate::discord::press::AskStep;
use crate::discord::screen::{Screen, small};
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command = Command {
    names: &["Draft an answer"],
    audience: Audience::Officers,
    register,
    run,
    suggest: no_suggestions,
};

fn register() -> CreateCommand {
    CreateCommand::new("Draft an answer").kind(CommandType::Message)
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let message = named.message.unwrap_or_default();
        if message.trim().is_empty() {
            return Answer::Screen(Screen::new("There is no text in this message that I could answer."));
        }
        // A conversation of its own: what an officer asked before is nothing to this person.
        let mut conversation = call.mind.start();
        let reply = call.mind.reply(&mut conversation, &message, call.as_of);
        let text = call.mind.told(&conversation, &reply);
        let text = format!(
            "**A draft for you to check and send**\n{text}\n{}",
            small("Only you can see this. I have sent nothing and kept nothing.")
        );
        // What is said in distress goes nowhere, not even into memory.
        if reply.kind == Kind::Care {
            return Answer::Screen(Screen::new(&text));
        }
        // Where the draft is no answer, the question can go into the queue, masked.
        let (queue, step) = ("Put the question in the queue", AskStep::NotAnswered);
        Answer::Screen(super::ask::shown_for(&call, &message, text, queue, step))
    })
}
