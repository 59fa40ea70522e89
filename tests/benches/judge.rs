//! Judging by tables against judging by walking the conditions, in one run: the ratio is what counts, not the time.

use divan::{Bencher, black_box};
use pathways::answers::{Answer, Answers};
use pathways::catalogue::Catalogue;
use pathways::evaluate::evaluate;
use pathways::fact::FactKind;
use pathways::months::MonthRange;
use pathways::profile::{Given, read_profile};
use pathways::rules::Rules;
use pathways::{Date, State, Verdict, next_question};

fn main() {
    divan::main();
}

fn catalogue() -> Catalogue {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue");
    match catalogue_folder::load_folder(&folder) {
        Ok(loaded) => loaded.catalogue,
        Err(error) => panic!("{error}"),
    }
}

/// A person whose facts are all known.
fn person(catalogue: &Catalogue) -> Answers {
    let text = |key: &str, value: &str| (key.to_owned(), Given::Text(value.to_owned()));
    let profile = [
        text("role", "depute_headteacher"),
        text("sector", "secondary"),
        text("remit", "subject"),
        text("next_role", "headteacher"),
        text("headteacher_support", "yes"),
        ("leadership_months".to_owned(), Given::Number(30)),
        ("headship_months".to_owned(), Given::Number(0)),
    ];
    match read_profile(catalogue, &profile, Date::constant(2026, 11, 22)) {
        Ok(answers) => answers,
        Err(error) => panic!("{error}"),
    }
}

fn rules<'a>(catalogue: &'a Catalogue, id: &str) -> &'a Rules {
    catalogue.programme(id).and_then(|programme| programme.rules.as_ref()).expect("an evaluated programme")
}

/// The evaluated programmes over and over.
fn three_hundred(catalogue: &Catalogue) -> Vec<&Rules> {
    let evaluated: Vec<&Rules> = catalogue.evaluated().map(|(_, rules)| rules).collect();
    evaluated.iter().copied().cycle().take(300).collect()
}

/// What a flag, an employer or a length is where it is not given, for walking conditions.
fn value_of(catalogue: &Catalogue, answers: &Answers, fact: pathways::FactId) -> Option<Answer> {
    answers.get(fact).or_else(|| match &catalogue.fact(fact).kind {
        FactKind::Flag => Some(Answer::Flag(false)),
        FactKind::Choice { assumed, .. } => {
            assumed.iter().next().map(|v| Answer::Choice(pathways::ValueId(v)))
        }
        FactKind::Months { .. } => Some(Answer::Months(MonthRange::exactly(0))),
    })
}

/// The verdict on a complete person by walking every condition.
fn walk(catalogue: &Catalogue, rules: &Rules, answers: &Answers) -> Verdict {
    let mut weightiest = State::Met;
    for requirement in &rules.requirements {
        let holding = requirement.cases.iter().filter(|case| {
            let when = case.when.as_ref();
            when.is_some_and(|when| when.holds(&|fact| value_of(catalogue, answers, fact)) == Some(true))
        });
        weightiest = weightiest.max(holding.map(|case| case.state).max().unwrap_or(State::Unmet));
    }
    weightiest.verdict()
}

#[divan::bench]
fn one_programme_by_tables(bencher: Bencher) {
    let catalogue = catalogue();
    let (answers, rules) = (person(&catalogue), rules(&catalogue, "thinking-about-headship"));
    bencher.bench(|| evaluate(black_box(rules), black_box(&answers)).verdict);
}

#[divan::bench]
fn one_programme_by_walking_conditions(bencher: Bencher) {
    let catalogue = catalogue();
    let (answers, rules) = (person(&catalogue), rules(&catalogue, "thinking-about-headship"));
    bencher.bench(|| walk(black_box(&catalogue), black_box(rules), black_box(&answers)));
}

#[divan::bench]
fn one_rule_of_two_requirements_by_tables(bencher: Bencher) {
    let catalogue = catalogue();
    let (answers, rules) = (person(&catalogue), rules(&catalogue, "thinkhexagon-coaching"));
    bencher.bench(|| evaluate(black_box(rules), black_box(&answers)).verdict);
}

#[divan::bench]
fn three_hundred_programmes(bencher: Bencher) {
    let catalogue = catalogue();
    let answers = person(&catalogue);
    let rules = three_hundred(&catalogue);
    bencher.bench(|| rules.iter().filter(|rules| evaluate(rules, &answers).verdict == Verdict::Fits).count());
}

#[divan::bench]
fn three_hundred_programmes_of_which_nothing_is_known(bencher: Bencher) {
    let catalogue = catalogue();
    let answers = Answers::none(&catalogue);
    let rules = three_hundred(&catalogue);
    bencher.bench(|| {
        rules.iter().filter(|rules| evaluate(rules, &answers).verdict == Verdict::Undecided).count()
    });
}

#[divan::bench]
fn the_next_question_after_the_role(bencher: Bencher) {
    let catalogue = catalogue();
    let mut answers = Answers::none(&catalogue);
    let role = catalogue.fact_named("role").expect("a fact of the catalogue");
    let value = catalogue.fact(role).value("principal_teacher").expect("a role");
    answers.set(role, Answer::Choice(value));
    bencher.bench(|| next_question(black_box(&catalogue), black_box(&answers)));
}
