//! FAQs: added, changed, taken out, put back.

use pathways::catalogue::officers::Entry;

use super::support::{at, catalogue, officer, on_both, parking};
use crate::{By, DeskError, Did};

#[test]
fn an_added_faq_is_kept_and_a_changed_one_says_the_new() {
    on_both(|desk| {
        assert_eq!(desk.revision(), Ok(0));
        let added = desk.save(catalogue(), &parking(), Some(0), &officer(1, 0)).unwrap();
        assert_eq!((added.did, desk.revision()), (Did::Added, Ok(added.number)));
        let changed = Entry { says: "Park in the street.".to_owned(), ..parking() };
        let change = desk.save(catalogue(), &changed, Some(added.number), &officer(2, 1)).unwrap();
        assert_eq!((change.did, change.at), (Did::Edited, at(1)));
        let kept = desk.kept().unwrap();
        assert_eq!((kept.len(), kept[0].entry.as_ref()), (1, Some(&changed)));
        assert_eq!(kept[0].answered.to_string(), "2026-11-28");
        let history = desk.history("where-can-i-park").unwrap();
        assert_eq!(history.iter().map(|change| change.did).collect::<Vec<_>>(), [Did::Edited, Did::Added]);
        assert_eq!(history[1].entry, Some(parking()));
    });
}

#[test]
fn what_has_problems_is_not_saved() {
    on_both(|desk| {
        let nowhere = Entry { programmes: vec!["thinking-about-hedship".to_owned()], ..parking() };
        let refused = desk.save(catalogue(), &nowhere, None, &officer(1, 0)).unwrap_err();
        let wanted =
            r#"unknown programme "thinking-about-hedship" (did you mean "thinking-about-headship"?)"#;
        assert_eq!(refused, DeskError::Problems(vec![wanted.to_owned()]));
        assert_eq!((desk.revision(), desk.kept().unwrap().len()), (Ok(0), 0));
    });
}

#[test]
fn who_saw_an_older_revision_is_refused_and_told_who_was_quicker() {
    on_both(|desk| {
        let seen = desk.save(catalogue(), &parking(), None, &officer(1, 0)).unwrap().number;
        let quicker = desk.save(catalogue(), &parking(), Some(seen), &officer(2, 1)).unwrap().number;
        let refused = desk.save(catalogue(), &parking(), Some(seen), &officer(1, 2)).unwrap_err();
        assert!(matches!(&refused, DeskError::Conflict { newest, .. } if *newest == quicker), "{refused:?}");
        assert!(refused.to_string().starts_with("Discord user 2 changed the FAQ"), "{refused}");
        // The whole desk's revision will do as well, where other FAQs changed.
        let other = Entry { id: "other".to_owned(), ..parking() };
        desk.save(catalogue(), &other, None, &officer(2, 3)).unwrap();
        let seen = desk.revision().unwrap();
        desk.save(catalogue(), &parking(), Some(seen), &officer(1, 4)).unwrap();
        // Who adds is refused where somebody added it before.
        let refused = desk.save(catalogue(), &parking(), Some(0), &officer(1, 5)).unwrap_err();
        assert!(matches!(refused, DeskError::Conflict { .. }), "{refused:?}");
    });
}

#[test]
fn a_request_that_comes_twice_changes_nothing_and_gives_what_it_did() {
    on_both(|desk| {
        let by = By { key: Some("interaction 1".to_owned()), ..officer(1, 0) };
        let first = desk.save(catalogue(), &parking(), Some(0), &by).unwrap();
        let again = desk.save(catalogue(), &parking(), Some(0), &by).unwrap();
        assert_eq!(first, again);
        let by = By { key: Some("interaction 2".to_owned()), ..officer(1, 1) };
        let removed = desk.remove(catalogue(), "where-can-i-park", &by).unwrap();
        assert_eq!(desk.remove(catalogue(), "where-can-i-park", &by).unwrap(), removed);
        assert_eq!(desk.history("where-can-i-park").unwrap().len(), 2);
    });
}

#[test]
fn a_faq_of_the_catalogue_is_taken_out_and_put_back() {
    on_both(|desk| {
        let id = "are-they-free";
        assert!(catalogue().reference.faqs.iter().any(|faq| faq.id == id));
        desk.remove(catalogue(), id, &officer(1, 0)).unwrap();
        assert_eq!(desk.kept().unwrap()[0].entry, None);
        assert_eq!(desk.entry(catalogue(), id).unwrap(), None);
        assert_eq!(
            desk.remove(catalogue(), id, &officer(1, 1)).unwrap_err(),
            DeskError::NoFaq(id.to_owned())
        );
        let back = desk.revert(catalogue(), id, 0, &officer(1, 2)).unwrap();
        assert_eq!(back.did, Did::Reverted(0));
        assert!(desk.kept().unwrap().is_empty());
        assert!(desk.entry(catalogue(), id).unwrap().is_some());
    });
}

#[test]
fn any_earlier_state_can_be_had_again() {
    on_both(|desk| {
        let first = desk.save(catalogue(), &parking(), None, &officer(1, 0)).unwrap();
        let changed = Entry { says: "Park in the street.".to_owned(), ..parking() };
        desk.save(catalogue(), &changed, None, &officer(1, 1)).unwrap();
        let gone = desk.remove(catalogue(), "where-can-i-park", &officer(1, 2)).unwrap();
        let back = desk.revert(catalogue(), "where-can-i-park", first.number, &officer(2, 3)).unwrap();
        assert_eq!((back.did, back.entry), (Did::Reverted(first.number), Some(parking())));
        desk.revert(catalogue(), "where-can-i-park", gone.number, &officer(2, 4)).unwrap();
        assert_eq!(desk.kept().unwrap()[0].entry, None);
        let none = desk.revert(catalogue(), "where-can-i-park", 99, &officer(2, 5)).unwrap_err();
        assert_eq!(none, DeskError::NoChange { faq: "where-can-i-park".to_owned(), number: 99 });
        let none = desk.revert(catalogue(), "nothing-such", 0, &officer(2, 6)).unwrap_err();
        assert_eq!(none, DeskError::NoFaq("nothing-such".to_owned()));
        assert_eq!(desk.history("where-can-i-park").unwrap().len(), 5);
    });
}

#[test]
fn many_are_saved_or_none() {
    on_both(|desk| {
        let other = Entry { id: "other".to_owned(), ..parking() };
        let bad = Entry { id: "bad".to_owned(), says: " ".to_owned(), ..parking() };
        let refused = desk.save_all(catalogue(), &[parking(), bad], &officer(1, 0)).unwrap_err();
        assert_eq!(refused, DeskError::Problems(vec!["bad: the answer is empty; write it".to_owned()]));
        let twice = desk.save_all(catalogue(), &[parking(), parking()], &officer(1, 0)).unwrap_err();
        assert!(twice.to_string().contains("twice"), "{twice}");
        assert_eq!(desk.revision(), Ok(0));
        let saved = desk.save_all(catalogue(), &[parking(), other], &officer(1, 1)).unwrap();
        assert_eq!(
            saved.iter().map(|change| &*change.faq).collect::<Vec<_>>(),
            ["where-can-i-park", "other"]
        );
        assert_eq!(desk.kept().unwrap().len(), 2);
    });
}
