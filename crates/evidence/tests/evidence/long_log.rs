//! A log long enough to be checked in parts: whatever is changed in it, in whichever part, is found and named as in a short one.

use std::{fs, path::Path};

use evidence::{BadKind, Log, LogVerdict, OpenLogError};

use crate::support::*;

const LONG: u64 = 2_500;
/// Size at which its checkpoint is kept, in the middle of a piece.
const KEPT: u64 = 1_100;

fn long_log() -> TestLog {
    let mut test = TestLog::empty();
    let entries = (0..LONG).map(|n| {
        let mut new = entry(n);
        if n % 100 == 7 {
            new.attachments = vec![attachment("shot.png", format!("picture {n}").as_bytes())];
        }
        new
    });
    let mut entries = entries.collect::<Vec<_>>();
    let later = entries.split_off(KEPT as usize);
    test.log.append_all(entries, Some(&key())).unwrap();
    test.log.keep_checkpoint().unwrap();
    test.log.append_all(later, Some(&key())).unwrap();
    test
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        let goal = to.join(item.file_name());
        if item.file_type().unwrap().is_dir() {
            copy(&item.path(), &goal);
        } else {
            fs::copy(item.path(), goal).unwrap();
        }
    }
}

#[test]
fn a_long_log_is_intact_and_all_its_pictures_are_counted() {
    let test = long_log();
    assert_eq!(
        test.log.verify(),
        LogVerdict::Intact {
            records: LONG,
            attachments: 25,
            fingerprint: Some(key().fingerprint()),
        }
    );
}

#[test]
fn a_change_in_any_part_is_found_and_named() {
    let test = long_log();
    let whole = test.path();
    drop(test.log);
    let mut cases = Vec::new();
    for place in [0, 312, 1_249, 2_498] {
        cases.extend([
            (
                format!(
                    "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"on\"', '\"of\"') AS BLOB) WHERE seq = {place}"
                ),
                BadKind::EntryDiffers,
            ),
            (
                format!("UPDATE entry SET seq = 9999999 WHERE seq = {place}"),
                BadKind::EntryOutOfPlace,
            ),
        ]);
    }
    cases.extend([
        (
            format!("UPDATE checkpoint SET note = 'x' WHERE size = {KEPT}"),
            BadKind::MalformedCheckpoint,
        ),
        (
            format!("UPDATE checkpoint SET size = {} WHERE size = {KEPT}", LONG + 1),
            BadKind::ListShortened,
        ),
        (
            format!("UPDATE checkpoint SET size = 0 WHERE size = {KEPT}"),
            BadKind::ListShortened,
        ),
    ]);
    for (sql, kind) in cases {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        copy(&whole, &path);
        tamper(&path, &sql);
        // A log that cannot even be opened is noticed earlier.
        let Ok(log) = Log::open(&path, ORIGIN) else {
            continue;
        };
        match log.verify() {
            LogVerdict::Changed { first_bad } => assert_eq!(first_bad.kind, kind, "{sql}"),
            intact => panic!("{sql}: {intact:?}"),
        }
    }
}

#[test]
fn rows_before_the_first_and_behind_the_last_are_found() {
    let test = long_log();
    let whole = test.path();
    drop(test.log);
    let with = |sql: &str| {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        copy(&whole, &path);
        tamper(&path, sql);
        Log::open(&path, ORIGIN).map(|log| log.verify())
    };
    let before = with("INSERT INTO entry SELECT -1, sha256, bytes FROM entry WHERE seq = 0");
    match before.unwrap() {
        LogVerdict::Changed { first_bad } => assert_eq!(first_bad.kind, BadKind::EntryOutOfPlace),
        intact => panic!("{intact:?}"),
    }
    let behind = with("INSERT INTO entry SELECT max(seq) + 1, sha256, bytes FROM entry");
    assert!(
        matches!(behind, Err(OpenLogError::Unreadable { .. })),
        "{behind:?}"
    );
}

#[test]
fn a_part_that_was_swapped_for_an_equal_looking_one_is_found() {
    // Two logs of the same length, each whole in itself; the second half of one is put into the other.
    let (one, mut other) = (long_log(), TestLog::empty());
    let entries = (0..LONG).map(|n| entry(n + 1)).collect();
    other.log.append_all(entries, Some(&key())).unwrap();
    let (path, from) = (one.path(), other.path().join("log.sqlite"));
    drop((one.log, other.log));
    let from = from.display();
    tamper(
        &path,
        &format!(
            "ATTACH '{from}' AS other;
             DELETE FROM entry WHERE seq >= 1250; INSERT INTO entry SELECT * FROM other.entry WHERE seq >= 1250;
             DELETE FROM newest; INSERT INTO newest SELECT * FROM other.newest;"
        ),
    );
    if let Ok(log) = Log::open(&path, ORIGIN) {
        assert!(matches!(log.verify(), LogVerdict::Changed { .. }));
    }
}

#[test]
fn a_lost_short_cut_does_not_make_a_long_log_changed() {
    let test = long_log();
    let path = test.path();
    drop(test.log);
    tamper(
        &path,
        "UPDATE newest SET list_state = zeroblob(length(list_state))",
    );
    let log = Log::open(&path, ORIGIN).unwrap();
    assert!(matches!(log.verify(), LogVerdict::Intact { records: LONG, .. }));
}

#[test]
fn a_missing_picture_of_a_long_log_is_named() {
    let test = long_log();
    let picture = evidence::sha256(b"picture 1207").to_string();
    fs::remove_file(test.path().join("attachments").join(&picture)).unwrap();
    match test.log.verify() {
        LogVerdict::Changed { first_bad } => {
            assert_eq!(
                (first_bad.kind, first_bad.record),
                (BadKind::AttachmentMissing, Some(1_207))
            );
        }
        intact => panic!("{intact:?}"),
    }
}
