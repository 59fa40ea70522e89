//! How many questions people are asked: the mean over everybody whom the facts can describe, and the worst.
//!
//! A person is described by one answer to each question that could be asked (one for each class of values that the rules
//! tell apart, and "not sure" where that is an answer) and by the tick boxes offered; each is counted once.

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::fact::{FactId, NotSure};
use crate::interview::{Interview, distinct_answers, next_question};
use crate::question::question;
use crate::rules::Rules;

/// How many questions people are asked.
#[derive(Clone, Debug)]
pub struct Effort {
    /// The mean over all people, each counted once.
    pub mean: f64,
    /// The most questions that anybody is asked.
    pub worst: usize,
    /// Somebody who is asked that many: the questions with the answers.
    pub example: Vec<(String, String)>,
    /// How many different ways through the interview there are.
    pub ways: u64,
}

/// Goes every way through the interview.
pub fn effort(catalogue: &Catalogue) -> Effort {
    let rules: Vec<&Rules> = catalogue.evaluated().map(|(_, rules)| rules).collect();
    let mut worst = Interview::new(catalogue);
    let mut ways = 0;
    let mean = mean_from(catalogue, &rules, &Interview::new(catalogue), &mut worst, &mut ways);
    let example = worst
        .asked()
        .iter()
        .map(|fact| {
            let words = crate::explain::answer_in_words(catalogue, worst.answers(), *fact);
            (catalogue.fact(*fact).id.clone(), words)
        })
        .collect();
    Effort { mean, worst: worst.asked().len(), example, ways }
}

fn mean_from(
    catalogue: &Catalogue,
    rules: &[&Rules],
    interview: &Interview,
    worst: &mut Interview,
    ways: &mut u64,
) -> f64 {
    let Some(fact) = interview.next(catalogue) else {
        *ways += 1;
        if interview.asked().len() > worst.asked().len() {
            *worst = interview.clone();
        }
        return 0.0;
    };
    let page = question(catalogue, fact, interview.answers());
    let answers = answers_of(catalogue, rules, interview.answers(), fact);
    let mixes = 1_u32 << page.flags.len();
    let mut sum = 0.0;
    for answer in &answers {
        for mix in 0..mixes {
            let flags: Vec<(FactId, bool)> =
                page.flags.iter().enumerate().map(|(at, flag)| (flag.fact, mix >> at & 1 == 1)).collect();
            let mut further = interview.clone();
            further.answer(catalogue, fact, *answer, &flags);
            sum += mean_from(catalogue, rules, &further, worst, ways);
        }
    }
    1.0 + sum / (answers.len() as f64 * f64::from(mixes))
}

/// One answer for each that makes a difference, and "not sure" (`None`) where that is one of its own.
fn answers_of(
    catalogue: &Catalogue,
    rules: &[&Rules],
    answers: &Answers,
    fact: FactId,
) -> Vec<Option<Answer>> {
    let asked = catalogue.fact(fact);
    let not_sure = (asked.not_sure == NotSure::Allowed).then_some(None);
    distinct_answers(asked, fact, rules, answers).into_iter().map(Some).chain(not_sure).collect()
}

/// The fewest questions on average that any order of asking could need from here, without tick boxes and "not sure". Tries
/// every order: for a test to hold the order that is used against, not for use.
pub fn fewest_possible(catalogue: &Catalogue, answers: &Answers) -> f64 {
    let rules: Vec<&Rules> = catalogue.evaluated().map(|(_, rules)| rules).collect();
    fewest(catalogue, &rules, answers, &mut std::collections::HashMap::new(), true)
}

/// What the order that is used needs on average, counted as in [`fewest_possible`].
pub fn needed_by_the_order_used(catalogue: &Catalogue, answers: &Answers) -> f64 {
    let rules: Vec<&Rules> = catalogue.evaluated().map(|(_, rules)| rules).collect();
    fewest(catalogue, &rules, answers, &mut std::collections::HashMap::new(), false)
}

fn fewest(
    catalogue: &Catalogue,
    rules: &[&Rules],
    answers: &Answers,
    known: &mut std::collections::HashMap<Answers, f64>,
    any_order: bool,
) -> f64 {
    if let Some(known) = known.get(answers) {
        return *known;
    }
    let Some(used) = next_question(catalogue, answers) else { return 0.0 };
    let useful = match any_order && !catalogue.fact(used).first {
        true => super::useful_questions_of(catalogue, answers),
        false => vec![used],
    };
    let needed = useful.into_iter().map(|fact| {
        let distinct = distinct_answers(catalogue.fact(fact), fact, rules, answers);
        let sum: f64 = distinct
            .iter()
            .map(|answer| {
                let mut further = answers.clone();
                further.set(fact, *answer);
                fewest(catalogue, rules, &further, known, any_order)
            })
            .sum();
        1.0 + sum / distinct.len() as f64
    });
    let fewest = needed.fold(f64::INFINITY, f64::min);
    known.insert(answers.clone(), fewest);
    fewest
}
