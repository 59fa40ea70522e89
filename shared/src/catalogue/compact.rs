//! The compact form of a checked catalogue, as the widget carries it: small bytes, nothing to parse.
//!
//! It is read by the build that wrote it and by no other; it is not a file format to keep.

use crate::catalogue::{Catalogue, Partnership};

/// What the compact form is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// All of the catalogue.
    Everything,
    /// What the checker shows: the programmes that are evaluated, without the facts that no result mentions.
    Checker,
}

impl Catalogue {
    /// The compact form of the catalogue.
    pub fn to_compact(&self, scope: Scope) -> Vec<u8> {
        let mut catalogue = self.clone();
        if scope == Scope::Checker {
            catalogue.keep_what_the_checker_shows();
        }
        postcard::to_allocvec(&catalogue).expect("plain data has a compact form")
    }

    /// Reads the compact form.
    ///
    /// # Errors
    /// [`NotACatalogue`] where the bytes were not written by [`Catalogue::to_compact`] of the same build.
    pub fn from_compact(bytes: &[u8]) -> Result<Self, NotACatalogue> {
        postcard::from_bytes(bytes).map_err(|_| NotACatalogue)
    }

    fn keep_what_the_checker_shows(&mut self) {
        self.programmes.retain(|programme| programme.rules.is_some());
        for programme in &mut self.programmes {
            for requirement in programme.rules.iter_mut().flat_map(|rules| &mut rules.requirements) {
                for case in &mut requirement.cases {
                    // The tables stand for the conditions.
                    case.when = None;
                    case.when_text.clear();
                }
            }
        }
        for programme in &mut self.programmes {
            let topics = &self.topics;
            programme.facts.retain(|fact| {
                let topic = topics[usize::from(fact.topic)].id.as_str();
                !fact.older && crate::results::SHOWN_TOPICS.contains(&topic)
            });
            programme.also_known_as.clear();
            programme.not_stated.clear();
        }
        for open_point in &mut self.open_points {
            open_point.question.clear();
            open_point.reading.clear();
        }
        self.glossary.clear();
        self.partnership = Partnership::default();
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
