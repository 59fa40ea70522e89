//! Telling people by direct message that an officer has answered their question.
//!
//! A wish is deleted only once its message is with Discord, and a message has a nonce that is its wish's number, so that it
//! is neither lost nor sent twice, whenever the bot is stopped.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use pathways_desk::Due;
use serenity::all::{Http, Nonce, UserId};
use serenity::futures::future::join_all;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::discord::answered::answer_of;
use crate::discord::screen::{Button, Screen};
use crate::discord::sending::{self, Refused};
use crate::discord::words;
use crate::discord::world::World;

/// How long another instance may take to send what it has begun to send.
const LEASE: SignedDuration = SignedDuration::from_secs(120);
/// How many are told at once.
const AT_ONCE: usize = 8;
/// How long until it is looked again, should nothing ask for it: for what another process answered.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Tells whoever is to be told, again and again, until `stop`; what is being sent then is sent first.
pub async fn tell(world: Arc<World>, http: Arc<Http>, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let due = world.desk.with(|desk| desk.due(Timestamp::now(), LEASE)).await;
        match due {
            Ok(due) => {
                // Several at once, so that one who cannot be reached just now holds up few.
                for some in due.chunks(AT_ONCE) {
                    join_all(some.iter().map(|due| tell_one(&world, &http, due, &stop))).await;
                }
            }
            Err(error) => eprintln!("pathways: who is to be told could not be read: {error}"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = world.to_tell.notified() => {}
            () = sleep(LOOK_EVERY) => {}
        }
    }
}

async fn tell_one(world: &World, http: &Http, due: &Due, stop: &CancellationToken) {
    let wish = due.wish;
    if stop.is_cancelled() {
        noted(world.desk.with(move |desk| desk.not_now(wish)).await);
        return;
    }
    let mind = world.minds.now().await;
    // An answer that was taken back since is told to nobody.
    let Some(answer) = answer_of(mind.catalogue(), &due.faq) else { return };
    let text = format!("{}\n{answer}", words::NOW_ANSWERED);
    let more = crate::discord::press::Press::Ask(crate::discord::press::AskStep::More);
    let more = world.seal.id(&more, due.user, Timestamp::now());
    let message = Screen::new(&text).buttons([Button::new(words::ASK_MORE, more)]).message();
    let message = message.nonce(Nonce::String(format!("pathways-{wish}"))).enforce_nonce(true);
    let sent = sending::direct_message(http, UserId::new(due.user), &message).await;
    let done = match sent {
        Ok(()) => world.desk.with(move |desk| desk.told(wish)).await,
        Err(Refused::ByThem) => world.desk.with(move |desk| desk.refused(wish)).await,
        Err(Refused::ForNow(why)) => {
            eprintln!("pathways: somebody could not be told of an answer yet: {why}");
            world.desk.with(move |desk| desk.not_now(wish)).await
        }
    };
    noted(done);
}

fn noted(done: Result<(), pathways_desk::DeskError>) {
    if let Err(error) = done {
        eprintln!("pathways: that somebody was told could not be noted: {error}");
    }
}
