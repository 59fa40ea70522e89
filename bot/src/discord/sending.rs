//! Requests to Discord, tried again while what stops them is of the kind that passes: too many requests, a fault on
//! Discord's side, a connection that breaks.
//!
//! Only requests that may be made twice without harm go through here: a second first response to an interaction is refused
//! by Discord, a change can be made again, a message carries a nonce.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serenity::all::{
    ChannelId, CreateInteractionResponse, CreateMessage, EditInteractionResponse, Http, HttpError,
    InteractionId, UserId,
};
use serenity::builder::Builder;
use tokio::time::{Instant, sleep, timeout_at};

/// The wait before the second try; it doubles from try to try.
const FIRST_WAIT: Duration = Duration::from_millis(100);

/// How a request is tried again.
#[derive(Clone, Copy)]
struct Pace {
    /// How long one try may take.
    one_try: Duration,
    /// The longest wait between two.
    longest_wait: Duration,
}

/// Where the whole may take long.
const UNHURRIED: Pace = Pace { one_try: Duration::from_secs(10), longest_wait: Duration::from_secs(5) };
/// Where a person waits three seconds: a try that hangs is given up early, and the last comes shortly before the end.
const HURRIED: Pace = Pace { one_try: Duration::from_millis(1200), longest_wait: Duration::from_millis(400) };

/// Statuses of HTTP that mean something here.
const TOO_MANY: u16 = 429;
const GONE: u16 = 410;
/// What the library gives as code where the answer had none.
const NO_CODE: isize = -1;
/// Discord's codes for errors that mean something here.
const ALREADY_ANSWERED: isize = 40060;
const CANNOT_SEND_TO_THIS_USER: isize = 50007;

/// Why a request was given up.
#[derive(Debug)]
pub struct GivenUp {
    /// Discord's code of the error, 0 where there is none.
    pub code: isize,
    /// The status of HTTP, 0 where there was no answer.
    pub status: u16,
    /// What happened, without anything that is secret or personal.
    pub says: String,
}

impl std::fmt::Display for GivenUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.says)
    }
}

impl GivenUp {
    /// There is nobody any more who would take an answer.
    pub fn gone(says: &str) -> Self {
        Self { code: 0, status: GONE, says: says.to_owned() }
    }

    /// Whether Discord has said no. Otherwise it may have done what was asked for, and only its word did not come back.
    pub fn is_final(&self) -> bool {
        (400..500).contains(&self.status) && self.status != TOO_MANY
    }
}

/// Why a direct message was not sent.
pub enum Refused {
    /// The person takes none from this bot.
    ByThem,
    /// It may be sent later.
    ForNow(GivenUp),
}

/// Whose first response Discord has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Accepted {
    /// This one.
    FromUs,
    /// One that came before, of another instance.
    Before,
}

/// Sends the first response to an interaction. That Discord has one already is as good.
///
/// # Errors
/// Where Discord did not take it by `until`, or does not want it any more.
pub async fn first_response(
    http: &Http,
    interaction: InteractionId,
    token: &str,
    response: &CreateInteractionResponse,
    until: Instant,
) -> Result<Accepted, GivenUp> {
    let tries = AtomicU32::new(0);
    let sent = insisting(until, HURRIED, || {
        tries.fetch_add(1, Ordering::Relaxed);
        http.create_interaction_response(interaction, token, response, Vec::new())
    });
    match sent.await {
        // After a try of ours whose end we did not hear of, it is ours.
        Err(given_up) if given_up.code == ALREADY_ANSWERED && tries.load(Ordering::Relaxed) > 1 => {
            Ok(Accepted::FromUs)
        }
        Err(given_up) if given_up.code == ALREADY_ANSWERED => Ok(Accepted::Before),
        done => done.map(|()| Accepted::FromUs),
    }
}

/// Puts a message in place of the first response.
///
/// # Errors
/// Where Discord did not take it by `until`.
pub async fn change_response(
    http: &Http,
    token: &str,
    change: &EditInteractionResponse,
    until: Instant,
) -> Result<(), GivenUp> {
    insisting(until, UNHURRIED, || http.edit_original_interaction_response(token, change, Vec::new()))
        .await
        .map(|_| ())
}

/// Sends a message to a channel. It has to carry a nonce.
///
/// # Errors
/// Where Discord does not take it.
pub async fn message(http: &Http, channel: ChannelId, message: &CreateMessage) -> Result<(), GivenUp> {
    let until = Instant::now() + Duration::from_secs(60);
    insisting(until, UNHURRIED, || message.clone().execute(http, (channel, None))).await.map(|_| ())
}

/// Sends somebody a direct message. The message has to carry a nonce.
///
/// # Errors
/// Where they take none, or Discord takes none just now.
pub async fn direct_message(http: &Http, person: UserId, message: &CreateMessage) -> Result<(), Refused> {
    let until = Instant::now() + Duration::from_secs(60);
    let to = serde_json::json!({ "recipient_id": person });
    let channel = insisting(until, UNHURRIED, || http.create_private_channel(&to)).await;
    let channel = channel.map_err(by_whom)?;
    insisting(until, UNHURRIED, || message.clone().execute(http, (channel.id, None)))
        .await
        .map_err(by_whom)?;
    Ok(())
}

fn by_whom(given_up: GivenUp) -> Refused {
    // Whatever Discord's reason to say no, asking again changes nothing: they are told at their next question.
    let is_no = given_up.code == CANNOT_SEND_TO_THIS_USER || given_up.is_final() && given_up.status != 401;
    if is_no { Refused::ByThem } else { Refused::ForNow(given_up) }
}

/// Makes a request until it succeeds, fails for good, or time is up; otherwise the last failure.
async fn insisting<T, F: Future<Output = serenity::Result<T>>>(
    until: Instant,
    pace: Pace,
    request: impl Fn() -> F,
) -> Result<T, GivenUp> {
    let mut wait = FIRST_WAIT;
    loop {
        let failed = match timeout_at(until.min(Instant::now() + pace.one_try), request()).await {
            Ok(Ok(done)) => return Ok(done),
            Ok(Err(error)) => failure(&error),
            Err(_) => {
                (GivenUp { code: 0, status: 0, says: "Discord did not answer in time".to_owned() }, true)
            }
        };
        let (given_up, passes) = failed;
        if !passes || Instant::now() + wait >= until {
            return Err(given_up);
        }
        sleep(wait).await;
        wait = (wait * 2).min(pace.longest_wait);
    }
}

/// What a failure was, and whether it is of the kind that passes. Addresses are left out: they hold interactions' tokens.
pub fn failure(error: &serenity::Error) -> (GivenUp, bool) {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            let status = response.status_code.as_u16();
            let (code, message) = (response.error.code, &response.error.message);
            let says = match code {
                // What came was no error of Discord's own, and the library's words for that help nobody.
                NO_CODE => format!("Discord answered {status}"),
                _ => format!("Discord answered {status}, code {code}: {message}"),
            };
            (GivenUp { code, status, says }, status == TOO_MANY || status >= 500)
        }
        serenity::Error::Http(HttpError::Request(request)) => {
            let kind = if request.is_connect() {
                "Discord could not be reached"
            } else if request.is_timeout() {
                "Discord did not answer in time"
            } else {
                "the connection to Discord broke"
            };
            (GivenUp { code: 0, status: 0, says: kind.to_owned() }, true)
        }
        // An answer that cannot be read came after the request was carried out.
        serenity::Error::Json(_) => {
            let says = "Discord's answer could not be read".to_owned();
            (GivenUp { code: 0, status: 0, says }, true)
        }
        other => (GivenUp { code: 0, status: 0, says: other.to_string() }, false),
    }
}
