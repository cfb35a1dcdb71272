//! The log: open, append, read. One writer per folder; every append is durable before it is acknowledged.
//!
//! Deliberately absent: a clock, randomness and the key's home (the caller brings them), changing and deleting.

use std::{
    io,
    ops::Range,
    path::{Path, PathBuf},
};

use crate::{
    attachment::{
        AttachmentFolder, AttachmentRef, MAX_ATTACHMENT_BYTES, NewAttachment, ReadAttachmentError,
        is_attachment_name,
    },
    checkpoint::{self, Head, SignedCheckpoint},
    continuity::{self, Discontinuity},
    copies::Copies,
    durable::{self, FolderLock},
    entry::{self, Entry, MAX_ENTRY_BYTES, NewEntry},
    entry_facts::EntryFacts,
    hash::{Sha256Hex, sha256},
    log_error::{AppendEntryError, INCONSISTENT, OpenLogError, ReadEntryError, not_stored},
    seal::SealKey,
    store::{CheckpointRow, EntryRow, KeyRow, NewRows, NewestRow, Store},
    tree::Running,
};

const DATABASE: &str = "log.sqlite";

/// Is an open log. Holds its folder's lock until dropped.
pub struct Log {
    pub(crate) store: Store,
    pub(crate) attachments: AttachmentFolder,
    pub(crate) keys: Vec<KeyRow>,
    running: Running,
    head: Head,
    note: Option<SignedCheckpoint>,
    origin: String,
    practice: Option<bool>,
    copies: Copies,
    _lock: FolderLock,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log")
            .field("origin", &self.origin)
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}

/// Is the receipt of an append. When it is returned, the entry survives a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// Number of the entry.
    pub seq: u64,
    /// Hash of its exact bytes.
    pub entry_sha256: Sha256Hex,
    /// Head of the log with the entry.
    pub head: Head,
}

impl Log {
    /// Opens the log in `dir`, or begins a new one named `new_origin` (`<app id>/<log id>`), with folder 0700
    /// and files 0600 whatever the umask. An existing log keeps the origin it was begun with.
    ///
    /// # Errors
    ///
    /// [`OpenLogError`]. Nothing that was there is changed or deleted.
    pub fn open(dir: &Path, new_origin: &str) -> Result<Self, OpenLogError> {
        Self::open_watched(dir, new_origin, &[])
    }

    /// Like [`Log::open`]; keeps a copy of the newest checkpoint in each of the files `copies` too, durably.
    /// A copy in another folder shows even that the whole folder of the log was put back to an earlier state.
    ///
    /// # Errors
    ///
    /// [`OpenLogError`]; [`OpenLogError::Discontinued`] if any copy remembers another log than this.
    pub fn open_watched(dir: &Path, new_origin: &str, copies: &[PathBuf]) -> Result<Self, OpenLogError> {
        if !checkpoint::is_origin(new_origin) {
            return Err(OpenLogError::Origin);
        }
        continuity::take_waiting(dir)?;
        let copies = Copies::of(dir, copies);
        let remembered = copies.read();
        let database = dir.join(DATABASE);
        if database
            .symlink_metadata()
            .is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
            && let Some(checkpoint) = remembered
                .iter()
                .find(|note| checkpoint::read(note.as_bytes()).is_ok())
        {
            return Err(OpenLogError::Discontinued {
                how: Discontinuity::Missing,
                checkpoint: checkpoint.clone(),
            });
        }
        let mut log = Self::open_at(dir, new_origin, copies)?;
        if let Some((how, checkpoint)) = log.discontinuity(&remembered) {
            return Err(OpenLogError::Discontinued { how, checkpoint });
        }
        if remembered.is_empty() {
            // A log from before there were copies, or one whose copies were lost.
            log.renew_copies();
        }
        Ok(log)
    }

    /// Opens what is there, whatever any copy remembers.
    pub(crate) fn open_unwatched(dir: &Path) -> Result<Self, OpenLogError> {
        if !dir.join(DATABASE).is_file() {
            return Err(INCONSISTENT);
        }
        Self::open_at(dir, "unused/unused", Copies::of(dir, &[]))
    }

    pub(crate) fn open_at(dir: &Path, new_origin: &str, copies: Copies) -> Result<Self, OpenLogError> {
        durable::create_private_folder(dir)?;
        let lock = durable::lock(&dir.join("log.lock"))?.ok_or(OpenLogError::InUse)?;
        let attachments = AttachmentFolder::open(dir)?;
        let store = Store::open(&dir.join(DATABASE), new_origin)?;
        let origin = store.origin()?;
        let size = store.size()?;
        let mut log = Self {
            keys: store.keys()?,
            running: Running::empty(),
            head: Running::empty().head(),
            note: None,
            practice: None,
            store,
            attachments,
            origin,
            copies,
            _lock: lock,
        };
        if !checkpoint::is_origin(&log.origin) {
            return Err(INCONSISTENT);
        }
        match log.store.newest()? {
            Some(newest) if newest.size == size && size > 0 => log.resume(newest)?,
            None if size == 0 => {}
            _ => return Err(INCONSISTENT),
        }
        Ok(log)
    }

    /// Writes the newest checkpoint to every copy.
    pub(crate) fn renew_copies(&mut self) {
        if let Some(newest) = &self.note {
            self.copies.write(newest.size, &newest.note);
        }
    }

    /// Tells whether the newest checkpoint reached every copy outside the database. If not, entries are as safe
    /// as ever, but a later roll-back could go unnoticed.
    #[must_use]
    pub fn copies_are_fresh(&self) -> bool {
        self.copies.are_fresh()
    }

    /// Takes up the newest checkpoint and checks that it fits the newest entry and where list and tree stood. Costs
    /// the same for a log of any length unless the stored short cuts do not fit; [`Log::verify`] checks everything.
    fn resume(&mut self, row: NewestRow) -> Result<(), OpenLogError> {
        let read = checkpoint::read(row.note.as_bytes()).map_err(|_| INCONSISTENT)?;
        let fits = |running: &Running| running.head() == read.head;
        let resumed = Running::resume(row.size, &row.list_state, &row.subtrees);
        let running = match resumed.filter(fits) {
            Some(running) => running,
            None => self.recount()?,
        };
        if !fits(&running) || read.origin != self.origin {
            return Err(INCONSISTENT);
        }
        let newest = self.entry(row.size - 1).ok().flatten().ok_or(INCONSISTENT)?;
        let signed = read.has_signatures();
        if signed != newest.seal.is_some() {
            return Err(INCONSISTENT);
        }
        self.practice = Some(newest.practice);
        self.note = Some(SignedCheckpoint {
            size: row.size,
            note: row.note,
            fingerprint: newest.seal,
        });
        self.running = running;
        self.head = read.head;
        Ok(())
    }

    /// Computes list and tree anew from the entries' hashes. What is stored of them is only a short cut, and the form
    /// of the list's hash belongs to a package that may change it.
    fn recount(&self) -> Result<Running, OpenLogError> {
        let mut running = Running::empty();
        self.store.each_hash::<OpenLogError>(|seq, hash| {
            if seq != running.size() {
                return Err(INCONSISTENT);
            }
            running.push(entry::leaf_line(&Sha256Hex::from_bytes(hash), seq).as_bytes());
            Ok(())
        })?;
        Ok(running)
    }

    /// Returns the name of the log: `<app id>/<log id>`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns how many entries there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.head.size
    }

    /// Tells whether there is no entry yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.head.size == 0
    }

    /// Returns the head of the log.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }

    /// Tells whether the log holds practice records; nothing while it is empty.
    #[must_use]
    pub fn practice(&self) -> Option<bool> {
        self.practice
    }

    /// Returns the newest checkpoint, to be kept outside the log as well. Nothing while the log is empty.
    #[must_use]
    pub fn latest_checkpoint(&self) -> Option<SignedCheckpoint> {
        self.note.clone()
    }

    /// Keeps the newest checkpoint for good, so that an export can still bring it when the log has grown on: for one
    /// that is to be stamped, or that somebody else holds. Nothing while the log is empty.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError`]; nothing was kept then.
    pub fn keep_checkpoint(&mut self) -> Result<Option<SignedCheckpoint>, AppendEntryError> {
        let Some(newest) = &self.note else { return Ok(None) };
        let row = CheckpointRow {
            size: newest.size,
            note: newest.note.clone(),
        };
        let kept = self.store.checkpoint(row.size).and_then(|found| match found {
            Some(_) => Ok(()),
            None => self.store.keep_checkpoint(&row),
        });
        kept.map_err(|error| not_stored(error.into()))?;
        Ok(self.note.clone())
    }

    /// Returns the note at a size with its signatures, if it is the newest or was kept.
    pub(crate) fn note_at(&self, size: u64) -> rusqlite::Result<Option<String>> {
        match &self.note {
            Some(newest) if newest.size == size => Ok(Some(newest.note.clone())),
            _ => self.store.checkpoint(size),
        }
    }

    /// Records an entry. Attachments are made durable first, then everything else in one transaction.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError`]; the log is then as it was before, and the same entry can be tried again.
    pub fn append(&mut self, entry: NewEntry, key: Option<&SealKey>) -> Result<Appended, AppendEntryError> {
        self.append_all(vec![entry], key)?
            .pop()
            .ok_or(AppendEntryError::Inconsistent)
    }

    /// Records several entries in order, all of them or none.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError`]; the log is then as it was before.
    pub fn append_all(
        &mut self,
        entries: Vec<NewEntry>,
        key: Option<&SealKey>,
    ) -> Result<Vec<Appended>, AppendEntryError> {
        let keys = key.map(|key| vec![key]).unwrap_or_default();
        self.append_signed(entries, &keys)
    }

    /// Records entries under the first of `keys`; every one of them signs the checkpoints.
    pub(crate) fn append_signed(
        &mut self,
        entries: Vec<NewEntry>,
        keys: &[&SealKey],
    ) -> Result<Vec<Appended>, AppendEntryError> {
        let mut practice = self.practice;
        for entry in &entries {
            admit(entry, practice)?;
            practice = Some(entry.practice);
        }
        let fingerprint = keys.first().map(|key| key.fingerprint());
        let mut running = self.running.clone();
        let mut head = self.head;
        let note_at = |head: &Head| {
            checkpoint::write(&self.origin, head, keys).map_err(|_| AppendEntryError::Inconsistent)
        };
        let mut rows = Vec::with_capacity(entries.len());
        let mut receipts: Vec<Appended> = Vec::with_capacity(entries.len());
        for entry in &entries {
            let attachments = self.keep_attachments(entry)?;
            let bytes = entry::write(entry, &attachments, &head, fingerprint.as_deref())
                .map_err(AppendEntryError::Json)?;
            if bytes.len() as u64 > MAX_ENTRY_BYTES {
                return Err(AppendEntryError::TooLarge);
            }
            if EntryFacts::read(&bytes).is_none() {
                Entry::parse(bytes.clone()).map_err(AppendEntryError::ReadBack)?;
            }
            let (seq, hash) = (head.size, sha256(&bytes));
            running.push(entry::leaf_line(&hash, seq).as_bytes());
            head = running.head();
            rows.push(EntryRow {
                seq,
                bytes,
                sha256: *hash.as_bytes(),
            });
            receipts.push(Appended {
                seq,
                entry_sha256: hash,
                head,
            });
        }
        let Some(first) = receipts.first() else {
            return Ok(receipts);
        };
        let newest = NewestRow {
            size: head.size,
            note: note_at(&head)?,
            list_state: running.list_state(),
            subtrees: running.subtrees(),
        };
        let known = self.keys.last().map(|row| row.fingerprint.as_str());
        let new_key = keys.first().filter(|_| known != fingerprint.as_deref());
        let new_key = new_key
            .map(|key| -> Result<_, AppendEntryError> {
                let begins = KeyRow {
                    from_seq: self.head.size,
                    fingerprint: key.fingerprint(),
                    openssh: key.public_openssh(),
                };
                let note = note_at(&first.head)?;
                let size = first.head.size;
                Ok((begins, CheckpointRow { size, note }))
            })
            .transpose()?;
        self.store
            .insert(&NewRows {
                entries: &rows,
                newest: &newest,
                key: new_key.as_ref().map(|(key, first)| (key, first)),
            })
            .map_err(|error| not_stored(error.into()))?;
        self.keys.extend(new_key.map(|(key, _)| key));
        self.running = running;
        self.head = head;
        self.practice = practice;
        self.note = Some(SignedCheckpoint {
            size: newest.size,
            note: newest.note,
            fingerprint,
        });
        self.renew_copies();
        Ok(receipts)
    }

    fn keep_attachments(&self, entry: &NewEntry) -> Result<Vec<AttachmentRef>, AppendEntryError> {
        let keep = |new: &NewAttachment| {
            let sha256 = self.attachments.keep(&new.bytes);
            Ok(AttachmentRef {
                name: new.name.clone(),
                sha256: sha256.map_err(|error| not_stored(error.into()))?,
                bytes: new.bytes.len() as u64,
                media_type: new.media_type.clone(),
            })
        };
        entry.attachments.iter().map(keep).collect()
    }

    /// Reads one entry and checks its hash; nothing if there is no such number.
    ///
    /// # Errors
    ///
    /// [`ReadEntryError`].
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>, ReadEntryError> {
        self.store
            .entry(seq)?
            .map(|(hash, bytes)| checked_entry(seq, hash, bytes))
            .transpose()
    }

    /// Reads all entries in order.
    ///
    /// # Errors
    ///
    /// [`ReadEntryError`] at the first entry that cannot be read.
    pub fn entries(&self) -> Result<Vec<Entry>, ReadEntryError> {
        self.entries_in(0..self.head.size)
    }

    /// Reads the entries of a range in order; numbers beyond the end are passed over.
    ///
    /// # Errors
    ///
    /// [`ReadEntryError`] at the first entry that cannot be read.
    pub fn entries_in(&self, range: Range<u64>) -> Result<Vec<Entry>, ReadEntryError> {
        let mut entries = Vec::new();
        self.each_entry(range, |entry| entries.push(entry))?;
        Ok(entries)
    }

    /// Walks over the entries of a range in order, holding one at a time.
    ///
    /// # Errors
    ///
    /// [`ReadEntryError`] at the first entry that cannot be read.
    pub fn each_entry(&self, range: Range<u64>, mut see: impl FnMut(Entry)) -> Result<(), ReadEntryError> {
        self.store
            .each_entry(range.start, range.end.min(self.head.size), |seq, hash, bytes| {
                see(checked_entry(seq, hash, bytes)?);
                Ok(())
            })
    }

    /// Reads an attachment and checks its hash while reading.
    ///
    /// # Errors
    ///
    /// [`ReadAttachmentError`].
    pub fn attachment(&self, sha256: &Sha256Hex) -> Result<Vec<u8>, ReadAttachmentError> {
        self.attachments.read(sha256)
    }
}

/// Checks what can be checked before anything is written.
fn admit(entry: &NewEntry, practice: Option<bool>) -> Result<(), AppendEntryError> {
    if !entry::is_kind(&entry.kind) {
        return Err(AppendEntryError::Kind);
    }
    if practice.is_some_and(|practice| practice != entry.practice) {
        return Err(AppendEntryError::PracticeMixed);
    }
    for (index, attachment) in entry.attachments.iter().enumerate() {
        let twice = entry.attachments[..index]
            .iter()
            .any(|other| other.name == attachment.name);
        if twice || !is_attachment_name(&attachment.name) {
            return Err(AppendEntryError::AttachmentName { index });
        }
        if attachment.bytes.len() as u64 > MAX_ATTACHMENT_BYTES {
            return Err(AppendEntryError::AttachmentTooLarge { index });
        }
    }
    Ok(())
}

pub(crate) fn checked_entry(seq: u64, hash: [u8; 32], bytes: Vec<u8>) -> Result<Entry, ReadEntryError> {
    if sha256(&bytes).as_bytes() != &hash {
        return Err(ReadEntryError::Changed { seq });
    }
    let entry = Entry::parse(bytes).map_err(|source| ReadEntryError::Unreadable { seq, source })?;
    if entry.seq != seq {
        return Err(ReadEntryError::Changed { seq });
    }
    Ok(entry)
}
