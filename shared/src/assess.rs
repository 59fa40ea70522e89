//! Why a programme suits a person or not: the reasons, the date or the step, and what is still needed, all read off the
//! one [`evaluate`].

use jiff::civil::Date;

use crate::answers::Answers;
use crate::catalogue::Catalogue;
use crate::evaluate::{Evaluation, Possible, evaluate, facts_that_matter, unsure_facts_that_matter};
use crate::explain::{fill, with};
use crate::fact::Set64;
use crate::rules::{Classes, Outcome, Rules};
use crate::verdict::{State, Verdict};

/// A verdict with everything that explains it.
#[derive(Clone)]
pub struct Assessment {
    /// The verdict.
    pub verdict: Verdict,
    /// What the person's facts make of each requirement, for the requirements that they settle.
    pub reasons: Vec<Reason>,
    /// When or how it will be met; empty unless the verdict is [`Verdict::NotYet`].
    pub not_yet: NotYet,
    /// The facts on which an undecided verdict still depends.
    pub missing_facts: Set64,
    /// The facts that the person is not sure of and that make the verdict [`Verdict::Ask`].
    pub not_sure_of: Set64,
}

/// What a person's facts make of one requirement.
#[derive(Clone, PartialEq, Eq)]
pub struct Reason {
    /// The requirement's id.
    pub requirement: String,
    /// What the requirement is about.
    pub label: String,
    /// Its state.
    pub state: State,
    /// The reason in words.
    pub says: String,
    /// What the page leaves open: ids of open points, or `not_sure:` and the id of a fact.
    pub open_points: Vec<String>,
    /// Whether it goes without saying.
    pub quiet: bool,
}

/// When or how a requirement will be met.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct NotYet {
    /// The first day on which time has met all that time can meet, as far as is known.
    pub from: Option<Date>,
    /// What the person can do.
    pub steps: Vec<String>,
}

/// Judges a programme and explains the verdict. `as_of` is the date of asking.
pub fn assess(catalogue: &Catalogue, rules: &Rules, answers: &Answers, as_of: Date) -> Assessment {
    let evaluation = evaluate(rules, answers);
    let verdict = evaluation.verdict;
    let missing_facts = match verdict {
        Verdict::Undecided => facts_that_matter(rules, answers),
        _ => Set64::default(),
    };
    let not_sure_of = match verdict {
        Verdict::Ask => unsure_facts_that_matter(rules, answers),
        _ => Set64::default(),
    };
    let reasons = reasons(catalogue, rules, answers, &evaluation, not_sure_of);
    let not_yet = match verdict {
        Verdict::NotYet => not_yet(rules, answers, &evaluation, as_of),
        _ => NotYet::default(),
    };
    Assessment { verdict, reasons, not_yet, missing_facts, not_sure_of }
}

fn reasons(
    catalogue: &Catalogue,
    rules: &Rules,
    answers: &Answers,
    evaluation: &Evaluation,
    not_sure_of: Set64,
) -> Vec<Reason> {
    let settled = rules.requirements.iter().enumerate().filter_map(|(place, requirement)| {
        let outcome = settled_outcome(rules, evaluation, place)?;
        let mut says: Vec<String> = Vec::new();
        let (mut open_points, mut quiet) = (Vec::new(), true);
        for case in Set64(outcome.cases).iter().map(|case| &requirement.cases[usize::from(case)]) {
            if case.state == outcome.state {
                says.push(fill(catalogue, answers, &case.says));
                quiet &= case.quiet;
            }
            for point in &case.open_points {
                let id = &catalogue.open_points[usize::from(*point)].id;
                if !open_points.contains(id) {
                    open_points.push(id.clone());
                }
            }
        }
        if outcome.state == State::Unmet {
            says.push(fill(catalogue, answers, &requirement.unmet));
            quiet = false;
        }
        Some(Reason {
            requirement: requirement.id.clone(),
            label: requirement.label.clone(),
            state: outcome.state,
            says: says.join(" "),
            open_points,
            quiet,
        })
    });
    let not_sure = not_sure_of.iter().map(|fact| {
        let fact = &catalogue.facts[usize::from(fact)];
        Reason {
            requirement: fact.id.clone(),
            label: fact.name.clone(),
            state: State::Unsettled,
            says: with(
                catalogue.wording.you_were_not_sure(),
                if fact.unknown.is_empty() { &fact.name } else { &fact.unknown },
            ),
            open_points: vec![format!("not_sure:{}", fact.id)],
            quiet: false,
        }
    });
    settled.chain(not_sure).collect()
}

/// What every completion agrees on for one requirement: its state, and the cases that hold in all of them. `None` where
/// completions disagree, or where the requirement means nothing for the person.
fn settled_outcome(rules: &Rules, evaluation: &Evaluation, requirement: usize) -> Option<Outcome> {
    let outcomes = &rules.tables[requirement].outcomes;
    let mut seen = Set64(evaluation.outcomes[requirement]).iter().map(|place| outcomes[usize::from(place)]);
    let first = seen.next()?;
    let common = seen.try_fold(first, |common, outcome| {
        (outcome.state == common.state && outcome.not_applicable == common.not_applicable)
            .then_some(Outcome { cases: common.cases & outcome.cases, ..common })
    })?;
    let says_something = common.state == State::Unmet
        || Set64(common.cases)
            .iter()
            .any(|case| rules.requirements[requirement].cases[usize::from(case)].state == common.state);
    (!common.not_applicable && says_something).then_some(common)
}

fn not_yet(rules: &Rules, answers: &Answers, evaluation: &Evaluation, as_of: Date) -> NotYet {
    let mut not_yet = NotYet::default();
    let mut when_known = true;
    for (place, requirement) in rules.requirements.iter().enumerate() {
        let Some(outcome) = settled_outcome(rules, evaluation, place) else { continue };
        match outcome.state {
            State::UnmetByAction => not_yet.steps.extend(
                Set64(outcome.cases)
                    .iter()
                    .map(|case| &requirement.cases[usize::from(case)])
                    .filter(|case| case.state == State::UnmetByAction)
                    .map(|case| case.step.clone()),
            ),
            State::UnmetByTime => match met_from(rules, answers, place, as_of) {
                Some(day) => not_yet.from = not_yet.from.max(Some(day)),
                None => when_known = false,
            },
            State::Met | State::Check | State::Unsettled | State::Unmet => {}
        }
    }
    if !when_known {
        not_yet.from = None;
    }
    not_yet
}

/// The first day on which time has surely met a requirement.
fn met_from(rules: &Rules, answers: &Answers, requirement: usize, as_of: Date) -> Option<Date> {
    let possible = Possible::of(rules, answers);
    let table = &rules.tables[requirement];
    let (place, starts) = table.reads.iter().find_map(|(place, _)| {
        let place = usize::from(*place);
        match &rules.facts[place].classes {
            Classes::Months(starts) => Some((place, starts)),
            Classes::Choice { .. } | Classes::Flag => None,
        }
    })?;
    let range = answers.months(rules.facts[place].fact)?;
    let others = table.reads.iter().fold(0, |set, (other, _)| set | 1 << other) & !(1 << place);
    let met = (possible.first()[place] + 1..=starts.len() as u8).find(|class| {
        // Whatever else is still open, time has met it then.
        possible.walk(possible.open() & others, &mut possible.first(), &mut |classes| {
            let mut classes = possible.with_implied(rules, *classes);
            classes[place] = *class;
            let state = table.outcomes[usize::from(table.outcome(&classes))].state;
            matches!(state, State::Met | State::Check)
        })
    })?;
    range.reaches(Classes::span(starts, met).0, as_of)
}

impl Assessment {
    /// The reasons that a person reads: what weighs most first, those of equal weight in the order of the data, and what goes
    /// without saying left out. Where nothing changes the verdict, only what stands against it.
    pub fn told_reasons(&self) -> impl Iterator<Item = &Reason> {
        let weights: &[State] = match self.verdict {
            Verdict::NoMatch => &[State::Unmet],
            _ => &State::HEAVIEST_FIRST,
        };
        weights.iter().flat_map(|state| {
            self.reasons.iter().filter(move |reason| reason.state == *state && !reason.quiet)
        })
    }

    /// The names of the facts that an undecided verdict still needs, in the catalogue's order.
    pub fn missing_fact_names<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a str> {
        self.missing_facts.iter().map(|fact| catalogue.facts[usize::from(fact)].id.as_str()).collect()
    }
}
