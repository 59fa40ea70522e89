//! People who walk through the widget by clicks and keys, and see what `pathways match` says of the same facts.

use pathways::{Catalogue, Verdict};
use serde_json::{Map, Value, json};

use super::driver::{Browser, server};
use super::engine::Engine;
use super::kept_to_itself::assert_kept_to_itself;
use super::{AGAIN, CONTINUE, START};
use crate::project::{catalogue, json_lines, run};

in_every_engine!(people_see_the_verdicts_that_match_gives, a_changed_answer_keeps_the_others);

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
    let lines: String =
        profiles.iter().map(|profile| format!("{}\n", json!({ "id": null, "profile": profile }))).collect();
    let answers = json_lines(&run(&["match", "--jsonl"], &lines).stdout);
    answers.into_iter().map(|answer| answer["verdicts"].as_object().unwrap().clone()).collect()
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

async fn people_see_the_verdicts_that_match_gives(engine: Engine) {
    let people = people();
    let profiles: Vec<&Value> = people.iter().map(|person| &person.profile).collect();
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
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
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

fn headlines_in_order<'a>(catalogue: &'a Catalogue, expected: &Map<String, Value>) -> Vec<&'a str> {
    Verdict::ALL
        .into_iter()
        .filter(|verdict| expected.values().any(|shown| shown == verdict.name()))
        .map(|verdict| catalogue.wording.headline(verdict))
        .collect()
}

async fn a_changed_answer_keeps_the_others(engine: Engine) {
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
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
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}
