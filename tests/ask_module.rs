//! The view in which people ask, run on this machine: what it shows is what the library replies.
//!
//! It carries a catalogue of its own, of which what no reply mentions was left out; here that is seen to make no difference.

use std::fs;

use jiff::civil::date;
use pathways::question::question;
use pathways::understand::conversation::Mind;
use pathways_ask::view::{Asking, Turn};
use pathways_view::guest::Program;
use pathways_view::screen::{Act, Effect, GO_ON};
use pathways_view::wire::Setup;

use crate::project::{catalogue, json_lines, root};

fn view() -> Asking {
    let mut view = Asking::default();
    view.start(Setup { year: 2026, month: 11, day: 22, heading_level: 2, ..Setup::default() }).unwrap();
    view
}

/// Types a message and sends it, as the page does: the turn that is shown for it.
fn say<'a>(view: &'a mut Asking, message: &str) -> &'a Turn {
    view.act("ask", &Act { act: "type".to_owned(), value: message.to_owned() }).unwrap();
    view.act("ask", &Act::of("send")).unwrap();
    view.0.as_ref().unwrap().turns.last().unwrap()
}

#[test]
fn the_view_shows_the_replies_of_the_library() {
    let library = Mind::new(catalogue().catalogue.clone());
    let mut view = view();
    let questions = fs::read(root().join("tests/questions/everyday.jsonl")).unwrap();
    let mut with_answers = 0;
    for line in json_lines(&questions) {
        let turns = line["turns"].as_array().cloned().unwrap_or_else(|| vec![line["text"].clone()]);
        let mut conversation = library.start();
        view.act("ask", &Act::of("again")).unwrap();
        for turn in turns.iter().map(|turn| turn.as_str().unwrap()) {
            let expected = library.reply(&mut conversation, turn, date(2026, 11, 22));
            let shown = say(&mut view, turn);
            assert_eq!((shown.kind, &shown.says), (expected.kind.name(), &expected.text), "{turn}");
            let answers: Vec<String> = expected.ask_next.map_or_else(Vec::new, |fact| {
                let question = question(library.catalogue(), fact, conversation.answers());
                question.answers().map(str::to_owned).collect()
            });
            with_answers += usize::from(!answers.is_empty());
            assert_eq!(shown.answers, answers, "{turn}");
        }
    }
    assert!(with_answers > 20, "{with_answers} replies end with a question that has a list of answers");
}

#[test]
fn every_answer_that_the_view_offers_is_understood_as_one() {
    let offered = say(&mut view(), "what would suit me?").answers.clone();
    assert!(offered.len() > 3, "{offered:?}");
    for (place, answer) in offered.iter().enumerate() {
        let mut view = view();
        say(&mut view, "what would suit me?");
        view.act("ask", &Act::of(&format!("say:{place}"))).unwrap();
        let turn = view.0.as_ref().unwrap().turns.last().unwrap();
        assert_eq!((turn.kind, &turn.asked), ("suggest", answer), "{}", turn.says);
        assert_ne!(turn.answers, offered, "{answer}");
    }
}

#[test]
fn a_mind_that_is_made_piece_by_piece_replies_as_one_that_is_made_at_once() {
    let questions = ["How long is Thinking About Headship?", "What would suit me?", "Who won the football?"];
    let mut at_once = view();
    let mut pieces = 0;
    for asked_after in [0, 3, 1000] {
        let mut view = Asking::default();
        let mut screen = view
            .start(Setup { year: 2026, month: 11, day: 22, heading_level: 2, ..Setup::default() })
            .unwrap();
        pieces = 0;
        while pieces < asked_after && screen.effects.contains(&Effect::GoOn) {
            screen = view.act("ask", &Act::of(GO_ON)).unwrap();
            pieces += 1;
        }
        for question in questions {
            assert_eq!(say(&mut view, question).says, say(&mut at_once, question).says, "{question}");
        }
        // What is there already is not made again.
        assert!(view.act("ask", &Act::of(GO_ON)).unwrap().effects.is_empty());
        at_once.act("ask", &Act::of("again")).unwrap();
    }
    assert!((5..100).contains(&pieces), "{pieces} pieces");
}
