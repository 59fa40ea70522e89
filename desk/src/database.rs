//! What the desk needs of a database. Every method is one transaction; what may be done is decided above it.
//!
//! A decision rests on what was read before. So a write says on what it rests, and where that has changed meanwhile nothing
//! is written: the desk reads anew and decides again.

use jiff::Timestamp;
use jiff::civil::Date;
use pathways::understand::mask::Masked;

use crate::change::{Act, Recorded, Says};
use crate::error::DeskError;
use crate::question::{Question, QuestionId, State, Why};
use crate::report::Asked;
use crate::who::{By, Who};
use crate::wish::{Due, Forgotten};

/// Which lines of the audit trail.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Which<'a> {
    /// The newest of every FAQ.
    NewestOfEachFaq,
    /// All of one FAQ.
    OfFaq(&'a str),
    /// Those that a request made.
    OfRequest(&'a str),
    /// The newest of all.
    Newest(usize),
    /// Those from one moment until before another.
    Between(Timestamp, Timestamp),
}

/// Which questions.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whose {
    /// All of a state, or all.
    Of(Option<State>),
    /// One.
    One(QuestionId),
}

/// A change of a FAQ, of a question, or of both, with its line in the audit trail.
pub(crate) struct Write<'a> {
    pub by: &'a By,
    pub act: Act,
    pub faq: Option<FaqWrite<'a>>,
    pub question: Option<QuestionWrite>,
    pub reason: Option<&'a str>,
}

/// What a FAQ is to say.
pub(crate) struct FaqWrite<'a> {
    pub id: &'a str,
    pub says: Says,
    /// The number of its newest change when this was decided; 0 where there was none.
    pub newest: u64,
}

/// What is to become of a question.
pub(crate) struct QuestionWrite {
    pub id: QuestionId,
    /// Its version when this was decided.
    pub version: u64,
    pub state: State,
    pub claimed_by: Option<Who>,
    pub reason: Option<String>,
    pub faq: Option<String>,
}

/// What came of a write.
#[derive(Debug)]
pub(crate) enum Written {
    /// All is done and on disk.
    Done(Vec<Recorded>),
    /// The request was seen before: what it did then.
    Before(Box<Recorded>),
    /// What it rests on has changed; nothing is written.
    Overtaken,
}

/// A question that was not answered, to be noted.
pub(crate) struct Note<'a> {
    pub wording: &'a Masked,
    /// The question that it is, in other words; `None` for a new one.
    pub group: Option<QuestionId>,
    /// The newest question when this was decided; 0 where there was none.
    pub newest: u64,
    /// Whether an answered one is opened again.
    pub reopen: bool,
    pub why: Why,
    pub programmes: &'a [String],
    pub topic: Option<&'a str>,
    pub at: Timestamp,
    /// The name of the request, where it may come twice.
    pub request: Option<&'a str>,
    /// The most wordings of one question that are kept.
    pub most_wordings: usize,
}

/// What becomes of a wish.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum WishEnd {
    /// It is fulfilled, and deleted.
    Told,
    /// It is to be tried again.
    NotNow,
    /// It waits for the person's next question.
    Refused,
}

/// A database of the desk.
pub(crate) trait Database: Send {
    /// The number of the newest change of a FAQ; 0 where there is none. Cheap.
    fn revision(&self) -> Result<u64, DeskError>;
    /// Lines of the audit trail, newest first.
    fn recorded(&self, which: Which<'_>) -> Result<Vec<Recorded>, DeskError>;
    /// Changes FAQs and questions: all that is given, or nothing of it.
    fn write(&mut self, writes: &[Write<'_>]) -> Result<Written, DeskError>;

    /// Questions, those asked most often first.
    fn questions(&self, whose: Whose) -> Result<Vec<Question>, DeskError>;
    /// Notes a question, once for a request; `None` where what it rests on has changed.
    fn note(&mut self, note: &Note<'_>) -> Result<Option<QuestionId>, DeskError>;

    /// Keeps a wish, once for a person and a question. Whether there is such a question.
    fn wish(&mut self, question: QuestionId, user: u64, at: Timestamp) -> Result<bool, DeskError>;
    /// The wishes that are due and that nobody is at, which from then on are taken until a moment: those that are met by a
    /// direct message, or those of a person that wait for their next question.
    fn lease(&mut self, of: Option<u64>, now: Timestamp, until: Timestamp) -> Result<Vec<Due>, DeskError>;
    /// What becomes of a wish.
    fn end_wish(&mut self, wish: u64, end: WishEnd) -> Result<(), DeskError>;
    /// Whether wishes of a person wait for their next question. Cheap.
    fn waits(&self, user: u64) -> Result<bool, DeskError>;

    /// Keeps a draft, and gives its number.
    fn keep_draft(&mut self, who: &Who, draft: &str, at: Timestamp) -> Result<u64, DeskError>;
    /// A draft of somebody.
    fn draft(&self, id: u64, who: &Who) -> Result<Option<String>, DeskError>;
    /// Deletes a draft.
    fn drop_draft(&mut self, id: u64) -> Result<(), DeskError>;

    /// Adds to the counts.
    fn count(&mut self, counts: &[Asked]) -> Result<(), DeskError>;
    /// The counts of some days.
    fn counts(&self, from: Date, to: Date) -> Result<Vec<Asked>, DeskError>;

    /// Forgets a person on Discord.
    fn forget(&mut self, user: u64) -> Result<Forgotten, DeskError>;
    /// Deletes every wish to be told of a question.
    fn drop_wishes(&mut self, question: QuestionId) -> Result<(), DeskError>;
    /// Brings everything into the one file, so that a copy of it has all. Where others read just now, it is done later.
    fn settle(&mut self) -> Result<(), DeskError>;
    /// Deletes questions and wishes that are older than one moment, drafts and names of requests that are older than another.
    fn prune(&mut self, questions: Timestamp, drafts: Timestamp) -> Result<usize, DeskError>;
}
