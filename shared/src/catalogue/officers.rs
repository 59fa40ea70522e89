//! FAQs that officers write while the product runs: what one says, what is wrong with it, and how they are laid over the
//! catalogue's own.
//!
//! Where they are kept and who wrote them is not known here; that is the desk's.

use jiff::civil::Date;

use crate::catalogue::findings::contradictions_of;
use crate::catalogue::problem::unknown;
use crate::catalogue::{Catalogue, Source};
use crate::explain::with;
use crate::programme::Citation;
use crate::running::in_words;
use crate::understand::lexicon::Faq;
use crate::understand::text::tokens;

/// The most characters of an id.
pub const MOST_OF_ID: usize = 40;
/// The most ways of asking one FAQ.
pub const MOST_ASKS: usize = 40;
/// The most characters of a way of asking.
pub const MOST_OF_ASK: usize = 300;
/// The most characters of an answer.
pub const MOST_OF_ANSWER: usize = 1_500;
/// The most documents that an answer names.
pub const MOST_SOURCES: usize = 10;

/// The id of the source that an answer cites whose officer named none.
pub const OFFICERS: &str = "officers";

/// A FAQ as an officer writes it, by names rather than places.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Ways of asking it.
    pub ask: Vec<String>,
    /// Whether it says that nothing is known, and whom to ask.
    pub refer: bool,
    /// The ids of the programmes that it is about; none for programmes in general.
    pub programmes: Vec<String>,
    /// The id of its topic, if it is about one.
    pub topic: Option<String>,
    /// The answer.
    pub says: String,
    /// Where it comes from; none where the officer knows it.
    pub sources: Vec<EntrySource>,
}

/// A place in a document that an entry comes from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EntrySource {
    /// The id of the document.
    pub document: String,
    /// Which part of it.
    pub section: String,
}

/// What officers last did with a FAQ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptFaq {
    /// Its id.
    pub id: String,
    /// What it says; `None` where it was taken out.
    pub entry: Option<Entry>,
    /// The day of it.
    pub answered: Date,
}

impl Entry {
    /// A FAQ of a catalogue as an entry, to edit it.
    pub fn of(catalogue: &Catalogue, faq: &Faq) -> Self {
        let named = |cited: &Citation| {
            let source = catalogue.sources.get(usize::from(cited.source))?;
            let named = EntrySource { document: source.id.clone(), section: cited.section.clone() };
            (source.id != OFFICERS).then_some(named)
        };
        let programme = |place: &u16| Some(catalogue.programmes.get(usize::from(*place))?.id.clone());
        let topic = |place: u16| Some(catalogue.topics.get(usize::from(place))?.id.clone());
        Self {
            id: faq.id.clone(),
            ask: faq.ask.clone(),
            refer: faq.refer,
            programmes: faq.programmes.iter().filter_map(programme).collect(),
            topic: faq.topic.and_then(topic),
            says: faq.says.clone(),
            sources: faq.cited.iter().filter_map(named).collect(),
        }
    }

    /// The entry as a FAQ of a catalogue, with no source where it names none.
    ///
    /// # Errors
    /// Every name that the catalogue does not have.
    fn resolved(&self, catalogue: &Catalogue) -> Result<Faq, Vec<String>> {
        let mut problems = Vec::new();
        let mut place = |what: &str, name: &str, names: Vec<&str>| {
            let found = names.iter().position(|known| *known == name);
            if found.is_none() {
                problems.push(unknown(what, name, names.iter().copied()));
            }
            found.map(|place| place as u16)
        };
        let programmes = || catalogue.programmes.iter().map(|programme| programme.id.as_str()).collect();
        let topics = || catalogue.topics.iter().map(|topic| topic.id.as_str()).collect();
        let documents = catalogue.sources.iter().map(|source| source.id.as_str());
        let documents: Vec<&str> = documents.filter(|id| *id != OFFICERS).collect();
        let faq = Faq {
            id: self.id.clone(),
            ask: self.ask.clone(),
            refer: self.refer,
            programmes: self
                .programmes
                .iter()
                .filter_map(|name| place("programme", name, programmes()))
                .collect(),
            topic: self.topic.as_ref().and_then(|name| place("topic", name, topics())),
            says: self.says.clone(),
            cited: self
                .sources
                .iter()
                .filter_map(|source| {
                    let place = place("document", &source.document, documents.clone())?;
                    let year = catalogue.sources[usize::from(place)].year.clone();
                    Some(Citation { source: place, section: source.section.clone(), year })
                })
                .collect(),
        };
        if problems.is_empty() { Ok(faq) } else { Err(problems) }
    }
}

/// Everything wrong with an entry: what was found, what is allowed. Empty where it can be saved.
pub fn problems(catalogue: &Catalogue, entry: &Entry) -> Vec<String> {
    let mut problems = Vec::new();
    let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if entry.id.is_empty() {
        problems.push("the id is empty; write one such as where-can-i-park".to_owned());
    } else if !entry.id.chars().all(is_of_id) || !entry.id.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        let id = &entry.id;
        problems.push(format!("{id:?} is no id; use a to z, 0 to 9 and hyphens, as in where-can-i-park"));
    }
    problems.extend(too_long("the id", &entry.id, MOST_OF_ID));
    if entry.ask.is_empty() {
        problems.push("there is no way of asking it; write at least one".to_owned());
    }
    if entry.ask.len() > MOST_ASKS {
        let found = entry.ask.len();
        problems.push(format!("it has {found} ways of asking; allowed: {MOST_ASKS}. Keep those that differ"));
    }
    for ask in &entry.ask {
        if !tokens(ask).iter().any(|token| token.is_word() || token.is_number()) {
            problems.push(format!("the way of asking {ask:?} has no word in it; write one or leave it out"));
        }
        problems.extend(too_long("a way of asking", ask, MOST_OF_ASK));
    }
    if entry.says.trim().is_empty() {
        problems.push("the answer is empty; write it".to_owned());
    }
    problems.extend(too_long("the answer", &entry.says, MOST_OF_ANSWER));
    if entry.sources.len() > MOST_SOURCES {
        problems.push(format!("it names {} documents; allowed: {MOST_SOURCES}", entry.sources.len()));
    }
    for source in &entry.sources {
        if source.section.trim().is_empty() {
            let document = &source.document;
            problems.push(format!("the document {document:?} has no section; say which part of it"));
        }
        problems.extend(too_long("the section of a document", &source.section, MOST_OF_ASK));
    }
    let texts =
        entry.ask.iter().chain([&entry.says]).chain(entry.sources.iter().map(|source| &source.section));
    if texts.flat_map(|text| text.chars()).any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        problems.push("a text has signs that cannot be shown; write it anew".to_owned());
    }
    problems.extend(entry.resolved(catalogue).err().into_iter().flatten());
    problems
}

fn too_long(what: &str, text: &str, most: usize) -> Option<String> {
    let found = text.chars().count();
    (found > most).then(|| format!("{what} has {found} characters; allowed: {most}. Shorten it"))
}

/// Every figure of an entry that the catalogue's facts contradict; none where the entry has problems.
pub fn contradictions(catalogue: &Catalogue, entry: &Entry) -> Vec<String> {
    contradictions_of_each(catalogue, std::slice::from_ref(entry)).into_iter().flatten().collect()
}

/// For each of some entries what [`contradictions`] finds, with the catalogue's figures gathered once.
pub fn contradictions_of_each(catalogue: &Catalogue, entries: &[Entry]) -> Vec<Vec<String>> {
    let resolved: Vec<Option<Faq>> = entries.iter().map(|entry| entry.resolved(catalogue).ok()).collect();
    let faqs: Vec<Faq> = resolved.iter().flatten().cloned().collect();
    let mut found = contradictions_of(catalogue, &faqs, "the answer").into_iter();
    let of_entry = |faq: Option<Faq>| {
        let found = if faq.is_some() { found.next() } else { None };
        found.into_iter().flatten().map(|finding| finding.says).collect()
    };
    resolved.into_iter().map(of_entry).collect()
}

/// An id made of a question's first words that is not taken: "where-can-i-park", or "where-can-i-park-2".
pub fn id_for(ask: &str, taken: impl Fn(&str) -> bool) -> String {
    const MOST_WORDS: usize = 8;
    // A number may come behind it.
    const MOST_LETTERS: usize = MOST_OF_ID - "-99999".len();
    let mut id = String::new();
    for token in tokens(ask).iter().filter(|token| token.is_word() || token.is_number()).take(MOST_WORDS) {
        let word: String = token.text.chars().filter(char::is_ascii_alphanumeric).collect();
        if word.is_empty() || id.len() + "-".len() + word.len() > MOST_LETTERS {
            continue;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&word);
    }
    if id.is_empty() {
        id.push_str("question");
    }
    if !taken(&id) {
        return id;
    }
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    numbered.into_iter().find(|id| !taken(id)).unwrap_or(id)
}

impl Catalogue {
    /// Lays officers' entries over the catalogue's own FAQs: one with the same id takes its place, one that was taken out
    /// goes, others are added. To be called once, on the catalogue as it was read.
    ///
    /// Entries that name what this catalogue does not have are left out, and the catalogue's own stay; each is returned in a
    /// sentence.
    pub fn with_officers_faqs(&mut self, kept: &[KeptFaq]) -> Vec<String> {
        let mut left_out = Vec::new();
        let mut added = Vec::new();
        for KeptFaq { id, entry, answered } in kept {
            let faq = entry.as_ref().map(|entry| entry.resolved(self));
            match faq {
                Some(Err(problems)) => {
                    left_out.push(format!("the FAQ {id:?} is left out: {}", problems.join("; ")));
                    continue;
                }
                Some(Ok(mut faq)) => {
                    if faq.cited.is_empty() {
                        faq.cited.push(self.cited_officers(*answered));
                    }
                    added.push(faq);
                }
                None => {}
            }
            self.reference.faqs.retain(|faq| faq.id != *id);
        }
        for faq in &added {
            self.take_words_into_this_world(faq);
        }
        // They come last, so that they can be told from the catalogue's own.
        self.faqs_by_officers = added.len();
        self.reference.faqs.extend(added);
        left_out
    }

    /// What an answer cites whose officer named no document.
    fn cited_officers(&mut self, answered: Date) -> Citation {
        let known = self.sources.iter().position(|source| source.id == OFFICERS);
        let source = known.unwrap_or_else(|| {
            self.sources.push(Source {
                id: OFFICERS.to_owned(),
                title: self.wording.chat_officers_source().to_owned(),
                year: String::new(),
                publisher: "West Partnership".to_owned(),
                address: String::new(),
                note: String::new(),
            });
            self.sources.len() - 1
        });
        let section = with(self.wording.chat_answered_on(), &in_words(&self.wording, answered));
        Citation { source: source as u16, section, year: answered.year().to_string() }
    }

    /// Words that only an officer's question has are of this world from then on; loosely, as everyday talk has them too.
    fn take_words_into_this_world(&mut self, faq: &Faq) {
        let lexicon = &mut self.reference.lexicon;
        for token in faq.ask.iter().flat_map(|ask| tokens(ask)).filter(|token| token.is_word()) {
            let known = |words: &[String]| words.contains(&token.text);
            if known(&lexicon.ordinary) || known(&lexicon.domain) || token.text.len() < 3 {
                continue;
            }
            lexicon.domain.push(token.text.clone());
            lexicon.loose.push(token.text);
        }
    }
}
