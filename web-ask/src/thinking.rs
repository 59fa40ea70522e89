//! What replies, made piece by piece while the person reads the page: opening it must not stop everything else.

use pathways::Catalogue;
use pathways::understand::conversation::{Mind, MindInMaking};

/// What replies.
pub struct Thinking {
    making: MindInMaking,
    /// Once it is made.
    mind: Option<Mind>,
}

impl Thinking {
    /// What will speak from a catalogue.
    pub fn of(catalogue: Catalogue) -> Self {
        Self { making: MindInMaking::new(catalogue), mind: None }
    }

    /// What it speaks from.
    pub fn catalogue(&self) -> &Catalogue {
        match &self.mind {
            Some(mind) => mind.catalogue(),
            None => self.making.catalogue(),
        }
    }

    /// Does a piece of what is left to do; whether more is left.
    pub fn go_on(&mut self) -> bool {
        if self.mind.is_none() {
            self.mind = self.making.go_on();
        }
        self.mind.is_none()
    }

    /// What replies, now: somebody who has asked waits for the rest of the work.
    pub fn mind(&mut self) -> &Mind {
        self.mind.get_or_insert_with(|| self.making.finish())
    }
}
