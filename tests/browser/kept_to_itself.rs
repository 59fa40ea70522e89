//! Whether a page keeps to itself what a person does on it: nobody is asked but the page's own server, nothing is stored, and
//! neither console nor address nor history nor events say anything.
//!
//! Each engine is asked in every way that it has: Chromium for its logs; Firefox and WebKit for what they write out, with a proxy
//! that would be asked for whatever is elsewhere; all of them for the page's own lists.

use serde_json::{Value, json};

use super::driver::Browser;
use super::engine::Engine;

/// The page, script, and first module.
const FEWEST_REQUESTS: usize = 3;

/// No error in the console (a breach of the policy is one), no request but to the page's own server, nothing stored.
pub async fn assert_kept_to_itself(browser: &Browser) {
    let engine = browser.engine;
    let console = browser.console().await;
    assert!(console.is_empty(), "{engine}: the console has {console:#?}");
    let page = browser.client.current_url().await.unwrap();
    let origin = format!("{}/", page.origin().ascii_serialization());
    if engine == Engine::Chromium {
        assert_log_has_own_requests_only(browser, &origin).await;
    } else {
        // Firefox may look for news from its makers, whom no page of ours knows.
        let of_its_makers = |asked: &String| engine == Engine::Firefox && asked.contains(".mozilla.");
        let mut outside = browser.asked_outside();
        outside.retain(|asked| !of_its_makers(asked));
        assert!(outside.is_empty(), "{engine}: asked of others: {outside:#?}");
    }
    let left = browser.client.execute_async(include_str!("kept_to_itself.js"), Vec::new()).await.unwrap();
    for (what, none) in [
        ("cookie", json!("")),
        ("local", json!([])),
        ("session", json!([])),
        ("databases", json!([])),
        ("caches", json!([])),
        ("workers", json!(0)),
        ("name", json!("")),
        ("query", json!("")),
        ("state", Value::Null),
        ("history", json!(browser.history)),
    ] {
        assert_eq!(left[what], none, "{engine}: {what} of {left:#}");
    }
    let requests = left["requests"].as_array().unwrap();
    // The page itself is not in its own list.
    assert!(requests.len() + 1 >= FEWEST_REQUESTS, "{engine}: script and module are asked for: {left:#}");
    for request in requests {
        let request = request.as_str().unwrap();
        assert!(request.starts_with(&origin) && !request.contains('?'), "{engine}: {request}");
    }
    if left["seen"].is_object() {
        assert_seen_nothing(engine, &left["seen"]);
    }
}

async fn assert_log_has_own_requests_only(browser: &Browser, origin: &str) {
    let mut requests = 0;
    for entry in browser.log("performance").await {
        let event: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
        if event["message"]["method"] == "Network.requestWillBeSent" {
            let url = event["message"]["params"]["request"]["url"].as_str().unwrap();
            // A new browser shows an empty page of its own first.
            let own = url.starts_with("data:") || url.starts_with("chrome:");
            assert!(url.starts_with(origin) || own, "{url}");
            requests += usize::from(url.starts_with(origin));
        }
    }
    assert!(requests >= FEWEST_REQUESTS, "page, script and module are asked for; seen: {requests}");
}

/// What the first script of a page noted: nothing but events that say where somebody is, never what was answered.
fn assert_seen_nothing(engine: Engine, seen: &Value) {
    for what in ["console", "errors", "breaches", "history"] {
        assert_eq!(seen[what], json!([]), "{engine}: {what} of {seen:#}");
    }
    for event in seen["events"].as_array().unwrap() {
        let detail = event["detail"].as_object().unwrap();
        let told = |key: &str| detail.get(key).unwrap_or(&Value::Null);
        let (keys, holds): (&[&str], bool) = match event["name"].as_str().unwrap() {
            "pathways-ready" => (&["version", "view"], told("version").is_string()),
            "pathways-step" => (&["view", "step"], told("step").is_u64()),
            "pathways-result" => (&["step"], told("step").is_u64()),
            other => panic!("{engine}: {other} in {seen:#}"),
        };
        let view = told("view").as_str().is_none_or(|view| ["check", "programmes", "ask"].contains(&view));
        assert!(holds && view, "{engine}: {event:#}");
        assert!(detail.keys().all(|key| keys.contains(&key.as_str())), "{engine}: {event:#}");
    }
}
