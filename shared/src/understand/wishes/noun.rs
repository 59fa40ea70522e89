//! Support as a thing that somebody has: "with my head's backing", "no support from my HT", "support: yes".

use super::Support;
use super::clause::Clause;
use super::pattern::{any_in, end_of, is_in};
use super::plain::S;
use super::support::Context;
use super::who::{Last, is_their_head};

const NOUNS: &str =
    "support backing blessing approval agreement permission endorsement encouragement nod ok okay consent";
const QUALITIES: &str = "full total complete own fullest wholehearted enthusiastic verbal strong real \
    actual 100 explicit written formal very much";
/// Words that say that somebody has it.
const HAS: &str =
    "have has got with given secured received having thanks gave had full getting enjoy 've getting given 's";
/// Words that leave open whether they have it.
const NEEDS: &str = "need needs require requires want wants seek seeking asking ask must should requires \
    depends require get subject about of whose";
const LACKS: &str = "not no without lack lacking lacks lost zero little";
const OTHER_THINGS: &str = "programme programmes adviser advisor network group groups staff assistant \
    needs package base teacher worker for from role session sessions";

/// What a clause says of support as a thing.
pub(super) fn said(clause: &Clause<'_>, context: &Context<'_>) -> Option<Support> {
    let words = clause.words;
    // "I had a chat with my head and got a yes."
    let answer = any_in(words, "from") && words.last().is_some_and(|word| is_in(word, "head boss"))
        || context.last == Last::Head;
    for at in 0..words.len() {
        let got = |answer: &str| {
            end_of(&format!("got|had|get a|an flat|big|clear|definite|firm|resounding? {answer}"), words, at)
        };
        if answer && (got("yes").is_some() || got("no").is_some()) {
            return Some(if got("yes").is_some() { Support::Yes } else { Support::No });
        }
    }
    passive(words)
        .or_else(|| {
            (0..words.len()).filter(|at| is_in(&words[*at], NOUNS)).find_map(|at| of_noun(words, at, context))
        })
        .or_else(|| supportive_head(words))
}

fn of_noun(words: &[String], at: usize, context: &Context<'_>) -> Option<Support> {
    let answered = answered(words, at).or_else(|| answered_apart(words, at, context));
    if let Some(owner) = owner_before(words, at, context) {
        return answered.or_else(|| licensed(&words[..owner], words, at, false));
    }
    if let Some(support) = owned_after(words, at) {
        return support;
    }
    answered.filter(|_| at == 0 || is_in(&words[at - 1], "full support head"))
}

/// "HT support yes", "support: yes".
fn answered(words: &[String], at: usize) -> Option<Support> {
    let colon = usize::from(words.get(at + 1).is_some_and(|word| word == ":"));
    let answer = words.get(at + 1 + colon)?;
    match answer.as_str() {
        "yes" | "confirmed" | "secured" | "given" | "y" => Some(Support::Yes),
        "no" | "none" if words.len() == at + 2 + colon => Some(Support::No),
        "not" if words.get(at + 2 + colon).is_some_and(|word| word == "yet") => Some(Support::NotAsked),
        _ => None,
    }
}

/// "HT support - yes": the answer is a clause of its own.
fn answered_apart(words: &[String], at: usize, context: &Context<'_>) -> Option<Support> {
    let after = context.after.filter(|after| after.opener == "-" && at + 1 == words.len())?;
    match after.words.first()?.as_str() {
        "yes" => Some(Support::Yes),
        "no" => Some(Support::No),
        _ => None,
    }
}

/// Where the words begin that say whose a thing is: "my head's full".
fn owner_before(words: &[String], at: usize, context: &Context<'_>) -> Option<usize> {
    let mut owner = at.checked_sub(1)?;
    while is_in(&words[owner], QUALITIES) {
        owner = owner.checked_sub(1)?;
    }
    let is_verb_of_s =
        words[owner] == S && words.get(at + 1).is_some_and(|word| is_in(word, "me her him it us them"));
    let head = if words[owner] == S { owner.checked_sub(1)? } else { owner };
    if is_their_head(words, head)
        || is_in(&words[head], "head boss") && is_in(words.get(at + 1).map_or("", String::as_str), "yes no :")
    {
        let apart = words[..head].iter().rposition(|word| is_in(word, "my her his our their the"));
        return (!is_verb_of_s && words[owner] != words[at])
            .then(|| apart.filter(|from| head - from <= 3).unwrap_or(head));
    }
    match words[owner].as_str() {
        "her" | "his" | "their" if context.last == Last::Head => Some(owner),
        // A headteacher of their depute: "she has my full support".
        "my" if context.heads_for_another => Some(owner),
        _ => None,
    }
}

/// "The support of my head", "the nod from her". `None` where nobody's is said; else what is said.
fn owned_after(words: &[String], at: usize) -> Option<Option<Support>> {
    let after = end_of("of|from my|our|her|his|the|their? new|own|current? head|boss", words, at + 1)?;
    let from = end_of("the|a|her|his|full", words, at.saturating_sub(1)).map_or(at, |_| at.saturating_sub(1));
    let head = after - 1;
    if !is_their_head(words, head) {
        return Some(None);
    }
    if words.get(after).is_some_and(|word| is_in(word, "yes confirmed secured given")) {
        return Some(Some(Support::Yes));
    }
    Some(licensed(&words[..from], words, at, is_in(&words[at], "nod blessing backing")))
}

/// Whether the words before say that they have it, or that they do not.
fn licensed(before: &[String], words: &[String], at: usize, stands_alone: bool) -> Option<Support> {
    if is_in(words.get(at + 1).map_or("", String::as_str), OTHER_THINGS)
        && !stands_alone
        && !is_in(words.get(at + 1).map_or("", String::as_str), "for from")
    {
        return None;
    }
    let near = &before[before.len().saturating_sub(6)..];
    if any_in(near, NEEDS) || any_in(near, "hope hoping hopefully hopes") {
        return None;
    }
    let has = any_in(near, HAS);
    let yet = any_in(words, "yet");
    if any_in(near, LACKS) {
        return Some(if yet { Support::NotAsked } else { Support::No });
    }
    (has || stands_alone || near.is_empty() && words[at] != "support").then_some(Support::Yes)
}

/// "Supported by my head".
fn passive(words: &[String]) -> Option<Support> {
    const BY: &str = "supported|backed|encouraged|endorsed|nominated|recommended|pushed|urged|approved in|fully|strongly? \
        this|it? by my|our|her|his|the|their? own|new? head|boss";
    let (at, end) = (0..words.len()).find_map(|at| Some((at, end_of(BY, words, at)?)))?;
    let before = &words[..at];
    if !is_their_head(words, end - 1) || any_in(before, "need needs must should to people those anyone you") {
        return None;
    }
    Some(if any_in(before, "not no") { Support::No } else { Support::Yes })
}

/// "I have a very supportive head".
fn supportive_head(words: &[String]) -> Option<Support> {
    let at = (1..words.len()).find(|at| {
        is_in(&words[*at], "head boss") && is_in(&words[at - 1], "supportive unsupportive encouraging")
    })?;
    let before = &words[..at - 1];
    if !is_their_head(words, at) || any_in(before, NEEDS) || any_in(before, "you if am be being as") {
        return None;
    }
    let denied = any_in(before, "not no") != (words[at - 1] == "unsupportive");
    Some(if denied { Support::No } else { Support::Yes })
}
