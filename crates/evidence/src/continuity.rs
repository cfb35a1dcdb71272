//! Whether a log goes on from the checkpoints kept outside its database, and beginning a new one where it does
//! not.
//!
//! Deliberately absent: repair and deletion. What does not fit is kept whole, and the new log names it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{
    checkpoint::{self, Head},
    copies::Copies,
    durable::{self, StorageFault},
    entry::NewEntry,
    log::Log,
    log_error::{AppendEntryError, OpenLogError, SetAsideError},
    seal::SealKey,
    verdict::OutsideVerdict,
};

/// Kind of the first entry of a log that was begun beside an older one. Its body is a [`Predecessor`].
pub const LOG_BEGUN_AFTER: &str = "log-begun-after";

/// Says in which way a log is not the one that a checkpoint outside its database remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Discontinuity {
    /// The database is gone.
    Missing,
    /// The database is older: entries that were there are not there.
    RolledBack,
    /// The database has as many entries or more, but others.
    Differs,
    /// The database is that of another log.
    OtherLog,
}

/// Names the log that stood here before, as a new log's first entry records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Predecessor {
    /// Why a new log was begun, in a plain word of the caller's, such as `rolled-back`.
    pub reason: String,
    /// Name of the folder in which the old log is kept; nothing if there was no folder any more.
    pub kept_as: Option<String>,
    /// Origin of the old log, if it or a checkpoint of it could be read.
    pub origin: Option<String>,
    /// Head of the old database as it is now, if it could be read.
    pub head: Option<Head>,
    /// The newest checkpoint note that was kept outside the old database, whole.
    pub checkpoint: Option<String>,
}

/// Says why no new log was begun. The old one is where it was, or is kept whole.
#[derive(Debug, thiserror::Error)]
pub enum BeginAfterError {
    /// The old log could not be set aside.
    #[error(transparent)]
    SetAside(#[from] SetAsideError),
    /// The new log could not be made.
    #[error(transparent)]
    Open(#[from] OpenLogError),
    /// The first entry could not be recorded.
    #[error(transparent)]
    Append(#[from] AppendEntryError),
    /// The disk did not do it.
    #[error("the new log could not be put in its place: {fault}")]
    Storage {
        /// The kind of trouble.
        fault: StorageFault,
        /// The system's error.
        source: io::Error,
    },
}

impl From<io::Error> for BeginAfterError {
    fn from(source: io::Error) -> Self {
        Self::Storage {
            fault: (&source).into(),
            source,
        }
    }
}

/// Says how a new log is to be begun beside one that cannot go on.
#[derive(Debug)]
pub struct BeginAfter<'a> {
    /// Origin of the new log.
    pub new_origin: &'a str,
    /// Ending of the name under which the old folder is kept: `[a-z0-9-]{1,40}`.
    pub suffix: &'a str,
    /// Why, in a plain word.
    pub reason: &'a str,
    /// Salt, clock, app and practice of the first entry. Its kind and body are set here.
    pub first: NewEntry,
    /// The key in use.
    pub key: Option<&'a SealKey>,
    /// Where copies of the newest checkpoint are kept, besides those beside the database.
    pub copies: &'a [PathBuf],
}

impl Log {
    /// Keeps the log in `dir` whole under another name and begins a new one in its place, whose first entry
    /// names the old one. After a crash at any point, either the old log stands in `dir` or the new one with
    /// its first entry does, at the latest when it is opened again.
    ///
    /// # Errors
    ///
    /// [`BeginAfterError`].
    pub fn begin_after(dir: &Path, wanted: BeginAfter<'_>) -> Result<(Self, Predecessor), BeginAfterError> {
        let waiting = waiting_place(dir)?;
        if waiting.symlink_metadata().is_ok() {
            // Begun by an earlier call that a crash ended before the old log was moved. It names nothing else.
            fs::remove_dir_all(&waiting)?;
        }
        let is_there = dir.symlink_metadata().is_ok();
        let old_name = dir.file_name().unwrap_or_default().to_string_lossy();
        let mut predecessor = Predecessor {
            reason: wanted.reason.to_owned(),
            kept_as: is_there.then(|| format!("{old_name}.{}", wanted.suffix)),
            ..look_at(dir, wanted.copies)
        };
        if predecessor.origin.is_none() {
            let read = predecessor.checkpoint.as_deref().map(str::as_bytes);
            predecessor.origin = read
                .and_then(|note| checkpoint::read(note).ok())
                .map(|note| note.origin);
        }
        let mut first = wanted.first;
        first.kind = LOG_BEGUN_AFTER.to_owned();
        first.body = serde_json::to_value(&predecessor).map_err(AppendEntryError::Json)?;
        let mut begun = Self::open(&waiting, wanted.new_origin)?;
        begun.append(first, wanted.key)?;
        drop(begun);
        if is_there {
            Self::set_aside(dir, wanted.suffix)?;
        }
        take_waiting(dir)?;
        // The copies elsewhere may still speak of a log that was swapped for another: they are not asked again.
        let mut log = Self::open_at(dir, wanted.new_origin, Copies::of(dir, wanted.copies))?;
        log.renew_copies();
        Ok((log, predecessor))
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

    /// Compares the log with every copy of its checkpoint. The first that does not fit is returned.
    pub(crate) fn discontinuity(&self, copies: &[String]) -> Option<(Discontinuity, String)> {
        copies.iter().find_map(|note| {
            let how = match self.check_against(note) {
                OutsideVerdict::RolledBack { .. } => Discontinuity::RolledBack,
                OutsideVerdict::Differs { .. } => Discontinuity::Differs,
                OutsideVerdict::OtherLog if self.came_after(note) => return None,
                OutsideVerdict::OtherLog => Discontinuity::OtherLog,
                // A torn copy says nothing about the log; the next entry writes it anew.
                OutsideVerdict::Same | OutsideVerdict::Grown { .. } | OutsideVerdict::Unreadable => {
                    return None;
                }
            };
            Some((how, note.clone()))
        })
    }

    /// Tells whether this log was begun after the one that the note belongs to.
    fn came_after(&self, note: &str) -> bool {
        let first = self.entry(0).ok().flatten();
        let Some(first) = first.filter(|entry| entry.kind == LOG_BEGUN_AFTER) else {
            return false;
        };
        let named = serde_json::from_value::<Predecessor>(first.body).ok();
        let read = checkpoint::read(note.as_bytes()).ok();
        named.zip(read).is_some_and(|(named, note)| {
            let kept = named.checkpoint.as_deref().map(str::as_bytes);
            let kept = kept.and_then(|kept| checkpoint::read(kept).ok());
            named.origin.as_ref() == Some(&note.origin) || kept.is_some_and(|kept| kept.origin == note.origin)
        })
    }
}

/// Puts a new log in its place that a crash left waiting beside it.
pub(crate) fn take_waiting(dir: &Path) -> io::Result<()> {
    let waiting = waiting_place(dir)?;
    if dir.symlink_metadata().is_err() && waiting.is_dir() {
        fs::rename(&waiting, dir)?;
        durable::sync_folder_of(dir)?;
    }
    Ok(())
}

fn waiting_place(dir: &Path) -> io::Result<PathBuf> {
    let mut name = dir.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".begun");
    Ok(dir.with_file_name(name))
}

/// Reads what can be read of an old log, without judging it.
fn look_at(dir: &Path, copies: &[PathBuf]) -> Predecessor {
    let notes = Copies::of(dir, copies).read();
    let newest = notes
        .into_iter()
        .filter_map(|note| {
            let size = checkpoint::read(note.as_bytes()).ok()?.head.size;
            Some((size, note))
        })
        .max_by_key(|(size, _)| *size);
    let log = Log::open_unwatched(dir).ok();
    Predecessor {
        reason: String::new(),
        kept_as: None,
        origin: log.as_ref().map(|log| log.origin().to_owned()),
        head: log.as_ref().map(Log::head),
        checkpoint: newest.map(|(_, note)| note),
    }
}
