//! Everything in the catalogue as a list to look through: each entry with what its sources say, how old that is and whom to
//! ask. It judges nobody; the filter leaves out what can suit nobody of a role or sector, whatever else is so of them.

use jiff::civil::Date;

use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::evaluate::verdicts_of_everybody_with;
use crate::explain::fill_places;
use crate::fact::{FactId, ValueId};
use crate::offer::Offer;
use crate::programme::{Programme, ProgrammeKind};
use crate::running::freshness;
use crate::verdict::Verdict;

/// An entry of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What sort of thing it is, in a word or two.
    pub kind: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// Said where it is not the partnership's own.
    pub provider_note: Option<String>,
    /// Why its rules are not checked; empty where they are.
    pub not_evaluated: String,
    /// What its sources say, by topic: the topic's name, then sentences.
    pub facts: Vec<(String, Vec<String>)>,
    /// Where that comes from: titles with their years, each once.
    pub sources: Vec<String>,
    /// When it runs, as far as is known, and how old that is.
    pub freshness: Vec<String>,
    /// Whom to ask, in sentences.
    pub contacts: Vec<String>,
}

/// The entries that a host lists and that may suit somebody with these values of facts, in the catalogue's order.
pub fn listing(
    catalogue: &Catalogue,
    offer: &Offer,
    chosen: &[(FactId, ValueId)],
    as_of: Date,
) -> Vec<Entry> {
    let mut answers = Answers::none(catalogue);
    for (fact, value) in chosen {
        answers.set(*fact, Answer::Choice(*value));
    }
    let may_suit = |programme: &&Programme| {
        // What is not judged is for nobody in particular.
        programme.rules.as_ref().is_none_or(|rules| {
            verdicts_of_everybody_with(rules, &answers).iter().any(|verdict| *verdict != Verdict::NoMatch)
        })
    };
    let listed = catalogue.programmes.iter().filter(|programme| offer.lists(programme));
    listed.filter(may_suit).map(|programme| entry(catalogue, programme, as_of)).collect()
}

fn entry(catalogue: &Catalogue, programme: &Programme, as_of: Date) -> Entry {
    let provider = &catalogue.providers[usize::from(programme.provider)];
    let mut facts: Vec<(u16, Vec<String>)> = Vec::new();
    let mut sources: Vec<u16> = Vec::new();
    for fact in programme.facts.iter().filter(|fact| !fact.older) {
        match facts.iter_mut().find(|(topic, _)| *topic == fact.topic) {
            Some((_, sentences)) => sentences.push(fact.says.clone()),
            None => facts.push((fact.topic, vec![fact.says.clone()])),
        }
        if !sources.contains(&fact.cited.source) {
            sources.push(fact.cited.source);
        }
    }
    let wording = &catalogue.wording;
    let name_of = |topic: u16| catalogue.topics[usize::from(topic)].name.clone();
    let in_words = |source: &u16| {
        let source = &catalogue.sources[usize::from(*source)];
        fill_places(wording.source_in_words(), &mut |place, filled| {
            filled.push_str(if place == "title" { &source.title } else { &source.year });
        })
    };
    let kind = match programme.kind {
        ProgrammeKind::Programme => wording.kind_programme(),
        ProgrammeKind::Network => wording.kind_network(),
        ProgrammeKind::PlanItem => wording.kind_plan_item(),
    };
    Entry {
        id: programme.id.clone(),
        name: programme.name.clone(),
        kind: kind.to_owned(),
        summary: programme.summary.clone(),
        provider_note: (!provider.ours).then(|| provider.says.clone()),
        not_evaluated: programme.not_evaluated.clone(),
        facts: facts.into_iter().map(|(topic, sentences)| (name_of(topic), sentences)).collect(),
        sources: sources.iter().map(in_words).collect(),
        freshness: freshness(catalogue, programme, as_of).says,
        contacts: programme
            .contacts
            .iter()
            .map(|contact| catalogue.contacts[usize::from(*contact)].says.clone())
            .collect(),
    }
}
