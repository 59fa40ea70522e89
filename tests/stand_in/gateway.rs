//! The gateway's side of a websocket: HELLO, IDENTIFY and READY, RESUME and what was missed, heartbeats.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use hyper::upgrade::Upgraded;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::Instant;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role};

use super::session::{Out, Session, intents};
use super::world::{APPLICATION, OTHER_SERVER, SERVER, TOKEN, World};
use super::{Shared, payload};

type Socket = WebSocketStream<TokioIo<Upgraded>>;

/// The answer to a request for a websocket; nothing where the request is for something else.
pub(super) fn upgrade(shared: &Shared, request: &Request<Incoming>) -> Option<Response<Full<Bytes>>> {
    let key = request.headers().get(SEC_WEBSOCKET_KEY)?;
    let mut response = Response::new(Full::default());
    if !request.uri().query().unwrap_or_default().split('&').any(|part| part == "v=10") {
        shared.world().complaints.push(format!("the gateway was asked for as {}, not ?v=10", request.uri()));
    }
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let accept = HeaderValue::from_str(&derive_accept_key(key.as_bytes())).ok()?;
    response.headers_mut().insert(SEC_WEBSOCKET_ACCEPT, accept);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
    response.headers_mut().insert(UPGRADE, HeaderValue::from_static("websocket"));
    Some(response)
}

/// Speaks on the websocket once the answer is out.
pub(super) fn accept(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
    response: Response<Full<Bytes>>,
) -> Response<Full<Bytes>> {
    let serving = Arc::clone(shared);
    let task = tokio::spawn(async move {
        let Ok(stream) = hyper::upgrade::on(request).await else { return };
        let socket = WebSocketStream::from_raw_socket(TokioIo::new(stream), Role::Server, None).await;
        speak(&serving, socket).await;
    });
    shared.connections.serve(task.abort_handle());
    response
}

/// What the other side sent makes the gateway do.
enum Next {
    Go,
    Close(u16),
}

async fn speak(shared: &Shared, mut socket: Socket) {
    let (line, mut outgoing) = unbounded_channel();
    let hello = json!({
        "op": 10, "s": null, "t": null,
        "d": { "heartbeat_interval": shared.options.heartbeat_interval.as_millis() as u64 },
    });
    if socket.send(Message::Text(hello.to_string())).await.is_err() {
        return;
    }
    let mut session = None;
    loop {
        tokio::select! {
            out = outgoing.recv() => match out {
                Some(Out::Event { text, interaction }) => {
                    let sent = socket.send(Message::Text(text)).await;
                    if let (Ok(()), Some(interaction)) = (&sent, interaction) {
                        delivered(&mut shared.world(), interaction);
                    }
                    if sent.is_err() {
                        break;
                    }
                }
                Some(Out::Plain(text)) => {
                    if socket.send(Message::Text(text)).await.is_err() {
                        break;
                    }
                }
                Some(Out::Close(code)) => {
                    close(&mut socket, code).await;
                    break;
                }
                Some(Out::Abort) | None => break,
            },
            frame = socket.next() => match frame {
                Some(Ok(Message::Text(text))) => {
                    if let Next::Close(code) = heard(shared, &line, &mut session, &text) {
                        close(&mut socket, Some(code)).await;
                        break;
                    }
                    shared.changed.notify_waiters();
                }
                Some(Ok(Message::Close(frame))) => {
                    // A bot that says goodbye with 1000 or 1001 ends its session.
                    let goodbye = frame.is_some_and(|frame| matches!(u16::from(frame.code), 1000 | 1001));
                    if goodbye {
                        end(shared, session.as_deref());
                    }
                    // The answer to a close frame is sent with the next write.
                    let _ = socket.flush().await;
                    break;
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => break,
            },
        }
    }
    hang_up(shared, session.as_deref(), &line);
}

/// A session cannot be taken up again.
fn end(shared: &Shared, session: Option<&str>) {
    if let Some(known) = mine(&mut shared.world(), session) {
        known.ended = true;
    }
}

/// A connection is gone. Its session stays, unless it has ended or another connection has taken it up.
fn hang_up(shared: &Shared, session: Option<&str>, line: &UnboundedSender<Out>) {
    let mut world = shared.world();
    if let Some(known) = mine(&mut world, session)
        && known.line.as_ref().is_some_and(|known| known.same_channel(line))
    {
        known.line = None;
    }
    world.sessions.retain(|session| !session.ended || session.line.is_some());
    drop(world);
    shared.changed.notify_waiters();
}

fn mine<'world>(world: &'world mut World, id: Option<&str>) -> Option<&'world mut Session> {
    world.sessions.iter_mut().find(|session| Some(session.id.as_str()) == id)
}

async fn close(socket: &mut Socket, code: Option<u16>) {
    let frame = code.map(|code| CloseFrame { code: code.into(), reason: "".into() });
    // The other side may be gone, which comes to the same.
    let _ = socket.close(frame).await;
    let end = async { while let Some(Ok(_)) = socket.next().await {} };
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), end).await;
}

/// An interaction's event was written to the bot's connection.
fn delivered(world: &mut World, interaction: u64) {
    if let Some(interaction) = world.interactions.get_mut(&interaction) {
        interaction.deliveries += 1;
        interaction.delivered.get_or_insert_with(Instant::now);
        interaction.changed.notify_waiters();
    }
}

/// Does what a frame of the bot asks for.
fn heard(shared: &Shared, line: &UnboundedSender<Out>, session: &mut Option<String>, text: &str) -> Next {
    let Ok(frame) = serde_json::from_str::<Value>(text) else { return Next::Close(4002) };
    let data = &frame["d"];
    match (frame["op"].as_u64(), &session) {
        (Some(1), _) => {
            let mut world = shared.world();
            if world.faults.silent {
                world.faults.note("gateway: a heartbeat without answer");
            } else {
                let _ = line.send(Out::Plain(r#"{"op":11,"d":null,"s":null,"t":null}"#.to_owned()));
            }
            world.heard_up_to(session.as_deref(), data.as_u64());
            Next::Go
        }
        (Some(2), None) => identify(shared, line, session, data),
        (Some(2), Some(_)) => Next::Close(4005),
        (Some(6), None) => resume(shared, line, session, data),
        // A presence says what the bot is doing; nobody looks.
        (Some(3), Some(_)) => Next::Go,
        (Some(3 | 4 | 8), None) => Next::Close(4003),
        _ => Next::Close(4001),
    }
}

fn identify(
    shared: &Shared,
    line: &UnboundedSender<Out>,
    session: &mut Option<String>,
    data: &Value,
) -> Next {
    let world = &mut *shared.world();
    world.identifies += 1;
    if let Some(code) = world.faults.refuse_identify.pop_front() {
        world.faults.note("gateway: IDENTIFY refused");
        return Next::Close(code);
    }
    if !is_ours(&data["token"]) {
        return Next::Close(4004);
    }
    let Some(wanted) = data["intents"].as_u64().filter(|wanted| wanted & !intents::KNOWN == 0) else {
        return Next::Close(4013);
    };
    let privileged = intents::MEMBERS | intents::PRESENCES | intents::MESSAGE_CONTENT;
    if wanted & privileged & !shared.options.privileged_intents != 0 {
        return Next::Close(4014);
    }
    let shard = match (data["shard"][0].as_u64(), data["shard"][1].as_u64()) {
        (None, None) => (0, 1),
        (Some(shard), Some(shards)) if shard < shards => (shard, shards),
        _ => return Next::Close(4010),
    };
    // A bot that identifies anew gives up what it left.
    world.sessions.retain(|known| known.line.is_some() || known.shard != shard);
    let id = format!("session-{}", world.new_id());
    let mut new = Session::new(id.clone(), shard, wanted, line.clone());
    let servers: Vec<Value> = [SERVER, OTHER_SERVER]
        .map(|server| json!({ "id": server.to_string(), "unavailable": true }))
        .into_iter()
        .filter(|_| shard.0 == 0)
        .collect();
    let ready = json!({
        "v": 10,
        "user": payload::user(world, APPLICATION),
        "guilds": servers,
        "session_id": id,
        "resume_gateway_url": format!("ws://{}", shared.address),
        "shard": [shard.0, shard.1],
        "application": { "id": APPLICATION.to_string(), "flags": 0 },
    });
    new.send("READY", &ready, None);
    if wanted & intents::SERVERS != 0 && shard.0 == 0 {
        for server in [SERVER, OTHER_SERVER] {
            new.send("GUILD_CREATE", &payload::server_event(server), None);
        }
    }
    world.sessions.push(new);
    *session = Some(id);
    Next::Go
}

fn resume(shared: &Shared, line: &UnboundedSender<Out>, session: &mut Option<String>, data: &Value) -> Next {
    let world = &mut *shared.world();
    world.resumes += 1;
    if !is_ours(&data["token"]) {
        return Next::Close(4004);
    }
    let refused = world.faults.refuse_resume > 0;
    world.faults.refuse_resume = world.faults.refuse_resume.saturating_sub(1);
    let also = world.faults.replay_also;
    let known = mine(world, data["session_id"].as_str()).filter(|known| !known.ended);
    let Some(known) = known.filter(|_| !refused) else {
        if refused {
            world.faults.note("gateway: RESUME refused");
            if let Some(known) = mine(world, data["session_id"].as_str()) {
                known.ended = true;
            }
        }
        let _ = line.send(Out::Plain(r#"{"op":9,"d":false,"s":null,"t":null}"#.to_owned()));
        return Next::Go;
    };
    let Some(after) = data["seq"].as_u64().filter(|seq| *seq <= known.sequence) else {
        known.ended = true;
        return Next::Close(4007);
    };
    known.line = Some(line.clone());
    *session = Some(known.id.clone());
    let again = known.seen_again(after, also);
    for out in known.missed(after, also) {
        let _ = line.send(out);
    }
    known.send("RESUMED", &json!({}), None);
    let id = known.id.clone();
    for _ in 0..again {
        world.faults.note("gateway: an event seen before, sent again");
    }
    world.heard_up_to(Some(&id), Some(after));
    Next::Go
}

/// Whether a token is the bot's. Discord takes it with the word before it too, as serenity sends it.
fn is_ours(token: &Value) -> bool {
    token.as_str().is_some_and(|token| token.strip_prefix("Bot ").unwrap_or(token) == TOKEN)
}
