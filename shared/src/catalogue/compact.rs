//! The compact form of a checked catalogue, as programs carry it: small bytes, nothing to parse.
//!
//! It is read by the build that wrote it and by no other; it is not a file format to keep.

use crate::catalogue::{Catalogue, Provider, Reference};
use crate::compact::{Compact, Reader};
use crate::fact::FactKind;
use crate::programme::Programme;
use crate::rules::{RuleFact, Rules, Table};
use crate::wording::Wording;

/// What the compact form is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// All of the catalogue: read it with [`Catalogue::from_compact`].
    Everything,
    /// What asks the questions: facts and rules, without programmes and their texts. Read it with
    /// [`Catalogue::checker_from_compact`].
    Checker,
    /// What results and the list of all programmes show. Read it with [`Catalogue::shown_from_compact`].
    Shown,
    /// What replies to messages are made from: all programmes and texts, without what no reply mentions. Read it with
    /// [`Catalogue::from_compact`] too.
    Mind,
}

impl Catalogue {
    /// The compact form of the catalogue.
    pub fn to_compact(&self, scope: Scope) -> Vec<u8> {
        let mut bytes = Vec::new();
        match scope {
            Scope::Everything => (Checked(self.clone()), self.reference.clone()).write(&mut bytes),
            Scope::Mind => {
                let catalogue = self.clone().with_what_replies_mention();
                (Checked(catalogue.clone()), catalogue.reference).write(&mut bytes);
            }
            Scope::Shown => Checked(self.clone().with_what_is_shown()).write(&mut bytes),
            Scope::Checker => Asked(self.clone().with_what_asking_needs()).write(&mut bytes),
        }
        bytes
    }

    /// Reads the compact form of all of a catalogue.
    ///
    /// # Errors
    /// [`NotACatalogue`] where the bytes were not written by the same build for [`Scope::Everything`] or [`Scope::Mind`].
    pub fn from_compact(bytes: &[u8]) -> Result<Self, NotACatalogue> {
        let mut reader = Reader::new(bytes);
        let (Checked(catalogue), reference) = Compact::read(&mut reader);
        if reader.finished() { Ok(Self { reference, ..catalogue }) } else { Err(NotACatalogue) }
    }

    /// Reads the compact form of what is shown: no lexicon, FAQs or glossary.
    ///
    /// # Errors
    /// [`NotACatalogue`] where the bytes were not written by the same build for [`Scope::Shown`].
    pub fn shown_from_compact(bytes: &[u8]) -> Result<Self, NotACatalogue> {
        let mut reader = Reader::new(bytes);
        let Checked(catalogue) = Compact::read(&mut reader);
        if reader.finished() { Ok(catalogue) } else { Err(NotACatalogue) }
    }

    /// Reads the compact form of what asks the questions: a catalogue whose programmes have rules and nothing else.
    ///
    /// # Errors
    /// [`NotACatalogue`] where the bytes were not written by the same build for [`Scope::Checker`].
    pub fn checker_from_compact(bytes: &[u8]) -> Result<Self, NotACatalogue> {
        let mut reader = Reader::new(bytes);
        let Asked(catalogue) = Compact::read(&mut reader);
        if reader.finished() { Ok(catalogue) } else { Err(NotACatalogue) }
    }

    fn with_what_replies_mention(mut self) -> Self {
        for programme in &mut self.programmes {
            for requirement in programme.rules.iter_mut().flat_map(|rules| &mut rules.requirements) {
                requirement.label.clear();
                for case in &mut requirement.cases {
                    // The tables stand for the conditions.
                    case.when = None;
                    case.when_text.clear();
                }
            }
        }
        for open_point in &mut self.open_points {
            open_point.question.clear();
            open_point.reading.clear();
        }
        for source in &mut self.sources {
            source.note.clear();
            source.address.clear();
            source.publisher.clear();
        }
        self
    }

    fn with_what_is_shown(self) -> Self {
        let mut shown = self.with_what_replies_mention();
        for programme in &mut shown.programmes {
            programme.facts.retain(|fact| !fact.older);
            programme.also_known_as.clear();
            programme.not_stated.clear();
        }
        for name in Wording::NAMES.iter().filter(|name| name.starts_with("chat_") || name.starts_with("ask_"))
        {
            if let Some(text) = shown.wording.text_mut(name) {
                text.clear();
            }
        }
        if let Some(counted) = shown.wording.counted_mut("chat_expired") {
            counted.clear();
        }
        shown
    }

    fn with_what_asking_needs(mut self) -> Self {
        self.programmes.retain(|programme| programme.rules.is_some());
        for fact in &mut self.facts {
            // These stand in reasons and summaries only.
            fact.unknown.clear();
            if let FactKind::Choice { values, .. } = &mut fact.kind {
                values.iter_mut().for_each(|value| value.says.clear());
            }
        }
        for name in Wording::NAMES.iter().filter(|name| !WORDING_TO_ASK.contains(name)) {
            if let Some(text) = self.wording.text_mut(name) {
                text.clear();
            }
        }
        for (name, _) in Wording::COUNTED {
            if let Some(counted) = self.wording.counted_mut(name) {
                counted.clear();
            }
        }
        self
    }
}

/// The wording of the pages that ask.
const WORDING_TO_ASK: &[&str] = &[
    "start_heading",
    "start_lead",
    "start_privacy",
    "start_button",
    "continue_button",
    "back_button",
    "error_heading",
    "error_prefix",
    "why_we_ask",
    "tick_if_true",
    "years_label",
    "months_label",
    "years_error",
    "months_error",
    "or_not_sure",
    "time_and_not_sure_error",
    "section_label",
    "views_label",
    "view_check",
    "view_programmes",
    "view_ask",
    "loading",
    "not_loaded",
    "not_loaded_hint",
    "load_again_button",
];

/// A catalogue that asks and does not explain: its programmes are their tables alone.
struct Asked(Catalogue);

impl Compact for Asked {
    fn write(&self, to: &mut Vec<u8>) {
        let Self(catalogue) = self;
        catalogue.facts.write(to);
        let provider_ids: Vec<String> =
            catalogue.providers.iter().map(|provider| provider.id.clone()).collect();
        provider_ids.write(to);
        let tables: Vec<Tables> = catalogue.programmes.iter().cloned().map(Tables).collect();
        tables.write(to);
        catalogue.wording.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut catalogue = Catalogue { facts: Compact::read(from), ..Catalogue::default() };
        let provider_ids: Vec<String> = Compact::read(from);
        catalogue.providers =
            provider_ids.into_iter().map(|id| Provider { id, ..Provider::default() }).collect();
        let tables: Vec<Tables> = Compact::read(from);
        catalogue.programmes = tables.into_iter().map(|Tables(programme)| programme).collect();
        catalogue.wording = Compact::read(from);
        Self(catalogue)
    }
}

/// A programme as tables, without the requirements that they were made from, and what a host chooses it by.
struct Tables(Programme);

impl Compact for Tables {
    fn write(&self, to: &mut Vec<u8>) {
        let Self(programme) = self;
        programme.id.write(to);
        programme.suggest.write(to);
        programme.provider.write(to);
        let tables = programme.rules.as_ref().map(|rules| (rules.facts.clone(), rules.tables.clone()));
        tables.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut programme = Programme {
            id: Compact::read(from),
            suggest: Compact::read(from),
            provider: Compact::read(from),
            ..Programme::default()
        };
        let tables: Option<(Vec<RuleFact>, Vec<Table>)> = Compact::read(from);
        programme.rules = tables.map(|(facts, tables)| Rules { requirements: Vec::new(), facts, tables });
        Self(programme)
    }
}

/// A catalogue without what is looked up rather than checked: code that reads only this does not link the rest.
struct Checked(Catalogue);

impl Compact for Checked {
    fn write(&self, to: &mut Vec<u8>) {
        let Self(catalogue) = self;
        catalogue.facts.write(to);
        catalogue.programmes.write(to);
        catalogue.open_points.write(to);
        catalogue.sources.write(to);
        catalogue.topics.write(to);
        catalogue.providers.write(to);
        catalogue.contacts.write(to);
        catalogue.authorities.write(to);
        catalogue.wording.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self(Catalogue {
            facts: Compact::read(from),
            programmes: Compact::read(from),
            open_points: Compact::read(from),
            sources: Compact::read(from),
            topics: Compact::read(from),
            providers: Compact::read(from),
            contacts: Compact::read(from),
            authorities: Compact::read(from),
            wording: Compact::read(from),
            #[cfg(feature = "load")]
            faqs_by_officers: 0,
            reference: Reference::default(),
        })
    }
}

/// The bytes are not a catalogue of this build.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotACatalogue;

impl std::fmt::Display for NotACatalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("these bytes are not the compact catalogue of this build; build again")
    }
}

impl std::error::Error for NotACatalogue {}
