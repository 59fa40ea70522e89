//! An interview as a few bytes, so that a host can hand it to the person's own device and keep nothing itself.
//!
//! Nothing is hidden or protected here: a host that lets the bytes out of its hands has to sign them.

use jiff::civil::Date;

use super::Interview;
use crate::answers::{Answer, Answers};
use crate::catalogue::Catalogue;
use crate::fact::{FactId, FactKind, NotSure, ValueId};
use crate::months::{Length, MOST_MONTHS, MonthRange};

/// What follows a fact's number.
const CHOICE: u16 = 0;
const RAISED: u16 = 1;
const NOT_RAISED: u16 = 2;
const MONTHS: u16 = 3;
const SINCE: u16 = 4;
const NOT_SURE: u16 = 5;
const NOT_SURE_WITHIN: u16 = 6;
const NOT_SURE_SINCE: u16 = 7;

impl Interview {
    /// An interview in which these answers were given, as in a conversation; its questions are taken to have been asked in
    /// the order in which the catalogue has them, the first one first.
    pub fn of_answers(catalogue: &Catalogue, answers: Answers) -> Self {
        let given = |(id, fact): (FactId, &crate::Fact)| (fact.ask && answers.is_answered(id)).then_some(id);
        let mut asked: Vec<FactId> = catalogue.facts_with_ids().filter_map(given).collect();
        asked.sort_by_key(|id| !catalogue.fact(*id).first);
        Self { answers, asked, again: Vec::new() }
    }

    /// The interview as bytes: about forty where everything is answered. [`Interview::unpack`] reads them again.
    pub fn pack(&self, catalogue: &Catalogue) -> Vec<u8> {
        let mut bytes = fingerprint(catalogue).to_le_bytes().to_vec();
        for list in [&self.asked, &self.again] {
            bytes.push(list.len() as u8);
            bytes.extend(list.iter().map(|fact| fact.0));
        }
        for (id, _) in catalogue.facts_with_ids() {
            let not_sure = self.answers.is_not_sure(id);
            let mut tagged = |tag: u16| put(&mut bytes, u16::from(id.0) << 3 | tag);
            match self.answers.get(id) {
                None if not_sure => tagged(NOT_SURE),
                None => {}
                Some(Answer::Flag(raised)) => tagged(if raised { RAISED } else { NOT_RAISED }),
                Some(Answer::Choice(value)) => {
                    tagged(CHOICE);
                    bytes.push(value.0);
                }
                Some(Answer::Months(range)) => {
                    tagged(match (range.latest_start, not_sure) {
                        (None, false) => MONTHS,
                        (None, true) => NOT_SURE_WITHIN,
                        (Some(_), false) => SINCE,
                        (Some(_), true) => NOT_SURE_SINCE,
                    });
                    put(&mut bytes, range.min.0);
                    put(&mut bytes, range.max.0);
                    if let Some(start) = range.latest_start {
                        let start = Date::from(start);
                        bytes.extend(start.year().to_le_bytes());
                        bytes.extend([start.month() as u8, start.day() as u8]);
                    }
                }
            }
        }
        bytes
    }

    /// The interview that was packed, or `None` where the bytes are no interview about this catalogue's questions: they are
    /// cut short or changed, or the questions have changed since.
    pub fn unpack(catalogue: &Catalogue, bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        if u16::from_le_bytes([bytes.next()?, bytes.next()?]) != fingerprint(catalogue) {
            return None;
        }
        let mut list = || -> Option<Vec<FactId>> {
            (0..bytes.next()?).map(|_| catalogue.fact_at(bytes.next()?)).collect()
        };
        let (asked, again) = (list()?, list()?);
        let mut answers = Answers::none(catalogue);
        while !bytes.0.is_empty() {
            let tagged = bytes.number()?;
            let fact = catalogue.fact_at(u8::try_from(tagged >> 3).ok()?)?;
            let kind = &catalogue.fact(fact).kind;
            let tag = tagged & 7;
            let answer = match (tag, kind) {
                (NOT_SURE, _) => None,
                (RAISED | NOT_RAISED, FactKind::Flag) => Some(Answer::Flag(tag == RAISED)),
                (CHOICE, FactKind::Choice { values, .. }) => {
                    let value = bytes.next().filter(|value| usize::from(*value) < values.len())?;
                    Some(Answer::Choice(ValueId(value)))
                }
                (MONTHS | NOT_SURE_WITHIN, FactKind::Months { .. }) => {
                    Some(Answer::Months(bytes.range(false)?))
                }
                (SINCE | NOT_SURE_SINCE, FactKind::Months { .. }) => Some(Answer::Months(bytes.range(true)?)),
                _ => return None,
            };
            if let Some(answer) = answer {
                answers.set(fact, answer);
            }
            if matches!(tag, NOT_SURE | NOT_SURE_WITHIN | NOT_SURE_SINCE) {
                // "Not sure" that stands for a value was packed as that value.
                if catalogue.fact(fact).not_sure != NotSure::Allowed {
                    return None;
                }
                answers.set_not_sure(catalogue, fact).ok()?;
            }
        }
        Some(Self { answers, asked, again })
    }
}

impl Catalogue {
    fn fact_at(&self, place: u8) -> Option<FactId> {
        (usize::from(place) < self.facts.len()).then_some(FactId(place))
    }
}

/// Two bytes that differ where facts or their values do: answers that were given to other questions are not read as
/// answers to these. FNV-1a, folded.
fn fingerprint(catalogue: &Catalogue) -> u16 {
    let mut hash: u32 = 0x811c_9dc5;
    for fact in &catalogue.facts {
        let values = match &fact.kind {
            FactKind::Choice { values, .. } => values.as_slice(),
            FactKind::Months { .. } | FactKind::Flag => &[],
        };
        for id in [&fact.id].into_iter().chain(values.iter().map(|value| &value.id)) {
            for byte in id.bytes().chain([0]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        }
    }
    (hash >> 16) as u16 ^ hash as u16
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn put(bytes: &mut Vec<u8>, mut number: u16) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u16> {
        let mut number: u32 = 0;
        for place in 0..3 {
            let byte = self.next()?;
            number |= u32::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return u16::try_from(number).ok();
            }
        }
        None
    }

    fn range(&mut self, since: bool) -> Option<MonthRange> {
        let (min, max) = (Length(self.number()?), Length(self.number()?));
        let latest_start = if since {
            let year = i16::from_le_bytes([self.next()?, self.next()?]);
            Some(Date::new(year, self.next()? as i8, self.next()? as i8).ok()?.into())
        } else {
            None
        };
        (min <= max && max.whole_months() <= MOST_MONTHS).then_some(MonthRange { min, max, latest_start })
    }
}
