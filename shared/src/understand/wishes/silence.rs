//! The headteacher was not asked, does not know, or has not said.

use super::Support;
use super::clause::{Clause, Mood};
use super::pattern::{any_in, end_of, is_in, stands, stands_in};
use super::support::Context;
use super::who::{Last, is_their_head};

const ASKING: &str = "ask asked asking tell told telling speak spoke spoken speaking talk talked talking \
    approach approached approaching";
const RAISING: &str = "mention mentioned raise raised discuss discussed broach broached";

/// What a clause says of a head who was not asked.
pub(super) fn said(clause: &Clause<'_>, context: &Context<'_>) -> Option<Support> {
    let said = match clause.mood {
        Mood::Said => {
            not_asked(clause, context) || head_does_not_know(clause, context) || yet_to_say(clause, context)
        }
        Mood::Depends => depends_on_the_unknown(clause, context),
        Mood::Asked => false,
    };
    said.then_some(Support::NotAsked)
}

/// "I haven't spoken to my head yet", "not told her", "still to ask my HT", "not plucked up the courage".
fn not_asked(clause: &Clause<'_>, context: &Context<'_>) -> bool {
    let words = clause.words;
    let verb = words.iter().position(|word| is_in(word, ASKING) || is_in(word, RAISING));
    let denied_before = |at: usize| {
        let before = &words[at.saturating_sub(6)..at];
        let had = stands_in(&["had|did not"], before);
        (any_in(before, "not") || end_of("no", words, at.saturating_sub(1)).is_some()) && !had
    };
    let courage = &[
        "plucked|pluck|work|worked|get|got|had|have|find|found up? the? courage|nerve|chat|conversation|talk|word|discussion|guts",
    ];
    let other = &[
        "said anything|a|owt",
        "brought it up",
        "had the? chance to",
        "got round|around to",
        "let on",
        "sounded out",
        "ran|run it past|by",
    ];
    if (1..words.len())
        .any(|at| denied_before(at) && (stands(courage, words, at) || stands(other, words, at)))
        && (has_head(words)
            || context.last == Last::Head
            || any_in(words, "courage nerve guts")
            || is_about_asking(words))
    {
        return true;
    }
    if stands_in(&["yet|still to have"], words)
        && has_head(words)
        && stands_in(&["chat|conversation|talk|word"], words)
    {
        return true;
    }
    if stands_in(&["scared|afraid|nervous|shy|frightened to|about ask|asking|tell|telling|speak"], words) {
        return true;
    }
    if stands_in(&["keeping|kept|keep it quiet|secret", "keeping|kept|keep it to myself"], words) {
        return has_head(words) || context.last == Last::Head || words.len() < 8;
    }
    let Some(at) = verb else { return false };
    let about_head = object_is_head(words, at, context);
    if denied_before(at) {
        // "Haven't asked yet", with nobody named, can only be the head; "not asked to do it" is something else.
        let bare = words.len() == at + 1 || end_of("yet|about|because", words, at + 1).is_some();
        let have = any_in(&words[..at], "have has") && !words[at].ends_with("ing");
        let who = subject_is_speaker(words, at);
        return who && (about_head || bare && have && (words[at] == "asked" || words.len() <= 5))
            || who && is_in(&words[at], RAISING) && end_of("it|this|that|anything", words, at + 1).is_some();
    }
    let to_do = &[
        "yet|still to",
        "need|have|going|about|planning|meaning|intend|plan|waiting to",
        "will|must|should",
    ];
    let duty = words[..at].iter().enumerate().any(|(from, _)| stands(to_do, words, from) && at - from < 5);
    // "I should mention that my head is on board."
    let raises = is_in(&words[at], ASKING) || stands_in(&["to|with my|our|her|his|the|head"], &words[at..]);
    let told = any_in(&words[..at], "told read says you people apparently assume understand heard");
    let asked_by_head = any_in(&words[at..], "yesterday");
    duty && raises && about_head && !told && !asked_by_head && subject_is_speaker(words, at)
}

fn is_about_asking(words: &[String]) -> bool {
    any_in(words, "ask asking tell telling")
}

fn has_head(words: &[String]) -> bool {
    (0..words.len()).any(|at| is_their_head(words, at))
}

/// Whether the one who asks or tells is not the head: "my head hasn't asked me".
fn subject_is_speaker(words: &[String], verb: usize) -> bool {
    !(0..verb).any(|at| is_their_head(words, at)) && !any_in(&words[..verb], "they you nobody")
}

/// Whether the head is the one who is asked: right after the verb, or "about it to my head".
fn object_is_head(words: &[String], verb: usize, context: &Context<'_>) -> bool {
    let end = words.len().min(verb + 8);
    (verb + 1..end).any(|at| {
        is_their_head(words, at)
            || is_in(&words[at], "her him") && context.last != Last::Other
            || words[at] == "them" && context.last == Last::Head
    })
}

/// "My head doesn't know", "she has no idea".
fn head_does_not_know(clause: &Clause<'_>, context: &Context<'_>) -> bool {
    const IGNORANCE: &[&str] = &[
        "does|do not even|actually|really? know $",
        "does|do not even|actually|really? know yet|i|about|anything|that|me|she|he|we|it|my",
        "has|have no idea|clue",
        "is|'s not aware",
        "is|'s unaware",
        "has|have? not been? asked|told|approached|consulted $",
    ];
    let words = clause.words;
    let start = subject_end(words, context);
    start.is_some_and(|start| stands_in(IGNORANCE, &words[start..]) && !any_in(&words[start..], "how where"))
}

fn subject_end(words: &[String], context: &Context<'_>) -> Option<usize> {
    (0..words.len())
        .find(|at| {
            is_their_head(words, *at) || context.last == Last::Head && is_in(&words[*at], "she he they")
        })
        .map(|at| at + 1)
}

/// "She hasn't said", "still thinking it over", "waiting on my head".
fn yet_to_say(clause: &Clause<'_>, context: &Context<'_>) -> bool {
    const SILENT: &[&str] = &[
        "has|have not actually|really|quite? said $",
        "has|have not actually|really|quite? said yet|either|anything|one|if|yes",
        "has|have not actually|quite|fully? decided|replied|answered|confirmed|responded|committed",
        "has|have not made|come|got|given|gotten up|back|me|an|her|his|a",
        "thinking|mulling it|about? it? over",
        "thinking|thinks about it",
        "said|says she|he would|will think",
        "on the fence",
        "undecided",
        "yet to say|decide|agree|reply|confirm|get|come|respond",
        "not decided",
        "is|'s new",
    ];
    let words = clause.words;
    if stands_in(&["not|no know|sure|idea|certain what|how|where my|our|the|her|his? head|boss"], words) {
        return true;
    }
    if stands_in(&["waiting|wait on|for|to her? hear? back? from? my|our|the|her|his? head|boss"], words) {
        return true;
    }
    if context.last == Last::Head
        && stands_in(&["waiting to hear", "waiting for|on an? answer|reply|decision|her|him"], words)
    {
        return true;
    }
    let Some(start) = subject_end(words, context) else { return false };
    let is_new = stands_in(&["'s|is not? new"], &words[start..]) && !any_in(words, "know knows");
    !is_new && stands_in(SILENT, &words[start..])
}

/// "I don't know if my head would support me": the clause after "if", and the one before.
fn depends_on_the_unknown(clause: &Clause<'_>, context: &Context<'_>) -> bool {
    const UNKNOWN: &[&str] = &[
        "not know $",
        "not really? know|sure|certain $",
        "unsure $",
        "no idea|clue $",
        "no|not sure $",
        "no idea",
    ];
    let before =
        context.before.filter(|before| before.mood == Mood::Said && is_in(clause.opener, "if whether"));
    let unknown = before.is_some_and(|before| {
        let from = before.words.len().saturating_sub(3);
        (from..before.words.len()).any(|at| {
            UNKNOWN
                .iter()
                .any(|pattern| end_of(pattern, before.words, at).is_some_and(|end| end == before.words.len()))
        })
    });
    let head = has_head(clause.words) || context.last == Last::Head && any_in(clause.words, "she he they");
    let backs = any_in(
        clause.words,
        "support supports back backs agree approve want would will mind let happy keen supportive like \
            be feel say",
    );
    unknown && head && backs
}
