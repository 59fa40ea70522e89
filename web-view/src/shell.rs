//! The widget as a whole: its views, the modules that bring two of them, and the steps that the browser's Back goes through.
//!
//! It knows no browser. [`Modules`] is how it reaches the other modules, so that a test can give it these without one.

use std::rc::Rc;

use pathways::offer::Offer;
use pathways::{Catalogue, Date};

use crate::check;
use crate::check::state::{Action, Checker, Page};
use crate::errors::field_of_link;
use crate::heading::{HEADING_ID, page_heading};
use crate::language::{Told, clean};
use crate::node::{Node, button, el, el_of, paragraph};
use crate::screen::{Act, Effect, Focus, GO_ON, Screen};
use crate::tabs::{View, tabs};
use crate::wire::{Request, Setup};

/// A module that is loaded when a person needs it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Module {
    /// The results, and all programmes.
    More,
    /// The mind.
    Ask,
}

/// How far a module is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Progress {
    NotAsked,
    Loading,
    Failed,
    Ready,
}

/// The other modules.
pub trait Modules {
    /// Asks for a module. [`Shell::loaded`] has to be called once it is there or failed.
    fn ask_for(&mut self, module: Module);

    /// The catalogue for a module that is there; empty for the one that it carries.
    fn catalogue(&self, module: Module) -> Vec<u8>;

    /// The answer of a module that is there.
    fn call(&mut self, module: Module, request: &Request) -> Option<Screen>;
}

/// What the host's page asks for, in its attributes.
pub struct Wanted {
    /// What asks the questions.
    pub catalogue: Catalogue,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the heading of each page, 1 to 4.
    pub level: u8,
    /// The views, in order: names parted by spaces.
    pub views: String,
    /// Which programmes are shown.
    pub programmes: String,
    /// Whose programmes are shown.
    pub provider: String,
    /// The council whose page it is.
    pub authority: String,
    /// Whether the check begins with its first question.
    pub start_at_question: bool,
    /// The language of the catalogue, as its tag.
    pub language: String,
    /// Whether people see which texts are not translated.
    pub shows_untranslated: bool,
}

/// The widget between two actions.
pub struct Shell<M> {
    catalogue: Rc<Catalogue>,
    wanted: Wanted,
    modules: M,
    progress: [Progress; 2],
    views: Vec<View>,
    /// The steps as they were left, and the one that is shown.
    steps: Vec<Step>,
    /// Which of them is shown.
    at: usize,
    /// What the modules show, by [`Part`]; `None` where a part was not started.
    parts: [Option<Vec<Node>>; 3],
    focus: Option<Focus>,
    effects: Vec<Effect>,
    status: String,
    /// Whether the person did anything yet: before, the focus is the host's page's.
    has_acted: bool,
}

/// A page as the browser's Back knows it.
#[derive(Clone)]
struct Step {
    view: View,
    checker: Checker,
}

/// What another module shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What suits the person.
    Results,
    Programmes,
    Ask,
}

impl Part {
    /// Its name between modules.
    fn name(self) -> &'static str {
        match self {
            Self::Results => "results",
            Self::Programmes => View::Programmes.name(),
            Self::Ask => View::Ask.name(),
        }
    }

    fn module(self) -> Module {
        match self {
            Self::Results | Self::Programmes => Module::More,
            Self::Ask => Module::Ask,
        }
    }
}

impl<M: Modules> Shell<M> {
    /// The widget as it is first shown. It takes no focus from the host's page.
    pub fn new(mut wanted: Wanted, modules: M) -> Self {
        let views = View::offered(&wanted.views);
        let mut catalogue = std::mem::take(&mut wanted.catalogue);
        let (offer, _) = Offer::from_words(&catalogue, &wanted.programmes, &wanted.provider);
        // What is not shown is no reason to ask anything.
        catalogue.programmes.retain(|programme| offer.includes(programme));
        let catalogue = Rc::new(catalogue);
        let checker = Checker::new(catalogue.clone(), &wanted.authority);
        let checker = if wanted.start_at_question { checker.at_first_question() } else { checker };
        let mut shell = Self {
            catalogue,
            wanted,
            modules,
            progress: [Progress::NotAsked; 2],
            steps: vec![Step { view: views[0], checker }],
            views,
            at: 0,
            parts: [None, None, None],
            focus: None,
            effects: Vec::new(),
            status: String::new(),
            has_acted: false,
        };
        shell.bring();
        shell
    }

    /// What is shown.
    pub fn nodes(&self) -> Vec<Node> {
        let wording = &self.catalogue.wording;
        let view = match self.part_shown() {
            Some(part) => self.part(part),
            None => check::page(&self.now().checker, self.wanted.level).map(Node::from).into_iter().collect(),
        };
        let mut nodes: Vec<Node> =
            tabs(wording, &self.views, self.view()).map(Node::from).into_iter().collect();
        let name = self.view().name();
        nodes.push(el_of("div", "view").key(name).with("data-view", name).nodes(view).into());
        // The host's own words on whom to ask, at the same place on every page.
        nodes.push(el("slot").with("name", "help").into());
        nodes.push(el_of("p", "unseen").with("role", "status").text(&self.status).into());
        self.language().tell(&mut nodes);
        nodes
    }

    /// Which view is shown.
    pub fn view(&self) -> View {
        self.now().view
    }

    /// The how-manieth page since the widget was shown, from nought.
    pub fn step(&self) -> usize {
        self.at
    }

    /// Whether the results are shown.
    pub fn shows_results(&self) -> bool {
        self.part_shown() == Some(Part::Results)
    }

    /// Where the keyboard and the reader have to be taken now, once.
    pub fn take_focus(&mut self) -> Option<Focus> {
        self.focus.take()
    }

    /// What the browser has to do now, once.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        let mut effects = std::mem::take(&mut self.effects);
        effects.iter_mut().for_each(clean);
        effects
    }

    /// Takes what a person did.
    pub fn act(&mut self, act: &Act) {
        self.status.clear();
        self.has_acted = true;
        if let Some(name) = act.act.strip_prefix("tab:") {
            if let Some(view) = self.views.iter().copied().find(|view| view.name() == name) {
                let next = Step { view, checker: self.now().checker.clone() };
                self.step_on(next);
                self.focus = Some(Focus::to(HEADING_ID));
                self.bring();
            }
        } else if act.act == "load-again" {
            if let Some(part) = self.part_shown() {
                self.ask_for(part.module());
                // The button that had the focus has gone.
                self.focus = Some(Focus::to(HEADING_ID));
            }
        } else {
            match self.part_shown() {
                // The results act, and so does the check that they belong to.
                None | Some(Part::Results) => self.act_in_check(act),
                Some(part) => self.act_in_module(part, act),
            }
        }
    }

    /// Lets the view that people ask in do work that nobody waits for. What is shown stays as it is, unless that failed: whether
    /// it did.
    pub fn go_on(&mut self) -> bool {
        let request = Request::Act(Part::Ask.name().to_owned(), Act::of(GO_ON));
        let screen = self.modules.call(Module::Ask, &request);
        match screen {
            Some(screen) => self.effects.extend(screen.effects),
            None => {
                self.fail(Module::Ask);
                return true;
            }
        }
        false
    }

    /// Starts the check again, with nothing known.
    pub fn restart(&mut self) {
        if let Some(checker) = self.now().checker.after(Action::StartAgain) {
            self.step_on(Step { view: self.view(), checker });
        }
    }

    /// Goes to another step, as the browser's Back and Forward do.
    pub fn go_to(&mut self, step: usize) {
        if step == self.at || step >= self.steps.len() {
            return;
        }
        self.at = step;
        // What it shows is of the answers of the step that was left.
        self.parts[Part::Results as usize] = None;
        self.status.clear();
        self.focus = Some(Focus::to(HEADING_ID));
        self.bring();
    }

    /// Takes the news that a module is there, or could not be had.
    pub fn loaded(&mut self, module: Module, is_there: bool) {
        self.progress[module as usize] = if is_there { Progress::Ready } else { Progress::Failed };
        let is_waited_for = self.part_shown().is_some_and(|part| part.module() == module);
        if is_waited_for && self.has_acted {
            // The heading that had the focus has gone with the words that it is on its way.
            self.focus = Some(Focus::to(HEADING_ID));
        }
        self.bring();
    }

    fn act_in_check(&mut self, act: &Act) {
        let Some(action) = check::action(act) else {
            self.focus = field_of_link(act);
            if self.focus.is_none() {
                self.act_in_module(Part::Results, act);
            }
            return;
        };
        let begins = matches!(action, Action::Start | Action::Continue);
        let before = &self.now().checker;
        let Some(checker) = before.after(action) else { return };
        let moved = checker.focus;
        if moved.count == before.focus.count {
            self.steps[self.at].checker = checker;
            return;
        }
        self.focus = Some(check::focus(moved.target));
        if moved.target == check::state::FocusTarget::Errors {
            self.steps[self.at].checker = checker;
        } else {
            self.step_on(Step { view: View::Check, checker });
        }
        if begins && self.progress[Module::More as usize] == Progress::NotAsked {
            // Results need it, and are a minute away.
            self.ask_for(Module::More);
        }
        self.bring();
    }

    fn act_in_module(&mut self, part: Part, act: &Act) {
        if self.parts[part as usize].is_some() {
            self.call(part, &Request::Act(part.name().to_owned(), act.clone()));
        }
    }

    fn step_on(&mut self, next: Step) {
        self.at += 1;
        self.steps.truncate(self.at);
        self.steps.push(next);
        // What it shows is of the answers as they were.
        self.parts[Part::Results as usize] = None;
    }

    fn language(&self) -> Told<'_> {
        Told { language: &self.wanted.language, shows_untranslated: self.wanted.shows_untranslated }
    }

    fn now(&self) -> &Step {
        &self.steps[self.at]
    }

    /// What another module shows on this page.
    fn part_shown(&self) -> Option<Part> {
        let Step { view, checker } = self.now();
        match view {
            View::Programmes => Some(Part::Programmes),
            View::Ask => Some(Part::Ask),
            View::Check => matches!(checker.page, Page::Results).then_some(Part::Results),
        }
    }

    /// Sees to it that what is shown is there: asks for the module that shows it, or starts its view.
    fn bring(&mut self) {
        let Some(part) = self.part_shown() else { return };
        match self.progress[part.module() as usize] {
            Progress::Ready if self.parts[part as usize].is_none() => {
                let request = Request::Start(self.setup(part));
                self.call(part, &request);
            }
            Progress::NotAsked => self.ask_for(part.module()),
            Progress::Ready | Progress::Loading | Progress::Failed => {}
        }
    }

    fn ask_for(&mut self, module: Module) {
        self.progress[module as usize] = Progress::Loading;
        self.modules.ask_for(module);
    }

    fn call(&mut self, part: Part, request: &Request) {
        match self.modules.call(part.module(), request) {
            Some(screen) => {
                self.parts[part as usize] = Some(screen.nodes);
                self.effects.extend(screen.effects);
                self.status = screen.status;
                if screen.focus.is_some() {
                    self.focus = screen.focus;
                }
            }
            None => self.fail(part.module()),
        }
    }

    /// A module has nothing to show any more: what it showed goes, and that it failed is said, with a way to try again.
    fn fail(&mut self, module: Module) {
        self.progress[module as usize] = Progress::Failed;
        for part in [Part::Results, Part::Programmes, Part::Ask] {
            if part.module() == module {
                self.parts[part as usize] = None;
            }
        }
        if self.has_acted && self.part_shown().is_some_and(|part| part.module() == module) {
            self.focus = Some(Focus::to(HEADING_ID));
        }
    }

    fn setup(&self, part: Part) -> Setup {
        let Wanted { as_of, level, programmes, provider, .. } = &self.wanted;
        let answers = match part {
            Part::Results => self.now().checker.interview.pack(&self.catalogue),
            Part::Programmes | Part::Ask => Vec::new(),
        };
        Setup {
            view: part.name().to_owned(),
            year: as_of.year(),
            month: as_of.month(),
            day: as_of.day(),
            heading_level: *level,
            programmes: programmes.clone(),
            provider: provider.clone(),
            answers,
            catalogue: self.modules.catalogue(part.module()),
            language: self.wanted.language.clone(),
        }
    }

    /// What another module shows, or that it is on its way, or that it could not be had.
    fn part(&self, part: Part) -> Vec<Node> {
        let wording = &self.catalogue.wording;
        if let Some(nodes) = &self.parts[part as usize] {
            return nodes.clone();
        }
        let has_failed = self.progress[part.module() as usize] == Progress::Failed;
        let heading = page_heading(
            self.wanted.level,
            if has_failed { wording.not_loaded() } else { wording.loading() },
        );
        let again = button("button quiet", "button", "load-again").text(wording.load_again_button());
        let notice = el("section")
            .key("notice")
            .with("data-page", "notice")
            .with("aria-label", wording.section_label());
        let notice = notice.child(heading);
        if has_failed {
            return vec![notice.child(paragraph("lead", wording.not_loaded_hint())).child(again).into()];
        }
        vec![notice.into()]
    }
}
