//! How far likeness of words alone would lead in choosing the kind of a reply, beside the mind, which goes by knowledge.
//!
//! Five-fold cross-validation over the labelled questions that are not held back. The mind learns nothing from them, but
//! those who wrote it had them at hand.

use pathways::understand::conversation::Mind;
use pathways::understand::vocabulary::Vocabulary;
use serde_json::Value;

use super::bayes::Bayes;
use super::bm25::Bm25;
use super::features::Described;
use super::linear::Linear;
use super::topics::PARTS;
use super::{Example, Guesses, likeliest};
use crate::scoring::{AS_OF, Half, Set, strings};

/// A question with the kinds of reply that are right.
struct Question {
    turns: Vec<String>,
    kinds: Vec<String>,
}

/// What each approach guessed.
///
/// # Errors
/// Questions that cannot be read.
pub fn compare(mind: &Mind) -> std::io::Result<Guesses> {
    let questions = questions()?;
    let vocabulary = Vocabulary::new(mind.catalogue());
    let mut names: Vec<&String> = questions.iter().map(|question| &question.kinds[0]).collect();
    names.sort();
    names.dedup();
    let described: Vec<Described> =
        questions.iter().map(|question| Described::of(&vocabulary, &question.turns.join("\n"))).collect();
    let class = |question: &Question| names.iter().position(|name| **name == question.kinds[0]).unwrap_or(0);
    let mut guesses = Guesses::default();
    for part in 0..PARTS {
        let examples = |features: &dyn Fn(&Described) -> Vec<String>| -> Vec<Example> {
            let learned = questions.iter().zip(&described).enumerate().filter(|(at, _)| at % PARTS != part);
            learned
                .map(|(_, (question, text))| Example {
                    features: features(text),
                    class: class(question),
                    weight: 1.0,
                })
                .collect()
        };
        let (pairs, everything) = (examples(&Described::stems_and_pairs), examples(&Described::everything));
        let mut counts = vec![0; names.len()];
        pairs.iter().for_each(|example| counts[example.class] += 1);
        let commonest = (0..counts.len()).max_by_key(|class| counts[*class]);
        let nearest = Bm25::of_texts(&pairs, names.len());
        let bayes = Bayes::learn(&pairs, names.len());
        let linear = Linear::learn(&everything, names.len());
        let asked = questions.iter().zip(&described).enumerate().filter(|(at, _)| at % PARTS == part);
        for (_, (question, text)) in asked {
            let mut note = |approach: &'static str, guess: Option<(usize, f32)>| {
                let (right, sure) =
                    guess.map_or((false, 0.0), |(class, sure)| (question.kinds.contains(names[class]), sure));
                guesses.note(approach, right, sure);
            };
            let (few, all) = (text.stems_and_pairs(), text.everything());
            note("the commonest kind, always", commonest.map(|class| (class, 1.0)));
            note("BM25, nearest question", likeliest(&nearest, &few, names.len()));
            note("naive Bayes, words and pairs", likeliest(&bayes, &few, names.len()));
            note(
                "logistic regression, words, pairs, pieces of words, lexicon",
                likeliest(&linear, &all, names.len()),
            );
            let (kind, sure) = reply_of(mind, question);
            guesses.note("the whole mind", question.kinds.iter().any(|right| right == kind), sure);
        }
    }
    Ok(guesses)
}

/// The kind of the mind's reply, with how sure it says it is.
fn reply_of(mind: &Mind, question: &Question) -> (&'static str, f32) {
    let as_of = AS_OF.parse().expect("the day of asking is a date");
    let mut conversation = mind.start();
    let replies = question.turns.iter().map(|turn| mind.reply(&mut conversation, turn, as_of));
    replies.last().map_or(("none", 0.0), |reply| (reply.kind.name(), reply.confidence))
}

fn questions() -> std::io::Result<Vec<Question>> {
    let mut questions = Vec::new();
    for file in Set::files()? {
        let lines = Set::read(&file)?.lines.into_iter();
        questions.extend(lines.filter(|(half, _)| *half == Half::Development).map(|(_, line)| Question {
            turns: turns(&line),
            kinds: strings(&line["kinds"]).into_iter().map(str::to_owned).collect(),
        }));
    }
    Ok(questions)
}

fn turns(line: &Value) -> Vec<String> {
    match line["text"].as_str() {
        Some(text) => vec![text.to_owned()],
        None => strings(&line["turns"]).into_iter().map(str::to_owned).collect(),
    }
}
