//! Interactions by signed POST to the bot's own server, for councils that allow no outgoing socket.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use ed25519_dalek::{Signer, SigningKey};
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::routes::Route;
use super::{Shared, StandIn, interactions, judge};

/// How a POST is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// As Discord does.
    Right,
    /// By a key that is not Discord's.
    OfAnotherKey,
    /// Over another body.
    OfAnotherBody,
    /// Over another time than the one given.
    OfAnotherTime,
    /// Not at all.
    Missing,
    /// With something that is no signature.
    Nonsense,
}

/// Signs nothing but the tests' own interactions, so it need not be secret.
fn key() -> SigningKey {
    SigningKey::from_bytes(&[17; 32])
}

pub(super) fn public_key() -> String {
    hexadecimal(key().verifying_key().as_bytes())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl StandIn {
    /// Interactions go to this address of the bot's own server, such as `http://127.0.0.1:8080/discord/interactions`.
    pub fn delivers_to(&self, address: &str) {
        self.shared.world().endpoint = Some(address.to_owned());
    }

    /// POSTs any body to the bot's own server: its status and what it answers.
    ///
    /// # Errors
    /// There is no address, nothing listens there, or what it answers is no HTTP.
    pub async fn posts_signed(&self, body: &[u8], signature: Signature) -> Result<(u16, String), String> {
        let endpoint = self.shared.world().endpoint.clone();
        post(&endpoint.ok_or("the bot has no address yet")?, body, signature).await
    }
}

/// Delivers an interaction; its first response is the answer, unless the bot sends it by the callback's route.
pub(super) fn deliver(shared: &Arc<Shared>, id: u64) {
    let (endpoint, body, times) = {
        let world = &mut *shared.world();
        let times = world.faults.times();
        let Some(interaction) = world.interactions.get(&id) else { return };
        let Some(endpoint) = world.endpoint.clone() else { return };
        (endpoint, interaction.payload.to_string(), times)
    };
    for _ in 0..times {
        let (shared, endpoint, body) = (Arc::clone(shared), endpoint.clone(), body.clone());
        tokio::spawn(async move {
            told(&shared, id);
            let answer = post(&endpoint, body.as_bytes(), Signature::Right).await;
            let complaint = match answer {
                Ok((200, text)) => answered(&shared, id, &text),
                // The response comes by the callback's route.
                Ok((202 | 204, _)) => None,
                Ok((status, text)) => Some(format!("an interaction was answered with {status}: {text}")),
                // The bot is not there, which a test may want; the interaction stays without a response.
                Err(_) => None,
            };
            shared.world().complaints.extend(complaint);
            shared.changed.notify_waiters();
        });
    }
}

fn told(shared: &Shared, id: u64) {
    if let Some(interaction) = shared.world().interactions.get_mut(&id) {
        interaction.deliveries += 1;
        interaction.delivered.get_or_insert_with(Instant::now);
        interaction.changed.notify_waiters();
    }
}

fn answered(shared: &Shared, id: u64, text: &str) -> Option<String> {
    let Ok(body) = serde_json::from_str::<Value>(text) else {
        return Some(format!("an interaction was answered with what is no JSON: {text:?}"));
    };
    if shared.options.judges {
        let found = judge::complaints(Route::Callback, &body);
        if !found.is_empty() {
            return Some(format!("the answer to an interaction: {}", found.join("; ")));
        }
    }
    let world = &mut *shared.world();
    let token = world.interactions.get(&id).map(|known| known.token.clone()).unwrap_or_default();
    interactions::first_response(&shared.options, world, id, &token, &body);
    None
}

async fn post(address: &str, body: &[u8], signature: Signature) -> Result<(u16, String), String> {
    let rest = address.strip_prefix("http://").ok_or("an address begins with http://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
    let time = seconds.to_string();
    let sign = |key: SigningKey, time: &str, body: &[u8]| {
        Some(hexadecimal(&key.sign(&[time.as_bytes(), body].concat()).to_bytes()))
    };
    let signed = match signature {
        Signature::Right => sign(key(), &time, body),
        Signature::OfAnotherKey => sign(SigningKey::from_bytes(&[18; 32]), &time, body),
        Signature::OfAnotherBody => sign(key(), &time, b"{}"),
        Signature::OfAnotherTime => sign(key(), "1", body),
        Signature::Missing => None,
        Signature::Nonsense => Some("not a signature".to_owned()),
    };
    let mut request = Request::post(format!("/{path}"))
        .header("host", host)
        .header("content-type", "application/json")
        .header("user-agent", "Discord-Interactions/1.0 (+https://discord.com)")
        .header("x-signature-timestamp", &time);
    if let Some(signed) = signed {
        request = request.header("x-signature-ed25519", signed);
    }
    let body = Full::new(Bytes::copy_from_slice(body));
    let request = request.body(body).map_err(|error| error.to_string())?;
    let stream = TcpStream::connect(host).await.map_err(|error| error.to_string())?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let bytes = response.into_body().collect().await.map_err(|error| error.to_string())?.to_bytes();
    Ok((status, String::from_utf8_lossy(&bytes).into_owned()))
}
