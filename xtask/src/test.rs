//! Every check that the project has, in the order in which they find things soonest.

use crate::step::Step;
use crate::{host_styles, machine, package, widget};

/// Sets up and runs every test.
///
/// # Errors
/// The first step that fails.
pub fn run(thorough: bool) -> anyhow::Result<()> {
    machine::components(&["rustfmt", "clippy"]);
    Step::cargo(["fmt", "--all", "--check"]).run("check the layout of the code")?;
    let geckodriver = machine::browsers::set_up()?;
    machine::webassembly_target()?;
    widget::build(false)?;
    package::make()?;
    host_styles::bring()?;
    // With the tests, so that what both lean on is compiled once and not twice.
    Step::cargo(["build", "--workspace", "--bins", "--tests"])
        .run("build the command line, the server and the tests")?;
    Step::cargo(["build", "--package", "pathways-browser-cases", "--target", "wasm32-unknown-unknown"])
        .run("build the cases for the browser")?;
    Step::cargo(["test", "--workspace"])
        .env("PATHWAYS_BIN", machine::built("pathways"))
        .env("PATHWAYS_BROWSER_CASES", machine::built_for_browsers("pathways_browser_cases.wasm"))
        .env("PATHWAYS_GECKODRIVER", &geckodriver)
        .env("PATHWAYS_THOROUGH", if thorough { "1" } else { "0" })
        .run("run every test")?;
    Step::cargo(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])
        .run("look for mistakes")?;
    Step::cargo(["doc", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "--deny warnings")
        .run("check the documentation")
}
