//! Profiles: what is known of a person, written as keys and values (in `cases.toml`, or a line of JSON).
//!
//! This file is the one home of which keys and values there are and of the words for a wrong one; reading TOML or JSON is
//! somebody else's.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::catalogue::problem::nearest;
use crate::fact::{Fact, FactId, FactKind, NotSure};
use crate::months::{MOST_MONTHS, MonthRange};

/// A value as it was written.
#[derive(Clone, PartialEq, Debug)]
pub enum Given {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// True or false.
    Truth(bool),
    /// A list of texts.
    List(Vec<String>),
    /// A table or object, with its keys.
    Table(Vec<(String, Given)>),
    /// Anything else, as it was written.
    Other(String),
}

impl Given {
    /// The value as an error shows it, shortened.
    pub fn shown(&self) -> String {
        let whole = match self {
            Self::Text(text) => format!("{text:?}"),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::List(items) => format!("{items:?}"),
            Self::Table(_) => "a table".to_owned(),
            Self::Other(written) => written.clone(),
        };
        match whole.char_indices().nth(80) {
            Some((end, _)) => format!("{}…", &whole[..end]),
            None => whole,
        }
    }
}

/// Reads a profile asked about on the day `as_of`.
///
/// # Errors
/// The first key or value that is wrong: the key, what was found and what is allowed.
pub fn read_profile(
    catalogue: &Catalogue,
    profile: &[(String, Given)],
    as_of: Date,
) -> Result<Answers, String> {
    let mut answers = Answers::none(catalogue);
    let mut since = Vec::new();
    let mut not_sure = Vec::new();
    for (place, (key, given)) in profile.iter().enumerate() {
        if profile[..place].iter().any(|(earlier, _)| earlier == key) {
            return Err(format!("key {key:?} is there twice; keep one"));
        }
        if key == "not_sure" {
            not_sure = facts_not_sure(catalogue, given)?;
        } else if let Some(fact) = catalogue.fact_named(key) {
            if let Some(answer) = answer(catalogue.fact(fact), key, given)? {
                answers.set(fact, answer);
            } else {
                not_sure.push(fact);
            }
        } else if let Some(fact) = counted_since(catalogue, key) {
            since.push((fact, started(key, given, as_of)?));
        } else {
            let keys: Vec<&str> = keys(catalogue).collect();
            return Err(format!("{} with value {}", unknown_of("key", key, &keys), given.shown()));
        }
    }
    // A start date says more than a count of months, and so wins over it.
    for (fact, range) in since {
        answers.set(fact, Answer::Months(range));
    }
    for fact in not_sure {
        // A value that was given as well is kept: for these facts "not sure" is but another value.
        let means_a_value = matches!(catalogue.fact(fact).not_sure, NotSure::Means(_));
        if means_a_value && answers.get(fact).is_some() {
            continue;
        }
        answers.set_not_sure(catalogue, fact).map_err(|_| {
            let fact = catalogue.fact(fact);
            let values: Vec<&str> = fact.values().iter().map(|value| value.id.as_str()).collect();
            format!("not_sure: {:?} cannot be not sure; allowed: {}", fact.id, values.join(", "))
        })?;
    }
    Ok(answers)
}

/// Every key that a profile may have.
fn keys(catalogue: &Catalogue) -> impl Iterator<Item = &str> {
    let since = catalogue.facts.iter().filter_map(|fact| match &fact.kind {
        FactKind::Months { since } if !since.is_empty() => Some(since.as_str()),
        _ => None,
    });
    catalogue.facts.iter().map(|fact| fact.id.as_str()).chain(since).chain(["not_sure"])
}

/// The fact whose start date has that key.
fn counted_since(catalogue: &Catalogue, key: &str) -> Option<FactId> {
    catalogue.facts_with_ids().find_map(|(id, fact)| match &fact.kind {
        FactKind::Months { since } if since == key && !since.is_empty() => Some(id),
        _ => None,
    })
}

/// The answer that a value stands for; `None` for "not sure" in so many words.
fn answer(fact: &Fact, key: &str, given: &Given) -> Result<Option<Answer>, String> {
    match (&fact.kind, given) {
        (FactKind::Choice { .. }, Given::Text(text)) => match fact.value(text) {
            Some(value) => Ok(Some(Answer::Choice(value))),
            None if matches!(text.as_str(), "not_sure" | "not sure")
                && matches!(fact.not_sure, NotSure::Means(_)) =>
            {
                Ok(None)
            }
            None => Err(unknown_value(fact, key, text)),
        },
        (FactKind::Choice { .. }, other) => {
            Err(format!("{key}: found {}; allowed: {}", other.shown(), values(fact)))
        }
        (FactKind::Flag, Given::Truth(raised)) => Ok(Some(Answer::Flag(*raised))),
        (FactKind::Flag, other) => Err(format!("{key}: found {}; allowed: true or false", other.shown())),
        (FactKind::Months { .. }, Given::Number(months)) => {
            let months = months_in_range(key, *months)?;
            Ok(Some(Answer::Months(MonthRange::exactly(months))))
        }
        (FactKind::Months { .. }, Given::Table(bounds)) => {
            range(key, bounds).map(|r| Some(Answer::Months(r)))
        }
        (FactKind::Months { .. }, other) => Err(format!(
            "{key}: found {}; allowed: a whole number of months from 0 to {MOST_MONTHS}, or min and max",
            other.shown()
        )),
    }
}

fn values(fact: &Fact) -> String {
    fact.values().iter().map(|value| value.id.as_str()).collect::<Vec<_>>().join(", ")
}

/// An unknown word with the nearest right one and, always, everything that is allowed.
pub(crate) fn unknown_of(what: &str, found: &str, allowed: &[&str]) -> String {
    let near = nearest(found, allowed.iter().copied());
    let meant = near.map_or_else(String::new, |near| format!(" (did you mean {near:?}?)"));
    let found = Given::Text(found.to_owned()).shown();
    format!("unknown {what} {found}{meant}; allowed: {}", allowed.join(", "))
}

fn unknown_value(fact: &Fact, key: &str, found: &str) -> String {
    let allowed: Vec<&str> = fact.values().iter().map(|value| value.id.as_str()).collect();
    format!("{key}: {}", unknown_of("value", found, &allowed))
}

fn months_in_range(key: &str, months: i64) -> Result<u16, String> {
    u16::try_from(months).ok().filter(|months| *months <= MOST_MONTHS).ok_or_else(|| {
        format!("{key}: found {months}; allowed: a whole number of months from 0 to {MOST_MONTHS}")
    })
}

fn range(key: &str, bounds: &[(String, Given)]) -> Result<MonthRange, String> {
    let (mut min, mut max) = (None, None);
    for (bound, given) in bounds {
        let slot = match bound.as_str() {
            "min" => &mut min,
            "max" => &mut max,
            _ => {
                let unknown = unknown_of("key", bound, &["min", "max"]);
                return Err(format!("{key}: {unknown} with value {}", given.shown()));
            }
        };
        let Given::Number(months) = given else {
            return Err(format!(
                "{key}.{bound}: found {}; allowed: a whole number of months from 0 to {MOST_MONTHS}",
                given.shown()
            ));
        };
        if slot.replace(months_in_range(&format!("{key}.{bound}"), *months)?).is_some() {
            return Err(format!("{key}: {bound:?} is there twice; keep one"));
        }
    }
    match (min, max) {
        (None, None) => {
            Err(format!("{key}: found neither min nor max; give one of them, or leave the key out"))
        }
        (Some(min), Some(max)) if min > max => {
            Err(format!("{key}: found min {min} and max {max}; min has to be at most max"))
        }
        (Some(min), None) => Ok(MonthRange::at_least(min)),
        (min, Some(max)) => Ok(MonthRange::between(min.unwrap_or(0), max)),
    }
}

fn started(key: &str, given: &Given, as_of: Date) -> Result<MonthRange, String> {
    let allowed = format!("a date on or before {as_of}, such as 2021-08-16");
    let Given::Text(text) = given else {
        return Err(format!("{key}: found {}; allowed: {allowed}", given.shown()));
    };
    let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
    date.and_then(|date| MonthRange::since(date, as_of))
        .ok_or_else(|| format!("{key}: found {}; allowed: {allowed}", given.shown()))
}

fn facts_not_sure(catalogue: &Catalogue, given: &Given) -> Result<Vec<FactId>, String> {
    let Given::List(names) = given else {
        return Err(format!("not_sure: found {}; allowed: a list of the names of facts", given.shown()));
    };
    let facts: Vec<&str> = catalogue.facts.iter().map(|fact| fact.id.as_str()).collect();
    names
        .iter()
        .map(|name| {
            let unknown = || format!("not_sure: {}", unknown_of("fact", name, &facts));
            catalogue.fact_named(name).ok_or_else(unknown)
        })
        .collect()
}
