//! The widget in a real browser, on the demo page as the server serves it: under its content security policy.

mod driver;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use pathways::catalogue::cases::Case;
use pathways::fact::NotSure;
use pathways::profile::Given;
use pathways::{Catalogue, Verdict};
use serde_json::{Map, Value, json};

use crate::project::{catalogue, pathways, root};
use driver::{Browser, server};

const START: &str = "[data-page=start] button";
const CONTINUE: &str = "form > button[type=submit]";
const BACK: &str = "button[part=back]";
const AGAIN: &str = "[data-page=results] > button[part=button]";

/// A person of the walk, by facts as `pathways match` takes them.
struct Person {
    name: &'static str,
    profile: Value,
}

fn people() -> Vec<Person> {
    let person = |name, profile| Person { name, profile };
    vec![
        person("depute with 24 months", depute(24)),
        person("depute with 23 months", depute(23)),
        person(
            "principal teacher whose next role is depute",
            json!({"role": "principal_teacher", "sector": "secondary", "remit": "subject", "leadership_months": 36,
                   "headteacher_support": "yes", "next_role": "depute_headteacher"}),
        ),
        person(
            "faculty head in secondary",
            json!({"role": "faculty_head", "sector": "secondary", "leadership_months": 36,
                   "headteacher_support": "yes", "next_role": "headteacher"}),
        ),
        person("head at 59 months", head(59)),
        person("head at 60 months", head(60)),
        person("head at 61 months", head(61)),
        person(
            "head of centre with 8 years",
            json!({"role": "head_of_centre", "headship_months": 96,
            "headteacher_support": "yes"}),
        ),
        person("primary class teacher", json!({"role": "class_teacher", "sector": "primary"})),
        person("classroom assistant", json!({"role": "support_staff", "sector": "primary"})),
        person(
            "acting head",
            json!({"role": "headteacher", "acting": true, "sector": "primary",
            "headship_months": 6, "headteacher_support": "yes"}),
        ),
        person(
            "depute whose head is not asked yet",
            json!({"role": "depute_headteacher", "sector": "asl",
            "headteacher_support": "not_yet", "next_role": "headteacher"}),
        ),
        person(
            "principal teacher of guidance in a small department",
            json!({"role": "principal_teacher",
            "sector": "secondary", "remit": "pastoral", "small_department": true, "headteacher_support": "no"}),
        ),
    ]
}

fn depute(months: u32) -> Value {
    json!({"role": "depute_headteacher", "sector": "secondary", "leadership_months": months,
           "headteacher_support": "yes", "next_role": "headteacher"})
}

fn head(months: u32) -> Value {
    json!({"role": "headteacher", "sector": "secondary", "headship_months": months})
}

/// The verdicts of `pathways match` on the same facts.
fn matched(profiles: &[&Value]) -> Vec<Map<String, Value>> {
    let mut child = Command::new(pathways())
        .args(["match", "--jsonl"])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for profile in profiles {
        writeln!(stdin, "{}", json!({"id": null, "profile": profile})).unwrap();
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["verdicts"].as_object().unwrap().clone())
        .collect()
}

/// Answers question after question with real clicks and keys until the results are there. How many were asked.
async fn answer_all(browser: &Browser, profile: &Value) -> usize {
    let mut asked = 0;
    loop {
        let page = browser.find("[data-page]").await;
        if page.attr("data-page").await.unwrap().as_deref() == Some("results") {
            return asked;
        }
        let Some(fact) = page.attr("data-question").await.unwrap() else {
            browser.click(START).await;
            browser.find("[data-page=question]").await;
            continue;
        };
        asked += 1;
        let value = &profile[&fact];
        let flags =
            ["acting", "not_started", "time_away", "mixed_posts", "small_department", "holds_standard"];
        for flag in flags.into_iter().filter(|flag| profile[flag] == true) {
            let offered = format!(
                "return !!document.querySelector('pathways-checker').shadowRoot.querySelector('input[name={flag}]')"
            );
            if browser.script(&offered).await == true {
                browser.click(&format!("input[name={flag}]")).await;
            }
        }
        match value {
            Value::String(value) => browser.click(&format!("input[type=radio][value='{value}']")).await,
            Value::Number(months) => {
                let months = months.as_u64().unwrap();
                let years = (months / 12).to_string();
                browser.find("input[name=years]").await.send_keys(&years).await.unwrap();
                let months = (months % 12).to_string();
                browser.find("input[name=months]").await.send_keys(&months).await.unwrap();
            }
            other => panic!("{fact} is asked and the person has {other}"),
        }
        browser.click(CONTINUE).await;
        let next = format!("[data-page=results], [data-page=question]:not([data-question={fact}])");
        browser.find(&next).await;
    }
}

/// The verdicts that the page shows.
async fn shown(browser: &Browser) -> Map<String, Value> {
    let shown = browser
        .script(
            "const shown = {};
             for (const group of document.querySelector('pathways-checker').shadowRoot.querySelectorAll('[data-verdict]'))
               for (const card of group.querySelectorAll('[data-programme]'))
                 shown[card.dataset.programme] = group.dataset.verdict;
             return shown;",
        )
        .await;
    shown.as_object().unwrap().clone()
}

#[tokio::test]
async fn people_see_the_verdicts_that_match_gives() {
    let people = people();
    let profiles: Vec<&Value> = people.iter().map(|person| &person.profile).collect();
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    for (person, mut expected) in people.iter().zip(matched(&profiles)) {
        // What hosts leave out of suggestions is judged, but not shown.
        expected.remove("developing-leadership-through-partnership");
        let asked = answer_all(&browser, &person.profile).await;
        assert!(asked <= 6, "{} is asked {asked} questions", person.name);
        assert_eq!(shown(&browser).await, expected, "{}", person.name);
        let headlines = headlines_in_order(&catalogue().catalogue, &expected);
        let text = browser.widget_text().await;
        let mut at = 0;
        for headline in headlines {
            at += text[at..].find(headline).unwrap_or_else(|| panic!("{}: {headline}", person.name));
        }
        browser.click(AGAIN).await;
        browser.find("[data-page=start]").await;
    }
    assert_nothing_went_wrong(&browser).await;
    browser.close().await;
}

fn headlines_in_order<'a>(catalogue: &'a Catalogue, expected: &Map<String, Value>) -> Vec<&'a str> {
    Verdict::ALL
        .into_iter()
        .filter(|verdict| expected.values().any(|shown| shown == verdict.name()))
        .map(|verdict| catalogue.wording.headline(verdict))
        .collect()
}

/// No error in the console (a breach of the policy is one), no request but to the page's own server, nothing stored.
async fn assert_nothing_went_wrong(browser: &Browser) {
    let console = browser.log("browser").await;
    assert!(console.is_empty(), "{console:#?}");
    let page = browser.client.current_url().await.unwrap();
    let origin = page.origin().ascii_serialization();
    let mut requests = 0;
    for entry in browser.log("performance").await {
        let event: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
        if event["message"]["method"] == "Network.requestWillBeSent" {
            let url = event["message"]["params"]["request"]["url"].as_str().unwrap();
            // A new browser shows an empty page of its own first.
            assert!(
                url.starts_with(&origin) || url.starts_with("data:") || url.starts_with("chrome:"),
                "{url}"
            );
            requests += usize::from(url.starts_with(&origin));
        }
    }
    assert!(requests >= 3, "the page, the script and the wasm are asked for; seen: {requests}");
    let stored = browser
        .script("return [document.cookie, localStorage.length, sessionStorage.length, location.search + location.hash]")
        .await;
    assert_eq!(stored, json!(["", 0, 0, ""]));
}

#[tokio::test]
async fn the_cases_give_the_same_verdicts_in_the_widget() {
    let loaded = catalogue();
    let (cases, people): (Vec<&Case>, Vec<Value>) = loaded
        .cases
        .iter()
        .filter(|case| case.programme != "developing-leadership-through-partnership")
        .filter_map(|case| Some((case, as_a_person_says_it(&loaded.catalogue, case)?)))
        .unzip();
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    browser.find("[data-page=start]").await;
    let answers =
        browser.client.execute_async(include_str!("browser/walk.js"), vec![json!(people)]).await.unwrap();
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
    assert_nothing_went_wrong(&browser).await;
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

#[tokio::test]
async fn every_case_comes_out_the_same_in_the_browser_s_webassembly() {
    let built = std::env::var_os("PATHWAYS_BROWSER_CASES").map(std::path::PathBuf::from);
    let module = built
        .unwrap_or_else(|| root().join("target/wasm32-unknown-unknown/debug/pathways_browser_cases.wasm"));
    let bytes = fs::read(&module)
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` builds it", module.display()));
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
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

#[tokio::test]
async fn focus_moves_to_each_new_heading_and_errors_are_told() {
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    browser.find("[data-page=start]").await;
    assert_eq!(browser.focused().await, "", "the page's own start is not taken over");
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    let role = "What is your role?";
    assert_eq!(browser.focused().await.trim(), role);
    // Going on without an answer: a summary that is focused, with the same words beside the field.
    browser.click(CONTINUE).await;
    let summary = browser.text("[role=alert]").await;
    assert!(summary.contains("There is a problem") && summary.contains("Select your role"), "{summary}");
    assert!(browser.focused().await.contains("There is a problem"));
    // Choosing moves nobody on; Continue does.
    browser.click("input[value=headteacher]").await;
    browser.find("[data-question=role]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    assert_ne!(browser.focused().await.trim(), role);
    assert!(!browser.focused().await.is_empty());
    // Back brings the answer back.
    browser.click(BACK).await;
    browser.find("[data-question=role]").await;
    assert_eq!(browser.focused().await.trim(), role);
    assert!(browser.find("input[value=headteacher]").await.is_selected().await.unwrap());
    assert_nothing_went_wrong(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn years_and_months_take_whole_numbers_only() {
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    browser.click(START).await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    if let Some("sector") = browser.find("[data-page]").await.attr("data-question").await.unwrap().as_deref()
    {
        browser.click("input[value=secondary]").await;
        browser.click(CONTINUE).await;
    }
    browser.find("[data-question=headship_months]").await;
    for (years, months, error) in [
        ("", "", "Enter how long"),
        ("2.5", "", "Years must be a whole number"),
        ("five", "", "Years must be a whole number"),
        ("4", "12", "Months must be a whole number from 0 to 11"),
    ] {
        for (name, text) in [("years", years), ("months", months)] {
            let field = browser.find(&format!("input[name={name}]")).await;
            field.clear().await.unwrap();
            field.send_keys(text).await.unwrap();
        }
        browser.click(CONTINUE).await;
        let alert = format!("summary for {years:?} and {months:?}");
        let mut summary = String::new();
        for _ in 0..100 {
            summary = browser.text("[role=alert]").await;
            if summary.contains(error) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert!(summary.contains(error), "{alert}: {summary}");
        assert_eq!(browser.find("input[name=years]").await.prop("value").await.unwrap().unwrap(), years);
    }
    browser.close().await;
}

#[tokio::test]
async fn a_changed_answer_keeps_the_others() {
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    answer_all(&browser, &depute(30)).await;
    assert_eq!(shown(&browser).await["thinking-about-headship"], "fits");
    browser.click("[data-answer=role] button").await;
    browser.find("[data-question=role]").await;
    assert!(browser.find("input[value=depute_headteacher]").await.is_selected().await.unwrap());
    browser.click("input[value=faculty_head]").await;
    browser.click(CONTINUE).await;
    // The page of the sector comes back once, with its answer and the tick box that a faculty head is offered.
    browser.find("[data-question=sector] input[name=small_department]").await;
    assert!(browser.find("input[value=secondary]").await.is_selected().await.unwrap());
    browser.click(CONTINUE).await;
    browser.find("[data-page=results]").await;
    assert_eq!(shown(&browser).await["thinking-about-headship"], "fits_check");
    assert_nothing_went_wrong(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn elements_may_be_moved_removed_and_doubled() {
    let (_server, address) = server(&[]);
    let browser = Browser::open(&address).await;
    browser.click(START).await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    let question = browser.text("legend").await;
    let host = "const host = document.querySelector('pathways-checker');";
    // Moved, it goes on where it was; a second one beside it starts from the beginning.
    browser.script(&format!("{host} document.body.append(host);")).await;
    assert_eq!(browser.text("legend").await, question);
    let second = format!("{host} host.before(document.createElement('pathways-checker'));");
    browser.script(&second).await;
    browser.find("[data-page=start]").await;
    let first_one = "return document.querySelectorAll('pathways-checker')[1].shadowRoot.querySelector('legend').innerText";
    assert_eq!(browser.script(first_one).await, question.as_str());
    // Removed, it forgets what was answered.
    browser.script(&format!("{host} host.remove();")).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    browser.script(&format!("{host} window.kept = host; host.remove();")).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    browser.script("document.body.append(window.kept);").await;
    browser.find("[data-page=start]").await;
    assert_nothing_went_wrong(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn the_page_s_own_words_show_where_the_widget_cannot_run() {
    // The script is there and the module is not one: as after a copy that went wrong.
    let folder = std::env::temp_dir().join(format!("pathways-broken-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::copy(root().join("dist/pathways-checker.js"), folder.join("pathways-checker.js")).unwrap();
    fs::write(folder.join("pathways-checker.wasm"), b"not a module").unwrap();
    let (_server, address) = server(&["--widget", folder.to_str().unwrap()]);
    let browser = Browser::open(&address).await;
    let visible = "const host = document.querySelector('pathways-checker');
                   return [...host.children].some((child) => child.checkVisibility() && child.getClientRects().length > 0)
                     && !host.shadowRoot?.querySelector('[data-page]')";
    let mut seen = false;
    for _ in 0..100 {
        seen = browser.script(visible).await == true && browser.widget_text().await.contains("reload");
        if seen {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(seen, "the page's own words are not shown: {}", browser.widget_text().await);
    browser.close().await;
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_widget_carries_no_json_parser_and_keeps_to_its_size() {
    let wasm =
        fs::read(root().join("dist/pathways-checker.wasm")).expect("`cargo xtask test` builds the widget");
    let words = b"EOF while parsing";
    assert!(!wasm.windows(words.len()).any(|window| window == words), "serde_json is linked in");
    let size = |name: &str| fs::metadata(root().join("dist").join(name)).unwrap().len();
    let total = size("pathways-checker.js.br") + size("pathways-checker.wasm.br");
    println!("{total} bytes to download");
    // The ordinary standard library, where no other can be had, makes it up to a third larger.
    assert!(total < 120_000, "{total} bytes");
}
