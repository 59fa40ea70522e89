//! Programs that tests start: each ends with what holds it, and what it says is kept.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// A program that ends with the test.
pub struct Running {
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
}

impl Running {
    /// Starts a program.
    pub fn start(command: &mut Command) -> Self {
        Self::listened_to(command).0
    }

    /// Starts a program and waits for the line in which `find` sees what is needed of it.
    pub fn found(command: &mut Command, find: impl Fn(&str) -> Option<String>) -> (Self, String) {
        let (running, lines) = Self::listened_to(command);
        let found = lines.iter().find_map(|line| find(&line));
        let said = || running.said().join("\n");
        let found = found.unwrap_or_else(|| panic!("{command:?} ended at once, and said: {}", said()));
        (running, found)
    }

    /// Everything that it has said so far, on both of its ways out.
    pub fn said(&self) -> Vec<String> {
        self.said.lock().unwrap().clone()
    }

    fn listened_to(command: &mut Command) -> (Self, Receiver<String>) {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| {
            panic!(
                "cannot start {command:?}: {error}; `cargo xtask test` sets up what the browser tests need"
            )
        });
        let said = Arc::default();
        let (told, lines) = channel();
        listen(child.stdout.take().unwrap(), &said, told.clone());
        listen(child.stderr.take().unwrap(), &said, told);
        (Self { child, said }, lines)
    }
}

/// Whatever a program prints has to go somewhere, or it would stop and wait.
fn listen(output: impl Read + Send + 'static, said: &Arc<Mutex<Vec<String>>>, told: Sender<String>) {
    let said = Arc::clone(said);
    std::thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            said.lock().unwrap().push(line.clone());
            // Nobody may be waiting any more.
            let _ = told.send(line);
        }
    });
}

impl Drop for Running {
    fn drop(&mut self) {
        // Either may fail only because the program has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
