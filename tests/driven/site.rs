//! A site of a made-up council that a test makes up: whatever pages, headers and failures it needs, and a record of what was
//! asked for.

use std::collections::BTreeMap;
use std::fs;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::project::root;

/// What the widget needs of a page with a policy of its own, as the documentation says; styles of the page itself are the page's.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; \
     img-src 'self'; base-uri 'none'; form-action 'none'";

/// What is answered for a path.
#[derive(Clone, Default)]
pub struct Answer {
    /// The status, such as 200.
    pub status: u16,
    /// The `Content-Type`.
    pub kind: String,
    /// Further headers.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent.
    pub body: Vec<u8>,
}

impl Answer {
    /// An answer of a kind that everything went well with.
    pub fn of(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, kind: kind.to_owned(), headers: Vec::new(), body: body.into() }
    }

    /// With one more header.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// A site that is being served.
pub struct Site {
    /// Where, without a slash at the end.
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
    _stop: tokio::sync::oneshot::Sender<()>,
}

impl Site {
    /// Serves these paths; anything else is not found.
    pub fn serve(answers: BTreeMap<String, Answer>) -> Self {
        Self::serve_with(answers, Vec::new())
    }

    /// Serves these paths and, where they end, the files of folders, each with the path before them.
    pub fn serve_with(answers: BTreeMap<String, Answer>, folders: Vec<(&'static str, PathBuf)>) -> Self {
        let (told, address) = std::sync::mpsc::channel();
        let (stop, mut stopped) = tokio::sync::oneshot::channel();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (answers, record) = (Arc::new((answers, folders)), asked.clone());
        // A thread of its own: a test may wait for a browser without letting anything else run.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
                told.send(listener.local_addr().unwrap()).unwrap();
                loop {
                    let stream = tokio::select! {
                        accepted = listener.accept() => accepted.unwrap().0,
                        _ = &mut stopped => return,
                    };
                    let (answers, record) = (answers.clone(), record.clone());
                    tokio::spawn(async move {
                        let service = service_fn(move |request| {
                            let answer = answer(&answers.0, &answers.1, &record, &request);
                            async { Ok::<_, std::convert::Infallible>(answer) }
                        });
                        // A browser that goes away in the middle is no failure of the site.
                        let _ = hyper::server::conn::http1::Builder::new()
                            .serve_connection(TokioIo::new(stream), service)
                            .await;
                    });
                }
            });
        });
        let address = format!("http://{}", address.recv().unwrap());
        Self { address, asked, _stop: stop }
    }

    /// What was asked for since the last time, with its query.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

fn answer(
    answers: &BTreeMap<String, Answer>,
    folders: &[(&'static str, PathBuf)],
    record: &Mutex<Vec<String>>,
    request: &Request<Incoming>,
) -> Response<Full<Bytes>> {
    let asked = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    record.lock().unwrap().push(asked);
    let path = request.uri().path();
    let Some(answer) = answers.get(path).cloned().or_else(|| file(folders, path)) else {
        let status = if request.uri().path() == "/favicon.ico" { 204 } else { 404 };
        return Response::builder().status(status).body(Full::default()).unwrap();
    };
    let mut response = Response::builder()
        .status(answer.status)
        .header("content-type", &answer.kind)
        .header("cache-control", "no-store");
    for (name, value) in &answer.headers {
        response = response.header(*name, value);
    }
    response.body(Full::from(answer.body)).unwrap()
}

/// A file of a folder, with its kind by its ending.
fn file(folders: &[(&'static str, PathBuf)], path: &str) -> Option<Answer> {
    let (before, folder) = folders.iter().find(|(before, _)| path.starts_with(before))?;
    let file = folder.join(path[before.len()..].trim_start_matches('/'));
    let kind = match file.extension()?.to_str()? {
        "html" => "text/html",
        "js" => "text/javascript",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    Some(Answer::of(kind, fs::read(file).ok()?))
}

/// The files of the widget as built, under `/widget/`.
pub fn widget() -> BTreeMap<String, Answer> {
    let mut files = BTreeMap::new();
    for (name, kind) in [
        ("pathways-checker.js", "text/javascript"),
        ("pathways-checker.wasm", "application/wasm"),
        ("pathways-more.wasm", "application/wasm"),
        ("pathways-ask.wasm", "application/wasm"),
    ] {
        let content = fs::read(root().join("dist").join(name)).expect("`cargo xtask test` builds the widget");
        files.insert(format!("/widget/{name}"), Answer::of(kind, content));
    }
    let seen = include_str!("seen.js");
    files.insert("/seen.js".to_owned(), Answer::of("text/javascript", seen));
    files
}

/// A page with the element, and before anything else the script that notes what happens.
pub fn page(head: &str, element: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A page of a council</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <script src=\"/seen.js\"></script>{head}</head>\
         <body><main><h1>Leadership programmes</h1>{element}</main></body></html>"
    )
}

/// The script of the widget, as a page names it.
pub const SCRIPT: &str = "<script type=\"module\" src=\"/widget/pathways-checker.js\"></script>";

/// The element with words of the page's own.
pub const ELEMENT: &str = "<pathways-checker><p id=\"own-words\">Ask the officer for leadership development.</p></pathways-checker>";
