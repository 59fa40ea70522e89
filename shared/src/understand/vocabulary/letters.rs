//! The least that two words can differ in, told by their letters at a glance.
//!
//! Counting how many slips lie between two words takes long, and nearly all pairs of words are far apart. What this says is
//! never more than that count.

/// The letters of a word as a set: a bit for each of a to z, one for all else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Letters(u32);

impl Letters {
    /// The letters of a word.
    pub fn of(word: &str) -> Self {
        Self(word.bytes().fold(0, |letters, byte| match byte {
            b'a'..=b'z' => letters | 1 << (byte - b'a'),
            _ => letters | 1 << 26,
        }))
    }

    /// As many slips at least lie between two words: each brings or takes away one letter of the set, or changes one for
    /// another.
    pub fn apart(self, other: Self) -> usize {
        let (here, there) = (self.0 & !other.0, other.0 & !self.0);
        here.count_ones().max(there.count_ones()) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_says_more_than_there_is() {
        let words =
            ["", "head", "haed", "heads", "headship", "hardship", "coaching", "couching", "é", "i'm", "m'i"];
        let apart = |one: &str, other: &str| Letters::of(one).apart(Letters::of(other));
        for one in words {
            for other in words {
                assert!(apart(one, other) <= strsim::damerau_levenshtein(one, other), "{one} {other}");
            }
        }
        assert_eq!(apart("head", "coaching"), 5);
    }
}
