//! What a command is, what it gets, and what it gives back.

use std::pin::Pin;

use serenity::all::CreateCommand;

use crate::discord::call::Named;
use crate::discord::screen::{Form, Screen};
use crate::discord::world::Call;

/// A command.
pub struct Command {
    /// Its name, and those of its subcommands after a space.
    pub names: &'static [&'static str],
    /// Who may use it.
    pub audience: Audience,
    /// What Discord is told of it.
    pub register: fn() -> CreateCommand,
    /// What it does.
    pub run: fn(Call, Named) -> Running,
    /// What it suggests for an option while somebody types: the call, the option, what was typed.
    pub suggest: fn(&Call, &str, &str) -> Vec<(String, String)>,
}

/// Who may use a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Everybody, also in direct messages.
    Staff,
    /// Officers, in their server.
    Officers,
}

/// A command at work.
pub type Running = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// What somebody gets for what they did.
pub enum Answer {
    /// A message, in place of the one that was pressed where that was theirs alone.
    Screen(Screen),
    /// A message beside the one that was pressed.
    Beside(Screen),
    /// A form.
    Form(Form),
    /// Suggestions for an option: what shows, and what is sent.
    Suggestions(Vec<(String, String)>),
}

/// What came with a press: what was chosen from a menu, what was written in a form.
#[derive(Default)]
pub struct Given {
    /// What was chosen.
    pub chosen: Vec<String>,
    /// What was written, by the field's name.
    pub fields: Vec<(String, String)>,
}

impl Given {
    /// The first thing chosen.
    pub fn choice(&self) -> Option<&str> {
        self.chosen.first().map(String::as_str)
    }

    /// What was written in a field, without space around it.
    pub fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(of, _)| of == name).map_or("", |(_, text)| text.trim())
    }
}

/// For commands that suggest nothing.
pub fn no_suggestions(_: &Call, _: &str, _: &str) -> Vec<(String, String)> {
    Vec::new()
}
