//! How fast messages are replied to: labelled questions a second on one core, the time to start, and the longest message.
//!
//! Nothing here is asserted: a machine may be busy. What bounds the work is tested in `tests/whatever_is_typed.rs`.

#[path = "../whatever_is_typed/messages.rs"]
mod messages;

use std::path::Path;
use std::time::{Duration, Instant};

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use pathways::catalogue::{Catalogue, Scope};
use pathways::understand::conversation::Mind;
use pathways::{Date, understand::reply::Reply};

const AS_OF: Date = Date::constant(2026, 11, 22);

/// How often the longest message is looked for; the shortest time of each counts, as others had to wait for the machine.
const TIMES: usize = 3;

fn main() {
    print_the_longest();
    divan::main();
}

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn catalogue() -> Catalogue {
    match catalogue_folder::load_folder(&folder("../catalogue")) {
        Ok(loaded) => loaded.catalogue,
        Err(error) => panic!("{error}"),
    }
}

fn mind() -> Mind {
    Mind::new(catalogue())
}

/// The conversations of every file of labelled questions, most of them of one message, each with its place.
fn conversations() -> Vec<(String, Vec<String>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder("questions"))
        .expect("the questions lie beside the tests")
        .map(|entry| entry.expect("a file of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    files.iter().flat_map(|file| conversations_of(file)).collect()
}

fn conversations_of(file: &Path) -> Vec<(String, Vec<String>)> {
    let text = std::fs::read_to_string(file).expect("the questions can be read");
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let line = |(place, line): (usize, &str)| {
        let line: serde_json::Value = serde_json::from_str(line).expect("a question a line");
        let turns = line.get("turns").and_then(serde_json::Value::as_array).cloned();
        let turns = turns.unwrap_or_else(|| vec![line["text"].clone()]);
        // Not the words: some lines are held back from whoever improves the understanding.
        (
            format!("{name}, line {}", place + 1),
            turns.iter().filter_map(|t| t.as_str().map(str::to_owned)).collect(),
        )
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

fn reply_to_all(mind: &Mind, messages: &[String]) -> Option<Reply> {
    let mut conversation = mind.start();
    messages.iter().map(|message| mind.reply(&mut conversation, message, AS_OF)).last()
}

fn print_the_longest() {
    let mind = mind();
    print_longest_of("of the labelled questions, with all its turns", &mind, conversations().into_iter());
    let hostile = messages::messages().into_iter().map(|(name, message)| (name, vec![message]));
    print_longest_of("of what anybody may type", &mind, hostile);
}

fn print_longest_of(what: &str, mind: &Mind, messages: impl Iterator<Item = (String, Vec<String>)>) {
    let timed = messages.map(|(name, turns)| {
        let least = (0..TIMES).map(|_| {
            let begun = Instant::now();
            black_box(reply_to_all(mind, &turns));
            begun.elapsed()
        });
        (least.min().unwrap_or(Duration::MAX), name)
    });
    let mut timed: Vec<_> = timed.collect();
    timed.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    println!("the longest {what}:");
    for (time, name) in timed.iter().take(3) {
        println!("  {:>9.3} ms  {}", time.as_secs_f64() * 1000.0, name);
    }
}

#[divan::bench]
fn messages_a_second(bencher: Bencher) {
    let (mind, all) = (mind(), conversations());
    let messages: usize = all.iter().map(|(_, turns)| turns.len()).sum();
    bencher
        .counter(ItemsCount::new(messages))
        .bench(|| all.iter().filter_map(|(_, turns)| reply_to_all(&mind, black_box(turns))).count());
}

#[divan::bench(sample_count = 20)]
fn start_from_the_embedded_catalogue(bencher: Bencher) {
    let bytes = catalogue().to_compact(Scope::Everything);
    bencher.bench(|| Catalogue::from_compact(black_box(&bytes)).map(Mind::new).ok());
}

#[divan::bench]
fn read_the_embedded_catalogue(bencher: Bencher) {
    let bytes = catalogue().to_compact(Scope::Everything);
    bencher.bench(|| Catalogue::from_compact(black_box(&bytes)).ok());
}
