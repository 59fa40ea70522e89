//! Reading `lexicon.toml`, `spellings.toml`, `examples.toml` and `faqs.toml`: what words mean, how they are written, and the
//! questions that people ask.

use std::ops::Range;

use super::{Names, refer};
use crate::catalogue::Catalogue;
use crate::catalogue::reader::Table;
use crate::fact::{FactId, ValueId};
use crate::programme::Citation;
use crate::understand::lexicon::{Example, Faq, Intent, Lexicon, Meaning, Phrase, Spelling};

pub(super) fn lexicon(table: &Table<'_>, catalogue: &Catalogue) -> Lexicon {
    let mut lexicon = Lexicon::default();
    let facts = || catalogue.facts.iter().map(|fact| fact.id.as_str());
    for entry in table.tables("value") {
        let fact = entry.text("fact").map(|fact| refer(entry.file, "fact", &fact, facts()));
        let value = entry.text("value");
        if let (Some(fact), Some(value)) = (fact, value) {
            let values = catalogue.facts[fact].values().iter().map(|value| value.id.as_str());
            let place = refer(entry.file, "value", &value, values);
            add(
                &mut lexicon,
                &entry,
                Meaning::Value(FactId(fact as u8), ValueId(place as u8)),
                "words",
                "weak",
            );
        }
        entry.finish();
    }
    for entry in table.tables("flag") {
        if let Some(fact) = entry.text("fact") {
            let place = refer(entry.file, "fact", &fact, facts());
            add(&mut lexicon, &entry, Meaning::Flag(FactId(place as u8)), "words", "weak");
        }
        entry.finish();
    }
    for entry in table.tables("topic") {
        if let Some(id) = entry.text("id") {
            let topics = catalogue.topics.iter().map(|topic| topic.id.as_str());
            let place = refer(entry.file, "topic", &id, topics);
            add(&mut lexicon, &entry, Meaning::Topic(place as u16), "ask", "hint");
        }
        entry.finish();
    }
    for entry in table.tables("intent") {
        if let Some(intent) = entry.one_of("id", &Intent::NAMES) {
            add(&mut lexicon, &entry, Meaning::Intent(intent), "words", "weak");
        }
        entry.finish();
    }
    lexicon.ordinary = words_of(table, "ordinary");
    lexicon.domain = words_of(table, "domain");
    lexicon.loose = words_of(table, "loose");
    lexicon
}

/// Adds the phrases under two keys of a table, the second of which holds the weaker ones.
fn add(lexicon: &mut Lexicon, entry: &Table<'_>, meaning: Meaning, strong: &'static str, weak: &'static str) {
    for (key, weak) in [(strong, false), (weak, true)] {
        for text in entry.texts(key) {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' ' || c == '\'';
            if !text.text.chars().all(plain) {
                entry.file.problem(
                    &text.span,
                    format!(
                        "{:?} has signs that no word is matched with; use a to z, 0 to 9, ' and spaces",
                        text.text
                    ),
                );
            }
            lexicon.phrases.push(Phrase { words: text.text, meaning, weak });
        }
    }
}

pub(super) fn examples(table: &Table<'_>, catalogue: &Catalogue) -> Vec<Example> {
    let mut examples = Vec::new();
    for entry in table.tables("example") {
        let topics = || catalogue.topics.iter().map(|topic| topic.id.as_str());
        let topic = entry.optional_text("topic").map(|topic| refer(entry.file, "topic", &topic, topics()));
        let meaning = match topic {
            Some(topic) => Some(Meaning::Topic(topic as u16)),
            None => entry.one_of("intent", &Intent::NAMES).map(Meaning::Intent),
        };
        let ask = entry.required_texts("ask").into_iter().map(|text| text.text).collect();
        examples.extend(meaning.map(|meaning| Example { meaning, ask }));
        entry.finish();
    }
    examples
}

pub(super) fn spellings(table: &Table<'_>) -> Vec<Spelling> {
    let mut spellings: Vec<Spelling> = Vec::new();
    for entry in table.tables("spelling") {
        let means = entry.text("means");
        for text in entry.required_texts("words") {
            let plain = |c: char| c.is_ascii_lowercase() || c == '\'';
            let message = if !text.text.chars().all(plain) {
                format!("{:?} is not one word in a to z and '; use these alone", text.text)
            } else if spellings.iter().any(|known| known.word == text.text) {
                format!("{:?} is listed before; keep it in one place", text.text)
            } else {
                let means = means.as_ref().map_or_else(String::new, |means| means.text.clone());
                spellings.push(Spelling { word: text.text, means });
                continue;
            };
            entry.file.problem(&text.span, message);
        }
        entry.finish();
    }
    spellings
}

fn words_of(table: &Table<'_>, key: &'static str) -> Vec<String> {
    let mut words = Vec::new();
    for entry in table.tables(key) {
        words.extend(entry.texts("words").into_iter().map(|text| text.text));
        entry.finish();
    }
    words
}

pub(super) fn faqs(table: &Table<'_>, catalogue: &Catalogue, names: &mut Names) -> Vec<Faq> {
    faqs_with_places(table, catalogue, names).into_iter().map(|(faq, _)| faq).collect()
}

/// The FAQs, each with where it stands.
pub(super) fn faqs_with_places(
    table: &Table<'_>,
    catalogue: &Catalogue,
    names: &mut Names,
) -> Vec<(Faq, Range<usize>)> {
    let programmes = || catalogue.programmes.iter().map(|programme| programme.id.as_str());
    let topics = || catalogue.topics.iter().map(|topic| topic.id.as_str());
    let read = table.tables("faq").into_iter().map(|entry| {
        let faq = Faq {
            id: names.id(&entry, "faq"),
            ask: entry.required_texts("ask").into_iter().map(|text| text.text).collect(),
            refer: entry.one_of("kind", &[("answer", false), ("refer", true)]).unwrap_or(true),
            programmes: entry
                .texts("programmes")
                .iter()
                .map(|id| refer(entry.file, "programme", id, programmes()) as u16)
                .collect(),
            topic: entry.optional_text("topic").map(|t| refer(entry.file, "topic", &t, topics()) as u16),
            says: entry.words("says"),
            cited: cited(&entry, names),
        };
        let span = entry.span.clone();
        entry.finish();
        (faq, span)
    });
    read.collect()
}

fn cited(entry: &Table<'_>, names: &Names) -> Vec<Citation> {
    let read = entry.tables("sources").into_iter().map(|source| {
        let place = source.text("document").map_or(0, |document| {
            refer(source.file, "source", &document, names.sources.iter().map(|(id, _)| id.as_str()))
        });
        let year = names.sources.get(place).map_or_else(String::new, |(_, year)| year.clone());
        let cited = Citation { source: place as u16, section: source.words("section"), year };
        source.finish();
        cited
    });
    read.collect()
}
