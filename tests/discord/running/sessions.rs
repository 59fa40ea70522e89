//! Discord cannot be reached, throws sessions out, or allows few more today.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use pathways_tests::project::thorough;
use pathways_tests::stand_in::{GatewayFault, Options, StandIn};
use serde_json::json;
use tokio::join;

use super::is_served;

#[tokio::test]
async fn the_page_is_served_while_discord_cannot_be_reached_and_the_bot_connects_once_it_can() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot_unstarted("", &[]);
    bot.spawn();
    discord
        .is_down_while(
            discord.until("a word of it", |_| bot.output().contains("Discord could not be reached")),
        )
        .await;
    assert!(
        bot.output().contains("cannot ask who we are") && bot.output().contains("trying again"),
        "{}",
        bot.output()
    );
    assert!(is_served(&bot));
    discord.until("a session", |discord| discord.connected_sessions() == 1).await;
    let seen = discord.person("Ann").types(&discord, "about", json!({})).await;
    assert!(seen.ephemeral);
    assert_eq!(discord.identifies(), 1);
    assert!(bot.stop().await.success());
}

#[tokio::test]
async fn few_sessions_left_for_today_are_kept_for_whoever_looks_after_the_bot() {
    let discord = StandIn::with(Options { sessions_left: 19, ..Options::default() }).await;
    let mut bot = discord.bot_unstarted("", &[]);
    bot.spawn();
    discord.until("a word of it", |_| bot.output().contains("19 are left; waiting 1440 minutes")).await;
    assert_eq!(discord.identifies(), 0);
    assert!(is_served(&bot));
    let told = Instant::now();
    assert!(bot.stop().await.success());
    assert!(told.elapsed() < Duration::from_secs(5), "it stops all the same, and soon");
}

#[tokio::test]
async fn a_token_that_is_withdrawn_later_stops_the_bot_and_not_the_page() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot("").await;
    discord.gateway(GatewayFault::Close(4004));
    discord.until("a word of it", |_| bot.output().contains("the Discord bot has stopped")).await;
    assert!(bot.output().contains("Discord does not know this token"), "{}", bot.output());
    assert!(is_served(&bot));
    assert_eq!(discord.identifies(), 1);
    assert!(bot.stop().await.success());
}

/// The library does not notice such an end before its next heartbeat, and has nothing else in its mind until then. What came just
/// before is not to wait for that.
#[tokio::test]
async fn what_came_just_before_a_close_without_a_code_is_answered() {
    let discord = StandIn::start().await;
    let bot = discord.bot("").await;
    let people: Vec<_> = (0..6).map(|number| discord.person(&format!("Person {number}"))).collect();
    let process = Pid::from_raw(bot.process() as i32);
    // It finds all of it at once when it goes on.
    kill(process, Signal::SIGSTOP).unwrap();
    let ask = join_all(people.iter().map(|person| person.tries(&discord, "about", json!({}))));
    let strike = async {
        discord.gateway(GatewayFault::CloseWithoutCode);
        discord.until("the end of the connection", |discord| discord.connected_sessions() == 0).await;
        kill(process, Signal::SIGCONT).unwrap();
    };
    let (answers, ()) = join!(ask, strike);
    for answer in answers {
        assert!(answer.is_ok_and(|seen| seen.ephemeral));
    }
    assert_eq!(discord.accounts().delivered(), people.len());
}

/// How long the bot waits is tried without a clock beside `supervisor.rs`; this takes a minute, and sees that it does.
#[tokio::test]
async fn a_session_that_is_thrown_out_again_and_again_is_begun_less_and_less_often() {
    if !thorough() {
        return;
    }
    let discord = StandIn::start().await;
    let mut bot = discord.bot("").await;
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(100) {
        assert!(discord.connected_sessions() <= 1, "one session is never begun beside another");
        discord.gateway(GatewayFault::InvalidSession(false));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(bot.output().contains("new sessions began within"), "{}", bot.output());
    // Six, a wait of 5 s, six, a wait of 10 s, six at most: they come no quicker than one in five seconds.
    assert!(discord.identifies() <= 18, "{} sessions in 100 s\n{}", discord.identifies(), bot.output());
    assert!(bot.stop().await.success());
}
