//! The project's own commands: what a person needs to type to run Pathways or to test it, from a fresh machine on.
//!
//! Everything here is set-up and order of steps; nothing of the product lives here.

mod bundle;
mod host_styles;
mod improve;
mod lighthouse;
mod machine;
mod module;
mod package;
mod step;
mod test;
mod widget;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

use step::Step;

/// Sets up, builds, runs and tests Pathways. Every command is safe to repeat.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up, build and serve the demo page with the widget
    Run {
        /// The port on this machine; 0 takes any that is free
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Set up and run every test, browser tests included
    Test {
        /// Go through many more random people and conversations than in the everyday run
        #[arg(long)]
        thorough: bool,
    },
    /// Build the files that browsers load into dist/ and print their sizes
    Build {
        /// Leave the standard library as it is: quicker, about a quarter larger
        #[arg(long)]
        ordinary: bool,
    },
    /// Make the npm package in dist/npm/ of what `build` put into dist/
    Package,
    /// Fetch the styles that the tests' host pages use and that no npm package has
    HostStyles,
    /// Look at the demo page with Lighthouse, print the medians and write them to docs/lighthouse.md
    Lighthouse,
    /// Report where replies to the labelled questions go wrong, by category, kind, topic and programme
    Confusion {
        /// List the wrong lines, with what was expected and given; never of a half that is held back
        #[arg(long)]
        show: bool,
        /// Count the lines that are held back too
        #[arg(long)]
        held_back: bool,
        /// Files of labelled questions; all in tests/questions/ where none is given
        files: Vec<PathBuf>,
    },
    /// Compare ways of finding FAQs, topics and kinds of reply by cross-validation
    Approaches,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Run { port } => run(port),
        Command::Test { thorough } => test::run(thorough),
        Command::Build { ordinary } => widget::build(ordinary),
        Command::Package => package::make(),
        Command::HostStyles => host_styles::bring(),
        Command::Lighthouse => lighthouse::run(),
        Command::Confusion { show, held_back, files } => improve::confusion(show, held_back, &files),
        Command::Approaches => improve::approaches(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(port: u16) -> anyhow::Result<()> {
    widget::build(false)?;
    Step::cargo(["build", "--package", "pathways-bot"]).run("build the server")?;
    let port = port.to_string();
    Step::new(machine::built("pathways"), ["serve", "--port", port.as_str()])
        .run("serve the demo page")
        .context("the server stopped; another port may help: cargo xtask run --port 0")
}
