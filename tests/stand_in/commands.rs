//! Commands: registering them, who is shown which, and what Discord makes of what somebody typed.

use serde_json::{Map, Value, json};

use super::StandIn;
use super::answer::Answer;
use super::person::{Person, permissions};
use super::world::{APPLICATION, World};

/// Replaces all commands of a server, or those for everywhere. A command that was there keeps its id.
pub(super) fn register(world: &mut World, server: Option<u64>, body: &Value) -> Answer {
    let before = world.commands.remove(&server).unwrap_or_default();
    let mut commands = Vec::new();
    for given in body.as_array().into_iter().flatten() {
        let kind = given["type"].as_u64().unwrap_or(1);
        let same = |known: &&Value| known["name"] == given["name"] && known["type"] == kind;
        let id = before.iter().find(same).map(|known| known["id"].clone());
        let mut command = given.clone();
        command["id"] = id.unwrap_or_else(|| world.new_id().to_string().into());
        command["application_id"] = APPLICATION.to_string().into();
        command["version"] = world.new_id().to_string().into();
        command["type"] = kind.into();
        if command["description"].is_null() {
            command["description"] = "".into();
        }
        if let Some(server) = server {
            command["guild_id"] = server.to_string().into();
        }
        commands.push(command);
    }
    world.commands.insert(server, commands.clone());
    world.registrations += 1;
    Answer::ok(commands.into())
}

impl StandIn {
    /// The commands that were registered for a server, or for everywhere, as they were sent.
    pub fn commands_of(&self, server: Option<u64>) -> Vec<Value> {
        self.shared.world().commands.get(&server).cloned().unwrap_or_default()
    }
}

/// Every command that can be used where a person is, theirs to see or not.
pub(super) fn there<'world>(world: &'world World, person: &Person) -> Vec<&'world Value> {
    let own = person.server.and_then(|server| world.commands.get(&Some(server)));
    let everywhere = world.commands.get(&None).into_iter().flatten();
    let context = if person.server.is_some() { 0 } else { 1 };
    own.into_iter().flatten().chain(everywhere.filter(|command| is_for(command, context))).collect()
}

/// Whether Discord shows a command to somebody.
pub(super) fn is_shown(command: &Value, person: &Person) -> bool {
    let Some(needed) = command["default_member_permissions"].as_str().and_then(|bits| bits.parse().ok())
    else {
        return true;
    };
    let needed: u64 = needed;
    if person.server.is_none() {
        return true;
    }
    // Nothing at all means administrators only.
    let has = person.permissions & permissions::ADMINISTRATOR != 0;
    has || needed != 0 && person.permissions & needed == needed
}

fn is_for(command: &Value, context: u64) -> bool {
    match command["contexts"].as_array() {
        Some(contexts) => contexts.iter().any(|known| known.as_u64() == Some(context)),
        None => context == 0 || command["dm_permission"] != false,
    }
}

/// What is sent for a command with its options, or why Discord would not let it be sent.
pub(super) fn data(command: &Value, path: &[&str], options: &Value) -> Result<Value, String> {
    let mut data = json!({ "id": command["id"], "name": command["name"], "type": command["type"] });
    if let Some(server) = command.get("guild_id") {
        data["guild_id"] = server.clone();
    }
    let mut found = command;
    for part in path {
        found = child(found, part).ok_or_else(|| format!("{} has no part {part:?}", command["name"]))?;
    }
    if children(found).any(|option| matches!(option["type"].as_u64(), Some(1 | 2))) {
        return Err(format!("{} {} has parts: say which", command["name"], path.join(" ")));
    }
    let mut given = given(found, options)?;
    for depth in (0..path.len()).rev() {
        let mut part = command;
        for name in &path[..=depth] {
            part = child(part, name).unwrap_or(&Value::Null);
        }
        given = vec![json!({ "name": part["name"], "type": part["type"], "options": given })];
    }
    if !given.is_empty() {
        data["options"] = given.into();
    }
    Ok(data)
}

/// The same while somebody is still typing in one option.
pub(super) fn typing(command: &Value, path: &[&str], option: &str, text: &str) -> Result<Value, String> {
    let mut found = command;
    for part in path {
        found = child(found, part).ok_or_else(|| format!("{} has no part {part:?}", command["name"]))?;
    }
    let known = child(found, option).ok_or_else(|| format!("{} has no option {option:?}", found["name"]))?;
    if known["autocomplete"] != true {
        return Err(format!("option {option:?} of {} has no suggestions", found["name"]));
    }
    let mut typed = json!([{ "name": option, "type": known["type"], "value": text, "focused": true }]);
    for depth in (0..path.len()).rev() {
        let mut part = command;
        for name in &path[..=depth] {
            part = child(part, name).unwrap_or(&Value::Null);
        }
        typed = json!([{ "name": part["name"], "type": part["type"], "options": typed }]);
    }
    let mut data = json!({ "id": command["id"], "name": command["name"], "type": 1, "options": typed });
    if let Some(server) = command.get("guild_id") {
        data["guild_id"] = server.clone();
    }
    Ok(data)
}

fn children(of: &Value) -> impl Iterator<Item = &Value> {
    of["options"].as_array().into_iter().flatten()
}

fn child<'value>(of: &'value Value, name: &str) -> Option<&'value Value> {
    children(of).find(|option| option["name"] == name)
}

fn given(of: &Value, options: &Value) -> Result<Vec<Value>, String> {
    let none = Map::new();
    let options = options.as_object().unwrap_or(&none);
    if let Some(unknown) = options.keys().find(|name| child(of, name).is_none()) {
        return Err(format!("{} has no option {unknown:?}", of["name"]));
    }
    let mut given = Vec::new();
    for known in children(of) {
        let name = known["name"].as_str().unwrap_or_default();
        match options.get(name) {
            Some(value) => {
                let value = checked(known, value).map_err(|why| format!("option {name:?}: {why}"))?;
                given.push(json!({ "name": name, "type": known["type"], "value": value }));
            }
            None if known["required"] == true => return Err(format!("option {name:?} has to be given")),
            None => {}
        }
    }
    Ok(given)
}

/// Discord's own window lets nothing else be sent.
fn checked(option: &Value, value: &Value) -> Result<Value, String> {
    let choices = option["choices"].as_array().filter(|choices| !choices.is_empty());
    if let Some(choices) = choices {
        let chosen = choices.iter().find(|choice| choice["name"] == *value || choice["value"] == *value);
        return chosen.map(|choice| choice["value"].clone()).ok_or_else(|| format!("{value} is no choice"));
    }
    let fits = match option["type"].as_u64() {
        Some(3 | 6 | 7 | 8 | 9) => value.is_string(),
        Some(4) => value.is_i64(),
        Some(5) => value.is_boolean(),
        Some(10) => value.is_number(),
        other => return Err(format!("options of type {other:?} cannot be typed here")),
    };
    if !fits {
        return Err(format!("{value} is of another type"));
    }
    if let Some(text) = value.as_str() {
        let length = text.chars().count() as u64;
        if length > option["max_length"].as_u64().unwrap_or(6000) {
            return Err(format!("{length} characters are too many"));
        }
        if length < option["min_length"].as_u64().unwrap_or_default() || text.is_empty() {
            return Err(format!("{length} characters are too few"));
        }
    }
    if let Some(number) = value.as_f64() {
        let (least, most) = (option["min_value"].as_f64(), option["max_value"].as_f64());
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            return Err(format!("{number} is not between {least:?} and {most:?}"));
        }
    }
    Ok(value.clone())
}
