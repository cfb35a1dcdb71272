//! The same check as `recheck`, on all cores, for the common case that everything is right.
//!
//! The log is cut into parts. Each part is walked over by a reader of its own, from the head stored at its beginning; the
//! part before must end in exactly that head, so that all of them together rest on nothing but the empty log.
//! Deliberately absent: saying what is wrong. Whatever does not fit is left to `recheck`, which goes step by step.

use std::{collections::HashSet, num::NonZeroUsize, thread};

use rusqlite::{Row, Rows, params};
use serde::{Deserialize, de::IgnoredAny};

use crate::{
    attachment::{AttachmentFolder, AttachmentRef},
    checkpoint::Head,
    entry::{self, ENTRY_VERSION, is_kind},
    hash::{Sha256Hex, sha256},
    log::Log,
    seal::NO_SEAL,
    store::Store,
    tree::Running,
};

/// Logs shorter than this are not worth a second reader.
const WORTH_IT: u64 = 2_000;

/// Is what a check of all entries found, if all of them are right.
pub(crate) struct Right {
    pub(crate) head: Head,
    pub(crate) attachments: u64,
    /// What the newest entry says about its key.
    pub(crate) seal: Option<String>,
}

/// Is what an entry must say about itself. Its body is only passed over.
#[derive(Deserialize)]
#[allow(dead_code)] // some members only have to be there
struct Outline<'a> {
    version: u32,
    seq: u64,
    kind: &'a str,
    salt: &'a str,
    practice: bool,
    seal: &'a str,
    #[serde(borrow)]
    app: App<'a>,
    #[serde(borrow)]
    clock: Clock<'a>,
    #[serde(borrow)]
    head_before: Before<'a>,
    attachments: Vec<AttachmentRef>,
    body: IgnoredAny,
}

// Text with an escape in it cannot be borrowed; such an entry is left to the slow check. Nothing is copied here.
#[derive(Deserialize)]
#[allow(dead_code)]
struct App<'a> {
    version: &'a str,
    build: &'a str,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Clock<'a> {
    utc: &'a str,
    zone: &'a str,
    offset: &'a str,
    monotonic_ms: u64,
}

#[derive(Deserialize)]
struct Before<'a> {
    size: u64,
    list_sha256: &'a str,
}

/// What every entry of the log must agree with.
struct Frame<'a> {
    origin: &'a str,
    fingerprints: Vec<&'a str>,
    practice: Option<bool>,
}

struct Part {
    end: Running,
    /// Hash of the list so far.
    before: Sha256Hex,
    attachments: Vec<AttachmentRef>,
    seal: Option<String>,
}

/// Checks all entries, nodes, heads and attachments. Nothing if anything at all is not as it should be, or cannot be told.
pub(crate) fn run(log: &Log) -> Option<Right> {
    let size = log.len();
    if size < WORTH_IT {
        return None;
    }
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get) as u64;
    let frame = Frame {
        origin: log.origin(),
        fingerprints: log.keys.iter().map(|key| key.fingerprint.as_str()).collect(),
        practice: log.practice(),
    };
    // More parts than cores, so that none waits long for the last one.
    let count = cores * 4;
    let bound = |n: u64| size / count * n + (size % count) * n / count;
    let mut parts = Vec::new();
    for n in 0..count {
        let (from, last) = (bound(n), n + 1 == count);
        parts.push((
            log.store.reader().ok()?,
            from,
            if last { None } else { Some(bound(n + 1)) },
        ));
    }
    let sound = log.store.reader().ok()?;
    let frame = &frame;
    let done = thread::scope(|scope| {
        let sound = scope.spawn(move || sound.is_sound().unwrap_or(false));
        let running = parts
            .into_iter()
            .map(|(store, from, to)| scope.spawn(move || check_part(frame, store, from, to)))
            .collect::<Vec<_>>();
        let done = running.into_iter().map(|part| part.join().ok().flatten());
        let done = done.collect::<Option<Vec<_>>>();
        sound.join().unwrap_or(false).then_some(done).flatten()
    })?;
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

/// Checks that each part ends where the next one begins, and returns the head of the last.
fn join(log: &Log, parts: &[Part]) -> Option<Head> {
    for part in parts.iter().take(parts.len().checked_sub(1)?) {
        let stored = log.store.head(part.end.size()).ok()??;
        let head = part.end.head().ok()?;
        let same = stored.list_state == part.end.list_state() && &stored.root == head.root.as_bytes();
        same.then_some(())?;
    }
    parts.last()?.end.head().ok()
}

fn are_kept(folder: &AttachmentFolder, named: &[&AttachmentRef], cores: u64) -> bool {
    let share = named.len().div_ceil(usize::try_from(cores).unwrap_or(1)).max(1);
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
    (running.head().ok()?.root.as_bytes() == &row.root).then_some(running)
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

/// Walks over the entries `from..to`, or to the very last row, side by side with the nodes and heads that belong to them.
fn check_part(frame: &Frame<'_>, store: Store, from: u64, to: Option<u64>) -> Option<Part> {
    let begin = start(&store, from)?;
    let mut part = Part {
        before: begin.list_sha256(),
        end: begin,
        attachments: vec![],
        seal: None,
    };
    let (first, last) = (
        i64::try_from(from).ok()?,
        to.map_or(Some(i64::MAX), |to| i64::try_from(to).ok())?,
    );
    let place = |seq: Option<u64>| match seq {
        Some(seq) => i64::try_from(tlog_tiles::stored_hash_index(0, seq)).ok(),
        None => Some(i64::MAX),
    };
    let db = store.db();
    let entries = "SELECT seq, sha256, bytes FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq";
    let nodes = "SELECT place, hash FROM node WHERE place >= ? AND place < ? ORDER BY place";
    let heads = "SELECT size, list_sha256, root, note FROM head WHERE size > ? AND size <= ? ORDER BY size";
    let (mut entries, mut nodes, mut heads) = (
        db.prepare(entries).ok()?,
        db.prepare(nodes).ok()?,
        db.prepare(heads).ok()?,
    );
    let mut entries = entries.query(params![first, last]).ok()?;
    let mut nodes = nodes.query(params![place(Some(from))?, place(to)?]).ok()?;
    let mut heads = heads.query(params![first, last]).ok()?;
    while let Some(row) = entries.next().ok()? {
        check_entry(frame, row, &mut part)?;
        check_nodes(&mut nodes, row, &mut part.end)?;
        part.before = part.end.list_sha256();
        let head = Head {
            size: part.end.size(),
            list_sha256: part.before,
            root: part.end.root(),
        };
        check_head(frame, heads.next().ok()??, &head, part.seal.is_some())?;
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
    let own = serde_json::from_slice::<Outline<'_>>(bytes).ok()?;
    let salt = own.salt.len() == 32
        && own
            .salt
            .bytes()
            .all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
    let listed = own.head_before.list_sha256.parse::<Sha256Hex>().ok()?;
    let before = own.head_before.size == seq && listed == part.before;
    let placed = own.seq == seq && seq == part.end.size() && before;
    let sealed = own.seal == NO_SEAL || frame.fingerprints.contains(&own.seal);
    let practice = frame.practice.is_none_or(|practice| practice == own.practice);
    let right = own.version == ENTRY_VERSION && is_kind(own.kind) && salt && placed && sealed && practice;
    part.attachments.extend(own.attachments);
    let seal = Some(own.seal).filter(|seal| *seal != NO_SEAL);
    if part.seal.as_deref() != seal {
        part.seal = seal.map(str::to_owned);
    }
    (right && sha256(bytes).as_bytes() == blob(row, 1)?).then_some(())
}

fn check_nodes(nodes: &mut Rows<'_>, row: &Row<'_>, end: &mut Running) -> Option<()> {
    let hash = Sha256Hex::from_bytes(blob(row, 1)?.try_into().ok()?);
    let line = entry::leaf_line(&hash, number(row, 0)?);
    for (place, node) in end.push(line.as_bytes()).ok()? {
        let row = nodes.next().ok()??;
        (number(row, 0)? == place && blob(row, 1)? == node).then_some(())?;
    }
    Some(())
}

fn check_head(frame: &Frame<'_>, row: &Row<'_>, head: &Head, signed: bool) -> Option<()> {
    let same = number(row, 0)? == head.size
        && blob(row, 1)? == head.list_sha256.as_bytes()
        && blob(row, 2)? == head.root.as_bytes();
    let note = row.get_ref(3).ok()?.as_str().ok()?;
    let text = crate::checkpoint::write(frame.origin, head, &[]).ok()?;
    let lines = note.strip_prefix(text.as_str())?;
    let right = match lines.strip_prefix('\n') {
        Some(lines) => signed && are_signature_lines(lines, frame.origin),
        None => !signed && lines.is_empty(),
    };
    (same && right).then_some(())
}

/// Checks the form of signature lines; only those of the newest head are verified.
fn are_signature_lines(lines: &str, origin: &str) -> bool {
    let base64 = |c: u8| c.is_ascii_alphanumeric() || b"+/=".contains(&c);
    let right = |line: &str| {
        let rest = line
            .strip_prefix("\u{2014} ")
            .and_then(|line| line.strip_prefix(origin));
        let signature = rest.and_then(|rest| rest.strip_prefix(' ')?.strip_suffix('\n'));
        // Four bytes of key id and 64 of signature.
        signature.is_some_and(|text| text.len() == 92 && text.bytes().all(base64))
    };
    !lines.is_empty() && lines.split_inclusive('\n').all(right)
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
            body: serde_json::json!({ "n": n, "words": "Schalter \u{2013} \"an\"" }),
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
