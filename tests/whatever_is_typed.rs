//! Whatever bytes come in, nothing panics and there is a reply; and what bounds the work of one reply holds.
//!
//! No time is measured here: a busy machine would fail for nothing. A reply comes soon because so much of a message is read
//! and no more, and because nothing that is found in it is longer than a few times its words; the benchmark `mind` measures
//! how soon.

pub mod messages;

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use pathways::understand::conversation::Mind;
use pathways::understand::reading::{GrammarFacts, Reading};
use pathways::understand::text::MOST_BYTES;
use pathways::understand::vocabulary::Vocabulary;

use crate::project::{catalogue, thorough};

const AS_OF: Date = date(2026, 11, 22);
/// No word of the catalogue has more meanings, counting those that it begins.
const MOST_MEANINGS: usize = 8;
/// No reply is longer, in bytes; three questions of one message are answered at most.
const LONGEST_REPLY: usize = 12_000;

static MIND: LazyLock<Mind> = LazyLock::new(|| Mind::new(catalogue().catalogue.clone()));

#[test]
fn every_strange_message_gets_a_reply_and_no_long_one() {
    for (name, message) in messages::messages() {
        let mut conversation = MIND.start();
        for _ in 0..2 {
            let text = MIND.reply(&mut conversation, &message, AS_OF).text;
            assert!(!text.is_empty() && text.len() <= LONGEST_REPLY, "{name}: {} bytes", text.len());
        }
        assert!(!MIND.reply(&mut conversation, "How long is it?", AS_OF).text.is_empty(), "{name}");
    }
}

#[test]
fn of_a_long_message_the_beginning_is_read_and_no_more() {
    for (name, message) in messages::messages().into_iter().filter(|(_, message)| message.len() > MOST_BYTES)
    {
        let beginning = &message[..message.floor_char_boundary(MOST_BYTES)];
        let reply = |message: &str| MIND.reply(&mut MIND.start(), message, AS_OF);
        let (whole, beginning) = (reply(&message), reply(beginning));
        assert_eq!((whole.kind, whole.text), (beginning.kind, beginning.text), "{name}");
    }
}

#[test]
fn nothing_found_in_a_message_is_longer_than_a_few_times_its_words() {
    let catalogue = &catalogue().catalogue;
    let (vocabulary, grammar) = (Vocabulary::new(catalogue), GrammarFacts::of(catalogue));
    for (name, message) in messages::messages() {
        let tokens = vocabulary.tokens(&message);
        assert!(tokens.len() <= MOST_BYTES, "{name}: {} tokens", tokens.len());
        assert!(tokens.iter().all(|token| token.span.end <= MOST_BYTES), "{name}");
        let reading = Reading::of(catalogue, &vocabulary, &grammar, &message, AS_OF, None);
        let words = reading.words.len();
        assert!(words <= tokens.len(), "{name}: {words} words");
        for (what, length) in [
            ("phrases", reading.matches.len()),
            ("things said", reading.said.len()),
            ("people spoken of", reading.spoken_of.len()),
        ] {
            assert!(length <= words * MOST_MEANINGS, "{name}: {length} {what} of {words} words");
        }
        assert!(reading.programmes.len() <= catalogue.programmes.len(), "{name}");
        assert!(reading.sentences.len() <= words, "{name}: {} sentences", reading.sentences.len());
    }
}

#[test]
fn whatever_is_put_together_gets_a_reply() {
    let mut random = fastrand::Rng::with_seed(3);
    let pieces = [
        "I'm a",
        "head",
        "depute",
        "5",
        "years",
        "since",
        "2021",
        "TAH",
        "?",
        "\u{202e}",
        "\u{200b}",
        "👍",
        "é",
        "\0",
        "/",
        "½",
        "not",
        "my",
        "HT",
        "supports me",
        "what",
        "how long",
        "cost",
        "1e9",
        "-",
        "'",
        "exactly",
        "between",
        "and",
        "\u{301}",
        "שלום",
        "\n",
        "🏴\u{e0067}",
        "next",
        "headship",
        "Hexagn",
        "whit's",
        ".",
    ];
    for _ in 0..if thorough() { 20_000 } else { 2_000 } {
        let mut conversation = MIND.start();
        for _ in 0..3 {
            let piece = |random: &mut fastrand::Rng| {
                format!("{}{}", pieces[random.usize(..pieces.len())], if random.bool() { " " } else { "" })
            };
            let message: String = (0..random.usize(..14)).map(|_| piece(&mut random)).collect();
            assert!(!MIND.reply(&mut conversation, &message, AS_OF).text.is_empty(), "{message:?}");
        }
    }
}
