//! `/faq`: officers add, change, remove and list FAQs, see what was changed, and take changes back.

mod form;
mod lists;

use pathways::catalogue::officers::{Entry, KeptFaq};
use serenity::all::{CommandOptionType, CreateCommand, CreateCommandOption};

pub use form::{rewrite, save, throw_away, to_write, written};
pub use lists::{history, list, revert, show};

use super::command::{Answer, Audience, Command, Running};
use super::named;
use crate::discord::call::Named;
use crate::discord::commands::for_officers;
use crate::discord::press::{DeskStep, Press, Written};
use crate::discord::screen::{Button, MOST_OF_A_LABEL, MOST_OPTIONS, Screen, escaped, shortened};
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command = Command {
    names: &["faq add", "faq edit", "faq remove", "faq list", "faq history"],
    audience: Audience::Officers,
    register,
    run,
    suggest,
};

fn register() -> CreateCommand {
    let sub = |name, description| CreateCommandOption::new(CommandOptionType::SubCommand, name, description);
    let text = |name, description| CreateCommandOption::new(CommandOptionType::String, name, description);
    let id = || text("faq", "Begin to type the question").required(true).set_autocomplete(true);
    let kind = text("kind", "Is it an answer, or does it say that our sources do not say, and whom to ask?")
        .add_string_choice("An answer", "answer")
        .add_string_choice("Our sources do not say", "refer");
    CreateCommand::new("faq").description("Questions that people ask, and their answers").set_options(vec![
        sub("add", "Write a new one")
            .add_sub_option(text("question", "How people ask it"))
            .add_sub_option(
                text("programme", "What it is about; begin to type the name").set_autocomplete(true),
            )
            .add_sub_option(kind),
        sub("edit", "Change one").add_sub_option(id()),
        sub("remove", "Take one out; it can be brought back").add_sub_option(id()),
        sub("list", "All of them, those that officers changed first"),
        sub("history", "What was changed, by whom and when; and take a change back").add_sub_option(id()),
    ])
}

fn run(call: Call, named: Named) -> Running {
    Box::pin(async move {
        let faq = named.option("faq").unwrap_or_default();
        match named.name.as_str() {
            "faq add" => add(&call, &named),
            "faq edit" => edit(&call, faq).await,
            "faq remove" => sure_to_remove(&call, faq).await,
            "faq history" => history(&call, faq, 0).await,
            _ => list(&call, 0).await,
        }
    })
}

fn suggest(call: &Call, option: &str, typed: &str) -> Vec<(String, String)> {
    if option == "programme" {
        return named::suggest(call, option, typed);
    }
    let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let faqs = call.catalogue().reference.faqs.iter().rev();
    faqs.filter(|faq| {
        let text = format!("{} {} {}", faq.id, faq.ask.join(" "), faq.says).to_lowercase();
        words.iter().all(|word| text.contains(word))
    })
    .map(|faq| {
        let asked = faq.ask.first().map_or("", String::as_str);
        (shortened(&format!("{asked} ({})", faq.id), MOST_OF_A_LABEL), faq.id.clone())
    })
    .take(MOST_OPTIONS)
    .collect()
}

fn add(call: &Call, named: &Named) -> Answer {
    let mut entry = Entry::default();
    entry.ask.extend(named.option("question").map(str::to_owned));
    if let Some(programme) = named.option("programme") {
        let Some(place) = named::named(call.catalogue(), programme) else {
            return Answer::Screen(named::unknown(call.catalogue(), programme));
        };
        entry.programmes.push(call.catalogue().programmes[usize::from(place)].id.clone());
    }
    let refer = named.option("kind") == Some("refer");
    to_write(call, Written { refer, ..Written::default() }, &entry)
}

/// The form with a FAQ as it is now.
pub async fn edit(call: &Call, id: &str) -> Answer {
    match now(call, id).await {
        Ok((Some(entry), seen)) => {
            let written =
                Written { faq: Some(id.to_owned()), seen: Some(seen), question: None, refer: entry.refer };
            to_write(call, written, &entry)
        }
        Ok((None, _)) => no_such(id),
        Err(error) => for_officers::said(&error),
    }
}

async fn sure_to_remove(call: &Call, id: &str) -> Answer {
    match now(call, id).await {
        Ok((Some(entry), _)) => {
            let remove = call.id(&Press::Desk(DeskStep::Remove(id.to_owned())));
            let text =
                format!("**Remove this?** It can be brought back from its history.\n\n{}", in_full(&entry));
            Answer::Screen(Screen::new(&text).buttons([Button::leading("Remove it", remove)]))
        }
        Ok((None, _)) => no_such(id),
        Err(error) => for_officers::said(&error),
    }
}

/// Removes a FAQ.
pub async fn remove(call: &Call, id: &str) -> Answer {
    let (world, by, of) = (call.world.clone(), call.by(), id.to_owned());
    let removed =
        call.world.desk.with(move |desk| desk.remove(world.minds.catalogue_as_read(), &of, &by)).await;
    match removed {
        Ok(change) => {
            let says = format!("“{id}” is removed (change {}).", change.number);
            Answer::Screen(done(call, id, &says, "Nobody gets this answer any more."))
        }
        Err(error) => for_officers::said(&error),
    }
}

/// What follows from a FAQ that was saved.
const SAVED: &str = "Everybody gets it like this from now on, wherever they ask.";

/// What was done to a FAQ and what follows from it, and the way to take it back.
fn done(call: &Call, id: &str, says: &str, follows: &str) -> Screen {
    let history = call.id(&Press::Desk(DeskStep::History(id.to_owned(), 0)));
    let list = call.id(&Press::Desk(DeskStep::List(0)));
    Screen::new(&format!("{says}\n{follows}"))
        .buttons([Button::new("History, and take it back", history), Button::new("All FAQs", list)])
}

/// A FAQ as it is now, with the desk's number then.
async fn now(call: &Call, id: &str) -> Result<(Option<Entry>, u64), pathways_desk::DeskError> {
    let (world, id) = (call.world.clone(), id.to_owned());
    call.world
        .desk
        .with(move |desk| {
            let seen = desk.revision()?;
            Ok((desk.entry(world.minds.catalogue_as_read(), &id)?, seen))
        })
        .await
}

fn no_such(id: &str) -> Answer {
    Answer::Screen(Screen::new(&format!(
        "There is no FAQ “{}”. Choose one from the suggestions, or look at `/faq list`.",
        escaped(id)
    )))
}

/// The most ways of asking that are shown of a FAQ: the answer has to fit beside them.
const MOST_ASKS_SHOWN: usize = 5;
const MOST_OF_AN_ASK_SHOWN: usize = 60;

/// A FAQ as an officer reads it: the answer first.
fn in_full(entry: &Entry) -> String {
    let kind = if entry.refer { "our sources do not say" } else { "answer" };
    let mut lines = vec![format!("**{}** ({kind})\n{}\n", escaped(&entry.id), entry.says)];
    let topic: Vec<String> = entry.topic.iter().cloned().collect();
    for (name, of) in [("About", &entry.programmes), ("Topic", &topic), ("Source", &sources_of(entry))] {
        if !of.is_empty() {
            lines.push(format!("{name}: {}", of.join(", ")));
        }
    }
    lines.push("People ask it like this:".to_owned());
    let shown = entry.ask.iter().take(MOST_ASKS_SHOWN);
    lines.extend(shown.map(|ask| format!("- {}", escaped(&shortened(ask, MOST_OF_AN_ASK_SHOWN)))));
    if entry.ask.len() > MOST_ASKS_SHOWN {
        lines.push(format!("- and in {} more ways", entry.ask.len() - MOST_ASKS_SHOWN));
    }
    lines.join("\n")
}

/// The sources of a FAQ, each as "document: section".
fn sources_of(entry: &Entry) -> Vec<String> {
    entry.sources.iter().map(|source| format!("{}: {}", source.document, source.section)).collect()
}

/// The FAQs that officers changed, the newest state of each.
async fn kept(call: &Call) -> Result<Vec<KeptFaq>, pathways_desk::DeskError> {
    call.world.desk.with(|desk| desk.kept()).await
}
