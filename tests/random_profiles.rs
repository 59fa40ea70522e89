//! People who may be anybody, as profiles, for tests that compare two ways of working something out.

use jiff::civil::Date;
use pathways::profile::Given;

use crate::reference;

/// A profile that may have anything: missing facts, ranges, dates, facts not sure of, flags.
pub fn random_profile(random: &mut fastrand::Rng, as_of: Date) -> Vec<(String, Given)> {
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
                let day = as_of.checked_sub(jiff::Span::new().months(months.max(0))).unwrap();
                let day = day.checked_sub(jiff::Span::new().days(random.i32(-1..=1))).unwrap().min(as_of);
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
