//! Embeds the text of the catalogue: unlike the widget, this module has the cases too, and so loads all of it.

use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new("../../catalogue");
    println!("cargo::rerun-if-changed={}", folder.display());
    let files = catalogue_folder::read_files(folder).expect("the catalogue's folder can be read");
    let output = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    std::fs::write(output.join("files.rs"), format!("&{files:?}")).expect("the output folder can be written");
}
