//! Nothing secret and nothing personal is left behind, neither in what the bot says nor in its store.

use std::fs;

use pathways_tests::stand_in::{Bot, Fault, Person, Route, Seen, StandIn, TOKEN, Where};
use serde_json::json;

/// What staff type where nothing may be kept.
const NAME: &str = "Gormlaith Zylberstejn";
const PHONE: &str = "07700 900461";
const MAIL: &str = "gormlaith.z@example.org";
/// A word of a question that may be kept, so that the test knows where to look.
const KEPT: &str = "quokkas";

#[tokio::test]
async fn what_people_type_and_the_token_are_neither_said_nor_kept() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot("").await;
    let (ann, olu) = (discord.person("Ann"), discord.officer("Olu"));
    for trouble in [false, true] {
        if trouble {
            // With faults there is more to be said, and it has to be as little.
            discord.plan(|asked| match (asked.route, asked.number % 3) {
                (Route::Callback | Route::Message, 0) => Some(Fault::Status(500)),
                (Route::Callback | Route::Message, 1) => Some(Fault::CutAfter),
                _ => None,
            });
        }
        plays(&discord, &ann, &olu).await;
    }
    discord.no_more_faults();
    // A direct message that is never taken is complained of, and not by its words.
    discord.plan(|asked| (asked.route == Route::Callback).then_some(Fault::Status(500)));
    let never = format!("I am {NAME}, call me on {PHONE}");
    assert!(ann.tries(&discord, "ask", json!({ "question": never })).await.is_err());
    discord.no_more_faults();
    discord.until("a complaint", |_| bot.output().contains("an answer was not handed over")).await;
    let running = everything(&bot);
    assert!(bot.stop().await.success());
    let stopped = everything(&bot);
    for (text, store) in [running, stopped] {
        for secret in [
            NAME,
            "Gormlaith",
            "Zylberstejn",
            PHONE,
            "900461",
            MAIL,
            "example.org",
            TOKEN,
            "token-of-",
            "Stand1",
        ] {
            assert!(!holds(text.as_bytes(), secret), "{secret:?} is said:\n{text}");
            assert!(!holds(&store, secret), "{secret:?} is kept");
        }
        assert!(!holds(text.as_bytes(), KEPT), "a question is said:\n{text}");
        assert!(holds(&store, KEPT), "the question that was passed on is kept");
        for asked in ["How long is Executive Coaching", "depute_headteacher", "gardening"] {
            assert!(!holds(&store, asked) && !holds(text.as_bytes(), asked), "{asked:?} is kept or said");
        }
    }
}

/// Staff and officers do what can be done with words.
async fn plays(discord: &StandIn, ann: &Person, olu: &Person) {
    let marked = format!("I am {NAME}, {MAIL}, {PHONE}. How long is Executive Coaching? I like gardening.");
    let answer = ann.types(discord, "ask", json!({ "question": marked })).await;
    assert!(answer.ephemeral);
    ann.writes(discord, Where::Direct, &marked).await;
    let written = ann.writes(discord, Where::Channel, &format!("@Pathways {marked}")).await;
    let heard = ann.hears(discord, &written).await;
    assert!(!heard.says(NAME), "{heard}");
    olu.uses_on_message(discord, "Draft an answer", &written).await;
    ann.completes(discord, "programme", "name", NAME).await;
    ann.types(discord, "programme", json!({ "name": MAIL })).await;

    let page = ann.types(discord, "suits-me", json!({})).await;
    let page = ann.chooses(discord, &page, "Choose one", &["Depute headteacher"]).await;
    ann.presses(discord, &page, "Continue").await;

    let window = ann.presses(discord, &answer, "This did not answer me").await;
    let question = format!("My colleague {NAME} ({MAIL}, {PHONE}) asks: may {KEPT} come along?");
    let passed_on = ann.fills_in(discord, &window, &[("What did you want to know?", &question)]).await;
    assert!(masked(&passed_on), "{passed_on}");
    ann.presses(discord, &passed_on, "Tell me when it is answered").await;
    let list = olu.types(discord, "unanswered", json!({})).await;
    assert!(masked(&list), "{list}");
}

fn masked(seen: &Seen) -> bool {
    ["Gormlaith", "Zylberstejn", "900461", "example.org"].iter().all(|secret| !seen.says(secret))
        && seen.says(KEPT)
}

/// What the bot said, and every byte of its folder but its configuration and the file that holds the token.
fn everything(bot: &Bot) -> (String, Vec<u8>) {
    let files = fs::read_dir(bot.folder()).unwrap().map(|file| file.unwrap().path());
    let kept =
        files.filter(|file| file.file_name().is_some_and(|name| name != "token" && name != "pathways.toml"));
    (bot.output(), kept.flat_map(|file| fs::read(file).unwrap()).collect())
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words.as_bytes()))
}
