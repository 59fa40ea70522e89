//! The module for asking in a browser, run on this machine: through its interface come the same replies as from the library.
//!
//! It carries a catalogue of its own, of which what no reply mentions was left out; here that is seen to make no difference.

use std::fs;

use jiff::civil::date;
use pathways::question::question;
use pathways::understand::conversation::Mind;

use crate::project::{catalogue, json_lines, root};

#[test]
fn the_module_gives_the_same_replies_as_the_library() {
    let library = Mind::new(catalogue().catalogue.clone());
    let module = pathways_ask::Mind::new().unwrap();
    let questions = fs::read(root().join("tests/questions/everyday.jsonl")).unwrap();
    let mut with_answers = 0;
    for line in json_lines(&questions) {
        let turns = line["turns"].as_array().cloned().unwrap_or_else(|| vec![line["text"].clone()]);
        let (mut conversation, mut in_module) = (library.start(), module.start());
        for turn in turns.iter().map(|turn| turn.as_str().unwrap()) {
            let expected = library.reply(&mut conversation, turn, date(2026, 11, 22));
            let reply = module.reply(&mut in_module, turn, 2026, 11, 22).unwrap();
            assert_eq!(
                (reply.kind(), reply.text()),
                (expected.kind.name().to_owned(), expected.text),
                "{turn}"
            );
            let asked = expected.ask_next.map(|fact| {
                let question = question(library.catalogue(), fact, conversation.answers());
                let answers: Vec<String> = question.answers().map(str::to_owned).collect();
                (library.catalogue().fact(fact).id.clone(), answers)
            });
            with_answers += usize::from(!reply.answers().is_empty());
            assert_eq!((reply.fact(), reply.answers()), asked.unwrap_or_default(), "{turn}");
        }
    }
    assert!(with_answers > 20, "{with_answers} replies end with a question that has a list of answers");
}

#[test]
fn every_answer_that_the_module_offers_is_understood_as_one() {
    let module = pathways_ask::Mind::new().unwrap();
    let first = module.reply(&mut module.start(), "what would suit me?", 2026, 11, 22).unwrap();
    assert!(first.answers().len() > 3, "{}", first.text());
    for answer in first.answers() {
        let mut conversation = module.start();
        module.reply(&mut conversation, "what would suit me?", 2026, 11, 22).unwrap();
        let reply = module.reply(&mut conversation, &answer, 2026, 11, 22).unwrap();
        assert_eq!(reply.kind(), "suggest", "{answer}: {}", reply.text());
        assert_ne!(reply.fact(), first.fact(), "{answer}");
    }
}
