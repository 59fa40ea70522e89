//! The right to run a browser: not more of them at a time than the machine can take.
//!
//! A test holds one browser at a time. One that held a first while it waited for a second could wait for ever.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

const AT_A_TIME: usize = 2;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// The right, as long as it is held.
pub struct Turn(());

impl Turn {
    pub fn wait() -> Self {
        let mut running = running();
        while *running >= AT_A_TIME {
            running = ENDED.wait(running).unwrap_or_else(PoisonError::into_inner);
        }
        *running += 1;
        Self(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *running() -= 1;
        ENDED.notify_one();
    }
}

fn running() -> MutexGuard<'static, usize> {
    // A test that fails while it holds this changes nothing about the number.
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
