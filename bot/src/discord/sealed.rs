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
        let (signed, signature) = bytes
            .len()
            .checked_sub(SIGNATURE)
            .map(|at| bytes.split_at(at))
            .ok_or(NotFollowed::Forged)?;
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
