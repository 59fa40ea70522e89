//! The two views of this module, over one catalogue.

use std::rc::Rc;

use pathways::{Catalogue, Date, Interview};
use pathways_view::guest::Program;
use pathways_view::screen::{Act, Screen};
use pathways_view::wire::Setup;

use crate::results::Results;

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// Both views, each once it was started.
#[derive(Default)]
pub struct More {
    catalogue: Option<Rc<Catalogue>>,
    results: Option<Results>,
}

impl Program for More {
    fn start(&mut self, setup: Setup) -> Option<Screen> {
        let catalogue = self.catalogue(&setup.catalogue)?;
        let as_of = Date::new(setup.year, setup.month, setup.day).ok()?;
        let interview = Interview::unpack(&catalogue, &setup.answers)?;
        let all = setup.programmes == "all";
        self.results = Some(Results::new(catalogue, as_of, setup.heading_level, interview, all));
        Some(self.results.as_ref()?.screen())
    }

    fn act(&mut self, _view: &str, act: &Act) -> Option<Screen> {
        Some(self.results.as_mut()?.after(act))
    }
}

impl More {
    /// The catalogue, read once: the one given, or the one that this module carries.
    fn catalogue(&mut self, given: &[u8]) -> Option<Rc<Catalogue>> {
        if self.catalogue.is_none() {
            let bytes = if given.is_empty() { CATALOGUE } else { given };
            self.catalogue = Some(Rc::new(Catalogue::shown_from_compact(bytes).ok()?));
        }
        self.catalogue.clone()
    }
}
