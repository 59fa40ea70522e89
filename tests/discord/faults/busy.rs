//! The store is busy for a while, so that replies have to be put off, and what is to take their place meets faults.

use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use futures_util::future::join_all;
use pathways_tests::stand_in::{Fault, Route};
use rusqlite::Connection;
use serde_json::json;
use tokio::join;

use super::{Trial, script};

/// How many people wait at once.
const PEOPLE: usize = 10;
/// How long Discord cannot be reached.
const DOWN: Duration = Duration::from_secs(2);

/// What goes wrong while they wait.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Meanwhile {
    /// Requests alone.
    Nothing,
    /// The gateway's connection breaks and is taken up again.
    ConnectionsBreak,
    /// Discord cannot be reached.
    DiscordIsDown,
}

/// Many ask what has to be passed on while another program holds the store. Each is told in time that the reply comes later,
/// and gets it once the store is free.
pub async fn replies_are_put_off(trial: &Trial, random: &mut Rng, meanwhile: Meanwhile) {
    let discord = &trial.discord;
    // It takes a while until a new session is begun: once is enough there.
    let rounds = if meanwhile == Meanwhile::DiscordIsDown { 1 } else { 2 };
    for round in 0..rounds {
        let people: Vec<_> =
            (0..PEOPLE).map(|number| discord.person(&format!("Waiting {round} {number}"))).collect();
        let before = put_off(trial);
        let held = held(&trial.bot.store());
        for person in &people {
            discord.next_for(person, Route::Callback, &script::of_one_that_is_put_off(random));
            discord.next_for(person, Route::EditOriginal, &script::of_what_has_time(random));
        }
        // The word that a reply comes later is with Discord, and the bot never hears that it is.
        let never_hears =
            [Some(Fault::CutAfter), Some(Fault::TooMany { after: Duration::from_secs(3), global: false })];
        discord.next_for(&people[0], Route::Callback, &never_hears);
        let question = json!({ "question": "Is there parking at the Thinking About Headship sessions?" });
        let asks = join_all(people.iter().map(|person| person.types(discord, "ask", question.clone())));
        let fault = script::of_a_connection(random);
        let release = async {
            discord.until("everybody is told to wait", |_| put_off(trial) == before + PEOPLE).await;
            // While somebody types there is no "later", and nothing of the store is needed: they get suggestions at once.
            let typing = discord.person("Typing");
            assert!(!typing.completes(discord, "programme", "name", "think").await.is_empty());
            match meanwhile {
                Meanwhile::Nothing => drop(held),
                Meanwhile::ConnectionsBreak => {
                    discord.gateway(fault);
                    drop(held);
                }
                Meanwhile::DiscordIsDown => {
                    let release = async { drop(held) };
                    join!(discord.is_down_for(DOWN), release);
                }
            }
        };
        let (replies, ()) = join!(asks, release);
        for reply in replies {
            assert!(reply.ephemeral && reply.says("I have passed this question to the officers"), "{reply}");
        }
        trial.passed_on(PEOPLE as u32);
        if meanwhile == Meanwhile::DiscordIsDown {
            *trial.sessions.lock().unwrap() += 1;
            super::anew::connected_again(trial).await;
        }
    }
}

fn put_off(trial: &Trial) -> usize {
    trial.discord.accounts().interactions.iter().filter(|account| account.put_off).count()
}

/// The store, held by another program that is about to write.
fn held(store: &Path) -> Connection {
    let connection = Connection::open(store).unwrap();
    connection.busy_timeout(Duration::from_secs(10)).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    connection
}

impl Trial {
    /// So many questions were passed on.
    pub fn passed_on(&self, questions: u32) {
        let mut known = self.questions.lock().unwrap();
        known.0 += questions;
        known.1 += questions;
    }
}
