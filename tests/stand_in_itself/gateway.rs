//! Sessions: who may begin one, what is told in it, and how one is taken up again.

use pathways_tests::stand_in::{GatewayFault, Options, StandIn, TOKEN, Where};
use serde_json::json;
use tokio::join;

use super::tiny::{Came, Gateway};
use super::{privately, set_up};

#[tokio::test]
async fn a_wrong_token_and_intents_that_were_not_granted_are_refused() {
    let discord = StandIn::start().await;
    for (token, intents, code) in [("wrong", 0, 4004), (TOKEN, 1 << 15, 4014), (TOKEN, 1 << 30, 4013)] {
        let mut gateway = Gateway::connects(&discord).await;
        gateway.identifies(token, intents).await;
        assert_eq!(gateway.hears().await, Came::Closed(Some(code)));
    }
    let mut gateway = Gateway::connects(&discord).await;
    gateway.says(&json!("hello")).await;
    assert_eq!(gateway.hears().await, Came::Closed(Some(4001)));
    assert_eq!(discord.identifies(), 3);
}

#[tokio::test]
async fn heartbeats_are_acknowledged_unless_a_test_says_otherwise() {
    let discord = StandIn::start().await;
    let mut gateway = Gateway::begins(&discord, 0).await;
    gateway.says(&json!({ "op": 1, "d": 1 })).await;
    assert!(matches!(gateway.hears().await, Came::Frame(frame) if frame["op"] == 11));
    discord.acknowledges_heartbeats(false);
    gateway.says(&json!({ "op": 1, "d": 1 })).await;
    discord.gateway(GatewayFault::Reconnect);
    assert!(matches!(gateway.hears().await, Came::Frame(frame) if frame["op"] == 7));
}

#[tokio::test]
async fn the_bot_reads_what_is_meant_for_it_and_hears_only_that_there_is_more() {
    let (discord, _rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    for (place, text, read) in [
        (Where::Channel, "Lunch at one?", ""),
        (Where::Channel, "@Pathways how long is it?", "<@9001> how long is it?"),
        (Where::Direct, "How long is it?", "How long is it?"),
    ] {
        ann.writes(&discord, place, text).await;
        let told = gateway.event("MESSAGE_CREATE").await;
        assert_eq!(told["content"], read);
        assert_eq!(told["guild_id"].is_null(), place == Where::Direct);
    }
    let mut quiet = Gateway::begins(&discord, 0).await;
    ann.writes(&discord, Where::Direct, "And how much?").await;
    discord.gateway(GatewayFault::Reconnect);
    assert!(matches!(quiet.hears().await, Came::Frame(frame) if frame["op"] == 7));
}

#[tokio::test]
async fn a_session_taken_up_again_brings_what_was_missed() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let (session, sequence) = (gateway.session.clone(), gateway.sequence);
    for fault in [GatewayFault::Abort, GatewayFault::Close(4000)] {
        let (seen, ()) = join!(ann.types(&discord, "ask", json!({ "question": "x" })), async {
            discord.gateway(fault);
            while !matches!(gateway.hears().await, Came::Cut | Came::Closed(_)) {}
            gateway = Gateway::resumes(&discord, &session, sequence).await;
            // The one that was answered before is there again: this bot says that it never got so far.
            let mut taken = false;
            while !taken {
                let Came::Frame(frame) = gateway.hears().await else { panic!("the connection holds") };
                let is_told = frame["t"] == "INTERACTION_CREATE";
                taken = is_told && rest.responds(&frame["d"], &privately("A year")).await.0 == 204;
            }
        });
        assert!(seen.ephemeral);
    }
    assert_eq!(discord.resumes(), 2);
    assert!(discord.accounts().interactions.iter().all(|account| account.taken == 1 && account.arrived));
}

#[tokio::test]
async fn a_session_that_ended_is_not_taken_up_again() {
    let (discord, _rest, mut gateway) = set_up(Options::default()).await;
    discord.gateway(GatewayFault::Close(4009));
    assert_eq!(gateway.hears().await, Came::Closed(Some(4009)));
    let mut again = Gateway::resumes(&discord, &gateway.session, gateway.sequence).await;
    assert_eq!(again.hears().await, Came::Frame(json!({ "op": 9, "d": false, "s": null, "t": null })));
    again.identifies(TOKEN, 0).await;
    again.event("READY").await;
    let mut wrong = Gateway::resumes(&discord, &again.session, 99).await;
    assert!(matches!(wrong.hears().await, Came::Frame(frame) if frame["op"] == 9));
}

#[tokio::test]
async fn frames_that_make_no_sense_and_events_of_next_year_can_come() {
    let (discord, _rest, mut gateway) = set_up(Options::default()).await;
    discord.gateway(GatewayFault::Garbage);
    assert_eq!(gateway.hears().await, Came::NoJson);
    discord.gateway(GatewayFault::UnknownEvent);
    gateway.event("SOMETHING_NEW").await;
    discord.gateway(GatewayFault::CloseWithoutCode);
    assert_eq!(gateway.hears().await, Came::Closed(None));
}
