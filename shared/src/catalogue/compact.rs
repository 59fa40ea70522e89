//! The compact form of a checked catalogue, as programs carry it: small bytes, nothing to parse.
//!
//! It is read by the build that wrote it and by no other; it is not a file format to keep.

use crate::catalogue::{Catalogue, Citation, Reference};
use crate::compact::{Compact, Reader};
use crate::results::SHOWN_TOPICS;
use crate::wording::Wording;

/// What the compact form is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// All of the catalogue: read it with [`Catalogue::from_compact`].
    Everything,
    /// What the checker shows: the programmes that are evaluated, without what no result mentions. Read it with
    /// [`Catalogue::checker_from_compact`].
    Checker,
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
            Scope::Checker => Checked(self.clone().with_what_the_checker_shows()).write(&mut bytes),
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

    /// Reads the compact form of what the checker shows.
    ///
    /// # Errors
    /// [`NotACatalogue`] where the bytes were not written by the same build for [`Scope::Checker`].
    pub fn checker_from_compact(bytes: &[u8]) -> Result<Self, NotACatalogue> {
        let mut reader = Reader::new(bytes);
        let Checked(catalogue) = Compact::read(&mut reader);
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

    fn with_what_the_checker_shows(mut self) -> Self {
        self.programmes.retain(|programme| programme.rules.is_some());
        let topics = &self.topics;
        for programme in &mut self.programmes {
            programme.facts.retain(|fact| {
                let topic = topics[usize::from(fact.topic)].id.as_str();
                !fact.older && SHOWN_TOPICS.contains(&topic)
            });
            programme.also_known_as.clear();
            programme.not_stated.clear();
            // A result names the source of the programme's status and no other.
            programme.facts.iter_mut().for_each(|fact| forget(&mut fact.cited));
            programme.pattern.iter_mut().for_each(|pattern| forget(&mut pattern.cited));
            for requirement in programme.rules.iter_mut().flat_map(|rules| &mut rules.requirements) {
                forget(&mut requirement.cited);
                requirement.label.clear();
                for case in &mut requirement.cases {
                    // The tables stand for the conditions.
                    case.when = None;
                    case.when_text.clear();
                }
            }
        }
        let named: Vec<u16> = self
            .programmes
            .iter()
            .flat_map(|programme| programme.rules.iter().flat_map(|rules| &rules.requirements))
            .flat_map(|requirement| {
                requirement.cases.iter().flat_map(|case| case.open_points.iter().copied())
            })
            .collect();
        for (place, open_point) in self.open_points.iter_mut().enumerate() {
            open_point.question.clear();
            open_point.reading.clear();
            if !named.contains(&(place as u16)) {
                open_point.says.clear();
            }
        }
        for topic in &mut self.topics {
            topic.name.clear();
            topic.near.clear();
        }
        let is_of_another_view =
            |name: &&&str| ["chat_", "ask_"].iter().any(|of| name.starts_with(of));
        for name in Wording::NAMES.iter().filter(is_of_another_view) {
            if let Some(text) = self.wording.text_mut(name) {
                text.clear();
            }
        }
        for source in &mut self.sources {
            source.note.clear();
            source.address.clear();
            source.publisher.clear();
        }
        self.contacts.iter_mut().for_each(|contact| forget(&mut contact.cited));
        for spring_break in self.authorities.iter_mut().flat_map(|authority| &mut authority.spring_breaks) {
            forget(&mut spring_break.cited);
        }
        self
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

fn forget(cited: &mut Citation) {
    cited.section.clear();
    cited.year.clear();
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
