//! `pathways match` and its neighbours, as the real program.

use serde_json::{Value, json};

use crate::project::{json_lines, root, run, run_in};

fn matched(input: &str) -> (Vec<Value>, Option<i32>) {
    let output = run(&["match", "--jsonl", "--as-of", "2026-11-22"], input);
    (json_lines(&output.stdout), output.status.code())
}

#[test]
fn a_person_gets_every_verdict_with_reasons() {
    let (answers, status) = matched(
        r#"{"id": "p1", "profile": {"role": "depute_headteacher", "sector": "primary", "leadership_months": 30, "headteacher_support": "yes", "next_role": "headteacher"}}"#,
    );
    assert_eq!(status, Some(0));
    let answer = &answers[0];
    assert_eq!(answer["id"], "p1");
    assert_eq!(answer["verdicts"].as_object().unwrap().len(), 10);
    assert_eq!(answer["verdicts"]["thinking-about-headship"], "fits");
    assert_eq!(answer["ask_next"], Value::Null);
    assert_eq!(answer["not_yet"], json!({}));
    let reasons = answer["reasons"]["thinking-about-headship"].as_array().unwrap();
    let leadership = reasons.iter().find(|reason| reason["requirement"] == "leadership_months").unwrap();
    assert_eq!(leadership["state"], "met");
    assert_eq!(leadership["open_points"], json!([]));
    assert!(leadership["says"].as_str().unwrap().contains("2 years 6 months"), "{leadership}");
}

#[test]
fn not_yet_says_the_day_or_the_step() {
    let (answers, _) = matched(
        "{\"id\": 1, \"profile\": {\"role\": \"headteacher\", \"sector\": \"secondary\", \"headship_since\": \
         \"2022-03-11\"}}\n{\"id\": 2, \"profile\": {\"role\": \"depute_headteacher\", \"headteacher_support\": \
         \"not_yet\", \"next_role\": \"headteacher\"}}\n",
    );
    assert_eq!(answers[0]["verdicts"]["thinkhexagon-coaching"], "not_yet");
    assert_eq!(answers[0]["not_yet"], json!({"thinkhexagon-coaching": {"from": "2027-03-12"}}));
    let steps = answers[1]["not_yet"]["thinking-about-headship"]["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 1);
}

#[test]
fn ten_thousand_lines_with_one_in_a_hundred_bad() {
    // What is bad, and what its error must name: the key, the value, what is allowed.
    let bad: [(&str, &[&str]); 20] = [
        (
            r#"{"id": ID, "profile": {"rol": "headteacher"}}"#,
            &["rol", "headteacher", "did you mean \"role\"", "allowed: role, sector"],
        ),
        (
            r#"{"id": ID, "profile": {"role": "headmaster"}}"#,
            &["role", "headmaster", "headteacher", "support_staff"],
        ),
        (r#"{"id": ID, "profile": {"role": 7}}"#, &["role", "7", "headteacher"]),
        (r#"{"id": ID, "profile": {"role": null}}"#, &["role", "null", "headteacher"]),
        (
            r#"{"id": ID, "profile": {"leadership_months": "24"}}"#,
            &["leadership_months", "24", "whole number"],
        ),
        (
            r#"{"id": ID, "profile": {"leadership_months": 1.99}}"#,
            &["leadership_months", "1.99", "whole number"],
        ),
        (r#"{"id": ID, "profile": {"headship_months": -1}}"#, &["headship_months", "-1", "0 to 1200"]),
        (r#"{"id": ID, "profile": {"headship_months": 99999}}"#, &["headship_months", "99999", "0 to 1200"]),
        (
            r#"{"id": ID, "profile": {"headship_months": {"min": 70, "max": 60}}}"#,
            &["headship_months", "70", "60"],
        ),
        (
            r#"{"id": ID, "profile": {"headship_months": {"least": 3}}}"#,
            &["headship_months", "least", "3", "min, max"],
        ),
        (
            r#"{"id": ID, "profile": {"headship_since": "2022-02-30"}}"#,
            &["headship_since", "2022-02-30", "a date"],
        ),
        (
            r#"{"id": ID, "profile": {"leadership_since": "2027-01-01"}}"#,
            &["leadership_since", "on or before"],
        ),
        (r#"{"id": ID, "profile": {"acting": "yes"}}"#, &["acting", "yes", "true or false"]),
        (r#"{"id": ID, "profile": {"not_sure": "sector"}}"#, &["not_sure", "sector", "a list"]),
        (r#"{"id": ID, "profile": {"not_sure": ["secter"]}}"#, &["not_sure", "secter", "sector", "remit"]),
        (r#"{"id": ID, "profile": {"not_sure": ["role"]}}"#, &["not_sure", "role", "other"]),
        (r#"{"id": ID, "profile": {"sector": "primary", "sector": "asl"}}"#, &["sector", "twice"]),
        (r#"{"id": ID, "profile": []}"#, &["profile", "an object"]),
        (r#"{"id": ID}"#, &["profile", "missing"]),
        (r#"{"id": ID, "profile": {}, "as_off": "2026"}"#, &["as_off", "id, profile"]),
    ];
    let good = [
        r#"{"role": "headteacher", "sector": "primary", "headship_months": 61}"#,
        r#"{"role": "principal_teacher", "leadership_months": {"min": 24}, "not_sure": ["leadership_months"]}"#,
        r#"{"role": "class_teacher", "acting": true, "employer": "independent"}"#,
        r"{}",
    ];
    let mut input = String::new();
    for line in 0..10_000 {
        if line % 100 == 50 {
            let (text, _) = bad[line / 100 % bad.len()];
            input.push_str(&text.replace("ID", &line.to_string()));
        } else {
            let profile = good[line % good.len()];
            input.push_str(&format!(r#"{{"id": {line}, "profile": {profile}}}"#));
        }
        input.push('\n');
    }
    let (answers, status) = matched(&input);
    assert_eq!(status, Some(1));
    assert_eq!(answers.len(), 10_000);
    for (line, answer) in answers.iter().enumerate() {
        assert_eq!(answer["id"], line, "answers come in order");
        if line % 100 == 50 {
            let (text, names) = bad[line / 100 % bad.len()];
            let error = answer["error"].as_str().unwrap_or_else(|| panic!("{text} was answered: {answer}"));
            for name in names {
                assert!(error.contains(name), "{text}: {error:?} does not say {name:?}");
            }
        } else {
            assert_eq!(answer["verdicts"].as_object().map(serde_json::Map::len), Some(10), "{answer}");
        }
    }
}

#[test]
fn a_line_that_is_no_json_is_one_error_and_the_rest_goes_on() {
    let (answers, status) = matched("{\"id\": \"a\"\nnot json\n[]\n\n{\"id\": \"z\", \"profile\": {}}\n");
    assert_eq!(status, Some(1));
    assert_eq!(answers.len(), 4);
    assert!(answers[..3].iter().all(|answer| answer["error"].is_string() && answer["id"].is_null()));
    assert_eq!(answers[3]["ask_next"], "role");
}

#[test]
fn the_built_in_catalogue_answers_where_there_is_no_folder() {
    let elsewhere = std::env::temp_dir();
    let profile = r#"{"id": 1, "profile": {"role": "support_staff"}}"#;
    let answer = |folder| run_in(folder, &["match", "--jsonl", "--as-of", "2026-11-22"], profile).stdout;
    assert_eq!(answer(&elsewhere), answer(root()));
}

#[test]
fn the_catalogue_can_be_shown_and_exported() {
    let shown = run(&["catalogue", "show", "thinking-about-headship"], "");
    let shown = String::from_utf8(shown.stdout).unwrap();
    for part in ["Thinking About Headship", "leadership_months >= 24", "leadership-page-2024", "Who to ask"] {
        assert!(shown.contains(part), "{part:?} is missing in {shown}");
    }
    let exported = run(&["catalogue", "export", "--json"], "");
    let exported: Value = serde_json::from_slice(&exported.stdout).unwrap();
    assert_eq!(exported["programmes"].as_array().unwrap().len(), 17);
    assert_eq!(exported["authorities"].as_array().unwrap().len(), 8);
    let unknown = run(&["catalogue", "show", "thinking-of-headship"], "");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean"), "{unknown:?}");
}

#[test]
fn the_project_s_own_catalogue_has_no_problems_and_names_its_gap() {
    let output = run(&["catalogue", "check", "--json", "--as-of", "2026-11-22"], "");
    assert_eq!(output.status.code(), Some(0));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["problems"], json!([]));
    let gap = &report["findings"][0];
    assert_eq!(gap["kind"], "gap");
    // The example can be asked about as it stands.
    let line = json!({"id": "gap", "profile": gap["example"]}).to_string();
    let (answers, _) = matched(&line);
    for programme in ["executive-coaching", "thinkhexagon-coaching"] {
        assert_eq!(answers[0]["verdicts"][programme], "ask", "{answers:?}");
    }
}

#[test]
fn how_many_questions_people_are_asked_is_printed() {
    let output = run(&["catalogue", "questions"], "");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("mean over all people:") && text.contains("worst: 6 questions"), "{text}");
}
