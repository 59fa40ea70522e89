//! The interview over everybody whom the facts can describe.

use pathways::answers::{Answer, Answers};
use pathways::fact::ValueId;
use pathways::interview::Interview;
use pathways::interview::effort::{effort, fewest_possible, needed_by_the_order_used};
use pathways::question::{Input, question};
use pathways::{Catalogue, FactId, MonthRange, Verdict};

use crate::project::catalogue;

#[test]
fn nobody_is_asked_more_than_six_questions() {
    let effort = effort(&catalogue().catalogue);
    println!("mean {:.2}, worst {}", effort.mean, effort.worst);
    assert!(effort.worst <= 6, "{:?}", effort.example);
}

#[test]
fn the_order_used_asks_hardly_more_than_the_best_order_would() {
    let catalogue = &catalogue().catalogue;
    let role = catalogue.fact_named("role").unwrap();
    for value in 0..catalogue.fact(role).values().len() as u8 {
        let mut answers = Answers::none(catalogue);
        answers.set(role, Answer::Choice(ValueId(value)));
        let best = fewest_possible(catalogue, &answers);
        let used = needed_by_the_order_used(catalogue, &answers);
        let name = &catalogue.fact(role).values()[usize::from(value)].id;
        println!("{name}: best {best:.2}, used {used:.2}");
        assert!(used <= best * 1.05 + 1e-9, "{name}: best {best:.2}, used {used:.2}");
    }
}

struct Person {
    catalogue: &'static Catalogue,
    interview: Interview,
}

impl Person {
    fn new() -> Self {
        let catalogue = &catalogue().catalogue;
        Self { catalogue, interview: Interview::new(catalogue) }
    }

    fn fact(&self, name: &str) -> FactId {
        self.catalogue.fact_named(name).unwrap()
    }

    fn says(&mut self, fact: &str, value: &str) {
        let fact = self.fact(fact);
        let value = self.catalogue.fact(fact).value(value).unwrap();
        self.interview.answer(self.catalogue, fact, Some(Answer::Choice(value)), &[]);
    }

    fn says_months(&mut self, fact: &str, months: u16) {
        let answer = Some(Answer::Months(MonthRange::exactly(months)));
        self.interview.answer(self.catalogue, self.fact(fact), answer, &[]);
    }

    fn asked(&self) -> Vec<&str> {
        self.interview.asked().iter().map(|fact| self.catalogue.fact(*fact).id.as_str()).collect()
    }

    fn verdict(&self, programme: &str) -> Verdict {
        let rules = self.catalogue.programme(programme).unwrap().rules.as_ref().unwrap();
        pathways::evaluate::evaluate(rules, self.interview.answers()).verdict
    }
}

#[test]
fn changing_the_role_keeps_the_answers_that_still_make_sense() {
    let mut person = Person::new();
    person.says("role", "depute_headteacher");
    person.says("sector", "primary");
    person.says("headteacher_support", "yes");
    person.says("next_role", "headteacher");
    person.says_months("leadership_months", 30);
    assert_eq!(person.interview.next(person.catalogue), None);
    assert_eq!(person.verdict("thinking-about-headship"), Verdict::Fits);
    person.says("role", "faculty_head");
    assert_eq!(person.verdict("thinking-about-headship"), Verdict::FitsCheck);
    // The sector is shown once more, for the tick box that a faculty head's page has; nothing else is asked again.
    assert_eq!(person.interview.next(person.catalogue), Some(person.fact("sector")));
    assert!(person.interview.answers().choice(person.fact("sector")).is_some());
    person.says("sector", "primary");
    assert_eq!(person.interview.next(person.catalogue), None);
}

#[test]
fn changing_the_role_drops_what_no_longer_applies() {
    let mut person = Person::new();
    person.says("role", "headteacher");
    person.says("sector", "primary");
    person.says_months("headship_months", 70);
    person.says("role", "head_of_centre");
    // The sector of a head of centre follows from the role; months as a head still make sense.
    assert_eq!(person.asked(), ["role", "headship_months"]);
    person.says("role", "depute_headteacher");
    assert_eq!(person.asked(), ["role"]);
}

#[test]
fn a_tick_box_of_a_page_that_means_nothing_any_more_is_forgotten() {
    let mut person = Person::new();
    person.says("role", "depute_headteacher");
    person.says("headteacher_support", "yes");
    person.says("next_role", "headteacher");
    let (months, mixed) = (person.fact("leadership_months"), person.fact("mixed_posts"));
    let answer = Some(Answer::Months(MonthRange::exactly(30)));
    person.interview.answer(person.catalogue, months, answer, &[(mixed, true)]);
    let summary = person.interview.summary(person.catalogue);
    assert!(summary.iter().any(|(fact, words)| *fact == months && words.len() == 2), "{summary:?}");
    person.says("role", "headteacher");
    assert!(!person.interview.answers().is_raised(mixed));
    // So the years as a head are asked, and nothing is said of posts that the person did not mean.
    assert_eq!(person.verdict("executive-coaching"), Verdict::Undecided);
}

#[test]
fn a_tick_box_that_a_change_brings_is_offered() {
    let mut person = Person::new();
    person.says("role", "depute_headteacher");
    person.says("sector", "secondary");
    person.says("role", "faculty_head");
    let sector = person.fact("sector");
    assert_eq!(person.interview.next(person.catalogue), Some(sector), "now with the size of the department");
    let small = person.fact("small_department");
    let secondary = person.catalogue.fact(sector).value("secondary").map(Answer::Choice);
    person.interview.answer(person.catalogue, sector, secondary, &[(small, true)]);
    assert_ne!(person.interview.next(person.catalogue), Some(sector));
    assert_eq!(person.verdict("improving-our-departments-faculties"), Verdict::Ask);
}

#[test]
fn a_role_cannot_be_unsaid() {
    let mut person = Person::new();
    person.says("role", "headteacher");
    let before = person.interview.clone();
    person.interview.answer(person.catalogue, person.fact("role"), None, &[]);
    assert_eq!(person.interview, before);
}

#[test]
fn not_sure_is_not_asked_again_and_stays_unknown() {
    let mut person = Person::new();
    person.says("role", "headteacher");
    person.says("sector", "secondary");
    let headship = person.fact("headship_months");
    person.interview.answer(person.catalogue, headship, None, &[]);
    assert_eq!(person.interview.next(person.catalogue), None);
    assert_eq!(person.verdict("executive-coaching"), Verdict::Ask);
    assert_eq!(person.verdict("thinkhexagon-coaching"), Verdict::Ask);
}

#[test]
fn the_way_back_leads_through_the_questions_in_order() {
    let mut person = Person::new();
    person.says("role", "headteacher");
    let next = person.interview.next(person.catalogue).unwrap();
    assert_eq!(person.interview.before(next), Some(person.fact("role")));
    assert_eq!(person.interview.before(person.fact("role")), None);
}

#[test]
fn an_interview_can_be_handed_away_as_a_few_bytes_and_goes_on_from_them() {
    let catalogue = &catalogue().catalogue;
    let mut random = fastrand::Rng::with_seed(7);
    let mut longest = 0;
    for _ in 0..2_000 {
        let mut interview = Interview::new(catalogue);
        for _ in 0..random.usize(0..12) {
            let asked = interview.asked().to_vec();
            let again = asked.get(random.usize(0..20)).copied();
            let Some(fact) = again.or_else(|| interview.next(catalogue)) else { break };
            let page = question(catalogue, fact, interview.answers());
            let answer = match &page.input {
                Input::Choice(values) => Some(Answer::Choice(random.choice(values).unwrap().value)),
                Input::YearsAndMonths => Some(Answer::Months(MonthRange::exactly(random.u16(0..732)))),
            };
            let answer = answer.filter(|_| random.u8(0..8) > 0);
            let flags: Vec<(FactId, bool)> =
                page.flags.iter().map(|flag| (flag.fact, random.bool())).collect();
            interview.answer(catalogue, fact, answer, &flags);
        }
        let bytes = interview.pack(catalogue);
        longest = longest.max(bytes.len());
        let again = Interview::unpack(catalogue, &bytes).unwrap();
        assert!(again == interview, "{bytes:?}");
        // Whatever is cut off or changed gives another interview or none, and never a panic.
        let cut = random.usize(0..bytes.len());
        assert!(cut < 2 || Interview::unpack(catalogue, &bytes[..cut]).as_ref() != Some(&interview));
        let mut changed = bytes.clone();
        changed[cut] ^= 1 << random.u8(0..8);
        let _ = Interview::unpack(catalogue, &changed);
    }
    println!("{longest} bytes at most");
    assert!(longest <= 56, "{longest} bytes: with what a button says besides, a custom id has room for 75");
}

#[test]
fn answers_to_other_questions_are_not_read_as_answers_to_these() {
    let catalogue = &catalogue().catalogue;
    let bytes = Interview::new(catalogue).pack(catalogue);
    let mut other = catalogue.clone();
    other.facts[0].id.push('x');
    assert!(Interview::unpack(&other, &bytes).is_none());
}

#[test]
fn answers_of_a_conversation_lead_to_the_same_next_question() {
    let catalogue = &catalogue().catalogue;
    let mut answers = Answers::none(catalogue);
    let role = catalogue.fact_named("role").unwrap();
    answers.set(role, Answer::Choice(catalogue.fact(role).value("depute_headteacher").unwrap()));
    let months = catalogue.fact_named("leadership_months").unwrap();
    let since = MonthRange::since(jiff::civil::date(2022, 3, 11), jiff::civil::date(2026, 11, 22)).unwrap();
    answers.set(months, Answer::Months(since));
    answers.set_not_sure(catalogue, catalogue.fact_named("sector").unwrap()).unwrap();
    let interview = Interview::of_answers(catalogue, answers.clone());
    assert_eq!(interview.next(catalogue), pathways::next_question(catalogue, &answers));
    assert_eq!(interview.asked()[0], role);
    let again = Interview::unpack(catalogue, &interview.pack(catalogue)).unwrap();
    assert!(again.answers() == &answers && again == interview);
}
