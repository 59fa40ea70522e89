//! The states of a requirement, the verdicts on a programme, and how the one follows from the other.

use crate::compact::compact_enum;

/// What a complete set of facts makes of one requirement. In the order in which they decide the verdict.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum State {
    /// Met as the page states it.
    Met,
    /// Met on our reading of the page; names an open point.
    Check,
    /// An action of the person will meet it; knows the step.
    UnmetByAction,
    /// Time will meet it; knows when.
    UnmetByTime,
    /// The page does not settle it; names an open point.
    Unsettled,
    /// Not met, and neither time nor an action changes that.
    Unmet,
}
compact_enum!(State { Met, Check, UnmetByAction, UnmetByTime, Unsettled, Unmet });

impl State {
    /// Every state that a case of a requirement may have in the data. `Unmet` is what is left when no case holds.
    pub const OF_CASES: [Self; 5] =
        [Self::Met, Self::Check, Self::Unsettled, Self::UnmetByTime, Self::UnmetByAction];

    /// Every state, the one that decides a verdict before all others first.
    pub const HEAVIEST_FIRST: [Self; 6] =
        [Self::Unmet, Self::Unsettled, Self::UnmetByTime, Self::UnmetByAction, Self::Check, Self::Met];

    /// The name in the data and in the JSON of the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Check => "check",
            Self::UnmetByAction => "unmet_by_action",
            Self::UnmetByTime => "unmet_by_time",
            Self::Unsettled => "unsettled",
            Self::Unmet => "unmet",
        }
    }

    /// Which of two cases of one requirement decides, where both hold: the higher.
    /// `unsettled` beats `check` beats the others.
    #[cfg(feature = "load")]
    pub(crate) fn rank_among_cases(self) -> u8 {
        match self {
            Self::Unmet => 0,
            Self::Met => 1,
            Self::UnmetByAction => 2,
            Self::UnmetByTime => 3,
            Self::Check => 4,
            Self::Unsettled => 5,
        }
    }

    /// What the verdict is, where this is the weightiest state among a programme's requirements.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Met => Verdict::Fits,
            Self::Check => Verdict::FitsCheck,
            Self::UnmetByAction | Self::UnmetByTime => Verdict::NotYet,
            Self::Unsettled => Verdict::Ask,
            Self::Unmet => Verdict::NoMatch,
        }
    }
}

/// Whether a programme suits a person. In the order in which results are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// Every requirement is met.
    Fits,
    /// Met on our reading, with one or more open points.
    FitsCheck,
    /// Time or an action of the person will meet what is missing.
    NotYet,
    /// The page does not settle it.
    Ask,
    /// A requirement fails that neither time nor an action changes.
    NoMatch,
    /// More facts are needed.
    Undecided,
}

impl Verdict {
    /// Every verdict, in the order in which results are shown.
    pub const ALL: [Self; 6] =
        [Self::Fits, Self::FitsCheck, Self::NotYet, Self::Ask, Self::NoMatch, Self::Undecided];

    /// The name in the data and in the JSON of the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::FitsCheck => "fits_check",
            Self::NotYet => "not_yet",
            Self::Ask => "ask",
            Self::NoMatch => "no_match",
            Self::Undecided => "undecided",
        }
    }

    /// The verdict of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// A set of verdicts, to see what completions of the missing facts lead to.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Verdicts(u8);

impl Verdicts {
    pub(crate) fn add(&mut self, verdict: Verdict) {
        self.0 |= 1 << verdict as u8;
    }

    pub(crate) fn has(self, verdict: Verdict) -> bool {
        self.0 >> verdict as u8 & 1 == 1
    }

    pub(crate) fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// The only verdict in the set.
    pub(crate) fn single(self) -> Option<Verdict> {
        (self.0.count_ones() == 1).then(|| Verdict::ALL[self.0.trailing_zeros() as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of the verdict table: unmet, unsettled, not yet, check, else met.
    #[test]
    fn the_weightiest_state_decides_in_every_mix() {
        let all = [
            State::Met,
            State::Check,
            State::UnmetByAction,
            State::UnmetByTime,
            State::Unsettled,
            State::Unmet,
        ];
        for mask in 1_u8..64 {
            let mix: Vec<State> =
                (0..6).filter(|place| mask >> place & 1 == 1).map(|place| all[place]).collect();
            let expected = if mix.contains(&State::Unmet) {
                Verdict::NoMatch
            } else if mix.contains(&State::Unsettled) {
                Verdict::Ask
            } else if mix.contains(&State::UnmetByTime) || mix.contains(&State::UnmetByAction) {
                Verdict::NotYet
            } else if mix.contains(&State::Check) {
                Verdict::FitsCheck
            } else {
                Verdict::Fits
            };
            assert_eq!(mix.iter().max().map(|state| state.verdict()), Some(expected), "{mix:?}");
        }
    }

    #[test]
    fn names_lead_back_to_their_verdict() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::named(verdict.name()), Some(verdict));
        }
    }
}
