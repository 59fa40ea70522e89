//! Whether Discord would take a body: its own OpenAPI document where it is there, and the limits that the document leaves
//! out. Whatever is found here a test hears of, also where Discord would merely ignore it.

mod commands;
mod components;
pub(super) mod document;
mod messages;

use serde_json::Value;

use super::routes::Route;

/// What is wrong with a body; nothing where Discord would take it.
pub(super) fn complaints(route: Route, body: &Value) -> Vec<String> {
    let mut found = document::complaints(route, body);
    match route {
        Route::Commands | Route::ServerCommands => commands::check(body, &mut found),
        Route::Callback => callback(body, &mut found),
        Route::EditOriginal | Route::EditFollowUp => {
            unknown_keys("the body", body, EDITED, &mut found);
            messages::check(body, &mut found);
        }
        Route::FollowUp => {
            unknown_keys("the body", body, &[EDITED, FOLLOWING].concat(), &mut found);
            messages::check(body, &mut found);
        }
        Route::Message | Route::EditMessage => {
            unknown_keys("the body", body, &[EDITED, POSTED].concat(), &mut found);
            messages::check(body, &mut found);
        }
        Route::DirectChannel => unknown_keys("the body", body, &["recipient_id"], &mut found),
        _ => {}
    }
    found.dedup();
    found
}

const EDITED: &[&str] =
    &["content", "embeds", "flags", "allowed_mentions", "components", "attachments", "poll"];
const FOLLOWING: &[&str] = &["tts", "username", "avatar_url", "thread_name", "applied_tags"];
const POSTED: &[&str] = &["tts", "nonce", "enforce_nonce", "message_reference", "sticker_ids"];
const MODAL: &[&str] = &["custom_id", "title", "components"];

fn callback(body: &Value, found: &mut Vec<String>) {
    unknown_keys("the body", body, &["type", "data"], found);
    let data = &body["data"];
    match body["type"].as_u64() {
        Some(8) => {
            unknown_keys("data", data, &["choices"], found);
            messages::check_choices(data, found);
        }
        Some(9) => {
            unknown_keys("data", data, MODAL, found);
            components::check_modal(data, found);
        }
        Some(4..=7) => {
            unknown_keys("data", data, &[EDITED, &["tts"]].concat(), found);
            messages::check(data, found);
        }
        _ => found.push(format!("type {} answers no interaction", body["type"])),
    }
}

/// Discord ignores what it does not know, so a misspelt key loses what it was for.
fn unknown_keys(what: &str, value: &Value, known: &[&str], found: &mut Vec<String>) {
    for key in value.as_object().into_iter().flatten().map(|(key, _)| key) {
        if !known.contains(&key.as_str()) {
            found.push(format!("{what} has the key {key:?}, which Discord does not know"));
        }
    }
}

/// A text's length, as Discord counts it.
fn length(value: &Value) -> usize {
    value.as_str().unwrap_or_default().chars().count()
}

/// A text that has to be there, with so many characters at most.
fn text(what: &str, value: &Value, least: usize, most: usize, found: &mut Vec<String>) {
    let length = length(value);
    if length < least {
        found.push(format!("{what} is {length} characters long: {least} at least"));
    }
    if length > most {
        found.push(format!("{what} is {length} characters long: {most} at most"));
    }
}
