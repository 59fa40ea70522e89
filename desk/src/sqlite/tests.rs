//! The store's file: what it refuses to be, two programs on it, and an audit trail that cannot be changed.

use std::fs;

use rusqlite::Connection;

use crate::tests::support::{Folder, at, catalogue, in_file, masked, mind, officer, parking, referred};
use crate::{Desk, DeskError, Settings, Who};

fn refusal(folder: &Folder) -> String {
    let refused = |opened: Result<(), DeskError>| match opened {
        Err(DeskError::File(message)) => message,
        other => panic!("{other:?}"),
    };
    let message = refused(Desk::open(&folder.file(), Settings::default()).map(|_| ()));
    assert_eq!(refused(Desk::open_if_there(&folder.file(), Settings::default()).map(|_| ())), message);
    message
}

#[test]
fn a_file_that_is_not_ours_is_left_alone() {
    let folder = Folder::new();
    fs::write(folder.file(), "a shopping list, and longer than the head of a database would be ".repeat(20))
        .unwrap();
    assert!(refusal(&folder).contains("is not a store of this program"));
    fs::remove_file(folder.file()).unwrap();
    Connection::open(folder.file()).unwrap().execute_batch("CREATE TABLE theirs (a)").unwrap();
    assert!(refusal(&folder).contains("is not a store of this program"));
    let tables: i64 = Connection::open(folder.file())
        .unwrap()
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 1);
}

#[test]
fn a_store_of_a_newer_program_is_left_alone() {
    let folder = Folder::new();
    drop(in_file(&folder));
    Connection::open(folder.file()).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(refusal(&folder).contains("made by a newer version"));
}

#[test]
fn a_folder_is_no_store() {
    let folder = Folder::new();
    fs::create_dir(folder.file()).unwrap();
    assert!(refusal(&folder).contains("is a folder"));
    let nowhere = folder.path().join("nowhere/pathways.db");
    let refused = Desk::open(&nowhere, Settings::default()).map(|_| ()).unwrap_err();
    assert!(refused.to_string().contains("there is no folder"), "{refused}");
}

#[test]
fn reading_makes_no_file() {
    let folder = Folder::new();
    assert!(Desk::open_if_there(&folder.file(), Settings::default()).unwrap().is_none());
    assert!(!folder.file().exists());
    fs::write(folder.file(), "").unwrap();
    assert!(Desk::open_if_there(&folder.file(), Settings::default()).unwrap().is_none());
    in_file(&folder).save(catalogue(), &parking(), None, &officer(1, 0)).unwrap();
    let mut reading = Desk::open_if_there(&folder.file(), Settings::default()).unwrap().unwrap();
    assert_eq!(reading.kept().unwrap().len(), 1);
    let refused = reading.save(catalogue(), &parking(), None, &officer(1, 1)).unwrap_err();
    assert!(refused.to_string().contains("can only be read"), "{refused}");
}

#[test]
fn two_programs_share_a_store() {
    let folder = Folder::new();
    let (mut one, mut two) = (in_file(&folder), in_file(&folder));
    let number = one.save(catalogue(), &parking(), Some(0), &officer(1, 0)).unwrap().number;
    assert_eq!(two.revision(), Ok(number));
    let refused = two.save(catalogue(), &parking(), Some(0), &officer(2, 1)).unwrap_err();
    assert!(matches!(refused, DeskError::Conflict { .. }));
    let id = two.not_answered(mind(), &masked("Is lunch provided?"), &referred(2)).unwrap();
    assert_eq!(one.question(id).unwrap().unwrap().times, 1);
}

#[test]
fn writers_wait_for_each_other_and_lose_nothing() {
    let folder = Folder::new();
    drop(in_file(&folder));
    let writer = |user: u64| {
        let mut desk = in_file(&folder);
        for number in 0..20 {
            let mut entry = parking();
            entry.id = format!("faq-{user}-{number}");
            desk.save(catalogue(), &entry, Some(0), &officer(user, 0)).unwrap();
            let text = masked(&format!("Is lunch number {number} provided?"));
            desk.not_answered(mind(), &text, &referred(number)).unwrap();
        }
    };
    std::thread::scope(|scope| (1..=3).for_each(|user| _ = scope.spawn(move || writer(user))));
    let desk = in_file(&folder);
    assert_eq!(desk.kept().unwrap().len(), 60);
    assert_eq!(desk.questions(None).unwrap().iter().map(|question| question.times).sum::<u32>(), 60);
}

#[test]
fn many_programs_may_make_a_store_at_once() {
    for _ in 0..5 {
        let folder = Folder::new();
        std::thread::scope(|scope| {
            for user in 0..4 {
                let folder = &folder;
                scope.spawn(move || {
                    let mut desk = in_file(folder);
                    desk.wish(crate::QuestionId(1), user, at(0)).unwrap_err();
                });
            }
        });
    }
}

#[test]
fn the_audit_trail_refuses_to_be_changed_or_deleted_from() {
    let folder = Folder::new();
    in_file(&folder).save(catalogue(), &parking(), None, &officer(1, 0)).unwrap();
    let connection = Connection::open(folder.file()).unwrap();
    for (sql, says) in [
        ("DELETE FROM changes", "never deleted"),
        ("UPDATE changes SET entry = '{}'", "never changed"),
        ("UPDATE changes SET who = 'discord 2'", "never changed"),
        ("UPDATE changes SET who = 'forgotten', at = 0", "never changed"),
        ("INSERT OR REPLACE INTO changes (number, at, who, act) VALUES (1, 0, 'a', 'b')", "never deleted"),
    ] {
        let refused = connection.execute(sql, []).unwrap_err().to_string();
        assert!(refused.contains(says), "{sql}: {refused}");
    }
    assert_eq!(in_file(&folder).history("where-can-i-park").unwrap()[0].who, Who::Discord(1));
}

#[test]
fn nothing_of_a_forgotten_person_is_left_in_the_file() {
    let folder = Folder::new();
    let mut desk = in_file(&folder);
    let user = 734_509_112_233_445_566;
    desk.save(catalogue(), &parking(), None, &officer(user, 0)).unwrap();
    let there = |folder: &Folder| {
        let needle = user.to_string();
        let files = fs::read_dir(folder.path()).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap());
        files.into_iter().any(|bytes| bytes.windows(needle.len()).any(|part| part == needle.as_bytes()))
    };
    assert!(there(&folder));
    desk.forget(user).unwrap();
    assert!(!there(&folder));
}
