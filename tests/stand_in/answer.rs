//! What a request is answered with, and Discord's errors with their codes.

use serde_json::{Value, json};

/// An answer to a request.
pub(super) struct Answer {
    pub status: u16,
    /// Nothing where the answer has no body.
    pub body: Option<Value>,
    /// Seconds after which to ask again, and whether that goes for all routes.
    pub retry_after: Option<(f64, bool)>,
}

impl Answer {
    pub fn of(status: u16, body: Value) -> Self {
        Self { status, body: Some(body), retry_after: None }
    }

    pub fn ok(body: Value) -> Self {
        Self::of(200, body)
    }

    pub fn no_content() -> Self {
        Self { status: 204, body: None, retry_after: None }
    }

    pub fn error(status: u16, code: u64, message: &str) -> Self {
        Self::of(status, json!({ "code": code, "message": message }))
    }

    pub fn unauthorized() -> Self {
        Self::error(401, 0, "401: Unauthorized")
    }

    pub fn no_such_route() -> Self {
        Self::error(404, 0, "404: Not Found")
    }

    pub fn unknown_channel() -> Self {
        Self::error(404, 10003, "Unknown Channel")
    }

    pub fn unknown_message() -> Self {
        Self::error(404, 10008, "Unknown Message")
    }

    pub fn unknown_interaction() -> Self {
        Self::error(404, 10062, "Unknown interaction")
    }

    pub fn already_acknowledged() -> Self {
        Self::error(400, 40060, "Interaction has already been acknowledged.")
    }

    /// For a token that is dead or was never given.
    pub fn unknown_webhook() -> Self {
        Self::error(404, 10015, "Unknown Webhook")
    }

    pub fn invalid_token() -> Self {
        Self::error(401, 50027, "Invalid Webhook Token")
    }

    pub fn empty_message() -> Self {
        Self::error(400, 50006, "Cannot send an empty message")
    }

    pub fn cannot_send_to_this_user() -> Self {
        Self::error(403, 50007, "Cannot send messages to this user")
    }

    /// For a body that Discord does not take.
    pub fn invalid_form(complaints: &[String]) -> Self {
        let errors: Vec<Value> =
            complaints.iter().map(|what| json!({ "code": "BASE_TYPE_BAD", "message": what })).collect();
        Self::of(
            400,
            json!({ "code": 50035, "message": "Invalid Form Body", "errors": { "_errors": errors } }),
        )
    }

    pub fn too_many(seconds: f64, global: bool) -> Self {
        let body =
            json!({ "message": "You are being rate limited.", "retry_after": seconds, "global": global });
        Self { status: 429, body: Some(body), retry_after: Some((seconds, global)) }
    }
}
