//! The lock, the menu's keys and deleting everything, in the real window with a real keychain.

use std::path::{Path, PathBuf};

use anyhow::Result;
use support::programs::{self, Build};
use support::sight;
use support::site::{MAIN_TITLE, PRACTICE_TITLE, SiteWindow};
use support::stage::{Keychain, Stage};
use support::wait;
use support::window::Window;

use crate::steps;

const APP_ID: &str = "io.github.defaultoff.DefaultOff";
const PASSPHRASE: &str = "seven quiet herons";

/// From anywhere: sets a lock in the settings.
async fn set_lock(window: &Window) -> Result<()> {
    window.press("go-settings").await?;
    window.page("settings").await?;
    window.press("lock-open").await?;
    window.fill("lock-new", PASSPHRASE).await?;
    window.fill("lock-again", PASSPHRASE).await?;
    window.press("lock-set").await?;
    window.wait_for("p[data-state=\"lock-set\"]").await.map(drop)
}

/// The keychain's entries of the app, as the Secret Service lists them.
fn keys(stage: &Stage) -> Result<String> {
    let wanted = format!("{{'service': '{APP_ID}'}}");
    stage.output(
        "gdbus",
        &[
            "call",
            "--session",
            "--dest",
            "org.freedesktop.secrets",
            "--object-path",
            "/org/freedesktop/secrets",
            "--method",
            "org.freedesktop.Secret.Service.SearchItems",
            &wanted,
        ],
    )
}

/// Waits until the app's process has ended: a second start while it runs would only bring it to the front.
fn gone(app_id: u32) -> Result<()> {
    wait::until("the app to end", || {
        Ok((!Path::new(&format!("/proc/{app_id}/exe")).exists()).then_some(()))
    })
}

/// Every file and folder below `folder` that bears the app's name.
fn everything_under(folders: &[PathBuf]) -> String {
    let listed = std::process::Command::new("find").args(folders).output().unwrap();
    String::from_utf8_lossy(&listed.stdout).into_owned()
}

fn traces(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_name().to_string_lossy().contains("defaultoff") {
                found.push(path);
            } else if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                open.push(path);
            }
        }
    }
    found
}

#[tokio::test]
async fn after_deleting_everything_no_file_of_the_app_and_no_key_is_on_the_computer() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    steps::export(&window).await.unwrap();
    set_lock(&window).await.unwrap();
    window.press("reminder-month").await.unwrap();
    window.press("reminder-notification").await.unwrap();
    let autostart = stage.home().join(format!(".config/autostart/{APP_ID}.desktop"));
    wait::until("the file that starts the app", || {
        Ok(autostart.exists().then_some(()))
    })
    .unwrap();
    assert!(keys(&stage).unwrap().contains("/org/freedesktop/secrets/"));
    assert!(traces(&stage.home()).len() > 3);

    window.press("to-delete-all").await.unwrap();
    window.page("delete-all").await.unwrap();
    window.press("delete-everything").await.unwrap();
    window
        .wait_for("main[data-page=\"deleted\"][data-state=\"all\"]")
        .await
        .unwrap();
    assert!(!keys(&stage).unwrap().contains("/org/freedesktop/secrets/"));
    assert!(!autostart.exists());
    assert!(!stage.app_data().join("record").exists());
    assert!(!stage.app_config().join("settings.json").exists());
    assert!(!stage.app_config().join("lock.json").exists());

    let app_id = window.app_id().unwrap();
    window.press("close-app").await.unwrap();
    gone(app_id).unwrap();
    // The engine's own processes end a moment after ours; nothing of them stays either.
    wait::until("the last trace to go", || {
        Ok(traces(&stage.home()).is_empty().then_some(()))
    })
    .unwrap_or_else(|error| panic!("{error:#}: {:?}", everything_under(&traces(&stage.home()))));
    let copies = std::fs::read_dir(stage.documents()).unwrap().count();
    assert_eq!(copies, 1, "the copy that was saved stays");
}

#[tokio::test]
async fn a_locked_app_shows_nothing_until_the_passphrase_fits() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    set_lock(&window).await.unwrap();
    let app_id = window.app_id().unwrap();
    window.close().await.unwrap();
    gone(app_id).unwrap();

    let window = Window::open(&stage, &app, &[]).await.unwrap();
    window.page("lock").await.unwrap();
    // No page behind it can be reached, by no menu key and by no command of ours.
    let main = SiteWindow::find(&stage, MAIN_TITLE).unwrap();
    main.activate().unwrap();
    main.key("ctrl+3").unwrap();
    window.fill("passphrase", "not this one").await.unwrap();
    window.press("unlock").await.unwrap();
    window.wait_for("[data-state=\"fault\"]").await.unwrap();
    assert_eq!(window.page_name().await.unwrap(), "lock");
    let seen = window.text().await.unwrap();
    assert!(
        !seen.contains("Told by you") && !seen.contains("The setting is"),
        "{seen}"
    );

    window.fill("passphrase", PASSPHRASE).await.unwrap();
    window.press("unlock").await.unwrap();
    window.page("home").await.unwrap();
    window.wait_for("section[data-state=\"on\"]").await.unwrap();
    // The key was wrapped, and still seals.
    steps::export(&window).await.unwrap();
    window.press("go-home").await.unwrap();
    window.press("task-save").await.unwrap();
    window.wait_for("dd[data-state=\"sealed\"]").await.unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn the_keys_that_the_menu_shows_do_what_it_names() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    let main = SiteWindow::find(&stage, MAIN_TITLE).unwrap();
    main.activate().unwrap();
    for (keys, page) in [
        ("ctrl+comma", "settings"),
        ("ctrl+1", "home"),
        ("ctrl+2", "check-how"),
        ("ctrl+3", "records"),
        ("ctrl+4", "follow-up"),
        ("ctrl+s", "export"),
        ("ctrl+o", "verify"),
        ("F1", "help"),
        ("alt+Left", "verify"),
        ("ctrl+1", "home"),
    ] {
        main.key(keys).unwrap();
        window
            .page(page)
            .await
            .unwrap_or_else(|error| panic!("{keys}: {error:#}"));
    }
    for (keys, scale) in [
        ("ctrl+equal", "1.25"),
        ("ctrl+equal", "1.5"),
        ("ctrl+minus", "1.25"),
        ("ctrl+0", "1"),
    ] {
        main.key(keys).unwrap();
        wait::until_async(&format!("{keys}: text at {scale}"), || async {
            let script = "return document.documentElement.style.getPropertyValue('--text-scale')";
            Ok((window.run(script).await? == scale).then_some(()))
        })
        .await
        .unwrap();
    }
    // F6 moves the focus through the parts of the window, and to the footer after the page.
    main.key("F6").unwrap();
    wait::until_async("the focus in the footer", || async {
        let script = "return document.activeElement.closest('footer') !== null";
        Ok((window.run(script).await? == true).then_some(()))
    })
    .await
    .unwrap();
    let app_id = window.app_id().unwrap();
    main.key("ctrl+q").unwrap();
    gone(app_id).unwrap();
}

#[tokio::test]
async fn f6_goes_round_from_our_window_to_the_page_the_bar_and_back() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &["--practice"]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::open_site(&window).await.unwrap();
    let site = SiteWindow::find(&stage, PRACTICE_TITLE).unwrap();
    let ours = SiteWindow::find(&stage, MAIN_TITLE).unwrap();
    // To whatever has the keyboard. WebDriver would move it, and is asked for our window alone.
    let key = |name: &str| stage.output("xdotool", &["key", name]).map(drop).unwrap();
    let in_front = |window: &SiteWindow| {
        wait::until("the window to be in front", || {
            Ok(window.is_active()?.then_some(()))
        })
        .unwrap();
    };
    let to_the_bar = || {
        sight::await_block(&site).unwrap();
        let before = site.look().unwrap();
        key("F6");
        wait::until("the mark around a button of the bar", || {
            Ok((site.look()? != before).then_some(()))
        })
        .unwrap();
    };
    // From the page to the bar, whose first button reads the switch, and brings our window to the front.
    to_the_bar();
    key("Return");
    window.page("result").await.unwrap();
    in_front(&ours);
    // Past the last part of ours comes the site's window again, and there the page.
    let last = "const last = document.querySelector('footer'); last.tabIndex = -1; last.focus()";
    window.run(last).await.unwrap();
    key("F6");
    in_front(&site);
    // From the page to the bar, and from the bar to our window.
    to_the_bar();
    key("F6");
    in_front(&ours);
    window.close().await.unwrap();
}

#[tokio::test]
async fn what_the_toolkit_draws_has_the_colours_that_are_set() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    window.press("go-settings").await.unwrap();
    window.page("settings").await.unwrap();
    for (colours, dark) in [
        ("dark", true),
        ("light", false),
        ("dark", true),
        ("system", false),
    ] {
        window.press(&format!("colours-{colours}")).await.unwrap();
        wait::until_async(&format!("{colours}: dark {dark}"), || async {
            // The engine asks the toolkit.
            let script = "return matchMedia('(prefers-color-scheme: dark)').matches";
            Ok((window.run(script).await? == dark).then_some(()))
        })
        .await
        .unwrap();
    }
    window.close().await.unwrap();
}
