//! Custom ids: what a button means, with the time at which it was made, signed so that nobody can make or change one.
//!
//! The interview's answers travel in them, so that the bot keeps nothing and a restart or a second instance loses nothing.
//! They are signed, not hidden: the person to whom they belong and Discord can read them.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;

use crate::config::Token;
use crate::discord::press::Press;

/// Discord's limit on a custom id, in characters.
const MOST_OF_AN_ID: usize = 100;
/// Bytes of the signature: 72 bits, which nobody guesses at Discord's rate of requests.
const SIGNATURE: usize = 9;
/// Seconds are counted from here, 1 January 2026, to need four bytes.
const BEGINNING: i64 = 1_767_225_600;

/// The person for whom what anybody may press is sealed.
pub const FOR_ANYBODY: u64 = 0;

/// Makes custom ids and reads them. Two instances with one token read each other's.
#[derive(Clone)]
pub struct Seal {
    key: Hmac<Sha256>,
    lasts: Duration,
}

/// Why a custom id is not followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotFollowed {
    /// It was not made here, or not for this person.
    Forged,
    /// It was made too long ago.
    Expired,
}

impl Seal {
    /// A seal that is made of the bot's token; what it makes works for so long.
    pub fn new(token: &Token, lasts: Duration) -> Self {
        // Another version may mean something else by the same bytes.
        let purpose = concat!("pathways custom id ", env!("CARGO_PKG_VERSION"));
        let derived = mac(token.secret().as_bytes()).chain_update(purpose).finalize().into_bytes();
        Self { key: mac(&derived), lasts }
    }

    /// The custom id of a press that `person` alone can make.
    ///
    /// # Panics
    /// Where it takes more than Discord's 100 characters, which no press does.
    pub fn id(&self, press: &Press, person: u64, now: Timestamp) -> String {
        let seconds = u32::try_from(now.as_second() - BEGINNING).unwrap_or(0);
        let mut bytes = seconds.to_le_bytes().to_vec();
        bytes = postcard::to_extend(press, bytes).expect("a press can be written");
        let signature = self.signature(&bytes, person);
        bytes.extend(signature);
        let id = URL_SAFE_NO_PAD.encode(bytes);
        assert!(id.len() <= MOST_OF_AN_ID, "{} characters are too many for a custom id", id.len());
        id
    }

    /// What a custom id means that `person` pressed.
    ///
    /// # Errors
    /// Where it is not to be followed.
    pub fn read(&self, id: &str, person: u64, now: Timestamp) -> Result<Press, NotFollowed> {
        let bytes = URL_SAFE_NO_PAD.decode(id).map_err(|_| NotFollowed::Forged)?;
        let (signed, signature) =
            bytes.len().checked_sub(SIGNATURE).map(|at| bytes.split_at(at)).ok_or(NotFollowed::Forged)?;
        let mut check = self.key.clone();
        check.update(&person.to_le_bytes());
        check.update(signed);
        check.verify_truncated_left(signature).map_err(|_| NotFollowed::Forged)?;
        let (seconds, press) = signed.split_first_chunk::<4>().ok_or(NotFollowed::Forged)?;
        let made = i64::from(u32::from_le_bytes(*seconds)) + BEGINNING;
        let age = u64::try_from(now.as_second() - made).unwrap_or(0);
        if age >= self.lasts.as_secs() {
            return Err(NotFollowed::Expired);
        }
        postcard::from_bytes(press).map_err(|_| NotFollowed::Forged)
    }

    fn signature(&self, bytes: &[u8], person: u64) -> [u8; SIGNATURE] {
        let mut key = self.key.clone();
        key.update(&person.to_le_bytes());
        key.update(bytes);
        let whole = key.finalize().into_bytes();
        *whole.first_chunk().expect("a signature has 32 bytes")
    }
}

fn mac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("a key may have any length")
}

#[cfg(test)]
mod tests {
    use pathways::interview::Interview;
    use pathways::question::{Input, question};
    use pathways::{Answer, FactId, MonthRange};

    use super::*;
    use crate::discord::press::{AskStep, DeskStep, Key, Packed, QuestionStep, Reading, Step, Written};

    const NOW: Timestamp = Timestamp::constant(1_795_867_200, 0);
    const DAY: Duration = Duration::from_hours(24);

    fn seal(token: &str) -> Seal {
        let file = std::env::temp_dir().join(format!("pathways-token-{}-{token}", std::process::id()));
        std::fs::write(&file, token).unwrap();
        let seal = Seal::new(&Token::find(Some(&file)).unwrap(), DAY);
        std::fs::remove_file(&file).unwrap();
        seal
    }

    /// One press of every kind, each as large as it can be.
    fn presses() -> Vec<Press> {
        let id = "i".repeat(pathways::catalogue::officers::MOST_OF_ID);
        let most = u64::from(u32::MAX);
        let written = Written { faq: Some(id.clone()), seen: Some(most), question: Some(most), refer: true };
        let key = Key::of("executive-coaching");
        vec![
            Press::Interview(Step::Why(9, 9), Packed(vec![0xff; 56])),
            Press::Ask(AskStep::TellMe(u64::MAX)),
            Press::Read(Reading::Compare(vec![key; 3]), u8::MAX),
            Press::Read(Reading::Dates(Some(key)), 0),
            Press::AskInPrivate,
            Press::Desk(DeskStep::Written(written)),
            Press::Desk(DeskStep::History(id.clone(), u8::MAX)),
            Press::Desk(DeskStep::Revert(id)),
            Press::Desk(DeskStep::Question(u64::MAX, QuestionStep::DismissWritten)),
        ]
    }

    #[test]
    fn what_is_sealed_is_read_again_and_fits_into_a_custom_id() {
        let seal = seal("one");
        for press in presses() {
            let id = seal.id(&press, u64::MAX, NOW);
            assert!(id.len() <= MOST_OF_AN_ID, "{press:?}: {}", id.len());
            assert_eq!(seal.read(&id, u64::MAX, NOW), Ok(press));
        }
    }

    #[test]
    fn another_instance_with_the_same_token_reads_it_and_one_with_another_does_not() {
        let id = seal("one").id(&Press::AskInPrivate, 1, NOW);
        assert_eq!(seal("one").read(&id, 1, NOW), Ok(Press::AskInPrivate));
        assert_eq!(seal("two").read(&id, 1, NOW), Err(NotFollowed::Forged));
    }

    #[test]
    fn nobody_can_use_or_change_the_button_of_another() {
        let seal = seal("one");
        for press in presses() {
            let id = seal.id(&press, 1, NOW);
            assert_eq!(seal.read(&id, 2, NOW), Err(NotFollowed::Forged));
            let bytes = URL_SAFE_NO_PAD.decode(&id).unwrap();
            for bit in 0..bytes.len() * 8 {
                let mut changed = bytes.clone();
                changed[bit / 8] ^= 1 << (bit % 8);
                let changed = URL_SAFE_NO_PAD.encode(changed);
                assert_eq!(seal.read(&changed, 1, NOW), Err(NotFollowed::Forged));
            }
            for length in 0..bytes.len() {
                let cut = URL_SAFE_NO_PAD.encode(&bytes[..length]);
                assert_eq!(seal.read(&cut, 1, NOW), Err(NotFollowed::Forged));
            }
        }
        for text in ["", "hello", "ask:1", "💡", &"A".repeat(100)] {
            assert_eq!(seal.read(text, 1, NOW), Err(NotFollowed::Forged));
        }
    }

    #[test]
    fn a_button_works_for_as_long_as_is_configured() {
        let seal = seal("one");
        let id = seal.id(&Press::AskInPrivate, 1, NOW);
        let last = NOW + DAY - Duration::from_secs(1);
        assert_eq!(seal.read(&id, 1, last), Ok(Press::AskInPrivate));
        assert_eq!(seal.read(&id, 1, NOW + DAY), Err(NotFollowed::Expired));
    }

    #[test]
    fn the_longest_interview_fits_with_every_step() {
        let catalogue = crate::catalogue_in_use::catalogue(None).unwrap();
        let seal = seal("one");
        let role = catalogue.fact_named("role").unwrap();
        for value in 0..catalogue.fact(role).values().len() {
            let mut interview = Interview::new(&catalogue);
            while let Some(fact) = interview.next(&catalogue) {
                let answer = match question(&catalogue, fact, interview.answers()).input {
                    Input::Choice(values) if fact == role => Answer::Choice(values[value].value),
                    Input::Choice(values) => Answer::Choice(values[0].value),
                    Input::YearsAndMonths => Answer::Months(MonthRange::exactly(731)),
                };
                for _ in 0..2 {
                    let flags = question(&catalogue, fact, interview.answers()).flags;
                    let flags: Vec<(FactId, bool)> = flags.iter().map(|flag| (flag.fact, true)).collect();
                    interview.answer(&catalogue, fact, Some(answer), &flags);
                }
            }
            let press = Press::Interview(Step::Why(9, 9), Packed(interview.pack(&catalogue)));
            assert!(seal.id(&press, u64::MAX, NOW).len() <= MOST_OF_AN_ID);
        }
    }
}
