//! The real program, started against the stand-in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::world::{SERVER, TOKEN};
use super::{StandIn, Transport};
use crate::project::pathways;

/// Where it says that it can be reached.
const AT: &str = "Pathways is at ";
/// Where it says that Discord knows it.
const CONNECTED: &str = "Discord is connected as ";
/// A debug build beside others on a busy machine takes its time.
const LONGEST_START: Duration = Duration::from_secs(60);

/// `pathways serve`, running. It ends with this value, and its folder with it.
pub struct Bot {
    folder: PathBuf,
    /// Another process lives in the folder, and takes it away in the end.
    is_guest: bool,
    /// Said on the command line after the rest.
    arguments: Vec<String>,
    child: Option<Child>,
    output: Arc<Mutex<String>>,
    /// What copies its output to there; each ends with its end of the pipe.
    readers: Vec<JoinHandle<()>>,
}

impl StandIn {
    /// Starts the program and waits until it is ready. Lines of `extra` before its first heading belong to `[discord]` and
    /// take the place of lines there.
    ///
    /// # Panics
    /// Where it does not get ready.
    pub async fn bot(&self, extra: &str) -> Bot {
        self.bot_with(extra, &[]).await
    }

    /// The same with more on the command line, such as the date of asking.
    ///
    /// # Panics
    /// Where it does not get ready.
    pub async fn bot_with(&self, extra: &str, arguments: &[&str]) -> Bot {
        let mut bot = self.bot_unstarted(extra, arguments);
        bot.start(self).await;
        bot
    }

    /// Lays out the program's folder and starts nothing yet.
    ///
    /// # Panics
    /// Where the folder cannot be written.
    pub fn bot_unstarted(&self, extra: &str, arguments: &[&str]) -> Bot {
        static FOLDERS: AtomicU64 = AtomicU64::new(0);
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pathways-bot-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for the bot");
        fs::write(folder.join("token"), TOKEN).expect("the bot's folder can be written");
        fs::write(folder.join("pathways.toml"), self.configuration(&folder, extra))
            .expect("the bot's folder can be written");
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        Bot { folder, is_guest: false, arguments, child: None, output: Arc::default(), readers: Vec::new() }
    }

    fn configuration(&self, folder: &Path, extra: &str) -> String {
        let transport = match self.shared.options.transport {
            Transport::Gateway => "gateway",
            Transport::SignedHttp => "http",
        };
        let heading = extra.lines().position(|line| line.starts_with('['));
        let lines: Vec<&str> = extra.lines().collect();
        let (own, rest) = lines.split_at(heading.unwrap_or(lines.len()));
        let key = |line: &str| line.split('=').next().unwrap_or_default().trim().to_owned();
        let mut text = format!("[store]\nfile = {:?}\n\n[discord]\n", folder.join("pathways.db"));
        for line in [
            format!("token_file = {:?}", folder.join("token")),
            format!("server = \"{SERVER}\""),
            "officer_roles = []".to_owned(),
            format!("transport = \"{transport}\""),
            format!("public_key = \"{}\"", self.public_key()),
            format!("api = \"{}\"", self.base()),
        ] {
            if own.iter().all(|replaced| key(replaced) != key(&line)) {
                text += &line;
                text.push('\n');
            }
        }
        text + &own.join("\n") + "\n\n" + &rest.join("\n") + "\n"
    }
}

impl Bot {
    /// A second process in the same folder, with the same configuration and the same store; not started yet.
    pub fn beside(&self) -> Self {
        let (folder, arguments) = (self.folder.clone(), self.arguments.clone());
        Self { folder, is_guest: true, arguments, child: None, output: Arc::default(), readers: Vec::new() }
    }

    /// Starts it, or starts it again with the same folder, and waits until it is ready.
    ///
    /// # Panics
    /// Where it does not get ready.
    pub async fn start(&mut self, discord: &StandIn) {
        let before = discord.registrations();
        self.spawn();
        let gateway = discord.shared.options.transport == Transport::Gateway;
        let deadline = Instant::now() + LONGEST_START;
        loop {
            let output = self.output();
            if let Some(address) = self.try_address() {
                discord.delivers_to(&format!("{address}discord/interactions"));
            }
            let connected = !gateway || discord.connected_sessions() > 0;
            if output.contains(CONNECTED) && connected && discord.registrations() > before {
                return;
            }
            if let Some(status) = self.ended() {
                panic!("the bot ended with {status} before it was ready:\n{}", self.output());
            }
            assert!(
                Instant::now() < deadline,
                "the bot is not ready: registered {} times, {} sessions:\n{output}\n{:?}",
                discord.registrations() - before,
                discord.connected_sessions(),
                discord.complaints()
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Starts it and waits for nothing.
    ///
    /// # Panics
    /// Where it cannot be started at all.
    pub fn spawn(&mut self) {
        self.output.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let mut child = Command::new(pathways())
            .args(["serve", "--port", "0", "--no-site", "--config"])
            .arg(self.folder.join("pathways.toml"))
            .args(&self.arguments)
            .current_dir(&self.folder)
            .env_remove("PATHWAYS_DISCORD_TOKEN")
            // A machine's own proxy has no business on loopback.
            .env("NO_PROXY", "127.0.0.1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the bot can be started");
        self.readers = [self.reads(child.stdout.take()), self.reads(child.stderr.take())]
            .into_iter()
            .flatten()
            .collect();
        self.child = Some(child);
    }

    fn reads(&self, from: Option<impl AsyncRead + Unpin + Send + 'static>) -> Option<JoinHandle<()>> {
        let from = from?;
        let output = Arc::clone(&self.output);
        Some(tokio::spawn(async move {
            let mut lines = BufReader::new(from).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
                output.push_str(&line);
                output.push('\n');
            }
        }))
    }

    /// Kills it, with no chance to do anything.
    ///
    /// # Panics
    /// Where it does not run.
    pub async fn kill(&mut self) {
        let mut child = self.child.take().expect("the bot runs");
        child.kill().await.expect("the bot can be killed");
    }

    /// Asks it to stop and waits until it has.
    ///
    /// # Panics
    /// Where it does not run, or does not stop.
    pub async fn stop(&mut self) -> ExitStatus {
        let mut child = self.child.take().expect("the bot runs");
        let id = child.id().expect("it was not waited for") as i32;
        kill(Pid::from_raw(id), Signal::SIGTERM).expect("the bot can be told to stop");
        match tokio::time::timeout(Duration::from_secs(30), child.wait()).await {
            Ok(status) => status.expect("the bot can be waited for"),
            Err(_) => panic!("the bot did not stop in 30 seconds:\n{}", self.output()),
        }
    }

    /// Stops it and starts it again with the same folder.
    ///
    /// # Panics
    /// Where it does not stop or does not get ready.
    pub async fn restart(&mut self, discord: &StandIn) {
        self.stop().await;
        self.start(discord).await;
    }

    /// How it ended, where it has.
    ///
    /// # Panics
    /// Where it was never started, or was killed or stopped from here.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.as_mut().expect("the bot was started").try_wait().expect("the bot can be asked after")
    }

    /// Waits until it ends by itself.
    ///
    /// # Panics
    /// Where it does not in a minute.
    pub async fn ends(&mut self) -> ExitStatus {
        let mut child = self.child.take().expect("the bot runs");
        let Ok(status) = tokio::time::timeout(LONGEST_START, child.wait()).await else {
            panic!("the bot did not end by itself:\n{}", self.output())
        };
        // It may be gone before its last words were read.
        for reader in self.readers.drain(..) {
            reader.await.expect("its output is read to the end");
        }
        status.expect("the bot can be waited for")
    }

    /// Where its own HTTP server is, such as `http://127.0.0.1:8080/`.
    ///
    /// # Panics
    /// Where it has not said yet.
    pub fn address(&self) -> String {
        self.try_address().unwrap_or_else(|| panic!("the bot has said no address:\n{}", self.output()))
    }

    fn try_address(&self) -> Option<String> {
        let output = self.output();
        let line = output.lines().find_map(|line| line.strip_prefix(AT))?;
        line.split(' ').next().map(str::to_owned)
    }

    /// What it wrote so far since it was last started, errors included.
    pub fn output(&self) -> String {
        self.output.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The number of its process.
    ///
    /// # Panics
    /// Where it does not run.
    pub fn process(&self) -> u32 {
        self.child.as_ref().and_then(Child::id).expect("the bot runs")
    }

    /// Its folder: the store, the token, the configuration.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The store's file.
    pub fn store(&self) -> PathBuf {
        self.folder.join("pathways.db")
    }

    /// The configuration's file.
    pub fn config(&self) -> PathBuf {
        self.folder.join("pathways.toml")
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // The child is told to end with its value; a folder that stays behind harms nobody.
        if !self.is_guest {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}
