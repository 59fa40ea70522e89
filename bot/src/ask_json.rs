//! A message in, a reply out, as JSON: for `pathways ask --jsonl` and for the HTTP API alike.
//!
//! Nothing of a message is kept or logged.

use jiff::civil::Date;
use pathways::catalogue::Catalogue;
use pathways::evaluate::evaluate;
use pathways::months::MonthRange;
use pathways::understand::conversation::{Conversation, Mind};
use pathways::understand::reply::Reply;
use pathways::{Answer, Answers};
use serde_json::{Map, Value, json};

/// The reply to `{"id": ..., "text": ...}`, or to the last of `{"id": ..., "turns": [...]}`. What is no such object gets
/// `{"id": ..., "error": ...}`.
pub fn answer(mind: &Mind, asked: &[u8], as_of: Date) -> Value {
    match turns(asked) {
        Ok((id, turns)) => {
            let mut conversation = mind.start();
            let replies: Vec<Reply> =
                turns.iter().map(|turn| mind.reply(&mut conversation, turn, as_of)).collect();
            replies.last().map_or_else(
                || json!({ "id": id, "error": "turns: found none; allowed: a list of messages" }),
                |reply| with_id(id.clone(), reply_json(mind.catalogue(), &conversation, reply)),
            )
        }
        Err((id, error)) => json!({ "id": id, "error": error }),
    }
}

fn with_id(id: Value, mut reply: Map<String, Value>) -> Value {
    reply.insert("id".to_owned(), id);
    Value::Object(reply)
}

/// The messages of a line.
fn turns(line: &[u8]) -> Result<(Value, Vec<String>), (Value, String)> {
    let line: Value = serde_json::from_slice(line)
        .map_err(|error| (Value::Null, format!("this line is no JSON object: {error}")))?;
    let id = line.get("id").cloned().unwrap_or(Value::Null);
    let turns = match (line.get("text"), line.get("turns")) {
        (Some(Value::String(text)), None) => Some(vec![text.clone()]),
        (None, Some(Value::Array(turns))) => {
            turns.iter().map(|turn| turn.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
        }
        _ => None,
    };
    match turns {
        Some(turns) => Ok((id, turns)),
        None => Err((
            id,
            "found neither text nor turns; allowed: \"text\": a message, or \"turns\": a list".to_owned(),
        )),
    }
}

fn reply_json(catalogue: &Catalogue, conversation: &Conversation, reply: &Reply) -> Map<String, Value> {
    let programmes: Vec<&str> =
        reply.programmes.iter().map(|place| &*catalogue.programmes[usize::from(*place)].id).collect();
    let verdicts: Map<String, Value> = catalogue
        .evaluated()
        .map(|(programme, rules)| {
            (programme.id.clone(), evaluate(rules, conversation.answers()).verdict.name().into())
        })
        .collect();
    let sources: Value = reply
        .sources
        .iter()
        .map(|cited| {
            json!({ "document": catalogue.sources[usize::from(cited.source)].id, "section": cited.section })
        })
        .collect();
    let reply = json!({
        "kind": reply.kind.name(),
        "programmes": programmes,
        "topic": reply.topic.map(|topic| &catalogue.topics[usize::from(topic)].id),
        "profile": profile(catalogue, conversation.answers()),
        "verdicts": verdicts,
        "ask_next": reply.ask_next.map(|fact| &catalogue.fact(fact).id),
        "text": reply.text,
        "sources": sources,
        "confidence": (f64::from(reply.confidence) * 100.0).round() / 100.0,
    });
    match reply {
        Value::Object(reply) => reply,
        _ => Map::new(),
    }
}

/// What was understood of the person, as `pathways match` takes it.
fn profile(catalogue: &Catalogue, answers: &Answers) -> Value {
    let mut profile = Map::new();
    for (id, fact) in catalogue.facts_with_ids() {
        let value = match answers.get(id) {
            Some(Answer::Choice(value)) => fact.values()[usize::from(value.0)].id.clone().into(),
            Some(Answer::Flag(raised)) => raised.into(),
            Some(Answer::Months(range)) => months(range),
            None => continue,
        };
        profile.insert(fact.id.clone(), value);
    }
    let not_sure: Vec<&str> =
        answers.not_sure().iter().map(|fact| &*catalogue.facts[usize::from(fact)].id).collect();
    if !not_sure.is_empty() {
        profile.insert("not_sure".to_owned(), not_sure.into());
    }
    Value::Object(profile)
}

fn months(range: MonthRange) -> Value {
    match range.single() {
        Some(length) => length.whole_months().into(),
        None if range.max == pathways::months::Length::MOST || range.max.whole_months() >= 1200 => {
            json!({ "min": range.min.whole_months() })
        }
        None => json!({ "min": range.min.whole_months(), "max": range.max.whole_months() }),
    }
}
