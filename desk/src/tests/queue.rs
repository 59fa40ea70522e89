//! The queue: grouping, claiming, answering, attaching, dismissing.

use pathways::catalogue::officers::{Entry, MOST_ASKS};

use super::support::{at, catalogue, masked, mind, officer, on_both, parking, referred};
use crate::{By, Desk, DeskError, Did, NotAnswered, QuestionId, State, Who, Why};

fn ask(desk: &mut Desk, text: &str, why: Why, minutes: i64) -> QuestionId {
    desk.not_answered(mind(), &masked(text), &NotAnswered { why, ..referred(minutes) }).unwrap()
}

fn state(desk: &Desk, id: QuestionId) -> State {
    desk.question(id).unwrap().unwrap().state
}

#[test]
fn one_question_in_other_words_is_one_question() {
    on_both(|desk| {
        let first = ask(desk, "Will there be parking at the venue?", Why::Referred, 0);
        assert_eq!(ask(desk, "is there parking at the venue", Why::Referred, 1), first);
        assert_eq!(ask(desk, "Will there be parking at the venue?", Why::Referred, 2), first);
        let other = ask(desk, "Is lunch provided?", Why::Referred, 3);
        assert_ne!(other, first);
        let questions = desk.questions(None).unwrap();
        assert_eq!(questions.iter().map(|question| question.id).collect::<Vec<_>>(), [first, other]);
        let question = &questions[0];
        assert_eq!((question.times, question.first, question.last), (3, at(0), at(2)));
        assert_eq!(question.wording(), "Will there be parking at the venue?");
        assert_eq!(question.wordings.iter().map(|(_, times)| *times).collect::<Vec<_>>(), [2, 1]);
    });
}

#[test]
fn about_another_programme_it_is_another_question() {
    on_both(|desk| {
        let mut ask_of = |programme: &str| {
            let programmes = [programme.to_owned()];
            let question = masked("Is there parking at the venue?");
            desk.not_answered(mind(), &question, &NotAnswered { programmes: &programmes, ..referred(0) })
                .unwrap()
        };
        let (tah, ios) = (ask_of("thinking-about-headship"), ask_of("improving-our-schools"));
        assert_ne!(tah, ios);
        assert_eq!(ask_of("thinking-about-headship"), tah);
        let named = ask(desk, "Does TAH have parking at the venue?", Why::Referred, 1);
        assert_ne!(named, ask(desk, "Does IOS have parking at the venue?", Why::Referred, 2));
    });
}

#[test]
fn a_dismissed_question_stays_dismissed() {
    on_both(|desk| {
        let id = ask(desk, "Do you sell sandwiches?", Why::Referred, 0);
        assert_eq!(desk.dismiss(id, "  ", &officer(1, 1)).unwrap_err(), DeskError::NoReason);
        desk.dismiss(id, "not ours to say", &officer(1, 1)).unwrap();
        assert_eq!(ask(desk, "do you sell sandwiches", Why::Unhelpful, 2), id);
        let question = desk.question(id).unwrap().unwrap();
        assert_eq!((question.state, question.times), (State::Dismissed, 2));
        assert_eq!(question.reason.as_deref(), Some("not ours to say"));
        let refused = desk.dismiss(id, "again", &officer(1, 3)).unwrap_err();
        assert_eq!(refused, DeskError::WrongState { question: id, state: State::Dismissed });
        desk.reopen(id, &officer(1, 4)).unwrap();
        assert_eq!(state(desk, id), State::Open);
        assert!(matches!(desk.reopen(id, &officer(1, 5)), Err(DeskError::WrongState { .. })));
    });
}

#[test]
fn an_answered_question_is_opened_again_only_where_the_answer_did_not_help() {
    on_both(|desk| {
        let id = ask(desk, "Where can I park?", Why::Referred, 0);
        let change = desk.answer(catalogue(), id, &parking(), &officer(1, 1)).unwrap();
        assert_eq!((change.did, change.question), (Did::Answered, Some(id)));
        let question = desk.question(id).unwrap().unwrap();
        assert_eq!((question.state, question.faq.as_deref()), (State::Answered, Some("where-can-i-park")));
        assert_eq!(ask(desk, "where can i park", Why::Referred, 2), id);
        assert_eq!(state(desk, id), State::Answered);
        assert_eq!(ask(desk, "where can i park", Why::Unhelpful, 3), id);
        assert_eq!(state(desk, id), State::Open);
    });
}

#[test]
fn an_answer_with_problems_leaves_the_question_open() {
    on_both(|desk| {
        let id = ask(desk, "Where can I park?", Why::Referred, 0);
        let empty = Entry { says: String::new(), ..parking() };
        assert!(matches!(desk.answer(catalogue(), id, &empty, &officer(1, 1)), Err(DeskError::Problems(_))));
        assert_eq!((state(desk, id), desk.revision()), (State::Open, Ok(0)));
        let nobody = QuestionId(99);
        let refused = desk.answer(catalogue(), nobody, &parking(), &officer(1, 2)).unwrap_err();
        assert_eq!((refused, desk.revision()), (DeskError::NoQuestion(nobody), Ok(0)));
    });
}

#[test]
fn a_claimed_question_is_left_to_whoever_claimed_it() {
    on_both(|desk| {
        let id = ask(desk, "Where can I park?", Why::Referred, 0);
        desk.claim(id, &officer(1, 1)).unwrap();
        let of_others = || DeskError::Claimed { question: id, by: Who::Discord(1) };
        assert_eq!(desk.claim(id, &officer(2, 2)).unwrap_err(), of_others());
        assert_eq!(desk.release(id, &officer(2, 2)).unwrap_err(), of_others());
        assert_eq!(desk.dismiss(id, "no", &officer(2, 2)).unwrap_err(), of_others());
        assert_eq!(desk.answer(catalogue(), id, &parking(), &officer(2, 2)).unwrap_err(), of_others());
        desk.take_over(id, &officer(2, 3)).unwrap();
        assert_eq!(desk.question(id).unwrap().unwrap().claimed_by, Some(Who::Discord(2)));
        desk.release(id, &officer(2, 4)).unwrap();
        assert_eq!(desk.question(id).unwrap().unwrap().claimed_by, None);
        desk.claim(id, &officer(1, 5)).unwrap();
        desk.answer(catalogue(), id, &parking(), &officer(1, 6)).unwrap();
        assert!(matches!(desk.claim(id, &officer(2, 7)), Err(DeskError::WrongState { .. })));
    });
}

#[test]
fn an_attached_question_is_asked_in_its_words_from_then_on() {
    on_both(|desk| {
        desk.save(catalogue(), &parking(), None, &officer(1, 0)).unwrap();
        let id = ask(desk, "Is there anywhere for my car?", Why::Referred, 1);
        ask(desk, "is there anywhere for my car", Why::Referred, 2);
        let change = desk.attach(catalogue(), id, "where-can-i-park", &officer(1, 3)).unwrap();
        let entry = change.entry.unwrap();
        // Wordings that differ in signs alone are one way of asking.
        assert_eq!(entry.ask.len(), 2, "{:?}", entry.ask);
        assert_eq!((change.did, state(desk, id)), (Did::Attached, State::Answered));
        let other = ask(desk, "Can I bring a dog?", Why::Referred, 4);
        let none = desk.attach(catalogue(), other, "nothing-such", &officer(1, 5)).unwrap_err();
        assert_eq!((none, state(desk, other)), (DeskError::NoFaq("nothing-such".to_owned()), State::Open));
    });
}

#[test]
fn a_question_joins_a_faq_of_the_catalogue_and_keeps_to_the_limit() {
    on_both(|desk| {
        let id = ask(desk, "Do I pay for the sandwiches at Hexagon?", Why::Referred, 0);
        let change = desk.attach(catalogue(), id, "are-they-free", &officer(1, 1)).unwrap();
        let of_catalogue = catalogue().reference.faqs.iter().find(|faq| faq.id == "are-they-free").unwrap();
        assert_eq!(change.entry.unwrap().ask.len(), of_catalogue.ask.len() + 1);
        let full: Vec<String> = (0..MOST_ASKS).map(|number| format!("way {number}")).collect();
        desk.save(catalogue(), &Entry { ask: full.clone(), ..parking() }, None, &officer(1, 2)).unwrap();
        let id = ask(desk, "Is there anywhere for my car?", Why::Referred, 3);
        let change = desk.attach(catalogue(), id, "where-can-i-park", &officer(1, 4)).unwrap();
        assert_eq!((change.entry.unwrap().ask, state(desk, id)), (full, State::Answered));
    });
}

#[test]
fn a_request_to_the_queue_that_comes_twice_is_done_once() {
    on_both(|desk| {
        let id = ask(desk, "Where can I park?", Why::Referred, 0);
        let key = |key: &str, minutes| By { key: Some(key.to_owned()), ..officer(1, minutes) };
        desk.claim(id, &key("a", 1)).unwrap();
        desk.claim(id, &key("a", 1)).unwrap();
        let first = desk.answer(catalogue(), id, &parking(), &key("b", 2)).unwrap();
        assert_eq!(desk.answer(catalogue(), id, &parking(), &key("b", 2)).unwrap(), first);
        assert_eq!(desk.audit(10).unwrap().len(), 2);
        let other = desk.save(catalogue(), &parking(), None, &key("a", 3)).unwrap_err();
        assert_eq!(other, DeskError::OtherRequest);
    });
}

#[test]
fn the_audit_trail_says_who_did_what_newest_first() {
    on_both(|desk| {
        let id = ask(desk, "Where can I park?", Why::Referred, 0);
        desk.claim(id, &officer(7, 1)).unwrap();
        let jane = By::new(Who::CommandLine("jane".to_owned()), at(2));
        desk.take_over(id, &jane).unwrap();
        desk.answer(catalogue(), id, &parking(), &jane).unwrap();
        let lines: Vec<String> = desk.audit(2).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "3. 2026-11-28 09:02 UTC: jane on the command line answered question 1 with FAQ \"where-can-i-park\"",
                "2. 2026-11-28 09:02 UTC: jane on the command line took over question 1",
            ]
        );
    });
}

#[test]
fn a_request_that_comes_twice_notes_its_question_once() {
    on_both(|desk| {
        let text = masked("Where can I park?");
        let mut note = |request, minutes| {
            desk.not_answered(mind(), &text, &NotAnswered { request: Some(request), ..referred(minutes) })
                .unwrap()
        };
        let first = note("one", 0);
        assert_eq!(note("one", 1), first);
        assert_eq!(note("two", 2), first);
        assert_eq!(desk.question(first).unwrap().unwrap().times, 2);
        // After a day the name of a request is forgotten.
        desk.prune(at(3 * 24 * 60)).unwrap();
        desk.not_answered(mind(), &text, &NotAnswered { request: Some("one"), ..referred(3 * 24 * 60) })
            .unwrap();
        assert_eq!(desk.question(first).unwrap().unwrap().times, 3);
    });
}
