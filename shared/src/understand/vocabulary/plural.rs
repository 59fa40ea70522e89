//! Words without the ending of a plural.

use std::borrow::Cow;

/// A word without the ending of a plural or of "'s", where it may have one.
pub fn singular(word: &str) -> Option<String> {
    one(word).map(Cow::into_owned)
}

/// The same, with nothing copied where nothing is put in the ending's place.
pub fn one(word: &str) -> Option<Cow<'_, str>> {
    // Most words end otherwise, and this is asked of every word of every text.
    if !word.ends_with('s') {
        return None;
    }
    let longer = || ["ches", "shes", "sses", "xes"].iter().any(|end| word.ends_with(end));
    let one = if let Some(stem) = word.strip_suffix("'s") {
        Cow::Borrowed(stem)
    } else if let Some(stem) = word.strip_suffix("ies") {
        Cow::Owned(format!("{stem}y"))
    } else if longer() {
        Cow::Borrowed(&word[..word.len() - 2])
    } else {
        Cow::Borrowed(word.strip_suffix('s').filter(|stem| !stem.ends_with('s'))?)
    };
    (one.len() >= 2).then_some(one)
}

/// A word without the ending of a plural, or as it is.
pub fn one_or_same(word: &str) -> Cow<'_, str> {
    one(word).unwrap_or(Cow::Borrowed(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_of_plurals_go_and_others_stay() {
        for (word, expected) in [
            ("heads", Some("head")),
            ("head's", Some("head")),
            ("deputies", Some("deputy")),
            ("coaches", Some("coach")),
            ("classes", Some("class")),
            ("class", None),
            ("head", None),
            ("as", None),
            ("s", None),
            ("", None),
        ] {
            assert_eq!(singular(word).as_deref(), expected, "{word}");
            assert_eq!(one_or_same(word), expected.unwrap_or(word));
        }
    }
}
