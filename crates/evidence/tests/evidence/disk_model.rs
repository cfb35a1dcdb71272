//! A model of a disk at a power cut: what was not yet made durable may be there in any part, in any order, torn.
//!
//! A script of 30 records runs once on a real log, and the folder is looked at after each record. The writes
//! between two looks are what a power cut can take: every prefix of them, every one of them missing, every one
//! alone, every one torn, and arbitrary choices. The order that the model keeps is only that of the barriers:
//! attachments before rows, rows in the write-ahead file before pages in the database, both before the copies.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use evidence::{Log, LogVerdict, OpenLogError, Sha256Hex};
use tempfile::TempDir;

use crate::support::*;

const RECORDS: u64 = 30;
const DATABASE: &str = "log.sqlite";
const WAL: &str = "log.sqlite-wal";

/// Everything in the folder that outlives a power cut.
type Disk = BTreeMap<PathBuf, Vec<u8>>;

fn look(root: &Path) -> Disk {
    let mut disk = Disk::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|item| item.unwrap().path()));
        } else if !path.ends_with("log.sqlite-shm") && !path.ends_with("log.lock") {
            disk.insert(
                path.strip_prefix(root).unwrap().to_owned(),
                fs::read(&path).unwrap(),
            );
        }
    }
    disk
}

/// A temporary folder in memory if there is one: thousands of states are written, and none must last.
fn quick_folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

/// Pieces of a file that differ between two looks. Long changes are cut coarser, so that the count is bounded.
fn changes(old: &[u8], new: &[u8]) -> Vec<(usize, usize)> {
    const SECTOR: usize = 512;
    let part = |file: &[u8], n: usize| {
        file.get(n * SECTOR..)
            .map(|rest| rest[..rest.len().min(SECTOR)].to_vec())
    };
    let sectors = new.len().div_ceil(SECTOR);
    let changed = (0..sectors)
        .filter(|n| part(old, *n) != part(new, *n))
        .collect::<Vec<_>>();
    // A long file takes long to write in each state, so there it is cut coarser.
    let most = if new.len() > 1 << 19 { 5 } else { 20 };
    let step = changed.len().div_ceil(most).max(1);
    changed
        .chunks(step)
        .flat_map(|group| group.chunk_by(|a, b| a + 1 == *b))
        .map(|run| {
            (
                run[0] * SECTOR,
                ((run[run.len() - 1] + 1) * SECTOR).min(new.len()),
            )
        })
        .collect()
}

/// The old file with some of the pieces written; of the last one perhaps only its first half.
fn partly(old: &[u8], new: &[u8], pieces: &[(usize, usize)], torn: bool) -> Vec<u8> {
    let mut file = old.to_vec();
    for (index, (from, to)) in pieces.iter().enumerate() {
        let to = if torn && index + 1 == pieces.len() {
            from + (to - from) / 2
        } else {
            *to
        };
        if file.len() < to {
            file.resize(to, 0);
        }
        file[*from..to].copy_from_slice(&new[*from..to]);
    }
    file
}

/// All the ways in which the writes from `old` to `new` may have reached the disk in part.
fn crashes(old: &[u8], new: &[u8]) -> Vec<Vec<u8>> {
    let pieces = changes(old, new);
    let mut states = Vec::new();
    for n in 0..pieces.len() {
        states.push(partly(old, new, &pieces[..n], false));
        states.push(partly(old, new, &pieces[..=n], true));
        let others = pieces.iter().enumerate().filter(|(at, _)| *at != n);
        states.push(partly(
            old,
            new,
            &others.map(|(_, piece)| *piece).collect::<Vec<_>>(),
            false,
        ));
        states.push(partly(old, new, &pieces[n..=n], false));
    }
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..if new.len() > 1 << 19 { 4 } else { 12 } {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let chosen = pieces
            .iter()
            .enumerate()
            .filter(|(at, _)| random >> (33 + at % 30) & 1 == 1);
        states.push(partly(
            old,
            new,
            &chosen.map(|(_, piece)| *piece).collect::<Vec<_>>(),
            random >> 63 == 1,
        ));
    }
    states.push(new.to_vec());
    states
}

struct Bench {
    folder: TempDir,
    receipts: Vec<Sha256Hex>,
    states: u64,
}

impl Bench {
    /// Starts a log on the disk given. It must hold every record up to `acknowledged` and at most one more.
    fn start(&mut self, disk: &Disk, acknowledged: u64, what: &str) -> u64 {
        let root = self.folder.path().join(format!("state-{}", self.states));
        self.states += 1;
        fs::create_dir_all(root.join("attachments")).unwrap();
        for (path, bytes) in disk {
            fs::write(root.join(path), bytes).unwrap();
        }
        let log = Log::open(&root, ORIGIN).unwrap_or_else(|error| panic!("{what}: {error:?}"));
        let size = log.len();
        assert!(
            size == acknowledged || size == acknowledged + 1,
            "{what}: {size} records, {acknowledged} acknowledged"
        );
        for (seq, receipt) in (0..acknowledged).zip(&self.receipts) {
            let entry = log
                .entry(seq)
                .unwrap()
                .unwrap_or_else(|| panic!("{what}: record {seq} is lost"));
            assert_eq!(entry.sha256, *receipt, "{what}");
        }
        // Reading each record checked its hash; the whole tree and the attachments are looked at now and then.
        match if self.states.is_multiple_of(4) {
            Some(log.verify())
        } else {
            None
        } {
            None => {}
            Some(LogVerdict::Intact { records, .. }) => assert_eq!(records, size, "{what}"),
            Some(changed) => panic!("{what}: {changed:?}"),
        }
        if self.states.is_multiple_of(11) {
            let mut log = log;
            log.append(entry(99), Some(&key())).unwrap();
            drop(log);
            assert_eq!(
                Log::open(&root, ORIGIN).unwrap().len(),
                size + 1,
                "{what}: it goes on"
            );
        }
        fs::remove_dir_all(&root).unwrap();
        size
    }
}

/// Every third record has an attachment, and some are long, so that the write-ahead file is folded into the
/// database and begun anew on the way.
fn script(n: u64) -> evidence::NewEntry {
    let mut new = entry(n);
    if n % 3 == 1 {
        new.attachments = vec![attachment("shot.png", &vec![u8::try_from(n).unwrap(); 3_000])];
    }
    if n % 4 == 2 {
        new.body = serde_json::json!({ "n": n, "long": "x".repeat(700_000) });
    }
    new
}

fn with(disk: &Disk, path: &str, bytes: Vec<u8>) -> Disk {
    let mut disk = disk.clone();
    disk.insert(path.into(), bytes);
    disk
}

#[test]
fn no_power_cut_loses_a_record_that_was_acknowledged() {
    let work = quick_folder();
    let root = work.path().join("log");
    let mut bench = Bench {
        folder: quick_folder(),
        receipts: vec![],
        states: 0,
    };
    let mut log = Log::open(&root, ORIGIN).unwrap();
    let mut before = look(&root);
    let (mut folded, mut begun_anew) = (0, 0);
    for n in 0..RECORDS {
        let receipt = log.append(script(n), Some(&key())).unwrap();
        let after = look(&root);
        let file = |disk: &Disk, name: &str| disk.get(Path::new(name)).cloned().unwrap_or_default();
        // Attachments: torn under their passing name, whole under it, whole under their own.
        let mut disk = before.clone();
        for (path, bytes) in after.iter().filter(|(path, _)| path.starts_with("attachments")) {
            if before.contains_key(path) {
                continue;
            }
            let passing = format!(
                "attachments/.{}.partial",
                path.file_name().unwrap().to_str().unwrap()
            );
            for cut in [0, 1, bytes.len() / 2, bytes.len() - 1, bytes.len()] {
                let torn = with(&before, &passing, bytes[..cut].to_vec());
                assert_eq!(
                    bench.start(&torn, n, &format!("record {n}, attachment cut at {cut}")),
                    n
                );
            }
            disk.insert(path.clone(), bytes.clone());
            assert_eq!(
                bench.start(&disk, n, &format!("record {n}, attachment renamed")),
                n
            );
        }
        // Rows: the write-ahead file in any part, the database as it was.
        let (old_wal, new_wal) = (file(&before, WAL), file(&after, WAL));
        begun_anew += u32::from(!new_wal.starts_with(&old_wal));
        for (state, wal) in crashes(&old_wal, &new_wal).into_iter().enumerate() {
            bench.start(&with(&disk, WAL, wal), n, &format!("record {n}, rows {state}"));
        }
        // Folding: the write-ahead file is durable, the database is written in any part.
        bench.receipts.push(receipt.entry_sha256);
        disk.insert(WAL.into(), new_wal);
        let (old, new) = (file(&before, DATABASE), file(&after, DATABASE));
        if old != new {
            folded += 1;
            for (state, database) in crashes(&old, &new).into_iter().enumerate() {
                let size = bench.start(
                    &with(&disk, DATABASE, database),
                    n + 1,
                    &format!("record {n}, pages {state}"),
                );
                assert_eq!(size, n + 1);
            }
            disk.insert(DATABASE.into(), new);
        }
        // The copy of the checkpoint: torn anywhere, it accuses nobody.
        for name in ["newest-checkpoint-a.txt", "newest-checkpoint-b.txt"] {
            let (old, new) = (file(&before, name), file(&after, name));
            for state in if old == new { vec![] } else { crashes(&old, &new) } {
                assert_eq!(
                    bench.start(&with(&disk, name, state), n + 1, &format!("record {n}, {name}")),
                    n + 1
                );
            }
        }
        before = after;
    }
    // The end of the last user folds the rest and takes the write-ahead file away.
    drop(log);
    let closed = look(&root);
    let database = closed[Path::new(DATABASE)].clone();
    for (state, database) in crashes(&before[Path::new(DATABASE)], &database)
        .into_iter()
        .enumerate()
    {
        bench.start(
            &with(&before, DATABASE, database),
            RECORDS,
            &format!("closing, pages {state}"),
        );
    }
    bench.start(
        &with(&before, DATABASE, database.clone()),
        RECORDS,
        "closing, before the side file goes",
    );
    bench.start(&closed, RECORDS, "closed");
    assert!(
        folded >= 1 && begun_anew >= 1,
        "the script is too short: {folded} folded, {begun_anew} begun anew"
    );
    assert!(bench.states > 1_000, "{}", bench.states);
}

#[test]
fn a_power_cut_while_a_log_is_made_is_never_a_panic_and_never_taken_for_a_record() {
    let work = quick_folder();
    let root = work.path().join("log");
    let log = Log::open(&root, ORIGIN).unwrap();
    let made = look(&root);
    drop(log);
    let whole = look(&root);
    for disk in [made, whole] {
        for (path, bytes) in &disk {
            for state in crashes(&[], bytes) {
                let folder = quick_folder();
                for (other, bytes) in &disk {
                    fs::write(
                        folder.path().join(other),
                        if other == path { &state } else { bytes },
                    )
                    .unwrap();
                }
                match Log::open(folder.path(), ORIGIN) {
                    Ok(log) => assert!(log.is_empty()),
                    Err(OpenLogError::Unreadable { .. }) => {}
                    Err(error) => panic!("{error:?}"),
                }
            }
        }
    }
}
