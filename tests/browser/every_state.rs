//! Every state of the widget in every engine: nothing for axe to find, and markup that a validator accepts.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use super::brought::{after_bring, look_at_each};
use super::driver::Browser;
use super::engine::Engine;
use super::site::{Answer, ELEMENT, SCRIPT, STRICT, Site, page, widget};
use crate::project::root;
use crate::widget::states::{State, states};

in_every_engine!(axe_finds_nothing_in_any_state);

async fn axe_finds_nothing_in_any_state(engine: Engine) {
    let seen = look_at(engine, states()).await;
    let mut found = Vec::new();
    for state in &seen {
        if let Some(error) = state["error"].as_str() {
            found.push(format!("{}: {error}", state["name"]));
        }
        for violation in state["violations"].as_array().into_iter().flatten() {
            found.push(format!("{}: {violation}", state["name"]));
        }
    }
    println!("{engine}: {} states looked at", seen.len());
    assert!(
        found.is_empty(),
        "{engine}: {} findings\n{}",
        found.len(),
        found[..found.len().min(20)].join("\n")
    );
    if engine == Engine::Chromium {
        assert_markup_is_valid(&seen);
    }
}

#[tokio::test]
async fn axe_would_find_something() {
    // A page that is wrong, so that "nothing found" means something.
    let mut answers = widget();
    let wrong = format!("{ELEMENT}<img src=\"data:,\"><button></button>");
    answers.insert(
        "/".to_owned(),
        Answer::of("text/html", page(&head(), &wrong)).with("content-security-policy", STRICT),
    );
    answers.insert("/axe.js".to_owned(), axe());
    let site = Site::serve(answers);
    let browser = Browser::open(&site.address).await;
    let seen = run(&browser, &[State { name: "start".into(), acts: Vec::new() }]).await;
    let found = seen[0]["violations"].to_string();
    assert!(found.contains("image-alt") && found.contains("button-name"), "{found}");
    browser.close().await;
}

async fn look_at(engine: Engine, states: &[State]) -> Vec<Value> {
    let mut answers = widget();
    // Under the strictest policy: what is found is found under it.
    let policy = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types 'none'");
    let policy = if engine == Engine::Chromium { policy } else { STRICT.to_owned() };
    answers.insert(
        "/".to_owned(),
        Answer::of("text/html", page(&head(), ELEMENT)).with("content-security-policy", &policy),
    );
    answers.insert("/axe.js".to_owned(), axe());
    let site = Site::serve(answers);
    let browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-page=start]").await;
    let seen = run(&browser, states).await;
    browser.close().await;
    seen
}

async fn run(browser: &Browser, states: &[State]) -> Vec<Value> {
    browser.find("[data-page=start]").await;
    look_at_each(browser, states, 8, after_bring!("every_state.js"), &[options()]).await
}

fn options() -> Value {
    let tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // Beyond what the tags turn on.
    json!({ "runOnly": tags, "rules": { "target-size": { "enabled": true } }, "resultTypes": ["violations"] })
}

/// Looks with axe at a page as it is, for what is no state of the walk: that something could not be loaded.
pub async fn assert_axe_finds_nothing(browser: &Browser) {
    let script = "const [options, done] = arguments;
                  const axe = window.axe ?? window.wrappedJSObject?.axe;
                  axe.run(document, options).then(({ violations }) => done(violations.map(({ id, nodes }) =>
                    [id, ...nodes.map(({ html }) => html)])), (error) => done(String(error)));";
    let found = browser.client.execute_async(script, vec![options()]).await.unwrap();
    assert_eq!(found, json!([]), "{}", browser.engine);
}

/// A page that has axe beside the widget.
pub fn head() -> String {
    format!("<script src=\"/axe.js\"></script>{SCRIPT}")
}

pub fn axe() -> Answer {
    let path = root().join("tests/tools/node_modules/axe-core/axe.min.js");
    let source = fs::read(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` brings it", path.display()));
    Answer::of("text/javascript", source)
}

/// Runs html-validate over the markup of all states at once.
fn assert_markup_is_valid(seen: &[Value]) {
    let folder = std::env::temp_dir().join(format!("pathways-markup-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for state in seen {
        let markup = state["markup"].as_str().unwrap();
        let page = format!(
            "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>A page</title>\n</head>\n<body>\n\
             <h1>A page</h1>\n{markup}\n</body>\n</html>\n"
        );
        fs::write(folder.join(format!("{}.html", state["name"].as_str().unwrap())), page).unwrap();
    }
    let output = Command::new("node")
        .arg(root().join("tests/tools/node_modules/html-validate/bin/html-validate.mjs"))
        .arg("--config")
        .arg(root().join("tests/tools/html-validate.json"))
        .arg(folder.join("*.html"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}{}",
        &said[..said.len().min(6000)],
        String::from_utf8_lossy(&output.stderr)
    );
    fs::remove_dir_all(&folder).unwrap();
}
