//! Gateway sessions: what was sent in each and under which number, so that a bot that lost its connection can take it up
//! again and miss nothing.

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::payload;
use super::world::{World, server_of};

/// An intent's bit.
pub(super) mod intents {
    pub const SERVERS: u64 = 1;
    pub const MEMBERS: u64 = 1 << 1;
    pub const PRESENCES: u64 = 1 << 8;
    pub const SERVER_MESSAGES: u64 = 1 << 9;
    pub const DIRECT_MESSAGES: u64 = 1 << 12;
    pub const MESSAGE_CONTENT: u64 = 1 << 15;
    /// All that Discord knows: bits 0 to 16, 20, 21, 24 and 25.
    pub const KNOWN: u64 = 0x1_FFFF | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;
}

/// What a connection is to send.
pub(super) enum Out {
    /// A dispatch, and the interaction that it delivers.
    Event { text: String, interaction: Option<u64> },
    /// A frame as it is.
    Plain(String),
    /// A close frame, with a code or without, and then nothing.
    Close(Option<u16>),
    /// Nothing more, and no word of it.
    Abort,
}

/// A session, connected or waiting to be taken up again.
pub(super) struct Session {
    pub id: String,
    /// Which shard of how many.
    pub shard: (u64, u64),
    pub intents: u64,
    pub sequence: u64,
    /// Every event with its number, but for those about the session itself, which are not sent again.
    log: Vec<(u64, String, Option<u64>)>,
    pub line: Option<UnboundedSender<Out>>,
    /// It cannot be taken up again.
    pub ended: bool,
}

impl Session {
    pub fn new(id: String, shard: (u64, u64), intents: u64, line: UnboundedSender<Out>) -> Self {
        Self { id, shard, intents, sequence: 0, log: Vec::new(), line: Some(line), ended: false }
    }

    /// Gives an event the next number and keeps it.
    pub fn record(&mut self, name: &str, data: &Value, interaction: Option<u64>) -> Out {
        self.sequence += 1;
        let text = json!({ "op": 0, "s": self.sequence, "t": name, "d": data }).to_string();
        if !["READY", "RESUMED"].contains(&name) {
            self.log.push((self.sequence, text.clone(), interaction));
        }
        Out::Event { text, interaction }
    }

    /// Keeps an event and sends it where the session is connected.
    pub fn send(&mut self, name: &str, data: &Value, interaction: Option<u64>) {
        let out = self.record(name, data, interaction);
        if let Some(line) = &self.line {
            // A line whose other end is gone will be taken away by its task; the event is kept.
            let _ = line.send(out);
        }
    }

    /// The events after a number, and some before it where they are to be sent again.
    pub fn missed(&self, after: u64, also: usize) -> Vec<Out> {
        let from = after.saturating_sub(also as u64);
        self.log
            .iter()
            .filter(|(sequence, ..)| *sequence > from)
            .map(|(_, text, interaction)| Out::Event { text: text.clone(), interaction: *interaction })
            .collect()
    }

    /// How many of those were seen before.
    pub fn seen_again(&self, after: u64, also: usize) -> usize {
        let from = after.saturating_sub(also as u64);
        self.log.iter().filter(|(sequence, ..)| (from + 1..=after).contains(sequence)).count()
    }

    /// The interactions whose events have numbers up to this one.
    pub fn interactions_up_to(&self, sequence: u64) -> impl Iterator<Item = u64> + '_ {
        self.log.iter().take_while(move |(known, ..)| *known <= sequence).filter_map(|(.., id)| *id)
    }

    /// Events of a server go to the shard that its id falls to, those of a person to the first.
    fn hears_of(&self, server: Option<u64>) -> bool {
        let (shard, shards) = self.shard;
        !self.ended && server.map_or(0, |server| (server >> 22) % shards) == shard
    }
}

impl World {
    /// Sends an interaction to whoever is to hear of it, once for each time it is delivered.
    pub(super) fn dispatch_interaction(&mut self, id: u64) {
        let Some(interaction) = self.interactions.get(&id) else { return };
        let (server, data) = (interaction.server, interaction.payload.clone());
        let times = self.faults.times();
        for session in self.sessions.iter_mut().filter(|session| session.hears_of(server)) {
            for _ in 0..times {
                session.send("INTERACTION_CREATE", &data, Some(id));
            }
        }
    }

    /// Tells of a message, with its content where the bot may read it.
    pub(super) fn dispatch_message(&mut self, id: u64) {
        let Some(message) = self.messages.get(&id) else { return };
        let server = server_of(message.channel);
        let may_read = server.is_none() || message.is_of_the_bot() || message.mentions_the_bot();
        let data = payload::message_event(self, message);
        let mut without = data.clone();
        for (key, empty) in [("content", json!("")), ("embeds", json!([])), ("components", json!([]))] {
            without[key] = empty;
        }
        let wanted = if server.is_some() { intents::SERVER_MESSAGES } else { intents::DIRECT_MESSAGES };
        for session in &mut self.sessions {
            if session.intents & wanted != 0 && session.hears_of(server) {
                if message.is_of_the_bot() {
                    self.faults.note("gateway: the bot's own message");
                }
                let reads = may_read || session.intents & intents::MESSAGE_CONTENT != 0;
                session.send("MESSAGE_CREATE", if reads { &data } else { &without }, None);
            }
        }
    }
}
