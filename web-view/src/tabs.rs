//! The views that a host's page offers, and how a person goes from one to another: plain buttons, no tab widget. They are
//! pages of their own with headings of their own, and a list of buttons needs no keys to be learned.

use pathways::wording::Wording;

use crate::node::{Element, el_of};

/// A view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    /// Check what suits me.
    Check,
    /// All programmes.
    Programmes,
    /// Ask a question.
    Ask,
}

impl View {
    /// Every view, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Check, Self::Programmes, Self::Ask];

    /// Its name in attributes, events and markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Programmes => "programmes",
            Self::Ask => "ask",
        }
    }

    /// The views that a host's page offers, in its order: names parted by spaces. Names of no view are left out; where none
    /// is left, all are offered.
    pub fn offered(words: &str) -> Vec<Self> {
        let mut offered: Vec<Self> = Vec::new();
        for word in words.split_ascii_whitespace() {
            let named = Self::ALL.into_iter().find(|view| view.name() == word);
            offered.extend(named.filter(|view| !offered.contains(view)));
        }
        if offered.is_empty() { Self::ALL.to_vec() } else { offered }
    }

    fn label(self, wording: &Wording) -> &str {
        match self {
            Self::Check => wording.view_check(),
            Self::Programmes => wording.view_programmes(),
            Self::Ask => wording.view_ask(),
        }
    }
}

/// The buttons from view to view, or nothing where there is one view.
pub fn tabs(wording: &Wording, offered: &[View], shown: View) -> Option<Element> {
    if offered.len() < 2 {
        return None;
    }
    let mut nav = el_of("nav", "tabs").with("aria-label", wording.views_label());
    for view in offered {
        nav = nav.child(
            el_of("button", "tab")
                .with("type", "button")
                .with("part", "tab")
                .with("data-tab", view.name())
                .with("data-act", &["tab:", view.name()].concat())
                .with_some("aria-current", (*view == shown).then_some("page"))
                .text(view.label(wording)),
        );
    }
    Some(nav)
}
