//! Making the npm package in `dist/npm/` from the widget as built and the sources in `web-widget/npm/`.
//!
//! Nothing of the widget is changed: a bundler and a page that names the script itself get the same bytes, which the one
//! integrity value covers. What is put in is the version and that value.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::step::root;

const SCRIPT: &str = "pathways-checker.js";

/// What stands in the package's sources for what is known only when it is made: in which file, and how often.
const PLACES: [(&str, &str, usize); 2] =
    [("package.json", "__VERSION__", 1), ("README.md", "__INTEGRITY__", 1)];

/// Makes the package of what lies in `dist/`.
///
/// # Errors
/// Where the widget is not built, or a file is not as this expects.
pub fn make() -> anyhow::Result<()> {
    println!("\n== make the npm package in dist/npm/");
    make_in(&root(), env!("CARGO_PKG_VERSION"))
}

fn make_in(project: &Path, version: &str) -> anyhow::Result<()> {
    let dist = project.join("dist");
    if !dist.join(SCRIPT).is_file() {
        bail!("there is no {SCRIPT} in dist/; `cargo xtask build` makes it");
    }
    let package = dist.join("npm");
    // What an earlier version had and this one has not must not stay.
    let _ = fs::remove_dir_all(&package);
    fs::create_dir_all(package.join("themes"))?;
    copy(&dist, &package, |name| name == SCRIPT || name == "integrity.txt" || name.ends_with(".wasm"))?;
    copy(project, &package, |name| name.starts_with("LICENSE-"))?;
    copy(&project.join("themes"), &package.join("themes"), |name| name.ends_with(".css"))?;
    let sources = project.join("web-widget/npm");
    copy(&sources, &package, |name| PLACES.iter().all(|(file, ..)| *file != name))?;
    let integrity = fs::read_to_string(dist.join("integrity.txt")).context("dist/ has no integrity.txt")?;
    for (file, word, times) in PLACES {
        let text = fs::read_to_string(sources.join(file)).with_context(|| format!("cannot read {file}"))?;
        let found = text.matches(word).count();
        if found != times {
            bail!("web-widget/npm/{file} has {word} {found} times; it has to be there {times} times");
        }
        let value = if word == "__VERSION__" { version } else { integrity.trim() };
        fs::write(package.join(file), text.replace(word, value))?;
    }
    println!("   {} files", count(&package)?);
    Ok(())
}

/// Copies the files of a folder that are wanted; there has to be at least one.
fn copy(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> anyhow::Result<()> {
    let mut copied = 0;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_file() && name.to_str().is_some_and(&wanted) {
            fs::copy(entry.path(), to.join(&name))?;
            copied += 1;
        }
    }
    if copied == 0 {
        bail!("there is nothing for the package in {}", from.display());
    }
    Ok(())
}

fn count(folder: &Path) -> anyhow::Result<usize> {
    let mut files = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files += if entry.file_type()?.is_dir() { count(&entry.path())? } else { 1 };
    }
    Ok(files)
}
