//! A role that is wished for: "want to be a head", "it's headship I'm after".

use super::next::{BETWEEN, Rank, Said};
use super::pattern::{any_in, is_in, stands, stands_in};
use super::plain::HEADSHIP;

/// Words between a wish and its role: "[want] to be a", "[going] straight for".
const LINKS: &str = "is 's would will to be being become becoming a an the my her his own first for at \
    of into in up step stepping move moving get getting have go going straight as on towards next apply \
    applying for permanent primary secondary one day job jobs post posts role position herself himself \
    myself me run lead leading running take taking onto it definitely really eventually soon now wee \
    small some over right someday full time more likely progress progressing appointed secure securing \
    quickly directly either both again already thinking about";
/// Words that may say a wish; what stands beside them decides.
pub(super) const WISHES: &str = "want wants wanting hope hopes hoping aim aims aiming aspire aspires \
    aspiring plan planning plans intend intends intending dream dreams dreaming fancy fancies keen \
    ambition ambitions goal goals target ready interested consider considering looking seeking pursue \
    pursuing after going go apply applying heading working sights set chasing eyeing rather prefer love \
    like see sees seeing thinking move moving step stepping tempted wanted desire considered cut longing \
    straight road path journey way eye eyes aspirations";
/// Words that name a wish.
const GOALS: &str = "goal goals aim ambition dream plan target destination endgame";

/// A wish before the role, with nothing but links between.
pub(super) fn wished_before(words: &[String], at: usize) -> Option<Said> {
    let wish = (0..at).rev().take(14).find(|from| {
        is_wish(words, *from, at)
            && words[from + 1..at].iter().all(|word| is_in(word, LINKS) || is_in(word, WISHES))
    })?;
    // "I want a head to talk to": a person, not a role.
    let is_person = words[at] != HEADSHIP
        && at.checked_sub(1).is_some_and(|before| is_in(&words[before], "a an"))
        && is_in(&words[wish], "want wants like love looking rather prefer seeking")
        && !any_in(&words[wish..at], "be being become becoming as go going move step")
        && !words.get(at + 1).is_some_and(|after| is_in(after, "next job post role position"));
    if is_person {
        return None;
    }
    // "I used to want headship" is over.
    if stands_in(&["used to"], &words[..=wish]) {
        return None;
    }
    let first = (0..=wish)
        .rev()
        .take_while(|from| is_wish(words, *from, at) || is_in(&words[*from], LINKS))
        .last()?;
    let before = &words[first.saturating_sub(4)..wish];
    let some_day =
        stands_in(&["one day", "someday", "eventually", "in time", "long term", "ultimately"], words);
    if negated(before) {
        // Not to be ready for it yet says nothing of where they want to go.
        let unready = is_in(&words[wish], "ready");
        return (!unready).then_some(Said::Refused);
    }
    Some(Said::Comes(if some_day { Rank::SomeDay } else { Rank::Wished }))
}

/// Whether words deny what follows them.
pub(super) fn negated(words: &[String]) -> bool {
    any_in(words, "not no nobody without") && !any_in(words, "only just thought")
}

fn is_wish(words: &[String], at: usize, role: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| words[at].as_str());
    let after = words.get(at + 1).map_or("", String::as_str);
    match words[at].as_str() {
        // "I'd like", "I'm after", "seeing myself as".
        "like" | "love" | "rather" | "prefer" => {
            is_in(before, "would also really definitely dearly 'd still")
        }
        "after" => is_in(before, "am 's is are been be not really definitely also"),
        "see" | "sees" | "seeing" => {
            is_in(after, "myself herself himself headship it headship head depute #role the a")
                && (is_in(after, "myself herself himself") || any_in(&words[role..], "as next"))
        }
        "wanted" => any_in(&words[..at], "always have long"),
        "eye" | "eyes" => after == "on",
        "set" => after == "on" || is_in(before, "heart sights"),
        "thinking" => {
            is_in(after, "of about")
                && is_in(before, "am been seriously is 's now start started starting also")
        }
        // "Going to be a head in January" is settled; "going for", "going straight to" is a wish.
        "going" | "go" => is_in(after, "for straight into up after on") && before != "keep",
        "move" | "moving" | "step" | "stepping" => {
            is_in(after, "into up to on onto")
                && any_in(&words[..at], "to want next would am 's will hoping ready looking time")
        }
        "apply" | "applying" => after == "for",
        "straight" => is_in(after, "for to into"),
        "road" | "path" | "journey" | "way" => is_in(after, "to towards"),
        "ready" | "interested" | "keen" | "working" | "heading" | "looking" => {
            is_in(after, "for to in on at towards into")
        }
        word => is_in(word, WISHES) && !is_in(word, "cut considered"),
    }
}

/// "It's headship I'm after", "headship is my goal", "headteacher is the job I want".
pub(super) fn wished_after(words: &[String], at: usize) -> Option<Said> {
    let mut subject = false;
    for to in at + 1..words.len().min(at + 11) {
        let word = words[to].as_str();
        if subject && is_in(word, "i she he they") && is_in(&words[to - 1], "want like love aim") {
            return None;
        }
        subject |= is_in(word, "i she he they");
        let goal =
            is_in(word, GOALS) && is_in(&words[to - 1], "my the her his ultimate end main long-term term");
        let appeals = is_in(word, "appeals tempts calling beckons");
        let verb = subject
            && (is_wish_end(words, to) || is_in(word, "want wants wanted wanting fancy fancies hope"));
        if goal || appeals || verb {
            let denied = negated(&words[at + 1..to]) || negated(&words[at.saturating_sub(2)..at]);
            return Some(if denied { Said::Refused } else { Said::Comes(Rank::Wished) });
        }
        if stands(&["for me|her|him $"], words, to) && is_in(&words[to - 1], "is 's would be next not") {
            let denied = negated(&words[at + 1..to]);
            return Some(if denied { Said::Refused } else { Said::Comes(Rank::Wished) });
        }
        if !(is_in(word, BETWEEN) || word == "not" || word == "ultimate" || word == "end") {
            return None;
        }
    }
    None
}

/// A wish that ends what is said: "[headship I'm] after", "[headship I'd] go for".
fn is_wish_end(words: &[String], at: usize) -> bool {
    const ENDS: &[&str] = &[
        "after",
        "going|go|aiming|looking|hoping|heading|headed|applying|apply|working for|towards|to|at",
        "would really? like|love",
        "am really? keen on",
        "am interested in",
        "intend|plan|planning|considering|chasing|seeking|pursuing",
        "have my? in mind",
        "see myself|herself|himself",
        "headed $",
        "see her|his|my? next",
        "set on|my",
        "dream of",
    ];
    stands(ENDS, words, at)
}
