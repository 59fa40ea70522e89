//! Maps of words, quick to look into: every word of every text of the catalogue is looked up several times at the start.
//!
//! Only words of the catalogue are ever put in, so nobody who types can choose words that fall together; the standard map
//! guards against that and takes its time for it.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map by words, or by numbers that stand for words.
pub type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<Mixing>>;

/// A set of words.
pub type WordSet = HashSet<String, BuildHasherDefault<Mixing>>;

/// Eight bytes at a time, each mixed in by a multiplication.
#[derive(Default)]
pub struct Mixing(u64);

/// An odd number without a pattern: the digits of pi.
const ODD: u64 = 0x517c_c1b7_2722_0a95;

impl Mixing {
    fn mix(&mut self, part: u64) {
        self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(ODD);
    }
}

impl Hasher for Mixing {
    fn write(&mut self, bytes: &[u8]) {
        let mut parts = bytes.chunks_exact(8);
        for part in &mut parts {
            self.mix(part.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)));
        }
        let rest = parts.remainder();
        self.mix(rest.iter().fold(rest.len() as u64, |number, byte| number << 8 | u64::from(*byte)));
    }

    fn write_u8(&mut self, number: u8) {
        self.mix(u64::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.mix(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.mix(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }

    fn finish(&self) -> u64 {
        // The map takes its places from the lowest bits, and a multiplication mixes into the highest.
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_nearly_the_same_are_kept_apart() {
        let mut map: WordMap<String, usize> = WordMap::default();
        for number in 0..5_000 {
            map.insert(format!("word{number}"), number);
        }
        assert!((0..5_000).all(|number| map.get(&format!("word{number}")) == Some(&number)));
        assert_eq!(map.get("word"), None);
        // Places spread over the lowest bits, by which a map chooses.
        let mut places = [0_usize; 64];
        for number in 0..6_400_u32 {
            let mut hasher = Mixing::default();
            hasher.write(format!("{number}").as_bytes());
            places[(hasher.finish() % 64) as usize] += 1;
        }
        assert!(places.iter().all(|count| (40..200).contains(count)), "{places:?}");
    }
}
