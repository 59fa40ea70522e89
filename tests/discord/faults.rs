//! Over a thousand things go wrong between the real bot and Discord, from a seed and so each time the same: no reply is lost
//! for an interaction that came through, nothing is sent or done twice, and the bot goes on as the process it was.
//!
//! Four bots run side by side, each with its own store, and each meets another kind of trouble beside the faults that all
//! requests meet: broken connections that can be taken up again, sessions that cannot, a server that is down, and signed
//! requests that come twice. What is counted is what happened, not what was planned.
//!
//! A person waits three seconds for a first response, and the bot tries it 0, 0.1, 0.3 and 0.7 seconds after it has one
//! (see `script.rs`), and then every 0.4 seconds. Faults on one interaction are bounded so that the fourth try is let through: what is left of the three
//! seconds is for a machine that has other things to do. Whatever Discord has processed needs no such bound, and neither has
//! what comes after the first response.

mod accounts;
mod anew;
mod busy;
mod desk;
mod report;
mod script;
mod staff;

use std::sync::Mutex;
use std::time::{Duration, Instant};

use fastrand::Rng;
use pathways_tests::project::thorough;
use pathways_tests::stand_in::{Bot, Options, StandIn, Transport};
use tokio::join;

use anew::End;
use report::Report;

/// The faults of one run, at the least.
const FAULTS: u64 = 1000;

/// A bot, and what it has to answer for in the end.
struct Trial {
    name: &'static str,
    discord: StandIn,
    bot: Bot,
    process: u32,
    begun: Instant,
    took: Duration,
    /// Sessions that it had to begin.
    sessions: Mutex<u32>,
    /// Lines that the audit trail has to have, each once.
    audit: Mutex<Vec<String>>,
    /// Questions that were passed on: those of which it is certain, and those that may have come through.
    questions: Mutex<(u32, u32)>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_faults_lose_no_reply_and_do_nothing_twice() {
    let first = std::env::var("PATHWAYS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1_u64);
    // The report names the seed: with it, the same faults come again.
    let runs = if thorough() { 10 } else { 1 };
    let mut report = Report::default();
    for seed in first..first + runs {
        let begun = Instant::now();
        let seeds = |of: u64| Rng::with_seed(seed.wrapping_mul(1000) + of);
        let (resumed, anew, down, signed) =
            join!(resumed(seeds(1)), anew(seeds(2)), down(seeds(3)), signed(seeds(4)));
        for trial in [resumed, anew, down, signed] {
            report.add(&accounts::settled(trial).await);
        }
        println!("seed {seed}: {:.1} s", begun.elapsed().as_secs_f64());
    }
    println!("{report}");
    assert!(report.faults() > FAULTS * runs, "{report}");
}

impl Drop for Trial {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let accounts = self.discord.accounts();
            let open = accounts.interactions.iter().filter(|account| !account.is_final);
            let open: Vec<String> = open.map(|account| format!("{account:?}")).collect();
            let (name, output) = (self.name, self.bot.output());
            eprintln!("{name}: the bot said\n{output}\nwithout a reply:\n{}\n{accounts}", open.join("\n"));
        }
    }
}

impl Trial {
    async fn new(name: &'static str, options: Options) -> Self {
        let discord = StandIn::with(Options { patience: Duration::from_secs(30), ..options }).await;
        // Every time a session is taken up again, some of what was seen comes once more.
        discord.replays_also(3);
        let bot = discord.bot("").await;
        let process = bot.process();
        let sessions = Mutex::new(discord.identifies());
        Self {
            name,
            discord,
            bot,
            process,
            begun: Instant::now(),
            took: Duration::ZERO,
            sessions,
            audit: Mutex::default(),
            questions: Mutex::default(),
        }
    }
}

impl Trial {
    fn ended(mut self) -> Self {
        self.took = self.begun.elapsed();
        self
    }
}

/// Connections break, and sessions are taken up again.
async fn resumed(mut random: Rng) -> Trial {
    let trial = Trial::new("taken up again", with_a_quick_heart()).await;
    staff::connections_break(&trial).await;
    staff::many(&trial, &mut random, staff::Trouble::Resumed).await;
    busy::replies_are_put_off(&trial, &mut random, busy::Meanwhile::ConnectionsBreak).await;
    desk::questions_are_answered(&trial, &mut random).await;
    anew::sessions_end(&trial, &mut random, &[End::HeartbeatUnanswered]).await;
    trial.ended()
}

/// Sessions end, and others have to be begun.
async fn anew(mut random: Rng) -> Trial {
    let trial = Trial::new("begun anew", with_a_quick_heart()).await;
    staff::many(&trial, &mut random, staff::Trouble::Requests).await;
    let ends = [End::Invalid, End::TimedOut, End::ResumeRefused, End::ClosedWithoutCode];
    anew::sessions_end(&trial, &mut random, &ends).await;
    trial.ended()
}

/// Discord cannot be reached for some seconds.
async fn down(mut random: Rng) -> Trial {
    let trial = Trial::new("down", with_a_quick_heart()).await;
    staff::many(&trial, &mut random, staff::Trouble::Requests).await;
    busy::replies_are_put_off(&trial, &mut random, busy::Meanwhile::DiscordIsDown).await;
    desk::questions_are_answered(&trial, &mut random).await;
    trial.ended()
}

fn with_a_quick_heart() -> Options {
    Options { heartbeat_interval: Duration::from_millis(2500), ..Options::default() }
}

/// Interactions come as signed requests, some of them twice.
async fn signed(mut random: Rng) -> Trial {
    let transport = Transport::SignedHttp;
    let trial = Trial::new("signed requests", Options { transport, ..Options::default() }).await;
    staff::many(&trial, &mut random, staff::Trouble::Requests).await;
    busy::replies_are_put_off(&trial, &mut random, busy::Meanwhile::Nothing).await;
    desk::questions_are_answered(&trial, &mut random).await;
    trial.ended()
}
