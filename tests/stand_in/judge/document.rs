//! Discord's OpenAPI document, where it is there while testing. It is read from disk and never part of the project.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};

use crate::project::root;
use crate::stand_in::routes::Route;

/// Names the document's file.
const VARIABLE: &str = "PATHWAYS_DISCORD_OPENAPI";

/// Where the document is; where it is not, a sentence that says so, for a test to print.
///
/// # Errors
/// It is not there.
pub fn where_it_is() -> Result<PathBuf, String> {
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    let path = named.unwrap_or_else(|| root().join("../shared/discord-openapi.json"));
    if path.is_file() {
        return Ok(path);
    }
    Err(format!(
        "Discord's OpenAPI document is not at {}: bodies are held against its limits only as the project knows them. \
         {VARIABLE} may name the document's file.",
        path.display()
    ))
}

/// How many bodies were held against the document in this process.
pub fn bodies_held_against_it() -> u64 {
    HELD.load(Ordering::Relaxed)
}

static HELD: AtomicU64 = AtomicU64::new(0);

/// The parts that bodies are made of, put right where they are known to be wrong.
static DOCUMENT: LazyLock<Option<Value>> = LazyLock::new(|| {
    let text = std::fs::read_to_string(where_it_is().ok()?).ok()?;
    let mut document: Value = serde_json::from_str(&text).ok()?;
    let schemas = &mut document["components"]["schemas"];
    for name in ["ApplicationCommandUpdateRequest", "ApplicationCommandCreateRequest"] {
        // The document has a number. Discord's own documentation has a text of bits, which is what it takes and answers.
        schemas[name]["properties"]["default_member_permissions"] =
            json!({ "type": ["string", "null"], "pattern": "^[0-9]+$" });
    }
    Some(document)
});

/// What a body breaks in the document; nothing where the document is not there.
pub(super) fn complaints(route: Route, body: &Value) -> Vec<String> {
    let Some(document) = DOCUMENT.as_ref() else { return Vec::new() };
    let Some(schema) = schema(document, route, body) else { return Vec::new() };
    HELD.fetch_add(1, Ordering::Relaxed);
    let mut found = Vec::new();
    for error in validator(document, &schema).iter_errors(body) {
        explain(&error, &mut found);
    }
    found
}

/// Where the document describes a body.
fn schema(document: &Value, route: Route, body: &Value) -> Option<String> {
    let (path, method) = match route {
        Route::Commands => ("/applications/{application_id}/commands", "put"),
        Route::ServerCommands => ("/applications/{application_id}/guilds/{guild_id}/commands", "put"),
        Route::Callback => ("/interactions/{interaction_id}/{interaction_token}/callback", "post"),
        Route::EditOriginal => ("/webhooks/{webhook_id}/{webhook_token}/messages/@original", "patch"),
        Route::FollowUp => ("/webhooks/{webhook_id}/{webhook_token}", "post"),
        Route::EditFollowUp => ("/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", "patch"),
        Route::DirectChannel => ("/users/@me/channels", "post"),
        Route::Message => ("/channels/{channel_id}/messages", "post"),
        Route::EditMessage => ("/channels/{channel_id}/messages/{message_id}", "patch"),
        _ => return None,
    };
    let body_of = "requestBody/content/application~1json/schema";
    let whole = format!("/paths/{}/{method}/{body_of}", path.replace('~', "~0").replace('/', "~1"));
    let Some(any_of) = document.pointer(&format!("{whole}/anyOf")).and_then(Value::as_array) else {
        return Some(whole);
    };
    // Where there is one schema for each type, the one for this type says best what is wrong.
    let is_for_it = |part: &Value| {
        let name = part["$ref"].as_str().and_then(|name| name.strip_prefix('#'));
        let types = name.and_then(|name| document.pointer(&format!("{name}/properties/type/enum")));
        types.and_then(Value::as_array).is_some_and(|types| types.contains(&body["type"]))
    };
    match any_of.iter().position(is_for_it) {
        Some(place) => Some(format!("{whole}/anyOf/{place}")),
        None => Some(whole),
    }
}

/// The validator for a part of the document, made when first needed.
fn validator(document: &Value, schema: &str) -> Arc<Validator> {
    static MADE: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = made.get(schema) {
        return Arc::clone(validator);
    }
    let part = document.pointer(schema).cloned().unwrap_or_default();
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [part],
        "components": document["components"],
    });
    let validator = jsonschema::validator_for(&whole)
        .unwrap_or_else(|error| panic!("Discord's OpenAPI document at {schema}: {error}"));
    let validator = Arc::new(validator);
    made.insert(schema.to_owned(), Arc::clone(&validator));
    validator
}

/// Says what is wrong, as deep inside as can be told. Of several shapes that a part may have, the one that it came nearest to
/// is the one that was meant.
fn explain(error: &ValidationError<'_>, found: &mut Vec<String>) {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        let place = error.instance_path().as_str();
        let place = if place.is_empty() { "the body" } else { place };
        found.push(format!("{place}: {error}"));
        return;
    };
    let is_other_shape = |error: &ValidationError<'_>| {
        let place = error.instance_path().as_str();
        place.ends_with("/type") || matches!(error.kind(), ValidationErrorKind::Type { .. })
    };
    let depth = |errors: &Vec<ValidationError<'static>>| {
        errors.iter().map(|error| error.instance_path().as_str().len()).max().unwrap_or_default()
    };
    let meant = context.iter().filter(|errors| !errors.iter().any(is_other_shape)).max_by_key(|it| depth(it));
    match meant.or_else(|| context.iter().max_by_key(|errors| depth(errors))) {
        Some(errors) if !errors.is_empty() => errors.iter().for_each(|error| explain(error, found)),
        _ => found.push(format!("{}: {error}", error.instance_path().as_str())),
    }
}
