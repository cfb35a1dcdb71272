//! Blacking out a picture while a copy is saved, in the real window: what is in the file was made on the pixels.

use std::fs;

use support::programs::{self, Build};
use support::saved_record::verdict_on;
use support::stage::{Keychain, Stage};
use support::window::Window;

use crate::steps;

#[tokio::test]
async fn a_picture_that_is_blacked_out_for_a_copy_is_black_in_it_and_whole_in_the_record() {
    let stage = Stage::start(Keychain::Unlocked).unwrap();
    let app = programs::app(Build::WithAutomation).unwrap();
    let window = Window::open(&stage, &app, &[]).await.unwrap();
    steps::skip_first_run(&window).await.unwrap();
    steps::begin_telling_with_picture(&window).await.unwrap();
    window.press("save-answer").await.unwrap();
    window
        .wait_for("main[data-page=\"result\"][data-state=\"on\"]")
        .await
        .unwrap();

    window.press("go-home").await.unwrap();
    window.page("home").await.unwrap();
    window.press("task-save").await.unwrap();
    window
        .wait_for("main[data-page=\"export\"][data-state=\"plan\"]")
        .await
        .unwrap();
    window.press("single-pictures").await.unwrap();
    window.press("picture-1-blacked").await.unwrap();
    window.press("add-box").await.unwrap();
    // The page shows what the shell will write; its middle is black, its corner is not.
    let shown = window
        .run_async(
            r"
            const done = arguments[arguments.length - 1];
            const look = () => {
              const seen = document.querySelector('[data-state=preview] img');
              if (!seen?.complete || seen.naturalWidth === 0) return setTimeout(look, 30);
              done([seen.naturalWidth, seen.naturalHeight, seen.src.includes('/blacked/')]);
            };
            look();
            ",
        )
        .await
        .unwrap();
    assert_eq!(shown, serde_json::json!([60, 40, true]));
    window.press("export").await.unwrap();
    window
        .wait_for("main[data-page=\"export\"][data-state=\"saved-intact\"] [data-state=\"withheld\"]")
        .await
        .unwrap();
    window.close().await.unwrap();

    let saved = fs::read_dir(stage.documents())
        .unwrap()
        .map(|item| item.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "zip"))
        .unwrap();
    assert_eq!(verdict_on(&saved).unwrap()["verdict"], "intact");
    let unpacked = stage.scratch().join("unpacked");
    let done = stage
        .command("unzip")
        .arg("-q")
        .arg(&saved)
        .arg("-d")
        .arg(&unpacked)
        .status()
        .unwrap();
    assert!(done.success());
    let shown = crate::own_browser::pngs_under(&unpacked);
    let [shown] = &shown[..] else { panic!("{shown:?}") };
    assert!(shown.to_string_lossy().contains("/data/redacted/"), "{shown:?}");
    let kept = crate::own_browser::pngs_under(&stage.app_data());
    let [kept] = &kept[..] else { panic!("{kept:?}") };
    let shade = |file: &std::path::Path, at: &str| {
        let mut convert = stage.command("convert");
        let file = file.to_string_lossy().into_owned();
        let asked = [&file, "-crop", at, "-alpha", "off", "-depth", "8", "gray:-"];
        convert.args(asked).output().unwrap().stdout
    };
    let (middle, corner) = ("2x2+29+19", "2x2+0+0");
    assert_eq!(shade(shown, middle), [0; 4]);
    assert_eq!(shade(kept, middle), [255; 4]);
    assert_eq!(shade(shown, corner), [255; 4]);
}
