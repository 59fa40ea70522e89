//! Which catalogue a command uses: a folder where one is given or lies at hand, else the one that was built in.

use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::civil::Date;
use pathways::Catalogue;

static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// The folder that a command reads: the one given, else `./catalogue` where there is one.
pub fn folder(given: Option<&Path>) -> Option<PathBuf> {
    let at_hand = Path::new("catalogue");
    match given {
        Some(given) => Some(given.to_owned()),
        None => at_hand.join("facts.toml").is_file().then(|| at_hand.to_owned()),
    }
}

/// The catalogue that a command uses.
///
/// # Errors
/// Every problem of the folder's catalogue.
pub fn catalogue(given: Option<&Path>) -> anyhow::Result<Catalogue> {
    match folder(given) {
        Some(folder) => Ok(catalogue_folder::load_folder(&folder)
            .with_context(|| format!("the catalogue in {} cannot be used", folder.display()))?
            .catalogue),
        None => Ok(Catalogue::from_compact(BUILT_IN)?),
    }
}

/// The date of asking: the one given, else today's.
pub fn as_of(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| jiff::Zoned::now().date())
}

/// The store that a command uses: the file given, else that of the environment, else `pathways.db` of the folder at hand.
pub fn store(given: Option<&Path>) -> PathBuf {
    let by_environment = || std::env::var_os("PATHWAYS_STORE").map(PathBuf::from);
    given.map(Path::to_owned).or_else(by_environment).unwrap_or_else(|| PathBuf::from("pathways.db"))
}
