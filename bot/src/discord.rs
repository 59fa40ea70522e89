//! The Discord host: staff ask and check in private, officers keep the desk. Transport, limits and privacy are decided here;
//! verdicts, reasons and answers are the library's, what is kept is the desk's.
//!
//! In reading order: how Discord is reached ([`access`]), what it reports ([`events`], [`endpoint`]) and what that says
//! ([`call`]), the commands ([`commands`]) and what they can reach ([`world`]), what a person sees ([`screen`]), what buttons
//! mean ([`press`], [`sealed`]), and how answers get there ([`delivery`], [`sending`], [`telling`]).

pub mod access;
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
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::config::{self, Token, Transport};
use crate::desk_thread::DeskThread;
use crate::mind_in_use::MindInUse;
use access::Access;
use commands::Audience;
use events::Events;
use supervisor::{Sessions, WRONG_TOKEN};
use world::World;

/// How often counts are handed to the desk and old conversations are forgotten.
const TIDY_EVERY: Duration = Duration::from_secs(10);
/// How often the desk throws away what is older than configured.
const PRUNE_EVERY: Duration = Duration::from_secs(3600);
/// How long a stop waits for answers that are being given.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// The bot at work.
pub struct Bot {
    world: Arc<World>,
    events: Events,
    stop: CancellationToken,
    session: Option<JoinHandle<anyhow::Result<()>>>,
    routes: Option<Router>,
}

/// What the bot is made of.
pub struct Parts {
    /// The mind with officers' FAQs.
    pub minds: MindInUse,
    /// The desk.
    pub desk: DeskThread,
    /// The date of asking, where it is not today.
    pub as_of: Option<Date>,
}

impl Bot {
    /// Registers the commands and begins to answer.
    ///
    /// # Errors
    /// A token that Discord does not know, a server that the bot is not on, or a configuration that cannot work.
    pub async fn start(config: &config::Discord, token: Token, parts: Parts) -> anyhow::Result<Self> {
        let seal = sealed::Seal::new(&token, config.buttons_last());
        let world = Arc::new(World {
            minds: parts.minds,
            desk: parts.desk,
            seal,
            officers: call::Officers::new(config),
            conversations: conversations::Conversations::default(),
            counts: counts::Counts::default(),
            telling: telling::Telling::default(),
            as_of: parts.as_of,
        });
        let access = Access::new(token, config.api.clone())?;
        let application = insist(&access, "ask who we are", |http| async move {
            http.get_current_application_info().await
        })
        .await?;
        let access = access.of_application(application.id);
        register(&access, &world).await?;
        let events = Events::new(Arc::clone(&world), Arc::new(Sessions::default()));
        let (stop, http) = (CancellationToken::new(), Arc::new(access.http()));
        let (mut session, mut routes) = (None, None);
        match config.transport {
            Transport::Gateway => {
                session = Some(tokio::spawn(supervisor::run(access, events.clone(), stop.clone())));
            }
            Transport::Http => {
                let key = config.public_key.as_deref().unwrap_or_default();
                routes = Some(endpoint::routes(events.clone(), Arc::clone(&http), key)?);
                println!("Discord is connected as {} (it sends interactions to {})", application.name, endpoint::PATH);
            }
        }
        until(&stop, telling::tell(Arc::clone(&world), http));
        until(&stop, tidy(Arc::clone(&world)));
        until(&stop, prune(Arc::clone(&world)));
        Ok(Self { world, events, stop, session, routes })
    }

    /// The routes that Discord sends interactions to, where it does.
    pub fn routes(&mut self) -> Option<Router> {
        self.routes.take()
    }

    /// Waits until the session with Discord cannot go on. Where there is none, for ever.
    ///
    /// # Errors
    /// Why it cannot.
    pub async fn ended(&mut self) -> anyhow::Result<()> {
        match self.session.as_mut() {
            Some(session) => session.await.context("the session with Discord stopped because of a fault in this program")?,
            None => std::future::pending().await,
        }
    }

    /// Whether Discord had accepted a session.
    pub fn was_connected(&self) -> bool {
        self.events.sessions.was_connected()
    }

    /// Ends the session, waits for answers that are being given, and hands over the counts.
    pub async fn stop(mut self) {
        self.stop.cancel();
        if let Some(session) = self.session.take() {
            // It ends by itself once it is told to; how does not matter any more.
            let _ = timeout(LAST_ANSWERS, session).await;
        }
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
        if let Err(error) = world.desk.with(|desk| desk.prune(Timestamp::now())).await {
            eprintln!("pathways: what is older than configured could not be thrown away: {error}");
        }
        sleep(PRUNE_EVERY).await;
    }
}
