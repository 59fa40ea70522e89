//! What Tab completes: names of programmes anywhere in a line, commands, and after `/set` and `/forget` facts and values.
//!
//! Cases of letters do not matter. It knows nothing of the terminal but the line before the cursor.

use pathways::Catalogue;
use pathways::understand::by_hand;

use super::command::COMMANDS;

/// Everything that can be completed to.
pub struct Names {
    programmes: Vec<String>,
    /// Each fact with its values.
    facts: Vec<(String, Vec<String>)>,
}

impl Names {
    /// The names of a catalogue.
    pub fn of(catalogue: &Catalogue) -> Self {
        let programmes = catalogue.programmes.iter();
        let facts = catalogue.facts_with_ids();
        Self {
            programmes: programmes
                .flat_map(|programme| [&programme.name].into_iter().chain(&programme.also_known_as))
                .cloned()
                .collect(),
            facts: facts
                .map(|(id, fact)| {
                    (fact.id.clone(), by_hand::values(catalogue, id).map(str::to_owned).collect())
                })
                .collect(),
        }
    }

    /// The place from which the text before the cursor is to be replaced, and what may stand there. What has to be followed
    /// by more ends with a space.
    pub fn complete(&self, before: &str) -> (usize, Vec<String>) {
        if !before.starts_with('/') {
            return self.programme(before);
        }
        let facts = |after: &'static str| self.facts.iter().map(move |(fact, _)| format!("{fact}{after}"));
        let is = |command: &str, known: &str| command.eq_ignore_ascii_case(known);
        match words_with_places(before).as_slice() {
            [(at, command)] => {
                let commands = COMMANDS
                    .iter()
                    .map(|known| format!("{}{}", known.name, if known.takes.is_empty() { "" } else { " " }));
                (*at, beginning(commands, command))
            }
            [(_, command), (at, fact)] if is(command, "/set") => (*at, beginning(facts(" "), fact)),
            [(_, command), (at, fact)] if is(command, "/forget") => (*at, beginning(facts(""), fact)),
            [(_, command), (_, fact), (at, _), ..] if is(command, "/set") => {
                let values = self.facts.iter().find(|(known, _)| is(fact, known));
                let values = values.into_iter().flat_map(|(_, values)| values).cloned();
                (*at, beginning(values, &before[*at..]))
            }
            _ => (before.len(), Vec::new()),
        }
    }

    /// The names that begin with the last words of the line: with as many of them as any name does.
    fn programme(&self, before: &str) -> (usize, Vec<String>) {
        for (at, word) in words_with_places(before) {
            // In front of a name may stand a bracket or a quotation mark.
            let at = at + word.find(|c: char| c.is_alphanumeric() || c == '#').unwrap_or(0);
            let found = beginning(self.programmes.iter().cloned(), &before[at..]);
            if !before[at..].is_empty() && !found.is_empty() {
                return (at, found);
            }
        }
        (before.len(), Vec::new())
    }
}

/// The words of a text with their places; the last is empty where the text ends with a space.
fn words_with_places(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        if !word.is_empty() || at == text.len() {
            words.push((at, word));
        }
        at += word.len() + 1;
    }
    words
}

/// The names that begin with what was typed, each once, in order.
fn beginning(names: impl Iterator<Item = String>, typed: &str) -> Vec<String> {
    let typed = typed.to_lowercase();
    let mut found: Vec<String> = names.filter(|name| name.to_lowercase().starts_with(&typed)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line up to the cursor, with `|` where the replaced part begins, and what may stand there.
    fn check(before: &str, expected: &str, names: &[&str]) {
        let all = Names {
            programmes: ["Thinking About Headship", "TAH", "#ThinkHexagon coaching", "Hexagon"]
                .map(str::to_owned)
                .to_vec(),
            facts: vec![
                ("role".to_owned(), vec!["Headteacher".to_owned(), "Head of centre".to_owned()]),
                ("remit".to_owned(), Vec::new()),
            ],
        };
        let (at, found) = all.complete(before);
        assert_eq!(format!("{}|{}", &before[..at], &before[at..]), expected);
        assert_eq!(found, names, "{before:?}");
    }

    #[test]
    fn a_name_is_completed_wherever_it_stands() {
        check("how long is thinking ab", "how long is |thinking ab", &["Thinking About Headship"]);
        check("how long is thinking ", "how long is |thinking ", &["Thinking About Headship"]);
        check("(hex", "(|hex", &["Hexagon"]);
        check("t", "|t", &["TAH", "Thinking About Headship"]);
        check("é t", "é |t", &["TAH", "Thinking About Headship"]);
        check("#think", "|#think", &["#ThinkHexagon coaching"]);
        check("how long is ", "how long is |", &[]);
        check("", "|", &[]);
    }

    #[test]
    fn commands_facts_and_values_are_completed() {
        check("/S", "|/S", &["/set ", "/sources"]);
        check("/set r", "/set |r", &["remit ", "role "]);
        check("/forget RO", "/forget |RO", &["role"]);
        check("/set role head", "/set role |head", &["Head of centre", "Headteacher"]);
        check("/set role head of", "/set role |head of", &["Head of centre"]);
        check("/set role ", "/set role |", &["Head of centre", "Headteacher"]);
        check("/facts r", "/facts r|", &[]);
    }
}
