//! `/ask`: the same mind as on every other host. What it cannot answer goes to the officers' queue without who asked.

mod passing_on;

use std::time::Instant;

use pathways::catalogue::officers::OFFICERS;
use pathways::interview::Interview;
use pathways::understand::reply::{Kind, Reply};
use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

use super::command::{Answer, Audience, Command, Given, Running, no_suggestions};
use super::suits_me;
use crate::discord::afterwards::After;
use crate::discord::call::Named;
use crate::discord::conversations::{Offer, Remembered};
use crate::discord::counts::Counted;
use crate::discord::press::{AskStep, Key, Press};
use crate::discord::screen::{Button, Field, Form, Screen, small};
use crate::discord::sealed::FOR_ANYBODY;
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
        AskStep::Page(key, page) => {
            let reply = held(&call, |held| held.reply.clone());
            // The button may be under an earlier reply than the one that is remembered.
            if Key::of(&reply.text) != key {
                return Answer::Screen(Screen::new(words::REPLY_FORGOTTEN));
            }
            Answer::Screen(page_of(&call, &reply, page))
        }
        AskStep::ByMenus => {
            let answers = held(&call, |held| held.conversation.answers().clone());
            suits_me::go_on(&call, &Interview::of_answers(call.catalogue(), answers))
        }
    }
}

/// What somebody reads who wrote to the bot where others read along: nothing of what they wrote, and a way to ask in private.
pub fn in_a_channel(world: &World, now: jiff::Timestamp) -> Screen {
    let id = world.seal.id(&Press::AskInPrivate, FOR_ANYBODY, now);
    Screen::new(words::IN_A_CHANNEL).buttons([Button::leading(words::IN_PRIVATE, id)])
}

/// The reply to a message, with what else is to be said to this person: for their eyes alone.
pub async fn reply(call: &Call, message: &str) -> Screen {
    let reply = held(call, |held| {
        let reply = call.mind.reply(&mut held.conversation, message, call.as_of);
        let text = call.mind.told(&held.conversation, &reply);
        if reply.kind == Kind::Care {
            // Nothing of it stays, not even here.
            held.conversation = call.mind.start();
            held.message.clear();
            held.reply = Remembered::default();
        } else {
            held.message = message.to_owned();
        }
        Reply { text, ..reply }
    });
    call.afterwards.add(After::Count(Counted::of(call.catalogue(), &reply, call.as_of)));
    if reply.kind == Kind::Care {
        return Screen::new(&reply.text);
    }
    let mut text = reply.text.clone();
    let passed_on =
        if is_to_pass_on(call, &reply) { passing_on::referred(call, message, &reply).await } else { None };
    if let Some(passed_on) = &passed_on {
        text.push_str(&format!("\n\n{}", passed_on.says));
    }
    let news = passing_on::news(call).await;
    if !news.is_empty() {
        text = format!("{news}\n\n{text}");
    }
    text.push_str(&format!("\n{}", small(words::ASK_PRIVATE)));
    let offers = offers(&reply, passed_on.and_then(|passed_on| passed_on.question));
    let shown = Remembered { text, offers };
    held(call, |held| held.reply.clone_from(&shown));
    page_of(call, &shown, 0)
}

fn page_of(call: &Call, reply: &Remembered, page: u8) -> Screen {
    let press = |step| call.id(&Press::Ask(step));
    let key = Key::of(&reply.text);
    let buttons = reply.offers.iter().map(|offer| match offer.leads {
        true => Button::leading(offer.label, press(offer.step)),
        false => Button::new(offer.label, press(offer.step)),
    });
    Screen::page(&reply.text, page, |page| press(AskStep::Page(key, page))).buttons(buttons)
}

fn offers(reply: &Reply, passed_on: Option<u64>) -> Vec<Offer> {
    let offer = |label, step| Offer { label, step, leads: false };
    let mut offers = Vec::new();
    if reply.ask_next.is_some() {
        offers.push(Offer { leads: true, ..offer(words::BY_MENUS, AskStep::ByMenus) });
    } else if reply.kind == Kind::Suggest {
        offers.push(offer(words::SEE_WHY, AskStep::ByMenus));
    }
    offers.push(offer(words::ASK_MORE, AskStep::More));
    match passed_on {
        Some(question) => offers.push(offer(words::TELL_ME, AskStep::TellMe(question))),
        None if reply.kind != Kind::Greeting => {
            offers.push(offer(words::NOT_ANSWERED, AskStep::NotAnswered));
        }
        None => {}
    }
    offers
}

/// Whether a question is one for the officers: our sources do not say, and officers have not said so themselves.
fn is_to_pass_on(call: &Call, reply: &Reply) -> bool {
    let by_officers =
        reply.sources.iter().any(|cited| call.catalogue().sources[usize::from(cited.source)].id == OFFICERS);
    reply.kind == Kind::Refer && !by_officers
}

fn held<T>(call: &Call, talk: impl FnOnce(&mut crate::discord::conversations::Held) -> T) -> T {
    call.world.conversations.with(call.who.id, &call.mind, Instant::now(), talk)
}

/// Shows what is said to a message as if it had been typed here, with one button, and remembers both: for the pages, and for
/// passing the message on.
pub fn shown_for(call: &Call, message: &str, text: String, label: &'static str, step: AskStep) -> Screen {
    let shown = Remembered { text, offers: vec![Offer { label, step, leads: false }] };
    held(call, |held| {
        held.message = message.to_owned();
        held.reply.clone_from(&shown);
    });
    page_of(call, &shown, 0)
}
