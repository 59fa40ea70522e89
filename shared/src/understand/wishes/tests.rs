mod asked;
mod next;
mod support;
mod voices;

use super::super::text::tokens;
use super::*;

const YES: Option<Support> = Some(Support::Yes);
const NO: Option<Support> = Some(Support::No);
const NOT_ASKED: Option<Support> = Some(Support::NotAsked);
const HEAD: Option<Next> = Some(Next::Headteacher);
const DEPUTE: Option<Next> = Some(Next::Depute);
const OTHER: Option<Next> = Some(Next::Other);

/// Reads every row, and tells all that were read wrongly at once.
fn check(rows: &[(&str, Option<Support>, Option<Next>)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(message, support, next)| {
            let read = wishes(&tokens(message));
            let expected = Wishes { support: *support, next: *next };
            (read != expected).then(|| format!("{message}\n  read {:?}, {:?}", read.support, read.next))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

/// The ids are those of the catalogue's facts.
#[test]
fn every_value_is_in_the_catalogue() {
    let facts = include_str!("../../../../catalogue/facts.toml");
    let values = |fact: &str| {
        let start = facts.find(&format!("[[fact]]\nid = \"{fact}\"")).unwrap();
        let end = facts[start + 8..].find("[[fact]]").unwrap() + start + 8;
        let ids = facts[start..end].lines().filter_map(|line| line.strip_prefix("id = "));
        ids.skip(1).map(|id| id.trim_matches('"')).collect::<Vec<_>>()
    };
    assert_eq!(
        values("headteacher_support"),
        [Support::Yes, Support::NotAsked, Support::No].map(Support::id)
    );
    assert_eq!(values("next_role"), [Next::Headteacher, Next::Depute, Next::Other].map(Next::id));
}

/// Words in every order, many of them senseless: nothing panics.
#[test]
fn no_list_of_words_is_too_strange() {
    const WORDS: &str = "i my her she the a head headteacher heads 's support supports backs behind me \
        it not no yet if who do does is has would next job headship depute pt thinking about into of \
        from by want to be like after going for rather than or first asked spoken know what . , ? : - \
        and but because supportive on board said yes isn't won't sure either way happy where before good \
        own school as one day ok given nod";
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..20_000 {
        let list: Vec<&str> = (0..next(12)).map(|_| words[next(words.len())]).collect();
        wishes(&tokens(&list.join(" ")));
    }
}
