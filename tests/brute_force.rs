//! The evaluation against the second implementation, on random profiles with everything that a profile can hold.

use jiff::civil::{Date, date};
use pathways::catalogue::Catalogue;
use pathways::evaluate::evaluate;
use pathways::next_question;
use pathways::profile::{Given, read_profile};

use crate::project::{catalogue, thorough};
use crate::reference::{self, PROGRAMMES, Profile, can_change, verdict};

const AS_OF: Date = date(2026, 11, 22);

#[test]
fn both_implementations_agree_on_random_profiles() {
    let catalogue = &catalogue().catalogue;
    let count = if thorough() { 200_000 } else { 10_000 };
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let mut differences = Vec::new();
    for _ in 0..count {
        let profile = random_profile(&mut random);
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

/// A profile that may have anything: missing facts, ranges, dates, facts not sure of, flags.
fn random_profile(random: &mut fastrand::Rng) -> Vec<(String, Given)> {
    let mut profile: Vec<(String, Given)> = Vec::new();
    let mut not_sure: Vec<String> = Vec::new();
    let mut give = |key: &str, value: Given| profile.push((key.to_owned(), value));
    let text =
        |random: &mut fastrand::Rng, all: &[&str]| Given::Text(all[random.usize(..all.len())].to_owned());
    if random.u8(..100) < 92 {
        let role = text(random, &reference::ROLES);
        give("role", role);
    }
    let choices: [(&str, &[&str], u8); 5] = [
        ("sector", &reference::SECTORS, 60),
        ("remit", &reference::REMITS, 50),
        ("next_role", &reference::NEXT_ROLES, 60),
        ("headteacher_support", &reference::SUPPORTS, 60),
        ("employer", &reference::EMPLOYERS, 20),
    ];
    for (key, all, share) in choices {
        let dice = random.u8(..100);
        if dice < share {
            let value = text(random, all);
            give(key, value);
        } else if dice < share + 12 {
            not_sure.push(key.to_owned());
        }
    }
    for (key, since) in [("leadership_months", "leadership_since"), ("headship_months", "headship_since")] {
        let near = if key == "leadership_months" { 24 } else { 60 };
        let count = |random: &mut fastrand::Rng| match random.u8(..3) {
            0 => i64::from(near + random.u8(..5)) - 2,
            _ => i64::from(random.u8(..100)),
        };
        match random.u8(..10) {
            0..3 => {
                let months = count(random);
                give(key, Given::Number(months));
            }
            3..6 => {
                let (one, other) = (count(random), count(random));
                let mut bounds = Vec::new();
                let (with_min, with_max) = match random.u8(..4) {
                    0 => (true, false),
                    1 => (false, true),
                    _ => (true, true),
                };
                if with_min {
                    bounds.push(("min".to_owned(), Given::Number(one.min(other))));
                }
                if with_max {
                    bounds.push(("max".to_owned(), Given::Number(one.max(other))));
                }
                give(key, Given::Table(bounds));
                if random.bool() {
                    not_sure.push(key.to_owned());
                }
            }
            6..8 => {
                let months = i32::from(near) * i32::from(random.u8(..4) > 0) + i32::from(random.u8(..3)) - 1;
                let day = AS_OF.checked_sub(jiff::Span::new().months(months.max(0))).unwrap();
                let day = day.checked_sub(jiff::Span::new().days(random.i32(-1..=1))).unwrap().min(AS_OF);
                give(since, Given::Text(day.to_string()));
                if random.u8(..4) == 0 {
                    // A start date wins over a count, whatever the count says.
                    let months = count(random);
                    give(key, Given::Number(months));
                }
            }
            8 => not_sure.push(key.to_owned()),
            _ => {}
        }
    }
    for flag in ["acting", "not_started", "holds_standard", "time_away", "mixed_posts", "small_department"] {
        match random.u8(..20) {
            0..3 => give(flag, Given::Truth(true)),
            3 => give(flag, Given::Truth(false)),
            4 => not_sure.push(flag.to_owned()),
            _ => {}
        }
    }
    if !not_sure.is_empty() {
        give("not_sure", Given::List(not_sure));
    }
    profile
}
