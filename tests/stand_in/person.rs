//! People: what they type, press, choose and fill in, and what they then see.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use super::interactions::{Interaction, Kind};
use super::seen::{Choice, Component, Seen};
use super::world::{APPLICATION, Known, SERVER, World, channel_of};
use super::writing::Written;
use super::{Shared, StandIn, Transport, channels, commands, payload, signed};

/// What somebody may do in a server, as bits.
pub mod permissions {
    /// See channels, write in them, use commands.
    pub const EVERYBODY: u64 = 1 << 10 | 1 << 11 | 1 << 31;
    /// Everything.
    pub const ADMINISTRATOR: u64 = 1 << 3;
    /// Manage the server.
    pub const MANAGE_SERVER: u64 = 1 << 5;
}

/// What somebody may do and which roles they have.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// Bits beside those that everybody has.
    pub permissions: u64,
    /// Ids of roles.
    pub roles: Vec<u64>,
}

/// Somebody, speaking from a server or in their own channel with the bot.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) server: Option<u64>,
    pub(super) permissions: u64,
    pub(super) roles: Vec<u64>,
}

impl StandIn {
    /// A member of the officers' server without rights.
    pub fn person(&self, name: &str) -> Person {
        self.member(name, Member::default())
    }

    /// A member of the officers' server who may manage it.
    pub fn officer(&self, name: &str) -> Person {
        self.member(name, Member { permissions: permissions::MANAGE_SERVER, roles: Vec::new() })
    }

    /// A member of the officers' server with these rights and roles.
    pub fn member(&self, name: &str, member: Member) -> Person {
        let mut world = self.shared.world();
        let id = world.new_id();
        world.people.insert(id, Known { name: name.to_owned(), refuses_direct: false });
        Person {
            id,
            name: name.to_owned(),
            server: Some(SERVER),
            permissions: permissions::EVERYBODY | member.permissions,
            roles: member.roles,
        }
    }

    /// What somebody sees of an earlier reply as it is now.
    pub fn now(&self, seen: &Seen) -> Seen {
        let world = self.shared.world();
        match (seen.interaction, seen.message.and_then(|id| world.messages.get(&id))) {
            (Some(id), _) => Seen::of_interaction(&world, id),
            (None, Some(message)) => Seen::of_message(&world, message),
            (None, None) => Seen::default(),
        }
    }

    /// From now on an interaction's token is dead, as it is after 15 minutes.
    pub fn expires(&self, seen: &Seen) {
        let mut world = self.shared.world();
        if let Some(interaction) = seen.interaction.and_then(|id| world.interactions.get_mut(&id)) {
            interaction.expired = true;
        }
    }
}

impl Person {
    /// The same person, as a member of another server, without rights or roles there.
    pub fn in_server(&self, server: u64) -> Self {
        Self { server: Some(server), permissions: permissions::EVERYBODY, roles: Vec::new(), ..self.clone() }
    }

    /// The same person, in their own channel with the bot.
    pub fn alone(&self) -> Self {
        Self { server: None, roles: Vec::new(), ..self.clone() }
    }

    /// The same person after their rights or roles were changed.
    pub fn becomes(&self, member: Member) -> Self {
        Self { permissions: permissions::EVERYBODY | member.permissions, roles: member.roles, ..self.clone() }
    }

    /// Their id, as Discord writes it.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The names of the commands that Discord shows them here.
    pub fn is_shown(&self, discord: &StandIn) -> Vec<String> {
        let world = discord.shared.world();
        let there =
            commands::there(&world, self).into_iter().filter(|command| commands::is_shown(command, self));
        there.filter_map(|command| command["name"].as_str().map(str::to_owned)).collect()
    }

    /// Uses a command, such as `ask` or `faq add`, with its options by name.
    ///
    /// # Panics
    /// Where Discord would not let them, or where they see no final reply.
    pub async fn types(&self, discord: &StandIn, command: &str, options: Value) -> Seen {
        let what = format!("{} typed /{command} {options}", self.name);
        told(&what, self.tries(discord, command, options).await)
    }

    /// The same; an error says why there was no final reply.
    ///
    /// # Errors
    /// They see no final reply.
    ///
    /// # Panics
    /// Where Discord would not let them.
    pub async fn tries(&self, discord: &StandIn, command: &str, options: Value) -> Result<Seen, String> {
        let shown = self.is_shown(discord);
        let name = command.split(' ').next().unwrap_or_default();
        assert!(shown.iter().any(|known| known == name), "{} is not shown /{name}, but {shown:?}", self.name);
        self.tries_hidden(discord, command, options).await
    }

    /// The same for a command that Discord does not show them: whoever manages a server can show it to anybody.
    ///
    /// # Errors
    /// They see no final reply.
    ///
    /// # Panics
    /// Where there is no such command, or an option that Discord would not let them send.
    pub async fn tries_hidden(
        &self,
        discord: &StandIn,
        command: &str,
        options: Value,
    ) -> Result<Seen, String> {
        let mut path: Vec<&str> = command.split(' ').collect();
        let name = path.remove(0);
        let data = {
            let world = discord.shared.world();
            let known = find(&world, self, name, 1);
            commands::data(known, &path, &options).unwrap_or_else(|why| panic!("/{command}: {why}"))
        };
        self.does(discord, Kind::Command, data, None).await
    }

    /// Uses a command on a message, by its name in the menu of messages.
    ///
    /// # Panics
    /// Where Discord does not show them the command, or where they see no final reply.
    pub async fn uses_on_message(&self, discord: &StandIn, command: &str, message: &Written) -> Seen {
        let shown = self.is_shown(discord);
        assert!(
            shown.iter().any(|known| known == command),
            "{} is not shown {command}: {shown:?}",
            self.name
        );
        told(
            &format!("{} used {command:?} on a message", self.name),
            self.tries_on_message(discord, command, message).await,
        )
    }

    /// The same, shown or not; an error says why there was no final reply.
    ///
    /// # Errors
    /// They see no final reply.
    ///
    /// # Panics
    /// Where there is no such command or message.
    pub async fn tries_on_message(
        &self,
        discord: &StandIn,
        command: &str,
        message: &Written,
    ) -> Result<Seen, String> {
        let data = {
            let world = discord.shared.world();
            let known = find(&world, self, command, 3);
            let message = world.messages.get(&message.id).expect("the message was written before");
            json!({
                "id": known["id"], "name": known["name"], "type": 3, "guild_id": known["guild_id"],
                "target_id": message.id.to_string(), "resolved": channels::resolved(&world, message),
            })
        };
        let data = without_nothing(data);
        self.does(discord, Kind::Command, data, None).await
    }

    /// Presses a button by what it says.
    ///
    /// # Panics
    /// Where it is not there or cannot be pressed, or where they see no final reply.
    pub async fn presses(&self, discord: &StandIn, seen: &Seen, label: &str) -> Seen {
        let what = format!("{} pressed {label:?}", self.name);
        let Some(Component::Button { custom_id: Some(custom_id), disabled: false, .. }) = seen.button(label)
        else {
            panic!("{what}, which cannot be pressed in:\n{seen}");
        };
        told(&what, self.presses_raw(discord, seen, custom_id).await)
    }

    /// Presses a button with any custom id at all: one from an earlier message, or a forged one.
    ///
    /// # Errors
    /// They see no final reply.
    pub async fn presses_raw(&self, discord: &StandIn, seen: &Seen, custom_id: &str) -> Result<Seen, String> {
        let data = json!({ "id": 2, "component_type": 2, "custom_id": custom_id });
        self.does(discord, Kind::Component, data, seen.message).await
    }

    /// Chooses from a menu: the menu by its placeholder, the options by what they say.
    ///
    /// # Panics
    /// Where they are not there, or where they see no final reply.
    pub async fn chooses(&self, discord: &StandIn, seen: &Seen, placeholder: &str, labels: &[&str]) -> Seen {
        let what = format!("{} chose {labels:?} from {placeholder:?}", self.name);
        let Some(Component::Menu { custom_id, options, least, most, disabled: false, .. }) =
            seen.menu(placeholder)
        else {
            panic!("{what}, which is not there in:\n{seen}");
        };
        assert!((*least..=*most).contains(&labels.len()), "{what}: {least} to {most} can be chosen");
        let value = |label: &&str| {
            let option = options.iter().find(|option| option.label == *label);
            option.unwrap_or_else(|| panic!("{what}: {label:?} is not there in:\n{seen}")).value.clone()
        };
        let values: Vec<String> = labels.iter().map(value).collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        told(&what, self.chooses_raw(discord, seen, custom_id, &values).await)
    }

    /// Chooses any values at all from a menu with any custom id.
    ///
    /// # Errors
    /// They see no final reply.
    pub async fn chooses_raw(
        &self,
        discord: &StandIn,
        seen: &Seen,
        custom_id: &str,
        values: &[&str],
    ) -> Result<Seen, String> {
        let data = json!({ "id": 2, "component_type": 3, "custom_id": custom_id, "values": values });
        self.does(discord, Kind::Component, data, seen.message).await
    }

    /// Fills in a window by its labels, leaves the other fields as they are, and sends it off.
    ///
    /// # Panics
    /// Where there is no window or no such field, where Discord would not send it off, or where they see no final reply.
    pub async fn fills_in(&self, discord: &StandIn, seen: &Seen, fields: &[(&str, &str)]) -> Seen {
        let what = format!("{} filled in {fields:?}", self.name);
        let Some(modal) = &seen.modal else { panic!("{what}, but there is no window in:\n{seen}") };
        for (label, _) in fields {
            assert!(
                modal.fields.iter().any(|known| known.label == *label),
                "{what}: no {label:?} in:\n{seen}"
            );
        }
        let filled = modal.fields.iter().map(|field| {
            let given = fields.iter().find(|(label, _)| *label == field.label);
            let value = given.map_or(field.value.as_str(), |(_, value)| value);
            let length = value.chars().count();
            let fits = (field.length.0..=field.length.1).contains(&length);
            let empty = length == 0 && !field.required;
            assert!(
                empty || length > 0 && fits,
                "{what}: {:?} takes {:?} characters",
                field.label,
                field.length
            );
            (field.custom_id.as_str(), value)
        });
        let filled: Vec<(&str, &str)> = filled.collect();
        told(&what, self.fills_in_raw(discord, seen, &modal.custom_id, &filled).await)
    }

    /// Sends off a window with any custom ids at all.
    ///
    /// # Errors
    /// They see no final reply.
    pub async fn fills_in_raw(
        &self,
        discord: &StandIn,
        seen: &Seen,
        custom_id: &str,
        fields: &[(&str, &str)],
    ) -> Result<Seen, String> {
        let field = |(place, (id, value)): (usize, &(&str, &str))| {
            let inside = json!({ "type": 4, "id": 2 * place + 2, "custom_id": id, "value": value });
            json!({ "type": 1, "id": 2 * place + 1, "components": [inside] })
        };
        let rows: Vec<Value> = fields.iter().enumerate().map(field).collect();
        let source = {
            let world = discord.shared.world();
            seen.interaction.and_then(|id| world.interactions.get(&id)).and_then(|opened| opened.source)
        };
        let data = json!({ "custom_id": custom_id, "components": rows });
        self.does(discord, Kind::Modal, data, source).await
    }

    /// Types on in an option of a command and sees suggestions.
    ///
    /// # Panics
    /// Where the option has none, or where they see none in time.
    pub async fn completes(&self, discord: &StandIn, command: &str, option: &str, text: &str) -> Vec<Choice> {
        let what = format!("{} typed /{command} {option}: {text:?}", self.name);
        let mut path: Vec<&str> = command.split(' ').collect();
        let name = path.remove(0);
        let data = {
            let world = discord.shared.world();
            commands::typing(find(&world, self, name, 1), &path, option, text)
                .unwrap_or_else(|why| panic!("{what}: {why}"))
        };
        let seen = told(&what, self.does(discord, Kind::Autocomplete, data, None).await);
        let world = discord.shared.world();
        let choices = seen.interaction.and_then(|id| world.interactions.get(&id)?.choices.clone());
        let choice = |choice: Value| Choice {
            label: choice["name"].as_str().unwrap_or_default().to_owned(),
            value: choice["value"].as_str().map_or_else(|| choice["value"].to_string(), str::to_owned),
            ..Choice::default()
        };
        choices.unwrap_or_default().into_iter().map(choice).collect()
    }

    /// The channel that they speak in.
    pub(super) fn channel(&self, world: &mut World) -> u64 {
        match self.server {
            Some(server) => channel_of(server),
            None => world.direct_channel(self.id),
        }
    }

    /// Does something and waits for what comes of it.
    async fn does(
        &self,
        discord: &StandIn,
        kind: Kind,
        data: Value,
        source: Option<u64>,
    ) -> Result<Seen, String> {
        let id = self.begins(&discord.shared, kind, data, source);
        deliver(&discord.shared, id);
        outcome(&discord.shared, id).await
    }

    /// What Discord tells the bot of what they did.
    fn begins(&self, shared: &Shared, kind: Kind, data: Value, source: Option<u64>) -> u64 {
        let world = &mut *shared.world();
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
            let respond_by = known.delivered.map(|at| at + shared.options.first_response_within);
            let late = known.response.is_none() && respond_by.is_some_and(|by| by <= Instant::now());
            if late || deadline <= Instant::now() {
                return Err(why_nothing_is_seen(&world, known));
            }
            respond_by.filter(|_| known.response.is_none()).map_or(deadline, |by| by.min(deadline))
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

fn told(what: &str, tried: Result<Seen, String>) -> Seen {
    tried.unwrap_or_else(|why| panic!("{what}: {why}"))
}

fn find<'world>(world: &'world World, person: &Person, name: &str, kind: u64) -> &'world Value {
    let there = commands::there(world, person);
    let found = there.iter().find(|known| known["name"] == name && known["type"] == kind);
    let names: Vec<&Value> = there.iter().map(|known| &known["name"]).collect();
    found.unwrap_or_else(|| panic!("there is no command {name:?} where {} is, but {names:?}", person.name))
}

/// A command for everywhere has no server.
fn without_nothing(mut data: Value) -> Value {
    if let Some(data) = data.as_object_mut() {
        data.retain(|_, value| !value.is_null());
    }
    data
}
