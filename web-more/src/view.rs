//! The two views of this module.

use pathways_view::guest::Program;
use pathways_view::screen::{Act, Screen};
use pathways_view::wire::Setup;

/// Both views.
#[derive(Default)]
pub struct More;

impl Program for More {
    fn start(&mut self, _setup: Setup) -> Option<Screen> {
        None
    }

    fn act(&mut self, _view: &str, _act: &Act) -> Option<Screen> {
        None
    }
}
