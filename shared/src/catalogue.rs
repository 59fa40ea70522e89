//! The catalogue: every programme, fact, source, contact and wording that the product knows. Valid by construction.
//!
//! It is made from TOML text by [`load`] (feature `load`), which checks all of it, or from the compact form of a
//! catalogue that was checked before ([`Catalogue::from_compact`]).

#[cfg(feature = "load")]
pub mod cases;
mod compact;
#[cfg(feature = "load")]
pub mod findings;
#[cfg(feature = "load")]
pub mod language;
#[cfg(feature = "load")]
pub mod load;
#[cfg(feature = "load")]
mod messages;
#[cfg(feature = "load")]
pub mod officers;
#[cfg(feature = "load")]
pub mod problem;
#[cfg(feature = "load")]
mod reader;

pub use compact::{NotACatalogue, Scope};

use crate::compact::{compact_enum, compact_struct};
use crate::fact::{Fact, FactId};
use crate::programme::{Citation, Programme, SourcedFact};
use crate::rules::Rules;
use crate::understand::lexicon::{Faq, Lexicon};
use crate::wording::Wording;

/// All that the product knows.
#[derive(Clone, Default, Debug)]
pub struct Catalogue {
    /// What may be asked of a person.
    pub facts: Vec<Fact>,
    /// Programmes, networks and plan items, sorted by id.
    pub programmes: Vec<Programme>,
    /// What the pages leave open.
    pub open_points: Vec<OpenPoint>,
    /// The documents that facts come from.
    pub sources: Vec<Source>,
    /// What the facts of a programme are filed under.
    pub topics: Vec<Topic>,
    /// Who runs programmes.
    pub providers: Vec<Provider>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// The councils.
    pub authorities: Vec<Authority>,
    /// What is looked up rather than checked. The compact form keeps it apart, so that the widget need not carry it.
    pub reference: Reference,
    /// Headlines and button texts.
    pub wording: Wording,
    /// How many of the last FAQs officers wrote while the product runs. The compact form has none.
    #[cfg(feature = "load")]
    pub faqs_by_officers: usize,
}

/// Something that a published page leaves open.
#[derive(Clone, Debug)]
pub struct OpenPoint {
    /// The number under which it was recorded, such as "A12".
    pub id: String,
    /// The question that is open.
    pub question: String,
    /// What a person reads.
    pub says: String,
    /// How the checker treats it until an officer rules on it.
    pub reading: String,
}
compact_struct!(OpenPoint { id, question, says, reading });

/// A document that facts come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The year that it speaks for, as a person reads it.
    pub year: String,
    /// Who published it.
    pub publisher: String,
    /// Where it was published; may be empty.
    pub address: String,
    /// What is known of its date and of what is missing from it; may be empty.
    pub note: String,
}
compact_struct!(Source { id, title, year, publisher, address, note });

/// What a fact of a programme is about.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where to look where nothing is filed under it: places in [`Catalogue::topics`].
    pub near: Vec<u16>,
    /// What sort of topic it is.
    pub about: TopicAbout,
}
compact_struct!(Topic { id, name, near, about });

/// What sort of topic a topic is, where a reply depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TopicAbout {
    /// What decides whether somebody fits.
    Fitting,
    /// When something is: a reply has to say how old its dates are.
    Dates,
    /// What a programme is, rather than a measure of it.
    Nature,
    /// How much of somebody's time it takes, and when in the day.
    Time,
    /// Anything else.
    Other,
}
compact_enum!(TopicAbout { Fitting, Dates, Nature, Time, Other });

/// Who runs a programme.
#[derive(Clone, Default, Debug)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether its programmes are the partnership's own. Every view says so where they are not.
    pub ours: bool,
    /// A sentence that says who runs it.
    pub says: String,
}
compact_struct!(Provider { id, name, ours, says });

/// Whom to ask.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Who that is.
    pub name: String,
    /// What a person does to reach them.
    pub says: String,
    /// The same for somebody whose council is known, with `{council}`; may be empty.
    pub says_with_council: String,
    /// Where the route was published.
    pub cited: Citation,
}
compact_struct!(Contact { id, name, says, says_with_council, cited });

/// A council of the partnership.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id, also a value of the fact `employer`.
    pub id: String,
    /// Its official name.
    pub name: String,
    /// Its site.
    pub site: String,
    /// Whether that site was seen.
    pub site_confirmed: bool,
    /// What is known of its spring breaks.
    pub spring_breaks: Vec<SpringBreak>,
}
compact_struct!(Authority { id, name, site, site_confirmed, spring_breaks });

/// What is known of one spring break of a council: programmes open "after the spring break".
#[derive(Clone, Debug)]
pub struct SpringBreak {
    /// The year.
    pub year: u16,
    /// What is known, in a sentence.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
    /// Whether it is certain.
    pub confirmed: bool,
}
compact_struct!(SpringBreak { year, says, cited, confirmed });

/// What is looked up rather than checked.
#[derive(Clone, Default, Debug)]
pub struct Reference {
    /// Words and letters spelled out.
    pub glossary: Vec<Term>,
    /// What the sources say of the partnership itself.
    pub partnership: Partnership,
    /// What words mean.
    pub lexicon: Lexicon,
    /// Questions that people ask.
    pub faqs: Vec<Faq>,
}
compact_struct!(Reference { glossary, partnership, lexicon, faqs });

/// A word or letters spelled out.
#[derive(Clone, Debug)]
pub struct Term {
    /// The word or letters.
    pub term: String,
    /// What they stand for.
    pub name: String,
    /// Other spellings.
    pub also_known_as: Vec<String>,
    /// What it means.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(Term { term, name, also_known_as, says, cited });

/// What the sources say of the partnership, its plan and how it is run.
#[derive(Clone, Default, Debug)]
pub struct Partnership {
    /// Facts, filed under topics.
    pub facts: Vec<SourcedFact>,
    /// The workstreams of its plan.
    pub workstreams: Vec<Workstream>,
    /// The bodies that govern it.
    pub bodies: Vec<Body>,
    /// The smaller things that its plan names.
    pub plan_items: Vec<PlanItem>,
}
compact_struct!(Partnership { facts, workstreams, bodies, plan_items });

/// A workstream of the plan.
#[derive(Clone, Debug)]
pub struct Workstream {
    /// Its name.
    pub name: String,
    /// The years that this speaks for.
    pub year: String,
    /// Its sponsor; may be empty.
    pub sponsor: String,
    /// Its lead officer; may be empty.
    pub lead: String,
    /// What it is for.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(Workstream { name, year, sponsor, lead, says, cited });

/// A body that governs the partnership.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// What it does and who is on it.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(Body { name, says, cited });

/// A smaller thing that the plan names.
#[derive(Clone, Debug)]
pub struct PlanItem {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// For whom it was meant.
    pub for_whom: String,
    /// What the plan says, with its year.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(PlanItem { id, name, for_whom, says, cited });

impl Catalogue {
    /// A fact by its place.
    pub fn fact(&self, fact: FactId) -> &Fact {
        &self.facts[usize::from(fact.0)]
    }

    /// The fact of that name.
    pub fn fact_named(&self, id: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact.id == id).map(|place| FactId(place as u8))
    }

    /// Every fact with its place.
    pub fn facts_with_ids(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        self.facts.iter().enumerate().map(|(place, fact)| (FactId(place as u8), fact))
    }

    /// The programme of that id.
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.id == id)
    }

    /// Every programme that is evaluated, with its rules.
    pub fn evaluated(&self) -> impl Iterator<Item = (&Programme, &Rules)> {
        self.programmes.iter().filter_map(|programme| Some((programme, programme.rules.as_ref()?)))
    }
}
