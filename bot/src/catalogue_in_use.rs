//! Which catalogue a command uses: a folder where one is given or lies at hand, else the one that was built in.

use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::civil::Date;
use pathways::Catalogue;
use pathways::catalogue::officers::KeptFaq;
use pathways::understand::conversation::Mind;
use pathways_desk::{Desk, Settings};

use crate::config::Config;

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

/// The catalogue that a command uses, with officers' FAQs laid over it where there is a store.
///
/// # Errors
/// Every problem of the folder's catalogue, or a store that cannot be read.
pub fn with_store(given: Option<&Path>, store: &Path) -> anyhow::Result<Catalogue> {
    WithStore::new(given, store)?.catalogue()
}

/// A catalogue as it was read, with officers' FAQs laid over it. Those that it cannot have are told of and left out.
pub fn laid_over(mut catalogue: Catalogue, kept: &[KeptFaq]) -> Catalogue {
    for left_out in catalogue.with_officers_faqs(kept) {
        eprintln!("pathways: {left_out}");
    }
    catalogue
}

/// A catalogue and a store that may change while it is in use.
pub struct WithStore {
    catalogue: Catalogue,
    store: PathBuf,
    desk: Option<Desk>,
    /// What the store was when it was last laid over; `None` before that.
    revision: Option<u64>,
}

impl WithStore {
    /// The catalogue that a command uses, and its store.
    ///
    /// # Errors
    /// Every problem of the folder's catalogue.
    pub fn new(given: Option<&Path>, store: &Path) -> anyhow::Result<Self> {
        Ok(Self { catalogue: catalogue(given)?, store: store.to_owned(), desk: None, revision: None })
    }

    /// A mind of the catalogue with the store's FAQs, where it is another than before.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub fn newer(&mut self) -> anyhow::Result<Option<Mind>> {
        let revision = self.now()?;
        if self.revision == Some(revision) {
            return Ok(None);
        }
        Ok(Some(Mind::new(self.laid_over(revision)?)))
    }

    fn catalogue(mut self) -> anyhow::Result<Catalogue> {
        let revision = self.now()?;
        self.laid_over(revision)
    }

    /// The store's revision; 0 where there is none, or none yet.
    fn now(&mut self) -> anyhow::Result<u64> {
        if self.desk.is_none() {
            self.desk = Desk::open_if_there(&self.store, Settings::default())?;
        }
        Ok(self.desk.as_ref().map_or(Ok(0), Desk::revision)?)
    }

    fn laid_over(&mut self, revision: u64) -> anyhow::Result<Catalogue> {
        let kept = self.desk.as_ref().map_or(Ok(Vec::new()), Desk::kept)?;
        self.revision = Some(revision);
        Ok(laid_over(self.catalogue.clone(), &kept))
    }
}

/// The date of asking: the one given, else today's.
pub fn as_of(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| jiff::Zoned::now().date())
}

/// The store that a command uses: the file given, else that of the configuration at hand, else `pathways.db`.
///
/// # Errors
/// A configuration that cannot be used.
pub fn store(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    let configured = || Ok::<_, anyhow::Error>(Config::read(None)?.store.file);
    let file = given.map_or_else(configured, |given| Ok(Some(given.to_owned())))?;
    Ok(file.unwrap_or_else(|| PathBuf::from(DEFAULT_STORE)))
}

/// The store of the folder at hand, where nothing else is said.
pub const DEFAULT_STORE: &str = "pathways.db";
