//! Texts that are made from the catalogue each time: a programme, a comparison, dates, about. Their pages carry what they
//! are about and nothing else, so that they go on after a restart.

use pathways::catalogue::{Catalogue, TopicAbout};
use pathways::programme::{Citation, Programme};
use pathways::running::freshness;
use pathways::understand::compose;

use super::command::Answer;
use crate::discord::press::{AskStep, Packed, Press, Reading, Step};
use crate::discord::screen::{Button, Screen, small};
use crate::discord::words;
use crate::discord::world::Call;

/// A page of a text.
pub fn show(call: &Call, what: &Reading, page: u8) -> Answer {
    let catalogue = call.catalogue();
    let text = match what {
        Reading::Programme(key) => key.place(catalogue).map(|place| programme(call, place)),
        Reading::Compare(keys) => {
            let places: Option<Vec<u16>> = keys.iter().map(|key| key.place(catalogue)).collect();
            places.map(|places| compose::compare(catalogue, &places, None, call.as_of).text)
        }
        Reading::Dates(None) => Some(dates(call, catalogue.programmes.iter())),
        Reading::Dates(Some(key)) => key
            .place(catalogue)
            .map(|place| dates(call, [&catalogue.programmes[usize::from(place)]].into_iter())),
        Reading::About => Some(about(catalogue)),
    };
    let Some(text) = text else { return Answer::Screen(Screen::new(words::EXPIRED)) };
    let turn = |page| call.id(&Press::Read(what.clone(), page));
    let begin = call.id(&Press::Interview(Step::Begin, Packed(Vec::new())));
    let ask = call.id(&Press::Ask(AskStep::More));
    Answer::Screen(
        Screen::page(&text, page, turn)
            .buttons([Button::leading(words::CHECK_WHAT_SUITS, begin), Button::new(words::ASK_MORE, ask)]),
    )
}

/// A programme in full: what it is, whether it runs, what the sources say topic by topic, what they do not say, whom to ask.
fn programme(call: &Call, place: u16) -> String {
    let catalogue = call.catalogue();
    let programme = &catalogue.programmes[usize::from(place)];
    let wording = &catalogue.wording;
    let provider = &catalogue.providers[usize::from(programme.provider)];
    let mut parts = vec![format!("**{}**\n{}", programme.name, programme.summary)];
    if !provider.ours {
        parts.push(provider.says.clone());
    }
    parts.push(format!(
        "**{}**\n{}",
        wording.freshness_heading(),
        listed(&freshness(catalogue, programme, call.as_of).says)
    ));
    let facts: Vec<_> = programme.facts.iter().filter(|fact| !fact.older).collect();
    let mut topics: Vec<u16> = Vec::new();
    for fact in &facts {
        if !topics.contains(&fact.topic) {
            topics.push(fact.topic);
        }
    }
    let lines = topics.iter().map(|topic| {
        let says: Vec<&str> =
            facts.iter().filter(|fact| fact.topic == *topic).map(|fact| fact.says.as_str()).collect();
        format!("- {}: {}", catalogue.topics[usize::from(*topic)].name, says.join(" "))
    });
    parts.push(lines.collect::<Vec<_>>().join("\n"));
    let not_stated: Vec<&str> =
        programme.not_stated.iter().map(|topic| &*catalogue.topics[usize::from(*topic)].name).collect();
    if !not_stated.is_empty() {
        parts.push(format!("Our sources do not say: {}.", not_stated.join(", ")));
    }
    parts.push(format!(
        "**{}**\n{}",
        wording.contacts_heading(),
        compose::whom_to_ask(catalogue, Some(place))
    ));
    let mut cited: Vec<Citation> = facts.iter().map(|fact| fact.cited.clone()).collect();
    cited.push(programme.running.cited.clone());
    parts.push(small(&compose::source_line(catalogue, &cited)));
    parts.push(small(wording.decision_note()));
    parts.join("\n\n")
}

/// When programmes run, as far as is known, and how old that is.
fn dates<'a>(call: &Call, programmes: impl Iterator<Item = &'a Programme>) -> String {
    let catalogue = call.catalogue();
    let of = |programme: &Programme| {
        let on_dates = programme.facts.iter().filter(|fact| {
            !fact.older && catalogue.topics[usize::from(fact.topic)].about == TopicAbout::Dates
        });
        let says: Vec<String> = freshness(catalogue, programme, call.as_of)
            .says
            .into_iter()
            .chain(on_dates.map(|fact| fact.says.clone()))
            .collect();
        format!("**{}**\n{}", programme.name, listed(&says))
    };
    let mut parts: Vec<String> = programmes.map(of).collect();
    parts.push(small(catalogue.wording.decision_note()));
    parts.join("\n\n")
}

/// Sentences one under another.
fn listed(says: &[String]) -> String {
    let lines: Vec<String> = says.iter().map(|line| format!("- {line}")).collect();
    lines.join("\n")
}

/// What this is, what happens to what one types, where its facts come from, and whom to ask.
fn about(catalogue: &Catalogue) -> String {
    let sources = catalogue.sources.iter().map(|source| {
        let year = if source.year.is_empty() { String::new() } else { format!(" ({})", source.year) };
        let publisher =
            if source.publisher.is_empty() { String::new() } else { format!(", {}", source.publisher) };
        format!("- {}{year}{publisher}", source.title)
    });
    let contacts = catalogue.contacts.iter().map(|contact| format!("- {}: {}", contact.name, contact.says));
    format!(
        "I help school staff in eight councils, the West Partnership, find leadership programmes that suit them.\n\
         - `/suits-me`: a few short questions, then what suits you and why\n\
         - `/ask`: ask in your own words\n\
         - `/programme`, `/compare`, `/dates`: what is known of a programme\n\n\
         **What happens to what you tell me**\n\
         - Only you can see my replies.\n\
         - What you answer in `/suits-me` is not kept. It travels in the buttons, signed so that nobody can change it.\n\
         - What you type in `/ask` I forget 15 minutes after your last message.\n\
         - A question that I cannot answer I keep for the officers, without your name. I take out names, schools, phone \
         numbers and e-mail addresses first, as far as I know them for such, and I show you what I keep.\n\
         - If you ask to be told of the answer, I keep your Discord number until I have told you, and no longer.\n\
         - How often programmes are asked about is counted, without who asked and without what was written.\n\n\
         **{}**\n{}\n\n**Where my facts come from**\n{}\n\n{}",
        catalogue.wording.contacts_heading(),
        contacts.collect::<Vec<_>>().join("\n"),
        sources.collect::<Vec<_>>().join("\n"),
        small(catalogue.wording.decision_note()),
    )
}
