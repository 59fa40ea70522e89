//! The one component: holds the widget, shows its page, and does what only a browser can once the page is there.

use std::cell::Cell;
use std::rc::Rc;

use pathways_view::screen::{Act, Effect};
use pathways_view::shell::{Module, Shell, Wanted};
use web_sys::Element;
use yew::{Component, Context, Html, Properties, html};

use crate::done::{on_change, on_click, on_input, on_submit};
use crate::focus;
use crate::host::{Host, Loader, later, tell};
use crate::shown::shown;

/// What a widget is started with.
#[derive(Clone, Properties)]
pub struct Setup {
    /// What the host's page asks for; taken once.
    pub wanted: Rc<Cell<Option<Wanted>>>,
    /// The element.
    pub host: Rc<Host>,
    /// Where it is shown.
    pub root: Element,
}

/// The setup is made once and never changes, so there is nothing to compare.
impl PartialEq for Setup {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.wanted, &other.wanted)
    }
}

/// What happens to a widget.
pub enum Message {
    /// The person did something.
    Act(Act),
    /// A module is there, or could not be had.
    Loaded(Module, bool),
    /// The browser's Back or Forward.
    GoTo(usize),
    /// The host's page starts the check again.
    Restart,
    /// There is time for work that nobody waits for.
    GoOn,
}

/// The widget.
pub struct App {
    shell: Shell<Loader>,
}

impl Component for App {
    type Message = Message;
    type Properties = Setup;

    fn create(context: &Context<Self>) -> Self {
        let setup = context.props();
        let loader = Loader::new(setup.host.clone(), context.link().clone());
        let wanted = setup.wanted.take().expect("a widget is made once of its setup");
        Self { shell: Shell::new(wanted, loader) }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(act) => self.shell.act(&act),
            Message::Loaded(module, is_there) => self.shell.loaded(module, is_there),
            Message::GoTo(step) => self.shell.go_to(step),
            Message::Restart => self.shell.restart(),
            Message::GoOn => {
                let has_failed = self.shell.go_on();
                self.do_effects(context);
                return has_failed;
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        html! {
            <div
                class="pages"
                onclick={link.batch_callback(on_click)}
                onchange={link.batch_callback(on_change)}
                oninput={link.batch_callback(on_input)}
                onsubmit={link.batch_callback(on_submit)}
            >
                { shown(&self.shell.nodes()) }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Setup { host, root, .. } = context.props();
        host.shows(self.shell.view().name(), self.shell.step() as u32, self.shell.shows_results());
        if let Some(place) = self.shell.take_focus() {
            focus::take_to(root, &place);
        }
        self.do_effects(context);
    }
}

impl App {
    fn do_effects(&mut self, context: &Context<Self>) {
        let host = &context.props().host;
        for effect in self.shell.take_effects() {
            match effect {
                Effect::Print => host.print(),
                Effect::Copy(text) => host.copy(&text, tell(context.link(), "copied", "not-copied")),
                Effect::Save(name, kind, text) => host.save(&name, &kind, &text),
                Effect::Warn(text) => host.warn(&text),
                Effect::GoOn => host.later(later(context.link())),
            }
        }
    }
}
