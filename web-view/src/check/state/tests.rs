//! Walks through the checker with the catalogue that the widget carries, without a browser.

use std::path::Path;
use std::rc::Rc;

use pathways::catalogue::Scope;
use pathways::evaluate::evaluate;
use pathways::question::Input;
use pathways::{Catalogue, Verdict};

use super::{Action, Asking, Checker, FocusTarget, Page, employer};
use pathways::entered_time::Field;

fn checker() -> Checker {
    let loaded = catalogue_folder::load_folder(Path::new("../catalogue")).expect("the catalogue is right");
    let carried = loaded.catalogue.to_compact(Scope::Checker);
    let catalogue = Catalogue::checker_from_compact(&carried).expect("it was just written");
    Checker::new(Rc::new(catalogue), "")
}

impl Checker {
    fn then(self, action: Action) -> Self {
        self.after(action).expect("the action changes something")
    }

    fn asking(&self) -> &Asking {
        match &self.page {
            Page::Question(asking) => asking,
            Page::Start | Page::Results => panic!("no question is shown"),
        }
    }

    /// The page in a word: "start", "results", or the id of the fact asked.
    fn place(&self) -> &str {
        match &self.page {
            Page::Start => "start",
            Page::Question(asking) => &self.catalogue.fact(asking.question.fact).id,
            Page::Results => "results",
        }
    }

    fn choose(self, value: &str) -> Self {
        let fact = self.catalogue.fact(self.asking().question.fact);
        let value = fact.value(value).unwrap_or_else(|| panic!("{} has no value {value}", fact.id));
        self.then(Action::Choose(value))
    }

    fn answer(self, value: &str) -> Self {
        self.choose(value).then(Action::Continue)
    }

    fn answer_years(self, years: &str) -> Self {
        self.then(Action::TypeYears(years.to_owned())).then(Action::Continue)
    }

    fn errors(&self) -> Vec<(Field, &str)> {
        self.asking().errors.iter().map(|error| (error.field, &*error.says)).collect()
    }

    fn verdict(&self, programme: &str) -> Verdict {
        assert_eq!(self.place(), "results");
        let judged = self.catalogue.evaluated().find(|(of, _)| of.id == programme);
        let (_, rules) = judged.expect("a programme with rules");
        evaluate(rules, self.interview.answers()).verdict
    }

    /// Answers what is asked until the results are shown: as given, else the first value or two years.
    fn walk(mut self, given: &[(&str, &str)]) -> Self {
        while self.place() != "results" {
            let place = self.place().to_owned();
            let value = given.iter().find(|(fact, _)| *fact == place).map(|(_, value)| *value);
            self = match &self.asking().question.input {
                Input::YearsAndMonths => self.answer_years(value.unwrap_or("2")),
                Input::Choice(values) => {
                    let first = values[0].id.clone();
                    self.answer(value.unwrap_or(&first))
                }
            };
        }
        self
    }
}

const DEPUTE: [(&str, &str); 5] = [
    ("role", "depute_headteacher"),
    ("sector", "secondary"),
    ("headteacher_support", "yes"),
    ("next_role", "headteacher"),
    ("leadership_months", "2"),
];

fn asked_for_a_time() -> Checker {
    let asked = checker().then(Action::Start).answer("head_of_centre");
    assert_eq!(asked.place(), "headship_months");
    asked
}

#[test]
fn a_depute_walks_to_results() {
    let results = checker().then(Action::Start).walk(&DEPUTE);
    assert_eq!(results.verdict("thinking-about-headship"), Verdict::Fits);
    assert_eq!(results.verdict("leadership-mentoring"), Verdict::NoMatch);
}

#[test]
fn the_first_showing_takes_no_focus_and_every_page_after_it_does() {
    let start = checker();
    assert_eq!(start.focus.count, 0);
    let question = start.then(Action::Start);
    assert_eq!((question.focus.count, question.focus.target), (1, FocusTarget::Heading));
    assert_eq!(question.choose("headteacher").focus.count, 1, "choosing an answer moves nothing");
}

#[test]
fn nothing_is_chosen_beforehand() {
    let question = checker().then(Action::Start);
    let draft = &question.asking().draft;
    assert!(draft.chosen.is_none() && !draft.not_sure && draft.flags.iter().all(|(_, ticked)| !ticked));
}

#[test]
fn an_action_that_changes_nothing_shows_nothing_anew() {
    let question = checker().then(Action::Start).choose("headteacher");
    let again = question.asking().draft.chosen.expect("just chosen");
    assert!(question.after(Action::Choose(again)).is_none());
    assert!(checker().after(Action::Back).is_none());
    assert!(checker().after(Action::TypeYears("1".to_owned())).is_none());
}

#[test]
fn going_on_without_an_answer_takes_focus_to_the_error_each_time() {
    let once = checker().then(Action::Start).then(Action::Continue);
    assert_eq!(once.errors(), [(Field::Question, "Select your role")]);
    assert_eq!((once.focus.count, once.focus.target), (2, FocusTarget::Errors));
    assert_eq!(once.then(Action::Continue).focus.count, 3);
}

#[test]
fn back_restores_the_answer_and_its_tick_boxes() {
    let question = checker().then(Action::Start).choose("depute_headteacher");
    let acting = question.catalogue.fact_named("acting").expect("a fact");
    let sent = question.then(Action::Tick(acting, true)).then(Action::Continue);
    assert_ne!(sent.place(), "role");
    let back = sent.then(Action::Back);
    assert_eq!(back.place(), "role");
    let depute = back.catalogue.fact(back.asking().question.fact).value("depute_headteacher");
    assert_eq!(back.asking().draft.chosen, depute);
    assert!(back.asking().draft.is_ticked(acting));
    assert_eq!(back.then(Action::Back).place(), "start");
}

#[test]
fn back_from_the_results_shows_the_last_question() {
    let results = checker().then(Action::Start).walk(&DEPUTE);
    let last = results.interview.asked().last().copied();
    assert_eq!(Some(results.then(Action::Back).asking().question.fact), last);
}

#[test]
fn changing_an_answer_comes_back_to_the_results() {
    let results = checker().then(Action::Start).walk(&DEPUTE);
    let support = results.catalogue.fact_named("headteacher_support").expect("a fact");
    let change = results.then(Action::Change(support));
    assert_eq!(change.clone().then(Action::Back).place(), "results");
    let changed = change.answer("not_yet");
    assert_eq!(changed.place(), "results");
    assert_eq!(changed.verdict("thinking-about-headship"), Verdict::NotYet);
}

#[test]
fn changing_the_role_keeps_what_still_makes_sense_and_asks_only_the_rest() {
    let results = checker().then(Action::Start).walk(&DEPUTE);
    let role = results.catalogue.fact_named("role").expect("a fact");
    let sector = results.catalogue.fact_named("sector").expect("a fact");
    let before = results.interview.answers().choice(sector);
    let changed = results.then(Action::Change(role)).answer("headteacher");
    assert_eq!(changed.place(), "headship_months");
    assert_eq!(changed.interview.answers().choice(sector), before);
    assert_eq!(changed.answer_years("6").place(), "results");
}

#[test]
fn a_time_is_read_whole_or_refused_in_the_words_of_the_catalogue() {
    let asked = asked_for_a_time();
    let with = |years: &str, months: &str, not_sure: bool| {
        let mut with = asked.clone();
        for action in [
            Action::TypeYears(years.to_owned()),
            Action::TypeMonths(months.to_owned()),
            Action::NotSure(not_sure),
        ] {
            with = with.after(action).unwrap_or(with);
        }
        with.then(Action::Continue)
    };
    let wording = &asked.catalogue.wording;
    let question = &asked.asking().question.error;
    assert_eq!(with("", " ", false).errors(), [(Field::Question, &**question)]);
    assert_eq!(with("2.5", "", false).errors(), [(Field::Years, wording.years_error())]);
    assert_eq!(with("", "12", false).errors(), [(Field::Months, wording.months_error())]);
    assert_eq!(with("x", "x", false).errors().len(), 2);
    assert_eq!(with("2", "", true).errors(), [(Field::Question, wording.time_and_not_sure_error())]);
    let fact = asked.asking().question.fact;
    let months = |checker: Checker| checker.interview.answers().months(fact).and_then(|range| range.single());
    assert_eq!(months(with("５", "", false)).map(|length| length.whole_months()), Some(60));
    assert_eq!(months(with("", "7", false)).map(|length| length.whole_months()), Some(7));
    assert!(with("", "", true).interview.answers().is_not_sure(fact));
}

#[test]
fn a_time_given_before_is_shown_again_as_years_and_months() {
    let asked = asked_for_a_time();
    let fact = asked.asking().question.fact;
    let given = asked.then(Action::TypeMonths("7".to_owned())).answer_years("5").then(Action::Change(fact));
    assert_eq!((&*given.asking().draft.years, &*given.asking().draft.months), ("5", "7"));
}

#[test]
fn what_was_entered_stays_beside_its_error() {
    let asked = asked_for_a_time().answer_years("2.5");
    assert_eq!(asked.asking().draft.years, "2.5");
}

#[test]
fn the_employer_is_taken_and_withdrawn_on_the_results() {
    let results = checker().then(Action::Start).walk(&DEPUTE);
    let employer = employer(&results.catalogue).expect("a fact that is never asked");
    let glasgow = results.catalogue.fact(employer).value("glasgow-city");
    let named = results.then(Action::ChooseEmployer("glasgow-city".to_owned())).then(Action::TakeEmployer);
    assert_eq!((named.place(), named.interview.answers().choice(employer)), ("results", glasgow));
    let withdrawn = named.then(Action::ChooseEmployer(String::new())).then(Action::TakeEmployer);
    assert_eq!(withdrawn.interview.answers().choice(employer), None);
}

#[test]
fn starting_again_forgets_every_answer() {
    let again = checker().then(Action::Start).walk(&DEPUTE).then(Action::StartAgain);
    assert_eq!(again.place(), "start");
    assert!(again.interview == checker().interview);
}

#[test]
fn every_first_answer_leads_to_results() {
    let first = checker().then(Action::Start);
    let Input::Choice(roles) = &first.asking().question.input else { panic!("the role is a choice") };
    for role in roles {
        let results = first.clone().answer(&role.id);
        let results = if results.place() == "results" { results } else { results.walk(&[]) };
        assert_eq!(results.place(), "results", "{}", role.id);
    }
}
