//! What words mean: phrases for roles, topics and kinds of message, as kept in `catalogue/lexicon.toml`.

use crate::compact::{Compact, Reader, compact_enum, compact_struct};
use crate::fact::{FactId, ValueId};

/// Everything that the catalogue says of words.
#[derive(Clone, Default, Debug)]
pub struct Lexicon {
    /// Phrases with what they mean.
    pub phrases: Vec<Phrase>,
    /// Words that carry nothing in a question.
    pub ordinary: Vec<String>,
    /// Words that belong to this world, though they name nothing in it.
    pub domain: Vec<String>,
    /// Those of them that everyday talk has as well.
    pub loose: Vec<String>,
    /// Words that are often written otherwise than they are meant.
    pub spellings: Vec<Spelling>,
    /// Questions that people ask, by what they ask.
    pub examples: Vec<Example>,
}
compact_struct!(Lexicon { phrases, ordinary, domain, loose, spellings, examples });

/// Ways of asking one thing, from which words are learned that speak for it.
#[derive(Clone, Debug)]
pub struct Example {
    /// What they ask: a topic, or a kind of message.
    pub meaning: Meaning,
    /// Ways of asking it.
    pub ask: Vec<String>,
}
compact_struct!(Example { meaning, ask });

/// A word that is written otherwise than it is meant: in dialect, in short, or by a slip of the phone.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The word as it is written.
    pub word: String,
    /// The words that are meant, with one space between them.
    pub means: String,
}

impl Compact for Spelling {
    fn write(&self, to: &mut Vec<u8>) {
        self.word.write(to);
        self.means.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self { word: Compact::read(from), means: Compact::read(from) }
    }

    /// Words that are meant alike stand together, with what is meant once.
    fn write_all(items: &[Self], to: &mut Vec<u8>) {
        let runs = items.chunk_by(|one, next| one.means == next.means);
        let runs = runs.map(|run| (run[0].means.clone(), run.iter().map(|one| one.word.clone()).collect()));
        runs.collect::<Vec<(String, Vec<String>)>>().write(to);
    }

    fn read_all(from: &mut Reader<'_>) -> Vec<Self> {
        let runs: Vec<(String, Vec<String>)> = Compact::read(from);
        let of_run = |(means, words): (String, Vec<String>)| {
            words.into_iter().map(move |word| Self { word, means: means.clone() })
        };
        runs.into_iter().flat_map(of_run).collect()
    }
}

/// A phrase: lower case, words separated by one space.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// The words.
    pub words: String,
    /// What they mean.
    pub meaning: Meaning,
    /// Whether they mean it only with more to go by: for a value, when the person says it of themselves.
    pub weak: bool,
}

/// Phrases of one meaning that stand together: the meaning, whether they are weak, and the words of each.
type Run = ((Meaning, bool), Vec<String>);

impl Compact for Phrase {
    fn write(&self, to: &mut Vec<u8>) {
        self.words.write(to);
        self.meaning.write(to);
        self.weak.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self { words: Compact::read(from), meaning: Compact::read(from), weak: Compact::read(from) }
    }

    /// A meaning is written once for all phrases that stand together under it, as they do in `lexicon.toml`.
    fn write_all(items: &[Self], to: &mut Vec<u8>) {
        let runs = items.chunk_by(|one, next| one.meaning == next.meaning && one.weak == next.weak);
        let run = |run: &[Self]| {
            ((run[0].meaning, run[0].weak), run.iter().map(|phrase| phrase.words.clone()).collect())
        };
        runs.map(run).collect::<Vec<Run>>().write(to);
    }

    fn read_all(from: &mut Reader<'_>) -> Vec<Self> {
        let runs: Vec<Run> = Compact::read(from);
        let of_run =
            |((meaning, weak), words): Run| words.into_iter().map(move |words| Self { words, meaning, weak });
        runs.into_iter().flat_map(of_run).collect()
    }
}

/// What a phrase means.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Meaning {
    /// A value of a fact.
    Value(FactId, ValueId),
    /// A flag that the person raises.
    Flag(FactId),
    /// A topic: a place in [`crate::Catalogue::topics`].
    Topic(u16),
    /// A kind of message, or a turn in one.
    Intent(Intent),
    /// A programme: a place in [`crate::Catalogue::programmes`]. Comes from the programmes' own names.
    Programme(u16),
    /// A word of the glossary: a place in [`crate::catalogue::Reference::glossary`].
    Term(u16),
}
compact_enum!(Meaning { Value(a, b), Flag(a), Topic(a), Intent(a), Programme(a), Term(a) });

/// A kind of message, or a turn in one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is the plain name of a kind; the data says which words it has")]
pub enum Intent {
    Suits,
    Compare,
    List,
    Define,
    Greeting,
    Thanks,
    Goodbye,
    Help,
    Restart,
    Care,
    Correction,
    Unsure,
    Yes,
    No,
    OtherPerson,
    Past,
    Negation,
    AboutTool,
    Human,
    Asks,
    NotYet,
    Other,
    Elsewhere,
}
compact_enum!(Intent {
    Suits,
    Compare,
    List,
    Define,
    Greeting,
    Thanks,
    Goodbye,
    Help,
    Restart,
    Care,
    Correction,
    Unsure,
    Yes,
    No,
    OtherPerson,
    Past,
    Negation,
    AboutTool,
    Human,
    Asks,
    NotYet,
    Other,
    Elsewhere,
});

impl Intent {
    /// Every kind with its name in the data.
    pub const NAMES: [(&'static str, Self); 23] = [
        ("suits", Self::Suits),
        ("compare", Self::Compare),
        ("list", Self::List),
        ("define", Self::Define),
        ("greeting", Self::Greeting),
        ("thanks", Self::Thanks),
        ("goodbye", Self::Goodbye),
        ("help", Self::Help),
        ("restart", Self::Restart),
        ("care", Self::Care),
        ("correction", Self::Correction),
        ("unsure", Self::Unsure),
        ("yes", Self::Yes),
        ("no", Self::No),
        ("other_person", Self::OtherPerson),
        ("past", Self::Past),
        ("negation", Self::Negation),
        ("about_tool", Self::AboutTool),
        ("human", Self::Human),
        ("asks", Self::Asks),
        ("not_yet", Self::NotYet),
        ("other", Self::Other),
        ("elsewhere", Self::Elsewhere),
    ];
}

/// A question that people ask, with its answer or with whom to ask.
#[derive(Clone, Debug)]
pub struct Faq {
    /// Its id.
    pub id: String,
    /// Ways of asking it.
    pub ask: Vec<String>,
    /// Whether it says that the sources are silent, and whom to ask.
    pub refer: bool,
    /// What it is about: places in [`crate::Catalogue::programmes`].
    pub programmes: Vec<u16>,
    /// The topic, if it is about one: a place in [`crate::Catalogue::topics`].
    pub topic: Option<u16>,
    /// The answer.
    pub says: String,
    /// Where it comes from.
    pub cited: Vec<crate::programme::Citation>,
}
compact_struct!(Faq { id, ask, refer, programmes, topic, says, cited });
