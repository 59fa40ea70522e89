//! What the project needs of a machine beyond rustup's Rust: found where it is, installed where it is not.
//!
//! Each install says what it brings and why. Everything is looked for first, so that repeating costs nothing.

pub mod browsers;

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

pub(super) fn target() -> PathBuf {
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
