//! Stopping and starting: what was begun is given out, what was acknowledged is there, and an interview goes on.

use std::path::Path;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use pathways_tests::stand_in::{Fault, Options, Route, StandIn, Transport};
use rusqlite::Connection;
use serde_json::json;
use tokio::join;

/// How many people are waiting for an answer when the bot is told to stop.
const PEOPLE: usize = 8;
/// How often it is tried over the gateway, and by signed requests.
const TIMES: usize = 3;

#[tokio::test]
async fn answers_that_are_being_given_are_given_before_it_ends() {
    for transport in [Transport::Gateway, Transport::SignedHttp] {
        let discord = StandIn::with(Options { transport, ..Options::default() }).await;
        let mut bot = discord.bot("").await;
        for time in 0..TIMES {
            let people: Vec<_> =
                (0..PEOPLE).map(|number| discord.person(&format!("{time} {number}"))).collect();
            for person in &people {
                // Their replies meet faults after the stop was asked for.
                let faults = [Some(Fault::Status(503)), Some(Fault::CutAfter), Some(Fault::CutBefore)];
                discord.next_for(person, Route::EditOriginal, &faults);
            }
            let held = held(&bot.store());
            let waiting = |discord: &StandIn| {
                let all = discord.accounts().interactions;
                all.iter().filter(|account| account.put_off && !account.is_final).count()
            };
            let question = json!({ "question": "Is there parking at the Thinking About Headship sessions?" });
            let asks = join_all(people.iter().map(|person| person.types(&discord, "ask", question.clone())));
            let stops = async {
                discord.until("everybody waits", |discord| waiting(discord) == PEOPLE).await;
                let release = async {
                    // It says goodbye first, so that Discord hands it nothing more.
                    discord.until("goodbye", |discord| discord.connected_sessions() == 0).await;
                    drop(held);
                };
                let told = Instant::now();
                let status = join!(bot.stop(), release).0;
                println!("stopped after {:?}", told.elapsed());
                status
            };
            let (replies, status) = join!(asks, stops);
            assert!(status.success(), "{status}\n{}", bot.output());
            assert!(replies.iter().all(|seen| seen.says("I have passed this question to the officers")));
            if time + 1 < TIMES {
                bot.start(&discord).await;
            }
        }
        let accounts = discord.accounts();
        assert!(accounts.lost().is_empty(), "{accounts}");
    }
}

#[tokio::test]
async fn it_stops_at_once_while_discord_cannot_be_reached() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot_unstarted("", &[]);
    bot.spawn();
    let stopped = discord.is_down_while(async {
        discord.until("a word of it", |_| bot.output().contains("could not be reached")).await;
        let told = Instant::now();
        let status = bot.stop().await;
        (status, told.elapsed())
    });
    let (status, took) = stopped.await;
    assert!(status.success() && took < Duration::from_secs(5), "{status} after {took:?}");
}

#[tokio::test]
async fn an_interview_goes_on_after_the_bot_was_killed() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot("").await;
    let ann = discord.person("Ann");
    let page = ann.types(&discord, "suits-me", json!({})).await;
    let page = ann.chooses(&discord, &page, "Choose one", &["Depute headteacher"]).await;
    bot.kill().await;
    bot.start(&discord).await;
    let page = ann.presses(&discord, &page, "Continue").await;
    assert!(!page.says("What is your role?") && page.says("Start again"), "{page}");
    bot.kill().await;
    bot.start(&discord).await;
    let page = ann.presses(&discord, &page, "Back").await;
    assert!(page.says("What is your role?") && page.says("Depute headteacher ✓"), "{page}");
}

fn held(store: &Path) -> Connection {
    let connection = Connection::open(store).unwrap();
    connection.busy_timeout(Duration::from_secs(10)).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    connection
}
