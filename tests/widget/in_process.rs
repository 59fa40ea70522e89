//! The widget with its modules called as they are, instead of by bytes and WebAssembly. What is shown is the same.

use std::sync::OnceLock;

use pathways::Catalogue;
use pathways::catalogue::Scope;
use pathways_ask::view::Asking;
use pathways_more::view::More;
use pathways_view::guest::Program;
use pathways_view::node::Node;
use pathways_view::screen::Screen;
use pathways_view::shell::{Module, Modules, Shell, Wanted};
use pathways_view::wire::{Request, bytes_of, read};

use crate::project::catalogue;

/// The widget.
pub type Widget = Shell<InProcess>;

/// Both modules.
#[derive(Default)]
pub struct InProcess {
    more: More,
    ask: Asking,
}

impl Modules for InProcess {
    // They are there from the beginning: `widget` says so.
    fn ask_for(&mut self, _: Module) {}

    fn call(&mut self, module: Module, request: &Request) -> Option<Screen> {
        // Through bytes, as between modules.
        let request = read(&bytes_of(request))?;
        let screen = match module {
            Module::More => self.more.answer(request),
            Module::Ask => self.ask.answer(request),
        }?;
        read(&bytes_of(&screen))
    }
}

/// The widget as first shown, with what a host's page wants of it.
pub fn widget(change: impl FnOnce(&mut Wanted)) -> Widget {
    static CARRIED: OnceLock<Vec<u8>> = OnceLock::new();
    let carried = CARRIED.get_or_init(|| catalogue().catalogue.to_compact(Scope::Checker));
    let mut wanted = Wanted {
        catalogue: Catalogue::checker_from_compact(carried).unwrap(),
        as_of: jiff::civil::date(2026, 11, 22),
        level: 2,
        views: String::new(),
        programmes: String::new(),
        provider: String::new(),
        authority: String::new(),
        start_at_question: false,
        catalogue_for_more: Vec::new(),
        catalogue_to_ask: Vec::new(),
    };
    change(&mut wanted);
    let mut widget = Shell::new(wanted, InProcess::default());
    widget.loaded(Module::More, true);
    widget.loaded(Module::Ask, true);
    widget
}

/// The text of a page, each element's on a line of its own.
pub fn text(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        match node {
            Node::Text(words) => text.push_str(words),
            Node::Element(element) => {
                text.push('\n');
                text.push_str(&self::text(&element.children));
            }
        }
    }
    text
}
