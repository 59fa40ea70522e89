//! The HTTP server's routes: the demo page, the playground and the widget's files, precompressed, under a strict content
//! security policy.
//!
//! It keeps nothing and logs nothing of what is asked for. What is asked of the mind is in [`api`].

pub mod api;

use std::path::{Path, PathBuf};

use axum::Router;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, StatusCode};
use axum::routing::get;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// What the demo page may do: load its own script, style and widget, and nothing else. The widget adds `wasm-unsafe-eval`
/// and `connect-src 'self'` to what a council's page needs anyway.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// Where the server finds its files.
pub struct Folders {
    /// The demo page, `index.html` and `demo.css`; and what the playground is made of, in the folders of the project.
    pub site: PathBuf,
    /// The widget as built: [`WIDGET_FILES`].
    pub widget: PathBuf,
}

/// The files of the widget, as a page names them.
pub const WIDGET_FILES: [&str; 4] =
    ["pathways-checker.js", "pathways-checker.wasm", "pathways-more.wasm", "pathways-ask.wasm"];

/// Everything that the server answers.
pub fn routes(folders: &Folders) -> Router {
    let file = |name: &str| ServeFile::new(folders.site.join(name));
    let headers: [(HeaderName, &'static str); 5] = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        // A cache between must not hand a compressed copy to a browser that did not ask for it.
        (VARY, "accept-encoding"),
        // Files keep their names from build to build, so a browser has to ask whether they changed.
        (CACHE_CONTROL, "no-cache"),
    ];
    let mut routes = Router::new()
        .route_service("/", file("index.html"))
        .route_service("/demo.css", file("demo.css"))
        .route_service("/playground", file("playground/playground.html"))
        .route_service("/playground.css", file("playground/playground.css"))
        .route_service("/playground.js", file("playground/playground.js"))
        .route_service("/contrast.js", file("playground/contrast.js"))
        .route_service("/custom-elements.json", file("web-widget/npm/custom-elements.json"))
        .nest_service("/themes", ServeDir::new(folders.site.join("themes")))
        // Browsers ask for one unasked; an error in the console would be taken for the widget's.
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .fallback_service(widget_files(&folders.widget));
    for (name, value) in headers {
        routes = routes.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)));
    }
    routes
}

fn widget_files(folder: &Path) -> ServeDir {
    ServeDir::new(folder).append_index_html_on_directories(false).precompressed_br().precompressed_gzip()
}
