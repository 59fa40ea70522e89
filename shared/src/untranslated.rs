//! Which parts of a text are English because nobody has translated them yet.
//!
//! Where a catalogue is shown in another language, a text without a translation stays English between two private characters,
//! so that a page can say which language it is in, or show it to translators. They pass through everything that makes
//! sentences of texts. An English catalogue has none.

/// The language that the catalogue is written in.
pub const ENGLISH: &str = "en-GB";

/// Stands before an English text that is not translated.
pub const BEGINS: char = '\u{E000}';
/// Stands after it.
pub const ENDS: char = '\u{E001}';

/// A text as one that is not translated.
pub fn mark(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + BEGINS.len_utf8() + ENDS.len_utf8());
    marked.push(BEGINS);
    marked.push_str(text);
    marked.push(ENDS);
    marked
}

/// Whether all the words of a text are untranslated, and the text as people read it. A text of which only a part is
/// untranslated is told by [`pieces`].
pub fn untranslated(text: &str) -> (bool, String) {
    let (mut english, mut translated) = (false, false);
    let mut shown = String::with_capacity(text.len());
    for (is_english, piece) in pieces(text) {
        let has_words = piece.chars().any(is_of_a_word);
        english |= is_english && has_words;
        translated |= !is_english && has_words;
        shown.push_str(&piece);
    }
    (english && !translated, shown)
}

/// The text as people read it.
pub fn shown(text: &str) -> String {
    untranslated(text).1
}

/// A text as people read it, cut where it changes between English that is not translated (`true`) and the rest.
pub fn pieces(text: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    // English may be put into English: only the outermost end is one.
    let mut depth = 0_usize;
    for part in text.split_inclusive([BEGINS, ENDS]) {
        let words = part.trim_end_matches([BEGINS, ENDS]);
        let is_english = depth > 0;
        match pieces.last_mut() {
            _ if words.is_empty() => {}
            Some((last, so_far)) if *last == is_english => so_far.push_str(words),
            _ => pieces.push((is_english, words.to_owned())),
        }
        if part.ends_with(BEGINS) {
            depth += 1;
        } else if part.ends_with(ENDS) {
            depth = depth.saturating_sub(1);
        }
    }
    pieces
}

/// Letters, but for what parts words: the tables that tell letters of every script would weigh more than this module.
fn is_of_a_word(character: char) -> bool {
    match character {
        '\u{00a0}'..='\u{00bf}' | '\u{2000}'..='\u{206f}' => false,
        _ => character.is_ascii_alphabetic() || !character.is_ascii(),
    }
}

#[cfg(test)]
mod tests {
    use super::{mark, pieces, shown, untranslated};

    #[test]
    fn a_text_without_a_translation_says_so_and_reads_as_it_is() {
        assert_eq!(untranslated(&mark("Start")), (true, "Start".to_owned()));
        assert_eq!(untranslated("Tòisich"), (false, "Tòisich".to_owned()));
        assert_eq!(untranslated(""), (false, String::new()));
    }

    #[test]
    fn what_is_made_of_several_parts_says_which_of_them_are_english() {
        let both = format!("Tòisich: {} {}.", mark("Start"), mark("now"));
        let parts = [(false, "Tòisich: "), (true, "Start"), (false, " "), (true, "now"), (false, ".")];
        assert_eq!(pieces(&both), parts.map(|(english, words)| (english, words.to_owned())));
        assert_eq!(untranslated(&both), (false, "Tòisich: Start now.".to_owned()));
        assert!(untranslated(&format!("{} – {}.", mark("One"), mark("two"))).0);
    }

    #[test]
    fn english_within_english_is_one_part() {
        let nested = mark(&format!("More about {}", mark("Executive Coaching")));
        assert_eq!(pieces(&nested), [(true, "More about Executive Coaching".to_owned())]);
    }

    #[test]
    fn ends_without_a_beginning_and_beginnings_without_an_end_do_no_harm() {
        assert_eq!(shown("\u{E001}a\u{E000}b\u{E000}"), "ab");
    }
}
