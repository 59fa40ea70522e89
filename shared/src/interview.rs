//! Which question comes next, derived from what is still undecided: there is no flow graph to keep in step.
//!
//! A question is asked only if its answer can change a verdict that is still undecided. Among those, the one after which
//! the fewest are expected to be left comes first.

#[cfg(feature = "load")]
pub mod effort;
mod packed;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::evaluate::{evaluate, facts_that_matter};
use crate::explain::answer_in_words;
use crate::fact::{Fact, FactId, FactKind, NotSure, Set64, ValueId};
use crate::months::{Length, MonthRange};
use crate::question::question;
use crate::rules::{Classes, Rules};
use crate::verdict::Verdict;

/// The fact to ask next, or `None` when every verdict is decided.
pub fn next_question(catalogue: &Catalogue, answers: &Answers) -> Option<FactId> {
    let undecided: Vec<&Rules> = catalogue
        .evaluated()
        .map(|(_, rules)| rules)
        .filter(|rules| evaluate(rules, answers).verdict == Verdict::Undecided)
        .collect();
    let first = catalogue.facts_with_ids().find(|(_, fact)| fact.first).map(|(fact, _)| fact);
    if let Some(first) = first.filter(|first| !undecided.is_empty() && !answers.is_answered(*first)) {
        return Some(first);
    }
    let useful = useful_questions(catalogue, &undecided, answers);
    if useful.len() <= 1 {
        return useful.iter().next().map(FactId);
    }
    useful.iter().map(FactId).min_by_key(|fact| questions_left_after(catalogue, &undecided, answers, *fact))
}

/// The facts that may be asked and on which some undecided verdict depends.
fn useful_questions(catalogue: &Catalogue, undecided: &[&Rules], answers: &Answers) -> Set64 {
    let matter = |rules: &&Rules| match evaluate(rules, answers).verdict {
        Verdict::Undecided => facts_that_matter(rules, answers).0,
        _ => 0,
    };
    let matter = undecided.iter().fold(0, |all, rules| all | matter(rules));
    Set64(matter).iter().filter(|fact| catalogue.fact(FactId(*fact)).ask).fold(Set64::default(), Set64::with)
}

/// The facts that may be asked and on which some verdict depends.
#[cfg(feature = "load")]
fn useful_questions_of(catalogue: &Catalogue, answers: &Answers) -> Vec<FactId> {
    let rules: Vec<&Rules> = catalogue.evaluated().map(|(_, rules)| rules).collect();
    useful_questions(catalogue, &rules, answers).iter().map(FactId).collect()
}

/// How many useful questions are left on average after a fact is asked, in thousandths.
fn questions_left_after(
    catalogue: &Catalogue,
    undecided: &[&Rules],
    answers: &Answers,
    fact: FactId,
) -> usize {
    let distinct = distinct_answers(catalogue.fact(fact), fact, undecided, answers);
    let left: usize = distinct
        .iter()
        .map(|answer| {
            let mut answers = answers.clone();
            answers.set(fact, *answer);
            useful_questions(catalogue, undecided, &answers).len() as usize
        })
        .sum();
    left * 1000 / distinct.len().max(1)
}

/// One answer for each class of values that the rules can tell apart, within what is known of the fact.
pub fn distinct_answers(asked: &Fact, fact: FactId, rules: &[&Rules], answers: &Answers) -> Vec<Answer> {
    match &asked.kind {
        FactKind::Choice { values, .. } => {
            (0..values.len() as u8).map(|value| Answer::Choice(ValueId(value))).collect()
        }
        FactKind::Flag => vec![Answer::Flag(false), Answer::Flag(true)],
        FactKind::Months { .. } => {
            let known = answers.months(fact).unwrap_or(MonthRange::ANY);
            let starts = class_starts(rules, fact);
            (0..=starts.len() as u8)
                .map(|class| Classes::span(&starts, class))
                .filter(|(from, to)| known.meets(*from, *to))
                .map(|(from, _)| {
                    // The first length of the class that is possible, in whole months where only those are.
                    let length = from.max(known.min);
                    let whole = Length(length.0 + length.0 % 2);
                    let length = if known.latest_start.is_none() { whole } else { length };
                    Answer::Months(MonthRange { min: length, max: length, latest_start: known.latest_start })
                })
                .collect()
        }
    }
}

/// The lengths at which a new class begins for any of the rules, in order.
pub fn class_starts(rules: &[&Rules], fact: FactId) -> Vec<Length> {
    let mut all: Vec<Length> = Vec::new();
    for rules in rules {
        let Some(place) = rules.place(fact) else { continue };
        let Classes::Months(starts) = &rules.facts[place].classes else { continue };
        for start in starts {
            // A handful at most: a place is found for each, rather than a sorting routine carried to every visitor.
            let at = all.iter().position(|known| known >= start).unwrap_or(all.len());
            if all.get(at) != Some(start) {
                all.insert(at, *start);
            }
        }
    }
    all
}

/// A person's way through the questions: a plain value that any host can hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Interview {
    answers: Answers,
    asked: Vec<FactId>,
    /// Answered questions whose page offers a tick box that it did not offer before.
    again: Vec<FactId>,
}

impl Interview {
    /// Before the first question.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { answers: Answers::none(catalogue), asked: Vec::new(), again: Vec::new() }
    }

    /// What the person has told us.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The questions answered, in the order in which they were asked.
    pub fn asked(&self) -> &[FactId] {
        &self.asked
    }

    /// The question to show next, or `None` when every verdict is decided.
    pub fn next(&self, catalogue: &Catalogue) -> Option<FactId> {
        self.again.first().copied().or_else(|| next_question(catalogue, &self.answers))
    }

    /// The question asked before this one, or the last one asked where this one is new; `None` at the start.
    pub fn before(&self, question: FactId) -> Option<FactId> {
        let place = self.asked.iter().position(|asked| *asked == question).unwrap_or(self.asked.len());
        place.checked_sub(1).map(|place| self.asked[place])
    }

    /// Takes the answer to a question with the flags of its page, in place of any earlier one. `None` is "not sure"; a
    /// question that cannot be "not sure" stays as it was. Other answers that still make sense are kept.
    pub fn answer(
        &mut self,
        catalogue: &Catalogue,
        question: FactId,
        answer: Option<Answer>,
        flags: &[(FactId, bool)],
    ) {
        let offered_before = self.offered(catalogue);
        match answer {
            Some(answer) => self.answers.set(question, answer),
            None if catalogue.fact(question).not_sure == NotSure::Refused => return,
            None => {
                self.answers.forget(question);
                // Refused is the only error, and is ruled out above.
                let _ = self.answers.set_not_sure(catalogue, question);
            }
        }
        for (flag, raised) in flags {
            self.answers.set(*flag, Answer::Flag(*raised));
        }
        if !self.asked.contains(&question) {
            self.asked.push(question);
        }
        self.forget_what_no_longer_makes_sense(catalogue, question);
        self.again.retain(|again| *again != question && self.asked.contains(again));
        for (page, flag) in self.offered(catalogue) {
            if page != question && !offered_before.contains(&(page, flag)) && !self.again.contains(&page) {
                self.again.push(page);
            }
        }
    }

    /// Takes or withdraws an answer that is never asked as a question, such as the employer.
    pub fn volunteer(&mut self, fact: FactId, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.answers.set(fact, answer),
            None => self.answers.forget(fact),
        }
    }

    /// Every question with its answer and the tick boxes raised on its page, as a summary shows them.
    pub fn summary(&self, catalogue: &Catalogue) -> Vec<(FactId, Vec<String>)> {
        let row = |fact: &FactId| {
            let mut words = vec![answer_in_words(catalogue, &self.answers, *fact)];
            for flag in question(catalogue, *fact, &self.answers).flags {
                if self.answers.is_raised(flag.fact) {
                    words.push(flag.label);
                }
            }
            (*fact, words)
        };
        self.asked.iter().map(row).collect()
    }

    /// The tick boxes that the pages of answered questions offer: the question and the flag.
    fn offered(&self, catalogue: &Catalogue) -> Vec<(FactId, FactId)> {
        let flags_of = |fact: &FactId| {
            let flags = question(catalogue, *fact, &self.answers).flags;
            flags.into_iter().map(|flag| (*fact, flag.fact)).collect::<Vec<_>>()
        };
        self.asked.iter().flat_map(flags_of).collect()
    }

    /// Drops answers that mean nothing any more now that `changed` is what it is: facts that now follow from others or on
    /// which nothing depends for somebody in this role, and flags whose tick box is on no page that was shown.
    fn forget_what_no_longer_makes_sense(&mut self, catalogue: &Catalogue, changed: FactId) {
        let first_only = self.what_was_said_first(catalogue);
        let means_something = catalogue
            .evaluated()
            .fold(0, |facts, (_, rules)| facts | facts_that_matter(rules, &first_only).0);
        for question in std::mem::take(&mut self.asked) {
            let follows =
                catalogue.fact(question).implied.iter().any(|implied| implied.when.surely(&self.answers));
            let first = catalogue.fact(question).first;
            if question == changed || first || (!follows && Set64(means_something).has(question.0)) {
                self.asked.push(question);
            } else {
                self.answers.forget(question);
            }
        }
        let offered = self.offered(catalogue);
        for (id, _) in catalogue.facts_with_ids().filter(|(_, fact)| matches!(fact.kind, FactKind::Flag)) {
            if !offered.iter().any(|(_, flag)| *flag == id) {
                self.answers.forget(id);
            }
        }
    }

    /// The answer to the question that is always asked first, with the flags of its page, and nothing else.
    fn what_was_said_first(&self, catalogue: &Catalogue) -> Answers {
        let mut first_only = Answers::none(catalogue);
        for (id, fact) in catalogue.facts_with_ids() {
            let with_first = fact.first || fact.beside.iter().any(|b| catalogue.fact(b.question).first);
            if let Some(answer) = self.answers.get(id).filter(|_| with_first) {
                first_only.set(id, answer);
            }
        }
        first_only
    }
}
