//! `pathways catalogue export --json`: the whole catalogue in a shape of its own, apart from how files or code keep it.

use pathways::catalogue::Catalogue;
use pathways::fact::FactKind;
use pathways::programme::{
    Citation, PatternEvent, Programme, ProgrammeKind, Reading, Requirement, RunningStatus, SourcedFact, Unit,
};
use serde_json::{Value, json};

/// The whole catalogue.
pub fn catalogue(catalogue: &Catalogue) -> Value {
    let list = |items: Vec<Value>| Value::Array(items);
    json!({
        "facts": catalogue.facts.iter().map(|fact| fact_json(catalogue, fact)).collect::<Value>(),
        "programmes": catalogue.programmes.iter().map(|p| programme(catalogue, p)).collect::<Value>(),
        "open_points": list(catalogue.open_points.iter().map(|point| json!({
            "id": point.id, "question": point.question, "says": point.says, "reading": point.reading,
        })).collect()),
        "sources": list(catalogue.sources.iter().map(|source| json!({
            "id": source.id, "title": source.title, "year": source.year, "publisher": source.publisher,
            "address": source.address, "note": source.note,
        })).collect()),
        "topics": list(catalogue.topics.iter().map(|t| json!({ "id": t.id, "name": t.name })).collect()),
        "providers": list(catalogue.providers.iter().map(|provider| json!({
            "id": provider.id, "name": provider.name, "ours": provider.ours, "says": provider.says,
        })).collect()),
        "contacts": list(catalogue.contacts.iter().map(|contact| json!({
            "id": contact.id, "name": contact.name, "says": contact.says,
            "source": cited(catalogue, &contact.cited),
        })).collect()),
        "authorities": list(catalogue.authorities.iter().map(|authority| json!({
            "id": authority.id, "name": authority.name, "site": authority.site,
            "site_confirmed": authority.site_confirmed,
            "spring_breaks": authority.spring_breaks.iter().map(|spring_break| json!({
                "year": spring_break.year, "says": spring_break.says, "confirmed": spring_break.confirmed,
                "source": cited(catalogue, &spring_break.cited),
            })).collect::<Value>(),
        })).collect()),
        "glossary": list(catalogue.reference.glossary.iter().map(|term| json!({
            "term": term.term, "name": term.name, "also_known_as": term.also_known_as, "says": term.says,
            "source": cited(catalogue, &term.cited),
        })).collect()),
        "partnership": {
            "facts": catalogue.reference.partnership.facts.iter().map(|f| sourced(catalogue, f)).collect::<Value>(),
            "workstreams": list(catalogue.reference.partnership.workstreams.iter().map(|workstream| json!({
                "name": workstream.name, "year": workstream.year, "sponsor": workstream.sponsor,
                "lead": workstream.lead, "says": workstream.says, "source": cited(catalogue, &workstream.cited),
            })).collect()),
            "bodies": list(catalogue.reference.partnership.bodies.iter().map(|body| json!({
                "name": body.name, "says": body.says, "source": cited(catalogue, &body.cited),
            })).collect()),
            "plan_items": list(catalogue.reference.partnership.plan_items.iter().map(|item| json!({
                "id": item.id, "name": item.name, "for_whom": item.for_whom, "says": item.says,
                "source": cited(catalogue, &item.cited),
            })).collect()),
        },
    })
}

fn fact_json(catalogue: &Catalogue, fact: &pathways::Fact) -> Value {
    let kind = match &fact.kind {
        FactKind::Choice { .. } => "choice",
        FactKind::Months { .. } => "months",
        FactKind::Flag => "flag",
    };
    let beside: Vec<&str> =
        fact.beside.iter().map(|beside| catalogue.fact(beside.question).id.as_str()).collect();
    let values: Value = fact
        .values()
        .iter()
        .map(|value| json!({ "id": value.id, "label": value.label, "hint": value.hint }))
        .collect();
    json!({
        "id": fact.id, "kind": kind, "name": fact.name, "asked": fact.ask, "question": fact.question,
        "hint": fact.hint, "why": fact.why, "values": values, "beside": beside,
    })
}

fn programme(catalogue: &Catalogue, programme: &Programme) -> Value {
    let kind = match programme.kind {
        ProgrammeKind::Programme => "programme",
        ProgrammeKind::Network => "network",
        ProgrammeKind::PlanItem => "plan_item",
    };
    let status = match programme.running.status {
        RunningStatus::PatternKnown => "pattern_known",
        RunningStatus::NotConfirmed => "not_confirmed",
        RunningStatus::UnderDevelopment => "under_development",
        RunningStatus::Postponed => "postponed",
        RunningStatus::Outside => "outside",
    };
    let event = |event| match event {
        PatternEvent::Recruits => "recruits",
        PatternEvent::ApplicationsOpen => "applications_open",
        PatternEvent::ApplicationsClose => "applications_close",
        PatternEvent::Starts => "starts",
        PatternEvent::Ends => "ends",
    };
    let contacts: Vec<&str> =
        programme.contacts.iter().map(|place| &*catalogue.contacts[usize::from(*place)].id).collect();
    let not_stated: Vec<&str> =
        programme.not_stated.iter().map(|place| &*catalogue.topics[usize::from(*place)].id).collect();
    let requirements = programme.rules.iter().flat_map(|rules| &rules.requirements);
    let date = |date: pathways::months::WrittenDate| pathways::Date::from(date).to_string();
    json!({
        "id": programme.id, "name": programme.name, "also_known_as": programme.also_known_as, "kind": kind,
        "provider": catalogue.providers[usize::from(programme.provider)].id,
        "suggest": programme.suggest, "summary": programme.summary, "contacts": contacts,
        "evaluated": programme.rules.is_some(), "not_evaluated": programme.not_evaluated,
        "running": {
            "status": status, "session": programme.running.session, "says": programme.running.says,
            "source": cited(catalogue, &programme.running.cited),
        },
        "pattern": programme.pattern.iter().map(|pattern| json!({
            "event": event(pattern.event), "month": pattern.month, "says": pattern.says,
            "source": cited(catalogue, &pattern.cited),
        })).collect::<Value>(),
        "windows": programme.windows.iter().map(|window| json!({
            "opens": date(window.opens), "closes": date(window.closes),
            "confirmed_by": window.confirmed_by, "confirmed_on": date(window.confirmed_on),
        })).collect::<Value>(),
        "facts": programme.facts.iter().map(|fact| sourced(catalogue, fact)).collect::<Value>(),
        "not_stated": not_stated,
        "requirements": requirements.map(|r| requirement(catalogue, r)).collect::<Value>(),
    })
}

fn requirement(catalogue: &Catalogue, requirement: &Requirement) -> Value {
    let cases: Value = requirement
        .cases
        .iter()
        .map(|case| {
            json!({
                "state": case.state.name(), "when": case.when_text, "says": case.says, "step": case.step,
                "open_points": point_ids(catalogue, &case.open_points), "quiet": case.quiet,
            })
        })
        .collect();
    json!({
        "id": requirement.id, "label": requirement.label, "cases": cases, "unmet": requirement.unmet,
        "source": cited(catalogue, &requirement.cited),
    })
}

fn sourced(catalogue: &Catalogue, fact: &SourcedFact) -> Value {
    let reading = match fact.reading {
        Reading::Stated => "stated",
        Reading::Inferred => "inferred",
        Reading::Unclear => "unclear",
    };
    let unit = |unit| Unit::NAMES.iter().find(|(_, named)| *named == unit).map(|(name, _)| *name);
    json!({
        "topic": catalogue.topics[usize::from(fact.topic)].id, "says": fact.says,
        "amount": fact.amount.map(|a| json!({ "min": a.min, "max": a.max, "unit": unit(a.unit) })),
        "reading": reading, "older": fact.older, "open_points": point_ids(catalogue, &fact.open_points),
        "source": cited(catalogue, &fact.cited),
    })
}

fn point_ids<'a>(catalogue: &'a Catalogue, points: &[u16]) -> Vec<&'a str> {
    points.iter().map(|point| catalogue.open_points[usize::from(*point)].id.as_str()).collect()
}

fn cited(catalogue: &Catalogue, cited: &Citation) -> Value {
    json!({
        "document": catalogue.sources[usize::from(cited.source)].id,
        "section": cited.section,
        "year": cited.year,
    })
}
