//! What of a log an export shows and what it withholds, decided before a byte is written.
//!
//! Entries are shown whole or as their hash alone; attachments are shown, left out, or stand there blacked out.
//! Deliberately absent: what entries mean, and blacking out (the caller brings the blacked-out file).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    attachment::{AttachmentRef, PERSONAL_ATTACHMENT},
    bag,
    bundle::{ExportBundleError, ExportRequest},
    entry,
    hash::{Sha256Hex, sha256},
    log::Log,
    log_error::ReadEntryError,
};

/// Chooses the entries whose content is shown. Every other entry appears only as its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntrySelection {
    /// All of them.
    All,
    /// Those with these numbers.
    Only(Vec<u64>),
}

/// Chooses the attachments of shown entries that go along. Every other one is listed with its hash.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AttachmentSelection {
    /// All but those named `personal.json`, which hold names, member ids and addresses.
    #[default]
    AllButPersonal,
    /// All of them, the personal ones too.
    All,
    /// All but the personal ones and those with these hashes.
    Without(Vec<Sha256Hex>),
    /// Those with these hashes, the personal ones too.
    Only(Vec<Sha256Hex>),
    /// None.
    None,
}

impl AttachmentSelection {
    fn shows(&self, attachment: &AttachmentRef) -> bool {
        let personal = attachment.name == PERSONAL_ATTACHMENT;
        match self {
            Self::All => true,
            Self::AllButPersonal => !personal,
            Self::Only(hashes) => hashes.contains(&attachment.sha256),
            Self::Without(hashes) => !personal && !hashes.contains(&attachment.sha256),
            Self::None => false,
        }
    }
}

/// Is a file shown in the place of an attachment, such as a picture with parts blacked out. The original is
/// withheld. Nothing in the log speaks of the new file: the seal alone covers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedactedAttachment {
    /// Hash of the original.
    pub original: Sha256Hex,
    /// The content to be shown instead.
    pub bytes: Vec<u8>,
}

/// Is an attachment that an export does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithheldAttachment {
    /// The first shown entry that names it.
    pub seq: u64,
    /// What that entry says of it.
    pub attachment: AttachmentRef,
    /// Path under `data/` of the blacked-out file shown instead, if there is one.
    pub shown_as: Option<String>,
}

/// Lists what an export withholds, for its report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Numbers of the entries that appear only as hashes.
    pub entries: Vec<u64>,
    /// Attachments of shown entries that are left out or blacked out.
    pub attachments: Vec<WithheldAttachment>,
}

/// Finds what an export would withhold, without writing anything.
///
/// # Errors
///
/// [`ExportBundleError`], as the export itself would return it.
pub fn withheld_by(log: &Log, request: &ExportRequest<'_>) -> Result<Withheld, ExportBundleError> {
    let _reading = log.store.reading()?;
    Disclosure::decide(log, request).map(|disclosure| disclosure.withheld)
}

/// Is everything that was decided.
pub(crate) struct Disclosure {
    /// Shown entries, in order.
    pub(crate) entries: Vec<u64>,
    /// Shown attachments by their path in the bag.
    pub(crate) attachments: BTreeMap<String, AttachmentRef>,
    pub(crate) withheld: Withheld,
    /// Sizes of the earlier checkpoints that go along, with the hash of a token over each, if there is one.
    pub(crate) checkpoints: BTreeMap<u64, Option<Sha256Hex>>,
}

impl Disclosure {
    pub(crate) fn decide(log: &Log, request: &ExportRequest<'_>) -> Result<Self, ExportBundleError> {
        let size = log.len();
        let mut entries = match &request.entries {
            EntrySelection::All => (0..size).collect::<Vec<_>>(),
            EntrySelection::Only(list) => list.clone(),
        };
        entries.sort_unstable();
        entries.dedup();
        if let Some(&seq) = entries.last().filter(|seq| **seq >= size) {
            return Err(ExportBundleError::NoSuchEntry { seq });
        }
        let mut decided = Self {
            withheld: Withheld {
                entries: not_in(&entries, size),
                attachments: vec![],
            },
            attachments: BTreeMap::new(),
            checkpoints: key_changes(log, request),
            entries: vec![],
        };
        let mut seen = BTreeSet::new();
        for &seq in &entries {
            let (bytes, _) = entry_bytes(log, seq)?;
            let outline =
                entry::outline(&bytes).map_err(|source| ReadEntryError::Unreadable { seq, source })?;
            for attachment in outline.attachments {
                let path = format!("data/{}", attachment.bag_path());
                let other = decided.attachments.get(&path).map(|other| other.sha256);
                if other.is_some_and(|other| other != attachment.sha256) {
                    return Err(ExportBundleError::LogChanged);
                }
                let redacted = request
                    .redacted
                    .iter()
                    .any(|file| file.original == attachment.sha256);
                if request.attachments.shows(&attachment) && !redacted {
                    decided.note_token(log, request, &outline.stamped, &attachment)?;
                    decided.attachments.insert(path, attachment);
                } else if seen.insert(path) {
                    let shown_as = redacted.then(|| redacted_path(&attachment));
                    decided.withheld.attachments.push(WithheldAttachment {
                        seq,
                        attachment,
                        shown_as,
                    });
                }
            }
        }
        decided.entries = entries;
        let unused = request.redacted.iter().position(|file| {
            let mut withheld = decided.withheld.attachments.iter();
            !withheld.any(|item| item.attachment.sha256 == file.original)
        });
        match unused {
            Some(index) => Err(ExportBundleError::RedactedNothing { index }),
            None => Ok(decided),
        }
    }

    /// Puts the token of a shown `time-stamp` entry beside the checkpoint that it covers.
    fn note_token(
        &mut self,
        log: &Log,
        request: &ExportRequest<'_>,
        stamped: &Option<entry::Stamped>,
        attachment: &AttachmentRef,
    ) -> Result<(), ExportBundleError> {
        let Some(stamped) = stamped.as_ref().filter(|_| attachment.name == "token.tsr") else {
            return Ok(());
        };
        let note = log.note_at(stamped.size)?;
        // A bundle without a seal names no keys, so that a signature in it could not be checked.
        let note = note.filter(|note| request.key.is_some() || !note.contains("\n\n"));
        if note.is_some_and(|note| sha256(note.as_bytes()) == stamped.sha256) {
            self.checkpoints
                .entry(stamped.size)
                .or_default()
                .get_or_insert(attachment.sha256);
        }
        Ok(())
    }

    /// Writes the list of withheld attachments, or nothing if there are none.
    pub(crate) fn withheld_list(&self) -> Option<String> {
        let items = self.withheld.attachments.iter();
        let lines = items
            .map(|item| (item.attachment.bag_path(), item.attachment.sha256))
            .collect::<BTreeMap<_, _>>();
        let text = bag::manifest(lines.iter().map(|(path, hash)| (path.as_str(), *hash)));
        (!text.is_empty()).then_some(text)
    }
}

/// Reads an entry's bytes and checks their hash.
pub(crate) fn entry_bytes(log: &Log, seq: u64) -> Result<(Vec<u8>, Sha256Hex), ExportBundleError> {
    let (hash, bytes) = log
        .store
        .entry(seq)?
        .ok_or(ExportBundleError::NoSuchEntry { seq })?;
    let found = sha256(&bytes);
    if found.as_bytes() == &hash {
        Ok((bytes, found))
    } else {
        Err(ReadEntryError::Changed { seq }.into())
    }
}

fn redacted_path(attachment: &AttachmentRef) -> String {
    format!("redacted/{}-{}", attachment.sha256.short(), attachment.name)
}

/// The checkpoints at which one key handed over to the next: both signed them.
fn key_changes(log: &Log, request: &ExportRequest<'_>) -> BTreeMap<u64, Option<Sha256Hex>> {
    let later = log.keys.iter().skip(1).filter(|_| request.key.is_some());
    later.map(|key| (key.from_seq + 1, None)).collect()
}

fn not_in(shown: &[u64], size: u64) -> Vec<u64> {
    let shown = shown.iter().copied().collect::<BTreeSet<_>>();
    (0..size).filter(|seq| !shown.contains(seq)).collect()
}
