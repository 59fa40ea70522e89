//! The evaluation against the second implementation, on random profiles with everything that a profile can hold.

use jiff::civil::{Date, date};
use pathways::catalogue::Catalogue;
use pathways::evaluate::evaluate;
use pathways::next_question;
use pathways::profile::{Given, read_profile};

use crate::project::{catalogue, thorough};
use crate::random_profiles::random_profile;
use crate::reference::{PROGRAMMES, Profile, can_change, verdict};

const AS_OF: Date = date(2026, 11, 22);

#[test]
fn both_implementations_agree_on_random_profiles() {
    let catalogue = &catalogue().catalogue;
    let count = if thorough() { 200_000 } else { 10_000 };
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let mut differences = Vec::new();
    for _ in 0..count {
        let profile = random_profile(&mut random, AS_OF);
        differences.extend(compare(catalogue, &profile));
    }
    println!("{count} profiles, {} programmes each, {} differences", PROGRAMMES.len(), differences.len());
    assert!(differences.is_empty(), "{}", differences[..differences.len().min(5)].join("\n"));
}

#[test]
fn the_second_implementation_knows_every_evaluated_programme() {
    let mut known: Vec<&str> = PROGRAMMES.iter().map(|(id, _, _)| *id).collect();
    known.sort_unstable();
    let evaluated: Vec<&str> =
        catalogue().catalogue.evaluated().map(|(programme, _)| programme.id.as_str()).collect();
    assert_eq!(known, evaluated);
}

fn compare(catalogue: &Catalogue, written: &[(String, Given)]) -> Option<String> {
    let answers =
        read_profile(catalogue, written, AS_OF).unwrap_or_else(|error| panic!("{error}: {written:?}"));
    let profile = Profile::read(written, AS_OF);
    let mut undecided = Vec::new();
    for programme in PROGRAMMES {
        let expected = verdict(&profile, programme);
        let rules = catalogue.programme(programme.0)?.rules.as_ref()?;
        let got = evaluate(rules, &answers).verdict.name();
        if expected != got {
            return Some(format!("{}: expected {expected}, got {got}: {written:?}", programme.0));
        }
        if expected == "not_yet" {
            let not_yet = pathways::assess(catalogue, rules, &answers, AS_OF).not_yet;
            if not_yet.from.is_none() && not_yet.steps.is_empty() {
                return Some(format!("{}: not yet, but neither when nor how: {written:?}", programme.0));
            }
        }
        if expected == "undecided" {
            undecided.push(programme);
        }
    }
    let asked = next_question(catalogue, &answers).map(|fact| catalogue.fact(fact).id.as_str());
    match asked {
        None => {
            (!undecided.is_empty()).then(|| format!("nothing is asked, but something is open: {written:?}"))
        }
        Some(fact) => {
            let role_first = fact == "role" || written.iter().any(|(key, _)| key == "role");
            let useful = undecided.iter().any(|programme| can_change(&profile, *programme, fact));
            (!useful || !role_first).then(|| format!("{fact} is asked for nothing: {written:?}"))
        }
    }
}
