//! Which programmes a sentence is about, and which part of it is about which.
//!
//! By their names in full, their other names, and words that only one or two of them have.

use super::claim::stems;
use crate::catalogue::Catalogue;
use crate::understand::text::{Token, tokens};

/// The names of programmes as they stand in texts.
pub(super) struct Names {
    /// Each as words, with the programme; the longest first.
    full: Vec<(Vec<String>, u16)>,
    /// Words that stand in the names of one or two programmes.
    telling: Vec<(String, Vec<u16>)>,
    /// For each programme, the stems of its name.
    pub stems: Vec<Vec<String>>,
}

impl Names {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let words = |text: &str| tokens(text).into_iter().map(|token| token.text).collect::<Vec<String>>();
        let mut full = Vec::new();
        let mut telling: Vec<(String, Vec<u16>)> = Vec::new();
        for (place, programme) in catalogue.programmes.iter().enumerate() {
            let place = place as u16;
            full.push((words(&programme.name), place));
            full.extend(programme.also_known_as.iter().map(|name| (words(name), place)));
            for word in words(&programme.name) {
                match telling.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, places)) if places.contains(&place) => {}
                    Some((_, places)) => places.push(place),
                    None => telling.push((word, vec![place])),
                }
            }
        }
        full.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        telling.retain(|(word, places)| word.len() > 4 && places.len() <= 2);
        let stems =
            catalogue.programmes.iter().map(|programme| stems(tokens(&programme.name).iter())).collect();
        Self { full, telling, stems }
    }

    /// A sentence cut where it names programmes, each part with the programmes that it is about: those just named, or else
    /// those of the whole text with whatever the sentence points to. Empty for programmes in general.
    pub(super) fn parts<'s>(&self, sentence: &'s str, of_text: &[u16]) -> Vec<(&'s str, Vec<u16>)> {
        let tokens = tokens(sentence);
        let named = self.named(&tokens);
        let mut before: Vec<u16> = of_text.to_vec();
        if !before.is_empty() || !named.is_empty() {
            before.extend(named.iter().map(|(_, _, place)| *place));
        }
        if !before.is_empty() && named.is_empty() {
            let pointed = self.telling.iter().filter(|(word, _)| tokens.iter().any(|t| t.text == *word));
            before.extend(pointed.flat_map(|(_, places)| places));
        }
        before.sort_unstable();
        before.dedup();
        let first = named.first().map_or(sentence.len(), |(start, _, _)| tokens[*start].span.start);
        let mut parts = vec![(&sentence[..first], before)];
        let mut about: Vec<u16> = Vec::new();
        for (at, (_, end, place)) in named.iter().enumerate() {
            about.push(*place);
            let next = named.get(at + 1).map_or(tokens.len(), |(start, _, _)| *start);
            // "Hexagon and Executive Coaching" share what follows.
            let is_joined = next < tokens.len()
                && tokens[*end..next]
                    .iter()
                    .all(|token| matches!(token.text.as_str(), "and" | "or" | "," | "/"));
            if !is_joined {
                let from = tokens[*end - 1].span.end;
                let to = tokens.get(next).map_or(sentence.len(), |token| token.span.start);
                parts.push((&sentence[from..to], std::mem::take(&mut about)));
            }
        }
        parts
    }

    /// The names in a sentence: where each begins and ends, in tokens, and whose it is.
    fn named(&self, tokens: &[Token]) -> Vec<(usize, usize, u16)> {
        let mut named = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let stands = |words: &[String]| {
                tokens.len() >= at + words.len() && words.iter().zip(&tokens[at..]).all(|(a, b)| *a == b.text)
            };
            match self.full.iter().find(|(words, _)| !words.is_empty() && stands(words)) {
                Some((words, place)) => {
                    named.push((at, at + words.len(), *place));
                    at += words.len();
                }
                None => at += 1,
            }
        }
        named
    }
}
