//! People, servers, channels and messages as Discord writes them.

use serde_json::{Value, json};

use super::interactions::{Interaction, Kind};
use super::message::Message;
use super::person::{Person, permissions};
use super::world::{APPLICATION, World, channel_of, server_of};

/// A day before all that happens.
const LONG_AGO: &str = "2024-01-01T09:00:00.000000+00:00";

/// A user.
pub(super) fn user(world: &World, id: u64) -> Value {
    let mut user = json!({
        "id": id.to_string(),
        "username": world.name(id).to_lowercase().replace(' ', "_"),
        "discriminator": "0",
        "global_name": world.name(id),
        "avatar": null,
        "public_flags": 0,
    });
    if world.people.get(&id).is_some_and(|known| known.is_bot) {
        user["bot"] = true.into();
    }
    if id == APPLICATION {
        user["global_name"] = Value::Null;
        user["bot"] = true.into();
        user["verified"] = true.into();
        user["mfa_enabled"] = false.into();
        user["email"] = Value::Null;
        user["flags"] = 0.into();
    }
    user
}

/// Somebody as a member of the server that they speak from.
pub(super) fn member(world: &World, person: &Person) -> Value {
    json!({
        "user": user(world, person.id),
        "nick": null,
        "avatar": null,
        "banner": null,
        "roles": person.roles.iter().map(u64::to_string).collect::<Vec<_>>(),
        "joined_at": LONG_AGO,
        "premium_since": null,
        "deaf": false,
        "mute": false,
        "flags": 0,
        "pending": false,
        "permissions": person.permissions.to_string(),
        "communication_disabled_until": null,
        "unusual_dm_activity_until": null,
    })
}

/// A channel, as an interaction carries it.
pub(super) fn channel(world: &World, id: u64) -> Value {
    match server_of(id) {
        Some(server) => json!({
            "id": id.to_string(),
            "type": 0,
            "name": "staff-room",
            "guild_id": server.to_string(),
            "position": 0,
            "permission_overwrites": [],
            "parent_id": null,
            "topic": null,
            "nsfw": false,
            "last_message_id": null,
            "rate_limit_per_user": 0,
            "flags": 0,
            "permissions": permissions::EVERYBODY.to_string(),
        }),
        None => json!({
            "id": id.to_string(),
            "type": 1,
            "last_message_id": null,
            "flags": 0,
            "recipients": world.direct_with(id).map(|person| vec![user(world, person)]).unwrap_or_default(),
        }),
    }
}

/// A server with one channel and the role that everybody has.
pub(super) fn server(id: u64) -> Value {
    json!({
        "id": id.to_string(),
        "name": if id == super::SERVER { "Leadership team" } else { "Another council" },
        "icon": null,
        "splash": null,
        "discovery_splash": null,
        "owner_id": "1",
        "afk_channel_id": null,
        "afk_timeout": 300,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "roles": [{
            "id": id.to_string(), "guild_id": id.to_string(), "name": "@everyone", "color": 0,
            "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
            "hoist": false, "icon": null, "unicode_emoji": null, "position": 0,
            "permissions": permissions::EVERYBODY.to_string(), "managed": false, "mentionable": false, "flags": 0,
        }],
        "emojis": [],
        "features": [],
        "mfa_level": 0,
        "application_id": null,
        "system_channel_id": null,
        "system_channel_flags": 0,
        "rules_channel_id": null,
        "vanity_url_code": null,
        "description": null,
        "banner": null,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": "en-GB",
        "public_updates_channel_id": null,
        "nsfw_level": 0,
        "nsfw": false,
        "stickers": [],
        "premium_progress_bar_enabled": false,
        "safety_alerts_channel_id": null,
    })
}

/// A server, as the gateway tells of it when a session begins.
pub(super) fn server_event(id: u64) -> Value {
    let mut told = server(id);
    let more = json!({
        "joined_at": LONG_AGO,
        "large": false,
        "unavailable": false,
        "member_count": 3,
        "voice_states": [],
        "members": [],
        "channels": [{
            "id": channel_of(id).to_string(), "guild_id": id.to_string(), "type": 0, "name": "staff-room",
            "position": 0, "permission_overwrites": [], "nsfw": false, "rate_limit_per_user": 0, "flags": 0,
        }],
        "threads": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
    });
    if let (Some(told), Value::Object(more)) = (told.as_object_mut(), more) {
        told.extend(more);
    }
    told
}

/// A message, as REST answers with it.
pub(super) fn message(world: &World, message: &Message) -> Value {
    let mut value = json!({
        "id": message.id.to_string(),
        "channel_id": message.channel.to_string(),
        "type": message.kind(),
        "author": user(world, message.author),
        "content": message.content,
        "timestamp": LONG_AGO,
        "edited_timestamp": (message.edits > 0).then_some(LONG_AGO),
        "tts": false,
        "mention_everyone": false,
        "mentions": message.mentions.iter().map(|id| user(world, *id)).collect::<Vec<_>>(),
        "mention_roles": [],
        "attachments": [],
        "embeds": message.embeds,
        "components": message.components,
        "pinned": false,
        "flags": message.flags(),
    });
    if let Some(nonce) = &message.nonce {
        value["nonce"] = nonce.clone();
    }
    if message.is_of_the_bot() {
        value["application_id"] = APPLICATION.to_string().into();
    }
    if let Some(interaction) = message.interaction.and_then(|id| world.interactions.get(&id)) {
        value["webhook_id"] = APPLICATION.to_string().into();
        value["interaction_metadata"] = metadata(world, interaction);
    }
    value
}

/// What a message says of the interaction that it answers: for a window that was sent off, also of the one that opened it.
fn metadata(world: &World, interaction: &Interaction) -> Value {
    let mut value = json!({
        "id": interaction.id.to_string(),
        "type": interaction.kind.number(),
        "user": user(world, interaction.person),
        "authorizing_integration_owners": {},
    });
    if let Some(pressed) = interaction.source.filter(|_| interaction.kind == Kind::Component) {
        value["interacted_message_id"] = pressed.to_string().into();
    }
    if let Some(opened_by) = interaction.opened_by.and_then(|id| world.interactions.get(&id)) {
        value["triggering_interaction_metadata"] = metadata(world, opened_by);
    }
    value
}

/// A message, as the gateway tells of it.
pub(super) fn message_event(world: &World, told: &Message) -> Value {
    let mut value = message(world, told);
    if let Some(server) = server_of(told.channel) {
        value["guild_id"] = server.to_string().into();
        value["member"] = json!({
            "roles": [], "joined_at": LONG_AGO, "deaf": false, "mute": false, "flags": 0, "pending": false,
            "nick": null, "avatar": null, "premium_since": null,
        });
    }
    value
}
