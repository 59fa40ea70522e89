//! Works out the fingerprint of this crate's source. A catalogue in compact form can be read by the code that wrote it and by
//! no other, so a file of it carries this number, and a program refuses a file with another one.
//!
//! All of the source counts, but for tests: what a field means can change where its type does not. The number is the same on
//! every machine and for every target.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    files_of(Path::new("src"), &mut files);
    files.sort();
    // FNV-1a: it tells builds apart, and need not withstand anybody.
    let mut fingerprint = 0xcbf2_9ce4_8422_2325_u64;
    for file in &files {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.to_string_lossy().replace('\\', "/");
        // Lines may end otherwise where the source was checked out on another system.
        for byte in name.bytes().chain([0]).chain(text.bytes().filter(|byte| *byte != b'\r')) {
            fingerprint = (fingerprint ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    println!("cargo::rustc-env=PATHWAYS_FINGERPRINT={fingerprint}");
}

fn files_of(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let is_test = path.file_stem().is_some_and(|name| name == "tests");
        if path.is_dir() && !is_test {
            files_of(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_test {
            files.push(path);
        }
    }
}
