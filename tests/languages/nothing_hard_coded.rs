//! That everything that people read is in the catalogue: in the pseudo-language, no run of English letters is left but names.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use pathways::answers::Answer;
use pathways::catalogue::Scope;
use pathways::catalogue::language::{Language, PSEUDO};
use pathways::fact::{FactKind, NotSure};
use pathways::letter::letter;
use pathways::listing::listing;
use pathways::offer::Offer;
use pathways::question::{Input, question};
use pathways::results::results;
use pathways::timeline::timelines;
use pathways::what_if::{WhatIf, changes, switches};
use pathways::wording::Wording;
use pathways::{Catalogue, Interview, MonthRange};

use crate::project::root;

const AS_OF: Date = date(2026, 11, 22);

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| catalogue_folder::load_folder(&root().join("catalogue")).unwrap().catalogue);
static PSEUDO_CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| CATALOGUE.in_language(&Language::pseudo(&CATALOGUE)));

/// What is wrong with a text that people read: a letter of English outside brackets, or any English letter at all.
fn check(text: &str) {
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            // The pseudo-language has no letter of English, so that one would be hard-coded, or lost its way past the list.
            _ => assert!(
                !letter.is_ascii_alphabetic(),
                "{letter:?} in {text:?} is not of the catalogue's messages"
            ),
        }
        assert!(depth > 0 || !letter.is_alphabetic(), "{letter:?} in {text:?} is outside brackets");
    }
    assert_eq!(depth, 0, "{text:?} is cut off");
}

/// People of many kinds: every value of every fact with lengths on both sides of the boundaries, and those who are not sure.
fn people(catalogue: &Catalogue) -> Vec<Interview> {
    let lengths = [0, 1, 13, 24, 60, 61, 250];
    let mut people = Vec::new();
    for turn in 0..60_usize {
        let mut interview = Interview::new(catalogue);
        let mut step = turn;
        while let Some(fact) = interview.next(catalogue) {
            let asked = catalogue.fact(fact);
            let not_sure = asked.not_sure == NotSure::Allowed && step % 7 == 6;
            let answer = match &asked.kind {
                _ if not_sure => None,
                FactKind::Choice { values, .. } => {
                    Some(Answer::Choice(pathways::ValueId((step % values.len()) as u8)))
                }
                FactKind::Months { .. } if step % 5 == 4 => {
                    Some(Answer::Months(MonthRange::since(date(2021, 11, 21), AS_OF).unwrap()))
                }
                FactKind::Months { .. } => {
                    Some(Answer::Months(MonthRange::exactly(lengths[step % lengths.len()])))
                }
                FactKind::Flag => Some(Answer::Flag(true)),
            };
            let flags: Vec<_> = question(catalogue, fact, interview.answers())
                .flags
                .iter()
                .map(|flag| (flag.fact, step % 3 == 0))
                .collect();
            interview.answer(catalogue, fact, answer, &flags);
            step = step / 2 + turn * 3 + 1;
        }
        if let Some(employer) = catalogue.fact_named("employer").filter(|_| turn % 2 == 0) {
            let values = catalogue.fact(employer).values().len();
            interview.volunteer(employer, Some(Answer::Choice(pathways::ValueId((turn / 2 % values) as u8))));
        }
        people.push(interview);
    }
    people
}

#[test]
fn results_and_all_that_can_be_taken_away_are_of_the_messages_alone() {
    let catalogue = &*PSEUDO_CATALOGUE;
    let mut texts = 0;
    let mut check = |text: &str| {
        check(text);
        texts += 1;
    };
    for person in people(catalogue) {
        let results = results(catalogue, person.answers(), AS_OF, &Offer::all());
        results
            .nothing_fits
            .iter()
            .chain([&results.decision_note])
            .chain(&results.holiday_notes)
            .for_each(|t| check(t));
        for card in results.groups.iter().flat_map(|group| &group.cards) {
            [&card.name, &card.summary].into_iter().for_each(|text| check(text));
            for texts in [
                &card.reasons,
                &card.steps,
                &card.agree_to,
                &card.apply,
                &card.comes_next,
                &card.freshness,
                &card.contacts,
            ] {
                texts.iter().for_each(|text| check(text));
            }
            card.open_points.iter().for_each(|point| check(&point.says));
            card.from.iter().chain(&card.provider_note).for_each(|text| check(text));
        }
        results.groups.iter().for_each(|group| check(&group.headline));
        letter(catalogue, &person, &results, AS_OF).split("\n\n").for_each(&mut check);
        for timeline in timelines(catalogue, person.answers(), AS_OF, &Offer::all()) {
            check(&timeline.here_says);
            check(&timeline.name);
            let spans = timeline.rows.iter().flat_map(|row| &row.spans);
            spans.for_each(|span| [&span.says, &span.when].into_iter().for_each(|text| check(text)));
        }
        for (later, brought) in [(true, false), (false, true), (true, true)] {
            let what_if = WhatIf { a_year_later: later, brought_about: brought };
            let changes = changes(catalogue, person.answers(), AS_OF, &Offer::all(), what_if);
            changes.iter().for_each(|change| check(&change.says));
        }
        switches(catalogue, person.answers(), AS_OF, &Offer::all())
            .brought_about
            .iter()
            .for_each(|text| check(text));
        for (_, words) in person.summary(catalogue) {
            words.iter().for_each(|text| check(text));
        }
    }
    assert!(texts > 5_000, "{texts} texts were looked at");
}

#[test]
fn questions_and_the_list_of_programmes_are_of_the_messages_alone() {
    let catalogue = &*PSEUDO_CATALOGUE;
    for person in people(catalogue) {
        for fact in person.asked() {
            let asked = question(catalogue, *fact, person.answers());
            [&asked.heading, &asked.hint, &asked.why, &asked.error].into_iter().for_each(|text| check(text));
            asked.not_sure.iter().for_each(|text| check(text));
            asked.flags.iter().for_each(|flag| check(&flag.label));
            if let Input::Choice(options) = &asked.input {
                options.iter().for_each(|option| {
                    [&option.label, &option.hint].into_iter().for_each(|text| check(text))
                });
            }
        }
    }
    let entries = listing(catalogue, &Offer::all(), &[], AS_OF);
    assert_eq!(entries.len(), catalogue.programmes.len());
    for entry in entries {
        [&entry.name, &entry.kind, &entry.summary, &entry.not_evaluated]
            .into_iter()
            .for_each(|text| check(text));
        entry.facts.iter().for_each(|(topic, says)| says.iter().chain([topic]).for_each(|text| check(text)));
        entry.sources.iter().chain(&entry.freshness).chain(&entry.contacts).for_each(|text| check(text));
        entry.provider_note.iter().for_each(|text| check(text));
    }
}

#[test]
fn all_wording_and_every_length_and_number_is_in_the_pseudo_language() {
    let wording = &PSEUDO_CATALOGUE.wording;
    for name in Wording::NAMES {
        let text = wording.clone().text_mut(name).unwrap().clone();
        let (english, places) =
            (CATALOGUE.wording.clone().text_mut(name).unwrap().clone(), text.matches('{').count());
        assert_eq!(english.matches('{').count(), places, "{text}");
        let filled = pathways::explain::with(&text, "7");
        check(&filled);
        assert!(text.chars().count() * 10 >= english.chars().count() * 14, "{text} is not 40 % longer");
    }
    for number in 0..=120 {
        let texts = [
            wording.length_years(number),
            wording.length_months(number),
            wording.all_count(number),
            wording.chat_expired(number),
        ];
        for text in texts {
            check(&text);
            assert!(text.contains(&number.to_string()), "{text}");
        }
        let range = MonthRange::between(number as u16, number as u16 * 3);
        check(&pathways::explain::length_in_words(wording, range));
    }
    assert_ne!(wording.all_count(1), wording.all_count(2).replace('2', "1"), "plural forms stay");
}

#[test]
fn the_pseudo_language_changes_no_verdict_and_marks_nothing() {
    assert_eq!(Language::pseudo(&CATALOGUE).tag, PSEUDO);
    assert!(!format!("{:?}", *PSEUDO_CATALOGUE).contains("\\u{e000}"));
    for (english, pseudo) in people(&CATALOGUE).iter().zip(people(&PSEUDO_CATALOGUE)) {
        let verdicts = |catalogue: &Catalogue, person: &Interview| {
            let results = results(catalogue, person.answers(), AS_OF, &Offer::all());
            let groups = results.groups.into_iter();
            groups.map(|group| (group.verdict, group.cards.len())).collect::<Vec<_>>()
        };
        assert_eq!(verdicts(&CATALOGUE, english), verdicts(&PSEUDO_CATALOGUE, &pseudo));
    }
    let compact = PSEUDO_CATALOGUE.to_compact(Scope::Shown);
    assert!(Catalogue::shown_from_compact(&compact).is_ok());
}
