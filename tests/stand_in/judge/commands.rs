//! The limits of commands.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{length, text, unknown_keys};

const COMMAND: &[&str] = &[
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "options",
    "default_member_permissions",
    "dm_permission",
    "contexts",
    "integration_types",
    "handler",
    "type",
    "id",
    "nsfw",
];

/// Checks all commands of one registration.
pub(super) fn check(body: &Value, found: &mut Vec<String>) {
    let Some(commands) = body.as_array() else {
        found.push("commands are registered as a list".to_owned());
        return;
    };
    let mut names = BTreeSet::new();
    let of_kind = |kind| commands.iter().filter(|command| kind_of(command) == kind).count();
    for (kind, most) in [(1, 100), (2, 15), (3, 15)] {
        if of_kind(kind) > most {
            found.push(format!("{} commands of type {kind}: {most} at most", of_kind(kind)));
        }
    }
    for command in commands {
        let name = command["name"].as_str().unwrap_or_default();
        if !names.insert((kind_of(command), name)) {
            found.push(format!("two commands are called {name:?}"));
        }
        unknown_keys(&format!("command {name:?}"), command, COMMAND, found);
        if kind_of(command) == 1 {
            named(&format!("command {name:?}"), command, found);
            options(&format!("command {name:?}"), command, 0, found);
            if characters(command) > 8000 {
                found.push(format!("command {name:?} has {} characters: 8000 at most", characters(command)));
            }
        } else {
            text("a command's name", &command["name"], 1, 32, found);
            if length(&command["description"]) > 0 {
                found.push(format!("command {name:?} is used on something, and has a description"));
            }
            if command["options"].as_array().is_some_and(|options| !options.is_empty()) {
                found.push(format!("command {name:?} is used on something, and has options"));
            }
        }
        if let Some(bits) = command.get("default_member_permissions").filter(|bits| !bits.is_null())
            && bits.as_str().and_then(|bits| bits.parse::<u64>().ok()).is_none()
        {
            found.push(format!("command {name:?}: permissions are bits in a text, found {bits}"));
        }
    }
}

fn kind_of(command: &Value) -> u64 {
    command["type"].as_u64().unwrap_or(1)
}

fn named(what: &str, value: &Value, found: &mut Vec<String>) {
    let name = value["name"].as_str().unwrap_or_default();
    text(&format!("the name of {what}"), &value["name"], 1, 32, found);
    let allowed = |letter: char| letter.is_alphanumeric() || "-_'".contains(letter);
    if !name.chars().all(allowed) {
        found.push(format!("the name of {what} has other than letters, digits, - and _"));
    }
    if name.to_lowercase() != name {
        found.push(format!("the name of {what} has capital letters"));
    }
    text(&format!("the description of {what}"), &value["description"], 1, 100, found);
}

fn options(what: &str, of: &Value, depth: usize, found: &mut Vec<String>) {
    let options: Vec<&Value> = of["options"].as_array().into_iter().flatten().collect();
    if options.len() > 25 {
        found.push(format!("{what} has {} options: 25 at most", options.len()));
    }
    let mut names = BTreeSet::new();
    let mut optional_before = false;
    let parts = options.iter().filter(|option| matches!(option["type"].as_u64(), Some(1 | 2))).count();
    if parts > 0 && parts < options.len() {
        found.push(format!("{what} has both parts and options of its own"));
    }
    for option in options {
        let name = option["name"].as_str().unwrap_or_default();
        let what = format!("{what}, option {name:?}");
        named(&what, option, found);
        if !names.insert(name) {
            found.push(format!("{what} is there twice"));
        }
        match option["type"].as_u64() {
            Some(kind @ (1 | 2)) => {
                // A group holds parts, a part holds neither.
                if kind == 2 && depth > 0 || depth > 1 {
                    found.push(format!("{what} lies too deep"));
                }
                self::options(&what, option, depth + 1, found);
            }
            Some(3..=11) => value(&what, option, &mut optional_before, found),
            _ => found.push(format!("{what} is of type {}: 1 to 11", option["type"])),
        }
    }
}

fn value(what: &str, option: &Value, optional_before: &mut bool, found: &mut Vec<String>) {
    if option["required"] == true && *optional_before {
        found.push(format!("{what} has to be given, and stands after one that need not"));
    }
    *optional_before |= option["required"] != true;
    let choices: Vec<&Value> = option["choices"].as_array().into_iter().flatten().collect();
    if !choices.is_empty() && option["autocomplete"] == true {
        found.push(format!("{what} has both choices and suggestions"));
    }
    if choices.len() > 25 {
        found.push(format!("{what} has {} choices: 25 at most", choices.len()));
    }
    let (mut names, mut values) = (BTreeSet::new(), BTreeSet::new());
    for choice in choices {
        text(&format!("a choice of {what}"), &choice["name"], 1, 100, found);
        if choice["value"].is_string() {
            text(&format!("a choice of {what}"), &choice["value"], 1, 100, found);
        }
        if !names.insert(choice["name"].to_string()) | !values.insert(choice["value"].to_string()) {
            found.push(format!("{what} has the choice {} twice", choice["name"]));
        }
    }
}

/// Name, description and values of a command and all in it count together.
fn characters(of: &Value) -> usize {
    let choices = of["choices"].as_array().into_iter().flatten();
    let inside = of["options"].as_array().into_iter().flatten();
    length(&of["name"])
        + length(&of["description"])
        + choices.map(|choice| length(&choice["name"]) + length(&choice["value"])).sum::<usize>()
        + inside.map(characters).sum::<usize>()
}
