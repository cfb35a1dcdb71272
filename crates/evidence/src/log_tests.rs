//! Tests of the log that need its inside: failing writes and the database's own refusals.

use std::path::Path;

use crate::{AppendEntryError, Log, LogVerdict, NewAttachment, NewEntry, SealKey, Stamp, StorageFault};

const ORIGIN: &str = "io.github.example.App/0123456789abcdef";

fn entry(text: &str) -> NewEntry {
    NewEntry {
        kind: "note".into(),
        salt: [5; 16],
        at: Stamp {
            utc: "2026-11-22T03:30:00Z".into(),
            zone: String::new(),
            offset: "+00:00".into(),
            monotonic_ms: 1,
        },
        app_version: "0.1.0".into(),
        app_build: "test".into(),
        practice: false,
        body: serde_json::json!({ "text": text }),
        attachments: vec![],
    }
}

fn open(dir: &Path) -> Log {
    Log::open(dir, ORIGIN).unwrap()
}

fn assert_storage_fault(outcome: Result<crate::Appended, AppendEntryError>, wanted: StorageFault) {
    match outcome {
        Err(AppendEntryError::Storage { fault, .. }) => assert_eq!(fault, wanted),
        other => panic!("{other:?}"),
    }
}

/// After a failed append the log must be as before, in memory and after a new start, and go on.
fn assert_as_before(mut log: Log, dir: &Path, before: crate::Head) {
    assert_eq!(log.head(), before);
    let grown = log.append(entry("again"), None).unwrap();
    assert_eq!(grown.seq, before.size);
    drop(log);
    let log = open(dir);
    assert_eq!(log.head(), grown.head);
    assert!(matches!(log.verify(), LogVerdict::Intact { records, .. } if records == before.size + 1));
}

#[test]
fn a_full_disk_is_named_and_leaves_the_log_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = open(dir.path());
    let before = log.append(entry("one"), None).unwrap().head;
    let pages: i64 = log
        .store
        .raw()
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    log.store
        .raw()
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
    assert_storage_fault(
        log.append(entry(&"x".repeat(100_000)), None),
        StorageFault::DiskFull,
    );
    log.store
        .raw()
        .pragma_update(None, "max_page_count", 1_000_000)
        .unwrap();
    assert_as_before(log, dir.path(), before);
}

#[test]
fn a_read_only_database_is_named_and_leaves_the_log_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = open(dir.path());
    let before = log
        .append(entry("one"), Some(&SealKey::from_seed([1; 32])))
        .unwrap()
        .head;
    log.store.raw().pragma_update(None, "query_only", true).unwrap();
    assert_storage_fault(log.append(entry("two"), None), StorageFault::ReadOnly);
    log.store.raw().pragma_update(None, "query_only", false).unwrap();
    assert_as_before(log, dir.path(), before);
}

#[test]
fn a_database_held_by_somebody_is_named_and_leaves_the_log_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = open(dir.path());
    let before = log.append(entry("one"), None).unwrap().head;
    log.store.raw().busy_timeout(std::time::Duration::ZERO).unwrap();
    let other = rusqlite::Connection::open(dir.path().join("log.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_storage_fault(log.append(entry("two"), None), StorageFault::Busy);
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert_as_before(log, dir.path(), before);
}

#[test]
fn an_attachment_that_cannot_be_written_stops_the_entry() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = open(dir.path());
    let before = log.append(entry("one"), None).unwrap().head;
    let folder = dir.path().join("attachments");
    std::fs::remove_dir(&folder).unwrap();
    let mut with_picture = entry("two");
    with_picture.attachments.push(NewAttachment {
        name: "shot.png".into(),
        media_type: "image/png".into(),
        bytes: vec![1, 2, 3],
    });
    let refused = log.append(with_picture, None);
    assert_storage_fault(refused, StorageFault::Other(std::io::ErrorKind::NotFound));
    std::fs::create_dir(&folder).unwrap();
    assert_as_before(log, dir.path(), before);
}

#[test]
fn the_database_itself_refuses_to_change_or_delete() {
    let dir = tempfile::tempdir().unwrap();
    let mut log = open(dir.path());
    log.append(entry("one"), Some(&SealKey::from_seed([1; 32])))
        .unwrap();
    log.append(entry("two"), None).unwrap();
    let db = log.store.raw();
    for sql in [
        "UPDATE entry SET bytes = x'00' WHERE seq = 0",
        "DELETE FROM entry WHERE seq = 1",
        "INSERT OR REPLACE INTO entry SELECT 0, sha256, bytes FROM entry WHERE seq = 1",
        "INSERT INTO entry SELECT 7, sha256, bytes FROM entry WHERE seq = 1",
        "DELETE FROM newest",
        "INSERT OR REPLACE INTO newest SELECT 1, 9, note, list_state, subtrees FROM newest",
        "UPDATE checkpoint SET note = ''",
        "DELETE FROM checkpoint",
        "INSERT OR REPLACE INTO checkpoint SELECT 1, note FROM newest",
        "DELETE FROM seal_key",
        "INSERT OR REPLACE INTO seal_key VALUES (0, '', '')",
        "UPDATE about SET value = 'x/y'",
        "INSERT OR REPLACE INTO about VALUES ('origin', 'x/y')",
    ] {
        assert!(db.execute(sql, []).is_err(), "{sql}");
    }
    assert!(matches!(log.verify(), LogVerdict::Intact { records: 2, .. }));
}

#[test]
fn writes_are_as_durable_as_sqlite_can_make_them() {
    let dir = tempfile::tempdir().unwrap();
    let log = open(dir.path());
    let number = |name: &str| -> i64 {
        log.store
            .raw()
            .pragma_query_value(None, name, |row| row.get(0))
            .unwrap()
    };
    let mode: String = log
        .store
        .raw()
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(
        (
            number("synchronous"),
            number("fullfsync"),
            number("checkpoint_fullfsync")
        ),
        (2, 1, 1)
    );
}

#[test]
fn a_log_and_a_key_can_be_handed_to_another_thread() {
    fn can_move<T: Send>() {}
    fn can_share<T: Sync>() {}
    can_move::<Log>();
    can_move::<SealKey>();
    can_share::<SealKey>();
}
