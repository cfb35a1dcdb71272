//! Attachments: files beside the log, named by their SHA-256, written whole before the entry that names them.
//!
//! Deliberately absent: what they show, and deleting.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    durable::{self, StorageFault},
    hash::{Sha256Hex, hex, sha256},
};

/// The largest attachment taken, in bytes (256 MiB).
pub const MAX_ATTACHMENT_BYTES: u64 = 256 << 20;

/// Endings that an attachment may have. Captured HTML is kept as `.html.txt`, so that nothing runs when it is
/// opened by a double click.
const ENDINGS: [&str; 9] = ["png", "jpg", "txt", "eml", "json", "pdf", "gz", "tsr", "tsq"];

/// Is a file to be kept with a new entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// Short name, such as `shot.png`: `[a-z0-9._-]`, at most 40 signs, with a harmless ending.
    pub name: String,
    /// Media type (RFC 6838), such as `image/png`.
    pub media_type: String,
    /// The exact content.
    pub bytes: Vec<u8>,
}

/// Name of the attachment that holds what points to a person. An export leaves it out unless it is asked for.
pub const PERSONAL_ATTACHMENT: &str = "personal.json";

impl NewAttachment {
    /// Keeps names, member ids or addresses apart from the entry, so that an export can show the one without the
    /// other. `salt` is 128 random bits: without them a name could be guessed from the hash that stays.
    ///
    /// # Errors
    ///
    /// `serde_json::Error` if the value is no JSON.
    pub fn personal(salt: [u8; 16], value: &serde_json::Value) -> Result<Self, serde_json::Error> {
        let bytes = serde_json::to_vec_pretty(&serde_json::json!({ "salt": hex(&salt), "value": value }))?;
        Ok(Self {
            name: PERSONAL_ATTACHMENT.to_owned(),
            media_type: "application/json".to_owned(),
            bytes,
        })
    }
}

/// Names an attachment from inside an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentRef {
    /// Short name, such as `shot.png`.
    pub name: String,
    /// Hash of the content, which also is its address.
    pub sha256: Sha256Hex,
    /// Length in bytes.
    pub bytes: u64,
    /// Media type (RFC 6838).
    pub media_type: String,
}

impl AttachmentRef {
    /// Returns the path of the attachment inside a bag's `data` folder.
    #[must_use]
    pub fn bag_path(&self) -> String {
        format!("attachments/{}-{}", self.sha256.short(), self.name)
    }
}

/// Says why an attachment could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadAttachmentError {
    /// There is no file of that hash.
    #[error("the attachment is missing")]
    Missing,
    /// The file's content is not what its name says.
    #[error("the attachment has been changed")]
    Changed,
    /// The disk did not give it.
    #[error("the attachment could not be read: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The system's error.
        source: io::Error,
    },
}

/// Checks that a name is short, plain and cannot be run by a double click.
pub(crate) fn is_attachment_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    name.len() <= 40
        && name.chars().all(plain)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !name.contains("..")
        && ENDINGS.contains(&ending)
}

/// Is the folder of attachments of one log.
#[derive(Debug)]
pub(crate) struct AttachmentFolder(PathBuf);

impl AttachmentFolder {
    pub(crate) fn open(log_folder: &Path) -> io::Result<Self> {
        let folder = log_folder.join("attachments");
        durable::create_private_folder(&folder)?;
        Ok(Self(folder))
    }

    /// Keeps the bytes durably and returns their hash. What is there already, and right, is left alone.
    pub(crate) fn keep(&self, bytes: &[u8]) -> io::Result<Sha256Hex> {
        let hash = sha256(bytes);
        if !self.matches(&hash, bytes.len() as u64) {
            durable::write_private_file(&self.path(&hash), bytes)?;
        }
        Ok(hash)
    }

    /// Reads the whole attachment and checks its hash.
    pub(crate) fn read(&self, hash: &Sha256Hex) -> Result<Vec<u8>, ReadAttachmentError> {
        let bytes = durable::read_file(&self.path(hash), MAX_ATTACHMENT_BYTES).map_err(fault)?;
        if sha256(&bytes) == *hash {
            Ok(bytes)
        } else {
            Err(ReadAttachmentError::Changed)
        }
    }

    /// Checks the attachment's hash and length without holding it in memory.
    pub(crate) fn check(&self, attachment: &AttachmentRef) -> Result<(), ReadAttachmentError> {
        let (hash, length) = self.hash_of(&attachment.sha256).map_err(fault)?;
        if hash == attachment.sha256 && length == attachment.bytes {
            Ok(())
        } else {
            Err(ReadAttachmentError::Changed)
        }
    }

    fn matches(&self, hash: &Sha256Hex, length: u64) -> bool {
        self.hash_of(hash).is_ok_and(|found| found == (*hash, length))
    }

    fn hash_of(&self, hash: &Sha256Hex) -> io::Result<(Sha256Hex, u64)> {
        let mut file = durable::open_for_reading(&self.path(hash))?;
        let mut hasher = Sha256::new();
        let mut buffer = vec![0; 1 << 16];
        let mut length = 0;
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                n => {
                    hasher.update(&buffer[..n]);
                    length += n as u64;
                }
            }
        }
        Ok((Sha256Hex::from_bytes(hasher.finalize().into()), length))
    }

    fn path(&self, hash: &Sha256Hex) -> PathBuf {
        self.0.join(hash.to_string())
    }
}

fn fault(source: io::Error) -> ReadAttachmentError {
    match source.kind() {
        io::ErrorKind::NotFound => ReadAttachmentError::Missing,
        io::ErrorKind::FileTooLarge => ReadAttachmentError::Changed,
        _ => ReadAttachmentError::Storage {
            fault: (&source).into(),
            source,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_run_or_escape_are_refused() {
        for good in ["shot.png", "dom.html.txt", "mail.eml", "a-b_c.1.json"] {
            assert!(is_attachment_name(good), "{good}");
        }
        for bad in [
            "", "shot", "x.html", "x.svg", "../x.png", "a/b.png", "A.png", ".png", "a..png", "ä.png",
        ] {
            assert!(!is_attachment_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_damaged_attachment_is_noticed_and_keeping_it_again_repairs_it() {
        let dir = tempfile::tempdir().unwrap();
        let folder = AttachmentFolder::open(dir.path()).unwrap();
        let hash = folder.keep(b"picture").unwrap();
        assert_eq!(folder.read(&hash).unwrap(), b"picture");
        std::fs::write(folder.path(&hash), b"pictura").unwrap();
        assert!(matches!(folder.read(&hash), Err(ReadAttachmentError::Changed)));
        folder.keep(b"picture").unwrap();
        assert_eq!(folder.read(&hash).unwrap(), b"picture");
        assert!(matches!(
            folder.read(&sha256(b"other")),
            Err(ReadAttachmentError::Missing)
        ));
    }
}
