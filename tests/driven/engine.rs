//! The three browser engines: Chromium, Firefox, and WebKit as Safari has it. Each is driven by its own driver.

mod chromium;
mod firefox;
mod webkit;

use std::ffi::OsString;
use std::fmt;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Map, Value, json};

use super::outside::Outside;
use super::running::Running;
use super::turn::Turn;

/// An engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Chromium, as Chrome and Edge have it.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKit, nearly as Safari has it.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{self:?}")
    }
}

/// What of an engine a test wants otherwise.
#[derive(Clone, Copy, Default)]
pub struct Wanted {
    /// No script of a page runs. WebKit leaves them out of pages while it reads them; the others run none.
    pub without_script: bool,
    /// The few colours that a person has chosen, in place of any page's. WebKit has no such setting.
    pub forced_colours: bool,
    /// A person who wants nothing to move. WebKit's is one of the desktop around it.
    pub no_motion: bool,
}

/// A browser with nothing in it, and the programs behind it.
pub struct Session {
    /// What drives it.
    pub client: Client,
    /// What it wanted from elsewhere; not of Chromium, which has much to ask of its makers, and a log of what the page asks.
    pub outside: Outside,
    /// The driver, and the browser through it.
    pub driver: Running,
    at: Place,
    folder: Option<PathBuf>,
    _screen: Option<Running>,
    _turn: Turn,
}

/// What an engine brings to a session.
struct Started {
    driver: Running,
    port: String,
    capabilities: Value,
    /// Where it keeps what it needs while it runs.
    folder: Option<PathBuf>,
    screen: Option<Running>,
}

/// Where the driver has the session.
struct Place {
    port: String,
    session: String,
}

impl Session {
    /// Starts a browser, when it is its turn.
    pub async fn new(engine: Engine, wanted: Wanted) -> Self {
        let turn = Turn::wait();
        let mut tries = Vec::new();
        for _ in 0..TRIES {
            let outside = Outside::start();
            let started = match engine {
                Engine::Chromium => chromium::start(wanted),
                Engine::Firefox => firefox::start(wanted, &outside.address()),
                Engine::WebKit => webkit::start(wanted, &outside.address()),
            };
            let connecting = connect(&started.port, &started.capabilities);
            match tokio::time::timeout(LONGEST_START, connecting).await {
                Ok(Ok(client)) => {
                    let session = client.session_id().await.unwrap().unwrap();
                    let Started { driver, port, folder, screen, .. } = started;
                    let at = Place { port, session };
                    return Self { client, outside, driver, at, folder, _screen: screen, _turn: turn };
                }
                Ok(Err(error)) => tries.push(format!("{error}; it said: {:#?}", started.driver.said())),
                Err(_) => tries.push(format!("no answer in time; it said: {:#?}", started.driver.said())),
            }
        }
        panic!("no session with {engine}: {tries:#?}")
    }
}

/// WebKit's small browser falls over while it starts, once in some thirty times, and its driver then waits for it for ever.
const TRIES: usize = 4;
const LONGEST_START: Duration = Duration::from_secs(10);

/// A driver that is killed may leave its browser behind, so the session is ended first; here and not in a command of the
/// test's, because a test that fails does not get so far.
impl Drop for Session {
    fn drop(&mut self) {
        let Place { port, session } = &self.at;
        if let Ok(mut stream) = TcpStream::connect(format!("127.0.0.1:{port}")) {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
            let request = format!(
                "DELETE /session/{session} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read(&mut [0; 64]);
        }
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// A program that the tests need, where `cargo xtask test` found it, or by its name.
fn program(variable: &str, name: &str) -> OsString {
    std::env::var_os(variable).unwrap_or_else(|| name.into())
}

async fn connect(port: &str, capabilities: &Value) -> Result<Client, NewSessionError> {
    let mut capabilities: Map<String, Value> = capabilities.as_object().cloned().unwrap_or_default();
    capabilities.insert("timeouts".to_owned(), json!({ "script": 240_000 }));
    let address = format!("http://127.0.0.1:{port}");
    let mut waited = 0;
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&address).await {
            // A driver may take a moment until it listens.
            Err(NewSessionError::FailedC(_) | NewSessionError::Failed(_) | NewSessionError::Lost(_))
                if waited < 50 =>
            {
                waited += 1
            }
            done => return done,
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
