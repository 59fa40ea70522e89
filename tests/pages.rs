//! Pages of other people's sites, served on a free port of this machine: texts by their path, and folders as they are.

use std::net::Ipv4Addr;
use std::path::Path;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::services::ServeDir;

/// A site that is served until this is dropped.
pub struct Site {
    /// Where it is, with a slash at its end.
    pub address: String,
    serving: JoinHandle<()>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Serves pages, each with its path, and folders, each with the path before its files.
pub async fn serve(pages: Vec<(String, String)>, folders: &[(&str, &Path)]) -> Site {
    let mut routes = Router::new();
    for (path, page) in pages {
        routes = routes.route(&path, get(move || async move { Html(page) }));
    }
    for (path, folder) in folders {
        routes = match *path {
            "/" => routes.fallback_service(ServeDir::new(folder)),
            path => routes.nest_service(path, ServeDir::new(folder)),
        };
    }
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        axum::serve(listener, routes).await.unwrap();
    });
    Site { address, serving }
}
