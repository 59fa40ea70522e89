//! The list of everything: what its filter leaves out, against trying every person of a role and sector, and what an entry
//! says.

use jiff::civil::{Date, date};
use pathways::catalogue::Scope;
use pathways::listing::{Entry, listing};
use pathways::offer::Offer;
use pathways::profile::Given;
use pathways::{Catalogue, FactId, ValueId};

use crate::project::catalogue;
use crate::reference::{self, PROGRAMMES, Profile};

const AS_OF: Date = date(2026, 11, 22);

fn chosen(role: Option<&str>, sector: Option<&str>) -> Vec<(FactId, ValueId)> {
    let catalogue = &catalogue().catalogue;
    let value = |fact: &str, value: Option<&str>| {
        let fact = catalogue.fact_named(fact).unwrap();
        Some((fact, catalogue.fact(fact).value(value?).unwrap()))
    };
    value("role", role).into_iter().chain(value("sector", sector)).collect()
}

fn entries(role: Option<&str>, sector: Option<&str>) -> Vec<Entry> {
    listing(&catalogue().catalogue, &Offer::default(), &chosen(role, sector), AS_OF)
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}

#[test]
fn without_a_filter_everything_is_listed_in_the_catalogues_order() {
    let all: Vec<&str> = catalogue().catalogue.programmes.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids(&entries(None, None)), all);
}

#[test]
fn the_filter_leaves_out_exactly_what_suits_nobody_of_a_role_and_sector() {
    let roles = reference::ROLES.map(Some);
    let sectors = reference::SECTORS.map(Some);
    let mut left_out = 0;
    for role in roles.into_iter().chain([None]) {
        for sector in sectors.into_iter().chain([None]) {
            let entries = entries(role, sector);
            let listed = ids(&entries);
            for programme in PROGRAMMES {
                let nobody = suits_nobody(role, sector, programme);
                assert_eq!(listed.contains(&programme.0), !nobody, "{} {role:?} {sector:?}", programme.0);
                left_out += usize::from(nobody);
            }
            for entry in catalogue().catalogue.programmes.iter().filter(|entry| entry.rules.is_none()) {
                assert!(listed.contains(&entry.id.as_str()), "{} is for nobody in particular", entry.id);
            }
        }
    }
    assert!(left_out > 100, "{left_out}");
}

/// Whether every person with this role and sector is told "aimed at other people", by the second implementation: every flag
/// raised or not, every employer.
fn suits_nobody(
    role: Option<&str>,
    sector: Option<&str>,
    programme: (&str, &[usize], reference::States),
) -> bool {
    let mut written: Vec<(String, Given)> = Vec::new();
    for (key, value) in [("role", role), ("sector", sector)] {
        written.extend(value.map(|value| (key.to_owned(), Given::Text(value.to_owned()))));
    }
    // No verdict changes further on: the months around the limits stand for all.
    for (key, min) in [("leadership_months", 23), ("headship_months", 59)] {
        let bounds =
            [("min", min), ("max", min + 2)].map(|(name, months)| (name.to_owned(), Given::Number(months)));
        written.push((key.to_owned(), Given::Table(bounds.to_vec())));
    }
    let flags = ["acting", "not_started", "holds_standard", "time_away", "mixed_posts", "small_department"];
    let open = flags.into_iter().chain(["employer"]).map(str::to_owned).collect();
    written.push(("not_sure".to_owned(), Given::List(open)));
    reference::verdict(&Profile::read(&written, AS_OF), programme) == "no_match"
}

#[test]
fn an_acting_head_finds_what_only_an_acting_head_may_ask_about() {
    let entries = entries(Some("headteacher"), Some("secondary"));
    assert!(ids(&entries).contains(&"thinking-about-headship"));
    assert!(!ids(&entries).contains(&"improving-our-departments-faculties"));
}

#[test]
fn an_entry_says_all_that_its_sources_say_now_and_where_it_comes_from() {
    let catalogue = &catalogue().catalogue;
    for entry in entries(None, None) {
        let programme = catalogue.programme(&entry.id).unwrap();
        let now: Vec<&str> =
            programme.facts.iter().filter(|fact| !fact.older).map(|fact| fact.says.as_str()).collect();
        let mut said: Vec<&str> =
            entry.facts.iter().flat_map(|(_, sentences)| sentences).map(String::as_str).collect();
        assert_eq!(said.len(), now.len(), "{}", entry.id);
        said.retain(|sentence| !now.contains(sentence));
        assert!(said.is_empty(), "{}: {said:?}", entry.id);
        let topics: std::collections::BTreeSet<&str> =
            entry.facts.iter().map(|(topic, _)| topic.as_str()).collect();
        assert_eq!(topics.len(), entry.facts.len(), "{}: each topic once", entry.id);
        assert!(!entry.sources.is_empty() && !entry.freshness.is_empty() && !entry.contacts.is_empty());
        assert!(entry.sources.iter().all(|source| source.ends_with(')')), "{:?}", entry.sources);
        assert_eq!(entry.not_evaluated.is_empty(), programme.rules.is_some(), "{}", entry.id);
    }
}

#[test]
fn an_entry_says_what_sort_of_thing_it_is() {
    let all = entries(None, None);
    let kind = |id: &str| all.iter().find(|entry| entry.id == id).unwrap().kind.as_str();
    assert_eq!(kind("executive-coaching"), "Programme");
    assert_eq!(kind("virtual-leadership-networks"), "Network");
    assert_eq!(kind("teacher-exchanges-and-secondments"), "Named in a plan");
}

#[test]
fn what_another_body_runs_says_so() {
    let all = entries(None, None);
    let note = |id: &str| all.iter().find(|entry| entry.id == id).unwrap().provider_note.as_deref();
    assert!(note("developing-leadership-through-partnership").is_some());
    assert!(note("into-headship").is_some());
    assert_eq!(note("thinking-about-headship"), None);
}

#[test]
fn the_compact_form_of_what_is_shown_lists_the_same() {
    let whole = &catalogue().catalogue;
    let shown = Catalogue::shown_from_compact(&whole.to_compact(Scope::Shown)).unwrap();
    for role in reference::ROLES {
        let chosen = chosen(Some(role), None);
        let of_shown = listing(&shown, &Offer::all(), &chosen, AS_OF);
        assert!(of_shown == listing(whole, &Offer::all(), &chosen, AS_OF), "{role}");
    }
}
