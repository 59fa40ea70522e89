//! The limits of a message.

use serde_json::Value;

use super::{components, length, text, unknown_keys};

/// Checks a message, or the change of one.
pub(super) fn check(body: &Value, found: &mut Vec<String>) {
    text("content", &body["content"], 0, 2000, found);
    let embeds: Vec<&Value> = body["embeds"].as_array().into_iter().flatten().collect();
    if embeds.len() > 10 {
        found.push(format!("{} embeds: 10 at most", embeds.len()));
    }
    let together: usize = embeds.iter().map(|embed| characters(embed)).sum();
    if together > 6000 {
        found.push(format!("embeds have {together} characters together: 6000 at most"));
    }
    for embed in embeds {
        text("an embed's title", &embed["title"], 0, 256, found);
        text("an embed's description", &embed["description"], 0, 4096, found);
        text("an embed's footer", &embed["footer"]["text"], 0, 2048, found);
        text("an embed's author", &embed["author"]["name"], 0, 256, found);
        let fields: Vec<&Value> = embed["fields"].as_array().into_iter().flatten().collect();
        if fields.len() > 25 {
            found.push(format!("an embed has {} fields: 25 at most", fields.len()));
        }
        for field in fields {
            text("the name of an embed's field", &field["name"], 1, 256, found);
            text("the value of an embed's field", &field["value"], 1, 1024, found);
        }
    }
    components::check(&body["components"], found);
}

/// Checks what is suggested while somebody types.
pub(super) fn check_choices(data: &Value, found: &mut Vec<String>) {
    let choices: Vec<&Value> = data["choices"].as_array().into_iter().flatten().collect();
    if choices.len() > 25 {
        found.push(format!("{} suggestions: 25 at most", choices.len()));
    }
    for choice in choices {
        unknown_keys("a suggestion", choice, &["name", "name_localizations", "value"], found);
        text("a suggestion's name", &choice["name"], 1, 100, found);
        if choice["value"].is_string() {
            text("a suggestion's value", &choice["value"], 1, 100, found);
        }
    }
}

fn characters(embed: &Value) -> usize {
    let fields = embed["fields"].as_array().into_iter().flatten();
    [&embed["title"], &embed["description"], &embed["footer"]["text"], &embed["author"]["name"]]
        .into_iter()
        .chain(fields.flat_map(|field| [&field["name"], &field["value"]]))
        .map(length)
        .sum()
}
