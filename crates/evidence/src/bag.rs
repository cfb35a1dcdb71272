//! The text files of a BagIt 1.0 bag (RFC 8493), in the one spelling that this format allows.
//!
//! Deliberately absent: percent-encoding (names here never need it), other hash algorithms, fetch files.

use std::collections::BTreeMap;

use crate::hash::Sha256Hex;

/// Version of the bundle format, in `bag-info.txt` and `FORMAT.md`.
pub(crate) const BUNDLE_VERSION: &str = "1";

pub(crate) const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

pub(crate) const DECLARATION_FILE: &str = "bagit.txt";
pub(crate) const INFO_FILE: &str = "bag-info.txt";
pub(crate) const MANIFEST_FILE: &str = "manifest-sha256.txt";
pub(crate) const TAG_MANIFEST_FILE: &str = "tagmanifest-sha256.txt";
pub(crate) const SEAL_FILE: &str = "manifest-sha256.txt.sig";

pub(crate) const LIST_FILE: &str = "data/log/log.sha256";
pub(crate) const ENTRY_FOLDER: &str = "data/log/entries/";
pub(crate) const CHECKPOINT_FOLDER: &str = "data/log/checkpoints/";
pub(crate) const ATTACHMENT_FOLDER: &str = "data/attachments/";
pub(crate) const KEY_FOLDER: &str = "data/keys/";
pub(crate) const ALLOWED_SIGNERS_FILE: &str = "data/keys/allowed_signers";
pub(crate) const KEY_HISTORY_FILE: &str = "data/keys/key-history.txt";
pub(crate) const PEM_FILE: &str = "data/keys/ed25519.pem";
pub(crate) const WITHHELD_FILE: &str = "data/withheld-attachments.sha256";

/// Checks a path that this format may write: parts of `[A-Za-z0-9._-]`, none of them hidden or a dot.
pub(crate) fn is_bag_path(path: &str) -> bool {
    // One walk over the signs, each with the one before it: lists have a great many paths.
    let mut before = b'/';
    let fits = |sign: u8| {
        let fitting = match sign {
            b'/' => before != b'/' && before != b'.',
            b'.' => before != b'/' && before != b'.',
            b'_' | b'-' => before != b'/',
            _ => sign.is_ascii_alphanumeric(),
        };
        before = sign;
        fitting
    };
    // The end ends a part as a slash does.
    (1..=200).contains(&path.len()) && path.bytes().chain([b'/']).all(fits)
}

/// Writes a manifest: lines of `sha256sum`, ordered by path.
pub(crate) fn manifest<'a>(files: impl IntoIterator<Item = (&'a str, Sha256Hex)>) -> String {
    let sorted = files.into_iter().collect::<BTreeMap<_, _>>();
    sorted
        .into_iter()
        .map(|(path, hash)| format!("{hash}  {path}\n"))
        .collect()
}

/// Reads a manifest in exactly the spelling of [`manifest`], or nothing. The lines are ordered by path.
pub(crate) fn read_manifest(bytes: &[u8]) -> Option<Vec<(&str, Sha256Hex)>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut files = Vec::with_capacity(text.len() / 100);
    let mut last = "";
    for line in text.split_inclusive('\n') {
        let (hash, path) = line.strip_suffix('\n')?.split_at_checked(64)?;
        let path = path.strip_prefix("  ")?;
        if path <= last || !is_bag_path(path) {
            return None;
        }
        last = path;
        files.push((path, hash.parse().ok()?));
    }
    Some(files)
}

/// What `bag-info.txt` says.
pub(crate) struct Statement<'a> {
    pub(crate) agent: &'a str,
    pub(crate) bagging_date: &'a str,
    pub(crate) practice: bool,
    pub(crate) payload_bytes: u64,
    pub(crate) payload_files: u64,
}

impl Statement<'_> {
    /// Writes `bag-info.txt`.
    pub(crate) fn text(&self) -> String {
        let (description, practice) = match self.practice {
            true => (
                "PRACTICE records, made with the pretend site of the app. They prove nothing.",
                "yes",
            ),
            false => ("Export of a tamper-evident log", "no"),
        };
        format!(
            "Bag-Software-Agent: {}\nBagging-Date: {}\nEvidence-Format: {BUNDLE_VERSION}\n\
             External-Description: {description}\nPayload-Oxum: {}.{}\nPractice: {practice}\n",
            self.agent, self.bagging_date, self.payload_bytes, self.payload_files,
        )
    }
}

/// Finds a value in `bag-info.txt`. A label that stands there twice has no value.
pub(crate) fn info_value<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let mut values = text
        .lines()
        .filter_map(|line| line.strip_prefix(label)?.strip_prefix(": "));
    values.next().filter(|_| values.next().is_none())
}

/// Checks a value that is to stand in one line of `bag-info.txt`.
pub(crate) fn is_info_value(text: &str) -> bool {
    (1..=200).contains(&text.len()) && text.trim() == text && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha256;

    #[test]
    fn a_manifest_has_one_spelling_only() {
        let text = manifest([("b/x.txt", sha256(b"1")), ("a.txt", sha256(b"2"))]);
        let read = read_manifest(text.as_bytes()).unwrap();
        assert_eq!(read, [("a.txt", sha256(b"2")), ("b/x.txt", sha256(b"1"))]);
        let lines = text.lines().collect::<Vec<_>>();
        for bad in [
            format!("{}\n{}\n", lines[1], lines[0]),
            format!("{}\n{}\n", lines[0], lines[0]),
            text.trim_end().to_owned(),
            text.replace("  ", " *"),
            text.replace('\n', "\r\n"),
            text.to_uppercase(),
            text.replace("a.txt", "../a.txt"),
            format!("\n{text}"),
        ] {
            assert!(read_manifest(bad.as_bytes()).is_none(), "{bad}");
        }
    }

    #[test]
    fn paths_stay_inside_their_folder() {
        for good in ["report.html", "READ-ME-FIRST.txt", "log/entries/00000001.json"] {
            assert!(is_bag_path(good), "{good}");
        }
        for bad in [
            "", "/", "/a", "a//b", "a/", "../a", "a/../b", ".a", "a/.b", "_a", "a/-b", "a..b", "a./b",
            "a\\b", "a b", "ä", "a:b", "a.",
        ] {
            assert!(!is_bag_path(bad), "{bad}");
        }
    }

    #[test]
    fn a_label_given_twice_has_no_value() {
        assert_eq!(info_value("Practice: yes\nX: 1\n", "Practice"), Some("yes"));
        assert_eq!(info_value("Practice: yes\nPractice: no\n", "Practice"), None);
    }
}
