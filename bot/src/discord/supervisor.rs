//! Keeping the session with Discord: begins it, counts how often against Discord's own limit, backs off, and stops where going
//! on is of no use.
//!
//! Discord allows 1,000 new sessions in 24 hours and then takes the token away; serenity begins a new one every few seconds
//! as long as something is wrong. So it runs apart (`apart.rs`), is watched, stopped when it does that, and begun again after
//! a wait that grows. The count is Discord's, so that restarts of this program and other instances are in it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serenity::all::{ClientBuilder, EventHandler, GatewayError, GatewayIntents};
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::discord::access::Access;
use crate::discord::apart::Apart;
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
/// How long saying goodbye to Discord may take.
const GOODBYE: Duration = Duration::from_secs(2);
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(30 * 60);
/// A session that lasted so long shows that all is well again.
const WELL_AFTER: Duration = Duration::from_secs(10 * 60);

/// Holds the session until `stop`.
///
/// # Errors
/// Where Discord will not have this bot: a wrong token, or rights that the application lacks.
pub async fn run(access: Access, events: Events, stop: CancellationToken) -> anyhow::Result<()> {
    let mut waits = Waits::default();
    loop {
        let begun = Instant::now();
        // It heeds a stop by itself, with a word to Discord, which would otherwise go on handing over what nobody takes.
        let Some(why) = session(&access, &events, &stop).await? else { return Ok(()) };
        let wait = waits.after(begun.elapsed());
        eprintln!("pathways: the session with Discord ended: {why}; the next begins in {} s", wait.as_secs());
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = sleep(wait) => {}
        }
    }
}

/// The waits between sessions: longer from time to time, until one has lasted.
struct Waits {
    next: Duration,
}

impl Default for Waits {
    fn default() -> Self {
        Self { next: FIRST_WAIT }
    }
}

impl Waits {
    /// The wait after a session that lasted so long.
    fn after(&mut self, lasted: Duration) -> Duration {
        if lasted > WELL_AFTER {
            self.next = FIRST_WAIT;
        }
        let wait = self.next;
        self.next = (wait * 2).min(LONGEST_WAIT);
        wait
    }
}

/// One run of serenity's client. Why it ended, or `None` where it was stopped.
async fn session(
    access: &Access,
    events: &Events,
    stop: &CancellationToken,
) -> anyhow::Result<Option<String>> {
    let http = access.http();
    let gateway = tokio::select! {
        () = stop.cancelled() => return Ok(None),
        gateway = http.get_bot_gateway() => gateway,
    };
    let gateway = match gateway {
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
    let (apart, goodbye) = (Apart::new()?, stop.child_token());
    let client = client(access.elsewhere()?, events.clone(), gateway.url, goodbye.clone());
    let Some(client) = apart.run(client) else { return Ok(None) };
    tokio::pin!(client);
    let ended = tokio::select! {
        ended = &mut client => ended,
        why = too_many(access) => {
            goodbye.cancel();
            // It says goodbye and ends; how does not matter any more.
            let _ = client.await;
            return Ok(Some(why));
        }
    };
    if stop.is_cancelled() {
        return Ok(None);
    }
    let Ok(ended) = ended else { return Ok(Some("the library failed".to_owned())) };
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

/// serenity's client, until it ends by itself or is to say goodbye.
async fn client(
    access: Access,
    events: Events,
    gateway: String,
    goodbye: CancellationToken,
) -> serenity::Result<()> {
    let builder = ClientBuilder::new_with_http(access.http(), INTENTS).event_handler(events);
    let mut client = builder.event_handler(Last).await?;
    // Where the address of the gateway cannot be had, serenity takes a fixed one, which may not be the one configured.
    client.ws_url.lock().await.clone_from(&gateway);
    let shards = Arc::clone(&client.shard_manager);
    tokio::select! {
        ended = client.start() => ended,
        () = goodbye.cancelled() => {
            // A connection that is just being made anew hears nothing, and there is nobody to say it to.
            let _ = timeout(GOODBYE, shards.shutdown_all()).await;
            Ok(())
        }
    }
}

/// Takes what Discord reports last, and does nothing with it.
///
/// When a connection is closed without a code, serenity's reader goes round and round until its next heartbeat and lets
/// nothing else have its thread. The newest task that it started before waits for that very thread, where no other may take
/// it. So this is the newest one, and what came just before the close is answered in time.
struct Last;

impl EventHandler for Last {}

/// Waits until more sessions are begun than can be right, and says so.
async fn too_many(access: &Access) -> String {
    let http = access.http();
    let mut watch = Watch::default();
    loop {
        // Where Discord cannot be asked, nothing is known, and serenity cannot begin a session either.
        if let Ok(gateway) = http.get_bot_gateway().await
            && let Some(why) = watch.sees(Instant::now(), gateway.session_start_limit.remaining)
        {
            return why;
        }
        sleep(LOOK_EVERY).await;
    }
}

/// How many sessions were left of late, by Discord's own count.
#[derive(Default)]
struct Watch {
    left: VecDeque<(Instant, u64)>,
}

impl Watch {
    /// Takes a count. Where it shows that too many were begun, what is to be said of it.
    fn sees(&mut self, now: Instant, remaining: u64) -> Option<String> {
        self.left.push_back((now, remaining));
        while self.left.front().is_some_and(|(at, _)| now.duration_since(*at) > IN_SHORT) {
            self.left.pop_front();
        }
        // When the day's allowance is given anew, there are more left than before.
        if self.left.iter().any(|(_, before)| *before < remaining) {
            self.left.clear();
            self.left.push_back((now, remaining));
        }
        let begun = self.left.front().map_or(0, |(_, most)| most - remaining);
        if begun > MANY {
            return Some(format!("{begun} new sessions began within {} s", IN_SHORT.as_secs()));
        }
        (remaining < RESERVE).then(|| format!("only {remaining} new sessions are left for today"))
    }
}

/// What is said of a token that Discord does not know.
pub const WRONG_TOKEN: &str = "Discord does not know this token (401, or close code 4004); copy the bot's token anew: \
     Discord's developer portal, the application, Bot, Reset Token. The client secret and the public key are no tokens";

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 3600);
    /// The shortest time between two sessions that serenity keeps to.
    const SERENITY: Duration = Duration::from_secs(5);

    #[test]
    fn waits_grow_to_half_an_hour_and_begin_anew_after_a_session_that_lasted() {
        let mut waits = Waits::default();
        let short = Duration::from_secs(30);
        let seconds: Vec<u64> = (0..11).map(|_| waits.after(short).as_secs()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800]);
        assert_eq!(waits.after(WELL_AFTER + short), FIRST_WAIT);
    }

    #[test]
    fn a_few_sessions_in_a_while_are_nothing_and_many_are_too_many() {
        let (mut watch, start) = (Watch::default(), Instant::now());
        for number in 0..100_u32 {
            // One in 40 seconds, as on a bad day.
            assert_eq!(watch.sees(start + number * IN_SHORT / 3, 900 - u64::from(number)), None);
        }
        let now = start + 40 * IN_SHORT;
        assert_eq!(watch.sees(now, 500), None, "what was long ago does not count");
        assert_eq!(watch.sees(now + LOOK_EVERY, 500 - MANY), None);
        let said = watch.sees(now + 2 * LOOK_EVERY, 499 - MANY).unwrap();
        assert_eq!(said, "6 new sessions began within 120 s");
        assert_eq!(watch.sees(now + 3 * LOOK_EVERY, 1000), None, "a new day");
        assert!(Watch::default().sees(now, RESERVE - 1).unwrap().contains("19 new sessions are left"));
    }

    #[test]
    fn a_day_of_sessions_that_are_thrown_out_at_once_leaves_most_of_what_discord_allows() {
        let (mut waits, start) = (Waits::default(), Instant::now());
        let (mut passed, mut begun) = (Duration::ZERO, 0_u64);
        while passed < DAY {
            let (mut watch, since) = (Watch::default(), passed);
            let mut next_look = passed;
            loop {
                begun += 1;
                passed += SERENITY;
                if passed >= next_look {
                    next_look = passed + LOOK_EVERY;
                    if watch.sees(start + passed, 1000 - begun.min(1000)).is_some() {
                        break;
                    }
                }
            }
            passed += waits.after(passed - since);
        }
        assert!((100..500).contains(&begun), "{begun} sessions in a day");
    }
}
