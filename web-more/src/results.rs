//! The results as they stand: what suits the person, what is shown beside it, and what each action makes of it.

use std::rc::Rc;

use pathways::results::results;
use pathways::{Catalogue, Date, Interview};
use pathways_view::screen::{Act, Screen};

use crate::results_page::results_page;

/// The results of a person.
pub struct Results {
    /// What the product knows.
    pub catalogue: Rc<Catalogue>,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the page's heading.
    pub level: u8,
    /// What the person has told us.
    pub interview: Interview,
    /// What is said of it.
    pub told: pathways::results::Results,
}

impl Results {
    /// The results of an interview.
    pub fn new(catalogue: Rc<Catalogue>, as_of: Date, level: u8, interview: Interview, all: bool) -> Self {
        let told = results(&catalogue, interview.answers(), as_of, all);
        Self { catalogue, as_of, level, interview, told }
    }

    /// What is shown after an action.
    pub fn after(&mut self, _act: &Act) -> Screen {
        self.screen()
    }

    /// What is shown.
    pub fn screen(&self) -> Screen {
        Screen { nodes: vec![results_page(self).into()], ..Screen::default() }
    }
}
