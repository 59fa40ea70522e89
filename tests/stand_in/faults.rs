//! What goes wrong, and when: told beforehand by the test, so that every run goes the same way.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use super::person::Person;
use super::routes::Route;
use super::session::Out;
use super::{Shared, StandIn};

/// What may happen to a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// 429: asked too often; `global` where no route may be asked for a while. Whatever is asked before that time is over is
    /// refused too: for the same person by the same route, or altogether.
    TooMany {
        /// When the bot may ask again.
        after: Duration,
        /// Whether that goes for all routes.
        global: bool,
    },
    /// A status such as 500, 502 or 503, with a page instead of JSON; the request is not processed.
    Status(u16),
    /// The request is processed at once and answered late.
    Slow(Duration),
    /// The connection is cut, and the request was not processed.
    CutBefore,
    /// The connection is cut, and the request was processed: the bot cannot know.
    CutAfter,
}

/// A request that a plan may meet with a fault.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Its route.
    pub route: Route,
    /// Which request for that route it is, counted from 1.
    pub number: u64,
    /// Whose interaction or direct channel it is about.
    pub person: Option<u64>,
}

/// What may happen to the gateway's connections.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GatewayFault {
    /// Op 7: the bot is asked to connect anew and resume.
    Reconnect,
    /// Op 9: the session is not valid; `true` where it can be resumed all the same.
    InvalidSession(bool),
    /// The websocket is closed with a code. After 4000 a session can be resumed, after 4009 it cannot.
    Close(u16),
    /// The websocket is closed without a code.
    CloseWithoutCode,
    /// The TCP connection goes away without a word.
    Abort,
    /// A frame that is no JSON.
    Garbage,
    /// A dispatch with an event that nobody knows yet.
    UnknownEvent,
}

type Plan = Box<dyn FnMut(Asked) -> Option<Fault> + Send>;

/// What was told.
#[derive(Default)]
pub(super) struct Faults {
    queued: BTreeMap<Route, VecDeque<Option<Fault>>>,
    queued_for: BTreeMap<(u64, Route), VecDeque<Option<Fault>>>,
    plan: Option<Plan>,
    /// What was asked too often, and until when that holds; nothing stands for all routes.
    held: Vec<(Option<(Route, Option<u64>)>, Instant)>,
    /// What happened, by kind.
    pub met: BTreeMap<String, u64>,
    /// Heartbeats are not acknowledged.
    pub silent: bool,
    /// Codes to close with instead of READY.
    pub refuse_identify: VecDeque<u16>,
    /// How many times RESUME is answered with op 9 `false`.
    pub refuse_resume: u32,
    /// How many events that the bot has seen are sent again with those that it missed.
    pub replay_also: usize,
    /// How many of the next interactions are delivered twice.
    pub deliver_twice: u32,
}

impl Faults {
    /// The fault for this request, if there is to be one.
    pub fn for_request(&mut self, asked: Asked) -> Option<Fault> {
        let now = Instant::now();
        self.held.retain(|(_, until)| *until > now);
        let asked_for = (asked.route, asked.person);
        let held = self.held.iter().find(|(of, _)| of.is_none_or(|of| of == asked_for));
        if let Some((of, until)) = held {
            // It follows from the fault before, and is none of its own.
            return Some(Fault::TooMany { after: *until - now, global: of.is_none() });
        }
        let fault = self.told_for(asked)?;
        if let Fault::TooMany { after, global } = fault {
            self.held.push(((!global).then_some(asked_for), now + after));
        }
        self.note(&format!("{}: {}", of_route(asked.route), of_fault(fault)));
        Some(fault)
    }

    fn told_for(&mut self, asked: Asked) -> Option<Fault> {
        let of_person = asked.person.and_then(|person| self.queued_for.get_mut(&(person, asked.route)));
        if let Some(next) = of_person.and_then(VecDeque::pop_front) {
            return next;
        }
        if let Some(next) = self.queued.get_mut(&asked.route).and_then(VecDeque::pop_front) {
            return next;
        }
        self.plan.as_mut().and_then(|plan| plan(asked))
    }

    /// How often the next interaction is delivered.
    pub fn times(&mut self) -> u32 {
        if self.deliver_twice == 0 {
            return 1;
        }
        self.deliver_twice -= 1;
        self.note("an interaction delivered twice");
        2
    }

    /// Counts something that happened.
    pub fn note(&mut self, what: &str) {
        *self.met.entry(what.to_owned()).or_default() += 1;
    }
}

fn of_route(route: Route) -> String {
    let name = match route {
        Route::Callback => "first response",
        Route::EditOriginal => "change of a reply",
        Route::DirectChannel => "opening a direct channel",
        Route::Message => "message",
        other => return format!("{other:?}"),
    };
    name.to_owned()
}

fn of_fault(fault: Fault) -> String {
    match fault {
        Fault::TooMany { global: false, .. } => "429".to_owned(),
        Fault::TooMany { global: true, .. } => "429 for all routes".to_owned(),
        Fault::Status(status) => status.to_string(),
        Fault::Slow(_) => "answered late".to_owned(),
        Fault::CutBefore => "cut before it was processed".to_owned(),
        Fault::CutAfter => "cut after it was processed".to_owned(),
    }
}

fn of_gateway(fault: GatewayFault) -> String {
    match fault {
        GatewayFault::Reconnect => "gateway: op 7".to_owned(),
        GatewayFault::InvalidSession(resumable) => format!("gateway: op 9 {resumable}"),
        GatewayFault::Close(code) => format!("gateway: close {code}"),
        GatewayFault::CloseWithoutCode => "gateway: close without a code".to_owned(),
        GatewayFault::Abort => "gateway: TCP gone".to_owned(),
        GatewayFault::Garbage => "gateway: a frame that is no JSON".to_owned(),
        GatewayFault::UnknownEvent => "gateway: an event that nobody knows".to_owned(),
    }
}

impl StandIn {
    /// The next requests for a route meet these faults, in this order; `None` lets one through.
    pub fn next(&self, route: Route, faults: &[Option<Fault>]) {
        self.shared.world().faults.queued.entry(route).or_default().extend(faults);
    }

    /// The next requests for a route that are about this person meet these faults, in this order. What was queued before and
    /// was not met is forgotten.
    pub fn next_for(&self, person: &Person, route: Route, faults: &[Option<Fault>]) {
        let queue = faults.iter().copied().collect();
        self.shared.world().faults.queued_for.insert((person.id(), route), queue);
    }

    /// Every request for which nothing is queued is met with what this says.
    pub fn plan(&self, plan: impl FnMut(Asked) -> Option<Fault> + Send + 'static) {
        self.shared.world().faults.plan = Some(Box::new(plan));
    }

    /// What happened so far, by kind.
    pub fn faults_met(&self) -> BTreeMap<String, u64> {
        self.shared.world().faults.met.clone()
    }

    /// Requests are no longer met with faults, neither planned nor queued.
    pub fn no_more_faults(&self) {
        let mut world = self.shared.world();
        world.faults.plan = None;
        world.faults.queued.clear();
        world.faults.queued_for.clear();
        world.faults.held.clear();
        world.faults.silent = false;
    }

    /// Something happens to the gateway's connections now. Says to how many.
    pub fn gateway(&self, fault: GatewayFault) -> usize {
        let told = strike(&self.shared, fault);
        self.shared.changed.notify_waiters();
        told
    }

    /// From now on heartbeats are acknowledged, or not.
    pub fn acknowledges_heartbeats(&self, does: bool) {
        self.shared.world().faults.silent = !does;
    }

    /// The next IDENTIFY is answered by closing with this code instead of READY.
    pub fn refuses_the_next_identify(&self, code: u16) {
        self.shared.world().faults.refuse_identify.push_back(code);
    }

    /// The next RESUME is answered with op 9 `false`.
    pub fn refuses_the_next_resume(&self) {
        self.shared.world().faults.refuse_resume += 1;
    }

    /// Each RESUME also brings this many events that the bot has seen.
    pub fn replays_also(&self, events: usize) {
        self.shared.world().faults.replay_also = events;
    }

    /// The next interactions are delivered twice, each.
    pub fn delivers_twice(&self, interactions: u32) {
        self.shared.world().faults.deliver_twice = interactions;
    }
}

fn strike(shared: &Shared, fault: GatewayFault) -> usize {
    let world = &mut *shared.world();
    let mut told = 0;
    for session in &mut world.sessions {
        let Some(line) = session.line.clone() else { continue };
        told += 1;
        world.faults.note(&of_gateway(fault));
        let out = match fault {
            GatewayFault::Reconnect => Out::Plain(r#"{"op":7,"d":null,"s":null,"t":null}"#.to_owned()),
            GatewayFault::InvalidSession(resumable) => {
                session.ended |= !resumable;
                Out::Plain(format!(r#"{{"op":9,"d":{resumable},"s":null,"t":null}}"#))
            }
            GatewayFault::Close(code) => {
                // These codes end the session as well; after the others it can be taken up again.
                session.ended |= matches!(code, 4004 | 4007 | 4009..=4014);
                Out::Close(Some(code))
            }
            GatewayFault::CloseWithoutCode => Out::Close(None),
            GatewayFault::Abort => Out::Abort,
            GatewayFault::Garbage => Out::Plain("{ this is no JSON".to_owned()),
            GatewayFault::UnknownEvent => {
                session.record("SOMETHING_NEW", &serde_json::json!({ "of": "next year" }), None)
            }
        };
        // A line whose other end is gone is cut already.
        let _ = line.send(out);
    }
    world.sessions.retain(|session| !session.ended || session.line.is_some());
    told
}
