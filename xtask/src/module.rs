//! One WebAssembly module: compiled as small as the machine can, its bindings generated, its files published.
//!
//! The widget and the module of its "Ask a question" view are made alike. What a file of theirs holds is not decided here.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::machine::{StandardLibrary, standard_library_for_the_widget};
use crate::step::{Step, root};

/// A module and the script that binds it.
pub struct Module {
    /// The module.
    pub wasm: Vec<u8>,
    /// The script.
    pub glue: String,
}

/// Compiles a package to a module and generates its bindings. Gives the library that it was built with, too.
///
/// # Errors
/// Where a step fails.
pub fn make_with_bindings(package: &str, ordinary: bool) -> anyhow::Result<(Module, StandardLibrary)> {
    // wasm-bindgen reads what the compiler says of the features it used; it strips the rest itself.
    let (compiled, library) = compile_as_small_as_can_be(package, ordinary, "none")?;
    Ok((bind(&compiled)?, library))
}

/// Compiles a package to a module that imports nothing, and so needs no bindings.
///
/// # Errors
/// Where a step fails, or the module wants something of the page.
pub fn make(package: &str, library: StandardLibrary) -> anyhow::Result<Vec<u8>> {
    let (compiled, _) = compile_as_small_as_can_be(package, library == StandardLibrary::Ordinary, "symbols")?;
    fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))
}

fn compile_as_small_as_can_be(
    package: &str,
    ordinary: bool,
    strip: &str,
) -> anyhow::Result<(PathBuf, StandardLibrary)> {
    let library = standard_library_for_the_widget(ordinary)?;
    match compile(package, library, strip) {
        Err(_) if library == StandardLibrary::CompiledWithIt => {
            println!("   this compiler cannot: {package} is built with the ordinary library, and is larger");
            let library = standard_library_for_the_widget(true)?;
            Ok((compile(package, library, strip)?, library))
        }
        compiled => Ok((compiled?, library)),
    }
}

fn bind(compiled: &Path) -> anyhow::Result<Module> {
    let mut generated = wasm_bindgen_cli_support::Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("cannot generate the bindings of {}", compiled.display()))?;
    let mut glue = generated.js().to_owned();
    for (place, import) in generated.wasm_mut().imports.iter_mut().enumerate() {
        // Long and, with the hash at their end, hard to compress; both sides only have to agree.
        let short = format!("_{place}");
        glue = glue.replace(&import.name, &short);
        import.name = short;
    }
    Ok(Module { wasm: generated.wasm_mut().emit_wasm(), glue })
}

/// Compiles a package and gives the module's path.
fn compile(package: &str, library: StandardLibrary, strip: &str) -> anyhow::Result<PathBuf> {
    let target = root().join("target").join(match library {
        StandardLibrary::Ordinary => "widget",
        StandardLibrary::CompiledWithIt => "widget-small",
    });
    let mut arguments = vec!["build", "--package", package, "--profile", "widget", "--lib"];
    let strip = format!("profile.widget.strip='{strip}'");
    arguments.extend(["--target", "wasm32-unknown-unknown", "--config", &strip]);
    match library {
        StandardLibrary::Ordinary => {
            Step::cargo(&arguments)
                .env("CARGO_TARGET_DIR", &target)
                .run(&format!("build {package} for browsers"))?;
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
                .run(&format!("build {package} for browsers, with a standard library made small"))?;
        }
    }
    let file = format!("{}.wasm", package.replace('-', "_"));
    Ok(target.join("wasm32-unknown-unknown/widget").join(file))
}

/// Writes a file with its compressed forms beside it, prints its sizes, and gives the smallest.
///
/// # Errors
/// Where it cannot be compressed or written.
pub fn publish(dist: &Path, name: &str, content: &[u8]) -> anyhow::Result<usize> {
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
