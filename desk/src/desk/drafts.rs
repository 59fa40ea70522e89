//! What officers have written and not saved: it outlives a restart between preview and save.

use jiff::Timestamp;

use super::{Desk, Draft};
use crate::entry_json::{draft_of_json, draft_to_json};
use crate::error::DeskError;
use crate::who::Who;

impl Desk {
    /// Keeps a draft, for a day. Its number.
    ///
    /// # Errors
    /// A store that fails.
    pub fn keep_draft(&mut self, who: &Who, draft: &Draft, at: Timestamp) -> Result<u64, DeskError> {
        self.database.keep_draft(who, &draft_to_json(draft)?, at)
    }

    /// A draft by its number; only for whoever wrote it.
    ///
    /// # Errors
    /// A store that fails.
    pub fn draft(&self, id: u64, who: &Who) -> Result<Option<Draft>, DeskError> {
        self.database.draft(id, who)?.map(|draft| draft_of_json(&draft)).transpose()
    }

    /// Deletes a draft.
    ///
    /// # Errors
    /// A store that fails.
    pub fn drop_draft(&mut self, id: u64) -> Result<(), DeskError> {
        self.database.drop_draft(id)
    }
}
