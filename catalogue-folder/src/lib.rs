//! Reads a catalogue's folder from disk: the only input and output that a catalogue needs.
//!
//! `shared` stays free of files, and both the command line and the builds that embed a catalogue need this, so it is a
//! crate of its own. It must not know what stands in the files.

use std::fmt;
use std::path::{Path, PathBuf};

use pathways::catalogue::Scope;
use pathways::catalogue::load::{Loaded, load_catalogue};
use pathways::catalogue::problem::Problem;

/// Why a folder is not a catalogue.
#[derive(Debug)]
pub enum FolderError {
    /// A file or folder could not be read.
    Unreadable(PathBuf, std::io::Error),
    /// The files hold problems, all of them named.
    Problems(Vec<Problem>),
}

impl fmt::Display for FolderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => {
                write!(f, "cannot read {}: {error}; give the folder of a catalogue", path.display())
            }
            Self::Problems(problems) => {
                problems.iter().try_for_each(|problem| writeln!(f, "{problem}"))?;
                write!(f, "{} problems; the catalogue is not used until they are mended", problems.len())
            }
        }
    }
}

impl std::error::Error for FolderError {}

/// Every TOML and Fluent file of a folder: its path inside the folder, with `/`, and its text.
///
/// # Errors
/// [`FolderError::Unreadable`] for the first that cannot be read.
pub fn read_files(folder: &Path) -> Result<Vec<(String, String)>, FolderError> {
    let mut files = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((path, inside)) = folders.pop() {
        let unreadable = |error| FolderError::Unreadable(path.clone(), error);
        for entry in std::fs::read_dir(&path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = format!("{inside}{}", entry.file_name().to_string_lossy());
            let path = entry.path();
            if path.is_dir() {
                folders.push((path, format!("{name}/")));
            } else if name.ends_with(".toml") || name.ends_with(".ftl") {
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| FolderError::Unreadable(path.clone(), error))?;
                files.push((name, text));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Loads the catalogue of a folder.
///
/// # Errors
/// [`FolderError`]; the problems name their files as inside the folder.
pub fn load_folder(folder: &Path) -> Result<Loaded, FolderError> {
    load_catalogue(&read_files(folder)?).map_err(FolderError::Problems)
}

/// For a build script: checks the catalogue of a folder, writes its compact form to `catalogue.bin` in the build's output
/// folder, and asks to be run again when the folder changes.
///
/// # Panics
/// With every problem of the catalogue, so that a build never embeds a wrong one.
pub fn embed(folder: &Path, scope: Scope) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let loaded = load_folder(folder).unwrap_or_else(|error| panic!("{}:\n{error}", folder.display()));
    let output = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    std::fs::write(output.join("catalogue.bin"), loaded.catalogue.to_compact(scope))
        .expect("the build's output folder can be written");
}
