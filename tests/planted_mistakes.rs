//! A catalogue with planted mistakes: all of them are reported in one run, each with its place.

mod faqs;
mod messages;

use std::process::Command;

use pathways::catalogue::load::load_catalogue;

use crate::project::{pathways, root};

/// One mistake planted into a file of the project's catalogue.
struct Mistake {
    name: &'static str,
    file: &'static str,
    plant: Plant,
    /// A part of the message that must come.
    says: &'static str,
    /// What stands at the place that the message must point to, once the mistake is planted.
    at: &'static str,
}

enum Plant {
    /// Puts one text in the place of the first of another.
    Instead(&'static str, &'static str),
    /// Adds a text at the end.
    AtTheEnd(&'static str),
}
use Plant::{AtTheEnd, Instead};

const TAH: &str = "programmes/thinking-about-headship/programme.toml";
const EXECUTIVE: &str = "programmes/executive-coaching/programme.toml";
const HEXAGON: &str = "programmes/thinkhexagon-coaching/programme.toml";
const SETS: &str = "programmes/leadership-learning-sets/programme.toml";

const MISTAKES: [Mistake; 10] = [
    Mistake {
        name: "unknown fact",
        file: HEXAGON,
        plant: Instead("\"headship_months > 60\"", "\"headship_month > 60\""),
        says: "unknown fact \"headship_month\" (did you mean \"headship_months\"?)",
        at: "headship_month > 60",
    },
    Mistake {
        name: "unknown role",
        file: SETS,
        plant: Instead(
            "\"role is headteacher or head_of_centre\"",
            "\"role is headteecher or head_of_centre\"",
        ),
        says: "unknown value of `role` \"headteecher\" (did you mean \"headteacher\"?)",
        at: "headteecher or",
    },
    Mistake {
        name: "wrong unit",
        file: EXECUTIVE,
        plant: Instead("\"headship_months < 60\"", "\"headship_months < 60 weeks\""),
        says: "\"weeks\" is no unit for it; allowed: months, years",
        at: "weeks\"",
    },
    Mistake {
        name: "duplicate id",
        file: "providers.toml",
        plant: AtTheEnd(
            "\n[[provider]]\nid = \"west-partnership\"\nname = \"Twice\"\nours = true\nsays = \"Twice.\"\n",
        ),
        says: "provider \"west-partnership\" is there twice, first at providers.toml:",
        at: "\"west-partnership\"\nname = \"Twice\"",
    },
    Mistake {
        name: "missing source",
        file: TAH,
        plant: AtTheEnd("\n[[fact]]\ntopic = \"what\"\nsays = \"Nobody said so.\"\nsection = \"None\"\n"),
        says: "has no `source`; add one",
        at: "[[fact]]\ntopic = \"what\"\nsays = \"Nobody",
    },
    Mistake {
        name: "bad date",
        file: EXECUTIVE,
        plant: AtTheEnd(
            "\n[[window]]\nopens = \"2027-02-30\"\ncloses = 2027-05-28\nconfirmed_by = \"nobody\"\nconfirmed_on = \
             2027-01-10\n",
        ),
        says: "`opens` is \"2027-02-30\"; write a date such as 2027-04-19",
        at: "\"2027-02-30\"",
    },
    Mistake {
        name: "missing open point",
        file: TAH,
        plant: Instead("open_points = [\"A12\"]", "open_points = [\"A99x\"]"),
        says: "unknown open point \"A99x\"",
        at: "\"A99x\"",
    },
    Mistake {
        name: "requirement without states",
        file: SETS,
        plant: AtTheEnd(
            "\n[[requirement]]\nid = \"nothing\"\nlabel = \"Nothing\"\nsource = \"leadership-page-2022\"\n\
             section = \"None\"\nunmet = \"Nobody.\"\n",
        ),
        says: "this requirement has no states",
        at: "[[requirement]]\nid = \"nothing\"",
    },
    Mistake {
        name: "bad TOML",
        file: "glossary.toml",
        plant: AtTheEnd("\n[[term]\nterm = \"X\"\n"),
        says: "this is not TOML",
        at: "\nterm = \"X\"",
    },
    Mistake {
        name: "circular implication",
        file: "facts.toml",
        plant: Instead(
            "[[fact.value]]\nid = \"class_teacher\"",
            "[[fact.implied]]\nwhen = \"sector is central\"\nvalue = \"education_officer\"\n\n[[fact.value]]\nid = \
             \"class_teacher\"",
        ),
        says: "`role` is implied in a circle: it follows from sector",
        at: "[[fact]]\nid = \"role\"",
    },
];

/// The project's catalogue with every mistake planted.
fn planted() -> Vec<(String, String)> {
    let mut files = catalogue_folder::read_files(&root().join("catalogue")).unwrap();
    for mistake in &MISTAKES {
        let (_, text) = files.iter_mut().find(|(path, _)| path == mistake.file).expect(mistake.file);
        match mistake.plant {
            Instead(there, planted) => {
                assert!(text.contains(there), "{}: {there:?} is not in {}", mistake.name, mistake.file);
                *text = text.replacen(there, planted, 1);
            }
            AtTheEnd(planted) => text.push_str(planted),
        }
    }
    files
}

fn line_and_column(text: &str, of: &str) -> (usize, usize) {
    let before = text.split_once(of).unwrap_or_else(|| panic!("{of:?} is not there")).0;
    (before.matches('\n').count() + 1, before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1)
}

#[test]
fn ten_mistakes_are_reported_in_one_run_each_with_its_place() {
    let files = planted();
    let problems = load_catalogue(&files).expect_err("a catalogue with mistakes is not used");
    for mistake in &MISTAKES {
        let (_, text) = files.iter().find(|(path, _)| path == mistake.file).unwrap();
        let place = line_and_column(text, mistake.at);
        let found = problems.iter().any(|problem| {
            problem.file == mistake.file
                && problem.message.contains(mistake.says)
                && (problem.line, problem.column) == place
        });
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(found, "{} at {place:?} in {}:\n{}", mistake.name, mistake.file, all.join("\n"));
    }
}

#[test]
fn the_command_reports_them_all_and_fails() {
    let folder = std::env::temp_dir().join(format!("pathways-planted-{}", std::process::id()));
    for (path, text) in planted() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let output = Command::new(pathways())
        .args(["catalogue", "check", "--json", "--catalogue"])
        .arg(&folder)
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = report["problems"].as_array().unwrap();
    for mistake in &MISTAKES {
        let found = problems.iter().any(|problem| {
            problem["file"] == mistake.file
                && problem["message"].as_str().unwrap().contains(mistake.says)
                && problem["line"].as_u64().unwrap() > 1
        });
        assert!(found, "{}: {problems:#?}", mistake.name);
    }
}

/// The project's catalogue with something done to its files.
fn problems_after(change: impl FnOnce(&mut Vec<(String, String)>)) -> Vec<String> {
    let mut files = catalogue_folder::read_files(&root().join("catalogue")).unwrap();
    change(&mut files);
    let problems = load_catalogue(&files).expect_err("a catalogue with mistakes is not used");
    problems.iter().map(ToString::to_string).collect()
}

fn file<'f>(files: &'f mut [(String, String)], path: &str) -> &'f mut (String, String) {
    files.iter_mut().find(|(known, _)| known == path).expect(path)
}

#[test]
fn a_programme_under_a_wrong_name_does_not_vanish_unseen() {
    let problems = problems_after(|files| {
        file(files, TAH).0 = TAH.replace("programme.toml", "program.toml");
        files.push(("fact.toml".to_owned(), String::new()));
    });
    let of_programme = "unknown file of a programme \"program.toml\" (did you mean \"programme.toml\"?)";
    let of_catalogue = "unknown file of the catalogue \"fact.toml\" (did you mean \"facts.toml\"?)";
    for says in [of_programme, of_catalogue, "there is no programme.toml beside it"] {
        assert!(problems.iter().any(|problem| problem.contains(says)), "{says}: {problems:#?}");
    }
}

#[test]
fn facts_that_cannot_be_read_are_one_problem_and_not_hundreds() {
    let problems = problems_after(|files| file(files, "facts.toml").1.push_str("\n[[fact]\n"));
    assert!(problems.iter().any(|problem| problem.contains("this is not TOML")), "{problems:#?}");
    assert!(problems.len() < 15, "{problems:#?}");
}

#[test]
fn more_cases_than_a_requirement_can_hold_are_a_problem_and_no_crash() {
    let case = "\n[[requirement.case]]\nstate = \"met\"\nwhen = \"always\"\nsays = \"Yes.\"\n".repeat(70);
    let problems = problems_after(|files| file(files, SETS).1.push_str(&case));
    assert!(problems.iter().any(|problem| problem.contains("at most 64 are allowed")), "{problems:#?}");
}

#[test]
fn a_place_in_a_sentence_has_to_be_closed() {
    let problems = problems_after(|files| {
        let text = &mut file(files, TAH).1;
        *text = text.replacen("{leadership_months}", "{leadership_months", 1);
    });
    assert!(problems.iter().any(|problem| problem.contains("without its `}`")), "{problems:#?}");
}

#[test]
fn a_wrong_kind_is_one_problem() {
    let problems = problems_after(|files| {
        let text = &mut file(files, TAH).1;
        *text = text.replacen("kind = \"programme\"", "kind = \"programm\"", 1);
    });
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].contains("unknown kind \"programm\" (did you mean \"programme\"?)"), "{problems:#?}");
}
