//! `/ask`: the same mind as on every other host. What it cannot answer goes to the officers' queue without who asked.

mod passing_on;

pub use passing_on::answer_of;

use std::time::Instant;

use pathways::interview::Interview;
use pathways::understand::reply::{Kind, Reply};
use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::{Answer, Audience, Command, FOR_ANYBODY, Given, Running, no_suggestions, suits_me};
use crate::discord::call::Named;
use crate::discord::press::{AskStep, Press};
use crate::discord::screen::{Button, Field, Form, Screen, small};
use crate::discord::words;
use crate::discord::world::{Call, World};

/// The command.
pub const COMMAND: Command =
    Command { names: &["ask"], audience: Audience::Staff, register, run, suggest: no_suggestions };

/// The most characters of a message: more than anybody types, and within what the mind reads.
const MOST: u16 = 2000;
/// The field of the form for a message.
const MESSAGE: &str = "message";

fn register() -> CreateCommand {
    CreateCommand::new("ask")
        .description("Ask about leadership programmes, or say what you do and what suits you")
        .add_option(
            CreateCommandOption::new(CommandOptionType::String, "question", words::ASK_EXAMPLE)
                .required(true)
                .max_length(MOST),
        )
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let message = named.option("question").unwrap_or_default();
        Answer::Screen(reply(&call, message).await)
    })
}

/// The form for a message.
pub fn form(call: &Call) -> Answer {
    let field = Field::new(MESSAGE, words::ASK_FIELD, MOST).long().example(words::ASK_EXAMPLE);
    Answer::Form(Form::new(words::ASK_TITLE, call.id(&Press::Ask(AskStep::MoreWritten)), [field]))
}

/// Follows a press.
pub async fn follow(call: Call, step: AskStep, given: Given) -> Answer {
    match step {
        AskStep::More => form(&call),
        AskStep::MoreWritten => Answer::Beside(reply(&call, given.field(MESSAGE)).await),
        AskStep::NotAnswered => passing_on::form(&call),
        AskStep::NotAnsweredWritten => passing_on::written(&call, &given).await,
        AskStep::TellMe(question) => passing_on::tell_me(&call, question).await,
        AskStep::Page(page) => {
            let text = held(&call, |held| held.reply.clone());
            if text.is_empty() {
                return Answer::Screen(Screen::new(words::REPLY_FORGOTTEN));
            }
            Answer::Screen(page_of(&call, &text, page).buttons(buttons(&call, None, None)))
        }
        AskStep::ByMenus => {
            let answers = held(&call, |held| held.conversation.answers().clone());
            suits_me::go_on(&call, &Interview::of_answers(call.catalogue(), answers))
        }
    }
}

/// The reply to a direct message, which nobody else sees.
pub async fn in_a_direct_message(call: &Call, message: &str) -> Screen {
    reply(call, message).await
}

/// What somebody reads who wrote to the bot where others read along: nothing of what they wrote, and a way to ask in private.
pub fn in_a_channel(world: &World, now: jiff::Timestamp) -> Screen {
    let id = world.seal.id(&Press::AskInPrivate, FOR_ANYBODY, now);
    Screen::new(words::IN_A_CHANNEL).buttons([Button::leading(words::IN_PRIVATE, id)])
}

/// The reply to a message, with what else is to be said to this person.
async fn reply(call: &Call, message: &str) -> Screen {
    let reply = held(call, |held| {
        let reply = call.mind.reply(&mut held.conversation, message, call.as_of);
        let text = call.mind.told(&held.conversation, &reply);
        if reply.kind == Kind::Care {
            // Nothing of it stays, not even here.
            held.conversation = call.mind.start();
            held.message.clear();
            held.reply.clear();
        } else {
            held.message = message.to_owned();
            held.reply.clone_from(&text);
        }
        Reply { text, ..reply }
    });
    call.world.counts.add(call.catalogue(), &reply, call.as_of);
    if reply.kind == Kind::Care {
        return page_of(call, &reply.text, 0);
    }
    let mut text = reply.text.clone();
    let passed_on =
        if reply.kind == Kind::Refer { passing_on::referred(call, message, &reply).await } else { None };
    if let Some(passed_on) = &passed_on {
        text.push_str(&format!("\n\n{}", small(&passed_on.says)));
    }
    let news = passing_on::news(call).await;
    if !news.is_empty() {
        text = format!("{news}\n\n{text}");
    }
    text.push_str(&format!("\n{}", small(words::ASK_PRIVATE)));
    held(call, |held| held.reply.clone_from(&text));
    let question = passed_on.map(|passed_on| passed_on.question);
    page_of(call, &text, 0).buttons(buttons(call, Some(&reply), question))
}

fn page_of(call: &Call, text: &str, page: u8) -> Screen {
    Screen::page(text, page, |page| call.id(&Press::Ask(AskStep::Page(page))))
}

fn buttons(call: &Call, reply: Option<&Reply>, passed_on: Option<u64>) -> Vec<Button> {
    let press = |step| call.id(&Press::Ask(step));
    let by_menus = reply.is_some_and(|reply| reply.ask_next.is_some());
    let mut buttons = Vec::new();
    if by_menus {
        buttons.push(Button::leading(words::BY_MENUS, press(AskStep::ByMenus)));
    }
    buttons.push(Button::new(words::ASK_MORE, press(AskStep::More)));
    match passed_on {
        Some(question) => buttons.push(Button::new(words::TELL_ME, press(AskStep::TellMe(question)))),
        None if reply.is_none_or(|reply| reply.kind != Kind::Greeting) => {
            buttons.push(Button::new(words::NOT_ANSWERED, press(AskStep::NotAnswered)));
        }
        None => {}
    }
    buttons
}

fn held<T>(call: &Call, talk: impl FnOnce(&mut crate::discord::conversations::Held) -> T) -> T {
    call.world.conversations.with(call.who.id, &call.mind, Instant::now(), talk)
}

/// Remembers a message with its reply, as if it had been typed here: for its pages, and for passing it on.
pub fn remember(call: &Call, message: &str, reply: &str) {
    held(call, |held| {
        held.message = message.to_owned();
        held.reply = reply.to_owned();
    });
}
