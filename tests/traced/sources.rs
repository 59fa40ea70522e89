//! The texts of the catalogue that a reply may repeat: of the programmes that it is about, and of no programme.

use pathways::programme::Programme;

use super::{MIND, Said, tidy};

/// Every text that, where it stands in the reply word for word, explains what it says.
pub fn texts(said: &Said<'_>) -> Vec<String> {
    let catalogue = MIND.catalogue();
    let reference = &catalogue.reference;
    let partnership = &reference.partnership;
    let mut texts: Vec<&str> = Vec::new();
    texts.extend(reference.faqs.iter().map(|faq| &*faq.says));
    texts.extend(reference.glossary.iter().flat_map(|term| [&*term.term, &term.name, &term.says]));
    texts.extend(partnership.facts.iter().map(|fact| &*fact.says));
    texts.extend(partnership.workstreams.iter().map(|stream| &*stream.says));
    texts.extend(partnership.bodies.iter().flat_map(|body| [&*body.name, &body.says]));
    texts.extend(partnership.plan_items.iter().map(|item| &*item.says));
    texts.extend(catalogue.contacts.iter().map(|contact| &*contact.says));
    texts.extend(catalogue.providers.iter().map(|provider| &*provider.says));
    texts.extend(catalogue.authorities.iter().map(|authority| &*authority.name));
    for fact in &catalogue.facts {
        texts.push(&fact.question);
        texts.extend(fact.question_for.iter().map(|other| &*other.question));
    }
    let messages = include_str!("../../catalogue/messages/en-GB.ftl");
    texts.extend(messages.lines().filter(|line| !line.starts_with("month-")).filter_map(|line| {
        let (_, value) = line.split_once(" = ")?;
        Some(value)
    }));
    said.programmes().for_each(|programme| texts.extend(of(programme)));
    let mut texts: Vec<String> = texts.into_iter().map(tidy).collect();
    // The years of a workstream are said with its name only.
    let streams = partnership.workstreams.iter();
    texts.extend(streams.map(|stream| format!("{} workstream, {}:", stream.name, stream.year)));
    // A topic stands in the middle of a sentence.
    texts.extend(catalogue.topics.iter().map(|topic| format!("{}:", topic.name)));
    texts.extend(said.reply.sources.iter().map(|cited| {
        let title = &catalogue.sources[usize::from(cited.source)].title;
        if cited.year.is_empty() { title.clone() } else { format!("{title} ({})", cited.year) }
    }));
    texts
}

fn of(programme: &Programme) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&programme.name, &programme.summary, &programme.running.says];
    texts.extend(programme.also_known_as.iter().map(String::as_str));
    texts.extend(programme.facts.iter().map(|fact| &*fact.says));
    for requirement in programme.rules.iter().flat_map(|rules| &rules.requirements) {
        texts.push(&requirement.unmet);
        texts.extend(requirement.cases.iter().flat_map(|case| [&*case.says, &case.step]));
    }
    texts
}
