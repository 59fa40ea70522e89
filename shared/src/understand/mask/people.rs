//! Names of people: after what introduces one, by first names that are common in Scotland, and by capital letters.

use crate::understand::mask::first_names::{FIRST_NAMES, SURNAMES, WORDS_TOO};
use crate::understand::mask::known::{KnownWords, Piece, TITLES};
use crate::understand::mask::{Mask, Part};

/// The most words of a person's name.
const MOST_WORDS: usize = 4;

/// What ends a letter, before the name of whoever wrote it.
const SIGN_OFFS: [&str; 18] = [
    "thanks",
    "thank",
    "regards",
    "wishes",
    "cheers",
    "sincerely",
    "faithfully",
    "ta",
    "thx",
    "yours",
    "leibh",
    "leat",
    "best",
    "love",
    "advance",
    "again",
    "kindly",
    "you",
];

/// What people do, after their name at the beginning of a sentence.
const SAYS: [&str; 18] = [
    "said",
    "says",
    "told",
    "tells",
    "thinks",
    "thought",
    "asked",
    "asks",
    "mentioned",
    "suggested",
    "emailed",
    "reckons",
    "wants",
    "wrote",
    "replied",
    "phoned",
    "recommended",
    "advised",
];

/// Parts of a name that are no name alone.
const PARTICLES: [&str; 9] = ["van", "von", "de", "la", "der", "al", "bin", "ní", "nic"];

/// The people that are named among some words.
pub(super) fn parts(text: &str, pieces: &[Piece<'_>], known: &KnownWords<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let length = name_at(text, pieces, at, known);
        if length == 0 {
            at += 1;
            continue;
        }
        parts.push((pieces[at].span.start..pieces[at + length - 1].span.end, Mask::Name));
        at += length;
    }
    parts
}

/// How many words from a place on are a person's name.
fn name_at(text: &str, pieces: &[Piece<'_>], at: usize, known: &KnownWords<'_>) -> usize {
    let piece = &pieces[at];
    if TITLES.contains(&piece.lower.as_str()) && is_title(pieces, at, known) {
        return 1 + surname(pieces, at + 1, known).max(1);
    }
    if known.is_kept(piece) && !(is_introduced_by_name(pieces, at) && is_first_name(piece, known)) {
        return 0;
    }
    if piece.text.contains(|c: char| c.is_ascii_digit()) || follows_a_digit(text, piece) {
        return 0;
    }
    if is_introduced_by_name(pieces, at) && !known.is_ordinary(piece) {
        return 1 + surname(pieces, at + 1, known);
    }
    if is_sign_off(text, pieces, at, known) {
        return pieces.len() - at;
    }
    if is_first_name(piece, known) {
        return 1 + surname(pieces, at + 1, known);
    }
    if !known.capitals_tell || !piece.is_capital() || piece.is_letters() {
        return 0;
    }
    let next = pieces.get(at + 1).filter(|next| next.joined);
    if piece.begins {
        let unknown = !known.is_known(piece);
        let after = pieces[at + 1..].iter().find(|piece| !PARTICLES.contains(&piece.lower.as_str()));
        let name_follows = next.is_some()
            && after.is_some_and(|next| {
                next.joined && next.is_capital() && !known.is_known(next) && !next.is_letters()
            });
        let says = next.is_some_and(|next| SAYS.contains(&next.lower.as_str()));
        let alone = pieces.len() > 1 && is_alone(text, pieces, at);
        return if unknown && (name_follows || says || alone) {
            1 + surname(pieces, at + 1, known)
        } else {
            0
        };
    }
    if piece.is_initial() && is_before_a_surname(pieces, at, known)
        || piece.text.chars().count() > 1 && !known.is_known(piece) && !is_i(piece)
    {
        return 1 + surname(pieces, at + 1, known);
    }
    0
}

/// Whether a word is the end of "2B".
fn follows_a_digit(text: &str, piece: &Piece<'_>) -> bool {
    text[..piece.span.start].ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a letter stands before a surname, others perhaps between: "J. R. Smith", and not "B G E".
fn is_before_a_surname(pieces: &[Piece<'_>], at: usize, known: &KnownWords<'_>) -> bool {
    let after = pieces[at + 1..].iter().take_while(|piece| piece.joined).find(|piece| !piece.is_initial());
    after.is_some_and(|next| {
        next.is_capital() && !next.is_letters() && !known.is_kept(next) && !known.is_ordinary(next)
    })
}

fn is_i(piece: &Piece<'_>) -> bool {
    piece.lower == "i" || piece.lower.starts_with("i'") || piece.lower.starts_with("i’")
}

/// Whether a title stands before a name: "Mr Smith", and not "I miss it" nor "MS Teams".
fn is_title(pieces: &[Piece<'_>], at: usize, known: &KnownWords<'_>) -> bool {
    let title = &pieces[at];
    let Some(next) = pieces.get(at + 1).filter(|next| next.joined) else { return false };
    let plain = matches!(title.lower.as_str(), "mr" | "mrs" | "ms" | "dr");
    let spelled = title.is_capital()
        && next.is_capital()
        && (!title.is_letters() || !known.capitals_tell || title.lower == "mr");
    (plain && !title.is_letters() || spelled || plain && !known.is_known(next))
        && !known.is_kept(next)
        && (!known.is_ordinary(next) || next.is_capital())
}

/// How many words from a place on go on a name.
fn surname(pieces: &[Piece<'_>], at: usize, known: &KnownWords<'_>) -> usize {
    let mut length = 0;
    while let Some(piece) = pieces.get(at + length).filter(|piece| piece.joined && length < MOST_WORDS - 1) {
        let particle = PARTICLES.contains(&piece.lower.as_str());
        let capital = piece.is_capital() && known.capitals_tell && !piece.begins;
        let goes_on = !known.is_kept(piece)
            && !is_i(piece)
            && (capital && !(known.is_ordinary(piece) && piece.text.len() < 4)
                || SURNAMES.contains(&piece.lower.as_str())
                || known.is_of_somebody(piece));
        if !goes_on && !particle {
            break;
        }
        length += 1;
    }
    while length > 0 && PARTICLES.contains(&pieces[at + length - 1].lower.as_str()) {
        length -= 1;
    }
    length
}

/// Whether a word is a first name: one that is no other word, or one with a capital letter inside a sentence.
fn is_first_name(piece: &Piece<'_>, known: &KnownWords<'_>) -> bool {
    let is_one = |word: &str| FIRST_NAMES.contains(&word);
    let first = piece.lower.split(['-', '‐']).next().unwrap_or("");
    if is_one(&piece.lower) || piece.lower.contains('-') && is_one(first) && piece.is_capital() {
        return true;
    }
    WORDS_TOO.contains(&piece.lower.as_str()) && piece.is_capital() && known.capitals_tell && !piece.begins
}

/// Whether a word comes after what introduces a name: "my name is", "I'm called", and "I'm" where it is one surely.
fn is_introduced_by_name(pieces: &[Piece<'_>], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |place| pieces[place].lower.as_str());
    match before(1) {
        "name" => before(2) == "my",
        "is" | "name's" | "names" => matches!(before(2), "name" | "my") || before(1) == "name's",
        "called" => pieces[at].is_capital(),
        _ => false,
    }
}

/// Whether the text ends with a name from a place on, after what ends a letter: "Many thanks, Jane Smith".
fn is_sign_off(text: &str, pieces: &[Piece<'_>], at: usize, known: &KnownWords<'_>) -> bool {
    let left = pieces.len() - at;
    if left > MOST_WORDS || at == 0 || !SIGN_OFFS.contains(&pieces[at - 1].lower.as_str()) {
        return false;
    }
    let parted =
        text[pieces[at - 1].span.end..pieces[at].span.start].contains([',', '\n', '.', '-', '–', '—', '!']);
    let rest = &pieces[at..];
    let asks = text[pieces[at].span.start..].contains('?');
    let capital = rest[0].is_capital() && known.capitals_tell;
    let plain = rest.iter().all(|piece| !known.is_ordinary(piece) && !known.is_kept(piece));
    !asks && plain && (capital || parted && left <= 2 && rest.iter().all(|piece| !known.is_known(piece)))
}

/// Whether a word and what joins it is all of the last line or sentence.
fn is_alone(text: &str, pieces: &[Piece<'_>], at: usize) -> bool {
    let left = &pieces[at..];
    left.len() <= 3
        && left.iter().skip(1).all(|piece| piece.joined)
        && left.iter().all(Piece::is_capital)
        && !text[left[0].span.start..].contains('?')
}
