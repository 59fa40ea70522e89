//! FAQs as a file: what is written is read again, and what is wrong is said with its place.

use pathways::catalogue::officers::Entry;

use super::support::{catalogue, parking};
use crate::{export, import};

#[test]
fn every_faq_of_the_catalogue_goes_out_and_comes_in_unchanged() {
    let mut entries: Vec<Entry> =
        catalogue().reference.faqs.iter().map(|faq| Entry::of(catalogue(), faq)).collect();
    entries.push(Entry { says: "Say \"please\".\nA back\\slash,\ta tab and é.".to_owned(), ..parking() });
    assert!(entries.len() > 100);
    assert_eq!(import(catalogue(), "faqs.toml", &export(&entries)).unwrap(), entries);
}

#[test]
fn what_is_wrong_in_a_file_is_named_with_its_place() {
    let problems = |text: &str| -> Vec<String> {
        import(catalogue(), "mine.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        problems("[[faq]]\nid = \"a\"\nask = [\"b\"]\nkind = \"anser\"\nsays = \"c\"\n"),
        ["mine.toml:4:8: unknown kind \"anser\" (did you mean \"answer\"?)"]
    );
    assert_eq!(
        problems(
            "[[faq]]\nid = \"a\"\nask = [\"b\"]\nkind = \"refer\"\nsays = \"c\"\n[[faq]]\nid = \"A_b\"\nask = []\nkind = \"refer\"\nsays = \"c\"\n"
        ),
        [
            "mine.toml:6:1: \"A_b\" is no id; use a to z, 0 to 9 and hyphens, as in where-can-i-park",
            "mine.toml:6:1: there is no way of asking it; write at least one",
        ]
    );
    assert!(problems("[[faq]\n")[0].starts_with("mine.toml:1:"));
}
