//! Messages in channels: those that the bot posts, and its channel with each person.

use serde_json::{Value, json};

use super::answer::Answer;
use super::message::Message;
use super::payload;
use super::world::{APPLICATION, World, server_of};

/// Opens the bot's channel with somebody. Whether they take messages shows only when one is posted.
pub(super) fn open_direct(world: &mut World, body: &Value) -> Answer {
    let recipient = body["recipient_id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
    if !world.people.contains_key(&recipient) {
        return Answer::error(400, 50033, "Invalid Recipient(s)");
    }
    let channel = world.direct_channel(recipient);
    Answer::ok(payload::channel(world, channel))
}

/// A channel, where the bot may see it.
pub(super) fn read(world: &World, channel: u64) -> Answer {
    if server_of(channel).is_none() && world.direct_with(channel).is_none() {
        return Answer::unknown_channel();
    }
    Answer::ok(payload::channel(world, channel))
}

/// Posts a message of the bot. With `enforce_nonce` the same nonce posts it once, however often it is asked for.
pub(super) fn post(world: &mut World, channel: u64, body: &Value) -> Answer {
    let person = world.direct_with(channel);
    if server_of(channel).is_none() && person.is_none() {
        return Answer::unknown_channel();
    }
    if person.and_then(|person| world.people.get(&person)).is_some_and(|known| known.refuses_direct) {
        world.direct_refused += 1;
        return Answer::cannot_send_to_this_user();
    }
    let nonce = match &body["nonce"] {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let enforced = nonce.clone().filter(|_| body["enforce_nonce"] == true);
    let earlier = enforced.and_then(|nonce| world.nonces.get(&(channel, nonce)));
    if let Some(message) = earlier.and_then(|earlier| world.messages.get(earlier)) {
        return Answer::ok(payload::message(world, message));
    }
    let mut message = Message::new(world.new_id(), channel, APPLICATION);
    message.take(body);
    if message.is_empty() {
        return Answer::empty_message();
    }
    message.nonce = body.get("nonce").filter(|nonce| !nonce.is_null()).cloned();
    let id = message.id;
    world.messages.insert(id, message);
    if person.is_some() {
        *world.direct_by_nonce.entry(nonce.clone().unwrap_or_default()).or_default() += 1;
    }
    if let Some(nonce) = nonce {
        world.nonces.insert((channel, nonce), id);
    }
    // A bot hears of its own messages like of any other, and has to know them for its own.
    world.dispatch_message(id);
    world
        .messages
        .get(&id)
        .map_or_else(Answer::unknown_message, |message| Answer::ok(payload::message(world, message)))
}

/// Edits a message that the bot posted.
pub(super) fn edit(world: &mut World, channel: u64, id: u64, body: &Value) -> Answer {
    let Some(message) = world.messages.get_mut(&id).filter(|message| message.channel == channel) else {
        return Answer::unknown_message();
    };
    // What one person alone sees is edited by its interaction's token only.
    if message.deleted || message.only_for.is_some() {
        return Answer::unknown_message();
    }
    if !message.is_of_the_bot() {
        return Answer::error(403, 50005, "Cannot edit a message authored by another user");
    }
    let mut edited = message.clone();
    edited.edit(body);
    if edited.is_empty() {
        return Answer::empty_message();
    }
    *message = edited;
    world
        .messages
        .get(&id)
        .map_or_else(Answer::unknown_message, |message| Answer::ok(payload::message(world, message)))
}

/// What names a message of a person's channel in `resolved`.
pub(super) fn resolved(world: &World, message: &Message) -> Value {
    let mut messages = json!({});
    messages[message.id.to_string()] = payload::message(world, message);
    json!({ "messages": messages })
}
