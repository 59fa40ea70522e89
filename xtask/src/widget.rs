//! Building what browsers load into `dist/`: the widget, bundled, and beside it the module of its "Ask a question" view.
//!
//! Each has a budget, and a build that is larger fails: what a visitor downloads only grows on purpose.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::bundle;
use crate::machine::StandardLibrary;
use crate::module::{make, publish};
use crate::step::root;

/// What the widget may cost a visitor: every file that a page loads for it, brotli at its best, in bytes.
const MOST_BYTES: usize = 90_000;

/// What asking may cost those visitors who open that view, counted alike. Half of it is what the mind knows, which grows with
/// every programme, FAQ and example; the budget leaves that a third more. So much is one photograph, or six seconds on a slow
/// mobile connection (400 kbit/s), once and only for those who ask. What needs more wants a smaller form of the knowledge.
const MOST_BYTES_TO_ASK: usize = 300_000;

/// Builds everything into `dist/` and prints its sizes.
///
/// # Errors
/// Where a step fails, or something has grown too large to publish.
pub fn build(ordinary: bool) -> anyhow::Result<()> {
    let (widget, library) = make("pathways-widget", ordinary)?;
    let (ask, _) = make("pathways-ask", library == StandardLibrary::Ordinary)?;
    let source = root().join("web-widget/src");
    let element = fs::read_to_string(source.join("element.js"))?;
    let style = fs::read_to_string(source.join("style.css"))?;
    let script = bundle::script(&widget.glue, &element, &style, &widget.wasm)?;
    let ask_script = bundle::bindings(&ask.glue, &["class Mind {", "async function __wbg_init("])?;
    let ask_script = format!("{ask_script}export {{ Mind, __wbg_init as default }};\n");

    println!("\n== put the widget and the module for asking into dist/");
    let dist = root().join("dist");
    let _ = fs::remove_dir_all(&dist);
    fs::create_dir_all(&dist)?;
    let files = [("pathways-checker.wasm", widget.wasm), ("pathways-checker.js", script.into_bytes())];
    publish_all(&dist, "the widget", &files, MOST_BYTES, library)?;
    let files = [("pathways-ask.wasm", ask.wasm), ("pathways-ask.js", ask_script.into_bytes())];
    publish_all(&dist, "asking", &files, MOST_BYTES_TO_ASK, library)
}

/// Writes the files of one part and stops where they are too large together.
fn publish_all(
    dist: &Path,
    what: &str,
    files: &[(&str, Vec<u8>)],
    most: usize,
    library: StandardLibrary,
) -> anyhow::Result<()> {
    let mut total = 0;
    for (name, content) in files {
        total += publish(dist, name, content).with_context(|| format!("cannot write {name}"))?;
    }
    println!("   {what:<24} {total:>8} bytes to download (brotli 11); at most {most}");
    if total > most && library == StandardLibrary::CompiledWithIt {
        bail!("{what} is {} bytes too large to publish", total - most);
    }
    Ok(())
}
