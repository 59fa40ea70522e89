//! Whose role a role is: the speaker's own, one they had, one they hope for, their headteacher's, or anybody's.

use crate::fact::{FactId, ValueId};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::reading::GrammarFacts;
use crate::understand::vocabulary::{Match, Word};

/// A role in a message.
#[derive(Clone, Debug)]
pub struct Mention {
    /// The role.
    pub value: ValueId,
    /// Whose it is.
    pub role: Role,
    /// How plainly the message says so.
    pub strength: u8,
    /// Where it stands.
    pub word: usize,
    /// Whether it stands in the plural.
    pub plural: bool,
}

/// Whose role it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The speaker's, or the person's whom they ask for.
    Speaker,
    /// One that they had.
    Past,
    /// One that they hope for.
    Hoped,
    /// Somebody else's, or nobody's in particular.
    Others,
}

const OWNERS: [&str; 14] = [
    "my", "our", "the", "his", "her", "their", "your", "ma", "any", "every", "each", "another", "line", "to",
];
const HOPES: [&str; 24] = [
    "become",
    "becoming",
    "next",
    "towards",
    "aspiring",
    "future",
    "hoping",
    "hope",
    "want",
    "wanting",
    "wants",
    "ready",
    "apply",
    "going",
    "eventually",
    "aim",
    "aiming",
    "fancy",
    "someday",
    "onto",
    "step",
    "moving",
    "move",
    "wannabe",
];
const PAST: [&str; 9] =
    ["was", "were", "ex", "former", "formerly", "previously", "previous", "past", "retired"];
const NOT: [&str; 10] = ["not", "isn't", "aren't", "ain't", "never", "no", "isnt", "nae", "than", "rather"];
const SELF: [&str; 14] = [
    "i'm",
    "im",
    "am",
    "i",
    "been",
    "as",
    "here",
    "new",
    "acting",
    "currently",
    "now",
    "a'm",
    "being",
    "appointed",
];
const BACKING: [&str; 26] = [
    "supports",
    "support",
    "supportive",
    "supporting",
    "backs",
    "backing",
    "back",
    "behind",
    "board",
    "happy",
    "knows",
    "said",
    "says",
    "won't",
    "wont",
    "agrees",
    "agreed",
    "keen",
    "approves",
    "refused",
    "told",
    "blessing",
    "all",
    "thinks",
    "encouraging",
    "encourages",
];

/// What a colleague does who is spoken of, and not asked for.
const SAYING: [&str; 14] = [
    "suggested",
    "suggests",
    "said",
    "says",
    "told",
    "tells",
    "mentioned",
    "recommended",
    "recommends",
    "showed",
    "sent",
    "thinks",
    "reckons",
    "asked",
];

/// Words by which a message speaks of its writer.
const ME: [&str; 14] =
    ["i", "i'm", "im", "i've", "ive", "me", "my", "i'd", "we", "us", "our", "a'm", "ah", "am"];

/// Every role in a message, with whose it is.
pub fn mentions(facts: &GrammarFacts, words: &[Word], matches: &[Match]) -> Vec<Mention> {
    let Some(role) = facts.role else { return Vec::new() };
    let message = Message {
        facts,
        words,
        matches,
        speaks_of_self: words.iter().any(|word| ME.contains(&word.text.as_str()))
            || matches.iter().any(|found| found.meaning == Meaning::Intent(Intent::Suits)),
        asks_for_other: matches.iter().any(|found| found.meaning == Meaning::Intent(Intent::OtherPerson)),
    };
    let found = matches.iter().filter_map(|there| match there.meaning {
        Meaning::Value(fact, value) if fact == role => Some(message.mention(there, value)),
        _ => None,
    });
    found.collect()
}

struct Message<'a> {
    facts: &'a GrammarFacts,
    words: &'a [Word],
    matches: &'a [Match],
    speaks_of_self: bool,
    asks_for_other: bool,
}

impl Message<'_> {
    fn before(&self, there: &Match, count: usize) -> &[Word] {
        &self.words[there.words.start.saturating_sub(count)..there.words.start]
    }

    fn after(&self, there: &Match, count: usize) -> &[Word] {
        let end = (there.words.end + count).min(self.words.len());
        &self.words[there.words.end..end]
    }

    /// Whether a role stands inside a phrase of several words that means something of another fact.
    fn inside(&self, there: &Match, of: impl Fn(FactId) -> bool) -> bool {
        self.matches.iter().any(|other| {
            matches!(other.meaning, Meaning::Value(fact, _) if of(fact))
                && other.words.len() > 1
                && other.words.start <= there.words.start
                && there.words.end <= other.words.end
        })
    }

    fn mention(&self, there: &Match, value: ValueId) -> Mention {
        let strength = 1
            + u8::from(any(self.before(there, 3), &SELF)) * 2
            + u8::from(any(self.after(there, 1), &["here", "now"]));
        let role = self.whose(there, value, strength);
        Mention { value, role, strength, word: there.words.start, plural: there.plural }
    }

    fn whose(&self, there: &Match, value: ValueId, strength: u8) -> Role {
        let is_head = self.facts.is_head(value);
        let (role, next) = (self.facts.role, self.facts.next_role);
        // "Heads of centre like me", "I'm one of the quality improvement officers".
        let one_of_them = joined(self.after(there, 2)).starts_with("like me")
            || joined(self.before(there, 3)).contains("one of");
        if there.plural && one_of_them {
            return Role::Speaker;
        }
        if there.plural || self.is_denied(there) {
            return Role::Others;
        }
        if self.inside(there, |fact| Some(fact) == next) || self.is_hoped_for(there, is_head, strength) {
            return Role::Hoped;
        }
        // "It needs five years as a depute" is a rule.
        let rule = any(self.before(there, 6), &["needs", "requires", "must", "takes"])
            || joined(self.before(there, 8)).contains("you need");
        if rule && !any(self.before(there, 4), &["i'm", "im", "i've", "i"]) {
            return Role::Others;
        }
        let owned = any(self.before(there, 2), &OWNERS) && !any(self.before(there, 1), &["a", "an"]);
        // "My depute suggested it to me", "could I send my depute": a colleague, who is not asked for.
        let colleague = any(self.after(there, 3), &SAYING)
            || any(self.before(there, 3), &["send", "with", "and", "bring", "than"])
            || any(self.before(there, 1), &["the", "any", "every", "each"]);
        if owned && self.asks_for_other && there.words.start > 0 && !is_head && !colleague {
            return Role::Speaker;
        }
        // "My head", "HT supports me": the headteacher of the one who writes.
        let backs = strength < 3 && any(self.after(there, 4), &BACKING);
        let in_support = self.inside(there, |fact| Some(fact) != role && Some(fact) != next);
        if owned || (is_head && (backs || in_support)) {
            return Role::Others;
        }
        if any(self.before(there, 3), &PAST) || joined(self.before(there, 4)).contains("used to be") {
            return Role::Past;
        }
        let too_weak = there.weak && strength < 3 && there.words.start > 1;
        let nobodys = strength < 2 && !self.speaks_of_self && there.words.start > 2;
        if too_weak || nobodys { Role::Others } else { Role::Speaker }
    }

    /// "I'm not a head yet"; but "no, I'm a head" is none.
    fn is_denied(&self, there: &Match) -> bool {
        let before = self.before(there, 3);
        let own = before.iter().rposition(|word| ["i'm", "im", "i", "am"].contains(&word.text.as_str()));
        let denied = before.iter().rposition(|word| NOT.contains(&word.text.as_str()));
        let counted = joined(self.before(there, 7));
        let not_counted = ["don't think", "don't count", "doesn't count", "not count"];
        if counted.contains("count") && not_counted.iter().any(|words| counted.contains(words)) {
            return true;
        }
        denied.is_some_and(|denied| before[denied].text != "no" || own.is_none_or(|own| own < denied))
    }

    fn is_hoped_for(&self, there: &Match, is_head: bool, strength: u8) -> bool {
        let before = joined(self.before(there, 2));
        any(self.before(there, 4), &HOPES)
            || before == "be a"
            || before.ends_with(" be")
            || (strength < 3 && !is_head && any(self.after(there, 5), &["next"]))
    }
}

fn any(words: &[Word], of: &[&str]) -> bool {
    words.iter().any(|word| of.contains(&word.text.as_str()))
}

fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}
