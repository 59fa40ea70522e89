//! A folder with a store in it, and the command line run there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::project::pathways;

/// A folder of its own for a test, taken away with it.
pub struct Folder(PathBuf);

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub text: String,
    pub error: String,
    pub status: Option<i32>,
}

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pathways-faq-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn store(&self) -> PathBuf {
        self.0.join("pathways.db")
    }

    /// Runs the command line in the folder.
    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    pub fn run_with(&self, arguments: &[&str], input: &str) -> Said {
        let piped = || Stdio::piped();
        let mut command = self.command();
        let command = command.args(arguments).stdin(piped()).stdout(piped()).stderr(piped());
        let mut child = command.spawn().unwrap();
        // What it does not read, it does not need.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        said(&child.wait_with_output().unwrap())
    }

    /// The command line, to be run in the folder.
    pub fn command(&self) -> Command {
        let mut command = Command::new(pathways());
        command.current_dir(&self.0).env("PATHWAYS_STORE", self.store());
        command
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn said(output: &Output) -> Said {
    Said {
        text: String::from_utf8(output.stdout.clone()).unwrap(),
        error: String::from_utf8(output.stderr.clone()).unwrap(),
        status: output.status.code(),
    }
}

impl Said {
    /// What it said, where it was done.
    pub fn done(self) -> String {
        assert_eq!(self.status, Some(0), "{self:?}");
        self.text
    }

    /// Why it was not done for what is wrong with it.
    pub fn refused(self) -> String {
        assert_eq!((self.status, self.text.as_str()), (Some(1), ""), "{self:?}");
        self.error
    }
}
