//! Saving a bundle: whole or not at all, and what a kill leaves is tidied up.

use std::{fs, ops::ControlFlow, path::Path};

use evidence::{ExportBundleError, SaveBundleError, StorageFault, save_bundle, sha256, verify_bundle};

use crate::support::*;

fn names(folder: &Path) -> Vec<String> {
    let mut names = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().file_name().into_string().unwrap())
        .collect::<Vec<_>>();
    names.sort();
    names
}

#[test]
fn a_saved_bundle_is_the_exported_one_and_never_replaces_another() {
    let test = TestLog::filled(Some(&key()));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(format!("{TOP}.zip")), "mine").unwrap();
    let mut calls = 0;
    let saved = save_bundle(&test.log, &request(Some(&key())), folder.path(), &mut |done| {
        calls += 1;
        assert_eq!(done.files_done, calls);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(saved.path, folder.path().join(format!("{TOP}-2.zip")));
    assert_eq!(sha256(&fs::read(&saved.path).unwrap()), saved.exported.sha256);
    assert_intact(verify_bundle(&saved.path));
    assert_eq!(
        names(folder.path()),
        [format!("{TOP}-2.zip"), format!("{TOP}.zip")]
    );
    assert_eq!(
        fs::read(folder.path().join(format!("{TOP}.zip"))).unwrap(),
        b"mine"
    );
}

#[test]
fn a_stopped_save_leaves_nothing_wherever_it_is_stopped() {
    let test = TestLog::filled(Some(&key()));
    let folder = tempfile::tempdir().unwrap();
    let mut last = 0;
    for stop in 1.. {
        let outcome = save_bundle(&test.log, &request(Some(&key())), folder.path(), &mut |done| {
            last = done.files_total;
            if done.files_done == stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        if stop > last {
            outcome.unwrap();
            break;
        }
        assert!(
            matches!(
                outcome,
                Err(SaveBundleError::Export(ExportBundleError::Cancelled))
            ),
            "{stop}"
        );
        assert_eq!(names(folder.path()), [""; 0], "{stop}");
    }
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn a_part_left_by_a_kill_goes_and_one_in_use_or_of_others_stays() {
    let test = TestLog::filled(None);
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join(".default-off-1-0.part");
    let held = folder.path().join(".default-off-2-0.part");
    let foreign = folder.path().join("default-off.part");
    for path in [&left, &held, &foreign] {
        fs::write(path, "half").unwrap();
    }
    let holder = fs::File::open(&held).unwrap();
    holder.lock().unwrap();
    save_bundle(&test.log, &request(None), folder.path(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(
        !left.exists() && held.exists() && foreign.exists(),
        "{:?}",
        names(folder.path())
    );
    drop(holder);
    save_bundle(&test.log, &request(None), folder.path(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(!held.exists());
}

#[test]
fn a_save_never_tidies_away_itself_or_another_one_under_way() {
    let test = TestLog::filled(None);
    let other = TestLog::filled(None);
    let folder = tempfile::tempdir().unwrap();
    let mut inner = None;
    save_bundle(&test.log, &request(None), folder.path(), &mut |done| {
        if done.files_done == 3 {
            let save = save_bundle(&other.log, &request(None), folder.path(), &mut |_| {
                ControlFlow::Continue(())
            });
            inner = Some(save.unwrap());
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_intact(verify_bundle(&inner.unwrap().path));
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn a_folder_that_is_not_there_is_a_fault_of_storage() {
    let test = TestLog::filled(None);
    let folder = tempfile::tempdir().unwrap();
    let outcome = save_bundle(
        &test.log,
        &request(None),
        &folder.path().join("gone"),
        &mut |_| ControlFlow::Continue(()),
    );
    assert!(
        matches!(
            outcome,
            Err(SaveBundleError::Storage {
                fault: StorageFault::Other(_),
                ..
            })
        ),
        "{outcome:?}"
    );
}
