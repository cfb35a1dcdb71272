//! A database that was put back, cut, swapped or taken away is noticed at the next start, kept as it is, and a
//! new log is begun beside it that names it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use evidence::{BeginAfter, Discontinuity, LOG_BEGUN_AFTER, Log, LogVerdict, OpenLogError, Predecessor};

use crate::support::*;

const NEXT: &str = "io.github.example.App/ffffffffffffffff";

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        if item.file_type().unwrap().is_dir() {
            copy_folder(&item.path(), &to.join(item.file_name()));
        } else {
            fs::copy(item.path(), to.join(item.file_name())).unwrap();
        }
    }
}

fn discontinuity(dir: &Path, copies: &[PathBuf]) -> Option<Discontinuity> {
    match Log::open_watched(dir, NEXT, copies) {
        Ok(_) => None,
        Err(OpenLogError::Discontinued { how, checkpoint }) => {
            assert!(checkpoint.starts_with("io.github.example.App/"), "{checkpoint}");
            Some(how)
        }
        Err(error) => panic!("{error:?}"),
    }
}

/// A closed log of seven entries, its database as it was, and then one more entry.
fn grown() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let test = TestLog::filled(Some(&key()));
    let (dir, path) = (test.path().parent().unwrap().to_owned(), test.path());
    drop(test.log);
    let earlier = dir.join("earlier");
    copy_folder(&path, &earlier);
    let mut log = Log::open(&path, ORIGIN).unwrap();
    log.append(entry(7), Some(&key())).unwrap();
    drop(log);
    (test.dir, path, earlier)
}

#[test]
fn a_database_that_was_put_back_is_noticed_without_any_help() {
    let (_dir, path, earlier) = grown();
    assert_eq!(discontinuity(&path, &[]), None);
    fs::copy(earlier.join("log.sqlite"), path.join("log.sqlite")).unwrap();
    assert_eq!(discontinuity(&path, &[]), Some(Discontinuity::RolledBack));
}

#[test]
fn a_whole_folder_that_was_put_back_is_noticed_by_a_copy_elsewhere() {
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = [elsewhere.path().join("newest.txt")];
    let (_dir, path, earlier) = grown();
    let mut log = Log::open_watched(&path, ORIGIN, &copies).unwrap();
    log.append(entry(8), Some(&key())).unwrap();
    assert!(log.copies_are_fresh());
    drop(log);
    fs::remove_dir_all(&path).unwrap();
    copy_folder(&earlier, &path);
    assert_eq!(discontinuity(&path, &[]), None, "nothing beside it knows");
    assert_eq!(discontinuity(&path, &copies), Some(Discontinuity::RolledBack));
    fs::remove_dir_all(&path).unwrap();
    assert_eq!(discontinuity(&path, &copies), Some(Discontinuity::Missing));
    assert!(!path.exists(), "nothing is made before a decision");
}

#[test]
fn a_swapped_forked_or_missing_database_is_noticed() {
    let (_dir, path, earlier) = grown();
    let database = path.join("log.sqlite");
    let whole = fs::read(&database).unwrap();
    // Another branch of the same log: put back, and gone on from there.
    fs::remove_file(earlier.join("newest-checkpoint-a.txt")).unwrap();
    fs::remove_file(earlier.join("newest-checkpoint-b.txt")).unwrap();
    let mut fork = Log::open(&earlier, ORIGIN).unwrap();
    fork.append(entry(70), Some(&key())).unwrap();
    fork.append(entry(71), Some(&key())).unwrap();
    drop(fork);
    fs::copy(earlier.join("log.sqlite"), &database).unwrap();
    assert_eq!(discontinuity(&path, &[]), Some(Discontinuity::Differs));
    let other = tempfile::tempdir().unwrap();
    let mut log = Log::open(other.path(), NEXT).unwrap();
    log.append(entry(0), None).unwrap();
    drop(log);
    fs::copy(other.path().join("log.sqlite"), &database).unwrap();
    assert_eq!(discontinuity(&path, &[]), Some(Discontinuity::OtherLog));
    fs::remove_file(&database).unwrap();
    assert_eq!(discontinuity(&path, &[]), Some(Discontinuity::Missing));
    assert!(!database.exists());
    fs::write(&database, whole).unwrap();
    assert_eq!(discontinuity(&path, &[]), None);
}

#[test]
fn torn_or_lost_copies_accuse_nobody() {
    let (_dir, path, _) = grown();
    for name in ["newest-checkpoint-a.txt", "newest-checkpoint-b.txt"] {
        let file = path.join(name);
        let text = fs::read(&file).unwrap();
        for cut in 0..text.len() {
            fs::write(&file, &text[..cut]).unwrap();
            assert_eq!(discontinuity(&path, &[]), None, "{name} cut at {cut}");
        }
        fs::remove_file(&file).unwrap();
    }
    assert_eq!(discontinuity(&path, &[]), None);
    // They are written anew, so the next roll-back is noticed again.
    let log = Log::open(&path, ORIGIN).unwrap();
    let newest = log.latest_checkpoint().unwrap().note;
    let copy = fs::read_to_string(path.join("newest-checkpoint-a.txt")).unwrap();
    assert!(copy.starts_with(&newest), "{copy}");
}

fn wanted<'a>(copies: &'a [PathBuf], key: &'a evidence::SealKey) -> BeginAfter<'a> {
    BeginAfter {
        new_origin: NEXT,
        suffix: "kept-1",
        reason: "rolled-back",
        first: entry(0),
        key: Some(key),
        copies,
    }
}

#[test]
fn a_new_log_names_the_old_one_which_is_kept_whole() {
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = [elsewhere.path().join("newest.txt")];
    let (_dir, path, earlier) = grown();
    let mut log = Log::open_watched(&path, ORIGIN, &copies).unwrap();
    log.append(entry(8), Some(&key())).unwrap();
    let remembered = log.latest_checkpoint().unwrap();
    drop(log);
    fs::remove_dir_all(&path).unwrap();
    copy_folder(&earlier, &path);
    let before = fs::read(path.join("log.sqlite")).unwrap();
    let key = key();
    let (mut log, named) = Log::begin_after(&path, wanted(&copies, &key)).unwrap();
    let kept = path.with_file_name("log.kept-1");
    assert_eq!(fs::read(kept.join("log.sqlite")).unwrap(), before);
    let first = log.entry(0).unwrap().unwrap();
    assert_eq!(first.kind, LOG_BEGUN_AFTER);
    assert_eq!(serde_json::from_value::<Predecessor>(first.body).unwrap(), named);
    assert_eq!(named.origin.as_deref(), Some(ORIGIN));
    assert_eq!(named.head.map(|head| head.size), Some(7));
    assert_eq!(named.checkpoint, Some(remembered.note));
    assert_eq!(
        (named.kept_as.as_deref(), named.reason.as_str()),
        (Some("log.kept-1"), "rolled-back")
    );
    assert_eq!(log.origin(), NEXT);
    log.append(entry(1), Some(&key)).unwrap();
    assert!(matches!(log.verify(), LogVerdict::Intact { records: 2, .. }));
    drop(log);
    assert_eq!(discontinuity(&path, &copies), None);
    assert!(matches!(
        Log::open(&kept, ORIGIN).unwrap().verify(),
        LogVerdict::Intact { records: 7, .. }
    ));
}

#[test]
fn a_crash_anywhere_while_a_new_log_is_begun_is_made_good() {
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = [elsewhere.path().join("newest.txt")];
    let (_dir, path, _) = grown();
    Log::open_watched(&path, ORIGIN, &copies).unwrap();
    let note = Log::open(&path, ORIGIN)
        .unwrap()
        .latest_checkpoint()
        .unwrap()
        .note;
    fs::write(&copies[0], note).unwrap();
    fs::write(path.join("log.sqlite"), vec![0xAB; 8192]).unwrap();
    let old_copy = fs::read(&copies[0]).unwrap();
    let waiting = path.with_file_name("log.begun");
    let key = key();
    // Crash before the old log was moved: a half-made new one waits beside it.
    fs::create_dir(&waiting).unwrap();
    fs::write(waiting.join("log.sqlite"), "half").unwrap();
    let (log, named) = Log::begin_after(&path, wanted(&copies, &key)).unwrap();
    assert_eq!(
        (named.head, named.origin.as_deref()),
        (None, Some(ORIGIN)),
        "by its checkpoint"
    );
    drop(log);
    assert!(!waiting.exists());
    // Crash after the old log was moved and before the new one took its place.
    fs::rename(&path, &waiting).unwrap();
    fs::write(&copies[0], &old_copy).unwrap();
    let log = Log::open_watched(&path, ORIGIN, &copies).unwrap();
    assert_eq!((log.len(), log.origin()), (1, NEXT));
    drop(log);
    // Crash before the copy elsewhere was written: it still speaks of the old log, which the new one names.
    fs::write(&copies[0], &old_copy).unwrap();
    assert_eq!(discontinuity(&path, &copies), None);
}

#[test]
fn a_log_that_is_gone_whole_is_named_by_its_checkpoint_elsewhere() {
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = [elsewhere.path().join("newest.txt")];
    let (_dir, path, _) = grown();
    let mut log = Log::open_watched(&path, ORIGIN, &copies).unwrap();
    log.append(entry(8), Some(&key())).unwrap();
    drop(log);
    fs::remove_dir_all(&path).unwrap();
    let key = key();
    let (log, named) = Log::begin_after(&path, wanted(&copies, &key)).unwrap();
    assert_eq!((named.kept_as, named.head, log.len()), (None, None, 1));
    assert_eq!(named.origin.as_deref(), Some(ORIGIN));
}
