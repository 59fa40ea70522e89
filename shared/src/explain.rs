//! Filling what a person told us into the sentences of the catalogue.

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::fact::{Fact, FactId};
use crate::months::{Length, MOST_MONTHS, MonthRange};
use crate::wording::Wording;

/// A sentence with every `{fact}` replaced by the person's value, or by words that stand for an unknown one.
pub fn fill(catalogue: &Catalogue, answers: &Answers, sentence: &str) -> String {
    fill_places(sentence, &mut |name, filled| {
        if let Some(fact) = catalogue.fact_named(name) {
            filled.push_str(&value_in_words(catalogue, catalogue.fact(fact), answers.get(fact)));
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
fn value_in_words(catalogue: &Catalogue, fact: &Fact, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Choice(value)) => fact.values()[usize::from(value.0)].says.clone(),
        Some(Answer::Months(range)) => length_in_words(&catalogue.wording, range),
        Some(Answer::Flag(_)) | None => fact.unknown.clone(),
    }
}

/// The answer to a question as it stands in a summary of answers.
pub fn answer_in_words(catalogue: &Catalogue, answers: &Answers, fact: FactId) -> String {
    let asked = catalogue.fact(fact);
    match answers.get(fact) {
        _ if answers.is_not_sure(fact) => asked.not_sure_label.clone(),
        Some(Answer::Choice(value)) => asked.values()[usize::from(value.0)].label.clone(),
        Some(Answer::Months(range)) => length_in_words(&catalogue.wording, range),
        Some(Answer::Flag(_)) | None => String::new(),
    }
}

/// The names of the facts that a sentence has a place for.
pub fn places(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// A length in words: "2 years 6 months", "1 month", "less than a month".
pub fn length_in_words(wording: &Wording, range: MonthRange) -> String {
    let (min, max) = (one_length_in_words(wording, range.min), one_length_in_words(wording, range.max));
    match range.single() {
        Some(_) => min,
        None if range.max >= Length::months(MOST_MONTHS) => with(wording.length_at_least(), &min),
        None if range.min.whole_months() == 0 => with(wording.length_at_most(), &max),
        None => fill_places(wording.length_between(), &mut |place, filled| {
            filled.push_str(if place == "from" { &min } else { &max });
        }),
    }
}

fn one_length_in_words(wording: &Wording, length: Length) -> String {
    let (years, months) = (u32::from(length.whole_months()) / 12, u32::from(length.whole_months()) % 12);
    let whole = match (years, months) {
        (0, 0) => return wording.length_less_than_a_month().to_owned(),
        (0, months) => wording.length_months(months),
        (years, 0) => wording.length_years(years),
        (years, months) => fill_places(wording.length_years_and_months(), &mut |place, filled| {
            let part =
                if place == "years" { wording.length_years(years) } else { wording.length_months(months) };
            filled.push_str(&part);
        }),
    };
    // Without this, somebody a day past five years would read that they have five years, and that it is more than five.
    if length.0 % 2 == 1 { with(wording.length_just_over(), &whole) } else { whole }
}
