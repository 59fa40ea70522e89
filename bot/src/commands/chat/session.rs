//! One person's chat: a line in, a text out. It has no clock and no terminal, so that it can be tested without either.
//!
//! What a reply says is the mind's and the catalogue's; only the words about the commands themselves stand here.

use std::time::Instant;

use jiff::civil::Date;
use pathways::profile::Given;
use pathways::programme::Citation;
use pathways::understand::by_hand;
use pathways::understand::conversation::{Conversation, Mind};
use pathways::understand::reply::Reply;

use super::command::{self, Action};

/// A chat and what is remembered of it while it lasts.
pub struct Session {
    mind: Mind,
    conversation: Conversation,
    /// Where the last reply comes from.
    sources: Vec<Citation>,
    last_line: Option<Instant>,
}

/// What is said to a line.
pub struct Said {
    /// What the person reads.
    pub text: String,
    /// How it goes on.
    pub next: Next,
}

/// How a chat goes on after a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// With the next line.
    GoOn,
    /// With the next line, and whatever was typed before is to be forgotten.
    Forget,
    /// Not at all.
    Leave,
}

impl Session {
    /// A chat in which nothing was said yet.
    pub fn new(mind: Mind) -> Self {
        Self { conversation: mind.start(), mind, sources: Vec::new(), last_line: None }
    }

    /// Goes on with another mind, of the same catalogue with other FAQs.
    pub fn change_mind(&mut self, mind: Mind) {
        // What was said names places of the old catalogue; those of documents may differ.
        self.sources.clear();
        self.mind = mind;
    }

    /// The mind that replies.
    pub fn mind(&self) -> &Mind {
        &self.mind
    }

    /// What it can help with, and then where what is typed stays and how to leave.
    pub fn opening(&self) -> String {
        let wording = &self.mind.catalogue().wording;
        format!(
            "{}\n{} /help lists what you can do, and /quit leaves.",
            wording.chat_hello(),
            wording.chat_private()
        )
    }

    /// Goodbye.
    pub fn goodbye(&self) -> &str {
        self.mind.catalogue().wording.chat_goodbye()
    }

    /// Takes a line that came at `now`, on the day `as_of`.
    pub fn take(&mut self, line: &str, as_of: Date, now: Instant) -> Said {
        let since_last = self.last_line.replace(now).map(|last| now.duration_since(last));
        let expired = since_last
            .and_then(|since_last| self.mind.start_anew_if_expired(&mut self.conversation, since_last));
        if expired.is_some() {
            self.sources.clear();
        }
        let mut said = self.answer(line.trim(), as_of);
        if let Some(expired) = expired {
            said.text = format!("{expired}\n{}", said.text);
            if said.next == Next::GoOn {
                said.next = Next::Forget;
            }
        }
        said
    }

    fn answer(&mut self, line: &str, as_of: Date) -> Said {
        if !line.starts_with('/') {
            let reply = self.mind.reply(&mut self.conversation, line, as_of);
            return Said { text: self.told(reply), next: Next::GoOn };
        }
        let mut next = Next::GoOn;
        let text = match command::read(line) {
            Ok((Action::Help, _)) => self.help(),
            Ok((Action::Facts, _)) => self.facts(),
            Ok((Action::Set, what)) => self.set(what, as_of),
            Ok((Action::Forget, "")) => {
                next = Next::Forget;
                self.conversation = self.mind.start();
                self.changed(as_of, |_| {})
            }
            Ok((Action::Forget, what)) => self.forget(what, as_of),
            Ok((Action::Sources, _)) => self.named_sources(),
            Ok((Action::Restart, _)) => {
                next = Next::Forget;
                self.conversation = self.mind.start();
                self.sources.clear();
                self.mind.catalogue().wording.chat_hello().to_owned()
            }
            Ok((Action::Quit, _)) => {
                next = Next::Leave;
                self.goodbye().to_owned()
            }
            Err(error) => error,
        };
        Said { text, next }
    }

    /// The text of a reply. Where it comes from is remembered.
    fn told(&mut self, reply: Reply) -> String {
        let text = self.mind.told(&self.conversation, &reply);
        self.sources = reply.sources;
        text
    }

    fn help(&self) -> String {
        format!("{}\n{}", self.mind.catalogue().wording.chat_help(), command::list())
    }

    fn facts(&self) -> String {
        let catalogue = self.mind.catalogue();
        let understood = by_hand::understood(catalogue, self.conversation.answers());
        if understood.is_empty() {
            return catalogue.wording.chat_understood_nothing().to_owned();
        }
        let lines: String = understood.iter().map(|fact| format!("\n- {fact}")).collect();
        format!("{}{lines}", catalogue.wording.chat_understood())
    }

    fn set(&mut self, what: &str, as_of: Date) -> String {
        let catalogue = self.mind.catalogue();
        let mut answers = self.conversation.answers().clone();
        let done = by_hand::fact_first(catalogue, what)
            .and_then(|(fact, value)| by_hand::set(catalogue, &mut answers, fact, value, as_of));
        match done {
            Ok(()) => self.changed(as_of, |known| *known = answers),
            Err(error) => nothing_changed(&error, "/set FACT VALUE, as in: /set role depute headteacher"),
        }
    }

    fn forget(&mut self, what: &str, as_of: Date) -> String {
        const USAGE: &str = "/forget FACT, as in: /forget role, or /forget alone to forget everything";
        match by_hand::fact_first(self.mind.catalogue(), what) {
            Ok((fact, "")) if !self.conversation.answers().is_answered(fact) => {
                let error = format!("found {}, which I know nothing of", shown(what));
                format!("{}\n{}", nothing_changed(&error, USAGE), self.facts())
            }
            Ok((fact, "")) => self.changed(as_of, |known| known.forget(fact)),
            Ok((_, more)) => nothing_changed(&format!("found {} after the fact", shown(more)), USAGE),
            Err(error) => nothing_changed(&error, USAGE),
        }
    }

    fn changed(&mut self, as_of: Date, change: impl FnOnce(&mut pathways::Answers)) -> String {
        let reply = self.mind.change(&mut self.conversation, as_of, change);
        self.told(reply)
    }

    fn named_sources(&self) -> String {
        let catalogue = self.mind.catalogue();
        let mut lines: Vec<String> = Vec::new();
        for cited in &self.sources {
            let title = &catalogue.sources[usize::from(cited.source)].title;
            let year = if cited.year.is_empty() { String::new() } else { format!(" ({})", cited.year) };
            let line = format!("- {title}{year}: {}", cited.section);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if lines.is_empty() {
            return catalogue.wording.chat_no_sources().to_owned();
        }
        format!("{}\n{}", catalogue.wording.chat_sources(), lines.join("\n"))
    }
}

fn nothing_changed(error: &str, usage: &str) -> String {
    format!("Nothing was changed: {error}.\nWrite {usage}")
}

/// What was typed as an error shows it, shortened.
fn shown(typed: &str) -> String {
    Given::Text(typed.to_owned()).shown()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::date;
    use pathways::understand::conversation::EXPIRES_AFTER;

    use super::*;

    fn session() -> Session {
        Session::new(Mind::new(crate::catalogue_in_use::catalogue(None).unwrap()))
    }

    fn take(session: &mut Session, line: &str, now: Instant) -> Said {
        session.take(line, date(2026, 11, 22), now)
    }

    #[test]
    fn after_fifteen_minutes_it_starts_anew_and_says_so() {
        let (mut session, start) = (session(), Instant::now());
        take(&mut session, "I'm a depute head", start);
        let last = start + EXPIRES_AFTER - Duration::from_secs(1);
        assert!(take(&mut session, "/facts", last).text.contains("Depute headteacher"));
        // Every line begins the time again.
        let said = take(&mut session, "/facts", last + EXPIRES_AFTER);
        let sentence =
            "You did not write for 15 minutes, so I have forgotten what you told me and started again.\n";
        assert!(said.text.starts_with(sentence), "{}", said.text);
        assert!(!said.text.contains("Depute headteacher"), "{}", said.text);
        assert_eq!(said.next, Next::Forget);
        let later = take(&mut session, "/facts", last + EXPIRES_AFTER * 5);
        assert!(!later.text.contains("15 minutes"), "there was nothing to forget: {}", later.text);
    }

    #[test]
    fn the_sources_of_the_last_reply_go_with_the_conversation() {
        let (mut session, now) = (session(), Instant::now());
        take(&mut session, "How long is Thinking About Headship?", now);
        assert!(take(&mut session, "/sources", now).text.contains("(2024-25)"));
        let said = take(&mut session, "/sources", now + EXPIRES_AFTER);
        assert!(said.text.contains("names no source"), "{}", said.text);
    }

    #[test]
    fn what_was_typed_is_forgotten_with_everything_else() {
        let (mut session, now) = (session(), Instant::now());
        for (line, next) in [
            ("I'm a depute head", Next::GoOn),
            ("/forget role", Next::GoOn),
            ("/forget", Next::Forget),
            ("/restart", Next::Forget),
            ("/quit", Next::Leave),
        ] {
            assert_eq!(take(&mut session, line, now).next, next, "{line}");
        }
    }
}
