//! How often what was asked about: counts alone, gathered here and handed to the desk now and then.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use pathways::Catalogue;
use pathways::understand::reply::{Kind, Reply};
use pathways_desk::Asked;

use crate::desk_thread::DeskThread;

/// Counts that the desk does not have yet.
#[derive(Default)]
pub struct Counts {
    waiting: Mutex<HashMap<What, u32>>,
}

/// A reply as it is counted: once for each programme that it was about, and nothing of what was written.
pub struct Counted(Vec<What>);

impl Counted {
    /// A reply of a day. What is said in distress is not counted.
    pub fn of(catalogue: &Catalogue, reply: &Reply, day: Date) -> Self {
        if reply.kind == Kind::Care {
            return Self(Vec::new());
        }
        let topic = reply.topic.map(|topic| catalogue.topics[usize::from(topic)].id.clone());
        let programme = |place: &u16| catalogue.programmes[usize::from(*place)].id.clone();
        let mut programmes: Vec<Option<String>> = reply.programmes.iter().map(programme).map(Some).collect();
        if programmes.is_empty() {
            programmes.push(None);
        }
        let what = |programme| What { day, kind: reply.kind.name(), programme, topic: topic.clone() };
        Self(programmes.into_iter().map(what).collect())
    }
}

#[derive(PartialEq, Eq, Hash)]
struct What {
    day: Date,
    kind: &'static str,
    programme: Option<String>,
    topic: Option<String>,
}

impl Counts {
    /// Counts a reply.
    pub fn add(&self, counted: Counted) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        for what in counted.0 {
            *waiting.entry(what).or_default() += 1;
        }
    }

    /// Hands over what was counted. What the desk does not take stays for the next time.
    pub async fn hand_over(&self, desk: &DeskThread) {
        let taken = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if taken.is_empty() {
            return;
        }
        let asked = |(what, times): (&What, &u32)| Asked {
            day: what.day,
            kind: what.kind.to_owned(),
            programme: what.programme.clone(),
            topic: what.topic.clone(),
            times: *times,
        };
        let counts: Vec<Asked> = taken.iter().map(asked).collect();
        if let Err(error) = desk.with(move |desk| desk.count(&counts)).await {
            eprintln!("pathways: what was asked about could not be counted yet: {error}");
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            for (what, times) in taken {
                *waiting.entry(what).or_default() += times;
            }
        }
    }
}
