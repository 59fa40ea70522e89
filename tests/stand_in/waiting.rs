//! From what a person does to what they finally see: how Discord tells the bot, and how long it is waited for.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::interactions::{Interaction, Kind};
use super::person::{Person, permissions};
use super::seen::Seen;
use super::world::{APPLICATION, World};
use super::{Shared, StandIn, Transport, payload, signed};

/// What somebody does something to.
#[derive(Clone, Copy, Default)]
pub(super) struct After {
    /// The message under which they pressed or chose.
    pub message: Option<u64>,
    /// The interaction that opened the window that they sent off.
    pub window: Option<u64>,
}

impl Person {
    /// Does something and waits for what comes of it.
    pub(super) async fn does(
        &self,
        discord: &StandIn,
        kind: Kind,
        data: Value,
        after: After,
    ) -> Result<Seen, String> {
        let id = self.begins(&discord.shared, kind, data, after);
        deliver(&discord.shared, id);
        outcome(&discord.shared, id).await
    }

    /// What Discord tells the bot of what they did.
    fn begins(&self, shared: &Shared, kind: Kind, data: Value, after: After) -> u64 {
        let world = &mut *shared.world();
        let opened_by = after.window;
        let opened = opened_by.and_then(|id| world.interactions.get(&id));
        let source = after.message.or(opened.and_then(|opened| opened.source));
        let id = world.new_id();
        let token = format!("token-of-{id}-{:x}", id.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let pressed = source.and_then(|source| world.messages.get(&source));
        let channel = pressed.map(|message| message.channel).unwrap_or_else(|| self.channel(world));
        let mut payload = json!({
            "id": id.to_string(),
            "application_id": APPLICATION.to_string(),
            "type": kind.number(),
            "token": token,
            "version": 1,
            "data": data,
            "channel_id": channel.to_string(),
            "channel": payload::channel(world, channel),
            "locale": "en-GB",
            "app_permissions": permissions::EVERYBODY.to_string(),
            "entitlements": [],
            "attachment_size_limit": 10_485_760,
            "authorizing_integration_owners": { "0": self.server.unwrap_or_default().to_string() },
            "context": if self.server.is_some() { 0 } else { 1 },
        });
        match self.server {
            Some(server) => {
                payload["guild_id"] = server.to_string().into();
                payload["guild"] = json!({ "id": server.to_string(), "locale": "en-GB", "features": [] });
                payload["guild_locale"] = "en-GB".into();
                payload["member"] = payload::member(world, self);
            }
            None => payload["user"] = payload::user(world, self.id),
        }
        if let Some(message) = source.and_then(|source| world.messages.get(&source)) {
            payload["message"] = payload::message(world, message);
        }
        let interaction = Interaction {
            id,
            token: token.clone(),
            kind,
            person: self.id,
            channel,
            server: self.server,
            source,
            opened_by,
            payload,
            created: Instant::now(),
            delivered: None,
            deliveries: 0,
            arrived: false,
            response: None,
            taken: 0,
            again: 0,
            too_late: 0,
            edits: 0,
            original: None,
            follow_ups: Vec::new(),
            modal: None,
            choices: None,
            expired: false,
            changed: Arc::new(Notify::new()),
        };
        world.interactions.insert(id, interaction);
        world.by_token.insert(token, id);
        id
    }
}

fn deliver(shared: &Arc<Shared>, id: u64) {
    match shared.options.transport {
        Transport::Gateway => shared.world().dispatch_interaction(id),
        Transport::SignedHttp => signed::deliver(shared, id),
    }
}

/// Waits until what the person sees is final.
async fn outcome(shared: &Shared, id: u64) -> Result<Seen, String> {
    let deadline = Instant::now() + shared.options.patience;
    let Some(changed) = shared.world().interactions.get(&id).map(|known| Arc::clone(&known.changed)) else {
        return Err("the interaction is gone".to_owned());
    };
    loop {
        let mut change = std::pin::pin!(changed.notified());
        change.as_mut().enable();
        let wake = {
            let world = shared.world();
            let Some(known) = world.interactions.get(&id) else { return Err("it is gone".to_owned()) };
            if known.is_final(&world) {
                return Ok(Seen::of_interaction(&world, id));
            }
            // Whoever is not heard at all waits no longer than whoever is not answered.
            let since = known.delivered.unwrap_or(known.created);
            let respond_by = since + shared.options.first_response_within;
            let waits = known.response.is_none();
            if deadline <= Instant::now() || waits && respond_by <= Instant::now() {
                return Err(why_nothing_is_seen(&world, known));
            }
            if waits { respond_by.min(deadline) } else { deadline }
        };
        // Whichever comes first, the loop looks again.
        let _ = timeout_at(wake, change).await;
    }
}

fn why_nothing_is_seen(world: &World, known: &Interaction) -> String {
    let complaints = world.complaints.join("\n");
    let what = match (known.delivered, known.response) {
        (None, _) => "the bot was never told".to_owned(),
        (Some(_), None) => "The application did not respond".to_owned(),
        (Some(_), Some(response)) => {
            let seen = Seen::of_interaction(world, known.id);
            format!("a response of type {response} came, and no final reply after it; they see:\n{seen}")
        }
    };
    format!("{what}\n{complaints}")
}
