//! SHA-2 values of contents too large for memory, and those that somebody states in hex.
//!
//! Deliberately absent: MD5 and SHA-1, which only old bags and old time stamps name.

use std::{
    io::{self, Read},
    str::FromStr,
};

use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::hash::unhex;

/// Holds the SHA-256, SHA-384 and SHA-512 of one content: which of them is asked for is not known before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentHashes {
    pub(crate) sha256: [u8; 32],
    pub(crate) sha384: [u8; 48],
    pub(crate) sha512: [u8; 64],
}

impl ContentHashes {
    /// Hashes everything that `reader` gives, in one go and in little memory.
    ///
    /// # Errors
    /// When the reader fails.
    pub fn of(reader: impl Read) -> io::Result<Self> {
        let (mut sha256, mut sha384, mut sha512) = (Sha256::new(), Sha384::new(), Sha512::new());
        read_pieces(reader, |piece| {
            sha256.update(piece);
            sha384.update(piece);
            sha512.update(piece);
        })?;
        Ok(Self {
            sha256: sha256.finalize().into(),
            sha384: sha384.finalize().into(),
            sha512: sha512.finalize().into(),
        })
    }
}

/// Hashes everything that `reader` gives with one algorithm.
pub(crate) fn hash_of<D: Digest>(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut hasher = D::new();
    read_pieces(reader, |piece| hasher.update(piece))?;
    Ok(hasher.finalize().to_vec())
}

/// Hands over piece by piece what `reader` gives, to its end.
pub(crate) fn read_pieces(mut reader: impl Read, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    let mut buffer = vec![0; 1 << 16];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => take(&buffer[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Is a SHA-256, SHA-384 or SHA-512 value that somebody states. Its length tells which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedHash {
    /// 64 hex digits.
    Sha256([u8; 32]),
    /// 96 hex digits.
    Sha384([u8; 48]),
    /// 128 hex digits.
    Sha512([u8; 64]),
}

/// Says that a text is not a hash in hex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64, 96 or 128 hex digits (SHA-256, SHA-384 or SHA-512)")]
pub struct ParseStatedHashError;

impl FromStr for StatedHash {
    type Err = ParseStatedHashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.to_ascii_lowercase();
        let (mut short, mut middle, mut long) = ([0; 32], [0; 48], [0; 64]);
        if unhex(&text, &mut short) {
            Ok(Self::Sha256(short))
        } else if unhex(&text, &mut middle) {
            Ok(Self::Sha384(middle))
        } else if unhex(&text, &mut long) {
            Ok(Self::Sha512(long))
        } else {
            Err(ParseStatedHashError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_read_piece_by_piece_has_the_hashes_of_the_whole() {
        for length in [0, 1, 65_535, 65_536, 65_537, 200_000] {
            let whole = vec![7; length];
            let hashes = ContentHashes::of(whole.as_slice()).unwrap();
            assert_eq!(hashes.sha256, <[u8; 32]>::from(Sha256::digest(&whole)));
            assert_eq!(hashes.sha384, <[u8; 48]>::from(Sha384::digest(&whole)));
            assert_eq!(hashes.sha512, <[u8; 64]>::from(Sha512::digest(&whole)));
            let alone = hash_of::<Sha512>(whole.as_slice()).unwrap();
            assert_eq!(alone, hashes.sha512);
        }
    }

    #[test]
    fn a_stated_hash_is_read_in_either_case_and_by_its_length() {
        for (digits, read) in [
            (64, Ok(StatedHash::Sha256([0xab; 32]))),
            (96, Ok(StatedHash::Sha384([0xab; 48]))),
            (128, Ok(StatedHash::Sha512([0xab; 64]))),
            (0, Err(ParseStatedHashError)),
            (63, Err(ParseStatedHashError)),
            (66, Err(ParseStatedHashError)),
        ] {
            for pair in ["ab", "AB", "aB"] {
                let text = &pair.repeat(65)[..digits];
                assert_eq!(text.parse::<StatedHash>(), read, "{text}");
            }
        }
        assert!("x".repeat(64).parse::<StatedHash>().is_err());
    }
}
