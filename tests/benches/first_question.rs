//! How soon people can answer the first question: the widget beside a page written by hand that downloads as much, in one run.
//!
//! Both show the same question, and both take it that "usable" is when Continue without an answer says so. The page by hand has
//! the bytes that it is short of as a text that nobody reads: that takes less time than a program of that size would.
//! Nothing here is asserted: a machine may be busy. With `PATHWAYS_WRITE=1` the figures go to `docs/first-question.md`.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has failed, and says where")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use pathways_tests::driven::driver::Browser;
use pathways_tests::driven::site::{Answer, Site};
use pathways_tests::project::root;
use serde_json::json;

/// How often each page is opened, in turn.
const RUNS: usize = 15;
/// How the pages are had: as Lighthouse has them for a telephone and for a desk, and with nothing between.
const WAYS: [Way; 3] = [
    Way { name: "on a telephone", megabits: 1.6, latency: 150.0, slower: 4.0 },
    Way { name: "at a desk", megabits: 10.0, latency: 40.0, slower: 1.0 },
    Way { name: "with no network between", megabits: f64::INFINITY, latency: 0.0, slower: 1.0 },
];

struct Way {
    name: &'static str,
    /// A second.
    megabits: f64,
    /// Milliseconds, there and back.
    latency: f64,
    /// How many times slower the processor is.
    slower: f64,
}

/// Notes when the question answers, on either page: as soon as it is there, Continue is pressed.
const WATCH: &str = "<script>
  let pressed = false;
  const watch = (root) => new MutationObserver(() => {
    if (!pressed && root.querySelector('input[type=radio]')) {
      pressed = true;
      root.querySelector('form > button').click();
    }
    if (root.querySelector('[role=alert]')) window.usable ??= performance.now();
  }).observe(root, { childList: true, subtree: true });
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
</script>";

fn main() {
    // Without it, it is somebody who runs all targets as tests.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(measure());
}

async fn measure() {
    let (site, bytes) = site();
    let mut told = format!(
        "# How soon people can answer\n\nWritten by `PATHWAYS_WRITE=1 cargo bench -p pathways-tests --bench first_question`. The first \
         question of the check in the widget, and on a page that is written by hand without a framework or WebAssembly. Besides its \
         page each downloads {bytes} bytes. Measured is the time until a press of Continue without an answer is told: the median of \
         {RUNS}, in turn, in one run, in Chromium. With no network between, the widget's second file, which its script asks \
         for, and the browser's look at its hash take most of the difference.\n\n\
         | | network | processor | widget, ms | by hand, ms | ratio |\n|---|---|---|---:|---:|---:|\n"
    );
    for way in WAYS {
        // One browser for both, with nothing kept between the pages: a first page that is not counted starts it.
        let mut browser = Browser::open(&format!("{}/by-hand", site.address)).await;
        slow_down(&browser, &way).await;
        let (mut widget, mut by_hand) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            widget.push(usable(&mut browser, &format!("{}/widget", site.address)).await);
            by_hand.push(usable(&mut browser, &format!("{}/by-hand", site.address)).await);
        }
        browser.close().await;
        let (widget, by_hand) = (median(widget), median(by_hand));
        let Way { name, megabits, latency, slower } = way;
        let network = match megabits.is_finite() {
            true => format!("{megabits} Mbit/s, {latency} ms"),
            false => "none".to_owned(),
        };
        let processor = if slower > 1.0 { format!("{slower} times slower") } else { "as it is".to_owned() };
        let ratio = widget / by_hand;
        writeln!(told, "| {name} | {network} | {processor} | {widget:.0} | {by_hand:.0} | {ratio:.2} |")
            .unwrap();
    }
    print!("{told}");
    if std::env::var_os("PATHWAYS_WRITE").is_some() {
        fs::write(root().join("docs/first-question.md"), told).unwrap();
    }
}

async fn slow_down(browser: &Browser, way: &Way) {
    browser.command("Network.enable", json!({})).await;
    if way.megabits.is_finite() {
        let bytes = way.megabits * 1024.0 * 1024.0 / 8.0;
        let network = json!({
            "offline": false, "latency": way.latency, "downloadThroughput": bytes, "uploadThroughput": bytes / 2.0,
        });
        browser.command("Network.emulateNetworkConditions", network).await;
    }
    browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": way.slower })).await;
}

/// Milliseconds from the beginning of the page until the question answers.
async fn usable(browser: &mut Browser, address: &str) -> f64 {
    browser.go(address).await;
    for _ in 0..2000 {
        if let Some(time) = browser.script("return window.usable ?? null").await.as_f64() {
            return time;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{address}: the question does not answer");
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Both pages, and how many bytes each downloads besides.
fn site() -> (Site, usize) {
    let mut answers = BTreeMap::new();
    let mut bytes = 0;
    for (name, kind) in
        [("pathways-checker.js", "text/javascript"), ("pathways-checker.wasm", "application/wasm")]
    {
        let file = root().join("dist").join(format!("{name}.br"));
        let body = fs::read(&file)
            .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask build` makes it", file.display()));
        bytes += body.len();
        answers.insert(format!("/{name}"), Answer::of(kind, body).with("content-encoding", "br"));
    }
    let mut by_hand = include_str!("first_question/hand.js").to_owned();
    by_hand.push_str("export const unread = \"");
    let mut random = fastrand::Rng::with_seed(7);
    while by_hand.len() + "\";\n".len() < bytes {
        by_hand.push(random.alphanumeric());
    }
    by_hand.push_str("\";\n");
    answers.insert("/hand.js".to_owned(), Answer::of("text/javascript", by_hand));
    let integrity = fs::read_to_string(root().join("dist/integrity.txt")).unwrap();
    for (path, script, place) in [
        ("/widget", format!("src=\"/pathways-checker.js\" integrity=\"{}\"", integrity.trim()), WIDGET),
        ("/by-hand", "src=\"/hand.js\"".to_owned(), "<div id=\"checker\"></div>"),
    ] {
        let page = format!(
            "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A page</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{WATCH}\
             <script type=\"module\" {script}></script></head><body><main><h1>Programmes</h1>{place}</main></body></html>"
        );
        answers.insert(path.to_owned(), Answer::of("text/html", page));
    }
    (Site::serve(answers), bytes)
}

const WIDGET: &str = "<pathways-checker start=\"question\"></pathways-checker>";
