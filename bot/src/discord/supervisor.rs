//! Keeping the session with Discord: begins it, counts how often against Discord's own limit, backs off, and stops where going
//! on is of no use.
//!
//! Discord allows 1,000 new sessions in 24 hours and then takes the token away; serenity begins a new one every few seconds
//! as long as something is wrong. So it is watched, stopped when it does that, and begun again after a wait that grows. The
//! count is Discord's, so that restarts of this program and other instances are in it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serenity::all::{ClientBuilder, GatewayError, GatewayIntents};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::discord::access::Access;
use crate::discord::events::Events;
use crate::discord::sending;

/// No content of messages in channels: direct messages and messages that name the bot come with theirs all the same.
const INTENTS: GatewayIntents = GatewayIntents::GUILD_MESSAGES.union(GatewayIntents::DIRECT_MESSAGES);

/// So many new sessions in so long a time are a sign that something is wrong.
const MANY: u64 = 5;
const IN_SHORT: Duration = Duration::from_secs(120);
/// How often Discord is asked for its count.
const LOOK_EVERY: Duration = Duration::from_secs(10);
/// Sessions of the day that are left for whoever looks after the bot.
const RESERVE: u64 = 20;
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(30 * 60);
/// A session that lasted so long shows that all is well again.
const WELL_AFTER: Duration = Duration::from_secs(10 * 60);

/// Holds the session until `stop`.
///
/// # Errors
/// Where Discord will not have this bot: a wrong token, or rights that the application lacks.
pub async fn run(access: Access, events: Events, stop: CancellationToken) -> anyhow::Result<()> {
    let mut wait = FIRST_WAIT;
    loop {
        let begun = Instant::now();
        let ended = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            ended = session(&access, &events, &stop) => ended?,
        };
        let Some(why) = ended else { return Ok(()) };
        if begun.elapsed() > WELL_AFTER {
            wait = FIRST_WAIT;
        }
        eprintln!("pathways: the session with Discord ended: {why}; the next begins in {} s", wait.as_secs());
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = sleep(wait) => {}
        }
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// One run of serenity's client. Why it ended, or `None` where it was stopped.
async fn session(
    access: &Access,
    events: &Events,
    stop: &CancellationToken,
) -> anyhow::Result<Option<String>> {
    let http = access.http();
    let gateway = match http.get_bot_gateway().await {
        Ok(gateway) => gateway,
        Err(error) => {
            let (why, _) = sending::failure(&error);
            if why.status == 401 {
                bail!(WRONG_TOKEN);
            }
            return Ok(Some(why.says));
        }
    };
    let limit = &gateway.session_start_limit;
    if limit.remaining < RESERVE {
        let wait = Duration::from_millis(limit.reset_after);
        eprintln!(
            "pathways: Discord allows {} new sessions a day and {} are left; waiting {} minutes for more",
            limit.total,
            limit.remaining,
            wait.as_secs() / 60
        );
        tokio::select! {
            () = stop.cancelled() => return Ok(None),
            () = sleep(wait) => {}
        }
    }
    let built = ClientBuilder::new_with_http(http, INTENTS).event_handler(events.clone()).await;
    let mut client = match built {
        Ok(client) => client,
        Err(error) => return Ok(Some(sending::failure(&error).0.says)),
    };
    // Where the address of the gateway cannot be had, serenity takes a fixed one, which may not be the one configured.
    client.ws_url.lock().await.clone_from(&gateway.url);
    let shards = Arc::clone(&client.shard_manager);
    let ended = tokio::select! {
        ended = client.start() => ended,
        () = stop.cancelled() => {
            shards.shutdown_all().await;
            return Ok(None);
        }
        why = too_many(access) => {
            shards.shutdown_all().await;
            return Ok(Some(why));
        }
    };
    match ended {
        Ok(()) => Ok(Some("it was closed".to_owned())),
        Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => bail!(WRONG_TOKEN),
        Err(serenity::Error::Gateway(
            GatewayError::DisallowedGatewayIntents | GatewayError::InvalidGatewayIntents,
        )) => bail!(
            "Discord refuses what this bot asks to be told of (close code 4013 or 4014); it asks for no privileged intent, \
             so look whether the application was limited, under Bot in Discord's developer portal"
        ),
        Err(
            error @ serenity::Error::Gateway(GatewayError::InvalidShardData | GatewayError::OverloadedShard),
        ) => Err(error)
            .context("Discord refuses this way of sharing the servers out; see Sharding in docs/discord.md"),
        Err(error) => Ok(Some(sending::failure(&error).0.says)),
    }
}

/// Waits until more sessions are begun than can be right, and says so.
async fn too_many(access: &Access) -> String {
    let http = access.http();
    let mut left: VecDeque<(Instant, u64)> = VecDeque::new();
    loop {
        // Where Discord cannot be asked, nothing is known, and serenity cannot begin a session either.
        if let Ok(gateway) = http.get_bot_gateway().await {
            let (now, remaining) = (Instant::now(), gateway.session_start_limit.remaining);
            left.push_back((now, remaining));
            while left.front().is_some_and(|(at, _)| now.duration_since(*at) > IN_SHORT) {
                left.pop_front();
            }
            // When the day's allowance is given anew, there are more left than before.
            if left.iter().any(|(_, before)| *before < remaining) {
                left.clear();
                left.push_back((now, remaining));
            }
            let most = left.front().map_or(remaining, |(_, most)| *most);
            if most - remaining > MANY {
                return format!("{} new sessions began within {} s", most - remaining, IN_SHORT.as_secs());
            }
            if remaining < RESERVE {
                return format!("only {remaining} new sessions are left for today");
            }
        }
        sleep(LOOK_EVERY).await;
    }
}

/// What is said of a token that Discord does not know.
pub const WRONG_TOKEN: &str = "Discord does not know this token (401, or close code 4004); copy the bot's token anew: \
     Discord's developer portal, the application, Bot, Reset Token. The client secret and the public key are no tokens";
