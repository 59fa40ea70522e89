//! Translations laid over the catalogue, and the file that translators work in.

use pathways::answers::Answer;
use pathways::calendar::calendar;
use pathways::catalogue::language::messages_for_translators;
use pathways::catalogue::load::{Loaded, load_catalogue};
use pathways::fact::FactKind;
use pathways::letter::letter;
use pathways::offer::Offer;
use pathways::results::results;
use pathways::untranslated::{BEGINS, ENDS, pieces, untranslated};
use pathways::{Catalogue, Interview, MonthRange, ValueId};

use crate::project::root;

const GAELIC: &str = "messages/gd.ftl";

fn files() -> Vec<(String, String)> {
    catalogue_folder::read_files(&root().join("catalogue")).unwrap()
}

/// The project's files with one text put in the place of another in one of them.
fn files_with(changes: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let mut files = files();
    for (path, there, instead) in changes {
        let (_, text) = files.iter_mut().find(|(known, _)| known == path).expect(path);
        assert!(text.contains(there), "{there:?} is not in {path}");
        *text = text.replacen(there, instead, 1);
    }
    files
}

fn loaded(files: &[(String, String)]) -> Loaded {
    load_catalogue(files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn updated(files: &[(String, String)]) -> pathways::catalogue::language::Updated {
    messages_for_translators(files, "gd").unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn with_gaelic(files: &[(String, String)], gaelic: &str) -> Vec<(String, String)> {
    let mut files = files.to_vec();
    files.retain(|(path, _)| path != GAELIC);
    files.push((GAELIC.to_owned(), gaelic.to_owned()));
    files
}

/// No words of Gaelic are made up here: a translation is told by being in capitals.
const TRANSLATED: [(&str, &str, &str); 3] = [
    (GAELIC, "# untranslated\nstart-button = Start\n", "start-button = START\n"),
    (
        GAELIC,
        "# untranslated\nnot-yet-from = You could meet this from { $date }.\n",
        "not-yet-from = { $date }: MEET.\n",
    ),
    (
        GAELIC,
        "# untranslated\nlength-years = { $years ->\n    [one] { $years } year\n   *[other] { $years } years\n}\n",
        "length-years = { $years ->\n    [one] { $years } ONE\n    [two] { $years } TWO\n    [few] { $years } FEW\n    \
         [20] SCORE\n   *[other] { $years } OTHER\n}\n",
    ),
];

#[test]
fn the_gaelic_file_has_every_message_and_is_up_to_date() {
    let files = files();
    let loaded = loaded(&files);
    let [gaelic] = loaded.languages.as_slice() else { panic!("one language beside English") };
    let coverage = &gaelic.coverage;
    assert_eq!(gaelic.tag, "gd");
    assert!(coverage.texts > 800, "{}", coverage.texts);
    assert_eq!((coverage.translated, coverage.untranslated), (0, coverage.texts), "nothing is invented");
    assert!(coverage.missing.is_empty() && coverage.unused.is_empty(), "{coverage:?}");
    let now = updated(&files);
    assert!(now.added.is_empty(), "run `pathways catalogue messages gd`");
    let (_, there) = files.iter().find(|(path, _)| path == GAELIC).unwrap();
    assert_eq!(now.text, *there, "run `pathways catalogue messages gd`");
}

#[test]
fn every_message_of_the_english_file_is_in_the_gaelic_one_with_its_text() {
    let files = files();
    let text = |path: &str| files.iter().find(|(known, _)| known == path).unwrap().1.clone();
    let (english, gaelic) = (text("messages/en-GB.ftl"), text(GAELIC));
    let begins: Vec<&str> =
        english.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).collect();
    assert!(begins.len() > 150);
    for line in begins {
        assert!(gaelic.contains(&format!("# untranslated\n{line}\n")), "{line}");
    }
}

#[test]
fn what_is_translated_is_laid_over_and_the_rest_says_that_it_is_english() {
    let loaded = loaded(&files_with(&TRANSLATED));
    let gaelic = &loaded.languages[0];
    assert_eq!(gaelic.coverage.translated, 3);
    let translated = loaded.catalogue.in_language(gaelic);
    assert_eq!(translated.wording.start_button(), "START");
    assert_eq!(translated.wording.not_yet_from(), "{date}: MEET.");
    let years = |years| translated.wording.length_years(years);
    assert_eq!([1, 2, 3, 20, 21].map(years), ["1 ONE", "2 TWO", "3 FEW", "SCORE", "21 OTHER"]);
    let english = "Find a leadership programme that suits you".to_owned();
    assert!(translated.wording.start_heading().starts_with(BEGINS));
    assert_eq!(untranslated(translated.wording.start_heading()), (true, english));
    assert_eq!(untranslated(&translated.wording.length_months(2)), (true, "2 months".to_owned()));
    // The name of a file is not for people to read.
    assert_eq!(translated.wording.calendar_file(), "leadership-programmes");
    let (catalogue, there) = (&loaded.catalogue, &translated);
    for (fact, marked) in catalogue.facts.iter().zip(&there.facts) {
        assert_eq!(untranslated(&marked.name), (true, fact.name.clone()));
        assert_eq!(untranslated(&marked.not_sure_label), (true, fact.not_sure_label.clone()));
    }
    for (programme, marked) in catalogue.programmes.iter().zip(&there.programmes) {
        assert_eq!(untranslated(&marked.summary), (true, programme.summary.clone()));
        for (fact, marked) in programme.facts.iter().zip(&marked.facts).filter(|(fact, _)| !fact.older) {
            assert_eq!(untranslated(&marked.says), (true, fact.says.clone()));
        }
    }
    assert!(!has_marks(catalogue), "the English catalogue has none");
}

fn has_marks(catalogue: &Catalogue) -> bool {
    format!("{catalogue:?}").contains("\\u{e000}")
}

#[test]
fn what_is_made_of_untranslated_texts_says_so_and_what_leaves_the_page_has_no_marks() {
    let loaded = loaded(&files_with(&TRANSLATED));
    let translated = loaded.catalogue.in_language(&loaded.languages[0]);
    let as_of = jiff::civil::date(2026, 11, 22);
    let mut person = Interview::new(&translated);
    while let Some(fact) = person.next(&translated) {
        let answer = match translated.fact(fact).kind {
            FactKind::Months { .. } => Answer::Months(MonthRange::exactly(20)),
            FactKind::Choice { .. } | FactKind::Flag => Answer::Choice(ValueId(0)),
        };
        person.answer(&translated, fact, Some(answer), &[]);
    }
    let shown = results(&translated, person.answers(), as_of, &Offer::all());
    let mut reasons = 0;
    for card in shown.groups.iter().flat_map(|group| &group.cards) {
        for says in card.reasons.iter().chain(&card.freshness).chain(&card.contacts) {
            assert!(untranslated(says).0, "{says}");
            reasons += 1;
        }
        if let Some(from) = &card.from {
            // The sentence is translated; the month in it is not.
            let parts = pieces(from);
            assert!(parts.len() > 1 && parts[0].0 != parts[1].0, "{from}");
            assert!(untranslated(from).1.ends_with(": MEET."), "{from}");
        }
    }
    assert!(reasons > 20);
    let letter = letter(&translated, &person, &shown, as_of);
    let calendar = calendar(&translated, &shown, as_of).unwrap_or_default();
    assert!(letter.contains("Executive Coaching") && !letter.contains([BEGINS, ENDS]), "{letter}");
    assert!(!calendar.contains([BEGINS, ENDS]), "{calendar}");
}

#[test]
fn the_mind_stays_english_and_its_page_is_translated() {
    let files = files_with(&[
        (GAELIC, "# untranslated\nask-button = Ask\n", "ask-button = ASK\n"),
        (GAELIC, "# untranslated\nchat-hello = Hello.", "chat-hello = HELLO."),
    ]);
    let loaded = loaded(&files);
    let asking = loaded.catalogue.asking_in_language(&loaded.languages[0]);
    assert_eq!(asking.wording.ask_button(), "ASK");
    assert!(untranslated(asking.wording.ask_heading()).0);
    assert_eq!(asking.wording.ask_example_1(), loaded.catalogue.wording.ask_example_1());
    assert_eq!(asking.wording.chat_hello(), loaded.catalogue.wording.chat_hello());
    assert_eq!(asking.facts[0].question, loaded.catalogue.facts[0].question);
}

#[test]
fn a_translation_is_kept_as_it_is_and_one_whose_english_changes_is_marked() {
    let mut changes = TRANSLATED.to_vec();
    changes.push((
        GAELIC,
        "# Note: Start page: the button.\n",
        "# Note: Start page: the button.\n# I asked twice\n",
    ));
    let files = files_with(&changes);
    let now = updated(&files);
    assert!(now.added.is_empty() && now.outdated.is_empty() && now.unused.is_empty(), "{now:?}");
    assert_eq!(now.text, files.iter().find(|(path, _)| path == GAELIC).unwrap().1);

    // The English changes: an officer sees it in the check, people read English, a translator what it was.
    let changed = with_gaelic(
        &files_with(&[("messages/en-GB.ftl", "start-button = Start\n", "start-button = Go\n")]),
        &now.text,
    );
    let loaded = loaded(&changed);
    assert_eq!(loaded.languages[0].coverage.outdated, ["start-button"]);
    let translated = loaded.catalogue.in_language(&loaded.languages[0]);
    assert_eq!(untranslated(translated.wording.start_button()), (true, "Go".to_owned()));
    let marked = updated(&changed);
    assert_eq!(marked.outdated, ["start-button"]);
    let block = "# Note: Start page: the button.\n# I asked twice\n# English: Go\n# English before: Start\n# outdated\n\
                 start-button = START\n";
    assert!(marked.text.contains(block), "{}", marked.text);
    // Once more changes nothing, and with the mark taken away it is translated again.
    let again = with_gaelic(&changed, &marked.text);
    assert_eq!(updated(&again).text, marked.text);
    let looked_at = with_gaelic(&changed, &marked.text.replace("# outdated\n", ""));
    assert_eq!(self::loaded(&looked_at).languages[0].coverage.translated, 3);
    assert!(!updated(&looked_at).text.contains("English before"));
}

#[test]
fn nothing_is_dropped_unseen() {
    let files = files_with(&TRANSLATED);
    let gaelic = files.iter().find(|(path, _)| path == GAELIC).unwrap().1.clone();
    // A key that nothing shows, one that is not there, and one that somebody has translated without saying so.
    let gaelic = gaelic.replacen("start-button = START\n", "strat-button = START\n", 1).replacen(
        "continue-button = Continue\n",
        "continue-button = GO ON\n",
        1,
    );
    let files = with_gaelic(&files, &gaelic);
    let coverage = loaded(&files).languages[0].coverage.clone();
    assert_eq!(coverage.missing, ["start-button"]);
    let keys = |keys: &[(String, usize)]| keys.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&coverage.unused), ["strat-button"]);
    assert_eq!(keys(&coverage.still_marked), ["continue-button"]);
    let line = coverage.unused[0].1;
    assert_eq!(gaelic.lines().nth(line - 1), Some("strat-button = START"));
    let now = updated(&files);
    assert_eq!(now.added, ["start-button"]);
    assert_eq!(now.unused, ["strat-button"]);
    assert_eq!(now.still_marked, ["continue-button"]);
    assert!(now.text.contains("# untranslated\nstart-button = Start\n"));
    assert!(now.text.ends_with("# no longer used\nstrat-button = START\n"), "{}", now.text);
    assert!(now.text.contains("# untranslated\ncontinue-button = GO ON\n"));
    let again = with_gaelic(&files, &now.text);
    assert_eq!(updated(&again).text, now.text);
}

#[test]
fn a_file_for_another_language_begins_with_every_message() {
    let now = messages_for_translators(&files(), "pl").unwrap();
    assert!(now.text.contains("these are: one, few, many, other."), "{}", &now.text[..900]);
    let mut files = files();
    files.push((now.path, now.text));
    let loaded = loaded(&files);
    assert_eq!(
        loaded.languages.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(),
        ["gd", "pl"]
    );
    assert_eq!(loaded.languages[1].coverage.untranslated, loaded.languages[0].coverage.texts);
    for tag in ["en-GB", "xx", "", "../x", "gd.ftl"] {
        let problems = messages_for_translators(&self::files(), tag).unwrap_err();
        assert!(problems[0].message.contains("is not a language to translate to"), "{problems:?}");
    }
}
