//! The widget under every policy and failure that a council's site can have: it works, or the page's own words show and
//! `pathways-error` says why.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::driver::Browser;
use super::engine::{Engine, Wanted};
use super::site::{Answer, ELEMENT, SCRIPT, STRICT, Site, page, widget};

/// What comes of a page.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Comes {
    /// The first question can be answered.
    Works,
    /// The page's own words show, and the event has one of these codes. A browser may not tell some of them apart.
    Fails(&'static [&'static str]),
    /// The page's own words show, and no script of the widget ran to say anything.
    OwnWords,
}

struct Case {
    name: &'static str,
    policy: Option<String>,
    head: String,
    change: fn(&mut BTreeMap<String, Answer>),
    wanted: Wanted,
    comes: Comes,
}

const WASM: &str = "/widget/pathways-checker.wasm";

fn cases() -> Vec<Case> {
    let case = |name, policy: Option<&str>, comes| Case {
        name,
        policy: policy.map(str::to_owned),
        head: SCRIPT.to_owned(),
        change: |_| {},
        wanted: Wanted::default(),
        comes,
    };
    let integrity = |hash: &str| {
        format!(
            "<script type=\"module\" src=\"/widget/pathways-checker.js\" integrity=\"{hash}\" crossorigin=\"anonymous\"></script>"
        )
    };
    let right = std::fs::read_to_string(crate::project::root().join("dist/integrity.txt")).unwrap();
    let trusted = format!("{STRICT}; require-trusted-types-for 'script'; trusted-types 'none'");
    vec![
        case("no policy", None, Comes::Works),
        case(
            "what the documentation says, without a policy for styles",
            Some("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"),
            Comes::Works,
        ),
        case("the strictest, with Trusted Types", Some(&trusted), Comes::Works),
        case(
            "no WebAssembly",
            Some("default-src 'none'; script-src 'self'; connect-src 'self'"),
            Comes::Fails(&["policy-wasm"]),
        ),
        case(
            "no fetching",
            Some("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
            Comes::Fails(&["policy-connect"]),
        ),
        Case { head: integrity(right.trim()), ..case("the right integrity", Some(STRICT), Comes::Works) },
        Case {
            head: integrity("sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            ..case("a wrong integrity of the script", Some(STRICT), Comes::OwnWords)
        },
        Case {
            change: |answers| answers.get_mut(WASM).unwrap().body[2000] ^= 1,
            ..case("a changed byte in the module", Some(STRICT), Comes::Fails(&["integrity"]))
        },
        Case {
            change: |answers| answers.get_mut(WASM).unwrap().kind = "application/octet-stream".to_owned(),
            ..case("the module as a file of no kind", Some(STRICT), Comes::Works)
        },
        Case {
            change: |answers| {
                answers.insert(
                    WASM.to_owned(),
                    Answer::of("text/html", "<!doctype html><title>Not here</title>"),
                );
            },
            ..case("a page in place of the module", Some(STRICT), Comes::Fails(&["integrity"]))
        },
        Case {
            change: |answers| {
                answers.remove(WASM);
            },
            ..case("no module", Some(STRICT), Comes::Fails(&["not-fetched"]))
        },
        Case {
            wanted: Wanted { without_script: true, ..Wanted::default() },
            ..case("no JavaScript", Some(STRICT), Comes::OwnWords)
        },
    ]
}

in_every_engine!(it_works_or_says_why_under_every_policy);

async fn it_works_or_says_why_under_every_policy(engine: Engine) {
    let mut wrong = Vec::new();
    let mut open: Option<Browser> = None;
    for case in cases() {
        let mut answers = widget();
        let (policy, without_script) = (&case.policy, case.wanted.without_script);
        let mut answer = Answer::of("text/html", page(&case.head, ELEMENT));
        if let Some(policy) = policy {
            answer = answer.with("content-security-policy", policy);
        }
        answers.insert("/".to_owned(), answer);
        (case.change)(&mut answers);
        let site = Site::serve(answers);
        let came = if without_script {
            // One browser at a time: two tests that each waited for a second would wait for ever.
            if let Some(browser) = open.take() {
                browser.close().await;
            }
            let browser = Browser::open_as(engine, case.wanted, &site.address).await;
            let came = own_words_alone(&browser).await;
            browser.close().await;
            came
        } else {
            if open.is_none() {
                open = Some(Browser::open_in(engine, &site.address).await);
            }
            let browser = open.as_mut().unwrap();
            browser.client.goto(&site.address).await.unwrap();
            what_comes(browser).await
        };
        let is_right = match case.comes {
            Comes::Works => came["works"] == true,
            Comes::Fails(codes) => {
                came["words"] == true && codes.iter().any(|code| came["code"] == *code) && came["says"] != ""
            }
            Comes::OwnWords => came["words"] == true && came["code"].is_null(),
        };
        if !is_right {
            wrong.push(format!("{engine}, {}: {:?} expected, {came}", case.name, case.comes));
        }
    }
    if let Some(browser) = open {
        browser.close().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Waits for the widget to be up or to have failed, and answers the first question where it is up.
async fn what_comes(browser: &Browser) -> Value {
    let script = "
        const done = arguments[arguments.length - 1];
        const host = document.querySelector('pathways-checker');
        const pause = (time) => new Promise((go) => setTimeout(go, time));
        const words = () => document.querySelector('#own-words').getClientRects().length > 0;
        const failed = () => window.seen?.events.find((event) => event.name === 'pathways-error');
        const one = (selector) => host.shadowRoot?.querySelector(selector);
        (async () => {
          for (let turn = 0; turn < 150; turn += 1) {
            if (failed() || one('[data-page]')) break;
            await pause(20);
          }
          if (failed()) return { words: words(), code: failed().detail.code, says: failed().detail.says };
          if (!one('[data-page]')) return { words: words(), code: null };
          one('[data-act=start]').click();
          await pause(100);
          one('input[type=radio]').click();
          one('form button[type=submit]').click();
          await pause(300);
          return { works: one('[data-question=role]') === null, words: words() };
        })().then(done, (error) => done({ error: String(error) }));";
    browser
        .client
        .execute_async(script, Vec::new())
        .await
        .unwrap_or_else(|error| json!({ "error": error.to_string() }))
}

/// Where no script of the page runs, the driver's own still sees what is shown.
async fn own_words_alone(browser: &Browser) -> Value {
    let words = browser.client.find(fantoccini::Locator::Css("#own-words")).await.unwrap();
    json!({ "words": words.is_displayed().await.unwrap(), "code": null })
}
