//! Closed lists of words, and short patterns of them.
//!
//! A pattern is a list of places parted by spaces. A place is a word, or several parted by "|"; "@" is whom or what
//! somebody supports, "$" the end of what is said, "%" the end of the clause, and a place with "?" behind it may be
//! left out.

/// The words of a list.
pub(super) fn spaced(list: &str) -> impl Iterator<Item = &str> {
    list.split(' ').filter(|word| !word.is_empty())
}

/// Whether a word is in a list.
pub(super) fn is_in(word: &str, list: &str) -> bool {
    // Asked so often that the list is not taken apart: the word has to stand in it between spaces.
    let mut spaced = [b' '; LONGEST + 2];
    let Some(middle) = spaced.get_mut(1..=word.len()).filter(|_| (1..=LONGEST).contains(&word.len())) else {
        return false;
    };
    middle.copy_from_slice(word.as_bytes());
    let Ok(spaced) = std::str::from_utf8(&spaced[..word.len() + 2]) else { return false };
    list.contains(spaced)
        || list.starts_with(&spaced[1..])
        || list.ends_with(&spaced[..word.len() + 1])
        || list == word
}

/// Whether any of some words is in a list.
pub(super) fn any_in(words: &[String], list: &str) -> bool {
    words.iter().any(|word| is_in(word, list))
}

/// No word of a list is longer than this, in bytes.
const LONGEST: usize = 24;

/// The place after a pattern, where it stands at `at`.
pub(super) fn end_of(pattern: &str, words: &[String], at: usize) -> Option<usize> {
    if !may_begin(pattern, words.get(at).map_or("", String::as_str)) {
        return None;
    }
    let mut end = at;
    for place in spaced(pattern) {
        let (place, optional) = match place.strip_suffix('?') {
            Some(place) => (place, true),
            None => (place, false),
        };
        match place.split('|').find_map(|choice| choice_end(choice, words, end)) {
            Some(after) => end = after,
            None if optional => {}
            None => return None,
        }
    }
    Some(end)
}

/// Whether a pattern may begin with a word: says it quickly, and never no where it does.
fn may_begin(pattern: &str, word: &str) -> bool {
    let (pattern, word) = (pattern.as_bytes(), word.as_bytes());
    let mut choice = 0;
    for (at, sign) in pattern.iter().enumerate() {
        match sign {
            b'@' | b'$' | b'%' | b'?' => return true,
            b'|' | b' ' => {
                if pattern[choice..at] == *word {
                    return true;
                }
                if *sign == b' ' {
                    return false;
                }
                choice = at + 1;
            }
            _ => {}
        }
    }
    pattern[choice..] == *word
}

/// Whether any pattern of a list stands at `at`.
pub(super) fn stands(patterns: &[&str], words: &[String], at: usize) -> bool {
    patterns.iter().any(|pattern| end_of(pattern, words, at).is_some())
}

/// Whether any pattern of a list stands anywhere.
pub(super) fn stands_in(patterns: &[&str], words: &[String]) -> bool {
    (0..words.len()).any(|at| stands(patterns, words, at))
}

fn choice_end(choice: &str, words: &[String], at: usize) -> Option<usize> {
    let word = words.get(at).map(String::as_str);
    match (choice, word) {
        ("$" | "%", None) => Some(at),
        ("$", Some(word)) => is_in(word, AFTER_END).then_some(at),
        ("%", Some(word)) => is_in(word, "headship next yes enough : want wants").then_some(at),
        ("@", Some(word)) => is_object(word, words.get(at + 1)).then_some(at + 1),
        (_, Some(word)) => (word == choice).then_some(at + 1),
        (_, None) => None,
    }
}

/// "Me", "her", "it", "my application"; but not "my pupils".
fn is_object(word: &str, after: Option<&String>) -> bool {
    const OBJECTS: &str =
        "me her him them us it this that my his their going doing #programme myself depute applying";
    const OTHERS: &str = "pupils pupil school schools class classes staff department team children \
        learners kids teachers colleagues faculty families parents community deputes heads child \
        students work house";
    const THINGS: &str = "application idea plan plans move bid decision whole";
    let after = after.map_or("", String::as_str);
    match word {
        "the" => is_in(after, THINGS),
        _ => is_in(word, OBJECTS) && !is_in(after, OTHERS),
    }
}

/// Words that may follow when what is said is complete.
const AFTER_END: &str = "for with in on of too as though fully totally completely entirely \
    wholeheartedly now here all at since yes headship next definitely absolutely about already anyway \
    also really and wants want aiming looking ready hoping #programme after from : by yet";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_in_a_list_as_a_whole_word_only() {
        for (word, list, expected) in [
            ("head", "head boss", true),
            ("boss", "head boss", true),
            ("my", "a my the", true),
            ("head", "head", true),
            ("hea", "head boss", false),
            ("ead", "head boss", false),
            ("", "head boss", false),
            (" ", "head boss", false),
            ("é", "a é", true),
        ] {
            assert_eq!(is_in(word, list), expected, "{word:?} in {list:?}");
        }
        assert!(!is_in(&"a".repeat(10_000), "a"));
        assert!(is_in("wholeheartedly", AFTER_END));
    }

    #[test]
    fn a_pattern_begins_where_it_may() {
        let words: Vec<String> = ["my", "head", "is"].iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(end_of("my|her head|boss", &words, 0), Some(2));
        assert_eq!(end_of("not? my head", &words, 0), Some(2));
        assert_eq!(end_of("her|m head", &words, 0), None);
        assert_eq!(end_of("is $", &words, 2), Some(3));
        assert_eq!(end_of("my", &words, 3), None);
    }
}
