//! The own-browser route in the real window: a picture from the clipboard is blacked out before it is kept, and a
//! saved page that wants to reach out is read without a connection.

use std::fs;
use std::net::TcpListener;

use support::programs::{self, Build};
use support::site::SiteWindow;
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

#[tokio::test]
async fn a_pasted_picture_is_blacked_out_before_it_is_kept() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::begin_telling_with_picture(&window).await.unwrap();
    window.press("add-box").await.unwrap();
    window.wait_for("rect[role=\"button\"]").await.unwrap();
    // What is shown as kept is what the shell made of the pixels.
    let black = window
        .run_async(
            r"
            const done = arguments[arguments.length - 1];
            const look = () => {
              const kept = document.querySelector('[data-state=picture-waiting] figure img');
              const whole = document.querySelector('.sheet img');
              if (!kept?.complete || !whole?.complete || kept.src === whole.src) return setTimeout(look, 30);
              done([kept.naturalWidth, whole.naturalWidth, kept.src.includes('/waiting/')]);
            };
            look();
            ",
        )
        .await
        .unwrap();
    assert_eq!(black, serde_json::json!([60, 60, true]));
    window.press("save-answer").await.unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .unwrap();
    window.close().await.unwrap();

    // The one picture of the record is the black one.
    let kept: Vec<_> = pngs_under(&stage.app_data());
    assert_eq!(kept.len(), 1, "{kept:?}");
}

/// Every file under `folder` that is a PNG.
pub fn pngs_under(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pngs_under(&path));
        } else if fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG")) {
            found.push(path);
        }
    }
    found
}

/// A page with a switch that is off, which tries every way out that a page has.
fn reaching_out(port: u16) -> String {
    let out = format!("http://127.0.0.1:{port}");
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Data for Generative AI Improvement</title>
<link rel="stylesheet" href="{out}/style"><link rel="preconnect" href="{out}"><link rel="prefetch" href="{out}/next">
<style>@import "{out}/import"; body {{ background: url({out}/background) }}</style>
<script src="{out}/script"></script><script>fetch("{out}/fetch"); document.title = "ran";
document.querySelector("html").textContent = "ran";</script></head>
<body onload="new Image().src = '{out}/load'"><main><h1>Data for Generative AI Improvement</h1>
<img src="{out}/picture" onerror="document.body.textContent = 'ran'"><iframe src="{out}/frame" width="9" height="9"></iframe>
<form action="{out}/form"></form>
<p id="name">Use my data for training content creation AI models</p>
<button role="switch" aria-checked="false" aria-labelledby="name"> </button> <span>Off</span>
</main></body></html>"#
    )
}

#[tokio::test]
async fn a_saved_page_that_wants_to_reach_out_is_read_without_a_connection() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let port = elsewhere.local_addr().unwrap().port();
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let file = stage.scratch().join("page.html");
    fs::write(&file, reaching_out(port)).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    window.press("check-setting").await.unwrap();
    window.page("check-how").await.unwrap();
    window.press("answer-own").await.unwrap();
    window.press("to-saved-page").await.unwrap();
    window.page("check-saved-page").await.unwrap();
    window.press("import-page").await.unwrap();
    let dialog = SiteWindow::find(&stage, "Choose a saved page").unwrap();
    dialog.give_path(&file).unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"off-imported\"]")
        .await
        .unwrap();
    assert!(elsewhere.accept().is_err(), "the saved page reached out");
    // The ear works: what does reach out is heard.
    std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    assert!(elsewhere.accept().is_ok());
    window.close().await.unwrap();
}
