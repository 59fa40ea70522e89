//! What a person does with the bot, from the moment Discord tells the bot to the last edit: which responses are taken, in
//! which order, for how long.

use std::sync::Arc;

use serde_json::Value;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::answer::Answer;
use super::message::{Message, asks_for_ephemeral};
use super::routes::Route;
use super::world::{APPLICATION, World};
use super::{Options, payload};

/// What a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Used a command.
    Command,
    /// Pressed a button or chose from a menu.
    Component,
    /// Typed on in an option with suggestions.
    Autocomplete,
    /// Sent off a window.
    Modal,
}

impl Kind {
    pub(super) fn number(self) -> u8 {
        match self {
            Self::Command => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
            Self::Modal => 5,
        }
    }

    /// Whether a response of this type may answer it. Messages may be updated only where there is one: a window that a
    /// command opened has none.
    fn allows(self, response: u64, has_message: bool) -> bool {
        match response {
            4 | 5 => self != Self::Autocomplete,
            6 | 7 => self == Self::Component || self == Self::Modal && has_message,
            8 => self == Self::Autocomplete,
            9 => matches!(self, Self::Command | Self::Component),
            _ => false,
        }
    }
}

/// An interaction and everything that answered it.
pub(super) struct Interaction {
    pub id: u64,
    pub token: String,
    pub kind: Kind,
    pub person: u64,
    pub channel: u64,
    pub server: Option<u64>,
    /// The message that was pressed.
    pub source: Option<u64>,
    /// The interaction that opened the window that was sent off.
    pub opened_by: Option<u64>,
    pub payload: Value,
    pub created: Instant,
    /// When it was first written to the bot's connection, and how often.
    pub delivered: Option<Instant>,
    pub deliveries: u32,
    /// The bot showed that it has it: by a heartbeat with a later number, or by answering.
    pub arrived: bool,
    /// The type of the response that was taken.
    pub response: Option<u64>,
    pub taken: u32,
    pub again: u32,
    pub too_late: u32,
    pub edits: u32,
    /// What `@original` means: the new message, or the one that was pressed.
    pub original: Option<u64>,
    pub follow_ups: Vec<u64>,
    pub modal: Option<Value>,
    pub choices: Option<Vec<Value>>,
    /// The test says that its token is dead.
    pub expired: bool,
    pub changed: Arc<Notify>,
}

impl Interaction {
    fn is_dead(&self, options: &Options) -> bool {
        self.expired || self.delivered.unwrap_or(self.created).elapsed() > options.token_life
    }

    /// Whether what the person sees will not change by itself any more.
    pub fn is_final(&self, world: &World) -> bool {
        match self.response {
            None => false,
            Some(5) => {
                let original = self.original.and_then(|id| world.messages.get(&id));
                original.is_some_and(|message| !message.thinking && !message.deleted)
                    || !self.follow_ups.is_empty()
            }
            Some(6) => self.edits > 0 || !self.follow_ups.is_empty(),
            Some(_) => true,
        }
    }
}

/// The response that Discord wants within three seconds, by REST or in the answer to a signed POST.
pub(super) fn first_response(
    options: &Options,
    world: &mut World,
    id: u64,
    token: &str,
    body: &Value,
) -> Answer {
    let Some(interaction) = world.interactions.get_mut(&id).filter(|known| known.token == token) else {
        return Answer::unknown_interaction();
    };
    interaction.arrived = true;
    if interaction.response.is_some() {
        interaction.again += 1;
        return Answer::already_acknowledged();
    }
    let since = interaction.delivered.unwrap_or(interaction.created).elapsed();
    if since > options.first_response_within || interaction.expired {
        interaction.too_late += 1;
        return Answer::unknown_interaction();
    }
    let response = body["type"].as_u64().unwrap_or_default();
    if !interaction.kind.allows(response, interaction.source.is_some()) {
        let what = format!("a response of type {response} to {:?}", interaction.kind);
        world.complaints.push(what.clone());
        return Answer::invalid_form(&[what]);
    }
    let (channel, person, source) = (interaction.channel, interaction.person, interaction.source);
    let data = &body["data"];
    let mut original = source;
    match response {
        4 | 5 => {
            let mut message = Message::new(world.new_id(), channel, APPLICATION);
            message.interaction = Some(id);
            message.only_for = asks_for_ephemeral(data).then_some(person);
            message.thinking = response == 5;
            if response == 4 {
                message.take(data);
                if message.is_empty() {
                    world.complaints.push("a first response with nothing in it".to_owned());
                    return Answer::empty_message();
                }
            }
            original = Some(message.id);
            world.messages.insert(message.id, message);
        }
        7 => {
            if let Some(message) = source.and_then(|source| world.messages.get_mut(&source)) {
                message.edit(data);
            }
        }
        8 | 9 => original = None,
        _ => {}
    }
    if let Some(interaction) = world.interactions.get_mut(&id) {
        interaction.response = Some(response);
        interaction.taken += 1;
        interaction.original = original;
        interaction.modal = (response == 9).then(|| data.clone());
        interaction.choices =
            (response == 8).then(|| data["choices"].as_array().cloned().unwrap_or_default());
        interaction.changed.notify_waiters();
    }
    Answer::no_content()
}

/// Whatever comes after the first response, by the interaction's token.
pub(super) fn later(
    options: &Options,
    world: &mut World,
    route: Route,
    token: &str,
    message: u64,
    body: &Value,
) -> Answer {
    let Some(id) = world.by_token.get(token).copied() else { return Answer::unknown_webhook() };
    let Some(interaction) = world.interactions.get_mut(&id) else { return Answer::unknown_webhook() };
    interaction.arrived = true;
    if interaction.is_dead(options) {
        return Answer::invalid_token();
    }
    if interaction.response.is_none() {
        return Answer::unknown_webhook();
    }
    let changed = Arc::clone(&interaction.changed);
    let of_original = matches!(route, Route::ReadOriginal | Route::EditOriginal | Route::DeleteOriginal);
    let named = if of_original {
        interaction.original
    } else {
        interaction.follow_ups.iter().copied().chain(interaction.original).find(|known| *known == message)
    };
    let answer = match route {
        Route::FollowUp => follow_up(world, id, body),
        Route::EditOriginal | Route::EditFollowUp => edit(world, id, named, body),
        Route::DeleteOriginal | Route::DeleteFollowUp => delete(world, named),
        _ => match named.and_then(|named| world.messages.get(&named)).filter(|message| !message.deleted) {
            Some(message) => Answer::ok(payload::message(world, message)),
            None => Answer::unknown_message(),
        },
    };
    changed.notify_waiters();
    answer
}

fn follow_up(world: &mut World, id: u64, body: &Value) -> Answer {
    let new_id = world.new_id();
    let Some(interaction) = world.interactions.get_mut(&id) else { return Answer::unknown_webhook() };
    // The first one after a response that was put off takes its place, and is as private as that said.
    let original = interaction.original.filter(|_| interaction.response == Some(5));
    let waiting = original.and_then(|original| world.messages.get_mut(&original)).filter(|it| it.thinking);
    let given = if let Some(message) = waiting {
        let mut edited = message.clone();
        edited.edit(body);
        if edited.is_empty() {
            return Answer::empty_message();
        }
        interaction.edits += 1;
        *message = edited;
        message.id
    } else {
        let mut message = Message::new(new_id, interaction.channel, APPLICATION);
        message.interaction = Some(id);
        message.only_for = asks_for_ephemeral(body).then_some(interaction.person);
        message.take(body);
        if message.is_empty() {
            return Answer::empty_message();
        }
        interaction.follow_ups.push(message.id);
        world.messages.insert(message.id, message);
        new_id
    };
    world
        .messages
        .get(&given)
        .map_or_else(Answer::unknown_message, |message| Answer::ok(payload::message(world, message)))
}

fn edit(world: &mut World, id: u64, named: Option<u64>, body: &Value) -> Answer {
    let message = named.and_then(|named| world.messages.get_mut(&named)).filter(|message| !message.deleted);
    let Some(message) = message else { return Answer::unknown_message() };
    let mut edited = message.clone();
    edited.edit(body);
    if edited.is_empty() {
        return Answer::empty_message();
    }
    *message = edited;
    let given = message.id;
    if let Some(interaction) = world.interactions.get_mut(&id) {
        interaction.edits += 1;
    }
    world
        .messages
        .get(&given)
        .map_or_else(Answer::unknown_message, |message| Answer::ok(payload::message(world, message)))
}

fn delete(world: &mut World, named: Option<u64>) -> Answer {
    match named.and_then(|named| world.messages.get_mut(&named)).filter(|message| !message.deleted) {
        Some(message) => {
            message.deleted = true;
            Answer::no_content()
        }
        None => Answer::unknown_message(),
    }
}

impl World {
    /// The bot has read everything of a session up to a number.
    pub(super) fn heard_up_to(&mut self, session: Option<&str>, sequence: Option<u64>) {
        let (Some(session), Some(sequence)) = (session, sequence) else { return };
        let Some(session) = self.sessions.iter().find(|known| known.id == session) else { return };
        for interaction in session.interactions_up_to(sequence) {
            if let Some(interaction) = self.interactions.get_mut(&interaction) {
                interaction.arrived = true;
            }
        }
    }
}
