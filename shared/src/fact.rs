//! What may be known of a person: the facts, their values and the wording of the question for each.
//!
//! Facts are data (`catalogue/facts.toml`); this file gives them a shape and must not name a single one of them.

use crate::compact::{compact_enum, compact_struct};
use crate::expression::Expression;

/// The place of a fact in [`crate::Catalogue::facts`]. At most 64 facts, so that sets of them fit a word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FactId(pub u8);
compact_struct!(FactId { 0 });

/// The place of a value in [`Fact::values`]. At most 64 values for a fact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ValueId(pub u8);
compact_struct!(ValueId { 0 });

/// The most facts that a catalogue may have, and the most values that a fact may have.
pub const MOST: usize = 64;

/// A set of facts, or of values of one fact.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Set64(pub u64);
compact_struct!(Set64 { 0 });

impl Set64 {
    /// The set with `place` added; `place` is below [`MOST`].
    #[must_use]
    pub fn with(self, place: u8) -> Self {
        Self(self.0 | 1 << place)
    }

    /// Whether `place` is in the set.
    pub fn has(self, place: u8) -> bool {
        self.0 >> place & 1 == 1
    }

    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in the set.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The places in the set, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let place = rest.trailing_zeros() as u8;
                rest &= rest - 1;
                place
            })
        })
    }
}

/// One thing that may be known of a person.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The name used in conditions, in profiles and in the JSON of the command line.
    pub id: String,
    /// The kind of value.
    pub kind: FactKind,
    /// The name as it stands in a summary of answers.
    pub name: String,
    /// Whether it is asked before anything else.
    pub first: bool,
    /// Whether it may be asked as a question at all.
    pub ask: bool,
    /// What "not sure" means for it.
    pub not_sure: NotSure,
    /// The wording of "I'm not sure".
    pub not_sure_label: String,
    /// Stands in a reason where the value is not known, such as "your sector".
    pub unknown: String,
    /// The question, as most people read it.
    pub question: String,
    /// One short sentence under the question; may be empty.
    pub hint: String,
    /// Why it is asked.
    pub why: String,
    /// What a person reads who goes on without an answer.
    pub error: String,
    /// Other wording of the question for some people, the first that holds.
    pub question_for: Vec<QuestionFor>,
    /// For whom the fact means anything. Requirements that read it count as met for everybody else.
    pub applies_when: Option<Expression>,
    /// Values that follow from other facts when none is given, the first that holds.
    pub implied: Vec<Implied>,
    /// For a flag: the questions whose page offers it as a tick box.
    pub beside: Vec<Beside>,
    /// The value that a person can bring about, and may see the results with.
    pub what_if: Option<ValueId>,
    /// What that is called on the results page; empty where there is none.
    pub what_if_label: String,
}
compact_struct!(Fact {
    id,
    kind,
    name,
    first,
    ask,
    not_sure,
    not_sure_label,
    unknown,
    question,
    hint,
    why,
    error,
    question_for,
    applies_when,
    implied,
    beside,
    what_if,
    what_if_label
});

/// The kind of value that a fact has.
#[derive(Clone, Debug)]
pub enum FactKind {
    /// One of a list.
    Choice {
        /// The values, in the order shown.
        values: Vec<Value>,
        /// Values taken for granted when none is given; no requirement may tell them apart.
        assumed: Set64,
    },
    /// Whole months, as a number, a range or a start date.
    Months {
        /// The key under which a start date may be given; may be empty.
        since: String,
    },
    /// True or false, raised by the person; false when not given.
    Flag,
}
compact_enum!(FactKind { Choice { values, assumed }, Months { since }, Flag });

/// One value of a choice.
#[derive(Clone, Debug)]
pub struct Value {
    /// The name used in conditions and profiles.
    pub id: String,
    /// The name on a page.
    pub label: String,
    /// Stands in a reason for the fact, such as "a depute headteacher".
    pub says: String,
    /// One short sentence under the label; may be empty.
    pub hint: String,
}
compact_struct!(Value { id, label, says, hint });

/// What "not sure" means for a fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotSure {
    /// An answer of its own: every value stays possible and the fact is not asked again.
    Allowed,
    /// The fact cannot be "not sure".
    Refused,
    /// It stands for a value.
    Means(ValueId),
}
compact_enum!(NotSure { Allowed, Refused, Means(a) });

/// Other wording of a question for some people.
#[derive(Clone, Debug)]
pub struct QuestionFor {
    /// For whom.
    pub when: Expression,
    /// The wording.
    pub question: String,
}
compact_struct!(QuestionFor { when, question });

/// A value that follows from other facts.
#[derive(Clone, Debug)]
pub struct Implied {
    /// When it follows.
    pub when: Expression,
    /// The value.
    pub value: ValueId,
}
compact_struct!(Implied { when, value });

/// A question whose page offers a flag as a tick box.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The fact that the question asks.
    pub question: FactId,
    /// The label of the tick box on that page.
    pub label: String,
    /// A condition on what is known by then.
    pub offer_when: Expression,
}
compact_struct!(Beside { question, label, offer_when });

impl Fact {
    /// The values of a choice; empty for other kinds.
    pub fn values(&self) -> &[Value] {
        match &self.kind {
            FactKind::Choice { values, .. } => values,
            FactKind::Months { .. } | FactKind::Flag => &[],
        }
    }

    /// The value of that name, if this is a choice that has it.
    pub fn value(&self, id: &str) -> Option<ValueId> {
        self.values().iter().position(|value| value.id == id).map(|place| ValueId(place as u8))
    }
}
