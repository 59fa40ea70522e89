//! A catalogue as a file that a page loads, or that a module carries: which build and language it is of, then its parts.
//!
//! The bytes may come from anywhere, so everything that could lead a reader astray is looked at before a catalogue is given
//! out: the mark, the build's fingerprint, the sum of the bytes, and whether what refers to something finds it there.

use crate::catalogue::{Catalogue, NotACatalogue, Scope};
use crate::compact::{Compact, Reader};

/// What such a file begins with.
const MAGIC: [u8; 8] = *b"PATHWAYS";

/// The source that this was built from, as a number (`build.rs`).
const FINGERPRINT: u64 = match u64::from_str_radix(env!("PATHWAYS_FINGERPRINT"), 10) {
    Ok(fingerprint) => fingerprint,
    Err(_) => panic!("build.rs writes a number"),
};

/// A part of the file: each module of the widget reads one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// What asks the questions.
    Checker,
    /// What shows results and all programmes.
    More,
    /// What replies to what people type.
    Mind,
}

impl Part {
    fn number(self) -> u8 {
        match self {
            Self::Checker => 0,
            Self::More => 1,
            Self::Mind => 2,
        }
    }

    fn scope(self) -> Scope {
        match self {
            Self::Checker => Scope::Checker,
            Self::More => Scope::Shown,
            Self::Mind => Scope::Mind,
        }
    }
}

/// A file with some parts of a catalogue, which is in the language of that tag.
pub fn file(catalogue: &Catalogue, language: &str, parts: &[Part]) -> Vec<u8> {
    let mut content = Vec::new();
    language.to_owned().write(&mut content);
    (parts.len() as u8).write(&mut content);
    let written: Vec<Vec<u8>> = parts.iter().map(|part| catalogue.to_compact(part.scope())).collect();
    for (part, bytes) in parts.iter().zip(&written) {
        part.number().write(&mut content);
        (bytes.len() as u32).write(&mut content);
    }
    written.iter().for_each(|bytes| content.extend(bytes));
    sealed(&content)
}

/// The content of a file with what stands before it.
fn sealed(content: &[u8]) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    file.extend(FINGERPRINT.to_le_bytes());
    file.extend(sum(content).to_le_bytes());
    file.extend(content);
    file
}

/// The part that asks the questions, and the tag of its language.
///
/// # Errors
/// [`NotACatalogue`] where the bytes are not such a file of this build, or lack this part.
pub fn checker(file: &[u8]) -> Result<(Catalogue, String), NotACatalogue> {
    let (language, part) = opened(file, Part::Checker)?;
    sound(Catalogue::checker_from_compact(part)?, language, Catalogue::checker_is_sound)
}

/// The part that shows results and all programmes, and the tag of its language.
///
/// # Errors
/// [`NotACatalogue`] where the bytes are not such a file of this build, or lack this part.
pub fn more(file: &[u8]) -> Result<(Catalogue, String), NotACatalogue> {
    let (language, part) = opened(file, Part::More)?;
    sound(Catalogue::shown_from_compact(part)?, language, Catalogue::shown_is_sound)
}

/// The part that replies are made from, and the tag of the language of the page around them.
///
/// # Errors
/// [`NotACatalogue`] where the bytes are not such a file of this build, or lack this part.
pub fn mind(file: &[u8]) -> Result<(Catalogue, String), NotACatalogue> {
    let (language, part) = opened(file, Part::Mind)?;
    sound(Catalogue::from_compact(part)?, language, Catalogue::mind_is_sound)
}

fn sound(
    catalogue: Catalogue,
    language: String,
    is_sound: impl FnOnce(&Catalogue) -> bool,
) -> Result<(Catalogue, String), NotACatalogue> {
    if is_sound(&catalogue) { Ok((catalogue, language)) } else { Err(NotACatalogue) }
}

/// The language of a file, and the bytes of one of its parts.
fn opened(file: &[u8], wanted: Part) -> Result<(String, &[u8]), NotACatalogue> {
    let rest = file.strip_prefix(&MAGIC).ok_or(NotACatalogue)?;
    let (fingerprint, rest) = rest.split_first_chunk::<8>().ok_or(NotACatalogue)?;
    let (its_sum, content) = rest.split_first_chunk::<8>().ok_or(NotACatalogue)?;
    let is_ours = u64::from_le_bytes(*fingerprint) == FINGERPRINT;
    if !is_ours || u64::from_le_bytes(*its_sum) != sum(content) {
        return Err(NotACatalogue);
    }
    let mut reader = Reader::new(content);
    let language = String::read(&mut reader);
    let count = u8::read(&mut reader);
    let mut found = None;
    let mut place = 0_usize;
    for _ in 0..count {
        let (number, length) = (u8::read(&mut reader), u32::read(&mut reader) as usize);
        if number == wanted.number() {
            found = Some(place..place.saturating_add(length));
        }
        place = place.saturating_add(length);
    }
    let parts = reader.rest().ok_or(NotACatalogue)?;
    let part = found.and_then(|found| parts.get(found)).ok_or(NotACatalogue)?;
    if place == parts.len() { Ok((language, part)) } else { Err(NotACatalogue) }
}

/// The sum of bytes (FNV-1a): a file that was cut off or changed on its way has another one.
fn sum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
