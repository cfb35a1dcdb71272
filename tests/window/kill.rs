//! A power cut: what the app called saved is there at the next start, and the record is whole.

use evidence::{Log, LogVerdict, OpenLogError};
use support::kills;
use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::wait;
use support::window::Window;

use crate::steps;

#[tokio::test]
async fn what_was_called_saved_survives_a_kill_at_any_moment() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();

    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    window.kill().unwrap();
    let mut saved = records(&stage);
    assert!(saved >= 1);

    for _ in 0..4 {
        let window = Window::open(&stage, &app, &[]).await.unwrap();
        window.page("home").await.unwrap();
        window.wait_for("section[data-state=\"on\"]").await.unwrap();
        steps::begin_telling(&window).await.unwrap();
        // Ended in the middle of writing: the press is not waited for.
        window.press("save-answer").await.unwrap();
        window.kill().unwrap();
        let now = records(&stage);
        assert!(now >= saved, "{now} records, {saved} were saved before");
        saved = now;
    }
}

/// All 300 are `cargo xtask bench kills`.
const ROUNDS: u32 = 40;

#[test]
fn every_record_that_was_answered_as_saved_is_whole_after_any_of_many_kills() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let killed = kills::rounds(&stage, &app, ROUNDS, 1).unwrap();
    assert_eq!(killed.rounds, ROUNDS);
    assert!(killed.acknowledged > u64::from(ROUNDS), "{killed:?}");
    assert!(killed.found >= killed.acknowledged, "{killed:?}");
}

/// Number of records, after the whole log was checked.
fn records(stage: &Stage) -> u64 {
    let folder = stage.app_data().join("record");
    // The lock goes with the last thread of the killed process, a moment after its first.
    let log = wait::until("the lock of the log", || {
        match Log::open(&folder, "unused/0000000000000000") {
            Err(OpenLogError::InUse) => Ok(None),
            opened => Ok(Some(opened?)),
        }
    });
    match log.unwrap().verify() {
        LogVerdict::Intact { records, .. } => records,
        other => panic!("the log after a kill: {other:?}"),
    }
}
