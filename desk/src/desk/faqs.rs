//! What officers do with FAQs.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use pathways::Catalogue;
use pathways::catalogue::officers::{Entry, KeptFaq, problems};

use super::Desk;
use crate::change::{Act, Change, Did, Recorded, Says};
use crate::database::{Database, FaqWrite, Which, Write, Written};
use crate::error::DeskError;
use crate::who::By;

impl Desk {
    /// The number of the newest change of a FAQ, by whatever process; 0 where there is none. Cheap enough to be asked before
    /// every reply.
    ///
    /// # Errors
    /// A store that fails.
    pub fn revision(&self) -> Result<u64, DeskError> {
        self.database.revision()
    }

    /// What every FAQ says that officers ever changed, for [`Catalogue::with_officers_faqs`]. One that was put back to what
    /// the catalogue has is not among them.
    ///
    /// # Errors
    /// A store that fails.
    pub fn kept(&self) -> Result<Vec<KeptFaq>, DeskError> {
        let newest = self.database.recorded(Which::NewestOfEachFaq)?;
        let mut kept: Vec<KeptFaq> = newest.into_iter().filter_map(kept).collect();
        kept.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(kept)
    }

    /// Every change of a FAQ, newest first.
    ///
    /// # Errors
    /// A store that fails.
    pub fn history(&self, id: &str) -> Result<Vec<Change>, DeskError> {
        let recorded = self.database.recorded(Which::OfFaq(id))?;
        Ok(recorded.into_iter().filter_map(Recorded::change).collect())
    }

    /// What a FAQ says now: what officers made of it, else what the catalogue has. `None` where there is none, or it was
    /// taken out.
    ///
    /// # Errors
    /// A store that fails.
    pub fn entry(&self, catalogue: &Catalogue, id: &str) -> Result<Option<Entry>, DeskError> {
        Ok(now(self.database.as_ref(), catalogue, id)?.0)
    }

    /// Adds a FAQ, or changes the one of that id. With `expected`, the revision that the officer saw, it is refused where
    /// somebody changed the FAQ since; 0 says that nobody may have changed it at all.
    ///
    /// # Errors
    /// An entry with problems, a conflict, or a store that fails.
    pub fn save(
        &mut self,
        catalogue: &Catalogue,
        entry: &Entry,
        expected: Option<u64>,
        by: &By,
    ) -> Result<Change, DeskError> {
        if let Some(before) = self.seen(by.key.as_deref())? {
            return change(before);
        }
        refuse_problems(catalogue, entry)?;
        let done = self.write(|database| saving(database, catalogue, entry, expected, by))?;
        change(done)
    }

    /// The change that a request has made, where it was seen before: another process may have been handed the same one.
    ///
    /// # Errors
    /// A store that fails.
    pub fn done_for(&self, by: &By) -> Result<Option<Change>, DeskError> {
        Ok(self.seen(by.key.as_deref())?.and_then(Recorded::change))
    }

    /// Saves some FAQs as [`Desk::save`] does, all of them or none.
    ///
    /// # Errors
    /// Entries with problems, each with its id before it, or a store that fails.
    pub fn save_all(
        &mut self,
        catalogue: &Catalogue,
        entries: &[Entry],
        by: &By,
    ) -> Result<Vec<Change>, DeskError> {
        let wrong = entries.iter().flat_map(|entry| {
            problems(catalogue, entry).into_iter().map(|problem| format!("{}: {problem}", entry.id))
        });
        let mut wrong: Vec<String> = wrong.collect();
        for (place, entry) in entries.iter().enumerate() {
            if entries[..place].iter().any(|earlier| earlier.id == entry.id) {
                wrong.push(format!("{}: it is there twice; keep one", entry.id));
            }
        }
        if !wrong.is_empty() {
            return Err(DeskError::Problems(wrong));
        }
        // A request has one name, and here many changes.
        let by = By { key: None, ..by.clone() };
        for _ in 0..super::MOST_ATTEMPTS {
            let database = self.database.as_ref();
            let writes = entries.iter().map(|entry| saving(database, catalogue, entry, None, &by));
            let writes: Vec<Write<'_>> = writes.collect::<Result<_, _>>()?;
            if let Written::Done(done) = self.database.write(&writes)? {
                return done.into_iter().map(change).collect();
            }
        }
        Err(DeskError::Busy)
    }

    /// Takes a FAQ out, one of the catalogue too.
    ///
    /// # Errors
    /// A FAQ that is not there, or a store that fails.
    pub fn remove(&mut self, catalogue: &Catalogue, id: &str, by: &By) -> Result<Change, DeskError> {
        if let Some(before) = self.seen(by.key.as_deref())? {
            return change(before);
        }
        let done = self.write(|database| {
            let (there, newest) = now(database, catalogue, id)?;
            if there.is_none() {
                return Err(DeskError::NoFaq(id.to_owned()));
            }
            let newest = newest.map_or(0, |newest| newest.number);
            let faq = FaqWrite { id, says: Says::Nothing, newest };
            Ok(Write { by, act: Act::Faq(Did::Removed), faq: Some(faq), question: None, reason: None })
        })?;
        change(done)
    }

    /// Makes a FAQ what it was after a change; 0 makes it what the catalogue has. It is a change of its own.
    ///
    /// # Errors
    /// A change that the FAQ does not have, what it said then and the catalogue no longer allows, or a store that fails.
    pub fn revert(&mut self, catalogue: &Catalogue, id: &str, to: u64, by: &By) -> Result<Change, DeskError> {
        if let Some(before) = self.seen(by.key.as_deref())? {
            return change(before);
        }
        let done = self.write(|database| {
            let changes = database.recorded(Which::OfFaq(id))?;
            let newest = changes.first().map(|newest| newest.number);
            let Some(newest) = newest else { return Err(DeskError::NoFaq(id.to_owned())) };
            let says = match changes.into_iter().find(|change| change.number == to) {
                _ if to == 0 => Says::AsTheCatalogue,
                Some(Recorded { faq: Some((_, says)), .. }) => says,
                _ => return Err(DeskError::NoChange { faq: id.to_owned(), number: to }),
            };
            if let Says::Entry(entry) = &says {
                refuse_problems(catalogue, entry)?;
            }
            let faq = FaqWrite { id, says, newest };
            Ok(Write { by, act: Act::Faq(Did::Reverted(to)), faq: Some(faq), question: None, reason: None })
        })?;
        change(done)
    }
}

pub(super) fn refuse_problems(catalogue: &Catalogue, entry: &Entry) -> Result<(), DeskError> {
    let wrong = problems(catalogue, entry);
    if wrong.is_empty() { Ok(()) } else { Err(DeskError::Problems(wrong)) }
}

/// What saving an entry writes.
pub(super) fn saving<'a>(
    database: &dyn Database,
    catalogue: &Catalogue,
    entry: &'a Entry,
    expected: Option<u64>,
    by: &'a By,
) -> Result<Write<'a>, DeskError> {
    let (there, newest) = now(database, catalogue, &entry.id)?;
    refuse_conflict(&entry.id, newest.as_ref(), expected)?;
    let act = Act::Faq(if there.is_some() { Did::Edited } else { Did::Added });
    let newest = newest.map_or(0, |newest| newest.number);
    let faq = FaqWrite { id: &entry.id, says: Says::Entry(entry.clone()), newest };
    Ok(Write { by, act, faq: Some(faq), question: None, reason: None })
}

/// The change of a FAQ that was recorded.
pub(super) fn change(recorded: Recorded) -> Result<Change, DeskError> {
    recorded.change().ok_or(DeskError::OtherRequest)
}

/// What a FAQ says now, and its newest change.
pub(super) fn now(
    database: &dyn Database,
    catalogue: &Catalogue,
    id: &str,
) -> Result<(Option<Entry>, Option<Recorded>), DeskError> {
    let newest = database.recorded(Which::OfFaq(id))?.into_iter().next();
    let of_catalogue = || {
        let faq = catalogue.reference.faqs.iter().find(|faq| faq.id == id);
        faq.map(|faq| Entry::of(catalogue, faq))
    };
    let entry = match newest.as_ref().and_then(|newest| newest.faq.as_ref()) {
        Some((_, Says::Entry(entry))) => Some(entry.clone()),
        Some((_, Says::Nothing)) => None,
        Some((_, Says::AsTheCatalogue)) | None => of_catalogue(),
    };
    Ok((entry, newest))
}

pub(super) fn refuse_conflict(
    id: &str,
    newest: Option<&Recorded>,
    expected: Option<u64>,
) -> Result<(), DeskError> {
    match (newest, expected) {
        (Some(newest), Some(expected)) if newest.number > expected => {
            Err(DeskError::Conflict { faq: id.to_owned(), newest: newest.number, who: newest.who.clone() })
        }
        _ => Ok(()),
    }
}

fn kept(newest: Recorded) -> Option<KeptFaq> {
    let (id, says) = newest.faq?;
    let entry = match says {
        Says::Entry(entry) => Some(entry),
        Says::Nothing => None,
        Says::AsTheCatalogue => return None,
    };
    Some(KeptFaq { id, entry, answered: day(newest.at) })
}

/// The day of a moment.
pub(crate) fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}
