//! Hashing all files of a bag on several threads, each with a reader of its own, in bounded memory.
//!
//! Deliberately absent: judging. A file that cannot be read here is simply left out.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use sha2::{Digest, Sha256};

use crate::{
    entry::MAX_ENTRY_BYTES,
    entry_facts::EntryFacts,
    hash::{Sha256Hex, sha256},
    source::{Listed, Source},
    verify_log,
};

/// How many files a thread takes at a time: enough that they do not get in each other's way.
const SHARE: usize = 32;

/// Is what became known of one file of the source.
#[derive(Default)]
pub(crate) struct Ahead {
    pub(crate) hash: Option<Sha256Hex>,
    /// What the entry says, if the file was read as one; nothing inside if it is none.
    pub(crate) entry: Option<Option<EntryFacts<'static>>>,
}

/// Hashes all files of `source`, in their order; with `keep_entries` it also reads the entries among them.
pub(crate) fn run(source: &dyn Source, threads: usize, keep_entries: bool) -> Vec<Ahead> {
    let files = source.files();
    let next = AtomicUsize::new(0);
    let work = |reader: &mut dyn Source| {
        let (mut done, mut bytes) = (Vec::new(), Vec::new());
        loop {
            let from = next.fetch_add(SHARE, Ordering::Relaxed).min(files.len());
            let share = &files[from..(from + SHARE).min(files.len())];
            if share.is_empty() {
                return done;
            }
            for (place, file) in (from..).zip(share) {
                done.push((place, read(reader, file, keep_entries, &mut bytes)));
            }
        }
    };
    let work = &work;
    let mut all = Vec::with_capacity(files.len());
    all.resize_with(files.len(), Ahead::default);
    thread::scope(|scope| {
        let readers = (0..threads.max(1)).map_while(|_| source.fork());
        let running = readers
            .map(|mut reader| scope.spawn(move || work(reader.as_mut())))
            .collect::<Vec<_>>();
        for thread in running {
            for (place, ahead) in thread.join().unwrap_or_default() {
                all[place] = ahead;
            }
        }
    });
    all
}

/// Reads one file. `bytes` is only there to be used again.
fn read(reader: &mut dyn Source, file: &Listed, keep_entries: bool, bytes: &mut Vec<u8>) -> Ahead {
    let is_entry =
        keep_entries && file.bytes <= MAX_ENTRY_BYTES && verify_log::record_of(&file.path).is_some();
    if !is_entry {
        let mut hasher = Sha256::new();
        let whole = reader.read(file, &mut |piece| hasher.update(piece)).is_ok();
        return Ahead {
            hash: whole.then(|| Sha256Hex::from_bytes(hasher.finalize().into())),
            entry: None,
        };
    }
    bytes.clear();
    if reader
        .read(file, &mut |piece| bytes.extend_from_slice(piece))
        .is_err()
    {
        return Ahead::default();
    }
    Ahead {
        hash: Some(sha256(bytes)),
        entry: Some(EntryFacts::read(bytes).map(EntryFacts::into_owned)),
    }
}
