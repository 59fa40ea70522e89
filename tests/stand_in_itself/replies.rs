//! First responses, edits, further messages, buttons, menus, windows, suggestions: what is taken and what people then see.

use std::time::Duration;

use pathways_tests::stand_in::{Options, Route, Where};
use serde_json::{Value, json};
use tokio::join;

use super::{privately, set_up};

#[tokio::test]
async fn a_private_reply_is_seen_by_whoever_asked_and_by_nobody_else() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let (ann, ben) = (discord.person("Ann"), discord.person("Ben"));
    let (seen, told) = join!(ann.types(&discord, "ask", json!({ "question": "How long?" })), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        assert_eq!(rest.responds(&told, &privately("A year")).await.0, 204);
        told
    });
    assert_eq!(seen.to_string(), "A year\n(only Ann sees this)");
    assert_eq!(told["data"]["options"], json!([{ "name": "question", "type": 3, "value": "How long?" }]));
    assert_eq!(told["member"]["user"]["global_name"], "Ann");
    assert_eq!(ann.sees(&discord).len(), 1);
    assert!(ben.sees(&discord).is_empty());
}

#[tokio::test]
async fn a_second_first_response_is_refused_and_a_late_one_too() {
    let options = Options { first_response_within: Duration::from_millis(60), ..Options::default() };
    let (discord, rest, mut gateway) = set_up(options).await;
    let ann = discord.person("Ann");
    let asks = || ann.tries(&discord, "ask", json!({ "question": "How long?" }));
    let (seen, again) = join!(asks(), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        rest.responds(&told, &privately("A year")).await;
        rest.responds(&told, &privately("A year")).await
    });
    assert!(seen.is_ok());
    assert_eq!((again.0, &again.1["code"]), (400, &json!(40060)));
    let (seen, late) = join!(asks(), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        tokio::time::sleep(Duration::from_millis(120)).await;
        rest.responds(&told, &privately("A year")).await
    });
    assert!(seen.unwrap_err().contains("did not respond"));
    assert_eq!((late.0, &late.1["code"]), (404, &json!(10062)));
    let accounts = discord.accounts();
    assert_eq!((accounts.interactions[0].again, accounts.interactions[1].too_late), (1, 1));
    assert_eq!(accounts.lost().len(), 1, "{accounts}");
}

#[tokio::test]
async fn a_reply_that_was_put_off_is_final_once_it_is_edited_and_stays_as_private_as_it_began() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    for (method, path) in [("PATCH", "/messages/@original"), ("POST", "")] {
        let (seen, ()) = join!(ann.types(&discord, "ask", json!({ "question": "How long?" })), async {
            let told = gateway.event("INTERACTION_CREATE").await;
            let early = rest.later(&told, method, path, &json!({ "content": "Too early" })).await;
            assert_eq!(early.0, 404);
            rest.responds(&told, &json!({ "type": 5, "data": { "flags": 64 } })).await;
            let (status, shown) = rest.later(&told, method, path, &json!({ "content": "A year" })).await;
            assert_eq!((status, &shown["flags"]), (200, &json!(64)));
        });
        assert_eq!(seen.to_string(), "A year\n(only Ann sees this)");
    }
}

#[tokio::test]
async fn buttons_menus_windows_and_further_messages_lead_on() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let (seen, ()) = join!(ann.types(&discord, "ask", json!({ "question": "What suits me?" })), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        let menu = json!({ "type": 3, "custom_id": "role", "placeholder": "Choose your role", "options": [
            { "label": "Headteacher", "value": "h" }, { "label": "Teacher", "value": "t" } ] });
        let button = json!({ "type": 2, "style": 1, "custom_id": "unsure", "label": "I'm not sure", "disabled": false });
        let rows = json!([{ "type": 1, "components": [menu] }, { "type": 1, "components": [button] }]);
        let data = json!({ "content": "What is your role?", "components": rows, "flags": 64 });
        assert_eq!(rest.responds(&told, &json!({ "type": 4, "data": data })).await.0, 204);
    });
    assert_eq!(
        seen.to_string(),
        "What is your role?\n<Menu: Choose your role: Headteacher | Teacher>\n[I'm not sure]\n\
         (only Ann sees this)"
    );

    let window = json!({ "type": 9, "data": { "custom_id": "time", "title": "How long?", "components": [
        { "type": 1, "components": [{ "type": 4, "custom_id": "y", "style": 1, "label": "Years" }] },
        { "type": 1, "components": [
            { "type": 4, "custom_id": "m", "style": 1, "label": "Months", "required": false, "max_length": 2 } ] },
    ] } });
    let (opened, told) = join!(ann.chooses(&discord, &seen, "Choose your role", &["Headteacher"]), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        assert_eq!(rest.responds(&told, &window).await.0, 204);
        told
    });
    assert_eq!(told["data"]["values"], json!(["h"]));
    assert_eq!(told["message"]["flags"], 64);
    assert!(opened.to_string().starts_with("<Window: How long?"), "{opened}");

    let (changed, told) = join!(ann.fills_in(&discord, &opened, &[("Years", "4")]), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        let update = json!({ "type": 7, "data": { "content": "This looks right", "components": [] } });
        assert_eq!(rest.responds(&told, &update).await.0, 204);
        let further = rest.later(&told, "POST", "", &json!({ "content": "And this", "flags": 64 })).await;
        assert_eq!(further.0, 200);
        told
    });
    assert_eq!(told["data"]["components"][0]["components"][0]["value"], "4");
    let now = discord.now(&changed);
    assert_eq!(now.to_string(), "This looks right\n(only Ann sees this)\n\nAnd this\n(only Ann sees this)");
    assert_eq!(now.earlier, ["What is your role?"]);

    let (refused, ()) = join!(ann.presses_raw(&discord, &changed, "unsure"), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        rest.responds(&told, &json!({ "type": 6 })).await;
        rest.later(&told, "PATCH", "/messages/@original", &json!({ "content": "Old" })).await;
    });
    assert_eq!(refused.unwrap().content, "Old");
}

#[tokio::test]
async fn each_interaction_takes_only_its_own_types_of_response() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let (choices, ()) = join!(ann.completes(&discord, "programme", "name", "think"), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        assert_eq!(told["data"]["options"][0]["focused"], true);
        assert_eq!(rest.responds(&told, &privately("Thinking About Headship")).await.0, 400);
        assert_eq!(rest.responds(&told, &json!({ "type": 7, "data": { "content": "no" } })).await.0, 400);
        let choices = json!({ "type": 8, "data": { "choices": [{ "name": "Thinking About Headship", "value": "tah" }] } });
        assert_eq!(rest.responds(&told, &choices).await.0, 204);
    });
    assert_eq!((choices[0].label.as_str(), choices[0].value.as_str()), ("Thinking About Headship", "tah"));
    let (_, ()) = join!(ann.types(&discord, "ask", json!({ "question": "x" })), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        for wrong in [6, 7, 8] {
            let data = if wrong == 8 { json!({ "choices": [] }) } else { json!({ "content": "no" }) };
            assert_eq!(rest.responds(&told, &json!({ "type": wrong, "data": data })).await.0, 400);
        }
        rest.responds(&told, &privately("yes")).await;
    });
    assert_eq!(discord.take_complaints().len(), 5);
}

#[tokio::test]
async fn tokens_die_and_messages_can_be_taken_away() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let (seen, told) = join!(ann.types(&discord, "ask", json!({ "question": "x" })), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        rest.responds(&told, &privately("A year")).await;
        told
    });
    let original = "/messages/@original";
    assert_eq!(rest.later(&told, "GET", original, &Value::Null).await.1["content"], "A year");
    assert_eq!(rest.later(&told, "DELETE", original, &Value::Null).await.0, 204);
    assert_eq!(rest.later(&told, "GET", original, &Value::Null).await.0, 404);
    assert!(ann.sees(&discord).is_empty());
    discord.expires(&seen);
    assert_eq!(rest.later(&told, "POST", "", &json!({ "content": "late" })).await.0, 401);
}

#[tokio::test]
async fn commands_are_shown_as_discord_shows_them() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let (ann, olu) = (discord.person("Ann"), discord.officer("Olu"));
    assert_eq!(ann.is_shown(&discord), ["ask", "programme", "Draft an answer"]);
    assert_eq!(olu.is_shown(&discord), ["ask", "programme", "faq", "Draft an answer"]);
    let (seen, told) = join!(ann.tries_hidden(&discord, "faq list", json!({})), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        rest.responds(&told, &privately("This is for officers")).await;
        told
    });
    assert_eq!(told["data"]["options"], json!([{ "name": "list", "type": 1, "options": [] }]));
    assert!(seen.unwrap().ephemeral);
    let written = ann.writes(&discord, Where::Channel, "How long is it?").await;
    gateway.event("MESSAGE_CREATE").await;
    let (_, told) = join!(olu.uses_on_message(&discord, "Draft an answer", &written), async {
        let told = gateway.event("INTERACTION_CREATE").await;
        rest.responds(&told, &privately("A year")).await;
        told
    });
    let id = told["data"]["target_id"].as_str().unwrap();
    assert_eq!(told["data"]["resolved"]["messages"][id]["content"], "How long is it?");
    assert_eq!(discord.requests(Route::Callback), 2);
}

#[tokio::test]
async fn direct_messages_reach_whoever_takes_them_and_once_for_each_nonce() {
    let (discord, rest, mut gateway) = set_up(Options::default()).await;
    let ann = discord.person("Ann");
    let open = json!({ "recipient_id": ann.id().to_string() });
    let (_, channel) = rest.asks("POST", "/users/@me/channels", &open).await.unwrap();
    let path = format!("/channels/{}/messages", channel["id"].as_str().unwrap());
    let message = json!({ "content": "Answered", "nonce": "n1", "enforce_nonce": true });
    let (_, first) = rest.asks("POST", &path, &message).await.unwrap();
    let (_, second) = rest.asks("POST", &path, &message).await.unwrap();
    assert_eq!(first["id"], second["id"]);
    assert_eq!(gateway.event("MESSAGE_CREATE").await["author"]["bot"], true);
    assert_eq!(ann.direct_messages(&discord).len(), 1);
    assert_eq!(discord.accounts().sent_twice(), 0);
    rest.asks("POST", &path, &json!({ "content": "Answered", "nonce": "n1" })).await.unwrap();
    assert_eq!(discord.accounts().sent_twice(), 1);
    ann.refuses_direct_messages(&discord, true);
    let (status, why) = rest.asks("POST", &path, &message).await.unwrap();
    assert_eq!((status, &why["code"]), (403, &json!(50007)));
}
