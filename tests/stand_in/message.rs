//! A message and what became of it.

use serde_json::Value;

use super::world::APPLICATION;

const EPHEMERAL: u64 = 1 << 6;
const THINKING: u64 = 1 << 7;

/// A message, as it is now.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub id: u64,
    pub channel: u64,
    pub author: u64,
    pub content: String,
    pub embeds: Vec<Value>,
    pub components: Vec<Value>,
    /// The one person who sees it.
    pub only_for: Option<u64>,
    /// "Pathways is thinking": the response was put off.
    pub thinking: bool,
    pub interaction: Option<u64>,
    pub nonce: Option<Value>,
    pub mentions: Vec<u64>,
    /// What it said before each edit.
    pub earlier: Vec<String>,
    pub edits: u32,
    pub deleted: bool,
}

impl Message {
    pub fn new(id: u64, channel: u64, author: u64) -> Self {
        Self {
            id,
            channel,
            author,
            content: String::new(),
            embeds: Vec::new(),
            components: Vec::new(),
            only_for: None,
            thinking: false,
            interaction: None,
            nonce: None,
            mentions: Vec::new(),
            earlier: Vec::new(),
            edits: 0,
            deleted: false,
        }
    }

    /// Takes what a body sets; what it does not name stays.
    pub fn take(&mut self, body: &Value) {
        if let Some(content) = body.get("content") {
            content.as_str().unwrap_or_default().clone_into(&mut self.content);
        }
        if let Some(embeds) = body.get("embeds") {
            self.embeds = embeds.as_array().cloned().unwrap_or_default();
        }
        if let Some(components) = body.get("components") {
            self.components = components.as_array().cloned().unwrap_or_default();
        }
    }

    /// Takes an edit. Who sees a message cannot be changed by one.
    pub fn edit(&mut self, body: &Value) {
        if self.thinking {
            self.thinking = false;
        } else {
            self.earlier.push(self.content.clone());
        }
        self.take(body);
        self.edits += 1;
    }

    /// Discord takes no message with nothing in it.
    pub fn is_empty(&self) -> bool {
        self.content.trim().is_empty() && self.embeds.is_empty() && self.components.is_empty()
    }

    pub fn is_of_the_bot(&self) -> bool {
        self.author == APPLICATION
    }

    pub fn mentions_the_bot(&self) -> bool {
        self.mentions.contains(&APPLICATION)
    }

    pub fn flags(&self) -> u64 {
        u64::from(self.only_for.is_some()) * EPHEMERAL + u64::from(self.thinking) * THINKING
    }

    /// 0 for what somebody wrote, 20 for what answers a command.
    pub fn kind(&self) -> u64 {
        if self.interaction.is_some() { 20 } else { 0 }
    }
}

/// Whether a body asks for a message that one person alone sees.
pub(super) fn asks_for_ephemeral(body: &Value) -> bool {
    body["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0
}
