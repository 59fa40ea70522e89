//! The three browser engines: Chromium, Firefox, and WebKit as Safari has it. Each is driven by its own driver, in a new session
//! with nothing in it.

use std::net::TcpListener;
use std::process::Command;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use serde_json::{Map, Value, json};

use super::driver::{Running, start};

/// An engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];
}

/// What of an engine a test wants otherwise.
#[derive(Clone, Copy, Default)]
pub struct Wanted {
    /// No script runs.
    pub without_script: bool,
}

/// A session with a browser, and the programs behind it.
pub struct Session {
    pub client: Client,
    pub profile: Option<std::path::PathBuf>,
    _running: Vec<Running>,
    _turn: Turn,
}

impl Session {
    pub async fn new(engine: Engine, wanted: Wanted) -> Self {
        let turn = Turn::wait();
        match engine {
            Engine::Chromium => chromium(turn, wanted).await,
            Engine::Firefox => firefox(turn, wanted).await,
            Engine::WebKit => webkit(turn, wanted).await,
        }
    }
}

async fn chromium(turn: Turn, wanted: Wanted) -> Session {
    let (driver, port) =
        start(Command::new(program("PATHWAYS_CHROMEDRIVER", "chromedriver")).arg("--port=0"), |line| {
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
        "--force-device-scale-factor=1",
        "--hide-scrollbars",
        profile_argument.as_str(),
    ];
    let mut options = json!({ "args": arguments });
    if wanted.without_script {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    if let Some(chromium) = std::env::var_os("PATHWAYS_CHROMIUM") {
        options["binary"] = chromium.to_string_lossy().into();
    }
    let capabilities = json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    let client = connect(&format!("http://127.0.0.1:{port}"), capabilities).await;
    Session { client, profile: Some(profile), _running: vec![driver], _turn: turn }
}

async fn firefox(turn: Turn, wanted: Wanted) -> Session {
    let (driver, port) =
        start(Command::new(program("PATHWAYS_GECKODRIVER", "geckodriver")).args(["--port", "0"]), |line| {
            Some(line.split_once("Listening on 127.0.0.1:")?.1.trim().to_owned())
        });
    let options = json!({
        "binary": program("PATHWAYS_FIREFOX", "firefox-esr").to_string_lossy(),
        "args": ["-headless"],
        "prefs": {
            // Nothing but what the page asks for.
            "app.normandy.enabled": false,
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "javascript.enabled": !wanted.without_script,
        },
    });
    let client = connect(&format!("http://127.0.0.1:{port}"), json!({ "moz:firefoxOptions": options })).await;
    Session { client, profile: None, _running: vec![driver], _turn: turn }
}

async fn webkit(turn: Turn, _: Wanted) -> Session {
    let (screen, display) = start(
        Command::new("Xvfb").args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]),
        |line| Some(line.trim().to_owned()),
    );
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new(program("PATHWAYS_WEBKIT_DRIVER", "WebKitWebDriver"));
    command.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
    // A sandbox within a container is more than the kernel allows; the pages are our own.
    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
    let driver = Running::of(&mut command);
    let browser = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
        .map(|name| format!("/usr/lib/x86_64-linux-gnu/{name}/MiniBrowser"))
        .into_iter()
        .find(|path| std::path::Path::new(path).is_file())
        .expect("WebKit's MiniBrowser is installed; `cargo xtask test` sets up what the browser tests need");
    let options = json!({ "binary": browser, "args": ["--automation"] });
    let client =
        connect(&format!("http://127.0.0.1:{port}"), json!({ "webkitgtk:browserOptions": options })).await;
    Session { client, profile: None, _running: vec![driver, screen], _turn: turn }
}

fn program(variable: &str, otherwise: &str) -> std::ffi::OsString {
    std::env::var_os(variable).unwrap_or_else(|| otherwise.into())
}

async fn connect(address: &str, mut capabilities: Value) -> Client {
    capabilities["timeouts"] = json!({ "script": 240_000 });
    let capabilities: Map<String, Value> = capabilities.as_object().unwrap().clone();
    let mut last = None;
    // A driver may take a moment until it listens.
    for _ in 0..100 {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(capabilities.clone());
        match builder.connect(address).await {
            Ok(client) => return client,
            Err(error) => last = Some(error),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no session with the browser at {address}: {last:?}")
}

/// The right to run a browser: not more of them at a time than the machine can take.
struct Turn;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();
const AT_A_TIME: usize = 2;

impl Turn {
    fn wait() -> Self {
        let mut running = running();
        while *running >= AT_A_TIME {
            running = ENDED.wait(running).unwrap_or_else(PoisonError::into_inner);
        }
        *running += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *running() -= 1;
        ENDED.notify_one();
    }
}

fn running() -> MutexGuard<'static, usize> {
    // A test that fails while it holds this changes nothing about the number.
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
