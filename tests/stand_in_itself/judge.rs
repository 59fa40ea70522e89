//! What Discord would not take is not taken, and the reason says what was wrong.

use pathways_tests::stand_in::{
    APPLICATION, Options, StandIn, bodies_held_against_the_document, where_the_document_is,
};
use serde_json::{Value, json};
use tokio::join;

use super::set_up;
use super::tiny::Rest;

/// What is found wrong with a first response that has this data.
async fn found(kind: u8, data: Value) -> String {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let body = json!({ "type": kind, "data": data });
    let asks = async {
        if kind == 8 {
            ann.completes(&discord, "programme", "name", "x").await;
        } else {
            ann.tries(&discord, "ask", json!({ "question": "x" })).await.unwrap();
        }
    };
    let answers = async {
        let told = gateway.event("INTERACTION_CREATE").await;
        let (status, answer) = rest.responds(&told, &body).await;
        assert_eq!((status, &answer["code"]), (400, &json!(50035)), "{body}");
        let taken = if kind == 8 { json!({ "choices": [] }) } else { json!({ "content": "yes" }) };
        let kind = if kind == 8 { 8 } else { 4 };
        assert_eq!(rest.responds(&told, &json!({ "type": kind, "data": taken })).await.0, 204);
    };
    join!(asks, answers);
    discord.take_complaints().join("\n")
}

fn button(id: &str, label: &str) -> Value {
    json!({ "type": 2, "style": 1, "custom_id": id, "label": label })
}

fn row(parts: &[Value]) -> Value {
    json!({ "type": 1, "components": parts })
}

fn menu(id: &str, options: &[Value]) -> Value {
    json!({ "type": 3, "custom_id": id, "placeholder": "Choose", "options": options })
}

fn option(label: &str, value: &str) -> Value {
    json!({ "label": label, "value": value })
}

fn field(id: &str, label: &str) -> Value {
    row(&[json!({ "type": 4, "custom_id": id, "style": 1, "label": label })])
}

#[tokio::test]
async fn messages_that_are_too_long_or_oddly_made_are_refused() {
    let with = |rows: Vec<Value>| json!({ "content": "x", "components": rows });
    let embed = |letters: usize| json!({ "description": "d".repeat(letters) });
    let many: Vec<Value> = (0..6).map(|at| button(&at.to_string(), "b")).collect();
    let each: Vec<Value> = many.iter().map(|button| row(std::slice::from_ref(button))).collect();
    let options: Vec<Value> = (0..26).map(|at| option("o", &at.to_string())).collect();
    for (data, part) in [
        (json!({ "content": "x".repeat(2001) }), "2001"),
        (json!({ "content": "x", "embeds": [embed(4096), embed(1905)] }), "6001 characters together"),
        (json!({ "content": "x", "embeds": [embed(4097)] }), "4097"),
        (json!({ "content": "x", "ephemeral": true }), "\"ephemeral\", which Discord does not know"),
        (with(each), "6 rows"),
        (with(vec![row(&many)]), "6 buttons in a row"),
        (with(vec![row(&[])]), "nothing in it"),
        (with(vec![button("a", "b")]), "outside a row"),
        (with(vec![row(&[menu("m", &[option("o", "v")]), button("a", "b")])]), "shares its row"),
        (with(vec![row(&[menu("m", &[])])]), "0 options"),
        (with(vec![row(&[menu("m", &options)])]), "26 options"),
        (with(vec![row(&[menu("m", &[option("a", "v"), option("b", "v")])])]), "have the value \"v\""),
        (with(vec![row(&[menu("m", &[option(&"l".repeat(101), "v")])])]), "101"),
        (with(vec![row(&[button("a", "b"), button("a", "c")])]), "the custom id \"a\""),
        (with(vec![row(&[button("", "b")])]), "0 characters"),
        (with(vec![row(&[button(&"i".repeat(101), "b")])]), "101"),
        (with(vec![row(&[button("a", &"l".repeat(81))])]), "81"),
        (with(vec![row(&[button("a", "")])]), "neither label nor emoji"),
    ] {
        let found = found(4, data.clone()).await;
        assert!(found.contains(part), "{part:?} is missing in {found}\n{data}");
    }
}

#[tokio::test]
async fn windows_and_suggestions_have_their_limits() {
    let window =
        |title: &str, rows: Vec<Value>| json!({ "custom_id": "w", "title": title, "components": rows });
    let six: Vec<Value> = (0..6).map(|at| field(&at.to_string(), "l")).collect();
    for (data, part) in [
        (window(&"t".repeat(46), vec![field("a", "l")]), "46"),
        (window("t", vec![field("a", &"l".repeat(46))]), "46"),
        (window("t", vec![]), "0 fields"),
        (window("t", six), "6 fields"),
        (window("t", vec![field("a", "l"), field("a", "m")]), "the custom id \"a\""),
        (window("t", vec![row(&[button("a", "b")])]), "type 2"),
    ] {
        let found = found(9, data.clone()).await;
        assert!(found.contains(part), "{part:?} is missing in {found}\n{data}");
    }
    let choices: Vec<Value> = (0..26).map(|at| json!({ "name": "n", "value": at.to_string() })).collect();
    for (choices, part) in [
        (json!([{ "name": "n".repeat(101), "value": "v" }]), "101"),
        (json!([{ "name": "", "value": "v" }]), "0 characters"),
        (json!(choices), "26"),
    ] {
        let found = found(8, json!({ "choices": choices })).await;
        assert!(found.contains(part), "{part:?} is missing in {found}");
    }
}

#[tokio::test]
async fn commands_that_discord_does_not_register_are_refused() {
    let discord = StandIn::start().await;
    let rest = Rest::of(&discord);
    let word = |name: &str, required: bool| json!({ "type": 3, "name": name, "description": "d", "required": required });
    let with = |options: Vec<Value>| json!([{ "name": "ask", "description": "d", "options": options }]);
    for (commands, part) in [
        (json!([{ "name": "Ask", "description": "d" }]), "capital letters"),
        (json!([{ "name": "ask me", "description": "d" }]), "letters, digits"),
        (json!([{ "name": "ask", "description": "d".repeat(101) }]), "101"),
        (json!([{ "name": "ask" }]), "0 characters"),
        (
            json!([{ "name": "ask", "description": "d" }, { "name": "ask", "description": "d" }]),
            "two commands",
        ),
        (json!([{ "name": "Draft", "type": 3, "description": "d" }]), "has a description"),
        (
            json!([{ "name": "ask", "description": "d", "default_permissions": "0" }]),
            "\"default_permissions\"",
        ),
        (json!([{ "name": "ask", "description": "d", "default_member_permissions": 32 }]), "bits in a text"),
        (with(vec![word("a", false), word("b", true)]), "stands after one that need not"),
        (with(vec![word("a", false), word("a", false)]), "is there twice"),
        (with((0..26).map(|at| word(&format!("o{at}"), false)).collect()), "26"),
    ] {
        let path = format!("/applications/{APPLICATION}/commands");
        assert_eq!(rest.asks("PUT", &path, &commands).await.unwrap().0, 400, "{commands}");
        let found = discord.take_complaints().join("\n");
        assert!(found.contains(part), "{part:?} is missing in {found}");
    }
    assert_eq!(discord.registrations(), 0);
}

#[tokio::test]
async fn bodies_are_held_against_discords_own_document_where_it_is_there() {
    let found = found(4, json!({ "content": "x", "allowed_mentions": { "parse": ["somebody"] } }));
    match where_the_document_is() {
        Ok(_) => {
            let before = bodies_held_against_the_document();
            let found = found.await;
            assert!(found.contains("/data/allowed_mentions/parse/0"), "{found}");
            assert!(bodies_held_against_the_document() > before);
        }
        Err(why) => eprintln!("{why}"),
    }
}
