//! What happens to the record while the app is closed is said at the next start, in the real window: what stood there
//! is kept as it is, and a new record beside it goes on.

use std::{fs, path::Path};

use evidence::{LOG_BEGUN_AFTER, Log};
use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

const ORIGIN: &str = "unused/0000000000000000";

#[tokio::test]
async fn a_record_put_back_swapped_or_taken_away_is_noticed_at_start_kept_and_gone_on_from() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let record = stage.app_data().join("record");
    let aside = stage.scratch().join("aside");

    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    window.kill().unwrap();
    copy_folder(&record, &aside);
    assert!(!said_at_start(&stage, &app, None).await, "nothing happened yet");

    // An earlier state is put back.
    fs::remove_dir_all(&record).unwrap();
    copy_folder(&aside, &record);
    assert!(said_at_start(&stage, &app, Some("record-rolled-back")).await);
    assert_eq!(kept_beside(&stage).len(), 1);

    // Half of the database is cut off.
    let database = record.join("log.sqlite");
    for name in ["log.sqlite-wal", "log.sqlite-shm"] {
        let _ = fs::remove_file(record.join(name));
    }
    let length = fs::metadata(&database).unwrap().len();
    fs::File::options()
        .write(true)
        .open(&database)
        .unwrap()
        .set_len(length / 2)
        .unwrap();
    assert!(said_at_start(&stage, &app, Some("record-set-aside")).await);
    assert_eq!(kept_beside(&stage).len(), 2);

    // The record is taken away.
    fs::remove_dir_all(&record).unwrap();
    assert!(said_at_start(&stage, &app, Some("record-gone")).await);

    // Another record stands in its place: the one from before.
    fs::remove_dir_all(&record).unwrap();
    copy_folder(&aside, &record);
    assert!(said_at_start(&stage, &app, Some("record-other")).await);
    assert_eq!(kept_beside(&stage).len(), 3);
    assert!(!said_at_start(&stage, &app, None).await, "it is said once");
}

#[tokio::test]
async fn a_record_that_another_program_writes_is_not_touched_and_it_is_said() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let record = stage.app_data().join("record");
    fs::create_dir_all(stage.app_data()).unwrap();
    let other = Log::open(&record, ORIGIN).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    window
        .wait_for("main[data-page=\"problem\"][data-state=\"record-busy\"]")
        .await
        .unwrap();
    window.close().await.unwrap();
    assert!(other.is_empty());
    drop(other);
    assert!(Log::open(&record, ORIGIN).unwrap().is_empty());
}

/// Starts the app, sees whether it says this trouble, adds a record and ends it.
async fn said_at_start(stage: &Stage, app: &Path, trouble: Option<&str>) -> bool {
    let window = Window::open(stage, app, &[]).await.unwrap();
    let said = match trouble {
        Some(trouble) => {
            let css = format!("main[data-page=\"problem\"][data-state=\"{trouble}\"]");
            window.wait_for(&css).await.unwrap();
            window.press("continue").await.unwrap();
            window.page("home").await.unwrap();
            true
        }
        None => {
            window.page("home").await.unwrap();
            false
        }
    };
    steps::tell_on(&window).await.unwrap();
    window.kill().unwrap();
    let log = support::wait::until("the lock of the log", || {
        match Log::open(&stage.app_data().join("record"), ORIGIN) {
            Err(evidence::OpenLogError::InUse) => Ok(None),
            opened => Ok(Some(opened?)),
        }
    })
    .unwrap();
    let first = log.entry(0).unwrap().unwrap();
    assert_eq!(first.kind == LOG_BEGUN_AFTER, !kept_beside(stage).is_empty());
    said
}

/// Folders of records that were kept as they were.
fn kept_beside(stage: &Stage) -> Vec<String> {
    let names = fs::read_dir(stage.app_data()).unwrap();
    let names = names.map(|item| item.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("record.kept-")).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for item in fs::read_dir(from).unwrap() {
        let item = item.unwrap();
        let goal = to.join(item.file_name());
        if item.file_type().unwrap().is_dir() {
            copy_folder(&item.path(), &goal);
        } else {
            fs::copy(item.path(), goal).unwrap();
        }
    }
}
