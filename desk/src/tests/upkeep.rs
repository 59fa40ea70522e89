//! Drafts, counts, reports, forgetting and pruning.

use jiff::SignedDuration;

use super::support::{at, catalogue, masked, mind, officer, on_both, parking, referred};
use crate::{Asked, Draft, Forgotten, Who};

#[test]
fn a_draft_is_for_whoever_wrote_it() {
    on_both(|desk| {
        let jane = Who::CommandLine("jane".to_owned());
        let draft = Draft { entry: parking(), question: None, expected: Some(3) };
        let id = desk.keep_draft(&jane, &draft, at(0)).unwrap();
        assert_eq!(desk.draft(id, &jane).unwrap(), Some(draft));
        assert_eq!(desk.draft(id, &Who::Discord(1)).unwrap(), None);
        desk.drop_draft(id).unwrap();
        assert_eq!(desk.draft(id, &jane).unwrap(), None);
    });
}

#[test]
fn a_person_is_forgotten_everywhere() {
    on_both(|desk| {
        let ask = |text: &str| masked(text);
        let one = desk.not_answered(mind(), &ask("Where can I park?"), &referred(0)).unwrap();
        let two = desk.not_answered(mind(), &ask("Is lunch provided?"), &referred(1)).unwrap();
        desk.wish(one, 7, at(2)).unwrap();
        desk.wish(one, 8, at(2)).unwrap();
        desk.claim(two, &officer(7, 3)).unwrap();
        desk.answer(catalogue(), one, &parking(), &officer(7, 4)).unwrap();
        desk.keep_draft(&Who::Discord(7), &Draft { entry: parking(), question: None, expected: None }, at(5))
            .unwrap();
        let forgotten = desk.forget(7).unwrap();
        assert_eq!(forgotten, Forgotten { wishes: 1, drafts: 1, claims: 1, changes: 2 });
        assert_eq!(desk.forget(7).unwrap(), Forgotten::default());
        assert_eq!(desk.question(two).unwrap().unwrap().claimed_by, None);
        let trail = desk.audit(10).unwrap();
        assert_eq!(trail.len(), 2);
        assert!(trail.iter().all(|line| line.who == Who::Forgotten), "{trail:?}");
        assert!(trail[0].to_string().contains("someone who asked to be forgotten answered question 1"));
        assert_eq!(desk.due(at(6), SignedDuration::from_mins(1)).unwrap().len(), 1, "others are left alone");
    });
}

#[test]
fn what_is_old_goes_and_the_audit_trail_stays() {
    on_both(|desk| {
        let old = desk.not_answered(mind(), &masked("Where can I park?"), &referred(0)).unwrap();
        desk.wish(old, 7, at(0)).unwrap();
        desk.dismiss(old, "elsewhere", &officer(1, 1)).unwrap();
        let jane = Who::CommandLine("jane".to_owned());
        let draft = Draft { entry: parking(), question: Some(old), expected: None };
        let id = desk.keep_draft(&jane, &draft, at(0)).unwrap();
        assert_eq!(desk.prune(at(24 * 60)).unwrap(), 0);
        assert_eq!(desk.prune(at(24 * 60 + 1)).unwrap(), 1, "the draft alone");
        assert_eq!(desk.draft(id, &jane).unwrap(), None);
        let day = 24 * 60;
        let young = desk.not_answered(mind(), &masked("Is lunch provided?"), &referred(9 * day)).unwrap();
        assert_eq!(desk.prune(at(180 * day)).unwrap(), 0);
        // Whoever waited for a question that was dismissed is forgotten with it.
        assert_eq!(desk.prune(at(180 * day + 1)).unwrap(), 1, "the question alone");
        assert_eq!(desk.questions(None).unwrap().iter().map(|left| left.id).collect::<Vec<_>>(), [young]);
        assert_eq!(desk.audit(10).unwrap().len(), 1);
    });
}

#[test]
fn the_report_counts_names_and_lists() {
    on_both(|desk| {
        let asked = |day: &str, kind: &str, programme: Option<&str>, topic: Option<&str>, times| Asked {
            day: day.parse().unwrap(),
            kind: kind.to_owned(),
            programme: programme.map(str::to_owned),
            topic: topic.map(str::to_owned),
            times,
        };
        let tah = Some("thinking-about-headship");
        desk.count(&[asked("2026-11-21", "answer", tah, Some("length"), 100)]).unwrap();
        desk.count(&[asked("2026-11-22", "answer", tah, Some("length"), 2)]).unwrap();
        desk.count(&[
            asked("2026-11-22", "answer", tah, Some("length"), 1),
            asked("2026-11-28", "refer", None, None, 4),
        ])
        .unwrap();
        let open = desk.not_answered(mind(), &masked("Is lunch provided?"), &referred(0)).unwrap();
        let done = desk.not_answered(mind(), &masked("Where can I park?"), &referred(0)).unwrap();
        desk.answer(catalogue(), done, &parking(), &officer(1, 1)).unwrap();
        let report =
            desk.report(catalogue(), "2026-11-22".parse().unwrap(), "2026-11-28".parse().unwrap()).unwrap();
        assert_eq!(report.kinds, [("refer".to_owned(), 4), ("answer".to_owned(), 3)]);
        assert_eq!(report.programmes, [("Thinking About Headship".to_owned(), 3)]);
        assert_eq!((report.answered, report.dismissed), (1, 0));
        assert_eq!(report.open.iter().map(|question| question.id).collect::<Vec<_>>(), [open]);
        assert_eq!(report.changed, [("where-can-i-park".to_owned(), 1)]);
        let words = report.in_words();
        for part in [
            "7 replies: 4 not known, 3 answered.",
            "- Thinking About Headship: 3",
            "\"Is lunch provided?\" (once)",
            "1 answered and 0 dismissed",
        ] {
            assert!(words.contains(part), "{part}\n{words}");
        }
        assert!(!report.stale.is_empty());
        let before =
            desk.report(catalogue(), "2026-11-01".parse().unwrap(), "2026-11-02".parse().unwrap()).unwrap();
        assert_eq!((before.answered, before.changed.len(), before.kinds.len()), (0, 0, 0));
    });
}
