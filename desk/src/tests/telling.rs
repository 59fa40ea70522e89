//! Wishes to be told: once, when due, by one at a time, and gone once told.

use jiff::SignedDuration;

use super::support::{at, catalogue, masked, mind, officer, on_both, parking, referred};
use crate::{Desk, DeskError, QuestionId};

const LEASE: SignedDuration = SignedDuration::from_mins(2);

fn asked(desk: &mut Desk) -> QuestionId {
    desk.not_answered(mind(), &masked("Where can I park?"), &referred(0)).unwrap()
}

fn users(desk: &mut Desk, minutes: i64) -> Vec<u64> {
    desk.due(at(minutes), LEASE).unwrap().iter().map(|due| due.user).collect()
}

#[test]
fn who_wished_is_due_once_the_question_is_answered() {
    on_both(|desk| {
        let id = asked(desk);
        desk.wish(id, u64::MAX, at(0)).unwrap();
        desk.wish(id, u64::MAX, at(1)).unwrap();
        assert_eq!(desk.question(id).unwrap().unwrap().waiting, 1);
        assert!(desk.due(at(2), LEASE).unwrap().is_empty());
        desk.answer(catalogue(), id, &parking(), &officer(1, 3)).unwrap();
        let due = desk.due(at(4), LEASE).unwrap();
        assert_eq!((due.len(), due[0].user, &*due[0].faq), (1, u64::MAX, "where-can-i-park"));
        assert_eq!(due[0].question.as_str(), "Where can I park?");
        desk.told(due[0].wish).unwrap();
        assert!(desk.due(at(60), LEASE).unwrap().is_empty());
        // After the answer a wish is due at once.
        desk.wish(id, 8, at(61)).unwrap();
        assert_eq!(users(desk, 61), [8]);
        assert_eq!(desk.wish(QuestionId(99), 8, at(62)).unwrap_err(), DeskError::NoQuestion(QuestionId(99)));
    });
}

#[test]
fn a_wish_is_with_one_sender_at_a_time() {
    on_both(|desk| {
        let id = asked(desk);
        desk.wish(id, 7, at(0)).unwrap();
        desk.answer(catalogue(), id, &parking(), &officer(1, 1)).unwrap();
        let due = desk.due(at(2), LEASE).unwrap();
        assert_eq!(users(desk, 3), [] as [u64; 0]);
        // Whoever had it is gone, and said nothing.
        assert_eq!(users(desk, 4), [7]);
        desk.not_now(due[0].wish).unwrap();
        assert_eq!(users(desk, 5), [7]);
    });
}

#[test]
fn who_takes_no_direct_messages_is_told_at_their_next_question() {
    on_both(|desk| {
        let id = asked(desk);
        desk.wish(id, 7, at(0)).unwrap();
        desk.answer(catalogue(), id, &parking(), &officer(1, 1)).unwrap();
        let due = desk.due(at(2), LEASE).unwrap();
        desk.refused(due[0].wish).unwrap();
        assert!(desk.due(at(60), LEASE).unwrap().is_empty());
        assert!(desk.waiting_for(8, at(60), LEASE).unwrap().is_empty());
        let waiting = desk.waiting_for(7, at(60), LEASE).unwrap();
        assert_eq!(waiting, due);
        // Another question at the same time is not answered with it too.
        assert!(desk.waiting_for(7, at(60), LEASE).unwrap().is_empty());
        // It did not reach them: they are told the next time.
        desk.refused(waiting[0].wish).unwrap();
        assert_eq!(desk.waiting_for(7, at(61), LEASE).unwrap(), due);
        desk.told(waiting[0].wish).unwrap();
        assert!(desk.waiting_for(7, at(120), LEASE).unwrap().is_empty());
    });
}
