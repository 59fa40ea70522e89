//! Opening a store's file: made where it is missing, refused where it is not ours.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use crate::error::DeskError;

/// Every step from an empty file to the newest form, in order. A step that was published is never changed.
const STEPS: &[M<'static>] = &[M::up(include_str!("0001-desk.sql"))];

/// What a file of ours says of itself: "Path".
const OURS: i32 = 0x5061_7468;

/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often making the tables is tried where another program makes them at the same moment.
const MOST_ATTEMPTS: usize = 20;

/// Opens a file for reading and writing.
pub(super) fn for_writing(file: &Path) -> Result<Connection, DeskError> {
    refuse_folder(file)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let is_new = !file.exists();
    let mut connection =
        Connection::open_with_flags(file, flags).map_err(|error| cannot_open(file, &error))?;
    if is_new {
        keep_from_others(file);
    }
    let failed = |error: rusqlite::Error| of_file(file, error);
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Err(DeskError::File(format!(
            "the store {} can only be read; make its file and folder writable, or name another file",
            file.display()
        )));
    }
    let version = version(&connection, file)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(failed)?;
    // What is deleted is overwritten: of a person who is forgotten nothing is left in the file.
    connection.pragma_update(None, "secure_delete", true).map_err(failed)?;
    if version < STEPS.len() {
        make_tables(&mut connection, file)?;
    }
    let mode: String =
        retried(|| connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)))
            .map_err(failed)?;
    if mode != "wal" {
        return Err(DeskError::File(format!(
            "the store {} cannot keep a write-ahead log; put it on a disk of this machine",
            file.display()
        )));
    }
    Ok(connection)
}

/// Lets nobody but its owner read a new store. Where the disk knows no owners, there is nothing to do.
fn keep_from_others(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600));
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// Opens a file for reading alone; `None` where there is none, or nothing in it yet.
pub(super) fn for_reading(file: &Path) -> Result<Option<Connection>, DeskError> {
    match std::fs::metadata(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(DeskError::File(format!("cannot read the store {}: {error}", file.display())));
        }
        Ok(there) if there.is_file() && there.len() == 0 => return Ok(None),
        Ok(_) => refuse_folder(file)?,
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(|error| cannot_open(file, &error))?;
    connection.busy_timeout(PATIENCE).map_err(|error| of_file(file, error))?;
    match version(&connection, file)? {
        0 => Ok(None),
        version if version < STEPS.len() => Err(DeskError::File(format!(
            "the store {} is of an older version; `pathways faq list` brings it up to date",
            file.display()
        ))),
        _ => Ok(Some(connection)),
    }
}

fn refuse_folder(file: &Path) -> Result<(), DeskError> {
    if file.is_dir() {
        return Err(DeskError::File(format!(
            "the store {} is a folder; name a file, such as {}",
            file.display(),
            file.join("pathways.db").display()
        )));
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        Some(folder) if !folder.is_dir() => Err(DeskError::File(format!(
            "the store {} cannot be made: there is no folder {}; make it first",
            file.display(),
            folder.display()
        ))),
        _ => Ok(()),
    }
}

/// The version of a store, 0 where nothing is in it; refused where it is not ours, or newer than this program.
fn version(connection: &Connection, file: &Path) -> Result<usize, DeskError> {
    let failed = |error: rusqlite::Error| of_file(file, error);
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    // In one transaction, so that a store that is being made is seen before or after and not between.
    let reading = connection.unchecked_transaction().map_err(failed)?;
    let ours = retried(|| number("application_id")).map_err(failed)?;
    let version = retried(|| number("user_version")).map_err(failed)?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    drop(reading);
    if ours != OURS && (tables > 0 || version != 0) {
        return Err(not_ours(file));
    }
    let version = usize::try_from(version).unwrap_or(0);
    if version > STEPS.len() {
        return Err(DeskError::File(format!(
            "the store {} was made by a newer version of this program (its form is {version}, this program knows {}); \
             use the newer program",
            file.display(),
            STEPS.len()
        )));
    }
    Ok(version)
}

fn make_tables(connection: &mut Connection, file: &Path) -> Result<(), DeskError> {
    let steps = Migrations::from_slice(STEPS);
    connection.set_transaction_behavior(rusqlite::TransactionBehavior::Immediate);
    let mut last = String::new();
    for _ in 0..MOST_ATTEMPTS {
        match steps.to_latest(connection) {
            Ok(()) => return Ok(()),
            Err(error) => last = error.to_string(),
        }
        // Another program may just have made them.
        if version(connection, file)? == STEPS.len() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Err(DeskError::File(format!("the store {} cannot be made: {last}", file.display())))
}

/// Some locks are not waited for: a program that begins or ends holds them for a moment.
fn retried<T>(attempt: impl Fn() -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    let mut done = attempt();
    for _ in 0..MOST_ATTEMPTS {
        match &done {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => {}
            _ => break,
        }
        std::thread::sleep(Duration::from_millis(25));
        done = attempt();
    }
    done
}

fn cannot_open(file: &Path, error: &rusqlite::Error) -> DeskError {
    DeskError::File(format!(
        "cannot open the store {}: {error}; check that you may read and write it and its folder",
        file.display()
    ))
}

fn not_ours(file: &Path) -> DeskError {
    DeskError::File(format!("the file {} is not a store of this program; name another file", file.display()))
}

/// A failure while a file is being opened.
fn of_file(file: &Path, error: rusqlite::Error) -> DeskError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => not_ours(file),
        Some(rusqlite::ErrorCode::DatabaseBusy) => DeskError::Busy,
        _ => cannot_open(file, &error),
    }
}
