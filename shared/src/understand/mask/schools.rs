//! Names of schools: "Hillhead Primary", "St Mungo's Academy", "Our Lady of Lourdes PS", "Sunnyside ELC".

use crate::understand::mask::known::{KnownWords, Piece};
use crate::understand::mask::{Mask, Part};

/// What a school's name ends with, longer ones first.
const ENDINGS: [&[&str]; 25] = [
    &["additional", "support", "needs", "school"],
    &["early", "learning", "and", "childcare", "centre"],
    &["early", "years", "centre"],
    &["early", "learning", "centre"],
    &["family", "learning", "centre"],
    &["community", "high", "school"],
    &["community", "high"],
    &["rc", "primary"],
    &["primary", "school"],
    &["high", "school"],
    &["secondary", "school"],
    &["grammar", "school"],
    &["nursery", "school"],
    &["nursery", "class"],
    &["family", "centre"],
    &["learning", "campus"],
    &["primary"],
    &["academy"],
    &["secondary"],
    &["grammar"],
    &["nursery"],
    &["high"],
    &["elc"],
    &["ps"],
    &["hs"],
];

/// Those that name a school only with a name before them that is written as one.
const ONLY_AFTER_A_NAME: [&[&str]; 3] = [&["school"], &["campus"], &["college"]];

/// What a school is, before the word for it, rather than its name.
const KINDS: [&str; 24] = [
    "mainstream",
    "denominational",
    "rural",
    "urban",
    "island",
    "local",
    "big",
    "large",
    "small",
    "wee",
    "tiny",
    "huge",
    "village",
    "composite",
    "shared",
    "feeder",
    "cluster",
    "associated",
    "average",
    "typical",
    "normal",
    "whole",
    "special",
    "busy",
];

/// The most words of a school's name before its ending.
const MOST_WORDS: usize = 5;

/// The schools that are named among some words.
pub(super) fn parts(_text: &str, pieces: &[Piece<'_>], known: &KnownWords<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let stands = |ending: &&&[&str]| {
            ending.iter().enumerate().all(|(place, word)| {
                pieces
                    .get(at + place)
                    .is_some_and(|piece| piece.lower == *word && (place == 0 || piece.joined))
            })
        };
        let ending = ENDINGS.iter().find(stands).map(|ending| (ending, false));
        let ending = ending.or_else(|| ONLY_AFTER_A_NAME.iter().find(stands).map(|ending| (ending, true)));
        let Some((ending, only_after_a_name)) = ending else {
            at += 1;
            continue;
        };
        let end = at + ending.len();
        if let Some(start) = start_of_name(pieces, at, known, only_after_a_name) {
            parts.push((pieces[start].span.start..pieces[end - 1].span.end, Mask::School));
        }
        at = end;
    }
    parts
}

/// Where the name begins that ends before a place, if there is one.
fn start_of_name(
    pieces: &[Piece<'_>],
    end: usize,
    known: &KnownWords<'_>,
    only_after_a_name: bool,
) -> Option<usize> {
    let mut start = None;
    let mut at = end;
    while at > 0 && end - at < MOST_WORDS && pieces[at].joined {
        at -= 1;
        let piece = &pieces[at];
        let lower = piece.lower.as_str();
        let is_saint = matches!(lower, "st" | "saint" | "ss");
        // "Our Lady of Lourdes", and not "Jane Smith of Hillhead".
        let before = at.checked_sub(1).map_or("", |before| pieces[before].lower.as_str());
        let binds = matches!(lower, "the" | "and" | "our" | "rc" | "new" | "lady")
            || lower == "of" && matches!(before, "lady" | "heart" | "mount");
        let is_kind = KINDS.contains(&lower);
        // Without a capital letter an unknown word may be one of this world with a slip in it.
        let is_unknown = !is_kind
            && !known.is_known(piece)
            && (piece.is_capital() || lower.len() > 3 && !known.is_mended(piece));
        let capital = piece.is_capital() && known.capitals_tell && !piece.begins;
        let of_name = is_saint
            || is_unknown && (!only_after_a_name || piece.is_capital())
            || capital && !is_kind && !known.is_kept(piece) && !known.is_ordinary(piece)
            // "Our Lady of Lourdes": known words within a name.
            || piece.is_capital() && matches!(lower, "our" | "lady" | "new") && start.is_some();
        if of_name {
            start = Some(at);
            if is_saint {
                break;
            }
        } else if !(binds && start.is_some()) {
            break;
        }
    }
    start
}
