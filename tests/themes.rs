//! The example themes: each sets only what a page may set, and its colours stand out from one another as WCAG 2.2 AA wants.
//! The same is asked of the colours without a theme. Which pairs there are is read where the playground has them.

use std::collections::BTreeMap;
use std::fs;

use fancy_regex::Regex;

use crate::project::{catalogue, root};

/// Custom properties by name, without the beginning that all have.
type Properties = BTreeMap<String, String>;

/// Colours that have to differ: any of those in front from the one behind.
struct Pair {
    front: Vec<String>,
    back: String,
    needed: f64,
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn groups(text: &str, pattern: &str) -> Vec<Vec<String>> {
    let pattern = Regex::new(pattern).unwrap();
    let found = pattern.captures_iter(text).map(|found| {
        let found = found.unwrap();
        found.iter().skip(1).flatten().map(|group| group.as_str().to_owned()).collect()
    });
    found.collect()
}

fn pairs() -> Vec<Pair> {
    let written = groups(
        &read("playground/contrast.js"),
        r#"\{ front: \[([^\]]+)\], back: "([a-z-]+)", needed: ([\d.]+), says: "[^"]+" \}"#,
    );
    let pairs: Vec<Pair> = written
        .into_iter()
        .map(|pair| Pair {
            front: pair[0].split(", ").map(|name| name.trim_matches('"').to_owned()).collect(),
            back: pair[1].clone(),
            needed: pair[2].parse().unwrap(),
        })
        .collect();
    assert_eq!(pairs.len(), read("playground/contrast.js").matches("{ front:").count());
    assert!(pairs.len() >= 15);
    pairs
}

/// What the checker has without a theme.
fn defaults() -> Properties {
    let found = groups(
        &pathways_tests::project::texts_of("web-widget/src/style"),
        r"var\(--pathways-([a-z-]+), ([^)]+)\)",
    );
    // A property that is used twice with two defaults has its own first.
    found.into_iter().rev().map(|found| (found[0].clone(), found[1].clone())).collect()
}

/// What a theme sets. It has one rule, for the element, and nothing else.
fn theme(council: &str) -> Properties {
    let text = read(&format!("themes/{council}.css"));
    let (comment, rule) = text.split_once("*/").unwrap();
    assert!(comment.contains("not the council's own"), "{council}: whose colours these are");
    let inside = rule.trim().strip_prefix("pathways-checker {").and_then(|rule| rule.strip_suffix('}'));
    let inside = inside.unwrap_or_else(|| panic!("{council}: {rule}"));
    let lines: Vec<&str> = inside.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let properties: Properties = lines
        .iter()
        .map(|line| {
            let (name, value) = line.strip_prefix("--pathways-").unwrap().split_once(": ").unwrap();
            (name.to_owned(), value.strip_suffix(';').unwrap().to_owned())
        })
        .collect();
    assert_eq!(properties.len(), lines.len(), "{council}: something is set twice");
    properties
}

fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap_or_else(|| panic!("{colour} is not written with #"));
    let digits = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits.to_owned()
    };
    assert_eq!(digits.len(), 6, "{colour}");
    let part = |place: usize| {
        let part = f64::from(u8::from_str_radix(&digits[place..place + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// The pairs that differ too little.
fn too_alike(colours: &Properties) -> Vec<String> {
    let mut problems = Vec::new();
    for Pair { front, back, needed } in pairs() {
        let ratio = front.iter().map(|front| contrast(&colours[front], &colours[&back])).fold(0.0, f64::max);
        if ratio < needed {
            problems.push(format!("{front:?} on {back}: {ratio:.2}, needed {needed}"));
        }
    }
    problems
}

#[test]
fn contrast_is_worked_out_as_wcag_says() {
    assert!((contrast("#000", "#fff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.005);
    assert!((contrast("#0000ff", "#ffffff") - 8.59).abs() < 0.005);
}

#[test]
fn every_council_has_a_theme_that_people_can_read() {
    let defaults = defaults();
    let mut councils: Vec<&str> =
        catalogue().catalogue.authorities.iter().map(|council| council.id.as_str()).collect();
    councils.sort_unstable();
    let mut themes: Vec<String> = fs::read_dir(root().join("themes"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    themes.sort_unstable();
    assert_eq!(themes, councils.iter().map(|council| format!("{council}.css")).collect::<Vec<_>>());
    for council in councils {
        let theme = theme(council);
        let unknown: Vec<_> = theme.keys().filter(|name| !defaults.contains_key(*name)).collect();
        assert!(unknown.is_empty(), "{council} sets what nothing uses: {unknown:?}");
        let mut colours = defaults.clone();
        colours.extend(theme);
        let problems = too_alike(&colours);
        assert!(problems.is_empty(), "{council}: {problems:#?}");
    }
}

#[test]
fn without_a_theme_people_can_read_it_too() {
    let mut colours = defaults();
    let problems = too_alike(&colours);
    assert!(problems.is_empty(), "{problems:#?}");
    // Hints have a colour of their own where no theme sets the text's.
    let style = pathways_tests::project::texts_of("web-widget/src/style");
    let hints = &groups(&style, r"--muted: var\(--pathways-text, (#\w+)\)")[0][0];
    for back in ["bg", "panel"] {
        assert!(contrast(hints, &colours[back]) >= 4.5, "hints on {back}");
    }
    // And what is too pale is found.
    colours.insert("link".to_owned(), "#9fb8d0".to_owned());
    assert!(too_alike(&colours).iter().any(|problem| problem.contains("link")));
}

#[test]
fn the_element_warns_of_the_pairs_that_the_playground_shows() {
    let element = pathways_tests::project::texts_of("web-widget/src/element");
    let (_, list) = element.split_once("const pairs = [").unwrap();
    let warned = groups(list.split_once(']').unwrap().0, r"([a-z-]+) ([a-z-]+) ([\d.]+)");
    assert!(warned.len() >= 10, "{warned:?}");
    let pairs = pairs();
    for pair in warned.iter().filter(|pair| pair[0] != "muted") {
        let shown = pairs.iter().any(|shown| {
            shown.front[..] == pair[..1] && shown.back == pair[1] && shown.needed.to_string() == pair[2]
        });
        assert!(shown, "the playground does not show {pair:?}");
    }
}
