//! Whom a clause speaks of: somebody's headteacher, or another person.

use super::clause::Clause;
use super::pattern::{any_in, is_in};
use super::plain::{DEPUTE, HEAD, OTHER_ROLE};

/// The person who was spoken of last, whom "she" or "he" may mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Last {
    /// Nobody yet.
    Nobody,
    /// Somebody's headteacher.
    Head,
    /// Somebody else: a colleague, a daughter.
    Other,
}

/// Whose the heads are that count.
const OWNERS: &str = "my our her his their the";
const QUALITIES: &str = "new own current present lovely wonderful great brilliant primary secondary \
    supportive unsupportive amazing good fantastic very really wee acting understanding encouraging";
const FAMILY: &str =
    "wife husband daughter son sister brother partner mother father mum dad friend pal niece nephew";
const STAFF: &str = "colleague colleagues teacher probationer neighbour manager woman man person lassie";

/// Whether the word at a place is the headteacher of the one who is asked for: "my head", "the head", or "head"
/// alone in a message of key words. "A head", "I'm head", "my old head", "your head" and "head of maths" are not.
pub(super) fn is_their_head(words: &[String], at: usize) -> bool {
    const NOT_BEFORE: &str = "a an am as be being become becoming been any every each your no another \
        aspiring former old ex previous last retired better new acting i was were depute next \
        experienced of other same is 's first for primary secondary former newly appointed newish #role \
        want wanting";
    const NOT_AFTER: &str = "of next job jobs post posts role teacher space office boy girl support \
        mentor mentoring supporter coach coaching programme course network meeting conference adviser \
        advisor rather";
    let word = words[at].as_str();
    if !is_in(word, "head boss") {
        return false;
    }
    let after = words.get(at + 1).map_or("", String::as_str);
    let before = |back: usize| at.checked_sub(back).map_or("", |at| words[at].as_str());
    let gap = (1..=4).find(|back| !is_in(before(*back), QUALITIES)).map_or(1, |back| back);
    let owner = before(gap);
    let backed = after == "support"
        && words.get(at + 2).is_some_and(|word| is_in(word, "me her him it yes no : them"));
    if is_in(after, NOT_AFTER) && !backed && !(is_in(owner, "my her his our") && after == "of") {
        return false;
    }
    if !is_in(owner, OWNERS) {
        let article = is_in(owner, "a an")
            && gap > 1
            && any_in(&words[at - (gap - 1)..at], "supportive unsupportive encouraging");
        return article || (!is_in(before(1), NOT_BEFORE) && !is_in(owner, "a an your old former previous"));
    }
    let of_old = any_in(&words[at.saturating_sub(gap)..at], "old former previous last");
    let holder = before(gap + 1);
    // "I am the head", "as her head": the one who writes.
    let is_writer = is_in(holder, "am as being been become") || is_in(holder, "is was 's") && owner == "the";
    !of_old && !is_writer
}

/// The person whom a clause leaves as the last one spoken of.
pub(super) fn last_spoken_of(clause: &Clause<'_>, last: Last) -> Last {
    let words = clause.words;
    let mut last = last;
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| words[at].as_str());
        let role = (word == DEPUTE || word == OTHER_ROLE) && is_in(before, "my our her his the");
        let other = is_in(word, FAMILY) || is_in(word, STAFF) && !is_in(before, "class head");
        if is_their_head(words, at) {
            last = Last::Head;
        } else if role || other {
            last = Last::Other;
        }
    }
    last
}

/// Whether a clause ends with people in general, of whom the next one speaks: "for people [who want headship]".
pub(super) fn ends_with_anybody(clause: &Clause<'_>) -> bool {
    const ANYBODY: &str =
        "people those anyone anybody folk folks staff teachers deputes heads everyone others";
    clause.words.last().is_some_and(|word| is_in(word, ANYBODY))
}

/// Whether a headteacher writes for somebody on their staff, so that "I'm backing her" is the headteacher's
/// support.
pub(super) fn heads_for_another(clauses: &[Clause<'_>]) -> bool {
    let mut staff = false;
    for clause in clauses {
        let words = clause.words;
        if any_in(words, FAMILY) {
            return false;
        }
        staff |= (0..words.len()).any(|at| {
            let role = |at: usize| {
                words.get(at).is_some_and(|word| is_in(word, "depute deputes #role teachers teacher"))
            };
            let is_head = |at: usize| words.get(at).is_some_and(|word| word == HEAD);
            match words[at].as_str() {
                "my" | "our" => (role(at + 1) || role(at + 2)) && !is_head(at + 1),
                "mine" => true,
                _ => false,
            }
        });
    }
    staff
}
