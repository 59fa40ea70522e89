//! Looking at FAQs: all of them, one in full, its history, and taking a change back.

use pathways_desk::{Change, Did};

use super::{SAVED, done, in_full, kept, no_such, now};
use crate::discord::commands::command::Answer;
use crate::discord::commands::for_officers;
use crate::discord::press::{DeskStep, Press};
use crate::discord::screen::{Button, Choice, MOST_OPTIONS, Menu, Screen, escaped, shortened};
use crate::discord::world::Call;

/// A page of all FAQs: those that officers changed first, then the catalogue's.
pub async fn list(call: &Call, page: u8) -> Answer {
    let changed = match kept(call).await {
        Ok(kept) => kept,
        Err(error) => return for_officers::said(&error),
    };
    let faqs = &call.catalogue().reference.faqs;
    let is_changed = |id: &str| changed.iter().any(|kept| kept.id == id);
    let removed: Vec<_> = changed.iter().filter(|kept| kept.entry.is_none()).collect();
    let (first, rest): (Vec<_>, Vec<_>) = faqs.iter().partition(|faq| is_changed(&faq.id));
    let all: Vec<_> = first.iter().rev().chain(&rest).collect();
    let pages = all.len().div_ceil(MOST_OPTIONS).max(1);
    let page = usize::from(page).min(pages - 1);
    let shown: Vec<_> = all.iter().skip(page * MOST_OPTIONS).take(MOST_OPTIONS).collect();
    let lines = shown.iter().map(|faq| {
        let mark = if is_changed(&faq.id) { "by officers: " } else { "" };
        format!("- {mark}{}", escaped(&shortened(faq.ask.first().map_or("", String::as_str), 60)))
    });
    let text = format!(
        "**{} FAQs**, {} of them changed by officers, {} removed (page {} of {pages})\n{}",
        all.len(),
        first.len(),
        removed.len(),
        page + 1,
        lines.collect::<Vec<_>>().join("\n")
    );
    let options = shown
        .iter()
        .map(|faq| Choice::new(&faq.id, faq.ask.first().map_or(&faq.id, |ask| ask)).hint(&faq.id));
    let press = |step| call.id(&Press::Desk(step));
    let gone = removed.iter().map(|kept| Choice::new(&kept.id, &kept.id));
    let before = (page > 0).then(|| Button::new("Previous page", press(DeskStep::List(page as u8 - 1))));
    let after = (page + 1 < pages).then(|| Button::new("Next page", press(DeskStep::List(page as u8 + 1))));
    Answer::Screen(
        Screen::new(&text)
            .menu(Menu::new("Look at one", press(DeskStep::Pick), options))
            .menu(Menu::new("Bring a removed one back", press(DeskStep::PickRemoved), gone))
            .buttons(before.into_iter().chain(after)),
    )
}

/// One FAQ in full.
pub async fn show(call: &Call, id: &str) -> Answer {
    match now(call, id).await {
        Ok((Some(entry), _)) => {
            let press = |step| call.id(&Press::Desk(step));
            Answer::Screen(Screen::new(&in_full(&entry)).buttons([
                Button::leading("Change it", press(DeskStep::Edit(id.to_owned()))),
                Button::new("Remove it", press(DeskStep::Remove(id.to_owned()))),
                Button::new("History", press(DeskStep::History(id.to_owned(), 0))),
                Button::new("All FAQs", press(DeskStep::List(0))),
            ]))
        }
        Ok((None, _)) => no_such(id),
        Err(error) => for_officers::said(&error),
    }
}

/// A page of what was changed of a FAQ, the newest first.
pub async fn history(call: &Call, id: &str, page: u8) -> Answer {
    let of = id.to_owned();
    let changes = match call.world.desk.with(move |desk| desk.history(&of)).await {
        Ok(changes) => changes,
        Err(error) => return for_officers::said(&error),
    };
    let in_catalogue = call.world.minds.catalogue_as_read().reference.faqs.iter().any(|faq| faq.id == id);
    if changes.is_empty() && !in_catalogue {
        return no_such(id);
    }
    let mut lines: Vec<String> = changes.iter().map(line).collect();
    if in_catalogue {
        lines.push("0. In the catalogue from the beginning".to_owned());
    }
    let text = format!("**History of “{}”**\n{}", escaped(id), lines.join("\n"));
    // What it is now is nothing to go back to.
    let earlier = changes.iter().skip(1).map(|change| {
        let says = change.entry.as_ref().map_or("removed", |entry| entry.says.as_str());
        Choice::new(&change.number.to_string(), &format!("As at change {}", change.number)).hint(says)
    });
    let catalogue = (in_catalogue && !changes.is_empty()).then(|| Choice::new("0", "As in the catalogue"));
    let press = |step| call.id(&Press::Desk(step));
    let menu = Menu::new(
        "Make it what it was",
        press(DeskStep::Revert(id.to_owned())),
        earlier.take(MOST_OPTIONS - 1).chain(catalogue),
    );
    Answer::Screen(
        Screen::page(&text, page, |page| press(DeskStep::History(id.to_owned(), page)))
            .menu(menu)
            .buttons([Button::new("All FAQs", press(DeskStep::List(0)))]),
    )
}

fn line(change: &Change) -> String {
    let did = match change.did {
        Did::Added => "added".to_owned(),
        Did::Edited => "changed".to_owned(),
        Did::Removed => "removed".to_owned(),
        Did::Reverted(0) => "made it what the catalogue has".to_owned(),
        Did::Reverted(to) => format!("made it what it was at change {to}"),
        Did::Answered => "written in answer to a question".to_owned(),
        Did::Attached => "a question was attached".to_owned(),
    };
    let says = change
        .entry
        .as_ref()
        .map_or_else(String::new, |entry| format!(": “{}”", escaped(&shortened(&entry.says, 120))));
    let at = change.at.strftime("%-d %B %Y, %H:%M UTC");
    format!("{}. {at}, {}: {did}{says}", change.number, for_officers::named(&change.who))
}

/// Makes a FAQ what it was at a change.
pub async fn revert(call: &Call, id: &str, to: &str) -> Answer {
    let Ok(to) = to.parse::<u64>() else { return history(call, id, 0).await };
    let (world, of, by) = (call.world.clone(), id.to_owned(), call.by());
    let reverted =
        call.world.desk.with(move |desk| desk.revert(world.minds.catalogue_as_read(), &of, to, &by)).await;
    match reverted {
        Ok(change) => {
            let says = match to {
                0 => format!("“{id}” is again what the catalogue has (change {}).", change.number),
                _ => format!("“{id}” is again what it was at change {to} (change {}).", change.number),
            };
            Answer::Screen(done(call, id, &says, SAVED))
        }
        Err(error) => for_officers::said(&error),
    }
}
