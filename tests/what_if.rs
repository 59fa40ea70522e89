//! "What if" against writing the other person's profile down and judging everything anew.

use jiff::civil::{Date, date};
use pathways::evaluate::evaluate;
use pathways::months::add_months;
use pathways::offer::Offer;
use pathways::profile::{Given, read_profile};
use pathways::what_if::{WhatIf, changes, switches, then};
use pathways::{Answers, Catalogue, Verdict};

use crate::project::{catalogue, thorough};
use crate::random_profiles::random_profile;

const AS_OF: Date = date(2026, 11, 22);
const LATER: WhatIf = WhatIf { a_year_later: true, brought_about: false };
const SUPPORTED: WhatIf = WhatIf { a_year_later: false, brought_about: true };
const BOTH: WhatIf = WhatIf { a_year_later: true, brought_about: true };

fn verdicts(catalogue: &Catalogue, answers: &Answers) -> Vec<(String, Verdict)> {
    let judged = catalogue.evaluated();
    judged.map(|(programme, rules)| (programme.id.clone(), evaluate(rules, answers).verdict)).collect()
}

/// The profile as the same person would write it then.
fn written_then(written: &[(String, Given)], what_if: WhatIf) -> Vec<(String, Given)> {
    let mut then = written.to_vec();
    let mut was_unsure_of_support = false;
    for (key, given) in &mut then {
        match given {
            Given::Number(months) if what_if.a_year_later => *months += 12,
            Given::Table(bounds) if what_if.a_year_later => {
                bounds.iter_mut().for_each(|(_, bound)| {
                    if let Given::Number(months) = bound {
                        *months += 12;
                    }
                });
                if !bounds.iter().any(|(name, _)| name == "min") {
                    bounds.push(("min".to_owned(), Given::Number(12)));
                }
            }
            Given::Text(support) if key == "headteacher_support" && what_if.brought_about => {
                "yes".clone_into(support);
            }
            Given::List(names) if key == "not_sure" && what_if.brought_about => {
                was_unsure_of_support = names.iter().any(|name| name == "headteacher_support");
                names.retain(|name| name != "headteacher_support");
            }
            _ => {}
        }
    }
    if was_unsure_of_support && !then.iter().any(|(key, _)| key == "headteacher_support") {
        then.push(("headteacher_support".to_owned(), Given::Text("yes".to_owned())));
    }
    then
}

#[test]
fn a_change_is_what_judging_the_other_person_anew_says() {
    let catalogue = &catalogue().catalogue;
    let count = if thorough() { 20_000 } else { 2_000 };
    let mut random = fastrand::Rng::with_seed(20_261_128);
    let mut seen = [0; 3];
    for number in 0..count {
        // A leap day too: the year after it ends a day early.
        let as_of = if number % 4 == 0 { date(2028, 2, 29) } else { AS_OF };
        let written = random_profile(&mut random, as_of);
        let answers = read_profile(catalogue, &written, as_of).unwrap();
        for (place, what_if) in [LATER, SUPPORTED, BOTH].into_iter().enumerate() {
            let day = if what_if.a_year_later { add_months(as_of, 12).unwrap() } else { as_of };
            let then = read_profile(catalogue, &written_then(&written, what_if), day).unwrap();
            let expected: Vec<(String, Verdict, Verdict)> = verdicts(catalogue, &answers)
                .into_iter()
                .zip(verdicts(catalogue, &then))
                .filter(|((_, now), (_, then))| now != then)
                .map(|((id, now), (_, then))| (id, now, then))
                .collect();
            let said = changes(catalogue, &answers, as_of, &Offer::all(), what_if);
            let got: Vec<(String, Verdict, Verdict)> =
                said.into_iter().map(|change| (change.id, change.now, change.then)).collect();
            assert_eq!(got, expected, "{what_if:?} on {as_of}: {written:?}");
            seen[place] += expected.len();
        }
    }
    println!("{count} people; changes by a year, by support, by both: {seen:?}");
    assert!(seen.iter().all(|changes| *changes > count / 50), "{seen:?}");
}

#[test]
fn a_switch_is_offered_exactly_where_turning_it_changes_something() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(20_261_129);
    let mut offered = [0; 2];
    for _ in 0..2_000 {
        let written = random_profile(&mut random, AS_OF);
        let answers = read_profile(catalogue, &written, AS_OF).unwrap();
        let says = |what_if| -> Vec<String> {
            let changes = changes(catalogue, &answers, AS_OF, &Offer::all(), what_if);
            changes.into_iter().map(|change| change.says).collect()
        };
        let (none, later, supported, both) =
            (says(WhatIf::default()), says(LATER), says(SUPPORTED), says(BOTH));
        assert!(none.is_empty(), "{written:?}");
        let switches = switches(catalogue, &answers, AS_OF, &Offer::all());
        assert_eq!(switches.a_year_later, later != none || both != supported, "{written:?}");
        assert_eq!(switches.brought_about.is_some(), supported != none || both != later, "{written:?}");
        offered[0] += u32::from(switches.a_year_later);
        offered[1] += u32::from(switches.brought_about.is_some());
    }
    assert!(offered.iter().all(|count| *count > 50), "{offered:?}");
}

fn answers(pairs: &[(&str, &str)], months: (&str, i64)) -> Answers {
    let mut profile: Vec<(String, Given)> =
        pairs.iter().map(|(key, value)| ((*key).to_owned(), Given::Text((*value).to_owned()))).collect();
    profile.push((months.0.to_owned(), Given::Number(months.1)));
    read_profile(&catalogue().catalogue, &profile, AS_OF).unwrap()
}

#[test]
fn a_depute_a_year_short_and_without_support_needs_both() {
    let catalogue = &catalogue().catalogue;
    let depute = [
        ("role", "depute_headteacher"),
        ("sector", "primary"),
        ("next_role", "headteacher"),
        ("headteacher_support", "not_yet"),
    ];
    let answers = answers(&depute, ("leadership_months", 14));
    let offer = Offer::default();
    let switches = switches(catalogue, &answers, AS_OF, &offer);
    assert!(switches.a_year_later, "beside support, a year changes something");
    assert_eq!(switches.brought_about.as_deref(), Some("Your headteacher supports you"));
    assert!(changes(catalogue, &answers, AS_OF, &offer, LATER).is_empty());
    assert!(changes(catalogue, &answers, AS_OF, &offer, SUPPORTED).is_empty());
    let both = changes(catalogue, &answers, AS_OF, &offer, BOTH);
    assert_eq!(both.len(), 1);
    assert_eq!((both[0].now, both[0].then), (Verdict::NotYet, Verdict::Fits));
    let said = &both[0].says;
    assert!(
        said.starts_with("Thinking About Headship: “Not yet” would become “This looks right for you”."),
        "{said}"
    );
    assert!(said.contains("2 years 2 months") && said.contains("Your headteacher supports you."), "{said}");
}

#[test]
fn a_head_of_four_years_and_a_half_goes_from_one_coaching_to_the_other() {
    let catalogue = &catalogue().catalogue;
    let answers = answers(&[("role", "headteacher"), ("sector", "secondary")], ("headship_months", 54));
    let said = changes(catalogue, &answers, AS_OF, &Offer::default(), LATER);
    let verdicts: Vec<(&str, Verdict, Verdict)> =
        said.iter().map(|change| (change.id.as_str(), change.now, change.then)).collect();
    assert_eq!(
        verdicts,
        [
            ("executive-coaching", Verdict::Fits, Verdict::NoMatch),
            ("thinkhexagon-coaching", Verdict::NotYet, Verdict::Fits)
        ]
    );
    // Nobody asked them for a headteacher's support.
    assert_eq!(switches(catalogue, &answers, AS_OF, &Offer::default()).brought_about, None);
}

#[test]
fn a_year_after_the_leap_day_is_counted_by_the_calendar() {
    let catalogue = &catalogue().catalogue;
    let leap_day = date(2028, 2, 29);
    let coaching = catalogue.programme("executive-coaching").unwrap().rules.as_ref().unwrap();
    let mut then_told = Vec::new();
    for start in ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"] {
        let head = [("role", "headteacher"), ("headship_since", start)]
            .map(|(key, value)| (key.to_owned(), Given::Text(value.to_owned())));
        let answers = read_profile(catalogue, &head, leap_day).unwrap();
        let anew = read_profile(catalogue, &head, date(2029, 2, 28)).unwrap();
        let (answers, day) = then(catalogue, &answers, leap_day, LATER);
        assert_eq!(day, date(2029, 2, 28));
        let verdict = evaluate(coaching, &answers).verdict;
        assert_eq!(verdict, evaluate(coaching, &anew).verdict, "since {start}");
        then_told.push(verdict);
    }
    // On 28 February, it is five years for those of the 28th and of the 29th alike.
    assert_eq!(then_told, [Verdict::NoMatch, Verdict::Ask, Verdict::Ask, Verdict::Fits]);
}
