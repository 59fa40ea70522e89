//! Making the tables of a programme's rules: which classes its conditions can tell apart, and the outcome of every
//! requirement for every combination of them.

use crate::answers::Answer;
use crate::expression::Expression;
use crate::fact::{Fact, FactId, FactKind, Set64, ValueId};
use crate::months::{Length, MonthRange};
use crate::programme::{Case, Requirement};
use crate::rules::{Classes, MOST_FACTS, MOST_OUTCOMES, MOST_REQUIREMENTS, NONE};
use crate::rules::{Outcome, RuleFact, Rules, Table};
use crate::verdict::State;

/// The most combinations of classes that one requirement may have.
const MOST_CELLS: usize = 16_384;

/// Rules that cannot be made into tables.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TooLarge {
    /// The requirement, as a place in the programme's list; `None` where it is the programme as a whole.
    pub requirement: Option<usize>,
    /// What is too large and what to do.
    pub message: String,
}

/// Makes the rules of a programme.
///
/// # Errors
/// [`TooLarge`] where the rules weigh more at once than a table can hold, or tell apart values that are assumed together.
pub fn compile(facts: &[Fact], requirements: Vec<Requirement>) -> Result<Rules, TooLarge> {
    let whole = |message: String| TooLarge { requirement: None, message };
    if requirements.len() > MOST_REQUIREMENTS {
        let count = requirements.len();
        return Err(whole(format!("{count} requirements; at most {MOST_REQUIREMENTS} are allowed")));
    }
    if let Some(place) = requirements.iter().position(|r| r.cases.len() > MOST_OUTCOMES) {
        let message = format!(
            "{} cases; at most {MOST_OUTCOMES} are allowed; make two requirements of it",
            requirements[place].cases.len()
        );
        return Err(TooLarge { requirement: Some(place), message });
    }
    // Everything that tells values apart: the conditions, and what decides whether a fact applies or follows.
    let mut telling: Vec<Expression> =
        requirements.iter().flat_map(|r| &r.cases).filter_map(|case| case.when.clone()).collect();
    let read = with_what_decides(facts, union(telling.iter()));
    if read.len() as usize > MOST_FACTS {
        return Err(whole(format!(
            "the requirements read {} facts; at most {MOST_FACTS} are allowed",
            read.len()
        )));
    }
    for fact in read.iter().map(|fact| &facts[usize::from(fact)]) {
        telling.extend(fact.applies_when.clone());
        telling.extend(fact.implied.iter().map(|implied| implied.when.clone()));
    }
    let mut rule_facts: Vec<RuleFact> = Vec::new();
    for fact in in_order_of_implication(facts, read) {
        let classes = classes(&facts[usize::from(fact.0)], fact, &telling);
        let id = &facts[usize::from(fact.0)].id;
        if matches!(&classes, Classes::Months(starts) if starts.len() >= MOST_OUTCOMES) {
            return Err(whole(format!("the requirements cut `{id}` into more than {MOST_OUTCOMES} ranges")));
        }
        let when_not_given = when_not_given(&facts[usize::from(fact.0)], &classes).map_err(whole)?;
        rule_facts.push(RuleFact { fact, classes, when_not_given, implied: None });
    }
    for place in 0..rule_facts.len() {
        rule_facts[place].implied = implied_table(facts, &rule_facts, place);
    }
    let tables: Result<Vec<Table>, TooLarge> = requirements
        .iter()
        .enumerate()
        .map(|(place, requirement)| {
            outcome_table(facts, &rule_facts, requirement).ok_or_else(|| TooLarge {
                requirement: Some(place),
                message: "this requirement weighs too many facts at once; make two requirements of it"
                    .to_owned(),
            })
        })
        .collect();
    Ok(Rules { requirements, facts: rule_facts, tables: tables? })
}

fn union<'a>(expressions: impl Iterator<Item = &'a Expression>) -> Set64 {
    Set64(expressions.fold(0, |set, expression| set | expression.facts().0))
}

fn follows_from(fact: &Fact) -> Set64 {
    union(fact.implied.iter().map(|implied| &implied.when))
}

/// The facts read, with those that decide whether they apply or what follows for them.
fn with_what_decides(facts: &[Fact], mut read: Set64) -> Set64 {
    loop {
        let more = read
            .iter()
            .map(|fact| &facts[usize::from(fact)])
            .fold(read.0, |set, fact| set | follows_from(fact).0 | union(fact.applies_when.iter()).0);
        if more == read.0 {
            return read;
        }
        read = Set64(more);
    }
}

/// The facts, each after those that it follows from. Loading has refused implications that go in a circle.
fn in_order_of_implication(facts: &[Fact], read: Set64) -> Vec<FactId> {
    let mut order: Vec<FactId> = Vec::new();
    while let Some(ready) = read.iter().map(FactId).find(|fact| {
        let from = follows_from(&facts[usize::from(fact.0)]);
        !order.contains(fact) && from.iter().all(|other| order.contains(&FactId(other)))
    }) {
        order.push(ready);
    }
    order
}

/// The classes of a fact: values are in one class when every condition reads them alike.
fn classes(asked: &Fact, fact: FactId, telling: &[Expression]) -> Classes {
    let (mut sets, mut starts) = (Vec::new(), Vec::new());
    for expression in telling {
        collect(expression, fact, &mut sets, &mut starts);
    }
    match &asked.kind {
        FactKind::Flag => Classes::Flag,
        FactKind::Months { .. } => {
            starts.retain(|start| *start > Length(0));
            starts.sort_unstable();
            starts.dedup();
            Classes::Months(starts)
        }
        FactKind::Choice { values, .. } => {
            let mut signatures: Vec<Vec<bool>> = Vec::new();
            let of_value = (0..values.len() as u8)
                .map(|value| {
                    let signature: Vec<bool> = sets.iter().map(|set| set.has(value)).collect();
                    let known = signatures.iter().position(|other| *other == signature);
                    known.unwrap_or_else(|| {
                        signatures.push(signature);
                        signatures.len() - 1
                    }) as u8
                })
                .collect();
            Classes::Choice { of_value, count: signatures.len() as u8 }
        }
    }
}

fn collect(expression: &Expression, fact: FactId, sets: &mut Vec<Set64>, starts: &mut Vec<Length>) {
    match expression {
        Expression::Is(of, set) if *of == fact => sets.push(*set),
        Expression::AtLeast(of, length) if *of == fact => starts.push(*length),
        Expression::Not(inner) => collect(inner, fact, sets, starts),
        Expression::All(parts) | Expression::Any(parts) => {
            parts.iter().for_each(|part| collect(part, fact, sets, starts));
        }
        Expression::Always | Expression::Raised(_) | Expression::Is(..) | Expression::AtLeast(..) => {}
    }
}

fn when_not_given(fact: &Fact, classes: &Classes) -> Result<Option<u8>, String> {
    match (&fact.kind, classes) {
        (FactKind::Flag, _) => Ok(Some(0)),
        (FactKind::Choice { assumed, .. }, Classes::Choice { of_value, .. }) if !assumed.is_empty() => {
            let mut of_assumed = assumed.iter().map(|value| of_value[usize::from(value)]);
            let first = of_assumed.next();
            if of_assumed.any(|class| Some(class) != first) {
                return Err(format!(
                    "a requirement tells apart values of `{}` that are taken for granted together when it is not \
                     given; name all of them or none",
                    fact.id
                ));
            }
            Ok(first)
        }
        _ => Ok(None),
    }
}

/// One answer that stands for a class.
fn standing_for(classes: &Classes, class: u8) -> Answer {
    match classes {
        Classes::Flag => Answer::Flag(class == 1),
        Classes::Choice { of_value, .. } => {
            let value = of_value.iter().position(|of| *of == class).expect("every class has a value");
            Answer::Choice(ValueId(value as u8))
        }
        Classes::Months(starts) => {
            let (from, _) = Classes::span(starts, class);
            Answer::Months(MonthRange { min: from, max: from, latest_start: None })
        }
    }
}

/// A table without outcomes: `cell` is called for every combination of classes of the facts in `read`.
fn table(
    rule_facts: &[RuleFact],
    read: Set64,
    mut cell: impl FnMut(&dyn Fn(FactId) -> Option<Answer>) -> u8,
) -> Option<Table> {
    let mut reads: Vec<(u8, u16)> = Vec::new();
    let mut size = 1_usize;
    for (place, rule_fact) in rule_facts.iter().enumerate().filter(|(_, f)| read.has(f.fact.0)) {
        reads.push((place as u8, size as u16));
        size *= usize::from(rule_fact.classes.count());
        if size > MOST_CELLS {
            return None;
        }
    }
    let cells = (0..size).map(|index| {
        cell(&|fact| {
            let (place, worth) =
                reads.iter().find(|(place, _)| rule_facts[usize::from(*place)].fact == fact)?;
            let classes = &rule_facts[usize::from(*place)].classes;
            let class = index / usize::from(*worth) % usize::from(classes.count());
            Some(standing_for(classes, class as u8))
        })
    });
    let cells = cells.collect();
    Some(Table { reads, cells, outcomes: Vec::new() })
}

fn implied_table(facts: &[Fact], rule_facts: &[RuleFact], place: usize) -> Option<Table> {
    let fact = &facts[usize::from(rule_facts[place].fact.0)];
    let Classes::Choice { of_value, .. } = &rule_facts[place].classes else { return None };
    if fact.implied.is_empty() {
        return None;
    }
    table(rule_facts, follows_from(fact), |value_of| {
        let follows = fact.implied.iter().find(|implied| implied.when.holds(value_of) == Some(true));
        follows.map_or(NONE, |implied| of_value[usize::from(implied.value.0)])
    })
}

/// The table of a requirement, or `None` where it would be too large.
fn outcome_table(facts: &[Fact], rule_facts: &[RuleFact], requirement: &Requirement) -> Option<Table> {
    let read = union(requirement.cases.iter().filter_map(|case| case.when.as_ref()));
    let applies: Vec<&Expression> =
        read.iter().filter_map(|fact| facts[usize::from(fact)].applies_when.as_ref()).collect();
    let read = Set64(read.0 | union(applies.iter().copied()).0);
    let mut outcomes: Vec<Outcome> = Vec::new();
    let table = table(rule_facts, read, |value_of| {
        let applicable = applies.iter().all(|when| when.holds(value_of) == Some(true));
        let outcome = if applicable {
            outcome(&requirement.cases, value_of)
        } else {
            Outcome { state: State::Met, cases: 0, not_applicable: true }
        };
        let place = outcomes.iter().position(|known| *known == outcome).unwrap_or_else(|| {
            outcomes.push(outcome);
            outcomes.len() - 1
        });
        place.min(MOST_OUTCOMES) as u8
    })?;
    (outcomes.len() <= MOST_OUTCOMES).then_some(Table { outcomes, ..table })
}

fn outcome(cases: &[Case], value_of: &dyn Fn(FactId) -> Option<Answer>) -> Outcome {
    let holds = |case: &Case| case.when.as_ref().is_some_and(|when| when.holds(value_of) == Some(true));
    let holding =
        (0..cases.len()).filter(|place| holds(&cases[*place])).fold(0, |set, place| set | 1 << place);
    let state = Set64(holding)
        .iter()
        .map(|place| cases[usize::from(place)].state)
        .max_by_key(|state| state.rank_among_cases())
        .unwrap_or(State::Unmet);
    Outcome { state, cases: holding, not_applicable: false }
}
