//! The labelled questions, asked of the real command and scored. Floors only go up, ceilings only go down.
//!
//! Where a floor breaks, the wrong lines are printed of the halves that are not held back, and of the others only how many.

use pathways_tests::scoring::{ASSERTING, Half, Score, Scored, Set, ask};

/// Each set with how many of its lines, those that are held back left out, have to be right and may be false answers.
const SETS: [(&str, Bounds); 5] = [
    ("chatter", Bounds { right: 61, false_answers: 0 }),
    ("everyday", Bounds { right: 320, false_answers: 0 }),
    ("letters", Bounds { right: 112, false_answers: 6 }),
    ("mixed", Bounds { right: 55, false_answers: 6 }),
    ("thumbs", Bounds { right: 62, false_answers: 1 }),
];

/// The same for the lines of all sets that are held back.
const HELD_BACK: Bounds = Bounds { right: 167, false_answers: 9 };

/// What a score has to keep to.
struct Bounds {
    right: usize,
    false_answers: usize,
}

impl Bounds {
    /// What a score breaks, with its bounds.
    fn broken(&self, name: &str, score: Score) -> Option<String> {
        println!("{name:10} {score}");
        let kept = score.right >= self.right && score.false_answers <= self.false_answers;
        let Self { right, false_answers } = self;
        (!kept).then(|| format!("{name}: {score}; it was {right} right, {false_answers} false answers"))
    }
}

#[test]
fn labelled_questions_get_right_replies_as_often_as_before() {
    let files = Set::files().unwrap();
    let sets: Vec<Set> = files.iter().map(|file| Set::read(file).unwrap()).collect();
    let names: Vec<&str> = sets.iter().map(|set| set.name.as_str()).collect();
    assert_eq!(names, SETS.map(|(name, _)| name), "every set has its bounds");
    let (mut broken, mut held_back): (Vec<String>, Vec<Scored>) = (Vec::new(), Vec::new());
    for (set, (name, bounds)) in sets.into_iter().zip(&SETS) {
        let (seen, unseen): (Vec<Scored>, Vec<Scored>) =
            set.score().into_iter().partition(|line| line.half == Half::Development);
        seen.iter().filter(|line| !line.is_right()).for_each(|line| println!("{}", line.shown()));
        broken.extend(bounds.broken(name, Score::of(seen.iter())));
        held_back.extend(unseen);
    }
    broken.extend(HELD_BACK.broken("held back", Score::of(held_back.iter())));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Everyday sentences that have nothing to do with leadership programmes.
const ELSEWHERE: &str = include_str!("questions/elsewhere.txt");
/// How many of them get another reply than that they are out of scope, or a greeting.
const ELSEWHERE_AT_MOST: usize = 7;
/// How many of them get a reply that asserts something.
const ELSEWHERE_ASSERTED_AT_MOST: usize = 4;
/// How many of the wrong ones are printed.
const MOST_PRINTED: usize = 60;

#[test]
fn everyday_sentences_get_no_programme_s_facts() {
    let sentences: Vec<&str> = ELSEWHERE.lines().filter(|line| !line.trim().is_empty()).collect();
    let questions: String = sentences
        .iter()
        .enumerate()
        .map(|(place, text)| format!("{}\n", serde_json::json!({ "id": place, "text": text })))
        .collect();
    let replies = ask(&questions);
    assert_eq!(replies.len(), sentences.len());
    let (mut let_through, mut asserted) = (Vec::new(), Vec::new());
    for (text, reply) in sentences.iter().zip(&replies) {
        let kind = reply["kind"].as_str().unwrap();
        if ["out_of_scope", "greeting"].contains(&kind) {
            continue;
        }
        let line = format!("{text}: {kind}: {}", reply["text"]);
        if ASSERTING.contains(&kind) {
            asserted.push(line);
        } else {
            let_through.push(line);
        }
    }
    let all = asserted.len() + let_through.len();
    println!("{all} of {} are let through, {} with something asserted", sentences.len(), asserted.len());
    let kept = all <= ELSEWHERE_AT_MOST && asserted.len() <= ELSEWHERE_ASSERTED_AT_MOST;
    // The worst first.
    let printed: Vec<String> = asserted.into_iter().chain(let_through).take(MOST_PRINTED).collect();
    assert!(kept, "{}", printed.join("\n"));
}
