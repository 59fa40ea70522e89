//! `pathways serve` with Discord: how soon it is connected, what memory it takes, how quickly it replies when many ask.
//!
//! The stand-in Discord and the people in it share the machine with the program, and judge nothing meanwhile. Nothing here is
//! asserted: a machine may be busy.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use futures_util::future::join_all;
use pathways_tests::stand_in::{Bot, Component, Options, Person, Seen, StandIn};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};

/// How often it is started.
const STARTS: usize = 10;
/// How many interactions are had before its memory is looked at again.
const MANY: usize = 10_000;
/// How many people there are.
const PEOPLE: usize = 100;
/// For how long so many interactions a second are kept up.
const FOR: Duration = Duration::from_secs(20);
const RATES: [u32; 2] = [200, 400];

fn main() {
    // Without it, it is somebody who runs all targets as tests.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let program = std::env::var_os("PATHWAYS_BIN").map_or_else(built, PathBuf::from);
    println!("{} bytes of program", std::fs::metadata(&program).map_or(0, |file| file.len()));
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime can be had")
        .block_on(measure());
}

/// The program in release, built where it is not there or is old.
fn built() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--release", "--package", "pathways-bot"])
        .status()
        .expect("cargo can be run");
    assert!(status.success(), "the program cannot be built");
    pathways_tests::project::pathways()
}

async fn measure() {
    let mut bots = Vec::new();
    let mut took = Vec::new();
    for _ in 0..STARTS {
        let discord = stand_in().await;
        let mut bot = discord.bot_unstarted("", &[]);
        let begun = Instant::now();
        bot.start(&discord).await;
        took.push(begun.elapsed());
        bots.push(resident(&bot));
        bot.kill().await;
    }
    took.sort_unstable();
    bots.sort_unstable();
    println!("from start to connected: {} in the median of {STARTS}", millis(took[STARTS / 2]));
    println!("resident after the start: {} kB in the median", bots[STARTS / 2]);

    let discord = stand_in().await;
    let bot = discord.bot("").await;
    let people = Arc::new(people(&discord).await);
    let mut random = Rng::with_seed(1);
    for _ in 0..MANY / PEOPLE {
        let acts: Vec<u8> = (0..PEOPLE).map(|_| random.u8(..)).collect();
        let all = people.iter().zip(acts).map(|(somebody, act)| somebody.does(&discord, act));
        assert!(join_all(all).await.iter().all(|answered| *answered), "everybody is answered");
    }
    println!("resident after {MANY} interactions: {} kB", resident(&bot));
    for rate in RATES {
        under_load(&discord, &people, rate).await;
    }
    println!("resident in the end: {} kB", resident(&bot));
}

async fn stand_in() -> Arc<StandIn> {
    Arc::new(StandIn::with(Options { judges: false, ..Options::default() }).await)
}

/// So many interactions a second, whether or not earlier ones are answered. A reply's time counts from the moment at which
/// its interaction was due.
async fn under_load(discord: &Arc<StandIn>, people: &Arc<Vec<Somebody>>, rate: u32) {
    let mut ticks = interval(Duration::from_secs(1) / rate);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let mut random = Rng::with_seed(u64::from(rate));
    let mut replies = JoinSet::new();
    let count = rate as usize * FOR.as_secs() as usize;
    for number in 0..count {
        let due = ticks.tick().await;
        let (discord, people) = (Arc::clone(discord), Arc::clone(people));
        let act = random.u8(..);
        replies.spawn(async move {
            let answered = people[number % PEOPLE].does(&discord, act).await;
            answered.then(|| due.elapsed())
        });
    }
    let mut took: Vec<Duration> = replies.join_all().await.into_iter().flatten().collect();
    took.sort_unstable();
    let lost = count - took.len();
    let at = |share: f64| millis(took[((took.len() - 1) as f64 * share) as usize]);
    println!(
        "{rate} interactions a second over {} s: median {}, 99th percentile {}, worst {}; {lost} of {count} not answered",
        FOR.as_secs(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

/// Somebody, with the first page of the interview before them.
struct Somebody {
    person: Person,
    page: Seen,
    menu: String,
}

async fn people(discord: &StandIn) -> Vec<Somebody> {
    let somebody = async |number| {
        let person = discord.person(&format!("Person {number}"));
        let page = person.types(discord, "suits-me", json!({})).await;
        let menu = page.rows.iter().flatten().find_map(|part| match part {
            Component::Menu { custom_id, .. } => Some(custom_id.clone()),
            Component::Button { .. } => None,
        });
        Somebody { person, page, menu: menu.expect("the first page has a menu") }
    };
    join_all((0..PEOPLE).map(somebody)).await
}

impl Somebody {
    /// Does something; whether it was answered.
    async fn does(&self, discord: &StandIn, what: u8) -> bool {
        let asks =
            ["How long is Executive Coaching?", "I am a depute with 3 years in post. What would suit me?"];
        match what % 10 {
            0..4 => {
                let question = json!({ "question": asks[usize::from(what % 2)] });
                self.person.tries(discord, "ask", question).await.is_ok()
            }
            4..6 => {
                let roles = ["depute_headteacher", "headteacher"];
                let role = roles[usize::from(what % 2)];
                self.person.chooses_raw(discord, &self.page, &self.menu, &[role]).await.is_ok()
            }
            6..8 => self.person.tries(discord, "programme", json!({ "name": "TAH" })).await.is_ok(),
            _ => !self.person.completes(discord, "programme", "name", "think").await.is_empty(),
        }
    }
}

/// What of the program is in memory, in kilobytes.
fn resident(bot: &Bot) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", bot.process())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
