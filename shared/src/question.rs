//! One question as a page shows it: plain data that every host renders the same way.

use crate::answers::Answers;
use crate::catalogue::Catalogue;
use crate::fact::{FactId, FactKind, NotSure, ValueId};

/// A question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The fact that it asks.
    pub fact: FactId,
    /// The question.
    pub heading: String,
    /// One short sentence under it; may be empty.
    pub hint: String,
    /// Why it is asked.
    pub why: String,
    /// What a person reads who goes on without an answer.
    pub error: String,
    /// How it is answered.
    pub input: Input,
    /// "I'm not sure", where that is an honest answer of its own.
    pub not_sure: Option<String>,
    /// The tick boxes that belong to it.
    pub flags: Vec<Flag>,
}

impl Question {
    /// What a person can answer where it is one of a list, as they read it, "I'm not sure" last. For a length of time there
    /// is no list but "I'm not sure".
    pub fn answers(&self) -> impl Iterator<Item = &str> {
        let values = match &self.input {
            Input::Choice(values) => values.as_slice(),
            Input::YearsAndMonths => &[],
        };
        values.iter().map(|value| value.label.as_str()).chain(self.not_sure.as_deref())
    }
}

/// How a question is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// One of a list.
    Choice(Vec<OptionOf>),
    /// Years and months, as two whole numbers.
    YearsAndMonths,
}

/// One answer of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OptionOf {
    /// The value.
    pub value: ValueId,
    /// Its id in the catalogue.
    pub id: String,
    /// Its name on the page.
    pub label: String,
    /// One short sentence under it; may be empty.
    pub hint: String,
}

/// A tick box.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flag {
    /// The fact that it raises.
    pub fact: FactId,
    /// Its id in the catalogue.
    pub id: String,
    /// Its label.
    pub label: String,
}

/// The question for a fact, worded for what is known of the person.
pub fn question(catalogue: &Catalogue, fact: FactId, answers: &Answers) -> Question {
    let asked = catalogue.fact(fact);
    let heading = asked
        .question_for
        .iter()
        .find(|other| other.when.surely(answers))
        .map_or(&asked.question, |other| &other.question);
    let input = match &asked.kind {
        FactKind::Months { .. } => Input::YearsAndMonths,
        FactKind::Choice { .. } | FactKind::Flag => Input::Choice(
            asked
                .values()
                .iter()
                .enumerate()
                .map(|(place, value)| OptionOf {
                    value: ValueId(place as u8),
                    id: value.id.clone(),
                    label: value.label.clone(),
                    hint: value.hint.clone(),
                })
                .collect(),
        ),
    };
    let flags = catalogue.facts_with_ids().filter_map(|(id, flag)| {
        let beside =
            flag.beside.iter().find(|beside| beside.question == fact && beside.offer_when.surely(answers))?;
        Some(Flag { fact: id, id: flag.id.clone(), label: beside.label.clone() })
    });
    Question {
        fact,
        heading: heading.clone(),
        hint: asked.hint.clone(),
        why: asked.why.clone(),
        error: asked.error.clone(),
        input,
        not_sure: (asked.not_sure == NotSure::Allowed).then(|| asked.not_sure_label.clone()),
        flags: flags.collect(),
    }
}
