//! What would change for a person if a year had passed, or if something that is in their hands were so.
//!
//! The same evaluation with other answers. A switch is offered only where it can change something.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::assess::assess;
use crate::catalogue::Catalogue;
use crate::explain::fill_places;
use crate::fact::{FactId, FactKind, ValueId};
use crate::months::{Length, MonthRange, add_months};
use crate::offer::Offer;
use crate::verdict::Verdict;

/// Which switches are on.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct WhatIf {
    /// A year has passed.
    pub a_year_later: bool,
    /// What the person can bring about is so: their headteacher supports them.
    pub brought_about: bool,
}

/// The switches that can change something for a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Switches {
    /// Whether a year can.
    pub a_year_later: bool,
    /// The label of the other switch, where it can.
    pub brought_about: Option<String>,
}

/// A programme that would be judged otherwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The programme's id.
    pub id: String,
    /// The verdict now.
    pub now: Verdict,
    /// The verdict then.
    pub then: Verdict,
    /// The change in a sentence, with why.
    pub says: String,
}

/// The switches to offer.
pub fn switches(catalogue: &Catalogue, answers: &Answers, as_of: Date, offer: &Offer) -> Switches {
    let changes_of = |what_if| changes(catalogue, answers, as_of, offer, what_if);
    let (later, brought, both) = (
        WhatIf { a_year_later: true, brought_about: false },
        WhatIf { a_year_later: false, brought_about: true },
        WhatIf { a_year_later: true, brought_about: true },
    );
    // A switch that changes nothing alone may change something beside the other.
    let (of_later, of_brought, of_both) = (changes_of(later), changes_of(brought), changes_of(both));
    let label = (of_both != of_later || !of_brought.is_empty())
        .then(|| in_their_hands(catalogue, answers))
        .flatten()
        .map(|(fact, _)| catalogue.fact(fact).what_if_label.clone());
    Switches { a_year_later: of_both != of_brought || !of_later.is_empty(), brought_about: label }
}

/// The answers of a person and the day of asking, as the switches make them.
pub fn then(catalogue: &Catalogue, answers: &Answers, as_of: Date, what_if: WhatIf) -> (Answers, Date) {
    let mut then = answers.clone();
    let mut day = as_of;
    if what_if.a_year_later {
        day = add_months(as_of, 12).unwrap_or(as_of);
        for (fact, _) in catalogue.facts_with_ids() {
            if let Some(range) = answers.months(fact) {
                let was_not_sure = answers.is_not_sure(fact);
                then.set(fact, Answer::Months(a_year_on(range, day)));
                if was_not_sure {
                    // A length can be "not sure": it was so before.
                    let _ = then.set_not_sure(catalogue, fact);
                }
            }
        }
    }
    if what_if.brought_about
        && let Some((fact, value)) = in_their_hands(catalogue, answers)
    {
        then.set(fact, Answer::Choice(value));
    }
    (then, day)
}

/// The programmes that would be judged otherwise, in the catalogue's order.
pub fn changes(
    catalogue: &Catalogue,
    answers: &Answers,
    as_of: Date,
    offer: &Offer,
    what_if: WhatIf,
) -> Vec<Change> {
    let (answers_then, day) = then(catalogue, answers, as_of, what_if);
    let wording = &catalogue.wording;
    let mut changes = Vec::new();
    for (programme, rules) in catalogue.evaluated().filter(|(programme, _)| offer.includes(programme)) {
        let now = assess(catalogue, rules, answers, as_of);
        let then = assess(catalogue, rules, &answers_then, day);
        if now.verdict == then.verdict {
            continue;
        }
        let mut says = fill_places(wording.if_changes(), &mut |place, filled| {
            filled.push_str(match place {
                "name" => &programme.name,
                "now" => wording.headline(now.verdict),
                _ => wording.headline(then.verdict),
            });
        });
        for reason in then.told_reasons() {
            says.push(' ');
            says.push_str(&reason.says);
        }
        changes.push(Change { id: programme.id.clone(), now: now.verdict, then: then.verdict, says });
    }
    changes
}

/// A length of time as it is a year later, on `day`. Where the day that it began is known, the calendar counts: the year from 29
/// February ends on 28 February, on which other days are reached than a year of whole months would say.
fn a_year_on(range: MonthRange, day: Date) -> MonthRange {
    let later = |length: Length| Length(length.0.saturating_add(24).min(Length::MOST.0));
    let (min, max) = (later(range.min), later(range.max));
    let counted = range.latest_start.and_then(|start| Length::between(start.into(), day));
    let min = counted.unwrap_or(min);
    let max = if range.single().is_some() { min } else { max };
    MonthRange { min, max, ..range }
}

/// The answer that the person could bring about: a fact whose data says so, and that is not so yet.
fn in_their_hands(catalogue: &Catalogue, answers: &Answers) -> Option<(FactId, ValueId)> {
    catalogue.facts_with_ids().find_map(|(id, fact)| {
        let value = fact.what_if?;
        let is_asked = answers.is_answered(id) && matches!(fact.kind, FactKind::Choice { .. });
        (is_asked && answers.choice(id) != Some(value)).then_some((id, value))
    })
}
