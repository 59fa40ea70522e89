//! Faults come when they were told to, and leave Discord's side as it says.

use std::time::{Duration, Instant};

use pathways_tests::stand_in::{Fault, Options, Route, Signature, StandIn, Transport};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::join;
use tokio::net::TcpListener;

use super::tiny::{Gateway, Rest};
use super::{privately, set_up};

#[tokio::test]
async fn requests_meet_the_faults_that_were_queued_for_them() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    discord.next(
        Route::Callback,
        &[
            Some(Fault::TooMany { after: Duration::from_millis(300), global: true }),
            Some(Fault::Status(502)),
            Some(Fault::CutBefore),
            Some(Fault::CutAfter),
        ],
    );
    let (seen, ()) = join!(ann.types(&discord, "ask", json!({ "question": "x" })), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        let path = format!(
            "/interactions/{}/{}/callback",
            told["id"].as_str().unwrap(),
            told["token"].as_str().unwrap()
        );
        let response = json!({ "type": 4, "data": { "content": "A year" } });
        let responds = || rest.asks("POST", &path, &response);
        let (status, body) = responds().await.unwrap();
        assert_eq!((status, &body["retry_after"], &body["global"]), (429, &json!(0.3), &json!(true)));
        let begun = Instant::now();
        let mut answer = responds().await.unwrap();
        assert_eq!(answer.0, 429, "whoever does not wait is refused again");
        while answer.0 == 429 {
            answer = responds().await.unwrap();
        }
        assert!(begun.elapsed() > Duration::from_millis(200));
        assert_eq!(answer, (502, Value::Null));
        assert_eq!(responds().await, None);
        assert_eq!(responds().await, None);
        assert_eq!(responds().await.unwrap().0, 400, "the one before was processed");
    });
    assert_eq!(seen.content, "A year");
    let met: Vec<u64> = discord.faults_met().into_values().collect();
    assert_eq!(met, [1, 1, 1, 1], "{:?}", discord.faults_met());
}

#[tokio::test]
async fn a_plan_meets_every_request_that_it_wants() {
    let discord = StandIn::start().await;
    let rest = Rest::of(&discord);
    discord.plan(|asked| {
        let slow = Fault::Slow(Duration::from_millis(80));
        (asked.route == Route::OwnUser && asked.number % 2 == 0).then_some(slow)
    });
    let mut slow = Vec::new();
    for _ in 0..4 {
        let before = Instant::now();
        rest.asks("GET", "/users/@me", &Value::Null).await.unwrap();
        slow.push(before.elapsed() >= Duration::from_millis(80));
    }
    assert_eq!(slow, [false, true, false, true]);
}

#[tokio::test]
async fn a_server_that_was_down_comes_back_at_the_same_place() {
    let (discord, rest, gateway) = set_up(Options::default()).await;
    join!(discord.is_down_for(Duration::from_millis(200)), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(rest.asks("GET", "/users/@me", &Value::Null).await, None);
    });
    assert_eq!(rest.asks("GET", "/users/@me", &Value::Null).await.unwrap().0, 200);
    Gateway::resumes(&discord, &gateway.session, gateway.sequence).await.event("RESUMED").await;
}

#[tokio::test]
async fn an_interaction_can_be_delivered_twice() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    discord.delivers_twice(1);
    let (_, ()) = join!(ann.types(&discord, "ask", json!({ "question": "x" })), async {
        let first = gateway.event("INTERACTION_CREATE").await;
        assert_eq!(gateway.event("INTERACTION_CREATE").await, first);
        rest.responds(&first, &privately("A year")).await;
    });
    assert_eq!(discord.accounts().interactions[0].deliveries, 2);
}

#[tokio::test]
async fn a_wrong_token_and_an_unknown_route_are_noticed() {
    let discord = StandIn::start().await;
    let rest = Rest::of(&discord);
    assert_eq!(rest.asks_as("Bot wrong", "GET", "/users/@me", &Value::Null).await.unwrap().0, 401);
    assert!(discord.complaints().is_empty());
    assert_eq!(rest.asks("GET", "/users/@me/billing", &Value::Null).await.unwrap().0, 404);
    assert_eq!(discord.take_complaints(), ["GET /api/v10/users/@me/billing: no such route"]);
}

#[tokio::test]
#[should_panic(expected = "Discord would not have taken this")]
async fn a_test_that_does_not_look_at_complaints_fails() {
    let discord = StandIn::start().await;
    Rest::of(&discord).asks("GET", "/users/@me/billing", &Value::Null).await;
}

#[tokio::test]
async fn interactions_come_by_signed_post_and_are_answered_in_its_reply() {
    let discord = StandIn::with(Options { transport: Transport::SignedHttp, ..Options::default() }).await;
    let commands = json!([{ "name": "about", "description": "About" }]);
    Rest::of(&discord).registers(&commands).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    discord.delivers_to(&format!("http://{}/discord/interactions", listener.local_addr().unwrap()));
    let answers_once = async |answer: &Value| {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut read = vec![0; 65_536];
        let length = stream.read(&mut read).await.unwrap();
        let body = answer.to_string();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all((head + &body).as_bytes()).await.unwrap();
        String::from_utf8(read[..length].to_vec()).unwrap()
    };
    let ann = discord.person("Ann");
    let answer = privately("Pathways");
    let (seen, request) = join!(ann.types(&discord, "about", json!({})), answers_once(&answer));
    assert_eq!(seen.to_string(), "Pathways\n(only Ann sees this)");
    assert!(request.starts_with("POST /discord/interactions HTTP/1.1\r\n"), "{request}");
    let ping = br#"{"type":1}"#;
    let pong = json!({ "type": 1 });
    for (signature, there) in [(Signature::Right, true), (Signature::Missing, false)] {
        let (answer, request) = join!(discord.posts_signed(ping, signature), answers_once(&pong));
        assert_eq!(answer.unwrap(), (200, pong.to_string()));
        assert_eq!(request.contains("x-signature-ed25519: "), there, "{request}");
    }
}
