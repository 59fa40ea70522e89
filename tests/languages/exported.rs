//! The files that a page can name in the place of what the widget carries: what is in them, and what is refused.

use std::panic::catch_unwind;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use pathways::answers::Answer;
use pathways::catalogue::container::{checker, mind, more};
use pathways::catalogue::language::{ENGLISH, Language, WidgetFiles};
use pathways::catalogue::load::Loaded;
use pathways::fact::FactKind;
use pathways::listing::listing;
use pathways::offer::Offer;
use pathways::question::question;
use pathways::results::results;
use pathways::timeline::timelines;
use pathways::understand::conversation::Mind;
use pathways::untranslated::untranslated;
use pathways::{Catalogue, Interview, MonthRange, ValueId};

use crate::project::{pathways, root};

const AS_OF: Date = date(2026, 11, 22);

static LOADED: LazyLock<Loaded> =
    LazyLock::new(|| catalogue_folder::load_folder(&root().join("catalogue")).unwrap());
static ENGLISH_FILES: LazyLock<WidgetFiles> = LazyLock::new(|| WidgetFiles::of(&LOADED.catalogue, None));

#[test]
fn each_part_is_read_with_its_language() {
    let gaelic = &LOADED.languages[0];
    for (language, tag) in
        [(None, ENGLISH), (Some(gaelic), "gd"), (Some(&Language::pseudo(&LOADED.catalogue)), "en-XA")]
    {
        let files = WidgetFiles::of(&LOADED.catalogue, language);
        let (of_checker, checker_tag) = checker(&files.check).unwrap();
        let (of_more, more_tag) = more(&files.check).unwrap();
        let (of_mind, mind_tag) = mind(&files.ask).unwrap();
        assert_eq!([&*checker_tag, &*more_tag, &*mind_tag], [tag; 3]);
        let wording =
            [of_checker.wording.start_button(), of_more.wording.why_heading(), of_mind.wording.ask_button()];
        let english = ["Start", "Why", "Ask"];
        match tag {
            "en-GB" => assert_eq!(wording, english),
            "gd" => assert_eq!(wording.map(untranslated), english.map(|text| (true, text.to_owned()))),
            _ => assert!(wording.iter().all(|text| text.starts_with('[')), "{wording:?}"),
        }
        assert_eq!(of_more.programmes.len(), LOADED.catalogue.programmes.len(), "all programmes are there");
        assert_eq!(of_mind.facts[0].question, LOADED.catalogue.facts[0].question, "the mind is English");
        // A file has its own parts and no others.
        assert!(mind(&files.check).is_err() && checker(&files.ask).is_err() && more(&files.ask).is_err());
    }
}

#[test]
fn a_file_of_another_build_is_refused() {
    let mut file = ENGLISH_FILES.check.clone();
    file[8] ^= 1;
    assert!(checker(&file).is_err() && more(&file).is_err());
    assert!(checker(b"").is_err() && more(b"PATHWAYS").is_err() && mind(&[0xff; 64]).is_err());
    assert!(checker(b"<!doctype html><title>Not found</title>").is_err());
}

/// The sum that a file carries, worked out anew: so that what comes after it is read, and not refused unread.
fn seal(file: &mut [u8]) {
    let sum = file[24..]
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    file[16..24].copy_from_slice(&sum.to_le_bytes());
}

/// Everything that a page does with what it has read; it may say anything, but must not fail.
fn use_check(file: &[u8]) -> usize {
    let mut read = 0;
    if let Ok((catalogue, _)) = checker(file) {
        interviewed(&catalogue);
        read += 1;
    }
    if let Ok((catalogue, _)) = more(file) {
        let interview = interviewed(&catalogue);
        let _ = results(&catalogue, interview.answers(), AS_OF, &Offer::all());
        let _ = timelines(&catalogue, interview.answers(), AS_OF, &Offer::all());
        let _ = listing(&catalogue, &Offer::all(), &[], AS_OF);
        read += 1;
    }
    read
}

fn interviewed(catalogue: &Catalogue) -> Interview {
    let mut interview = Interview::new(catalogue);
    for step in 0..20 {
        let Some(fact) = interview.next(catalogue) else { break };
        let _ = question(catalogue, fact, interview.answers());
        let answer = match &catalogue.fact(fact).kind {
            FactKind::Choice { values, .. } if values.is_empty() => None,
            FactKind::Choice { values, .. } => Some(Answer::Choice(ValueId((step % values.len()) as u8))),
            FactKind::Months { .. } => Some(Answer::Months(MonthRange::exactly(step as u16 * 7))),
            FactKind::Flag => Some(Answer::Flag(true)),
        };
        interview.answer(catalogue, fact, answer, &[]);
    }
    interview
}

fn use_mind(file: &[u8]) -> usize {
    let Ok((catalogue, _)) = mind(file) else { return 0 };
    let mind = Mind::new(catalogue);
    let mut conversation = mind.start();
    for message in ["How long is TAH?", "I am a depute", "What suits me?"] {
        let _ = mind.reply(&mut conversation, message, AS_OF);
    }
    1
}

/// Where files of random bytes, cut ones, and ones with bits turned, with their sums made right, lead a reader.
fn try_bytes(whole: &[u8], times: usize, use_it: fn(&[u8]) -> usize) -> usize {
    let mut random = fastrand::Rng::with_seed(7);
    let mut read = 0;
    for turn in 0..times {
        let mut file = whole.to_vec();
        match turn % 8 {
            0 => {
                let length = random.usize(24..4096.min(whole.len()));
                file.truncate(length);
                random.fill(&mut file[24..]);
            }
            1 => file.truncate(random.usize(24..whole.len())),
            2 => {
                // A length or a place somewhere becomes as large as can be.
                let at = random.usize(24..whole.len() - 10);
                file[at..at + 9].fill(0xff);
            }
            3 => {
                let (at, length) = (random.usize(24..whole.len() - 300), random.usize(1..300));
                let byte = random.u8(..8);
                file[at..at + length].fill(byte);
            }
            _ => {
                for _ in 0..random.usize(1..4) {
                    let at = random.usize(24..whole.len());
                    file[at] ^= 1 << random.u8(..8);
                }
            }
        }
        if turn % 2 == 0 || turn % 8 > 3 {
            seal(&mut file);
        } else {
            assert!(file == whole || use_it(&file) == 0, "the sum is wrong");
            seal(&mut file);
        }
        let copy = file.clone();
        read += catch_unwind(move || use_it(&copy)).unwrap_or_else(|_| {
            let kept = std::env::temp_dir().join("pathways-hostile.bin");
            std::fs::write(&kept, &file).unwrap();
            panic!("turn {turn}: the bytes are in {}", kept.display())
        });
    }
    read
}

#[test]
fn no_bytes_make_a_reader_fail() {
    assert_eq!(use_check(&ENGLISH_FILES.check), 2);
    assert_eq!(use_mind(&ENGLISH_FILES.ask), 1);
    let read = try_bytes(&ENGLISH_FILES.check, 4000, use_check);
    // A letter turned in a sentence is still a catalogue, once the sum is made right.
    assert!(read > 1000, "{read} could be read");
    let read = try_bytes(&ENGLISH_FILES.ask, 60, use_mind);
    assert!(read > 10, "{read} could be read");
}

#[test]
fn conditions_within_conditions_of_any_depth_end() {
    let mut file = ENGLISH_FILES.check.clone();
    // Whatever is being read there, "not" of "not" without end follows.
    for at in (24..file.len()).step_by(97) {
        let mut deep = file.clone();
        let end = (at + 60_000).min(deep.len());
        deep[at..end].fill(4);
        seal(&mut deep);
        let _ = use_check(&deep);
    }
    file.truncate(24);
    file.extend([5; 200_000]);
    seal(&mut file);
    assert_eq!(use_check(&file), 0);
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(pathways()).args(arguments).current_dir(root()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn scratch(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("pathways-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

#[test]
fn the_command_writes_both_files_in_a_language() {
    let folder = scratch("exported");
    let into = folder.to_str().unwrap();
    let (code, said, _) = run(&["catalogue", "export", "--widget", into, "--language", "gd"]);
    assert_eq!(code, Some(0), "{said}");
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    assert_eq!(checker(&read("pathways-catalogue.bin")).unwrap().1, "gd");
    assert_eq!(mind(&read("pathways-catalogue-ask.bin")).unwrap().1, "gd");
    assert_eq!(said.lines().count(), 2, "{said}");
    let (code, _, _) = run(&["catalogue", "export", "--widget", into]);
    assert_eq!((code, checker(&read("pathways-catalogue.bin")).unwrap().1.as_str()), (Some(0), "en-GB"));
    std::fs::remove_dir_all(&folder).unwrap();
    let (code, _, says) = run(&["catalogue", "export", "--widget", into, "--language", "gb"]);
    assert!(code != Some(0) && says.contains("unknown language \"gb\" (did you mean \"gd\"?)"), "{says}");
    for wrong in [&["--json", "--widget", into][..], &["--json", "--language", "gd"], &[]] {
        let (code, _, says) = run(&[&["catalogue", "export"], wrong].concat());
        assert_eq!(code, Some(2), "{wrong:?}: {says}");
    }
}

#[test]
fn the_command_brings_a_file_for_translators_up_to_date() {
    let folder = scratch("messages");
    for (path, text) in catalogue_folder::read_files(&root().join("catalogue")).unwrap() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let catalogue = folder.to_str().unwrap();
    let gaelic = folder.join("messages/gd.ftl");
    let before = std::fs::read_to_string(&gaelic).unwrap();
    std::fs::write(&gaelic, before.replacen("# English: Start\n# untranslated\n", "# English: Begin\n", 1))
        .unwrap();
    let (code, said, _) = run(&["--catalogue", catalogue, "catalogue", "messages", "gd"]);
    assert_eq!(code, Some(0));
    assert!(said.contains("0 messages added\n  start-button: outdated"), "{said}");
    let after = std::fs::read_to_string(&gaelic).unwrap();
    assert!(after.contains("# English: Start\n# English before: Begin\n# outdated\nstart-button = Start\n"));
    let (code, said, _) = run(&["--catalogue", catalogue, "catalogue", "check"]);
    assert_eq!(code, Some(0), "a language that is not complete is no problem");
    assert!(said.contains("language: messages\n  gd: 0 of"), "{said}");
    assert!(
        said.contains(
            "1 are outdated and shown in English, as their English has changed since: start-button"
        )
    );
    let (code, _, says) = run(&["--catalogue", catalogue, "catalogue", "messages", "xx"]);
    assert!(code != Some(0) && says.contains("is not a language to translate to"), "{says}");
    std::fs::remove_dir_all(&folder).unwrap();
}
