//! Building the widget: compile to WebAssembly, generate its bindings, bundle, compress, say the sizes.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::bundle;
use crate::machine::{StandardLibrary, standard_library_for_the_widget};
use crate::step::{Step, root};

/// What the widget may cost a visitor: every file that a page loads for it, brotli at its best, in bytes.
const MOST_BYTES: usize = 90_000;

/// Builds the widget into `dist/` and prints its sizes.
///
/// # Errors
/// Where a step fails, or the widget has grown too large to publish.
pub fn build(ordinary: bool) -> anyhow::Result<()> {
    let mut library = standard_library_for_the_widget(ordinary)?;
    let mut compiled = compile(library);
    if compiled.is_err() && library == StandardLibrary::CompiledWithIt {
        println!("   this compiler cannot: the widget is built with the ordinary library, and is larger");
        library = standard_library_for_the_widget(true)?;
        compiled = compile(library);
    }
    let compiled = compiled?;
    println!("\n== bundle the widget into dist/");
    let mut generated = wasm_bindgen_cli_support::Bindgen::new()
        .input_path(&compiled)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("cannot generate the bindings of the widget")?;
    let mut glue = generated.js().to_owned();
    for (place, import) in generated.wasm_mut().imports.iter_mut().enumerate() {
        // Long and, with the hash at their end, hard to compress; both sides only have to agree.
        let short = format!("_{place}");
        glue = glue.replace(&import.name, &short);
        import.name = short;
    }
    let wasm = generated.wasm_mut().emit_wasm();
    let source = root().join("web-widget/src");
    let element = fs::read_to_string(source.join("element.js"))?;
    let style = fs::read_to_string(source.join("style.css"))?;
    let script = bundle::script(&glue, &element, &style, &wasm)?;

    let dist = root().join("dist");
    let _ = fs::remove_dir_all(&dist);
    fs::create_dir_all(&dist)?;
    let total = publish(&dist, "pathways-checker.wasm", &wasm)?
        + publish(&dist, "pathways-checker.js", script.as_bytes())?;
    println!("   {:<24} {total:>8} bytes to download (brotli 11); at most {MOST_BYTES}", "the widget");
    if total > MOST_BYTES && library == StandardLibrary::CompiledWithIt {
        bail!("the widget is {} bytes too large to publish", total - MOST_BYTES);
    }
    Ok(())
}

/// Compiles the widget and gives the module's path.
fn compile(library: StandardLibrary) -> anyhow::Result<PathBuf> {
    let target = root().join("target").join(match library {
        StandardLibrary::Ordinary => "widget",
        StandardLibrary::CompiledWithIt => "widget-small",
    });
    let mut arguments = vec!["build", "--package", "pathways-widget", "--profile", "widget", "--lib"];
    arguments.extend(["--target", "wasm32-unknown-unknown"]);
    match library {
        StandardLibrary::Ordinary => {
            Step::cargo(&arguments).env("CARGO_TARGET_DIR", &target).run("build the widget")?;
        }
        StandardLibrary::CompiledWithIt => {
            // The stable compiler, told to accept the options that leave panic messages out of the standard library.
            arguments.extend(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
            arguments.extend([
                "-Zpanic-immediate-abort",
                "--config",
                "profile.widget.panic='immediate-abort'",
            ]);
            Step::cargo(&arguments)
                .env("CARGO_TARGET_DIR", &target)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("RUSTFLAGS", "-Zunstable-options -Zlocation-detail=none -Zfmt-debug=none")
                .run("build the widget, with a standard library made small")?;
        }
    }
    Ok(target.join("wasm32-unknown-unknown/widget/pathways_widget.wasm"))
}

/// Writes a file with its compressed forms beside it, prints its sizes, and gives the smallest.
fn publish(dist: &Path, name: &str, content: &[u8]) -> anyhow::Result<usize> {
    let mut smallest = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut smallest, &best)?;
    let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    zipped.write_all(content)?;
    let zipped = zipped.finish()?;
    println!(
        "   {name:<24} {:>8} bytes, {:>7} gzip, {:>7} brotli",
        content.len(),
        zipped.len(),
        smallest.len()
    );
    fs::write(dist.join(name), content)?;
    fs::write(dist.join(format!("{name}.br")), &smallest)?;
    fs::write(dist.join(format!("{name}.gz")), &zipped)?;
    Ok(smallest.len())
}
