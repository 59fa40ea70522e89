//! One programme with its verdict explained.

use pathways::Verdict;
use pathways::explain::with;
use pathways::results::Card;
use pathways::wording::Wording;
use yew::{Html, html};

use crate::components::heading::heading;

/// A programme. Whether it runs and whom to ask are in sight wherever someone may act on it; where it is aimed at other
/// people, all but the reason is folded.
pub fn result_card(wording: &Wording, card: &Card, verdict: Verdict, level: u8) -> Html {
    let section = |title, part, sentences: &[String]| section(level + 1, title, part, sentences);
    let open_points: Vec<String> = card.open_points.iter().map(|point| point.says.clone()).collect();
    let steps: Vec<String> = card.from.iter().chain(&card.steps).cloned().collect();
    let to_act_on = html! {
        <>
            { section(&wording.steps_heading, "step", &steps) }
            { section(&wording.check_heading, "check", &open_points) }
            { section(&wording.apply_heading, "apply", &card.apply) }
            { section(&wording.freshness_heading, "freshness", &card.freshness) }
            { section(&wording.contacts_heading, "contact", &card.contacts) }
        </>
    };
    let background = html! {
        <>
            { section(&wording.agree_heading, "agree", &card.agree_to) }
            { section(&wording.comes_next_heading, "next", &card.comes_next) }
        </>
    };
    let has_background = !card.agree_to.is_empty() || !card.comes_next.is_empty();
    let (in_sight, folded) = match verdict {
        Verdict::NoMatch => (Html::default(), Some(html! { <>{ to_act_on }{ background }</> })),
        _ => (to_act_on, has_background.then_some(background)),
    };
    html! {
        <article class="card" part="result" data-programme={card.id.clone()}>
            { heading(level, "name", &card.name) }
            <p>{ &card.summary }</p>
            if let Some(note) = &card.provider_note {
                <p class="provider">{ note }</p>
            }
            { section(&wording.why_heading, "reason", &card.reasons) }
            { in_sight }
            if let Some(folded) = folded {
                <details>
                    <summary>{ with(&wording.more_heading, &card.name) }</summary>
                    { folded }
                </details>
            }
        </article>
    }
}

/// Sentences under a heading, or nothing where there are none. One sentence alone is no list.
fn section(level: u8, title: &str, part: &'static str, sentences: &[String]) -> Html {
    let says = match sentences {
        [] => return Html::default(),
        [only] => html! { <p {part}>{ only }</p> },
        several => {
            let items = several.iter().map(|sentence| html! { <li {part}>{ sentence }</li> });
            // Said to be a list, as one without bullets is none to VoiceOver.
            html! { <ul role="list">{ for items }</ul> }
        }
    };
    html! { <div class="section">{ heading(level, "title", title) }{ says }</div> }
}
