//! Reading a catalogue from the text of its files. It loads whole or not at all, and every problem is reported at once.
//!
//! No input or output here: callers bring pairs of path and text.

mod facts;
mod lists;
mod programmes;
pub(super) mod wording;
mod words;

use std::cell::RefCell;
use std::collections::HashMap;

use toml::Spanned;
use toml::de::DeTable;

use crate::catalogue::cases::{Case, read_cases};
use crate::catalogue::language::{Language, translations};
use crate::catalogue::officers::{Entry, problems};
use crate::catalogue::problem::{Problem, unknown};
use crate::catalogue::reader::{File, Table, Text};
use crate::catalogue::{Catalogue, OpenPoint, Reference, Source};
use crate::expression::Expression;
use crate::expression::parse::parse_expression;
use crate::fact::Fact;
use crate::programme::Citation;

/// A catalogue with the cases that stand beside its programmes.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// People and the verdicts that they must get.
    pub cases: Vec<Case>,
    /// The languages that there are messages in, besides English.
    pub languages: Vec<Language>,
}

/// Reads a catalogue from its files: pairs of a path inside the catalogue, with `/`, and the text.
///
/// # Errors
/// Every problem found, sorted by file, line and column.
pub fn load_catalogue(files: &[(String, String)]) -> Result<Loaded, Vec<Problem>> {
    let problems = RefCell::new(Vec::new());
    let (messages, tables): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.ends_with(".ftl"));
    let messages: Vec<File<'_>> =
        messages.into_iter().map(|(path, text)| File { path, text, problems: &problems }).collect();
    let parsed: Vec<(File<'_>, Spanned<DeTable<'_>>)> = tables
        .into_iter()
        .map(|(path, text)| {
            let file = File { path, text, problems: &problems };
            let (table, errors) = DeTable::parse_recoverable(text);
            for error in errors {
                let span = error.span().unwrap_or(0..0);
                file.problem(&span, format!("{NOT_TOML}: {}", error.message().replace('\n', "; ")));
            }
            (file, table)
        })
        .collect();
    let files = Files { parsed: &parsed, messages: &messages, problems: &problems };
    let loaded = load(&files);
    let mut problems = problems.take();
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(loaded) } else { Err(problems) }
}

/// Reads FAQs of a file as `faqs.toml` is written, as officers' entries for a catalogue that is there already.
///
/// # Errors
/// Every problem found, also what [`problems`] finds in an entry, sorted by line and column.
pub fn load_entries(catalogue: &Catalogue, path: &str, text: &str) -> Result<Vec<Entry>, Vec<Problem>> {
    let noted = RefCell::new(Vec::new());
    let file = File { path, text, problems: &noted };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        file.problem(&span, format!("{NOT_TOML}: {}", error.message().replace('\n', "; ")));
    }
    let sources = catalogue.sources.iter().map(|source| (source.id.clone(), source.year.clone()));
    let mut names = Names { sources: sources.collect(), ..Names::default() };
    let table = Table::of_file(file, table.get_ref());
    let faqs = words::faqs_with_places(&table, catalogue, &mut names);
    table.finish();
    let mut entries = Vec::new();
    for (faq, span) in faqs {
        let entry = Entry::of(catalogue, &faq);
        // What the reader has noted of an entry, it says better.
        let is_noted = noted.borrow().iter().any(|problem: &Problem| !problem.message.is_empty());
        if !is_noted {
            problems(catalogue, &entry).into_iter().for_each(|problem| file.problem(&span, problem));
        }
        entries.push(entry);
    }
    let mut problems = noted.take();
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(entries) } else { Err(problems) }
}

/// How the message for a file begins that cannot be parsed.
const NOT_TOML: &str = "this is not TOML";

/// The files of a catalogue that are not in a programme's folder.
const LISTS: [&str; 14] = [
    "authorities.toml",
    "common.toml",
    "contacts.toml",
    "examples.toml",
    "facts.toml",
    "faqs.toml",
    "glossary.toml",
    "lexicon.toml",
    "open-points.toml",
    "partnership.toml",
    "providers.toml",
    "sources.toml",
    "spellings.toml",
    "topics.toml",
];

/// The files of a catalogue, parsed.
struct Files<'a> {
    parsed: &'a [(File<'a>, Spanned<DeTable<'a>>)],
    messages: &'a [File<'a>],
    problems: &'a RefCell<Vec<Problem>>,
}

impl<'a> Files<'a> {
    /// Reads the file of that path, which has to be there.
    fn read<T: Default>(&self, path: &str, read: impl FnOnce(&Table<'a>) -> T) -> T {
        match self.parsed.iter().find(|(file, _)| file.path == path) {
            Some((file, table)) => {
                let table = Table::of_file(*file, table.get_ref());
                let value = read(&table);
                table.finish();
                value
            }
            None => {
                self.note_missing(path);
                T::default()
            }
        }
    }

    fn note_missing(&self, path: &str) {
        let message = "this file is missing; add it".to_owned();
        self.problems.borrow_mut().push(Problem::at(path, "", &(0..0), message));
    }

    /// Notes every file that has a name which is not read: with a typing error in it a programme would vanish unseen.
    fn refuse_what_nobody_reads(&self) {
        for (file, _) in self.parsed {
            let in_folder = file.path.strip_prefix("programmes/").and_then(|rest| rest.split_once('/'));
            let message = match in_folder {
                Some((folder, "cases.toml" | "programme.toml")) => {
                    let programme = format!("programmes/{folder}/programme.toml");
                    if self.parsed.iter().any(|(other, _)| other.path == programme) {
                        continue;
                    }
                    "there is no programme.toml beside it; add one, or give it that name".to_owned()
                }
                Some((_, name)) => unknown("file of a programme", name, ["programme.toml", "cases.toml"]),
                None if LISTS.contains(&file.path) => continue,
                None => unknown("file of the catalogue", file.path, LISTS),
            };
            file.problem(&(0..0), message);
        }
    }

    /// Whether a file could be read as far as its end.
    fn is_whole(&self, path: &str) -> bool {
        !self
            .problems
            .borrow()
            .iter()
            .any(|problem| problem.file == path && problem.message.starts_with(NOT_TOML))
    }

    /// The programme folders, sorted, each with the path of a file in it.
    fn folders(&self, name: &str) -> Vec<(&'a str, &'a str)> {
        let mut folders: Vec<(&str, &str)> = self
            .parsed
            .iter()
            .filter_map(|(file, _)| {
                let folder = file.path.strip_prefix("programmes/")?.strip_suffix(name)?.strip_suffix('/')?;
                Some((folder, file.path))
            })
            .collect();
        folders.sort_unstable();
        folders
    }
}

fn load(files: &Files<'_>) -> Loaded {
    let mut names = Names::default();
    let sources = files.read("sources.toml", |table| lists::sources(table, &mut names));
    let topics = files.read("topics.toml", |table| lists::topics(table, &mut names));
    let providers = files.read("providers.toml", |table| lists::providers(table, &mut names));
    let open_points = files.read("open-points.toml", |table| lists::open_points(table, &mut names));
    names.sources = sources.iter().map(|source: &Source| (source.id.clone(), source.year.clone())).collect();
    names.topics = topics.iter().map(|topic| topic.id.clone()).collect();
    names.providers = providers.iter().map(|provider| provider.id.clone()).collect();
    names.open_points = open_points.iter().map(|point: &OpenPoint| point.id.clone()).collect();
    let contacts = files.read("contacts.toml", |table| lists::contacts(table, &mut names));
    names.contacts = contacts.iter().map(|contact| contact.id.clone()).collect();
    let wording = wording::wording(files);
    let mut facts: Vec<Fact> =
        files.read("facts.toml", |table| facts::facts(table, wording.not_sure(), &mut names));
    if !files.is_whole("facts.toml") {
        // Half of the facts would make every condition on the other half a problem of its own.
        facts.clear();
    }
    let mut catalogue = Catalogue {
        sources,
        topics,
        providers,
        open_points,
        contacts,
        authorities: files.read("authorities.toml", |table| lists::authorities(table, &mut names)),
        reference: Reference {
            glossary: files.read("glossary.toml", |table| lists::glossary(table, &names)),
            partnership: files.read("partnership.toml", |table| lists::partnership(table, &mut names)),
            ..Reference::default()
        },
        wording,
        facts,
        programmes: Vec::new(),
        faqs_by_officers: 0,
    };
    let common = files.read("common.toml", |table| programmes::common(table, &catalogue.facts, &mut names));
    for (folder, path) in files.folders("programme.toml") {
        let programme = files.read(path, |table| {
            Some(programmes::programme(table, folder, &catalogue.facts, &common, &mut names))
        });
        catalogue.programmes.extend(programme);
    }
    if !catalogue.facts.is_empty() {
        catalogue.reference.lexicon = files.read("lexicon.toml", |table| words::lexicon(table, &catalogue));
        catalogue.reference.lexicon.examples =
            files.read("examples.toml", |table| words::examples(table, &catalogue));
        catalogue.reference.lexicon.spellings = files.read("spellings.toml", words::spellings);
        catalogue.reference.faqs =
            files.read("faqs.toml", |table| words::faqs(table, &catalogue, &mut names));
    }
    files.refuse_what_nobody_reads();
    let mut cases = Vec::new();
    for (folder, path) in files.folders("cases.toml").into_iter().filter(|_| !catalogue.facts.is_empty()) {
        cases.extend(files.read(path, |table| read_cases(table, folder, &catalogue)));
    }
    // Where a file could not be read to its end, texts are missing that translations are of.
    let is_whole = !files.problems.borrow().iter().any(|problem| problem.message.starts_with(NOT_TOML));
    let languages = if is_whole { translations(&catalogue, files.messages) } else { Vec::new() };
    Loaded { catalogue, cases, languages }
}

/// What other files may refer to, and where each id was first used.
#[derive(Default)]
struct Names {
    sources: Vec<(String, String)>,
    topics: Vec<String>,
    providers: Vec<String>,
    open_points: Vec<String>,
    contacts: Vec<String>,
    used: HashMap<(&'static str, String), String>,
}

impl Names {
    /// Reads the id of a table and notes one that was used before.
    fn id(&mut self, table: &Table<'_>, kind: &'static str) -> String {
        table.text("id").map_or_else(String::new, |id| self.take_id(table, kind, id))
    }

    fn take_id(&mut self, table: &Table<'_>, kind: &'static str, id: Text) -> String {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if !id.text.chars().all(allowed) {
            table.file.problem(
                &id.span,
                format!("{:?} is no id; use letters, digits, hyphens and underscores only", id.text),
            );
        }
        let here = Problem::at(table.file.path, table.file.text, &id.span, String::new());
        let place = format!("{}:{}", here.file, here.line);
        if let Some(first) = self.used.insert((kind, id.text.clone()), place) {
            table.file.problem(
                &id.span,
                format!("{kind} {:?} is there twice, first at {first}; rename one", id.text),
            );
        }
        id.text
    }
}

/// The place of a name among those allowed; notes an unknown one and gives the first place then.
fn refer<'n>(
    file: File<'_>,
    what: &str,
    found: &Text,
    allowed: impl Iterator<Item = &'n str> + Clone,
) -> usize {
    allowed.clone().position(|name| name == found.text).unwrap_or_else(|| {
        file.problem(&found.span, unknown(what, &found.text, allowed));
        0
    })
}

/// Reads `source`, `section` and, where it differs from the document's, `year`.
fn cited(table: &Table<'_>, names: &Names) -> Citation {
    let source = table.text("source").map_or(0, |source| {
        refer(table.file, "source", &source, names.sources.iter().map(|(id, _)| id.as_str()))
    });
    let section = table.words("section");
    let year = table.optional_words("year");
    let of_source = names.sources.get(source).map_or("", |(_, year)| year);
    let year = if year.is_empty() { of_source.to_owned() } else { year };
    Citation { source: source as u16, section, year }
}

/// Reads a condition that has to be there; notes what cannot be read.
fn condition(table: &Table<'_>, key: &'static str, facts: &[Fact]) -> (Option<Expression>, Option<Text>) {
    let Some(text) = table.text(key) else { return (None, None) };
    (parsed_condition(table, &text, facts), Some(text))
}

/// Reads a condition that may be left out.
fn optional_condition(table: &Table<'_>, key: &'static str, facts: &[Fact]) -> Option<Expression> {
    let text = table.optional_text(key)?;
    parsed_condition(table, &text, facts)
}

fn parsed_condition(table: &Table<'_>, text: &Text, facts: &[Fact]) -> Option<Expression> {
    if facts.is_empty() {
        return None;
    }
    match parse_expression(&text.text, facts) {
        Ok(expression) => Some(expression),
        Err(problem) => {
            table.file.problem(&table.file.within(text, problem.span), problem.message);
            None
        }
    }
}
