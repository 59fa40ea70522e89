//! Two hundred people at random: what they see, the chart and its table, what is printed, what goes into an e-mail and into a
//! calendar all agree with `pathways match`.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use fantoccini::wd::WebDriverCompatibleCommand;
use icalendar::{Calendar, CalendarComponent, Component};
use jiff::civil::Date;
use pathways::Verdict;
use pathways::programme::PatternEvent;
use serde_json::{Map, Value, json};

use super::driver::Browser;
use super::site::{Answer, ELEMENT, SCRIPT, STRICT, Site, page, widget};
use crate::project::{catalogue, json_lines, run};

const PEOPLE: usize = 200;
const SEED: u64 = 20_261_128;

#[tokio::test]
async fn two_hundred_people_at_random_are_told_the_same_everywhere() {
    let mut answers = widget();
    answers.insert(
        "/".to_owned(),
        Answer::of("text/html", page(SCRIPT, ELEMENT)).with("content-security-policy", STRICT),
    );
    let site = Site::serve(answers);
    let browser = Browser::open(&site.address).await;
    browser.find("[data-page=start]").await;
    let today = browser.script("return new Date().toLocaleDateString('en-CA')").await;
    let today: Date = today.as_str().unwrap().parse().unwrap();
    let mut random = fastrand::Rng::with_seed(SEED);
    // What `match` is asked at the end, each with what was seen for it and where.
    let mut asked: Vec<(Value, String, String, String)> = Vec::new();
    let (mut printed, mut reminded, mut drawn) = (0, 0, 0);
    for number in 0..PEOPLE {
        let person = person(&mut random);
        let walked =
            browser.client.execute_async(include_str!("walk.js"), vec![json!([person])]).await.unwrap();
        let seen = &walked[0];
        assert!(seen["error"].is_null(), "person {number}: {seen}: {person}");
        let profile = as_match_takes_them(&person, seen);
        let told = |verdict: &Value| verdict.as_str().unwrap().to_owned();
        let shown = seen["verdicts"].as_object().unwrap();
        assert!(shown.len() > 8, "person {number}: {seen}");
        for (programme, verdict) in shown {
            asked.push((profile.clone(), programme.clone(), told(verdict), format!("person {number}, page")));
        }
        // The drawing and the table are one.
        assert_eq!(seen["drawn"], seen["tabled"], "person {number}");
        for span in seen["drawn"].as_array().unwrap() {
            drawn += 1;
            asked.extend(along_the_line(&profile, span, number));
        }
        let calls = seen["calls"].as_array().unwrap();
        let letter = calls.iter().find_map(|call| call["copied"].as_str()).expect("the text is copied");
        for (programme, verdict) in by_headline(letter, &|headline| headline.to_uppercase()) {
            asked.push((profile.clone(), programme, verdict, format!("person {number}, letter")));
        }
        let print = print(&browser).await;
        let on_paper = by_headline(&print, &str::to_owned);
        assert_eq!(on_paper.len(), shown.len(), "person {number}: {print}");
        printed += on_paper.len();
        for (programme, verdict) in on_paper {
            asked.push((profile.clone(), programme, verdict, format!("person {number}, print")));
        }
        let saved = calls.iter().find(|call| call["saved"].is_string());
        reminded += assert_reminders_are_right(saved, shown, today);
    }
    browser.close().await;
    println!("{} verdicts, {printed} of them printed, {drawn} stretches, {reminded} reminders", asked.len());
    assert!(drawn > 100 && reminded > 100, "{drawn} stretches, {reminded} reminders");
    let lines: String = asked
        .iter()
        .map(|(profile, ..)| format!("{}\n", json!({ "id": null, "profile": profile })))
        .collect();
    let answers = json_lines(&run(&["match", "--jsonl"], &lines).stdout);
    assert_eq!(answers.len(), asked.len());
    for ((profile, programme, verdict, whence), answer) in asked.iter().zip(&answers) {
        assert_eq!(answer["verdicts"][programme], verdict.as_str(), "{whence}: {programme}: {profile}");
    }
}

/// A person, as the walk takes them: for every fact an answer or "not sure", and some tick boxes.
fn person(random: &mut fastrand::Rng) -> Value {
    let (mut facts, mut not_sure, mut flags) = (Map::new(), Vec::new(), Vec::new());
    for fact in &catalogue().catalogue.facts {
        use pathways::fact::{FactKind, NotSure};
        match &fact.kind {
            FactKind::Flag if random.u8(..8) == 0 => flags.push(fact.id.clone()),
            FactKind::Flag => {}
            _ if !fact.ask => {}
            _ if fact.not_sure == NotSure::Allowed && random.u8(..10) == 0 => not_sure.push(fact.id.clone()),
            FactKind::Choice { values, .. } => {
                facts.insert(fact.id.clone(), values[random.usize(..values.len())].id.as_str().into());
            }
            FactKind::Months { .. } => {
                // Often where rules part: around two and five years.
                let near = [23, 24, 25, 59, 60, 61][random.usize(..6)];
                let months = if random.bool() { near } else { random.u32(..480) };
                facts.insert(fact.id.clone(), months.into());
            }
        }
    }
    json!({ "facts": facts, "flags": flags, "notSure": not_sure, "programme": null })
}

/// What this person told, as `pathways match` takes it: the answers that stand on the results page, and the boxes ticked.
fn as_match_takes_them(person: &Value, seen: &Value) -> Value {
    let has = |list: &Value, name: &Value| list.as_array().unwrap().contains(name);
    let mut profile = Map::new();
    let mut not_sure = Vec::new();
    for fact in seen["facts"].as_array().unwrap() {
        match person["facts"].get(fact.as_str().unwrap()) {
            Some(value) => {
                profile.insert(fact.as_str().unwrap().to_owned(), value.clone());
            }
            None => not_sure.push(fact.clone()),
        }
    }
    for flag in person["flags"].as_array().unwrap().iter().filter(|flag| !has(&seen["flagsLeft"], flag)) {
        profile.insert(flag.as_str().unwrap().to_owned(), true.into());
    }
    if !not_sure.is_empty() {
        profile.insert("not_sure".to_owned(), not_sure.into());
    }
    Value::Object(profile)
}

/// The same person with a length from each end of a stretch of the chart, and what it says of that.
fn along_the_line(profile: &Value, span: &Value, number: usize) -> Vec<(Value, String, String, String)> {
    let text = |place: usize| span[place].as_str().unwrap();
    let steps = |place: usize| text(place).parse::<u32>().unwrap();
    // The chart is of the one length that this person told and that the programme's rules read.
    let fact = ["headship_months", "leadership_months"]
        .into_iter()
        .find(|fact| profile.get(fact).is_some())
        .unwrap();
    // Half steps stand for some days more; a count of months has none of them.
    let (first, last) = (steps(1).div_ceil(2), (steps(2) / 2).min(1200));
    [first, last.max(first)]
        .into_iter()
        .map(|months| {
            let mut there = profile.clone();
            there[fact] = months.into();
            (
                there,
                text(0).to_owned(),
                text(3).to_owned(),
                format!("person {number}, chart at {months} months"),
            )
        })
        .collect()
}

/// The programmes of a text with the verdicts whose headlines they stand under.
fn by_headline(text: &str, written: &dyn Fn(&str) -> String) -> BTreeMap<String, String> {
    let catalogue = &catalogue().catalogue;
    let headlines: Vec<(Verdict, String)> = Verdict::ALL
        .into_iter()
        .map(|verdict| (verdict, written(catalogue.wording.headline(verdict))))
        .collect();
    let mut found = BTreeMap::new();
    let mut verdict = None;
    for line in text.lines().map(str::trim) {
        let bare = line.split(" (").next().unwrap_or_default();
        if let Some((of, _)) = headlines.iter().find(|(_, headline)| headline == line || headline == bare) {
            verdict = Some(*of);
        }
        let named = catalogue.programmes.iter().find(|programme| programme.name == line);
        if let (Some(programme), Some(verdict)) = (named, verdict) {
            found.entry(programme.id.clone()).or_insert_with(|| verdict.name().to_owned());
        }
    }
    found
}

/// The text of the page as it is printed.
async fn print(browser: &Browser) -> String {
    let pdf = browser.client.issue_cmd(Print).await.unwrap();
    let pdf =
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, pdf.as_str().unwrap()).unwrap();
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`cargo xtask test` sets up what the browser tests need");
    reader.stdin.take().unwrap().write_all(&pdf).unwrap();
    String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap()
}

/// The driver's command to print.
#[derive(Debug)]
struct Print;

impl WebDriverCompatibleCommand for Print {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/print", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "page": { "width": 21.0, "height": 29.7 } }).to_string()))
    }
}

/// Reads the calendar file: a reminder for each programme that the person may act on and that has a usual month, on the first
/// day of that month, and for no other. How many there are.
fn assert_reminders_are_right(saved: Option<&Value>, shown: &Map<String, Value>, today: Date) -> usize {
    let mut expected: BTreeMap<String, Date> = BTreeMap::new();
    for (id, _) in shown.iter().filter(|(_, verdict)| *verdict != "no_match") {
        let programme =
            catalogue().catalogue.programmes.iter().find(|programme| programme.id == *id).unwrap();
        let next = programme
            .pattern
            .iter()
            .filter(|usual| matches!(usual.event, PatternEvent::Recruits | PatternEvent::ApplicationsOpen))
            .map(|usual| {
                let this_year = jiff::civil::date(today.year(), usual.month as i8, 1);
                if this_year > today {
                    this_year
                } else {
                    jiff::civil::date(today.year() + 1, usual.month as i8, 1)
                }
            })
            .min();
        expected.extend(next.map(|day| (id.clone(), day)));
    }
    let Some(saved) = saved else {
        assert!(expected.is_empty(), "no file, and expected {expected:?}");
        return 0;
    };
    assert_eq!(saved["saved"], "leadership-programmes.ics");
    let calendar: Calendar = saved["text"].as_str().unwrap().parse().unwrap();
    let mut read = BTreeMap::new();
    for component in &calendar.components {
        let CalendarComponent::Event(event) = component else { panic!("{component:?}") };
        let id = event.get_uid().unwrap().rsplit_once('-').unwrap().0.to_owned();
        let start = event.property_value("DTSTART").unwrap();
        assert!(event.get_summary().unwrap().contains("Check"), "{event:?}");
        read.insert(id, jiff::fmt::strtime::parse("%Y%m%d", start).unwrap().to_date().unwrap());
    }
    assert_eq!(read, expected);
    read.len()
}
