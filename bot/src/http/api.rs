//! The HTTP API: `POST /api/ask`, the same JSON as a line of `pathways ask --jsonl`.
//!
//! Messages come in the body and never in an address, so that no log of addresses holds one. Nothing is kept: a conversation
//! is sent whole, as `turns`.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::{CACHE_CONTROL, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use jiff::civil::Date;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::ask_json;
use crate::mind_in_use::MindInUse;

/// Where messages are sent.
pub const ASK: &str = "/api/ask";
/// The most bytes of a body: a conversation of some dozen long messages.
const MOST_BYTES: usize = 64 * 1024;
/// How many replies are worked out at once, and how long another waits for its turn.
const AT_ONCE: usize = 4;
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Clone)]
struct Api {
    minds: Arc<MindInUse>,
    as_of: Option<Date>,
    room: Arc<Semaphore>,
}

/// The routes. `as_of` is the date of asking, where it is not today.
pub fn routes(minds: Arc<MindInUse>, as_of: Option<Date>) -> Router {
    Router::new()
        .route(ASK, post(ask).fallback(only_post))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(Api { minds, as_of, room: Arc::new(Semaphore::new(AT_ONCE)) })
}

async fn ask(
    State(api): State<Api>,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Response {
    let Ok(body) = body else {
        let error = format!("the body cannot be read or is longer than {MOST_BYTES} bytes; send fewer turns");
        return said(StatusCode::PAYLOAD_TOO_LARGE, json!({ "error": error }));
    };
    let Ok(Ok(_room)) = timeout(PATIENCE, Arc::clone(&api.room).acquire_owned()).await else {
        let mut busy = said(
            StatusCode::SERVICE_UNAVAILABLE,
            json!({ "error": "too many ask at once; try again in a moment" }),
        );
        busy.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("2"));
        return busy;
    };
    let mind = api.minds.now().await;
    let as_of = api.as_of.unwrap_or_else(|| jiff::Zoned::now().date());
    // A costly message takes some milliseconds, in which no other connection should have to wait.
    let worked_out = tokio::task::spawn_blocking(move || ask_json::answer(&mind, &body, as_of)).await;
    match worked_out {
        Ok(answer) if answer.get("error").is_some() => said(StatusCode::BAD_REQUEST, answer),
        Ok(answer) => said(StatusCode::OK, answer),
        Err(_) => {
            let error = "something went wrong here; please try again";
            said(StatusCode::INTERNAL_SERVER_ERROR, json!({ "error": error }))
        }
    }
}

async fn only_post() -> Response {
    let error = r#"send a POST whose body is {"text": "..."} or {"turns": ["...", "..."]}"#;
    said(StatusCode::METHOD_NOT_ALLOWED, json!({ "error": error }))
}

fn said(status: StatusCode, answer: Value) -> Response {
    let mut response = (status, Json(answer)).into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
