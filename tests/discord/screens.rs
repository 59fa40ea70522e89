//! `docs/discord-screens.md`: what staff and officers see in Discord, written by playing it with the real program.
//!
//! The file is never written by hand. Where replies change, the test fails until the file is recorded again and read.

use std::fmt::Write;

use pathways_tests::stand_in::{Seen, Where};
use serde_json::json;

use super::scene::Scene;
use super::talk::{Talk, without_who};
use crate::transcripts::is_as_recorded;

const INTRODUCTION: &str = "# What staff and officers see in Discord

Recorded from the real bot by a test, which compares this page with what the bot says. `[Words]` are buttons, `<Menu: ...>` is a
menu with its choices after the colon, `<Window: ...>` is a form to fill in. `…` on a line of its own stands where a long screen
is cut here. Whoever types a command alone sees the reply; nobody else in the channel does.
";

/// As wide as a page shows a line without moving it sideways.
const COLUMNS: usize = 118;
/// The most lines of one screen, and how many of them are shown where there are more.
const MOST_LINES: usize = 13;
const LINES_OF_A_LONG_ONE: usize = 9;
/// The most choices of a menu that are shown.
const MOST_CHOICES: usize = 4;

const PARKING: &str = "Is there parking at Thinking About Headship?";

#[tokio::test]
async fn the_recorded_screens_are_what_people_see() {
    let scene = Scene::begin().await;
    let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
    let mut page = Page { text: INTRODUCTION.to_owned(), officer: format!("<@{}>", olu.person.id()) };
    page.chapter("Staff");
    suits_me(&mut page, &mut ann).await;
    asking(&mut page, &scene, &mut ann).await;
    reading(&mut page, &mut ann).await;
    in_a_channel(&mut page, &scene).await;
    page.chapter("Officers");
    unanswered(&mut page, &scene, &mut olu, &ann).await;
    faqs(&mut page, &mut olu).await;
    draft_and_report(&mut page, &mut olu, &ann).await;
    let written = without_today(&page.text);
    scene.end().await;
    is_as_recorded("docs/discord-screens.md", &written, "people see in Discord", "screens");
}

/// The page as it grows.
struct Page {
    text: String,
    /// The officer as Discord's messages name her.
    officer: String,
}

impl Page {
    fn chapter(&mut self, title: &str) {
        write!(self.text, "\n## {title}\n").unwrap();
    }

    fn section(&mut self, title: &str, introduction: &str) {
        write!(self.text, "\n### {title}\n\n{introduction}\n").unwrap();
    }

    /// A section of one screen; its introduction says what was done to see it.
    fn only_screen(&mut self, title: &str, introduction: &str, seen: &Seen) {
        write!(self.text, "\n### {title}\n").unwrap();
        self.screen(introduction, seen);
    }

    /// A screen, after a sentence of what was done to see it; a long one is cut.
    fn screen(&mut self, done: &str, seen: &Seen) {
        self.screen_of(done, seen, MOST_LINES);
    }

    fn screen_of(&mut self, done: &str, seen: &Seen, most_lines: usize) {
        let mut seen = seen.clone();
        seen.content = as_displayed(&seen.content.replace(&self.officer, "@Olu"));
        write!(self.text, "\n{done}\n\n```text\n{}\n```\n", shown(seen, most_lines)).unwrap();
    }
}

async fn suits_me(page: &mut Page, ann: &mut Talk<'_>) {
    page.section("/suits-me", "A few questions with answers to choose from; then what suits, and why.");
    page.screen("It begins like this:", &ann.types("suits-me").await.seen);
    ann.answers("Headteacher").await.presses("Continue").await.answers("Primary").await;
    ann.enters("4", "11").await.presses("Continue").await;
    let results = "After 4 years and 11 months, the results. Every answer can be changed:";
    page.screen_of(results, &ann.seen, usize::MAX);
    ann.chooses("Why? Choose a programme", "#ThinkHexagon coaching").await;
    page.screen("Why, for one programme:", &ann.seen);
}

async fn asking(page: &mut Page, scene: &Scene, ann: &mut Talk<'_>) {
    page.section("/ask", "A question in your own words, also as a direct message to the bot.");
    page.screen("\"How long is TAH?\"", &ann.asks("How long is TAH?").await.seen);
    let suits = "I am a depute in a primary with 3 years in post, what would suit me?";
    page.screen(&format!("\"{suits}\""), &scene.staff("Ben").asks(suits).await.seen);
    ann.asks(PARKING).await;
    page.screen(&format!("\"{PARKING}\" The bot does not know, and passes it on:"), &ann.seen);
    page.screen("*Tell me when it is answered*:", &ann.presses("Tell me when it is answered").await.seen);
    ann.asks("How long is TAH?").await.presses("This did not answer me").await;
    page.screen("*This did not answer me*, under any answer:", &ann.seen);
}

async fn reading(page: &mut Page, ann: &mut Talk<'_>) {
    let seen = &ann.types_with("programme", json!({ "name": "TAH" })).await.seen;
    let introduction =
        "What is known of one programme; its name is suggested while typing. `/programme name: TAH`";
    page.only_screen("/programme", introduction, seen);
    let two = json!({ "first": "TAH", "second": "Executive Coaching" });
    let seen = &ann.types_with("compare", two).await.seen;
    let introduction =
        "Two or three programmes side by side. `/compare first: TAH second: Executive Coaching`";
    page.only_screen("/compare", introduction, seen);
    let seen = &ann.types_with("dates", json!({ "programme": "IOS" })).await.seen;
    let introduction =
        "When programmes usually run, and how old that is; all of them, or one. `/dates programme: IOS`";
    page.only_screen("/dates", introduction, seen);
    let seen = &ann.types("about").await.seen;
    page.only_screen("/about", "Privacy, where the facts come from, whom to ask.", seen);
}

async fn in_a_channel(page: &mut Page, scene: &Scene) {
    let ben = scene.discord.person("Ben");
    let written = ben.writes(&scene.discord, Where::Channel, "@Pathways how long is TAH?").await;
    let seen = ben.hears(&scene.discord, &written).await;
    let introduction =
        "Whoever names the bot in a channel gets no answer there, only a way to ask. Everybody sees this:";
    page.only_screen("In a channel", introduction, &seen);
}

async fn unanswered(page: &mut Page, scene: &Scene, olu: &mut Talk<'_>, ann: &Talk<'_>) {
    page.section(
        "/unanswered",
        "What the bot could not answer, without who asked. Similar questions are one.",
    );
    scene.staff("Ben").asks("What is the parking like at Thinking About Headship?").await;
    page.screen("The list, those asked most first:", &olu.types("unanswered").await.seen);
    page.screen_of("One of them opened:", &olu.chooses("Open one", PARKING).await.seen, usize::MAX);
    page.screen("*Answer it* opens a window:", &olu.presses("Answer it").await.seen);
    olu.fills_in(&[("The answer", "Yes, there is free parking behind the school.")]).await;
    let saved = "What was written is shown once more, and then *Save*:";
    page.screen(saved, &olu.presses("Save").await.seen);
    let person = ann.person.clone();
    scene.discord.until("Ann is told", |discord| !person.direct_messages(discord).is_empty()).await;
    page.screen("Whoever asked to be told gets this:", &person.direct_messages(&scene.discord)[0]);
}

async fn faqs(page: &mut Page, olu: &mut Talk<'_>) {
    olu.types_with("faq add", json!({ "question": "How long is TAH now?", "programme": "TAH" })).await;
    olu.fills_in(&[("The answer", "It lasts two years now.")]).await;
    let introduction = "They open the same window. What contradicts the facts is shown before it is saved. Here an officer \
                        has answered \"How long is TAH now?\" with \"It lasts two years now.\"";
    page.only_screen("/faq add, /faq edit", introduction, &olu.seen);
    olu.presses("Throw it away").await;
    let seen = &olu.types("faq list").await.seen;
    page.only_screen("/faq list", "All FAQs, those that officers changed first.", seen);
    let faq = json!({ "faq": "is-there-parking-at-thinking-about" });
    olu.types_with("faq edit", faq.clone()).await;
    let longer = "Yes, there is free parking behind the school, on the left.";
    olu.fills_in(&[("The answer", longer)]).await.presses("Save").await;
    let seen = &olu.types_with("faq history", faq.clone()).await.seen;
    let introduction = "What was changed, by whom and when. A change can be taken back.";
    page.only_screen("/faq history", introduction, seen);
    let seen = &olu.types_with("faq remove", faq).await.seen;
    page.only_screen("/faq remove", "Takes a FAQ out, once you have said that you are sure.", seen);
}

async fn draft_and_report(page: &mut Page, olu: &mut Talk<'_>, ann: &Talk<'_>) {
    let message = "Hello Olu, how long is Improving Our Schools?";
    olu.uses_on("Draft an answer", &ann.person, message).await;
    let introduction = format!(
        "In the menu of anybody's message, under *Apps*: what the bot would say. You send it, or not. On the message \
         \"{message}\""
    );
    page.only_screen("Draft an answer", &introduction, &olu.seen);
    let seen = &olu.types("desk report").await.seen;
    let introduction = "The last seven days: what was asked about, what is open, which facts are old.";
    page.only_screen("/desk report", introduction, seen);
}

/// A screen as text, with long menus and long texts cut.
fn shown(mut seen: Seen, most_lines: usize) -> String {
    for part in seen.rows.iter_mut().flatten() {
        if let pathways_tests::stand_in::Component::Menu { options, .. } = part
            && options.len() > MOST_CHOICES
        {
            options.truncate(MOST_CHOICES);
            options.push(pathways_tests::stand_in::Choice { label: "…".to_owned(), ..Default::default() });
        }
    }
    // Discord marks the fields that have to be filled in; a label that says so too says it once here.
    let whole = without_who(&seen).replace("(may be empty) (may be left empty)", "(may be empty)");
    let (text, below) = whole.split_at(seen.content.len());
    let wrapped = |text: &str| -> Vec<String> {
        let lines = text.lines().flat_map(|line| {
            let indent = if line.starts_with("- ") { "  " } else { "" };
            textwrap::wrap(line, textwrap::Options::new(COLUMNS).subsequent_indent(indent))
        });
        lines.map(|line| line.trim_end().to_owned()).collect()
    };
    let mut lines = wrapped(text);
    if lines.len() > most_lines {
        lines.truncate(LINES_OF_A_LONG_ONE);
        lines.push("…".to_owned());
    }
    lines.extend(wrapped(below.trim_start_matches('\n')));
    lines.join("\n")
}

/// A text as Discord displays it: without the signs that make it bold or small, and those that keep others from doing so.
fn as_displayed(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let (mut shown, mut signs) =
            (String::new(), line.strip_prefix("-# ").unwrap_or(line).chars().peekable());
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => shown.extend(signs.next()),
                '*' if signs.peek() == Some(&'*') => drop(signs.next()),
                '`' => {}
                _ => shown.push(sign),
            }
        }
        shown
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The page without the day and the minute at which it was recorded.
fn without_today(page: &str) -> String {
    let now = jiff::Timestamp::now();
    let mut page = page.to_owned();
    for minutes in 0..5 {
        let at = now - jiff::SignedDuration::from_mins(minutes);
        let (day, minute) = (at.strftime("%-d %B %Y").to_string(), at.strftime("%H:%M UTC").to_string());
        page = page
            .replace(&format!("{day}, {minute}"), "22 November 2026, 09:00 UTC")
            .replace(&day, "22 November 2026");
        page = page.replace(&at.strftime("officers (%Y)").to_string(), "officers (2026)");
    }
    page
}
