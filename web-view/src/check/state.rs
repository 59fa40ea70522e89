//! The checker as plain data: the page, what is entered on it, and what each action makes of it.
//!
//! It knows nothing of the browser. Which question comes next is asked of `pathways`.

use std::rc::Rc;

use super::draft::Draft;
use pathways::entered_time::FieldError;
use pathways::fact::FactKind;
use pathways::question::{Question, question};
use pathways::{Answer, Catalogue, FactId, Interview, ValueId};

/// A checker between two actions.
#[derive(Clone)]
pub struct Checker {
    /// What the product knows.
    pub catalogue: Rc<Catalogue>,
    /// What the person has told us.
    pub interview: Interview,
    /// The employer that the host's page names, taken for the person's until they say otherwise.
    pub authority: Option<ValueId>,
    /// The employer chosen on the results page and not yet taken.
    pub chosen_employer: Option<ValueId>,
    /// What is shown.
    pub page: Page,
    /// Where the keyboard and the reader are taken.
    pub focus: Focus,
}

/// What is shown.
#[derive(Clone, PartialEq)]
pub enum Page {
    /// Before the first question.
    Start,
    /// A question.
    Question(Box<Asking>),
    /// What suits the person; another module shows it.
    Results,
}

/// A question's page.
#[derive(Clone, PartialEq)]
pub struct Asking {
    /// The question.
    pub question: Question,
    /// What is entered.
    pub draft: Draft,
    /// What the last Continue found wrong.
    pub errors: Vec<FieldError>,
    /// The person came from the results to change this answer, and goes back there.
    pub from_results: bool,
}

/// Where the keyboard and the reader are taken, and the how-manieth time: a new number takes them there again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Focus {
    /// Where.
    pub target: FocusTarget,
    /// How often focus was moved so far; nought on first showing, which takes no focus from the host's page.
    pub count: u32,
}

/// Where focus may be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FocusTarget {
    /// The heading of the page.
    Heading,
    /// The list of errors.
    Errors,
}

/// What a person does.
#[derive(Clone, PartialEq)]
pub enum Action {
    /// Starts.
    Start,
    /// Chooses a value of a list.
    Choose(ValueId),
    /// Chooses "I'm not sure" in a list, or ticks or clears it beside a time.
    NotSure(bool),
    /// Types in the field for years.
    TypeYears(String),
    /// Types in the field for months.
    TypeMonths(String),
    /// Ticks or clears a tick box.
    Tick(FactId, bool),
    /// Goes on.
    Continue,
    /// Goes back.
    Back,
    /// Changes an answer, from the results.
    Change(FactId),
    /// Chooses who the employer is, by its id, or nobody.
    ChooseEmployer(String),
    /// Says that the employer is the one chosen, or takes it back.
    TakeEmployer,
    /// Starts again, with nothing known.
    StartAgain,
}

impl Checker {
    /// Before the first question. `authority` is the id of the employer that the host's page names; one that is not known is
    /// as good as none.
    pub fn new(catalogue: Rc<Catalogue>, authority: &str) -> Self {
        let mut checker = Self {
            interview: Interview::new(&catalogue),
            catalogue,
            authority: None,
            chosen_employer: None,
            page: Page::Start,
            focus: Focus { target: FocusTarget::Heading, count: 0 },
        };
        checker.authority = employer(&checker.catalogue)
            .and_then(|employer| checker.catalogue.fact(employer).value(authority));
        checker.begin();
        checker
    }

    /// With the first question shown at once. Focus stays where it is, as on any first showing.
    pub fn at_first_question(mut self) -> Self {
        self.go_on();
        self.focus.count = 0;
        self
    }

    /// Nothing known but the employer that the host's page names.
    fn begin(&mut self) {
        self.interview = Interview::new(&self.catalogue);
        if let (Some(employer), Some(authority)) = (employer(&self.catalogue), self.authority) {
            self.interview.volunteer(employer, Some(Answer::Choice(authority)));
        }
        self.chosen_employer = self.authority;
        self.page = Page::Start;
    }

    /// The checker after an action, or `None` where the action changes nothing.
    pub fn after(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Start => next.go_on(),
            Action::Continue => next.take_answer()?,
            Action::Back => next.go_back()?,
            Action::Change(fact) => next.show_question(fact, true),
            Action::ChooseEmployer(id) => {
                next.chosen_employer = self.catalogue.fact(employer(&self.catalogue)?).value(&id)
            }
            Action::TakeEmployer => {
                next.interview
                    .volunteer(employer(&self.catalogue)?, self.chosen_employer.map(Answer::Choice));
                next.go_on();
            }
            Action::StartAgain => {
                next.begin();
                next.take_focus(FocusTarget::Heading);
            }
            Action::Choose(_)
            | Action::NotSure(_)
            | Action::TypeYears(_)
            | Action::TypeMonths(_)
            | Action::Tick(..) => next.enter(action)?,
        }
        Some(next)
    }

    /// Keeps what is entered; `None` where it was so already.
    fn enter(&mut self, action: Action) -> Option<()> {
        let Page::Question(asking) = &mut self.page else { return None };
        let before = asking.draft.clone();
        let draft = &mut asking.draft;
        match action {
            Action::Choose(value) => (draft.chosen, draft.not_sure) = (Some(value), false),
            Action::NotSure(not_sure) => (draft.chosen, draft.not_sure) = (None, not_sure),
            Action::TypeYears(typed) => draft.years = typed,
            Action::TypeMonths(typed) => draft.months = typed,
            Action::Tick(flag, ticked) => {
                draft.flags.iter_mut().find(|(of, _)| *of == flag)?.1 = ticked;
            }
            _ => return None,
        }
        (asking.draft != before).then_some(())
    }

    fn take_answer(&mut self) -> Option<()> {
        let Page::Question(asking) = &mut self.page else { return None };
        match asking.draft.read(&asking.question, &self.catalogue.wording) {
            Ok(answer) => {
                self.interview.answer(&self.catalogue, asking.question.fact, answer, &asking.draft.flags);
                self.go_on();
            }
            Err(errors) => {
                asking.errors = errors;
                self.take_focus(FocusTarget::Errors);
            }
        }
        Some(())
    }

    /// To the next question that is undecided, or to the results.
    fn go_on(&mut self) {
        match self.interview.next(&self.catalogue) {
            Some(fact) => self.show_question(fact, false),
            None => self.show(Page::Results),
        }
    }

    fn go_back(&mut self) -> Option<()> {
        let before = match &self.page {
            Page::Start => return None,
            Page::Question(asking) if asking.from_results => {
                self.go_on();
                return Some(());
            }
            Page::Question(asking) => self.interview.before(asking.question.fact),
            Page::Results => self.interview.asked().last().copied(),
        };
        match before {
            Some(fact) => self.show_question(fact, false),
            None => self.show(Page::Start),
        }
        Some(())
    }

    fn show_question(&mut self, fact: FactId, from_results: bool) {
        let answers = self.interview.answers();
        let question = question(&self.catalogue, fact, answers);
        let draft = Draft::restored(&question, answers);
        self.show(Page::Question(Box::new(Asking { question, draft, errors: Vec::new(), from_results })));
    }

    fn show(&mut self, page: Page) {
        self.page = page;
        self.take_focus(FocusTarget::Heading);
    }

    fn take_focus(&mut self, target: FocusTarget) {
        self.focus = Focus { target, count: self.focus.count.wrapping_add(1) };
    }
}

/// The fact that is offered on the results page: a choice that is never asked and has values taken for granted.
pub fn employer(catalogue: &Catalogue) -> Option<FactId> {
    let offered = |kind: &FactKind| matches!(kind, FactKind::Choice { assumed, .. } if !assumed.is_empty());
    catalogue.facts_with_ids().find(|(_, fact)| !fact.ask && offered(&fact.kind)).map(|(fact, _)| fact)
}

#[cfg(test)]
mod tests;
