//! The log: open, append, read. One writer per folder; every append is durable before it is acknowledged.
//!
//! Deliberately absent: a clock, randomness and the key's home (the caller brings them), changing and deleting.

use std::{
    fs::{self, File},
    io,
    ops::Range,
    path::{Path, PathBuf},
};

use crate::{
    attachment::{
        AttachmentFolder, AttachmentRef, MAX_ATTACHMENT_BYTES, ReadAttachmentError, is_attachment_name,
    },
    checkpoint::{self, Head, SignedCheckpoint},
    durable,
    entry::{self, Entry, MAX_ENTRY_BYTES, NewEntry},
    hash::{Sha256Hex, sha256},
    log_error::{AppendEntryError, INCONSISTENT, OpenLogError, ReadEntryError, SetAsideError, not_stored},
    seal::SealKey,
    store::{KeyRow, NewRows, Store},
    tree::Running,
};

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
    _lock: File,
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
        if !checkpoint::is_origin(new_origin) {
            return Err(OpenLogError::Origin);
        }
        durable::create_private_folder(dir)?;
        let lock = durable::lock(&dir.join("log.lock"))?.ok_or(OpenLogError::InUse)?;
        let attachments = AttachmentFolder::open(dir)?;
        let store = Store::open(&dir.join("log.sqlite"), new_origin)?;
        let origin = store.origin()?;
        let size = store.size()?;
        let mut log = Self {
            keys: store.keys()?,
            running: Running::empty(),
            head: Running::empty().head()?,
            note: None,
            practice: None,
            store,
            attachments,
            origin,
            _lock: lock,
        };
        if !checkpoint::is_origin(&log.origin) || log.store.head(size + 1)?.is_some() {
            return Err(INCONSISTENT);
        }
        if size > 0 {
            log.resume(size)?;
        }
        Ok(log)
    }

    /// Takes up the stored head and checks that it fits the newest entry and the stored tree. Costs the same
    /// for a log of any length unless the stored short cuts do not fit; [`Log::verify`] checks everything.
    fn resume(&mut self, size: u64) -> Result<(), OpenLogError> {
        let row = self.store.head(size)?.ok_or(INCONSISTENT)?;
        let node = |place| self.store.node(place)?.ok_or(INCONSISTENT);
        let resumed = Running::resume::<OpenLogError>(size, &row.list_state, node).ok();
        let fits = |running: &Running| {
            running.head().is_ok_and(|head| {
                head.list_sha256.as_bytes() == &row.list_sha256 && head.root.as_bytes() == &row.root
            })
        };
        let running = match resumed.filter(fits) {
            Some(running) => running,
            None => self.recount()?,
        };
        let head = running.head()?;
        let read = checkpoint::read(row.note.as_bytes()).map_err(|_| INCONSISTENT)?;
        if !fits(&running) || read.head != head || read.origin != self.origin {
            return Err(INCONSISTENT);
        }
        let newest = self.entry(size - 1).ok().flatten().ok_or(INCONSISTENT)?;
        let signed = read.has_signatures();
        if signed != newest.seal.is_some() {
            return Err(INCONSISTENT);
        }
        self.practice = Some(newest.practice);
        self.note = Some(SignedCheckpoint {
            size,
            note: row.note,
            fingerprint: newest.seal,
        });
        self.running = running;
        self.head = head;
        Ok(())
    }

    /// Computes list and tree anew from the entries' hashes. The stored state of the list's hash is only a
    /// short cut, and its form belongs to a package that may change it.
    fn recount(&self) -> Result<Running, OpenLogError> {
        let mut running = Running::empty();
        self.store.each_hash::<OpenLogError>(|seq, hash| {
            if seq != running.size() {
                return Err(INCONSISTENT);
            }
            running.push(entry::leaf_line(&Sha256Hex::from_bytes(hash), seq).as_bytes())?;
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

    /// Records an entry. Attachments are made durable first, then everything else in one transaction.
    ///
    /// # Errors
    ///
    /// [`AppendEntryError`]; the log is then as it was before, and the same entry can be tried again.
    pub fn append(&mut self, entry: NewEntry, key: Option<&SealKey>) -> Result<Appended, AppendEntryError> {
        self.admit(&entry)?;
        let mut attachments = Vec::with_capacity(entry.attachments.len());
        for new in &entry.attachments {
            attachments.push(AttachmentRef {
                name: new.name.clone(),
                sha256: self
                    .attachments
                    .keep(&new.bytes)
                    .map_err(|error| not_stored(error.into()))?,
                bytes: new.bytes.len() as u64,
                media_type: new.media_type.clone(),
            });
        }
        let fingerprint = key.map(SealKey::fingerprint);
        let before = self.head;
        let bytes = entry::write(&entry, &attachments, &before, fingerprint.as_deref())
            .map_err(AppendEntryError::Json)?;
        if bytes.len() as u64 > MAX_ENTRY_BYTES {
            return Err(AppendEntryError::TooLarge);
        }
        Entry::parse(bytes.clone()).map_err(AppendEntryError::ReadBack)?;
        let hash = sha256(&bytes);
        let mut running = self.running.clone();
        let nodes = running.push(entry::leaf_line(&hash, before.size).as_bytes())?;
        let head = running.head()?;
        let note = checkpoint::write(&self.origin, &head, key).map_err(|_| AppendEntryError::Inconsistent)?;
        let openssh = key.map(SealKey::public_openssh);
        let known = self.keys.last().map(|row| row.fingerprint.as_str());
        let new_key = fingerprint
            .as_deref()
            .zip(openssh.as_deref())
            .filter(|(fp, _)| known != Some(*fp));
        self.store
            .insert(&NewRows {
                seq: before.size,
                bytes: &bytes,
                sha256: hash.as_bytes(),
                nodes: &nodes,
                list_sha256: head.list_sha256.as_bytes(),
                root: head.root.as_bytes(),
                list_state: &running.list_state(),
                note: &note,
                new_key,
            })
            .map_err(|error| not_stored(error.into()))?;
        if let Some((fingerprint, openssh)) = new_key {
            let (fingerprint, openssh) = (fingerprint.to_owned(), openssh.to_owned());
            self.keys.push(KeyRow {
                from_seq: before.size,
                fingerprint,
                openssh,
            });
        }
        self.running = running;
        self.head = head;
        self.practice = Some(entry.practice);
        self.note = Some(SignedCheckpoint {
            size: head.size,
            note,
            fingerprint,
        });
        Ok(Appended {
            seq: before.size,
            entry_sha256: hash,
            head,
        })
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

    /// Moves a damaged log's folder beside its place, whole, and returns the new path. Nothing is deleted; a
    /// new log can then be begun at `dir`.
    ///
    /// # Errors
    ///
    /// [`SetAsideError`]; the folder is then where it was.
    pub fn set_aside(dir: &Path, suffix: &str) -> Result<PathBuf, SetAsideError> {
        let storage = |source: io::Error| SetAsideError::Storage {
            fault: (&source).into(),
            source,
        };
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !(1..=40).contains(&suffix.len()) || !suffix.chars().all(plain) {
            return Err(SetAsideError::Suffix);
        }
        let mut name = dir.file_name().ok_or(SetAsideError::Suffix)?.to_owned();
        name.push(".");
        name.push(suffix);
        let target = dir.with_file_name(name);
        let lock = durable::lock(&dir.join("log.lock"))
            .map_err(storage)?
            .ok_or(SetAsideError::InUse)?;
        if target.symlink_metadata().is_ok() {
            return Err(SetAsideError::Taken);
        }
        // Windows does not rename a folder with an open file in it.
        #[cfg(windows)]
        drop(lock);
        fs::rename(dir, &target).map_err(storage)?;
        #[cfg(not(windows))]
        drop(lock);
        durable::sync_folder_of(&target).map_err(storage)?;
        Ok(target)
    }

    fn admit(&self, entry: &NewEntry) -> Result<(), AppendEntryError> {
        if !entry::is_kind(&entry.kind) {
            return Err(AppendEntryError::Kind);
        }
        if self.practice.is_some_and(|practice| practice != entry.practice) {
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
