//! Where a picture beside the member's own statement comes from, and what they took out of it.
//!
//! Deliberately absent: the pixels. Cutting and blacking out happen on them, before anything is kept.

use serde::{Deserialize, Serialize};

/// The picture that the member brought, before they cut it or blacked parts of it out. Hashes are SHA-256, 64
/// lower-case hex digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureSource {
    /// Hash of the file as the member brought it, so that they can show it with the record later.
    pub file_sha256: String,
    /// Hash of the whole picture, written anew without hidden data.
    pub whole_sha256: String,
    /// Whether the whole picture is kept with the record, because the member said so.
    pub whole_kept: bool,
    /// How many boxes were blacked out.
    pub blacked_out: u32,
    /// Whether edges were cut off.
    pub cut: bool,
}
