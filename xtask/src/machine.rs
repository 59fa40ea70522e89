//! What the project needs of a machine beyond rustup's Rust: found where it is, installed where it is not.
//!
//! Each install says what it brings and why. Everything is looked for first, so that repeating costs nothing.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::step::{Step, root};

const WASM: &str = "wasm32-unknown-unknown";

/// A program of this workspace as built.
pub fn built(name: &str) -> PathBuf {
    target().join("debug").join(name)
}

/// A module of this workspace as built for browsers.
pub fn built_for_browsers(name: &str) -> PathBuf {
    target().join(WASM).join("debug").join(name)
}

fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Sees to it that parts of the Rust toolchain are there. Where they cannot be had, the step that needs one says so.
pub fn components(names: &[&str]) {
    let installed = Step::new("rustup", ["component", "list", "--installed"]).output();
    let is_there =
        |name: &str| installed.as_ref().is_some_and(|list| list.lines().any(|line| line.starts_with(name)));
    for name in names.iter().filter(|name| !is_there(name)) {
        let _ = Step::new("rustup", ["component", "add", name])
            .run("install a part of Rust that the checks need");
    }
}

/// Which standard library the widget is built with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StandardLibrary {
    /// As rustup brings it.
    Ordinary,
    /// Compiled with the widget, for size.
    CompiledWithIt,
}

/// Sees to it that the widget can be built.
///
/// # Errors
/// Where neither way can be had; says what to do.
pub fn standard_library_for_the_widget(ordinary: bool) -> anyhow::Result<StandardLibrary> {
    if !ordinary && source_of_the_standard_library() {
        return Ok(StandardLibrary::CompiledWithIt);
    }
    webassembly_target().map(|()| StandardLibrary::Ordinary)
}

/// Sees to it that rustup's standard library for WebAssembly is there.
///
/// # Errors
/// Where it cannot be had; says what to do.
pub fn webassembly_target() -> anyhow::Result<()> {
    if target_is_installed() {
        return Ok(());
    }
    let _ = Step::new("rustup", ["target", "add", WASM])
        .run("install Rust's standard library for WebAssembly, for what runs in a browser");
    if !target_is_installed() {
        bail!(
            "there is no standard library for {WASM}, and rustup could not bring it; where rustup can fetch nothing, \
             see \"Without rustup's downloads\" in README.md"
        );
    }
    Ok(())
}

fn target_is_installed() -> bool {
    Step::new("rustc", ["--print", "target-libdir", "--target", WASM])
        .output()
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

fn source_of_the_standard_library() -> bool {
    let is_there = || {
        Step::new("rustc", ["--print", "sysroot"]).output().is_some_and(|sysroot| {
            Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
        })
    };
    if !is_there() {
        let brought = Step::new("rustup", ["component", "add", "rust-src"])
            .run("install the source of Rust's standard library, to make the widget a quarter smaller");
        if brought.is_err() {
            println!(
                "   it cannot be had here: the widget is built with the ordinary library, and is larger"
            );
        }
    }
    is_there()
}

/// A browser and the program that drives it.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// The driver.
    pub chromedriver: PathBuf,
}

/// Finds Chromium and its driver, installing Debian's packages where they are missing.
///
/// # Errors
/// Where they are missing and cannot be installed; says what to do.
pub fn browser() -> anyhow::Result<Browser> {
    let found = || {
        Some(Browser {
            chromium: ["chromium", "chromium-browser", "google-chrome"]
                .iter()
                .find_map(|name| on_path(name))?,
            chromedriver: on_path("chromedriver")?,
        })
    };
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let purpose = "install Chromium and its driver from Debian, to test the widget in a real browser";
    let install = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"];
    let as_root: &[&str] = match Step::new("id", ["-u"]).output().as_deref() {
        Some("0") => &[],
        _ => &["sudo", "--non-interactive"],
    };
    let with_rights = |words: &[&str]| -> Vec<String> {
        as_root.iter().chain(words).map(|word| (*word).to_owned()).collect()
    };
    let step = |words: &[&str]| {
        let words = with_rights(words);
        Step::new(&words[0], &words[1..]).env("DEBIAN_FRONTEND", "noninteractive")
    };
    // The list of packages may be missing or old on a fresh machine.
    let _ = step(&["apt-get", "update", "--quiet"]).run("bring Debian's list of packages up to date");
    let installed = step(&install).run(purpose);
    match found() {
        Some(browser) => Ok(browser),
        None => bail!(
            "the browser tests need Chromium and its driver, and they could not be installed ({}); install them with: \
             sudo {}",
            installed.err().map_or_else(|| "they are not on the PATH".to_owned(), |error| error.to_string()),
            install.join(" ")
        ),
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}
