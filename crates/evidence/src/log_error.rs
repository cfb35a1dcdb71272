//! What can go wrong with a log: one enum per operation, sources kept.
//!
//! Deliberately absent: sentences for people.

use std::io;

use crate::{
    continuity::Discontinuity, durable::StorageFault, entry::ParseEntryError, store::OpenStoreError,
};

/// Says why a log could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenLogError {
    /// Another instance has it open.
    #[error("the log is in use by another instance")]
    InUse,
    /// The files are there but are not a sound log. Keep them with [`crate::Log::set_aside`].
    #[error("the log cannot be read")]
    Unreadable {
        /// In which way.
        why: UnreadableLog,
    },
    /// A later version of the app made it.
    #[error("the log was made by a later version")]
    NewerFormat,
    /// A checkpoint kept outside the database remembers another log than the one that stands there. Keep it, and
    /// go on with [`crate::Log::begin_after`].
    #[error("the log is not the one that was kept in mind")]
    Discontinued {
        /// In which way.
        how: Discontinuity,
        /// The checkpoint note that was kept outside.
        checkpoint: String,
    },
    /// `new_origin` is not `<app id>/<log id>` in plain signs.
    #[error("the origin is not of the form of C2SP checkpoints")]
    Origin,
    /// The disk did not do it.
    #[error("the log could not be opened: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The cause.
        source: StorageError,
    },
}

/// Says in which way a log is not sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnreadableLog {
    /// The database file is damaged or is none.
    NotADatabase,
    /// A database of something else.
    NotALog,
    /// Entries and the newest checkpoint do not fit each other.
    Inconsistent,
}

/// Keeps the cause of a storage fault.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// From a file.
    #[error(transparent)]
    File(#[from] io::Error),
    /// From the database.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
}

impl StorageError {
    pub(crate) fn fault(&self) -> StorageFault {
        match self {
            Self::File(error) => error.into(),
            Self::Database(error) => error.into(),
        }
    }
}

/// Says why an entry was not recorded. The log is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum AppendEntryError {
    /// The kind is not `[a-z0-9-]{1,64}`.
    #[error("the kind is not a plain word")]
    Kind,
    /// An attachment's name is not short and plain, or stands there twice.
    #[error("the name of attachment {index} cannot be used")]
    AttachmentName {
        /// Which one, from 0.
        index: usize,
    },
    /// An attachment is larger than [`crate::MAX_ATTACHMENT_BYTES`].
    #[error("attachment {index} is too large")]
    AttachmentTooLarge {
        /// Which one, from 0.
        index: usize,
    },
    /// The entry is larger than [`crate::MAX_ENTRY_BYTES`].
    #[error("the entry is too large")]
    TooLarge,
    /// Practice and real records would stand in one log.
    #[error("practice and real records do not mix")]
    PracticeMixed,
    /// The key said to be handed over or lost is not the one in use, or it would follow itself.
    #[error("that is not the key in use")]
    NotTheKeyInUse,
    /// The body is nested too deeply, or is no JSON.
    #[error("the entry cannot be written as JSON")]
    Json(#[source] serde_json::Error),
    /// What was written could not be read back; such an entry is not recorded.
    #[error("the entry could not be read back")]
    ReadBack(#[source] ParseEntryError),
    /// What is stored does not fit together; the log needs [`crate::Log::verify`].
    #[error("the log does not fit together")]
    Inconsistent,
    /// The disk did not take it.
    #[error("the entry could not be stored: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The cause.
        source: StorageError,
    },
}

/// Says why entries could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadEntryError {
    /// The stored bytes have not the stored hash.
    #[error("entry {seq} has been changed")]
    Changed {
        /// Which one.
        seq: u64,
    },
    /// The bytes are not an entry.
    #[error("entry {seq} cannot be read")]
    Unreadable {
        /// Which one.
        seq: u64,
        /// Why.
        source: ParseEntryError,
    },
    /// The disk did not give it.
    #[error("the entries could not be read: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The cause.
        source: rusqlite::Error,
    },
}

impl From<rusqlite::Error> for ReadEntryError {
    fn from(source: rusqlite::Error) -> Self {
        Self::Storage {
            fault: (&source).into(),
            source,
        }
    }
}

/// Says why a damaged log could not be set aside.
#[derive(Debug, thiserror::Error)]
pub enum SetAsideError {
    /// Another instance has it open.
    #[error("the log is in use by another instance")]
    InUse,
    /// The suffix is not `[a-z0-9-]{1,40}`.
    #[error("the suffix is not a plain word")]
    Suffix,
    /// Something stands at the new name already.
    #[error("the name is taken")]
    Taken,
    /// The disk did not do it.
    #[error("the log could not be moved: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The system's error.
        source: io::Error,
    },
}

pub(crate) const INCONSISTENT: OpenLogError = OpenLogError::Unreadable {
    why: UnreadableLog::Inconsistent,
};

pub(crate) fn not_stored(source: StorageError) -> AppendEntryError {
    AppendEntryError::Storage {
        fault: source.fault(),
        source,
    }
}

impl From<io::Error> for OpenLogError {
    fn from(source: io::Error) -> Self {
        Self::Storage {
            fault: (&source).into(),
            source: source.into(),
        }
    }
}

impl From<rusqlite::Error> for OpenLogError {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode as Code};
        let why = match (&source, source.sqlite_error_code()) {
            (_, Some(Code::DatabaseCorrupt | Code::NotADatabase)) => UnreadableLog::NotADatabase,
            // A missing table, row or a value of another type: the file opens, but it is not what we wrote.
            (
                Error::QueryReturnedNoRows
                | Error::InvalidColumnType(..)
                | Error::FromSqlConversionFailure(..)
                | Error::IntegralValueOutOfRange(..)
                | Error::SqlInputError { .. },
                _,
            ) => UnreadableLog::Inconsistent,
            (Error::SqliteFailure(..), Some(Code::Unknown)) => UnreadableLog::Inconsistent,
            _ => {
                return Self::Storage {
                    fault: (&source).into(),
                    source: source.into(),
                };
            }
        };
        Self::Unreadable { why }
    }
}

impl From<OpenStoreError> for OpenLogError {
    fn from(error: OpenStoreError) -> Self {
        match error {
            OpenStoreError::NotALog => Self::Unreadable {
                why: UnreadableLog::NotALog,
            },
            OpenStoreError::Newer(_) => Self::NewerFormat,
            OpenStoreError::NoWal => io::Error::from(io::ErrorKind::Unsupported).into(),
            OpenStoreError::Io(error) => error.into(),
            OpenStoreError::Sqlite(error) => error.into(),
        }
    }
}
