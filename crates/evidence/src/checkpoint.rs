//! Checkpoints: the head of the log as a C2SP note (`tlog-checkpoint`), with one extension line that holds
//! the hash of the plain list.
//!
//! ```text
//! io.github.example.App/0123456789abcdef
//! 18
//! <root of the RFC 6962 tree, base64>
//! list-sha256 <sha-256 of the first 18 lines of log.sha256, hex>
//! ```
//!
//! An empty line and signature lines follow when there was a key. Deliberately absent: who holds the key.

use ed25519_dalek::{Signature as Ed25519Signature, Signer as _, VerifyingKey};
use serde::{Deserialize, Serialize};
use signed_note::{Note, Signer, Verifier, VerifierList};
use tlog_tiles::{Checkpoint, Hash};

use crate::{
    hash::Sha256Hex,
    seal::{AllowedSigners, SealKey},
};

const LIST_LINE: &str = "list-sha256 ";

/// Names a state of the log: how many records, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many records there are.
    pub size: u64,
    /// SHA-256 of the whole `log.sha256` at that size.
    pub list_sha256: Sha256Hex,
    /// Root of the RFC 6962 tree over its lines.
    pub root: Sha256Hex,
}

/// Holds a checkpoint note as text, as it is to be stored, sent and compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    /// How many records it covers.
    pub size: u64,
    /// The note. Without a key it is the text alone, with no signature lines.
    pub note: String,
    /// Fingerprint of the key that signed, or nothing.
    pub fingerprint: Option<String>,
}

/// Says why a checkpoint could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the origin does not fit a checkpoint")]
pub(crate) struct WriteCheckpointError;

/// Says why a text is not a checkpoint of a log of this format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReadCheckpointError {
    #[error("not a checkpoint note")]
    Malformed,
    #[error("the line with the hash of the list is missing")]
    NoList,
}

/// Is a checkpoint as read; `note` is there if it has signature lines.
#[derive(Debug)]
pub(crate) struct ReadCheckpoint {
    pub(crate) origin: String,
    pub(crate) head: Head,
    note: Option<Note>,
}

/// Checks that a text can be the origin of a log: printable, no spaces, no plus (C2SP `signed-note`).
pub(crate) fn is_origin(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_graphic() && c != '+';
    (1..=200).contains(&text.len()) && text.chars().all(plain) && app_id(text).is_some()
}

/// Returns the app id of an origin: all before the last slash.
pub(crate) fn app_id(origin: &str) -> Option<&str> {
    origin
        .rsplit_once('/')
        .map(|(app, _)| app)
        .filter(|app| !app.is_empty())
}

/// Writes the note for a head, signed by every key given. Ed25519 is deterministic, so the same head and keys
/// give the same bytes.
pub(crate) fn write(origin: &str, head: &Head, keys: &[&SealKey]) -> Result<String, WriteCheckpointError> {
    let extension = format!("{LIST_LINE}{}\n", head.list_sha256);
    let text = Checkpoint::new(origin, head.size, Hash(*head.root.as_bytes()), &extension)
        .map_err(|_| WriteCheckpointError)?
        .to_bytes();
    let bytes = if keys.is_empty() {
        text
    } else {
        let mut note = Note::new(&text, &[]).map_err(|_| WriteCheckpointError)?;
        for key in keys {
            note.add_sigs(&[&NoteSigner { origin, key }])
                .map_err(|_| WriteCheckpointError)?;
        }
        note.to_bytes()
    };
    String::from_utf8(bytes).map_err(|_| WriteCheckpointError)
}

/// Reads a checkpoint, signed or not. Signatures are kept but not judged.
pub(crate) fn read(bytes: &[u8]) -> Result<ReadCheckpoint, ReadCheckpointError> {
    let signed = bytes.windows(2).any(|pair| pair == b"\n\n");
    let note = match signed {
        true => Some(Note::from_bytes(bytes).map_err(|_| ReadCheckpointError::Malformed)?),
        false => None,
    };
    let text = note.as_ref().map_or(bytes, Note::text);
    let checkpoint = Checkpoint::from_bytes(text).map_err(|_| ReadCheckpointError::Malformed)?;
    let whole = note
        .as_ref()
        .map_or_else(|| checkpoint.to_bytes(), Note::to_bytes);
    if whole != bytes || !is_origin(checkpoint.origin()) {
        return Err(ReadCheckpointError::Malformed);
    }
    let line = checkpoint
        .extension()
        .lines()
        .next()
        .ok_or(ReadCheckpointError::NoList)?;
    let list = line.strip_prefix(LIST_LINE).ok_or(ReadCheckpointError::NoList)?;
    Ok(ReadCheckpoint {
        origin: checkpoint.origin().to_owned(),
        head: Head {
            size: checkpoint.size(),
            list_sha256: list.parse().map_err(|_| ReadCheckpointError::NoList)?,
            root: Sha256Hex::from_bytes(checkpoint.hash().0),
        },
        note,
    })
}

impl ReadCheckpoint {
    /// Tells whether there are signature lines at all.
    pub(crate) fn has_signatures(&self) -> bool {
        self.note.is_some()
    }

    /// Checks the signature lines with the keys given. True if every line of a known key is right and there
    /// is at least one.
    pub(crate) fn is_signed_by(&self, keys: &AllowedSigners) -> bool {
        let Some(note) = &self.note else { return false };
        let verifier = |key: &VerifyingKey| -> Box<dyn Verifier> {
            Box::new(NoteVerifier {
                origin: self.origin.clone(),
                key: *key,
            })
        };
        note.verify(&VerifierList::new(keys.ed25519().map(verifier).collect()))
            .is_ok()
    }
}

struct NoteSigner<'a> {
    origin: &'a str,
    key: &'a SealKey,
}

impl Signer for NoteSigner<'_> {
    fn name(&self) -> &str {
        self.origin
    }

    fn key_id(&self) -> u32 {
        note_key_id(self.origin, &self.key.signing().verifying_key())
    }

    fn sign(&self, text: &[u8]) -> Result<Vec<u8>, ed25519_dalek::SignatureError> {
        Ok(self.key.signing().try_sign(text)?.to_vec())
    }
}

struct NoteVerifier {
    origin: String,
    key: VerifyingKey,
}

impl Verifier for NoteVerifier {
    fn name(&self) -> &str {
        &self.origin
    }

    fn key_id(&self) -> u32 {
        note_key_id(&self.origin, &self.key)
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        Ed25519Signature::from_slice(signature).is_ok_and(|sig| self.key.verify_strict(text, &sig).is_ok())
    }
}

/// Computes the key id of C2SP `signed-note` for an Ed25519 key (algorithm byte 1).
fn note_key_id(name: &str, key: &VerifyingKey) -> u32 {
    signed_note::key_id(name, &[&[1], key.as_bytes().as_slice()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha256;

    const ORIGIN: &str = "io.github.example.App/0123456789abcdef";

    fn head() -> Head {
        Head {
            size: 3,
            list_sha256: sha256(b"list"),
            root: sha256(b"root"),
        }
    }

    #[test]
    fn a_signed_checkpoint_is_read_back_and_its_key_recognised() {
        let key = SealKey::from_seed([7; 32]);
        let note = write(ORIGIN, &head(), &[&key]).unwrap();
        let read = read(note.as_bytes()).unwrap();
        assert_eq!((read.head, read.origin.as_str()), (head(), ORIGIN));
        assert!(read.is_signed_by(
            &AllowedSigners::of_keys([key.public_openssh()].iter().map(String::as_str)).unwrap()
        ));
        let other = SealKey::from_seed([8; 32]).public_openssh();
        assert!(!read.is_signed_by(&AllowedSigners::of_keys([other.as_str()].into_iter()).unwrap()));
    }

    #[test]
    fn an_unsigned_checkpoint_is_read_but_never_counts_as_signed() {
        let note = write(ORIGIN, &head(), &[]).unwrap();
        let read = read(note.as_bytes()).unwrap();
        assert_eq!(read.head, head());
        assert!(!read.has_signatures());
    }

    #[test]
    fn no_changed_byte_of_a_signed_checkpoint_goes_unnoticed() {
        let key = SealKey::from_seed([7; 32]);
        let keys = AllowedSigners::of_keys([key.public_openssh()].iter().map(String::as_str)).unwrap();
        let note = write(ORIGIN, &head(), &[&key]).unwrap().into_bytes();
        for at in 0..note.len() {
            let mut changed = note.clone();
            changed[at] ^= 1;
            assert!(
                !read(&changed).is_ok_and(|read| read.is_signed_by(&keys)),
                "byte {at}"
            );
        }
    }
}
