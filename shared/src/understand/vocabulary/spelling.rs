//! Words as they are meant: dialect, text-speak and slips of the phone from the catalogue's table, and typing errors.
//!
//! It puts right what is written wrong; what a word means is not decided here.

use rustc_hash::FxHashMap;

use crate::understand::lexicon::Lexicon;
use crate::understand::text::Token;
use crate::understand::vocabulary::letters::Letters;
use crate::understand::vocabulary::plural::one;

/// How words are spelled, and how often each stands in the catalogue.
pub struct Spelling {
    /// Words that are written otherwise than they are meant, with the words that are meant.
    meant: FxHashMap<String, Vec<String>>,
    /// Every word that stands anywhere in the catalogue, with the number of texts that it stands in.
    known: FxHashMap<String, u32>,
    /// Those among which a word with a slip is looked for, by their first letter and their length.
    alike: FxHashMap<(u8, usize), Vec<Candidate>>,
    /// All of them by their bones.
    bones: FxHashMap<String, Vec<Candidate>>,
}

/// A known word that another may be meant for.
#[derive(Clone)]
struct Candidate {
    word: String,
    letters: Letters,
    /// The number of texts that it stands in.
    count: u32,
}

impl Spelling {
    /// The table of a lexicon; no word is known yet.
    pub fn new(lexicon: &Lexicon) -> Self {
        let meant = lexicon.spellings.iter().map(|spelling| {
            (spelling.word.clone(), spelling.means.split(' ').map(str::to_owned).collect::<Vec<_>>())
        });
        Self {
            meant: meant.collect(),
            known: FxHashMap::default(),
            alike: FxHashMap::default(),
            bones: FxHashMap::default(),
        }
    }

    /// Notes that a word stands in a text of the catalogue.
    pub fn know(&mut self, word: &str) {
        match self.known.get_mut(word) {
            Some(count) => *count += 1,
            None => _ = self.known.insert(word.to_owned(), 1),
        }
    }

    /// Puts the known words in order, once all are known.
    pub fn finish(&mut self) {
        for (word, count) in &self.known {
            let candidate = Candidate { word: word.clone(), letters: Letters::of(word), count: *count };
            if let Some(first) = word.bytes().next().filter(|_| word.len() >= 4) {
                self.alike.entry((first, word.len())).or_default().push(candidate.clone());
            }
            self.bones.entry(bones(word)).or_default().push(candidate);
        }
    }

    /// Tokens with the words of the table put right. A word that is meant as several becomes several tokens, which stand
    /// where it stood.
    pub fn meant(&self, tokens: Vec<Token>) -> Vec<Token> {
        let mut all = Vec::with_capacity(tokens.len());
        let numbered = |place: usize| {
            let beside = [place.checked_sub(1), Some(place + 1)].into_iter().flatten();
            beside.filter_map(|beside| tokens.get(beside)).any(Token::is_number)
        };
        // "S1", "band C 2": a letter beside a number is no word in short.
        let letters: Vec<bool> =
            (0..tokens.len()).map(|place| tokens[place].text.len() == 1 && numbered(place)).collect();
        for (token, letter) in tokens.into_iter().zip(letters) {
            if letter {
                all.push(token);
                continue;
            }
            // "Whit's" is "whit" and what is left.
            let (plain, rest) = match token.text.strip_suffix("'s") {
                Some(plain) if !self.meant.contains_key(&token.text) => (plain, "'s"),
                _ => (token.text.as_str(), ""),
            };
            let Some((last, before)) = self.meant.get(plain).and_then(|meant| meant.split_last()) else {
                all.push(token);
                continue;
            };
            let last = format!("{last}{rest}");
            let words = before.iter().cloned().chain([last]);
            all.extend(words.map(|text| Token { text, span: token.span.clone() }));
        }
        all
    }

    /// The known word that an unknown one is a typing error of.
    pub fn put_right(&self, word: &str) -> Option<String> {
        let length = word.chars().count();
        if !(3..=24).contains(&length) || !word.chars().all(|c| c.is_ascii_alphabetic()) {
            return None;
        }
        // "Thinkin" is how many people say and type "thinking".
        if let Some(whole) = word.strip_suffix("in").map(|stem| format!("{stem}ing"))
            && length > 4
            && self.knows(&whole)
        {
            return Some(whole);
        }
        if self.knows(word) {
            return None;
        }
        self.nearest(word, length).or_else(|| self.without_vowels(word))
    }

    /// Whether a word stands anywhere in the catalogue.
    pub fn knows(&self, word: &str) -> bool {
        self.known.contains_key(word) || one(word).is_some_and(|one| self.known.contains_key(one.as_ref()))
    }

    /// The known word that differs in a letter or two.
    fn nearest(&self, word: &str, length: usize) -> Option<String> {
        let most = match length {
            0..5 => return None,
            5..11 => 1,
            _ => 2,
        };
        let letters = Letters::of(word);
        // People get the first letter right, and words that differ in it are mostly other words.
        let first = word.bytes().next()?;
        (length - most..=length + most)
            .filter_map(|length| self.alike.get(&(first, length)))
            .flatten()
            .filter(|known| known.letters.apart(letters) <= most)
            .filter_map(|known| {
                let distance = strsim::damerau_levenshtein(&known.word, word);
                let order = (distance, u32::MAX - known.count, &known.word);
                (distance <= most).then_some(order)
            })
            .min()
            .map(|(.., known)| known.clone())
    }

    /// The known word that is left when its vowels, or doubled letters, are left out: "secndry", "aplications".
    fn without_vowels(&self, word: &str) -> Option<String> {
        let bones = bones(word);
        if bones.len() < 3 {
            return None;
        }
        self.bones
            .get(&bones)?
            .iter()
            .filter(|known| known.word.len() > word.len() && known.word.len() <= 2 * word.len() + 1)
            .filter(|known| is_within(word, &known.word))
            .map(|known| (u32::MAX - known.count, &known.word))
            .min()
            .map(|(_, known)| known.clone())
    }
}

/// The first letter of a word and its consonants, doubled ones once.
fn bones(word: &str) -> String {
    let mut bones = String::new();
    for (place, c) in word.chars().enumerate() {
        let counts = place == 0 || !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
        if counts && !bones.ends_with(c) {
            bones.push(c);
        }
    }
    bones
}

/// Whether the letters of one word stand in another in the same order.
fn is_within(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().all(|c| letters.any(|other| other == c))
}
