//! What the stand-in knows: people, commands, messages, interactions, sessions. One value behind one lock, because whatever
//! happens changes several of them at once.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::faults::Faults;
use super::interactions::Interaction;
use super::message::Message;
use super::routes::Route;
use super::session::Session;

/// The bot's application. Its user has the same id, as with every application of recent years.
pub const APPLICATION: u64 = 9001;
/// What the bot is called.
pub const BOT_NAME: &str = "Pathways";
/// The token that the bot must show.
pub const TOKEN: &str = "OTAwMQ.Stand1.a-token-that-only-the-stand-in-knows";
/// The officers' server.
pub const SERVER: u64 = 1111;
/// Some other server that the bot is in.
pub const OTHER_SERVER: u64 = 2222;

/// Everything, as it is now.
pub(super) struct World {
    last_id: u64,
    pub people: BTreeMap<u64, Known>,
    /// Commands by the server that they were registered for, or for everywhere.
    pub commands: BTreeMap<Option<u64>, Vec<Value>>,
    pub registrations: u32,
    pub interactions: BTreeMap<u64, Interaction>,
    pub by_token: HashMap<String, u64>,
    pub messages: BTreeMap<u64, Message>,
    /// Each person's channel with the bot.
    pub direct: BTreeMap<u64, u64>,
    /// Messages of the bot by channel and nonce.
    pub nonces: HashMap<(u64, String), u64>,
    /// How many direct messages a person got with each nonce; those without one are under "".
    pub direct_by_nonce: BTreeMap<String, u32>,
    /// How many direct messages people refused.
    pub direct_refused: u32,
    pub sessions: Vec<Session>,
    pub identifies: u32,
    pub resumes: u32,
    pub complaints: Vec<String>,
    pub requests: BTreeMap<Route, u64>,
    pub faults: Faults,
    /// The bot's own HTTP server, where interactions go as signed POSTs.
    pub endpoint: Option<String>,
}

/// What is known of a person, whichever server they speak from.
pub(super) struct Known {
    pub name: String,
    pub refuses_direct: bool,
    pub is_bot: bool,
}

impl World {
    pub fn new() -> Self {
        Self {
            last_id: 1_300_000_000_000_000_000,
            people: BTreeMap::new(),
            commands: BTreeMap::new(),
            registrations: 0,
            interactions: BTreeMap::new(),
            by_token: HashMap::new(),
            messages: BTreeMap::new(),
            direct: BTreeMap::new(),
            nonces: HashMap::new(),
            direct_by_nonce: BTreeMap::new(),
            direct_refused: 0,
            sessions: Vec::new(),
            identifies: 0,
            resumes: 0,
            complaints: Vec::new(),
            requests: BTreeMap::new(),
            faults: Faults::default(),
            endpoint: None,
        }
    }

    /// An id that was not given before. Ids hold a time in their upper bits; one millisecond lies between two.
    pub fn new_id(&mut self) -> u64 {
        self.last_id += 1 << 22;
        self.last_id
    }

    /// The name of whoever has this id.
    pub fn name(&self, id: u64) -> &str {
        if id == APPLICATION { BOT_NAME } else { self.people.get(&id).map_or("nobody", |known| &known.name) }
    }

    /// The channel of a person with the bot, which is made when first asked for.
    pub fn direct_channel(&mut self, person: u64) -> u64 {
        if let Some(channel) = self.direct.get(&person) {
            return *channel;
        }
        let channel = self.new_id();
        self.direct.insert(person, channel);
        channel
    }

    /// Whose channel with the bot this is.
    pub fn direct_with(&self, channel: u64) -> Option<u64> {
        self.direct.iter().find(|(_, known)| **known == channel).map(|(person, _)| *person)
    }
}

/// The channel that a server has.
pub(super) const fn channel_of(server: u64) -> u64 {
    server + 1
}

/// The server of a channel, where it is one of a server.
pub(super) fn server_of(channel: u64) -> Option<u64> {
    [SERVER, OTHER_SERVER].into_iter().find(|server| channel_of(*server) == channel)
}
