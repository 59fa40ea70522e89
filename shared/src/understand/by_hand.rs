//! Facts that a person looks at and sets by name: "role: depute", "headship_months: exactly 60 months".
//!
//! Names and values are taken as the catalogue writes them or as people say them. Whatever is wrong is refused with what
//! was found and what is allowed; nothing is guessed, for here the person says exactly what they mean.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::explain::answer_in_words;
use crate::fact::{Fact, FactId, FactKind, NotSure, ValueId};
use crate::months::{MOST_MONTHS, MonthRange};
use crate::profile::{Given, unknown_of};
use crate::question::question;
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::quantity::quantities;
use crate::understand::text::tokens;

/// What a person writes for "not sure", and for a flag that is raised or not.
const NOT_SURE: &str = "not sure";
const YES_NO: [&str; 2] = ["yes", "no"];

/// The fact that a text begins with, by its id or its name, and what follows it.
///
/// # Errors
/// The words that name no fact, the nearest that do, and all that are allowed.
pub fn fact_first<'t>(catalogue: &Catalogue, text: &'t str) -> Result<(FactId, &'t str), String> {
    let text = text.trim();
    let longest = catalogue.facts.iter().map(|fact| fact.name.split_whitespace().count()).max();
    let spaces = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let ends = spaces.filter(|at| !text[..*at].ends_with(char::is_whitespace)).chain([text.len()]);
    let ends: Vec<usize> = ends.take(longest.unwrap_or(1)).collect();
    // The longest first: a name may begin with another's.
    for end in ends.iter().rev() {
        let name = plain(&text[..*end]);
        let named = |(_, fact): &(FactId, &Fact)| plain(&fact.id) == name || plain(&fact.name) == name;
        if let Some((fact, _)) = catalogue.facts_with_ids().find(named).filter(|_| !name.is_empty()) {
            return Ok((fact, text[*end..].trim()));
        }
    }
    let names: Vec<&str> = catalogue.facts.iter().map(|fact| fact.id.as_str()).collect();
    Err(match text {
        "" => format!("found no fact; allowed: {}", names.join(", ")),
        _ => unknown_of("fact", &text[..ends[0]], &names),
    })
}

/// Sets a fact to a value as a person writes it.
///
/// # Errors
/// What was found and what is allowed; nothing is changed then.
pub fn set(
    catalogue: &Catalogue,
    answers: &mut Answers,
    fact: FactId,
    value: &str,
    as_of: Date,
) -> Result<(), String> {
    let asked = catalogue.fact(fact);
    let wrong = || {
        let allowed: Vec<&str> = values(catalogue, fact).collect();
        match &asked.kind {
            _ if value.is_empty() => format!("{}: found no value; allowed: {}", asked.id, allowed.join(", ")),
            FactKind::Months { .. } => format!(
                "{}: found {}; allowed: a length of time such as 5 years, exactly 60 months, or a whole number of \
                 months from 0 to {MOST_MONTHS}{}",
                asked.id,
                Given::Text(value.to_owned()).shown(),
                allowed.iter().map(|other| format!(", or {other}")).collect::<String>()
            ),
            FactKind::Choice { .. } | FactKind::Flag => {
                format!("{}: {}", asked.id, unknown_of("value", value, &allowed))
            }
        }
    };
    let answer = match &asked.kind {
        FactKind::Choice { .. } => choice(catalogue, fact, value).map(Answer::Choice),
        FactKind::Months { .. } => months(value, as_of).map(Answer::Months),
        FactKind::Flag => yes_or_no(catalogue, value).map(Answer::Flag),
    };
    match answer {
        Some(answer) => answers.set(fact, answer),
        None if may_be_not_sure(asked) && is_not_sure(catalogue, asked, value) => {
            answers.forget(fact);
            answers.set_not_sure(catalogue, fact).map_err(|_| wrong())?;
        }
        None => return Err(wrong()),
    }
    Ok(())
}

/// The values that a fact can be set to, as a person writes them; for a length of time only those that are no length.
pub fn values(catalogue: &Catalogue, fact: FactId) -> impl Iterator<Item = &str> {
    let asked = catalogue.fact(fact);
    let flags: &[&str] = if matches!(asked.kind, FactKind::Flag) { &YES_NO } else { &[] };
    let not_sure = may_be_not_sure(asked).then_some(NOT_SURE);
    asked.values().iter().map(|value| value.label.as_str()).chain(flags.iter().copied()).chain(not_sure)
}

/// What is known of the person: for each fact that they spoke of its id, its question and its value.
pub fn understood(catalogue: &Catalogue, answers: &Answers) -> Vec<String> {
    let told = catalogue.facts_with_ids().filter(|(id, _)| answers.is_answered(*id));
    told.map(|(id, fact)| match answers.get(id) {
        Some(Answer::Flag(raised)) => {
            let label = fact.beside.first().map_or(&fact.name, |beside| &beside.label);
            format!("{}: {label}: {}", fact.id, YES_NO[usize::from(!raised)])
        }
        _ => {
            let asked = question(catalogue, id, answers).heading;
            format!("{}: {asked} {}", fact.id, answer_in_words(catalogue, answers, id))
        }
    })
    .collect()
}

fn may_be_not_sure(fact: &Fact) -> bool {
    !matches!(fact.kind, FactKind::Flag) && fact.not_sure != NotSure::Refused
}

fn choice(catalogue: &Catalogue, fact: FactId, value: &str) -> Option<ValueId> {
    let words = plain(value);
    let asked = catalogue.fact(fact);
    let named = asked
        .values()
        .iter()
        .position(|value| [&value.id, &value.label, &value.says].iter().any(|name| plain(name) == words));
    let said = || {
        meanings(catalogue, &words).find_map(|meaning| match meaning {
            Meaning::Value(of, value) if of == fact => Some(value),
            _ => None,
        })
    };
    let yes_or_no = || asked.value(YES_NO[usize::from(!yes_or_no(catalogue, value)?)]);
    named.map(|place| ValueId(place as u8)).or_else(said).or_else(yes_or_no)
}

fn yes_or_no(catalogue: &Catalogue, value: &str) -> Option<bool> {
    let words = plain(value);
    match words.as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => meanings(catalogue, &words).find_map(|meaning| match meaning {
            Meaning::Intent(Intent::Yes) => Some(true),
            Meaning::Intent(Intent::No) => Some(false),
            _ => None,
        }),
    }
}

fn is_not_sure(catalogue: &Catalogue, fact: &Fact, value: &str) -> bool {
    let words = plain(value);
    words == NOT_SURE
        || words == plain(&fact.not_sure_label)
        || meanings(catalogue, &words).any(|meaning| meaning == Meaning::Intent(Intent::Unsure))
}

/// A number alone counts months; anything else has to be one length of time.
fn months(value: &str, as_of: Date) -> Option<MonthRange> {
    if let Ok(months) = value.parse::<u32>() {
        return u16::try_from(months).ok().filter(|months| *months <= MOST_MONTHS).map(MonthRange::exactly);
    }
    match quantities(&tokens(value), as_of).as_slice() {
        [one] => Some(one.range),
        _ => None,
    }
}

fn meanings<'c>(catalogue: &'c Catalogue, words: &'c str) -> impl Iterator<Item = Meaning> + 'c {
    let phrases = catalogue.reference.lexicon.phrases.iter();
    phrases.filter(move |phrase| phrase.words == words).map(|phrase| phrase.meaning)
}

/// The words of a text, however they are spaced and written.
fn plain(text: &str) -> String {
    let words = tokens(text).into_iter().filter(|token| token.is_word() || token.is_number());
    words.map(|token| token.text).collect::<Vec<_>>().join(" ")
}
