//! How good guesses are: how many are right, and how many could be given if only so few of those given may be wrong.

use std::fmt;

/// A guess at the class of a text.
#[derive(Clone, Copy, Debug)]
pub struct Guess {
    /// Whether it is right.
    pub right: bool,
    /// How sure it is; compared only with guesses of the same approach.
    pub sureness: f32,
}

/// The share of guesses that are right.
pub fn accuracy(guesses: &[Guess]) -> f64 {
    share(guesses.iter().filter(|guess| guess.right).count(), guesses.len())
}

/// The largest share of texts for which a guess can be given, all above one threshold, such that so many of the guesses
/// given are right.
pub fn coverage(guesses: &[Guess], precision: f64) -> f64 {
    // Rounded, so that the last digit of a sum whose order varies decides nothing.
    let rounded = |guess: &Guess| (f64::from(guess.sureness) * 10_000.0).round() as i64;
    let mut by_sureness: Vec<(i64, bool)> =
        guesses.iter().map(|guess| (rounded(guess), guess.right)).collect();
    by_sureness.sort_unstable_by_key(|(sureness, _)| std::cmp::Reverse(*sureness));
    let (mut right, mut most) = (0, 0);
    for (place, (sureness, is_right)) in by_sureness.iter().enumerate() {
        right += usize::from(*is_right);
        let given = place + 1;
        // A threshold cannot part guesses that are equally sure.
        let parts = by_sureness.get(given).is_none_or(|(next, _)| next != sureness);
        if parts && share(right, given) >= precision {
            most = given;
        }
    }
    share(most, guesses.len())
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Approaches with their guesses, as a table in Markdown.
pub struct Table<'g>(pub &'g [(&'static str, Vec<Guess>)]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| approach | right | given, 75 % right | given, 90 % right | given, 95 % right |")?;
        writeln!(f, "|---|---:|---:|---:|---:|")?;
        for (approach, guesses) in self.0 {
            write!(f, "| {approach} | {:.1} % |", accuracy(guesses) * 100.0)?;
            for precision in [0.75, 0.9, 0.95] {
                write!(f, " {:.1} % |", coverage(guesses, precision) * 100.0)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guesses(of: &[(bool, f32)]) -> Vec<Guess> {
        of.iter().map(|(right, sureness)| Guess { right: *right, sureness: *sureness }).collect()
    }

    #[test]
    fn coverage_is_what_can_be_given_above_one_threshold() {
        let some = guesses(&[(true, 0.9), (true, 0.8), (false, 0.7), (true, 0.6)]);
        assert_eq!(accuracy(&some), 0.75);
        assert_eq!(coverage(&some, 1.0), 0.5);
        assert_eq!(coverage(&some, 0.75), 1.0);
        assert_eq!(coverage(&some, 0.9), 0.5);
    }

    #[test]
    fn no_threshold_parts_guesses_that_are_equally_sure() {
        assert_eq!(coverage(&guesses(&[(true, 0.5), (false, 0.5)]), 0.9), 0.0);
        assert_eq!(coverage(&[], 0.9), 0.0);
    }
}
