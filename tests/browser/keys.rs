//! Every view by the keyboard alone: real presses of Tab, arrows, Space, Enter and letters, and never a click.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;

use super::driver::Browser;
use super::engine::Engine;
use super::kept_to_itself::assert_kept_to_itself;
use super::site::{Answer, ELEMENT, SCRIPT, STRICT, Site, page, widget};

in_every_engine!(the_keyboard_alone_completes_every_view);

async fn the_keyboard_alone_completes_every_view(engine: Engine) {
    let mut answers = widget();
    let html = page(SCRIPT, ELEMENT);
    answers.insert("/".to_owned(), Answer::of("text/html", html).with("content-security-policy", STRICT));
    let site = Site::serve(answers);
    let browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-page=start]").await;
    check(&browser).await;
    all_programmes(&browser).await;
    ask(&browser).await;
    // And nobody was told anything of all that: the site itself was asked for the widget's own files, without a query.
    let mut asked = site.asked();
    asked.retain(|path| path != "/favicon.ico");
    asked.sort();
    let own = [
        "/",
        "/seen.js",
        "/widget/pathways-ask.wasm",
        "/widget/pathways-checker.js",
        "/widget/pathways-checker.wasm",
        "/widget/pathways-more.wasm",
    ];
    assert_eq!(asked, own, "{engine}");
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

async fn check(browser: &Browser) {
    tab_to(browser, "[data-act=start]").await;
    press(browser, Key::Enter).await;
    browser.find("[data-question=role]").await;
    // Nothing entered: the errors take the focus, and their link leads to the field.
    tab_to(browser, "form button[type=submit]").await;
    press(browser, Key::Enter).await;
    browser.find("#pathways-errors").await;
    tab_to(browser, "#pathways-errors a").await;
    press(browser, Key::Enter).await;
    assert_eq!(focused(browser).await["id"], "pathways-value-0");
    // The radios are one stop of Tab; arrows go from one to the next and choose it.
    for _ in 0..5 {
        press(browser, Key::Down).await;
    }
    assert_eq!(focused(browser).await["value"], "headteacher");
    go_on(browser, "[data-question=sector]").await;
    tab_to(browser, "input[type=radio]").await;
    type_text(browser, " ").await;
    for _ in 0..2 {
        press(browser, Key::Down).await;
    }
    assert_eq!(focused(browser).await["value"], "secondary");
    go_on(browser, "[data-question=headship_months]").await;
    tab_to(browser, "[name=years]").await;
    type_text(browser, "4").await;
    tab_to(browser, "[name=months]").await;
    type_text(browser, "11").await;
    // Enter in a field sends the form.
    press(browser, Key::Enter).await;
    browser.find("[data-page=results]").await;
    assert_eq!(focused(browser).await["id"], "pathways-heading");
    tab_to(browser, ".as-table summary").await;
    press(browser, Key::Enter).await;
    tab_to(browser, "[data-act='if:later']").await;
    type_text(browser, " ").await;
    browser.find("[data-act='if:later'][aria-pressed=true]").await;
    assert_eq!(focused(browser).await["act"], "if:later", "the switch keeps the focus");
    tab_to(browser, "[data-act=copy]").await;
    press(browser, Key::Enter).await;
    browser.find(".done").await;
    tab_to(browser, "[data-answer=headship_months] button").await;
    press(browser, Key::Enter).await;
    browser.find("[data-question=headship_months]").await;
    go_on(browser, "[data-page=results]").await;
}

async fn all_programmes(browser: &Browser) {
    tab_to(browser, "[data-tab=programmes]").await;
    press(browser, Key::Enter).await;
    browser.find("[data-page=programmes]").await;
    tab_to(browser, "#pathways-filter-role").await;
    // Letters choose in a list in every engine; arrows open it in some.
    type_text(browser, "Head").await;
    tab_to(browser, ".filter button[type=submit]").await;
    press(browser, Key::Enter).await;
    browser.find("[data-programme=leadership-learning-sets]").await;
    assert_eq!(focused(browser).await["id"], "pathways-count");
    tab_to(browser, "[data-programme] summary").await;
    press(browser, Key::Enter).await;
    browser.find("[data-programme] details[open]").await;
}

async fn ask(browser: &Browser) {
    tab_to(browser, "[data-tab=ask]").await;
    press(browser, Key::Enter).await;
    browser.find("[data-page=ask]").await;
    tab_to(browser, "#pathways-message").await;
    type_text(browser, "How long is Thinking About Headship?").await;
    press(browser, Key::Enter).await;
    browser.find("[data-reply=answer]").await;
    assert_eq!(focused(browser).await["id"], "pathways-reply-0");
}

/// Goes on by Continue, and waits for what is to come.
async fn go_on(browser: &Browser, comes: &str) {
    tab_to(browser, "form button[type=submit]").await;
    press(browser, Key::Enter).await;
    browser.find(comes).await;
}

/// Presses Tab, or Shift and Tab where it lies before, until what is wanted has the focus. A hundred presses without it mean
/// that nobody gets there.
async fn tab_to(browser: &Browser, selector: &str) {
    browser.find(selector).await;
    let where_to = format!(
        "const root = document.querySelector('pathways-checker').shadowRoot;
         const at = root.activeElement;
         if (at?.matches({selector:?})) return 'there';
         const before = at && root.querySelector({selector:?}).compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
         return before ? 'back' : 'on';"
    );
    for _ in 0..100 {
        match browser.script(&where_to).await.as_str() {
            Some("there") => return,
            Some("back") => back_by_tab(browser).await,
            _ => press(browser, Key::Tab).await,
        }
    }
    panic!("{}: Tab never comes to {selector}", browser.engine);
}

async fn back_by_tab(browser: &Browser) {
    let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
    let actions = KeyActions::new("keyboard".to_owned())
        .then(KeyAction::Down { value: shift })
        .then(KeyAction::Down { value: tab })
        .then(KeyAction::Up { value: tab })
        .then(KeyAction::Up { value: shift });
    browser.client.perform_actions(actions).await.unwrap();
}

async fn focused(browser: &Browser) -> Value {
    browser
        .script(
            "const { id, value, dataset } = document.querySelector('pathways-checker').shadowRoot.activeElement ?? {};
             return { id, value, act: dataset?.act };",
        )
        .await
}

async fn press(browser: &Browser, key: Key) {
    keys(browser, &[char::from(key)]).await;
}

async fn type_text(browser: &Browser, text: &str) {
    keys(browser, &text.chars().collect::<Vec<_>>()).await;
}

async fn keys(browser: &Browser, keys: &[char]) {
    let mut actions = KeyActions::new("keyboard".to_owned());
    for value in keys {
        actions = actions.then(KeyAction::Down { value: *value }).then(KeyAction::Up { value: *value });
    }
    browser.client.perform_actions(actions).await.unwrap();
}
