//! The log in its folder: order, locks, damage, rollback.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use evidence::{
    AppendEntryError, BadKind, Log, LogVerdict, OpenLogError, OutsideVerdict, SealKey, SetAsideError,
    UnreadableLog, sha256,
};
use rusqlite::Connection;

use crate::support::{ORIGIN, TestLog, attachment, entry, key, tamper};

fn open(dir: &Path) -> Result<Log, OpenLogError> {
    Log::open(dir, ORIGIN)
}

#[test]
fn what_was_appended_is_read_back_after_a_new_start() {
    let TestLog { dir, log } = TestLog::filled(Some(&key()));
    let (head, checkpoint) = (log.head(), log.latest_checkpoint());
    let entries = log.entries().unwrap();
    drop(log);
    let log = open(&dir.path().join("log")).unwrap();
    assert_eq!(
        (log.head(), log.latest_checkpoint(), log.len()),
        (head, checkpoint, 7)
    );
    assert_eq!(log.entries().unwrap(), entries);
    assert_eq!(log.entries_in(3..5).unwrap(), entries[3..5]);
    assert_eq!(log.entry(99).unwrap(), None);
    let second = &entries[2];
    assert_eq!(second.sha256, sha256(&second.bytes));
    assert_eq!(
        log.attachment(&second.attachments[0].sha256).unwrap(),
        b"picture 2"
    );
    let fingerprint = Some(key().fingerprint());
    assert_eq!(
        log.verify(),
        LogVerdict::Intact {
            records: 7,
            attachments: 3,
            fingerprint
        }
    );
}

#[test]
fn the_origin_is_the_one_the_log_was_begun_with() {
    let test = TestLog::empty();
    drop(test.log);
    let log = Log::open(
        &test.dir.path().join("log"),
        "io.github.example.App/ffffffffffffffff",
    )
    .unwrap();
    assert_eq!(log.origin(), ORIGIN);
    for bad in ["", "no-slash", "a b/c", "a+b/c", "/x"] {
        assert!(
            matches!(Log::open(test.dir.path(), bad), Err(OpenLogError::Origin)),
            "{bad}"
        );
    }
}

#[test]
fn two_instances_cannot_both_write() {
    let test = TestLog::empty();
    assert!(matches!(open(&test.path()), Err(OpenLogError::InUse)));
    assert!(matches!(
        Log::set_aside(&test.path(), "x"),
        Err(SetAsideError::InUse)
    ));
    let path = test.path();
    drop(test.log);
    assert!(open(&path).is_ok());
}

#[test]
fn folders_and_files_are_private() {
    let test = TestLog::filled(None);
    let mut waiting = vec![test.path()];
    let mut files = 0;
    while let Some(path) = waiting.pop() {
        let meta = fs::metadata(&path).unwrap();
        let wanted = if meta.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(meta.permissions().mode() & 0o777, wanted, "{}", path.display());
        if meta.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|item| item.unwrap().path()));
        } else {
            files += 1;
        }
    }
    assert!(files >= 6, "database, two side files, lock, three attachments");
}

#[test]
fn entries_that_do_not_fit_are_refused() {
    let mut test = TestLog::empty();
    let log = &mut test.log;
    let mut bad = entry(0);
    bad.kind = "With Blank".into();
    assert!(matches!(log.append(bad, None), Err(AppendEntryError::Kind)));
    let mut bad = entry(0);
    bad.attachments = vec![attachment("page.html", b"x")];
    assert!(matches!(
        log.append(bad, None),
        Err(AppendEntryError::AttachmentName { index: 0 })
    ));
    let mut bad = entry(0);
    bad.attachments = vec![attachment("a.png", b"x"), attachment("a.png", b"y")];
    assert!(matches!(
        log.append(bad, None),
        Err(AppendEntryError::AttachmentName { index: 1 })
    ));
    let mut bad = entry(0);
    bad.body = "x".repeat(5 << 20).into();
    assert!(matches!(log.append(bad, None), Err(AppendEntryError::TooLarge)));
    let mut bad = entry(0);
    bad.body = (0..200).fold(serde_json::Value::Null, |inner, _| serde_json::json!([inner]));
    assert!(matches!(
        log.append(bad, None),
        Err(AppendEntryError::ReadBack(_))
    ));
    assert!(log.is_empty());
    log.append(entry(0), None).unwrap();
    let mut practice = entry(1);
    practice.practice = true;
    assert!(matches!(
        log.append(practice, None),
        Err(AppendEntryError::PracticeMixed)
    ));
    assert_eq!(log.len(), 1);
}

#[test]
fn changes_behind_the_logs_back_are_noticed() {
    for (sql, kind) in [
        (
            "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"on\"', '\"of\"') AS BLOB) WHERE seq = 3",
            BadKind::EntryDiffers,
        ),
        (
            "UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE seq = 2), sha256 = (SELECT sha256 FROM entry WHERE seq = 2) WHERE seq = 3",
            BadKind::EntryOutOfPlace,
        ),
        ("DELETE FROM entry WHERE seq = 3", BadKind::EntryOutOfPlace),
        (
            "UPDATE checkpoint SET note = 'x' WHERE size = 1",
            BadKind::MalformedCheckpoint,
        ),
        (
            "INSERT INTO checkpoint SELECT 99, note FROM checkpoint WHERE size = 1",
            BadKind::ListShortened,
        ),
        ("DELETE FROM newest", BadKind::CheckpointMissing),
        ("UPDATE newest SET note = 'x'", BadKind::MalformedCheckpoint),
        ("UPDATE newest SET size = 6", BadKind::MalformedCheckpoint),
        (
            "UPDATE seal_key SET openssh = (SELECT openssh FROM seal_key) || 'x'",
            BadKind::MalformedKeys,
        ),
    ] {
        let test = TestLog::filled(Some(&key()));
        let path = test.path();
        drop(test.log);
        tamper(&path, sql);
        match open(&path) {
            Ok(log) => match log.verify() {
                LogVerdict::Changed { first_bad } => assert_eq!(first_bad.kind, kind, "{sql}"),
                intact => panic!("{sql}: {intact:?}"),
            },
            Err(OpenLogError::Unreadable { .. }) => {}
            Err(error) => panic!("{sql}: {error:?}"),
        }
    }
}

#[test]
fn a_lost_short_cut_is_computed_anew() {
    for sql in [
        "UPDATE newest SET list_state = x'00'",
        "UPDATE newest SET list_state = zeroblob(length(list_state))",
        "UPDATE newest SET subtrees = x''",
        "UPDATE newest SET subtrees = zeroblob(length(subtrees))",
    ] {
        let test = TestLog::filled(Some(&key()));
        let (path, head) = (test.path(), test.log.head());
        drop(test.log);
        tamper(&path, sql);
        let mut log = open(&path).unwrap();
        assert_eq!(log.head(), head);
        log.append(entry(7), Some(&key())).unwrap();
        assert!(matches!(log.verify(), LogVerdict::Intact { records: 8, .. }));
    }
}

#[test]
fn a_changed_attachment_is_noticed() {
    let test = TestLog::filled(None);
    let hash = test.log.entry(5).unwrap().unwrap().attachments[0].sha256;
    let file = test.path().join("attachments").join(hash.to_string());
    fs::write(&file, "pictura 5").unwrap();
    assert!(test.log.attachment(&hash).is_err());
    let changed = |kind| match test.log.verify() {
        LogVerdict::Changed { first_bad } => assert_eq!((first_bad.kind, first_bad.record), (kind, Some(5))),
        intact => panic!("{intact:?}"),
    };
    changed(BadKind::AttachmentDiffers);
    fs::remove_file(&file).unwrap();
    changed(BadKind::AttachmentMissing);
}

#[test]
fn a_stored_signature_of_another_key_is_noticed() {
    let test = TestLog::filled(Some(&key()));
    let other = TestLog::filled(Some(&SealKey::from_seed([1; 32])));
    let (mine, theirs) = (
        test.log.latest_checkpoint().unwrap(),
        other.log.latest_checkpoint().unwrap(),
    );
    let (text, _) = mine.note.split_once("\n\n").unwrap();
    let (_, signature) = theirs.note.split_once("\n\n").unwrap();
    let path = test.path();
    drop(test.log);
    tamper(
        &path,
        &format!("UPDATE newest SET note = '{text}\n\n{signature}'"),
    );
    match open(&path).unwrap().verify() {
        LogVerdict::Changed { first_bad } => assert_eq!(first_bad.kind, BadKind::SealInvalid),
        intact => panic!("{intact:?}"),
    }
}

#[test]
fn a_checkpoint_that_was_kept_stays_when_the_log_grows_and_is_checked_whole() {
    let mut test = TestLog::empty();
    let mut notes = Vec::new();
    for n in 0..6 {
        test.log.append(entry(n), Some(&key())).unwrap();
        notes.push(test.log.latest_checkpoint().unwrap().note);
        if n == 2 {
            let kept = test.log.keep_checkpoint().unwrap();
            assert_eq!(kept, test.log.latest_checkpoint());
            assert_eq!(test.log.keep_checkpoint().unwrap(), kept, "kept once more");
        }
    }
    let path = test.path();
    assert!(matches!(test.log.verify(), LogVerdict::Intact { records: 6, .. }));
    drop(test.log);
    let stored = || -> String {
        let db = Connection::open(path.join("log.sqlite")).unwrap();
        db.query_row("SELECT note FROM checkpoint WHERE size = 3", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(stored(), notes[2]);
    let line = |note: &str, at: usize| note.lines().nth(at).unwrap().to_owned();
    let (kept, later) = (&notes[2], &notes[3]);
    let other = TestLog::filled(Some(&SealKey::from_seed([1; 32])));
    let foreign = other.log.latest_checkpoint().unwrap().note;
    let signature = |note: &str| note.split_once("\n\n").unwrap().1.to_owned();
    for (note, kind) in [
        (later.clone(), BadKind::MalformedCheckpoint),
        (
            kept.replace(&line(kept, 2), &line(later, 2)),
            BadKind::RootDiffers,
        ),
        (
            kept.replace(&line(kept, 3), &line(later, 3)),
            BadKind::ListHashDiffers,
        ),
        (
            kept.split_once("\n\n").unwrap().0.to_owned() + "\n",
            BadKind::SealMissing,
        ),
        (
            kept.replace(&signature(kept), &signature(&foreign)),
            BadKind::SealInvalid,
        ),
        (
            kept.replace(&signature(kept), &signature(later)),
            BadKind::SealInvalid,
        ),
    ] {
        tamper(
            &path,
            &format!("UPDATE checkpoint SET note = '{note}' WHERE size = 3"),
        );
        match open(&path).unwrap().verify() {
            LogVerdict::Changed { first_bad } => {
                assert_eq!((first_bad.kind, first_bad.record), (kind, Some(2)), "{note}");
            }
            intact => panic!("{note}: {intact:?}"),
        }
    }
    tamper(
        &path,
        &format!("UPDATE checkpoint SET note = '{kept}' WHERE size = 3"),
    );
    assert!(matches!(open(&path).unwrap().verify(), LogVerdict::Intact { .. }));
}

#[test]
fn an_empty_log_has_no_checkpoint_to_keep() {
    assert_eq!(TestLog::empty().log.keep_checkpoint().unwrap(), None);
}

#[test]
fn a_checkpoint_kept_outside_shows_rollback_truncation_and_swap() {
    let mut test = TestLog::filled(Some(&key()));
    let old = test.log.latest_checkpoint().unwrap().note;
    assert_eq!(test.log.check_against(&old), OutsideVerdict::Same);
    let copy = tempfile::tempdir().unwrap();
    test.log.append(entry(7), Some(&key())).unwrap();
    let new = test.log.latest_checkpoint().unwrap().note;
    assert_eq!(test.log.check_against(&old), OutsideVerdict::Grown { outside: 7 });

    let rolled_back = TestLog::filled(Some(&key()));
    assert_eq!(
        rolled_back.log.check_against(&new),
        OutsideVerdict::RolledBack { outside: 8, now: 7 }
    );

    let mut forked = TestLog::filled(Some(&key()));
    forked.log.append(entry(8), Some(&key())).unwrap();
    assert_eq!(
        forked.log.check_against(&new),
        OutsideVerdict::Differs { outside: 8 }
    );

    let fresh = Log::open(&copy.path().join("log"), "io.github.example.App/ffffffffffffffff").unwrap();
    assert_eq!(fresh.check_against(&new), OutsideVerdict::OtherLog);
    assert_eq!(fresh.check_against("nonsense"), OutsideVerdict::Unreadable);
}

#[test]
fn a_torn_write_ahead_file_loses_whole_entries_only_and_the_outside_copy_shows_it() {
    let test = TestLog::filled(None);
    let outside = test.log.latest_checkpoint().unwrap().note;
    let source = test.path();
    let wal = fs::read(source.join("log.sqlite-wal")).unwrap();
    let main = fs::read(source.join("log.sqlite")).unwrap();
    for cut in (0..wal.len()).step_by(2_003) {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("log.sqlite"), &main).unwrap();
        fs::write(dir.path().join("log.sqlite-wal"), &wal[..cut]).unwrap();
        let attachments = dir.path().join("attachments");
        fs::create_dir(&attachments).unwrap();
        for item in fs::read_dir(source.join("attachments")).unwrap() {
            let item = item.unwrap();
            fs::copy(item.path(), attachments.join(item.file_name())).unwrap();
        }
        let log = open(dir.path()).unwrap();
        assert!(
            matches!(log.verify(), LogVerdict::Intact { records, .. } if records == log.len()),
            "{cut}"
        );
        assert!(log.len() < 7, "{cut}");
        assert_eq!(
            log.check_against(&outside),
            OutsideVerdict::RolledBack {
                outside: 7,
                now: log.len()
            },
            "{cut}"
        );
    }
}

#[test]
fn a_damaged_log_is_kept_and_a_new_one_begun_beside_it() {
    let test = TestLog::filled(None);
    let path = test.path();
    drop(test.log);
    fs::remove_file(path.join("log.sqlite-wal")).ok();
    let broken = vec![0xAB; 8192];
    fs::write(path.join("log.sqlite"), &broken).unwrap();
    let refused = open(&path);
    assert!(
        matches!(
            refused,
            Err(OpenLogError::Unreadable {
                why: UnreadableLog::NotADatabase
            })
        ),
        "{refused:?}"
    );
    assert_eq!(
        fs::read(path.join("log.sqlite")).unwrap(),
        broken,
        "opening changes nothing"
    );
    assert!(matches!(
        Log::set_aside(&path, "../x"),
        Err(SetAsideError::Suffix)
    ));
    let aside = Log::set_aside(&path, "damaged-1").unwrap();
    assert_eq!(fs::read(aside.join("log.sqlite")).unwrap(), broken);
    let mut log = open(&path).unwrap();
    log.append(entry(0), None).unwrap();
    drop(log);
    assert!(matches!(
        Log::set_aside(&path, "damaged-1"),
        Err(SetAsideError::Taken)
    ));
}

#[test]
fn a_database_of_something_else_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let db = Connection::open(dir.path().join("log.sqlite")).unwrap();
    db.execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')")
        .unwrap();
    drop(db);
    let refused = open(dir.path());
    assert!(
        matches!(
            refused,
            Err(OpenLogError::Unreadable {
                why: UnreadableLog::NotALog
            })
        ),
        "{refused:?}"
    );
    let db = Connection::open(dir.path().join("log.sqlite")).unwrap();
    let soup: String = db
        .query_row("SELECT name FROM recipes", [], |row| row.get(0))
        .unwrap();
    assert_eq!(soup, "soup");
}

#[test]
fn a_log_of_a_later_version_is_not_touched() {
    let test = TestLog::filled(None);
    let path = test.path();
    drop(test.log);
    tamper(&path, "PRAGMA user_version = 3");
    assert!(matches!(open(&path), Err(OpenLogError::NewerFormat)));
}

#[test]
fn every_byte_of_the_database_may_be_flipped_without_a_panic_or_a_false_intact() {
    let test = TestLog::filled(Some(&key()));
    let source = test.path();
    drop(test.log); // the last connection folds the side file into the database
    let main = fs::read(source.join("log.sqlite")).unwrap();
    let whole = open(&source).unwrap();
    let (entries, head) = (whole.entries().unwrap(), whole.head());
    drop(whole);
    for at in (0..main.len()).step_by(97) {
        let mut changed = main.clone();
        changed[at] ^= 0x10;
        fs::write(source.join("log.sqlite"), &changed).unwrap();
        let Ok(log) = open(&source) else { continue };
        if matches!(log.verify(), LogVerdict::Intact { .. }) {
            assert_eq!(
                (log.entries().unwrap(), log.head()),
                (entries.clone(), head),
                "byte {at}"
            );
        }
        drop(log);
        for side in ["log.sqlite-wal", "log.sqlite-shm"] {
            fs::remove_file(source.join(side)).ok();
        }
    }
}
