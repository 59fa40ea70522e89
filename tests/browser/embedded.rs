//! What a page's owner can set, and what the page is told: attributes, events, history, loading, colours, starting again. And that
//! focus is neither lost nor hidden, whatever the page has at its top.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;

use super::driver::Browser;
use super::engine::Engine;
use super::site::{Answer, SCRIPT, STRICT, Site, page, widget};
use super::{CONTINUE, START};

in_every_engine!(
    attributes_say_what_is_shown,
    events_tell_of_pages_and_never_of_answers,
    back_goes_where_history_says,
    what_is_far_below_is_fetched_when_it_comes_near,
    colours_that_cannot_be_read_are_told,
    focus_is_neither_lost_nor_hidden
);

/// A site with a page at each of these paths: what is in its body.
fn site(pages: &[(&str, String)]) -> Site {
    let mut answers: BTreeMap<String, Answer> = widget();
    for (path, body) in pages {
        let answer = Answer::of("text/html", page(SCRIPT, body)).with("content-security-policy", STRICT);
        answers.insert((*path).to_owned(), answer);
    }
    answers.insert("/sticky.css".to_owned(), Answer::of("text/css", STICKY));
    answers.insert("/pale.css".to_owned(), Answer::of("text/css", PALE));
    Site::serve(answers)
}

const STICKY: &str = "header { position: sticky; top: 0; height: 60px; background: #eee } \
     p.room { height: 1500px } pathways-checker { --pathways-scroll-offset: 80px }";
const PALE: &str = "pathways-checker { --pathways-link: #9fb8d0 }";

fn element(attributes: &str) -> String {
    format!("<pathways-checker {attributes}><p>Ask the officer.</p></pathways-checker>")
}

/// Waits until something is so.
async fn until(browser: &Browser, what: &str) {
    for _ in 0..200 {
        if browser.inside(what).await == true {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{}: {what} does not come about; shown: {}", browser.engine, browser.widget_text().await);
}

/// From the first question to results, as a headteacher of seven years in a secondary school.
async fn go_to_results(browser: &Browser) {
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    for _ in 0..4 {
        let page = browser.find("[data-page=results], [data-page=question]:not([data-question=role])").await;
        let Some(question) = page.attr("data-question").await.unwrap() else { return };
        match question.as_str() {
            "headship_months" => browser.type_into("input[name=years]", "7").await,
            "sector" => browser.click("input[value=secondary]").await,
            _ => browser.click("input[type=radio]").await,
        }
        browser.click(CONTINUE).await;
        browser
            .find(&format!("[data-page=results], [data-page=question]:not([data-question={question}])"))
            .await;
    }
    browser.find("[data-page=results]").await;
}

async fn attributes_say_what_is_shown(engine: Engine) {
    let pages = [
        ("/", element("heading-level=\"3\" start=\"question\"")),
        ("/views", element("view=\"programmes check nonsense\"")),
        ("/one-view", element("view=\"check\"")),
        (
            "/narrowed",
            element(
                "start=\"question\" authority=\"glasgow-city\" programmes=\"executive-coaching thinkhexagon-coaching\"",
            ),
        ),
        ("/nonsense", element("heading-level=\"9\" start=\"now\" view=\"x\" authority=\"atlantis\"")),
    ];
    let site = site(&pages);
    let mut browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-question=role]").await;
    assert_eq!(browser.inside("root.querySelector('.heading').localName").await, "h3", "{engine}");

    browser.go(&format!("{}/views", site.address)).await;
    browser.find("[data-page=programmes]").await;
    let tabs = "[...root.querySelectorAll('[data-tab]')].map((tab) => tab.dataset.tab).join(' ')";
    assert_eq!(browser.inside(tabs).await, "programmes check", "{engine}");

    browser.go(&format!("{}/one-view", site.address)).await;
    browser.find("[data-page=start]").await;
    assert_eq!(browser.inside("root.querySelectorAll('[data-tab]').length").await, 0, "{engine}");
    // One that changes starts it again, once for all that change together.
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    browser.inside("host.setAttribute('heading-level', '4') ?? host.setAttribute('view', 'check ask')").await;
    browser.find("[data-page=start] h4").await;
    assert_eq!(browser.inside(tabs).await, "check ask", "{engine}");
    let ready = "return seen.events.filter(({ name }) => name === 'pathways-ready').length";
    assert_eq!(browser.script(ready).await, 2, "{engine}");

    browser.go(&format!("{}/narrowed", site.address)).await;
    browser.find("[data-question=role]").await;
    go_to_results(&browser).await;
    let programmes = "[...root.querySelectorAll('article[data-programme]')].map((card) => card.dataset.programme).sort().join(' ')";
    assert_eq!(browser.inside(programmes).await, "executive-coaching thinkhexagon-coaching", "{engine}");
    let employer = "root.querySelector('#pathways-employer').value";
    assert_eq!(browser.inside(employer).await, "glasgow-city", "{engine}");
    assert!(browser.widget_text().await.contains("Glasgow"), "{engine}: the council is named as contact");

    // What is not known is as if it were not there.
    browser.go(&format!("{}/nonsense", site.address)).await;
    browser.find("[data-page=start] h2").await;
    assert_eq!(browser.inside(tabs).await, "check programmes ask", "{engine}");
    browser.close().await;
}

async fn events_tell_of_pages_and_never_of_answers(engine: Engine) {
    let pages = [
        ("/", element("start=\"question\" events=\"step result\"")),
        ("/unasked", element("start=\"question\"")),
    ];
    let site = site(&pages);
    let mut browser = Browser::open_in(engine, &site.address).await;
    for (path, told) in [("/", true), ("/unasked", false)] {
        browser.go(&format!("{}{path}", site.address)).await;
        browser.find("[data-question=role]").await;
        go_to_results(&browser).await;
        let events = browser.script("return seen.events").await;
        let events = events.as_array().unwrap();
        let names: Vec<&str> = events.iter().map(|event| event["name"].as_str().unwrap()).collect();
        assert_eq!(names[0], "pathways-ready", "{engine}");
        assert_eq!(events[0]["detail"]["view"], "check", "{engine}");
        assert!(events[0]["detail"]["version"].as_str().is_some_and(|version| version.contains('.')));
        assert_eq!(names.contains(&"pathways-step"), told, "{engine}: {names:?}");
        assert_eq!(names.contains(&"pathways-result"), told, "{engine}: {names:?}");
        for event in &events[1..] {
            for (key, value) in event["detail"].as_object().unwrap() {
                let is_allowed = match key.as_str() {
                    "step" => value.is_u64(),
                    "view" => value == "check",
                    _ => false,
                };
                assert!(is_allowed, "{engine}: {event} tells more than which page is shown");
            }
        }
    }
    // The page may start the check again.
    browser.inside("host.restart()").await;
    browser.find("[data-page=start]").await;
    assert!(!browser.widget_text().await.contains("Executive Coaching"), "{engine}");
    browser.close().await;
}

async fn back_goes_where_history_says(engine: Engine) {
    let pages =
        [("/", element("history=\"hash\"")), ("/off", element("")), ("/before", "<p>Before.</p>".to_owned())];
    let site = site(&pages);
    let mut browser = Browser::open_in(engine, &site.address).await;
    browser.click(START).await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-question]:not([data-question=role])").await;
    assert_eq!(browser.script("return location.hash").await, "#pathways-2", "{engine}");
    browser.client.back().await.unwrap();
    browser.find("[data-question=role]").await;
    until(&browser, "root.querySelector('input[value=headteacher]').checked").await;
    until(&browser, "root.activeElement?.matches('.heading') === true").await;
    browser.client.back().await.unwrap();
    browser.find("[data-page=start]").await;
    browser.script("history.go(2)").await;
    browser.find("[data-question]:not([data-question=role])").await;
    let written = browser.script("return seen.history.join(' ')").await;
    assert!(!written.as_str().unwrap().contains("headteacher"), "{engine}: {written}");

    // Without the attribute Back leaves the page, as on any other.
    browser.go(&format!("{}/before", site.address)).await;
    browser.go(&format!("{}/off", site.address)).await;
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    assert_eq!(browser.script("return seen.history.length").await, 0, "{engine}");
    browser.client.back().await.unwrap();
    for _ in 0..100 {
        if browser.client.current_url().await.unwrap().path() == "/before" {
            browser.close().await;
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{engine}: Back did not leave the page");
}

async fn what_is_far_below_is_fetched_when_it_comes_near(engine: Engine) {
    let room = "<p class=\"room\">A long text.</p>".repeat(3);
    let body =
        format!("<link rel=\"stylesheet\" href=\"/sticky.css\">{room}{}", element("loading=\"visible\""));
    let site = site(&[("/", body)]);
    let browser = Browser::open_in(engine, &site.address).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let modules = |asked: &[String]| asked.iter().filter(|path| path.ends_with(".wasm")).count();
    assert_eq!(modules(&site.asked()), 0, "{engine}: nothing is fetched for what nobody sees");
    assert_eq!(browser.inside("host.children[0].getClientRects().length").await, 1, "{engine}");
    browser.script("scrollTo(0, document.body.scrollHeight)").await;
    browser.find("[data-page=start]").await;
    assert_eq!(modules(&site.asked()), 1, "{engine}");
    browser.close().await;
}

async fn colours_that_cannot_be_read_are_told(engine: Engine) {
    let pale = format!("<link rel=\"stylesheet\" href=\"/pale.css\">{}", element(""));
    let site = site(&[("/", pale), ("/own", element(""))]);
    let mut browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-page=start]").await;
    let told = async |browser: &Browser| {
        browser.script("return seen.console.filter((line) => line.includes('contrast')).join('\\n')").await
    };
    let mut lines = json!("");
    for _ in 0..100 {
        lines = told(&browser).await;
        if lines != "" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let lines = lines.as_str().unwrap();
    assert!(lines.contains("--pathways-link on --pathways-bg") && lines.contains("4.5"), "{engine}: {lines}");
    assert_eq!(lines.lines().count(), 1, "{engine}: {lines}");
    browser.go(&format!("{}/own", site.address)).await;
    browser.find("[data-page=start]").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(told(&browser).await, "", "{engine}: its own colours can be read");
    browser.close().await;
}

async fn focus_is_neither_lost_nor_hidden(engine: Engine) {
    let body = format!(
        "<link rel=\"stylesheet\" href=\"/sticky.css\"><header>A council</header><p class=\"room\">A text.</p>{}\
         <p class=\"room\">Another.</p>",
        element("")
    );
    let site = site(&[("/", body)]);
    let browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-page=start]").await;
    assert_eq!(browser.inside("document.activeElement === document.body").await, true, "{engine}");
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    // What has the focus is below what stays at the top of the page.
    let visible = "root.activeElement !== null && root.activeElement.getBoundingClientRect().top >= 60 \
                   && root.activeElement.getBoundingClientRect().top < innerHeight";
    until(&browser, visible).await;
    // A heading can be focused only as long as it has the focus.
    assert_eq!(browser.inside("root.activeElement.matches('.heading[tabindex=\"-1\"]')").await, true);
    browser.inside("root.querySelector('input[value=class_teacher]').focus()").await;
    until(&browser, "!root.querySelector('.heading').hasAttribute('tabindex')").await;
    // Continue without an answer, twice: the errors are said again.
    for _ in 0..2 {
        browser.click(CONTINUE).await;
        until(&browser, "root.activeElement?.matches('.errors') === true").await;
        until(&browser, visible).await;
        browser.inside("root.querySelector('input[value=class_teacher]').focus()").await;
    }
    // A link of an error leads to its field, with the question in view.
    browser.click("[role=alert] a").await;
    until(&browser, "root.activeElement?.matches('#pathways-value-0') === true").await;
    until(&browser, visible).await;
    until(&browser, "root.querySelector('.heading').getBoundingClientRect().bottom > 60").await;
    // A click on a text focuses nothing that is near.
    browser.click(".hint").await;
    assert_eq!(browser.inside("root.activeElement?.matches('input') ?? false").await, false, "{engine}");
    browser.close().await;
}
