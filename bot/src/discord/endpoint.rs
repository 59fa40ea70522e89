//! Interactions as signed requests from Discord to our own HTTP server: for councils whose machines may open no socket to
//! the outside. The same handlers as over the gateway.

use std::sync::Arc;

use anyhow::bail;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::Value;
use serenity::all::{Http, Interaction};
use serenity::interactions_endpoint::Verifier;

use crate::discord::events::Events;

/// Where Discord sends interactions.
pub const PATH: &str = "/discord/interactions";
/// The type of a ping, and of the answer to it.
const PING: u8 = 1;
/// More than any interaction has.
const MOST_BYTES: usize = 1 << 20;

#[derive(Clone)]
struct Endpoint {
    events: Events,
    http: Arc<Http>,
    verifier: Verifier,
}

/// The route.
///
/// # Errors
/// A public key that is none.
pub fn routes(events: Events, http: Arc<Http>, public_key: &str) -> anyhow::Result<Router> {
    let verifier = verifier(public_key)?;
    Ok(Router::new().route(PATH, post(take)).layer(DefaultBodyLimit::max(MOST_BYTES)).with_state(Endpoint {
        events,
        http,
        verifier,
    }))
}

async fn take(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (signature, timestamp) = (header("X-Signature-Ed25519"), header("X-Signature-Timestamp"));
    if endpoint.verifier.verify(signature, timestamp, &body).is_err() {
        return (StatusCode::UNAUTHORIZED, "this request is not signed by Discord").into_response();
    }
    // Of a ping nothing but its type matters, and a ping that is refused is an address that Discord does not take.
    let sent = serde_json::from_slice::<Value>(&body).unwrap_or_default();
    if sent["type"] == PING {
        return axum::Json(serde_json::json!({ "type": PING })).into_response();
    }
    let interaction = match serde_json::from_value::<Interaction>(sent) {
        Ok(interaction) => interaction,
        Err(_) => return (StatusCode::BAD_REQUEST, "this is no interaction").into_response(),
    };
    match endpoint.events.take_and_wait(Arc::clone(&endpoint.http), &interaction).await {
        Some(response) => axum::Json(response).into_response(),
        // Taken before: whoever asked first has the answer.
        None => StatusCode::ACCEPTED.into_response(),
    }
}

fn verifier(public_key: &str) -> anyhow::Result<Verifier> {
    let key = public_key.trim();
    let bytes: Option<Vec<u8>> = (key.len() == 64 && key.is_ascii())
        .then(|| (0..32).map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).ok()).collect())
        .flatten();
    let verifier = bytes.and_then(|bytes| Verifier::try_new(bytes.try_into().ok()?).ok());
    match verifier {
        Some(verifier) => Ok(verifier),
        None => bail!(
            "[discord] public_key: found {} characters that are no key; allowed: the 64 digits 0 to 9 and a to f under \
             \"Public Key\" in Discord's developer portal",
            key.chars().count()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::verifier;

    #[test]
    fn a_public_key_is_64_hexadecimal_digits() {
        assert!(verifier("67c6bd767ca099e79efac9fcce4d2022a63bf7dea780e7f3d813f694c1597089\n").is_ok());
        for key in ["", "67c6", &"g".repeat(64), &"é".repeat(32), &format!("02{}", "0".repeat(62))] {
            let error = verifier(key).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains("64 digits"), "{key}: {error}");
        }
    }
}
