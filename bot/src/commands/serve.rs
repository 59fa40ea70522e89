//! `pathways serve`: the demo page and the widget's files on a port of this machine and, where a token is configured, the
//! Discord bot, in one process.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use axum::Router;
use jiff::civil::Date;
use pathways_desk::Settings;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::catalogue_in_use;
use crate::config::{Config, TOKEN_VARIABLE, Token};
use crate::desk_thread::DeskThread;
use crate::discord::{Bot, Parts};
use crate::http::{Folders, WIDGET_FILES, routes};
use crate::mind_in_use::MindInUse;

/// What a stranger needs beside the list of options.
pub const HELP: &str = "The Discord bot runs where the configuration has a [discord] part, or the variable \
PATHWAYS_DISCORD_TOKEN is set. docs/discord.md has the configuration with every key explained.";

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
    /// Serve no page and no widget, for a process that is only the bot
    #[arg(long, conflicts_with_all = ["site", "widget"])]
    no_site: bool,
    /// The configuration [default: ./pathways.toml where there is one]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The date of asking [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
}

/// Serves until it is told to stop.
///
/// # Errors
/// Files that are not there, a configuration that cannot be used, a port that cannot be had, or a Discord bot that Discord
/// does not accept.
pub fn run(
    catalogue: Option<&Path>,
    store: Option<&Path>,
    arguments: &Arguments,
) -> anyhow::Result<ExitCode> {
    let site = if arguments.no_site { None } else { Some(site(arguments)?) };
    let config = Config::read(arguments.config.as_deref())?;
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start")?
        .block_on(serve(catalogue, store, arguments, site, config))
}

fn site(arguments: &Arguments) -> anyhow::Result<Router> {
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
    Ok(routes(&folders))
}

async fn serve(
    catalogue: Option<&Path>,
    store: Option<&Path>,
    arguments: &Arguments,
    site: Option<Router>,
    config: Config,
) -> anyhow::Result<ExitCode> {
    let address = SocketAddr::new(arguments.address, arguments.port);
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}; --port 0 takes any port that is free"))?;
    println!("Pathways is at http://{}/ (Ctrl+C stops it)", listener.local_addr()?);
    // From here on, so that a stop is heeded while the bot still tries to reach Discord.
    let stop = CancellationToken::new();
    tokio::spawn({
        let stop = stop.clone();
        async move {
            told_to_stop().await;
            stop.cancel();
        }
    });
    let bot = tokio::select! {
        bot = bot(catalogue, store, arguments, &config) => bot?,
        () = stop.cancelled() => return Ok(ExitCode::SUCCESS),
    };
    let mut routes = site.unwrap_or_default();
    let Some(mut bot) = bot else {
        axum::serve(listener, routes).with_graceful_shutdown(stop.cancelled_owned()).await?;
        return Ok(ExitCode::SUCCESS);
    };
    if let Some(of_bot) = bot.routes() {
        routes = routes.merge(of_bot);
    }
    let served = tokio::spawn(
        axum::serve(listener, routes).with_graceful_shutdown(stop.clone().cancelled_owned()).into_future(),
    );
    let ended = tokio::select! {
        ended = bot.ended() => ended,
        () = stop.cancelled() => Ok(()),
    };
    if let Err(error) = ended {
        // What cannot begin is a mistake to be seen at once. Later, the page that the same process serves goes on.
        if !bot.was_connected() {
            return Err(error);
        }
        eprintln!("pathways: the Discord bot has stopped, the page is still served: {error:#}");
        stop.cancelled().await;
    }
    bot.stop().await;
    served.await??;
    Ok(ExitCode::SUCCESS)
}

/// The bot, where one is configured.
async fn bot(
    catalogue: Option<&Path>,
    store: Option<&Path>,
    arguments: &Arguments,
    config: &Config,
) -> anyhow::Result<Option<Bot>> {
    let by_environment = std::env::var_os(TOKEN_VARIABLE).is_some();
    let default = config.discord.is_none() && by_environment;
    let discord = match &config.discord {
        Some(discord) => discord,
        None if default => &crate::config::Discord::default(),
        None => return Ok(None),
    };
    let token = Token::find(discord.token_file.as_deref())?;
    let file = catalogue_in_use::store(store.or(config.store.file.as_deref()));
    let desk = DeskThread::open(&file, Settings { keep_questions_days: config.store.keep_questions_days })?;
    let minds = MindInUse::new(catalogue_in_use::catalogue(catalogue)?, desk.clone()).await?;
    Bot::start(discord, token, Parts { minds, desk, as_of: arguments.as_of }).await.map(Some)
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
