//! FAQs that contradict the facts are found, and those that put a fact in other words are not.

use pathways::Catalogue;
use pathways::catalogue::findings::faqs_that_contradict;
use pathways::catalogue::load::load_catalogue;
use pathways::understand::lexicon::Faq;
use pathways::understand::quantity::stated::{What, figures};

use crate::project::{catalogue, root, run};

/// Wrong figures in the place of right ones of `faqs.toml`: what stands there, what is planted, what the finding says.
const WRONG: [(&str, &str, &[&str]); 8] = [
    (
        "Executive Coaching is five one-hour sessions with a coach.",
        "Executive Coaching is eight one-hour sessions with a coach.",
        &[
            "\"mentoring-not-coaching\" says \"eight one-hour sessions\"",
            "Executive Coaching say",
            "There are five sessions",
        ],
    ),
    (
        "Hexagon is for headteachers with more than five years of experience.",
        "Hexagon is for headteachers with more than six years of experience.",
        &[
            "\"hexagon-not-for-new-heads\" says \"six years\"",
            "#ThinkHexagon coaching say",
            "more than five years",
        ],
    ),
    (
        "Going by the yearly pattern, Improving Our Schools recruits from January",
        // March is when it starts.
        "Going by the yearly pattern, Improving Our Schools recruits from March",
        &["\"sign-up-now\" says \"March\"", "Improving Our Schools say", "January"],
    ),
    (
        "Thinking About Headship opens after the spring break, usually in April. The others",
        "Thinking About Headship opens after the spring break, usually in May. The others",
        &["\"when-do-they-all-recruit\" says \"May\"", "usually in April"],
    ),
    (
        "It lasts a year. The two years are about experience",
        // Two years is right of something else.
        "It lasts two years. The two years are about experience",
        &["\"tah-not-two-years-long\" says \"two years\"", "It lasts a year"],
    ),
    (
        "No, Thinking About Headship asks for at least two years in a leadership role",
        "No, Thinking About Headship asks for at least three years in a leadership role",
        &["\"tah-not-five-years\" says \"three years\"", "at least two years in a leadership role"],
    ),
    (
        "The West Partnership is eight councils that work together on education. It was set up in 2017.",
        "The West Partnership is eight councils that work together on education. It was set up in 2018.",
        &["\"what-is-the-west-partnership\" says \"2018\"", "2017"],
    ),
    (
        "Learning Sets have up to eight.",
        "Learning Sets have up to six.",
        &["\"hexagon-not-eight\" says \"six\"", "at most eight people in a set"],
    ),
];

#[test]
fn wrong_figures_are_found_where_they_are_planted() {
    let mut files = catalogue_folder::read_files(&root().join("catalogue")).unwrap();
    let (_, text) = files.iter_mut().find(|(path, _)| path == "faqs.toml").unwrap();
    for (there, planted, _) in WRONG {
        assert!(text.contains(there), "{there:?} is not there");
        *text = text.replacen(there, planted, 1);
    }
    let catalogue = load_catalogue(&files).unwrap().catalogue;
    let found: Vec<String> =
        faqs_that_contradict(&catalogue).into_iter().map(|finding| finding.says).collect();
    for (_, planted, says) in WRONG {
        let is_found = found.iter().any(|finding| says.iter().all(|part| finding.contains(part)));
        assert!(is_found, "{planted}: {says:?}\n{}", found.join("\n"));
    }
    assert_eq!(found.len(), WRONG.len(), "{}", found.join("\n"));
}

#[test]
fn the_command_tells_of_them_and_the_catalogue_is_used_all_the_same() {
    let folder = std::env::temp_dir().join(format!("pathways-faqs-{}", std::process::id()));
    for (path, text) in catalogue_folder::read_files(&root().join("catalogue")).unwrap() {
        let (there, planted, _) = WRONG[0];
        std::fs::create_dir_all(folder.join(&path).parent().unwrap()).unwrap();
        std::fs::write(folder.join(&path), text.replace(there, planted)).unwrap();
    }
    let output = run(&["catalogue", "check", "--json", "--catalogue", folder.to_str().unwrap()], "");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(0));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found: Vec<_> =
        report["findings"].as_array().unwrap().iter().filter(|finding| finding["kind"] == "faq").collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["programmes"], serde_json::json!(["executive-coaching"]));
}

/// Facts in other words: of which programme, on which topic.
const RIGHT: [(&str, &str, &str); 14] = [
    ("thinkhexagon-coaching", "sessions", "You would come to 6 sessions, half of them with the group."),
    (
        "thinkhexagon-coaching",
        "length",
        "The six sessions are spread over half a year or so, about six months.",
    ),
    ("thinkhexagon-coaching", "experience", "You need to have been a head for over 60 months."),
    ("thinkhexagon-coaching", "group", "There are six headteachers in a group."),
    ("thinking-about-headship", "length", "Twelve months, so one year from start to finish."),
    (
        "thinking-about-headship",
        "experience",
        "The page asks for 24 months, which is two years, in a leadership role.",
    ),
    (
        "thinking-about-headship",
        "session_length",
        "Between 90 and 120 minutes, or an hour and a half to two hours.",
    ),
    (
        "thinking-about-headship",
        "opens",
        "Look out for it in April, and get the form in before the end of May.",
    ),
    ("improving-our-schools", "opens", "January is when schools sign up, and the work begins in March."),
    (
        "improving-our-departments-faculties",
        "length",
        "It takes 14 months: from May to June of the year after.",
    ),
    (
        "improving-our-departments-faculties",
        "sessions",
        "Five sessions of two hours each, so ten hours in all.",
    ),
    ("leadership-learning-sets", "frequency", "You meet every four to six weeks, for about seven months."),
    ("executive-coaching", "experience", "Heads with under five years in post. This was in 2021-22."),
    ("", "what", "Eight councils work together, and Executive Coaching was five sessions."),
];

#[test]
fn facts_in_other_words_contradict_nothing() {
    let mut catalogue = catalogue().catalogue.clone();
    let place = |id: &str| catalogue.programmes.iter().position(|programme| programme.id == id);
    let topic = |id: &str| catalogue.topics.iter().position(|topic| topic.id == id);
    let faqs = RIGHT.map(|(programme, about, says)| Faq {
        id: says.to_owned(),
        ask: Vec::new(),
        refer: false,
        programmes: place(programme).map(|at| at as u16).into_iter().collect(),
        topic: Some(topic(about).unwrap() as u16),
        says: says.to_owned(),
        cited: Vec::new(),
    });
    catalogue.reference.faqs = faqs.to_vec();
    let found: Vec<String> =
        faqs_that_contradict(&catalogue).into_iter().map(|finding| finding.says).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_project_s_faqs_contradict_nothing() {
    let found = faqs_that_contradict(&catalogue().catalogue);
    let says: Vec<&str> = found.iter().map(|finding| finding.says.as_str()).collect();
    assert!(says.is_empty(), "{}", says.join("\n"));
}

const WORDS: [&str; 13] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// Other figures that a slip or a change could put in the place of one.
fn others(what: &What, written: &str, catalogue: &Catalogue) -> Vec<String> {
    let months = catalogue.wording.month_names();
    match what {
        // "One" is mostly no number.
        What::Number { hundredths, .. } if hundredths % 100 == 0 && *hundredths > 100 => {
            let number = (hundredths / 100) as usize;
            let first = written.split([' ', '-']).next().unwrap();
            let others = [number + 1, number + 2, number * 2, number.saturating_sub(1)];
            let others = others.into_iter().filter(|other| *other > 1 && *other != number);
            let digits = first.starts_with(|c: char| c.is_ascii_digit());
            let in_words = |other: usize| match WORDS.get(other) {
                Some(word) if !digits => (*word).to_owned(),
                _ => other.to_string(),
            };
            others.map(|other| written.replacen(first, &in_words(other), 1)).collect()
        }
        What::Month(month, _) => {
            let name = &months[*month as usize - 1];
            (1..12)
                .map(|step| written.replace(name.as_str(), &months[(*month as usize - 1 + step) % 12]))
                .collect()
        }
        What::Years(from, _) => {
            let from = from.to_string();
            ["2016", "2018", "2020", "2028"].iter().map(|other| written.replace(&from, other)).collect()
        }
        What::OneOf(unit) => vec![format!("two {unit}s"), format!("three {unit}s")],
        _ => Vec::new(),
    }
}

/// How many changed figures of the project's own FAQs are not found: a figure that is right of something else, in a sentence
/// that says too little of what it is about. It only goes down.
const MISSED_AT_MOST: usize = 28;

#[test]
fn a_changed_figure_is_found() {
    let mut catalogue = catalogue().catalogue.clone();
    let mut planted = Vec::new();
    for faq in &catalogue.reference.faqs {
        for figure in figures(&faq.says) {
            let written = &faq.says[figure.span.clone()];
            for other in others(&figure.what, written, &catalogue) {
                let mut changed = faq.clone();
                changed.says.replace_range(figure.span.clone(), &other);
                changed.id = format!("{} {written} {other} {}", planted.len(), faq.id);
                planted.push(changed);
            }
        }
    }
    catalogue.reference.faqs.clone_from(&planted);
    let found = faqs_that_contradict(&catalogue);
    let missed: Vec<String> = planted
        .iter()
        .filter(|faq| !found.iter().any(|finding| finding.says.contains(&format!("{:?}", faq.id))))
        .map(|faq| format!("{}: {}", faq.id, faq.says))
        .collect();
    println!("{} of {} changed figures are missed:\n{}", missed.len(), planted.len(), missed.join("\n"));
    assert!(planted.len() > 400 && missed.len() <= MISSED_AT_MOST);
}
