//! Cases: people and the verdicts that they must get, kept beside each programme.

use jiff::civil::{Date, date};
use toml::Spanned;
use toml::de::DeValue;

use crate::answers::Answers;
use crate::assess::assess;
use crate::catalogue::Catalogue;
use crate::catalogue::reader::Table;
use crate::interview::next_question;
use crate::profile::{Given, read_profile};
use crate::verdict::Verdict;

/// A person and what must come of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The programme's id.
    pub programme: String,
    /// The name of the case, a sentence.
    pub name: String,
    /// The file where it stands, as a path inside the catalogue.
    pub file: String,
    /// The line where it begins.
    pub line: usize,
    /// The profile as written.
    pub profile: Vec<(String, Given)>,
    /// What the profile says.
    pub answers: Answers,
    /// The date of asking.
    pub as_of: Date,
    /// The verdict that it must give.
    pub verdict: Verdict,
    /// The open points that must be named, sorted, where the case says so.
    pub open_points: Option<Vec<String>>,
    /// The fact that must be asked next, where the case says so.
    pub ask_next: Option<String>,
    /// The day from which time meets it, where the case says so.
    pub from: Option<Date>,
    /// How many steps it names, where the case says so.
    pub steps: Option<u32>,
}

/// The date of asking of a case that does not depend on one.
const ANY_DAY: Date = date(2026, 11, 22);

/// Reads the cases of a programme.
pub(crate) fn read_cases(table: &Table<'_>, programme: &str, catalogue: &Catalogue) -> Vec<Case> {
    if catalogue.programme(programme).is_none() {
        table.file.problem(&table.span, format!("there is no programme {programme:?} beside these cases"));
    }
    let mut seen: Vec<String> = Vec::new();
    let read = table.tables("case").into_iter().filter_map(|entry| {
        let name = entry.text("name")?;
        if seen.contains(&name.text) {
            entry.file.problem(&name.span, format!("case {:?} is there twice; rename one", name.text));
        }
        seen.push(name.text.clone());
        let case = read_case(&entry, programme, name.text, catalogue);
        entry.finish();
        case
    });
    read.collect()
}

fn read_case(entry: &Table<'_>, programme: &str, name: String, catalogue: &Catalogue) -> Option<Case> {
    let as_of = entry.optional_date("as_of").unwrap_or(ANY_DAY);
    let verdicts = Verdict::ALL.map(|verdict| (verdict.name(), verdict));
    let verdict = entry.one_of("verdict", &verdicts);
    let open_points = entry.has("open_points").then(|| {
        let mut points: Vec<String> = entry.texts("open_points").into_iter().map(|text| text.text).collect();
        points.sort();
        points
    });
    let ask_next = entry.optional_text("ask_next").map(|text| text.text);
    let from = entry.optional_date("from");
    let steps = entry.has("steps").then(|| entry.number("steps", 0..=16)).flatten();
    let written = entry.table("profile")?;
    let profile: Vec<(String, Given)> =
        written.entries().map(|(key, value)| (key.text, given(value))).collect();
    match read_profile(catalogue, &profile, as_of) {
        Ok(answers) => Some(Case {
            programme: programme.to_owned(),
            file: entry.file.path.to_owned(),
            line: entry.line(),
            name,
            profile,
            answers,
            as_of,
            verdict: verdict?,
            open_points,
            ask_next,
            from,
            steps,
        }),
        Err(message) => {
            entry.file.problem(&written.span, message);
            None
        }
    }
}

fn given(value: &Spanned<DeValue<'_>>) -> Given {
    match value.get_ref() {
        DeValue::String(text) => Given::Text(text.clone().into_owned()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Given::Other(number.as_str().to_owned()), Given::Number),
        DeValue::Boolean(truth) => Given::Truth(*truth),
        DeValue::Datetime(date) => Given::Text(date.to_string()),
        DeValue::Float(number) => Given::Other(number.as_str().to_owned()),
        DeValue::Array(items) => {
            Given::List(items.iter().map(|item| item.get_ref().as_str().unwrap_or("?").to_owned()).collect())
        }
        DeValue::Table(table) => Given::Table(
            table.iter().map(|(key, value)| (key.get_ref().clone().into_owned(), given(value))).collect(),
        ),
    }
}

/// Judges a case.
///
/// # Errors
/// What was expected and what came instead.
pub fn run_case(catalogue: &Catalogue, case: &Case) -> Result<(), String> {
    let programme = catalogue.programme(&case.programme);
    let Some(rules) = programme.and_then(|programme| programme.rules.as_ref()) else {
        return Err(format!("{} is not evaluated", case.programme));
    };
    let assessment = assess(catalogue, rules, &case.answers, case.as_of);
    let mut points: Vec<String> =
        assessment.reasons.iter().flat_map(|reason| &reason.open_points).cloned().collect();
    points.sort();
    points.dedup();
    let asked = next_question(catalogue, &case.answers).map(|fact| catalogue.fact(fact).id.clone());
    let mut differences = Vec::new();
    let mut compare = |what: &str, same: bool, expected: String, got: String| {
        if !same {
            differences.push(format!("{what}: expected {expected}, got {got}"));
        }
    };
    let (expected, got) = (case.verdict, assessment.verdict);
    compare("verdict", expected == got, expected.name().to_owned(), got.name().to_owned());
    if let Some(expected) = &case.open_points {
        compare("open points", *expected == points, format!("{expected:?}"), format!("{points:?}"));
    }
    if let Some(expected) = &case.ask_next {
        compare("ask_next", asked.as_ref() == Some(expected), expected.clone(), format!("{asked:?}"));
    }
    if let Some(expected) = case.from {
        let from = assessment.not_yet.from;
        compare("from", from == Some(expected), expected.to_string(), format!("{from:?}"));
    }
    if let Some(expected) = case.steps {
        let steps = assessment.not_yet.steps.len();
        compare("steps", steps == expected as usize, expected.to_string(), steps.to_string());
    }
    if differences.is_empty() { Ok(()) } else { Err(differences.join("; ")) }
}
