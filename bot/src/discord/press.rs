//! Everything that a button, a menu or a form can mean, in few bytes; `sealed.rs` makes custom ids of it.
//!
//! A meaning is followed by the file of its command; what it may do is decided anew when it is pressed, never by the fact
//! that the button was there.

use pathways::Catalogue;
use serde::{Deserialize, Serialize};

/// What was pressed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Press {
    /// In the interview that these answers lead to.
    Interview(Step, Packed),
    /// In or after a conversation.
    Ask(AskStep),
    /// The page of a text that is made anew from the catalogue.
    Read(Reading, u8),
    /// "Ask in private", under a message in a channel: the only one that anybody can press.
    AskInPrivate,
    /// By an officer. Whether the person is one is decided when it is pressed.
    Desk(DeskStep),
}

/// An interview, packed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed(pub Vec<u8>);

impl std::fmt::Debug for Packed {
    /// Answers are private: only how much there is.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Packed({} bytes)", self.0.len())
    }
}

/// A step of the interview. The number is a fact's place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Step {
    /// Starts it.
    Begin,
    /// Opens the page of a question.
    Open(u8),
    /// Takes what was chosen from the menu of a question.
    Choose(u8),
    /// Takes the tick boxes of a question's page.
    Tick(u8),
    /// Goes on from the tick boxes of a question's page.
    Next(u8),
    /// Opens the form for years and months.
    EnterTime(u8),
    /// Takes that form.
    TimeEntered(u8),
    /// Takes "I'm not sure".
    NotSure(u8),
    /// Shows a page of the results.
    Results(u8),
    /// Shows why, for what was chosen from the menu of programmes.
    WhyChosen,
    /// Shows a page of why, for a programme by its place among the programmes that are evaluated.
    Why(u8, u8),
    /// Opens the question that was chosen from the menu of answers.
    Change,
    /// Takes or withdraws the council that was chosen.
    Council,
}

/// A step of a conversation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AskStep {
    /// Opens the form for the next message.
    More,
    /// Takes that form.
    MoreWritten,
    /// Opens the form in which a person says that they were not answered.
    NotAnswered,
    /// Takes that form.
    NotAnsweredWritten,
    /// The person wants to be told when that question is answered.
    TellMe(u64),
    /// Shows a page of the reply with this key, while it is remembered.
    Page(Key, u8),
    /// Goes on with the interview's menus, from what was understood.
    ByMenus,
}

/// A text that is made anew from the catalogue each time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Reading {
    /// One programme in full.
    Programme(Key),
    /// Programmes side by side.
    Compare(Vec<Key>),
    /// When programmes run: all of them, or one.
    Dates(Option<Key>),
    /// About this bot.
    About,
}

/// An officer's step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum DeskStep {
    /// Takes the form of a FAQ.
    Written(Written),
    /// Opens the form of a draft again.
    Rewrite(u64),
    /// Saves a draft.
    Save(u64),
    /// Throws a draft away.
    Drop(u64),
    /// Shows a page of the list of FAQs.
    List(u8),
    /// Shows the FAQ that was chosen from a list.
    Pick,
    /// Shows the history of the removed FAQ that was chosen from a list.
    PickRemoved,
    /// Opens the form of a FAQ.
    Edit(String),
    /// Removes a FAQ.
    Remove(String),
    /// Shows a page of a FAQ's history.
    History(String, u8),
    /// Makes a FAQ what it was at the change that was chosen.
    Revert(String),
    /// Shows a page of the open questions.
    Queue(u8),
    /// Opens the question that was chosen from the list.
    PickQuestion,
    /// A step with one question.
    Question(u64, QuestionStep),
    /// Shows a page of the report of the days up to today.
    Report(u8),
}

/// What a form that was filled in is for.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Written {
    /// The FAQ that is changed; a new one where there is none.
    pub faq: Option<String>,
    /// Its change that the officer saw.
    pub seen: Option<u64>,
    /// The question of the queue that it answers.
    pub question: Option<u64>,
    /// Whether it says that the sources are silent, and whom to ask.
    pub refer: bool,
}

/// A step with a question of the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum QuestionStep {
    /// Shows it.
    Show,
    /// Shows a page of it.
    Page(u8),
    /// Claims it.
    Claim,
    /// Takes it over from whoever claimed it.
    TakeOver,
    /// Gives it back.
    Release,
    /// Opens the form of an answer.
    Answer,
    /// Shows the FAQs that it may be.
    Attach,
    /// Attaches it to the FAQ that was chosen.
    AttachChosen,
    /// Opens the form for the reason of dismissing it.
    Dismiss,
    /// Takes that form.
    DismissWritten,
    /// Opens it again.
    Reopen,
}

/// A programme or a reply by a number that is made of its id or its text, so that it stays the same when others come and go.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Key(u32);

impl Key {
    /// The key of a programme's id or of a reply's text: FNV-1a.
    pub fn of(text: &str) -> Self {
        Self(text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
    }

    /// The place of the programme in the catalogue, where it is there.
    pub fn place(self, catalogue: &Catalogue) -> Option<u16> {
        let place = catalogue.programmes.iter().position(|programme| Self::of(&programme.id) == self)?;
        u16::try_from(place).ok()
    }
}
