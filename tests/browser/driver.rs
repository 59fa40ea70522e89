//! A browser with the demo page open: the real server, the real driver, the real Chromium, each started for one test and
//! ended with it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use crate::project::{pathways, root};

/// A program that ends with the test.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Either may fail only because the program has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program and waits for the line in which `find` sees what is needed of it.
fn start(command: &mut Command, find: impl Fn(&str) -> Option<String>) -> (Running, String) {
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
    pub client: Client,
    profile: PathBuf,
    _driver: Running,
}

impl Browser {
    /// Opens `address` in a new browser with nothing in it.
    pub async fn open(address: &str) -> Self {
        let browser = Self::new().await;
        browser.client.goto(address).await.unwrap();
        browser
    }

    async fn new() -> Self {
        let mut command =
            Command::new(std::env::var_os("PATHWAYS_CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into()));
        command.args(["--port=0"]);
        let (driver, port) = start(&mut command, |line| {
            Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned())
        });
        let profile = std::env::temp_dir().join(format!("pathways-browser-{}-{port}", std::process::id()));
        let profile_argument = format!("--user-data-dir={}", profile.display());
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            profile_argument.as_str(),
        ];
        let mut options = json!({ "args": arguments });
        if let Some(chromium) = std::env::var_os("PATHWAYS_CHROMIUM") {
            options["binary"] = chromium.to_string_lossy().into();
        }
        let capabilities = json!({
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 240_000 },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object is written above") };
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("no session with the browser: {error}"));
        Self { client, profile, _driver: driver }
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
        let entries = self.client.issue_cmd(Log(kind)).await.unwrap();
        entries.as_array().cloned().unwrap_or_default()
    }

    pub async fn close(self) {
        self.client.clone().close().await.unwrap();
        let _ = std::fs::remove_dir_all(&self.profile);
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
