//! The cases beside the programmes, natively; `browser.rs` runs the same ones in a browser.

use pathways::catalogue::cases::run_case;
use pathways::catalogue::findings::{FindingKind, findings};
use pathways::catalogue::{Catalogue, Scope};
use pathways::evaluate::evaluate;

use crate::project::catalogue;

#[test]
fn every_case_comes_out_as_it_says() {
    let loaded = catalogue();
    let failing: Vec<String> = loaded
        .cases
        .iter()
        .filter_map(|case| {
            let difference = run_case(&loaded.catalogue, case).err()?;
            Some(format!("{}:{} {:?}: {difference}", case.file, case.line, case.name))
        })
        .collect();
    assert!(loaded.cases.len() > 200, "only {} cases", loaded.cases.len());
    assert!(failing.is_empty(), "{}", failing.join("\n"));
}

#[test]
fn every_verdict_that_a_programme_can_give_has_a_case() {
    let loaded = catalogue();
    let found = findings(&loaded.catalogue, &loaded.cases, jiff::civil::date(2026, 11, 22));
    let without: Vec<_> = found.iter().filter(|finding| finding.kind == FindingKind::NoCase).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn the_gap_at_exactly_five_years_is_found_with_a_person() {
    let loaded = catalogue();
    let found = findings(&loaded.catalogue, &loaded.cases, jiff::civil::date(2026, 11, 22));
    let gap = found.iter().find(|finding| finding.kind == FindingKind::Gap).expect("a gap is found");
    assert_eq!(gap.programmes, ["executive-coaching", "thinkhexagon-coaching"]);
    assert!(gap.says.contains("exactly 5 years"), "{}", gap.says);
    let person: Vec<(&str, &str)> = gap.example.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
    assert_eq!(person, [("role", "headteacher"), ("headship_months", "60")]);
}

#[test]
fn the_compact_form_judges_every_case_alike() {
    let loaded = catalogue();
    let everything = Catalogue::from_compact(&loaded.catalogue.to_compact(Scope::Everything)).unwrap();
    assert_eq!(everything.reference.glossary.len(), loaded.catalogue.reference.glossary.len());
    let checker = Catalogue::checker_from_compact(&loaded.catalogue.to_compact(Scope::Checker)).unwrap();
    for compact in [everything, checker] {
        for case in &loaded.cases {
            let verdict_in = |catalogue: &Catalogue| {
                let rules = catalogue.programme(&case.programme)?.rules.as_ref()?;
                Some(evaluate(rules, &case.answers).verdict)
            };
            assert_eq!(verdict_in(&loaded.catalogue), verdict_in(&compact), "{}", case.name);
        }
    }
}

#[test]
fn bytes_that_are_no_catalogue_are_refused() {
    assert!(Catalogue::from_compact(b"").is_err());
    assert!(Catalogue::from_compact(&[0xff; 64]).is_err());
}
