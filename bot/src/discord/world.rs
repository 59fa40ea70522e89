//! What every command can reach: the mind, the desk, the seal, and what is remembered for a while.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use pathways::Catalogue;
use pathways::understand::conversation::Mind;
use pathways_desk::{By, Who};
use tokio::sync::Notify;

use crate::desk_thread::DeskThread;
use crate::discord::afterwards::Afterwards;
use crate::discord::call::{Officers, Person};
use crate::discord::conversations::Conversations;
use crate::discord::counts::Counts;
use crate::discord::press::Press;
use crate::discord::sealed::Seal;
use crate::mind_in_use::MindInUse;

/// What lasts as long as the bot.
pub struct World {
    /// The mind with officers' FAQs.
    pub minds: Arc<MindInUse>,
    /// Officers' FAQs, unanswered questions, wishes to be told.
    pub desk: DeskThread,
    /// Makes custom ids.
    pub seal: Seal,
    /// Says who is an officer.
    pub officers: Officers,
    /// Conversations of the last 15 minutes.
    pub conversations: Conversations,
    /// How often what was asked about.
    pub counts: Counts,
    /// Wakes the teller: somebody may be to be told.
    pub to_tell: Notify,
    /// The date of asking, where it is not today.
    pub as_of: Option<Date>,
}

/// One thing that somebody did, with what is needed to answer it.
#[derive(Clone)]
pub struct Call {
    /// What lasts.
    pub world: Arc<World>,
    /// The mind as it is now.
    pub mind: Arc<Mind>,
    /// Who did it.
    pub who: Person,
    /// The day.
    pub as_of: Date,
    /// The moment.
    pub now: Timestamp,
    /// A name of this one thing: if Discord hands it over twice, it is done once.
    pub key: String,
    /// What is to be done once the answer is with the person.
    pub afterwards: Afterwards,
}

impl Call {
    /// The catalogue with officers' FAQs.
    pub fn catalogue(&self) -> &Catalogue {
        self.mind.catalogue()
    }

    /// The custom id of a press that only this person can make.
    pub fn id(&self, press: &Press) -> String {
        self.world.seal.id(press, self.who.id, self.now)
    }

    /// Who changes something, for the audit trail.
    pub fn by(&self) -> By {
        By { who: self.officer(), at: self.now, key: Some(self.key.clone()) }
    }

    /// The person as the audit trail names them.
    pub fn officer(&self) -> Who {
        Who::Discord(self.who.id)
    }
}
