//! A browser with a page open: the real server, the real driver, the real browser, each started for one test and ended with
//! it.

use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::engine::{Engine, Session, Wanted};
use super::running::Running;
use crate::project::{pathways, root};

/// The real server on a free port, and its address.
pub fn server(extra: &[&str]) -> (Running, String) {
    let mut command = Command::new(pathways());
    static STORES: AtomicU64 = AtomicU64::new(0);
    let store = format!("pathways-{}-{}.db", std::process::id(), STORES.fetch_add(1, Ordering::Relaxed));
    command.args(["serve", "--port", "0"]).args(extra).current_dir(root());
    command.env("PATHWAYS_STORE", std::env::temp_dir().join(store)).env_remove("PATHWAYS_DISCORD_TOKEN");
    Running::found(&mut command, |line| Some(line.split_once("at ")?.1.split_once(' ')?.0.to_owned()))
}

/// A browser at a page.
pub struct Browser {
    /// Its engine.
    pub engine: Engine,
    /// What drives it.
    pub client: Client,
    /// How many pages its history had when the page was opened.
    pub history: u64,
    session: Session,
}

impl Browser {
    /// Opens `address` in a new Chromium with nothing in it.
    pub async fn open(address: &str) -> Self {
        Self::open_in(Engine::Chromium, address).await
    }

    /// Opens `address` in a new browser with nothing in it.
    pub async fn open_in(engine: Engine, address: &str) -> Self {
        Self::open_as(engine, Wanted::default(), address).await
    }

    /// Opens `address` in a new browser that is as wanted.
    pub async fn open_as(engine: Engine, wanted: Wanted, address: &str) -> Self {
        let session = Session::new(engine, wanted).await;
        let mut browser = Self { engine, client: session.client.clone(), history: 0, session };
        browser.go(address).await;
        browser
    }

    /// Goes to another page.
    pub async fn go(&mut self, address: &str) {
        self.client.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        // Where no script runs, this one may not either.
        let length = self.client.execute("return history.length", Vec::new()).await;
        self.history = length.ok().and_then(|length| length.as_u64()).unwrap_or_default();
    }

    /// An element inside the widget, waited for.
    pub async fn find(&self, selector: &str) -> Element {
        for _ in 0..400 {
            if let Ok(found) = self.try_find(selector).await {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("{selector} did not come; the widget shows: {}", self.widget_text().await)
    }

    async fn try_find(&self, selector: &str) -> Result<Element, CmdError> {
        let host = self.client.find(Locator::Css("pathways-checker")).await?;
        host.shadow_root().await?.find(Locator::Css(selector)).await
    }

    /// Presses an element inside the widget by a pointer.
    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        if self.engine == Engine::WebKit {
            // It does not bring an element inside a shadow root into view by itself.
            let into_view = "arguments[0].scrollIntoView({ block: 'center' })";
            let element = serde_json::to_value(element.clone()).unwrap();
            self.client.execute(into_view, vec![element]).await.unwrap();
        }
        element.click().await.unwrap_or_else(|error| panic!("{}: {selector}: {error:?}", self.engine));
    }

    /// The text of an element inside the widget, as people see it.
    pub async fn text(&self, selector: &str) -> String {
        // WebKit keeps the line ends that a page does not show.
        self.find(selector).await.text().await.unwrap().trim().to_owned()
    }

    /// Types into a field, in place of what is there.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.unwrap();
        // WebKit takes no empty text.
        if !text.is_empty() {
            field.send_keys(text).await.unwrap();
        }
    }

    /// What a script comes to in the page.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What something inside the widget comes to: `host` is the element and `root` its shadow root.
    pub async fn inside(&self, what: &str) -> Value {
        self.script(&format!(
            "const host = document.querySelector('pathways-checker'), root = host.shadowRoot; return {what}"
        ))
        .await
    }

    /// Everything that the widget shows.
    pub async fn widget_text(&self) -> String {
        let text = self
            .script("return document.querySelector('pathways-checker')?.shadowRoot?.textContent ?? ''")
            .await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The text of what has the focus inside the widget.
    pub async fn focused(&self) -> String {
        let focused =
            "return document.querySelector('pathways-checker').shadowRoot.activeElement?.textContent ?? ''";
        self.script(focused).await.as_str().unwrap_or_default().to_owned()
    }

    /// What the page's console has had written to it since it was last asked: errors and breaches of the policy too, as far as
    /// the engine says them.
    pub async fn console(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let entries = self.log("browser").await;
                entries.iter().map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
            }
            Engine::Firefox => {
                self.said(|line| line.starts_with("console.") || line.starts_with("JavaScript error: http"))
            }
            Engine::WebKit => self.said(|line| line.starts_with("CONSOLE ")),
        }
    }

    fn said(&self, keep: impl Fn(&str) -> bool) -> Vec<String> {
        self.session.driver.said().into_iter().filter(|line| keep(line)).collect()
    }

    /// What was wanted from anywhere but this machine, by the page or by the browser itself.
    pub fn asked_outside(&self) -> Vec<String> {
        self.session.outside.asked()
    }

    /// What Chromium has written to one of its logs since it was last asked.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        assert_eq!(self.engine, Engine::Chromium, "the others have no logs");
        let entries = self.client.issue_cmd(Log(kind)).await.unwrap();
        entries.as_array().cloned().unwrap_or_default()
    }

    /// Gives one of Chromium's own commands.
    pub async fn command(&self, name: &str, parameters: Value) {
        assert_eq!(self.engine, Engine::Chromium, "the others know no such commands");
        self.client.issue_cmd(OwnCommand(json!({ "cmd": name, "params": parameters }))).await.unwrap();
    }

    /// Ends the browser; so does letting go of it.
    pub async fn close(self) {
        drop(self);
    }
}

/// Chromium's own command for its logs.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

/// Any of Chromium's own commands, as its tools give them.
#[derive(Debug)]
struct OwnCommand(Value);

impl WebDriverCompatibleCommand for OwnCommand {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
