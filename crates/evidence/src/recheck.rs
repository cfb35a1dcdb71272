//! Checking a whole log in its own folder, and comparing it with a checkpoint kept outside.
//!
//! Deliberately absent: repair. A damaged log is kept as it is.

use std::collections::{BTreeMap, HashSet};

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
    /// Checks everything: each entry's bytes, number, order and claimed head, the list, the tree, every checkpoint that
    /// is kept with its signatures, and all attachments; and unless the log is very long, SQLite's own structure too.
    /// Linear in the log.
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
        } else if size == now && outside.head == self.head() {
            OutsideVerdict::Same
        } else if size < now && self.had_list(&outside.head) {
            OutsideVerdict::Grown { outside: size }
        } else {
            OutsideVerdict::Differs { outside: size }
        }
    }

    /// Tells whether the log was at that head once. The entry that came next says what the list was then, and a list
    /// has only one tree.
    fn had_list(&self, head: &Head) -> bool {
        let next = self.entry(head.size).ok().flatten();
        next.is_some_and(|next| next.head_before.list_sha256 == head.list_sha256)
    }

    fn recheck(&self) -> Result<LogVerdict, BadItem> {
        match recheck_fast::run(self) {
            Some(right) => Ok(LogVerdict::Intact {
                records: right.head.size,
                attachments: right.attachments,
                fingerprint: right.seal,
            }),
            None => self.recheck_each(),
        }
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
        if self.store.entry_count().map_err(damaged)? != size {
            return Err(database(BadKind::EntryOutOfPlace, None));
        }
        let mut notes = self.notes().map_err(damaged)?;
        let mut running = Running::empty();
        let mut checked = HashSet::new();
        let mut newest = None;
        self.store
            .each_entry::<Stop>(0, u64::MAX >> 1, |seq, hash, bytes| {
                let entry = self.recheck_entry(&mut running, seq, hash, bytes)?;
                if let Some(note) = notes.remove(&running.size()) {
                    self.recheck_note(&note, &running.head(), entry.seal.as_deref())
                        .map_err(|kind| database(kind, Some(seq)))?;
                }
                newest = Some(entry);
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
        if !notes.is_empty() {
            return Err(database(BadKind::ListShortened, None));
        }
        if running.head() != self.head() {
            return Err(database(BadKind::ListHashDiffers, None));
        }
        let fingerprint = newest.and_then(|entry| entry.seal);
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
        running.push(entry::leaf_line(&hash, seq).as_bytes());
        Ok(entry)
    }

    /// Returns every note that is stored, the newest among them, by size.
    pub(crate) fn notes(&self) -> rusqlite::Result<BTreeMap<u64, String>> {
        let kept = self.store.checkpoints()?.into_iter();
        let mut notes = kept.map(|row| (row.size, row.note)).collect::<BTreeMap<_, _>>();
        // Where one is kept at the size of the newest, they are the same bytes, or the kept one does not fit.
        if let Some(newest) = self.store.newest()? {
            notes.entry(newest.size).or_insert(newest.note);
        }
        Ok(notes)
    }

    /// Checks a note that is stored against the head that the log had at its size, and the key that its entry names.
    pub(crate) fn recheck_note(&self, note: &str, head: &Head, seal: Option<&str>) -> Result<(), BadKind> {
        let note = checkpoint::read(note.as_bytes()).map_err(|_| BadKind::MalformedCheckpoint)?;
        if note.origin != self.origin() || note.head.size != head.size {
            return Err(BadKind::MalformedCheckpoint);
        }
        if note.head.list_sha256 != head.list_sha256 {
            return Err(BadKind::ListHashDiffers);
        }
        if note.head.root != head.root {
            return Err(BadKind::RootDiffers);
        }
        if note.has_signatures() != seal.is_some() {
            return Err(BadKind::SealMissing);
        }
        let Some(seal) = seal else { return Ok(()) };
        let keys = |wanted: &dyn Fn(&str) -> bool| {
            let keys = self.keys.iter().filter(|key| wanted(&key.fingerprint));
            AllowedSigners::of_keys(keys.map(|key| key.openssh.as_str())).map_err(|_| BadKind::MalformedKeys)
        };
        let own = keys(&|fingerprint| fingerprint == seal)?;
        if own.fingerprints().any(|found| found != seal) {
            return Err(BadKind::MalformedKeys);
        }
        // Its own key must have signed; another that signed too, when keys changed, must have signed rightly.
        if note.is_signed_by(&own) && note.is_signed_by(&keys(&|_| true)?) {
            Ok(())
        } else {
            Err(BadKind::SealInvalid)
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
