//! Commands for whoever improves the understanding: programs of the tests' package, built and run with what they need.
//!
//! What they measure and print is theirs; here they are only started.

use std::ffi::OsString;
use std::path::{PathBuf, absolute};

use crate::machine;
use crate::step::Step;

/// Where replies to labelled questions go wrong.
///
/// # Errors
/// A step that fails.
pub fn confusion(show: bool, held_back: bool, files: &[PathBuf]) -> anyhow::Result<()> {
    Step::cargo(["build", "--quiet", "--package", "pathways-bot"]).run("build the command line")?;
    let mut arguments: Vec<OsString> =
        ["run", "--quiet", "--package", "pathways-tests", "--bin", "confusion", "--"]
            .map(OsString::from)
            .to_vec();
    arguments.extend(show.then(|| "--show".into()));
    arguments.extend(held_back.then(|| "--held-back".into()));
    // Steps run in the project's folder, whatever the folder is in which a path was typed.
    for file in files {
        arguments.push(absolute(file)?.into());
    }
    Step::cargo(arguments)
        .env("PATHWAYS_BIN", machine::built("pathways"))
        .run("ask the labelled questions and say where replies go wrong")
}

/// Which way of finding FAQs, topics and kinds of reply does best.
///
/// # Errors
/// A step that fails.
pub fn approaches() -> anyhow::Result<()> {
    // With all optimisation: models are learned many times over.
    Step::cargo(["run", "--quiet", "--release", "--package", "pathways-tests", "--bin", "approaches"])
        .run("compare ways of understanding by cross-validation")
}
