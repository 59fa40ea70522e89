//! Messages that nobody means well with: every sort of byte, and as many words as are read, chosen to cost the most.
//!
//! The benchmark measures the longest of them, the test sees that each gets a reply. It must hold nothing that anybody would
//! ask: those are in `tests/questions/`.

use pathways::understand::text::MOST_BYTES;

/// One megabyte, far more than is read of any message.
const MEGABYTE: usize = 1_000_000;
/// As many bytes as are read of a message, and a few more.
const ALL_THAT_IS_READ: usize = MOST_BYTES + 100;

/// Each with a name for it.
pub fn messages() -> Vec<(String, String)> {
    let mut messages = Vec::new();
    for (name, piece) in LONG {
        messages.push((format!("1 MB of {name}"), filled(piece, MEGABYTE)));
    }
    for piece in COSTLY {
        messages.push((format!("all that is read of {piece:?}"), filled(piece, ALL_THAT_IS_READ)));
    }
    for piece in STRANGE {
        messages.push((format!("{:?}", piece.escape_unicode().to_string()), (*piece).to_owned()));
        messages.push((format!("{:?} among words", piece.escape_unicode().to_string()), among(piece)));
        messages.push((
            format!("all that is read of {:?}", piece.escape_unicode().to_string()),
            filled(piece, ALL_THAT_IS_READ),
        ));
    }
    messages.push(("a message of every sign".to_owned(), every_sign()));
    messages
}

/// A piece over and over.
pub fn filled(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len().max(1) + 1)
}

/// A question with a piece before, in, between and behind its words.
fn among(piece: &str) -> String {
    format!("{piece}How lo{piece}ng {piece} is{piece}TAH for a dep{piece}ute of 5{piece} years?{piece}")
}

/// One character of every 97 that there are, and all of the first few hundred.
fn every_sign() -> String {
    (0..0x300).chain((0x300..0x11_0000).step_by(97)).filter_map(char::from_u32).collect()
}

/// What one megabyte is made of.
const LONG: [(&str, &str); 9] = [
    ("spaces", " "),
    ("one word", "a"),
    ("digits", "7"),
    ("\"since \"", "since "),
    (
        "sentences",
        "I'm a depute of three years and my head supports me. How long is Thinking About Headship? ",
    ),
    ("question marks", "?"),
    ("emoji", "👍🏽"),
    ("line ends", "\n"),
    ("zero bytes", "\0"),
];

/// Signs that go wrong where nobody thought of them.
const STRANGE: [&str; 24] = [
    "👍",
    "👩\u{200d}🏫",
    "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "שלום",
    "\u{202e}",
    "\u{2067}abc\u{2069}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\0",
    "\u{7}\u{1b}[31m",
    "\r\n",
    "\u{301}",
    "e\u{301}\u{301}\u{301}",
    "ﬁ",
    "İ",
    "ẞ",
    "ǆ",
    "½",
    "٣",
    "五",
    "'",
    "''s",
    "\u{fffd}",
];

/// What costs a grammar, the spelling, or the search for phrases and names the most.
const COSTLY: &[&str] = &[
    // Lengths of time.
    "since ",
    "since about ",
    "half a ",
    "a few ",
    "5 years and ",
    "about 5 - ",
    "1 - 2 - ",
    "a full long - ",
    "twenty - ",
    "between a and a ",
    "first full ",
    "mid - the early august 2021 or ",
    "in the last ",
    "16/8/2021-",
    "1.5.",
    "½",
    "started in took over in ",
    "just over 5 now . ",
    // Support and the next role.
    "she ",
    "my head ",
    "my head and ",
    "my head says i should not have support from her head who ",
    "head headship depute or ",
    "want to be ",
    "headship is what i ",
    "not sure what my head would support if i ",
    "thinking about headship thinking about ",
    "who supports me, whose head, ",
    "not ",
    "have not asked my head yet ",
    "depute rather than ",
    "is 's would be ",
    "don't ",
    // Whose a role is.
    "my depute heads ",
    "i'm a head of a primary school ",
    "ht dht pt ",
    // Phrases, names and spelling.
    "how long ",
    "what is the ",
    "head of ",
    "heads of a ",
    "thinking about headships of ",
    "hexagon ",
    "hexagn coachin leadershp ",
    "thinking of the of the headsip ",
    "improving our schols ",
    "partnership collaborative learning networks ",
    "leadershipp ",
    "abcdefghijklm ",
    "aaaaaaaaaaaaaaaaaaaaaaaa ",
    "s's ",
    "t ",
    "tah? iod? ",
    "what is tah? ",
    "how long is tah. what does ios cost? ",
    "a\n",
    "who?\n",
    "i was wondering i was wondering ",
    "glasgow east dunbartonshire ",
    "sip elc qio ",
    "whit's the dae o it ",
];
