//! The two views of this module, over one catalogue.

use std::rc::Rc;

use pathways::catalogue::container;
use pathways::offer::Offer;
use pathways::{Catalogue, Date, Interview};
use pathways_view::guest::Program;
use pathways_view::screen::{Act, Effect, Screen};
use pathways_view::wire::Setup;

use crate::programmes::Programmes;
use crate::results::Results;

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// Both views, each once it was started.
#[derive(Default)]
pub struct More {
    catalogue: Option<Rc<Catalogue>>,
    /// The results, once an interview led to them.
    pub results: Option<Results>,
    /// All programmes, once somebody opened them.
    pub programmes: Option<Programmes>,
}

impl Program for More {
    fn start(&mut self, setup: Setup) -> Option<Screen> {
        let catalogue = self.catalogue(&setup.catalogue)?;
        let as_of = Date::new(setup.year, setup.month, setup.day).ok()?;
        let (offer, unknown) = Offer::from_words(&catalogue, &setup.programmes, &setup.provider);
        // Said to whoever wrote the page, in the browser's console: to a visitor it means nothing.
        let warnings: Vec<Effect> = unknown
            .iter()
            .map(|word| {
                Effect::Warn(["there is no programme or provider ", word, " in the catalogue"].concat())
            })
            .collect();
        let level = setup.heading_level;
        let screen = if setup.view == "programmes" {
            self.programmes.insert(Programmes::new(catalogue, as_of, level, offer)).screen()
        } else {
            let interview = Interview::unpack(&catalogue, &setup.answers)?;
            self.results.insert(Results::new(catalogue, as_of, level, offer, interview)).screen()
        };
        Some(Screen { effects: warnings, ..screen })
    }

    fn act(&mut self, view: &str, act: &Act) -> Option<Screen> {
        if view == "programmes" {
            return Some(self.programmes.as_mut()?.after(act));
        }
        Some(self.results.as_mut()?.after(act))
    }
}

impl More {
    /// The catalogue, read once: the one given, or the one that this module carries.
    fn catalogue(&mut self, given: &[u8]) -> Option<Rc<Catalogue>> {
        if self.catalogue.is_none() {
            let bytes = if given.is_empty() { CATALOGUE } else { given };
            self.catalogue = Some(Rc::new(container::more(bytes).ok()?.0));
        }
        self.catalogue.clone()
    }
}
