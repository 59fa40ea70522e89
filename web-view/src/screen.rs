//! What a view shows, and what a person does on it.

use crate::node::Node;

/// What is on the screen after an action.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Screen {
    /// The page.
    pub nodes: Vec<Node>,
    /// Where the keyboard and the reader are taken, where they are to be moved now.
    pub focus: Option<Focus>,
    /// What the browser is asked to do.
    pub effects: Vec<Effect>,
    /// Said to those who listen, without moving them; empty where there is nothing to say.
    pub status: String,
}

impl Screen {
    /// The same, and the view asks for time.
    #[must_use]
    pub fn and_go_on(mut self) -> Self {
        self.effects.push(Effect::GoOn);
        self
    }
}

/// Where focus is taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Focus {
    /// The id of what takes the focus.
    pub id: String,
    /// The id of what has to be in view with it; empty where that is the same.
    pub in_view: String,
}

impl Focus {
    /// To a place that is in view by itself.
    pub fn to(id: &str) -> Self {
        Self { id: id.to_owned(), in_view: String::new() }
    }
}

/// The act of a view that was to be asked again.
pub const GO_ON: &str = "go-on";

/// What only the browser can do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Print the page, or save it as PDF.
    Print,
    /// Put a text on the clipboard.
    Copy(String),
    /// Hand the person a file: its name, its kind, what is in it.
    Save(String, String, String),
    /// Tell whoever wrote the host's page, in the console.
    Warn(String),
    /// Ask the view again, as soon as there is time for it ([`GO_ON`]): it has work to do that nobody waits for.
    GoOn,
}

/// What a person did: the `data-act` of the element, and its value where it has one. A tick box has "true" or "false".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Act {
    /// The `data-act`.
    pub act: String,
    /// The value.
    pub value: String,
}

impl Act {
    /// Without a value.
    pub fn of(act: &str) -> Self {
        Self { act: act.to_owned(), value: String::new() }
    }
}
