//! Whether a headteacher supports somebody: a subject, what is said of it, and whether it is denied.

use super::Support;
use super::clause::{Clause, Mood};
use super::pattern::{any_in, end_of, is_in, stands, stands_in};
use super::phrases::{AGAINST, AGREEING, FOR, FOR_ANOTHER, NO_OBJECTION, ONLY_DENIED};
use super::plain::S;
use super::who::{Last, ends_with_anybody, heads_for_another, is_their_head, last_spoken_of};
use super::{noun, silence};

/// What a message says of the headteacher's support. Of several statements the last counts; but "she'd back me"
/// says less than that she was not asked.
pub(super) fn support(clauses: &[Clause<'_>]) -> Option<Support> {
    let heads_for_another = heads_for_another(clauses);
    let mut found: Option<Support> = None;
    let mut last = Last::Nobody;
    let mut carried = false;
    for (at, clause) in clauses.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &clauses[at]);
        let after = clauses.get(at + 1).filter(|after| !after.begins);
        let context = Context { before, after, last, carried: carried && !clause.begins, heads_for_another };
        let of_anybody = matches!(clause.opener, "who" | "whose") && before.is_some_and(ends_with_anybody);
        if of_anybody {
            continue;
        }
        let said = silence::said(clause, &context).or_else(|| match clause.mood {
            Mood::Said => said(clause, &context),
            Mood::Asked | Mood::Depends => None,
        });
        if said.is_some() && !(found == Some(Support::NotAsked) && said == Some(Support::Yes)) {
            found = said;
        }
        last = last_spoken_of(clause, last);
        carried = is_subject_carried(clause, &context);
    }
    found
}

/// What is known around a clause.
pub(super) struct Context<'a> {
    /// The clause before.
    pub before: Option<&'a Clause<'a>>,
    /// The clause after, in the same sentence.
    pub after: Option<&'a Clause<'a>>,
    /// The person spoken of last, before this clause.
    pub last: Last,
    /// Whether the clause before speaks of a head who may be this one's subject too.
    pub carried: bool,
    /// Whether a headteacher writes for somebody else.
    pub heads_for_another: bool,
}

/// "My head knows, and supports me": the second clause has the subject of the first.
fn is_subject_carried(clause: &Clause<'_>, context: &Context<'_>) -> bool {
    const OF_ANOTHER: &str = "i we you";
    let words = clause.words;
    let head = (0..words.len()).rev().find(|at| is_their_head(words, *at));
    let pronoun = (0..words.len()).any(|at| is_pronoun(words, at, context));
    // "I have a head who backs me."
    if stands_in(&["have|got|with a|an lovely|great|good|new? head|boss"], words) && !any_in(words, "not no")
    {
        return clause.mood == Mood::Said;
    }
    match head {
        // "I'm leading this for my head": no subject; but "I've spoken to my head, who is all for it" is one.
        Some(at) => clause.mood == Mood::Said && !any_in(&words[at + 1..], OF_ANOTHER),
        None => pronoun || context.carried && !any_in(words, OF_ANOTHER) && words.len() < 5,
    }
}

fn said(clause: &Clause<'_>, context: &Context<'_>) -> Option<Support> {
    let words = clause.words;
    let would = any_in(words, "would will may might") && is_conditional(context.after);
    if would || is_uncertain(words) {
        return None;
    }
    noun::said(clause, context).or_else(|| {
        let mut starts: Vec<usize> =
            (0..words.len()).filter(|at| is_subject(words, *at, context)).map(|at| at + 1).collect();
        // "My head and my depute support me."
        let joined = context.before.filter(|before| clause.opener == "and" && ends_with_head(before.words));
        if joined.is_some() && is_in(&words[0], "my our the her his") && words.len() > 2 {
            starts.push(2);
        }
        let inherits = context.carried && starts.is_empty() && is_in(clause.opener, CARRIERS);
        if inherits && (clause.opener == "who" || !is_in(&words[0], OWN_SUBJECTS)) {
            starts.push(0);
        }
        let of_head = starts.into_iter().filter_map(|start| predicate(words, start, inherits)).next_back();
        of_head.or_else(|| of_the_writer(words, context))
    })
}

fn ends_with_head(words: &[String]) -> bool {
    words.len().checked_sub(1).is_some_and(|last| is_their_head(words, last))
}

const CARRIERS: &str = "and , - who but plus so / ; ! .";
const OWN_SUBJECTS: &str = "i we you my our the he she they a an am it looking hoping this that";

fn is_conditional(after: Option<&Clause<'_>>) -> bool {
    after.is_some_and(|after| after.mood == Mood::Depends)
}

/// A duty, a hope or a guess: "needs to support me", "hopefully", "might".
fn is_uncertain(words: &[String]) -> bool {
    const GUESSES: &[&str] = &[
        "hope|hoping|hopes|wish|hopefully|maybe|perhaps|might|may|imagine|supposed|supposedly",
        "used to",
        "needs|need|must|should have|has|be|back|support",
        "need|needs back|support|supporting|agree|approve|sign",
        "need|needs|got|have|has to be? back|support|supporting|supported|backing|agree|approve|supportive|sign|say|be",
        "i think|expect|reckon|guess|assume|suspect|suppose my|she|he|they|the? head? would|will|should",
        "would|will probably|possibly",
        "told|read|says|heard that? you|i|we need|must|have",
        "someone|anyone|people|teachers|those|folk whose|with",
        "head should|must",
    ];
    let own_word = stands_in(&["head says|said|thinks|reckons i|she|he should"], words);
    !own_word && stands_in(GUESSES, words)
}

fn is_subject(words: &[String], at: usize, context: &Context<'_>) -> bool {
    const NO_SUBJECT_AFTER: &str =
        "need needs want without require ask asking by from to telling told tell against";
    let owner_at = words[..at].iter().rposition(|word| is_in(word, "my her his our their the"));
    let before = owner_at.filter(|owner| at - owner <= 3).unwrap_or(at).checked_sub(1);
    // "I have a head that backs me."
    if end_of("head|boss that", words, at).is_some() && stands_in(&["have|got|with a|an"], &words[..at]) {
        return !any_in(&words[..at], "not no");
    }
    let spoken_to = before.is_some_and(|at| is_in(&words[at], NO_SUBJECT_AFTER));
    is_their_head(words, at) && !spoken_to || is_pronoun(words, at, context)
}

/// "She", where that is the headteacher.
fn is_pronoun(words: &[String], at: usize, context: &Context<'_>) -> bool {
    let head_before = (0..at).any(|at| is_their_head(words, at));
    // "She's behind me" of one who speaks of nobody else can only be the headteacher.
    let about_me = any_in(&words[at + 1..], "me it this blessing nod supportive board backing")
        && !any_in(&words[at + 1..], "her him them");
    match words[at].as_str() {
        "she" | "he" => match context.last {
            _ if head_before => true,
            Last::Head => true,
            Last::Nobody => about_me,
            Last::Other => false,
        },
        "they" => head_before || context.last == Last::Head,
        _ => false,
    }
}

/// What is said of a subject that ends before `start`.
fn predicate(words: &[String], start: usize, inherits: bool) -> Option<Support> {
    const MOST_WORDS: usize = 12;
    const ENDS: &str = "i we you husband wife depute colleagues parents";
    let mut denied = false;
    let has_not = stands_in(&["has|have|'s not"], &words[start.saturating_sub(1)..]);
    let yet = any_in(&words[start..], "yet");
    for at in start..words.len().min(start + MOST_WORDS) {
        if stands(NO_OBJECTION, words, at) {
            return Some(Support::Yes);
        }
        if stands(AGAINST, words, at) {
            return (!denied).then_some(Support::No);
        }
        if stands(AGREEING, words, at) && !is_noun_of_need(words, start, at) {
            return Some(match denied {
                false => Support::Yes,
                true if has_not || yet => Support::NotAsked,
                true => Support::No,
            });
        }
        let doubtful = inherits && stands(&["keen|happy|delighted|fine|thrilled|pleased"], words, at);
        if stands(FOR, words, at) && !doubtful && !is_noun_of_need(words, start, at) {
            return Some(match denied {
                false => Support::Yes,
                true if yet => Support::NotAsked,
                true => Support::No,
            });
        }
        if denied && stands(ONLY_DENIED, words, at) {
            return Some(if yet { Support::NotAsked } else { Support::No });
        }
        match words[at].as_str() {
            "not" | "hardly" | "barely" => denied = true,
            // Scots: "she is no supportive".
            "no" => denied = true,
            word if is_in(word, ENDS) => return None,
            _ => {}
        }
    }
    (denied && end_of("will not $", words, start).is_some()).then_some(Support::No)
}

/// "My head's support", "head's backing" that somebody needs: a noun, where no verb follows.
fn is_noun_of_need(words: &[String], start: usize, at: usize) -> bool {
    let owns = at == start + 1 && words.get(start).is_some_and(|word| word == S);
    let ends = stands(&["support|backing|approval $"], words, at);
    owns && ends && any_in(&words[..start], "need needs want get getting without require requires")
}

/// What a headteacher says of somebody else: "I'm backing her".
fn of_the_writer(words: &[String], context: &Context<'_>) -> Option<Support> {
    if !context.heads_for_another {
        return None;
    }
    let start = words.iter().position(|word| matches!(word.as_str(), "i" | "we"))?;
    let mut denied = false;
    for at in start + 1..words.len() {
        if stands(FOR_ANOTHER, words, at) {
            return Some(if denied { Support::No } else { Support::Yes });
        }
        match words[at].as_str() {
            "not" | "no" => denied = true,
            word if is_in(word, "need should must think") => return None,
            _ => {}
        }
    }
    None
}
