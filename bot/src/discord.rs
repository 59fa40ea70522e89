//! The Discord host: staff ask and check in private, officers keep the desk. Transport, limits and privacy are decided here;
//! verdicts, reasons and answers are the library's, what is kept is the desk's.
//!
//! In reading order: how Discord is reached ([`access`]), what it reports ([`events`], [`endpoint`]) and what that says
//! ([`call`]), the commands ([`commands`]) and what they can reach ([`world`]), what a person sees ([`screen`]), what buttons
//! mean ([`press`], [`sealed`]), and how answers get there ([`delivery`], [`sending`], [`telling`]).

pub mod access;
mod afterwards;
mod answered;
mod apart;
mod call;
mod commands;
mod conversations;
mod counts;
mod delivery;
pub mod endpoint;
mod events;
mod press;
mod screen;
mod sealed;
mod sending;
mod sessions;
mod supervisor;
mod telling;
mod words;
mod world;

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use axum::Router;
use jiff::Timestamp;
use jiff::civil::Date;
use serenity::all::{CreateCommand, Http};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::config::{self, Token, Transport};
use crate::desk_thread::DeskThread;
use crate::mind_in_use::MindInUse;
use access::Access;
use commands::Audience;
use events::Events;
use sessions::Sessions;
use supervisor::WRONG_TOKEN;
use world::World;

/// How often counts are handed to the desk and old conversations are forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(10);
/// How often the desk throws away what is older than configured.
const PRUNE_EVERY: Duration = Duration::from_secs(3600);
/// How long a stop waits for answers that are being given.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// The bot.
pub struct Bot {
    config: config::Discord,
    access: Access,
    world: Arc<World>,
    events: Events,
    stop: CancellationToken,
}

/// What the bot is made of.
pub struct Parts {
    /// The mind with officers' FAQs.
    pub minds: Arc<MindInUse>,
    /// The desk.
    pub desk: DeskThread,
    /// The date of asking, where it is not today.
    pub as_of: Option<Date>,
}

impl Bot {
    /// A bot that does nothing yet.
    ///
    /// # Errors
    /// Where this machine cannot make connections at all.
    pub fn new(config: config::Discord, token: Token, parts: Parts) -> anyhow::Result<Self> {
        let seal = sealed::Seal::new(&token, config.buttons_last());
        let world = Arc::new(World {
            minds: parts.minds,
            desk: parts.desk,
            seal,
            officers: call::Officers::new(&config),
            conversations: conversations::Conversations::default(),
            counts: counts::Counts::default(),
            to_tell: tokio::sync::Notify::new(),
            as_of: parts.as_of,
        });
        let access = Access::new(token, config.api.clone())?;
        let events = Events::new(Arc::clone(&world), Arc::new(Sessions::default()), Arc::new(access.http()));
        Ok(Self { config, access, world, events, stop: CancellationToken::new() })
    }

    /// The routes that Discord sends interactions to, where it does.
    ///
    /// # Errors
    /// A public key that is none.
    pub fn routes(&self) -> anyhow::Result<Option<Router>> {
        let key = self.config.public_key.as_deref().unwrap_or_default();
        match self.config.transport {
            Transport::Gateway => Ok(None),
            Transport::Http => {
                endpoint::routes(self.events.clone(), Arc::new(self.access.http()), key).map(Some)
            }
        }
    }

    /// Registers the commands and answers, until it cannot go on.
    ///
    /// # Errors
    /// A token that Discord does not know, a server that the bot is not on, or rights that the application lacks.
    async fn run(&self) -> anyhow::Result<()> {
        let (access, name) = tokio::select! {
            // Discord may be out of reach for long, and a stop is heeded all the same.
            () = self.stop.cancelled() => return Ok(()),
            begun = self.begin() => begun?,
        };
        let (world, http) = (Arc::clone(&self.world), Arc::new(access.http()));
        self.events.tasks.spawn(telling::tell(world, http, self.stop.clone()));
        until(&self.stop, tidy(Arc::clone(&self.world)));
        until(&self.stop, prune(Arc::clone(&self.world)));
        match self.config.transport {
            Transport::Gateway => supervisor::run(access, self.events.clone(), self.stop.clone()).await,
            Transport::Http => {
                let path = endpoint::PATH;
                println!("Discord is connected as {name} (it sends interactions to {path})");
                self.stop.cancelled().await;
                Ok(())
            }
        }
    }

    /// Asks who we are and registers the commands: the way to Discord from then on, and our name there.
    async fn begin(&self) -> anyhow::Result<(Access, String)> {
        let application = insist(&self.access, "ask who we are", |http| async move {
            http.get_current_application_info().await
        })
        .await?;
        let access = self.access.clone().of_application(application.id);
        register(&access, &self.world).await?;
        Ok((access, application.name))
    }

    /// The same until `stop`, and then on until the session has ended too. What stops the bot after Discord had accepted it
    /// stops nothing else: it is told, and `stop` waited for.
    ///
    /// # Errors
    /// Why it could not begin: a mistake to be seen at once.
    pub async fn run_until(&self, stop: &CancellationToken) -> anyhow::Result<()> {
        let run = self.run();
        tokio::pin!(run);
        let ended = tokio::select! {
            ended = &mut run => ended,
            () = stop.cancelled() => {
                self.stop.cancel();
                // It ends by itself once it is told to; how does not matter any more.
                let _ = timeout(LAST_ANSWERS, run).await;
                return Ok(());
            }
        };
        match ended {
            Err(error) if self.events.sessions.was_connected() => {
                eprintln!("pathways: the Discord bot has stopped, what else is served goes on: {error:#}");
                stop.cancelled().await;
                Ok(())
            }
            ended => ended,
        }
    }

    /// Waits for answers that are being given, and hands over the counts.
    pub async fn stop(&self) {
        self.stop.cancel();
        self.events.tasks.close();
        if timeout(LAST_ANSWERS, self.events.tasks.wait()).await.is_err() {
            eprintln!("pathways: stopped while answers were being given");
        }
        self.world.counts.hand_over(&self.world.desk).await;
    }
}

fn until(stop: &CancellationToken, work: impl Future<Output = ()> + Send + 'static) {
    let stop = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            () = stop.cancelled() => {}
            () = work => {}
        }
    });
}

/// Tells Discord of the commands: those for staff everywhere, those for officers in their server.
async fn register(access: &Access, world: &World) -> anyhow::Result<()> {
    let staff = commands::registrations(Audience::Staff, &world.officers);
    insist(access, "register the commands", |http| {
        let staff = staff.clone();
        async move { http.create_global_commands(&staff).await }
    })
    .await?;
    let Some(server) = world.officers.server() else {
        println!("The desk is closed: no server is configured ([discord] server), so nobody is an officer");
        return Ok(());
    };
    let officers: Vec<CreateCommand> = commands::registrations(Audience::Officers, &world.officers);
    insist(access, "register the officers' commands", |http| {
        let officers = officers.clone();
        async move { http.create_guild_commands(server, &officers).await }
    })
    .await
    .with_context(|| {
        format!("the officers' server {server}: is the ID right, and was the bot invited with the scope applications.commands?")
    })?;
    Ok(())
}

/// Makes a request at start-up until it succeeds; says so while Discord cannot be reached.
async fn insist<T, F: Future<Output = serenity::Result<T>>>(
    access: &Access,
    what: &str,
    request: impl Fn(Arc<Http>) -> F,
) -> anyhow::Result<T> {
    let http = Arc::new(access.http());
    let mut wait = Duration::from_secs(1);
    loop {
        let error = match request(Arc::clone(&http)).await {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        let (why, passes) = sending::failure(&error);
        match why.status {
            401 => bail!(WRONG_TOKEN),
            _ if !passes => bail!("Discord does not let this bot {what}: {why}"),
            _ => eprintln!(
                "pathways: cannot {what} at {}: {why}; trying again in {} s",
                access.address(),
                wait.as_secs()
            ),
        }
        sleep(wait).await;
        wait = (wait * 2).min(Duration::from_secs(60));
    }
}

async fn tidy(world: Arc<World>) {
    loop {
        sleep(TIDY_EVERY).await;
        world.conversations.forget_old(Instant::now());
        world.counts.hand_over(&world.desk).await;
    }
}

async fn prune(world: Arc<World>) {
    loop {
        let pruned = world.desk.with(|desk| {
            desk.prune(Timestamp::now())?;
            desk.settle()
        });
        if let Err(error) = pruned.await {
            eprintln!("pathways: what is older than configured could not be thrown away: {error}");
        }
        sleep(PRUNE_EVERY).await;
    }
}
