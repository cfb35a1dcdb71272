//! Copies of the newest checkpoint outside the database, so that a rolled-back, truncated or swapped database
//! is noticed at the next start.
//!
//! Two small files beside the database are written in turn, in place and without fsync: one of them is always
//! whole, and neither can be ahead of the database, which is durable before they are written. A last line with
//! the hash of the rest shows one that is torn, half old and half new. Copies that the caller wants elsewhere are
//! plain notes, written durably. Deliberately absent: judging (`continuity`).

use std::{
    fs::File,
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use crate::{durable, hash::sha256};

/// The two files beside the database, written in turn.
const BESIDE: [&str; 2] = ["newest-checkpoint-a.txt", "newest-checkpoint-b.txt"];

/// No checkpoint of this format is longer, whatever extension lines follow.
const LIMIT: u64 = 64 << 10;

/// Begins the line that shows a copy to be whole.
const WHOLE: &str = "whole ";

fn whole_line(note: &str) -> String {
    format!("{WHOLE}{}\n", sha256(note.as_bytes()))
}

/// Is all copies of one log's newest checkpoint.
#[derive(Debug)]
pub(crate) struct Copies {
    beside: [PathBuf; 2],
    open: [Option<File>; 2],
    elsewhere: Vec<PathBuf>,
    fresh: bool,
}

impl Copies {
    /// Names the copies of the log in `dir`; makes nothing.
    pub(crate) fn of(dir: &Path, elsewhere: &[PathBuf]) -> Self {
        Self {
            beside: BESIDE.map(|name| dir.join(name)),
            open: [None, None],
            elsewhere: elsewhere.to_vec(),
            fresh: true,
        }
    }

    /// Reads every copy that is there as text.
    pub(crate) fn read(&self) -> Vec<String> {
        let text = |path: &PathBuf| String::from_utf8(durable::read_file(path, LIMIT).ok()?).ok();
        let beside = self.beside.iter().filter_map(text);
        let whole = beside.filter_map(|text| {
            let at = text.rfind(WHOLE)?;
            let (note, line) = text.split_at(at);
            (line == whole_line(note)).then(|| note.to_owned())
        });
        whole.chain(self.elsewhere.iter().filter_map(text)).collect()
    }

    /// Writes the checkpoint of the given size everywhere. The entry is safe whether this works or not.
    pub(crate) fn write(&mut self, size: u64, note: &str) {
        let turn = usize::from(size % 2 == 1);
        let beside = self.write_beside(turn, note);
        if beside.is_err() {
            // Opened anew the next time.
            self.open[turn] = None;
        }
        let elsewhere = self
            .elsewhere
            .iter()
            .map(|path| durable::write_private_file(path, note.as_bytes()))
            .filter(Result::is_err)
            .count();
        self.fresh = beside.is_ok() && elsewhere == 0;
    }

    /// Tells whether the last checkpoint reached every copy.
    pub(crate) fn are_fresh(&self) -> bool {
        self.fresh
    }

    fn write_beside(&mut self, turn: usize, note: &str) -> io::Result<()> {
        let slot = &mut self.open[turn];
        if slot.is_none() {
            *slot = Some(durable::ensure_private_file(&self.beside[turn])?);
        }
        let file = slot.as_mut().ok_or(io::ErrorKind::NotFound)?;
        file.seek(SeekFrom::Start(0))?;
        let text = format!("{note}{}", whole_line(note));
        file.write_all(text.as_bytes())?;
        // Shortening costs as much as the rest, and notes are nearly always of one length.
        if file.metadata()?.len() != text.len() as u64 {
            file.set_len(text.len() as u64)?;
        }
        Ok(())
    }
}
