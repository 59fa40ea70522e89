//! A message cut into clauses, with what each is: said, asked, or made to depend on something.

use super::pattern::is_in;
use super::plain::{HEAD, PROGRAMME};

/// How a clause is put.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mood {
    /// It is said.
    Said,
    /// It is asked.
    Asked,
    /// It depends: "if", "whether", "once".
    Depends,
}

/// A stretch of words without a boundary.
#[derive(Clone, Debug)]
pub(super) struct Clause<'a> {
    /// The words, without the one that opens it.
    pub words: &'a [String],
    /// The conjunction that opens it, or nothing.
    pub opener: &'a str,
    /// How it is put.
    pub mood: Mood,
    /// Whether a sentence begins with it.
    pub begins: bool,
}

/// Signs that part clauses; a colon does not: "support: yes".
const SIGNS: &str = ". , ; ! ? - / + &";
const ENDS: &str = ". ! ?";
const JOINTS: &str = "but because so although though however while whereas and plus except albeit";
const CONDITIONS: &str =
    "if unless whether once until till when whenever provided providing assuming suppose supposing depending";
const WH: &str = "who whose why how where which when whom what";
/// Words after which "who" asks nothing: "my head, who supports me", "a depute of three years who".
const RELATIVES: &str = "head boss depute #role colleague teacher wife husband daughter son friend \
    sister brother pal partner someone somebody one woman man person lassie people those years months \
    year post school primary secondary folk anyone staff teachers deputes";
const PRONOUNS: &str = "i you we he she it they there this";
const SUBJECTS: &str = "i you we he she it they there this that these my the her his their our your \
    anyone anybody someone somebody everyone head headship depute a an people folk nobody";
/// Verbs that open a question when a subject follows.
const ASKING: &str = "do does did can could should shall is are was were would will may might must";

/// The clauses of a message, in order. None is empty.
pub(super) fn clauses(words: &[String]) -> Vec<Clause<'_>> {
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    let mut start = 0;
    let mut opener = "";
    let mut begins = true;
    for at in 0..=words.len() {
        let Some(boundary) = boundary(words, at, start) else { continue };
        if start < at {
            let clause = Clause { words: &words[start..at], opener, mood: Mood::Said, begins };
            let mood = mood(&clause, clauses.last());
            clauses.push(Clause { mood, ..clause });
            begins = false;
        }
        match boundary {
            Boundary::Before => (start, opener) = (at, ""),
            Boundary::Word => {
                let word = words.get(at).map_or("", String::as_str);
                // "But if": the later word says how it is put.
                let keeps = start == at && is_in(opener, CONDITIONS);
                begins |= is_in(word, ENDS);
                opener = if keeps { opener } else { word };
                start = at + 1;
            }
        }
    }
    clauses
}

/// Longer clauses than this are none, and would only cost time.
const MOST_WORDS: usize = 60;

enum Boundary {
    /// The word at the place opens the clause after it, or is a sign.
    Word,
    /// The clause begins with the word itself.
    Before,
}

fn boundary(words: &[String], at: usize, start: usize) -> Option<Boundary> {
    let Some(word) = words.get(at).map(String::as_str) else { return Some(Boundary::Word) };
    if at >= start + MOST_WORDS {
        return Some(Boundary::Before);
    }
    let before = if at > start { words[at - 1].as_str() } else { "" };
    let after = words.get(at + 1).map_or("", String::as_str);
    let is_adverb = match word {
        "so" => is_in(before, "not is am are 's been very ever think"),
        "while" => before == "a",
        "and" => is_in(after, "a") && is_in(words.get(at + 2).map_or("", String::as_str), "half quarter bit"),
        "once" => before == "at",
        _ => false,
    };
    let joins =
        is_in(word, SIGNS) || is_in(word, JOINTS) || is_in(word, CONDITIONS) || is_in(word, "who whose");
    if joins && !is_adverb {
        return Some(Boundary::Word);
    }
    let before_it = word == "before" && is_in(after, "i she he we they my");
    (at > start && (before_it || asks_at(words, at, before))).then_some(Boundary::Before)
}

/// Whether a question begins in the middle of words without signs: "dht 3 years do i need".
fn asks_at(words: &[String], at: usize, before: &str) -> bool {
    const NOT_AFTER: &str = "i she he they we you it that what who how why where which not to me him her \
        them us head would will can could should there let and who boss #programme";
    let after = words.get(at + 1).map_or("", String::as_str);
    if is_in(before, NOT_AFTER) {
        return false;
    }
    match words[at].as_str() {
        "do" | "does" | "did" | "can" | "could" | "should" => is_in(after, SUBJECTS) || after == PROGRAMME,
        "is" | "are" | "will" | "would" | "am" | "have" => is_in(after, PRONOUNS),
        _ => false,
    }
}

fn mood(clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Mood {
    if is_in(clause.opener, CONDITIONS) || clause.words[0] == "before" {
        return Mood::Depends;
    }
    if matches!(clause.opener, "who" | "whose") {
        // "My head, who supports me": said of the head, in the mood of the clause before.
        if clause.opener == "whose" && !clause.begins {
            return before.map_or(Mood::Asked, |before| before.mood);
        }
        let last = before.filter(|_| !clause.begins).and_then(|before| Some((before, before.words.last()?)));
        return match last {
            Some((before, last)) if is_in(last, RELATIVES) => before.mood,
            _ => Mood::Asked,
        };
    }
    if asks(clause.words) {
        return Mood::Asked;
    }
    match before {
        // "Do I need two years and my head's support?"; but "... and I want a headship" says something of its own.
        Some(before) if clause.opener == "and" && before.mood != Mood::Said => {
            let own = is_in(&clause.words[0], "i my she he her his it headship head we")
                && before.mood == Mood::Asked;
            let verb = clause.words.iter().take(4).any(|word| {
                is_in(word, "want am is 's have has supports backs backing supporting would will would next")
            });
            if own && verb { Mood::Said } else { before.mood }
        }
        _ => Mood::Said,
    }
}

/// Whether the words open a question.
fn asks(words: &[String]) -> bool {
    const LEAD_INS: &str = "hi hello hey so ok okay also just please well sorry basically um er right \
        now then thanks morning and or dear all quick question : ach och see know wondering tell me";
    let start = words.iter().position(|word| !is_in(word, LEAD_INS));
    let Some(start) = start else { return false };
    let after = words.get(start + 1).map_or("", String::as_str);
    match words[start].as_str() {
        // "What I want is a headship."
        "what" => !is_in(after, "i she he they"),
        word if is_in(word, WH) => true,
        "am" => after == "i",
        "does" | "did" => after != "not",
        // "Have my head's support" says so; "have I" asks.
        "has" | "have" => is_in(after, "i you we they he she anyone anybody"),
        word => is_in(word, ASKING) && (is_in(after, SUBJECTS) || after == PROGRAMME || after == HEAD),
    }
}
