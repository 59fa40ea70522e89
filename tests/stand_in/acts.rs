//! What people do: type commands, press buttons, choose, fill in windows. Each waits for what comes of it.

use serde_json::{Value, json};

use super::interactions::Kind;
use super::person::Person;
use super::seen::{Choice, Component, Seen};
use super::waiting::After;
use super::world::World;
use super::writing::Written;
use super::{StandIn, channels, commands};

impl Person {
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

    /// The same for a command that Discord does not show them, as whoever manages a server can show it to anybody; also for
    /// one of a server that they are not in.
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
        self.does(discord, Kind::Command, data, After::default()).await
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
        self.does(discord, Kind::Command, data, After::default()).await
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
        self.does(discord, Kind::Component, data, After { message: seen.message, window: None }).await
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
        self.does(discord, Kind::Component, data, After { message: seen.message, window: None }).await
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
        let data = json!({ "custom_id": custom_id, "components": rows });
        self.does(discord, Kind::Modal, data, After { message: None, window: seen.interaction }).await
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
        let seen = told(&what, self.does(discord, Kind::Autocomplete, data, After::default()).await);
        let world = discord.shared.world();
        let choices = seen.interaction.and_then(|id| world.interactions.get(&id)?.choices.clone());
        let choice = |choice: Value| Choice {
            label: choice["name"].as_str().unwrap_or_default().to_owned(),
            value: choice["value"].as_str().map_or_else(|| choice["value"].to_string(), str::to_owned),
            ..Choice::default()
        };
        choices.unwrap_or_default().into_iter().map(choice).collect()
    }
}

fn told(what: &str, tried: Result<Seen, String>) -> Seen {
    tried.unwrap_or_else(|why| panic!("{what}: {why}"))
}

fn find<'world>(world: &'world World, person: &Person, name: &str, kind: u64) -> &'world Value {
    let is_it = |known: &&Value| known["name"] == name && known["type"] == kind;
    let there = commands::there(world, person);
    let found = there.iter().copied().find(is_it).or_else(|| world.commands.values().flatten().find(is_it));
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
