//! What Discord says that somebody did, as the commands see it: who, from where, and what, free of Discord's own types.

use serenity::all::{
    ActionRowComponent, CommandDataOption, CommandDataOptionValue, CommandInteraction,
    ComponentInteractionDataKind, GuildId, Interaction, Member, Message, MessageFlags, Permissions,
    ResolvedTarget, User,
};

use crate::config;

/// Somebody who did something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Person {
    /// Their number.
    pub id: u64,
    /// Whether they may use the desk: an officer, in the officers' server.
    pub is_officer: bool,
}

/// What they did.
pub enum Done {
    /// Used a command.
    Command(Named),
    /// Is typing an option of a command: the option and what was typed so far.
    Typing(Named, String, String),
    /// Pressed a button or chose from a menu.
    Pressed {
        /// The custom id.
        id: String,
        /// What was chosen.
        chosen: Vec<String>,
        /// Whether it was under a message that only they see.
        in_private: bool,
    },
    /// Sent a form.
    Sent {
        /// The custom id.
        id: String,
        /// The fields by name.
        fields: Vec<(String, String)>,
        /// Whether it was opened from a message that can be changed in its place.
        from_message: bool,
    },
}

/// A command with its options.
#[derive(Default)]
pub struct Named {
    /// The name; with a subcommand "faq add".
    pub name: String,
    /// The options that were given, by name.
    pub options: Vec<(String, String)>,
    /// The text of the message that it was used on.
    pub message: Option<String>,
}

impl Named {
    /// An option's text.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(of, _)| of == name).map(|(_, text)| text.as_str())
    }
}

/// Who decides who is an officer.
#[derive(Clone)]
pub struct Officers {
    server: Option<u64>,
    roles: Vec<u64>,
}

impl Officers {
    /// As configured.
    pub fn new(config: &config::Discord) -> Self {
        Self {
            server: config.server.map(|server| server.0),
            roles: config.officer_roles.iter().map(|role| role.0).collect(),
        }
    }

    /// The officers' server.
    pub fn server(&self) -> Option<GuildId> {
        self.server.map(GuildId::new)
    }

    /// Whether officers are told by their roles, rather than by what they may do on the server.
    pub fn have_roles(&self) -> bool {
        !self.roles.is_empty()
    }

    /// Whether a member is an officer. Only the configured server's word counts: anybody can manage a server of their own.
    fn include(&self, server: Option<GuildId>, member: Option<&Member>) -> bool {
        let (Some(ours), Some(server), Some(member)) = (self.server, server, member) else { return false };
        if ours != server.get() {
            return false;
        }
        if self.have_roles() {
            return member.roles.iter().any(|role| self.roles.contains(&role.get()));
        }
        member.permissions.is_some_and(Permissions::manage_guild)
    }
}

/// What an interaction says. `None` for one of a kind that this bot never asks for.
pub fn read(interaction: &Interaction, officers: &Officers) -> Option<(Person, Done)> {
    let person = |user: &User, server: Option<GuildId>, member: Option<&Member>| Person {
        id: user.id.get(),
        is_officer: officers.include(server, member),
    };
    match interaction {
        Interaction::Command(command) => {
            let who = person(&command.user, command.guild_id, command.member.as_deref());
            Some((who, Done::Command(named(command).0)))
        }
        Interaction::Autocomplete(command) => {
            let who = person(&command.user, command.guild_id, command.member.as_deref());
            let (named, typing) = named(command);
            let (option, typed) = typing?;
            Some((who, Done::Typing(named, option, typed)))
        }
        Interaction::Component(component) => {
            let who = person(&component.user, component.guild_id, component.member.as_ref());
            let chosen = match &component.data.kind {
                ComponentInteractionDataKind::StringSelect { values } => values.clone(),
                _ => Vec::new(),
            };
            let in_private = is_theirs_alone(component.guild_id, &component.message);
            Some((who, Done::Pressed { id: component.data.custom_id.clone(), chosen, in_private }))
        }
        Interaction::Modal(modal) => {
            let who = person(&modal.user, modal.guild_id, modal.member.as_ref());
            let inputs = modal.data.components.iter().flat_map(|row| &row.components);
            let fields = inputs.filter_map(|input| match input {
                ActionRowComponent::InputText(input) => {
                    Some((input.custom_id.clone(), input.value.clone().unwrap_or_default()))
                }
                _ => None,
            });
            let message = modal.message.as_deref();
            let from_message = message.is_some_and(|message| is_theirs_alone(modal.guild_id, message));
            let sent =
                Done::Sent { id: modal.data.custom_id.clone(), fields: fields.collect(), from_message };
            Some((who, sent))
        }
        _ => None,
    }
}

/// Whether nobody else sees a message: it is ephemeral, or in their own channel with the bot.
fn is_theirs_alone(server: Option<GuildId>, message: &Message) -> bool {
    server.is_none() || message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}

/// A command with its options, and the option that is being typed.
fn named(command: &CommandInteraction) -> (Named, Option<(String, String)>) {
    let mut named = Named { name: command.data.name.clone(), ..Named::default() };
    let mut typing = None;
    add(&command.data.options, &mut named, &mut typing);
    if let Some(ResolvedTarget::Message(message)) = command.data.target() {
        named.message = Some(message.content.clone());
    }
    (named, typing)
}

fn add(options: &[CommandDataOption], named: &mut Named, typing: &mut Option<(String, String)>) {
    for option in options {
        let text = match &option.value {
            CommandDataOptionValue::SubCommand(options) => {
                named.name = format!("{} {}", named.name, option.name);
                add(options, named, typing);
                continue;
            }
            CommandDataOptionValue::Autocomplete { value, .. } => {
                *typing = Some((option.name.clone(), value.clone()));
                value.clone()
            }
            CommandDataOptionValue::String(text) => text.clone(),
            CommandDataOptionValue::Integer(number) => number.to_string(),
            CommandDataOptionValue::Boolean(is_so) => is_so.to_string(),
            _ => continue,
        };
        named.options.push((option.name.clone(), text));
    }
}
