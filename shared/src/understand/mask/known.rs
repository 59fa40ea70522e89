//! Which words of a text are of this world and are never masked, and the text cut into words as they were typed.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::catalogue::Catalogue;
use crate::understand::conversation::Mind;
use crate::understand::lexicon::Meaning;
use crate::understand::text::tokens;

/// Words that are written with a capital letter and name nobody, beside the names of the months.
const CAPITALISED: [&str; 78] = [
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "oct",
    "nov",
    "dec",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "easter",
    "christmas",
    "xmas",
    "spring",
    "summer",
    "autumn",
    "winter",
    "scotland",
    "scottish",
    "scots",
    "britain",
    "british",
    "england",
    "english",
    "ireland",
    "irish",
    "wales",
    "welsh",
    "europe",
    "gaelic",
    "gàidhlig",
    "french",
    "german",
    "spanish",
    "catholic",
    "teams",
    "zoom",
    "google",
    "microsoft",
    "outlook",
    "excel",
    "powerpoint",
    "word",
    "glow",
    "discord",
    "internet",
    "maths",
    "physics",
    "chemistry",
    "biology",
    "history",
    "geography",
    "music",
    "drama",
    "art",
    "computing",
    "technologies",
    "modern",
    "languages",
];

/// Words of names that the catalogue has and that are in none of its sentences.
pub(crate) struct ProperWords {
    words: FxHashSet<String>,
    /// The words of the names of people that the catalogue has.
    people: FxHashSet<String>,
}

impl ProperWords {
    /// The words of every name in a catalogue, those of people left out.
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let partnership = &catalogue.reference.partnership;
        let names = (catalogue
            .programmes
            .iter()
            .flat_map(|programme| [&programme.name].into_iter().chain(&programme.also_known_as)))
        .chain(catalogue.authorities.iter().map(|authority| &authority.name))
        .chain(catalogue.providers.iter().map(|provider| &provider.name))
        .chain(catalogue.contacts.iter().map(|contact| &contact.name))
        .chain(catalogue.topics.iter().map(|topic| &topic.name))
        .chain(catalogue.sources.iter().flat_map(|source| [&source.title, &source.publisher]))
        .chain(partnership.workstreams.iter().map(|stream| &stream.name))
        .chain(partnership.bodies.iter().map(|body| &body.name))
        .chain(partnership.plan_items.iter().map(|item| &item.name))
        .chain(
            catalogue
                .reference
                .glossary
                .iter()
                .flat_map(|term| [&term.term, &term.name].into_iter().chain(&term.also_known_as)),
        )
        .chain(catalogue.facts.iter().flat_map(|fact| fact.values().iter().map(|value| &value.label)));
        let words = names.flat_map(|name| tokens(name)).filter(|token| token.is_word());
        let mut words: FxHashSet<String> = words.map(|token| token.text).collect();
        let months = catalogue.wording.month_names().iter().map(|month| month.to_lowercase());
        let name_nobody: FxHashSet<String> =
            CAPITALISED.iter().map(|word| (*word).to_owned()).chain(months).collect();
        // People of the partnership are in its sentences by name, and are masked all the same.
        let people = partnership.workstreams.iter().flat_map(|stream| [&stream.sponsor, &stream.lead]);
        let people = people.flat_map(|name| tokens(name)).filter(|token| token.is_word());
        let people: FxHashSet<String> = people.map(|token| token.text).collect();
        words.retain(|word| !people.contains(word));
        words.extend(name_nobody);
        Self { words, people }
    }
}

/// A word of a text as it was typed, with where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece<'t> {
    /// The word, without "'s" at its end.
    pub text: &'t str,
    /// In lower case.
    pub lower: String,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Whether a sentence begins with it.
    pub begins: bool,
    /// Whether it touches the word before: only a space or nothing between them.
    pub joined: bool,
}

impl Piece<'_> {
    /// Whether it begins with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether it is letters that stand for words, such as "CPD".
    pub(super) fn is_letters(&self) -> bool {
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        (2..=5).contains(&letters) && self.text.chars().all(|c| !c.is_lowercase())
    }

    /// Whether it is one letter, as before a surname.
    pub(super) fn is_initial(&self) -> bool {
        self.text.chars().count() == 1 && self.is_capital() && self.lower != "i"
    }
}

/// The words of a text. Apostrophes and hyphens inside a word stay in it.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let inner = |c: char| matches!(c, '\'' | '’' | '-' | '‐' | '‑');
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_letter = chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let goes_on = c.is_alphabetic()
            || start.is_some() && (c.is_alphanumeric() || is_mark(c) || inner(c) && next_letter);
        if goes_on {
            start.get_or_insert(at);
        } else if let Some(begin) = start.take() {
            add(&mut pieces, text, begin..at);
        }
    }
    if let Some(begin) = start {
        add(&mut pieces, text, begin..text.len());
    }
    pieces
}

/// Marks over a letter, written apart from it.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c) || c == '\u{200b}'
}

fn add<'t>(pieces: &mut Vec<Piece<'t>>, text: &'t str, span: Range<usize>) {
    let whole = &text[span.clone()];
    let word = whole.strip_suffix("'s").or_else(|| whole.strip_suffix("’s")).unwrap_or(whole);
    let span = span.start..span.start + word.len();
    let last = pieces.last().map_or(0, |piece| piece.span.end);
    let between = &text[last..span.start];
    let after_possessive = between.trim_start_matches(['\'', '’']).trim_start_matches('s');
    let begins = pieces.is_empty()
        || between.contains(['.', '!', '?', '\n', ':', ';', '"', '“', '•', '('])
        || between.contains(" - ");
    let is_abbreviated = pieces.last().is_some_and(|piece| {
        between.starts_with('.')
            && (piece.is_initial() || TITLES.contains(&piece.lower.as_str()) || piece.lower == "st")
            && !between.contains('\n')
    });
    let joined = is_abbreviated && between.trim_matches(['.', ' ']).is_empty()
        || !pieces.is_empty() && after_possessive.trim_matches(' ').is_empty() && !between.contains('\n');
    let lower = word.to_lowercase();
    pieces.push(Piece { text: word, lower, span, begins: begins && !is_abbreviated, joined });
}

/// What stands before a surname.
pub(super) const TITLES: [&str; 14] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "madam",
    "rev",
    "fr",
    "father",
    "canon",
];

/// What of a text is of this world.
pub(super) struct KnownWords<'m> {
    mind: &'m Mind,
    /// Where names of programmes, councils, roles and the like stand.
    kept: Vec<Range<usize>>,
    /// Whether capital letters tell anything: a text all in capitals says nothing by them.
    pub capitals_tell: bool,
}

impl<'m> KnownWords<'m> {
    pub(super) fn of(mind: &'m Mind, text: &str) -> Self {
        let vocabulary = mind.vocabulary();
        let tokens = vocabulary.tokens(text);
        let words = vocabulary.words(&tokens);
        let matches = vocabulary.matches(&words);
        let kept = matches.iter().filter(|found| {
            let is_name = matches!(found.meaning, Meaning::Programme(_));
            let mended = words[found.words.clone()].iter().any(|word| word.mended);
            let of_world = matches!(found.meaning, Meaning::Value(..) | Meaning::Term(_) | Meaning::Flag(_));
            is_name || of_world && !mended
        });
        let span = |words_of: Range<usize>| {
            let first = words.get(words_of.start).map_or(0, |word| tokens[word.token].span.start);
            let last =
                words.get(words_of.end.saturating_sub(1)).map_or(0, |word| tokens[word.token].span.end);
            first..last
        };
        let kept = kept.map(|found| span(found.words.clone())).collect();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let capitals = text.chars().filter(|c| c.is_uppercase()).count();
        Self { mind, kept, capitals_tell: capitals * 2 < letters || letters < 12 }
    }

    /// Whether a word is part of a name of this world, or names something of it itself.
    pub(super) fn is_kept(&self, piece: &Piece<'_>) -> bool {
        self.kept.iter().any(|kept| kept.start <= piece.span.start && piece.span.end <= kept.end)
            || self.parts(piece).all(|part| self.mind.proper_words().words.contains(part))
    }

    /// Whether a word stands in the name of somebody whom the catalogue names.
    pub(super) fn is_of_somebody(&self, piece: &Piece<'_>) -> bool {
        self.mind.proper_words().people.contains(&piece.lower)
    }

    /// Whether a word is read as another: one in short, in dialect, or with a typing error.
    pub(super) fn is_mended(&self, piece: &Piece<'_>) -> bool {
        let vocabulary = self.mind.vocabulary();
        let read = vocabulary.words(&vocabulary.tokens(piece.text));
        !matches!(read.as_slice(), [word] if word.text == piece.lower)
    }

    /// Whether a word carries nothing in a question: "the", "about".
    pub(super) fn is_ordinary(&self, piece: &Piece<'_>) -> bool {
        self.mind.vocabulary().is_ordinary(&piece.lower.replace('’', "'"))
    }

    /// Whether a word stands anywhere in the catalogue.
    pub(super) fn is_known(&self, piece: &Piece<'_>) -> bool {
        self.is_kept(piece)
            || self.is_ordinary(piece)
            || self.parts(piece).all(|part| self.mind.vocabulary().knows(part))
    }

    /// The parts of a word with hyphens in it.
    fn parts<'p>(&self, piece: &'p Piece<'_>) -> impl Iterator<Item = &'p str> {
        piece.lower.split(['-', '‐', '‑']).filter(|part| !part.is_empty())
    }
}
