//! Checking a whole log in its own folder, and comparing it with a checkpoint kept outside.
//!
//! Deliberately absent: repair. A damaged log is kept as it is.

use std::collections::HashSet;

use crate::{
    checkpoint::{self, Head},
    entry::{self, Entry},
    hash::{Sha256Hex, sha256},
    log::Log,
    recheck_fast,
    seal::AllowedSigners,
    tree::Running,
    verdict::{BadItem, BadKind, LogVerdict, OutsideVerdict},
};

impl Log {
    /// Checks everything: SQLite's own structure, each entry's bytes, number, order and claimed head, the
    /// list, the tree, every checkpoint text, the newest signature and all attachments. Linear in the log.
    #[must_use]
    pub fn verify(&self) -> LogVerdict {
        match self.recheck() {
            Ok(verdict) => verdict,
            Err(first_bad) => LogVerdict::Changed { first_bad },
        }
    }

    /// Compares the log with a checkpoint that was kept outside it and so cannot have been rolled back with
    /// it. Signed or not, the outside text is taken as the truth.
    #[must_use]
    pub fn check_against(&self, outside_checkpoint: &str) -> OutsideVerdict {
        let Ok(outside) = checkpoint::read(outside_checkpoint.as_bytes()) else {
            return OutsideVerdict::Unreadable;
        };
        let (size, now) = (outside.head.size, self.head().size);
        if outside.origin != self.origin() {
            OutsideVerdict::OtherLog
        } else if size > now {
            OutsideVerdict::RolledBack { outside: size, now }
        } else if !self.had_head(&outside.head) {
            OutsideVerdict::Differs { outside: size }
        } else if size == now {
            OutsideVerdict::Same
        } else {
            OutsideVerdict::Grown { outside: size }
        }
    }

    fn had_head(&self, head: &Head) -> bool {
        if head.size == 0 {
            return Running::empty().head() == *head;
        }
        let row = self.store.head(head.size).ok().flatten();
        row.is_some_and(|row| {
            &row.list_sha256 == head.list_sha256.as_bytes() && &row.root == head.root.as_bytes()
        })
    }

    fn recheck(&self) -> Result<LogVerdict, BadItem> {
        if let Some(right) = recheck_fast::run(self).filter(|right| right.head == self.head()) {
            self.recheck_newest_signature(right.seal.as_deref())?;
            return Ok(LogVerdict::Intact {
                records: right.head.size,
                attachments: right.attachments,
                fingerprint: right.seal,
            });
        }
        self.recheck_each()
    }

    /// Goes over everything step by step and stops at the first thing that does not fit.
    fn recheck_each(&self) -> Result<LogVerdict, BadItem> {
        let damaged = |_| BadItem {
            item: "log.sqlite".into(),
            kind: BadKind::DatabaseDamaged,
            record: None,
        };
        if !self.store.is_sound().map_err(damaged)? {
            return Err(database(BadKind::DatabaseDamaged, None));
        }
        let size = self.len();
        let [entries, heads, nodes] = self.store.row_counts().map_err(damaged)?;
        if entries != size || heads != size {
            return Err(database(BadKind::EntryOutOfPlace, None));
        }
        if nodes != tlog_tiles::stored_hash_count(size) {
            return Err(database(BadKind::TreeDiffers, None));
        }
        let mut running = Running::empty();
        let mut checked = HashSet::new();
        let mut newest = None;
        self.store
            .each_entry::<Stop>(0, u64::MAX >> 1, |seq, hash, bytes| {
                newest = Some(self.recheck_entry(&mut running, seq, hash, bytes)?);
                for attachment in newest.iter().flat_map(|entry| &entry.attachments) {
                    if checked.insert(attachment.sha256) && self.attachments.check(attachment).is_err() {
                        let item = format!("attachments/{}", attachment.sha256);
                        let kind = match self.attachments.read(&attachment.sha256) {
                            Err(crate::ReadAttachmentError::Missing) => BadKind::AttachmentMissing,
                            _ => BadKind::AttachmentDiffers,
                        };
                        return Err(BadItem {
                            item,
                            kind,
                            record: Some(seq),
                        }
                        .into());
                    }
                }
                Ok(())
            })?;
        let head = running.head();
        if head != self.head() {
            return Err(database(BadKind::ListHashDiffers, None));
        }
        let fingerprint = newest.and_then(|entry| entry.seal);
        self.recheck_newest_signature(fingerprint.as_deref())?;
        Ok(LogVerdict::Intact {
            records: size,
            attachments: checked.len() as u64,
            fingerprint,
        })
    }

    fn recheck_entry(
        &self,
        running: &mut Running,
        seq: u64,
        hash: [u8; 32],
        bytes: Vec<u8>,
    ) -> Result<Entry, Stop> {
        let bad = |kind| Stop::from(database(kind, Some(seq)));
        let before = running.list_sha256();
        if seq != running.size() {
            return Err(bad(BadKind::EntryOutOfPlace));
        }
        let hash = Sha256Hex::from_bytes(hash);
        if sha256(&bytes) != hash {
            return Err(bad(BadKind::EntryDiffers));
        }
        let entry = Entry::parse(bytes).map_err(|_| bad(BadKind::MalformedEntry))?;
        if entry.seq != seq {
            return Err(bad(BadKind::EntryOutOfPlace));
        }
        if entry.head_before.size != seq || entry.head_before.list_sha256 != before {
            return Err(bad(BadKind::HeadBeforeDiffers));
        }
        if self.practice().is_some_and(|practice| practice != entry.practice) {
            return Err(bad(BadKind::PracticeMixed));
        }
        if entry
            .seal
            .as_ref()
            .is_some_and(|seal| !self.keys.iter().any(|key| key.fingerprint == *seal))
        {
            return Err(bad(BadKind::UnknownKey));
        }
        let line = entry::leaf_line(&hash, seq);
        for (place, node) in running.push(line.as_bytes()) {
            if self.store.node(place)? != Some(node) {
                return Err(bad(BadKind::TreeDiffers));
            }
        }
        let head = running.head();
        let row = self
            .store
            .head(seq + 1)?
            .ok_or_else(|| bad(BadKind::CheckpointMissing))?;
        if &row.list_sha256 != head.list_sha256.as_bytes() {
            return Err(bad(BadKind::ListHashDiffers));
        }
        if &row.root != head.root.as_bytes() {
            return Err(bad(BadKind::RootDiffers));
        }
        let note = checkpoint::read(row.note.as_bytes()).map_err(|_| bad(BadKind::MalformedCheckpoint))?;
        if note.head != head || note.origin != self.origin() {
            return Err(bad(BadKind::MalformedCheckpoint));
        }
        if note.has_signatures() != entry.seal.is_some() {
            return Err(bad(BadKind::SealMissing));
        }
        Ok(entry)
    }

    fn recheck_newest_signature(&self, fingerprint: Option<&str>) -> Result<(), BadItem> {
        let (Some(fingerprint), Some(newest)) = (fingerprint, self.latest_checkpoint()) else {
            return Ok(());
        };
        let keys = self.keys.iter().filter(|key| key.fingerprint == fingerprint);
        let keys = AllowedSigners::of_keys(keys.map(|key| key.openssh.as_str()));
        let keys = keys.map_err(|_| database(BadKind::MalformedKeys, None))?;
        let named = keys.fingerprints().all(|found| found == fingerprint);
        let signed = checkpoint::read(newest.note.as_bytes()).is_ok_and(|note| note.is_signed_by(&keys));
        if named && signed {
            Ok(())
        } else {
            Err(database(BadKind::SealInvalid, Some(newest.size - 1)))
        }
    }
}

fn database(kind: BadKind, record: Option<u64>) -> BadItem {
    BadItem {
        item: "log.sqlite".into(),
        kind,
        record,
    }
}

struct Stop(BadItem);

impl From<BadItem> for Stop {
    fn from(item: BadItem) -> Self {
        Self(item)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(_: rusqlite::Error) -> Self {
        Self(database(BadKind::DatabaseDamaged, None))
    }
}

impl From<Stop> for BadItem {
    fn from(stop: Stop) -> Self {
        stop.0
    }
}
