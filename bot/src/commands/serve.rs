//! `pathways serve`: the demo page and the widget's files on a port of this machine and, where a token is configured, the
//! Discord bot, in one process.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use axum::Router;
use jiff::civil::Date;
use pathways_desk::Settings;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::catalogue_in_use::{self, DEFAULT_STORE};
use crate::config::{Config, TOKEN_VARIABLE, Token};
use crate::desk_thread::DeskThread;
use crate::discord::{Bot, Parts};
use crate::http::{Folders, WIDGET_FILES, api, routes};
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
    // What a panic says of itself may quote what somebody typed, and standard error is a log.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        eprintln!("pathways: a fault in this program, at {place}; please report it");
    }));
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
    let named = store.or(config.store.file.as_deref());
    let file = named.unwrap_or(Path::new(DEFAULT_STORE));
    let settings = Settings { keep_questions_days: config.store.keep_questions_days };
    let desk = match DeskThread::open(file, settings) {
        Ok(desk) => Some(desk),
        Err(error) if named.is_some() || is_for_discord(&config) => return Err(error),
        // A page alone can be served from where nothing can be written.
        Err(error) => {
            eprintln!("pathways: officers' FAQs are not used: {error:#}");
            None
        }
    };
    let minds = MindInUse::new(catalogue_in_use::catalogue(catalogue)?, desk.clone()).await?;
    let minds = Arc::new(minds);
    let mut routes = site.unwrap_or_default().merge(api::routes(Arc::clone(&minds), arguments.as_of));
    let last = desk.clone();
    let bot = desk.map_or(Ok(None), |desk| bot(&config, Parts { minds, desk, as_of: arguments.as_of }))?;
    if let Some(bot) = &bot {
        routes = routes.merge(bot.routes()?.unwrap_or_default());
    }
    // The page is served whether or not Discord can be reached.
    let served = axum::serve(listener, routes).with_graceful_shutdown(stop.clone().cancelled_owned());
    let served = tokio::spawn(served.into_future());
    if let Some(bot) = bot {
        let ended = bot.run_until(&stop).await;
        bot.stop().await;
        ended?;
    }
    served.await??;
    if let Some(desk) = last {
        // A copy of the file has to have everything.
        desk.with(|desk| desk.settle()).await?;
    }
    Ok(ExitCode::SUCCESS)
}

fn is_for_discord(config: &Config) -> bool {
    config.discord.is_some() || std::env::var_os(TOKEN_VARIABLE).is_some_and(|token| !token.is_empty())
}

/// The bot, where one is configured.
fn bot(config: &Config, parts: Parts) -> anyhow::Result<Option<Bot>> {
    if !is_for_discord(config) {
        return Ok(None);
    }
    let discord = config.discord.clone().unwrap_or_default();
    let token = Token::find(discord.token_file.as_deref())?;
    Bot::new(discord, token, parts).map(Some)
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
