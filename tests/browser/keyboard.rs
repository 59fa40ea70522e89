//! Every view of the widget by the keyboard alone, in every engine: real presses of keys and never a click. At each stop what has
//! the focus is seen to have it.
//!
//! The whole walk is held to keep to itself, too: it goes through every view and everything that they offer.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::driver::Browser;
use super::engine::Engine;
use super::kept_to_itself::assert_kept_to_itself;
use super::site::{Answer, SCRIPT, STRICT, Site, page, widget};

in_every_engine!(the_keyboard_alone_completes_every_view);

/// No page of the widget has more places to stop at.
const MOST_STOPS: usize = 120;

async fn the_keyboard_alone_completes_every_view(engine: Engine) {
    let mut answers = widget();
    let element = "<p><a href=\"/before\">Before the checker</a></p>\
                   <pathways-checker events=\"step result\"><p>Ask the officer.</p></pathways-checker>\
                   <p><a href=\"/after\">After the checker</a></p>";
    let host = Answer::of("text/html", page(SCRIPT, element)).with("content-security-policy", STRICT);
    answers.insert("/".to_owned(), host);
    let site = Site::serve(answers);
    let browser = Browser::open_in(engine, &site.address).await;
    browser.find("[data-page=start]").await;
    let keys = Keys(&browser);
    check(&keys).await;
    results(&keys).await;
    programmes(&keys).await;
    ask(&keys).await;
    // Nothing holds anybody: the page goes on after the widget, and before it.
    keys.out_to("/after", &[Key::Tab.into()]).await;
    keys.out_to("/before", &[Key::Shift.into(), Key::Tab.into()]).await;
    assert_kept_to_itself(&browser).await;
    assert_own_files_only(&site);
    browser.close().await;
}

/// A head at 59 months, who first goes on without an answer.
async fn check(keys: &Keys<'_>) {
    keys.to("[data-act=start]").await.press(Key::Enter.into()).await;
    keys.browser().find("[data-question=role]").await;
    keys.assert_heading_has_focus().await;
    keys.to("form > button[type=submit]").await.press(Key::Enter.into()).await;
    keys.browser().find("[role=alert]").await;
    assert!(keys.browser().focused().await.contains("There is a problem"), "{}", keys.browser().engine);
    keys.to("[role=alert] a, [role=alert] button").await.press(Key::Enter.into()).await;
    keys.assert_at("input[type=radio]").await;
    keys.choose("headteacher").await;
    for _ in 0..6 {
        let page =
            keys.browser().find("[data-page=results], [data-page=question]:not([data-question=role])").await;
        let Some(fact) = page.attr("data-question").await.unwrap() else { break };
        keys.assert_heading_has_focus().await;
        match fact.as_str() {
            "headship_months" => {
                keys.to("input[name=years]").await.type_text("4").await;
                keys.to("input[name=months]").await.type_text("11").await;
                // Enter in a field sends the form.
                keys.press(Key::Enter.into()).await;
            }
            "sector" => keys.choose("secondary").await,
            _ => keys.choose("yes").await,
        }
        let next = format!("[data-page=results], [data-page=question]:not([data-question={fact}])");
        keys.browser().find(&next).await;
    }
    keys.browser().find("[data-page=results]").await;
}

/// Everything that the results offer.
async fn results(keys: &Keys<'_>) {
    let browser = keys.browser();
    keys.assert_heading_has_focus().await;
    let has = async |selector: &str| {
        let script = format!("return {ROOT}.querySelector({selector:?}) !== null");
        browser.script(&script).await == true
    };
    if has("details[data-verdict] > summary").await {
        keys.to("details[data-verdict] > summary").await.press(' ').await;
        browser.find("details[data-verdict][open]").await;
    }
    keys.to(".as-table summary").await.press(Key::Enter.into()).await;
    browser.find(".as-table[open], .as-table [open]").await;
    keys.to("[data-act='if:later']").await.press(' ').await;
    browser.find("[data-act='if:later'][aria-pressed=true]").await;
    // A switch keeps the focus: what it changes is read on from there.
    keys.assert_at("[data-act='if:later']").await;
    keys.to("[data-act=print]").await.press(Key::Enter.into()).await;
    keys.to("[data-act=copy]").await.press(Key::Enter.into()).await;
    browser.find(".take-away .done").await;
    if has("[data-act=calendar]").await {
        keys.to("[data-act=calendar]").await.press(Key::Enter.into()).await;
    }
    let calls = browser.script("return seen.calls").await;
    assert!(calls.as_array().unwrap().contains(&json!({ "printed": true })), "{}: {calls}", browser.engine);
    // An answer is changed, and the way back is by Continue with what is chosen already.
    keys.to("[data-answer=headship_months] button").await.press(Key::Enter.into()).await;
    browser.find("[data-question=headship_months]").await;
    keys.assert_heading_has_focus().await;
    keys.to("form > button[type=submit]").await.press(Key::Enter.into()).await;
    browser.find("[data-page=results]").await;
    keys.assert_heading_has_focus().await;
    if has("form.employer select").await {
        keys.to("form.employer select").await.press(Key::Down.into()).await;
        keys.to("form.employer button").await.press(Key::Enter.into()).await;
    }
}

async fn programmes(keys: &Keys<'_>) {
    let browser = keys.browser();
    keys.back_to("[data-tab=programmes]").await.press(Key::Enter.into()).await;
    browser.find("[data-page=programmes]").await;
    keys.assert_heading_has_focus().await;
    let before = browser.text("#pathways-count").await;
    // The first letters of a value choose it, as in any list.
    keys.to("select[data-act^=filter]").await.type_text("Class").await;
    keys.to("form.filter button").await.press(Key::Enter.into()).await;
    for _ in 0..100 {
        if browser.text("#pathways-count").await != before {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_ne!(browser.text("#pathways-count").await, before, "{}: the filter did nothing", browser.engine);
    keys.assert_at("#pathways-count").await;
    keys.to("article details > summary").await.press(' ').await;
    browser.find("article details[open]").await;
}

async fn ask(keys: &Keys<'_>) {
    let browser = keys.browser();
    keys.back_to("[data-tab=ask]").await.press(Key::Enter.into()).await;
    browser.find("[data-page=ask]").await;
    keys.assert_heading_has_focus().await;
    // Without a word first: an error.
    keys.to("form.asking button").await.press(Key::Enter.into()).await;
    browser.find("[role=alert]").await;
    keys.to("input[name=message]").await.type_text("How long is Thinking About Headship?").await;
    keys.press(Key::Enter.into()).await;
    browser.find("[data-reply=answer]").await;
    keys.assert_at("#pathways-reply-0").await;
    keys.to("[data-page=ask] > button[data-act=again]").await.press(Key::Enter.into()).await;
    keys.to("[data-act='say:0']").await.press(Key::Enter.into()).await;
    browser.find("[data-reply]").await;
}

/// What the site was asked for: the page, its script, and the widget's files, each once and by its name alone.
fn assert_own_files_only(site: &Site) {
    let mut asked = site.asked();
    // A browser asks for a picture of the site by itself.
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
    assert_eq!(asked, own);
}

const ROOT: &str = "document.querySelector('pathways-checker').shadowRoot";

/// A keyboard.
struct Keys<'a>(&'a Browser);

impl<'a> Keys<'a> {
    fn browser(&self) -> &'a Browser {
        self.0
    }

    async fn press(&self, key: char) -> &Self {
        self.press_all(&[key]).await
    }

    async fn type_text(&self, text: &str) -> &Self {
        for letter in text.chars() {
            self.press(letter).await;
        }
        self
    }

    /// Presses some keys together.
    async fn press_all(&self, keys: &[char]) -> &Self {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.0
            .client
            .perform_actions(actions)
            .await
            .unwrap_or_else(|error| panic!("{}: {error:?}", self.0.engine));
        self
    }

    /// Goes on by the Tab key until something like this has the focus.
    async fn to(&self, selector: &str) -> &Self {
        self.stops(selector, &[Key::Tab.into()]).await
    }

    /// The same, backwards.
    async fn back_to(&self, selector: &str) -> &Self {
        self.stops(selector, &[Key::Shift.into(), Key::Tab.into()]).await
    }

    async fn stops(&self, selector: &str, keys: &[char]) -> &Self {
        self.0.find(selector).await;
        for _ in 0..MOST_STOPS {
            if self.stop(selector).await {
                return self;
            }
            self.press_all(keys).await;
        }
        panic!("{}: no key leads to {selector}; the focus is at {}", self.0.engine, self.0.focused().await)
    }

    /// Goes on until a link of the page outside the widget has the focus.
    async fn out_to(&self, path: &str, keys: &[char]) {
        let at = "return document.activeElement.getAttribute('href') ?? ''";
        for _ in 0..MOST_STOPS {
            self.press_all(keys).await;
            if self.0.script(at).await == path {
                return;
            }
        }
        panic!("{}: no key leads out of the widget to {path}", self.0.engine)
    }

    /// Whether something like this has the focus. Whatever has it inside the widget is in view, and a line around it where it is
    /// something to act on: a heading that somebody was taken to is not.
    async fn stop(&self, selector: &str) -> bool {
        let script = format!(
            "const at = {ROOT}.activeElement;
             if (!at) return {{}};
             const box = at.getBoundingClientRect();
             const style = getComputedStyle(at);
             return {{
               is: at.matches({selector:?}),
               who: at.outerHTML.slice(0, 120),
               place: [box.top, box.bottom, innerHeight, scrollY],
               seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
               marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
               visible: at.matches(':focus-visible'),
               taken: at.tabIndex === -1,
             }}"
        );
        let mut at = self.0.script(&script).await;
        for _ in 0..25 {
            // WebKit brings into view a moment later.
            if at["seen"] != false {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            at = self.0.script(&script).await;
        }
        if at["who"].is_string() {
            assert!(at["seen"] == true, "{}: has the focus out of sight: {at}", self.0.engine);
            assert!(at["marked"] == true || at["taken"] == true, "{}: no mark of focus: {at}", self.0.engine);
        }
        at["is"] == true
    }

    async fn assert_at(&self, selector: &str) {
        assert!(self.stop(selector).await, "{}: {selector} has not the focus", self.0.engine);
    }

    /// Each page that comes has the focus at its heading, once it is shown.
    async fn assert_heading_has_focus(&self) {
        for _ in 0..100 {
            if self.stop(".heading").await {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("{}: the heading has not the focus: {:?}", self.0.engine, self.0.focused().await)
    }

    /// Takes an answer of a list by the arrows, and goes on. Choosing alone goes nowhere.
    async fn choose(&self, value: &str) {
        let page = "[data-page]";
        let before = self.0.find(page).await.attr("data-question").await.unwrap();
        self.to("input[type=radio]").await;
        if self.is_checked().await != true {
            self.press(' ').await;
        }
        for _ in 0..20 {
            if self.stop(&format!("input[value={value}]")).await {
                break;
            }
            self.press(Key::Down.into()).await;
        }
        self.assert_at(&format!("input[value={value}]:checked")).await;
        assert_eq!(self.0.find(page).await.attr("data-question").await.unwrap(), before);
        self.to("form > button[type=submit]").await.press(Key::Enter.into()).await;
    }

    async fn is_checked(&self) -> Value {
        self.0.script(&format!("return {ROOT}.activeElement.checked")).await
    }
}
