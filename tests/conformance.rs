//! The accessibility conformance report, held to its form: every criterion once, with a result that a report may have, by checks
//! that it explains, and by tests that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::project::root;

/// WCAG 2.2, levels A and AA. 4.1.1 is obsolete.
const CRITERIA: [(&str, &str); 55] = [
    ("1.1.1", "A"),
    ("1.2.1", "A"),
    ("1.2.2", "A"),
    ("1.2.3", "A"),
    ("1.2.4", "AA"),
    ("1.2.5", "AA"),
    ("1.3.1", "A"),
    ("1.3.2", "A"),
    ("1.3.3", "A"),
    ("1.3.4", "AA"),
    ("1.3.5", "AA"),
    ("1.4.1", "A"),
    ("1.4.2", "A"),
    ("1.4.3", "AA"),
    ("1.4.4", "AA"),
    ("1.4.5", "AA"),
    ("1.4.10", "AA"),
    ("1.4.11", "AA"),
    ("1.4.12", "AA"),
    ("1.4.13", "AA"),
    ("2.1.1", "A"),
    ("2.1.2", "A"),
    ("2.1.4", "A"),
    ("2.2.1", "A"),
    ("2.2.2", "A"),
    ("2.3.1", "A"),
    ("2.4.1", "A"),
    ("2.4.2", "A"),
    ("2.4.3", "A"),
    ("2.4.4", "A"),
    ("2.4.5", "AA"),
    ("2.4.6", "AA"),
    ("2.4.7", "AA"),
    ("2.4.11", "AA"),
    ("2.5.1", "A"),
    ("2.5.2", "A"),
    ("2.5.3", "A"),
    ("2.5.4", "A"),
    ("2.5.7", "AA"),
    ("2.5.8", "AA"),
    ("3.1.1", "A"),
    ("3.1.2", "AA"),
    ("3.2.1", "A"),
    ("3.2.2", "A"),
    ("3.2.3", "AA"),
    ("3.2.4", "AA"),
    ("3.2.6", "A"),
    ("3.3.1", "A"),
    ("3.3.2", "A"),
    ("3.3.3", "AA"),
    ("3.3.4", "AA"),
    ("3.3.7", "A"),
    ("3.3.8", "AA"),
    ("4.1.2", "A"),
    ("4.1.3", "AA"),
];

const RESULTS: [&str; 4] = ["supports", "partially", "not applicable", "the page's part"];

fn report() -> String {
    fs::read_to_string(root().join("docs/accessibility-conformance.md")).unwrap()
}

/// The rows of all tables with this many columns, without their heads.
fn rows(report: &str, columns: usize) -> Vec<Vec<String>> {
    report
        .lines()
        .filter_map(|line| line.strip_prefix('|')?.strip_suffix('|'))
        .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
        .filter(|cells| cells.len() == columns && !cells[0].starts_with("---"))
        .filter(|cells| !["criterion", "how", "clause"].contains(&&*cells[0]))
        .collect()
}

/// What stands between back-ticks.
fn code(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The checks that the report explains, each with its tests.
fn checks(report: &str) -> BTreeMap<String, Vec<String>> {
    rows(report, 4).iter().map(|cells| (code(&cells[0]).concat(), code(&cells[3]))).collect()
}

fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() && name != "tools" {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn every_criterion_is_reported_once_with_a_result_and_a_check() {
    let report = report();
    let checks = checks(&report);
    let mut reported = Vec::new();
    for cells in rows(&report, 7) {
        let [criterion, level, result, why, how, browsers, people] = &cells[..] else { unreachable!() };
        reported.push((criterion.split(' ').next().unwrap().to_owned(), level.clone()));
        assert!(RESULTS.contains(&&**result), "{criterion}: {result}");
        assert!(why.len() > 5, "{criterion}");
        let how = code(how);
        assert!(!how.is_empty(), "{criterion} does not say how it was tested");
        for check in &how {
            assert!(checks.contains_key(check), "{criterion}: {check} is not explained");
        }
        // What a browser is needed for says in which, and what is not there at all needs nobody to look at it.
        let by_hand_alone = how.iter().all(|check| check == "look");
        assert_eq!(by_hand_alone, browsers.is_empty(), "{criterion}: {browsers}");
        assert!(result != "not applicable" || people.is_empty(), "{criterion}: {people}");
    }
    let wanted: Vec<(String, String)> =
        CRITERIA.iter().map(|(criterion, level)| ((*criterion).to_owned(), (*level).to_owned())).collect();
    assert_eq!(reported, wanted);
}

#[test]
fn every_test_that_the_report_names_exists_and_every_check_is_used() {
    let report = report();
    let checks = checks(&report);
    assert!(checks.len() >= 15, "{checks:?}");
    let sources = sources(&root().join("tests"));
    for test in checks.values().flatten() {
        assert!(sources.contains(&format!("fn {test}(")), "there is no test {test}");
    }
    let used: BTreeSet<String> = rows(&report, 7).iter().flat_map(|cells| code(&cells[4])).collect();
    for (check, tests) in &checks {
        let says = rows(&report, 4).into_iter().find(|cells| code(&cells[0]).concat() == *check).unwrap();
        assert!(!tests.is_empty() || says[3] == "by hand", "{check}: {}", says[3]);
    }
    // Some say something of the whole, and of no one criterion.
    let of_the_whole = ["hosts", "fallback", "motion", "print"];
    for check in checks.keys().filter(|check| !of_the_whole.contains(&&***check)) {
        assert!(used.contains(check), "{check} is explained and never used");
    }
}
