//! The one component: holds the state, shows its page and moves focus after the page has changed.

use std::rc::Rc;

use pathways::{Catalogue, Date};
use web_sys::Element;
use yew::{Callback, Html, Properties, component, use_effect_with, use_reducer};

use crate::components::{question_page, results_page, start_page};
use crate::focus;
use crate::state::{Checker, Page};

/// What a checker is started with.
#[derive(Clone, Properties)]
pub struct Setup {
    /// What the product knows.
    pub catalogue: Rc<Catalogue>,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the heading of each page.
    pub heading_level: u8,
    /// Whether programmes are shown that are otherwise left out of suggestions.
    pub all_programmes: bool,
    /// Where it is shown.
    pub root: Element,
}

/// The setup is made once and never changes, so there is nothing to compare.
impl PartialEq for Setup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue)
    }
}

/// The checker.
#[component]
pub fn App(setup: &Setup) -> Html {
    let checker = use_reducer(|| Checker::new(setup.catalogue.clone(), setup.as_of, setup.all_programmes));
    let root = setup.root.clone();
    use_effect_with(checker.focus, move |moved| {
        // The first showing takes no focus: the person is reading the host's page.
        if moved.count > 0 {
            focus::take_to(&root, moved.target);
        }
    });
    let dispatcher = checker.dispatcher();
    let dispatch = Callback::from(move |action| dispatcher.dispatch(action));
    let level = setup.heading_level;
    match &checker.page {
        Page::Start => start_page::start_page(&checker.catalogue.wording, level, &dispatch),
        Page::Question(asking) => {
            question_page::question_page(&checker, asking, level, &setup.root, &dispatch)
        }
        Page::Results(results) => results_page::results_page(&checker, results, level, &dispatch),
    }
}
