//! Running one program as a step, saying what it is for.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};

/// A program with its arguments, run in the project's folder.
pub struct Step {
    command: Command,
    shown: String,
}

impl Step {
    /// A program with arguments.
    pub fn new<A: AsRef<OsStr>>(
        program: impl Into<OsString>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Self {
        let program = program.into();
        let mut command = Command::new(&program);
        command.args(arguments).current_dir(root());
        let mut shown = PathBuf::from(program).file_name().unwrap_or_default().to_string_lossy().into_owned();
        for argument in command.get_args() {
            shown.push(' ');
            shown.push_str(&argument.to_string_lossy());
        }
        Self { command, shown }
    }

    /// A cargo command, by the cargo that runs this.
    pub fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
    }

    /// With an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// In another folder than the project's.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it to its end, saying first what for.
    ///
    /// # Errors
    /// Where it cannot be started or fails.
    pub fn run(mut self, purpose: &str) -> anyhow::Result<()> {
        println!("\n== {purpose}\n   {}", self.shown);
        let begun = Instant::now();
        let status = self.command.status().with_context(|| format!("cannot start {}", self.shown))?;
        println!("   ({purpose}: {:.0} s)", begun.elapsed().as_secs_f32());
        if !status.success() {
            bail!("{purpose} failed ({status})");
        }
        Ok(())
    }

    /// What it prints, or `None` where it cannot be started or fails.
    pub fn output(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project's folder").to_owned()
}
