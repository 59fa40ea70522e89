//! FAQs that officers write: what is wrong with one, what the facts say against it, and that it is answered from then on.

use jiff::civil::date;
use pathways::Catalogue;
use pathways::catalogue::officers::{
    Entry, EntrySource, KeptFaq, MOST_OF_ID, contradictions, id_for, problems,
};
use pathways::understand::conversation::Mind;
use pathways::understand::reply::{Kind, Reply};

use crate::project;

fn catalogue() -> &'static Catalogue {
    &project::catalogue().catalogue
}

fn parking() -> Entry {
    Entry {
        id: "parking".to_owned(),
        ask: vec!["Where can I park at the Clyde building?".to_owned(), "is there a car park".to_owned()],
        says: "Park behind the building.".to_owned(),
        ..Entry::default()
    }
}

fn kept(entry: Entry) -> KeptFaq {
    KeptFaq { id: entry.id.clone(), entry: Some(entry), answered: date(2026, 11, 28) }
}

fn mind_with(kept: &[KeptFaq]) -> Mind {
    let mut with = catalogue().clone();
    assert_eq!(with.with_officers_faqs(kept), [] as [String; 0]);
    Mind::new(with)
}

fn ask(mind: &Mind, text: &str) -> Reply {
    mind.reply(&mut mind.start(), text, date(2026, 11, 28))
}

#[test]
fn every_problem_says_what_was_found_and_what_is_allowed() {
    assert_eq!(problems(catalogue(), &parking()), [] as [String; 0]);
    let check = |change: fn(&mut Entry), wanted: &str| {
        let mut entry = parking();
        change(&mut entry);
        let found = problems(catalogue(), &entry);
        assert!(found.len() == 1 && found[0].contains(wanted), "{wanted}: {found:?}");
    };
    check(|entry| entry.id.clear(), "the id is empty");
    check(|entry| entry.id = "Where_to".to_owned(), "\"Where_to\" is no id; use a to z, 0 to 9 and hyphens");
    check(|entry| entry.id = "-".to_owned(), "is no id");
    check(|entry| entry.id = "a".repeat(MOST_OF_ID + 1), " characters; allowed: ");
    check(|entry| entry.ask.clear(), "there is no way of asking it");
    check(|entry| entry.ask.push("?!".to_owned()), "the way of asking \"?!\" has no word in it");
    check(|entry| entry.ask.push("é".repeat(301)), "a way of asking has 301 characters; allowed: 300");
    check(|entry| entry.ask = vec!["a way".to_owned(); 41], "it has 41 ways of asking; allowed: 40");
    check(|entry| entry.says = " \n".to_owned(), "the answer is empty");
    check(|entry| entry.says = "a".repeat(1_501), "the answer has 1501 characters; allowed: 1500");
    check(|entry| entry.says.push('\u{7}'), "signs that cannot be shown");
    check(
        |entry| entry.topic = Some("lenght".to_owned()),
        "unknown topic \"lenght\" (did you mean \"length\"?)",
    );
    check(
        |entry| entry.programmes.push("improving-our-school".to_owned()),
        "(did you mean \"improving-our-schools\"?)",
    );
    let cite = |document: &str, section: &str| EntrySource {
        document: document.to_owned(),
        section: section.to_owned(),
    };
    let mut entry = parking();
    entry.sources = vec![cite("leadership-page-2042", "TAH"), cite("leadership-page-2024", " ")];
    let found = problems(catalogue(), &entry);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("has no section") && found[1].contains("unknown document"), "{found:?}");
    // Officers' own is no document to be named.
    entry.sources = vec![cite("officers", "answered")];
    assert_eq!(problems(catalogue(), &entry).len(), 1);
    for fine in ["Ask @everyone on https://example.org/a?b, or mail a@b.uk.", "Line one.\nLine two."] {
        assert!(problems(catalogue(), &Entry { says: fine.to_owned(), ..parking() }).is_empty(), "{fine}");
    }
}

#[test]
fn the_facts_say_against_an_answer_what_they_say_against_a_faq() {
    let answer = |says: &str| {
        let programmes = vec!["thinking-about-headship".to_owned()];
        contradictions(catalogue(), &Entry { says: says.to_owned(), programmes, ..parking() })
    };
    assert_eq!(answer("There were ten sessions in 2022."), [] as [String; 0]);
    let found = answer("There are 99 sessions.");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("the answer says \"99 sessions\", but the facts of Thinking About Headship")
    );
    let unknown = Entry { programmes: vec!["nothing-such".to_owned()], ..parking() };
    assert_eq!(contradictions(catalogue(), &unknown), [] as [String; 0]);
}

#[test]
fn an_id_is_made_of_the_first_words_and_is_free() {
    assert_eq!(id_for("Where can I park?", |_| false), "where-can-i-park");
    let taken = ["where-can-i-park", "where-can-i-park-2"];
    assert_eq!(id_for("Where can I park?", |id| taken.contains(&id)), "where-can-i-park-3");
    assert_eq!(id_for("I'm late – is that OK?", |_| false), "im-late-is-that-ok");
    assert_eq!(id_for("?", |_| false), "question");
    let long = "wherever would anybody put anything really enormous around here";
    for ask in [long, "Does [school] count?", "Là a' Mhòid?", "a".repeat(400).as_str(), "日本"] {
        let mut entry = parking();
        let first = id_for(ask, |_| false);
        entry.id = id_for(ask, |id| id == first);
        assert_eq!(problems(catalogue(), &entry), [] as [String; 0], "{}", entry.id);
    }
}

#[test]
fn every_faq_of_the_catalogue_is_an_entry_and_comes_back_the_same() {
    let kept: Vec<KeptFaq> =
        catalogue().reference.faqs.iter().map(|faq| kept(Entry::of(catalogue(), faq))).collect();
    let mut with = catalogue().clone();
    assert_eq!(with.with_officers_faqs(&kept), [] as [String; 0]);
    let (before, after) = (&catalogue().reference.faqs, &with.reference.faqs);
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(after).filter(|(before, _)| !before.cited.is_empty()) {
        assert_eq!(format!("{before:?}"), format!("{after:?}"));
    }
}

#[test]
fn what_an_officer_answered_is_answered_with_its_year() {
    let question = "Where can I park at the Clyde building?";
    assert_ne!(ask(&mind_with(&[]), question).kind, Kind::Answer);
    let mind = mind_with(&[kept(parking())]);
    for text in [
        question,
        "where can i park, at the CLYDE building",
        "Is there a car park?",
        "Hello. Where is the car park?",
        "Clyde building parking?",
        "I'm a depute head. Where can I park at the Clyde building?",
    ] {
        let reply = ask(&mind, text);
        let wanted = "Park behind the building. Source: Answers by the partnership's officers (2026).";
        assert!(reply.text.contains(wanted), "{text}: {}", reply.text);
        let cited = &reply.sources[0];
        assert_eq!(mind.catalogue().sources[usize::from(cited.source)].id, "officers");
        assert_eq!(cited.section, "answered 28 November 2026");
    }
    for elsewhere in
        ["what colour is my car", "where can I park in Ayr for the beach", "is the building society open"]
    {
        assert_eq!(ask(&mind, elsewhere).kind, Kind::OutOfScope, "{elsewhere}");
    }
    let distress = "Where can I park at the Clyde building? I can't cope any more";
    assert_eq!(ask(&mind, distress).kind, Kind::Care);
}

#[test]
fn a_masked_wording_is_found_whatever_was_masked() {
    let asked = "Does Hillhead Primary count as a wee school, Mrs Smith says no";
    let wording = mind_with(&[]).mask(asked);
    assert_eq!(wording.as_str(), "Does [school] count as a wee school, [name] says no");
    let mind = mind_with(&[kept(Entry { ask: vec![wording.as_str().to_owned()], ..parking() })]);
    for text in [asked, "does larkhall academy count as a wee school? Mr Brown says no"] {
        assert!(ask(&mind, text).text.starts_with("Park behind the building."), "{text}");
    }
}

#[test]
fn an_officer_s_faq_replaces_takes_out_and_is_left_out() {
    let id = "when-do-they-all-recruit";
    let question = "when does everything open";
    let before = catalogue().reference.faqs.iter().find(|faq| faq.id == id).unwrap();
    assert!(ask(&mind_with(&[]), question).text.starts_with(&before.says));
    let changed = Entry { says: "In spring, all of them.".to_owned(), ..Entry::of(catalogue(), before) };
    assert!(ask(&mind_with(&[kept(changed)]), question).text.starts_with("In spring, all of them."));
    let gone = KeptFaq { id: id.to_owned(), entry: None, answered: date(2026, 11, 28) };
    let without = mind_with(&[gone]);
    assert!(without.catalogue().reference.faqs.iter().all(|faq| faq.id != id));
    assert!(!ask(&without, question).text.starts_with(&before.says));
    // What names a programme that the catalogue no longer has is left out, and the catalogue's own stays.
    let lost = Entry { programmes: vec!["nothing-such".to_owned()], ..Entry::of(catalogue(), before) };
    let mut with = catalogue().clone();
    let left_out = with.with_officers_faqs(&[kept(lost), kept(parking())]);
    assert_eq!(left_out.len(), 1);
    assert!(
        left_out[0].starts_with("the FAQ \"when-do-they-all-recruit\" is left out: unknown programme"),
        "{left_out:?}"
    );
    assert!(with.reference.faqs.iter().any(|faq| faq.id == id));
    assert!(with.reference.faqs.iter().any(|faq| faq.id == "parking"));
}
