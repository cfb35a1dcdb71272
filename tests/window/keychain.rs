//! Without a keychain on the computer the app starts, says so, and still records.

use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

#[tokio::test]
async fn without_a_keychain_the_app_says_so_and_still_records() {
    let stage = Stage::start(Keychain::Absent).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();

    window.press("go-home").await.unwrap();
    window.wait_for("section[data-state=\"on\"]").await.unwrap();
    window.press("task-save").await.unwrap();
    window.wait_for("dd[data-state=\"unsealed\"]").await.unwrap();
    window.press("export").await.unwrap();
    window
        .wait_for("main[data-page=\"export\"][data-state=\"saved-intact\"]")
        .await
        .unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn with_a_keychain_the_copy_is_sealed() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    window.press("go-home").await.unwrap();
    window.press("task-save").await.unwrap();
    window.wait_for("dd[data-state=\"sealed\"]").await.unwrap();
    window.close().await.unwrap();
}
