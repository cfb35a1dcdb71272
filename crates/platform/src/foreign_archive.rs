//! Going through a ZIP file from outside, member by member, without unpacking it and without trust.
//!
//! What is read is bounded: members, bytes of one, bytes of all. A member's name is only a word; nothing is ever
//! written under it. Deliberately absent: what the files mean, and archives of our own (`evidence` checks those).

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

/// The most files in an archive.
pub const MOST_FILES: usize = 50_000;
/// The most bytes that are read of one file: 512 MiB.
const MOST_BYTES_OF_ONE: u64 = 512 << 20;
/// The most bytes that are read in all: 2 GiB.
const MOST_BYTES: u64 = 2 << 30;

/// Says why an archive could not be gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveFault {
    /// It is not a ZIP file, or it is damaged.
    #[error("the file is not a whole ZIP file")]
    NotAnArchive,
    /// A file in it is encrypted.
    #[error("the archive is encrypted")]
    Encrypted,
    /// It has more than [`MOST_FILES`] files, or they unpack to more than is read.
    #[error("the archive is too large")]
    TooLarge,
    /// Two files have one name, so that it is not clear which one counts.
    #[error("two files in the archive have one name")]
    DuplicateName,
    /// The system did not give the file.
    #[error("the system reported: {0}")]
    Io(io::ErrorKind),
}

/// Goes through the files of the archive at `path`, in its order; folders are left out.
///
/// `take` gets a file's name and its content, and reads what it wants of it. The content ends with an error where
/// it does not unpack or is larger than may be read.
///
/// # Errors
/// If the archive, or the content of a file that `take` reads, is not whole, encrypted, ambiguous or too large.
pub fn visit(
    path: &Path,
    mut take: impl FnMut(&str, &mut dyn Read) -> io::Result<()>,
) -> Result<(), ArchiveFault> {
    let file = File::open(path).map_err(|error| ArchiveFault::Io(error.kind()))?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(refusal)?;
    if archive.len() > MOST_FILES {
        return Err(ArchiveFault::TooLarge);
    }
    if archive.has_duplicate_names() {
        return Err(ArchiveFault::DuplicateName);
    }
    let mut names = HashSet::new();
    let mut budget = MOST_BYTES;
    for index in 0..archive.len() {
        let member = archive.by_index(index).map_err(refusal)?;
        if member.is_dir() {
            continue;
        }
        let name = member.name().map_err(refusal)?.into_owned();
        if !names.insert(name.to_lowercase()) {
            return Err(ArchiveFault::DuplicateName);
        }
        let mut content = Bounded {
            inner: member,
            left: budget.min(MOST_BYTES_OF_ONE),
            is_beyond: false,
        };
        let before = content.left;
        let outcome = take(&name, &mut content);
        budget -= before - content.left;
        if content.is_beyond {
            return Err(ArchiveFault::TooLarge);
        }
        outcome.map_err(|error| content_fault(&error))?;
    }
    Ok(())
}

/// Content that says so when it is larger than may be read, instead of ending early.
struct Bounded<R> {
    inner: R,
    left: u64,
    is_beyond: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            let mut one = [0];
            self.is_beyond = self.inner.read(&mut one)? > 0;
            return if self.is_beyond {
                Err(io::ErrorKind::FileTooLarge.into())
            } else {
                Ok(0)
            };
        }
        let room = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let length = self.inner.read(buffer.get_mut(..room).unwrap_or_default())?;
        self.left -= length as u64;
        Ok(length)
    }
}

fn refusal(error: ZipError) -> ArchiveFault {
    match error {
        ZipError::Io(error) => content_fault(&error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ArchiveFault::Encrypted,
        _ => ArchiveFault::NotAnArchive,
    }
}

/// Bytes that do not unpack are the archive's fault, not the system's.
fn content_fault(error: &io::Error) -> ArchiveFault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            ArchiveFault::NotAnArchive
        }
        // zip reports a wrong checksum as `Other`; the system's own faults carry their number.
        io::ErrorKind::Other if error.raw_os_error().is_none() => ArchiveFault::NotAnArchive,
        kind => ArchiveFault::Io(kind),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("archive.zip");
        let mut writer = ZipWriter::new(File::create(&path).unwrap());
        for (name, content) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap();
        (folder, path)
    }

    fn names(path: &Path) -> Result<Vec<(String, usize)>, ArchiveFault> {
        let mut seen = Vec::new();
        visit(path, |name, content| {
            let mut bytes = Vec::new();
            content.read_to_end(&mut bytes)?;
            seen.push((name.to_owned(), bytes.len()));
            Ok(())
        })?;
        Ok(seen)
    }

    #[test]
    fn each_file_is_handed_over_with_its_content() {
        let (_folder, path) = packed(&[("Shares.csv", b"abc"), ("Articles/Articles/é.html", b"")]);
        let wanted = [
            ("Shares.csv".to_owned(), 3),
            ("Articles/Articles/é.html".to_owned(), 0),
        ];
        assert_eq!(names(&path).unwrap(), wanted);
    }

    #[test]
    fn a_name_that_climbs_out_is_only_a_word() {
        let (folder, path) = packed(&[("../../outside.csv", b"x")]);
        assert_eq!(names(&path).unwrap()[0].1, 1);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_whole_archive_is_refused_with_the_reason() {
        let (folder, path) = packed(&[("Shares.csv", &[7; 5000])]);
        let whole = fs::read(&path).unwrap();
        let try_bytes = |bytes: &[u8]| {
            let path = folder.path().join("changed.zip");
            fs::write(&path, bytes).unwrap();
            names(&path)
        };
        assert_eq!(try_bytes(b""), Err(ArchiveFault::NotAnArchive));
        assert_eq!(try_bytes(b"not a zip"), Err(ArchiveFault::NotAnArchive));
        assert_eq!(
            try_bytes(&whole[..whole.len() - 8]),
            Err(ArchiveFault::NotAnArchive)
        );
        let mut flipped = whole.clone();
        flipped[45] ^= 0x10; // inside the packed content
        assert_eq!(try_bytes(&flipped), Err(ArchiveFault::NotAnArchive));
        let missing = names(&folder.path().join("missing.zip"));
        assert_eq!(missing, Err(ArchiveFault::Io(io::ErrorKind::NotFound)));
    }

    #[test]
    fn two_files_of_one_name_are_refused() {
        let (_folder, path) = packed(&[("Shares.csv", b"a"), ("shares.csv", b"b")]);
        assert_eq!(names(&path), Err(ArchiveFault::DuplicateName));
    }

    #[test]
    fn an_encrypted_file_is_refused_as_such() {
        let (folder, path) = packed(&[("Shares.csv", b"abc")]);
        let mut bytes = fs::read(&path).unwrap();
        bytes[6] |= 1; // the flag in the file's own header
        let central = bytes.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
        bytes[central + 8] |= 1; // and in the directory
        let path = folder.path().join("locked.zip");
        fs::write(&path, bytes).unwrap();
        assert_eq!(names(&path), Err(ArchiveFault::Encrypted));
    }

    #[test]
    fn content_beyond_its_bound_is_said_and_not_cut() {
        let mut content = Bounded {
            inner: &b"four"[..],
            left: 3,
            is_beyond: false,
        };
        let mut bytes = Vec::new();
        assert!(content.read_to_end(&mut bytes).is_err());
        assert!(content.is_beyond);
        let mut content = Bounded {
            inner: &b"four"[..],
            left: 4,
            is_beyond: false,
        };
        content.read_to_end(&mut Vec::new()).unwrap();
        assert!(!content.is_beyond);
    }
}
