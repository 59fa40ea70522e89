//! The results as plain text, to be sent to somebody in an e-mail.
//!
//! It says what the results page shows and nothing more. Lines are not broken: mail programs do that.

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::explain::with;
use crate::interview::Interview;
use crate::results::{Card, Results};
use crate::running::in_words;
use crate::untranslated::shown;
use crate::verdict::Verdict;

/// The text of the results of an interview, as of a day.
pub fn letter(catalogue: &Catalogue, interview: &Interview, results: &Results, as_of: Date) -> String {
    let wording = &catalogue.wording;
    let mut text = with(wording.letter_title(), &in_words(wording, as_of));
    let mut paragraph = |words: &str| {
        text.push_str("\n\n");
        text.push_str(words);
    };
    for words in results.nothing_fits.iter().chain([&results.decision_note]).chain(&results.holiday_notes) {
        paragraph(words);
    }
    for group in &results.groups {
        paragraph(&group.headline.to_uppercase());
        for card in &group.cards {
            paragraph(&card_as_text(catalogue, card, group.verdict));
        }
    }
    let mut answers = wording.answers_heading().to_uppercase();
    for (fact, words) in interview.summary(catalogue) {
        answers.push_str(&["\n", &catalogue.fact(fact).name, ": ", &words.join("; ")].concat());
    }
    paragraph(&answers);
    text.push('\n');
    // An e-mail cannot say which of its words are English because they are not translated.
    shown(&text)
}

fn card_as_text(catalogue: &Catalogue, card: &Card, verdict: Verdict) -> String {
    let wording = &catalogue.wording;
    let mut text = [&*card.name, "\n", &card.summary].concat();
    let mut line = |title: &str, sentences: &[String]| {
        if !sentences.is_empty() {
            text.push_str(&["\n", title, ": ", &sentences.join(" ")].concat());
        }
    };
    if let Some(note) = &card.provider_note {
        line(wording.provider_heading(), std::slice::from_ref(note));
    }
    line(wording.why_heading(), &card.reasons);
    if verdict == Verdict::NoMatch {
        return text;
    }
    let steps: Vec<String> = card.from.iter().chain(&card.steps).cloned().collect();
    let open_points: Vec<String> = card.open_points.iter().map(|point| point.says.clone()).collect();
    line(wording.steps_heading(), &steps);
    line(wording.check_heading(), &open_points);
    line(wording.agree_heading(), &card.agree_to);
    line(wording.apply_heading(), &card.apply);
    line(wording.freshness_heading(), &card.freshness);
    line(wording.contacts_heading(), &card.contacts);
    text
}
