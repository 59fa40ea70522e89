//! Ways of finding the FAQ that a question is: every way of asking is asked once, of a catalogue that does not hold it.
//!
//! In each round one way of asking is taken out of every FAQ, so that a FAQ misses no more of its wording than if that way of
//! asking alone were left out, and there are as many rounds as the longest FAQ has ways of asking, not as there are ways.

use jiff::civil::{Date, date};
use pathways::catalogue::Catalogue;
use pathways::understand::calibration::Calibration;
use pathways::understand::lexicon::Faq;
use pathways::understand::often_asked::OftenAsked;
use pathways::understand::reading::{GrammarFacts, Reading};
use pathways::understand::vocabulary::Vocabulary;

use super::bayes::Bayes;
use super::bm25::Bm25;
use super::cosine::Cosine;
use super::features::Described;
use super::linear::Linear;
use super::{Example, Guesses, Ranks, best, shares, timed};

/// How much the words of an answer count beside those of a way of asking.
const ANSWER: f32 = 0.5;
/// How strong a topic has to be to be the one asked for, as the mind has it.
const ASKED: f32 = 1.6;
/// Only lengths of time are read by it, and they decide nothing here.
const AS_OF: Date = date(2026, 11, 22);

/// A catalogue without some ways of asking, and those.
pub struct Round {
    /// The catalogue that is learned from.
    pub catalogue: Catalogue,
    /// What is asked: a FAQ's place and a way of asking it.
    pub asked: Vec<(usize, String)>,
}

/// The rounds in which every way of asking is asked once.
pub fn rounds(catalogue: &Catalogue) -> Vec<Round> {
    let longest = catalogue.reference.faqs.iter().map(|faq| faq.ask.len()).max().unwrap_or(0);
    let round = |place: usize| {
        let mut round = Round { catalogue: catalogue.clone(), asked: Vec::new() };
        for (faq, known) in round.catalogue.reference.faqs.iter_mut().enumerate() {
            // A FAQ with one way of asking could not be found by any other.
            if known.ask.len() > 1 && place < known.ask.len() {
                round.asked.push((faq, known.ask.remove(place)));
            }
        }
        round
    };
    (0..longest).map(round).collect()
}

/// What was guessed, and how many questions no approach could get right.
pub struct Outcome {
    /// What each approach guessed.
    pub guesses: Guesses,
    /// How many were asked.
    pub asked: usize,
    /// Of these, those whose FAQ is about programmes that the question does not name.
    pub out_of_reach: usize,
}

/// Asks every way of asking of every approach.
pub fn compare(catalogue: &Catalogue) -> Outcome {
    let mut outcome = Outcome { guesses: Guesses::default(), asked: 0, out_of_reach: 0 };
    rounds(catalogue).iter().for_each(|round| ask_all(round, &mut outcome));
    outcome
}

fn ask_all(round: &Round, outcome: &mut Outcome) {
    let faqs = &round.catalogue.reference.faqs;
    let vocabulary = Vocabulary::new(&round.catalogue);
    let learned = Learned::of(&round.catalogue, &vocabulary);
    for (faq, text) in &round.asked {
        let asked = Described::of(&vocabulary, text);
        // Those about all programmes named, and those about none in particular.
        let is_possible = |about: &[u16]| {
            let named = &asked.programmes;
            about.is_empty() || (!named.is_empty() && named.iter().all(|named| about.contains(named)))
        };
        outcome.asked += 1;
        if !is_possible(&faqs[*faq].programmes) {
            outcome.out_of_reach += 1;
            continue;
        }
        let possible: Vec<usize> =
            (0..faqs.len()).filter(|place| is_possible(&faqs[*place].programmes)).collect();
        let topic = asked_topic(&round.catalogue, &vocabulary, text);
        for (approach, guess) in learned.guess(faqs, &asked, topic, &possible) {
            let (right, sureness) = guess.map_or((false, 0.0), |(place, sure)| (place == *faq, sure));
            outcome.guesses.note(approach, right, sureness);
        }
    }
}

/// What every approach learned of a catalogue.
struct Learned {
    often_asked: OftenAsked,
    cosine: Cosine,
    by_wording: Bm25,
    by_faq: Bm25,
    bayes: Bayes,
    linear: Linear,
}

impl Learned {
    fn of(catalogue: &Catalogue, vocabulary: &Vocabulary) -> Self {
        let count = catalogue.reference.faqs.len();
        let likeness = examples(catalogue, vocabulary, |text| text.likeness.clone());
        let pairs = examples(catalogue, vocabulary, Described::stems_and_pairs);
        let everything = examples(catalogue, vocabulary, Described::everything);
        Self {
            often_asked: timed("FAQs, as in use", || OftenAsked::new(catalogue, vocabulary)),
            cosine: Cosine::new(&likeness, count),
            by_wording: Bm25::of_texts(&likeness, count),
            by_faq: Bm25::of_classes(&likeness, count),
            bayes: Bayes::learn(&pairs, count),
            linear: timed("FAQs, logistic regression", || Linear::learn(&everything, count)),
        }
    }

    /// What each approach takes a question to be, with how sure it is.
    fn guess(
        &self,
        faqs: &[Faq],
        asked: &Described,
        topic: Option<u16>,
        possible: &[usize],
    ) -> Vec<(&'static str, Option<(usize, f32)>)> {
        let rank = |ranks: &dyn Ranks, features: &[String]| best(shares(ranks, features, possible));
        let in_use = |calibration: &Calibration, place: usize| {
            let is_it = |faq: &Faq| std::ptr::eq(faq, &faqs[place]);
            let found = self.often_asked.nearest(faqs, &asked.likeness, topic, calibration, is_it);
            found.map_or((place, 0.0), |(_, like)| (place, like))
        };
        let as_it_is = Calibration::default();
        // The demand that the nearest wording covers half of a question is there to be sure, not to find.
        let without_demand = Calibration { faq_covers: -1.0, ..Calibration::default() };
        let whole: Vec<(usize, f32)> = possible.iter().map(|place| in_use(&without_demand, *place)).collect();
        let all = asked.everything();
        let added = [shares(&self.by_faq, &asked.likeness, possible), shares(&self.linear, &all, possible)];
        let together = whole.iter().enumerate().map(|(at, (place, like))| {
            let more: f32 = added.iter().map(|shares| shares[at].1).sum();
            (*place, like + more)
        });
        vec![
            ("BM25, nearest wording", rank(&self.by_wording, &asked.likeness)),
            ("BM25, all wordings of a FAQ as one text", rank(&self.by_faq, &asked.likeness)),
            ("TF-IDF cosine, nearest wording", rank(&self.cosine, &asked.likeness)),
            (
                "all wordings and the nearest, as in use",
                best(possible.iter().map(|place| in_use(&as_it_is, *place))).filter(|(_, like)| *like > 0.0),
            ),
            ("the same where the nearest need not cover half", best(whole.iter().copied())),
            ("naive Bayes, words and pairs", rank(&self.bayes, &asked.stems_and_pairs())),
            ("logistic regression, words, pairs, pieces of words, lexicon", rank(&self.linear, &all)),
            ("as in use without that, BM25 as one text and logistic regression, added", best(together)),
        ]
    }
}

/// The topic that the phrases of a question ask for. What the mind guesses beside them is left out: it has learned from
/// every way of asking.
fn asked_topic(catalogue: &Catalogue, vocabulary: &Vocabulary, text: &str) -> Option<u16> {
    let reading = Reading::of(catalogue, vocabulary, &GrammarFacts::of(catalogue), text, AS_OF, None);
    let topics = reading.topics(catalogue);
    topics.first().filter(|(_, strength)| *strength >= ASKED).map(|(topic, _)| *topic)
}

/// Every way of asking and every answer, as something of them.
fn examples(
    catalogue: &Catalogue,
    vocabulary: &Vocabulary,
    features: impl Fn(&Described) -> Vec<String>,
) -> Vec<Example> {
    let mut examples = Vec::new();
    for (class, faq) in catalogue.reference.faqs.iter().enumerate() {
        let asks = faq.ask.iter().map(|ask| (ask, 1.0));
        for (text, weight) in asks.chain([(&faq.says, ANSWER)]) {
            examples.push(Example { features: features(&Described::of(vocabulary, text)), class, weight });
        }
    }
    examples
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use super::*;
    use crate::project::catalogue;

    #[test]
    fn every_way_of_asking_is_asked_once() {
        let catalogue = &catalogue().catalogue;
        let mut asked: BTreeMap<(usize, String), usize> = BTreeMap::new();
        for round in rounds(catalogue) {
            round.asked.into_iter().for_each(|ask| *asked.entry(ask).or_default() += 1);
        }
        let ways: usize = catalogue.reference.faqs.iter().map(|faq| faq.ask.len()).sum();
        assert_eq!(asked.len(), ways);
        assert!(asked.values().all(|times| *times == 1));
    }

    #[test]
    fn nothing_is_learned_from_what_is_asked() {
        let rounds = rounds(&catalogue().catalogue);
        for round in &rounds {
            let left: HashSet<&String> =
                round.catalogue.reference.faqs.iter().flat_map(|faq| &faq.ask).collect();
            for (faq, text) in &round.asked {
                assert!(!left.contains(text), "{text}");
                let known = &round.catalogue.reference.faqs[*faq];
                assert!(!known.ask.is_empty(), "{}", known.id);
            }
        }
        // What approaches learn from is what is left in the catalogue of the round, and the answers.
        let round = &rounds[0];
        let learned =
            examples(&round.catalogue, &Vocabulary::new(&round.catalogue), Described::stems_and_pairs);
        let faqs = &round.catalogue.reference.faqs;
        assert_eq!(learned.len(), faqs.iter().map(|faq| faq.ask.len() + 1).sum::<usize>());
    }
}
