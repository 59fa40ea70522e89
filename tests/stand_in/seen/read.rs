//! What the bot sent, read as what a person has before them.

use serde_json::Value;

use super::{Choice, Component, Embed, Field, Modal};

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

pub(super) fn embed(value: &Value) -> Embed {
    let fields = value["fields"].as_array().into_iter().flatten();
    Embed {
        title: text(&value["title"]),
        description: text(&value["description"]),
        fields: fields.map(|field| (text(&field["name"]), text(&field["value"]))).collect(),
        footer: text(&value["footer"]["text"]),
    }
}

pub(super) fn row(value: &Value) -> Vec<Component> {
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

pub(super) fn modal(value: &Value) -> Modal {
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
