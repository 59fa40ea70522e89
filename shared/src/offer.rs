//! Which programmes a host shows: a council's page may want some of them, or those of one provider.
//!
//! It decides nothing about a person. A programme that is not shown is not judged differently; it is left out.

use crate::catalogue::Catalogue;
use crate::programme::Programme;

/// Which programmes a host shows.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Offer {
    which: Which,
    /// A place in [`Catalogue::providers`].
    provider: Option<u16>,
}

#[derive(Clone, Default, PartialEq, Eq, Debug)]
enum Which {
    /// Those that are suggested without being asked for.
    #[default]
    Suggested,
    All,
    /// By id.
    Named(Vec<String>),
}

impl Offer {
    /// All programmes, also those that are otherwise left out of suggestions.
    pub fn all() -> Self {
        Self { which: Which::All, provider: None }
    }

    /// As a host writes it: ids of programmes parted by spaces, or `all`, or nothing; and the id of a provider, or nothing.
    /// `all` beside ids is all. What is not in the catalogue is left out and comes back beside it; where none of the ids is
    /// there, it is as if there were none.
    pub fn from_words<'a>(
        catalogue: &Catalogue,
        programmes: &'a str,
        provider: &'a str,
    ) -> (Self, Vec<&'a str>) {
        let provider = provider.trim_ascii();
        let (mut unknown, mut named, mut wants_all) = (Vec::new(), Vec::new(), false);
        for id in programmes.split_ascii_whitespace() {
            if id == "all" {
                wants_all = true;
            } else if catalogue.programmes.iter().any(|programme| programme.id == id) {
                named.push(id.to_owned());
            } else {
                unknown.push(id);
            }
        }
        let which = match named.is_empty() {
            _ if wants_all => Which::All,
            false => Which::Named(named),
            true => Which::Suggested,
        };
        let of_provider = catalogue.providers.iter().position(|known| known.id == provider);
        if of_provider.is_none() && !provider.is_empty() {
            unknown.push(provider);
        }
        (Self { which, provider: of_provider.map(|place| place as u16) }, unknown)
    }

    /// Whether a programme is suggested where it suits.
    pub fn includes(&self, programme: &Programme) -> bool {
        let is_wanted = match &self.which {
            Which::Suggested => programme.suggest,
            Which::All => true,
            Which::Named(ids) => ids.contains(&programme.id),
        };
        is_wanted && self.is_of_provider(programme)
    }

    /// Whether an entry is in the list of everything. What is only left out of suggestions is in it.
    pub fn lists(&self, programme: &Programme) -> bool {
        let is_wanted = match &self.which {
            Which::Suggested | Which::All => true,
            Which::Named(ids) => ids.contains(&programme.id),
        };
        is_wanted && self.is_of_provider(programme)
    }

    fn is_of_provider(&self, programme: &Programme) -> bool {
        self.provider.is_none_or(|provider| provider == programme.provider)
    }
}
