//! The same check as `recheck`, on all cores, for the common case that everything is right.
//!
//! The log is cut into parts. Each part is walked over by a reader of its own, from the head stored at its beginning; the
//! part before must end in exactly that head, so that all of them together rest on nothing but the empty log.
//! Deliberately absent: saying what is wrong. Whatever does not fit is left to `recheck`, which goes step by step.

use std::{
    collections::HashSet,
    num::NonZeroUsize,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use rusqlite::{Row, Rows, params};
use tlog_tiles::stored_hash_index;

use crate::{
    attachment::{AttachmentFolder, AttachmentRef},
    checkpoint::{self, Head},
    entry,
    entry_facts::EntryFacts,
    hash::{Sha256Hex, sha256},
    log::Log,
    store::Store,
    tree::Running,
};

/// Logs shorter than this are not worth a second reader.
const WORTH_IT: u64 = 2_000;

/// Parts for each core: enough that none waits long for the last one.
const PARTS: u64 = 4;

/// Is what a check of all entries found, if all of them are right.
pub(crate) struct Right {
    pub(crate) head: Head,
    pub(crate) attachments: u64,
    /// What the newest entry says about its key.
    pub(crate) seal: Option<String>,
}

/// What every entry of the log must agree with.
struct Frame<'a> {
    origin: &'a str,
    fingerprints: Vec<&'a str>,
    practice: Option<bool>,
}

/// Is one piece of the work.
#[derive(Clone, Copy)]
enum Piece {
    /// SQLite's look at the inside of its file.
    Inside,
    /// The entries `from..to`; without an end, to the very last row.
    Part { from: u64, to: Option<u64> },
}

struct Part {
    from: u64,
    end: Running,
    /// Hash of the list so far.
    before: Sha256Hex,
    attachments: Vec<AttachmentRef>,
    seal: Option<String>,
    /// Room for a line, a note; only there to be used again.
    line: Vec<u8>,
    note: Vec<u8>,
}

/// Checks all entries, nodes, heads and attachments. Nothing if anything at all is not as it should be, or cannot be told.
pub(crate) fn run(log: &Log) -> Option<Right> {
    let size = log.len();
    if size < WORTH_IT {
        return None;
    }
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let frame = Frame {
        origin: log.origin(),
        fingerprints: log.keys.iter().map(|key| key.fingerprint.as_str()).collect(),
        practice: log.practice(),
    };
    let count = cores as u64 * PARTS;
    let bound = |n: u64| size / count * n + (size % count) * n / count;
    // Taken from the end: the one piece that cannot be divided comes first.
    let mut pieces = (0..count)
        .map(|n| Piece::Part {
            from: bound(n),
            to: (n + 1 < count).then(|| bound(n + 1)),
        })
        .collect::<Vec<_>>();
    pieces.push(Piece::Inside);
    let readers = (0..cores).map(|_| log.store.reader().ok());
    let readers = readers.collect::<Option<Vec<_>>>()?;
    let done = work_off(&frame, readers, pieces)?;
    let head = join(log, &done)?;
    let mut seen = HashSet::new();
    let named = done.iter().flat_map(|part| &part.attachments);
    let named = named
        .filter(|attachment| seen.insert(attachment.sha256))
        .collect::<Vec<_>>();
    if head.size != size || !are_kept(&log.attachments, &named, cores) {
        return None;
    }
    Some(Right {
        head,
        attachments: named.len() as u64,
        seal: done.last().and_then(|part| part.seal.clone()),
    })
}

/// Does all pieces, each reader on a thread of its own. Returns the parts in order, or nothing if any piece failed.
fn work_off(frame: &Frame<'_>, readers: Vec<Store>, pieces: Vec<Piece>) -> Option<Vec<Part>> {
    let (waiting, failed) = (Mutex::new(pieces), AtomicBool::new(false));
    let next = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.pop().filter(|_| !failed.load(Ordering::Relaxed))
    };
    let work = |store: &Store| {
        let mut parts = Vec::new();
        while let Some(piece) = next() {
            let right = match piece {
                Piece::Inside => store.is_sound().unwrap_or(false),
                Piece::Part { from, to } => {
                    let part = check_part(frame, store, from, to);
                    let right = part.is_some();
                    parts.extend(part);
                    right
                }
            };
            if !right {
                failed.store(true, Ordering::Relaxed);
            }
        }
        parts
    };
    let work = &work;
    let mut parts = thread::scope(|scope| {
        let running = readers
            .into_iter()
            .map(|store| scope.spawn(move || work(&store)))
            .collect::<Vec<_>>();
        let done = running.into_iter().map(|thread| thread.join().ok());
        done.collect::<Option<Vec<_>>>()
    })?
    .into_iter()
    .flatten()
    .collect::<Vec<_>>();
    parts.sort_unstable_by_key(|part| part.from);
    (!failed.load(Ordering::Relaxed)).then_some(parts)
}

/// Checks that the first part begins with nothing and each one ends where the next one begins, with the state and the
/// root that are stored there. Returns the head of the last.
fn join(log: &Log, parts: &[Part]) -> Option<Head> {
    let mut reached = 0;
    for part in parts {
        (part.from == reached).then_some(())?;
        reached = part.end.size();
    }
    for part in parts.iter().take(parts.len().checked_sub(1)?) {
        let stored = log.store.head(part.end.size()).ok()??;
        let same = stored.list_state == part.end.list_state() && &stored.root == part.end.root().as_bytes();
        same.then_some(())?;
    }
    parts.last().map(|part| part.end.head())
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

fn start(store: &Store, from: u64) -> Option<Running> {
    if from == 0 {
        return Some(Running::empty());
    }
    let row = store.head(from).ok()??;
    let running =
        Running::resume::<Broken>(from, &row.list_state, |place| store.node(place)?.ok_or(Broken)).ok()?;
    // The tree that is taken up must be the one whose root the part before ends in.
    (running.root().as_bytes() == &row.root).then_some(running)
}

struct Broken;

impl From<rusqlite::Error> for Broken {
    fn from(_: rusqlite::Error) -> Self {
        Self
    }
}

impl From<crate::tree::TreeError> for Broken {
    fn from(_: crate::tree::TreeError) -> Self {
        Self
    }
}

/// Walks over the entries `from..to`, or to the very last row, side by side with the nodes and heads that belong to
/// them. The first part takes in whatever stands before row 0, which must be nothing.
fn check_part(frame: &Frame<'_>, store: &Store, from: u64, to: Option<u64>) -> Option<Part> {
    let begin = start(store, from)?;
    let mut part = Part {
        from,
        before: begin.list_sha256(),
        end: begin,
        attachments: vec![],
        seal: None,
        line: vec![],
        note: vec![],
    };
    let bound = |seq: u64| i64::try_from(seq).ok();
    let (first, first_node) = match from {
        0 => (i64::MIN, i64::MIN),
        from => (bound(from)?, bound(stored_hash_index(0, from))?),
    };
    let (last, last_node) = match to {
        None => (i64::MAX, i64::MAX),
        Some(to) => (bound(to)?, bound(stored_hash_index(0, to))?),
    };
    let db = store.db();
    let entries = "SELECT seq, sha256, bytes FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq";
    let nodes = "SELECT place, hash FROM node WHERE place >= ? AND place < ? ORDER BY place";
    let heads = "SELECT size, list_sha256, root, note FROM head WHERE size > ? AND size <= ? ORDER BY size";
    let (mut entries, mut nodes, mut heads) = (
        db.prepare_cached(entries).ok()?,
        db.prepare_cached(nodes).ok()?,
        db.prepare_cached(heads).ok()?,
    );
    let mut entries = entries.query(params![first, last]).ok()?;
    let mut nodes = nodes.query(params![first_node, last_node]).ok()?;
    let mut heads = heads.query(params![first, last]).ok()?;
    while let Some(row) = entries.next().ok()? {
        check_entry(frame, row, &mut part)?;
        check_nodes(&mut nodes, row, &mut part)?;
        part.before = part.end.list_sha256();
        let head = Head {
            size: part.end.size(),
            list_sha256: part.before,
            root: part.end.root(),
        };
        let signed = part.seal.is_some();
        check_head(frame, heads.next().ok()??, &head, signed, &mut part.note)?;
    }
    let nothing_more = nodes.next().ok()?.is_none() && heads.next().ok()?.is_none();
    let reached = to.is_none_or(|to| part.end.size() == to);
    (nothing_more && reached).then_some(part)
}

fn number(row: &Row<'_>, column: usize) -> Option<u64> {
    u64::try_from(row.get_ref(column).ok()?.as_i64().ok()?).ok()
}

fn blob<'a>(row: &'a Row<'_>, column: usize) -> Option<&'a [u8]> {
    row.get_ref(column).ok()?.as_blob().ok()
}

fn check_entry(frame: &Frame<'_>, row: &Row<'_>, part: &mut Part) -> Option<()> {
    let (seq, bytes) = (number(row, 0)?, blob(row, 2)?);
    let own = EntryFacts::read(bytes)?;
    let placed = own.seq == seq && seq == part.end.size();
    let follows = own.before.size == seq && own.before.list_sha256 == part.before;
    let seal = own.seal.as_deref();
    let sealed = seal.is_none_or(|seal| frame.fingerprints.contains(&seal));
    let practice = frame.practice.is_none_or(|practice| practice == own.practice);
    if part.seal.as_deref() != seal {
        part.seal = seal.map(str::to_owned);
    }
    part.attachments.extend(own.attachments);
    let right = placed && follows && sealed && practice;
    (right && sha256(bytes).as_bytes() == blob(row, 1)?).then_some(())
}

fn check_nodes(nodes: &mut Rows<'_>, row: &Row<'_>, part: &mut Part) -> Option<()> {
    let hash = Sha256Hex::from_bytes(blob(row, 1)?.try_into().ok()?);
    entry::write_leaf_line(&mut part.line, &hash, number(row, 0)?);
    let mut right = true;
    part.end.push_each(&part.line, |place, node| {
        let stored = nodes.next().ok().flatten();
        right &= stored.is_some_and(|row| number(row, 0) == Some(place) && blob(row, 1) == Some(node));
    });
    right.then_some(())
}

fn check_head(frame: &Frame<'_>, row: &Row<'_>, head: &Head, signed: bool, text: &mut Vec<u8>) -> Option<()> {
    let same = number(row, 0)? == head.size
        && blob(row, 1)? == head.list_sha256.as_bytes()
        && blob(row, 2)? == head.root.as_bytes();
    let note = row.get_ref(3).ok()?.as_str().ok()?;
    text.clear();
    checkpoint::write_text(text, frame.origin, head).ok()?;
    let lines = note.strip_prefix(std::str::from_utf8(text).ok()?)?;
    let right = match lines.strip_prefix('\n') {
        Some(lines) => signed && are_signature_lines(lines, frame.origin),
        None => !signed && lines.is_empty(),
    };
    (same && right).then_some(())
}

/// Checks the form of signature lines; only those of the newest head are verified.
fn are_signature_lines(lines: &str, origin: &str) -> bool {
    let right = |line: &str| {
        let rest = line
            .strip_prefix("\u{2014} ")
            .and_then(|line| line.strip_prefix(origin));
        let signature = rest.and_then(|rest| rest.strip_prefix(' ')?.strip_suffix('\n'));
        // Four bytes of key id and 64 of signature.
        signature.is_some_and(|text| text.len() == 92 && text.bytes().all(is_base64))
    };
    !lines.is_empty() && lines.split_inclusive('\n').all(right)
}

/// Tells whether a sign stands in base64, by a table: there are a great many signs.
fn is_base64(sign: u8) -> bool {
    const SIGNS: [bool; 256] = {
        let (mut signs, mut sign) = ([false; 256], 0_u8);
        while sign < 128 {
            signs[sign as usize] = sign.is_ascii_alphanumeric() || matches!(sign, b'+' | b'/' | b'=');
            sign += 1;
        }
        signs
    };
    SIGNS[usize::from(sign)]
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
        log.append_all((1_601..2_100).map(new).collect(), Some(&two))
            .unwrap();
        let right = run(&log).unwrap();
        assert_eq!((right.head, right.attachments), (log.head(), 1));
        assert_eq!(right.seal, Some(two.fingerprint()));
    }
}
