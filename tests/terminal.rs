//! `pathways chat` in a pseudo-terminal: the real line editor, with a home of its own that has to stay empty.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use nix::pty::{Winsize, openpty};

use crate::project::pathways;

/// How long a person would wait for what they typed to be answered, on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The width of the pseudo-terminal; no line of a reply may be wider.
const COLUMNS: u16 = 72;

struct Terminal {
    child: Child,
    keyboard: File,
    screen: Arc<(Mutex<String>, Condvar)>,
    /// How much of the screen was looked at.
    seen: usize,
    home: PathBuf,
}

impl Terminal {
    /// The chat in a terminal, in an empty folder that is also its home.
    fn new(name: &str) -> Self {
        let home = std::env::temp_dir().join(format!("pathways-terminal-{}-{name}", std::process::id()));
        fs::create_dir(&home).unwrap();
        let size = Winsize { ws_row: 24, ws_col: COLUMNS, ws_xpixel: 0, ws_ypixel: 0 };
        let ends = openpty(Some(&size), None).unwrap();
        let end = || ends.slave.try_clone().unwrap();
        let child = Command::new(pathways())
            .args(["chat", "--as-of", "2026-11-22"])
            .current_dir(&home)
            .env_clear()
            .envs([("HOME", home.as_path()), ("TERM", "xterm".as_ref())])
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .unwrap();
        let keyboard = File::from(ends.master);
        let screen = Arc::new((Mutex::new(String::new()), Condvar::new()));
        let (mut output, shown) = (keyboard.try_clone().unwrap(), Arc::clone(&screen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // A terminal whose program has ended fails to be read.
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                shown.0.lock().unwrap().push_str(&String::from_utf8_lossy(&bytes[..read]));
                shown.1.notify_all();
            }
        });
        Self { child, keyboard, screen, seen: 0, home }
    }

    fn types(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits until the screen shows a text after what was looked at before. What stands between the two.
    fn shows(&mut self, text: &str) -> String {
        let until = Instant::now() + PATIENCE;
        let mut shown = self.screen.0.lock().unwrap();
        loop {
            if let Some(place) = shown[self.seen..].find(text) {
                let before = shown[self.seen..][..place].to_owned();
                self.seen += place + text.len();
                return before;
            }
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "{text:?} is not shown: {:?}", &shown[self.seen..]);
            shown = self.screen.1.wait_timeout(shown, left).unwrap().0;
        }
    }

    /// How it ended, and that it left nothing behind.
    fn ends(mut self) -> (ExitStatus, String) {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status,
                None if Instant::now() > until => {
                    self.child.kill().unwrap();
                    panic!("it does not end");
                }
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        };
        let left: Vec<_> = fs::read_dir(&self.home).unwrap().collect();
        assert!(left.is_empty(), "it left something behind: {left:?}");
        (status, self.screen.0.lock().unwrap().clone())
    }
}

impl Drop for Terminal {
    /// A test that fails leaves no program and no folder behind either.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

#[test]
fn tab_completes_facts_are_shown_and_nothing_is_written_to_disk() {
    let mut terminal = Terminal::new("chat");
    terminal.shows("> ");
    terminal.types("how long is thinking ab\t");
    terminal.shows("how long is Thinking About Headship");
    terminal.types("?\r");
    terminal.shows("Thinking About Headship: ");
    terminal.shows("> ");
    terminal.types("/se\tro\tdepute headt\t\r");
    terminal.shows("/set role ");
    terminal.shows("Depute headteacher");
    terminal.shows("Does your headteacher support you");
    terminal.shows("> ");
    terminal.types("/fac\t\r");
    terminal.shows("role: What is your role? Depute headteacher");
    terminal.shows("> ");
    // The line before comes back while the chat lasts.
    terminal.types("\x1b[A");
    terminal.shows("/facts");
    terminal.types("\x15\x04");
    terminal.shows("Goodbye, and good luck.");
    let (status, screen) = terminal.ends();
    assert_eq!(status.code(), Some(0));
    let replies = screen.lines().filter(|line| !line.contains('\x1b') && !line.starts_with("> "));
    for line in replies {
        assert!(line.chars().count() <= usize::from(COLUMNS), "{line:?} is wider than the terminal");
    }
}

#[test]
fn what_was_typed_does_not_come_back_after_everything_is_forgotten() {
    let mut terminal = Terminal::new("forget");
    terminal.shows("> ");
    terminal.types("I'm a depute head\r");
    terminal.shows("I'm a depute head");
    terminal.shows("- I'm not sure");
    terminal.shows("> ");
    terminal.types("/forget\r");
    terminal.shows("What is your role?");
    terminal.shows("> ");
    terminal.types("\x1b[A/quit\r");
    let before = terminal.shows("Goodbye");
    assert!(!before.contains("depute") && !before.contains("/forget"), "{before:?}");
    assert_eq!(terminal.ends().0.code(), Some(0));
}

#[test]
fn the_key_that_interrupts_leaves_politely() {
    let mut terminal = Terminal::new("interrupt");
    terminal.shows("> ");
    terminal.types("how lo\x03");
    terminal.shows("Goodbye, and good luck.");
    assert_eq!(terminal.ends().0.code(), Some(0));
}
