//! What is to be done once an answer is with the person, and not before: to note that they were told, and to count.

use std::sync::{Arc, Mutex, PoisonError};

use crate::discord::counts::Counted;
use crate::discord::sending::Accepted;
use crate::discord::world::World;

/// Something to be done afterwards.
pub enum After {
    /// The person was told of an answer that they waited for: the wish is deleted.
    Told(u64),
    /// A reply is counted, by the one instance whose answer Discord took.
    Count(Counted),
}

/// What is to be done after one answer.
#[derive(Clone, Default)]
pub struct Afterwards(Arc<Mutex<Vec<After>>>);

impl Afterwards {
    /// To be done too.
    pub fn add(&self, after: After) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(after);
    }

    /// Does it, now that the answer is there; `None` where it is not.
    pub async fn carry_out(&self, world: &World, accepted: Option<Accepted>) {
        let all = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for after in all {
            match after {
                After::Told(wish) => {
                    let is_told = accepted == Some(Accepted::FromUs);
                    let noted = world.desk.with(move |desk| {
                        // Not told: it waits for the person's next question again.
                        if is_told { desk.told(wish) } else { desk.refused(wish) }
                    });
                    if let Err(error) = noted.await {
                        eprintln!("pathways: that somebody was told could not be noted: {error}");
                    }
                }
                After::Count(counted) if accepted == Some(Accepted::FromUs) => world.counts.add(counted),
                After::Count(_) => {}
            }
        }
    }
}
