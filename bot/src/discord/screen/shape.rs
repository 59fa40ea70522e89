//! Small texts as Discord shows them: shortened, set small, and without signs that would format them.

/// The length of a text as Discord may count it: in UTF-16 units, of which no text has fewer than characters.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// How many bytes of a text fit into so many UTF-16 units.
pub(super) fn fitting(text: &str, most: usize) -> usize {
    let mut units = 0;
    for (at, character) in text.char_indices() {
        units += character.len_utf16();
        if units > most {
            return at;
        }
    }
    text.len()
}

/// A text of at most so many characters, cut with "…" where it is longer.
pub fn shortened(text: &str, most: usize) -> String {
    if length(text) <= most {
        return text.to_owned();
    }
    format!("{}…", text[..fitting(text, most - 1)].trim_end())
}

/// A line in small letters.
pub fn small(line: &str) -> String {
    format!("-# {line}")
}

/// What somebody wrote, shown as they wrote it: nothing in it formats, links or names anybody.
pub fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '*' | '_' | '~' | '`' | '|' | '>' | '<' | '#' | '[' | ']' | '(' | ')' | '@' | ':' | '-'
        ) {
            shown.push('\\');
        }
        shown.push(character);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_ends_in_dots_and_fits() {
        assert_eq!(shortened("short", 5), "short");
        assert_eq!(shortened("longer", 5), "long…");
        assert_eq!(length(&shortened(&"💡".repeat(100), 80)), 79);
    }

    #[test]
    fn what_somebody_wrote_formats_nothing() {
        assert_eq!(escaped("**hi** <@1> @everyone"), "\\*\\*hi\\*\\* \\<\\@1\\> \\@everyone");
    }
}
