//! Typed conversations: in memory, for 15 minutes after the last message, and nowhere else.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use pathways::understand::conversation::{Conversation, EXPIRES_AFTER, Mind};

use crate::discord::press::AskStep;

/// How many people's conversations are remembered at once; the oldest go first.
const MOST: usize = 20_000;

/// A conversation and what is remembered of it.
pub struct Held {
    /// What was understood.
    pub conversation: Conversation,
    /// The last message, for somebody who says that it was not answered.
    pub message: String,
    /// The last reply, for turning its pages.
    pub reply: Remembered,
    /// How many of its questions were passed on to the officers.
    pub passed_on: usize,
    last: Instant,
}

impl Held {
    fn new(mind: &Mind, now: Instant) -> Self {
        Self {
            conversation: mind.start(),
            message: String::new(),
            reply: Remembered::default(),
            passed_on: 0,
            last: now,
        }
    }
}

/// A reply and what is offered under it.
#[derive(Clone, Default)]
pub struct Remembered {
    /// Its text, all pages.
    pub text: String,
    /// What is offered under each page.
    pub offers: Vec<Offer>,
}

/// A button under a reply.
#[derive(Clone, Copy)]
pub struct Offer {
    /// What it says.
    pub label: &'static str,
    /// What it does.
    pub step: AskStep,
    /// Whether it is what most people want.
    pub leads: bool,
}

/// The conversations of the last 15 minutes, by person.
#[derive(Default)]
pub struct Conversations {
    held: Mutex<HashMap<u64, Arc<Mutex<Held>>>>,
}

impl Conversations {
    /// The conversation with somebody, begun anew where the last message is 15 minutes ago.
    pub fn with<T>(&self, person: u64, mind: &Mind, now: Instant, talk: impl FnOnce(&mut Held) -> T) -> T {
        let held = {
            let mut all = locked(&self.held);
            if all.len() >= MOST && !all.contains_key(&person) {
                forget_the_oldest(&mut all);
            }
            let new = || Arc::new(Mutex::new(Held::new(mind, now)));
            Arc::clone(all.entry(person).or_insert_with(new))
        };
        let mut held = locked(&held);
        if now.saturating_duration_since(held.last) >= EXPIRES_AFTER {
            *held = Held::new(mind, now);
        }
        held.last = now;
        talk(&mut held)
    }

    /// Forgets what is older than 15 minutes.
    pub fn forget_old(&self, now: Instant) {
        locked(&self.held).retain(|_, held| {
            // One that is in use is not old.
            held.try_lock().map_or(true, |held| now.saturating_duration_since(held.last) < EXPIRES_AFTER)
        });
    }

    /// How many there are.
    #[cfg(test)]
    fn len(&self) -> usize {
        locked(&self.held).len()
    }
}

fn forget_the_oldest(all: &mut HashMap<u64, Arc<Mutex<Held>>>) {
    let last = |held: &Arc<Mutex<Held>>| held.try_lock().ok().map(|held| held.last);
    let oldest = all.iter().filter_map(|(person, held)| Some((last(held)?, *person))).min();
    if let Some((_, person)) = oldest {
        all.remove(&person);
    }
}

/// A panic while talking leaves a conversation that is whole, if perhaps not the newest.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_conversation_is_forgotten_15_minutes_after_its_last_message() {
        let mind = Mind::new(crate::catalogue_in_use::catalogue(None).unwrap());
        let (all, start) = (Conversations::default(), Instant::now());
        all.with(1, &mind, start, |held| held.message = "first".to_owned());
        let later = start + EXPIRES_AFTER - Duration::from_secs(1);
        all.with(1, &mind, later, |held| assert_eq!(held.message, "first"));
        all.forget_old(start + EXPIRES_AFTER);
        assert_eq!(all.len(), 1, "every message begins the time again");
        all.with(1, &mind, later + EXPIRES_AFTER, |held| assert_eq!(held.message, ""));
        all.forget_old(later + EXPIRES_AFTER * 2);
        assert_eq!(all.len(), 0);
    }

    #[test]
    fn nobody_sees_the_conversation_of_another() {
        let mind = Mind::new(crate::catalogue_in_use::catalogue(None).unwrap());
        let (all, now) = (Conversations::default(), Instant::now());
        all.with(1, &mind, now, |held| held.message = "mine".to_owned());
        all.with(2, &mind, now, |held| assert_eq!(held.message, ""));
    }
}
