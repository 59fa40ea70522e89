//! Entries and drafts as JSON, the form in which they are kept. A key that a later version adds is passed over.

use pathways::catalogue::officers::{Entry, EntrySource};
use serde::{Deserialize, Serialize};

use crate::desk::Draft;
use crate::error::DeskError;
use crate::question::QuestionId;

#[derive(Serialize, Deserialize)]
struct KeptEntry {
    id: String,
    ask: Vec<String>,
    #[serde(default)]
    refer: bool,
    #[serde(default)]
    programmes: Vec<String>,
    #[serde(default)]
    topic: Option<String>,
    says: String,
    #[serde(default)]
    sources: Vec<KeptSource>,
}

#[derive(Serialize, Deserialize)]
struct KeptSource {
    document: String,
    section: String,
}

#[derive(Serialize, Deserialize)]
struct KeptDraft {
    entry: KeptEntry,
    #[serde(default)]
    question: Option<u64>,
    #[serde(default)]
    expected: Option<u64>,
}

/// An entry as JSON.
pub(crate) fn entry_to_json(entry: &Entry) -> Result<String, DeskError> {
    serde_json::to_string(&kept(entry)).map_err(failed)
}

/// An entry that was kept.
pub(crate) fn entry_of_json(json: &str) -> Result<Entry, DeskError> {
    serde_json::from_str(json).map(entry).map_err(failed)
}

/// A draft as JSON.
pub(crate) fn draft_to_json(draft: &Draft) -> Result<String, DeskError> {
    let Draft { entry, question, expected } = draft;
    let question = question.map(|question| question.0);
    serde_json::to_string(&KeptDraft { entry: kept(entry), question, expected: *expected }).map_err(failed)
}

/// A draft that was kept.
pub(crate) fn draft_of_json(json: &str) -> Result<Draft, DeskError> {
    let kept: KeptDraft = serde_json::from_str(json).map_err(failed)?;
    let KeptDraft { entry: of_draft, question, expected } = kept;
    Ok(Draft { entry: entry(of_draft), question: question.map(QuestionId), expected })
}

fn failed(error: serde_json::Error) -> DeskError {
    DeskError::Failed(format!("an entry in it cannot be read or written: {error}"))
}

fn kept(entry: &Entry) -> KeptEntry {
    let source = |source: &EntrySource| KeptSource {
        document: source.document.clone(),
        section: source.section.clone(),
    };
    KeptEntry {
        id: entry.id.clone(),
        ask: entry.ask.clone(),
        refer: entry.refer,
        programmes: entry.programmes.clone(),
        topic: entry.topic.clone(),
        says: entry.says.clone(),
        sources: entry.sources.iter().map(source).collect(),
    }
}

fn entry(kept: KeptEntry) -> Entry {
    let KeptEntry { id, ask, refer, programmes, topic, says, sources } = kept;
    let source = |source: KeptSource| EntrySource { document: source.document, section: source.section };
    Entry { id, ask, refer, programmes, topic, says, sources: sources.into_iter().map(source).collect() }
}
