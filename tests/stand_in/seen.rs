//! What a person has before them: text, buttons, menus, a window, and whether they alone see it. Written out, it reads like the
//! screen, for tests to compare and for the documentation to show.

mod read;
mod written;

use super::message::Message;
use super::world::World;

/// What one person sees of the bot's reply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Who sees it.
    pub who: String,
    /// The text.
    pub content: String,
    /// Framed parts under the text.
    pub embeds: Vec<Embed>,
    /// Buttons and menus, row by row.
    pub rows: Vec<Vec<Component>>,
    /// Nobody else sees it.
    pub ephemeral: bool,
    /// The window that opened instead of a message.
    pub modal: Option<Modal>,
    /// What the message said before it was changed.
    pub earlier: Vec<String>,
    /// Further messages, oldest first.
    pub follow_ups: Vec<Seen>,
    /// The message, for what is done with it next.
    pub message: Option<u64>,
    /// What the person did.
    pub interaction: Option<u64>,
}

/// A framed part of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Embed {
    /// Its heading.
    pub title: String,
    /// Its text.
    pub description: String,
    /// Its fields: name and text.
    pub fields: Vec<(String, String)>,
    /// The small print.
    pub footer: String,
}

/// A button or a menu.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    /// A button.
    Button {
        /// What it says.
        label: String,
        /// What the bot is told when it is pressed.
        custom_id: Option<String>,
        /// Where it leads instead.
        url: Option<String>,
        /// It cannot be pressed.
        disabled: bool,
    },
    /// A menu.
    Menu {
        /// What the bot is told when something is chosen.
        custom_id: String,
        /// What it says while nothing is chosen.
        placeholder: String,
        /// What can be chosen.
        options: Vec<Choice>,
        /// How many have to be chosen at least.
        least: usize,
        /// How many at most.
        most: usize,
        /// Nothing can be chosen.
        disabled: bool,
    },
}

/// An option of a menu, or a suggestion while typing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What the person reads.
    pub label: String,
    /// What the bot is told.
    pub value: String,
    /// The small print under it.
    pub description: String,
    /// It is chosen beforehand.
    pub chosen: bool,
}

/// A window with fields to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Modal {
    /// What the bot is told when it is sent off.
    pub custom_id: String,
    /// Its heading.
    pub title: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a window.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name for the bot.
    pub custom_id: String,
    /// What stands over it.
    pub label: String,
    /// What stands in it while it is empty.
    pub placeholder: String,
    /// What is filled in beforehand.
    pub value: String,
    /// It may not be left empty.
    pub required: bool,
    /// How many characters it takes at least and at most.
    pub length: (usize, usize),
}

impl Seen {
    pub(super) fn of_interaction(world: &World, id: u64) -> Self {
        let Some(interaction) = world.interactions.get(&id) else { return Self::default() };
        let original = interaction.original.and_then(|id| world.messages.get(&id));
        let original = original.filter(|message| !message.deleted && interaction.modal.is_none());
        let mut seen = original.map(|message| Self::of_message(world, message)).unwrap_or_default();
        world.name(interaction.person).clone_into(&mut seen.who);
        seen.interaction = Some(id);
        seen.modal = interaction.modal.as_ref().map(read::modal);
        seen.follow_ups = interaction
            .follow_ups
            .iter()
            .filter_map(|id| world.messages.get(id))
            .filter(|message| !message.deleted)
            .map(|message| Self { who: seen.who.clone(), ..Self::of_message(world, message) })
            .collect();
        // Where the first response was taken away, what followed it is what there is to see.
        if original.is_none() && seen.modal.is_none() && !seen.follow_ups.is_empty() {
            let first = seen.follow_ups.remove(0);
            seen = Self { interaction: Some(id), follow_ups: seen.follow_ups, ..first };
        }
        seen
    }

    pub(super) fn of_message(world: &World, message: &Message) -> Self {
        Self {
            who: message.only_for.map(|person| world.name(person).to_owned()).unwrap_or_default(),
            content: message.content.clone(),
            embeds: message.embeds.iter().map(read::embed).collect(),
            rows: message.components.iter().map(read::row).collect(),
            ephemeral: message.only_for.is_some(),
            modal: None,
            earlier: message.earlier.clone(),
            follow_ups: Vec::new(),
            message: Some(message.id),
            interaction: message.interaction,
        }
    }

    /// What the buttons say, in reading order.
    pub fn buttons(&self) -> Vec<&str> {
        let parts = self.rows.iter().flatten();
        let labels = parts.filter_map(|part| match part {
            Component::Button { label, .. } => Some(label.as_str()),
            Component::Menu { .. } => None,
        });
        labels.collect()
    }

    /// What can be chosen in the menu with this placeholder.
    ///
    /// # Panics
    /// Where there is no such menu.
    pub fn options(&self, placeholder: &str) -> Vec<&str> {
        match self.menu(placeholder) {
            Some(Component::Menu { options, .. }) => options.iter().map(|it| it.label.as_str()).collect(),
            _ => panic!("there is no menu {placeholder:?} in:\n{self}"),
        }
    }

    /// Whether the text is anywhere in what is seen.
    pub fn says(&self, text: &str) -> bool {
        self.to_string().contains(text)
    }

    pub(super) fn button(&self, wanted: &str) -> Option<&Component> {
        self.rows
            .iter()
            .flatten()
            .find(|part| matches!(part, Component::Button { label, .. } if label == wanted))
    }

    pub(super) fn menu(&self, wanted: &str) -> Option<&Component> {
        let is_it =
            |part: &&Component| matches!(part, Component::Menu { placeholder, .. } if placeholder == wanted);
        self.rows.iter().flatten().find(is_it)
    }

    /// The custom ids of everything that can be pressed or chosen from.
    pub fn custom_ids(&self) -> Vec<&str> {
        let parts = self.rows.iter().flatten();
        let ids = parts.filter_map(|part| match part {
            Component::Button { custom_id, .. } => custom_id.as_deref(),
            Component::Menu { custom_id, .. } => Some(custom_id.as_str()),
        });
        ids.collect()
    }
}
