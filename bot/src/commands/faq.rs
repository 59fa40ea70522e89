//! `pathways faq`: officers' FAQs and the queue of questions that were not answered, from the command line.
//!
//! What may be done is the desk's to say. After a change this says what was done and how to undo it.

mod entries;
mod exchange;
mod fields;
mod queue;
mod shown;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use pathways::Catalogue;
use pathways_desk::{By, Desk, DeskError, Settings, Who};

use crate::catalogue_in_use;
use crate::commands::output;
use fields::{Changed, Written};

/// What a stranger needs beside the list of options.
pub const HELP: &str = r#"For example:
  pathways faq add --ask "Where can I park?" --says "Park behind the building."
  pathways faq unanswered
  pathways faq answer 3 --says "Yes, lunch is provided."
The store is the file pathways.db where nothing else is named; --store FILE or PATHWAYS_STORE names another.
Exit status: 0 done, 1 not done for what is wrong with it, 2 not possible."#;

/// What to do at the desk.
#[derive(Subcommand)]
pub enum Command {
    /// List every FAQ that is in use, with where it comes from
    List {
        /// Write one JSON array instead of text
        #[arg(long)]
        json: bool,
    },
    /// Show one FAQ
    Show {
        /// Its id
        id: String,
    },
    /// Add a FAQ
    Add {
        #[command(flatten)]
        written: Written,
        /// Its id [default: made of the first way of asking]
        #[arg(long)]
        id: Option<String>,
        /// Save it although the catalogue's facts contradict it
        #[arg(long)]
        anyway: bool,
    },
    /// Change a FAQ, one of the catalogue too; what is not given stays
    Edit {
        /// Its id
        id: String,
        #[command(flatten)]
        changed: Changed,
        /// Save it although the catalogue's facts contradict it
        #[arg(long)]
        anyway: bool,
    },
    /// Take a FAQ out, one of the catalogue too
    Remove {
        /// Its id
        id: String,
    },
    /// List the changes of a FAQ, newest first
    History {
        /// Its id
        id: String,
    },
    /// Make a FAQ what it was after a change
    Revert {
        /// Its id
        id: String,
        /// The number of the change; 0 for what the catalogue has
        #[arg(long)]
        to: u64,
    },
    /// List the questions that were not answered
    Unanswered {
        /// Those that are answered or dismissed too
        #[arg(long)]
        all: bool,
        /// Write one JSON array instead of text
        #[arg(long)]
        json: bool,
    },
    /// Say that you are at a question
    Claim {
        /// Its number
        number: u64,
        /// Although somebody else is
        #[arg(long)]
        take_over: bool,
    },
    /// Leave a question to others
    Release {
        /// Its number
        number: u64,
    },
    /// Answer a question with a new FAQ
    Answer {
        /// Its number
        number: u64,
        #[command(flatten)]
        written: queue::AnswerWritten,
        /// The id of the FAQ [default: made of the first way of asking]
        #[arg(long)]
        id: Option<String>,
        /// Save it although the catalogue's facts contradict it
        #[arg(long)]
        anyway: bool,
    },
    /// Attach a question to a FAQ that answers it
    Attach {
        /// The number of the question
        number: u64,
        /// The id of the FAQ
        id: String,
    },
    /// Dismiss a question
    Dismiss {
        /// Its number
        number: u64,
        /// Why, in a sentence
        #[arg(long)]
        reason: String,
    },
    /// Open a question again
    Reopen {
        /// Its number
        number: u64,
    },
    /// List what officers did, newest first
    Audit {
        /// The most lines
        #[arg(long, default_value_t = 50)]
        most: usize,
    },
    /// Say what was asked about, what is open, and which facts are stale
    Report {
        /// The first day [default: six days before the last]
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<Date>,
        /// The last day [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<Date>,
    },
    /// Add and change FAQs from a file as the catalogue's faqs.toml is written: all of them, or none
    Import {
        /// The file; - for standard input
        file: PathBuf,
        /// Save them although the catalogue's facts contradict them
        #[arg(long)]
        anyway: bool,
        /// One by one, with a line for each as soon as it is on disk
        #[arg(long)]
        each: bool,
    },
    /// Write officers' FAQs as the catalogue's faqs.toml is written
    Export {
        /// The file [default: standard output]
        file: Option<PathBuf>,
    },
    /// Forget a person on Discord
    Forget {
        /// Their number there
        #[arg(long, value_name = "ID")]
        user: u64,
    },
}

/// Why something was not done.
pub enum Refusal {
    /// There is something wrong with what was asked for.
    Wrong(String),
    /// It cannot be done.
    Cannot(anyhow::Error),
}

impl From<DeskError> for Refusal {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::File(_) | DeskError::Failed(_) | DeskError::Busy => Self::Cannot(error.into()),
            error => Self::Wrong(error.to_string()),
        }
    }
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        Self::Cannot(error)
    }
}

/// What a command says when it is done.
type Done = Result<String, Refusal>;

/// The desk at work: the store, the catalogue as it was read, and who is at it.
pub struct AtWork {
    desk: Desk,
    catalogue: Catalogue,
    by: By,
}

impl AtWork {
    /// The number of the newest change of a FAQ; 0 where there is none.
    fn newest(&self, id: &str) -> Result<u64, DeskError> {
        Ok(self.desk.history(id)?.first().map_or(0, |newest| newest.number))
    }
}

/// Runs a command on a store.
///
/// # Errors
/// A catalogue or a store that cannot be used, or output that fails.
pub fn run(folder: Option<&Path>, store: &Path, command: Command) -> anyhow::Result<ExitCode> {
    let catalogue = catalogue_in_use::catalogue(folder)?;
    let desk = Desk::open(store, Settings::default())?;
    let by = By::new(Who::CommandLine(whoever_is_at_it()), Timestamp::now());
    match done(AtWork { desk, catalogue, by }, command) {
        Ok(says) => output::write_all_of(&says),
        Err(Refusal::Wrong(message)) => {
            eprintln!("pathways: {message}");
            Ok(ExitCode::from(1))
        }
        Err(Refusal::Cannot(error)) => Err(error),
    }
}

fn done(mut work: AtWork, command: Command) -> Done {
    match command {
        Command::List { json } => entries::list(&work, json),
        Command::Show { id } => entries::show(&work, &id),
        Command::Add { written, id, anyway } => entries::add(&mut work, written, id, anyway),
        Command::Edit { id, changed, anyway } => entries::edit(&mut work, &id, changed, anyway),
        Command::Remove { id } => entries::remove(&mut work, &id),
        Command::History { id } => entries::history(&work, &id),
        Command::Revert { id, to } => entries::revert(&mut work, &id, to),
        Command::Unanswered { all, json } => queue::unanswered(&work, all, json),
        Command::Claim { number, take_over } => queue::claim(&mut work, number, take_over),
        Command::Release { number } => queue::release(&mut work, number),
        Command::Answer { number, written, id, anyway } => {
            queue::answer(&mut work, number, written, id, anyway)
        }
        Command::Attach { number, id } => queue::attach(&mut work, number, &id),
        Command::Dismiss { number, reason } => queue::dismiss(&mut work, number, &reason),
        Command::Reopen { number } => queue::reopen(&mut work, number),
        Command::Audit { most } => Ok(shown::audit(&work.desk.audit(most)?)),
        Command::Report { from, to } => report(&work, from, to),
        Command::Import { file, anyway, each } => exchange::import(&mut work, &file, anyway, each),
        Command::Export { file } => exchange::export(&work, file.as_deref()),
        Command::Forget { user } => {
            let forgotten = work.desk.forget(user)?;
            Ok(shown::forgotten(user, &forgotten))
        }
    }
}

fn report(work: &AtWork, from: Option<Date>, to: Option<Date>) -> Done {
    let to = to.unwrap_or_else(|| Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date());
    let from = from.unwrap_or_else(|| to.saturating_sub(6.days()));
    if from > to {
        return Err(Refusal::Wrong(format!(
            "the first day, {from}, is after the last, {to}; turn them round"
        )));
    }
    Ok(work.desk.report(&work.catalogue, from, to)?.in_words())
}

/// The name that the system knows its user by.
fn whoever_is_at_it() -> String {
    let names = ["USER", "LOGNAME", "USERNAME"].into_iter().filter_map(|name| std::env::var(name).ok());
    let plain = |name: String| name.split_whitespace().collect::<Vec<_>>().join(" ");
    names.map(plain).find(|name| !name.is_empty()).unwrap_or_else(|| "somebody".to_owned())
}
