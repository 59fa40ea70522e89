//! The results: programmes in groups by verdict, with reasons on demand, answers to change, and the council.

use pathways::FactId;
use pathways::catalogue::Catalogue;
use pathways::fact::FactKind;
use pathways::interview::Interview;
use pathways::offer::Offer;
use pathways::results::{Card, Group, results};
use pathways::verdict::Verdict;

use super::{NO_COUNCIL, id};
use crate::discord::press::{AskStep, Press, Step};
use crate::discord::screen::{Button, Choice, Menu, Screen, small};
use crate::discord::words;
use crate::discord::world::Call;

/// A page of the results.
pub fn results_page(call: &Call, interview: &Interview, page: u8) -> Screen {
    let catalogue = call.catalogue();
    let wording = &catalogue.wording;
    let results = results(catalogue, interview.answers(), call.as_of, &Offer::default());
    let mut parts = vec![format!("**{}**", wording.results_heading())];
    parts.extend(results.nothing_fits.clone());
    parts.extend(results.groups.iter().map(group));
    parts.extend(results.holiday_notes.iter().cloned());
    parts.push(small(&results.decision_note));
    let cards = results.groups.iter().flat_map(|group| {
        group.cards.iter().map(|card| Choice::new(&card.id, &card.name).hint(&group.headline))
    });
    let why = Menu::new(words::WHY, id(call, Step::WhyChosen, interview), cards);
    let given = interview.summary(catalogue).into_iter().map(|(fact, answer)| {
        let asked = pathways::question::question(catalogue, fact, interview.answers());
        Choice::new(&catalogue.fact(fact).id, &asked.heading).hint(&answer.join("; "))
    });
    let change = Menu::new(words::CHANGE, id(call, Step::Change, interview), given);
    let screen = Screen::page(&parts.join("\n\n"), page, |page| id(call, Step::Results(page), interview))
        .menu(why)
        .menu(change);
    with_council(call, interview, screen).buttons([
        Button::new(wording.again_button(), id(call, Step::Begin, &Interview::new(catalogue))),
        Button::new(words::ASK_MORE, call.id(&Press::Ask(AskStep::More))),
    ])
}

/// Programmes of one verdict. What suits is told with what it is; what is aimed at other people by its name.
fn group(group: &Group) -> String {
    let names: Vec<String> = match group.verdict {
        Verdict::NoMatch => {
            vec![group.cards.iter().map(|card| card.name.as_str()).collect::<Vec<_>>().join(", ")]
        }
        _ => group
            .cards
            .iter()
            .map(|card| {
                let mut says = vec![card.summary.clone()];
                says.extend(card.provider_note.clone());
                says.extend(card.from.clone());
                says.extend(card.steps.iter().cloned());
                format!("- {}: {}", card.name, says.join(" "))
            })
            .collect(),
    };
    format!("**{}**\n{}", group.headline, names.join("\n"))
}

/// The fact of the person's council, which is offered and never asked.
pub fn council(catalogue: &Catalogue) -> Option<FactId> {
    let offered = |(id, fact): (FactId, &pathways::Fact)| {
        matches!(&fact.kind, FactKind::Choice { assumed, .. } if !assumed.is_empty()).then_some(id)
    };
    catalogue.facts_with_ids().find_map(offered)
}

fn with_council(call: &Call, interview: &Interview, screen: Screen) -> Screen {
    let catalogue = call.catalogue();
    let wording = &catalogue.wording;
    let Some(fact) = council(catalogue) else { return screen };
    let given = interview.answers().choice(fact);
    let values = catalogue.fact(fact).values().iter().enumerate().map(|(place, value)| {
        Choice::new(&value.id, &value.label).chosen(given.is_some_and(|given| usize::from(given.0) == place))
    });
    let none = Choice::new(NO_COUNCIL, wording.employer_none());
    let council = id(call, Step::Council, interview);
    screen.menu(Menu::new(wording.employer_label(), council, values.chain([none])))
}

/// Why a programme got its verdict, and everything else that the results say of it.
pub fn why(call: &Call, interview: &Interview, programme: &str, page: u8) -> Screen {
    let catalogue = call.catalogue();
    let results = results(catalogue, interview.answers(), call.as_of, &Offer::all());
    let found = results
        .groups
        .iter()
        .find_map(|group| group.cards.iter().find(|card| card.id == programme).map(|card| (group, card)));
    let place = catalogue.evaluated().position(|(of, _)| of.id == programme);
    let (Some((group, card)), Some(place)) = (found, place.and_then(|place| u8::try_from(place).ok())) else {
        return results_page(call, interview, 0);
    };
    let text = card_in_full(catalogue, group, card, &results.decision_note);
    Screen::page(&text, page, |page| id(call, Step::Why(place, page), interview))
        .buttons([Button::leading(words::TO_RESULTS, id(call, Step::Results(0), interview))])
}

fn card_in_full(catalogue: &Catalogue, group: &Group, card: &Card, decision_note: &str) -> String {
    let wording = &catalogue.wording;
    let mut parts = vec![format!("**{}**\n{}", card.name, group.headline), card.summary.clone()];
    parts.extend(card.provider_note.clone());
    let open_points: Vec<String> = card.open_points.iter().map(|point| point.says.clone()).collect();
    let from: Vec<String> = card.from.iter().cloned().collect();
    let first = [(wording.why_heading(), [card.reasons.as_slice(), &from].concat())];
    let rest = [
        (wording.check_heading(), open_points),
        (wording.steps_heading(), card.steps.clone()),
        (wording.agree_heading(), card.agree_to.clone()),
        (wording.apply_heading(), card.apply.clone()),
        (wording.comes_next_heading(), card.comes_next.clone()),
        (wording.freshness_heading(), card.freshness.clone()),
        (wording.contacts_heading(), card.contacts.clone()),
    ];
    for (heading, says) in first.into_iter().chain(rest) {
        if !says.is_empty() {
            let lines: Vec<String> = says.iter().map(|line| format!("- {line}")).collect();
            parts.push(format!("**{heading}**\n{}", lines.join("\n")));
        }
    }
    parts.push(small(decision_note));
    parts.join("\n\n")
}
