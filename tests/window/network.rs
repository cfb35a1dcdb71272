//! Nothing leaves this computer before the member presses a button that says so, seen from the kernel.

use std::fs;

use support::programs::{self, Build};
use support::stage::{Keychain, Stage};
use support::syscalls;
use support::window::Window;

#[tokio::test]
async fn no_page_before_the_members_consent_makes_a_connection() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let account = stage.scratch().join("connections");
    let window = Window::open_watched(&stage, &account, &app, &[]).await.unwrap();

    window.page("first-run-welcome").await.unwrap();
    window.press("continue").await.unwrap();
    window.page("first-run-data").await.unwrap();
    window.press("continue").await.unwrap();
    window.page("first-run-begin").await.unwrap();
    window.press("answer-now").await.unwrap();
    window.page("home").await.unwrap();
    for place in ["records", "help", "settings", "home"] {
        window.press(&format!("go-{place}")).await.unwrap();
        window.page(place).await.unwrap();
    }
    window.press("task-understand").await.unwrap();
    window
        .wait_for("main[data-page=\"understand\"][data-state=\"ready\"]")
        .await
        .unwrap();
    window.press("all-facts").await.unwrap();
    window.page("facts").await.unwrap();
    window.press("go-home").await.unwrap();
    window.press("verify").await.unwrap();
    window.page("verify").await.unwrap();
    window.press("go-home").await.unwrap();
    window.press("check-setting").await.unwrap();
    window.page("check-how").await.unwrap();
    window.press("answer-app").await.unwrap();
    window.page("check-sign-in").await.unwrap();
    window.press("sign-in-password").await.unwrap();
    window.press("continue").await.unwrap();
    // The page that says what would be connected to is still before the press.
    window.page("check-interruption").await.unwrap();
    // Practice stays on this computer as well.
    window.press("go-home").await.unwrap();
    window.press("practise-first").await.unwrap();
    window.page("practice").await.unwrap();
    window.press("scenario-on").await.unwrap();
    window.press("begin-practice").await.unwrap();
    window.wait_for("section[data-state=\"practice\"]").await.unwrap();
    window.close().await.unwrap();

    let account = fs::read_to_string(&account).unwrap();
    assert!(account.contains("AF_UNIX"), "strace saw nothing at all");
    assert_eq!(syscalls::ways_out(&account), Vec::<&str>::new());
}
