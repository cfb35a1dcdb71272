//! Small single checks, for anyone who holds one proof and not a whole bundle: a Merkle proof, a plain bag.
//! (`verify_sshsig` stands with the seal.)
//!
//! Deliberately absent: the rules of this crate's own bundles (`verify`).

use std::path::Path;

use tlog_tiles::Hash;

use crate::{
    hash::Sha256Hex,
    plain_bag,
    source::{self, Names},
    verdict::{BadItem, BadKind, NotABundle},
};

/// Says why an inclusion proof does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckInclusionError {
    /// The record's number is not below the size of the tree.
    #[error("the tree has no such record")]
    OutOfRange,
    /// The proof does not lead from the leaf to the root.
    #[error("the proof does not lead to the root")]
    Wrong,
}

/// Checks that the RFC 6962 tree of `size` records with `root` holds the record with leaf hash `leaf` as
/// number `seq`. The leaf hash is SHA-256 of a zero byte and the record (RFC 6962, 2.1).
///
/// # Errors
///
/// [`CheckInclusionError`] if it does not.
pub fn verify_inclusion(
    proof: &[Sha256Hex],
    size: u64,
    root: &Sha256Hex,
    seq: u64,
    leaf: &Sha256Hex,
) -> Result<(), CheckInclusionError> {
    let hash = |hash: &Sha256Hex| Hash(*hash.as_bytes());
    if seq >= size {
        return Err(CheckInclusionError::OutOfRange);
    }
    let proof = proof.iter().map(hash).collect::<Vec<_>>();
    tlog_tiles::check_record(&proof, size, hash(root), seq, hash(leaf))
        .map_err(|_| CheckInclusionError::Wrong)
}

/// Says why a plain bag could not be checked, or is not valid.
#[derive(Debug, thiserror::Error)]
pub enum CheckBagError {
    /// It cannot be read as a bag.
    #[error(transparent)]
    Unreadable(#[from] NotABundle),
    /// It does not say that it is a bag.
    #[error("bagit.txt is missing")]
    NoDeclaration,
    /// It follows a version of BagIt that is not known here (0.93 to 1.x are).
    #[error("version {major}.{minor} is not known")]
    UnknownVersion {
        /// The number before the dot.
        major: u32,
        /// The number behind it.
        minor: u32,
    },
    /// It has no manifest at all, so it is no valid bag.
    #[error("there is no list of the payload")]
    NoManifest,
    /// All else is well, but beside the lists that were checked there is one whose hashes cannot be.
    #[error("{}: its hash is not known here", list.escape_debug())]
    UnknownHash {
        /// The list.
        list: String,
    },
    /// It has no manifest of an algorithm known here (MD5, SHA-1 and the SHA-2 family).
    #[error("no manifest of a known algorithm")]
    UnknownAlgorithm,
    /// Its tag files are in another encoding than UTF-8, UTF-16 or ISO 8859-1.
    #[error("the tag files are in an encoding that is not known here")]
    UnknownEncoding,
    /// It is a bag, but not a valid one.
    #[error("the bag is not valid")]
    Invalid {
        /// The first thing that does not fit.
        first_bad: BadItem,
    },
}

/// Checks any BagIt bag (RFC 8493 and its drafts from 0.93) in a folder or a ZIP: complete, nothing added, all hashes
/// right. Every manifest counts; one of another algorithm than MD5, SHA-1 or SHA-2 can only be checked for completeness, so
/// that the bag cannot be called valid. MD5 and SHA-1 alone show accidents, not forgeries.
///
/// # Errors
///
/// [`CheckBagError`].
pub fn verify_bag(path: &Path) -> Result<(), CheckBagError> {
    // An empty payload is a folder all the same; a ZIP need not say so.
    if path.join("bagit.txt").is_file() && !path.join("data").is_dir() {
        return Err(plain_bag::invalid("data", BadKind::MissingFile));
    }
    plain_bag::check(source::open(path, Names::AnyOfThisSystem)?.as_mut())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha256;

    #[test]
    fn a_proof_holds_for_its_leaf_place_and_size_only() {
        let leaf = |text: &str| sha256(&[&[0], text.as_bytes()].concat());
        let node = |a: &Sha256Hex, b: &Sha256Hex| {
            sha256(&[&[1], a.as_bytes().as_slice(), b.as_bytes().as_slice()].concat())
        };
        let (a, b, c) = (leaf("a"), leaf("b"), leaf("c"));
        let root = node(&node(&a, &b), &c);
        assert_eq!(verify_inclusion(&[a, c], 3, &root, 1, &b), Ok(()));
        assert_eq!(
            verify_inclusion(&[a, c], 3, &root, 0, &b),
            Err(CheckInclusionError::Wrong)
        );
        assert_eq!(
            verify_inclusion(&[a, c], 3, &root, 1, &c),
            Err(CheckInclusionError::Wrong)
        );
        assert_eq!(
            verify_inclusion(&[a], 3, &root, 1, &b),
            Err(CheckInclusionError::Wrong)
        );
        assert_eq!(
            verify_inclusion(&[], 3, &root, 3, &b),
            Err(CheckInclusionError::OutOfRange)
        );
    }
}
