//! Who changes something, and when.

use std::fmt;

use jiff::Timestamp;

/// Who changed something.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Who {
    /// A person on Discord, by their number there.
    Discord(u64),
    /// A person at the command line, by their name there.
    CommandLine(String),
    /// Somebody who asked to be forgotten.
    Forgotten,
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Discord(user) => write!(f, "Discord user {user}"),
            Self::CommandLine(name) => write!(f, "{name} on the command line"),
            Self::Forgotten => f.write_str("someone who asked to be forgotten"),
        }
    }
}

impl Who {
    /// As it is kept.
    pub(crate) fn kept(&self) -> String {
        match self {
            Self::Discord(user) => format!("discord {user}"),
            Self::CommandLine(name) => format!("command-line {name}"),
            Self::Forgotten => "forgotten".to_owned(),
        }
    }

    /// What was kept.
    pub(crate) fn of_kept(kept: &str) -> Option<Self> {
        match kept.split_once(' ') {
            Some(("discord", user)) => user.parse().ok().map(Self::Discord),
            Some(("command-line", name)) => Some(Self::CommandLine(name.to_owned())),
            _ => (kept == "forgotten").then_some(Self::Forgotten),
        }
    }
}

/// Who changes something, when, and by which request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct By {
    /// Who.
    pub who: Who,
    /// When.
    pub at: Timestamp,
    /// A name for the request, where it may come twice. What comes with a name that was seen before changes nothing and
    /// gives what was done then.
    pub key: Option<String>,
}

impl By {
    /// Somebody, now.
    pub fn new(who: Who, at: Timestamp) -> Self {
        Self { who, at, key: None }
    }
}
