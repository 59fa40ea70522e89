//! The plain lists of a catalogue: sources, topics, providers, contacts, open points, councils, glossary, partnership.

use super::programmes::sourced_facts;
use super::{Names, cited, refer};
use crate::catalogue::reader::Table;
use crate::catalogue::{
    Authority, Body, Contact, OpenPoint, Partnership, PlanItem, Provider, Source, SpringBreak, Term, Topic,
    TopicAbout, Workstream,
};
use crate::programme::Citation;

/// Reads every table under `key`, naming the keys that are not known.
fn each<T>(table: &Table<'_>, key: &'static str, mut read: impl FnMut(&Table<'_>) -> T) -> Vec<T> {
    let entries = table.tables(key).into_iter().map(|entry| {
        let value = read(&entry);
        entry.finish();
        value
    });
    entries.collect()
}

pub(super) fn sources(table: &Table<'_>, names: &mut Names) -> Vec<Source> {
    each(table, "source", |entry| Source {
        id: names.id(entry, "source"),
        title: entry.words("title"),
        year: entry.words("year"),
        publisher: entry.words("publisher"),
        address: entry.optional_words("address"),
        note: entry.optional_words("note"),
    })
}

const TOPIC_ABOUT: [(&str, TopicAbout); 4] = [
    ("fitting", TopicAbout::Fitting),
    ("dates", TopicAbout::Dates),
    ("nature", TopicAbout::Nature),
    ("time", TopicAbout::Time),
];

pub(super) fn topics(table: &Table<'_>, names: &mut Names) -> Vec<Topic> {
    let mut near = Vec::new();
    let mut topics = each(table, "topic", |entry| {
        near.push(entry.texts("near"));
        Topic {
            id: names.id(entry, "topic"),
            name: entry.words("name"),
            near: Vec::new(),
            about: entry.optional_one_of("about", &TOPIC_ABOUT).unwrap_or(TopicAbout::Other),
        }
    });
    let ids: Vec<String> = topics.iter().map(|topic| topic.id.clone()).collect();
    for (topic, near) in topics.iter_mut().zip(near) {
        let place = |id| refer(table.file, "topic", id, ids.iter().map(String::as_str)) as u16;
        topic.near = near.iter().map(place).collect();
    }
    topics
}

pub(super) fn providers(table: &Table<'_>, names: &mut Names) -> Vec<Provider> {
    each(table, "provider", |entry| Provider {
        id: names.id(entry, "provider"),
        name: entry.words("name"),
        ours: entry.truth("ours", false),
        says: entry.words("says"),
    })
}

pub(super) fn open_points(table: &Table<'_>, names: &mut Names) -> Vec<OpenPoint> {
    each(table, "open_point", |entry| OpenPoint {
        id: names.id(entry, "open point"),
        question: entry.words("question"),
        says: entry.words("says"),
        reading: entry.words("reading"),
    })
}

pub(super) fn contacts(table: &Table<'_>, names: &mut Names) -> Vec<Contact> {
    each(table, "contact", |entry| Contact {
        id: names.id(entry, "contact"),
        name: entry.words("name"),
        says: entry.words("says"),
        says_with_council: entry.optional_words("says_with_council"),
        cited: cited(entry, names),
    })
}

pub(super) fn authorities(table: &Table<'_>, names: &mut Names) -> Vec<Authority> {
    each(table, "authority", |entry| Authority {
        id: names.id(entry, "authority"),
        name: entry.words("name"),
        site: entry.words("site"),
        site_confirmed: entry.truth("site_confirmed", false),
        spring_breaks: each(entry, "spring_break", |entry| SpringBreak {
            year: entry.number("year", 2000..=2200).unwrap_or(2000) as u16,
            says: entry.words("says"),
            cited: Citation::within(entry, names),
            confirmed: entry.truth("confirmed", false),
        }),
    })
}

impl Citation {
    /// A citation in a table whose own `year` means something else: the document's year stands.
    fn within(table: &Table<'_>, names: &Names) -> Self {
        let source = table.text("source").map_or(0, |source| {
            refer(table.file, "source", &source, names.sources.iter().map(|(id, _)| id.as_str()))
        });
        let year = names.sources.get(source).map_or_else(String::new, |(_, year)| year.clone());
        Self { source: source as u16, section: table.words("section"), year }
    }
}

pub(super) fn glossary(table: &Table<'_>, names: &Names) -> Vec<Term> {
    each(table, "term", |entry| Term {
        term: entry.words("term"),
        name: entry.words("name"),
        also_known_as: entry.texts("also_known_as").into_iter().map(|text| text.text).collect(),
        says: entry.words("says"),
        cited: cited(entry, names),
    })
}

pub(super) fn partnership(table: &Table<'_>, names: &mut Names) -> Partnership {
    Partnership {
        facts: sourced_facts(table, names),
        workstreams: each(table, "workstream", |entry| Workstream {
            name: entry.words("name"),
            year: entry.words("year"),
            sponsor: entry.optional_words("sponsor"),
            lead: entry.optional_words("lead"),
            says: entry.words("says"),
            cited: Citation::within(entry, names),
        }),
        bodies: each(table, "body", |entry| Body {
            name: entry.words("name"),
            says: entry.words("says"),
            cited: cited(entry, names),
        }),
        plan_items: each(table, "plan_item", |entry| PlanItem {
            id: names.id(entry, "plan item"),
            name: entry.words("name"),
            for_whom: entry.words("for_whom"),
            says: entry.words("says"),
            cited: cited(entry, names),
        }),
    }
}
