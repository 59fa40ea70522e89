//! Custom ids taken apart and sealed anew, as somebody would who had the bot's token, or another one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How many bytes of the signature an id carries.
const SIGNATURE: usize = 9;
/// The number of the officers' presses among all.
const DESK: u8 = 4;
/// The number of the press that is a step with a question.
const QUESTION: &str = "Claim";

/// What an id says.
pub struct Sealed {
    /// When it was made, as it is written there.
    pub made: u32,
    /// What it means.
    pub press: Vec<u8>,
}

impl Sealed {
    pub fn read(id: &str) -> Self {
        let bytes = URL_SAFE_NO_PAD.decode(id).unwrap();
        let (signed, _) = bytes.split_at(bytes.len() - SIGNATURE);
        let (made, press) = signed.split_first_chunk::<4>().unwrap();
        Self { made: u32::from_le_bytes(*made), press: press.to_vec() }
    }

    pub fn is_of_the_desk(&self) -> bool {
        self.press.first() == Some(&DESK)
    }

    /// The names of the press among those known, by number.
    pub fn names<'names>(&self, steps: &[(u8, Vec<&'names str>)]) -> Vec<&'names str> {
        let Some((_, names)) = steps.iter().find(|(number, _)| Some(number) == self.press.get(1)) else {
            return Vec::new();
        };
        if !names.contains(&QUESTION) {
            return names.clone();
        }
        // The question's number, of as many bytes as have their highest bit set and one more, and then the step.
        let after = self.press[2..].iter().position(|byte| byte & 0x80 == 0).map_or(0, |at| at + 3);
        let step = self.press.get(after).map(|step| names[usize::from(*step)]);
        step.into_iter().collect()
    }
}

/// An id as the bot with this token makes it for a person.
pub fn seal(token: &str, made: u32, press: &[u8], person: u64) -> String {
    let purpose = concat!("pathways custom id ", env!("CARGO_PKG_VERSION"));
    let key = mac(token.as_bytes()).chain_update(purpose).finalize().into_bytes();
    let mut bytes = [&made.to_le_bytes(), press].concat();
    let signature = mac(&key).chain_update(person.to_le_bytes()).chain_update(&bytes).finalize().into_bytes();
    bytes.extend(&signature[..SIGNATURE]);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The same id with one bit changed, for every bit.
pub fn each_bit_changed(id: &str) -> Vec<String> {
    let bytes = URL_SAFE_NO_PAD.decode(id).unwrap();
    let changed = |bit: usize| {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        URL_SAFE_NO_PAD.encode(changed)
    };
    (0..bytes.len() * 8).map(changed).collect()
}

fn mac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).unwrap()
}
