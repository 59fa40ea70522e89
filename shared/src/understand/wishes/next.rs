//! The likely next role: a role, and words that say that it is wished for or comes next.

use super::Next;
use super::clause::{Clause, Mood};
use super::pattern::{any_in, end_of, is_in, stands, stands_in};
use super::plain::{DEPUTE, HEAD, HEADSHIP, OTHER_ROLE};
use super::short::short_answer;
use super::unsure::no_role;
use super::who::ends_with_anybody;
use super::wish::{WISHES, negated, wished_after, wished_before};

/// What a message says of the likely next role. What is said to come next counts before what is only wished for,
/// and a role before the refusal of another; of two alike the later counts.
pub(super) fn next(clauses: &[Clause<'_>]) -> Option<Next> {
    let mut best: Option<(Rank, Next)> = short_answer(clauses);
    for (at, clause) in clauses.iter().enumerate() {
        if clause.mood != Mood::Said {
            continue;
        }
        let before = at.checked_sub(1).map(|at| &clauses[at]);
        if matches!(clause.opener, "who" | "whose") && before.is_some_and(ends_with_anybody) {
            continue;
        }
        let after = clauses.get(at + 1).filter(|after| !after.begins);
        let found = of_roles(clause).or_else(|| no_role(clause, after).map(|rank| (rank, Next::Other)));
        if let Some(found) = found
            && best.is_none_or(|(rank, _)| rank <= found.0)
        {
            best = Some(found);
        }
    }
    best.map(|(_, next)| next)
}

/// How plainly a role is said to come next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Refused,
    SomeDay,
    Wished,
    Next,
}

/// Words between a role and what says that it comes next: "[headship] is what I'd really be going for [next]".
pub(super) const BETWEEN: &str = "is 's would be will was could should what that which the a my her his \
    their i she he they am have do really definitely probably hopefully honestly likely job step post \
    role thing one move stop position for me ideally clearly obviously naturally all going to being seen \
    as are absolutely very most in mind career more natural realistic wanting logical where come comes only \
    always if aiming want wanted like love but";
/// Words between "next" and its role.
const AFTER_NEXT: &str = "job post role move step stop position thing rung challenge career one is 's \
    would be will a an to being likely hopefully definitely probably really into me my going go have i \
    want on list goal ideally : up promotion natural logical obvious for first the getting more as him \
    her realistic";
const STEPS: &str =
    "job post role move step stop position thing rung challenge career promotion is 's would will be :";

/// What stands behind a role that makes it something else: "headteacher mentoring", "head of maths", "HT supports
/// me".
const NO_ROLE_AFTER: &str = "support mentoring mentor coaching coach programme programmes course \
    courses training network group meeting conference standard qualification adviser advisor steward of \
    office supporter induction wellbeing development session sessions learning level panel recruitment \
    candidates teacher 's supports backs supportive has says said wants thinks knows does behind agrees \
    agreed to backing supporting who on";

/// The role that stands at a place, as a role to have; not one who has it, "my head", nor many, "heads".
pub(super) fn role(words: &[String], at: usize) -> Option<Next> {
    let next = match words[at].as_str() {
        HEADSHIP | HEAD => Next::Headteacher,
        DEPUTE => Next::Depute,
        OTHER_ROLE => Next::Other,
        _ => return None,
    };
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
    let before = word(at.checked_sub(1));
    let earlier = word(at.checked_sub(2));
    let after = word(Some(at + 1));
    if words[at] == HEADSHIP {
        return (!is_in(after, "programme support mentoring coaching training course courses"))
            .then_some(next);
    }
    let as_one = is_in(before, "a an") || is_in(before, "be become becoming being");
    let owned = is_in(
        before,
        "my her his their our your another any every each no old former new current better \
        good great experienced acting fellow same retired supportive",
    ) || before == "the" && !is_in(earlier, "be become") && !is_in(after, "job post role");
    let other_thing = is_in(
        after,
        "of support mentoring coaching programme course network teacher training adviser \
        meeting conference",
    );
    (!owned && !other_thing && (as_one || !is_in(after, NO_ROLE_AFTER) || before == "see")).then_some(next)
}

/// What a clause says of roles.
fn of_roles(clause: &Clause<'_>) -> Option<(Rank, Next)> {
    let words = clause.words;
    let mut found: Vec<(Rank, Next, usize)> = Vec::new();
    let mut refused = false;
    for at in 0..words.len() {
        let Some(next) = role(words, at) else { continue };
        if is_other_than(words, at) {
            // "I'm not a head yet" says what they are.
            let is_now = stands_in(&["am|is|'s|are? not a|an|the head"], &words[at.saturating_sub(3)..=at]);
            let not = stands_in(&["not"], &words[at.saturating_sub(4)..at]);
            refused |= not && next == Next::Headteacher && !(is_now && words[at] == HEAD);
            continue;
        }
        match said_of(words, at) {
            Some(Said::Comes(rank)) => found.push((rank, next, at)),
            Some(Said::Refused) if next == Next::Headteacher => refused = true,
            Some(Said::Refused) | None => {}
        }
    }
    let Some(rank) = found.iter().map(|(rank, ..)| *rank).max() else {
        return refused.then_some((Rank::Refused, Next::Other));
    };
    let found: Vec<_> = found.into_iter().filter(|(this, ..)| *this == rank).collect();
    let (first, last) = (found.first()?, found.last()?);
    let either = first.1 != last.1 && any_in(&words[first.2..last.2], "or");
    // "Headship or depute next": either, so neither.
    let offered = at_or(words, first.2);
    Some((rank, if either || offered { Next::Other } else { first.1 }))
}

/// "Depute or head": the other role that is named beside one.
fn at_or(words: &[String], at: usize) -> bool {
    let name = |place: Option<usize>| place.and_then(|at| words.get(at)).map_or("", String::as_str);
    let other = |word: &str| {
        is_in(word, "head headship depute #role")
            && word != words[at]
            && !(word == HEAD && words[at] == HEADSHIP)
    };
    let after = name(Some(at + 1)) == "or"
        && (other(name(Some(at + 2))) || is_in(name(Some(at + 2)), "a maybe") && other(name(Some(at + 3))));
    let before = at.checked_sub(1).is_some_and(|or| {
        name(Some(or)) == "or" && other(name(or.checked_sub(1)))
            || name(or.checked_sub(1)) == "or" && other(name(or.checked_sub(2)))
    });
    after || before
}

/// What is said of a role.
pub(super) enum Said {
    Comes(Rank),
    Refused,
}

/// "Depute rather than head": the second is what it will not be.
fn is_other_than(words: &[String], at: usize) -> bool {
    const TURNS: &[&str] = &["rather than", "instead of", "before", "not", "over", "more than", "then"];
    (at.saturating_sub(4)..at).any(|from| {
        TURNS.iter().any(|turn| {
            let Some(end) = end_of(turn, words, from) else { return false };
            let linked = words[end..at]
                .iter()
                .all(|word| is_in(word, "a an the to be for being going straight for quite yet"));
            // "Then headship" follows something, "I'd then like headship" nothing.
            linked
                && (*turn != "then"
                    || words[..from].iter().any(|word| is_in(word, "depute #role head headship")))
        })
    })
}

fn said_of(words: &[String], at: usize) -> Option<Said> {
    if is_of_others(&words[..at]) {
        return None;
    }
    comes_next(words, at).or_else(|| wished_before(words, at)).or_else(|| wished_after(words, at))
}

/// "The programme is for people who want to be heads": of nobody in particular.
pub(super) fn is_of_others(before: &[String]) -> bool {
    const ANYBODY: &str = "people those anyone anybody folk folks staff teachers deputes others you your \
        everyone course programme programmes #programme everybody";
    let last = |list: &str| before.iter().rposition(|word| is_in(word, list));
    last(ANYBODY).is_some_and(|anybody| last("i me my she he am").is_none_or(|somebody| somebody < anybody))
}

/// "Headship next", "next job would be depute", "depute first".
fn comes_next(words: &[String], at: usize) -> Option<Said> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    if is_in(word(at), "depute #role") && is_in(word(at + 1), "first") {
        return Some(Said::Comes(Rank::Next));
    }
    // "Depute rather than head", "depute before head", with no more said.
    if word(at) == DEPUTE && stands(&["rather|before|then|instead than|of? a? head|headship"], words, at + 1)
    {
        return Some(Said::Comes(Rank::Next));
    }
    let other = end_of("rather|instead than|of another|a|an|the? head|headship|depute|#role", words, at + 1);
    let mut to = other.map_or(at + 1, |after| after);
    while to < words.len() && is_in(word(to), BETWEEN) || is_in(word(to), WISHES) && to < words.len() {
        to += 1;
    }
    if stands(&["come|comes before|first"], words, to.saturating_sub(1)) && word(at) == DEPUTE {
        return Some(Said::Comes(Rank::Next));
    }
    if is_in(word(to), "not no") && stands(&["for me|her|him"], words, to + 1) {
        return Some(Said::Refused);
    }
    if word(to) == "next" && to <= at + 12 && is_next_job(words, at, to) {
        return Some(comes_unless(negated(&words[at.saturating_sub(3)..at])));
    }
    let next = words[..at].iter().rposition(|word| word == "next")?;
    let linked = words[next + 1..at].iter().all(|word| is_in(word, AFTER_NEXT) || word == "not")
        && !stands_in(&["job|post|role|move|step as"], &words[next + 1..at]);
    let stepped =
        words[next + 1..at].iter().any(|word| is_in(word, STEPS)) || word(at) == HEADSHIP && next + 1 == at;
    let for_one = stands_in(&["for a|an|the"], &words[next + 1..=at]);
    if !linked || !stepped || for_one || next > 0 && is_in(word(next - 1), "whats 's") && next < 2 {
        return None;
    }
    Some(comes_unless(negated(&words[next + 1..at])))
}

fn comes_unless(denied: bool) -> Said {
    if denied { Said::Refused } else { Said::Comes(Rank::Next) }
}

/// "Next" as of jobs, not of weeks: "head next", not "the head next week".
fn is_next_job(words: &[String], at: usize, next: usize) -> bool {
    let after = words.get(next + 1).map_or("", String::as_str);
    let of_time =
        is_in(after, "week month monday tuesday wednesday thursday friday term door to meeting time");
    let of_year = is_in(after, "year session summer august");
    !of_time && (!of_year || words[at] == HEADSHIP)
}
