//! What the package says of the element, against what the element is: the manifest for editors, the types, and the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fancy_regex::Regex;
use serde_json::Value;

use super::installed::tool;
use crate::project::{catalogue, root};

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What the first group of a pattern finds, everywhere in a text.
fn found(text: &str, pattern: &str) -> Names {
    let pattern = Regex::new(pattern).unwrap();
    pattern.captures_iter(text).map(|found| found.unwrap().get(1).unwrap().as_str().to_owned()).collect()
}

/// The text of every Rust file below a folder.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

/// What the parts of the widget write onto a page.
fn written() -> String {
    ["web-view/src", "web-more/src", "web-ask/src"].map(|folder| sources(&root().join(folder))).concat()
}

fn element() -> String {
    pathways_tests::project::texts_of("web-widget/src/element")
}

fn types() -> String {
    read("web-widget/npm/index.d.ts")
}

/// What stands between the braces of an interface of the types.
fn interface<'a>(types: &'a str, name: &str) -> &'a str {
    let (_, after) = types.split_once(&format!("interface {name} {{")).unwrap_or_else(|| panic!("no {name}"));
    after.split_once("\n}").unwrap().0
}

/// What a union of literals of the types has.
fn union(types: &str, name: &str) -> Names {
    let (_, after) =
        types.split_once(&format!("export type {name} =")).unwrap_or_else(|| panic!("no {name}"));
    found(after.split_once(';').unwrap().0, "\"([^\"]+)\"")
}

fn manifest() -> Value {
    serde_json::from_str(&read("web-widget/npm/custom-elements.json")).unwrap()
}

/// The names of one kind of thing that the manifest describes. Each has words, and none is there twice.
fn described(kind: &str) -> Names {
    let manifest = manifest();
    let list = manifest["modules"][0]["declarations"][0][kind].as_array().unwrap().clone();
    let names: Names = list.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names.len(), list.len(), "{kind}");
    for item in list {
        assert!(item["description"].as_str().is_some_and(|words| words.len() > 3), "{item}");
    }
    names
}

#[test]
fn the_manifest_is_of_the_form_that_editors_read() {
    let schema = fs::read_to_string(tool("custom-elements-manifest/schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let manifest = manifest();
    let problems: Vec<String> = schema.iter_errors(&manifest).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    let mut wrong = manifest;
    wrong["modules"][0]["kind"] = "not a kind".into();
    assert!(!schema.is_valid(&wrong), "the schema finds nothing wrong with anything");
}

#[test]
fn attributes_are_those_that_the_element_reads() {
    let element = element();
    let mut attributes = found(&element, "this\\.[gs]etAttribute\\(\"([a-z-]+)\"");
    attributes.extend(found(&element, "this\\.hasAttribute\\(\"([a-z-]+)\""));
    let (_, observed) = element.split_once("observedAttributes = [").unwrap();
    attributes.extend(found(observed.split_once(']').unwrap().0, "\"([a-z-]+)\""));
    attributes.extend(found(&sources(&root().join("web-widget/src")), "\\.wants\\(\"([a-z-]+)\"\\)"));
    assert_eq!(described("attributes"), attributes, "custom-elements.json, and element.js");
    let typed = found(interface(&types(), "PathwaysCheckerAttributes"), "(?m)^  \"?([a-z-]+)\"?: ");
    assert_eq!(typed, attributes, "index.d.ts, and element.js");
}

#[test]
fn events_are_those_that_the_element_sends() {
    let sent = found(&element(), "#tell\\(\"([a-z-]+)\"");
    assert_eq!(described("events"), sent);
    assert_eq!(found(interface(&types(), "PathwaysCheckerEventMap"), "\"([a-z-]+)\": CustomEvent"), sent);
    let opt_in = found(&element(), "events\\.includes\\(\"([a-z]+)\"\\)");
    assert_eq!(union(&types(), "PathwaysOptInEvent"), opt_in);
}

#[test]
fn error_codes_are_those_that_the_element_tells() {
    let (element, typed) = (element(), union(&types(), "PathwaysErrorCode"));
    let thrown = found(&element, "new Failure\\(\\s*\"([a-z-]+)\"");
    assert!(thrown.len() >= 6 && thrown.is_subset(&typed), "{thrown:?}");
    for code in &typed {
        let literal = [format!("\"{code}\""), format!("{code}:")];
        assert!(literal.iter().any(|literal| element.contains(literal)), "{code} is never told");
    }
    let explained = found(&read("docs/embedding.md"), "(?m)^\\| `([a-z-]+)` \\|.*\\|.*\\| *$");
    for code in &typed {
        assert!(explained.contains(code), "docs/embedding.md does not say what to do about {code}");
    }
}

#[test]
fn custom_properties_and_their_defaults_are_those_of_the_style_sheet() {
    let style = pathways_tests::project::texts_of("web-widget/src/style");
    let used = found(&style, "var\\((--pathways-[a-z-]+)");
    assert_eq!(described("cssProperties"), used);
    let manifest = manifest();
    for property in manifest["modules"][0]["declarations"][0]["cssProperties"].as_array().unwrap() {
        let (name, default) = (property["name"].as_str().unwrap(), property["default"].as_str().unwrap());
        assert!(
            style.contains(&format!("var({name}, {default})")),
            "{name} is not {default} without a theme"
        );
    }
}

#[test]
fn parts_are_those_that_are_on_pages() {
    let written = written();
    let mut parts = found(&written, "with\\(\"part\",\\s*\"([a-z-]+)\"");
    parts.extend(found(&written, "\\bbutton\\(\\s*\"[^\"]*\",\\s*\"([a-z-]+)\""));
    let described = described("cssParts");
    let unknown: Vec<_> = parts.difference(&described).collect();
    assert!(parts.len() >= 10 && unknown.is_empty(), "not in custom-elements.json: {unknown:?}");
    // Some parts are handed to what writes them.
    for part in described {
        assert!(written.contains(&format!("\"{part}\"")), "no page has the part {part}");
    }
}

#[test]
fn slots_methods_and_the_name_are_the_element_s() {
    let element = element();
    let declared = &manifest()["modules"][0]["declarations"][0];
    assert!(element.contains(&format!("const NAME = {};", declared["tagName"])));
    let methods: Names = found(&element, "(?m)^    ([a-z][a-zA-Z]*)\\([^)]*\\) \\{$")
        .into_iter()
        .filter(|name| !name.ends_with("Callback") && name != "constructor")
        .collect();
    let members: Names = declared["members"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|member| member["kind"] == "method")
        .map(|member| member["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(members, methods);
    let typed =
        found(interface(&types(), "PathwaysCheckerElement extends HTMLElement"), "(?m)^  ([a-z]\\w*)\\(");
    assert_eq!(typed, methods);
    assert!(element.contains("static version ="));
    let named: Names = described("slots").into_iter().filter(|name| !name.is_empty()).collect();
    for slot in named {
        let named = format!("el(\"slot\").with(\"name\", \"{slot}\")");
        assert!(written().contains(&named), "there is no slot {slot}");
    }
}

#[test]
fn councils_and_views_are_the_catalogue_s() {
    let councils: Names =
        catalogue().catalogue.authorities.iter().map(|council| council.id.clone()).collect();
    assert_eq!(union(&types(), "PathwaysAuthority"), councils);
    let views: Names = pathways_view::tabs::View::ALL.iter().map(|view| view.name().to_owned()).collect();
    assert_eq!(union(&types(), "PathwaysView"), views);
}

#[test]
fn the_guide_for_web_editors_names_everything_and_nothing_else() {
    let guide = read("docs/embedding.md");
    let named = found(&guide, "`([a-z-]+)`");
    for kind in ["attributes", "events", "cssParts"] {
        for name in described(kind) {
            assert!(named.contains(&name), "docs/embedding.md does not say what {name} is");
        }
    }
    let properties = found(&guide, "`(--pathways-[a-z-]+)`");
    assert_eq!(properties, described("cssProperties"), "docs/embedding.md, and custom-elements.json");
    let events = found(&guide, "(?m)^\\| `(pathways-[a-z]+)` \\|");
    assert_eq!(events, described("events"), "docs/embedding.md, and custom-elements.json");
    let files = found(&guide, "(?m)^\\| `(pathways-[a-z]+\\.[a-z]+)` \\|");
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        assert!(root().join("dist").join(&file).is_file(), "{file}");
    }
}
