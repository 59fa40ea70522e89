//! Composing the text of a reply from the catalogue: answer first, then why, then what to do, with source and year.
//!
//! Nothing is said here that is not in the catalogue, the wording, or the person's own answers.

use jiff::civil::Date;

use crate::answers::Answers;
use crate::assess::assess;
use crate::catalogue::{Catalogue, TopicAbout};
use crate::evaluate::evaluate;
use crate::explain::{fill_places, with};
use crate::interview::next_question;
use crate::programme::{Citation, Programme, SourcedFact};
use crate::question::question;
use crate::results::facts_on;
use crate::running::{freshness, in_words};
use crate::understand::lexicon::Faq;
use crate::understand::reply::{Kind, Reply};
use crate::verdict::Verdict;

/// "Source: the page (2022)." for each document, once.
pub fn source_line(catalogue: &Catalogue, cited: &[Citation]) -> String {
    let mut seen: Vec<(u16, &str)> = Vec::new();
    for citation in cited {
        if !seen.contains(&(citation.source, &citation.year)) {
            seen.push((citation.source, &citation.year));
        }
    }
    let named = |(source, year): &(u16, &str)| {
        let title = &catalogue.sources[usize::from(*source)].title;
        if year.is_empty() {
            return title.clone();
        }
        fill_places(catalogue.wording.source_in_words(), &mut |place, filled| {
            filled.push_str(if place == "title" { title } else { year });
        })
    };
    let named: Vec<String> = seen.iter().map(named).collect();
    if named.is_empty() {
        return String::new();
    }
    with(catalogue.wording.chat_source_line(), &named.join("; "))
}

/// An answer from facts of one programme.
pub fn from_facts(
    catalogue: &Catalogue,
    place: u16,
    topic: Option<u16>,
    facts: &[&SourcedFact],
    confidence: f32,
    as_of: Date,
) -> Reply {
    let programme = &catalogue.programmes[usize::from(place)];
    let says: Vec<&str> = facts.iter().map(|fact| fact.says.as_str()).collect();
    let cited: Vec<Citation> = facts.iter().map(|fact| fact.cited.clone()).collect();
    let timely = topic.is_some_and(|topic| is_about_time(catalogue, topic));
    let mut parts = vec![format!("{}: {}", programme.name, says.join(" "))];
    if timely {
        parts.push(freshness(catalogue, programme, as_of).says.join(" "));
        parts.push(catalogue.wording.decision_note().to_owned());
    }
    parts.push(source_line(catalogue, &cited));
    let mut reply = Reply::new(Kind::Answer, parts.join(" ").trim().to_owned(), confidence);
    (reply.programmes, reply.topic, reply.sources) = (vec![place], topic, cited);
    reply
}

/// Whether a topic is about when, so that the reply has to say how old its dates are.
fn is_about_time(catalogue: &Catalogue, topic: u16) -> bool {
    catalogue.topics[usize::from(topic)].about == TopicAbout::Dates
}

/// What a programme is, for whom, and whether it runs.
pub fn overview(catalogue: &Catalogue, place: u16, as_of: Date) -> Reply {
    let programme = &catalogue.programmes[usize::from(place)];
    let who: Vec<&SourcedFact> = facts_on(catalogue, programme, "who").take(2).collect();
    let mut cited: Vec<Citation> = who.iter().map(|fact| fact.cited.clone()).collect();
    cited.push(programme.running.cited.clone());
    let also = programme.also_known_as.first().map_or_else(String::new, |short| format!(" ({short})"));
    let who: Vec<&str> = who.iter().map(|fact| fact.says.as_str()).collect();
    let fresh = freshness(catalogue, programme, as_of);
    let provider = &catalogue.providers[usize::from(programme.provider)];
    let text = format!(
        "{}{also}: {} {} {} {}",
        programme.name,
        programme.summary,
        if provider.ours { "" } else { provider.says.as_str() },
        who.join(" "),
        fresh.says.join(" ")
    );
    let mut reply = Reply::new(Kind::Answer, tidy(&text), 0.8);
    (reply.programmes, reply.sources) = (vec![place], cited);
    reply
}

/// How sure a reply is that says what is known because the question was not understood.
pub const UNSURE: f32 = 0.35;

/// What is known of a programme, for a question about it that was not understood: the measures of it, each in a sentence,
/// and whom to ask for more.
pub fn what_is_known(catalogue: &Catalogue, place: u16, as_of: Date) -> Reply {
    let programme = &catalogue.programmes[usize::from(place)];
    let topics = [
        "experience",
        "length",
        "sessions",
        "session_length",
        "frequency",
        "mode",
        "time_of_day",
        "group",
        "opens",
        "closes",
    ];
    let facts: Vec<&SourcedFact> =
        topics.into_iter().flat_map(|topic| facts_on(catalogue, programme, topic).take(1)).collect();
    let says: Vec<&str> = facts.iter().map(|fact| fact.says.as_str()).collect();
    let mut reply = overview(catalogue, place, as_of);
    let lead = with(catalogue.wording.chat_what_is_known(), &programme.name);
    let ask = whom_to_ask(catalogue, Some(place));
    reply.text = tidy(&format!("{lead} {} {} {ask}", reply.text, says.join(" ")));
    reply.sources.extend(facts.iter().map(|fact| fact.cited.clone()));
    reply.confidence = UNSURE;
    reply
}

/// That the sources are silent on a topic, and whom to ask.
pub fn silent(catalogue: &Catalogue, places: &[u16], topic: Option<u16>, confidence: f32) -> Reply {
    let wording = &catalogue.wording;
    let names: Vec<&str> =
        places.iter().map(|place| catalogue.programmes[usize::from(*place)].name.as_str()).collect();
    let names = names.join(", ");
    let topic_name = topic.map(|topic| catalogue.topics[usize::from(topic)].name.as_str());
    // Only of a topic that was understood can it be said that the sources do not say.
    let says = match (topic_name, places) {
        (Some(topic), []) => format!("{topic}: {}", wording.chat_not_said()),
        (Some(topic), _) => format!("{topic}: {}", with(wording.chat_not_said_for(), &names)),
        (None, []) => wording.chat_not_found().to_owned(),
        (None, _) => with(wording.chat_not_found_for(), &names),
    };
    let text = format!("{says} {}", whom_to_ask(catalogue, places.first().copied()));
    let mut reply = Reply::new(Kind::Refer, tidy(&text), confidence);
    (reply.programmes, reply.topic) = (places.to_vec(), topic);
    reply
}

/// That the sources are silent on a topic of one programme. Of dates, its yearly pattern is told all the same.
pub fn silent_on(catalogue: &Catalogue, place: u16, topic: u16, as_of: Date) -> Reply {
    let mut reply = silent(catalogue, &[place], Some(topic), 0.8);
    if is_about_time(catalogue, topic) {
        let programme = &catalogue.programmes[usize::from(place)];
        reply.text =
            tidy(&format!("{} {}", reply.text, freshness(catalogue, programme, as_of).says.join(" ")));
        reply.sources.push(programme.running.cited.clone());
    }
    reply
}

/// Whom to ask about a programme, or in general.
pub fn whom_to_ask(catalogue: &Catalogue, place: Option<u16>) -> String {
    let contacts = place.map(|place| &catalogue.programmes[usize::from(place)].contacts);
    match contacts {
        Some(contacts) if !contacts.is_empty() => {
            let says = contacts.iter().map(|contact| catalogue.contacts[usize::from(*contact)].says.as_str());
            says.take(2).collect::<Vec<_>>().join(" ")
        }
        _ => catalogue
            .contacts
            .iter()
            .take(2)
            .map(|contact| contact.says.as_str())
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// A question that people ask, answered.
pub fn from_faq(catalogue: &Catalogue, faq: &Faq, confidence: f32) -> Reply {
    let kind = if faq.refer { Kind::Refer } else { Kind::Answer };
    let text = format!("{} {}", faq.says, source_line(catalogue, &faq.cited));
    let mut reply = Reply::new(kind, tidy(&text), confidence);
    (reply.programmes, reply.topic, reply.sources) = (faq.programmes.clone(), faq.topic, faq.cited.clone());
    reply
}

/// The replies to several questions of one message as one, in their order. What suits the person leads its kind, then what
/// is known; that something is not known does not make the whole a referral.
///
/// # Panics
/// Without a reply.
pub fn together(replies: Vec<Reply>) -> Reply {
    let rank = |reply: &Reply| match reply.kind {
        Kind::Suggest => 0,
        Kind::Compare | Kind::List | Kind::Answer => 1,
        _ => 2,
    };
    let leading = replies.iter().min_by_key(|reply| rank(reply)).expect("there is a reply");
    let mut all =
        Reply { text: String::new(), programmes: Vec::new(), sources: Vec::new(), ..leading.clone() };
    let texts: Vec<&str> = replies.iter().map(|reply| reply.text.as_str()).collect();
    all.text = texts.join("\n\n");
    for reply in &replies {
        for programme in &reply.programmes {
            if !all.programmes.contains(programme) {
                all.programmes.push(*programme);
            }
        }
        all.sources.extend(reply.sources.iter().cloned());
    }
    all
}

/// Programmes side by side, on one topic or on what tells programmes apart.
pub fn compare(catalogue: &Catalogue, places: &[u16], topic: Option<u16>, as_of: Date) -> Reply {
    let mut cited = Vec::new();
    let mut lines = Vec::new();
    for place in places {
        let programme = &catalogue.programmes[usize::from(*place)];
        let on_topic = |topic: u16| programme.facts.iter().any(|fact| fact.topic == topic);
        let chosen: Vec<&SourcedFact> =
            match topic.filter(|topic| on_topic(*topic) || programme.not_stated.contains(topic)) {
                Some(topic) => {
                    let id = &catalogue.topics[usize::from(topic)].id;
                    programme
                        .facts
                        .iter()
                        .filter(|fact| catalogue.topics[usize::from(fact.topic)].id == *id)
                        .take(4)
                        .collect()
                }
                None => ["who", "experience", "length", "sessions", "session_length", "group"]
                    .into_iter()
                    .flat_map(|topic| facts_on(catalogue, programme, topic).take(2))
                    .collect(),
            };
        cited.extend(chosen.iter().map(|fact| fact.cited.clone()));
        let says: Vec<&str> = chosen.iter().map(|fact| fact.says.as_str()).collect();
        let timely = topic.is_some_and(|topic| is_about_time(catalogue, topic));
        let when = if timely { freshness(catalogue, programme, as_of).says.join(" ") } else { String::new() };
        let summary =
            if topic.is_none() { compose_summary(catalogue, programme, as_of) } else { String::new() };
        let none = if says.is_empty() && topic.is_some() && when.is_empty() {
            catalogue.wording.chat_not_said()
        } else {
            ""
        };
        // On one topic a line each reads side by side; in general each has a list.
        let (beside, below) = match topic {
            Some(_) => (says.join(" "), String::new()),
            None => (String::new(), says.iter().map(|says| format!("\n- {says}")).collect()),
        };
        let line = tidy(&format!("{}: {summary} {beside} {when} {none}", programme.name));
        lines.push(format!("{line}{below}"));
    }
    let text = format!("{}\n{}", lines.join("\n"), source_line(catalogue, &cited));
    let mut reply = Reply::new(Kind::Compare, text.trim().to_owned(), 0.8);
    (reply.programmes, reply.topic, reply.sources) = (places.to_vec(), topic, cited);
    reply
}

/// What a programme is, and whether it runs where that is in doubt.
fn compose_summary(catalogue: &Catalogue, programme: &Programme, as_of: Date) -> String {
    match programme.running.status {
        crate::programme::RunningStatus::PatternKnown | crate::programme::RunningStatus::NotConfirmed => {
            programme.summary.clone()
        }
        _ => format!("{} {}", programme.summary, freshness(catalogue, programme, as_of).says.join(" ")),
    }
}

/// What suits the person: the programmes asked about first, then what fits, then the next question.
pub fn suggest(catalogue: &Catalogue, answers: &Answers, asked_about: &[u16], as_of: Date) -> Reply {
    let mut parts = Vec::new();
    for place in asked_about {
        parts.extend(verdict_in_words(catalogue, &catalogue.programmes[usize::from(*place)], answers, as_of));
    }
    for verdict in [Verdict::Fits, Verdict::FitsCheck, Verdict::NotYet, Verdict::Ask] {
        let names: Vec<&str> = catalogue
            .evaluated()
            .filter(|(programme, rules)| {
                let asked =
                    asked_about.iter().any(|p| catalogue.programmes[usize::from(*p)].id == programme.id);
                programme.suggest && !asked && evaluate(rules, answers).verdict == verdict
            })
            .map(|(programme, _)| programme.name.as_str())
            .collect();
        if !names.is_empty() {
            parts.push(format!("{} – {}.", catalogue.wording.headline(verdict), names.join(", ")));
        }
    }
    let ask_next = next_question(catalogue, answers);
    if parts.is_empty() && ask_next.is_none() {
        parts.push(catalogue.wording.nothing_fits().to_owned());
    }
    parts.push(match ask_next {
        Some(fact) => question(catalogue, fact, answers).heading,
        None => catalogue.wording.decision_note().to_owned(),
    });
    let mut reply = Reply::new(Kind::Suggest, parts.join("\n"), 0.9);
    (reply.programmes, reply.ask_next) = (asked_about.to_vec(), ask_next);
    reply
}

/// The verdict on one programme with its reasons; `None` where it is not evaluated.
fn verdict_in_words(
    catalogue: &Catalogue,
    programme: &Programme,
    answers: &Answers,
    as_of: Date,
) -> Option<String> {
    let assessment = assess(catalogue, programme.rules.as_ref()?, answers, as_of);
    let headline = catalogue.wording.headline(assessment.verdict);
    let mut says: Vec<String> = assessment.told_reasons().take(3).map(|reason| reason.says.clone()).collect();
    let from = assessment
        .not_yet
        .from
        .map(|date| with(catalogue.wording.not_yet_from(), &in_words(&catalogue.wording, date)));
    says.extend(from);
    says.extend(assessment.not_yet.steps.iter().cloned());
    Some(tidy(&format!("{}: {headline}. {}", programme.name, says.join(" "))))
}

/// Programmes by name with what they are.
pub fn list(catalogue: &Catalogue, places: &[u16], lead: &str) -> Reply {
    let lines: Vec<String> = places
        .iter()
        .map(|place| &catalogue.programmes[usize::from(*place)])
        .map(|programme| format!("{}: {}", programme.name, programme.summary))
        .collect();
    let text = format!("{lead}\n{}\n{}", lines.join("\n"), catalogue.wording.decision_note());
    let mut reply = Reply::new(Kind::List, text.trim().to_owned(), 0.8);
    reply.programmes = places.to_vec();
    reply
}

/// A text with single spaces.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
