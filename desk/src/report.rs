//! The desk's report: what was asked about, what is open, what officers did, which facts are stale.

use std::fmt::Write as _;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use pathways::Catalogue;
use pathways::catalogue::findings::stale_facts;

use crate::change::{Act, Did};
use crate::database::{Database, Which, Whose};
use crate::error::DeskError;
use crate::question::{Question, State};

/// The most lines of a list in words.
const MOST_LINES: usize = 10;

/// How often something was asked about on a day. No text is kept of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The day.
    pub day: Date,
    /// The kind of reply, such as "answer".
    pub kind: String,
    /// The id of a programme.
    pub programme: Option<String>,
    /// The id of a topic.
    pub topic: Option<String>,
    /// How often.
    pub times: u32,
}

/// What was asked about and what officers did, from one day to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The kinds of reply with how often each was given, most often first.
    pub kinds: Vec<(String, u32)>,
    /// The names of programmes asked about, most often first.
    pub programmes: Vec<(String, u32)>,
    /// The names of topics asked about, most often first.
    pub topics: Vec<(String, u32)>,
    /// Questions that are open now.
    pub open: Vec<Question>,
    /// How many were answered.
    pub answered: usize,
    /// How many were dismissed.
    pub dismissed: usize,
    /// The ids of FAQs that were changed, with how often.
    pub changed: Vec<(String, u32)>,
    /// Facts that have grown old, a sentence each.
    pub stale: Vec<String>,
}

impl Report {
    pub(crate) fn of(
        database: &dyn Database,
        catalogue: &Catalogue,
        from: Date,
        to: Date,
    ) -> Result<Self, DeskError> {
        let counts = database.counts(from, to)?;
        let (mut kinds, mut programmes, mut topics) = (Vec::new(), Vec::new(), Vec::new());
        for asked in &counts {
            add(&mut kinds, &asked.kind, asked.times);
            if let Some(id) = &asked.programme {
                let name = catalogue.programme(id).map_or(id.as_str(), |programme| &programme.name);
                add(&mut programmes, name, asked.times);
            }
            if let Some(id) = &asked.topic {
                let topic = catalogue.topics.iter().find(|topic| topic.id == *id);
                add(&mut topics, topic.map_or(id.as_str(), |topic| &topic.name), asked.times);
            }
        }
        let recorded = database.recorded(Which::Between(start_of(from), end_of(to)))?;
        let did = |wanted: &[Act]| recorded.iter().filter(|line| wanted.contains(&line.act)).count();
        let mut changed = Vec::new();
        for (faq, _) in recorded.iter().filter_map(|line| line.faq.as_ref()) {
            add(&mut changed, faq, 1);
        }
        for counted in [&mut kinds, &mut programmes, &mut topics, &mut changed] {
            counted.sort_by(|a: &(String, u32), b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        }
        let stale = stale_facts(catalogue, to).into_iter().map(|finding| {
            let name = finding.programmes.first().and_then(|id| catalogue.programme(id));
            format!("{}: {}", name.map_or("", |programme| programme.name.as_str()), finding.says)
        });
        Ok(Self {
            from,
            to,
            kinds,
            programmes,
            topics,
            open: database.questions(Whose::Of(Some(State::Open)))?,
            answered: did(&[Act::Faq(Did::Answered), Act::Faq(Did::Attached)]),
            dismissed: did(&[Act::Dismissed]),
            changed,
            stale: stale.collect(),
        })
    }

    /// The report as Markdown, for Discord and for a terminal.
    pub fn in_words(&self) -> String {
        let day = |day: Date| day.strftime("%-d %B %Y").to_string();
        let mut text = format!("**What was asked, {} to {}**\n", day(self.from), day(self.to));
        let all: u32 = self.kinds.iter().map(|(_, times)| times).sum();
        if all == 0 {
            text.push_str("Nothing was counted in this time.\n");
        } else {
            let kinds: Vec<String> =
                self.kinds.iter().map(|(kind, times)| format!("{times} {}", kind_in_words(kind))).collect();
            let _ = writeln!(text, "{all} replies: {}.", kinds.join(", "));
        }
        list(&mut text, "Programmes", &self.programmes);
        list(&mut text, "Topics", &self.topics);
        let _ = writeln!(
            text,
            "\n**The queue**\n{} open now; {} answered and {} dismissed in this time.",
            self.open.len(),
            self.answered,
            self.dismissed
        );
        for question in self.open.iter().take(MOST_LINES) {
            let times =
                if question.times == 1 { "once".to_owned() } else { format!("{} times", question.times) };
            let _ = writeln!(text, "- {}: \"{}\" ({times})", question.id, question.wording());
        }
        more(&mut text, self.open.len());
        if !self.changed.is_empty() {
            list(&mut text, "FAQs that were changed", &self.changed);
        }
        if !self.stale.is_empty() {
            text.push_str("\n**Facts that have grown old**\n");
            for stale in self.stale.iter().take(MOST_LINES) {
                let _ = writeln!(text, "- {stale}");
            }
            more(&mut text, self.stale.len());
        }
        text
    }
}

/// What a kind of reply is, after how many there were of it.
fn kind_in_words(kind: &str) -> &str {
    match kind {
        "answer" => "answered",
        "suggest" => "told what suits",
        "compare" => "compared",
        "list" => "listed",
        "refer" => "not known",
        "clarify" => "asked back",
        "greeting" => "greeted",
        "out_of_scope" => "about something else",
        other => other,
    }
}

fn add(counted: &mut Vec<(String, u32)>, name: &str, times: u32) {
    match counted.iter_mut().find(|(known, _)| known == name) {
        Some((_, sum)) => *sum = sum.saturating_add(times),
        None => counted.push((name.to_owned(), times)),
    }
}

fn list(text: &mut String, title: &str, counted: &[(String, u32)]) {
    if counted.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n**{title}**");
    for (name, times) in counted.iter().take(MOST_LINES) {
        let _ = writeln!(text, "- {name}: {times}");
    }
    more(text, counted.len());
}

fn more(text: &mut String, all: usize) {
    if all > MOST_LINES {
        let _ = writeln!(text, "- and {} more", all - MOST_LINES);
    }
}

fn start_of(day: Date) -> Timestamp {
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |start| start.timestamp())
}

fn end_of(day: Date) -> Timestamp {
    day.checked_add(1.day()).map_or(Timestamp::MAX, start_of)
}
