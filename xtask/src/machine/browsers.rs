//! The browsers that the widget is tested in, the programs that drive them, and the tools of the tests that exist for Node.
//!
//! Debian's packages where Debian has them; Firefox's driver is built from its crate, and the tools come from their lock file.

use std::path::PathBuf;

use anyhow::{Context, bail};

use super::target;
use crate::step::{Step, root};

/// A program, the package of Debian that has it, and what it is for.
const PROGRAMS: [(&str, &str, &str); 9] = [
    ("chromium", "chromium", "to test the widget in"),
    ("chromedriver", "chromium-driver", "to drive Chromium"),
    ("firefox-esr", "firefox-esr", "to test the widget in"),
    ("WebKitWebDriver", "webkit2gtk-driver", "to test the widget in the engine of Safari"),
    ("Xvfb", "xvfb", "a screen for WebKit, which has no mode without one"),
    ("pdftotext", "poppler-utils", "to read what is printed"),
    ("node", "nodejs", "to run the checks of accessibility, markup and bundling"),
    ("npm", "npm", "to bring these checks"),
    ("dpkg-deb", "dpkg", "to unpack a theme of WordPress for a host's page"),
];

/// The version of the driver of Firefox.
const GECKODRIVER: &str = "0.37.1";

/// Installs what is missing of browsers, drivers and tools. Gives the driver of Firefox, which is in no package.
///
/// # Errors
/// Where something is missing and cannot be installed; says what to do.
pub fn set_up() -> anyhow::Result<PathBuf> {
    packages()?;
    let driver = geckodriver()?;
    tools()?;
    Ok(driver)
}

fn packages() -> anyhow::Result<()> {
    let missing = || PROGRAMS.iter().filter(|(program, _, _)| on_path(program).is_none());
    if missing().next().is_none() {
        return Ok(());
    }
    for (program, package, purpose) in missing() {
        println!("   {program} is missing: Debian's package {package}, {purpose}");
    }
    let mut install = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
    install.extend(missing().map(|(_, package, _)| *package));
    let as_root: &[&str] = match Step::new("id", ["-u"]).output().as_deref() {
        Some("0") => &[],
        _ => &["sudo", "--non-interactive"],
    };
    let step = |words: &[&str]| {
        let words: Vec<String> = as_root.iter().chain(words).map(|word| (*word).to_owned()).collect();
        Step::new(&words[0], &words[1..]).env("DEBIAN_FRONTEND", "noninteractive")
    };
    // The list of packages may be missing or old on a fresh machine.
    let _ = step(&["apt-get", "update", "--quiet"]).run("bring Debian's list of packages up to date");
    let installed =
        step(&install).run("install browsers, their drivers and tools from Debian, to test the widget");
    if missing().next().is_none() {
        return Ok(());
    }
    bail!(
        "the browser tests need programs that could not be installed ({}); install them with: sudo {}",
        installed.err().map_or_else(|| "they are not on the PATH".to_owned(), |error| error.to_string()),
        install.join(" ")
    )
}

fn geckodriver() -> anyhow::Result<PathBuf> {
    if let Some(driver) = on_path("geckodriver") {
        return Ok(driver);
    }
    let tools = target().join("tools");
    let driver = tools.join("bin/geckodriver");
    if !driver.is_file() {
        let folder = tools.to_string_lossy().into_owned();
        Step::cargo(["install", "geckodriver", "--version", GECKODRIVER, "--locked", "--root", &folder])
            .run("build the driver of Firefox, which Debian has no package of, to test the widget there")?;
    }
    Ok(driver)
}

/// Brings the tools of the tests that exist for Node, where they are not those of the lock file already.
fn tools() -> anyhow::Result<()> {
    let folder = root().join("tests/tools");
    let locked =
        std::fs::read(folder.join("package-lock.json")).context("cannot read the lock file of the tools")?;
    let note = folder.join("node_modules/.as-locked");
    if std::fs::read(&note).is_ok_and(|as_locked| as_locked == locked) {
        return Ok(());
    }
    Step::new("npm", ["ci", "--prefix", "tests/tools", "--ignore-scripts", "--no-audit", "--no-fund"])
        .run("bring the checks of accessibility, markup and bundling that exist for Node")?;
    std::fs::write(&note, locked).context("cannot note which tools are there")
}

/// A program that can be called by its name.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}
