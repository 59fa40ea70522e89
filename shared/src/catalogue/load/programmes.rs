//! Reading `programme.toml` and `common.toml`: what the sources say of a programme, and its requirements.

use super::{Names, cited, condition, refer};
use crate::catalogue::problem::unknown;
use crate::catalogue::reader::{Table, Text};
use crate::explain::places;
use crate::expression::Expression;
use crate::fact::{Fact, FactKind, Set64};
use crate::months::WrittenDate;
use crate::programme::{
    Amount, Case, Citation, Pattern, PatternEvent, Programme, ProgrammeKind, Reading, Requirement, Running,
    RunningStatus, SourcedFact, Unit, Window,
};
use crate::rules::{Rules, compile::compile};
use crate::verdict::State;

const KINDS: [(&str, ProgrammeKind); 3] = [
    ("programme", ProgrammeKind::Programme),
    ("network", ProgrammeKind::Network),
    ("plan_item", ProgrammeKind::PlanItem),
];

const STATUSES: [(&str, RunningStatus); 5] = [
    ("pattern_known", RunningStatus::PatternKnown),
    ("not_confirmed", RunningStatus::NotConfirmed),
    ("under_development", RunningStatus::UnderDevelopment),
    ("postponed", RunningStatus::Postponed),
    ("outside", RunningStatus::Outside),
];

const EVENTS: [(&str, PatternEvent); 5] = [
    ("recruits", PatternEvent::Recruits),
    ("applications_open", PatternEvent::ApplicationsOpen),
    ("applications_close", PatternEvent::ApplicationsClose),
    ("starts", PatternEvent::Starts),
    ("ends", PatternEvent::Ends),
];

const READINGS: [(&str, Reading); 3] =
    [("stated", Reading::Stated), ("inferred", Reading::Inferred), ("unclear", Reading::Unclear)];

/// The requirements that several programmes share.
pub(super) fn common(table: &Table<'_>, facts: &[Fact], names: &mut Names) -> Vec<Requirement> {
    let own = requirements(table, facts, names).into_iter();
    own.map(|(requirement, _)| Requirement { common: true, ..requirement }).collect()
}

/// Reads one programme.
pub(super) fn programme(
    table: &Table<'_>,
    folder: &str,
    facts: &[Fact],
    common: &[Requirement],
    names: &mut Names,
) -> Programme {
    let id = table.text("id");
    if let Some(id) = id.as_ref().filter(|id| id.text != folder) {
        let message =
            format!("the id {:?} is not the name of its folder, {folder:?}; make them one", id.text);
        table.file.problem(&id.span, message);
    }
    let id = id.map_or_else(String::new, |id| names.take_id(table, "programme", id));
    let not_evaluated = table.optional_text("not_evaluated");
    let shared = table.required_texts("common");
    let own = requirements(table, facts, names);
    let rules = rules(table, facts, common, &shared, own, not_evaluated.as_ref());
    let providers = || names.providers.iter().map(String::as_str);
    let places_of = |key, what: &str, allowed: &[String]| -> Vec<u16> {
        let texts = table.texts(key);
        texts.iter().map(|t| refer(table.file, what, t, allowed.iter().map(String::as_str)) as u16).collect()
    };
    let kind = table.one_of("kind", &KINDS);
    let running = running(table, names);
    Programme {
        id,
        name: table.words("name"),
        also_known_as: table.texts("also_known_as").into_iter().map(|text| text.text).collect(),
        // Stand-ins where a key is missing or wrong, which is noted: a catalogue with a problem is not used.
        kind: kind.unwrap_or(ProgrammeKind::Programme),
        provider: table.text("provider").map_or(0, |t| refer(table.file, "provider", &t, providers())) as u16,
        suggest: table.truth("suggest", true),
        summary: table.words("summary"),
        contacts: places_of("contacts", "contact", &names.contacts),
        not_stated: places_of("not_stated", "topic", &names.topics),
        running,
        pattern: patterns(table, names),
        windows: windows(table),
        facts: sourced_facts(table, names),
        rules,
        not_evaluated: not_evaluated.map_or_else(String::new, |text| text.text),
    }
}

fn rules(
    table: &Table<'_>,
    facts: &[Fact],
    common: &[Requirement],
    shared: &[Text],
    own: Vec<(Requirement, std::ops::Range<usize>)>,
    not_evaluated: Option<&Text>,
) -> Option<Rules> {
    if own.is_empty() {
        if not_evaluated.is_none() {
            let message = "this programme has no [[requirement]]; write whom it is for (`when = \"always\"` for \
                           everybody), or say in `not_evaluated` why it is not evaluated";
            table.file.problem(&table.span, message);
        }
        return None;
    }
    if let Some(text) = not_evaluated {
        table.file.problem(&text.span, "`not_evaluated` stands beside requirements; keep one or the other");
    }
    let (mut requirements, spans): (Vec<_>, Vec<_>) = own.into_iter().unzip();
    for name in shared {
        let place = refer(table.file, "common requirement", name, common.iter().map(|r| r.id.as_str()));
        requirements.extend(common.get(place).cloned());
    }
    match compile(facts, requirements) {
        Ok(rules) => Some(rules),
        Err(too_large) => {
            let span = too_large.requirement.and_then(|place| spans.get(place)).unwrap_or(&table.span);
            table.file.problem(span, too_large.message);
            None
        }
    }
}

fn requirements(
    table: &Table<'_>,
    facts: &[Fact],
    names: &mut Names,
) -> Vec<(Requirement, std::ops::Range<usize>)> {
    let mut seen: Vec<String> = Vec::new();
    let read = table.tables("requirement").into_iter().map(|entry| {
        let id = entry.text("id");
        if let Some(id) = id.as_ref().filter(|id| seen.contains(&id.text)) {
            entry.file.problem(&id.span, format!("requirement {:?} is there twice; rename one", id.text));
        }
        let id = id.map_or_else(String::new, |id| id.text);
        seen.push(id.clone());
        let cases = cases(&entry, facts, names);
        let requirement = Requirement {
            id,
            label: entry.words("label"),
            cited: cited(&entry, names),
            unmet: sentence(&entry, "unmet", &cases, facts),
            cases: cases.into_iter().map(|(case, _)| case).collect(),
            common: false,
        };
        let span = entry.span.clone();
        entry.finish();
        (requirement, span)
    });
    read.collect()
}

fn cases(entry: &Table<'_>, facts: &[Fact], names: &Names) -> Vec<(Case, Option<Expression>)> {
    let tables = entry.tables("case");
    if tables.is_empty() {
        let message = "this requirement has no states: nobody could meet it; add a [[requirement.case]] with \
                       `state` and `when`";
        entry.file.problem(&entry.span, message);
    }
    let states = State::OF_CASES.map(|state| (state.name(), state));
    let read = tables.into_iter().map(|case| {
        let state = case.one_of("state", &states);
        let (when, text) = condition(&case, "when", facts);
        let open_points = open_points(&case, names);
        let step = case.optional_text("step");
        if let Some(state) = state {
            demand_what_the_state_needs(&case, state, &open_points, step.as_ref(), when.as_ref(), facts);
        }
        let mut read = Case {
            state: state.unwrap_or(State::Met),
            when: when.clone(),
            when_text: text.map_or_else(String::new, |text| text.text),
            says: String::new(),
            step: step.map_or_else(String::new, |text| text.text),
            open_points,
            quiet: case.truth("quiet", false),
        };
        let with = [(read.clone(), when.clone())];
        read.says = sentence(&case, "says", &with, facts);
        case.finish();
        (read, when)
    });
    read.collect()
}

fn demand_what_the_state_needs(
    case: &Table<'_>,
    state: State,
    open_points: &[u16],
    step: Option<&Text>,
    when: Option<&Expression>,
    facts: &[Fact],
) {
    match state {
        State::Check | State::Unsettled if open_points.is_empty() => case.file.problem(
            &case.span,
            format!(
                "a case of state {:?} has no `open_points`; name what the page leaves open",
                state.name()
            ),
        ),
        State::UnmetByAction if step.is_none() => case.file.problem(
            &case.span,
            "a case of state \"unmet_by_action\" has no `step`; say what the person can do",
        ),
        State::UnmetByTime => {
            let grows = when.is_some_and(|when| {
                let counts = |fact: u8| matches!(facts[usize::from(fact)].kind, FactKind::Months { .. });
                when.facts().iter().filter(|fact| counts(*fact)).count() == 1
            });
            if when.is_some() && !grows {
                case.file.problem(
                    &case.span,
                    "a case of state \"unmet_by_time\" reads no length of time, or more than one; it needs exactly one",
                );
            }
        }
        State::Met | State::Check | State::UnmetByAction | State::Unsettled | State::Unmet => {}
    }
}

/// Reads a sentence with places for facts, each of which the conditions have to read.
fn sentence(
    table: &Table<'_>,
    key: &'static str,
    cases: &[(Case, Option<Expression>)],
    facts: &[Fact],
) -> String {
    let Some(text) = table.text(key) else { return String::new() };
    if text.text.matches('{').count() != places(&text.text).count() {
        table
            .file
            .problem(&text.span, format!("`{key}` has a `{{` without its `}}`; close it or take it out"));
    }
    for place in places(&text.text) {
        let known = facts.iter().position(|fact| fact.id == place);
        let read = Set64(cases.iter().filter_map(|(_, when)| when.as_ref()).fold(0, |s, w| s | w.facts().0));
        match known {
            None if facts.is_empty() => {}
            None => {
                let names = facts.iter().map(|fact| fact.id.as_str());
                table.file.problem(&text.span, unknown("fact", place, names));
            }
            Some(fact) if facts[fact].unknown.is_empty() && !read.has(fact as u8) => {
                table
                    .file
                    .problem(&text.span, format!("`{{{place}}}` has no words for when it is not known"));
            }
            Some(_) => {}
        }
    }
    text.text
}

fn open_points(table: &Table<'_>, names: &Names) -> Vec<u16> {
    let allowed = || names.open_points.iter().map(String::as_str);
    let texts = table.texts("open_points");
    texts.iter().map(|text| refer(table.file, "open point", text, allowed()) as u16).collect()
}

fn running(table: &Table<'_>, names: &Names) -> Running {
    let read = |entry: &Table<'_>| Running {
        status: entry.one_of("status", &STATUSES).unwrap_or(RunningStatus::NotConfirmed),
        session: entry.words("session"),
        says: entry.words("says"),
        cited: cited(entry, names),
    };
    match table.table("running") {
        Some(entry) => {
            let running = read(&entry);
            entry.finish();
            running
        }
        None => Running {
            status: RunningStatus::NotConfirmed,
            session: String::new(),
            says: String::new(),
            cited: Citation { source: 0, section: String::new(), year: String::new() },
        },
    }
}

fn patterns(table: &Table<'_>, names: &Names) -> Vec<Pattern> {
    let tables = table.tables("pattern").into_iter().filter_map(|entry| {
        let event = entry.one_of("event", &EVENTS);
        let month = entry.number("month", 1..=12);
        let (says, cited) = (entry.optional_words("says"), cited(&entry, names));
        entry.finish();
        Some(Pattern { event: event?, month: month? as u8, says, cited })
    });
    tables.collect()
}

fn windows(table: &Table<'_>) -> Vec<Window> {
    let tables = table.tables("window").into_iter().filter_map(|entry| {
        let (opens, closes) = (entry.date("opens"), entry.date("closes"));
        if let (Some(opens), Some(closes)) = (opens, closes)
            && closes < opens
        {
            entry.file.problem(&entry.span, format!("it closes on {closes}, before it opens on {opens}"));
        }
        let confirmed_by = entry.words("confirmed_by");
        let confirmed_on = entry.date("confirmed_on");
        entry.finish();
        let written = WrittenDate::from;
        Some(Window {
            opens: written(opens?),
            closes: written(closes?),
            confirmed_by,
            confirmed_on: written(confirmed_on?),
        })
    });
    tables.collect()
}

/// Reads `[[fact]]`: what sources say, filed under topics.
pub(super) fn sourced_facts(table: &Table<'_>, names: &Names) -> Vec<SourcedFact> {
    let topics = || names.topics.iter().map(String::as_str);
    let tables = table.tables("fact").into_iter().map(|entry| {
        let fact = SourcedFact {
            topic: entry.text("topic").map_or(0, |t| refer(entry.file, "topic", &t, topics())) as u16,
            says: entry.words("says"),
            amount: amount(&entry),
            cited: cited(&entry, names),
            reading: entry.optional_one_of("reading", &READINGS).unwrap_or(Reading::Stated),
            older: entry.truth("older", false),
            open_points: open_points(&entry, names),
        };
        entry.finish();
        fact
    });
    tables.collect()
}

fn amount(entry: &Table<'_>) -> Option<Amount> {
    let amount = entry.optional_table("amount")?;
    let anything = 0..=1_000_000;
    let (min, max) = match amount.has("value") {
        true => {
            let value = amount.number("value", anything)?;
            (value, value)
        }
        false => (amount.number("min", anything.clone())?, amount.number("max", anything)?),
    };
    if min > max {
        amount.file.problem(&amount.span, format!("min is {min}, more than max, {max}; swap them"));
    }
    let unit = amount.one_of("unit", &Unit::NAMES);
    amount.finish();
    Some(Amount { min, max, unit: unit? })
}
