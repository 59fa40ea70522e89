//! What Discord reports: interactions and messages, each taken once, however often and by whatever way it comes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use serenity::all::{Context, EventHandler, Http, Interaction, Message, MessageReference, Nonce, Ready};
use serenity::async_trait;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tokio_util::task::TaskTracker;

use crate::discord::afterwards::Afterwards;
use crate::discord::call::{self, Done, Person};
use crate::discord::commands;
use crate::discord::delivery::{Delivery, First};
use crate::discord::sending::{self, Accepted};
use crate::discord::sessions::Sessions;
use crate::discord::world::{Call, World};

/// How long it is remembered that something was taken. Discord replays what a broken connection missed within minutes.
const REMEMBERED: Duration = Duration::from_secs(15 * 60);

/// Takes what Discord reports.
#[derive(Clone)]
pub struct Events {
    /// What commands can reach.
    pub world: Arc<World>,
    /// Every answer that is being given, so that a stop can wait for them.
    pub tasks: TaskTracker,
    /// The sessions with Discord.
    pub sessions: Arc<Sessions>,
    taken: Arc<Taken>,
    /// How answers to what comes over the gateway are sent, and where they are worked out: not where the gateway's connection
    /// lives, which may end before they are given.
    http: Arc<Http>,
    here: Handle,
}

impl Events {
    /// For a world; answers are worked out where this is called.
    ///
    /// # Panics
    /// Where nothing asynchronous can be worked out.
    pub fn new(world: Arc<World>, sessions: Arc<Sessions>, http: Arc<Http>) -> Self {
        let (tasks, here) = (TaskTracker::new(), Handle::current());
        Self { world, tasks, sessions, taken: Arc::default(), http, here }
    }

    /// Takes an interaction and answers it by a request of ours.
    pub fn take(&self, http: Arc<Http>, interaction: &Interaction) {
        self.take_with(http, interaction, First::Request);
    }

    /// Takes an interaction and gives back what is to be answered. `None` where it was taken before, or nothing is to be
    /// answered.
    pub async fn take_and_wait(&self, http: Arc<Http>, interaction: &Interaction) -> Option<Value> {
        let (body, answer) = oneshot::channel();
        self.take_with(http, interaction, First::Body(body));
        answer.await.ok()
    }

    fn take_with(&self, http: Arc<Http>, interaction: &Interaction, first: First) {
        let Some((who, done)) = call::read(interaction, &self.world.officers) else { return };
        // While somebody types, what comes twice is answered twice: nothing is changed by it.
        if !matches!(done, Done::Typing(..)) && !self.taken.is_first(interaction.id().get()) {
            return;
        }
        // Changes of a response need it, and what serves signed requests was made before it was known.
        http.set_application_id(interaction.application_id());
        let delivery = Delivery::new(http, interaction, &done, first);
        let (world, key) = (Arc::clone(&self.world), interaction.id().to_string());
        let afterwards = Afterwards::default();
        let todo = afterwards.clone();
        let work = async move {
            let call = call(&world, who, key, todo).await;
            commands::answer(call, done).await
        };
        let world = Arc::clone(&self.world);
        let answering = async move {
            let accepted = delivery.of(Box::pin(work)).await;
            afterwards.carry_out(&world, accepted).await;
        };
        self.tasks.spawn_on(answering, &self.here);
    }

    /// Answers a message that is for this bot: in a direct message in full, in a channel only with how to ask in private.
    async fn answer_message(&self, http: Arc<Http>, message: Message) {
        let to_us = message.mentions.iter().any(|user| Some(user.id) == self.sessions.our_number());
        let is_direct = message.guild_id.is_none();
        if message.author.bot || message.webhook_id.is_some() || !(is_direct || to_us) {
            return;
        }
        if !self.taken.is_first(message.id.get()) || (is_direct && message.content.trim().is_empty()) {
            return;
        }
        let afterwards = Afterwards::default();
        let screen = if is_direct {
            let who = Person { id: message.author.id.get(), is_officer: false };
            let call = call(&self.world, who, message.id.to_string(), afterwards.clone()).await;
            commands::reply(&call, &message.content).await
        } else {
            commands::in_a_channel(&self.world, Timestamp::now())
        };
        // Whoever wrote may have deleted it meanwhile.
        let answers = MessageReference::from((message.channel_id, message.id)).fail_if_not_exists(false);
        let reply = screen
            .message()
            .reference_message(answers)
            .nonce(Nonce::String(message.id.to_string()))
            .enforce_nonce(true);
        match sending::message(&http, message.channel_id, &reply).await {
            Ok(()) => afterwards.carry_out(&self.world, Some(Accepted::FromUs)).await,
            Err(why) => {
                eprintln!("pathways: a message was not answered: {why}");
                afterwards.carry_out(&self.world, None).await;
            }
        }
    }
}

async fn call(world: &Arc<World>, who: Person, key: String, afterwards: Afterwards) -> Call {
    let mind = world.minds.now().await;
    let as_of = world.as_of.unwrap_or_else(|| jiff::Zoned::now().date());
    Call { world: Arc::clone(world), mind, who, as_of, now: Timestamp::now(), key, afterwards }
}

#[async_trait]
impl EventHandler for Events {
    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        self.take(Arc::clone(&self.http), &interaction);
    }

    async fn message(&self, _: Context, message: Message) {
        let events = self.clone();
        let answering = async move { events.answer_message(Arc::clone(&events.http), message).await };
        self.tasks.spawn_on(answering, &self.here);
    }

    async fn ready(&self, _: Context, ready: Ready) {
        self.sessions.ready(ready.user.id, &ready.user.name);
    }
}

/// What was taken of late.
#[derive(Default)]
struct Taken {
    numbers: Mutex<(HashMap<u64, Instant>, Option<Instant>)>,
}

impl Taken {
    /// Whether something comes for the first time.
    fn is_first(&self, number: u64) -> bool {
        let now = Instant::now();
        let mut taken = self.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        let (numbers, swept) = &mut *taken;
        if swept.is_none_or(|swept| now.duration_since(swept) > REMEMBERED / 15) {
            numbers.retain(|_, at| now.duration_since(*at) < REMEMBERED);
            *swept = Some(now);
        }
        numbers.insert(number, now).is_none()
    }
}
