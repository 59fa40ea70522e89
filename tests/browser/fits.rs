//! How every state is laid out in every engine: on a narrow page, with large text, with wide spacing, and with the longer texts of
//! another language. Nothing may scroll sideways, be cut off, or lie over something else.

use std::sync::LazyLock;

use pathways::catalogue::language::{Language, WidgetFiles};
use serde_json::{Value, json};

use super::brought::{after_bring, look_at_each};
use super::driver::Browser;
use super::engine::Engine;
use super::site::{Answer, SCRIPT, STRICT, Site, page, widget};
use crate::project::catalogue;
use crate::widget::states::{State, states};

in_every_engine!(
    every_state_fits_narrow_pages_large_text_and_wide_spacing,
    longer_texts_of_another_language_fit,
    every_target_is_large_enough_and_help_is_in_its_place
);

/// WCAG 1.4.10: a page of 1280 pixels at 400 %.
const NARROW: Way = Way { name: "narrow", width: 320, style: "", within: "" };
/// WCAG 1.4.4, on a page of half the usual width.
const LARGE: Way = Way { name: "large text", width: 640, style: "html { font-size: 200% }", within: "" };
/// WCAG 1.4.12, on a narrow page. Tools that set spacing do so inside shadow roots, too.
const WIDE: Way = Way {
    name: "wide spacing",
    width: 320,
    style: "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }",
    within:
        "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
             p { margin-block-end: 2em !important }",
};

/// A way in which people read pages.
struct Way {
    name: &'static str,
    /// In pixels.
    width: u32,
    /// What is set in the page.
    style: &'static str,
    /// What is set inside the widget.
    within: &'static str,
}

static LONGER: LazyLock<WidgetFiles> = LazyLock::new(|| {
    let catalogue = &catalogue().catalogue;
    WidgetFiles::of(catalogue, Some(&Language::pseudo(catalogue)))
});

async fn every_state_fits_narrow_pages_large_text_and_wide_spacing(engine: Engine) {
    assert_nothing_wrong(engine, &look_at(engine, "", &[NARROW, LARGE, WIDE]).await);
}

async fn longer_texts_of_another_language_fit(engine: Engine) {
    assert_nothing_wrong(
        engine,
        &look_at(engine, "catalogue=\"/widget/longer.bin\"", &[NARROW, LARGE]).await,
    );
}

async fn every_target_is_large_enough_and_help_is_in_its_place(engine: Engine) {
    let seen = look_at(engine, "", &[]).await;
    assert_nothing_wrong(engine, &seen);
    let (mut measured, mut wrong) = (0, Vec::new());
    for state in &seen {
        for target in state["targets"].as_array().unwrap() {
            measured += 1;
            let (width, height) = (target["width"].as_f64().unwrap(), target["height"].as_f64().unwrap());
            // WCAG 2.5.8 asks for 24; for thumbs, 44 is what all but the links in a list of errors have.
            let least = if target["target"].as_str().unwrap().starts_with("a ") { 24.0 } else { 44.0 };
            if width < 24.0 || height < least {
                wrong.push(format!("{}: {target}", state["name"]));
            }
        }
        if state["help"] != true {
            wrong.push(format!("{}: help is not where it should be", state["name"]));
        }
    }
    assert!(measured > 500, "{measured} targets");
    assert!(wrong.is_empty(), "{engine}: {} findings\n{}", wrong.len(), first_of(&wrong));
}

#[tokio::test]
async fn what_does_not_fit_would_be_found() {
    let style = "pathways-checker::part(button) { inline-size: 30em; max-block-size: 1em; padding-block: 0; min-block-size: 0; overflow: hidden }";
    let broken =
        Way { name: "broken", width: 320, style, within: "p { margin-block-start: -1.5em !important }" };
    let seen = looked(Engine::Chromium, "", &[broken], &states()[..3]).await;
    let wrong = seen.iter().map(|state| state["wrong"].to_string()).collect::<String>();
    for found in ["scrolls sideways", "reaches from", "cut off below", "lies over"] {
        assert!(wrong.contains(found), "{found}: {wrong}");
    }
}

fn assert_nothing_wrong(engine: Engine, seen: &[Value]) {
    let mut wrong = Vec::new();
    for state in seen {
        if let Some(error) = state["error"].as_str() {
            wrong.push(format!("{}: {error}", state["name"]));
        }
        for misfit in state["wrong"].as_array().into_iter().flatten() {
            wrong.push(format!("{}: {}", state["name"], misfit.as_str().unwrap()));
        }
        assert!(state["height"].as_f64().is_some_and(|height| height > 100.0), "{state}");
    }
    assert_eq!(seen.len(), states().len());
    assert!(wrong.is_empty(), "{engine}: {} findings\n{}", wrong.len(), first_of(&wrong));
}

fn first_of(wrong: &[String]) -> String {
    wrong[..wrong.len().min(30)].join("\n")
}

async fn look_at(engine: Engine, attributes: &str, ways: &[Way]) -> Vec<Value> {
    looked(engine, attributes, ways, states()).await
}

async fn looked(engine: Engine, attributes: &str, ways: &[Way], states: &[State]) -> Vec<Value> {
    let element = format!(
        "<pathways-checker {attributes}><p>Ask the officer.</p><p slot=\"help\">Ask the officer for help.</p></pathways-checker>"
    );
    let mut answers = widget();
    let policy = format!("{STRICT}; frame-src 'self'");
    for (path, content) in [
        ("/", "<iframe src=\"/framed\" width=\"640\" height=\"256\" title=\"A page\"></iframe>".to_owned()),
        ("/framed", page(SCRIPT, &element)),
    ] {
        answers.insert(
            path.to_owned(),
            Answer::of("text/html", content).with("content-security-policy", &policy),
        );
    }
    for (path, file) in [("/widget/longer.bin", &LONGER.check), ("/widget/longer-ask.bin", &LONGER.ask)] {
        answers.insert(path.to_owned(), Answer::of("application/octet-stream", file.clone()));
    }
    let site = Site::serve(answers);
    let browser = Browser::open_in(engine, &site.address).await;
    browser.client.enter_frame(0).await.unwrap();
    let ways: Vec<Value> = ways
        .iter()
        .map(|Way { name, width, style, within }| {
            json!({ "name": name, "width": width, "style": style, "within": within })
        })
        .collect();
    let seen = look_at_each(&browser, states, 16, after_bring!("fits.js"), &[json!(ways)]).await;
    browser.close().await;
    seen
}
