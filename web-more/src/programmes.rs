//! All programmes: the list with its filter, as it stands, and what each action makes of it.

use std::rc::Rc;

use pathways::fact::FactId;
use pathways::listing::{Entry, listing};
use pathways::offer::Offer;
use pathways::{Catalogue, Date, ValueId};
use pathways_view::screen::{Act, Focus, Screen};

use crate::programmes_page::{COUNT_ID, programmes_page};

/// The facts that the list can be filtered by.
const FILTERED_BY: [&str; 2] = ["role", "sector"];

/// The list.
pub struct Programmes {
    /// What the product knows.
    pub catalogue: Rc<Catalogue>,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the page's heading.
    pub level: u8,
    /// Which programmes are shown.
    pub offer: Offer,
    /// The facts to filter by, each with the value that stands in its field.
    pub filters: Vec<(FactId, Option<ValueId>)>,
    /// The entries shown.
    pub entries: Vec<Entry>,
}

impl Programmes {
    /// Everything, unfiltered.
    pub fn new(catalogue: Rc<Catalogue>, as_of: Date, level: u8, offer: Offer) -> Self {
        let filters =
            FILTERED_BY.iter().filter_map(|name| Some((catalogue.fact_named(name)?, None))).collect();
        let mut programmes = Self { catalogue, as_of, level, offer, filters, entries: Vec::new() };
        programmes.filter();
        programmes
    }

    /// What is shown after an action.
    pub fn after(&mut self, act: &Act) -> Screen {
        let mut focus = None;
        if act.act == "show" {
            self.filter();
            focus = Some(Focus::to(COUNT_ID));
        } else if let Some(place) =
            act.act.strip_prefix("filter:").and_then(|place| place.parse::<usize>().ok())
            && let Some((fact, value)) = self.filters.get_mut(place)
        {
            // Shown on the button alone: a list that changes under one's hands is a change of context.
            *value = self.catalogue.fact(*fact).value(&act.value);
        }
        Screen { focus, ..self.screen() }
    }

    /// What is shown.
    pub fn screen(&self) -> Screen {
        Screen { nodes: vec![programmes_page(self).into()], ..Screen::default() }
    }

    fn filter(&mut self) {
        let chosen: Vec<(FactId, ValueId)> =
            self.filters.iter().filter_map(|(fact, value)| Some((*fact, (*value)?))).collect();
        self.entries = listing(&self.catalogue, &self.offer, &chosen, self.as_of);
    }
}
