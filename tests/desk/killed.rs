//! The program is killed while FAQs are being written, again and again, on the same store: what it had acknowledged is there,
//! and nothing is there by halves.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use pathways::catalogue::officers::Entry;
use pathways_desk::{Desk, Settings, export};

use super::folder::Folder;

/// How often the program is killed, in all.
const KILLS: usize = 200;
/// How many stores are written to at the same time.
const STORES: usize = 2;
/// The FAQs of one run: more than it lives to write.
const FAQS: usize = 500;
/// The most of them that it is let write before it is killed.
const MOST_WRITTEN: usize = 5;
/// How long all of it may take.
const LONGEST: Duration = Duration::from_secs(60);

#[test]
fn what_was_acknowledged_outlives_two_hundred_kills() {
    let started = Instant::now();
    let stores: Vec<Kept> = std::thread::scope(|scope| {
        let run = |seed: usize| scope.spawn(move || kill_again_and_again(seed as u64, KILLS / STORES));
        let running: Vec<_> = (0..STORES).map(run).collect();
        running.into_iter().map(|store| store.join().unwrap()).collect()
    });
    let sum = |count: fn(&Kept) -> usize| stores.iter().map(count).sum::<usize>();
    let took = started.elapsed();
    println!(
        "{} kills, {} of them while FAQs were being written; {} FAQs acknowledged, {} more had been saved; {:.1} s",
        KILLS,
        sum(|kept| kept.while_writing),
        sum(|kept| kept.acknowledged),
        sum(|kept| kept.saved - kept.acknowledged),
        took.as_secs_f32()
    );
    assert!(sum(|kept| kept.while_writing) >= KILLS / 2, "most kills have to meet a writer");
    assert!(took < LONGEST, "{took:?}");
}

/// What was found in a store in the end.
struct Kept {
    acknowledged: usize,
    saved: usize,
    while_writing: usize,
}

fn kill_again_and_again(seed: u64, kills: usize) -> Kept {
    let folder = Folder::new();
    let mut random = fastrand::Rng::with_seed(seed);
    let mut submitted: BTreeMap<String, Entry> = BTreeMap::new();
    let mut acknowledged: BTreeMap<String, u64> = BTreeMap::new();
    let mut while_writing = 0;
    for round in 0..kills {
        let entries: Vec<Entry> = (0..FAQS).map(|number| entry(round, number)).collect();
        let lines = written_until_killed(&folder, &entries, &mut random);
        while_writing += usize::from(!lines.is_empty());
        acknowledged.extend(lines);
        submitted.extend(entries.into_iter().map(|entry| (entry.id.clone(), entry)));
        check(&folder, &submitted, &acknowledged);
    }
    let kept = Desk::open(&folder.store(), Settings::default()).unwrap().kept().unwrap();
    Kept { acknowledged: acknowledged.len(), saved: kept.len(), while_writing }
}

/// Starts the command line on a file of FAQs, kills it at a random moment, and gives what it had acknowledged until then.
fn written_until_killed(
    folder: &Folder,
    entries: &[Entry],
    random: &mut fastrand::Rng,
) -> Vec<(String, u64)> {
    let file = folder.path().join("faqs.toml");
    fs::write(&file, export(entries)).unwrap();
    let mut command = folder.command();
    command.args(["faq", "import", "--each", "--anyway", "faqs.toml"]);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors(folder)).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut lines = Vec::new();
    // One in ten is killed before it is known to have written anything, while it starts or opens the store.
    if random.u8(0..10) == 0 {
        std::thread::sleep(Duration::from_micros(random.u64(0..60_000)));
    } else {
        for _ in 0..=random.usize(0..MOST_WRITTEN) {
            lines.push(line(&mut output).unwrap_or_else(|| panic!("it ended: {}", complaints(folder))));
        }
        std::thread::sleep(Duration::from_micros(random.u64(0..15_000)));
    }
    kill(&mut child);
    lines.extend(std::iter::from_fn(|| line(&mut output)));
    assert!(lines.len() < FAQS, "it lived to write them all");
    lines
}

/// The next FAQ that was acknowledged, in a whole line.
fn line(output: &mut impl BufRead) -> Option<(String, u64)> {
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let (id, number) = line.strip_suffix('\n')?.strip_prefix("saved ")?.split_once(" as change ")?;
    Some((id.to_owned(), number.parse().unwrap()))
}

fn kill(child: &mut Child) {
    // SIGKILL: nothing of the program runs any more, no tidying up either.
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "{status}");
}

fn errors(folder: &Folder) -> File {
    File::create(folder.path().join("errors")).unwrap()
}

fn complaints(folder: &Folder) -> String {
    fs::read_to_string(folder.path().join("errors")).unwrap()
}

/// The store opens, is whole, has everything that was acknowledged, and nothing that was not submitted just so.
fn check(folder: &Folder, submitted: &BTreeMap<String, Entry>, acknowledged: &BTreeMap<String, u64>) {
    let desk = Desk::open(&folder.store(), Settings::default()).unwrap();
    let kept = desk.kept().unwrap();
    let kept: BTreeMap<&str, &Entry> =
        kept.iter().map(|kept| (kept.id.as_str(), kept.entry.as_ref().unwrap())).collect();
    for (id, number) in acknowledged {
        assert!(kept.contains_key(id.as_str()), "{id} was acknowledged as change {number} and is lost");
    }
    for (id, entry) in &kept {
        assert_eq!(submitted.get(*id), Some(*entry), "{id} is not what was submitted");
    }
    // One line of the audit trail for every FAQ, numbered without a gap.
    let trail = desk.audit(usize::MAX).unwrap();
    assert_eq!(trail.len(), kept.len());
    assert_eq!(desk.revision().unwrap(), kept.len() as u64);
    if let Some((id, number)) = acknowledged.iter().next_back() {
        assert_eq!(desk.history(id).unwrap()[0].number, *number);
    }
    let connection = rusqlite::Connection::open(folder.store()).unwrap();
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
}

fn entry(round: usize, number: usize) -> Entry {
    Entry {
        id: format!("round-{round:03}-{number:03}"),
        ask: vec![
            format!("Where is room {number} of building {round}?"),
            format!("room {number} of {round}"),
        ],
        says: format!("Up the stairs and to the left. {}", "It is well signposted. ".repeat(1 + number % 40))
            .trim()
            .to_owned(),
        ..Entry::default()
    }
}
