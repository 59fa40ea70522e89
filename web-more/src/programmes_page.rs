//! The page of all programmes: a filter, how many there are, and a card for each.

use pathways::explain::with;
use pathways::listing::Entry;
use pathways_view::heading::{heading, page_heading};
use pathways_view::node::{Element, el, el_of, paragraph};
use pathways_view::section::section;

use crate::programmes::Programmes;
use crate::value_select::value_select;

/// The id of how many there are, which focus is taken to when the list was filtered.
pub const COUNT_ID: &str = "pathways-count";

/// The page.
pub fn programmes_page(programmes: &Programmes) -> Element {
    let wording = &programmes.catalogue.wording;
    let level = programmes.level;
    let counted = wording.all_count(programmes.entries.len() as u32);
    let mut page = el("section")
        .key("programmes")
        .with("data-page", "programmes")
        .with("aria-label", wording.view_programmes())
        .child(page_heading(level, wording.all_heading()))
        .child(paragraph("lead", wording.all_lead()))
        .child(filter(programmes))
        .child(heading(level + 1, "headline", &counted).with("id", COUNT_ID));
    for entry in &programmes.entries {
        page = page.child(card(programmes, entry, level + 2));
    }
    page
}

fn filter(programmes: &Programmes) -> Element {
    let wording = &programmes.catalogue.wording;
    let mut row = el_of("div", "filters");
    for (place, (fact, chosen)) in programmes.filters.iter().enumerate() {
        let asked = programmes.catalogue.fact(*fact);
        let id = ["pathways-filter-", &asked.id].concat();
        let act = ["filter:", &place.to_string()].concat();
        let select = value_select(asked, &id, &act, wording.all_anyone(), *chosen);
        row = row.child(el("div").child(el("label").with("for", &id).text(&asked.name)).child(select));
    }
    let fields = el("fieldset").child(el("legend").text(wording.all_filter())).child(row);
    let show = el_of("button", "button quiet")
        .with("type", "submit")
        .with("part", "button")
        .text(wording.all_show());
    el_of("form", "filter").with("novalidate", "").with("data-act", "show").child(fields).child(show)
}

fn card(programmes: &Programmes, entry: &Entry, level: u8) -> Element {
    let wording = &programmes.catalogue.wording;
    let mut shown = el_of("article", "card")
        .key(&entry.id)
        .with("part", "result")
        .with("data-programme", &entry.id)
        .child(heading(level, "name", &entry.name))
        // Only what is none, in a list of programmes.
        .maybe((entry.kind != wording.kind_programme()).then(|| paragraph("provider", &entry.kind)))
        .child(el("p").text(&entry.summary))
        .maybe(entry.provider_note.as_ref().map(|note| paragraph("provider", note)))
        .maybe(section(level + 1, wording.freshness_heading(), "freshness", &entry.freshness))
        .maybe(section(level + 1, wording.contacts_heading(), "contact", &entry.contacts));
    if !entry.not_evaluated.is_empty() {
        shown = shown.child(paragraph("provider", wording.all_not_checked()));
    }
    let mut more = el("details")
        .child(el("summary").with("part", "summary").text(&with(wording.all_details(), &entry.name)));
    for (topic, sentences) in &entry.facts {
        more = more.maybe(section(level + 1, topic, "fact", sentences));
    }
    more = more.maybe(section(level + 1, wording.all_sources(), "source", &entry.sources));
    shown.child(more)
}
