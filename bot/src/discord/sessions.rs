//! Who we are, and the sessions that Discord accepted in this run.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serenity::all::UserId;

/// The sessions that Discord accepted, and who we are in them.
#[derive(Default)]
pub struct Sessions {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    accepted: u64,
    us: Option<UserId>,
}

impl Sessions {
    /// Our own number, once we know it.
    pub fn our_number(&self) -> Option<UserId> {
        self.state().us
    }

    /// Whether there was a session at all.
    pub fn was_connected(&self) -> bool {
        self.state().accepted > 0
    }

    /// Discord has accepted a session.
    pub fn ready(&self, us: UserId, name: &str) {
        let mut state = self.state();
        (state.us, state.accepted) = (Some(us), state.accepted + 1);
        println!("Discord is connected as {name} (session {} of this run)", state.accepted);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
