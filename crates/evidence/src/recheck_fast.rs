//! The same check as `recheck`, on all cores, for the common case that everything is right.
//!
//! Readers take pieces of the log in turn: they hash and read the entries. One walker takes the pieces in order and joins
//! them to the list and the tree, which only grow from the beginning.
//! Deliberately absent: saying what is wrong. Whatever does not fit is left to `recheck`, which goes step by step. And
//! SQLite's own look at its file, which costs as much as all hashes: here every row is read in its place and proved, so
//! that it could only tell of pages that hold nothing.

use std::{
    collections::{BTreeMap, HashSet},
    num::NonZeroUsize,
    sync::{
        atomic::{AtomicBool, AtomicU64, Ordering},
        mpsc,
    },
    thread,
};

use rusqlite::{Row, params};

use crate::{
    attachment::{AttachmentFolder, AttachmentRef},
    checkpoint::Head,
    entry,
    entry_facts::EntryFacts,
    hash::{Sha256Hex, leaf_hash, sha256},
    log::Log,
    store::Store,
    tree::Running,
};

/// Logs shorter than this are not worth a second reader. A member's own log hardly ever gets there.
const WORTH_IT: u64 = 2_000;

/// Entries that a reader takes at once.
const PIECE: u64 = 2_048;

/// Pieces that may wait for the walker, for each core.
const AHEAD: usize = 4;

/// Is what a check of all entries found, if all of them are right.
pub(crate) struct Right {
    pub(crate) head: Head,
    pub(crate) attachments: u64,
    /// What the newest entry says about its key.
    pub(crate) seal: Option<String>,
}

/// What every entry of the log must agree with.
struct Frame<'a> {
    size: u64,
    fingerprints: Vec<&'a str>,
    practice: Option<bool>,
}

/// Is a piece of the log whose entries are right in themselves.
struct Piece {
    from: u64,
    /// Their lines in the list, one behind the other.
    lines: Vec<u8>,
    steps: Vec<Step>,
    attachments: Vec<AttachmentRef>,
    /// What its last entry says about its key.
    seal: Option<String>,
}

/// Is one entry of a piece.
struct Step {
    /// Where its line ends.
    end: usize,
    leaf: [u8; 32],
    /// Hash of the list before it, as it says.
    before: Sha256Hex,
}

/// Checks all entries, checkpoints and attachments. Nothing if anything at all is not as it should be, or cannot be told.
pub(crate) fn run(log: &Log) -> Option<Right> {
    let size = log.len();
    if size < WORTH_IT {
        return None;
    }
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let frame = Frame {
        size,
        fingerprints: log.keys.iter().map(|key| key.fingerprint.as_str()).collect(),
        practice: log.practice(),
    };
    let readers = (0..cores).map(|_| log.store.reader().ok());
    let readers = readers.collect::<Option<Vec<_>>>()?;
    let (next, failed) = (AtomicU64::new(0), AtomicBool::new(false));
    let (frame, next, failed) = (&frame, &next, &failed);
    let walker = thread::scope(|scope| {
        let (send, pieces) = mpsc::sync_channel(cores * AHEAD);
        for store in readers {
            let send = send.clone();
            scope.spawn(move || {
                while !failed.load(Ordering::Relaxed) {
                    let from = next.fetch_add(PIECE, Ordering::Relaxed);
                    if from >= frame.size {
                        break;
                    }
                    let piece = read_piece(frame, &store, from);
                    // A walker that has stopped takes nothing more.
                    if piece.is_none_or(|piece| send.send(piece).is_err()) {
                        failed.store(true, Ordering::Relaxed);
                    }
                }
            });
        }
        drop(send);
        let walker = Walker::walk(log, pieces);
        failed.fetch_or(walker.is_none(), Ordering::Relaxed);
        walker
    });
    let walker = walker.filter(|walker| !failed.load(Ordering::Relaxed) && walker.is_whole(log))?;
    let mut seen = HashSet::new();
    let named = walker.attachments.iter();
    let named = named
        .filter(|attachment| seen.insert(attachment.sha256))
        .collect::<Vec<_>>();
    are_kept(&log.attachments, &named, cores).then(|| Right {
        head: log.head(),
        attachments: named.len() as u64,
        seal: walker.seal,
    })
}

/// Joins the pieces to list and tree, from the empty log on.
struct Walker {
    running: Running,
    /// Stored notes that were not reached yet.
    notes: BTreeMap<u64, String>,
    attachments: Vec<AttachmentRef>,
    seal: Option<String>,
}

impl Walker {
    fn walk(log: &Log, pieces: mpsc::Receiver<Piece>) -> Option<Self> {
        let mut walker = Self {
            running: Running::empty(),
            notes: log.notes().ok()?,
            attachments: vec![],
            seal: None,
        };
        let mut waiting = BTreeMap::new();
        for piece in pieces {
            waiting.insert(piece.from, piece);
            while let Some(piece) = waiting.remove(&walker.running.size()) {
                walker.take(log, piece)?;
            }
        }
        waiting.is_empty().then_some(walker)
    }

    fn take(&mut self, log: &Log, piece: Piece) -> Option<()> {
        let mut begin = 0;
        for step in &piece.steps {
            if self.running.list_sha256() != step.before {
                return None;
            }
            self.running
                .push_hashed(piece.lines.get(begin..step.end)?, step.leaf);
            begin = step.end;
            let size = self.running.size();
            if self
                .notes
                .first_key_value()
                .is_some_and(|(next, _)| *next <= size)
            {
                let note = self.notes.remove(&size)?;
                let entry = log.entry(size - 1).ok()??;
                log.recheck_note(&note, &self.running.head(), entry.seal.as_deref())
                    .ok()?;
            }
        }
        self.attachments.extend(piece.attachments);
        self.seal = piece.seal;
        Some(())
    }

    fn is_whole(&self, log: &Log) -> bool {
        self.running.head() == log.head() && self.notes.is_empty()
    }
}

fn are_kept(folder: &AttachmentFolder, named: &[&AttachmentRef], cores: usize) -> bool {
    let share = named.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let running = named
            .chunks(share)
            .map(|share| scope.spawn(|| share.iter().all(|attachment| folder.check(attachment).is_ok())))
            .collect::<Vec<_>>();
        running.into_iter().all(|part| part.join().unwrap_or(false))
    })
}

/// Reads the entries of one piece. The first takes in whatever stands before row 0, and the last whatever stands behind
/// the end, which must both be nothing.
fn read_piece(frame: &Frame<'_>, store: &Store, from: u64) -> Option<Piece> {
    let to = frame.size.min(from + PIECE);
    let count = usize::try_from(to - from).ok()?;
    let first = if from == 0 {
        i64::MIN
    } else {
        i64::try_from(from).ok()?
    };
    let last = if to == frame.size {
        i64::MAX
    } else {
        i64::try_from(to - 1).ok()?
    };
    let mut piece = Piece {
        from,
        lines: Vec::with_capacity(count * 90),
        steps: Vec::with_capacity(count),
        attachments: vec![],
        seal: None,
    };
    let rows = "SELECT seq, sha256, bytes FROM entry WHERE seq BETWEEN ? AND ? ORDER BY seq";
    let mut rows = store.db().prepare_cached(rows).ok()?;
    let mut rows = rows.query(params![first, last]).ok()?;
    while let Some(row) = rows.next().ok()? {
        read_entry(frame, row, &mut piece)?;
    }
    (piece.steps.len() == count).then_some(piece)
}

fn read_entry(frame: &Frame<'_>, row: &Row<'_>, piece: &mut Piece) -> Option<()> {
    let seq = u64::try_from(row.get_ref(0).ok()?.as_i64().ok()?).ok()?;
    let (stored, bytes) = (
        row.get_ref(1).ok()?.as_blob().ok()?,
        row.get_ref(2).ok()?.as_blob().ok()?,
    );
    let hash = sha256(bytes);
    let own = EntryFacts::read(bytes)?;
    let placed = own.seq == seq && own.before.size == seq && seq == piece.from + piece.steps.len() as u64;
    let seal = own.seal.as_deref();
    let sealed = seal.is_none_or(|seal| frame.fingerprints.contains(&seal));
    let practice = frame.practice.is_none_or(|practice| practice == own.practice);
    if !(placed && sealed && practice && hash.as_bytes() == stored) {
        return None;
    }
    if piece.seal.as_deref() != seal {
        piece.seal = seal.map(str::to_owned);
    }
    piece.attachments.extend(own.attachments);
    let begin = piece.lines.len();
    entry::write_leaf_line(&mut piece.lines, &hash, seq);
    piece.steps.push(Step {
        end: piece.lines.len(),
        leaf: leaf_hash(piece.lines.get(begin..)?),
        before: own.before.list_sha256,
    });
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NewAttachment, NewEntry, SealKey};

    fn new(n: u64) -> NewEntry {
        NewEntry {
            kind: "reading".into(),
            salt: [7; 16],
            at: crate::Stamp {
                utc: "2026-11-22T03:30:00Z".into(),
                zone: "Europe/Berlin".into(),
                offset: "+01:00".into(),
                monotonic_ms: n,
            },
            app_version: "0.1.0".into(),
            app_build: "test".into(),
            practice: false,
            // Every third is one that the quick reading of entries leaves to the slow one.
            body: serde_json::json!({
                "n": n, "words": if n.is_multiple_of(3) { "\u{1}" } else { "Schalter \u{2013} \"an\"" }
            }),
            attachments: vec![],
        }
    }

    #[test]
    fn a_right_log_is_recognised_whatever_became_of_its_keys_and_a_short_one_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let mut log = Log::open(&dir.path().join("log"), "app/log").unwrap();
        log.append_all((0..800).map(new).collect(), None).unwrap();
        assert!(run(&log).is_none());
        let (one, two) = (SealKey::from_seed([1; 32]), SealKey::from_seed([2; 32]));
        log.append_all((800..1_600).map(new).collect(), Some(&one))
            .unwrap();
        let mut with_picture = new(1_600);
        with_picture.attachments.push(NewAttachment {
            name: "shot.png".into(),
            media_type: "image/png".into(),
            bytes: vec![1, 2, 3],
        });
        log.append(with_picture, Some(&one)).unwrap();
        log.keep_checkpoint().unwrap();
        log.append_all((1_601..2_100).map(new).collect(), Some(&two))
            .unwrap();
        let right = run(&log).unwrap();
        assert_eq!((right.head, right.attachments), (log.head(), 1));
        assert_eq!(right.seal, Some(two.fingerprint()));
    }
}
