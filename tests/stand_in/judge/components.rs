//! The limits of buttons, menus and windows.

use std::collections::BTreeSet;

use serde_json::Value;

use super::text;

/// Checks a message's components.
pub(super) fn check(components: &Value, found: &mut Vec<String>) {
    let rows: Vec<&Value> = components.as_array().into_iter().flatten().collect();
    if rows.len() > 5 {
        found.push(format!("{} rows: 5 at most", rows.len()));
    }
    let mut ids = BTreeSet::new();
    for row in rows {
        if row["type"] != 1 {
            found.push(format!("a component of type {} outside a row", row["type"]));
            continue;
        }
        let parts: Vec<&Value> = row["components"].as_array().into_iter().flatten().collect();
        let menus = parts.iter().filter(|part| matches!(part["type"].as_u64(), Some(3 | 5..=8))).count();
        if parts.is_empty() {
            found.push("a row with nothing in it".to_owned());
        }
        if menus > 0 && parts.len() > 1 {
            found.push("a menu shares its row".to_owned());
        }
        if parts.len() > 5 {
            found.push(format!("{} buttons in a row: 5 at most", parts.len()));
        }
        for part in parts {
            match part["type"].as_u64() {
                Some(2) => button(part, &mut ids, found),
                Some(3 | 5..=8) => menu(part, &mut ids, found),
                _ => found.push(format!("a component of type {} in a message's row", part["type"])),
            }
        }
    }
}

/// Checks a window.
pub(super) fn check_modal(data: &Value, found: &mut Vec<String>) {
    text("a window's title", &data["title"], 1, 45, found);
    text("a window's custom id", &data["custom_id"], 1, 100, found);
    let rows: Vec<&Value> = data["components"].as_array().into_iter().flatten().collect();
    if rows.is_empty() || rows.len() > 5 {
        found.push(format!("a window with {} fields: 1 to 5", rows.len()));
    }
    let mut ids = BTreeSet::new();
    for row in rows {
        let parts: Vec<&Value> = row["components"].as_array().into_iter().flatten().collect();
        let [part] = parts[..] else {
            found.push(format!("{} fields in a window's row: one each", parts.len()));
            continue;
        };
        if row["type"] != 1 || part["type"] != 4 {
            found.push(format!("a component of type {} in a window", part["type"]));
            continue;
        }
        custom_id(part, &mut ids, found);
        text("a field's label", &part["label"], 1, 45, found);
        text("a field's placeholder", &part["placeholder"], 0, 100, found);
        text("a field's value", &part["value"], 0, 4000, found);
        let most = part["max_length"].as_u64().unwrap_or(4000);
        let least = part["min_length"].as_u64().unwrap_or_default();
        if least > most || most == 0 || most > 4000 {
            found.push(format!("a field takes {least} to {most} characters: 0 to 4000"));
        }
        if !matches!(part["style"].as_u64(), Some(1 | 2)) {
            found.push(format!("a field's style is {}: 1 or 2", part["style"]));
        }
    }
}

fn button(button: &Value, ids: &mut BTreeSet<String>, found: &mut Vec<String>) {
    text("a button's label", &button["label"], 0, 80, found);
    if button["label"].as_str().is_none_or(str::is_empty) && button["emoji"].is_null() {
        found.push("a button with neither label nor emoji".to_owned());
    }
    match button["style"].as_u64() {
        Some(1..=4) => {
            custom_id(button, ids, found);
            if !button["url"].is_null() {
                found.push("a button with a custom id and an address".to_owned());
            }
        }
        Some(5) => {
            text("a button's address", &button["url"], 1, 512, found);
            if !button["custom_id"].is_null() {
                found.push("a button that leads elsewhere has a custom id".to_owned());
            }
        }
        _ => found.push(format!("a button's style is {}: 1 to 5", button["style"])),
    }
}

fn menu(menu: &Value, ids: &mut BTreeSet<String>, found: &mut Vec<String>) {
    custom_id(menu, ids, found);
    text("a menu's placeholder", &menu["placeholder"], 0, 150, found);
    let options: Vec<&Value> = menu["options"].as_array().into_iter().flatten().collect();
    let least = menu["min_values"].as_u64().unwrap_or(1);
    let most = menu["max_values"].as_u64().unwrap_or(1);
    if least > most || most == 0 || most > 25 {
        found.push(format!("a menu takes {least} to {most} options"));
    }
    if menu["type"] != 3 {
        return;
    }
    if options.is_empty() || options.len() > 25 {
        found.push(format!("a menu with {} options: 1 to 25", options.len()));
    }
    if most as usize > options.len() {
        found.push(format!("a menu takes {most} of {} options", options.len()));
    }
    let mut values = BTreeSet::new();
    let mut preselected = 0;
    for option in options {
        text("an option's label", &option["label"], 1, 100, found);
        text("an option's value", &option["value"], 1, 100, found);
        text("an option's description", &option["description"], 0, 100, found);
        preselected += u64::from(option["default"] == true);
        if !values.insert(option["value"].as_str().unwrap_or_default()) {
            found.push(format!("two options of a menu have the value {}", option["value"]));
        }
    }
    if preselected > most {
        found.push(format!("{preselected} options of a menu are chosen beforehand: {most} at most"));
    }
}

fn custom_id(part: &Value, ids: &mut BTreeSet<String>, found: &mut Vec<String>) {
    text("a custom id", &part["custom_id"], 1, 100, found);
    let id = part["custom_id"].as_str().unwrap_or_default();
    if !ids.insert(id.to_owned()) {
        found.push(format!("two components have the custom id {id:?}"));
    }
}
