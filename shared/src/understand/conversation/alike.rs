//! Which questions are the same question in other words, and which FAQs an officer may mean: for the desk.

use rustc_hash::FxHashMap;

use crate::understand::conversation::Mind;
use crate::understand::conversation::exactly::words_of;
use crate::understand::lexicon::Meaning;
use crate::understand::mask::Masked;
use crate::understand::similar::{Features, features, stem};
use crate::understand::vocabulary::covered;

/// How like two questions have to be that are taken for the same.
///
/// It is strict: a question that is answered along with another that it is not is worse than one that stands twice in the
/// queue. Of 24,908 pairs of two different labelled questions it takes 3 for one, and 4 of 68 pairs that ask one thing in
/// words as different as can be; of 448,600 pairs of wordings of different FAQs 74, and 93 of 2,175 of one FAQ. At 0.5 it
/// would be 11 and 5, 270 and 199.
pub const SAME_QUESTION: f32 = 0.6;

/// How much a word tells that carries little. Taken together they tell apart what is asked of the same thing; a rare word
/// tells about 6.
const OF_LITTLE: f32 = 2.0;

/// A question as it is compared.
struct Compared {
    words: String,
    features: Features,
    /// The words that carry little, as stems; those in names left out.
    little: Features,
    programmes: Vec<u16>,
}

impl Mind {
    /// The text among some that a text is most like, with how like it is, from 0 to 1. Texts that name different programmes
    /// are not alike at all.
    pub fn most_alike(&self, text: &str, among: &[&str]) -> Option<(usize, f32)> {
        let text = self.compared(text);
        let likeness = among.iter().map(|other| self.likeness(&text, &self.compared(other)));
        likeness.enumerate().max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// The FAQs that a question may mean, the likest first: places in the catalogue's FAQs.
    pub fn nearest_faqs(&self, text: &str, most: usize) -> Vec<usize> {
        let asked = self.compared(text);
        let faqs = &self.catalogue.reference.faqs;
        let exactly = self.exactly_asked(text);
        let mut ranked = self.faqs.ranked(&asked.features);
        for (place, like) in &mut ranked {
            let faq = &faqs[*place];
            let named =
                asked.programmes.iter().filter(|programme| faq.programmes.contains(programme)).count();
            *like += match (asked.programmes.len(), faq.programmes.len()) {
                (0, 0) => 0.1,
                _ if named > 0 => 0.3,
                (0, _) | (_, 0) => 0.0,
                _ => -0.3,
            };
            if exactly == Some(*place) {
                *like += 2.0;
            }
        }
        ranked.retain(|(_, like)| *like > 0.15);
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        ranked.into_iter().map(|(place, _)| place).take(most).collect()
    }

    fn compared(&self, text: &str) -> Compared {
        let text = Masked::without_signs(text);
        let words = self.vocabulary.words(&self.vocabulary.tokens(&text));
        let matches = self.vocabulary.matches(&words);
        let mut programmes: Vec<u16> = matches
            .iter()
            .filter_map(|found| match found.meaning {
                Meaning::Programme(place) => Some(place),
                _ => None,
            })
            .collect();
        programmes.sort_unstable();
        programmes.dedup();
        let in_name = covered(&words, matches.iter().filter(|found| found.is_name()));
        let little = words
            .iter()
            .zip(in_name)
            .filter(|(word, in_name)| !in_name && self.vocabulary.is_ordinary(&word.text));
        let mut little: Features = little.map(|(word, _)| stem(&word.text)).collect();
        little.sort_unstable();
        little.dedup();
        Compared {
            words: words_of(&text),
            features: features(&self.vocabulary, &words, &matches),
            little,
            programmes,
        }
    }

    /// How much of two questions is the same, what is rare counting for more.
    fn likeness(&self, one: &Compared, other: &Compared) -> f32 {
        if one.programmes != other.programmes {
            return 0.0;
        }
        if one.words == other.words {
            return 1.0;
        }
        let weight = |feature: &String| self.faqs.weight(feature);
        let mut weights: FxHashMap<&String, f32> = FxHashMap::default();
        weights.extend(one.features.iter().map(|feature| (feature, weight(feature))));
        let squares = |text: &Compared| {
            let features: f32 = text.features.iter().map(|feature| weight(feature).powi(2)).sum();
            features + text.little.len() as f32 * OF_LITTLE.powi(2)
        };
        let common: f32 =
            other.features.iter().filter_map(|feature| weights.get(feature)).map(|w| w * w).sum();
        let of_little = other.little.iter().filter(|word| one.little.contains(word)).count() as f32;
        let whole = (squares(one) * squares(other)).sqrt();
        let common = common + of_little * OF_LITTLE.powi(2);
        if whole > 0.0 { common / whole } else { 0.0 }
    }
}
