//! What an officer writes of a FAQ on the command line.

use clap::Args;
use pathways::catalogue::officers::{Entry, EntrySource};

/// All of a new FAQ.
#[derive(Args)]
pub struct Written {
    /// A way of asking it; give more of them, for it is found by them
    #[arg(long, required = true, num_args = 1.., value_name = "TEXT")]
    pub ask: Vec<String>,
    #[command(flatten)]
    pub reply: Reply,
}

/// What a FAQ replies.
#[derive(Args)]
pub struct Reply {
    /// The answer
    #[arg(long, value_name = "TEXT")]
    pub says: String,
    #[command(flatten)]
    pub about: About,
    /// It says that nothing is known, and whom to ask
    #[arg(long)]
    pub refer: bool,
}

/// What a FAQ is about and where it comes from.
#[derive(Args)]
pub struct About {
    /// The id of a programme that it is about; none for programmes in general
    #[arg(long, value_name = "ID")]
    pub programme: Vec<String>,
    /// The id of its topic
    #[arg(long, value_name = "ID")]
    pub topic: Option<String>,
    /// The id of a document that it comes from, and which part of it
    #[arg(long, num_args = 2, value_names = ["DOCUMENT", "SECTION"])]
    pub source: Vec<String>,
}

/// What of a FAQ is changed.
#[derive(Args)]
pub struct Changed {
    /// The ways of asking it, in place of those that it has
    #[arg(long, num_args = 1.., value_name = "TEXT")]
    pub ask: Vec<String>,
    /// A way of asking it, beside those that it has
    #[arg(long, num_args = 1.., value_name = "TEXT")]
    pub also_ask: Vec<String>,
    /// The answer
    #[arg(long, value_name = "TEXT")]
    pub says: Option<String>,
    /// The ids of its programmes, in place of those that it has; "" for none; "" for a topic takes that away
    #[command(flatten)]
    pub about: About,
    /// It says that nothing is known, and whom to ask
    #[arg(long, conflicts_with = "no_refer")]
    pub refer: bool,
    /// It answers
    #[arg(long)]
    pub no_refer: bool,
}

impl Written {
    /// The FAQ, with an id.
    pub fn entry(self, id: String) -> Entry {
        let Reply { says, about: About { programme, topic, source }, refer } = self.reply;
        Entry {
            id,
            ask: self.ask,
            refer,
            programmes: named(programme),
            topic: topic.filter(|topic| !topic.is_empty()),
            says,
            sources: sources(source),
        }
    }
}

impl Changed {
    /// Changes a FAQ; whether anything was given.
    pub fn apply(self, entry: &mut Entry) -> bool {
        let before = entry.clone();
        let About { programme, topic, source } = self.about;
        if !self.ask.is_empty() {
            entry.ask = self.ask;
        }
        entry.ask.extend(self.also_ask);
        entry.says = self.says.unwrap_or_else(|| before.says.clone());
        entry.refer = (entry.refer || self.refer) && !self.no_refer;
        if !programme.is_empty() {
            entry.programmes = named(programme);
        }
        if let Some(topic) = topic {
            entry.topic = Some(topic).filter(|topic| !topic.is_empty());
        }
        if !source.is_empty() {
            entry.sources = sources(source);
        }
        *entry != before
    }
}

/// Ids, those that are empty left out.
pub fn named(ids: Vec<String>) -> Vec<String> {
    ids.into_iter().filter(|id| !id.is_empty()).collect()
}

/// Documents and sections, which come in turn.
pub fn sources(given: Vec<String>) -> Vec<EntrySource> {
    let pairs = given.chunks(2).filter_map(|pair| match pair {
        [document, section] => Some(EntrySource { document: document.clone(), section: section.clone() }),
        _ => None,
    });
    pairs.collect()
}
