//! What words and letters mean.

use crate::understand::compose;
use crate::understand::conversation::Mind;
use crate::understand::lexicon::Meaning;
use crate::understand::reading::Reading;
use crate::understand::reply::{Kind, Reply};
use crate::understand::similar::Features;

impl Mind {
    /// What a word or letters mean.
    pub(super) fn defined(&self, reading: &Reading, features: &Features) -> Option<Reply> {
        let terms: Vec<usize> = reading
            .matches
            .iter()
            .filter_map(|found| match found.meaning {
                Meaning::Term(term) => Some(usize::from(term)),
                _ => None,
            })
            .collect();
        // Something is asked about the thing, not what it is.
        let more = features.iter().filter(|feature| !feature.contains(' ')).count() > terms.len() + 1;
        let unknown = reading.content.iter().any(|word| !self.vocabulary.is_domain(word));
        if terms.is_empty() || !reading.programmes.is_empty() || more || unknown {
            return None;
        }
        let glossary = &self.catalogue.reference.glossary;
        let says = |term: &usize| {
            let term = &glossary[*term];
            format!("{}: {}. {}", term.term, term.name, term.says)
        };
        let mut shown: Vec<usize> = Vec::new();
        for term in terms.into_iter().take(3) {
            if !shown.contains(&term) {
                shown.push(term);
            }
        }
        let cited: Vec<_> = shown.iter().map(|term| glossary[*term].cited.clone()).collect();
        let says: Vec<String> = shown.iter().map(says).collect();
        let text = format!("{} {}", says.join(" "), compose::source_line(&self.catalogue, &cited));
        let mut reply = Reply::new(Kind::Answer, compose::tidy(&text), 0.8);
        reply.sources = cited;
        Some(reply)
    }

    /// What the letters of programmes stand for.
    pub(super) fn stand_for(&self, places: &[u16]) -> Reply {
        let says = places.iter().map(|place| {
            let programme = &self.catalogue.programmes[usize::from(*place)];
            let short = programme.also_known_as.first().unwrap_or(&programme.id);
            format!("{short}: {}. {}", programme.name, programme.summary)
        });
        let mut reply = Reply::new(Kind::Answer, says.collect::<Vec<_>>().join(" "), 0.8);
        reply.programmes = places.to_vec();
        reply
    }
}
