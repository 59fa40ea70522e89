//! Ways of finding FAQs, topics and kinds of reply, compared on the project's own data by cross-validation.
//!
//! It judges ways of doing it; it takes no part in any reply. Whatever is learned here is learned from a catalogue from which
//! the texts that are asked were taken out first, the words that its spelling knows included. What is left of a leak is in
//! the lexicon: people wrote its phrases while they had the FAQs before them, and no cross-validation takes that back.

pub mod bayes;
pub mod bm25;
pub mod cosine;
pub mod faqs;
pub mod features;
pub mod kinds;
pub mod linear;
pub mod measure;
pub mod topics;

use std::time::Instant;

use measure::{Guess, Table};

/// A text of a class to learn from.
#[derive(Clone, Debug)]
pub struct Example {
    /// What stands in it; a feature may be there several times.
    pub features: Vec<String>,
    /// Its class, by number.
    pub class: usize,
    /// How much it counts.
    pub weight: f32,
}

/// What gives every class a score for a text.
pub trait Ranks {
    /// A score for each class, the more the likelier.
    fn scores(&self, features: &[String]) -> Vec<f32>;
    /// Whether scores are logarithms of how likely classes are, to be shared out among those that are possible.
    fn are_logarithms(&self) -> bool;
}

/// How sure each of the classes is that are possible, from 0 to about 1.
pub fn shares(ranks: &dyn Ranks, features: &[String], possible: &[usize]) -> Vec<(usize, f32)> {
    let scores = ranks.scores(features);
    let scores = possible.iter().map(|class| (*class, scores[*class]));
    if !ranks.are_logarithms() {
        return scores.collect();
    }
    let most = scores.clone().map(|(_, score)| score).fold(f32::MIN, f32::max);
    let likely: Vec<(usize, f32)> = scores.map(|(class, score)| (class, (score - most).exp())).collect();
    let all: f32 = likely.iter().map(|(_, likely)| likely).sum();
    likely.into_iter().map(|(class, likely)| (class, likely / all)).collect()
}

/// The surest; the first of equals, so that the report is the same every time.
pub fn best(sureness: impl IntoIterator<Item = (usize, f32)>) -> Option<(usize, f32)> {
    sureness.into_iter().reduce(|a, b| if b.1 > a.1 { b } else { a })
}

/// The likeliest of all classes, with how sure that is.
pub fn likeliest(ranks: &dyn Ranks, features: &[String], classes: usize) -> Option<(usize, f32)> {
    best(shares(ranks, features, &(0..classes).collect::<Vec<_>>()))
}

/// Guesses by approach, in the order in which approaches are first named.
#[derive(Default)]
pub struct Guesses(Vec<(&'static str, Vec<Guess>)>);

impl Guesses {
    /// Notes what an approach guessed.
    pub fn note(&mut self, approach: &'static str, right: bool, sureness: f32) {
        let guess = Guess { right, sureness };
        match self.0.iter_mut().find(|(known, _)| *known == approach) {
            Some((_, guesses)) => guesses.push(guess),
            None => self.0.push((approach, vec![guess])),
        }
    }

    /// The table of all approaches.
    pub fn table(&self) -> Table<'_> {
        Table(&self.0)
    }
}

/// Makes something and says on standard error, where no report goes, how long that took.
pub fn timed<T>(what: &str, make: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let made = make();
    eprintln!("{what}: {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
    made
}

#[cfg(test)]
mod tests {
    use super::bayes::Bayes;
    use super::bm25::Bm25;
    use super::cosine::Cosine;
    use super::linear::Linear;
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    fn made_up() -> Vec<Example> {
        let texts = [("what does it cost", 0), ("is there a fee", 0), ("when does it begin", 1)];
        texts.map(|(text, class)| Example { features: words(text), class, weight: 1.0 }).to_vec()
    }

    #[test]
    fn every_approach_finds_what_it_has_learned() {
        let examples = made_up();
        let approaches: [Box<dyn Ranks>; 5] = [
            Box::new(Bm25::of_texts(&examples, 2)),
            Box::new(Bm25::of_classes(&examples, 2)),
            Box::new(Cosine::new(&examples, 2)),
            Box::new(Bayes::learn(&examples, 2)),
            Box::new(Linear::learn(&examples, 2)),
        ];
        for (place, approach) in approaches.iter().enumerate() {
            for (asked, class) in [("cost please", 0), ("a fee then", 0), ("begin when", 1)] {
                let found = likeliest(approach.as_ref(), &words(asked), 2);
                assert_eq!(found.map(|(class, _)| class), Some(class), "{asked} by approach {place}");
            }
        }
    }

    #[test]
    fn only_what_is_possible_is_shared_out() {
        let bayes = Bayes::learn(&made_up(), 2);
        assert_eq!(shares(&bayes, &words("cost"), &[1]), [(1, 1.0)]);
        let both: f32 = shares(&bayes, &words("cost"), &[0, 1]).iter().map(|(_, share)| share).sum();
        assert!((both - 1.0).abs() < 1e-5);
    }

    #[test]
    fn learning_twice_gives_the_same() {
        let (once, again) = (Linear::learn(&made_up(), 2), Linear::learn(&made_up(), 2));
        assert_eq!(once.scores(&words("what does it cost")), again.scores(&words("what does it cost")));
    }
}
