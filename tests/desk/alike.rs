//! Which questions are taken for the same question, tried on pairs of the labelled questions and of the catalogue's FAQs.

use std::fs;

use pathways::understand::conversation::SAME_QUESTION;
use serde_json::Value;

use super::mask::mind;
use crate::project::{catalogue, root};

/// The longest question that is tried: letters ask more than one thing.
const LONGEST: usize = 160;

/// Questions with what tells one from another: what a reply has to say, and of what.
fn labelled() -> Vec<(String, String)> {
    let mut questions = Vec::new();
    for set in ["everyday", "letters", "thumbs", "mixed"] {
        let lines = fs::read_to_string(root().join(format!("tests/questions/{set}.jsonl"))).unwrap();
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let Some(text) = line["text"].as_str().filter(|text| text.len() <= LONGEST) else { continue };
            let musts = line["must"].as_array().map_or(0, Vec::len);
            if line["kinds"] == serde_json::json!(["answer"]) && musts > 0 {
                questions.push((text.to_owned(), format!("{} {}", line["programmes"], line["must"])));
            }
        }
    }
    questions
}

/// The ways of asking the catalogue's FAQs, with the FAQ.
fn of_faqs() -> Vec<(String, String)> {
    let faqs = catalogue().catalogue.reference.faqs.iter();
    faqs.flat_map(|faq| faq.ask.iter().map(|ask| (ask.clone(), faq.id.clone()))).collect()
}

/// How many pairs there are of one question and of two, and how many of each are taken for one.
#[derive(PartialEq, Eq, Default, Debug)]
struct Pairs {
    of_one: usize,
    of_one_taken: usize,
    of_two: usize,
    of_two_taken: usize,
}

fn pairs(questions: &[(String, String)]) -> Pairs {
    let mut pairs = Pairs::default();
    for (place, (one, label)) in questions.iter().enumerate() {
        for (other, of_other) in &questions[..place] {
            let (_, like) = mind().most_alike(one, &[other]).unwrap();
            let taken = usize::from(like >= SAME_QUESTION);
            if label == of_other {
                pairs.of_one += 1;
                pairs.of_one_taken += taken;
            } else {
                pairs.of_two += 1;
                pairs.of_two_taken += taken;
            }
        }
    }
    println!("{pairs:?}");
    pairs
}

#[test]
fn different_labelled_questions_are_hardly_ever_taken_for_one() {
    let pairs = pairs(&labelled());
    assert!(pairs.of_two > 20_000 && pairs.of_one > 60, "{pairs:?}");
    assert!(pairs.of_two_taken <= 3 && pairs.of_one_taken >= 4, "{pairs:?}");
}

#[test]
fn wordings_of_different_faqs_are_hardly_ever_taken_for_one() {
    // Every third will do: all would take long.
    let every_third: Vec<(String, String)> = of_faqs().into_iter().step_by(3).collect();
    let pairs = pairs(&every_third);
    assert!(pairs.of_two > 40_000 && pairs.of_one > 150, "{pairs:?}");
    assert!(pairs.of_two_taken <= 10 && pairs.of_one_taken >= 5, "{pairs:?}");
}

#[test]
fn a_question_that_is_asked_again_is_the_same() {
    for (one, other) in [
        ("Will there be parking at the venue?", "is there parking at the venue"),
        ("Do you get supply cover for the sessions?", "is supply cover given for sessions"),
        ("Can my partner come to the last session", "can I bring my partner to the last session?"),
        ("What is the dress code?", "is there a dress code"),
        ("is lunch provided on TAH", "Is lunch provided at Thinking About Headship?"),
        ("Does Mrs Smith run the Ayr group?", "does mrs brown run the ayr group"),
    ] {
        let (one, other) = (mind().mask(one), mind().mask(other));
        let (_, like) = mind().most_alike(one.as_str(), &[other.as_str()]).unwrap();
        assert!(like >= SAME_QUESTION, "{like:.2}: {one} / {other}");
    }
    for (one, other) in [
        ("Is lunch provided on TAH?", "Is lunch provided on IOS?"),
        ("Is lunch provided on TAH?", "Is lunch provided?"),
        ("is there parking at the venue", "is there a lift at the venue"),
    ] {
        let (_, like) = mind().most_alike(one, &[other]).unwrap();
        assert!(like < SAME_QUESTION, "{like:.2}: {one} / {other}");
    }
}

#[test]
fn the_likest_of_some_is_found_and_of_none_there_is_none() {
    let among = ["is lunch provided", "where can i park", "is there a lift"];
    assert_eq!(mind().most_alike("Where can I park?", &among), Some((1, 1.0)));
    assert_eq!(mind().most_alike("Where can I park?", &[]), None);
}

#[test]
fn the_faqs_that_a_question_may_mean_come_likest_first() {
    let faqs = &catalogue().catalogue.reference.faqs;
    let ids = |text: &str| -> Vec<&str> {
        mind().nearest_faqs(text, 3).into_iter().map(|place| faqs[place].id.as_str()).collect()
    };
    assert_eq!(ids("are these programmes free of charge?")[0], "are-they-free");
    assert_eq!(ids("which of them is running this year")[0], "running-this-year");
    assert!(ids("zzz qqq").is_empty());
    assert_eq!(mind().nearest_faqs("are these programmes free", 0), [] as [usize; 0]);
}
