//! What goes wrong, drawn from a seed.

use std::time::Duration;

use fastrand::Rng;
use pathways_tests::stand_in::{Fault, GatewayFault};

/// Waits of the bot between its tries, in milliseconds after the first.
const TRIES: [u64; 4] = [0, 100, 300, 700];
/// How much earlier than the bot's next try a 429 ends, so that it has ended then.
const EARLIER: u64 = 40;

/// Faults of a first response that is given at once: the fourth try is let through, 0.7 s after the first, which leaves two
/// seconds.
pub fn of_a_first_response(random: &mut Rng) -> Vec<Option<Fault>> {
    within(random, 3)
}

/// Faults of a first response that says that the reply comes later. The bot says so after one second, so that fewer tries
/// are left: the third is let through, 1.3 s after the interaction came.
pub fn of_one_that_is_put_off(random: &mut Rng) -> Vec<Option<Fault>> {
    within(random, 2)
}

/// Faults of what has time: changes of a reply that was put off, and messages.
pub fn of_what_has_time(random: &mut Rng) -> Vec<Option<Fault>> {
    let mut faults = Vec::new();
    for _ in 0..random.usize(1..=4) {
        let after = Duration::from_millis(random.u64(50..300));
        faults.push(Some(passing(random, after)));
    }
    faults
}

/// Faults that use up at most so many tries.
fn within(random: &mut Rng, tries: usize) -> Vec<Option<Fault>> {
    let mut faults = Vec::new();
    let mut used = 0;
    while used < tries && (faults.is_empty() || random.u8(..3) > 0) {
        // A 429 also uses up the tries that come before its time is over.
        let longest = tries - used;
        let uses = random.usize(1..=longest);
        let after = Duration::from_millis(TRIES[used + uses] - TRIES[used] - EARLIER);
        let fault = passing(random, after);
        used += if matches!(fault, Fault::TooMany { .. }) { uses } else { 1 };
        faults.push(Some(fault));
    }
    faults
}

fn passing(random: &mut Rng, after: Duration) -> Fault {
    // It holds for everybody else too, so it is short and rare.
    let global = random.u8(..60) == 0;
    match random.u8(..15) {
        _ if global => Fault::TooMany { after: Duration::from_millis(60), global: true },
        0..3 => Fault::TooMany { after, global: false },
        3 | 4 => Fault::Status(500),
        5 | 6 => Fault::Status(502),
        7 | 8 => Fault::Status(503),
        9 | 10 => Fault::Slow(Duration::from_millis(random.u64(50..400))),
        11 | 12 => Fault::CutBefore,
        _ => Fault::CutAfter,
    }
}

/// What happens to a connection, after which the session can be taken up again.
pub const OF_A_CONNECTION: [GatewayFault; 6] = [
    GatewayFault::Reconnect,
    GatewayFault::InvalidSession(true),
    GatewayFault::Close(4000),
    GatewayFault::Abort,
    GatewayFault::Garbage,
    GatewayFault::UnknownEvent,
];

/// One of them.
pub fn of_a_connection(random: &mut Rng) -> GatewayFault {
    OF_A_CONNECTION[random.usize(..OF_A_CONNECTION.len())]
}
