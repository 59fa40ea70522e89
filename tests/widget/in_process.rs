//! The widget with its modules called as they are, instead of by bytes and WebAssembly. What is shown is the same.

use std::sync::{Arc, OnceLock};

use pathways::catalogue::container;
use pathways::catalogue::language::WidgetFiles;
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
    /// The page's own catalogue, where it has one.
    files: Option<Arc<WidgetFiles>>,
}

impl Modules for InProcess {
    // They are there from the beginning: `widget` says so.
    fn ask_for(&mut self, _: Module) {}

    fn catalogue(&self, module: Module) -> Vec<u8> {
        let file = self.files.as_ref().map(|files| match module {
            Module::More => &files.check,
            Module::Ask => &files.ask,
        });
        file.cloned().unwrap_or_default()
    }

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
    shell(InProcess::default(), change)
}

/// The widget with a catalogue of the page's own, as its files.
pub fn widget_with(files: &Arc<WidgetFiles>, change: impl FnOnce(&mut Wanted)) -> Widget {
    shell_of(&files.check, InProcess { files: Some(files.clone()), ..InProcess::default() }, change)
}

/// The widget with modules that are there from the beginning.
pub fn shell<M: Modules>(modules: M, change: impl FnOnce(&mut Wanted)) -> Shell<M> {
    static CARRIED: OnceLock<Vec<u8>> = OnceLock::new();
    shell_of(CARRIED.get_or_init(|| WidgetFiles::of(&catalogue().catalogue, None).check), modules, change)
}

fn shell_of<M: Modules>(carried: &[u8], modules: M, change: impl FnOnce(&mut Wanted)) -> Shell<M> {
    let (catalogue, language) = container::checker(carried).unwrap();
    let mut wanted = Wanted {
        catalogue,
        as_of: jiff::civil::date(2026, 11, 22),
        level: 2,
        views: String::new(),
        programmes: String::new(),
        provider: String::new(),
        authority: String::new(),
        start_at_question: false,
        language,
        shows_untranslated: false,
    };
    change(&mut wanted);
    let mut shell = Shell::new(wanted, modules);
    shell.loaded(Module::More, true);
    shell.loaded(Module::Ask, true);
    shell
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
