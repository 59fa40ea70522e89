//! What the tests share: a catalogue, a mind, a desk of either kind, and moments.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::{SignedDuration, Timestamp};
use pathways::Catalogue;
use pathways::catalogue::officers::Entry;
use pathways::understand::conversation::Mind;
use pathways::understand::mask::Masked;

use crate::in_memory::InMemory;
use crate::{By, Desk, NotAnswered, Settings, Who, Why};

/// The project's catalogue.
pub(crate) fn catalogue() -> &'static Catalogue {
    mind().catalogue()
}

/// A mind of it.
pub(crate) fn mind() -> &'static Mind {
    static MIND: LazyLock<Mind> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
        Mind::new(catalogue_folder::load_folder(&folder).unwrap().catalogue)
    });
    &MIND
}

/// A folder of its own for a test, taken away with it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pathways-desk-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("pathways.db")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A question that our sources do not answer, about nothing in particular.
pub(crate) fn referred(minutes: i64) -> NotAnswered<'static> {
    NotAnswered { why: Why::Referred, programmes: &[], topic: None, at: at(minutes), request: None }
}

/// A desk over SQLite in a folder.
pub(crate) fn in_file(folder: &Folder) -> Desk {
    Desk::open(&folder.file(), Settings::default()).unwrap()
}

/// A moment, so many minutes after another that is always the same.
pub(crate) fn at(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-11-28T09:00:00Z".parse().unwrap();
    start + SignedDuration::from_mins(minutes)
}

/// An officer on Discord at a moment.
pub(crate) fn officer(user: u64, minutes: i64) -> By {
    By::new(Who::Discord(user), at(minutes))
}

/// A FAQ that the catalogue does not have.
pub(crate) fn parking() -> Entry {
    Entry {
        id: "where-can-i-park".to_owned(),
        ask: vec!["Where can I park?".to_owned()],
        says: "Park behind the building.".to_owned(),
        ..Entry::default()
    }
}

pub(crate) fn masked(text: &str) -> Masked {
    mind().mask(text)
}

/// Plays the same on a desk over SQLite and on one over memory.
pub(crate) fn on_both(play: impl Fn(&mut Desk)) {
    let folder = Folder::new();
    play(&mut in_file(&folder));
    play(&mut Desk::over(Box::new(InMemory::default()), Settings::default()));
}
