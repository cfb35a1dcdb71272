//! One open file that several readers use at once, each with a place and a small buffer of its own.
//!
//! Deliberately absent: writing, and what is in the file.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    sync::Arc,
};

/// Bytes read ahead (1 KiB): enough for a header or a few small files. Whoever asks for as much or more reads straight
/// into the own memory.
const AHEAD: usize = 1 << 10;

/// Reads a file from a place of its own.
pub(crate) struct SharedFile {
    file: Arc<File>,
    length: u64,
    at: u64,
    ahead: Vec<u8>,
    ahead_from: u64,
}

impl SharedFile {
    pub(crate) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self {
            file: Arc::new(file),
            length,
            at: 0,
            ahead: vec![],
            ahead_from: 0,
        })
    }

    /// Returns what of the bytes read ahead stands at the present place.
    fn at_hand(&self) -> &[u8] {
        let skip = self.at.checked_sub(self.ahead_from);
        let skip = skip.and_then(|skip| usize::try_from(skip).ok());
        skip.and_then(|skip| self.ahead.get(skip..)).unwrap_or_default()
    }

    fn read_ahead(&mut self) -> io::Result<()> {
        self.ahead.resize(AHEAD, 0);
        let read = read_at(&self.file, &mut self.ahead, self.at);
        self.ahead.truncate(*read.as_ref().unwrap_or(&0));
        self.ahead_from = self.at;
        read.map(|_| ())
    }
}

impl Clone for SharedFile {
    fn clone(&self) -> Self {
        Self {
            file: Arc::clone(&self.file),
            length: self.length,
            at: self.at,
            ahead: vec![],
            ahead_from: 0,
        }
    }
}

impl Read for SharedFile {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at_hand().is_empty() {
            if out.len() >= AHEAD {
                let n = read_at(&self.file, out, self.at)?;
                self.at += n as u64;
                return Ok(n);
            }
            self.read_ahead()?;
        }
        let here = self.at_hand();
        let n = here.len().min(out.len());
        out[..n].copy_from_slice(&here[..n]);
        self.at += n as u64;
        Ok(n)
    }
}

impl Seek for SharedFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(unix)]
fn read_at(file: &File, out: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, out, at)
}

#[cfg(windows)]
fn read_at(file: &File, out: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, out, at)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn two_readers_of_one_file_do_not_disturb_each_other() {
        let bytes = (0..200_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>();
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        let mut first = SharedFile::new(file).unwrap();
        let mut start = [0; 10];
        first.read_exact(&mut start).unwrap();
        assert_eq!(start, bytes[..10]);
        let mut second = first.clone();
        second.seek(SeekFrom::End(-4)).unwrap();
        let mut rest = Vec::new();
        second.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, bytes[bytes.len() - 4..]);
        rest.clear();
        first.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, bytes[10..]);
        first.seek(SeekFrom::Start(3)).unwrap();
        first.read_exact(&mut start).unwrap();
        assert_eq!(start, bytes[3..13]);
        assert!(first.seek(SeekFrom::Current(-20)).is_err());
    }
}
