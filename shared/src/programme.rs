//! A programme, network or plan item: what the sources say of it, and for whom it is.

use crate::compact::{compact_enum, compact_struct};
use crate::expression::Expression;
use crate::months::WrittenDate;
use crate::rules::Rules;
use crate::verdict::State;

/// One entry of the catalogue.
#[derive(Clone, Default, Debug)]
pub struct Programme {
    /// The folder's name, also its name in addresses and in JSON.
    pub id: String,
    /// The name in full.
    pub name: String,
    /// Letters and other names that people use.
    pub also_known_as: Vec<String>,
    /// What it is.
    pub kind: ProgrammeKind,
    /// Who runs it: a place in [`crate::Catalogue::providers`].
    pub provider: u16,
    /// Whether it is offered as a suggestion without the host asking for it.
    pub suggest: bool,
    /// One sentence that says what it is.
    pub summary: String,
    /// Whom to ask, the first choice first: places in [`crate::Catalogue::contacts`].
    pub contacts: Vec<u16>,
    /// Topics on which the sources were searched and are silent: places in [`crate::Catalogue::topics`].
    pub not_stated: Vec<u16>,
    /// Whether it is running, as far as is known.
    pub running: Running,
    /// What usually happens in a year.
    pub pattern: Vec<Pattern>,
    /// Dates that an officer has confirmed.
    pub windows: Vec<Window>,
    /// What the sources say of it.
    pub facts: Vec<SourcedFact>,
    /// For whom it is; `None` for an entry that is listed but not evaluated.
    pub rules: Option<Rules>,
    /// Why it is not evaluated; empty where it is.
    pub not_evaluated: String,
}
compact_struct!(Programme {
    id,
    name,
    also_known_as,
    kind,
    provider,
    suggest,
    summary,
    contacts,
    not_stated,
    running,
    pattern,
    windows,
    facts,
    rules,
    not_evaluated
});

/// What an entry of the catalogue is.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum ProgrammeKind {
    /// Something that a person or a school takes part in for a time.
    #[default]
    Programme,
    /// A group that meets.
    Network,
    /// Something that a plan set out to do.
    PlanItem,
}
compact_enum!(ProgrammeKind { Programme, Network, PlanItem });

/// Whether a programme is running, as far as its sources tell.
#[derive(Clone, Default, Debug)]
pub struct Running {
    /// The status.
    pub status: RunningStatus,
    /// The session (school year) that its facts were published for, as a person reads it.
    pub session: String,
    /// The status in a sentence.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(Running { status, session, says, cited });

/// The running status of a programme. None of them says that it is open: only a [`Window`] does.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum RunningStatus {
    /// A yearly pattern is known; this year's dates are not confirmed.
    PatternKnown,
    /// It ran once; nothing says that it runs now.
    #[default]
    NotConfirmed,
    /// It was being set up when last published.
    UnderDevelopment,
    /// It was put off when last published.
    Postponed,
    /// It belongs to another body.
    Outside,
}
compact_enum!(RunningStatus { PatternKnown, NotConfirmed, UnderDevelopment, Postponed, Outside });

/// What usually happens in one month of the year.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// What happens.
    pub event: PatternEvent,
    /// The month, 1 to 12.
    pub month: u8,
    /// How the page puts the time, such as "after your council's spring break"; may be empty.
    pub says: String,
    /// Where that comes from.
    pub cited: Citation,
}
compact_struct!(Pattern { event, month, says, cited });

/// What happens in a month of the yearly pattern.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PatternEvent {
    /// Sign-ups start.
    Recruits,
    /// Applications open.
    ApplicationsOpen,
    /// Applications close.
    ApplicationsClose,
    /// The programme starts.
    Starts,
    /// The programme ends.
    Ends,
}
compact_enum!(PatternEvent { Recruits, ApplicationsOpen, ApplicationsClose, Starts, Ends });

/// Dates that an officer has confirmed.
#[derive(Clone, Debug)]
pub struct Window {
    /// The first day on which people can apply.
    pub opens: WrittenDate,
    /// The last day on which people can apply.
    pub closes: WrittenDate,
    /// Who confirmed it.
    pub confirmed_by: String,
    /// When they did.
    pub confirmed_on: WrittenDate,
}
compact_struct!(Window { opens, closes, confirmed_by, confirmed_on });

/// One thing that a source says of a programme.
#[derive(Clone, Debug)]
pub struct SourcedFact {
    /// A place in [`crate::Catalogue::topics`].
    pub topic: u16,
    /// The fact in a sentence or two.
    pub says: String,
    /// The number in it, if there is one.
    pub amount: Option<Amount>,
    /// Where it comes from.
    pub cited: Citation,
    /// Whether the source says it in so many words.
    pub reading: Reading,
    /// Whether a newer page replaced it.
    pub older: bool,
    /// What is open about it: places in [`crate::Catalogue::open_points`].
    pub open_points: Vec<u16>,
}
compact_struct!(SourcedFact { topic, says, amount, cited, reading, older, open_points });

/// A number, or a range of numbers, with its unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Amount {
    /// The least.
    pub min: u32,
    /// The most; the same as the least for a single number.
    pub max: u32,
    /// The unit.
    pub unit: Unit,
}
compact_struct!(Amount { min, max, unit });

/// The unit of an amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is the plain name of a unit")]
pub enum Unit {
    Sessions,
    Minutes,
    Hours,
    Weeks,
    Months,
    Years,
    People,
    Groups,
    Places,
    Credits,
    Percent,
}
compact_enum!(Unit {
    Sessions,
    Minutes,
    Hours,
    Weeks,
    Months,
    Years,
    People,
    Groups,
    Places,
    Credits,
    Percent
});

impl Unit {
    /// Every unit with its name in the data.
    pub const NAMES: [(&'static str, Self); 11] = [
        ("sessions", Self::Sessions),
        ("minutes", Self::Minutes),
        ("hours", Self::Hours),
        ("weeks", Self::Weeks),
        ("months", Self::Months),
        ("years", Self::Years),
        ("people", Self::People),
        ("groups", Self::Groups),
        ("places", Self::Places),
        ("credits", Self::Credits),
        ("percent", Self::Percent),
    ];
}

/// Where something comes from.
#[derive(Clone, Default, Debug)]
pub struct Citation {
    /// A place in [`crate::Catalogue::sources`].
    pub source: u16,
    /// The section of that document, as its reader would name it.
    pub section: String,
    /// The year that it speaks for, as a person reads it.
    pub year: String,
}
compact_struct!(Citation { source, section, year });

/// Whether a source says a thing in so many words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// The source says it.
    Stated,
    /// It follows from what the source says.
    Inferred,
    /// The source can be read in more than one way.
    Unclear,
}
compact_enum!(Reading { Stated, Inferred, Unclear });

/// One requirement of a programme.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Unique in its programme.
    pub id: String,
    /// What it is about, as a person reads it.
    pub label: String,
    /// Where the rule comes from.
    pub cited: Citation,
    /// The cases, in the order of the data.
    pub cases: Vec<Case>,
    /// What a person reads where no case holds.
    pub unmet: String,
    /// Whether several programmes share it.
    pub common: bool,
}
compact_struct!(Requirement { id, label, cited, cases, unmet, common });

/// One case of a requirement.
#[derive(Clone, Debug)]
pub struct Case {
    /// The state that it leads to.
    pub state: State,
    /// When it holds. Empty in the compact form, where the tables of [`Rules`] stand for it.
    pub when: Option<Expression>,
    /// The same as it stands in the data; empty in the compact form.
    pub when_text: String,
    /// What a person reads, with `{fact}` for what they told us.
    pub says: String,
    /// What to do; only for [`State::UnmetByAction`].
    pub step: String,
    /// What the page leaves open: places in [`crate::Catalogue::open_points`].
    pub open_points: Vec<u16>,
    /// Whether it goes without saying.
    pub quiet: bool,
}
compact_struct!(Case { state, when, when_text, says, step, open_points, quiet });
