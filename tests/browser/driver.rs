//! A browser with a page open: the real server, the real driver, the real browser, each started for one test and ended with
//! it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::engine::{Engine, Session, Wanted};
use crate::project::{pathways, root};

/// A program that ends with the test.
pub struct Running(Child);

impl Running {
    /// Starts a program that says nothing.
    pub fn of(command: &mut Command) -> Self {
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Self(quiet.spawn().unwrap_or_else(|error| {
            panic!(
                "cannot start {command:?}: {error}; `cargo xtask test` sets up what the browser tests need"
            )
        }))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Either may fail only because the program has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program and waits for the line in which `find` sees what is needed of it.
pub fn start(command: &mut Command, find: impl Fn(&str) -> Option<String>) -> (Running, String) {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap_or_else(|error| {
        panic!("cannot start {command:?}: {error}; `cargo xtask test` sets up what the browser tests need")
    });
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let running = Running(child);
    let found = lines.by_ref().map_while(Result::ok).find_map(|line| find(&line));
    // Whatever else it prints has to go somewhere, or it would block.
    std::thread::spawn(move || lines.for_each(drop));
    (running, found.unwrap_or_else(|| panic!("{command:?} ended at once")))
}

/// The real server on a free port, and its address.
pub fn server(extra: &[&str]) -> (Running, String) {
    let mut command = Command::new(pathways());
    static STORES: AtomicU64 = AtomicU64::new(0);
    let store = format!("pathways-{}-{}.db", std::process::id(), STORES.fetch_add(1, Ordering::Relaxed));
    command.args(["serve", "--port", "0"]).args(extra).current_dir(root());
    command.env("PATHWAYS_STORE", std::env::temp_dir().join(store)).env_remove("PATHWAYS_DISCORD_TOKEN");
    start(&mut command, |line| Some(line.split_once("at ")?.1.split_once(' ')?.0.to_owned()))
}

/// A browser at a page.
pub struct Browser {
    pub engine: Engine,
    pub client: Client,
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

    pub async fn open_as(engine: Engine, wanted: Wanted, address: &str) -> Self {
        let session = Session::new(engine, wanted).await;
        let browser = Self { engine, client: session.client.clone(), session };
        browser.client.goto(address).await.unwrap();
        browser
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

    pub async fn click(&self, selector: &str) {
        self.find(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    pub async fn text(&self, selector: &str) -> String {
        self.find(selector).await.text().await.unwrap()
    }

    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
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

    /// What the browser has written to a log of its own since it was last asked.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium has logs");
        let entries = self.client.issue_cmd(Log(kind)).await.unwrap();
        entries.as_array().cloned().unwrap_or_default()
    }

    pub async fn close(self) {
        self.client.clone().close().await.unwrap();
        if let Some(profile) = &self.session.profile {
            let _ = std::fs::remove_dir_all(profile);
        }
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
