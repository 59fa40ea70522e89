//! Where conversations are played: the stand-in, the real program with a fixed day of asking, and the people in it.
//!
//! Every scene ends with [`Scene::end`], which sees that the program ended well, that nobody read what was meant for
//! somebody else, and that Discord would have taken every body that was sent.

use pathways_tests::stand_in::{
    Bot, Options, Person, StandIn, bodies_held_against_the_document, where_the_document_is,
};
use serde_json::Value;

use super::talk::Talk;
use crate::project::{json_lines, run};

/// The day of asking.
pub const TODAY: &str = "2026-11-22";

/// What stands in a channel for everybody to read.
pub const IN_A_CHANNEL: &str = "I answer in private, so that nobody else reads about you. Press the button, type `/ask`, or \
                                send me a direct message.\n[Ask in private]";

/// A stand-in with the program.
pub struct Scene {
    pub discord: StandIn,
    pub bot: Bot,
}

impl Scene {
    /// With the program as it is configured by default.
    pub async fn begin() -> Self {
        Self::with("").await
    }

    /// With more in its configuration.
    pub async fn with(configuration: &str) -> Self {
        let discord = StandIn::with(Options::default()).await;
        let bot = discord.bot_with(configuration, &["--as-of", TODAY]).await;
        Self { discord, bot }
    }

    /// A member of staff.
    pub fn staff(&self, name: &str) -> Talk<'_> {
        self.talk(self.discord.person(name))
    }

    /// An officer, who may manage the server.
    pub fn officer(&self, name: &str) -> Talk<'_> {
        self.talk(self.discord.officer(name))
    }

    /// Anybody.
    pub fn talk(&self, person: Person) -> Talk<'_> {
        Talk::new(&self.discord, person)
    }

    /// Everything in the store's files, as text: what is not in it is kept nowhere.
    pub fn store_says(&self, words: &str) -> bool {
        let store = self.bot.store();
        let beside = |ending: &str| store.with_file_name(format!("pathways.db{ending}"));
        let holds = |file| {
            let bytes = std::fs::read(file).unwrap_or_default();
            bytes.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words.as_bytes()))
        };
        ["", "-wal"].into_iter().any(|ending| holds(beside(ending)))
    }

    /// Ends it. Only what these lines begin with may the program have complained of.
    pub async fn end_with(mut self, complaints: &[&str]) {
        let status = self.bot.stop().await;
        let output = self.bot.output();
        assert!(status.success(), "{status}:\n{output}");
        let expected = ["Pathways is at ", "Discord is connected as "];
        for line in output.lines() {
            let known = expected.iter().chain(complaints).any(|begins| line.starts_with(begins));
            assert!(known, "the program complained: {line}");
        }
        let bystander = self.discord.person("Bystander");
        for seen in bystander.sees(&self.discord) {
            assert_eq!(seen.to_string(), IN_A_CHANNEL, "anybody can read this");
        }
        assert_eq!(self.discord.complaints(), [""; 0], "Discord would not have taken this");
        let lost = self.discord.accounts();
        assert!(lost.lost().is_empty(), "{lost}");
        match where_the_document_is() {
            Ok(_) => println!(
                "bodies held against Discord's document so far: {}",
                bodies_held_against_the_document()
            ),
            Err(why) => println!("{why}"),
        }
    }

    /// Ends it; the program complained of nothing.
    pub async fn end(self) {
        self.end_with(&[]).await;
    }
}

/// The source of what officers have written this year.
pub fn of_officers() -> String {
    let year = jiff::Timestamp::now().strftime("%Y");
    format!("Source: Answers by the partnership's officers ({year}).")
}

/// What `pathways match` says of people.
pub fn matched(profiles: &[Value]) -> Vec<Value> {
    let lines: Vec<String> =
        profiles.iter().map(|profile| serde_json::json!({ "profile": profile }).to_string()).collect();
    let output = run(&["match", "--jsonl", "--as-of", TODAY], &lines.join("\n"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    json_lines(&output.stdout)
}

/// What `pathways ask` says to the last of these messages of one conversation.
pub fn said_on_the_command_line(turns: &[&str]) -> Value {
    let line = serde_json::json!({ "turns": turns }).to_string();
    let output = run(&["ask", "--jsonl", "--as-of", TODAY], &line);
    json_lines(&output.stdout).swap_remove(0)
}
