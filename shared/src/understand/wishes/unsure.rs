//! Staying, not knowing, not wanting to be a head: a next role that is none in particular.

use super::clause::{Clause, Mood};
use super::next::{Rank, is_of_others};
use super::pattern::{any_in, is_in, stands_in};
use super::plain::HEAD;

/// How plainly a clause says so.
pub(super) fn no_role(clause: &Clause<'_>, after: Option<&Clause<'_>>) -> Option<Rank> {
    const STAYING: &[&str] = &[
        "happy|content|settled|comfortable staying? where|here|as i|she|he am|is|'s",
        "happy|content|settled to? in|staying|stay my|in|put|here",
        "staying|stay put",
        "staying|stay|stick|sticking where|as i|she|he am|is|'s",
        "not looking|planning|wanting|want|going|hoping|ready to? move|leave|progress|promotion",
        "not looking|going for promotion|anything",
        "not looking|going for anything|promotion|another|a|any new? promotion|job|post|move|role|step",
        "no plans|intention|desire|wish|ambition|ambitions|interest|aspirations to|of|for|in|beyond",
        "not interested in headship|promotion|being|moving|going|becoming",
        "not want a? promotion|move",
        "not want to move|leave",
    ];
    const UNSURE: &[&str] = &[
        "go|be|swing either|both way|ways",
        "either|or depute|head|headship or",
        "whichever|whatever comes|turns",
        "open to anything|whatever|offers|either",
        "keeping|keep my? options open",
        "not|no a? sure|certain|idea|know|clue|decided yet|really|about|of|on? what|where|which 's|is|i|comes|she|he would? my? want|wants|like? to? do? next",
        "not|no a? sure|certain|idea|know|clue|decided yet|really|about|of|on? what|where|which the|my|her|his? next? job|role|post|move|career",
        "not|no a? sure|certain|idea|know|clue|decided yet|really|about|of|on? where i|she|he want|wants|am|see|is to|going|heading|myself|herself|himself",
        "not sure|certain|know|decided about|on|if headship|becoming|being",
        "not thought about|of|that|ahead what|my|the|far? next|far|role|it",
        "undecided|unsure about|on|of|what my? next|headship|role",
        "head|headship or not",
        "not decided on? if|between|headship|my|what|the next? next|role|step|job|headship|depute|head",
        "not thinking about|of my|her|his? next",
        "torn|swithering between|about",
    ];
    const TARGET: &[&str] = &["headship", "a head", "be head", "be a head", "promotion", "depute"];
    let words = clause.words;
    let of_head = words.iter().take(3).any(|word| word == HEAD || word == "boss");
    let of_time = stands_in(
        &["next session|one|course|date|cohort|meeting|tah|#programme|intake|run|step is|to"],
        words,
    );
    if of_head || of_time || is_of_others(words) {
        return None;
    }
    let unhappy = stands_in(&["not happy|content|settled|comfortable"], words);
    if stands_in(STAYING, words) && !unhappy {
        return Some(if stands_in(TARGET, words) { Rank::Refused } else { Rank::Wished });
    }
    if stands_in(UNSURE, words) {
        return Some(Rank::SomeDay);
    }
    // "I'm not sure if I want to be a head": what is not sure stands in the next clause.
    let unsure = stands_in(&["not|no sure|certain|decided|know", "undecided|unsure|torn"], words);
    let depends = after.filter(|after| after.mood == Mood::Depends && is_in(after.opener, "if whether"));
    let wanted = depends.is_some_and(|after| {
        any_in(after.words, "headship head depute promotion")
            && stands_in(&["want|is|be|become|for|suits"], after.words)
            && !any_in(after.words, "my support back supports her")
    });
    (unsure && wanted).then_some(Rank::SomeDay)
}
