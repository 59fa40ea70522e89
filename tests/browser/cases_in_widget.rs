//! The cases of the catalogue in the browser: walked through the widget, and run by the same code as WebAssembly.

use std::fs;

use pathways::catalogue::cases::Case;
use pathways::fact::NotSure;
use pathways::profile::Given;
use pathways::{Catalogue, Verdict};
use serde_json::{Map, Value, json};

use super::driver::{Browser, server};
use super::engine::Engine;
use super::kept_to_itself::assert_kept_to_itself;
use crate::project::{catalogue, root};

in_every_engine!(
    the_cases_give_the_same_verdicts_in_the_widget,
    every_case_comes_out_the_same_in_the_browser_s_webassembly
);

async fn the_cases_give_the_same_verdicts_in_the_widget(engine: Engine) {
    let loaded = catalogue();
    let (cases, people): (Vec<&Case>, Vec<Value>) = loaded
        .cases
        .iter()
        .filter(|case| case.programme != "developing-leadership-through-partnership")
        .filter_map(|case| Some((case, as_a_person_says_it(&loaded.catalogue, case)?)))
        .unzip();
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
    browser.find("[data-page=start]").await;
    let answers = browser.client.execute_async(include_str!("walk.js"), vec![json!(people)]).await.unwrap();
    let mut walked = 0;
    let mut differences = Vec::new();
    for (case, answer) in cases.iter().zip(answers.as_array().unwrap()) {
        if answer["flagsLeft"].as_array().is_some_and(|left| !left.is_empty()) {
            continue; // raised beside a question that this person is never asked
        }
        walked += 1;
        if answer["verdict"] != case.verdict.name() {
            differences.push(format!("{}:{} {:?}: {answer}", case.file, case.line, case.name));
        }
    }
    println!("{walked} of {} cases walked in the widget", loaded.cases.len());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(walked * 2 > loaded.cases.len(), "only {walked} cases were walked");
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

/// A case as the widget's pages can take it: whole years and months, ticks, "not sure"; `None` for what only data can say
/// (a range, a start date, somebody whose facts leave the verdict open).
fn as_a_person_says_it(catalogue: &Catalogue, case: &Case) -> Option<Value> {
    if case.verdict == Verdict::Undecided || !case.profile.iter().any(|(key, _)| key == "role") {
        return None;
    }
    let (mut facts, mut flags, mut not_sure) = (Map::new(), Vec::new(), Vec::new());
    let mut employer = Value::Null;
    for (key, given) in &case.profile {
        match given {
            Given::Text(value) if key == "employer" => employer = value.as_str().into(),
            Given::Text(value) if catalogue.fact_named(key).is_some() => {
                facts.insert(key.clone(), value.as_str().into());
            }
            Given::Number(months) if *months < 720 => {
                facts.insert(key.clone(), (*months).into());
            }
            Given::Truth(true) => flags.push(key.clone()),
            Given::Truth(false) => {}
            Given::List(names) => {
                let asked = |name: &String| catalogue.fact_named(name).is_some_and(|f| catalogue.fact(f).ask);
                if !names.iter().all(asked) {
                    return None;
                }
                for name in names {
                    let fact = catalogue.fact(catalogue.fact_named(name)?);
                    match fact.not_sure {
                        // Its page has a value for people who do not know.
                        NotSure::Means(value) => {
                            let value = fact.values()[usize::from(value.0)].id.as_str();
                            facts.entry(name.clone()).or_insert_with(|| value.into());
                        }
                        NotSure::Allowed | NotSure::Refused => not_sure.push(name.clone()),
                    }
                }
            }
            Given::Text(_) | Given::Number(_) | Given::Table(_) | Given::Other(_) => return None,
        }
    }
    // A fact that is both known and not sure has no page.
    if not_sure.iter().any(|name| facts.contains_key(name)) {
        return None;
    }
    Some(json!({
        "facts": facts, "flags": flags, "notSure": not_sure, "employer": employer, "programme": case.programme,
    }))
}

async fn every_case_comes_out_the_same_in_the_browser_s_webassembly(engine: Engine) {
    let built = std::env::var_os("PATHWAYS_BROWSER_CASES").map(std::path::PathBuf::from);
    let module = built
        .unwrap_or_else(|| root().join("target/wasm32-unknown-unknown/debug/pathways_browser_cases.wasm"));
    let bytes = fs::read(&module)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` builds it", module.display()));
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
    let report = browser
        .client
        .execute_async(
            "const [bytes, done] = arguments;
             WebAssembly.instantiate(new Uint8Array(bytes)).then(({ instance: { exports } }) => {
               const start = exports.run_cases();
               done(new TextDecoder().decode(new Uint8Array(exports.memory.buffer, start, exports.report_length())));
             }, (error) => done(String(error)));",
            vec![json!(bytes)],
        )
        .await
        .unwrap();
    let count = catalogue().cases.len();
    assert_eq!(report.as_str().unwrap().trim(), format!("{count} cases, 0 failing"));
    browser.close().await;
}
