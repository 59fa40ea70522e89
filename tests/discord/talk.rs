//! One person's side of a conversation: what they do, and what they read then.
//!
//! Whatever is read has been checked for being private: everything but a window, and what stands in a direct message.

use pathways_tests::stand_in::{Choice, Component, Person, Seen, StandIn, Where};
use serde_json::{Value, json};

/// A person with what they have before them.
pub struct Talk<'scene> {
    discord: &'scene StandIn,
    pub person: Person,
    pub seen: Seen,
    in_a_server: bool,
}

impl<'scene> Talk<'scene> {
    pub fn new(discord: &'scene StandIn, person: Person) -> Self {
        Self { discord, person, seen: Seen::default(), in_a_server: true }
    }

    /// The same person, in their own channel with the bot.
    pub fn alone(&self) -> Self {
        Self { person: self.person.alone(), seen: Seen::default(), in_a_server: false, ..*self }
    }

    /// The same person with what was before them at another time.
    pub fn back_at(&self, seen: &Seen) -> Self {
        Self { person: self.person.clone(), seen: seen.clone(), ..*self }
    }

    fn sees(&mut self, seen: Seen) -> &mut Self {
        let private = seen.ephemeral || seen.modal.is_some() || !self.in_a_server;
        assert!(private, "others can read this:\n{seen}");
        self.seen = seen;
        self
    }

    /// Uses a command without options.
    pub async fn types(&mut self, command: &str) -> &mut Self {
        self.types_with(command, json!({})).await
    }

    /// Uses a command with options.
    pub async fn types_with(&mut self, command: &str, options: Value) -> &mut Self {
        let seen = self.person.types(self.discord, command, options).await;
        self.sees(seen)
    }

    /// Asks something.
    pub async fn asks(&mut self, question: &str) -> &mut Self {
        self.types_with("ask", json!({ "question": question })).await
    }

    /// Presses a button.
    pub async fn presses(&mut self, label: &str) -> &mut Self {
        let seen = self.person.presses(self.discord, &self.seen, label).await;
        self.sees(seen)
    }

    /// Chooses one thing from a menu.
    pub async fn chooses(&mut self, menu: &str, label: &str) -> &mut Self {
        self.chooses_all(menu, &[label]).await
    }

    /// Chooses several things from a menu, or none.
    pub async fn chooses_all(&mut self, menu: &str, labels: &[&str]) -> &mut Self {
        let seen = self.person.chooses(self.discord, &self.seen, menu, labels).await;
        self.sees(seen)
    }

    /// Chooses the answer to the interview's question.
    pub async fn answers(&mut self, label: &str) -> &mut Self {
        self.chooses("Choose one", label).await
    }

    /// Fills in a window.
    pub async fn fills_in(&mut self, fields: &[(&str, &str)]) -> &mut Self {
        let seen = self.person.fills_in(self.discord, &self.seen, fields).await;
        self.sees(seen)
    }

    /// Enters years and months, whatever they are; the window may be open already.
    pub async fn enters(&mut self, years: &str, months: &str) -> &mut Self {
        if self.seen.modal.is_none() {
            self.presses("Enter years and months").await;
        }
        self.fills_in(&[("Years", years), ("Months", months)]).await
    }

    /// Writes in their own channel with the bot.
    pub async fn writes_directly(&mut self, text: &str) -> &mut Self {
        let written = self.person.writes(self.discord, Where::Direct, text).await;
        let seen = self.person.hears(self.discord, &written).await;
        self.in_a_server = false;
        self.sees(seen)
    }

    /// Uses a command on what somebody else wrote in the channel.
    pub async fn uses_on(&mut self, command: &str, author: &Person, text: &str) -> &mut Self {
        let message = author.writes(self.discord, Where::Channel, text).await;
        let seen = self.person.uses_on_message(self.discord, command, &message).await;
        self.sees(seen)
    }

    /// What is suggested while they type.
    pub async fn suggested(&self, command: &str, option: &str, text: &str) -> Vec<Choice> {
        self.person.completes(self.discord, command, option, text).await
    }

    /// They read exactly this: text, menus and buttons; who sees it was checked before.
    pub fn reads(&mut self, whole: &str) -> &mut Self {
        assert_eq!(without_who(&self.seen), whole);
        self
    }

    /// The text is exactly this; buttons and menus are not looked at.
    pub fn reads_text(&mut self, text: &str) -> &mut Self {
        assert_eq!(self.seen.content, text);
        self
    }

    /// They read this among other things.
    pub fn reads_also(&mut self, part: &str) -> &mut Self {
        assert!(self.seen.says(part), "{part:?} is not in:\n{}", self.seen);
        self
    }

    /// They do not read this.
    pub fn does_not_read(&mut self, part: &str) -> &mut Self {
        assert!(!self.seen.says(part), "{part:?} is in:\n{}", self.seen);
        self
    }

    /// These are the buttons.
    pub fn can_press(&mut self, labels: &[&str]) -> &mut Self {
        assert_eq!(self.seen.buttons(), labels, "in:\n{}", self.seen);
        self
    }

    /// What can be chosen from a menu, with what is chosen already.
    pub fn chosen(&self, menu: &str) -> Vec<String> {
        let parts = self.seen.rows.iter().flatten();
        let options = parts.filter_map(|part| match part {
            Component::Menu { placeholder, options, .. } if placeholder == menu => Some(options),
            _ => None,
        });
        options.flatten().filter(|option| option.chosen).map(|option| option.label.clone()).collect()
    }

    /// All pages of what they read, by turning them forward; then back again, where each says what it said before.
    pub async fn turns_all_pages(&mut self) -> Vec<String> {
        let mut pages = vec![self.seen.content.clone()];
        while self.seen.buttons().contains(&"Next page") {
            self.presses("Next page").await;
            pages.push(self.seen.content.clone());
        }
        for page in pages.iter().rev().skip(1) {
            self.presses("Previous page").await.reads_text(page);
        }
        assert!(
            !self.seen.buttons().contains(&"Previous page"),
            "the first page is the first:\n{}",
            self.seen
        );
        let count = pages.len();
        for (place, page) in pages.iter().enumerate().filter(|_| count > 1) {
            let line = format!("\n-# Page {} of {count}", place + 1);
            assert!(page.ends_with(&line), "{page}");
        }
        pages
    }
}

/// What is seen without the line of who sees it.
pub fn without_who(seen: &Seen) -> String {
    let whole = seen.to_string();
    let who = format!("\n(only {} sees this)", seen.who);
    whole.strip_suffix(&who).map_or_else(|| whole.clone(), str::to_owned)
}
