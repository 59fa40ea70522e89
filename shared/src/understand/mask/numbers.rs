//! What is told from its signs alone: e-mail addresses, web addresses, mentions, telephone numbers, post codes.

use std::ops::Range;

use crate::understand::mask::{Mask, Part};

/// The endings of web addresses that people type without "www".
const ENDINGS: [&str; 14] =
    ["uk", "com", "org", "net", "scot", "gov", "edu", "eu", "info", "io", "gg", "app", "dev", "sch"];

/// Words after which a shorter number is a telephone's too.
const BEFORE_A_PHONE: [&str; 12] = [
    "call",
    "ring",
    "phone",
    "tel",
    "telephone",
    "mobile",
    "mob",
    "ext",
    "extension",
    "text",
    "fax",
    "whatsapp",
];

/// The parts of a text that are masked for their signs.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let chunks = chunks(text);
    for (at, chunk) in chunks.iter().enumerate() {
        let word = &text[chunk.clone()];
        let around =
            |place: Option<usize>| place.and_then(|at| chunks.get(at)).map(|chunk| &text[chunk.clone()]);
        if word == "@" && around(Some(at + 1)).is_some_and(has_ending) && at > 0 {
            // "jane.smith @ school.sch.uk"
            let whole = chunks[at - 1].start..trimmed(text, chunks[at + 1].clone()).end;
            parts.push((whole, Mask::EMail));
        } else if let Some(part) = signed(text, chunk.clone()) {
            parts.push(part);
        }
    }
    let is_open = |parts: &[Part], span: &Range<usize>| {
        !parts.iter().any(|(part, _)| part.start < span.end && span.start < part.end)
    };
    for part in digits(text).into_iter().chain(post_codes(text)) {
        if is_open(&parts, &part.0) {
            parts.push(part);
        }
    }
    parts
}

/// What stands between spaces.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let start = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    text.split_whitespace().map(|part| start(part)..start(part) + part.len()).collect()
}

/// A chunk without the signs around it that are no part of an address.
fn trimmed(text: &str, chunk: Range<usize>) -> Range<usize> {
    let word = &text[chunk.clone()];
    let around = |c: char| {
        matches!(
            c,
            '(' | ')'
                | '['
                | ']'
                | '<'
                | '>'
                | '"'
                | '\''
                | '“'
                | '”'
                | '‘'
                | '’'
                | ','
                | '.'
                | ';'
                | ':'
                | '!'
                | '?'
                | '*'
                | '_'
        )
    };
    let inner = word.trim_matches(around);
    if inner.is_empty() {
        return chunk;
    }
    let start = chunk.start + (inner.as_ptr() as usize - word.as_ptr() as usize);
    start..start + inner.len()
}

/// What a chunk is by the signs in it.
fn signed(text: &str, chunk: Range<usize>) -> Option<Part> {
    let word = &text[chunk.clone()];
    // "<@123>" and its kin may touch other words.
    if let Some(start) = word.find("<@").or_else(|| word.find("<#")).or_else(|| word.find("<:"))
        && let Some(length) = word[start..].find('>')
    {
        return Some((chunk.start + start..chunk.start + start + length + 1, Mask::Name));
    }
    let span = trimmed(text, chunk);
    let word = &text[span.clone()];
    let lower = word.to_lowercase();
    if lower.contains("://") || lower.starts_with("www.") {
        return Some((span, Mask::Link));
    }
    if let Some((before, after)) = lower.rsplit_once('@') {
        if before.is_empty() || !after.contains('.') {
            // "@jsmith", and "me@home" as well.
            return (after.chars().any(char::is_alphanumeric)).then_some((span, Mask::Name));
        }
        return Some((span, Mask::EMail));
    }
    if has_ending(&lower) {
        return Some((span, Mask::Link));
    }
    // Names of Glow accounts: "gw10smithjane".
    let account = lower.strip_prefix("gw").filter(|rest| rest.len() > 4);
    if account.is_some_and(|rest| rest.bytes().take(2).all(|byte| byte.is_ascii_digit())) {
        return Some((span, Mask::Name));
    }
    None
}

/// Whether a word ends as a web address does.
fn has_ending(word: &str) -> bool {
    let host =
        word.split(['/', '?', '#']).next().unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    let mut labels = host.split('.');
    let ending = labels.next_back().unwrap_or("").to_lowercase();
    let plain = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    host.contains('.') && ENDINGS.contains(&ending.as_str()) && labels.all(plain)
}

/// Telephone numbers and long numbers.
fn digits(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let starts = bytes[at].is_ascii_digit()
            || (matches!(bytes[at], b'+' | b'(') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit));
        let inside = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'[');
        if !starts || inside && !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = end_of_digits(bytes, at);
        let run = &text[at..end];
        let plain: String = run.chars().filter(char::is_ascii_digit).collect();
        let longest = run.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
        let before = text[..at].rsplit(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty());
        let called = before.is_some_and(|word| BEFORE_A_PHONE.contains(&word.to_lowercase().as_str()));
        let near = text[..at]
            .trim_end()
            .ends_with(|c: char| c.is_ascii_alphabetic() || matches!(c, ':' | '.' | '('));
        let is_phone = (run.starts_with(['0', '+', '(']) || plain.starts_with("44"))
            && (10..=15).contains(&plain.len())
            || called && near && plain.len() >= 4 && !is_year(&plain);
        if is_phone {
            let end = end_of_extension(text, end);
            parts.push((at..end, Mask::Phone));
            at = end;
        } else if longest >= 5 {
            parts.push((at..end, Mask::Number));
            at = end;
        } else {
            // What follows the first group may begin a number of its own.
            at += run.bytes().take_while(|byte| byte.is_ascii_digit()).count().max(1);
        }
    }
    parts
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// Where a run of digits ends, single spaces, hyphens, points and brackets between them included.
fn end_of_digits(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut end) = (start, start);
    let mut between = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => {
                end = at + 1;
                between = 0;
            }
            b' ' | b'-' | b'.' | b'(' | b')' | b'+' if between < 2 => between += 1,
            _ => break,
        }
        at += 1;
    }
    end
}

/// Where a telephone number ends with its extension: "0141 123 4567 ext 12".
fn end_of_extension(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let after = rest.trim_start_matches([' ', ',', '(']).to_ascii_lowercase();
    for word in ["extension", "extn", "ext", "x"] {
        let Some(number) = after.strip_prefix(word) else { continue };
        let number = number.trim_start_matches(['.', ':', ' ']);
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let taken = after.len() - number.len() + digits;
            return end + (rest.len() - after.len()) + taken;
        }
    }
    end
}

/// Post codes: "G12 8QQ", "ml1 1aa".
fn post_codes(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let chunks = chunks(text);
    for (at, chunk) in chunks.iter().enumerate() {
        let span = trimmed(text, chunk.clone());
        let word = &text[span.clone()];
        if !word.is_ascii() {
            continue;
        }
        if word.len() >= 5 && is_outward(&word[..word.len() - 3]) && is_inward(&word[word.len() - 3..]) {
            parts.push((span, Mask::Number));
        } else if let Some(next) = chunks.get(at + 1) {
            let next = trimmed(text, next.clone());
            if is_outward(word) && is_inward(&text[next.clone()]) {
                parts.push((span.start..next.end, Mask::Number));
            }
        }
    }
    parts
}

fn is_outward(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = &word.as_bytes()[letters.min(word.len())..];
    (1..=2).contains(&letters)
        && (1..=2).contains(&rest.len())
        && rest[0].is_ascii_digit()
        && rest.iter().all(u8::is_ascii_alphanumeric)
}

fn is_inward(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let [digit, one, two] = word.as_bytes() else { return false };
    // "S1 2nd term", "P7 3pm" and "S3 5th year" are none; and C, I, K, M, O and V stand in none.
    let allowed = |byte: &u8| byte.is_ascii_alphabetic() && !b"cikmov".contains(byte);
    digit.is_ascii_digit()
        && allowed(one)
        && allowed(two)
        && !["st", "nd", "rd", "th", "hr", "yr"].contains(&&word[1..])
}
