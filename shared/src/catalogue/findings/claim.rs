//! One figure of a sentence with what the sentence is about, so that figures of two texts can be held against each other.
//!
//! Which texts are held against which is decided elsewhere.

use std::ops::Range;

use crate::programme::Unit;
use crate::understand::quantity::stated::{What, figures};
use crate::understand::text::{Token, tokens};

/// A figure, and what is said around it.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    pub measure: Measure,
    /// The figure as it is written.
    pub written: String,
    /// The sentence that it stands in.
    pub sentence: String,
    /// The stems of the words around it, each once, with how much each tells what the figure is about.
    pub words: Vec<(String, usize)>,
    /// What it is filed under: a place in the catalogue's topics.
    pub topic: Option<u16>,
    /// The programme that it is about: a place in the catalogue's programmes.
    pub programme: Option<u16>,
    /// Where it comes from: a place in the catalogue's sources.
    pub source: Option<u16>,
}

/// What a figure measures, in units that can be compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Measure {
    /// How many of what, in hundredths of `sort`'s unit; and the number as it is written.
    Count { sort: Sort, value: u64, number: u64 },
    /// A place in an order of what.
    Place(u32, String),
    /// A month, with its year where that is said.
    Month(i8, Option<u16>),
    /// A year, or the first and last of a span.
    Years(u16, u16),
}

/// What is counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    Months,
    Days,
    Minutes,
    Sessions,
    People,
    Groups,
    Places,
    /// Anything else, by its noun.
    Other(String),
    /// That is not said: "up to eight".
    Unsaid,
}

impl Sort {
    /// The sort of a noun, and how many of its unit one of them is.
    fn of(noun: &str) -> (Self, u64) {
        match noun {
            "" => (Self::Unsaid, 1),
            "year" => (Self::Months, 12),
            "month" => (Self::Months, 1),
            "week" => (Self::Days, 7),
            "day" => (Self::Days, 1),
            "hour" => (Self::Minutes, 60),
            "minute" => (Self::Minutes, 1),
            "session" | "meeting" => (Self::Sessions, 1),
            "person" | "head" | "headteacher" | "depute" | "leader" | "teacher" | "member" | "colleague"
            | "peer" | "participant" => (Self::People, 1),
            "group" | "set" | "cohort" => (Self::Groups, 1),
            "place" => (Self::Places, 1),
            other => (Self::Other(other.to_owned()), 1),
        }
    }
}

impl Measure {
    /// So many of what a noun in the singular names.
    pub(super) fn counted(number: u64, noun: &str) -> Self {
        let (sort, each) = Sort::of(noun);
        Self::Count { sort, value: number * 100 * each, number: number * 100 }
    }

    /// A number of a fact's unit.
    pub(super) fn of_amount(number: u32, unit: Unit) -> Self {
        // The units of the data are plurals.
        let name = Unit::NAMES.iter().find(|(_, named)| *named == unit).map_or("", |(name, _)| name);
        let noun = if unit == Unit::People { "person" } else { name.trim_end_matches('s') };
        Self::counted(u64::from(number), noun)
    }

    fn of(what: &What) -> Self {
        let count = |noun: &str, hundredths: u64| {
            let (sort, each) = Sort::of(noun);
            Self::Count { sort, value: hundredths * each, number: hundredths }
        };
        match what {
            What::Number { hundredths, noun } => count(noun, *hundredths),
            What::OneOf(unit) => count(unit, 100),
            What::Place { place, noun } => Self::Place(*place, noun.clone()),
            What::Month(month, year) => Self::Month(*month, *year),
            What::Years(from, to) => Self::Years(*from, *to),
        }
    }

    /// Whether it is too small a word to assert anything: "one" is mostly no number ("one to one", "that one"), and "first"
    /// mostly no place in an order.
    pub(super) fn is_faint(&self) -> bool {
        match self {
            Self::Count { sort, number: 100, .. } => {
                matches!(sort, Sort::Other(_) | Sort::Unsaid | Sort::People | Sort::Places)
            }
            Self::Place(_, noun) => !matches!(Sort::of(noun).0, Sort::Months | Sort::Sessions | Sort::Days),
            _ => false,
        }
    }

    /// Whether it counts something without saying what.
    pub(super) fn is_unsaid(&self) -> bool {
        matches!(self, Self::Count { sort: Sort::Unsaid, .. })
    }

    /// Whether both measure the same, whatever the number.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Count { sort, .. }, Self::Count { sort: other, .. }) => sort == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// Whether `held` bears out this measure.
    pub(super) fn is_borne_out_by(&self, held: &Self) -> bool {
        match (self, held) {
            (
                Self::Count { sort, value, number },
                Self::Count { sort: other, value: held, number: held_number },
            ) => match (sort, other) {
                _ if sort == other => value == held,
                // A noun that only one of them says may be another word for the same; a known one is not.
                (Sort::Unsaid, _)
                | (Sort::Other(_), Sort::People | Sort::Groups | Sort::Other(_) | Sort::Unsaid)
                | (Sort::People | Sort::Groups, Sort::Other(_) | Sort::Unsaid)
                | (Sort::Places, Sort::Unsaid) => number == held_number,
                _ => false,
            },
            (Self::Month(month, year), Self::Month(other, held)) => {
                month == other && (year.is_none() || year == held)
            }
            (Self::Years(from, to), Self::Years(first, last)) => {
                (from, to) == (first, last) || from == to && (from == first || from == last)
            }
            // "June 2025" speaks of 2025 too.
            (Self::Years(from, to), Self::Month(_, Some(year))) => from == to && from == year,
            _ => self == held,
        }
    }

    /// Whether `held` says another number of the same, so that it may speak against this measure.
    pub(super) fn may_be_denied_by(&self, held: &Self, same_topic: bool) -> bool {
        match (self, held) {
            (Self::Count { sort: Sort::Unsaid, number, .. }, Self::Count { sort, number: held, .. }) => {
                let is_count = matches!(sort, Sort::Unsaid | Sort::People | Sort::Groups | Sort::Places);
                same_topic && is_count && number != held
            }
            (Self::Count { sort, value, .. }, Self::Count { sort: other, value: held, .. }) => {
                sort == other && value != held
            }
            (Self::Place(place, noun), Self::Place(other, held)) => noun == held && place != other,
            (Self::Month(..), Self::Month(..)) => !self.is_borne_out_by(held),
            (Self::Years(from, to), Self::Years(first, last)) => {
                (from == to) == (first == last) && !self.is_borne_out_by(held)
            }
            _ => false,
        }
    }
}

/// The claims of a text, sentence by sentence.
pub(super) fn claims(text: &str, topic: Option<u16>) -> Vec<Claim> {
    sentences(text).flat_map(|sentence| claims_of_part(sentence, sentence, topic)).collect()
}

/// The claims of a part of a sentence.
pub(super) fn claims_of_part(part: &str, sentence: &str, topic: Option<u16>) -> Vec<Claim> {
    let tokens = tokens(part);
    let figures: Vec<(Measure, Range<usize>)> =
        figures(part).into_iter().map(|figure| (Measure::of(&figure.what), figure.span)).collect();
    let mut claims: Vec<Claim> = Vec::new();
    for (place, (measure, span)) in figures.iter().enumerate() {
        // "The two" are some that were spoken of before.
        let before = tokens.iter().rfind(|token| token.span.end <= span.start);
        if measure.is_unsaid()
            && before.is_some_and(|before| matches!(&*before.text, "the" | "these" | "those"))
        {
            continue;
        }
        // Words belong to the figure that they lead up to, and less to the one that they follow.
        let like = |(other, _): &&(Measure, Range<usize>)| measure.is_like(other);
        let from = figures[..place].iter().rfind(like).map_or(0, |(_, span)| span.end);
        let to = figures[place + 1..].iter().find(like).map_or(part.len(), |(_, span)| span.start);
        let between = |from: usize, to: usize| {
            stems(tokens.iter().filter(move |token| (from..to).contains(&token.span.start)))
        };
        let mut words: Vec<(String, usize)> = Vec::new();
        let before = between(from, span.start);
        match claims.iter().rfind(|claim| measure.is_like(&claim.measure)) {
            // "From March to May": what leads up to the first leads up to both.
            Some(last) if before.is_empty() => {
                words.extend(last.words.iter().filter(|(_, tells)| *tells > 1).cloned());
            }
            _ => words.extend(before.into_iter().map(|word| (word, 2))),
        }
        words.extend(between(span.end, to).into_iter().map(|word| (word, 1)));
        words.sort_by(|a, b| (&a.0, b.1).cmp(&(&b.0, a.1)));
        words.dedup_by(|next, kept| next.0 == kept.0);
        let (written, sentence) = (part[span.clone()].to_owned(), sentence.to_owned());
        let measure = measure.clone();
        claims.push(Claim { measure, written, sentence, words, topic, programme: None, source: None });
    }
    claims
}

/// A text cut after its sentences.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', ';', '\n']).flat_map(|part| part.split(": ")).map(str::trim)
}

/// Words that say nothing of what a figure is about.
const COMMON: &str = "the and for with from that this these those are was were has have had but not its you your they \
    their our any all more than less least about page pages says say said newer older ask check council councils \
    officer leadership development programme programmes each which what who when where how then there usually \
    one two three four five six seven eight nine ten";

/// The stems of the words that tell what a sentence is about, sorted, each once.
pub(super) fn stems<'t>(tokens: impl Iterator<Item = &'t Token>) -> Vec<String> {
    let told = tokens.filter(|token| token.is_word() && token.text.len() > 2);
    let told = told.filter(|token| !COMMON.split(' ').any(|common| common == token.text));
    let mut stems: Vec<String> = told
        .map(|token| {
            // "Recruits" and "recruitment", "starts" and "started".
            let stem = token.text.strip_suffix('s').unwrap_or(&token.text);
            stem.chars().take(5).collect()
        })
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(text: &str) -> Measure {
        let claims = claims(text, None);
        assert_eq!(claims.len(), 1, "{text}: {claims:?}");
        claims[0].measure.clone()
    }

    #[test]
    fn the_same_in_other_units_and_words_bears_a_figure_out() {
        let bears_out = |held, said| measure(said).is_borne_out_by(&measure(held));
        assert!(bears_out("24 months", "two years"));
        assert!(bears_out("a year", "twelve months"));
        assert!(bears_out("90 minutes", "an hour and a half"));
        assert!(bears_out("groups of six", "six heads"));
        assert!(bears_out("June 2025", "in June") && bears_out("June 2025", "in 2025"));
        assert!(bears_out("2021-22", "2022") && !bears_out("2019-22", "2021"));
        assert!(!bears_out("groups of six", "six years"));
        assert!(!bears_out("six sessions", "six months"));
        assert!(!bears_out("in June", "June 2025"));
    }

    #[test]
    fn words_belong_to_the_figure_that_they_lead_up_to() {
        let claims = claims("Sign-ups open each February for a first session in May.", None);
        let may = claims.iter().find(|claim| claim.written == "May").unwrap();
        assert_eq!(may.words, [("first".to_owned(), 2), ("sessi".to_owned(), 2)]);
    }
}
