//! The command line of Pathways: reads what was asked, finds the catalogue, runs one command.
//!
//! No verdict is decided and no reason is worded here; that is the `pathways` crate's.

mod ask_json;
mod catalogue_in_use;
mod commands;
mod config;
mod desk_thread;
mod discord;
mod http;
mod mind_in_use;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::civil::Date;

use commands::{ask, catalogue, chat, faq, match_people, serve};

/// Which leadership programme suits a member of school staff, and why.
#[derive(Parser)]
#[command(name = "pathways", version, arg_required_else_help = true)]
struct Arguments {
    /// The folder of the catalogue to use [default: ./catalogue where there is one, else the one built in]
    #[arg(long, value_name = "FOLDER", global = true)]
    catalogue: Option<PathBuf>,
    /// The store with officers' FAQs [default: as in ./pathways.toml where there is one, else ./pathways.db]
    #[arg(long, value_name = "FILE", global = true, env = "PATHWAYS_STORE")]
    store: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Facts in, verdicts out: one JSON object a line
    #[command(name = "match", after_help = match_people::HELP)]
    Match {
        /// Read and write one JSON object a line (the only form there is)
        #[arg(long, required = true)]
        jsonl: bool,
        /// The date of asking, for start dates and for "not yet" [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<Date>,
    },
    /// A message in, a reply out
    #[command(after_help = ask::HELP)]
    Ask {
        /// Read and write one JSON object a line
        #[arg(long, conflicts_with = "text")]
        jsonl: bool,
        /// The date of asking [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<Date>,
        /// The message
        text: Vec<String>,
    },
    /// A conversation on the terminal; nothing of it is kept
    #[command(after_help = chat::HELP)]
    Chat {
        /// The date of asking [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<Date>,
        /// Where the input is no terminal: write each message before its reply
        #[arg(long)]
        echo: bool,
    },
    /// Check, show and export the catalogue
    #[command(subcommand)]
    Catalogue(catalogue::Command),
    /// Officers' FAQs, and the questions that were not answered
    #[command(subcommand, after_help = faq::HELP)]
    Faq(faq::Command),
    /// Serve the demo page, the widget's files and, where a token is configured, the Discord bot
    #[command(after_help = serve::HELP)]
    Serve(serve::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let folder = arguments.catalogue.as_deref();
    let done = run(arguments.command, folder, arguments.store.as_deref());
    done.unwrap_or_else(|error| {
        eprintln!("pathways: {error:#}");
        ExitCode::from(2)
    })
}

fn run(command: Command, folder: Option<&Path>, given_store: Option<&Path>) -> anyhow::Result<ExitCode> {
    let store = || catalogue_in_use::store(given_store);
    match command {
        Command::Match { jsonl: _, as_of } => match_people::run(folder, as_of),
        Command::Ask { jsonl, as_of, text } => ask::run(folder, &store()?, as_of, jsonl, &text),
        Command::Chat { as_of, echo } => chat::run(folder, &store()?, as_of, echo),
        Command::Catalogue(command) => catalogue::run(folder, &command),
        Command::Faq(command) => faq::run(folder, &store()?, command),
        Command::Serve(arguments) => serve::run(folder, given_store, &arguments),
    }
}
