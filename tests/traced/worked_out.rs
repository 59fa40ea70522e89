//! What a reply works out, worked out a second time: when a yearly pattern comes round next, from when a person could meet a
//! rule, and the person's own time in words.

use jiff::ToSpan;
use jiff::civil::Date;
use pathways::fact::FactKind;
use pathways::programme::{PatternEvent, Programme, Requirement};
use pathways::verdict::State;
use pathways::{Answer, FactId, MonthRange};

use super::{MIND, Said, person, tidy};

/// The sentences that the reply may hold, and what is wrong with the times that they are worked out from.
pub fn sentences(said: &Said<'_>) -> (Vec<String>, Vec<String>) {
    let (mut sentences, mut wrong) = (Vec::new(), Vec::new());
    for programme in said.programmes() {
        sentences.extend(freshness(said, programme));
        for requirement in programme.rules.iter().flat_map(|rules| &rules.requirements) {
            for case in &requirement.cases {
                sentences.push(tidy(&filled(said, &case.says)));
            }
            sentences.extend(from_when(said, requirement));
        }
    }
    let catalogue = MIND.catalogue();
    for (fact, asked) in catalogue.facts_with_ids() {
        if let (FactKind::Months { .. }, Some(range)) =
            (&asked.kind, said.conversation.answers().months(fact))
            && !person::could_mean(said.messages, range, said.as_of)
        {
            wrong.push(format!("{}: {}", asked.id, in_words(range)));
        }
    }
    (sentences, wrong)
}

/// "It usually recruits in January, for a start in March. The next would be January 2027: check that it is running."
fn freshness(said: &Said<'_>, programme: &Programme) -> Vec<String> {
    let catalogue = MIND.catalogue();
    let wording = &catalogue.wording;
    let mut sentences = Vec::new();
    for pattern in &programme.pattern {
        let event = match pattern.event {
            PatternEvent::Recruits => wording.usually_recruits(),
            PatternEvent::ApplicationsOpen => wording.usually_opens(),
            PatternEvent::ApplicationsClose => wording.usually_closes(),
            PatternEvent::Starts | PatternEvent::Ends => continue,
        };
        let month = &wording.month_names()[usize::from(pattern.month) - 1];
        let says = if pattern.says.is_empty() { String::new() } else { format!(", {}", pattern.says) };
        sentences.push(event.replace("{month}", &format!("{month}{says}")));
        // Month by month until it comes round.
        let mut next = said.as_of.first_of_month();
        while next.month() as u8 != pattern.month {
            next = next.saturating_add(1.month());
        }
        sentences.push(wording.next_would_be().replace("{month}", &format!("{month} {}", next.year())));
    }
    let title = &catalogue.sources[usize::from(programme.running.cited.source)].title;
    let published = wording.published_for().replace("{title}", title);
    sentences.push(published.replace("{session}", &programme.running.session));
    sentences
}

/// A reason with the person's own answers in it.
fn filled(said: &Said<'_>, says: &str) -> String {
    let catalogue = MIND.catalogue();
    let mut filled = says.to_owned();
    for (fact, asked) in catalogue.facts_with_ids() {
        let value = match said.conversation.answers().get(fact) {
            Some(Answer::Choice(value)) => asked.values()[usize::from(value.0)].says.clone(),
            Some(Answer::Months(range)) => in_words(range),
            _ => asked.unknown.clone(),
        };
        filled = filled.replace(&format!("{{{}}}", asked.id), &value);
    }
    filled
}

/// "You could meet this from 22 March 2027.": the day on which a person has what a rule asks for, counted from the rule's own
/// words.
fn from_when(said: &Said<'_>, requirement: &Requirement) -> Option<String> {
    let catalogue = MIND.catalogue();
    requirement.cases.iter().find(|case| case.state == State::UnmetByTime)?;
    let (fact, months, beyond) = requirement.cases.iter().find_map(|case| {
        let mut words = case.when_text.split_whitespace();
        let fact: FactId = catalogue.fact_named(words.next()?)?;
        let beyond = words.next().filter(|sign| matches!(*sign, ">" | ">="))? == ">";
        Some((fact, words.next()?.parse::<i32>().ok()?, beyond))
    })?;
    let range = said.conversation.answers().months(fact)?;
    let day = match range.latest_start {
        Some(start) => {
            let day = Date::from(start).saturating_add(months.months());
            if beyond { day.tomorrow().unwrap() } else { day }
        }
        None => {
            let missing = months + i32::from(beyond) - i32::from(range.min.whole_months());
            said.as_of.saturating_add(missing.months())
        }
    };
    let month = &catalogue.wording.month_names()[day.month() as usize - 1];
    let day = format!("{} {month} {}", day.day(), day.year());
    Some(catalogue.wording.not_yet_from().replace("{date}", &day))
}

/// A length of time in words, by the rulings: whole months, "just over" for days beyond.
fn in_words(range: MonthRange) -> String {
    let one = |half_months: u16| {
        let (years, months) = (half_months / 24, half_months / 2 % 12);
        let some = |number: u16, unit: &str| match number {
            0 => None,
            1 => Some(format!("1 {unit}")),
            number => Some(format!("{number} {unit}s")),
        };
        let parts: Vec<String> = [some(years, "year"), some(months, "month")].into_iter().flatten().collect();
        match (parts.is_empty(), half_months % 2) {
            (true, _) => "less than a month".to_owned(),
            (false, 0) => parts.join(" "),
            (false, _) => format!("just over {}", parts.join(" ")),
        }
    };
    let (min, max) = (range.min.0, range.max.0);
    match (min, max) {
        _ if min == max => one(min),
        (_, 2400..) => format!("at least {}", one(min)),
        (0 | 1, _) => format!("at most {}", one(max)),
        _ => format!("between {} and {}", one(min), one(max)),
    }
}
