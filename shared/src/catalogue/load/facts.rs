//! Reading `facts.toml`. Conditions on facts are read in a second pass, when every fact is known by name.

use toml::de::DeValue;

use super::{Names, condition, optional_condition, refer};
use crate::catalogue::reader::{Table, Text};
use crate::expression::Expression;
use crate::fact::{
    Beside, Fact, FactId, FactKind, Implied, MOST, NotSure, QuestionFor, Set64, Value, ValueId,
};

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Choice,
    Months,
    Flag,
}

/// Reads the facts. `not_sure` is the wording of "I'm not sure" for those that have none of their own.
pub(super) fn facts(table: &Table<'_>, not_sure: &str, names: &mut Names) -> Vec<Fact> {
    let tables = table.tables("fact");
    if tables.len() > MOST {
        table.file.problem(&table.span, format!("{} facts; at most {MOST} are allowed", tables.len()));
        return Vec::new();
    }
    let mut facts: Vec<Fact> = tables.iter().map(|entry| fact(entry, not_sure, names)).collect();
    for (place, entry) in tables.iter().enumerate() {
        let applies_when = optional_condition(entry, "applies_when", &facts);
        let question_for = question_for(entry, &facts);
        let beside = beside(entry, &facts);
        let implied = implied(entry, &facts[place], &facts);
        let fact = &mut facts[place];
        (fact.applies_when, fact.question_for, fact.beside, fact.implied) =
            (applies_when, question_for, beside, implied);
    }
    refuse_circles(&tables, &mut facts);
    refuse_names_used_twice(table, &facts);
    for entry in tables {
        entry.finish();
    }
    facts
}

fn fact(entry: &Table<'_>, not_sure_label: &str, names: &mut Names) -> Fact {
    let id = names.id(entry, "fact");
    let kinds = [("choice", Kind::Choice), ("months", Kind::Months), ("flag", Kind::Flag)];
    let written = entry.one_of("kind", &kinds).unwrap_or(Kind::Flag);
    let values = values(entry, written);
    let not_sure = entry.optional_text("not_sure");
    let assumed = entry.texts("assumed");
    let what_if = entry.optional_text("what_if").map(|value| {
        let ids = values.iter().map(|value| value.id.as_str());
        ValueId(refer(entry.file, "value", &value, ids) as u8)
    });
    let what_if_label =
        if what_if.is_some() { entry.words("what_if_label") } else { entry.optional_words("what_if_label") };
    let since = entry.optional_words("since");
    let kind = match written {
        Kind::Flag => FactKind::Flag,
        Kind::Months => FactKind::Months { since },
        Kind::Choice => {
            let ids = || values.iter().map(|value| value.id.as_str());
            let assumed = assumed.iter().fold(Set64::default(), |set, value| {
                set.with(refer(entry.file, "value", value, ids()) as u8)
            });
            FactKind::Choice { values: values.clone(), assumed }
        }
    };
    let ask = entry.truth("ask", written != Kind::Flag);
    let question_words = |key| if ask { entry.words(key) } else { entry.optional_words(key) };
    Fact {
        id,
        kind,
        name: entry.words("name"),
        first: entry.truth("first", false),
        ask,
        not_sure: meaning_of_not_sure(entry, not_sure, &values),
        not_sure_label: entry
            .optional_text("not_sure_label")
            .map_or_else(|| not_sure_label.to_owned(), |text| text.text),
        unknown: question_words("unknown"),
        question: question_words("question"),
        hint: entry.optional_words("hint"),
        why: question_words("why"),
        error: question_words("error"),
        question_for: Vec::new(),
        applies_when: None,
        implied: Vec::new(),
        beside: Vec::new(),
        what_if,
        what_if_label,
    }
}

fn values(entry: &Table<'_>, kind: Kind) -> Vec<Value> {
    let tables = entry.tables("value");
    if (kind == Kind::Choice) == tables.is_empty() {
        let message = "a choice has a [[fact.value]] for each value; other kinds have none";
        entry.file.problem(&entry.span, message);
    }
    if tables.len() > MOST {
        entry.file.problem(&entry.span, format!("{} values; at most {MOST} are allowed", tables.len()));
    }
    let mut seen: Vec<String> = Vec::new();
    let read = tables.into_iter().take(MOST).map(|value| {
        let id = value.text("id");
        if let Some(id) = &id
            && seen.contains(&id.text)
        {
            value.file.problem(&id.span, format!("value {:?} is there twice; rename one", id.text));
        }
        let id = id.map_or_else(String::new, |id| id.text);
        seen.push(id.clone());
        let read = Value {
            id,
            label: value.words("label"),
            says: value.words("says"),
            hint: value.optional_words("hint"),
        };
        value.finish();
        read
    });
    read.collect()
}

fn meaning_of_not_sure(entry: &Table<'_>, written: Option<Text>, values: &[Value]) -> NotSure {
    match written {
        None => NotSure::Allowed,
        Some(text) if text.text == "allowed" => NotSure::Allowed,
        Some(text) if text.text == "refused" => NotSure::Refused,
        Some(text) => {
            let allowed = values.iter().map(|value| value.id.as_str()).chain(["allowed", "refused"]);
            let place = refer(entry.file, "meaning of not_sure", &text, allowed);
            NotSure::Means(ValueId(place as u8))
        }
    }
}

fn question_for(entry: &Table<'_>, facts: &[Fact]) -> Vec<QuestionFor> {
    let tables = entry.tables("question_for").into_iter().filter_map(|other| {
        let (when, _) = condition(&other, "when", facts);
        let question = other.words("question");
        other.finish();
        Some(QuestionFor { when: when?, question })
    });
    tables.collect()
}

fn beside(entry: &Table<'_>, facts: &[Fact]) -> Vec<Beside> {
    let tables = entry.tables("beside").into_iter().filter_map(|beside| {
        let question = beside.text("question");
        let label = beside.words("label");
        let offer_when = optional_condition(&beside, "offer_when", facts).unwrap_or(Expression::Always);
        let ids = facts.iter().map(|fact| fact.id.as_str());
        let question = question.map(|question| refer(beside.file, "fact", &question, ids));
        beside.finish();
        Some(Beside { question: FactId(question? as u8), label, offer_when })
    });
    tables.collect()
}

fn implied(entry: &Table<'_>, fact: &Fact, facts: &[Fact]) -> Vec<Implied> {
    let tables = entry.tables("implied").into_iter().filter_map(|implied| {
        let (when, _) = condition(&implied, "when", facts);
        let value = implied.text("value");
        let ids = fact.values().iter().map(|value| value.id.as_str());
        let value = value.map(|value| refer(implied.file, "value", &value, ids));
        implied.finish();
        Some(Implied { when: when?, value: ValueId(value? as u8) })
    });
    tables.collect()
}

/// Notes every fact that follows from itself, and takes its implications away.
fn refuse_circles(tables: &[Table<'_>], facts: &mut [Fact]) {
    let follows_from: Vec<u64> = facts
        .iter()
        .map(|fact| fact.implied.iter().fold(0, |set, implied| set | implied.when.facts().0))
        .collect();
    for place in 0..facts.len() {
        let mut reached = follows_from[place];
        loop {
            let more = Set64(reached).iter().fold(reached, |set, fact| set | follows_from[usize::from(fact)]);
            if more == reached {
                break;
            }
            reached = more;
        }
        if Set64(reached).has(place as u8) {
            let through: Vec<&str> =
                Set64(follows_from[place]).iter().map(|fact| facts[usize::from(fact)].id.as_str()).collect();
            tables[place].file.problem(
                &tables[place].span,
                format!(
                    "`{}` is implied in a circle: it follows from {} and that follows from it; take one away",
                    facts[place].id,
                    through.join(", ")
                ),
            );
            facts[place].implied.clear();
        }
    }
}

/// A value that is called like a fact could not be told from a condition.
fn refuse_names_used_twice(table: &Table<'_>, facts: &[Fact]) {
    let Some(DeValue::Array(entries)) = table.optional_value("fact").map(toml::Spanned::get_ref) else {
        return;
    };
    for (fact, entry) in facts.iter().zip(entries.iter()) {
        for value in fact.values() {
            let like_a_fact = facts.iter().any(|other| other.id == value.id);
            if like_a_fact || matches!(value.id.as_str(), "and" | "or" | "not" | "is" | "always") {
                table.file.problem(
                    &entry.span(),
                    format!("value {:?} of `{}` is also a name in conditions; rename it", value.id, fact.id),
                );
            }
        }
    }
}
