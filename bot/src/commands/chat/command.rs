//! The commands of the chat, each with its name, what it takes and what it does, in one list.

use pathways::catalogue::problem::nearest;
use pathways::profile::Given;

/// What a command does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// Says what one can ask, and lists the commands.
    Help,
    /// Shows what was understood of the person.
    Facts,
    /// Sets a fact.
    Set,
    /// Forgets a fact, or everything.
    Forget,
    /// Shows where the last reply comes from.
    Sources,
    /// Starts anew.
    Restart,
    /// Leaves.
    Quit,
}

/// A command.
pub struct Command {
    /// Its name, with its sign.
    pub name: &'static str,
    /// What it takes.
    pub takes: &'static str,
    /// What it does, for the list.
    pub says: &'static str,
    /// What it does.
    pub action: Action,
}

/// Every command, in the order of the list.
pub const COMMANDS: [Command; 7] = [
    Command { name: "/help", takes: "", says: "what you can ask, and this list", action: Action::Help },
    Command { name: "/facts", takes: "", says: "what I have understood of you", action: Action::Facts },
    Command {
        name: "/set",
        takes: " FACT VALUE",
        says: "put a fact right, as in: /set role depute headteacher",
        action: Action::Set,
    },
    Command {
        name: "/forget",
        takes: " FACT",
        says: "forget a fact; /forget alone forgets everything",
        action: Action::Forget,
    },
    Command { name: "/sources", takes: "", says: "where my last reply comes from", action: Action::Sources },
    Command { name: "/restart", takes: "", says: "start again from nothing", action: Action::Restart },
    Command { name: "/quit", takes: "", says: "leave", action: Action::Quit },
];

/// What a line does that begins with the sign of a command, and what follows the command's name.
///
/// # Errors
/// A name that no command has, the nearest that is one, and all there are.
pub fn read(line: &str) -> Result<(Action, &str), String> {
    let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match COMMANDS.iter().find(|command| command.name.eq_ignore_ascii_case(name)) {
        Some(command) => Ok((command.action, rest.trim())),
        None => {
            let meant = nearest(name, COMMANDS.iter().map(|command| command.name))
                .map_or_else(String::new, |near| format!(" Did you mean {near}?"));
            let found = Given::Text(name.to_owned()).shown();
            Err(format!("There is no command {found}.{meant} These are the commands:\n{}", list()))
        }
    }
}

/// Every command with what it does, a line each.
pub fn list() -> String {
    let lines =
        COMMANDS.iter().map(|command| format!("- {}{}: {}", command.name, command.takes, command.says));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_read_in_either_case_with_what_follows() {
        assert_eq!(read("/SET role  depute "), Ok((Action::Set, "role  depute")));
        assert_eq!(read("/quit"), Ok((Action::Quit, "")));
    }

    #[test]
    fn an_unknown_command_names_the_nearest_and_all() {
        let error = read("/fact").unwrap_err();
        assert!(error.contains("\"/fact\"") && error.contains("Did you mean /facts?"), "{error}");
        let error = read("/zzzzzz").unwrap_err();
        assert!(!error.contains("Did you mean"), "{error}");
        assert!(COMMANDS.iter().all(|command| error.contains(command.name)), "{error}");
    }

    #[test]
    fn no_two_commands_have_one_name() {
        for (place, command) in COMMANDS.iter().enumerate() {
            assert!(COMMANDS[..place].iter().all(|other| other.name != command.name));
        }
    }
}
