//! One realm's record on this computer: the log, the key that seals it, and the copy of its newest
//! checkpoint outside it.
//!
//! Deliberately absent: what entries mean for the journey, and any window.

use std::{fs, path::PathBuf, sync::Arc};

use evidence::{
    AppendEntryError, Entry, Log, LogVerdict, NewAttachment, NewEntry, OpenLogError, OutsideVerdict,
    ReadAttachmentError, ReadEntryError, SealKey, Sha256Hex, Stamp, StorageFault,
};
use optout::{
    journey::RecordFault,
    moment::Moment,
    observation::{Observation, Record, SetAsideReason, StoreSetAside},
};
use platform::{
    clock::Clock,
    files::{self, FileFault, Places},
    realm::Realm,
};

use crate::APP_ID;

/// Most bytes a kept checkpoint may have.
const CHECKPOINT_LIMIT: u64 = 64 * 1024;

/// What was found when the store was opened, for the member and the journey.
#[derive(Debug, Default)]
pub struct Found {
    /// The records, oldest first.
    pub records: Vec<Record>,
    /// The earlier record that had to be set aside, if any.
    pub set_aside: Option<StoreSetAside>,
    /// Why the record cannot be used at all now, if so.
    pub unavailable: Option<RecordFault>,
}

/// A picture that belongs to a record.
#[derive(Debug, Clone)]
pub struct KeptPicture {
    /// File name inside the record, for example `shot.png`.
    pub name: String,
    /// PNG.
    pub png: Vec<u8>,
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
        if store.folder().exists() {
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
        match self
            .open_or_make()
            .map(|log| self.rolled_back(&log).map_or(Ok(log), Err))
        {
            Ok(Ok(log)) => match records_of(&log) {
                Ok(records) => {
                    found.records = records;
                    self.log = Some(log);
                }
                Err(ReadEntryError::Storage { fault, .. }) => found.unavailable = Some(record_fault(fault)),
                Err(_) => {
                    drop(log);
                    self.set_aside(SetAsideReason::Changed, found);
                }
            },
            Ok(Err(reason)) => self.set_aside(reason, found),
            Err(OpenLogError::Unreadable { .. } | OpenLogError::NewerFormat | OpenLogError::Origin) => {
                self.set_aside(SetAsideReason::Unreadable, found);
            }
            Err(OpenLogError::InUse) => found.unavailable = Some(RecordFault::Busy),
            Err(OpenLogError::Storage { fault, .. }) => found.unavailable = Some(record_fault(fault)),
        }
    }

    fn open_or_make(&self) -> Result<Log, OpenLogError> {
        // An empty id is refused by the log when it would have to make one; an existing log keeps its own.
        let id = random::<8>().map(|bytes| hex(&bytes)).unwrap_or_default();
        Log::open(&self.folder(), &format!("{APP_ID}/{id}"))
    }

    fn rolled_back(&self, log: &Log) -> Option<SetAsideReason> {
        let kept = files::read_capped(&self.checkpoint_copy(), CHECKPOINT_LIMIT).ok()?;
        match log.check_against(&String::from_utf8_lossy(&kept)) {
            OutsideVerdict::RolledBack { .. } => Some(SetAsideReason::RolledBack),
            OutsideVerdict::Differs { .. } | OutsideVerdict::OtherLog => Some(SetAsideReason::Changed),
            // An unreadable copy says nothing about the log; the next record writes it anew.
            OutsideVerdict::Same | OutsideVerdict::Grown { .. } | OutsideVerdict::Unreadable => None,
        }
    }

    fn set_aside(&mut self, reason: SetAsideReason, found: &mut Found) {
        let suffix = format!("kept-{}", self.clock.now().utc.as_second());
        match Log::set_aside(&self.folder(), &suffix) {
            Ok(kept) => {
                let last_checkpoint = fs::read_to_string(self.checkpoint_copy()).ok();
                let _ = fs::remove_file(self.checkpoint_copy());
                let kept_as = kept
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                found.set_aside = Some(StoreSetAside {
                    kept_as,
                    reason,
                    last_checkpoint,
                });
            }
            Err(_) => found.unavailable = Some(RecordFault::Other),
        }
    }

    /// Whether a log exists that was sealed by a key.
    pub fn was_sealed(&self) -> bool {
        self.log.as_ref().is_some_and(|log| {
            log.len()
                .checked_sub(1)
                .and_then(|last| log.entry(last).ok().flatten())
                .is_some_and(|entry| entry.seal.is_some())
        })
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

    /// Records an observation with its pictures. When this returns, it survives a power cut.
    ///
    /// # Errors
    /// The kind of trouble; the record is as it was before.
    pub fn append(
        &mut self,
        observation: &Observation,
        pictures: Vec<KeptPicture>,
    ) -> Result<Record, RecordFault> {
        if let Some(fault) = self.unread {
            return Err(fault);
        }
        if self.log.is_none() {
            self.places.make().map_err(|fault| file_fault(&fault))?;
            let log = self.open_or_make().map_err(|error| match error {
                OpenLogError::InUse => RecordFault::Busy,
                OpenLogError::Storage { fault, .. } => record_fault(fault),
                _ => RecordFault::Other,
            })?;
            self.log = Some(log);
        }
        let Some(log) = self.log.as_mut() else {
            return Err(RecordFault::Other);
        };
        let now = self.clock.now();
        let entry = NewEntry {
            kind: observation.kind().to_owned(),
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
            body: observation.body().map_err(|_| RecordFault::Other)?,
            attachments: pictures
                .into_iter()
                .map(|picture| NewAttachment {
                    name: picture.name,
                    media_type: "image/png".to_owned(),
                    bytes: picture.png,
                })
                .collect(),
        };
        let appended = log
            .append(entry, self.key.as_ref())
            .map_err(|error| match error {
                AppendEntryError::Storage { fault, .. } => record_fault(fault),
                _ => RecordFault::Other,
            })?;
        let at = log
            .entry(appended.seq)
            .ok()
            .flatten()
            .and_then(|entry| moment_of(&entry))
            .ok_or(RecordFault::Other)?;
        if let Some(checkpoint) = log.latest_checkpoint() {
            // The record itself is safe by now; without the copy only a later roll-back would go unnoticed.
            let _ = files::write_durably(&self.checkpoint_copy(), checkpoint.note.as_bytes());
        }
        Ok(Record {
            seq: appended.seq,
            at,
            observation: observation.clone(),
        })
    }

    /// One entry.
    ///
    /// # Errors
    /// When its bytes are not what was recorded.
    pub fn entry(&self, seq: u64) -> Result<Option<Entry>, ReadEntryError> {
        self.log.as_ref().map_or(Ok(None), |log| log.entry(seq))
    }

    /// All entries, oldest first.
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

/// When an entry was recorded.
pub fn moment_of(entry: &Entry) -> Option<Moment> {
    Moment::from_stamp(&entry.at.utc, &entry.at.zone, &entry.at.offset).ok()
}

fn records_of(log: &Log) -> Result<Vec<Record>, ReadEntryError> {
    let mut records = Vec::new();
    log.each_entry(0..log.len(), |entry| {
        // An entry of a later version's kind is kept and shown, and means nothing to this journey.
        if let (Some(at), Ok(observation)) =
            (moment_of(&entry), Observation::decode(&entry.kind, &entry.body))
        {
            records.push(Record {
                seq: entry.seq,
                at,
                observation,
            });
        }
    })?;
    Ok(records)
}

fn record_fault(fault: StorageFault) -> RecordFault {
    match fault {
        StorageFault::DiskFull => RecordFault::DiskFull,
        StorageFault::ReadOnly => RecordFault::ReadOnly,
        StorageFault::Denied => RecordFault::Denied,
        StorageFault::Busy => RecordFault::Busy,
        _ => RecordFault::Other,
    }
}

/// The journey's word for a fault of a file.
pub fn file_fault(fault: &FileFault) -> RecordFault {
    match fault {
        FileFault::DiskFull => RecordFault::DiskFull,
        FileFault::ReadOnly => RecordFault::ReadOnly,
        FileFault::Denied => RecordFault::Denied,
        _ => RecordFault::Other,
    }
}

fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok().map(|()| bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
