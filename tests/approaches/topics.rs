//! Ways of telling the topic of a question, by five-fold cross-validation over the catalogue's examples and FAQs.
//!
//! The lexicon's phrases and the programmes' facts are always learned from, as in use; what is asked is taken out.

use pathways::catalogue::Catalogue;
use pathways::understand::lexicon::Meaning;
use pathways::understand::topic_model::{TopicModel, outside_names};
use pathways::understand::vocabulary::Vocabulary;

use super::bm25::Bm25;
use super::features::Described;
use super::linear::Linear;
use super::{Example, Guesses, likeliest, timed};

/// How many parts the questions are dealt into.
pub const PARTS: usize = 5;

/// A catalogue without a part of its questions, and that part.
pub struct Round {
    /// The catalogue that is learned from.
    pub catalogue: Catalogue,
    /// What is asked, with what it asks for.
    pub asked: Vec<(Meaning, String)>,
}

/// The rounds in which every question is asked once: of each example and FAQ every fifth.
pub fn rounds(catalogue: &Catalogue) -> Vec<Round> {
    let round = |part: usize| {
        let mut round = Round { catalogue: catalogue.clone(), asked: Vec::new() };
        for example in &mut round.catalogue.reference.lexicon.examples {
            round.asked.extend(take_part(&mut example.ask, part).map(|ask| (example.meaning, ask)));
        }
        for faq in &mut round.catalogue.reference.faqs {
            let Some(topic) = faq.topic else { continue };
            round.asked.extend(take_part(&mut faq.ask, part).map(|ask| (Meaning::Topic(topic), ask)));
        }
        // The same words may be an example and a way of asking a FAQ.
        let asked: std::collections::HashSet<&String> = round.asked.iter().map(|(_, ask)| ask).collect();
        let reference = &mut round.catalogue.reference;
        let learned = reference.lexicon.examples.iter_mut().map(|example| &mut example.ask);
        learned
            .chain(reference.faqs.iter_mut().map(|faq| &mut faq.ask))
            .for_each(|asks| asks.retain(|ask| !asked.contains(ask)));
        round
    };
    (0..PARTS).map(round).collect()
}

fn take_part(asks: &mut Vec<String>, part: usize) -> impl Iterator<Item = String> + use<> {
    let (taken, left): (Vec<_>, Vec<_>) =
        std::mem::take(asks).into_iter().enumerate().partition(|(place, _)| place % PARTS == part);
    asks.extend(left.into_iter().map(|(_, ask)| ask));
    taken.into_iter().map(|(_, ask)| ask)
}

/// Asks every question of every approach: what each guessed.
pub fn compare(catalogue: &Catalogue) -> Guesses {
    let mut guesses = Guesses::default();
    rounds(catalogue).iter().for_each(|round| ask_all(round, &mut guesses));
    guesses
}

fn ask_all(round: &Round, guesses: &mut Guesses) {
    let vocabulary = Vocabulary::new(&round.catalogue);
    let texts = texts(&round.catalogue);
    let mut meanings: Vec<Meaning> = Vec::new();
    for (meaning, _, _) in &texts {
        if !meanings.contains(meaning) {
            meanings.push(*meaning);
        }
    }
    let examples = |features: &dyn Fn(&Described) -> Vec<String>| -> Vec<Example> {
        let example = |(meaning, text, weight): &(Meaning, &str, f32)| Example {
            features: features(&Described::of(&vocabulary, text)),
            class: meanings.iter().position(|known| known == meaning).expect("every meaning was noted"),
            weight: *weight,
        };
        texts.iter().map(example).collect()
    };
    let model = timed("topics, naive Bayes as in use", || TopicModel::new(&round.catalogue, &vocabulary));
    let pairs = examples(&Described::stems_and_pairs);
    let everything = examples(&Described::everything);
    let nearest = Bm25::of_texts(&pairs, meanings.len());
    let together = Bm25::of_classes(&pairs, meanings.len());
    let words = timed("topics, logistic regression over words", || Linear::learn(&pairs, meanings.len()));
    let linear = timed("topics, logistic regression", || Linear::learn(&everything, meanings.len()));
    for (meaning, text) in &round.asked {
        let read = vocabulary.words(&vocabulary.tokens(text));
        let guess = model.guess(outside_names(&read, &vocabulary.matches(&read))).into_iter().next();
        let (right, sure) = guess.map_or((false, 0.0), |(guess, likely)| (guess == *meaning, likely));
        guesses.note("naive Bayes, as in use", right, sure);
        let asked = Described::of(&vocabulary, text);
        let mut note = |approach: &'static str, guess: Option<(usize, f32)>| {
            let (right, sure) =
                guess.map_or((false, 0.0), |(class, sure)| (meanings[class] == *meaning, sure));
            guesses.note(approach, right, sure);
        };
        let (few, all) = (asked.stems_and_pairs(), asked.everything());
        note("BM25, nearest text", likeliest(&nearest, &few, meanings.len()));
        note("BM25, all texts on a topic as one", likeliest(&together, &few, meanings.len()));
        note("logistic regression, words and pairs", likeliest(&words, &few, meanings.len()));
        note(
            "logistic regression, words, pairs, pieces of words, lexicon",
            likeliest(&linear, &all, meanings.len()),
        );
    }
}

/// What a model of topics learns from, with the weights that the one in use gives it.
fn texts(catalogue: &Catalogue) -> Vec<(Meaning, &str, f32)> {
    let reference = &catalogue.reference;
    let mut texts: Vec<(Meaning, &str, f32)> = Vec::new();
    for phrase in &reference.lexicon.phrases {
        if matches!(phrase.meaning, Meaning::Topic(_)) {
            texts.push((phrase.meaning, &phrase.words, if phrase.weak { 0.5 } else { 1.0 }));
        }
    }
    for faq in &reference.faqs {
        let Some(topic) = faq.topic else { continue };
        texts.extend(faq.ask.iter().map(|ask| (Meaning::Topic(topic), ask.as_str(), 1.0)));
    }
    for example in &reference.lexicon.examples {
        texts.extend(example.ask.iter().map(|ask| (example.meaning, ask.as_str(), 1.5)));
    }
    for fact in catalogue.programmes.iter().flat_map(|programme| &programme.facts) {
        texts.push((Meaning::Topic(fact.topic), &fact.says, 0.4));
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::catalogue;

    #[test]
    fn every_question_is_asked_once_and_never_learned_from() {
        let catalogue = &catalogue().catalogue;
        let examples = catalogue.reference.lexicon.examples.iter().map(|example| example.ask.len());
        let faqs = catalogue.reference.faqs.iter().filter(|faq| faq.topic.is_some());
        let all: usize = examples.chain(faqs.map(|faq| faq.ask.len())).sum();
        let rounds = rounds(catalogue);
        assert_eq!(rounds.iter().map(|round| round.asked.len()).sum::<usize>(), all);
        for round in &rounds {
            let reference = &round.catalogue.reference;
            let asks = reference.lexicon.examples.iter().flat_map(|example| &example.ask);
            let asks = asks.chain(reference.faqs.iter().flat_map(|faq| &faq.ask));
            let learned: std::collections::HashSet<&String> = asks.collect();
            for (_, text) in &round.asked {
                assert!(!learned.contains(text), "{text}");
            }
        }
    }
}
