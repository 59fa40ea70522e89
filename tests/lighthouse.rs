//! The demo page in Lighthouse, as on a mobile telephone: nothing wrong in accessibility and best practices.
//!
//! Its speed is measured by `cargo xtask lighthouse` and nowhere asserted: it says as much of the machine as of the page.

use std::fs;
use std::process::Command;

use serde_json::Value;

use pathways_tests::driven::turn;

use crate::browser::server;
use crate::project::root;

#[test]
fn lighthouse_finds_nothing_wrong_in_accessibility_and_best_practices() {
    let _turn = turn::Turn::wait();
    let (_server, address) = server(&[]);
    let report = std::env::temp_dir().join(format!("pathways-lighthouse-{}.json", std::process::id()));
    let chromium = std::env::var_os("PATHWAYS_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let output = Command::new("node")
        .arg(root().join("tests/tools/node_modules/lighthouse/cli/index.js"))
        .args([address.as_str(), "--quiet", "--no-enable-error-reporting", "--output=json"])
        .arg(format!("--output-path={}", report.display()))
        .arg("--only-categories=accessibility,best-practices")
        .arg(
            "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage \
             --no-first-run --disable-background-networking --disable-component-update --disable-sync",
        )
        .env("CHROME_PATH", chromium)
        .output()
        .expect("node is there; `cargo xtask test` sets up what the browser tests need");
    let said = String::from_utf8_lossy(&output.stderr);
    let text =
        fs::read(&report).unwrap_or_else(|error| panic!("no report: {error}; Lighthouse said: {said}"));
    let report_of: Value = serde_json::from_slice(&text).unwrap();
    fs::remove_file(&report).unwrap();
    let wrong: Vec<String> = report_of["audits"]
        .as_object()
        .unwrap()
        .values()
        .filter(|audit| audit["score"].as_f64().is_some_and(|score| score < 1.0))
        .map(|audit| format!("{}: {} {}", audit["id"], audit["title"], audit["details"]["items"]))
        .collect();
    for category in ["accessibility", "best-practices"] {
        assert_eq!(report_of["categories"][category]["score"], 1.0, "{category}: {wrong:#?}");
    }
}
