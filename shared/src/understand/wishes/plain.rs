//! The words of a message in one spelling: contractions in full, Scots as English, one word for each role.
//!
//! Names of programmes become [`PROGRAMME`], so that "Into Headship" is never read as a wish for a headship.

use super::super::text::Token;
use super::pattern::{is_in, spaced};
use super::spelling::{PARTICIPLES, ROLES, SAME, SHORT, TURNS};

/// Stands for the name of a programme.
pub(super) const PROGRAMME: &str = "#programme";
/// A headship.
pub(super) const HEADSHIP: &str = "headship";
/// A headteacher, as a person or as a role.
pub(super) const HEAD: &str = "head";
/// A depute headteacher, as a person or as a role.
pub(super) const DEPUTE: &str = "depute";
/// Any other role that somebody may have or hope for.
pub(super) const OTHER_ROLE: &str = "#role";
/// "'s": "is", "has", or a mark of whose a thing is.
pub(super) const S: &str = "'s";

/// The message's words and signs, in plain spelling.
pub(super) fn plain(tokens: &[Token]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        // A hyphen inside a word, "on-board", parts no clauses.
        if token.text == "-" && joins(tokens, at) {
            continue;
        }
        spell(&token.text, &mut words);
    }
    let words = rewrite(&words, SAME);
    let words = mask_programmes(rewrite(&words, ROLES));
    possessives(rewrite(&words, TURNS))
}

fn joins(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let touches = |one: &Token, other: &Token| one.span.end == other.span.start;
    match (before, tokens.get(at + 1)) {
        (Some(before), Some(after)) => touches(before, &tokens[at]) && touches(&tokens[at], after),
        _ => false,
    }
}

/// One word, parted into what it is short for.
fn spell(text: &str, into: &mut Vec<String>) {
    const ENDS: &[(&str, &str)] =
        &[("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'d", "would"), ("'m", "am")];
    let mut push = |word: &str| into.push(word.to_owned());
    if let Some((_, whole)) = SHORT.iter().find(|(short, _)| *short == text) {
        spaced(whole).for_each(push);
        return;
    }
    for (end, whole) in ENDS {
        if let Some(stem) = text.strip_suffix(end) {
            push(if matches!(stem, "ah" | "a") { "i" } else { stem });
            push(whole);
            return;
        }
    }
    if let Some(stem) = text.strip_suffix("'s") {
        push(SHORT.iter().find(|(short, _)| *short == stem).map_or(stem, |(_, whole)| whole));
        push(S);
        return;
    }
    // "Backin", "lookin": the "g" that is not said.
    match text.strip_suffix("in").map(|stem| format!("{stem}ing")) {
        Some(whole) if is_in(&whole, PARTICIPLES) => push(&whole),
        _ => push(text),
    }
}

/// Puts the second of a pair wherever the first stands; of several that fit, the longest.
fn rewrite(words: &[String], table: &[(&str, &str)]) -> Vec<String> {
    let mut written = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let fits = |phrase: &str| {
            if !begins(phrase, &words[at]) {
                return false;
            }
            let mut end = at;
            spaced(phrase).all(|word| {
                end += 1;
                words.get(end - 1).is_some_and(|there| there == word)
            })
        };
        let found = table.iter().filter(|(phrase, _)| fits(phrase));
        match found.max_by_key(|(phrase, _)| spaced(phrase).count()) {
            Some((phrase, whole)) => {
                written.extend(spaced(whole).map(str::to_owned));
                at += spaced(phrase).count();
            }
            None => {
                written.push(words[at].clone());
                at += 1;
            }
        }
    }
    written
}

/// Whether a phrase begins with a word.
fn begins(phrase: &str, word: &str) -> bool {
    phrase.as_bytes().first() == word.as_bytes().first()
        && phrase.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// "Thinking of headship" is the programme, often so misnamed, but "I'm thinking of headship" is a thought.
fn mask_programmes(words: Vec<String>) -> Vec<String> {
    const NAMES: &[&str] = &["into", "in", "standard for", "thinking about", "thinking of", "thinking to"];
    const AFTER: &str =
        "programme programmes program course courses qualification training standard award support";
    const THINKERS: &str = "am been have start started starting begun";
    const ADVERBS: &str = "seriously now also just really still only already definitely";
    let mut masked: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let mut name = None;
        if word == HEADSHIP {
            let ends = |name: &&&str| {
                let count = spaced(name).count();
                masked.len() >= count
                    && spaced(name).eq(masked[masked.len() - count..].iter().map(String::as_str))
            };
            name = NAMES.iter().filter(ends).map(|name| spaced(name).count()).max();
            let mut before = masked[..masked.len() - name.map_or(0, |count| count)].iter().rev();
            let before = before.find(|word| !is_in(word, ADVERBS));
            let is_named = words.get(at + 1).is_some_and(|after| is_in(after, AFTER));
            let thinks = masked.len() > 1 && masked[masked.len() - 2] == "thinking";
            let moves = before
                .is_some_and(|word| is_in(word, "move moving step stepping go going get getting interested"));
            if !is_named && (thinks && before.is_some_and(|word| is_in(word, THINKERS)) || moves) {
                name = None;
            } else if is_named && name.is_none() {
                name = Some(0);
            }
        }
        match name {
            Some(count) => {
                masked.truncate(masked.len() - count);
                masked.push(PROGRAMME.to_owned());
            }
            None => masked.push(word.clone()),
        }
    }
    masked
}

/// "My heads support" without its apostrophe, and "headteachers" for more than one.
fn possessives(words: Vec<String>) -> Vec<String> {
    let mut written: Vec<String> = Vec::new();
    for word in words {
        let owner = written.last().is_some_and(|before| is_in(before, "my her his our their"));
        if word == "heads" && owner {
            written.extend([HEAD.to_owned(), S.to_owned()]);
        } else {
            written.push(word);
        }
    }
    written
}
