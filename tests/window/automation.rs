//! A shipped build cannot be driven from outside, whatever the environment says.

use support::programs::{self, Build};
use support::site::{MAIN_TITLE, SiteWindow};
use support::stage::{Keychain, Stage};
use support::window::Window;

#[tokio::test]
async fn a_shipped_build_does_not_let_webdriver_in() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::AsShipped).unwrap();
    let mut driver = stage.command("WebKitWebDriver");
    let session = Window::connect(&stage, &mut driver, &app, &[]).await;
    assert!(session.is_err(), "WebDriver drives a shipped build");

    // That it runs at all shows that the refusal was a refusal.
    let mut command = stage.command(&app);
    command
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("WEBKIT_INSPECTOR_SERVER", "127.0.0.1:9");
    let _app = stage.spawn(&mut command).unwrap();
    SiteWindow::find(&stage, MAIN_TITLE).unwrap();
}
