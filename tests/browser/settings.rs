//! People's own settings of their browser, in every state: the few colours of their choice, and nothing that moves.
//!
//! WebKit on a desktop has neither setting in a form that its driver reaches, so this is seen in the other two.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::brought::{after_bring, look_at_each};
use super::driver::Browser;
use super::engine::{Engine, Wanted};
use super::site::{Answer, ELEMENT, SCRIPT, STRICT, Site, page, widget};
use crate::widget::states::states;

#[tokio::test]
async fn forced_colours_leave_everything_told_apart() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let wanted = Wanted { forced_colours: true, ..Wanted::default() };
        let seen = look_at(engine, wanted, "(forced-colors: active)").await;
        let (mut drawn, mut rows, mut rings) = (BTreeMap::new(), 0, 0);
        for state in &seen {
            for (verdict, how) in state["spans"].as_object().unwrap() {
                let own = state["own"].as_array().unwrap();
                let is_own = own[0] != own[1] && own.contains(&how["fill"]) && own.contains(&how["stroke"]);
                assert!(is_own, "{engine}: {verdict} is in colours that nobody chose: {how}, {own:?}");
                drawn.insert(verdict.clone(), how["drawn"].to_string());
            }
            for list in ["chosen", "tabs"] {
                let (on, off): (Vec<&Value>, Vec<&Value>) = state[list]
                    .as_array()
                    .unwrap()
                    .iter()
                    .partition(|row| row["chosen"] == true || row["current"] == true);
                for row in &on {
                    rows += 1;
                    let alike = off.iter().any(|other| other["drawn"] == row["drawn"]);
                    assert!(!alike, "{engine}: {}: a chosen one looks like the others: {row}", state["name"]);
                }
            }
            for target in state["focus"].as_array().unwrap() {
                assert_eq!(target["has"], true, "{engine}: {}: {target}", state["name"]);
                rings += 1;
                let ring = target["with"].as_str().unwrap();
                let is_seen =
                    ring.starts_with("solid") && !ring.contains(" 0px") && !ring.contains("rgba(0, 0, 0, 0)");
                let is_new = target["with"] != target["without"];
                assert!(is_seen && is_new, "{engine}: {}: no ring: {target}", state["name"]);
            }
        }
        assert!(rows > 100 && rings > 500, "{engine}: {rows} chosen, {rings} rings");
        let ways: std::collections::BTreeSet<&String> = drawn.values().collect();
        assert_eq!((drawn.len(), ways.len()), (5, 5), "{engine}: verdicts that look alike: {drawn:#?}");
    }
}

#[tokio::test]
async fn nothing_moves_for_people_who_want_no_motion() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let wanted = Wanted { no_motion: true, ..Wanted::default() };
        for state in look_at(engine, wanted, "(prefers-reduced-motion: reduce)").await {
            assert_eq!(
                (&state["moving"], &state["animations"]),
                (&json!([]), &json!(0)),
                "{engine}: {state}"
            );
        }
        // For the others something does: so what is looked for can be found.
        let seen = look_at(engine, Wanted::default(), "(prefers-reduced-motion: no-preference)").await;
        assert!(seen.iter().any(|state| state["moving"].as_array().is_some_and(|moving| !moving.is_empty())));
    }
}

async fn look_at(engine: Engine, wanted: Wanted, setting: &str) -> Vec<Value> {
    let mut answers = widget();
    let answer = Answer::of("text/html", page(SCRIPT, ELEMENT)).with("content-security-policy", STRICT);
    answers.insert("/".to_owned(), answer);
    let site = Site::serve(answers);
    let browser = Browser::open_as(engine, wanted, &site.address).await;
    browser.find("[data-page=start]").await;
    let is_set = format!("return matchMedia({setting:?}).matches");
    assert_eq!(browser.script(&is_set).await, true, "{engine} has no {setting}");
    let seen = look_at_each(&browser, states(), 16, after_bring!("settings.js"), &[]).await;
    for state in &seen {
        assert!(state["error"].is_null(), "{engine}: {state}");
    }
    browser.close().await;
    seen
}
