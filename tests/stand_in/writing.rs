//! What people write to one another and to the bot, and what it writes to them.

use super::message::Message;
use super::person::Person;
use super::seen::Seen;
use super::world::{APPLICATION, BOT_NAME, channel_of};
use super::{SERVER, StandIn};

/// Where something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In the person's own channel with the bot.
    Direct,
    /// In the channel of their server.
    Channel,
}

/// A message that somebody wrote.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    pub(super) id: u64,
    channel: u64,
}

impl Person {
    /// Writes a message; `@Pathways` in it mentions the bot, which hears of it as its intents allow.
    pub async fn writes(&self, discord: &StandIn, place: Where, text: &str) -> Written {
        let world = &mut *discord.shared.world();
        let channel = match place {
            Where::Direct => world.direct_channel(self.id),
            Where::Channel => channel_of(self.server.unwrap_or(SERVER)),
        };
        let mention = format!("@{BOT_NAME}");
        let mut message = Message::new(world.new_id(), channel, self.id);
        if text.contains(&mention) {
            message.mentions.push(APPLICATION);
        }
        message.content = text.replace(&mention, &format!("<@{APPLICATION}>"));
        let written = Written { id: message.id, channel };
        world.messages.insert(written.id, message);
        world.dispatch_message(written.id);
        written
    }

    /// Waits for what the bot writes in the same channel after a message.
    ///
    /// # Panics
    /// Where it writes nothing in time.
    pub async fn hears(&self, discord: &StandIn, after: &Written) -> Seen {
        let answer = |discord: &StandIn| {
            let world = discord.shared.world();
            let mut later = world.messages.range(after.id + 1..).map(|(_, message)| message);
            let found = later.find(|message| message.channel == after.channel && message.is_of_the_bot());
            found.map(|message| Seen { who: self.name.clone(), ..Seen::of_message(&world, message) })
        };
        discord.until("an answer to what was written", |discord| answer(discord).is_some()).await;
        answer(discord).unwrap_or_default()
    }

    /// What the bot wrote to them directly, oldest first.
    pub fn direct_messages(&self, discord: &StandIn) -> Vec<Seen> {
        let world = discord.shared.world();
        let Some(channel) = world.direct.get(&self.id) else { return Vec::new() };
        let in_it = |message: &&Message| {
            message.channel == *channel
                && message.is_of_the_bot()
                && message.interaction.is_none()
                && !message.deleted
        };
        world
            .messages
            .values()
            .filter(in_it)
            .map(|message| Seen { who: self.name.clone(), ..Seen::of_message(&world, message) })
            .collect()
    }

    /// Everything of the bot's that stands in the channel where they are, as far as they see it.
    pub fn sees(&self, discord: &StandIn) -> Vec<Seen> {
        let world = &mut *discord.shared.world();
        let channel = self.channel(world);
        let theirs = |message: &&Message| {
            let for_them = message.only_for.is_none_or(|person| person == self.id);
            message.channel == channel && message.is_of_the_bot() && for_them && !message.deleted
        };
        let seen = world.messages.values().filter(theirs);
        seen.map(|message| Seen { who: self.name.clone(), ..Seen::of_message(world, message) }).collect()
    }

    /// From now on they take direct messages, or refuse them.
    pub fn refuses_direct_messages(&self, discord: &StandIn, refuses: bool) {
        if let Some(known) = discord.shared.world().people.get_mut(&self.id) {
            known.refuses_direct = refuses;
        }
    }
}
