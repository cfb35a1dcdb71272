//! SHA-256 values as they stand in lists, manifests and file names: 64 lower-case hex digits.
//!
//! Deliberately absent: any other hash, and any lenient reading of upper-case digits. Two spellings of one
//! value would let a byte change without being noticed.

use std::{
    fmt,
    io::{self, Read},
    str::FromStr,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

use crate::content_hashes::read_pieces;

/// Holds one SHA-256 value. Displays as 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256Hex([u8; 32]);

/// Says that a text is not exactly 64 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64 lower-case hex digits")]
pub struct ParseSha256Error;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Hashes `bytes` with SHA-256 (FIPS 180-4).
#[must_use]
pub fn sha256(bytes: &[u8]) -> Sha256Hex {
    Sha256Hex(Sha256::digest(bytes).into())
}

/// Hashes everything that `reader` gives, piece by piece, so that a large file needs little memory.
///
/// # Errors
/// When the reader fails.
pub fn sha256_of(reader: impl Read) -> io::Result<Sha256Hex> {
    let mut hasher = Sha256::new();
    read_pieces(reader, |piece| hasher.update(piece))?;
    Ok(Sha256Hex(hasher.finalize().into()))
}

impl Sha256Hex {
    /// Wraps 32 raw bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the 32 raw bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the 64 hex digits.
    pub(crate) fn digits(&self) -> [u8; 64] {
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
        text
    }

    /// Returns the first 16 hex digits, used to begin the file names of attachments.
    #[must_use]
    pub fn short(&self) -> String {
        hex(&self.0[..8])
    }
}

impl fmt::Display for Sha256Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Digits are always text; lists have millions of these, so they are not written sign by sign.
        f.write_str(std::str::from_utf8(&self.digits()).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Sha256Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Sha256Hex {
    type Err = ParseSha256Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        unhex(text, &mut bytes)
            .then_some(Self(bytes))
            .ok_or(ParseSha256Error)
    }
}

impl Serialize for Sha256Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// Hashes one leaf of a tree: a zero byte and the record (RFC 6962, 2.1).
pub(crate) fn leaf_hash(record: &[u8]) -> [u8; 32] {
    Sha256::new_with_prefix([0])
        .chain_update(record)
        .finalize()
        .into()
}

/// Hashes one inner node of a tree: a one byte and both children (RFC 6962, 2.1).
pub(crate) fn node_hash(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    let mut bytes = [1; 65];
    bytes[1..33].copy_from_slice(left);
    bytes[33..].copy_from_slice(right);
    Sha256::digest(bytes).into()
}

/// Writes bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Marks what is no digit in [`VALUES`].
const NO_DIGIT: u8 = 0xff;

/// The value of each sign as a lower-case hex digit. Lists have millions of them, so no sign is asked about twice.
const VALUES: [u8; 256] = {
    let mut values = [NO_DIGIT; 256];
    let mut digit = 0;
    while digit < DIGITS.len() {
        values[DIGITS[digit] as usize] = digit as u8;
        digit += 1;
    }
    values
};

/// Reads lower-case hex that fills `out` exactly.
pub(crate) fn unhex(text: &str, out: &mut [u8]) -> bool {
    let text = text.as_bytes();
    if text.len() != out.len() * 2 {
        return false;
    }
    let mut all = 0;
    for (slot, pair) in out.iter_mut().zip(text.chunks_exact(2)) {
        let (high, low) = (VALUES[usize::from(pair[0])], VALUES[usize::from(pair[1])]);
        all |= high | low;
        *slot = high << 4 | low & 15;
    }
    // Only what is no digit has any of the upper bits.
    all < 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_text_has_the_published_hash() {
        assert_eq!(
            sha256(b"").to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn only_one_spelling_of_a_hash_is_read() {
        let good = sha256(b"x").to_string();
        assert_eq!(good.parse::<Sha256Hex>(), Ok(sha256(b"x")));
        assert!(good.to_uppercase().parse::<Sha256Hex>().is_err());
        assert!(good[1..].parse::<Sha256Hex>().is_err());
        assert!(format!("{good}0").parse::<Sha256Hex>().is_err());
        assert!(format!("é{}", &good[2..]).parse::<Sha256Hex>().is_err());
        for at in 0..64 {
            for sign in (0..128).map(char::from) {
                let mut text = good.clone();
                text.replace_range(at..=at, &sign.to_string());
                let digit = matches!(sign, '0'..='9' | 'a'..='f');
                assert_eq!(text.parse::<Sha256Hex>().is_ok(), digit, "{sign:?} at {at}");
                assert!(
                    text.parse::<Sha256Hex>()
                        .map_or(true, |hash| hash.to_string() == text)
                );
            }
        }
    }
}
