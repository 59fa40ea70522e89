//! Everything that the catalogue states in figures of its programmes and of the partnership, for texts to be held against.

use super::claim::{Claim, Measure, claims, stems};
use crate::catalogue::Catalogue;
use crate::programme::{Citation, PatternEvent, Programme, SourcedFact};
use crate::rules::Rules;
use crate::understand::text::tokens;

/// Every figure that the catalogue holds. FAQs themselves are left out.
pub(super) fn held(catalogue: &Catalogue) -> Vec<Claim> {
    let mut held = general(catalogue);
    for (place, programme) in catalogue.programmes.iter().enumerate() {
        let of_programme = held.len();
        held.extend(of(catalogue, programme));
        held[of_programme..].iter_mut().for_each(|claim| claim.programme = Some(place as u16));
    }
    // What a fact is filed under is a part of what it says.
    for claim in &mut held {
        let topic = claim.topic.map(|topic| &catalogue.topics[usize::from(topic)]);
        let topic =
            topic.map_or_else(String::new, |topic| format!("{} {}", topic.id.replace('_', " "), topic.name));
        let about = format!("{} {topic}", claim.sentence);
        claim.words = stems(tokens(&about).iter()).into_iter().map(|word| (word, 1)).collect();
    }
    held
}

/// What is said of no single programme.
fn general(catalogue: &Catalogue) -> Vec<Claim> {
    let reference = &catalogue.reference;
    let partnership = &reference.partnership;
    let springs = catalogue.authorities.iter().flat_map(|authority| &authority.spring_breaks);
    let texts = (partnership.workstreams.iter().map(|stream| (&stream.says, &stream.cited)))
        .chain(partnership.bodies.iter().map(|body| (&body.says, &body.cited)))
        .chain(partnership.plan_items.iter().map(|item| (&item.says, &item.cited)))
        .chain(reference.glossary.iter().map(|term| (&term.says, &term.cited)))
        .chain(catalogue.contacts.iter().map(|contact| (&contact.says, &contact.cited)))
        .chain(springs.map(|spring| (&spring.says, &spring.cited)));
    let mut held: Vec<Claim> = texts.flat_map(|(text, cited)| from(cited, claims(text, None))).collect();
    let councils = Measure::counted(catalogue.authorities.len() as u64, "council");
    held.push(claim(councils, "the councils of the partnership", None));
    held.extend(partnership.facts.iter().flat_map(of_fact));
    held
}

/// Claims with their source.
fn from(cited: &Citation, mut claims: Vec<Claim>) -> Vec<Claim> {
    claims.iter_mut().for_each(|claim| claim.source = Some(cited.source));
    claims
}

fn of(catalogue: &Catalogue, programme: &Programme) -> Vec<Claim> {
    let topic = |id: &str| catalogue.topics.iter().position(|topic| topic.id == id).map(|at| at as u16);
    let mut held = claims(&programme.summary, topic("what"));
    held.extend(claims(&programme.running.says, topic("status")));
    held.extend(claims(&programme.running.session, topic("status")));
    held.extend(claims(&programme.not_evaluated, None));
    held.extend(programme.facts.iter().flat_map(of_fact));
    for pattern in &programme.pattern {
        let (says, id) = match pattern.event {
            PatternEvent::Recruits => ("recruits", "opens"),
            PatternEvent::ApplicationsOpen => ("applications open", "opens"),
            PatternEvent::ApplicationsClose => ("applications close", "closes"),
            PatternEvent::Starts => ("starts", "starts"),
            PatternEvent::Ends => ("ends", "ends"),
        };
        let month = catalogue.wording.month_names().get(usize::from(pattern.month) - 1);
        let says = format!("{says} in {}", month.map_or("", String::as_str));
        held.push(claim(Measure::Month(pattern.month as i8, None), &says, topic(id)));
        held.extend(claims(&pattern.says, None));
    }
    let points = programme.facts.iter().flat_map(|fact| &fact.open_points);
    held.extend(open_points(catalogue, points));
    held.extend(programme.rules.iter().flat_map(|rules| of_rules(catalogue, rules)));
    held
}

fn of_fact(fact: &SourcedFact) -> Vec<Claim> {
    let topic = Some(fact.topic);
    let mut held = claims(&fact.says, topic);
    if let Some(amount) = fact.amount {
        for number in [amount.min, amount.max] {
            held.push(claim(Measure::of_amount(number, amount.unit), &fact.says, topic));
        }
    }
    held.extend(claims(&fact.cited.year, topic));
    from(&fact.cited, held)
}

fn of_rules(catalogue: &Catalogue, rules: &Rules) -> Vec<Claim> {
    let mut held = Vec::new();
    for requirement in &rules.requirements {
        held.extend(claims(&requirement.unmet, None));
        for case in &requirement.cases {
            held.extend(claims(&case.says, None));
            held.extend(claims(&case.step, None));
            held.extend(open_points(catalogue, case.open_points.iter()));
            let months = thresholds(&case.when_text).map(|months| Measure::counted(months, "month"));
            held.extend(months.map(|months| claim(months, &requirement.unmet, None)));
        }
    }
    held
}

/// The months that a condition such as "headship_months > 60" or "leadership_months >= 2 years" divides people by.
fn thresholds(when: &str) -> impl Iterator<Item = u64> {
    let parts = when.split('_').skip(1).filter(|part| part.starts_with("months"));
    parts.filter_map(|part| {
        let mut words = part.split_whitespace().skip_while(|word| word.parse::<u64>().is_err());
        let number: u64 = words.next()?.parse().ok()?;
        Some(if words.next().is_some_and(|unit| unit.starts_with("year")) { number * 12 } else { number })
    })
}

fn open_points<'c>(catalogue: &'c Catalogue, places: impl Iterator<Item = &'c u16>) -> Vec<Claim> {
    let points = places.map(|place| &catalogue.open_points[usize::from(*place)]);
    points
        .flat_map(|point| [&point.question, &point.says, &point.reading])
        .flat_map(|text| claims(text, None))
        .collect()
}

fn claim(measure: Measure, sentence: &str, topic: Option<u16>) -> Claim {
    let (written, sentence) = (String::new(), sentence.to_owned());
    Claim { measure, written, sentence, words: Vec::new(), topic, programme: None, source: None }
}

#[cfg(test)]
mod tests {
    use super::thresholds;

    #[test]
    fn conditions_divide_people_by_months() {
        let months = |when| thresholds(when).collect::<Vec<_>>();
        assert_eq!(months("leadership_months >= 24 and mixed_posts"), [24]);
        assert_eq!(months("headship_months > 5 years or headship_months == 7"), [60, 7]);
        assert_eq!(months("role is headteacher"), [] as [u64; 0]);
    }
}
