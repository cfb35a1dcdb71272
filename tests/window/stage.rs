//! The stage itself: if this fails, the other failures of this program say little about the app.

use support::sight;
use support::site::SiteWindow;
use support::stage::{Keychain, Stage};
use support::wait;

/// A page with a field and a block in the practice site's colours; its title tells what was done to it.
const PAGE: &str = "<!doctype html><title>ready</title><body style='background:#fff;margin:60px'>\
    <input style='width:400px;height:30px;border:1px solid #8a8376;outline:0' oninput='document.title=value'>\
    <p><button style='width:120px;height:60px;border:0;background:#6a3f8f' \
    onclick='document.title=\"pressed\"'></button>";

#[test]
fn real_input_reaches_a_page_that_is_found_by_looking() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let file = stage.scratch().join("page.html");
    std::fs::write(&file, PAGE).unwrap();
    let browser = format!(
        "/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        std::env::consts::ARCH
    );
    let mut command = stage.command(browser);
    command
        .arg(format!("file://{}", file.display()))
        .stderr(std::process::Stdio::null());
    let _browser = stage.spawn(&mut command).unwrap();

    let window = SiteWindow::find(&stage, "ready.*").unwrap();
    let field = sight::await_field(&window).unwrap();
    window.click(field).unwrap();
    window.type_text("hello").unwrap();
    SiteWindow::find(&stage, "hello.*").unwrap();
    let button = sight::await_block(&window).unwrap();
    window.click(button).unwrap();
    SiteWindow::find(&stage, "pressed.*").unwrap();
}

#[test]
fn the_keychain_is_there_when_wanted_and_absent_when_not() {
    let ask = [
        "call",
        "--session",
        "--dest",
        "org.freedesktop.secrets",
        "--object-path",
        "/org/freedesktop/secrets",
    ];
    let ask = [
        &ask[..],
        &["--method", "org.freedesktop.Secret.Service.ReadAlias", "default"],
    ]
    .concat();
    let with = Stage::start(Keychain::Unlocked).unwrap();
    assert!(with.output("gdbus", &ask).unwrap().contains("collection"));
    let without = Stage::start(Keychain::Absent).unwrap();
    assert!(without.output("gdbus", &ask).is_err());
}

#[test]
fn nothing_outlives_the_stage() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let folder = stage.scratch().to_path_buf();
    let home = format!("HOME={}", stage.home().display());
    drop(stage);
    assert!(!folder.exists());
    wait::until("every process of the stage to end", || {
        let mut left = std::fs::read_dir("/proc")?.flatten().filter(|entry| {
            std::fs::read(entry.path().join("environ")).is_ok_and(|bytes| {
                bytes
                    .split(|byte| *byte == 0)
                    .any(|variable| variable == home.as_bytes())
            })
        });
        Ok(left.next().is_none().then_some(()))
    })
    .unwrap();
}
