//! The stand-in Discord, tried with a bot of a few lines: it has to refuse what Discord refuses, or it proves nothing.

mod gateway;
mod judge;
mod replies;
mod things_go_wrong;
mod tiny;

use pathways_tests::stand_in::{Options, StandIn};
use serde_json::{Value, json};

use tiny::{Gateway, Rest};

/// A stand-in with two commands and a bot that is connected and wants direct messages and those of servers.
async fn set_up(options: Options) -> (StandIn, Rest, Gateway) {
    let discord = StandIn::with(options).await;
    let rest = Rest::of(&discord);
    let commands = json!([
        { "name": "ask", "description": "Ask a question",
          "options": [{ "type": 3, "name": "question", "description": "What?", "required": true }] },
        { "name": "programme", "description": "About a programme",
          "options": [{ "type": 3, "name": "name", "description": "Which?", "autocomplete": true }] },
        { "name": "faq", "description": "The desk", "default_member_permissions": "32", "options": [
            { "type": 1, "name": "add", "description": "Add one",
              "options": [{ "type": 3, "name": "question", "description": "What?" }] },
            { "type": 1, "name": "list", "description": "Show all" },
        ] },
        { "name": "Draft an answer", "type": 3 },
    ]);
    assert_eq!(rest.registers(&commands).await.0, 200);
    let gateway = Gateway::begins(&discord, 1 << 9 | 1 << 12).await;
    (discord, rest, gateway)
}

/// A first response that one person alone sees.
fn privately(content: &str) -> Value {
    json!({ "type": 4, "data": { "content": content, "flags": 64 } })
}
