//! The two ways to Discord: signed requests are taken from Discord alone and once, and what people read is the same by either.

use std::time::Duration;

use pathways_tests::stand_in::{Bot, Options, Seen, Signature, StandIn, Transport, Where};
use serde_json::{Value, json};
use tokio::join;

/// The day of asking, so that both say the same.
const TODAY: [&str; 2] = ["--as-of", "2026-11-22"];

async fn over(transport: Transport) -> (StandIn, Bot) {
    let discord = StandIn::with(Options { transport, ..Options::default() }).await;
    let bot = discord.bot_with("", &TODAY).await;
    (discord, bot)
}

/// An interaction as Discord sends it: `/about`, typed by somebody in their channel with the bot.
fn interaction(id: u64, more: &Value) -> Vec<u8> {
    let mut body = json!({
        "id": id.to_string(), "application_id": "9001", "type": 2, "token": format!("token-{id}"), "version": 1,
        "data": { "id": "1", "name": "about", "type": 1 },
        "channel_id": "5", "channel": { "id": "5", "type": 1, "recipients": [], "flags": 0 },
        "user": { "id": "77", "username": "ann", "discriminator": "0", "global_name": "Ann", "avatar": null },
        "locale": "en-GB", "app_permissions": "0", "entitlements": [], "attachment_size_limit": 10_485_760,
        "authorizing_integration_owners": {}, "context": 1,
    });
    let (Some(body_fields), Some(more)) = (body.as_object_mut(), more.as_object()) else { unreachable!() };
    body_fields.extend(more.clone());
    body.to_string().into_bytes()
}

#[tokio::test]
async fn what_discord_did_not_sign_is_refused() {
    let (discord, _bot) = over(Transport::SignedHttp).await;
    for body in [interaction(1, &json!({})), br#"{"type":1}"#.to_vec(), b"[]".to_vec(), Vec::new()] {
        for signature in [
            Signature::OfAnotherKey,
            Signature::OfAnotherBody,
            Signature::OfAnotherTime,
            Signature::Missing,
            Signature::Nonsense,
        ] {
            let (status, said) = discord.posts_signed(&body, signature).await.unwrap();
            assert_eq!(
                (status, said.as_str()),
                (401, "this request is not signed by Discord"),
                "{signature:?}"
            );
        }
    }
    assert_eq!(discord.posts_signed(&interaction(1, &json!({})), Signature::Right).await.unwrap().0, 200);
}

#[tokio::test]
async fn a_ping_is_answered_however_much_it_says() {
    let (discord, _bot) = over(Transport::SignedHttp).await;
    for ping in [
        json!({ "type": 1 }),
        json!({ "type": 1, "id": "5", "application_id": "9001", "token": "t", "version": 1,
            "user": { "id": "7", "username": "discord" }, "entitlements": [], "authorizing_integration_owners": {} }),
    ] {
        let pong = discord.posts_signed(ping.to_string().as_bytes(), Signature::Right).await.unwrap();
        assert_eq!(pong, (200, r#"{"type":1}"#.to_owned()));
    }
}

#[tokio::test]
async fn what_is_signed_and_no_interaction_is_refused_and_harms_nothing() {
    let (discord, mut bot) = over(Transport::SignedHttp).await;
    for body in
        ["", "hello", "[]", "{}", "{\"type\":99}", "{\"type\":2}", "null", "\u{0}", "{\"type\":\"1\"}"]
    {
        let answer = discord.posts_signed(body.as_bytes(), Signature::Right).await.unwrap();
        assert_eq!(answer, (400, "this is no interaction".to_owned()), "{body:?}");
    }
    let large = interaction(1, &json!({ "locale": "x".repeat(1 << 20) }));
    match discord.posts_signed(&large, Signature::Right).await {
        Ok((status, _)) => assert_eq!(status, 413),
        // A server may also hang up on whoever sends too much.
        Err(why) => println!("{why}"),
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(discord.posts_signed(deep.as_bytes(), Signature::Right).await.unwrap().0, 400);
    // Of a kind that this bot never asks for: nobody waits for an answer that would not come.
    let unknown = interaction(2, &json!({ "data": { "id": "1", "name": "gone", "type": 1 } }));
    let (status, answer) = discord.posts_signed(&unknown, Signature::Right).await.unwrap();
    assert_eq!(status, 200);
    assert!(answer.contains("I do not know this command any more"), "{answer}");
    assert!(bot.ended().is_none());
    assert!(discord.person("Ann").types(&discord, "about", json!({})).await.ephemeral);
}

#[tokio::test]
async fn the_same_request_twice_is_answered_once() {
    let (discord, _bot) = over(Transport::SignedHttp).await;
    let body = interaction(1, &json!({}));
    let (first, second) =
        join!(discord.posts_signed(&body, Signature::Right), discord.posts_signed(&body, Signature::Right));
    let mut statuses = [first.unwrap().0, second.unwrap().0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 202]);
    let later = discord.posts_signed(&body, Signature::Right).await.unwrap();
    assert_eq!(later, (202, String::new()));
}

#[tokio::test]
async fn people_read_the_same_by_either_way() {
    let (gateway, signed) = join!(over(Transport::Gateway), over(Transport::SignedHttp));
    let (by_gateway, by_requests) = join!(plays(&gateway.0), plays(&signed.0));
    assert_eq!(by_gateway.len(), by_requests.len());
    for (one, other) in by_gateway.iter().zip(&by_requests) {
        assert_eq!(one, other);
    }
    assert_eq!((gateway.0.identifies(), signed.0.identifies()), (1, 0));
}

/// Every kind of interaction, by staff and officers: what they read, in order.
async fn plays(discord: &StandIn) -> Vec<String> {
    let (ann, olu) = (discord.person("Ann"), discord.officer("Olu"));
    let mut read = Vec::new();
    let mut note = |seen: &Seen| read.push(seen.to_string());
    for (command, options) in [
        ("about", json!({})),
        ("programme", json!({ "name": "TAH" })),
        ("programme", json!({ "name": "nothing of ours" })),
        ("compare", json!({ "first": "TAH", "second": "Executive Coaching" })),
        ("dates", json!({})),
        ("ask", json!({ "question": "Is there parking at the Thinking About Headship sessions?" })),
        ("ask", json!({ "question": "What's the weather?" })),
    ] {
        note(&ann.types(discord, command, options).await);
    }
    let page = ann.types(discord, "suits-me", json!({})).await;
    note(&page);
    let page = ann.chooses(discord, &page, "Choose one", &["Depute headteacher"]).await;
    note(&page);
    let page = ann.presses(discord, &page, "Continue").await;
    note(&page);
    let answer = ann.types(discord, "ask", json!({ "question": "How long is Executive Coaching?" })).await;
    let window = ann.presses(discord, &answer, "Ask something else").await;
    note(&window);
    note(&ann.fills_in(discord, &window, &[("Your question", "Who is Executive Coaching for?")]).await);
    let letter = ann.writes(discord, Where::Channel, "How long is Thinking About Headship?").await;
    note(&olu.uses_on_message(discord, "Draft an answer", &letter).await);
    note(&olu.types(discord, "unanswered", json!({})).await);
    note(&olu.types(discord, "faq list", json!({})).await);
    note(&ann.tries_hidden(discord, "faq list", json!({})).await.unwrap());
    let suggested = ann.completes(discord, "programme", "name", "think").await;
    read.extend(suggested.iter().map(|choice| format!("{} = {}", choice.label, choice.value)));
    read
}

#[tokio::test]
async fn nobody_who_floods_the_address_keeps_discord_from_being_answered() {
    let (discord, _bot) = over(Transport::SignedHttp).await;
    let body = interaction(1, &json!({}));
    let flood = async {
        for _ in 0..500 {
            assert_eq!(discord.posts_signed(&body, Signature::OfAnotherKey).await.unwrap().0, 401);
        }
    };
    let ann = discord.person("Ann");
    let answered = async {
        for _ in 0..20 {
            let asked = ann.types(&discord, "about", json!({}));
            tokio::time::timeout(Duration::from_secs(3), asked).await.expect("an answer in time");
        }
    };
    join!(flood, answered);
}
