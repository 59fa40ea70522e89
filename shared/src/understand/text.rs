//! A message cut into words: lower case, plain letters, numbers apart from letters.
//!
//! It knows nothing of what words mean. Whatever is typed has words, if only none.

use std::ops::Range;

/// The most of a message that is read, in bytes; nobody writes more of one question, and a machine may.
pub const MOST_BYTES: usize = 4_000;

/// A word, a number or a sign of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// Lower case; apostrophes are straight, "½" is "1/2", letters have no accents.
    pub text: String,
    /// Where it stands in the message, in bytes.
    pub span: Range<usize>,
}

impl Token {
    /// Whether it is a whole number, "18", or one with a part, "2.5".
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Letter,
    Digit,
    Sign,
    Space,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' => Kind::Letter,
        _ if c.is_ascii_digit() => Kind::Digit,
        _ if c.is_alphabetic() => Kind::Letter,
        '/' | '-' | '+' | '~' | '?' | '!' | ',' | '.' | '&' | ':' | ';' | '<' | '>' | '≤' | '≥' | '%'
        | '£' | '@' => Kind::Sign,
        _ => Kind::Space,
    }
}

/// The tokens of a message. Letters and digits that touch are apart ("18months" is "18", "months"); an apostrophe inside
/// a word stays ("i'm"); a point or comma inside a number stays ("2.5").
pub fn tokens(message: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut end = message.len().min(MOST_BYTES);
    while !message.is_char_boundary(end) {
        end -= 1;
    }
    let message = &message[..end];
    let mut last = Kind::Space;
    let mut at = 0;
    while let Some(original) = message[at..].chars().next() {
        let plain_letters = message[at..].bytes().take_while(u8::is_ascii_alphabetic).count();
        if plain_letters > 0 {
            let after = at + plain_letters;
            add(&mut tokens, last == Kind::Letter, message[at..after].to_ascii_lowercase(), at..after);
            (last, at) = (Kind::Letter, after);
            continue;
        }
        let after = at + original.len_utf8();
        let plain = plain(original);
        let mut this = kind(plain);
        let next = message[after..].chars().next().map(|next| kind(self::plain(next)));
        if plain == '\'' && last == Kind::Letter && next == Some(Kind::Letter) {
            this = Kind::Letter;
        } else if plain == '.' && last == Kind::Digit && next == Some(Kind::Digit) {
            this = Kind::Digit;
        }
        if let Some(whole) = fraction(plain) {
            tokens.push(Token { text: whole.to_owned(), span: at..after });
            this = Kind::Sign;
        } else if this != Kind::Space {
            let goes_on = this == last && matches!(this, Kind::Letter | Kind::Digit);
            add(&mut tokens, goes_on, plain.to_string(), at..after);
        }
        // Marks that are written over a letter and signs that nobody sees do not part a word.
        if !is_unseen(original) {
            last = this;
        }
        at = after;
    }
    tokens
}

/// Adds a token, or to the last one where the word or number goes on.
fn add(tokens: &mut Vec<Token>, goes_on: bool, text: String, span: Range<usize>) {
    match tokens.last_mut() {
        Some(token) if goes_on => {
            token.text.push_str(&text);
            token.span.end = span.end;
        }
        _ => tokens.push(Token { text, span }),
    }
}

fn fraction(c: char) -> Option<&'static str> {
    match c {
        '½' => Some("1/2"),
        '¼' => Some("1/4"),
        '¾' => Some("3/4"),
        _ => None,
    }
}

/// Zero-width signs, marks of direction, and accents written apart from their letter.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || ('\u{300}'..='\u{36f}').contains(&c)
}

/// One character in lower case and without what keyboards and telephones add to it.
fn plain(c: char) -> char {
    match c {
        'a'..='z' | ' ' => c,
        'A'..='Z' => c.to_ascii_lowercase(),
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        '–' | '—' | '‐' | '‑' | '−' => '-',
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' => 'a',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'Ò' | 'Ó' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' => 'u',
        // Letters and digits of full width, as some keyboards type them.
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).map_or(c, |c| c.to_ascii_lowercase())
        }
        _ => c.to_lowercase().next().map_or(c, |lower| lower),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(message: &str) -> Vec<String> {
        tokens(message).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_numbers_and_signs_are_apart() {
        assert_eq!(words("I'm a DHT, 18months in"), ["i'm", "a", "dht", ",", "18", "months", "in"]);
        assert_eq!(words("IOD/F 2.5yrs?"), ["iod", "/", "f", "2.5", "yrs", "?"]);
        assert_eq!(words("1½ years"), ["1", "1/2", "years"]);
        assert_eq!(words("I’m"), ["i'm"]);
        assert_eq!(words("#ThinkHexagon"), ["thinkhexagon"]);
    }

    #[test]
    fn what_nobody_sees_does_not_part_a_word() {
        assert_eq!(words("he\u{200b}ad"), ["head"]);
        assert_eq!(words("cafe\u{301}"), ["cafe"]);
        assert_eq!(words("ＴＡＨ ５"), ["tah", "5"]);
        assert_eq!(words("👍 \u{202e}"), Vec::<String>::new());
    }

    #[test]
    fn every_token_stands_where_it_says() {
        let message = "PT – 3 yrs ½ Gàidhlig 👍 é";
        for token in tokens(message) {
            assert!(message.get(token.span.clone()).is_some(), "{token:?}");
        }
    }
}
