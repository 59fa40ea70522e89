//! The one port: takes connections, reads requests, meets them with the faults that a test asked for, and hands them on.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use tokio::net::{TcpListener, TcpSocket};

use super::answer::Answer;
use super::faults::{Asked, Fault};
use super::routes::{self, Call, Route};
use super::world::TOKEN;
use super::{Shared, StandIn, gateway, judge};

/// Larger than anything that Discord takes.
const LARGEST_BODY: usize = 30_000_000;

/// A port that is free.
pub(super) async fn bind() -> (SocketAddr, TcpListener) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("loopback has a free port");
    (listener.local_addr().expect("a bound socket has an address"), listener)
}

/// Takes connections until [`super::connections::Connections::end_all`].
pub(super) fn accept(shared: &Arc<Shared>, listener: TcpListener) {
    let serving = Arc::clone(shared);
    shared.connections.listen(tokio::spawn(async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            // Replies of a few hundred bytes would wait for one another otherwise.
            let _ = stream.set_nodelay(true);
            let shared = Arc::clone(&serving);
            let task = tokio::spawn(async move {
                let service = service_fn(|request| serve(Arc::clone(&shared), request));
                // A connection that was cut ends in an error, and that is what was wanted.
                let _ = hyper::server::conn::http1::Builder::new()
                    .timer(TokioTimer::new())
                    .serve_connection(TokioIo::new(stream), service)
                    .with_upgrades()
                    .await;
            });
            serving.connections.serve(task.abort_handle());
        }
    }));
}

impl StandIn {
    /// Takes no connection and cuts all there are, for some time. The port stays the stand-in's.
    ///
    /// # Panics
    /// Where the port cannot be had back.
    pub async fn is_down_for(&self, time: Duration) {
        self.is_down_while(tokio::time::sleep(time)).await;
    }

    /// The same until something is done.
    ///
    /// # Panics
    /// Where the port cannot be had back.
    pub async fn is_down_while<T>(&self, done: impl Future<Output = T>) -> T {
        if let Some(listening) = self.shared.connections.end_all() {
            // It was told to end: that it did not end by itself is no error.
            let _ = listening.await;
        }
        {
            let mut world = self.shared.world();
            world.faults.note("the server was down");
            for session in &mut world.sessions {
                session.line = None;
            }
        }
        let socket = bound_again(self.shared.address).await;
        let done = done.await;
        accept(&self.shared, socket.listen(1024).expect("a bound socket can listen"));
        done
    }
}

/// A socket at an address that was ours a moment ago. A program that another test starts just then may hold it on for an
/// instant, until it is quite itself.
async fn bound_again(address: SocketAddr) -> TcpSocket {
    for _ in 0..500 {
        let socket = TcpSocket::new_v4().expect("there are sockets");
        socket.set_reuseaddr(true).expect("an address can be taken again");
        if socket.bind(address).is_ok() {
            return socket;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("somebody else has taken {address}");
}

/// What makes the server cut a connection instead of answering.
#[derive(Debug)]
struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection was cut")
    }
}

impl std::error::Error for Cut {}

async fn serve(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Cut> {
    if let Some(response) = gateway::upgrade(&shared, &request) {
        return Ok(gateway::accept(&shared, request, response));
    }
    let call = Call::of(request.method().as_str(), request.uri().path());
    let named = format!("{} {}", request.method(), request.uri().path());
    let shows_token = request
        .headers()
        .get(AUTHORIZATION)
        .is_some_and(|value| value.as_bytes() == format!("Bot {TOKEN}").as_bytes());
    let has_body = !matches!(request.method().as_str(), "GET" | "DELETE");
    let bytes = Limited::new(request.into_body(), LARGEST_BODY).collect().await.map_err(|_| Cut)?.to_bytes();
    let body = if has_body { serde_json::from_slice(&bytes).unwrap_or(Value::Null) } else { Value::Null };

    let fault = meet(&shared, &call, &body);
    match fault {
        Some(Fault::CutBefore) => return Err(Cut),
        Some(Fault::Status(status)) => return Ok(failure(status)),
        Some(Fault::TooMany { after, global }) => {
            return Ok(written(&Answer::too_many(after.as_secs_f64(), global)));
        }
        Some(Fault::CutAfter | Fault::Slow(_)) | None => {}
    }
    let answer = if call.needs_the_bots_token() && !shows_token {
        Answer::unauthorized()
    } else {
        judged(&shared, &call, &named, has_body, &body)
    };
    match fault {
        Some(Fault::CutAfter) => return Err(Cut),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        _ => {}
    }
    Ok(written(&answer))
}

/// Counts the request and takes the fault that is meant for it.
fn meet(shared: &Shared, call: &Call, body: &Value) -> Option<Fault> {
    let mut world = shared.world();
    let person = call.person(&world, body);
    let number = *world.requests.entry(call.route).and_modify(|count| *count += 1).or_insert(1);
    world.faults.for_request(Asked { route: call.route, number, person })
}

/// Answers a request whose body Discord would take.
fn judged(shared: &Shared, call: &Call, named: &str, has_body: bool, body: &Value) -> Answer {
    if call.route == Route::Unknown {
        shared.world().complaints.push(format!("{named}: no such route"));
        return Answer::no_such_route();
    }
    if has_body && shared.options.judges {
        let found = judge::complaints(call.route, body);
        if !found.is_empty() {
            let mut world = shared.world();
            // The path may hold an interaction's token, which says nothing to whoever reads it.
            world.complaints.extend(found.iter().map(|what| format!("{:?}: {what}", call.route)));
            drop(world);
            shared.changed.notify_waiters();
            return Answer::invalid_form(&found);
        }
    }
    routes::answer(shared, call, body)
}

fn written(answer: &Answer) -> Response<Full<Bytes>> {
    let bytes = answer.body.as_ref().map(Value::to_string).unwrap_or_default();
    let mut response = Response::new(Full::new(Bytes::from(bytes)));
    *response.status_mut() = StatusCode::from_u16(answer.status).expect("a status that HTTP has");
    let headers = response.headers_mut();
    if answer.body.is_some() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some((seconds, global)) = answer.retry_after {
        // The header has whole seconds, the body fractions.
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds.ceil() as u64));
        headers.insert("x-ratelimit-scope", HeaderValue::from_static(if global { "global" } else { "user" }));
        if global {
            headers.insert("x-ratelimit-global", HeaderValue::from_static("true"));
        }
    }
    response
}

/// What stands before Discord answers with a page, not with JSON.
fn failure(status: u16) -> Response<Full<Bytes>> {
    let page = format!("<html><body><h1>{status}</h1></body></html>");
    let mut response = Response::new(Full::new(Bytes::from(page)));
    *response.status_mut() = StatusCode::from_u16(status).expect("a status that HTTP has");
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}
