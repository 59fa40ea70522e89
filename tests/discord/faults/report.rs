//! The report: how often what went wrong, and what became of it.

use std::collections::BTreeMap;
use std::fmt;

use pathways_tests::stand_in::Accounts;

use super::Trial;

/// What happened in all trials.
#[derive(Default)]
pub struct Report {
    met: BTreeMap<String, u64>,
    trials: Vec<(&'static str, f64, Accounts)>,
}

impl Report {
    /// Adds a trial.
    pub fn add(&mut self, trial: &Trial) {
        for (what, times) in trial.discord.faults_met() {
            *self.met.entry(what).or_default() += times;
        }
        self.trials.push((trial.name, trial.took.as_secs_f64(), trial.discord.accounts()));
    }

    /// How many faults there were. That the bot hears its own messages is none.
    pub fn faults(&self) -> u64 {
        self.met.iter().filter(|(what, _)| !what.contains("own message")).map(|(_, times)| times).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} faults", self.faults())?;
        for (what, times) in &self.met {
            writeln!(formatter, "{times:>7}  {what}")?;
        }
        for (name, took, accounts) in &self.trials {
            write!(formatter, "\n{name}, {took:.1} s\n{accounts}")?;
        }
        Ok(())
    }
}
