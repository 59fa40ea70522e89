//! What an officer should look at in a catalogue that loads: gaps and overlaps of the rules, facts that have grown old,
//! verdicts without a case, FAQs that contradict the facts. Findings never stop a catalogue from being used.

mod claim;
mod faqs;
mod held;
mod languages;
mod names;

pub use faqs::{contradictions_of, faqs_that_contradict};
pub use languages::languages_to_look_at;

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::catalogue::cases::Case;
use crate::evaluate::{evaluate, verdicts_of_everybody};
use crate::explain::length_in_words;
use crate::fact::{Fact, FactId, FactKind};
use crate::interview::{class_starts, distinct_answers};
use crate::months::MonthRange;
use crate::programme::Programme;
use crate::rules::{Classes, Rules};
use crate::verdict::Verdict;

/// The most people that a look for gaps compares for one fact.
const MOST_PEOPLE: usize = 100_000;

/// One thing to look at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What kind of thing.
    pub kind: FindingKind,
    /// The ids of the programmes that it is about.
    pub programmes: Vec<String>,
    /// What was found and what to do.
    pub says: String,
    /// A person whom it meets, as facts and values of a profile.
    pub example: Vec<(String, String)>,
}

/// What kind of thing a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FindingKind {
    /// Some people fit nothing, though people with less and people with more time both fit something.
    Gap,
    /// Some people fit two programmes whose rules divide people by the same time.
    Overlap,
    /// Facts of a session that has ended, or dates that have passed.
    Stale,
    /// A verdict that a programme can give and that no case shows.
    NoCase,
    /// A FAQ with a number, a month or a year that the facts contradict.
    Faq,
    /// A language that is not translated to the end, or messages of it to look at.
    Language,
}

impl FindingKind {
    /// The name in the JSON of the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Overlap => "overlap",
            Self::Stale => "stale",
            Self::NoCase => "no_case",
            Self::Faq => "faq",
            Self::Language => "language",
        }
    }
}

/// Everything worth a look on the day `as_of`.
pub fn findings(catalogue: &Catalogue, cases: &[Case], as_of: Date) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, fact) in catalogue.facts_with_ids() {
        if matches!(fact.kind, FactKind::Months { .. }) {
            found.extend(gaps_and_overlaps(catalogue, id, fact));
        }
    }
    found.extend(stale_facts(catalogue, as_of));
    for (programme, rules) in catalogue.evaluated() {
        found.extend(verdicts_without_case(programme, rules, cases));
    }
    found.extend(faqs_that_contradict(catalogue));
    found.sort_by_key(|finding| finding.kind);
    found
}

/// Programmes whose facts are of a session that has ended by the day `as_of`, or whose dates have passed.
pub fn stale_facts(catalogue: &Catalogue, as_of: Date) -> Vec<Finding> {
    catalogue.programmes.iter().filter_map(|programme| stale(programme, as_of)).collect()
}

/// Gaps and overlaps along one length of time, among the programmes whose rules divide people by it.
fn gaps_and_overlaps(catalogue: &Catalogue, id: FactId, fact: &Fact) -> Vec<Finding> {
    let dividing: Vec<(&Programme, &Rules)> =
        catalogue.evaluated().filter(|(_, rules)| rules.place(id).is_some()).collect();
    let rules: Vec<&Rules> = dividing.iter().map(|(_, rules)| *rules).collect();
    let lengths = distinct_answers(fact, id, &rules, &Answers::none(catalogue));
    let mut found: Vec<Finding> = Vec::new();
    for person in people(catalogue, id, &rules) {
        let suiting: Vec<Vec<usize>> = lengths
            .iter()
            .map(|length| {
                let mut person = person.clone();
                person.set(id, *length);
                let suits = |rules: &Rules| {
                    matches!(evaluate(rules, &person).verdict, Verdict::Fits | Verdict::FitsCheck)
                };
                (0..rules.len()).filter(|place| suits(rules[*place])).collect()
            })
            .collect();
        for (place, here) in suiting.iter().enumerate() {
            let below = suiting[..place].iter().rev().find(|other| !other.is_empty());
            let above = suiting[place + 1..].iter().find(|other| !other.is_empty());
            let finding = match (here.len(), below, above) {
                (0, Some(below), Some(above)) => {
                    let between: Vec<usize> = below.iter().chain(above).copied().collect();
                    Some((FindingKind::Gap, between))
                }
                (2.., _, _) => Some((FindingKind::Overlap, here.clone())),
                _ => None,
            };
            let Some((kind, mut places)) = finding else { continue };
            places.sort_unstable();
            places.dedup();
            let programmes: Vec<String> = places.iter().map(|at| dividing[*at].0.id.clone()).collect();
            let span = span_in_words(catalogue, &rules, id, place);
            let says = match kind {
                FindingKind::Gap => format!(
                    "with {} of {span} a person fits none of these, though less and more both fit one; ask for a ruling",
                    fact.id
                ),
                _ => format!("with {} of {span} a person fits all of these at once", fact.id),
            };
            let same =
                |known: &Finding| (known.kind, &known.says, &known.programmes) == (kind, &says, &programmes);
            if found.iter().any(same) {
                continue;
            }
            let mut person = person.clone();
            person.set(id, lengths[place]);
            found.push(Finding { kind, programmes, says, example: as_profile(catalogue, &person) });
        }
    }
    found
}

/// People who differ in every way that the rules tell apart and that is asked, but for one length of time.
fn people(catalogue: &Catalogue, except: FactId, rules: &[&Rules]) -> Vec<Answers> {
    let mut people = vec![Answers::none(catalogue)];
    for (id, fact) in catalogue.facts_with_ids() {
        let read = rules.iter().any(|rules| rules.place(id).is_some());
        if !read || id == except || !fact.ask {
            continue;
        }
        let answers = distinct_answers(fact, id, rules, &people[0]);
        if people.len() * answers.len() > MOST_PEOPLE {
            break;
        }
        people = people
            .into_iter()
            .flat_map(|person| {
                answers.iter().map(move |answer| {
                    let mut person = person.clone();
                    person.set(id, *answer);
                    person
                })
            })
            .collect();
    }
    people
}

/// The lengths of one class, as "exactly 5 years".
fn span_in_words(catalogue: &Catalogue, rules: &[&Rules], id: FactId, place: usize) -> String {
    let starts = class_starts(rules, id);
    let (from, to) = Classes::span(&starts, place as u8);
    let (least, most) = (from.0.div_ceil(2), to.0 / 2);
    let range = MonthRange::between(least, most);
    match range.single() {
        Some(_) => format!("exactly {} ({least} months)", length_in_words(&catalogue.wording, range)),
        None => length_in_words(&catalogue.wording, range),
    }
}

/// What is known of a person, as keys and values of a profile.
fn as_profile(catalogue: &Catalogue, answers: &Answers) -> Vec<(String, String)> {
    let given = catalogue.facts_with_ids().filter_map(|(id, fact)| {
        let value = match answers.get(id)? {
            Answer::Choice(value) => fact.values()[usize::from(value.0)].id.clone(),
            Answer::Months(range) => range.min.whole_months().to_string(),
            Answer::Flag(raised) => raised.to_string(),
        };
        Some((fact.id.clone(), value))
    });
    given.collect()
}

fn stale(programme: &Programme, as_of: Date) -> Option<Finding> {
    let finding = |says| Finding {
        kind: FindingKind::Stale,
        programmes: vec![programme.id.clone()],
        says,
        example: Vec::new(),
    };
    let confirmed = programme.windows.iter().map(|window| Date::from(window.closes)).max();
    if let Some(closes) = confirmed {
        return (closes < as_of).then(|| {
            finding(format!("its confirmed dates closed on {closes}; take them out or enter new ones"))
        });
    }
    let session = &programme.running.session;
    // A school session ends in June of the last year that it names.
    let ended = last_year(session).and_then(|year| Date::new(year, 6, 30).ok())?;
    (ended < as_of).then(|| {
        finding(format!(
            "its facts were published for {session}, and that session has ended; ask whether it runs, then update"
        ))
    })
}

/// The last year that a session names: 2022 for "2021-22", 2025 for "2024-25", 2022 for "2022".
fn last_year(session: &str) -> Option<i16> {
    let numbers: Vec<&str> =
        session.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let first: i16 = numbers.iter().find(|number| number.len() == 4)?.parse().ok()?;
    match numbers.last() {
        Some(last) if last.len() == 2 => last.parse::<i16>().ok().map(|last| first / 100 * 100 + last),
        Some(last) => last.parse().ok(),
        None => Some(first),
    }
}

fn verdicts_without_case(programme: &Programme, rules: &Rules, cases: &[Case]) -> Option<Finding> {
    let shown: Vec<Verdict> =
        cases.iter().filter(|case| case.programme == programme.id).map(|case| case.verdict).collect();
    let missing: Vec<&str> = verdicts_of_everybody(rules)
        .into_iter()
        .filter(|verdict| !shown.contains(verdict))
        .map(Verdict::name)
        .collect();
    (!missing.is_empty()).then(|| Finding {
        kind: FindingKind::NoCase,
        programmes: vec![programme.id.clone()],
        says: format!("no case in its cases.toml gives {}; add one", missing.join(", ")),
        example: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::last_year;

    #[test]
    fn a_session_ends_in_the_last_year_that_it_names() {
        assert_eq!(last_year("2021-22"), Some(2022));
        assert_eq!(last_year("2022"), Some(2022));
        assert_eq!(last_year("about 2022"), Some(2022));
        assert_eq!(last_year("2019 to 2022"), Some(2022));
        assert_eq!(last_year("not dated"), None);
    }
}
