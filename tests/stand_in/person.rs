//! People: who they are, where they speak from, what they may do there.

use super::seen::Seen;
use super::world::{Known, SERVER, World, channel_of};
use super::{StandIn, commands};

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
        world.people.insert(id, Known { name: name.to_owned(), refuses_direct: false, is_bot: false });
        Person {
            id,
            name: name.to_owned(),
            server: Some(SERVER),
            permissions: permissions::EVERYBODY | member.permissions,
            roles: member.roles,
        }
    }

    /// Another bot in the officers' server.
    pub fn other_bot(&self, name: &str) -> Person {
        let bot = self.person(name);
        if let Some(known) = self.shared.world().people.get_mut(&bot.id) {
            known.is_bot = true;
        }
        bot
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

    /// The channel that they speak in.
    pub(super) fn channel(&self, world: &mut World) -> u64 {
        match self.server {
            Some(server) => channel_of(server),
            None => world.direct_channel(self.id),
        }
    }
}
