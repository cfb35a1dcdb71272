//! Hashing all files of a bag on several threads, each with a reader of its own, in bounded memory.
//!
//! Deliberately absent: judging. A file that cannot be read here is simply left out.

use std::{
    collections::HashMap,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use sha2::{Digest, Sha256};

use crate::{
    attachment::AttachmentRef,
    entry::{Entry, HeadBefore, MAX_ENTRY_BYTES},
    hash::Sha256Hex,
    source::{Listed, Source},
    verify_log,
};

/// How many files a thread takes at a time: enough that they do not get in each other's way.
const SHARE: usize = 32;

/// Is what is kept of an entry for the check; its body is not.
pub(crate) struct EntryFacts {
    pub(crate) seq: u64,
    pub(crate) sha256: Sha256Hex,
    pub(crate) before: HeadBefore,
    pub(crate) seal: Option<String>,
    pub(crate) practice: bool,
    pub(crate) attachments: Vec<AttachmentRef>,
}

impl EntryFacts {
    pub(crate) fn of(entry: Entry) -> Self {
        Self {
            seq: entry.seq,
            sha256: entry.sha256,
            before: entry.head_before,
            seal: entry.seal,
            practice: entry.practice,
            attachments: entry.attachments,
        }
    }
}

type Ahead = (HashMap<String, Sha256Hex>, HashMap<String, Option<EntryFacts>>);

/// Hashes all files of `source`; with `keep_entries` it also reads the entries among them.
pub(crate) fn run(source: &dyn Source, threads: usize, keep_entries: bool) -> Ahead {
    let next = AtomicUsize::new(0);
    let work = |reader: &mut dyn Source| {
        let mut done = Ahead::default();
        loop {
            let from = next.fetch_add(SHARE, Ordering::Relaxed);
            let files = source_share(source, from);
            if files.is_empty() {
                return done;
            }
            for file in files {
                take(reader, file, keep_entries, &mut done);
            }
        }
    };
    let work = &work;
    thread::scope(|scope| {
        let readers = (0..threads.max(1)).map_while(|_| source.fork());
        let running = readers
            .map(|mut reader| scope.spawn(move || work(reader.as_mut())))
            .collect::<Vec<_>>();
        let mut all = Ahead::default();
        for done in running.into_iter().filter_map(|thread| thread.join().ok()) {
            all.0.extend(done.0);
            all.1.extend(done.1);
        }
        all
    })
}

fn source_share(source: &dyn Source, from: usize) -> &[Listed] {
    let files = source.files();
    let from = from.min(files.len());
    &files[from..(from + SHARE).min(files.len())]
}

fn take(reader: &mut dyn Source, file: &Listed, keep_entries: bool, done: &mut Ahead) {
    let is_entry =
        keep_entries && verify_log::record_of(&file.path).is_some() && file.bytes <= MAX_ENTRY_BYTES;
    if !is_entry {
        let mut hasher = Sha256::new();
        if reader.read(file, &mut |piece| hasher.update(piece)).is_ok() {
            let hash = Sha256Hex::from_bytes(hasher.finalize().into());
            done.0.insert(file.path.clone(), hash);
        }
        return;
    }
    let mut bytes = Vec::new();
    if reader
        .read(file, &mut |piece| bytes.extend_from_slice(piece))
        .is_ok()
    {
        let hash = crate::sha256(&bytes);
        done.0.insert(file.path.clone(), hash);
        let entry = Entry::parse(bytes).ok().map(EntryFacts::of);
        done.1.insert(file.path.clone(), entry);
    }
}
