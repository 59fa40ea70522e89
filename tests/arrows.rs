//! Which part may lean on which: `shared` on no host, hosts on nothing of each other, nothing async or with a clock in the
//! widget's tree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::project::root;

/// Each package of the workspace, with the packages of the workspace that it may use.
const ARROWS: [(&str, &[&str]); 11] = [
    ("pathways", &[]),
    ("catalogue-folder", &["pathways"]),
    ("pathways-view", &["pathways", "catalogue-folder"]),
    ("pathways-widget", &["pathways", "pathways-view", "catalogue-folder"]),
    ("pathways-more", &["pathways", "pathways-view", "catalogue-folder"]),
    ("pathways-ask", &["pathways", "pathways-view", "catalogue-folder"]),
    ("pathways-desk", &["pathways", "catalogue-folder"]),
    ("pathways-bot", &["pathways", "catalogue-folder", "pathways-desk"]),
    (
        "pathways-tests",
        &["pathways", "catalogue-folder", "pathways-view", "pathways-more", "pathways-ask", "pathways-desk"],
    ),
    ("pathways-browser-cases", &["pathways", "catalogue-folder"]),
    ("xtask", &[]),
];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn packages_use_only_those_that_they_may() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert_eq!(packages.len(), ARROWS.len(), "a new package is an architecture change: give it its arrows");
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let (_, may) = ARROWS.iter().find(|(known, _)| *known == name).expect(name);
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            let ours = ARROWS.iter().any(|(known, _)| *known == used);
            assert!(!ours || may.contains(&used), "{name} uses {used}");
            // The folder is read while building or testing, never on a visitor's machine.
            let while_building = ["build", "dev"].map(Value::from).contains(&dependency["kind"]);
            let in_browsers =
                ["pathways-view", "pathways-widget", "pathways-more", "pathways-ask"].contains(&name);
            assert!(used != "catalogue-folder" || !in_browsers || while_building);
        }
    }
}

#[test]
fn the_widget_brings_no_runtime_and_no_server_to_the_browser() {
    let crates = crates_in_the_browser("pathways-widget");
    assert!(crates.contains("pathways") && crates.contains("yew"), "{crates:?}");
    for package in ["pathways-more", "pathways-ask"] {
        // They have no way to the page, because they bind nothing.
        let crates = crates_in_the_browser(package);
        assert!(crates.contains("pathways") && !crates.contains("wasm-bindgen"), "{crates:?}");
    }
}

/// The crates that a package brings to the browser; none of them may be one that has no place there.
fn crates_in_the_browser(package: &str) -> BTreeSet<String> {
    let tree = cargo(&[
        "tree",
        "--package",
        package,
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
    ]);
    let crates: BTreeSet<String> =
        tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    for unwanted in [
        "tokio",
        "mio",
        "axum",
        "hyper",
        "toml",
        "fluent-syntax",
        "intl_pluralrules",
        "regex",
        "chrono",
        "rusqlite",
    ] {
        assert!(!crates.contains(unwanted), "{package} links {unwanted}");
    }
    crates
}

/// Modules of `shared`, from the bottom up: a module may use only those before it in this list.
const ORDER: [&str; 15] = [
    "months",
    "fact",
    "answers",
    "expression",
    "verdict",
    "programme",
    "rules",
    "evaluate",
    "explain",
    "assess",
    "question",
    "interview",
    "running",
    "results",
    "profile",
];

#[test]
fn modules_of_the_core_use_only_those_below_them() {
    // The catalogue is the value that all others are handed; what loads it (`catalogue/`) uses them all.
    let source = root().join("shared/src");
    for (place, module) in ORDER.iter().enumerate() {
        for (path, text) in files_of(&source, module) {
            for used in used_modules(&text) {
                let Some(at) = ORDER.iter().position(|known| *known == used) else { continue };
                // Conditions speak of facts, and facts carry conditions: the two are one layer.
                let one_layer =
                    *module == "fact" && used == "expression" || *module == "programme" && used == "rules";
                let while_loading = path.to_string_lossy().contains("compile") || path.ends_with("effort.rs");
                assert!(at <= place || one_layer || while_loading, "{} uses {used}", path.display());
            }
        }
    }
}

#[test]
fn the_core_touches_no_clock_no_file_and_no_host() {
    for (path, text) in all_files(&root().join("shared/src")) {
        for unwanted in [
            "std::fs",
            "std::net",
            "std::time",
            "Zoned::now",
            "web_sys",
            "tokio",
            "axum",
            "serenity",
            "async fn",
        ] {
            assert!(!text.contains(unwanted), "{} mentions {unwanted}", path.display());
        }
    }
}

#[test]
fn hosts_of_the_bot_know_nothing_of_each_other() {
    let bot = root().join("bot/src");
    for (path, text) in all_files(&bot) {
        let inside = path.strip_prefix(&bot).unwrap();
        let name = inside.display();
        let starts = |text: &str, what: &[&str]| what.iter().all(|what| !text.contains(what));
        if inside.starts_with("discord") || inside.ends_with("discord.rs") {
            assert!(
                starts(&text, &["crate::commands", "crate::http", "rustyline"]),
                "{name} uses another host"
            );
        } else {
            assert!(starts(&text, &["serenity"]), "{name} uses serenity, which is for discord/ alone");
            let starts_it = ["main.rs", "commands/serve.rs"].iter().any(|file| inside.ends_with(file));
            assert!(starts_it || starts(&text, &["discord::"]), "{name} uses the Discord host");
        }
    }
}

#[test]
fn one_module_knows_the_database() {
    let folders = ["shared/src", "catalogue-folder/src", "bot/src", "desk/src"];
    for (path, text) in folders.iter().flat_map(|folder| all_files(&root().join(folder))) {
        let may = path.components().any(|part| part.as_os_str() == "sqlite") || path.ends_with("sqlite.rs");
        assert!(may || !text.contains("rusqlite"), "{} uses rusqlite", path.display());
    }
}

fn files_of(source: &Path, module: &str) -> Vec<(PathBuf, String)> {
    let file = source.join(format!("{module}.rs"));
    let mut files =
        vec![(file.clone(), fs::read_to_string(&file).unwrap_or_else(|_| panic!("no module {module}")))];
    if source.join(module).is_dir() {
        files.extend(all_files(&source.join(module)));
    }
    files
}

fn all_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    files
}

fn used_modules(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::").skip(1).map(|after| {
        let end = after.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(after.len());
        &after[..end]
    })
}
