//! Filling what a person told us into the sentences of the catalogue.

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::fact::{Fact, FactId};
use crate::months::in_words;

/// A sentence with every `{fact}` replaced by the person's value, or by words that stand for an unknown one.
pub fn fill(catalogue: &Catalogue, answers: &Answers, sentence: &str) -> String {
    fill_places(sentence, &mut |name, filled| {
        if let Some(fact) = catalogue.fact_named(name) {
            filled.push_str(&value_in_words(catalogue.fact(fact), answers.get(fact)));
        }
    })
}

/// A sentence of the product's wording with its one `{place}` filled, whatever it is called.
pub fn with(sentence: &str, words: &str) -> String {
    fill_places(sentence, &mut |_, filled| filled.push_str(words))
}

/// A sentence in which `put` writes what stands for each `{place}`.
pub(crate) fn fill_places(sentence: &str, put: &mut dyn FnMut(&str, &mut String)) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        put(name, &mut filled);
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The value of a fact as it stands inside a sentence.
fn value_in_words(fact: &Fact, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Choice(value)) => fact.values()[usize::from(value.0)].says.clone(),
        Some(Answer::Months(range)) => in_words(range),
        Some(Answer::Flag(_)) | None => fact.unknown.clone(),
    }
}

/// The answer to a question as it stands in a summary of answers.
pub fn answer_in_words(catalogue: &Catalogue, answers: &Answers, fact: FactId) -> String {
    let asked = catalogue.fact(fact);
    match answers.get(fact) {
        _ if answers.is_not_sure(fact) => asked.not_sure_label.clone(),
        Some(Answer::Choice(value)) => asked.values()[usize::from(value.0)].label.clone(),
        Some(Answer::Months(range)) => in_words(range),
        Some(Answer::Flag(_)) | None => String::new(),
    }
}

/// The names of the facts that a sentence has a place for.
pub fn places(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}
