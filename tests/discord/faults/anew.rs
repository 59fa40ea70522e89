//! Sessions end and cannot be taken up again. What happens in between is lost for Discord as well; everything else is not,
//! and no more sessions are begun than were ended.

use fastrand::Rng;
use futures_util::future::join_all;
use pathways_tests::stand_in::{GatewayFault, Route, StandIn};
use serde_json::json;
use tokio::join;

use super::{Trial, script};

/// How many people do something at the moment when a session ends.
const PEOPLE: usize = 6;

/// What ends a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Op 9 `false`.
    Invalid,
    /// Close code 4009.
    TimedOut,
    /// The connection breaks, and RESUME is answered with op 9 `false`.
    ResumeRefused,
    /// A heartbeat is not acknowledged.
    HeartbeatUnanswered,
    /// The websocket is closed and no code is given: the library notices when it next sends a heartbeat.
    ClosedWithoutCode,
}

/// Ends sessions in these ways, each while people are waiting for answers.
pub async fn sessions_end(trial: &Trial, random: &mut Rng, ends: &[End]) {
    let mut ends = ends.to_vec();
    random.shuffle(&mut ends);
    for end in ends {
        let before = trial.discord.identifies();
        let strike = async {
            strike(&trial.discord, end).await;
            trial.discord.until("a new session", |discord| discord.identifies() > before).await;
        };
        join!(people_ask(trial, random), strike);
        *trial.sessions.lock().unwrap() += 1;
        connected_again(trial).await;
    }
}

/// Waits for the session that was begun, and takes it into account where Discord was down.
pub async fn connected_again(trial: &Trial) {
    let discord = &trial.discord;
    // One person's question is answered only where somebody hears it.
    discord.until("a session", |discord| discord.connected_sessions() > 0).await;
    let probe = discord.person("Probe");
    while probe.tries(discord, "about", json!({})).await.is_err() {}
}

async fn strike(discord: &StandIn, end: End) {
    match end {
        End::Invalid => {
            discord.gateway(GatewayFault::InvalidSession(false));
        }
        End::TimedOut => {
            discord.gateway(GatewayFault::Close(4009));
        }
        End::ClosedWithoutCode => {
            discord.gateway(GatewayFault::CloseWithoutCode);
        }
        End::ResumeRefused => {
            discord.refuses_the_next_resume();
            discord.gateway(GatewayFault::Abort);
        }
        End::HeartbeatUnanswered => {
            let unanswered =
                |discord: &StandIn| discord.faults_met().get("gateway: a heartbeat without answer").copied();
            discord.acknowledges_heartbeats(false);
            discord.until("a heartbeat", |discord| unanswered(discord).is_some()).await;
            discord.acknowledges_heartbeats(true);
        }
    }
}

/// People ask just then. Whoever was not heard tries again, as they would.
async fn people_ask(trial: &Trial, random: &mut Rng) {
    let discord = &trial.discord;
    let asks = (0..PEOPLE).map(|number| {
        let person = discord.person(&format!("Asking {number}"));
        let mut random = random.fork();
        async move {
            for _ in 0..2 {
                discord.next_for(&person, Route::Callback, &script::of_a_first_response(&mut random));
                match person.tries(discord, "programme", json!({ "name": "TAH" })).await {
                    Ok(seen) => assert!(seen.says("Thinking About Headship"), "{seen}"),
                    // What the accounts say of it is looked at in the end.
                    Err(why) => {
                        assert!(why.contains("never told") || why.contains("did not respond"), "{why}")
                    }
                }
            }
        }
    });
    join_all(asks).await;
}
