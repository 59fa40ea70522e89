//! Building what browsers load into `dist/`: the widget, bundled, and beside it the modules that it loads when they are needed.
//!
//! Each has a budget, and a build that is larger fails: what a visitor downloads only grows on purpose.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use crate::bundle::{self, Carried};
use crate::machine::StandardLibrary;
use crate::module::{make, make_with_bindings, publish};
use crate::step::root;

/// What the first view may cost a visitor: every file that a page loads for it, brotli at its best, in bytes.
const MOST_BYTES: usize = 85_000;

/// What the results and all programmes may cost those visitors who come there, counted alike.
const MOST_BYTES_FOR_MORE: usize = 85_000;

/// What asking may cost those visitors who open that view, counted alike. Half of it is what the mind knows, which grows with
/// every programme, FAQ and example; the budget leaves that a third more. So much is one photograph, or six seconds on a slow
/// mobile connection (400 kbit/s), once and only for those who ask. What needs more wants a smaller form of the knowledge.
const MOST_BYTES_TO_ASK: usize = 300_000;

/// The files of the custom element, each after those that it imports.
const ELEMENT: [&str; 3] = ["contrast.js", "loading.js", "element.js"];
/// The style sheet; what comes later outranks what comes before.
const STYLE: [&str; 6] =
    ["base.css", "questions.css", "results.css", "see_it.css", "views.css", "settings.css"];

/// Builds everything into `dist/` and prints its sizes.
///
/// # Errors
/// Where a step fails, or something has grown too large to publish.
pub fn build(ordinary: bool) -> anyhow::Result<()> {
    let (widget, library) = make_with_bindings("pathways-widget", ordinary)?;
    let more = make("pathways-more", library)?;
    let ask = make("pathways-ask", library)?;
    let source = root().join("web-widget/src");
    let mut element = Vec::new();
    for name in ELEMENT {
        element.push((name, fs::read_to_string(source.join("element").join(name))?));
    }
    let element: Vec<(&str, &str)> = element.iter().map(|(name, text)| (*name, &**text)).collect();
    let mut style = String::new();
    for name in STYLE {
        style.push_str(&fs::read_to_string(source.join("style").join(name))?);
    }
    let carried = Carried {
        style: &style,
        version: env!("CARGO_PKG_VERSION"),
        modules: &[("__CHECKER__", &widget.wasm), ("__MORE__", &more), ("__ASK__", &ask)],
    };
    let script = bundle::script(&widget.glue, &element, &carried)?.into_bytes();
    let hash = bundle::integrity(&script);

    println!("\n== put the widget and its modules into dist/");
    let dist = root().join("dist");
    let _ = fs::remove_dir_all(&dist);
    fs::create_dir_all(&dist)?;
    let first = [("pathways-checker.wasm", widget.wasm), ("pathways-checker.js", script)];
    publish_all(&dist, "the first view", &first, MOST_BYTES, library)?;
    publish_all(
        &dist,
        "results and programmes",
        &[("pathways-more.wasm", more)],
        MOST_BYTES_FOR_MORE,
        library,
    )?;
    publish_all(&dist, "asking", &[("pathways-ask.wasm", ask)], MOST_BYTES_TO_ASK, library)?;
    // What a page writes into the integrity attribute of the script, which covers the modules too.
    fs::write(dist.join("integrity.txt"), format!("{hash}\n"))?;
    println!("   integrity=\"{hash}\"");
    Ok(())
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
