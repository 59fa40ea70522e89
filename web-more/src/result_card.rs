//! One programme with its verdict explained.

use pathways::Verdict;
use pathways::explain::with;
use pathways::results::Card;
use pathways::wording::Wording;
use pathways_view::heading::heading;
use pathways_view::node::{Element, el, el_of, paragraph};
use pathways_view::section::section;

/// A programme. Whether it runs and whom to ask are in sight wherever someone may act on it; where it is aimed at other
/// people, all but the reason is folded.
pub fn result_card(wording: &Wording, card: &Card, verdict: Verdict, level: u8) -> Element {
    let section = |title, part, sentences: &[String]| section(level + 1, title, part, sentences);
    let open_points: Vec<String> = card.open_points.iter().map(|point| point.says.clone()).collect();
    let steps: Vec<String> = card.from.iter().chain(&card.steps).cloned().collect();
    let to_act_on = [
        section(wording.steps_heading(), "step", &steps),
        section(wording.check_heading(), "check", &open_points),
        section(wording.apply_heading(), "apply", &card.apply),
        section(wording.freshness_heading(), "freshness", &card.freshness),
        section(wording.contacts_heading(), "contact", &card.contacts),
    ];
    let background = [
        section(wording.agree_heading(), "agree", &card.agree_to),
        section(wording.comes_next_heading(), "next", &card.comes_next),
    ];
    let mut shown = el_of("article", "card")
        .with("part", "result")
        .with("data-programme", &card.id)
        .child(heading(level, "name", &card.name))
        .child(el("p").text(&card.summary))
        .maybe(card.provider_note.as_ref().map(|note| paragraph("provider", note)))
        .maybe(section(wording.why_heading(), "reason", &card.reasons));
    let mut folded = el("details")
        .child(el("summary").with("part", "summary").text(&with(wording.more_heading(), &card.name)));
    for section in to_act_on {
        match verdict {
            Verdict::NoMatch => folded = folded.maybe(section),
            _ => shown = shown.maybe(section),
        }
    }
    for section in background {
        folded = folded.maybe(section);
    }
    // Its own words alone are no reason to unfold it.
    let has_more = folded.children.len() > 1;
    shown.maybe(has_more.then_some(folded))
}
