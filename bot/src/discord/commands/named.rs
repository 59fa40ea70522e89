//! Programmes by what people call them: for options of commands, and while they type one.

use pathways::Catalogue;
use pathways::programme::Programme;

use super::command::Answer;
use crate::discord::press::Key;
use crate::discord::screen::{MOST_OF_A_LABEL, MOST_OPTIONS, Screen, escaped, shortened};
use crate::discord::world::Call;

/// The place of the programme that a text names: by its id, its name or a short name.
pub fn named(catalogue: &Catalogue, text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    let is_called = |programme: &Programme| names(programme).any(|name| name.to_lowercase() == text);
    catalogue.programmes.iter().position(is_called).and_then(|place| u16::try_from(place).ok())
}

/// The key of the programme that an option names, or what is said where it names none.
pub fn key(call: &Call, text: &str) -> Result<Key, Answer> {
    let catalogue = call.catalogue();
    let place = named(catalogue, text).ok_or_else(|| Answer::Screen(unknown(catalogue, text)))?;
    Ok(Key::of(&catalogue.programmes[usize::from(place)].id))
}

/// Suggestions for an option that names a programme, whatever the option is called: programmes whose name, or a word of it,
/// begins as what was typed. What shows, and what is sent; all where nothing was typed.
pub fn suggest(call: &Call, _: &str, typed: &str) -> Vec<(String, String)> {
    let typed = typed.trim().trim_start_matches('#').to_lowercase();
    let begins = |programme: &&Programme| {
        names(programme).any(|name| {
            let name = name.to_lowercase();
            let name = name.trim_start_matches('#');
            name.starts_with(&typed)
                || name.match_indices([' ', '-', '/']).any(|(at, _)| name[at + 1..].starts_with(&typed))
        })
    };
    let shown = |programme: &Programme| {
        let short = programme.also_known_as.first().filter(|short| short.len() < programme.name.len());
        let short = short.map_or_else(String::new, |short| format!(" ({short})"));
        (format!("{}{short}", programme.name), programme.id.clone())
    };
    call.catalogue().programmes.iter().filter(begins).map(shown).take(MOST_OPTIONS).collect()
}

/// What is said where no programme is called so.
pub fn unknown(catalogue: &Catalogue, text: &str) -> Screen {
    let names: Vec<String> =
        catalogue.programmes.iter().map(|programme| format!("- {}", programme.name)).collect();
    Screen::new(&format!(
        "I know no programme called “{}”. These are the ones that I know:\n{}",
        escaped(&shortened(text, MOST_OF_A_LABEL)),
        names.join("\n")
    ))
}

fn names(programme: &Programme) -> impl Iterator<Item = &str> {
    [programme.id.as_str(), programme.name.as_str()]
        .into_iter()
        .chain(programme.also_known_as.iter().map(String::as_str))
}
