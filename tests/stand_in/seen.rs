//! What a person has before them: text, buttons, menus, a window, and whether they alone see it. Written out, it reads like the
//! screen, for tests to compare and for the documentation to show.

use std::fmt;

use serde_json::Value;

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
        seen.modal = interaction.modal.as_ref().map(modal);
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
            embeds: message.embeds.iter().map(embed).collect(),
            rows: message.components.iter().map(row).collect(),
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
        let label = |component| match component {
            &Component::Button { ref label, .. } => Some(label.as_str()),
            Component::Menu { .. } => None,
        };
        self.rows.iter().flatten().filter_map(label).collect()
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
        let id = |part| match part {
            &Component::Button { ref custom_id, .. } => custom_id.as_deref(),
            Component::Menu { custom_id, .. } => Some(custom_id.as_str()),
        };
        self.rows.iter().flatten().filter_map(id).collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn embed(value: &Value) -> Embed {
    let fields = value["fields"].as_array().into_iter().flatten();
    Embed {
        title: text(&value["title"]),
        description: text(&value["description"]),
        fields: fields.map(|field| (text(&field["name"]), text(&field["value"]))).collect(),
        footer: text(&value["footer"]["text"]),
    }
}

fn row(value: &Value) -> Vec<Component> {
    value["components"].as_array().into_iter().flatten().map(component).collect()
}

fn component(value: &Value) -> Component {
    let disabled = value["disabled"] == true;
    if value["type"] == 2 {
        return Component::Button {
            label: text(&value["label"]),
            custom_id: value["custom_id"].as_str().map(str::to_owned),
            url: value["url"].as_str().map(str::to_owned),
            disabled,
        };
    }
    let option = |value: &Value| Choice {
        label: text(&value["label"]),
        value: text(&value["value"]),
        description: text(&value["description"]),
        chosen: value["default"] == true,
    };
    Component::Menu {
        custom_id: text(&value["custom_id"]),
        placeholder: text(&value["placeholder"]),
        options: value["options"].as_array().into_iter().flatten().map(option).collect(),
        least: value["min_values"].as_u64().unwrap_or(1) as usize,
        most: value["max_values"].as_u64().unwrap_or(1) as usize,
        disabled,
    }
}

fn modal(value: &Value) -> Modal {
    let rows = value["components"].as_array().into_iter().flatten();
    let field = |value: &Value| Field {
        custom_id: text(&value["custom_id"]),
        label: text(&value["label"]),
        placeholder: text(&value["placeholder"]),
        value: text(&value["value"]),
        required: value["required"] != false,
        length: (
            value["min_length"].as_u64().unwrap_or_default() as usize,
            value["max_length"].as_u64().unwrap_or(4000) as usize,
        ),
    };
    Modal {
        custom_id: text(&value["custom_id"]),
        title: text(&value["title"]),
        fields: rows.map(|row| field(&row["components"][0])).collect(),
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if !self.content.is_empty() {
            lines.push(self.content.clone());
        }
        lines.extend(self.embeds.iter().map(Embed::to_string));
        for row in &self.rows {
            lines.push(row.iter().map(Component::to_string).collect::<Vec<_>>().join(" "));
        }
        lines.extend(self.modal.as_ref().map(Modal::to_string));
        if self.ephemeral {
            lines.push(format!("(only {} sees this)", self.who));
        }
        lines.extend(self.follow_ups.iter().map(|seen| format!("\n{seen}")));
        formatter.write_str(&lines.join("\n"))
    }
}

impl fmt::Display for Embed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.fields.iter().map(|(name, text)| format!("{name}\n{text}"));
        let parts = [self.title.clone(), self.description.clone()].into_iter().chain(fields);
        let parts: Vec<String> = parts.chain([self.footer.clone()]).filter(|part| !part.is_empty()).collect();
        let framed = parts.join("\n").lines().map(|line| format!("│ {line}")).collect::<Vec<_>>().join("\n");
        formatter.write_str(&framed)
    }
}

impl fmt::Display for Component {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Button { label, url, disabled, .. } => {
                let off = if *disabled { ", off" } else { "" };
                let leads = url.as_ref().map(|url| format!(": {url}")).unwrap_or_default();
                write!(formatter, "[{label}{leads}{off}]")
            }
            Self::Menu { placeholder, options, disabled, .. } => {
                let named =
                    |option: &Choice| format!("{}{}", option.label, if option.chosen { " ✓" } else { "" });
                let options = options.iter().map(named).collect::<Vec<_>>().join(" | ");
                write!(formatter, "<Menu: {placeholder}{}: {options}>", if *disabled { ", off" } else { "" })
            }
        }
    }
}

impl fmt::Display for Modal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "<Window: {}", self.title)?;
        for field in &self.fields {
            let inside = if field.value.is_empty() { &field.placeholder } else { &field.value };
            let optional = if field.required { "" } else { " (may be left empty)" };
            write!(formatter, "\n  {}{optional}: ____ {inside}", field.label)?;
        }
        formatter.write_str(">")
    }
}
