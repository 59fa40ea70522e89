//! Which programmes a host shows, by what its page says.

use pathways::offer::Offer;
use pathways::results::results;
use pathways::{Answers, Catalogue};

use crate::project::catalogue;

/// Left out of suggestions, and of another provider.
const OUTSIDE: &str = "developing-leadership-through-partnership";

fn shown(programmes: &str, provider: &str) -> (Vec<&'static str>, Vec<String>) {
    let catalogue: &'static Catalogue = &catalogue().catalogue;
    let (offer, unknown) = Offer::from_words(catalogue, programmes, provider);
    let shown = catalogue.programmes.iter().filter(|programme| offer.includes(programme));
    let unknown = unknown.into_iter().map(str::to_owned).collect();
    (shown.map(|programme| programme.id.as_str()).collect(), unknown)
}

fn all() -> Vec<&'static str> {
    catalogue().catalogue.programmes.iter().map(|programme| programme.id.as_str()).collect()
}

#[test]
fn a_page_that_says_nothing_shows_what_is_suggested() {
    let (suggested, unknown) = shown("", "");
    assert!(unknown.is_empty() && suggested.contains(&"executive-coaching"), "{suggested:?}");
    assert!(!suggested.contains(&OUTSIDE), "{suggested:?}");
    assert_eq!(Offer::default(), Offer::from_words(&catalogue().catalogue, " \n", " ").0);
}

#[test]
fn all_is_everything_also_beside_names() {
    assert_eq!(shown("all", ""), (all(), vec![]));
    assert_eq!(shown(" all\n", ""), (all(), vec![]));
    assert_eq!(shown("executive-coaching all", ""), (all(), vec![]));
    assert_eq!(shown("all no-such-thing", ""), (all(), vec!["no-such-thing".to_owned()]));
    assert_eq!(Offer::all(), Offer::from_words(&catalogue().catalogue, "all", "").0);
}

#[test]
fn names_are_these_programmes_alone_also_one_that_is_not_suggested() {
    let (named, unknown) = shown(&format!(" {OUTSIDE}\t thinking-about-headship "), "");
    assert_eq!(named, [OUTSIDE, "thinking-about-headship"]);
    assert!(unknown.is_empty());
}

#[test]
fn what_is_not_there_comes_back_and_the_rest_holds() {
    let (named, unknown) = shown("executive-coching executive-coaching", "mud");
    assert_eq!(named, ["executive-coaching"]);
    assert_eq!(unknown, ["executive-coching", "mud"]);
    let (suggested, _) = shown("", "");
    assert_eq!(shown("executive-coching", ""), (suggested, vec!["executive-coching".to_owned()]));
}

#[test]
fn a_provider_leaves_only_its_programmes() {
    let catalogue = &catalogue().catalogue;
    let (of_mudd, unknown) = shown("all", " mudd-partnership ");
    assert!(unknown.is_empty() && !of_mudd.is_empty());
    let provider = catalogue.providers.iter().position(|known| known.id == "mudd-partnership").unwrap();
    for programme in &catalogue.programmes {
        let is_theirs = usize::from(programme.provider) == provider;
        assert_eq!(of_mudd.contains(&programme.id.as_str()), is_theirs, "{}", programme.id);
    }
    let (none, _) = shown("thinking-about-headship", "mudd-partnership");
    assert!(none.is_empty(), "{none:?}");
}

#[test]
fn results_have_what_is_offered_and_is_judged_and_nothing_else() {
    let catalogue = &catalogue().catalogue;
    let answers = Answers::none(catalogue);
    let as_of = jiff::civil::date(2026, 11, 22);
    for (words, provider) in [("", ""), ("all", ""), (OUTSIDE, ""), ("all", "mudd-partnership")] {
        let (offer, _) = Offer::from_words(catalogue, words, provider);
        let results = results(catalogue, &answers, as_of, &offer);
        let mut told: Vec<&str> =
            results.groups.iter().flat_map(|group| &group.cards).map(|card| card.id.as_str()).collect();
        told.sort_unstable();
        let judged = catalogue.evaluated().filter(|(programme, _)| offer.includes(programme));
        let expected: Vec<&str> = judged.map(|(programme, _)| programme.id.as_str()).collect();
        assert_eq!(told, expected, "{words:?} {provider:?}");
    }
}

#[test]
fn the_list_of_everything_has_what_is_only_left_out_of_suggestions() {
    let catalogue = &catalogue().catalogue;
    let outside = catalogue.programme(OUTSIDE).unwrap();
    assert!(Offer::default().lists(outside) && !Offer::default().includes(outside));
    let (named, _) = Offer::from_words(catalogue, "executive-coaching", "");
    assert!(!named.lists(outside));
}
