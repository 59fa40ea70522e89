//! `pathways serve`: the demo page and the widget's files on a port of this machine.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use tokio::net::TcpListener;

use crate::http::{Folders, WIDGET_FILES, routes};

/// Where to serve, and what.
#[derive(clap::Args)]
pub struct Arguments {
    /// The port; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on; the default is reached from this machine only
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// The folder with the demo page, index.html and demo.css
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    site: PathBuf,
    /// The folder with the widget as built
    #[arg(long, default_value = "dist", value_name = "FOLDER")]
    widget: PathBuf,
}

/// Serves until it is told to stop.
///
/// # Errors
/// Files that are not there, or a port that cannot be had.
pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folders = Folders { site: arguments.site.clone(), widget: arguments.widget.clone() };
    for (folder, file) in WIDGET_FILES
        .map(|file| (&folders.widget, file))
        .into_iter()
        .chain([(&folders.site, "index.html"), (&folders.site, "demo.css")])
    {
        if !folder.join(file).is_file() {
            bail!("there is no {file} in {}; `cargo xtask build` makes the widget's files", folder.display());
        }
    }
    let address = SocketAddr::new(arguments.address, arguments.port);
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start")?
        .block_on(serve(address, &folders))
}

async fn serve(address: SocketAddr, folders: &Folders) -> anyhow::Result<ExitCode> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}; --port 0 takes any port that is free"))?;
    println!("Pathways is at http://{}/ (Ctrl+C stops it)", listener.local_addr()?);
    axum::serve(listener, routes(folders)).with_graceful_shutdown(told_to_stop()).await?;
    Ok(ExitCode::SUCCESS)
}

/// Waits for Ctrl+C or, where there is such a thing, the signal to end.
async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    // Without a handler the signal ends the process at once, which is as good.
    let _ = interrupted.await;
}
