//! What a reader of a saved copy meets first, in every language: the report in both engines, and the commands of the read-me.

use std::fs;
use std::path::{Path, PathBuf};

use support::engine::{Browser, Colours, Engine};
use support::programs::{self, Build};
use support::saved_record::SavedRecord;
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

const LANGUAGES: [&str; 10] = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ar"];

fn zips(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = items.map(|item| item.path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "zip"))
        .collect()
}

/// One copy in each language, saved by the app.
async fn copies(stage: &Stage) -> Vec<(&'static str, SavedRecord)> {
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(stage, &app, &["--practice"]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::tell_on(&window).await.unwrap();
    let mut saved = Vec::new();
    for language in LANGUAGES {
        window.press("go-settings").await.unwrap();
        window.page("settings").await.unwrap();
        window.select("language", language).await.unwrap();
        let shown = format!("html[lang=\"{language}\"]");
        window.wait_for(&shown).await.unwrap();
        let before = zips(&stage.documents());
        steps::export(&window).await.unwrap();
        let new = zips(&stage.documents())
            .into_iter()
            .find(|zip| !before.contains(zip))
            .unwrap();
        let scratch = stage.scratch().join(format!("unpacked-{language}"));
        saved.push((language, SavedRecord::open(&new, &scratch).unwrap()));
    }
    window.close().await.unwrap();
    saved
}

#[tokio::test]
async fn in_every_language_the_report_is_accessible_and_the_read_me_can_be_followed() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let copies = copies(&stage).await;
    let first = copies[0].1.follow_read_me().unwrap();
    assert!(first.len() >= 11, "{first:?}");
    for (language, copy) in &copies {
        assert_eq!(copy.follow_read_me().unwrap(), first, "{language}");
    }
    for engine in [Engine::Chromium, Engine::WebKit] {
        for colours in [Colours::Light, Colours::Dark] {
            let account = stage.scratch().join(format!("{engine:?}-{colours:?}"));
            let browser = Browser::open(&stage, engine, colours, &account).await.unwrap();
            for (language, copy) in &copies {
                browser.go(&copy.bag().join("data/report.html")).await.unwrap();
                let shown = browser
                    .run("return document.documentElement.lang", vec![])
                    .await
                    .unwrap();
                assert_eq!(shown, *language);
                let found = browser.axe().await.unwrap();
                assert_eq!(found, [""; 0], "{engine:?} {colours:?} {language}");
            }
            browser.close().await.unwrap();
        }
    }
}
