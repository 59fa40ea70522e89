//! Masking what says who somebody is: names, schools, addresses and numbers become `[name]`, `[school]` and so on.
//!
//! A question that was not answered is kept for officers, and kept without whoever it is about. What this world is made of
//! stays: programmes, councils, roles, months. Of the capitalised words that nobody knows rather too many are masked than too
//! few.

mod first_names;
mod known;
mod numbers;
mod people;
mod schools;

use std::fmt;
use std::ops::Range;

use crate::understand::conversation::Mind;
use crate::understand::mask::known::{KnownWords, Piece, pieces};
use crate::understand::text::MOST_BYTES;

pub(crate) use known::ProperWords;

/// What takes the place of what is masked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mask {
    Name,
    EMail,
    Phone,
    School,
    Link,
    Number,
}

impl Mask {
    const ALL: [Self; 6] = [Self::Name, Self::EMail, Self::Phone, Self::School, Self::Link, Self::Number];

    fn sign(self) -> &'static str {
        match self {
            Self::Name => "[name]",
            Self::EMail => "[e-mail]",
            Self::Phone => "[phone]",
            Self::School => "[school]",
            Self::Link => "[link]",
            Self::Number => "[number]",
        }
    }
}

/// A text without what says who somebody is. Made by [`Mind::mask`] alone, so that nothing else can be kept.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Masked(String);

impl Masked {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text that was masked before and kept. Only for a store that reads back what it was given as [`Masked`].
    pub fn as_it_was_kept(text: String) -> Self {
        Self(text)
    }

    /// Its beginning, no longer than so many characters, and whole words where there are any.
    pub fn shortened(&self, most: usize) -> Self {
        let Some((end, _)) = self.0.char_indices().nth(most) else { return self.clone() };
        let start = &self.0[..end];
        let whole = start.rfind(' ').map_or(start, |space| &start[..space]);
        Self(whole.to_owned())
    }

    /// The text without the signs that stand for what was masked.
    pub(crate) fn without_signs(text: &str) -> String {
        Mask::ALL.iter().fold(text.to_owned(), |text, mask| text.replace(mask.sign(), " "))
    }

    /// Whether something was masked in a text.
    pub(crate) fn has_signs(text: &str) -> bool {
        Mask::ALL.iter().any(|mask| text.contains(mask.sign()))
    }
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A part of a text that is masked.
pub(crate) type Part = (Range<usize>, Mask);

impl Mind {
    /// A text without names, addresses, numbers and schools. Of a long one as much is left as is read of a message.
    pub fn mask(&self, text: &str) -> Masked {
        let text = &text[..text.floor_char_boundary(MOST_BYTES)];
        let mut parts = numbers::parts(text);
        let known = KnownWords::of(self, text);
        let open = |parts: &[Part], piece: &Piece<'_>| {
            !parts.iter().any(|(part, _)| part.start < piece.span.end && piece.span.start < part.end)
        };
        let all = pieces(text);
        let pieces: Vec<Piece<'_>> = all.iter().filter(|piece| open(&parts, piece)).cloned().collect();
        parts.extend(schools::parts(text, &pieces, &known));
        let pieces: Vec<Piece<'_>> = all.into_iter().filter(|piece| open(&parts, piece)).collect();
        parts.extend(people::parts(text, &pieces, &known));
        Masked(replaced(text, parts))
    }
}

/// A text with each part's sign in its place; parts that meet and are masked alike become one.
fn replaced(text: &str, mut parts: Vec<Part>) -> String {
    parts.sort_by_key(|(part, _)| (part.start, part.end));
    let mut masked = String::with_capacity(text.len());
    let (mut at, mut last) = (0, None);
    for (part, mask) in parts {
        if part.end <= at {
            continue;
        }
        let between = text.get(at..part.start).unwrap_or("");
        if !(last == Some(mask) && between.trim().is_empty() && at > 0) {
            masked.push_str(between);
            masked.push_str(mask.sign());
        }
        (at, last) = (part.end, Some(mask));
    }
    masked.push_str(text.get(at..).unwrap_or(""));
    masked.trim().to_owned()
}
