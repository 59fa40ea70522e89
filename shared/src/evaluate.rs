//! Judging one programme for what is known of a person: the one evaluation from which the verdict, the reasons and the
//! questions still worth asking all come.
//!
//! Exact: every completion of the facts that are missing is looked at, but only as far as the rules can tell completions
//! apart. Nothing here allocates.

use crate::answers::{Answer, Answers};
use crate::fact::{FactId, Set64};
use crate::months::MonthRange;
use crate::rules::{Classes, MOST_FACTS, MOST_REQUIREMENTS, NONE, Rules};
use crate::verdict::{State, Verdict, Verdicts};

/// What the rules of one programme make of a person.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The verdict.
    pub verdict: Verdict,
    /// For each requirement, the outcomes that some completion leads to: a set of places in its table's outcomes.
    pub outcomes: [u64; MOST_REQUIREMENTS],
}

/// Judges a programme.
///
/// For each choice of values for the facts that the person is *not sure* of, all completions of the facts not asked yet
/// are compared: the same verdict throughout is that verdict; one verdict for each choice, but not the same for all, is
/// [`Verdict::Ask`]; anything else is [`Verdict::Undecided`].
pub fn evaluate(rules: &Rules, answers: &Answers) -> Evaluation {
    let possible = Possible::of(rules, answers);
    let mut outcomes = [0; MOST_REQUIREMENTS];
    if possible.open() == 0 {
        // Everything is known: the usual case of a list of people, and the quickest.
        let verdict = possible.judge(rules, &possible.first(), &mut outcomes);
        return Evaluation { verdict, outcomes };
    }
    let mut all = Verdicts::default();
    let mut settled_for_each_choice = true;
    let mut classes = possible.first();
    possible.walk(possible.not_sure, &mut classes, &mut |classes| {
        let mut of_choice = Verdicts::default();
        possible.walk(possible.not_asked, classes, &mut |classes| {
            of_choice.add(possible.judge(rules, classes, &mut outcomes));
            true
        });
        settled_for_each_choice &= of_choice.single().is_some();
        all.join(of_choice);
        true
    });
    let verdict = match all.single() {
        Some(verdict) => verdict,
        None if settled_for_each_choice => Verdict::Ask,
        None => Verdict::Undecided,
    };
    Evaluation { verdict, outcomes }
}

/// The facts not asked yet on which the verdict still depends: for some completion of everything else, two of their
/// values lead to different verdicts.
pub fn facts_that_matter(rules: &Rules, answers: &Answers) -> Set64 {
    let possible = Possible::of(rules, answers);
    possible.facts_that_matter(rules, possible.not_asked)
}

/// The facts that the person is not sure of and on which the verdict depends.
pub fn unsure_facts_that_matter(rules: &Rules, answers: &Answers) -> Set64 {
    let possible = Possible::of(rules, answers);
    possible.facts_that_matter(rules, possible.not_sure)
}

/// Every verdict that a programme gives to somebody whose facts are all known, flags raised or not.
pub fn verdicts_of_everybody(rules: &Rules) -> Vec<Verdict> {
    verdicts_of(rules, &Possible::everybody(rules, None))
}

/// The same among those with these answers, whatever else is so of them: also flags that they have not raised, and an employer
/// that is otherwise taken for granted.
pub fn verdicts_of_everybody_with(rules: &Rules, answers: &Answers) -> Vec<Verdict> {
    verdicts_of(rules, &Possible::everybody(rules, Some(answers)))
}

fn verdicts_of(rules: &Rules, everybody: &Possible) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    everybody.walk(everybody.not_asked, &mut everybody.first(), &mut |classes| {
        verdicts.add(everybody.judge(rules, classes, &mut [0; MOST_REQUIREMENTS]));
        true
    });
    Verdict::ALL.into_iter().filter(|verdict| verdicts.has(*verdict)).collect()
}

/// The classes that the facts of one programme may be in.
pub(crate) struct Possible {
    /// For each of [`Rules::facts`], a set of classes.
    classes: [u64; MOST_FACTS],
    /// The facts with a value or a range: a set of places in [`Rules::facts`].
    given: u16,
    /// The facts with more than one possible class that were not asked yet, or are known as a range.
    not_asked: u16,
    /// The facts with more than one possible class that the person is not sure of.
    not_sure: u16,
}

impl Possible {
    pub(crate) fn of(rules: &Rules, answers: &Answers) -> Self {
        let mut possible = Self { classes: [1; MOST_FACTS], given: 0, not_asked: 0, not_sure: 0 };
        for (place, rule_fact) in rules.facts.iter().enumerate() {
            let not_sure = answers.is_not_sure(rule_fact.fact);
            let answer = answers.get(rule_fact.fact);
            possible.given |= u16::from(answer.is_some()) << place;
            let set = match (answer, rule_fact.when_not_given) {
                (Some(answer), _) => rule_fact.classes.of(answer),
                (None, Some(class)) if !not_sure => 1 << class,
                (None, _) => rule_fact.classes.all(),
            };
            possible.classes[place] = set;
            if set.count_ones() > 1 {
                let varying = if not_sure { &mut possible.not_sure } else { &mut possible.not_asked };
                *varying |= 1 << place;
            }
        }
        possible
    }

    /// Everybody, or everybody with the answers that are given.
    fn everybody(rules: &Rules, answers: Option<&Answers>) -> Self {
        let mut everybody = Self { classes: [1; MOST_FACTS], given: 0, not_asked: 0, not_sure: 0 };
        for (place, rule_fact) in rules.facts.iter().enumerate() {
            let answer = answers.and_then(|answers| answers.get(rule_fact.fact));
            everybody.given |= u16::from(answer.is_some()) << place;
            everybody.classes[place] =
                answer.map_or_else(|| rule_fact.classes.all(), |answer| rule_fact.classes.of(answer));
            everybody.not_asked |= 1 << place;
        }
        everybody
    }

    /// Each fact in its first possible class.
    pub(crate) fn first(&self) -> [u8; MOST_FACTS] {
        self.classes.map(|set| set.trailing_zeros() as u8)
    }

    /// The facts with more than one possible class.
    pub(crate) fn open(&self) -> u16 {
        self.not_asked | self.not_sure
    }

    /// Visits every choice of classes for the facts in `vary`, until `visit` says to stop. Whether it went to the end.
    pub(crate) fn walk(
        &self,
        vary: u16,
        classes: &mut [u8; MOST_FACTS],
        visit: &mut dyn FnMut(&mut [u8; MOST_FACTS]) -> bool,
    ) -> bool {
        if vary == 0 {
            return visit(classes);
        }
        let place = vary.trailing_zeros() as usize;
        Set64(self.classes[place]).iter().all(|class| {
            classes[place] = class;
            self.walk(vary & (vary - 1), classes, visit)
        })
    }

    /// The verdict for one complete choice of classes; notes the outcome of every requirement.
    fn judge(
        &self,
        rules: &Rules,
        classes: &[u8; MOST_FACTS],
        outcomes: &mut [u64; MOST_REQUIREMENTS],
    ) -> Verdict {
        let classes = self.with_implied(rules, *classes);
        let mut weightiest = State::Met;
        for (seen, table) in outcomes.iter_mut().zip(&rules.tables) {
            let outcome = table.outcome(&classes);
            *seen |= 1 << outcome;
            weightiest = weightiest.max(table.outcomes[usize::from(outcome)].state);
        }
        weightiest.verdict()
    }

    /// Puts in what follows for the facts that are not given. Facts stand after those that they follow from.
    pub(crate) fn with_implied(&self, rules: &Rules, mut classes: [u8; MOST_FACTS]) -> [u8; MOST_FACTS] {
        for (place, rule_fact) in rules.facts.iter().enumerate() {
            if let Some(implied) = &rule_fact.implied
                && self.given >> place & 1 == 0
            {
                let class = implied.outcome(&classes);
                if class != NONE {
                    classes[place] = class;
                }
            }
        }
        classes
    }

    fn facts_that_matter(&self, rules: &Rules, among: u16) -> Set64 {
        let mut matter = Set64::default();
        for place in Set64(among.into()).iter() {
            let others = self.open() & !(1 << place);
            let never_matters = self.walk(others, &mut self.first(), &mut |classes| {
                let mut verdicts = Verdicts::default();
                for class in Set64(self.classes[usize::from(place)]).iter() {
                    classes[usize::from(place)] = class;
                    verdicts.add(self.judge(rules, classes, &mut [0; MOST_REQUIREMENTS]));
                }
                verdicts.single().is_some()
            });
            if !never_matters {
                matter = matter.with(rules.facts[usize::from(place)].fact.0);
            }
        }
        matter
    }
}

impl Classes {
    /// The classes that an answer can fall into, as a set.
    fn of(&self, answer: Answer) -> u64 {
        match (self, answer) {
            (Self::Choice { of_value, .. }, Answer::Choice(value)) => 1 << of_value[usize::from(value.0)],
            (Self::Months(starts), Answer::Months(range)) => Self::of_months(starts, range),
            (Self::Flag, Answer::Flag(raised)) => 1 << u8::from(raised),
            // `Answers` are set by fact and kind; an answer of another kind would say nothing.
            _ => self.all(),
        }
    }

    /// Every class that some value falls into.
    fn all(&self) -> u64 {
        match self {
            Self::Months(starts) => Self::of_months(starts, MonthRange::ANY),
            Self::Choice { .. } | Self::Flag => (1 << self.count()) - 1,
        }
    }
}

impl Rules {
    /// The place of a fact among those that the rules read.
    pub fn place(&self, fact: FactId) -> Option<usize> {
        self.facts.iter().position(|rule_fact| rule_fact.fact == fact)
    }
}
