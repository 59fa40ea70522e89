//! FAQs that contradict what the catalogue holds: a number, a month or a year that nothing bears out, or that what is said
//! of the same thing denies.
//!
//! A FAQ is a text that somebody wrote by hand, and facts change under it. A figure is found wrong where no fact of the
//! programmes that its sentence is about has it, or where the facts most like the sentence have another one. Words are not
//! judged, and neither is what a figure cannot be told from.

use super::claim::{Claim, Measure, claims, claims_of_part, sentences};
use super::held::held;
use super::names::Names;
use super::{Finding, FindingKind};
use crate::catalogue::Catalogue;
use crate::understand::lexicon::Faq;

/// Every figure of a FAQ that the catalogue's facts contradict.
pub fn faqs_that_contradict(catalogue: &Catalogue) -> Vec<Finding> {
    let held = held(catalogue);
    let names = Names::of(catalogue);
    let faqs = catalogue.reference.faqs.iter();
    faqs.flat_map(|faq| of_faq(catalogue, &held, &names, faq, &format!("in faqs.toml, {:?}", faq.id)))
        .collect()
}

/// For each of some FAQs, which need not be in the catalogue, every figure that the catalogue's facts contradict. `whose` is
/// what says the figures: "the answer".
pub fn contradictions_of(catalogue: &Catalogue, faqs: &[Faq], whose: &str) -> Vec<Vec<Finding>> {
    let held = held(catalogue);
    let names = Names::of(catalogue);
    faqs.iter().map(|faq| of_faq(catalogue, &held, &names, faq, whose)).collect()
}

fn of_faq(catalogue: &Catalogue, held: &[Claim], names: &Names, faq: &Faq, whose: &str) -> Vec<Finding> {
    let cited = cited(catalogue, faq);
    let all = claims(&faq.says, faq.topic);
    let is_cited = |claim: &Claim| {
        faq.cited.is_empty() || faq.cited.iter().any(|cited| Some(cited.source) == claim.source)
    };
    let mut found: Vec<Finding> = Vec::new();
    for sentence in sentences(&faq.says) {
        for (part, about) in names.parts(sentence, &faq.programmes) {
            for mut claim in claims_of_part(part, sentence, faq.topic) {
                // What is in its name does not tell one fact of a programme from another.
                claim
                    .words
                    .retain(|(word, _)| !about.iter().any(|at| names.stems[usize::from(*at)].contains(word)));
                let is_year = matches!(claim.measure, Measure::Years(..));
                let leans_on = |held: &&Claim| match held.programme {
                    _ if about.is_empty() => !is_year || is_cited(held),
                    Some(programme) => about.contains(&programme),
                    None => false,
                };
                let held: Vec<&Claim> = held.iter().filter(leans_on).chain(&cited).collect();
                if claim.measure.is_faint() {
                    continue;
                }
                let Some(against) = contradiction(&claim, &held, &all) else { continue };
                let programmes = about.iter().map(|at| catalogue.programmes[usize::from(*at)].id.clone());
                let finding = Finding {
                    kind: FindingKind::Faq,
                    programmes: programmes.collect(),
                    says: in_words(catalogue, whose, &claim, &about, against),
                    example: Vec::new(),
                };
                if !found.contains(&finding) {
                    found.push(finding);
                }
            }
        }
    }
    found
}

/// What speaks against a claim: the nearest thing that is said instead, if anything is. `None` where it is borne out. `all` are
/// the claims of the whole text.
fn contradiction<'c>(claim: &Claim, held: &[&'c Claim], all: &[Claim]) -> Option<Option<&'c Claim>> {
    let likest = |claims: &mut dyn Iterator<Item = &&'c Claim>| {
        let likest = claims.map(|held| (likeness(claim, held), *held));
        likest.reduce(|best, next| if next.0 > best.0 { next } else { best })
    };
    // Where something counts the same, what counts something else bears out nothing. "Two sets for heads and one for early
    // years" has two of it.
    let is_like = |held: &Claim| claim.measure.is_like(&held.measure);
    let counts_same = |sentence: &str| held.iter().any(|held| held.sentence == sentence && is_like(held));
    let is_counted = !claim.measure.is_unsaid() && held.iter().any(|held| is_like(held));
    let bears_out = |held: &&&Claim| {
        let is_meant =
            !is_counted || is_like(held) || held.measure.is_unsaid() && counts_same(&held.sentence);
        is_meant && claim.measure.is_borne_out_by(&held.measure)
    };
    let borne_out = likest(&mut held.iter().filter(bears_out));
    // A sentence that has both figures denies neither.
    let agrees = |sentence: &str| held.iter().any(|held| held.sentence == sentence && bears_out(&held));
    let denies = |held: &&&Claim| {
        let same_topic = claim.topic.is_some() && claim.topic == held.topic;
        let may_deny = !held.measure.is_faint() && claim.measure.may_be_denied_by(&held.measure, same_topic);
        may_deny && !agrees(&held.sentence)
    };
    let denied = likest(&mut held.iter().filter(denies));
    match (borne_out, denied) {
        (None, denied) => Some(denied.map(|(_, held)| held)),
        // Years stand in every sentence as its date: that one of them is there is all that can be asked.
        (Some(_), Some(_)) if matches!(claim.measure, Measure::Years(..)) => None,
        // A text that says that too contradicts nothing: "Sign up in January, and begin in March."
        (Some(_), Some((_, held))) if all.iter().any(|said| said.measure.is_borne_out_by(&held.measure)) => {
            None
        }
        (Some((for_it, _)), Some((against, held))) if against >= for_it + MARGIN => Some(Some(held)),
        _ => None,
    }
}

/// How much more alike the facts have to be that say otherwise than those that bear a figure out.
const MARGIN: usize = 2;

/// How much two claims are about the same: the words that they share, and their topic.
fn likeness(claim: &Claim, held: &Claim) -> usize {
    let shared = claim.words.iter().filter(|(word, _)| held.words.iter().any(|(other, _)| other == word));
    let of_topic = if claim.topic.is_some() && claim.topic == held.topic { 2 } else { 0 };
    shared.map(|(_, tells)| tells).sum::<usize>() + of_topic
}

/// What the sources that a FAQ cites say of themselves.
fn cited(catalogue: &Catalogue, faq: &Faq) -> Vec<Claim> {
    let sources = faq.cited.iter().flat_map(|cited| {
        let source = &catalogue.sources[usize::from(cited.source)];
        [&source.year, &source.title, &source.note, &cited.year]
    });
    sources.flat_map(|text| claims(text, None)).collect()
}

fn in_words(
    catalogue: &Catalogue,
    whose: &str,
    claim: &Claim,
    about: &[u16],
    against: Option<&Claim>,
) -> String {
    let name = |place: u16| catalogue.programmes[usize::from(place)].name.as_str();
    let names: Vec<&str> = about.iter().map(|place| name(*place)).collect();
    let instead = match against {
        Some(held) => {
            let whose = match held.programme {
                Some(place) => format!("the facts of {} say", name(place)),
                None => "the catalogue says".to_owned(),
            };
            format!("{whose} {:?}; correct the one that is wrong", held.sentence)
        }
        None => {
            let whose = if names.is_empty() { "the catalogue".to_owned() } else { names.join(" or ") };
            format!("no fact of {whose} has it; correct it, or add the fact with its source")
        }
    };
    format!("{whose} says {:?}, but {instead}", claim.written)
}
