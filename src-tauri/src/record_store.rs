//! One realm's record on this computer: the log, the key that seals it, and the copy of its newest
//! checkpoint outside it.
//!
//! Deliberately absent: what entries mean for the journey, and any window.

use std::{fs, path::PathBuf, sync::Arc};

use evidence::{
    BeginAfter, Discontinuity, Entry, Log, LogVerdict, NewAttachment, NewEntry, OpenLogError,
    ReadAttachmentError, ReadEntryError, SealKey, Sha256Hex, Stamp, TIME_STAMP,
};
use optout::{
    journey::RecordFault,
    moment::Moment,
    observation::{Observation, Record},
};
use platform::{clock::Clock, files::Places, realm::Realm};
use serde_json::Value;

use crate::{
    APP_ID, personal,
    record_fault::{fault_of_append, fault_of_begin, fault_of_open, file_fault, record_fault},
};

/// What was found when the store was opened, for the member and the journey.
#[derive(Debug, Default)]
pub struct Found {
    /// The records, oldest first.
    pub records: Vec<Record>,
    /// Why the record that stood here could not go on, and where it is kept whole, if it was there at all.
    pub broken: Option<(Break, Option<PathBuf>)>,
    /// Why the record cannot be used at all now, if so.
    pub unavailable: Option<RecordFault>,
}

/// Why a record could not go on, so that a new one was begun that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// It could not be read.
    Unreadable,
    /// It is gone; only the copy of its newest checkpoint is left.
    Gone,
    /// It is older than the copy of its newest checkpoint.
    RolledBack,
    /// It holds other entries than those that the copy speaks of.
    Changed,
    /// It is another record than the one that the copy speaks of.
    Other,
}

impl Break {
    /// The plain word that the new log's first entry gives as its reason.
    fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Gone => "gone",
            Self::RolledBack => "rolled_back",
            Self::Changed => "changed",
            Self::Other => "other",
        }
    }
}

/// Name of the picture from before the member cut it or blacked something out.
pub const WHOLE_PICTURE: &str = "whole.png";

/// A file that belongs to a record: a picture, or a mail.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// File name inside the record, for example `shot.png`. Its ending says what it is.
    pub name: String,
    /// What it holds, byte for byte.
    pub bytes: Vec<u8>,
}

impl KeptFile {
    fn into_file(self) -> NewAttachment {
        let media_type = media_type(&self.name);
        NewAttachment {
            name: self.name,
            media_type: media_type.to_owned(),
            bytes: self.bytes,
        }
    }
}

/// One realm's record.
pub struct RecordStore {
    realm: Realm,
    places: Places,
    clock: Arc<dyn Clock>,
    log: Option<Log>,
    key: Option<SealKey>,
    /// Why the record that stands there could not be opened. Nothing is added to a record that was not read.
    unread: Option<RecordFault>,
}

impl RecordStore {
    /// Opens the record of a realm if there is one; makes nothing.
    ///
    /// A record that is damaged, or older than the checkpoint kept outside it, is set aside as it is.
    pub fn open(realm: Realm, places: Places, clock: Arc<dyn Clock>) -> (Self, Found) {
        let mut store = Self::closed(realm, places, clock);
        let mut found = Found::default();
        if store.folder().exists() || store.checkpoint_copy().exists() {
            store.open_log(&mut found);
            store.unread = found.unavailable;
        }
        (store, found)
    }

    /// A store that was not opened: it holds nothing and makes nothing until its first record.
    pub fn closed(realm: Realm, places: Places, clock: Arc<dyn Clock>) -> Self {
        Self {
            realm,
            places,
            clock,
            log: None,
            key: None,
            unread: None,
        }
    }

    /// The realm.
    pub fn realm(&self) -> Realm {
        self.realm
    }

    /// Folder of the log.
    pub fn folder(&self) -> PathBuf {
        self.places.data.join("record")
    }

    fn checkpoint_copy(&self) -> PathBuf {
        self.places.config.join("newest-checkpoint.txt")
    }

    fn open_log(&mut self, found: &mut Found) {
        let broken = match self.open_or_make() {
            Ok(log) => match records_of(&log) {
                Ok(records) => {
                    found.records = records;
                    self.log = Some(log);
                    return;
                }
                Err(ReadEntryError::Storage { fault, .. }) => {
                    found.unavailable = Some(record_fault(fault));
                    return;
                }
                Err(_) => Break::Changed,
            },
            Err(OpenLogError::Unreadable { .. } | OpenLogError::NewerFormat | OpenLogError::Origin) => {
                Break::Unreadable
            }
            Err(OpenLogError::Discontinued { how, .. }) => match how {
                Discontinuity::Missing => Break::Gone,
                Discontinuity::RolledBack => Break::RolledBack,
                Discontinuity::Differs => Break::Changed,
                Discontinuity::OtherLog => Break::Other,
            },
            Err(error) => {
                found.unavailable = Some(fault_of_open(&error));
                return;
            }
        };
        match self.begin_after(broken) {
            Ok(kept) => found.broken = Some((broken, kept)),
            Err(fault) => found.unavailable = Some(fault),
        }
    }

    fn open_or_make(&self) -> Result<Log, OpenLogError> {
        Log::open_watched(&self.folder(), &new_origin(), &[self.checkpoint_copy()])
    }

    /// Keeps what stands here whole under another name and begins a log whose first entry names it. No key is
    /// asked for at a start, so that entry says that it was made without one.
    fn begin_after(&mut self, broken: Break) -> Result<Option<PathBuf>, RecordFault> {
        self.places.make().map_err(|fault| file_fault(&fault))?;
        let suffix = self.free_suffix();
        let wanted = BeginAfter {
            new_origin: &new_origin(),
            suffix: &suffix,
            reason: broken.word(),
            first: self.new_entry("", Value::Null, Vec::new())?,
            key: None,
            copies: &[self.checkpoint_copy()],
        };
        let (log, before) =
            Log::begin_after(&self.folder(), wanted).map_err(|error| fault_of_begin(&error))?;
        self.log = Some(log);
        Ok(before.kept_as.map(|name| self.folder().with_file_name(name)))
    }

    /// An ending for the name of a record that is set aside. A clock may show a second that has one already.
    fn free_suffix(&self) -> String {
        let folder = self.folder();
        let first = format!("kept-{}", self.clock.now().utc.as_second());
        let mut suffix = first.clone();
        let mut number = 1;
        while folder.with_extension(&suffix).symlink_metadata().is_ok() {
            number += 1;
            suffix = format!("{first}-{number}");
        }
        suffix
    }

    /// The fingerprint of the key that sealed last, if any ever did.
    pub fn last_key(&self) -> Option<&str> {
        self.log.as_ref().and_then(Log::last_key)
    }

    /// Whether the newest checkpoint is not kept outside the record, so that a later roll-back could go unnoticed.
    pub fn copy_is_stale(&self) -> bool {
        self.log.as_ref().is_some_and(|log| !log.copies_are_fresh())
    }

    /// Whether nothing was recorded yet.
    pub fn is_empty(&self) -> bool {
        self.log.as_ref().is_none_or(Log::is_empty)
    }

    /// Number of entries.
    pub fn len(&self) -> u64 {
        self.log.as_ref().map_or(0, Log::len)
    }

    /// Takes the key that seals from now on.
    pub fn take_key(&mut self, key: Option<SealKey>) {
        self.key = key;
    }

    /// The key in use.
    pub fn key(&self) -> Option<&SealKey> {
        self.key.as_ref()
    }

    /// The log, when there is one.
    pub fn log(&self) -> Option<&Log> {
        self.log.as_ref()
    }

    /// Records an observation with its files. When this returns, it survives a power cut. What points to a person
    /// is kept in a file beside the entry.
    ///
    /// # Errors
    /// The kind of trouble; the record is as it was before.
    pub fn append(&mut self, observation: &Observation, files: Vec<KeptFile>) -> Result<Record, RecordFault> {
        let mut body = observation.body().map_err(|_| RecordFault::Other)?;
        let mut files: Vec<NewAttachment> = files.into_iter().map(KeptFile::into_file).collect();
        if let Some(taken) = personal::take_out(observation.kind(), &mut body) {
            let salt = random().ok_or(RecordFault::Other)?;
            files.push(personal::new_file(salt, &taken).map_err(|_| RecordFault::Other)?);
        }
        let (seq, at) = self.append_entry(observation.kind(), body, files)?;
        Ok(Record {
            seq,
            at,
            observation: observation.clone(),
        })
    }

    /// Records a time stamp, which means nothing to the journey, with what the authority answered.
    ///
    /// # Errors
    /// The kind of trouble; the record is as it was before.
    pub fn append_time_stamp(&mut self, body: Value, answer: NewAttachment) -> Result<(), RecordFault> {
        self.append_entry(TIME_STAMP, body, vec![answer]).map(drop)
    }

    fn append_entry(
        &mut self,
        kind: &str,
        body: Value,
        files: Vec<NewAttachment>,
    ) -> Result<(u64, Moment), RecordFault> {
        if let Some(fault) = self.unread {
            return Err(fault);
        }
        let entry = self.new_entry(kind, body, files)?;
        let Stamp {
            utc, zone, offset, ..
        } = &entry.at;
        let at = Moment::from_stamp(utc, zone, offset).map_err(|_| RecordFault::Other)?;
        if self.log.is_none() {
            self.places.make().map_err(|fault| file_fault(&fault))?;
            self.log = Some(self.open_or_make().map_err(|error| fault_of_open(&error))?);
        }
        let Some(log) = self.log.as_mut() else {
            return Err(RecordFault::Other);
        };
        let appended = log
            .append(entry, self.key.as_ref())
            .map_err(|error| fault_of_append(&error))?;
        Ok((appended.seq, at))
    }

    /// Has the newest checkpoint kept for good: a time stamp over it may come when the record has grown on.
    ///
    /// # Errors
    /// The kind of trouble; nothing was kept then.
    pub fn keep_checkpoint(&mut self) -> Result<(), RecordFault> {
        let log = self.log.as_mut().ok_or(RecordFault::Other)?;
        log.keep_checkpoint()
            .map(drop)
            .map_err(|error| fault_of_append(&error))
    }

    /// Records that the key until now is gone and that `new` seals from here on, and takes it. Gives the place of
    /// that record.
    ///
    /// # Errors
    /// The kind of trouble; the record is as it was before.
    pub fn change_key(&mut self, new: SealKey) -> Result<u64, RecordFault> {
        let entry = self.new_entry("", Value::Null, Vec::new())?;
        let log = self.log.as_mut().ok_or(RecordFault::Other)?;
        let noted = log
            .record_key_loss(entry, Some(&new))
            .map_err(|error| fault_of_append(&error))?;
        self.key = Some(new);
        Ok(noted.seq)
    }

    /// Records that the key in use hands over to `new`, which both sign, and takes it. Gives the place of that record.
    ///
    /// # Errors
    /// The kind of trouble; the record is as it was before, and so is the key in use.
    pub fn rotate_key(&mut self, new: SealKey) -> Result<u64, RecordFault> {
        if let Some(fault) = self.unread {
            return Err(fault);
        }
        let entry = self.new_entry("", Value::Null, Vec::new())?;
        let (Some(log), Some(old)) = (self.log.as_mut(), self.key.as_ref()) else {
            return Err(RecordFault::Other);
        };
        let noted = log
            .rotate_key(entry, old, &new)
            .map_err(|error| fault_of_append(&error))?;
        self.key = Some(new);
        Ok(noted.seq)
    }

    fn new_entry(&self, kind: &str, body: Value, files: Vec<NewAttachment>) -> Result<NewEntry, RecordFault> {
        let now = self.clock.now();
        Ok(NewEntry {
            kind: kind.to_owned(),
            salt: random().ok_or(RecordFault::Other)?,
            at: Stamp {
                utc: now.utc_millis(),
                zone: now.zone.clone(),
                offset: now.offset(),
                monotonic_ms: u64::try_from(now.since_boot.as_millis()).unwrap_or(u64::MAX),
            },
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            app_build: option_env!("DEFAULT_OFF_BUILD").unwrap_or("local").to_owned(),
            practice: self.realm.is_practice(),
            body,
            attachments: files,
        })
    }

    /// One entry, with what points to a person put back into its body.
    ///
    /// # Errors
    /// When its bytes are not what was recorded.
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>, ReadEntryError> {
        let Some(log) = &self.log else { return Ok(None) };
        Ok(log.entry(seq)?.map(|mut entry| {
            make_whole(log, &mut entry);
            entry
        }))
    }

    /// All entries, oldest first, as they stand in the log.
    ///
    /// # Errors
    /// When one is not what was recorded.
    pub fn entries(&self) -> Result<Vec<Entry>, ReadEntryError> {
        self.log.as_ref().map_or(Ok(Vec::new()), Log::entries)
    }

    /// A kept file by its hash, checked while reading.
    ///
    /// # Errors
    /// When it is missing or changed.
    pub fn attachment(&self, sha256: &Sha256Hex) -> Result<Option<Vec<u8>>, ReadAttachmentError> {
        self.log.as_ref().map(|log| log.attachment(sha256)).transpose()
    }

    /// Checks the whole record.
    pub fn verify(&self) -> Option<LogVerdict> {
        self.log.as_ref().map(Log::verify)
    }

    /// Erases the record. For practice only.
    ///
    /// # Errors
    /// When a file cannot be removed.
    pub fn erase_practice(mut self) -> std::io::Result<()> {
        debug_assert!(self.realm.is_practice());
        if !self.realm.is_practice() {
            return Ok(());
        }
        self.log = None;
        let _ = fs::remove_file(self.checkpoint_copy());
        match fs::remove_dir_all(self.folder()) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }
}

fn media_type(name: &str) -> &'static str {
    if name.ends_with(".eml") {
        "message/rfc822"
    } else {
        "image/png"
    }
}

/// When an entry was recorded.
pub fn moment_of(entry: &Entry) -> Option<Moment> {
    Moment::from_stamp(&entry.at.utc, &entry.at.zone, &entry.at.offset).ok()
}

/// An entry as the journey sees it. One of a later version's kind is kept and shown, and means nothing to it.
pub fn record_of(entry: &Entry) -> Option<Record> {
    Some(Record {
        seq: entry.seq,
        at: moment_of(entry)?,
        observation: Observation::decode(&entry.kind, &entry.body).ok()?,
    })
}

/// Puts what points to a person back into an entry's body, where it can be read.
pub fn make_whole(log: &Log, entry: &mut Entry) {
    let kept = personal::file_of(entry).map(|kept| kept.sha256);
    if let Some(bytes) = kept.and_then(|sha256| log.attachment(&sha256).ok()) {
        personal::put_back(entry, &bytes);
    }
}

fn records_of(log: &Log) -> Result<Vec<Record>, ReadEntryError> {
    let mut records = Vec::new();
    log.each_entry(0..log.len(), |mut entry| {
        make_whole(log, &mut entry);
        records.extend(record_of(&entry));
    })?;
    Ok(records)
}

/// A name for a new log. An empty id is refused by the log when it would have to make one; an existing log keeps its own.
fn new_origin() -> String {
    let id = random::<8>().map(|bytes| hex(&bytes)).unwrap_or_default();
    format!("{APP_ID}/{id}")
}

fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok().map(|()| bytes)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
