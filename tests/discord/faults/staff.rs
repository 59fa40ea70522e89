//! Staff at work while requests fail and connections break: several at once, each with faults of their own.

use fastrand::Rng;
use futures_util::future::join_all;
use pathways_tests::stand_in::{Person, Route, Seen, StandIn, Where};
use serde_json::{Value, json};

use super::{Trial, script};

/// How many people do something at once, and how often each.
const PEOPLE: usize = 10;
const TIMES: usize = 10;

/// What goes wrong beside requests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    Requests,
    /// Connections to the gateway break, and sessions are taken up again.
    Resumed,
}

/// Somebody, whose next requests meet faults of their own.
pub struct Somebody<'trial> {
    pub discord: &'trial StandIn,
    pub person: Person,
    pub random: Rng,
}

/// Many people do what staff do; everybody gets an answer to everything, once.
pub async fn many(trial: &Trial, random: &mut Rng, trouble: Trouble) {
    let people = (0..PEOPLE).map(|number| {
        let person = trial.discord.person(&format!("Staff {number}"));
        works(Somebody { discord: &trial.discord, person, random: random.fork() }, trial, trouble)
    });
    join_all(people).await;
}

/// Each thing that can happen to a connection happens, whatever was drawn, while somebody waits for an answer.
pub async fn connections_break(trial: &Trial) {
    let person = trial.discord.person("Bystander");
    for fault in script::OF_A_CONNECTION {
        // The answer to the fault before may have come while the connection was not yet made anew.
        trial.discord.until("there is a connection", |discord| discord.connected_sessions() > 0).await;
        let ask = person.types(&trial.discord, "about", json!({}));
        let (seen, struck) = tokio::join!(ask, async { trial.discord.gateway(fault) });
        says(&seen, "What happens to what you tell me");
        assert_eq!(struck, 1);
    }
}

async fn works(mut somebody: Somebody<'_>, trial: &Trial, trouble: Trouble) {
    let mut written = 0;
    for _ in 0..TIMES {
        if somebody.random.u8(..4) == 0 {
            trial.discord.delivers_twice(1);
        }
        let strikes = trouble == Trouble::Resumed && somebody.random.u8(..3) == 0;
        let fault = script::of_a_connection(&mut somebody.random);
        let strike = async {
            if strikes {
                trial.discord.gateway(fault);
            }
        };
        let act = somebody.random.u8(..7);
        tokio::join!(somebody.does(act, trial.is_signed(), &mut written), strike);
    }
    let got = somebody.person.direct_messages(&trial.discord).len();
    assert_eq!(got, written, "{}: an answer to each direct message, once", trial.name);
}

impl Trial {
    pub fn is_signed(&self) -> bool {
        // Only a signed bot has no session.
        self.discord.identifies() == 0
    }
}

impl Somebody<'_> {
    /// The next first response meets faults.
    pub fn meets_faults(&mut self) {
        let faults = script::of_a_first_response(&mut self.random);
        self.discord.next_for(&self.person, Route::Callback, &faults);
    }

    async fn does(&mut self, what: u8, signed: bool, written: &mut usize) {
        match what {
            0 => says(&self.types("about", json!({})).await, "What happens to what you tell me"),
            1 => {
                let programme = self.types("programme", json!({ "name": "TAH" })).await;
                says(&programme, "Thinking About Headship");
            }
            2 => {
                let page = self.types("suits-me", json!({})).await;
                self.meets_faults();
                let next =
                    self.person.chooses(self.discord, &page, "Choose one", &["Depute headteacher"]).await;
                says(&next, "Tick any that are true for you");
                self.meets_faults();
                let next = self.person.presses(self.discord, &next, "Continue").await;
                assert!(!next.says("What is your role?"), "{next}");
            }
            3 => {
                self.meets_faults();
                let found = self.person.completes(self.discord, "programme", "name", "think").await;
                assert!(found.iter().any(|choice| choice.label.contains("Thinking About Headship")));
            }
            4 => {
                let answer = self.asks("How long is Executive Coaching?").await;
                self.meets_faults();
                let window = self.person.presses(self.discord, &answer, "Ask something else").await;
                self.meets_faults();
                let fields = [("Your question", "Who is Executive Coaching for?")];
                says(&self.person.fills_in(self.discord, &window, &fields).await, "Executive Coaching");
            }
            5 if !signed => {
                self.discord.next_for(
                    &self.person,
                    Route::Message,
                    &script::of_what_has_time(&mut self.random),
                );
                let letter =
                    self.person.writes(self.discord, Where::Direct, "How long is Executive Coaching?").await;
                says(&self.person.hears(self.discord, &letter).await, "Executive Coaching");
                *written += 1;
            }
            _ => says(&self.asks("How long is Executive Coaching?").await, "Executive Coaching"),
        }
    }

    pub async fn asks(&mut self, question: &str) -> Seen {
        self.types("ask", json!({ "question": question })).await
    }

    pub async fn types(&mut self, command: &str, options: Value) -> Seen {
        self.meets_faults();
        self.person.types(self.discord, command, options).await
    }
}

fn says(seen: &Seen, text: &str) {
    assert!(seen.says(text), "{text:?} is missing in:\n{seen}");
}
