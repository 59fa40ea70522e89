//! What people put around a length of time: "over", "nearly", "or more", "to the day"; and what it makes of the length.
//!
//! The ranges are those of the rulings. It does not read the length itself.

use super::super::text::Token;
use super::amount::{Amount, Grain};
use super::number::number;
use super::words::{longest, touches_previous, word};
use crate::months::MonthRange;

/// What is said about a length beyond its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hedge {
    Exactly,
    Over,
    JustOver,
    AndABit,
    AtLeast,
    Under,
    Nearly,
    UpTo,
    About,
}

use Hedge::{About, AndABit, AtLeast, Exactly, JustOver, Nearly, Over, Under, UpTo};

const BEFORE: &[(&str, Hedge)] = &[
    ("exactly", Exactly),
    ("precisely", Exactly),
    ("bang on", Exactly),
    ("dead on", Exactly),
    ("spot on", Exactly),
    ("over", Over),
    ("more than", Over),
    ("above", Over),
    ("past", Over),
    ("beyond", Over),
    ("longer than", Over),
    ("greater than", Over),
    ("in excess of", Over),
    ("well over", Over),
    ("way over", Over),
    ("just over", JustOver),
    ("just above", JustOver),
    ("just past", JustOver),
    ("just gone", JustOver),
    ("just more than", JustOver),
    ("a bit over", JustOver),
    ("a bit more than", JustOver),
    ("a wee bit over", JustOver),
    ("a little over", JustOver),
    ("a little more than", JustOver),
    ("slightly over", JustOver),
    ("slightly more than", JustOver),
    ("at least", AtLeast),
    ("a minimum of", AtLeast),
    ("minimum of", AtLeast),
    ("minimum", AtLeast),
    ("min", AtLeast),
    ("no less than", AtLeast),
    ("not less than", AtLeast),
    ("no fewer than", AtLeast),
    ("not fewer than", AtLeast),
    ("upwards of", AtLeast),
    ("not under", AtLeast),
    ("under", Under),
    ("less than", Under),
    ("below", Under),
    ("fewer than", Under),
    ("shorter than", Under),
    ("not yet", Under),
    ("not even", Under),
    ("not nearly", Under),
    ("nowhere near", Under),
    ("well under", Under),
    ("nearly", Nearly),
    ("almost", Nearly),
    ("just under", Nearly),
    ("just below", Nearly),
    ("just less than", Nearly),
    ("just short of", Nearly),
    ("just shy of", Nearly),
    ("a bit under", Nearly),
    ("a bit less than", Nearly),
    ("a little under", Nearly),
    ("a little less than", Nearly),
    ("slightly under", Nearly),
    ("slightly less than", Nearly),
    ("not quite", Nearly),
    ("coming up for", Nearly),
    ("coming up to", Nearly),
    ("coming up on", Nearly),
    ("approaching", Nearly),
    ("nearing", Nearly),
    ("getting on for", Nearly),
    ("going on for", Nearly),
    ("going on", Nearly),
    ("pushing", Nearly),
    ("coming up", Nearly),
    ("best part of", Nearly),
    ("better part of", Nearly),
    ("up to", UpTo),
    ("at most", UpTo),
    ("at the most", UpTo),
    ("no more than", UpTo),
    ("not more than", UpTo),
    ("no longer than", UpTo),
    ("not longer than", UpTo),
    ("not over", UpTo),
    ("a maximum of", UpTo),
    ("maximum of", UpTo),
    ("maximum", UpTo),
    ("max", UpTo),
    ("in the last", UpTo),
    ("in the past", UpTo),
    ("within the last", UpTo),
    ("within the past", UpTo),
    ("about", About),
    ("just about", About),
    ("around", About),
    ("around about", About),
    ("round about", About),
    ("roughly", About),
    ("approx", About),
    ("approx .", About),
    ("approximately", About),
    ("circa", About),
    ("c", About),
    ("c .", About),
    ("ca", About),
    ("~", About),
    ("close to", About),
    ("near enough", About),
    ("almost exactly", About),
    ("not exactly", About),
    ("some", About),
];

const AFTER: &[(&str, Hedge)] = &[
    ("exactly", Exactly),
    ("precisely", Exactly),
    ("to the day", Exactly),
    ("on the dot", Exactly),
    ("on the nose", Exactly),
    ("bang on", Exactly),
    ("dead on", Exactly),
    ("spot on", Exactly),
    ("+", AtLeast),
    ("plus", AtLeast),
    ("or more", AtLeast),
    ("and more", AtLeast),
    ("or longer", AtLeast),
    ("or over", AtLeast),
    ("and over", AtLeast),
    ("or above", AtLeast),
    ("and above", AtLeast),
    ("and up", AtLeast),
    ("and counting", AtLeast),
    ("at least", AtLeast),
    ("minimum", AtLeast),
    ("min", AtLeast),
    ("not quite", Nearly),
    ("nearly", Nearly),
    ("almost", Nearly),
    ("soon", Nearly),
    ("next week", Nearly),
    ("next month", Nearly),
    ("yet", Under),
    ("next year", Under),
    ("or less", UpTo),
    ("or fewer", UpTo),
    ("or under", UpTo),
    ("at most", UpTo),
    ("at the most", UpTo),
    ("maximum", UpTo),
    ("max", UpTo),
    ("tops", UpTo),
    ("ish", About),
    ("- ish", About),
    ("or so", About),
    ("or thereabouts", About),
    ("thereabouts", About),
    ("give or take", About),
    ("roughly", About),
    ("approx", About),
    ("approximately", About),
    ("odd", About),
    ("- odd", About),
    ("and a bit", AndABit),
    ("and a bit more", AndABit),
    ("and a wee bit", AndABit),
    ("and a little", AndABit),
    ("and some", AndABit),
    ("and change", AndABit),
];

/// What stands before a length at `at`, and the place after it.
pub(super) fn before(tokens: &[Token], at: usize) -> Option<(Hedge, usize)> {
    let previous = at.checked_sub(1).map_or("", |previous| word(tokens, previous));
    match word(tokens, at) {
        // "For the past five years" is five years.
        "past" if matches!(previous, "the" | "this" | "these") => return None,
        // "I took over two years ago" says nothing of more than two.
        "over" if matches!(previous, "took" | "take" | "taken" | "taking" | "handed") => return None,
        sign @ (">" | "<") => {
            // "=" is no token: where something stands between the sign and the number, it may have been ">=".
            let touches = touches_previous(tokens, at + 1);
            let hedge = match (sign, touches) {
                (">", true) => Over,
                (">", false) => AtLeast,
                (_, true) => Under,
                (_, false) => UpTo,
            };
            return Some((hedge, at + 1));
        }
        _ => {}
    }
    longest(tokens, at, BEFORE)
}

/// What stands after a length that ends at `at`, and the place after it.
pub(super) fn after(tokens: &[Token], at: usize) -> Option<(Hedge, usize)> {
    let has_comma = word(tokens, at) == ",";
    let start = at + usize::from(has_comma);
    let (hedge, end) = longest(tokens, start, AFTER)?;
    let adds = matches!(word(tokens, start), "+" | "plus");
    // "3 years, nearly 4 as a depute", "3 years plus 2 as a depute": that belongs to the next number.
    let belongs_to_next = (adds || before(tokens, start).is_some()) && number(tokens, end).is_some();
    if belongs_to_next || adds && has_comma { None } else { Some((hedge, end)) }
}

impl Hedge {
    /// What is known of the length where this is said about it.
    pub(super) fn of(self, amount: Amount) -> MonthRange {
        let Amount { least, most, grain, .. } = amount;
        let between = |low: u16, high: u16| MonthRange::between(low, high.max(low));
        // Months and years are counted in whole months; of weeks and days, a part of a month may be beyond.
        let step = u16::from(grain != Grain::Finer);
        let margin = match grain {
            Grain::Year => 6,
            Grain::Month => (least / 2).clamp(1, 3),
            Grain::Finer => 1,
        };
        let highest = if grain == Grain::Year { most + 11 } else { most };
        // "About four to five years" is no narrower than "four to five years".
        let is_open = least != most;
        match self {
            Exactly => between(least, most),
            Over => MonthRange::at_least(least + step),
            JustOver if is_open => between(least + step, highest),
            JustOver => between(least + step, most + margin),
            AndABit if grain == Grain::Year => between(least + 1, highest),
            AndABit => between(least, most),
            AtLeast => MonthRange::at_least(least),
            Under => between(0, most.saturating_sub(step)),
            Nearly if is_open => between(least.saturating_sub(margin), highest),
            Nearly => between(least.saturating_sub(margin), most.saturating_sub(step)),
            UpTo => between(0, most),
            About if is_open => between(least.saturating_sub(margin), highest.max(most + margin)),
            About => between(least.saturating_sub(margin), most + margin),
        }
    }
}
