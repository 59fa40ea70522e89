//! The labelled questions, asked of the real command and scored. The floor only goes up.
//!
//! A line is right when the reply is of an expected kind, is about every expected programme, has something of every group
//! of `must` and nothing of `must_not`, and gives every expected verdict. The worst mistakes are false answers: a reply that
//! asserts something where the right one would not.

use std::collections::BTreeMap;
use std::fs;

use fancy_regex::Regex;
use serde_json::Value;

use crate::project::{json_lines, root, run};

/// Right lines of all, and false answers, that the reply has to keep to.
const RIGHT_AT_LEAST: usize = 304;
const FALSE_AT_MOST: usize = 5;

fn ask(questions: &str) -> Vec<Value> {
    let output = run(&["ask", "--jsonl", "--as-of", "2026-11-22"], questions);
    assert!(output.status.success());
    json_lines(&output.stdout)
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map_or_else(Vec::new, |items| items.iter().filter_map(Value::as_str).collect())
}

fn found(pattern: &str, text: &str) -> bool {
    Regex::new(&format!("(?is){pattern}")).unwrap().is_match(text).unwrap()
}

/// What is wrong with a reply.
fn faults(gold: &Value, reply: &Value) -> Vec<String> {
    let text = reply["text"].as_str().unwrap();
    let mut faults = Vec::new();
    if !strings(&gold["kinds"]).contains(&reply["kind"].as_str().unwrap()) {
        faults.push(format!("kind {} not in {}", reply["kind"], gold["kinds"]));
    }
    let about = strings(&reply["programmes"]);
    for programme in strings(&gold["programmes"]).into_iter().filter(|programme| !about.contains(programme)) {
        faults.push(format!("not about {programme}"));
    }
    for group in gold["must"].as_array().into_iter().flatten() {
        if !strings(group).iter().any(|pattern| found(pattern, text)) {
            faults.push(format!("text lacks {group}"));
        }
    }
    for pattern in strings(&gold["must_not"]).into_iter().filter(|pattern| found(pattern, text)) {
        faults.push(format!("text has {pattern}"));
    }
    for (programme, verdict) in gold["verdicts"].as_object().into_iter().flatten() {
        if reply["verdicts"][programme] != *verdict {
            faults.push(format!("{programme}: {}, not {verdict}", reply["verdicts"][programme]));
        }
    }
    faults
}

#[test]
fn labelled_questions_get_right_replies_as_often_as_before() {
    let questions = fs::read_to_string(root().join("tests/questions/everyday.jsonl")).unwrap();
    let golds = json_lines(questions.as_bytes());
    let replies = ask(&questions);
    assert_eq!(golds.len(), replies.len());
    let asserting = ["answer", "suggest", "compare", "list"];
    let mut by_category: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut right, mut false_answers) = (0, 0);
    for (gold, reply) in golds.iter().zip(&replies) {
        assert_eq!(gold["id"], reply["id"]);
        let wrong = faults(gold, reply);
        let kind = reply["kind"].as_str().unwrap();
        let may_assert = strings(&gold["kinds"]).iter().any(|kind| asserting.contains(kind));
        false_answers += usize::from(asserting.contains(&kind) && !may_assert);
        let category = by_category.entry(gold["category"].as_str().unwrap()).or_default();
        category.1 += 1;
        category.0 += usize::from(wrong.is_empty());
        right += usize::from(wrong.is_empty());
        if !wrong.is_empty() {
            println!("{} {}: {}", gold["id"], gold.get("text").unwrap_or(&gold["turns"]), wrong.join("; "));
        }
    }
    for (category, (right, all)) in &by_category {
        println!("{category:14} {right:4} of {all}");
    }
    println!("{:14} {right:4} of {}; {false_answers} false answers", "all", golds.len());
    assert!(right >= RIGHT_AT_LEAST, "{right} right; it was {RIGHT_AT_LEAST}");
    assert!(false_answers <= FALSE_AT_MOST, "{false_answers} false answers; it was {FALSE_AT_MOST}");
}

/// Everyday sentences that have nothing to do with leadership programmes.
const ELSEWHERE: &str = include_str!("questions/elsewhere.txt");

#[test]
fn everyday_sentences_get_no_programme_s_facts() {
    let sentences: Vec<&str> = ELSEWHERE.lines().filter(|line| !line.trim().is_empty()).collect();
    let questions: String = sentences
        .iter()
        .enumerate()
        .map(|(place, text)| format!("{}\n", serde_json::json!({ "id": place, "text": text })))
        .collect();
    let replies = ask(&questions);
    let wrong: Vec<String> = sentences
        .iter()
        .zip(&replies)
        .filter(|(_, reply)| !["out_of_scope", "greeting"].contains(&reply["kind"].as_str().unwrap()))
        .map(|(text, reply)| format!("{text}: {}: {}", reply["kind"], reply["text"]))
        .collect();
    println!("{} of {} are let through", wrong.len(), sentences.len());
    assert!(wrong.len() <= ELSEWHERE_AT_MOST, "{}", wrong.join("\n"));
}

/// How many of them get another reply. It only goes down.
const ELSEWHERE_AT_MOST: usize = 5;

#[test]
fn whatever_is_typed_gets_a_reply() {
    let mind = pathways::understand::conversation::Mind::new(crate::project::catalogue().catalogue.clone());
    let as_of = jiff::civil::date(2026, 11, 22);
    let mut random = fastrand::Rng::with_seed(3);
    let pieces = [
        "I'm a",
        "head",
        "depute",
        "5",
        "years",
        "since",
        "2021",
        "TAH",
        "?",
        "\u{202e}",
        "\u{200b}",
        "👍",
        "é",
        "\0",
        "/",
        "½",
        "not",
        "my",
        "HT",
        "supports me",
        "what",
        "how long",
        "cost",
        "1e9",
        "-",
        "'",
        "exactly",
        "between",
        "and",
    ];
    for _ in 0..if crate::project::thorough() { 20_000 } else { 2_000 } {
        let mut conversation = mind.start();
        for _ in 0..3 {
            let message: String = (0..random.usize(..14))
                .map(|_| {
                    format!(
                        "{}{}",
                        pieces[random.usize(..pieces.len())],
                        if random.bool() { " " } else { "" }
                    )
                })
                .collect();
            assert!(!mind.reply(&mut conversation, &message, as_of).text.is_empty());
        }
    }
    let long = "headteacher 5 years ".repeat(50_000);
    assert!(!mind.reply(&mut mind.start(), &long, as_of).text.is_empty());
}
