//! What words and letters mean.

use crate::understand::compose;
use crate::understand::conversation::Mind;
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::Reading;
use crate::understand::reply::{Kind, Reply};
use crate::understand::similar::Features;
use crate::understand::vocabulary::Match;

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
        // "ELC is English Language Certificate, I'm guessing?": letters that are asked for, with a guess at them.
        let letters = self.asked_letters(reading);
        if letters.is_none() && (terms.is_empty() || !reading.programmes.is_empty() || more || unknown) {
            return None;
        }
        let terms = letters.map_or(terms, |term| vec![term]);
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

    /// The one word of the glossary that stands in a message as its letters and is asked for.
    fn asked_letters(&self, reading: &Reading) -> Option<usize> {
        let asks_letters =
            ["mean", "means", "meaning", "stand", "stands", "standing", "short", "abbreviation", "acronym"];
        let asked = reading.words.iter().any(|word| asks_letters.contains(&word.text.as_str()));
        let bare = reading.words.len() < 5 && reading.has(Intent::Define);
        if !reading.programmes.is_empty() || !(asked || bare || reading.guesses()) {
            return None;
        }
        let mut shown = reading.matches.iter().filter_map(|found| match found.meaning {
            Meaning::Term(term) if self.is_letters(term, reading, found) => Some(usize::from(term)),
            _ => None,
        });
        let first = shown.next()?;
        shown.all(|other| other == first).then_some(first)
    }

    /// Whether a word stands in a message as the letters of a term: "SIP".
    pub(super) fn is_letters(&self, term: u16, reading: &Reading, found: &Match) -> bool {
        let letters = &self.catalogue.reference.glossary[usize::from(term)].term;
        let shown = found.words.len() == 1 && reading.words[found.words.start].text == letters.to_lowercase();
        shown && letters.len() > 1 && letters.chars().all(|c| c.is_ascii_uppercase())
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
