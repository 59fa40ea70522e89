//! Mistakes planted into the files of messages.

use pathways::catalogue::load::load_catalogue;

use super::{file, line_and_column};
use crate::project::root;

const ENGLISH: &str = "messages/en-GB.ftl";

/// What is put in the place of something, a part of the message that must come, and what it must point to.
const MISTAKES: [(&str, &str, &str, &str); 13] = [
    (
        "start-button = Start\n",
        "start-button = Start { $\n",
        "this is not Fluent: Expected one of",
        "\n\n## Questions",
    ),
    (
        "back-button = Back",
        "bakc-button = Back",
        "unknown message \"bakc-button\" (did you mean \"back-button\"?)",
        "bakc-",
    ),
    (
        "not-yet-from = You could meet this from { $date }.",
        "not-yet-from = You could meet this from { $dat }.",
        "unknown place in `not-yet-from`: \"dat\" (did you mean \"date\"?)",
        "dat }.",
    ),
    (
        "opens-on = Applications open on { $date }.",
        "opens-on = Applications open soon.",
        "`opens-on` does not say { $date }; people would not read it",
        "opens-on = Applications open soon",
    ),
    (
        "start-heading = Find",
        "start-heading = { $name } find",
        "unknown place in `start-heading`: \"name\"; it has none",
        "name } find",
    ),
    (
        "    [one] { $years } year\n",
        "    [few] { $years } year\n",
        "no number of en-GB is [few]; allowed: one, other, and whole numbers from 0 to 99",
        "few] { $years } year\n",
    ),
    (
        "length-months = { $months ->",
        "length-months = { $years ->",
        "`length-months` has a selector on $years; its form depends on $months",
        "years ->\n    [one] { $months } month",
    ),
    (
        "continue-button = Continue",
        "continue-button = { $count ->\n    [one] Go on\n   *[other] Continue\n}",
        "`continue-button` has a selector on $count, but says no number",
        "count ->\n    [one] Go on",
    ),
    (
        "    [one] { $count } programme or network\n   *[other]",
        "   *[one] { $count } programme or network\n    [other]",
        "the form of `all-count` with the star is for [one]; write *[other]",
        "one] { $count } programme or network",
    ),
    (
        "month-may = May",
        "month-may = { month-june }",
        "`month-may` has another message in braces; only text, places such as { $date }",
        "month-june }",
    ),
    (
        "see-axis = Years",
        "see-axis = { NUMBER($years) }",
        "`see-axis` has a function in braces",
        "NUMBER($years)",
    ),
    (
        "copied = Copied.",
        "loading = Twice\n\ncopied = Copied.",
        "message \"loading\" is there twice; take one out",
        "loading = Twice",
    ),
    (
        "if-lead = Turn",
        "if-lead = Turn\n    .title = A title\nif-lead-more = Turn",
        "`if-lead` has an attribute",
        "title = A title",
    ),
];

#[test]
fn mistakes_in_messages_are_reported_in_one_run_each_with_its_place() {
    let mut files = catalogue_folder::read_files(&root().join("catalogue")).unwrap();
    for (there, planted, _, _) in MISTAKES {
        let text = &mut file(&mut files, ENGLISH).1;
        assert!(text.contains(there), "{there:?} is not there");
        *text = text.replacen(there, planted, 1);
    }
    let problems = load_catalogue(&files).expect_err("a catalogue with mistakes is not used");
    let text = file(&mut files, ENGLISH).1.clone();
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for (_, planted, says, at) in MISTAKES {
        let place = line_and_column(&text, at);
        let found = problems.iter().any(|problem| {
            problem.file == ENGLISH
                && problem.message.contains(says)
                && (problem.line, problem.column) == place
        });
        assert!(found, "{planted:?} at {place:?}: {says}\n{}", all.join("\n"));
    }
}

const GAELIC: &str = "messages/gd.ftl";

/// The same in translations. What is not translated is not looked at.
const IN_TRANSLATIONS: [(&str, &str, &str, &str); 5] = [
    (
        "# untranslated\nopens-on = Applications open on { $date }. An officer has confirmed this date.",
        "opens-on = OPEN { $dat }. CONFIRMED.",
        "unknown place in `opens-on`: \"dat\" (did you mean \"date\"?)",
        "dat }. CONFIRMED",
    ),
    (
        "# untranslated\nlength-years = { $years ->\n    [one] { $years } year\n",
        "length-years = { $years ->\n    [many] { $years } MANY\n",
        "no number of gd is [many]; allowed: one, two, few, other, and whole numbers from 0 to 99",
        "many] { $years } MANY",
    ),
    (
        "# untranslated\nlength-months = { $months ->\n    [one] { $months } month\n",
        "length-months = { $months ->\n    [one] A MONTH\n",
        // One, eleven, a hundred and one: not the same number of months.
        "`length-months` does not say { $months }",
        "length-months = { $months ->\n    [one] A MONTH",
    ),
    (
        "# untranslated\nstart-button = Start",
        "start-button = { $count ->\n   *[other] START\n}",
        "`start-button` has a selector on $count, but says no number",
        "count ->\n   *[other] START",
    ),
    (
        "# untranslated\ncontinue-button = Continue",
        "continue-button = { START",
        "this is not Fluent",
        "# Note: Button: back to",
    ),
];

#[test]
fn mistakes_in_translations_are_reported_with_the_others() {
    let mut files = catalogue_folder::read_files(&root().join("catalogue")).unwrap();
    for (there, planted, _, _) in IN_TRANSLATIONS {
        let text = &mut file(&mut files, GAELIC).1;
        assert!(text.contains(there), "{there:?} is not there");
        *text = text.replacen(there, planted, 1);
    }
    files.push(("messages/gaelic.ftl".to_owned(), String::new()));
    files.push(("notes.ftl".to_owned(), String::new()));
    let english = &mut file(&mut files, ENGLISH).1;
    *english = english.replacen("back-button = Back", "bakc-button = Back", 1);
    let problems = load_catalogue(&files).expect_err("a catalogue with mistakes is not used");
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let text = file(&mut files, GAELIC).1.clone();
    for (_, planted, says, at) in IN_TRANSLATIONS {
        let place = line_and_column(&text, at);
        let found = problems.iter().any(|problem| {
            problem.file == GAELIC
                && problem.message.contains(says)
                && (problem.line, problem.column) == place
        });
        assert!(found, "{planted:?} at {place:?}: {says}\n{}", all.join("\n"));
    }
    for name in ["messages/gaelic.ftl", "notes.ftl"] {
        let says = format!("{name}:1:1: {name:?} is not the name of a file of messages");
        assert!(all.iter().any(|problem| problem.starts_with(&says)), "{}", all.join("\n"));
    }
    assert!(all.iter().any(|problem| problem.contains("unknown message \"bakc-button\"")));
}

#[test]
fn a_message_that_is_not_there_is_missed() {
    let problems = super::problems_after(|files| {
        let text = &mut file(files, ENGLISH).1;
        *text = text.replacen("back-button = Back\n", "", 1);
    });
    assert_eq!(problems, ["messages/en-GB.ftl:1:1: there is no message `back-button`; add it"]);
}

#[test]
fn without_its_messages_a_catalogue_is_not_used() {
    let problems = super::problems_after(|files| files.retain(|(path, _)| path != ENGLISH));
    assert!(
        problems.contains(&"messages/en-GB.ftl:1:1: this file is missing; add it".to_owned()),
        "{problems:#?}"
    );
}
