//! Short answers to "what is your likely next role?", which say only the role.

use super::Next;
use super::clause::{Clause, Mood};
use super::next::{Rank, role};
use super::pattern::is_in;
use super::plain::HEADSHIP;

/// A message that is hardly more than a role and a hope: "headship, all being well", "depute eventually".
pub(super) fn short_answer(clauses: &[Clause<'_>]) -> Option<(Rank, Next)> {
    const FILLERS: &str = "a an the to be yes well oh it 's that would is i think suppose guess for me \
        my next job role post one day definitely hopefully ideally eventually probably likely someday \
        say really and just ok please aye obviously deffo absolutely or bust time go : hmm um er defo \
        all fully some then more thanks plan in";
    const HOPES: &str = "definitely hopefully ideally eventually someday likely bust probably";
    const MOST_WORDS: usize = 9;
    let words: Vec<String> = clauses.iter().flat_map(|clause| clause.words.iter().cloned()).collect();
    let said = clauses.iter().all(|clause| clause.mood == Mood::Said);
    let at = words.iter().position(|word| is_in(word, "headship head depute"))?;
    let rest = words.iter().enumerate().filter(|(place, _)| *place != at);
    let only_fillers = rest.clone().all(|(_, word)| is_in(word, FILLERS));
    let hopes = rest.clone().any(|(_, word)| {
        is_in(word, HOPES)
            || words[at] == HEADSHIP && is_in(word, "probably think suppose guess say plan obviously")
    });
    let next = role(&words, at)?;
    (said && words.len() <= MOST_WORDS && only_fillers && hopes).then_some((Rank::Next, next))
}
