//! `pathways faq`, for real: what it does, what it refuses, and that `ask` and `chat` know it at once.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::mpsc;
use std::time::Duration;

use pathways_desk::{Desk, NotAnswered, QuestionId, Settings, Why};
use serde_json::Value;

use super::folder::Folder;
use super::mask::mind;

const ADD: [&str; 7] = [
    "faq",
    "add",
    "--ask",
    "Where can I park?",
    "is there a car park",
    "--says",
    "Park behind the building.",
];

const ANSWERED: &str = "Park behind the building. Source: Answers by the partnership's officers";

/// Puts a question into the queue, as the bot does: the command line never does.
fn not_answered(folder: &Folder, text: &str) -> QuestionId {
    let mut desk = Desk::open(&folder.store(), Settings::default()).unwrap();
    let at = "2026-11-28T09:00:00Z".parse().unwrap();
    desk.not_answered(
        mind(),
        &mind().mask(text),
        &NotAnswered { why: Why::Referred, programmes: &[], topic: None, at, request: None },
    )
    .unwrap()
}

#[test]
fn a_faq_is_added_asked_for_changed_taken_out_and_put_back() {
    let folder = Folder::new();
    assert!(!folder.run(&["ask", "where can I park"]).done().contains("behind"));
    assert!(!folder.store().exists(), "asking makes no store");
    let added = folder.run(&ADD).done();
    assert_eq!(
        added,
        "Added the FAQ \"where-can-i-park\" (change 1).\nTo undo: pathways faq remove where-can-i-park\n"
    );
    assert!(folder.run(&["ask", "where can I park"]).done().starts_with(ANSWERED));
    let changed = folder.run(&["faq", "edit", "where-can-i-park", "--says", "Park in the street."]).done();
    assert!(changed.ends_with("To undo: pathways faq revert where-can-i-park --to 1\n"), "{changed}");
    assert!(folder.run(&["ask", "is there a car park?"]).done().starts_with("Park in the street."));
    let shown = folder.run(&["faq", "show", "where-can-i-park"]).done();
    for line in ["asked: is there a car park", "answers: Park in the street.", "by officers, change 2"] {
        assert!(shown.contains(line), "{shown}");
    }
    folder.run(&["faq", "remove", "where-can-i-park"]).done();
    assert!(!folder.run(&["ask", "where can I park"]).done().contains("Park in the street."));
    folder.run(&["faq", "revert", "where-can-i-park", "--to", "1"]).done();
    assert!(folder.run(&["ask", "where can I park"]).done().starts_with(ANSWERED));
    let history = folder.run(&["faq", "history", "where-can-i-park"]).done();
    let did =
        ["4. ", "put it back to what change 1", "3. ", "took it out", "2. ", "changed it", "1. ", "added it"];
    let mut rest = history.as_str();
    for part in did {
        rest =
            rest.split_once(part).unwrap_or_else(|| panic!("{part} is not where it should be: {history}")).1;
    }
    let audit = folder.run(&["faq", "audit"]).done();
    assert_eq!(audit.lines().count(), 4, "{audit}");
    assert!(audit.lines().all(|line| line.contains("on the command line")), "{audit}");
}

#[test]
fn a_faq_of_the_catalogue_is_changed_and_put_back_too() {
    let folder = Folder::new();
    let id = "when-do-they-all-recruit";
    let before = folder.run(&["ask", "when does everything open"]).done();
    folder.run(&["faq", "edit", id, "--says", "In spring.", "--refer", "--also-ask", "open when"]).done();
    let list: Value = serde_json::from_str(&folder.run(&["faq", "list", "--json"]).done()).unwrap();
    let changed = list.as_array().unwrap().iter().find(|faq| faq["id"] == id).unwrap();
    assert_eq!(
        (&changed["by"], &changed["kind"], &changed["change"]),
        (&"officers".into(), &"refer".into(), &1.into())
    );
    assert_eq!(changed["ask"].as_array().unwrap().last().unwrap(), "open when");
    assert_eq!(changed["sources"].as_array().unwrap().len(), 3, "what is not given stays");
    assert!(folder.run(&["ask", "open when?"]).done().starts_with("In spring."));
    let undone = folder.run(&["faq", "revert", id, "--to", "0"]).done();
    assert!(undone.ends_with("To undo: pathways faq revert when-do-they-all-recruit --to 1\n"), "{undone}");
    assert_eq!(folder.run(&["ask", "when does everything open"]).done(), before);
}

#[test]
fn what_is_wrong_is_refused_with_what_would_be_right() {
    let folder = Folder::new();
    let refused = |arguments: &[&str]| folder.run(arguments).refused();
    let add = |more: &[&str]| refused(&[&["faq", "add", "--ask", "a way", "--says"], more].concat());
    assert!(
        add(&["x", "--programme", "improving-our-school"])
            .contains("did you mean \"improving-our-schools\"?")
    );
    let against = add(&["TAH has 99 sessions.", "--programme", "thinking-about-headship"]);
    assert!(against.contains("99 sessions") && against.contains("--anyway"), "{against}");
    assert!(folder.run(&["faq", "list"]).done().ends_with(" FAQs, 0 of them by officers\n"));
    let anyway = ["faq", "add", "--ask", "a way", "--says", "TAH has 99 sessions.", "--programme"];
    folder.run(&[&anyway[..], &["thinking-about-headship", "--anyway"]].concat()).done();
    assert!(refused(&["faq", "edit", "a-wey", "--says", "b"]).contains("did you mean \"a-way\"?"));
    assert!(refused(&["faq", "edit", "a-way"]).contains("nothing would change"));
    assert!(refused(&["faq", "add", "--id", "a-way", "--ask", "b", "--says", "c"]).contains("already"));
    assert!(refused(&["faq", "remove", "zzzzzz"]).contains("`pathways faq list` shows"));
    assert!(refused(&["faq", "revert", "a-way", "--to", "7"]).contains("has no change 7"));
    assert!(refused(&["faq", "claim", "7"]).contains("there is no question 7"));
    assert!(
        refused(&["faq", "report", "--from", "2026-02-01", "--to", "2026-01-01"]).contains("turn them round")
    );
}

#[test]
fn a_store_that_cannot_be_used_is_said_with_status_two() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("folder")).unwrap();
    fs::write(folder.path().join("list.txt"), "milk, bread, and a good deal of butter for the scones")
        .unwrap();
    for (store, says) in
        [("folder", "is a folder"), ("list.txt", "is not a store"), ("no/where.db", "there is no folder no")]
    {
        let said = folder.run(&["--store", store, "faq", "list"]);
        assert!(said.status == Some(2) && said.error.contains(says), "{said:?}");
    }
    let said = folder.run(&["--store", "list.txt", "ask", "hello"]);
    assert!(said.status == Some(2) && said.error.contains("is not a store"), "{said:?}");
    let missing = folder.run(&["faq", "import", "missing.toml"]);
    assert!(missing.status == Some(2) && missing.error.contains("cannot read missing.toml"), "{missing:?}");
}

#[test]
fn the_queue_is_worked_through() {
    let folder = Folder::new();
    let one = not_answered(&folder, "Where can I park, asks Jane Smith of Hillhead Primary?").to_string();
    let two = not_answered(&folder, "Is lunch provided?").to_string();
    let three = not_answered(&folder, "Do you sell sandwiches?").to_string();
    let run = |arguments: &[&str]| folder.run(&[&["faq"], arguments].concat());
    let open = run(&["unanswered"]).done();
    assert!(open.contains("1. Where can I park, asks [name] of [school]?"), "{open}");
    assert!(open.ends_with("3 open questions\n"), "{open}");
    assert!(run(&["claim", &one]).done().ends_with("To undo: pathways faq release 1\n"));
    assert!(run(&["unanswered"]).done().contains("on the command line is at it"));
    run(&["release", &one]).done();
    let answered =
        run(&["answer", &one, "--ask", "Where can I park?", "--says", "Behind the building."]).done();
    assert!(answered.starts_with("Answered question 1 with the FAQ \"where-can-i-park\""), "{answered}");
    assert!(answered.contains("pathways faq reopen 1"), "{answered}");
    assert!(folder.run(&["ask", "where can I park"]).done().starts_with("Behind the building."));
    assert!(run(&["answer", &one, "--says", "No."]).refused().contains("question 1 is answered already"));
    let attached = run(&["attach", &two, "where-can-i-park"]).done();
    assert!(attached.starts_with("Attached question 2 to the FAQ \"where-can-i-park\""), "{attached}");
    assert!(folder.run(&["ask", "is lunch provided"]).done().starts_with("Behind the building."));
    assert!(run(&["dismiss", &three, "--reason", " "]).refused().contains("there is no reason"));
    run(&["dismiss", &three, "--reason", "we are no shop"]).done();
    assert_eq!(run(&["unanswered"]).done(), "0 open questions\n");
    let all: Value = serde_json::from_str(&run(&["unanswered", "--all", "--json"]).done()).unwrap();
    let states: Vec<&str> =
        all.as_array().unwrap().iter().map(|question| question["state"].as_str().unwrap()).collect();
    assert_eq!(states.iter().filter(|state| **state == "answered").count(), 2, "{all}");
    let reopened = run(&["reopen", &three]).done();
    assert!(
        reopened.ends_with("To undo: pathways faq dismiss 3 --reason \"we are no shop\"\n"),
        "{reopened}"
    );
    let report = run(&["report"]).done();
    assert!(report.contains("1 open now; 2 answered and 1 dismissed in this time."), "{report}");
    assert!(run(&["forget", "--user", "42"]).done().starts_with("Nothing was known of Discord user 42"));
}

#[test]
fn asking_on_the_command_line_puts_nothing_into_the_queue() {
    let folder = Folder::new();
    folder.run(&ADD).done();
    folder.run(&["ask", "does TAH have a dress code"]).done();
    folder.run_with(&["chat"], "does TAH have a dress code\n").done();
    assert_eq!(folder.run(&["faq", "unanswered", "--all"]).done(), "0 questions\n");
}

#[test]
fn what_is_exported_is_imported_again() {
    let (one, other) = (Folder::new(), Folder::new());
    one.run(&ADD).done();
    let says = "Say \"please\",\nand mind the step.";
    one.run(&["faq", "add", "--ask", "How do I get in?", "--says", says, "--topic", "place"]);
    let exported = one.run(&["faq", "export"]).done();
    one.run(&["faq", "export", "mine.toml"]).done();
    assert_eq!(fs::read_to_string(one.path().join("mine.toml")).unwrap(), exported);
    let said = other.run_with(&["faq", "import", "-"], &exported).done();
    assert!(said.starts_with("saved "), "{said}");
    assert_eq!(other.run(&["faq", "export"]).done(), exported);
    // Nothing that is there twice, and no more than was there.
    other.run_with(&["faq", "import", "--each", "-"], &exported).done();
    assert_eq!(other.run(&["faq", "export"]).done(), exported);
}

#[test]
fn of_a_file_with_a_mistake_nothing_is_saved_and_the_place_is_named() {
    let folder = Folder::new();
    let good =
        "[[faq]]\nid = \"a\"\nask = [\"where is the lift\"]\nkind = \"answer\"\nsays = \"At the door.\"\n";
    let bad = "[[faq]]\nid = \"b\"\nask = [\"which floor\"]\nkind = \"answr\"\nsays = \"Two.\"\n";
    fs::write(folder.path().join("mine.toml"), format!("{good}{bad}")).unwrap();
    let refused = folder.run(&["faq", "import", "mine.toml"]).refused();
    assert!(
        refused.contains("mine.toml:9:8: unknown kind \"answr\" (did you mean \"answer\"?)"),
        "{refused}"
    );
    let wrong =
        "[[faq]]\nid = \"b\"\nask = [\"which floor\"]\nkind = \"answer\"\nsays = \"TAH has 99 sessions.\"\n";
    let refused = folder.run_with(&["faq", "import", "--each", "-"], &format!("{good}{wrong}")).refused();
    assert!(refused.contains("\"b\": the answer says \"99 sessions\""), "{refused}");
    assert_eq!(folder.run(&["faq", "export"]).done(), "");
    folder.run_with(&["faq", "import", "--anyway", "-"], &format!("{good}{wrong}")).done();
    assert_eq!(folder.run(&["faq", "export"]).done().matches("[[faq]]").count(), 2);
}

#[test]
fn a_chat_takes_up_what_officers_change_meanwhile() {
    let folder = Folder::new();
    let mut chat = folder.command().arg("chat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = chat.stdin.take().unwrap();
    let output = BufReader::new(chat.stdout.take().unwrap());
    let (to, lines) = mpsc::channel();
    std::thread::spawn(move || output.lines().try_for_each(|line| to.send(line.unwrap())));
    // Says something, and gives what is said to it as far as a line with those words in it.
    let mut say = |text: &str, wanted: &str| {
        writeln!(input, "{text}").unwrap();
        let mut said = String::new();
        while !said.contains(wanted) {
            let line = lines.recv_timeout(Duration::from_secs(20));
            said.push_str(&line.unwrap_or_else(|_| panic!("{wanted:?} is not said to {text:?}: {said}")));
            said.push('\n');
        }
        said
    };
    say("where can I park", "I can only help with");
    folder.run(&ADD).done();
    say("where can I park", ANSWERED);
    say("I am a depute head", "Does your headteacher support you");
    folder.run(&["faq", "remove", "where-can-i-park"]).done();
    say("where can I park", "\n");
    let said = say("/facts", "Depute headteacher");
    assert!(!said.contains("behind"), "{said}");
    say("/quit", "Goodbye");
    assert!(chat.wait().unwrap().success());
}
