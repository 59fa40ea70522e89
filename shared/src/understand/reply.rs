//! A reply: its kind, what it is about, and the text that a person reads.

use crate::fact::FactId;
use crate::programme::Citation;

/// What kind of reply it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The catalogue holds the answer.
    Answer,
    /// What suits the person, or whether a programme does.
    Suggest,
    /// Programmes side by side.
    Compare,
    /// Which programmes there are, or meet a condition.
    List,
    /// The sources do not say: whom to ask.
    Refer,
    /// It could be one of a few things: which.
    Clarify,
    /// Distress or grievance: a kind hand-off to people.
    Care,
    /// Hello, thanks, goodbye, help.
    Greeting,
    /// Anything else.
    OutOfScope,
}

impl Kind {
    /// Whether a reply of this kind tells something of programmes, or whom to ask.
    pub fn says_something(self) -> bool {
        !matches!(self, Self::Clarify | Self::Greeting | Self::OutOfScope)
    }

    /// The name in the JSON of the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Suggest => "suggest",
            Self::Compare => "compare",
            Self::List => "list",
            Self::Refer => "refer",
            Self::Clarify => "clarify",
            Self::Care => "care",
            Self::Greeting => "greeting",
            Self::OutOfScope => "out_of_scope",
        }
    }
}

/// A reply to a message.
#[derive(Clone)]
pub struct Reply {
    /// What kind of reply it is.
    pub kind: Kind,
    /// The programmes that it is about: places in [`crate::Catalogue::programmes`].
    pub programmes: Vec<u16>,
    /// The topic: a place in [`crate::Catalogue::topics`].
    pub topic: Option<u16>,
    /// What a person reads.
    pub text: String,
    /// Where it comes from, each once.
    pub sources: Vec<Citation>,
    /// The question that it ends with.
    pub ask_next: Option<FactId>,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
}

impl Reply {
    /// A reply of a kind with a text, about nothing in particular.
    pub fn new(kind: Kind, text: String, confidence: f32) -> Self {
        Self {
            kind,
            programmes: Vec::new(),
            topic: None,
            text,
            sources: Vec::new(),
            ask_next: None,
            confidence,
        }
    }
}
