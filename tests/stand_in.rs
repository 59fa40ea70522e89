//! A stand-in Discord on loopback, for tests of the real program: REST and gateway on one port, and the people who use it.
//!
//! It judges as Discord does and knows nothing of the bot: what the bot sends is held against Discord's limits and, where
//! it is there, against Discord's own OpenAPI document. It must never be kinder than Discord.

mod accounts;
mod acts;
mod answer;
mod bot;
mod channels;
mod commands;
mod connections;
mod faults;
mod gateway;
mod interactions;
mod judge;
mod message;
mod payload;
mod person;
mod routes;
mod seen;
mod server;
mod session;
mod signed;
mod waiting;
mod world;
mod writing;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

pub use accounts::{Account, Accounts};
pub use bot::Bot;
pub use faults::{Asked, Fault, GatewayFault};
pub use interactions::Kind;
pub use judge::document::bodies_held_against_it as bodies_held_against_the_document;
pub use judge::document::where_it_is as where_the_document_is;
pub use person::{Member, Person, permissions};
pub use routes::Route;
pub use seen::{Choice, Component, Field, Modal, Seen};
pub use signed::Signature;
pub use world::{APPLICATION, BOT_NAME, OTHER_SERVER, SERVER, TOKEN};
pub use writing::{Where, Written};

use connections::Connections;
use world::World;

/// How interactions reach the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Through the gateway's websocket.
    Gateway,
    /// By signed POST to the bot's own HTTP server.
    SignedHttp,
}

/// What a test may set. Times are as Discord has them unless a test shortens them.
#[derive(Clone, Debug)]
pub struct Options {
    /// How interactions reach the bot.
    pub transport: Transport,
    /// What HELLO tells the bot to keep to.
    pub heartbeat_interval: Duration,
    /// How long after its delivery an interaction takes its first response.
    pub first_response_within: Duration,
    /// How long an interaction's token can be used.
    pub token_life: Duration,
    /// How long a person waits for a final reply before the test fails.
    pub patience: Duration,
    /// Privileged intents that the application was granted, as bits; a bot that asks for others is refused.
    pub privileged_intents: u64,
    /// How many sessions the bot may still begin today.
    pub sessions_left: u32,
    /// Whether bodies are judged. A benchmark may turn it off, to measure the bot alone.
    pub judges: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            transport: Transport::Gateway,
            heartbeat_interval: Duration::from_millis(41_250),
            first_response_within: Duration::from_secs(3),
            token_life: Duration::from_secs(15 * 60),
            patience: Duration::from_secs(15),
            privileged_intents: 0,
            sessions_left: 1000,
            judges: true,
        }
    }
}

/// The stand-in, running. It ends with this value, and panics then if the bot sent anything that Discord would not take
/// and the test did not ask for it with [`StandIn::take_complaints`].
pub struct StandIn {
    shared: Arc<Shared>,
}

/// What the server, the gateway and the people see of one another.
struct Shared {
    options: Options,
    address: SocketAddr,
    world: Mutex<World>,
    /// Told whenever something happened that somebody may wait for and that belongs to no one interaction.
    changed: Notify,
    connections: Connections,
}

impl Shared {
    /// The world, locked. A test that panicked while holding it has failed already: the others go on.
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StandIn {
    /// Starts it with Discord's own times and the gateway as transport.
    pub async fn start() -> Self {
        Self::with(Options::default()).await
    }

    /// Starts it.
    ///
    /// # Panics
    /// Where loopback has no free port.
    pub async fn with(options: Options) -> Self {
        let (address, listener) = server::bind().await;
        let shared = Arc::new(Shared {
            options,
            address,
            world: Mutex::new(World::new()),
            changed: Notify::new(),
            connections: Connections::default(),
        });
        server::accept(&shared, listener);
        Self { shared }
    }

    /// What a bot is told instead of `https://discord.com`.
    pub fn base(&self) -> String {
        format!("http://{}", self.shared.address)
    }

    /// The key that signed interactions are to be checked with, in hexadecimal digits.
    pub fn public_key(&self) -> String {
        signed::public_key()
    }

    /// What the bot did that Discord would not take, or that it would quietly ignore.
    pub fn complaints(&self) -> Vec<String> {
        self.shared.world().complaints.clone()
    }

    /// The same, and the test has dealt with them.
    pub fn take_complaints(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.world().complaints)
    }

    /// How often the bot began a session anew. Discord allows 1,000 a day.
    pub fn identifies(&self) -> u32 {
        self.shared.world().identifies
    }

    /// How often the bot took up a session again.
    pub fn resumes(&self) -> u32 {
        self.shared.world().resumes
    }

    /// How many gateway sessions are connected now.
    pub fn connected_sessions(&self) -> usize {
        self.shared.world().sessions.iter().filter(|it| it.line.is_some() && !it.ended).count()
    }

    /// The requests that the bot made, by route, those that met a fault included.
    pub fn requests(&self, route: Route) -> u64 {
        self.shared.world().requests.get(&route).copied().unwrap_or_default()
    }

    /// How often commands were registered.
    pub fn registrations(&self) -> u32 {
        self.shared.world().registrations
    }

    /// Waits for something to be so, for as long as a person has patience.
    ///
    /// # Panics
    /// When it is not so in that time.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let all = async {
            loop {
                // Made before looking, so that nothing is missed in between.
                let mut change = std::pin::pin!(self.shared.changed.notified());
                change.as_mut().enable();
                if is_so(self) {
                    return;
                }
                // Some of what a test asks for, such as the bot's output, tells nobody: hence the second way out.
                let _ = tokio::time::timeout(Duration::from_millis(50), change).await;
            }
        };
        if tokio::time::timeout(self.shared.options.patience, all).await.is_err() {
            panic!("waited {:?} in vain for: {what}", self.shared.options.patience);
        }
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.shared.connections.end_all();
        let complaints = self.take_complaints();
        if !complaints.is_empty() && !std::thread::panicking() {
            panic!("Discord would not have taken this:\n{}", complaints.join("\n"));
        }
    }
}
