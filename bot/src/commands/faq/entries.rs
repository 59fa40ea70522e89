//! What is done with FAQs.

use pathways::catalogue::officers::{Entry, contradictions, id_for, problems};
use pathways::catalogue::problem::nearest;

use super::fields::{Changed, Written};
use super::{AtWork, Done, Refusal, shown};
use crate::catalogue_in_use;

/// Every FAQ in use.
pub fn list(work: &AtWork, json: bool) -> Done {
    let faqs = in_use(work)?;
    Ok(if json { shown::entries_json(&faqs) } else { shown::entries(&faqs) })
}

/// One FAQ.
pub fn show(work: &AtWork, id: &str) -> Done {
    let faqs = in_use(work)?;
    match faqs.iter().find(|(entry, _)| entry.id == id) {
        Some((entry, change)) => Ok(shown::entry(entry, *change)),
        None => Err(no_faq(id, &faqs)),
    }
}

/// Adds a FAQ.
pub fn add(work: &mut AtWork, written: Written, id: Option<String>, anyway: bool) -> Done {
    let id = match id {
        Some(id) => id,
        None => free_id(work, written.ask.first().map_or("", String::as_str))?,
    };
    let entry = written.entry(id);
    if work.desk.entry(&work.catalogue, &entry.id)?.is_some() {
        let id = &entry.id;
        return Err(Refusal::Wrong(format!(
            "there is a FAQ {id:?} already; change it with `pathways faq edit {id}`, or choose another id"
        )));
    }
    refuse_what_is_wrong(work, &entry, anyway)?;
    let expected = work.newest(&entry.id)?;
    let change = work.desk.save(&work.catalogue, &entry, Some(expected), &work.by)?;
    Ok(shown::done(&change, None))
}

/// Changes a FAQ.
pub fn edit(work: &mut AtWork, id: &str, changed: Changed, anyway: bool) -> Done {
    let before = work.newest(id)?;
    let Some(mut entry) = work.desk.entry(&work.catalogue, id)? else {
        return Err(no_faq(id, &in_use(work)?));
    };
    if !changed.apply(&mut entry) {
        return Err(Refusal::Wrong(
            "nothing would change; give what is to be different, as in: --says TEXT".to_owned(),
        ));
    }
    refuse_what_is_wrong(work, &entry, anyway)?;
    let change = work.desk.save(&work.catalogue, &entry, Some(before), &work.by)?;
    Ok(shown::done(&change, Some(before)))
}

/// Takes a FAQ out.
pub fn remove(work: &mut AtWork, id: &str) -> Done {
    let before = work.newest(id)?;
    if work.desk.entry(&work.catalogue, id)?.is_none() {
        return Err(no_faq(id, &in_use(work)?));
    }
    let change = work.desk.remove(&work.catalogue, id, &work.by)?;
    Ok(shown::done(&change, Some(before)))
}

/// The changes of a FAQ.
pub fn history(work: &AtWork, id: &str) -> Done {
    let history = work.desk.history(id)?;
    if history.is_empty() {
        if work.desk.entry(&work.catalogue, id)?.is_none() {
            return Err(no_faq(id, &in_use(work)?));
        }
        return Ok(format!("The FAQ {id:?} is as the catalogue has it; nobody has changed it.\n"));
    }
    Ok(shown::history(&history))
}

/// Puts a FAQ back.
pub fn revert(work: &mut AtWork, id: &str, to: u64) -> Done {
    let before = work.newest(id)?;
    let change = work.desk.revert(&work.catalogue, id, to, &work.by)?;
    Ok(shown::done(&change, Some(before)))
}

/// An id made of a way of asking that no FAQ has or had.
pub fn free_id(work: &AtWork, ask: &str) -> Result<String, Refusal> {
    let kept = work.desk.kept()?;
    let of_catalogue = &work.catalogue.reference.faqs;
    let taken =
        |id: &str| kept.iter().any(|kept| kept.id == id) || of_catalogue.iter().any(|faq| faq.id == id);
    Ok(id_for(ask, taken))
}

/// Refuses an entry that cannot be saved, and one that the facts contradict unless it is to be saved anyway.
pub fn refuse_what_is_wrong(work: &AtWork, entry: &Entry, anyway: bool) -> Result<(), Refusal> {
    let wrong = problems(&work.catalogue, entry);
    if !wrong.is_empty() {
        return Err(Refusal::Wrong(format!("it was not saved:\n  {}", wrong.join("\n  "))));
    }
    let against = contradictions(&work.catalogue, entry);
    if !against.is_empty() && !anyway {
        return Err(Refusal::Wrong(format!(
            "it was not saved, for the facts contradict it:\n  {}\nPut it right, or save it all the same with --anyway",
            against.join("\n  ")
        )));
    }
    Ok(())
}

/// Every FAQ in use, with the number of the change that made it; the catalogue's own have none.
fn in_use(work: &AtWork) -> Result<Vec<(Entry, Option<u64>)>, Refusal> {
    let kept = work.desk.kept()?;
    let catalogue = catalogue_in_use::laid_over(work.catalogue.clone(), &kept);
    let mut in_use = Vec::new();
    for faq in &catalogue.reference.faqs {
        let entry = Entry::of(&catalogue, faq);
        let is_kept = kept.iter().any(|kept| kept.entry.as_ref() == Some(&entry));
        let change =
            if is_kept { work.desk.history(&faq.id)?.first().map(|newest| newest.number) } else { None };
        in_use.push((entry, change));
    }
    Ok(in_use)
}

fn no_faq(id: &str, faqs: &[(Entry, Option<u64>)]) -> Refusal {
    let near = nearest(id, faqs.iter().map(|(entry, _)| entry.id.as_str()));
    let meant = near.map_or_else(
        || "; `pathways faq list` shows which there are".to_owned(),
        |near| format!(" (did you mean {near:?}?)"),
    );
    Refusal::Wrong(format!("there is no FAQ {id:?}{meant}"))
}
