//! A page that names a catalogue of its own: in another language, of another build, or not there.

use std::collections::BTreeMap;

use pathways::catalogue::language::WidgetFiles;
use serde_json::Value;

use super::driver::Browser;
use super::engine::Engine;
use super::every_state::{assert_axe_finds_nothing, axe, head};
use super::site::{Answer, STRICT, Site, page, widget};
use crate::project::catalogue;

in_every_engine!(
    a_page_in_another_language_says_what_is_english,
    a_catalogue_that_cannot_be_shown_is_told_and_never_replaced
);

/// Nothing of Gaelic is translated yet.
fn gaelic() -> WidgetFiles {
    let loaded = catalogue();
    WidgetFiles::of(&loaded.catalogue, loaded.languages.iter().find(|language| language.tag == "gd"))
}

/// A page for each of these elements, and the files of a catalogue.
fn site(pages: &[(&str, &str)], files: &[(&str, Vec<u8>)]) -> Site {
    let mut answers: BTreeMap<String, Answer> = widget();
    for (path, attributes) in pages {
        let element = format!(
            "<pathways-checker {attributes}><p id=\"own-words\">Ask the officer.</p></pathways-checker>"
        );
        let answer = Answer::of("text/html", page(&head(), &element)).with("content-security-policy", STRICT);
        answers.insert((*path).to_owned(), answer);
    }
    answers.insert("/axe.js".to_owned(), axe());
    for (path, file) in files {
        answers.insert((*path).to_owned(), Answer::of("application/octet-stream", file.clone()));
    }
    Site::serve(answers)
}

/// The language in which a reader speaks what is in an element.
async fn language_of(browser: &Browser, selector: &str) -> Value {
    browser.find(selector).await;
    browser.inside(&format!("root.querySelector({selector:?}).closest('[lang]').lang")).await
}

async fn a_page_in_another_language_says_what_is_english(engine: Engine) {
    let files = gaelic();
    let pages = [
        ("/", "catalogue=\"files/gd.bin?v=1\""),
        ("/translators", "catalogue=\"files/gd.bin\" untranslated=\"show\""),
    ];
    let site = site(&pages, &[("/files/gd.bin", files.check), ("/files/gd-ask.bin", files.ask)]);
    let mut browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-act=start]").await;
    assert_eq!(browser.inside("root.querySelector('.checker').lang").await, "gd");
    assert_eq!(language_of(&browser, "[data-act=start]").await, "en-GB");
    assert_eq!(browser.text("[data-act=start]").await, "Start");
    let dashed = "getComputedStyle(root.querySelector('[data-act=start]')).textDecorationStyle";
    assert_ne!(browser.inside(dashed).await, "dashed", "people do not see what is not translated");
    // Results and replies come from modules that are given the same catalogue.
    browser.click("[data-tab=programmes]").await;
    assert_eq!(language_of(&browser, "[data-page=programmes] .lead").await, "en-GB", "{engine}");
    browser.click("[data-tab=ask]").await;
    assert_eq!(language_of(&browser, "form.asking button").await, "en-GB", "{engine}");
    let asked = site.asked();
    assert!(asked.iter().any(|path| path == "/files/gd-ask.bin?v=1"), "{asked:?}");
    browser.go(&format!("{}/translators", site.address)).await;
    browser.find("[data-act=start]").await;
    assert_eq!(browser.inside(dashed).await, "dashed", "translators do");
    browser.click("[data-act=start]").await;
    browser.find("[data-act=back]").await;
    let dashed = "getComputedStyle(root.querySelector('[data-act=back]')).textDecorationStyle";
    assert_eq!(browser.inside(dashed).await, "dashed", "of links as well");
    browser.close().await;
}

async fn a_catalogue_that_cannot_be_shown_is_told_and_never_replaced(engine: Engine) {
    let (files, mut of_another_build) = (gaelic(), gaelic());
    for file in [&mut of_another_build.check, &mut of_another_build.ask] {
        file[8] ^= 1;
    }
    let english = WidgetFiles::of(&catalogue().catalogue, None);
    let pages = [
        ("/", "catalogue=\"/old.bin\""),
        ("/none", "catalogue=\"/none.bin\""),
        ("/no-address", "catalogue=\"https://[\""),
        ("/old-ask", "catalogue=\"/new.bin\""),
        ("/mixed", "catalogue=\"/mixed.bin\""),
        ("/empty-ask", "catalogue=\"/empty.bin\""),
        ("/own", ""),
    ];
    let site = site(
        &pages,
        &[
            ("/old.bin", of_another_build.check),
            ("/new.bin", files.check.clone()),
            ("/new-ask.bin", of_another_build.ask),
            ("/mixed.bin", files.check.clone()),
            ("/mixed-ask.bin", english.ask),
            ("/empty.bin", files.check),
            ("/empty-ask.bin", Vec::new()),
        ],
    );
    let mut browser = Browser::open_in(engine, &site.address).await;
    for (path, code) in [("/", "catalogue"), ("/none", "not-fetched"), ("/no-address", "not-fetched")] {
        browser.go(&format!("{}{path}", site.address)).await;
        browser.find("[role=alert]").await;
        assert_eq!(told(&browser).await, [code], "{engine}: {path}");
        let words = "return document.querySelector('#own-words').getClientRects().length";
        assert_eq!(browser.script(words).await, 1, "{engine}: {path}: the page's own words are back");
        assert_axe_finds_nothing(&browser).await;
        // Put right, it starts.
        browser
            .script("document.querySelector('pathways-checker').setAttribute('catalogue', '/new.bin')")
            .await;
        browser.find(".checker:not([hidden]) [data-act=start]").await;
        assert_eq!(browser.inside("root.querySelector('.failure')").await, Value::Null, "{engine}: {path}");
    }
    // Another one that is named meanwhile is shown, and the first is no failure; nor is it one where nobody waits any more.
    browser.go(&format!("{}/own", site.address)).await;
    let made = "const [first, second] = ['/none.bin', '/old.bin'].map((catalogue) => {
                  const element = document.createElement('pathways-checker');
                  element.setAttribute('catalogue', catalogue);
                  document.querySelector('main').append(element);
                  return element;
                });
                first.setAttribute('catalogue', '/new.bin');
                second.remove();
                document.querySelector('pathways-checker').replaceWith(first);";
    browser.script(made).await;
    browser.find("[data-act=start]").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(told(&browser).await, [""; 0], "{engine}");
    // The check can be shown, and what replies cannot: it is of another build, in another language, or nothing.
    for path in ["/old-ask", "/mixed", "/empty-ask"] {
        browser.go(&format!("{}{path}", site.address)).await;
        browser.click("[data-tab=ask]").await;
        browser.find("[data-act=load-again]").await;
        assert_eq!(told(&browser).await, ["catalogue"], "{engine}: {path}");
        assert_axe_finds_nothing(&browser).await;
        // Trying again keeps the focus on the heading, and fails again.
        browser.click("[data-act=load-again]").await;
        for _ in 0..100 {
            if told(&browser).await.len() == 2 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(told(&browser).await, ["catalogue"; 2], "{engine}: {path}");
        let focus = "root.activeElement?.matches('.heading') ?? false";
        assert_eq!(browser.inside(focus).await, true, "{engine}: {path}: focus is lost");
        browser.click("[data-tab=check]").await;
        browser.find("[data-act=start]").await;
    }
    browser.close().await;
}

/// The codes of everything that the page was told to have failed.
async fn told(browser: &Browser) -> Vec<String> {
    let codes = browser
        .script("return seen.events.filter(({ name }) => name === 'pathways-error').map(({ detail }) => detail.code)")
        .await;
    codes.as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect()
}
