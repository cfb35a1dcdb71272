//! The technical log: what the program did, for finding faults, on this computer only. Five files of a
//! megabyte, the oldest is dropped; every line is redacted before it is written. Never evidence, and never
//! sent by us.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::clock::Moment;
#[cfg(unix)]
use crate::files::PLAIN_FILE_FLAGS;
use crate::files::{FileFault, make_private_folder, read_capped};
use crate::redaction::Redaction;

/// How many files are kept, the current one included.
const FILES: usize = 5;
/// How many bytes a file may have.
const FILE_BYTES: u64 = 1_000_000;
/// The longest line, in bytes; the rest is cut.
const LINE_BYTES: usize = 4_000;

/// How grave a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Something ordinary happened.
    Info,
    /// Something went wrong that the program could live with.
    Warn,
    /// Something went wrong that the member sees.
    Error,
}

impl fmt::Display for Level {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Level::Info => "INFO",
            Level::Warn => "WARN",
            Level::Error => "ERROR",
        })
    }
}

/// The technical log of one realm.
pub struct TechnicalLog {
    folder: PathBuf,
    redaction: Redaction,
    file_bytes: u64,
    current: Mutex<Current>,
}

struct Current {
    file: Option<File>,
    bytes: u64,
}

impl TechnicalLog {
    /// Opens the log in a folder, which is made if need be.
    ///
    /// # Errors
    /// If the folder or file cannot be made, or a symbolic link is in their place.
    pub fn open(folder: &Path, redaction: Redaction) -> Result<TechnicalLog, FileFault> {
        TechnicalLog::with_limit(folder, redaction, FILE_BYTES)
    }

    fn with_limit(folder: &Path, redaction: Redaction, file_bytes: u64) -> Result<TechnicalLog, FileFault> {
        make_private_folder(folder)?;
        let log = TechnicalLog {
            folder: folder.to_owned(),
            redaction,
            file_bytes,
            current: Mutex::new(Current { file: None, bytes: 0 }),
        };
        *log.current() = log.open_current()?;
        Ok(log)
    }

    /// Writes one line: time, level, area of the program, text. Line breaks and control characters in the
    /// text are written as escapes, so that no text can pose as another line.
    ///
    /// # Errors
    /// If the disk refuses. The program goes on; the log is a help and no promise.
    pub fn write(&self, at: &Moment, level: Level, area: &str, text: &str) -> Result<(), FileFault> {
        let line = self.line(at, level, area, text);
        let mut current = self.current();
        if current.bytes > 0 && current.bytes + line.len() as u64 > self.file_bytes {
            current.file = None;
            self.rotate()?;
        }
        if current.file.is_none() {
            *current = self.open_current()?;
        }
        if let Some(file) = &mut current.file {
            file.write_all(line.as_bytes())?;
            current.bytes += line.len() as u64;
        }
        Ok(())
    }

    /// Returns the whole log, oldest line first.
    ///
    /// # Errors
    /// If a file is there and cannot be read.
    pub fn read(&self) -> Result<String, FileFault> {
        let _current = self.current();
        let mut text = String::new();
        for number in (0..FILES).rev() {
            match read_capped(&self.path(number), self.file_bytes + LINE_BYTES as u64 * 2) {
                Ok(bytes) => text.push_str(&String::from_utf8_lossy(&bytes)),
                Err(FileFault::NotFound) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(text)
    }

    /// Deletes the whole log. The next line begins a new one.
    ///
    /// # Errors
    /// If a file cannot be deleted.
    pub fn delete(&self) -> Result<(), FileFault> {
        let mut current = self.current();
        *current = Current { file: None, bytes: 0 };
        for number in 0..FILES {
            remove_if_there(&self.path(number))?;
        }
        Ok(())
    }

    fn line(&self, at: &Moment, level: Level, area: &str, text: &str) -> String {
        let mut safe = String::new();
        for character in self.redaction.redact(text).chars() {
            if safe.len() > LINE_BYTES {
                safe.push_str(" [cut]");
                break;
            }
            if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
                safe.extend(character.escape_default());
            } else {
                safe.push(character);
            }
        }
        format!("{} {level} {area}: {safe}\n", at.utc_millis())
    }

    fn rotate(&self) -> Result<(), FileFault> {
        remove_if_there(&self.path(FILES - 1))?;
        for number in (0..FILES - 1).rev() {
            match fs::rename(self.path(number), self.path(number + 1)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        Ok(())
    }

    fn open_current(&self) -> Result<Current, FileFault> {
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600).custom_flags(PLAIN_FILE_FLAGS);
        }
        let file = options.open(self.path(0))?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(FileFault::Other(io::ErrorKind::InvalidInput));
        }
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        Ok(Current {
            bytes: metadata.len(),
            file: Some(file),
        })
    }

    fn path(&self, number: usize) -> PathBuf {
        match number {
            0 => self.folder.join("technical.log"),
            _ => self.folder.join(format!("technical.{number}.log")),
        }
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Current> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn remove_if_there(path: &Path) -> Result<(), FileFault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock, FixedClock};

    fn now() -> Moment {
        FixedClock::at("2026-11-22T12:00:00Z".parse().unwrap()).now()
    }

    fn open(folder: &Path, file_bytes: u64) -> TechnicalLog {
        let redaction = Redaction::new(Some(Path::new("/home/jo"))).unwrap();
        TechnicalLog::with_limit(folder, redaction, file_bytes).unwrap()
    }

    #[test]
    fn a_line_is_redacted_before_it_reaches_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let log = open(folder.path(), FILE_BYTES);
        log.write(&now(), Level::Warn, "files", "no /home/jo/x for jo@example.org")
            .unwrap();
        assert_eq!(
            log.read().unwrap(),
            "2026-11-22T12:00:00.000Z WARN files: no ~/x for [e-mail]\n"
        );
        let on_disk = fs::read_to_string(folder.path().join("technical.log")).unwrap();
        assert!(!on_disk.contains("jo@") && !on_disk.contains("/home/jo"));
    }

    #[test]
    fn a_text_cannot_pose_as_another_line() {
        let folder = tempfile::tempdir().unwrap();
        let log = open(folder.path(), FILE_BYTES);
        log.write(
            &now(),
            Level::Info,
            "a",
            "x\n2026 ERROR b: y\r\u{1b}[31m\u{2028}z",
        )
        .unwrap();
        let text = log.read().unwrap();
        assert_eq!(text.lines().count(), 1);
        assert!(
            text.ends_with("x\\n2026 ERROR b: y\\r\\u{1b}[31m\\u{2028}z\n"),
            "{text}"
        );
        log.write(&now(), Level::Info, "a", &"w ".repeat(9_000)).unwrap();
        assert!(log.read().unwrap().len() < 5_000);
    }

    #[test]
    fn five_files_are_kept_and_the_oldest_lines_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let log = open(folder.path(), 200);
        for number in 0..100 {
            log.write(&now(), Level::Info, "count", &number.to_string())
                .unwrap();
        }
        let text = log.read().unwrap();
        let numbers: Vec<u32> = text
            .lines()
            .map(|line| line.rsplit(' ').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(numbers.last(), Some(&99));
        assert!(
            numbers.windows(2).all(|pair| pair[1] == pair[0] + 1),
            "{numbers:?}"
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), FILES);
        for entry in fs::read_dir(folder.path()).unwrap() {
            assert!(entry.unwrap().metadata().unwrap().len() <= 200);
        }
    }

    #[test]
    fn the_log_goes_on_after_a_restart_and_after_it_was_deleted() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), 200)
            .write(&now(), Level::Info, "a", "first")
            .unwrap();
        let log = open(folder.path(), 200);
        log.write(&now(), Level::Info, "a", "second").unwrap();
        assert_eq!(log.read().unwrap().lines().count(), 2);
        log.delete().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        log.write(&now(), Level::Error, "a", "third").unwrap();
        assert_eq!(log.read().unwrap(), "2026-11-22T12:00:00.000Z ERROR a: third\n");
    }

    #[test]
    #[cfg(unix)]
    fn the_log_is_private_and_never_follows_a_link() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), 200)
            .write(&now(), Level::Info, "a", "x")
            .unwrap();
        let path = folder.path().join("technical.log");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(folder.path().join("elsewhere"), &path).unwrap();
        let redaction = Redaction::new(None).unwrap();
        assert_eq!(
            TechnicalLog::open(folder.path(), redaction).err(),
            Some(FileFault::SymlinkRefused)
        );
        assert!(!folder.path().join("elsewhere").exists());
    }
}
