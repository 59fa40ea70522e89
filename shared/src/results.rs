//! The results page: programmes in groups, each with why, what to check, what to do next and how fresh its facts are.
//!
//! Plain data. Hosts show it; they never decide a verdict or word a reason.

use jiff::civil::Date;

use crate::answers::Answers;
use crate::assess::assess;
use crate::catalogue::{Authority, Catalogue, Contact};
use crate::explain::with;
use crate::fact::FactKind;
use crate::offer::Offer;
use crate::programme::{Programme, SourcedFact};
use crate::running::{freshness, in_words};
use crate::verdict::Verdict;

const COMMITMENT: &str = "commitment";
const APPLY: &str = "apply";
const NEXT: &str = "next";

/// The results for a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Results {
    /// The groups that are not empty, in the order shown.
    pub groups: Vec<Group>,
    /// Said first where nothing fits, even with something to check.
    pub nothing_fits: Option<String>,
    /// That this is a guide and who decides.
    pub decision_note: String,
    /// What is known of the spring break of the person's council, where they named one.
    pub holiday_notes: Vec<String>,
}

/// Programmes with one verdict.
#[derive(Clone, PartialEq, Eq)]
pub struct Group {
    /// The verdict.
    pub verdict: Verdict,
    /// Its headline.
    pub headline: String,
    /// The programmes, in the catalogue's order.
    pub cards: Vec<Card>,
}

/// One programme with its verdict explained.
#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    /// The programme's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// Said where it is not the partnership's own.
    pub provider_note: Option<String>,
    /// Why, in sentences; what decides the verdict comes first.
    pub reasons: Vec<String>,
    /// What the page leaves open.
    pub open_points: Vec<OpenPointShown>,
    /// When it will be met, in a sentence.
    pub from: Option<String>,
    /// What to do first.
    pub steps: Vec<String>,
    /// What the person would agree to.
    pub agree_to: Vec<String>,
    /// How people apply.
    pub apply: Vec<String>,
    /// What comes after it.
    pub comes_next: Vec<String>,
    /// When it runs, as far as is known, and how old that is.
    pub freshness: Vec<String>,
    /// Whom to ask, in sentences.
    pub contacts: Vec<String>,
}

/// An open point as a result shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenPointShown {
    /// Its number.
    pub id: String,
    /// What a person reads.
    pub says: String,
}

/// The results on the day `as_of`, for the programmes that the host shows.
pub fn results(catalogue: &Catalogue, answers: &Answers, as_of: Date, offer: &Offer) -> Results {
    let council = council(catalogue, answers);
    let cards: Vec<(Verdict, Card)> = catalogue
        .evaluated()
        .filter(|(programme, _)| offer.includes(programme))
        .map(|(programme, rules)| {
            let assessment = assess(catalogue, rules, answers, as_of);
            (assessment.verdict, card(catalogue, programme, &assessment, council, as_of))
        })
        .collect();
    let groups: Vec<Group> = Verdict::ALL
        .into_iter()
        .map(|verdict| Group {
            verdict,
            headline: catalogue.wording.headline(verdict).to_owned(),
            cards: cards.iter().filter(|(of, _)| *of == verdict).map(|(_, card)| card.clone()).collect(),
        })
        .filter(|group| !group.cards.is_empty())
        .collect();
    let something_fits =
        groups.iter().any(|group| matches!(group.verdict, Verdict::Fits | Verdict::FitsCheck));
    Results {
        groups,
        nothing_fits: (!something_fits).then(|| catalogue.wording.nothing_fits().to_owned()),
        decision_note: catalogue.wording.decision_note().to_owned(),
        holiday_notes: holiday_notes(council, as_of),
    }
}

fn card(
    catalogue: &Catalogue,
    programme: &Programme,
    assessment: &crate::Assessment,
    council: Option<&Authority>,
    as_of: Date,
) -> Card {
    let wording = &catalogue.wording;
    let provider = &catalogue.providers[usize::from(programme.provider)];
    let on_topic = |topic: &'static str| -> Vec<String> {
        facts_on(catalogue, programme, topic).map(|fact| fact.says.clone()).collect()
    };
    Card {
        id: programme.id.clone(),
        name: programme.name.clone(),
        summary: programme.summary.clone(),
        provider_note: (!provider.ours).then(|| provider.says.clone()),
        reasons: assessment.told_reasons().map(|reason| reason.says.clone()).collect(),
        open_points: open_points(catalogue, assessment),
        from: assessment.not_yet.from.map(|date| with(wording.not_yet_from(), &in_words(wording, date))),
        steps: assessment.not_yet.steps.clone(),
        agree_to: on_topic(COMMITMENT),
        apply: on_topic(APPLY),
        comes_next: on_topic(NEXT),
        freshness: freshness(catalogue, programme, as_of).says,
        contacts: programme
            .contacts
            .iter()
            .map(|contact| how_to_reach(&catalogue.contacts[usize::from(*contact)], council))
            .collect(),
    }
}

/// What a programme's sources say on a topic now, leaving out what a newer page replaced.
pub fn facts_on<'a>(
    catalogue: &'a Catalogue,
    programme: &'a Programme,
    topic: &'a str,
) -> impl Iterator<Item = &'a SourcedFact> {
    programme
        .facts
        .iter()
        .filter(move |fact| !fact.older && catalogue.topics[usize::from(fact.topic)].id == topic)
}

/// The open points of the requirements that bear on the verdict, each once.
fn open_points(catalogue: &Catalogue, assessment: &crate::Assessment) -> Vec<OpenPointShown> {
    let mut shown: Vec<OpenPointShown> = Vec::new();
    if assessment.verdict == Verdict::NoMatch {
        return shown;
    }
    for id in assessment.reasons.iter().flat_map(|reason| &reason.open_points) {
        if shown.iter().any(|point| point.id == *id) {
            continue;
        }
        // A point that is about what the person was not sure of is said in the reason itself.
        if let Some(point) = catalogue.open_points.iter().find(|point| point.id == *id) {
            shown.push(OpenPointShown { id: id.clone(), says: point.says.clone() });
        }
    }
    shown
}

/// The council that the person named as their employer.
fn council<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Option<&'a Authority> {
    let named = catalogue
        .facts_with_ids()
        .filter(|(_, fact)| matches!(fact.kind, FactKind::Choice { assumed, .. } if !assumed.is_empty()))
        .find_map(|(id, fact)| Some(fact.values()[usize::from(answers.choice(id)?.0)].id.as_str()))?;
    catalogue.authorities.iter().find(|authority| authority.id == named)
}

/// What is known of the coming spring break of the person's council: some programmes open after it.
fn holiday_notes(council: Option<&Authority>, as_of: Date) -> Vec<String> {
    // Spring breaks are over by the end of April.
    let from = if as_of.month() > 4 { as_of.year() + 1 } else { as_of.year() };
    council
        .into_iter()
        .flat_map(|authority| &authority.spring_breaks)
        .filter(|spring_break| i32::from(spring_break.year) >= i32::from(from))
        .map(|spring_break| spring_break.says.clone())
        .collect()
}

/// How to reach a contact, naming the person's council where that is known.
fn how_to_reach(contact: &Contact, council: Option<&Authority>) -> String {
    match council {
        Some(council) if !contact.says_with_council.is_empty() => {
            with(&contact.says_with_council, &council.name)
        }
        _ => contact.says.clone(),
    }
}
