//! `pathways chat` over lines of input, as the real program: its commands, and what it takes by hand.

use crate::project::run;

fn chat(lines: &[&str]) -> String {
    let output = run(&["chat", "--as-of", "2026-11-22"], &lines.join("\n"));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The reply to each line of one conversation.
fn replies(lines: &[String]) -> Vec<String> {
    let output = run(&["chat", "--as-of", "2026-11-22", "--echo"], &lines.join("\n"));
    let text = String::from_utf8(output.stdout).unwrap();
    let replies: Vec<String> = text.split("\n> ").skip(1).map(str::to_owned).collect();
    assert_eq!(replies.len(), lines.len(), "{text}");
    replies
}

/// What was understood after these lines: the facts as `/facts` shows them.
fn facts(lines: &[&str]) -> Vec<String> {
    let text = chat(&[lines, &["/facts"]].concat());
    let (_, shown) = text.rsplit_once("This is what I have understood of you:").unwrap_or_default();
    shown.lines().filter_map(|line| line.strip_prefix("- ")).map(str::to_owned).collect()
}

#[test]
fn it_opens_with_two_lines_and_ends_with_its_input() {
    let text = chat(&[]);
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].contains("leadership programme"), "{text}");
    for part in ["nothing leaves this computer", "kept", "/help", "/quit"] {
        assert!(lines[1].contains(part), "{part:?} is missing in {text}");
    }
}

#[test]
fn empty_lines_and_other_line_ends_are_no_messages() {
    let once = chat(&["I'm a depute head"]);
    assert_eq!(chat(&["", "  ", "I'm a depute head\r", "\r", ""]), once);
}

#[test]
fn nothing_follows_goodbye() {
    let text = chat(&["/quit", "I'm a depute head"]);
    assert!(text.trim_end().ends_with("Goodbye, and good luck."), "{text}");
}

#[test]
fn messages_are_written_before_their_replies_only_where_that_is_asked_for() {
    let output = run(&["chat", "--as-of", "2026-11-22", "--echo"], "hello\n");
    assert!(String::from_utf8(output.stdout).unwrap().contains("\n> hello\n\nHello. "));
    assert!(!chat(&["hello"]).contains('>'));
}

#[test]
fn a_question_comes_with_the_answers_to_choose_from() {
    let text = chat(&["/set role headteacher"]);
    assert!(text.contains("Which sector do you work in?\n- Early years\n- Primary\n"), "{text}");
    assert!(text.contains("\n- I'm not sure\n"), "{text}");
}

#[test]
fn facts_that_were_not_spoken_of_are_not_shown() {
    assert!(chat(&["/facts"]).contains("I have not understood anything of you yet."));
    assert_eq!(facts(&["/set role depute"]), ["role: What is your role? Depute headteacher"]);
}

#[test]
fn values_are_taken_as_the_catalogue_or_people_say_them() {
    let values = [
        ("/set role head of centre", "role: What is your role? Head of centre"),
        ("/set Role DHT", "role: What is your role? Depute headteacher"),
        ("/set sector additional support for learning (ASL or ASN)", "Additional support for learning"),
        ("/set sector asl", "Additional support for learning"),
        ("/set sector not sure", "sector: Which sector do you work in? I'm not sure"),
        ("/set sector I'm not sure", "I'm not sure"),
        ("/set leadership_months 30", "? 2 years 6 months"),
        ("/set leadership_months exactly 60 months", "? 5 years"),
        ("/set leadership_months 5 years", "? between 5 years and 5 years 11 months"),
        ("/set Time in  a leadership role 5 years", "? between 5 years and 5 years 11 months"),
        ("/set leadership_months since 22 November 2021", "? 5 years"),
        ("/set leadership_months not sure", "? I'm not sure"),
        ("/set headteacher_support not yet", "? Not yet"),
        ("/set headteacher_support aye", "? Yes"),
        ("/set next_role not sure", "? Something else"),
        ("/set acting yes", "I am acting up, or my post is temporary: yes"),
        ("/set acting no", "I am acting up, or my post is temporary: no"),
    ];
    let lines = values.iter().flat_map(|(line, _)| [*line, "/facts", "/forget"]).map(str::to_owned);
    let replies = replies(&lines.collect::<Vec<_>>());
    for ((line, shown), replies) in values.iter().zip(replies.chunks(3)) {
        let facts: Vec<&str> = replies[1].lines().filter_map(|line| line.strip_prefix("- ")).collect();
        assert!(facts.len() == 1 && facts[0].contains(shown), "{line}: {facts:?}");
    }
}

#[test]
fn a_value_that_cannot_be_is_refused_with_what_is_allowed() {
    let refused = [
        ("/set", &["found no fact", "role, sector", "/set FACT VALUE"][..]),
        ("/set rol depute", &["\"rol\"", "did you mean \"role\"?", "leadership_months"]),
        ("/set role", &["role: found no value", "Class teacher, Lead teacher"]),
        ("/set role astronaut", &["role: unknown value \"astronaut\"", "Depute headteacher"]),
        ("/set role not sure", &["role: unknown value \"not sure\"", "Depute headteacher"]),
        ("/set sector primairi", &["did you mean \"Primary\"?", "not sure"]),
        ("/set acting maybe", &["acting: unknown value \"maybe\"", "allowed: yes, no"]),
        ("/set leadership_months lots", &["found \"lots\"", "such as 5 years", "0 to 1200", "or not sure"]),
        ("/set leadership_months 1201", &["found \"1201\"", "0 to 1200"]),
        ("/set leadership_months -5", &["found \"-5\"", "0 to 1200"]),
        ("/forget sector", &["found \"sector\", which I know nothing of"]),
        ("/forget sector primary", &["found \"primary\" after the fact", "/forget FACT"]),
        ("/forget sectr", &["did you mean \"sector\"?"]),
        ("/fcts", &["\"/fcts\"", "Did you mean /facts?", "/sources", "/restart"]),
    ];
    let lines = refused.iter().map(|(line, _)| *line).chain(["/facts"]).map(str::to_owned);
    let replies = replies(&lines.collect::<Vec<_>>());
    for ((line, parts), text) in refused.iter().zip(&replies) {
        for part in *parts {
            assert!(text.contains(part), "{line}: {part:?} is missing in {text}");
        }
        assert!(text.contains("Nothing was changed") || *line == "/fcts", "{line}: {text}");
    }
    assert!(replies.last().is_some_and(|facts| facts.contains("I have not understood anything")));
}

#[test]
fn after_a_change_the_reply_is_the_new_suggestion_and_its_question_can_be_answered() {
    let text = chat(&["/set role headteacher"]);
    assert!(text.contains("This looks right for you") && text.contains("Which sector"), "{text}");
    let facts = facts(&["/set role headteacher", "not sure"]);
    assert!(facts.contains(&"sector: Which sector do you work in? I'm not sure".to_owned()), "{facts:?}");
}

#[test]
fn a_fact_or_all_of_them_are_forgotten() {
    let told = ["/set role depute", "/set sector primary", "/set acting yes"];
    assert_eq!(facts(&told).len(), 3);
    assert_eq!(facts(&[&told[..], &["/forget acting"]].concat()).len(), 2);
    assert!(facts(&[&told[..], &["/forget"]].concat()).is_empty());
    assert!(facts(&[&told[..], &["/restart"]].concat()).is_empty());
}

#[test]
fn the_sources_of_the_last_reply_are_named_with_their_year() {
    let text = chat(&["How long is Thinking About Headship?", "/facts", "/sources"]);
    assert!(text.contains("My last reply comes from:\n- ") && text.contains("(2024-25): "), "{text}");
    assert!(chat(&["/sources"]).contains("My last reply names no source."));
}

#[test]
fn whatever_is_typed_the_chat_goes_on() {
    let long = format!("/set {}", "role ".repeat(20_000));
    let text =
        chat(&["/", "//", "/ set role depute", "/set\u{a0}role depute", "\u{202e}\0", &long, "/facts"]);
    assert!(text.len() < 8_000, "errors do not repeat all that was typed: {}", text.len());
    assert!(text.contains("Depute headteacher"), "{text}");
}
