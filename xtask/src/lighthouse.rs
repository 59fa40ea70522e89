//! How the demo page does in Lighthouse, as on a mobile telephone: the median of some runs, printed and kept in
//! `docs/lighthouse.md`.
//!
//! Speed is measured here and nowhere asserted: it says as much of the machine as of the page.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, bail};
use serde_json::Value;

use crate::step::{Step, root};
use crate::{machine, widget};

const RUNS: usize = 5;

/// Categories, with whether anything below 100 of 100 is a failure.
const CATEGORIES: [(&str, &str, bool); 3] = [
    ("accessibility", "Accessibility", true),
    ("best-practices", "Best practices", true),
    ("performance", "Performance", false),
];

/// What is measured, and its unit.
const FIGURES: [(&str, &str, &str); 6] = [
    ("first-contentful-paint", "First words on the screen", "ms"),
    ("largest-contentful-paint", "Largest part on the screen", "ms"),
    ("interactive", "Usable", "ms"),
    ("total-blocking-time", "Time in which nothing else could run, in all", "ms"),
    ("cumulative-layout-shift", "Shift of the layout", ""),
    ("total-byte-weight", "Downloaded, compressed", "bytes"),
];

const CHROMIUM: &str = "--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run \
     --disable-background-networking --disable-component-update --disable-sync";

/// Builds what is needed, runs Lighthouse, prints and writes down the medians.
///
/// # Errors
/// Where a step fails, or accessibility or best practices are below 100.
pub fn run() -> anyhow::Result<()> {
    machine::browsers::set_up()?;
    widget::build(false)?;
    Step::cargo(["build", "--package", "pathways-bot"]).run("build the server")?;
    let (_server, address) = Server::start()?;
    let folder = machine::target().join("lighthouse");
    std::fs::create_dir_all(&folder)?;
    let mut reports = Vec::new();
    for run in 1..=RUNS {
        reports.push(report(&address, &folder.join(format!("{run}.json")))?);
    }
    let told = told(&reports);
    println!("\n{told}");
    let kept = root().join("docs/lighthouse.md");
    std::fs::write(&kept, told).with_context(|| format!("cannot write {}", kept.display()))?;
    for (id, name, all_or_nothing) in CATEGORIES {
        let score = median(&reports, &score_at(id));
        if all_or_nothing && score.is_none_or(|score| score < 1.0) {
            bail!("{name}: {} of 100; what was found is in {}", points(score), folder.display());
        }
    }
    Ok(())
}

/// The server of the demo page, as long as it is held.
struct Server(Child);

impl Server {
    fn start() -> anyhow::Result<(Self, String)> {
        let store = machine::target().join("lighthouse.db");
        let mut child = Command::new(machine::built("pathways"))
            .args(["serve", "--port", "0"])
            .current_dir(root())
            .env("PATHWAYS_STORE", store)
            .env_remove("PATHWAYS_DISCORD_TOKEN")
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let mut line = String::new();
        let output = child.stdout.take().context("the server has no output")?;
        let server = Self(child);
        BufReader::new(output).read_line(&mut line)?;
        let address = line.split_once("at ").and_then(|(_, rest)| rest.split_once(' '));
        let (address, _) = address.with_context(|| format!("the server says no address: {line:?}"))?;
        Ok((server, address.to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either may fail only because it has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn report(address: &str, to: &Path) -> anyhow::Result<Value> {
    let categories = CATEGORIES.map(|(id, _, _)| id).join(",");
    let lighthouse = root().join("tests/tools/node_modules/lighthouse/cli/index.js");
    let arguments = [
        lighthouse.to_string_lossy().into_owned(),
        address.to_owned(),
        "--quiet".to_owned(),
        "--no-enable-error-reporting".to_owned(),
        "--output=json".to_owned(),
        format!("--output-path={}", to.display()),
        format!("--only-categories={categories}"),
        format!("--chrome-flags={CHROMIUM}"),
    ];
    let chromium = machine::browsers::on_path("chromium").context("chromium is not on the PATH")?;
    Step::new("node", arguments)
        .env("CHROME_PATH", chromium)
        .run("look at the demo page with Lighthouse, as on a mobile telephone")?;
    let text = std::fs::read(to).with_context(|| format!("cannot read {}", to.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is no report", to.display()))
}

fn told(reports: &[Value]) -> String {
    let first = &reports[0];
    let browser = first["environment"]["hostUserAgent"].as_str().unwrap_or_default();
    let browser =
        browser.split("Chrome/").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or("unknown");
    let version = first["lighthouseVersion"].as_str().unwrap_or("unknown");
    let mut told = format!(
        "# The demo page in Lighthouse\n\n\
         Written by `cargo xtask lighthouse`. Lighthouse {version} in Chromium {browser}, with its settings for a mobile telephone: \
         a slow network and a processor slowed down four times. The median of {RUNS} runs, and each run.\n\n\
         | | median | each run |\n|---|---:|---|\n"
    );
    let mut add = |name: &str, of: &dyn Fn(&Value) -> Option<f64>, show: &dyn Fn(Option<f64>) -> String| {
        let each: Vec<String> = reports.iter().map(|report| show(of(report))).collect();
        told.push_str(&format!("| {name} | {} | {} |\n", show(median(reports, of)), each.join(", ")));
    };
    for (id, name, _) in CATEGORIES {
        add(&format!("{name}, of 100"), &score_at(id), &points);
    }
    for (id, name, unit) in FIGURES {
        let of = move |report: &Value| report["audits"][id]["numericValue"].as_f64();
        let named = if unit.is_empty() { name.to_owned() } else { format!("{name}, {unit}") };
        let digits = if unit.is_empty() { 3 } else { 0 };
        let show =
            move |figure: Option<f64>| figure.map_or("–".to_owned(), |figure| format!("{figure:.digits$}"));
        add(&named, &of, &show);
    }
    told
}

fn score_at(id: &str) -> impl Fn(&Value) -> Option<f64> + use<'_> {
    move |report| report["categories"][id]["score"].as_f64()
}

fn points(score: Option<f64>) -> String {
    score.map_or("–".to_owned(), |score| format!("{:.0}", score * 100.0))
}

/// The one in the middle; none where a run has none.
fn median(reports: &[Value], of: &dyn Fn(&Value) -> Option<f64>) -> Option<f64> {
    let mut all: Vec<f64> = reports.iter().map(of).collect::<Option<_>>()?;
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied()
}
