//! The right to run a browser: not more of them at a time than the machine can take.
//!
//! A test holds one browser at a time. Two tests that each held one while they waited for a second would wait for ever, so a test
//! that asks for a second fails at once. Each test has a thread of its own.

use std::cell::Cell;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

const AT_A_TIME: usize = 2;

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

thread_local! {
    static HELD_BY_THIS_TEST: Cell<bool> = const { Cell::new(false) };
}

/// The right, as long as it is held.
pub struct Turn(());

impl Turn {
    /// Waits for the right.
    pub fn wait() -> Self {
        let held = HELD_BY_THIS_TEST.replace(true);
        assert!(!held, "a test holds one browser at a time; close the first before the second is opened");
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
        HELD_BY_THIS_TEST.set(false);
        *running() -= 1;
        ENDED.notify_one();
    }
}

fn running() -> MutexGuard<'static, usize> {
    // A test that fails while it holds this changes nothing about the number.
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
