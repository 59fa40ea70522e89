//! A bot of a few lines that does what a test tells it, so that the stand-in can be tried without the program.

use futures_util::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use pathways_tests::stand_in::{APPLICATION, StandIn, TOKEN};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// The REST half.
#[derive(Clone)]
pub struct Rest {
    base: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Rest {
    pub fn of(discord: &StandIn) -> Self {
        Self { base: discord.base(), client: Client::builder(TokioExecutor::new()).build_http() }
    }

    /// A request with the bot's token: status and body, or nothing where the connection was cut.
    pub async fn asks(&self, method: &str, path: &str, body: &Value) -> Option<(u16, Value)> {
        self.asks_as(&format!("Bot {TOKEN}"), method, path, body).await
    }

    pub async fn asks_as(&self, who: &str, method: &str, path: &str, body: &Value) -> Option<(u16, Value)> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}/api/v10{path}", self.base))
            .header("authorization", who)
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(if body.is_null() { String::new() } else { body.to_string() })))
            .unwrap();
        let response = self.client.request(request).await.ok()?;
        let status = response.status().as_u16();
        let bytes = response.into_body().collect().await.ok()?.to_bytes();
        Some((status, serde_json::from_slice(&bytes).unwrap_or_default()))
    }

    /// The first response to an interaction.
    pub async fn responds(&self, to: &Value, body: &Value) -> (u16, Value) {
        let (id, token) = (to["id"].as_str().unwrap(), to["token"].as_str().unwrap());
        self.asks("POST", &format!("/interactions/{id}/{token}/callback"), body).await.unwrap()
    }

    /// Something by an interaction's token: `""` follows up, `/messages/@original` is the first response.
    pub async fn later(&self, to: &Value, method: &str, rest: &str, body: &Value) -> (u16, Value) {
        let token = to["token"].as_str().unwrap();
        self.asks(method, &format!("/webhooks/{APPLICATION}/{token}{rest}"), body).await.unwrap()
    }

    pub async fn registers(&self, commands: &Value) -> (u16, Value) {
        self.asks("PUT", &format!("/applications/{APPLICATION}/commands"), commands).await.unwrap()
    }
}

/// The gateway half.
pub struct Gateway {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub sequence: u64,
    pub session: String,
}

/// What came.
#[derive(Debug, PartialEq)]
pub enum Came {
    Frame(Value),
    NoJson,
    Closed(Option<u16>),
    Cut,
}

impl Gateway {
    /// Connects and hears HELLO.
    pub async fn connects(discord: &StandIn) -> Self {
        let (_, answer) = Rest::of(discord).asks("GET", "/gateway", &Value::Null).await.unwrap();
        let url = format!("{}/?v=10", answer["url"].as_str().unwrap());
        let (socket, _) = connect_async(url).await.unwrap();
        let mut gateway = Self { socket, sequence: 0, session: String::new() };
        assert!(matches!(gateway.hears().await, Came::Frame(hello) if hello["op"] == 10));
        gateway
    }

    /// Connects, identifies and hears READY.
    pub async fn begins(discord: &StandIn, intents: u64) -> Self {
        let mut gateway = Self::connects(discord).await;
        gateway.identifies(TOKEN, intents).await;
        let ready = gateway.event("READY").await;
        ready["session_id"].as_str().unwrap().clone_into(&mut gateway.session);
        gateway
    }

    pub async fn identifies(&mut self, token: &str, intents: u64) {
        let data = json!({ "token": token, "intents": intents, "properties": {}, "shard": [0, 1] });
        self.says(&json!({ "op": 2, "d": data })).await;
    }

    pub async fn resumes(discord: &StandIn, session: &str, sequence: u64) -> Self {
        let mut gateway = Self::connects(discord).await;
        gateway
            .says(&json!({ "op": 6, "d": { "token": TOKEN, "session_id": session, "seq": sequence } }))
            .await;
        session.clone_into(&mut gateway.session);
        gateway
    }

    pub async fn says(&mut self, frame: &Value) {
        self.socket.send(Message::Text(frame.to_string())).await.unwrap();
    }

    pub async fn hears(&mut self) -> Came {
        match self.socket.next().await {
            Some(Ok(Message::Text(text))) => match serde_json::from_str::<Value>(&text) {
                Ok(frame) => {
                    self.sequence = frame["s"].as_u64().unwrap_or(self.sequence);
                    Came::Frame(frame)
                }
                Err(_) => Came::NoJson,
            },
            Some(Ok(Message::Close(frame))) => Came::Closed(frame.map(|frame| match frame.code {
                CloseCode::Library(code) => code,
                code => code.into(),
            })),
            Some(Ok(other)) => panic!("{other:?}"),
            Some(Err(_)) | None => Came::Cut,
        }
    }

    /// The next event, which has to be this one.
    pub async fn event(&mut self, name: &str) -> Value {
        match self.hears().await {
            Came::Frame(frame) if frame["t"] == name => frame["d"].clone(),
            other => panic!("{name}: {other:?}"),
        }
    }
}
