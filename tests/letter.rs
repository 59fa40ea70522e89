//! The results as text for an e-mail, against the page that the person sees.

use jiff::civil::{Date, date};
use pathways::letter::letter;
use pathways::offer::Offer;
use pathways::question::{Input, question};
use pathways::results::results;
use pathways::wording::Wording;
use pathways::{Answer, Catalogue, Interview, MonthRange, Verdict};
use pathways_more::results::Results;

use crate::project::catalogue;
use crate::widget::in_process::text;

const AS_OF: Date = date(2026, 11, 22);

/// Somebody who answers what is asked with anything that can be answered.
pub fn somebody(catalogue: &Catalogue, random: &mut fastrand::Rng) -> Interview {
    let mut interview = Interview::new(catalogue);
    while let Some(fact) = interview.next(catalogue) {
        let asked = question(catalogue, fact, interview.answers());
        let answer = match &asked.input {
            _ if asked.not_sure.is_some() && random.u8(..10) == 0 => None,
            Input::Choice(values) => Some(Answer::Choice(random.choice(values).unwrap().value)),
            Input::YearsAndMonths => Some(Answer::Months(MonthRange::exactly(
                *random.choice(&[0, 11, 23, 24, 30, 59, 60, 61, 200]).unwrap(),
            ))),
        };
        let flags: Vec<_> = asked.flags.iter().map(|flag| (flag.fact, random.u8(..8) == 0)).collect();
        interview.answer(catalogue, fact, answer, &flags);
    }
    if random.bool() {
        let employer = catalogue.fact_named("employer").unwrap();
        let council = catalogue.fact(employer).value("glasgow-city").unwrap();
        interview.volunteer(employer, Some(Answer::Choice(council)));
    }
    interview
}

/// Without what only parts words, and without case: a page and a letter part and head things differently.
fn bare(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).flat_map(char::to_lowercase).collect()
}

fn headings(wording: &Wording) -> [&str; 8] {
    [
        wording.provider_heading(),
        wording.why_heading(),
        wording.steps_heading(),
        wording.check_heading(),
        wording.agree_heading(),
        wording.apply_heading(),
        wording.freshness_heading(),
        wording.contacts_heading(),
    ]
}

#[test]
fn every_line_is_on_the_page_and_every_programme_is_under_its_verdict() {
    let shared = std::rc::Rc::new(catalogue().catalogue.clone());
    let catalogue = &*shared;
    let wording = &catalogue.wording;
    let mut random = fastrand::Rng::with_seed(20_261_128);
    let mut verdicts = Vec::new();
    for _ in 0..60 {
        let interview = somebody(catalogue, &mut random);
        let offer = if random.bool() { Offer::all() } else { Offer::default() };
        let told = results(catalogue, interview.answers(), AS_OF, &offer);
        let written = letter(catalogue, &interview, &told, AS_OF);
        let mut lines = written.lines();
        assert_eq!(lines.next(), Some("Leadership programmes: what suits me, on 22 November 2026"));
        let page = Results::new(shared.clone(), AS_OF, 2, offer, interview);
        let shown = bare(&text(&page.screen().nodes));
        let answers: Vec<String> = page
            .interview
            .summary(catalogue)
            .into_iter()
            .map(|(fact, words)| [&*catalogue.fact(fact).name, ": ", &words.join("; ")].concat())
            .collect();
        for line in lines.filter(|line| !line.is_empty()) {
            let parts: Vec<&str> = if answers.iter().any(|answer| answer == line) {
                line.split([':', ';']).collect()
            } else {
                let heading = headings(wording)
                    .into_iter()
                    .find_map(|heading| Some((heading, line.strip_prefix(heading)?.strip_prefix(": ")?)));
                // Who runs a programme has no heading on the page.
                heading.map_or_else(
                    || vec![line],
                    |(heading, rest)| match heading {
                        _ if heading == wording.provider_heading() => vec![rest],
                        _ => vec![heading, rest],
                    },
                )
            };
            for part in parts {
                assert!(shown.contains(&bare(part)), "not on the page: {part:?} of {line:?}\n{written}");
            }
        }
        // The order is the page's: each headline, then its programmes.
        let mut rest = &*written;
        for group in &page.told.groups {
            verdicts.push(group.verdict);
            let headline = group.headline.to_uppercase();
            for name in std::iter::once(&headline).chain(group.cards.iter().map(|card| &card.name)) {
                let line = ["\n", name, "\n"].concat();
                let at = rest.find(&line).unwrap_or_else(|| panic!("{name:?} is not in order:\n{written}"));
                rest = &rest[at + name.len() + 1..];
            }
            for card in &group.cards {
                for reason in &card.reasons {
                    assert!(written.contains(reason.as_str()), "{reason}");
                }
                let steps = card.from.iter().chain(&card.steps).chain(&card.agree_to).chain(&card.contacts);
                for words in steps.chain(&card.freshness) {
                    let is_told = group.verdict == Verdict::NoMatch || written.contains(words.as_str());
                    assert!(is_told, "{words}");
                }
            }
        }
        assert!(answers.iter().all(|answer| rest.contains(answer.as_str())), "{written}");
        assert!(written.contains(wording.decision_note()));
    }
    for verdict in [Verdict::Fits, Verdict::FitsCheck, Verdict::NotYet, Verdict::Ask, Verdict::NoMatch] {
        assert!(verdicts.contains(&verdict), "{verdict:?} did not come up");
    }
}

#[test]
fn a_letter_is_plain_text_without_places_left_open() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(20_261_129);
    for _ in 0..60 {
        let interview = somebody(catalogue, &mut random);
        let told = results(catalogue, interview.answers(), AS_OF, &Offer::all());
        let written = letter(catalogue, &interview, &told, AS_OF);
        assert!(!written.contains(['{', '}', '<', '>', '\r', '\t']), "{written}");
        assert!(!written.contains("\n\n\n") && written.ends_with('\n'), "{written}");
        assert!(written.lines().all(|line| line == line.trim()), "{written}");
    }
}
