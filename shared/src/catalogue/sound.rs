//! Whether everything in a catalogue that refers to something finds it: what a program may rely on when it follows such a
//! reference without looking.
//!
//! A catalogue that was loaded from its files is sound by construction. This is for one whose bytes came from elsewhere.

use crate::catalogue::Catalogue;
use crate::expression::Expression;
use crate::fact::{Fact, FactId, FactKind, MOST, NotSure, ValueId};
use crate::months::{Length, WrittenDate};
use crate::programme::{Citation, Programme, SourcedFact};
use crate::rules::{Classes, MOST_FACTS, MOST_OUTCOMES, MOST_REQUIREMENTS, NONE, RuleFact, Rules, Table};
use crate::understand::lexicon::Meaning;

/// The most combinations of classes that the rules of one programme may have: judging somebody of whom nothing is known looks
/// at all of them.
const MOST_COMBINATIONS: usize = 1 << 20;

impl Catalogue {
    /// Whether a catalogue that asks holds together.
    pub(super) fn checker_is_sound(&self) -> bool {
        self.facts.len() <= MOST
            && self.facts.iter().all(|fact| self.fact_is_sound(fact))
            && self.programmes.iter().all(|programme| {
                usize::from(programme.provider) < self.providers.len()
                    && programme.rules.iter().all(|rules| self.rules_are_sound(rules))
            })
    }

    /// Whether a catalogue that shows results holds together.
    pub(super) fn shown_is_sound(&self) -> bool {
        self.checker_is_sound()
            && self.topics.iter().all(|topic| all_below(&topic.near, self.topics.len()))
            && self.contacts.iter().all(|contact| self.cites(&contact.cited))
            && self.programmes.iter().all(|programme| self.programme_is_sound(programme))
            && self
                .authorities
                .iter()
                .flat_map(|authority| &authority.spring_breaks)
                .all(|spring_break| self.cites(&spring_break.cited))
    }

    /// Whether a catalogue that replies are made from holds together.
    pub(super) fn mind_is_sound(&self) -> bool {
        let reference = &self.reference;
        let (partnership, lexicon) = (&reference.partnership, &reference.lexicon);
        self.shown_is_sound()
            && reference.glossary.iter().all(|term| self.cites(&term.cited))
            && partnership.facts.iter().all(|fact| self.sourced_fact_is_sound(fact))
            && partnership.workstreams.iter().all(|stream| self.cites(&stream.cited))
            && partnership.bodies.iter().all(|body| self.cites(&body.cited))
            && partnership.plan_items.iter().all(|item| self.cites(&item.cited))
            && lexicon.phrases.iter().all(|phrase| self.has_meaning(phrase.meaning))
            && lexicon.examples.iter().all(|example| self.has_meaning(example.meaning))
            && reference.faqs.iter().all(|faq| {
                all_below(&faq.programmes, self.programmes.len())
                    && faq.topic.is_none_or(|topic| usize::from(topic) < self.topics.len())
                    && faq.cited.iter().all(|cited| self.cites(cited))
            })
    }

    fn has_fact(&self, fact: FactId) -> bool {
        usize::from(fact.0) < self.facts.len()
    }

    fn fact_is_sound(&self, fact: &Fact) -> bool {
        let values = fact.values().len();
        let has = |value: ValueId| usize::from(value.0) < values;
        let assumed_are_there = match &fact.kind {
            FactKind::Choice { assumed, .. } => assumed.iter().all(|value| has(ValueId(value))),
            FactKind::Months { .. } | FactKind::Flag => true,
        };
        let not_sure_is_there = match fact.not_sure {
            NotSure::Means(value) => has(value),
            NotSure::Allowed | NotSure::Refused => true,
        };
        values <= MOST
            && assumed_are_there
            && not_sure_is_there
            && fact.what_if.is_none_or(has)
            && fact.question_for.iter().all(|other| self.reads(&other.when))
            && fact.applies_when.iter().all(|when| self.reads(when))
            && fact.implied.iter().all(|implied| has(implied.value) && self.reads(&implied.when))
            && fact
                .beside
                .iter()
                .all(|beside| self.has_fact(beside.question) && self.reads(&beside.offer_when))
    }

    /// Whether a condition reads facts that are there.
    fn reads(&self, condition: &Expression) -> bool {
        match condition {
            Expression::Always => true,
            Expression::Is(fact, _) | Expression::AtLeast(fact, _) | Expression::Raised(fact) => {
                self.has_fact(*fact)
            }
            Expression::Not(inner) => self.reads(inner),
            Expression::All(parts) | Expression::Any(parts) => parts.iter().all(|part| self.reads(part)),
        }
    }

    fn rules_are_sound(&self, rules: &Rules) -> bool {
        let combinations = rules.facts.iter().try_fold(1_usize, |so_far, fact| {
            so_far.checked_mul(usize::from(fact.classes.count())).filter(|now| *now <= MOST_COMBINATIONS)
        });
        rules.facts.len() <= MOST_FACTS
            && rules.tables.len() <= MOST_REQUIREMENTS
            && rules.facts.iter().all(|fact| self.rule_fact_is_sound(fact))
            && combinations.is_some()
            && rules.facts.iter().all(|fact| {
                let classes = fact.classes.count();
                fact.implied.iter().all(|table| {
                    table_is_sound(table, &rules.facts)
                        && table.cells.iter().all(|class| *class == NONE || *class < classes)
                })
            })
            && rules.tables.iter().all(|table| {
                let outcomes = table.outcomes.len();
                table_is_sound(table, &rules.facts)
                    && outcomes <= MOST_OUTCOMES
                    && table.cells.iter().all(|outcome| usize::from(*outcome) < outcomes)
            })
            // A catalogue that asks has the tables alone.
            && (rules.requirements.is_empty() || self.requirements_are_sound(rules))
    }

    fn requirements_are_sound(&self, rules: &Rules) -> bool {
        rules.requirements.len() == rules.tables.len()
            && rules.requirements.iter().zip(&rules.tables).all(|(requirement, table)| {
                let cases = requirement.cases.len();
                self.cites(&requirement.cited)
                    && cases <= MOST_OUTCOMES
                    && table
                        .outcomes
                        .iter()
                        .all(|outcome| cases == MOST_OUTCOMES || outcome.cases >> cases == 0)
                    && requirement.cases.iter().all(|case| {
                        all_below(&case.open_points, self.open_points.len())
                            && case.when.iter().all(|when| self.reads(when))
                    })
            })
    }

    fn rule_fact_is_sound(&self, rule_fact: &RuleFact) -> bool {
        let Some(fact) = self.facts.get(usize::from(rule_fact.fact.0)) else { return false };
        let count = rule_fact.classes.count();
        let classes_are_sound = match (&rule_fact.classes, &fact.kind) {
            (Classes::Choice { of_value, .. }, FactKind::Choice { values, .. }) => {
                of_value.len() == values.len() && of_value.iter().all(|class| *class < count)
            }
            (Classes::Months(starts), FactKind::Months { .. }) => {
                // A list that long would count round to a few again.
                starts.len() < MOST_OUTCOMES
                    && starts.iter().all(|start| (Length(1)..=Length::MOST).contains(start))
                    && starts.is_sorted_by(|one, next| one < next)
            }
            (Classes::Flag, FactKind::Flag) => true,
            _ => false,
        };
        classes_are_sound
            && (1..MOST_OUTCOMES as u8).contains(&count)
            && rule_fact.when_not_given.is_none_or(|class| class < count)
    }

    fn programme_is_sound(&self, programme: &Programme) -> bool {
        all_below(&programme.contacts, self.contacts.len())
            && all_below(&programme.not_stated, self.topics.len())
            && self.cites(&programme.running.cited)
            && programme
                .pattern
                .iter()
                .all(|pattern| (1..=12).contains(&pattern.month) && self.cites(&pattern.cited))
            && programme.windows.iter().all(|window| {
                [window.opens, window.closes, window.confirmed_on].into_iter().all(WrittenDate::is_a_day)
            })
            && programme.facts.iter().all(|fact| self.sourced_fact_is_sound(fact))
    }

    fn sourced_fact_is_sound(&self, fact: &SourcedFact) -> bool {
        usize::from(fact.topic) < self.topics.len()
            && all_below(&fact.open_points, self.open_points.len())
            && self.cites(&fact.cited)
    }

    fn cites(&self, cited: &Citation) -> bool {
        usize::from(cited.source) < self.sources.len()
    }

    fn has_meaning(&self, meaning: Meaning) -> bool {
        match meaning {
            Meaning::Value(fact, value) => {
                let fact = self.facts.get(usize::from(fact.0));
                fact.is_some_and(|fact| usize::from(value.0) < fact.values().len())
            }
            Meaning::Flag(fact) => self.has_fact(fact),
            Meaning::Topic(topic) => usize::from(topic) < self.topics.len(),
            Meaning::Programme(programme) => usize::from(programme) < self.programmes.len(),
            Meaning::Term(term) => usize::from(term) < self.reference.glossary.len(),
            Meaning::Intent(_) => true,
        }
    }
}

/// Whether every combination of the classes that a table reads has a cell.
fn table_is_sound(table: &Table, facts: &[RuleFact]) -> bool {
    let last = table.reads.iter().try_fold(0_usize, |last, (place, worth)| {
        let highest = facts.get(usize::from(*place))?.classes.count().checked_sub(1)?;
        Some(last + usize::from(highest) * usize::from(*worth))
    });
    last.is_some_and(|last| last < table.cells.len())
}

fn all_below(places: &[u16], end: usize) -> bool {
    places.iter().all(|place| usize::from(*place) < end)
}
