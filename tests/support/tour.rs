//! The main job from first start to a verified copy, walked in the real window on the practice site.
//!
//! Our own pages are driven by WebDriver; the site's page is found by looking and moved by real X input,
//! because nothing else reaches it. Every step asks for what it promises before it goes on.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::programs::{self, Build};
use crate::saved_record::SavedRecord;
use crate::screen;
use crate::sight;
use crate::site::{MAIN_TITLE, PRACTICE_TITLE, SiteWindow};
use crate::stage::{Keychain, Stage};
use crate::wait;
use crate::window::Window;

/// The settings page of the practice site, which has the paths of the real one.
const SETTING_PATH: &str = "/mypreferences/d/settings/data-for-ai-improvement";

/// How to walk.
#[derive(Debug, Clone)]
pub struct Options {
    /// Folder for pictures, the saved record and the summary. Made when missing.
    pub out: PathBuf,
    /// Language of the app, as its language list names it (`en`, `de`, ...).
    pub language: Option<String>,
    /// Colours: `system`, `light`, `dark`, `contrast`.
    pub theme: Option<String>,
    /// Size of the main window in pixels.
    pub size: Option<(u32, u32)>,
}

/// Walks the whole tour. Returns the summary that was also written to `summary.json`.
pub async fn walk(options: &Options) -> Result<Value> {
    fs::create_dir_all(&options.out)?;
    let stage = Stage::start_sized(Keychain::Unlocked, (1440, 960))?;
    let app = programs::app(Build::WithAutomation)?;
    let window = Window::open(&stage, &app, &[]).await?;
    let mut tour = Tour {
        stage: &stage,
        window: &window,
        out: &options.out,
        screens: Vec::new(),
        switch: None,
    };
    let walked = tour.walk(options).await;
    if walked.is_err() {
        // The last sight helps more than the error; that it cannot be had is no second error.
        let _ = screen::picture(&stage, &options.out.join("where-it-ended.png"));
    }
    let screens = walked.map(|()| tour.screens)?;
    window.close().await?;

    let saved = newest_zip(&stage.documents())?;
    let bundle = options.out.join("bundle.zip");
    fs::copy(&saved, &bundle)?;
    let record = SavedRecord::open(&bundle, &stage.scratch().join("unpacked"))?;
    let summary = summary(&record, screens)?;
    fs::write(
        options.out.join("summary.json"),
        serde_json::to_vec_pretty(&summary)?,
    )?;
    Ok(summary)
}

/// Walks to a confirmed "off", turns the switch on again at the site, and looks once more. Returns what the page says
/// that this leads to.
///
/// # Errors
/// When a step does not lead where it promises; above all, when another page than the one for this follows.
pub async fn walk_to_drift(out: &Path) -> Result<String> {
    fs::create_dir_all(out)?;
    let stage = Stage::start_sized(Keychain::Unlocked, (1440, 960))?;
    let app = programs::app(Build::WithAutomation)?;
    let window = Window::open(&stage, &app, &[]).await?;
    let options = Options {
        out: out.to_owned(),
        language: None,
        theme: None,
        size: None,
    };
    let mut tour = Tour {
        stage: &stage,
        window: &window,
        out,
        screens: Vec::new(),
        switch: None,
    };
    tour.first_run(&options).await?;
    tour.check().await?;
    tour.switch_off().await?;
    tour.switch_on_again().await?;
    let said = window.text().await?;
    window.close().await?;
    Ok(said)
}

/// What the saved record itself says of the walk, and whether it is intact.
fn summary(record: &SavedRecord, screens: Vec<String>) -> Result<Value> {
    let (before, after) = record.confirmed_pair()?;
    let before = before.context("the reading before the change is not in the saved record")?;
    let readings = json!([
        { "outcome": before.taken.outcome, "how": before.how },
        { "outcome": after.taken.outcome, "how": after.how, "confirmed": after.confirmed },
    ]);
    let expected = json!([
        { "outcome": "on", "how": "seen_by_app" },
        { "outcome": "off", "how": "seen_by_app", "confirmed": true },
    ]);
    ensure!(
        readings == expected,
        "the saved record holds other readings: {readings}"
    );

    let verdict = record.verdict()?;
    ensure!(
        verdict["verdict"] == "intact" && verdict["exit"] == 0 && verdict["practice"] == true,
        "the saved record is not an intact practice record: {verdict}"
    );
    Ok(json!({
        "readings": readings,
        "bundle": "bundle.zip",
        "verdict": verdict["verdict"],
        "screens": screens,
    }))
}

struct Tour<'a> {
    stage: &'a Stage,
    window: &'a Window,
    out: &'a Path,
    screens: Vec<String>,
    /// Where the switch was clicked in the site's window.
    switch: Option<sight::Point>,
}

impl Tour<'_> {
    async fn walk(&mut self, options: &Options) -> Result<()> {
        if let Some((width, height)) = options.size {
            self.window.resize(width, height).await?;
        }
        self.first_run(options).await?;
        self.understand().await?;
        self.check().await?;
        self.switch_off().await?;
        self.object().await?;
        self.save().await?;
        self.look_back().await
    }

    async fn first_run(&mut self, options: &Options) -> Result<()> {
        self.window.page("first-run-welcome").await?;
        if let Some(language) = &options.language {
            self.window.select("language", language).await?;
            self.window
                .wait_for(&format!("html[lang=\"{language}\"]"))
                .await?;
        }
        self.shot("first-run-welcome").await?;
        self.window.press("continue").await?;
        self.window.page("first-run-data").await?;
        self.shot("first-run-data").await?;
        self.window.press("continue").await?;
        self.window.page("first-run-begin").await?;
        self.shot("first-run-begin").await?;
        self.window.press("answer-practice").await?;

        self.window.page("home").await?;
        if let Some(theme) = &options.theme {
            self.window.press("go-settings").await?;
            self.window.page("settings").await?;
            self.window.press(&format!("colours-{theme}")).await?;
            if theme != "system" {
                self.window
                    .wait_for(&format!("html[data-colours=\"{theme}\"]"))
                    .await?;
            }
            self.shot("settings").await?;
            self.window.press("go-home").await?;
            self.window.page("home").await?;
        }
        self.window.wait_for("section[data-state=\"practice\"]").await?;
        self.window
            .wait_for("section[data-state=\"not-checked\"]")
            .await?;
        self.shot("home-not-checked").await
    }

    async fn understand(&mut self) -> Result<()> {
        self.window.press("task-understand").await?;
        self.window.at("understand", "ready").await?;
        self.shot("understand").await?;
        self.window.press("finish-understanding").await?;
        self.window.page("home").await
    }

    async fn check(&mut self) -> Result<()> {
        self.window.press("task-check").await?;
        self.window.page("check-how").await?;
        self.shot("check-how").await?;
        self.window.press("answer-app").await?;
        self.window.page("check-interruption").await?;
        self.shot("check-interruption").await?;
        ensure!(
            !SiteWindow::is_there(self.stage, PRACTICE_TITLE),
            "the site's window opened by itself"
        );
        self.window.press("open-site").await?;
        self.window.at("check-in-app", "open").await?;

        // As a member would: look for the field, type a name, press what can be pressed.
        let site = SiteWindow::find(self.stage, PRACTICE_TITLE)?;
        self.window.wait_for_address("/uas/login").await?;
        site.click(sight::await_field(&site)?)?;
        site.type_text("Ada Practice")?;
        self.screen_shot("site-sign-in")?;
        site.click(sight::await_block(&site)?)?;
        self.window.wait_for_address(SETTING_PATH).await?;
        self.screen_shot("site-switch-on")?;
        self.to_our_window()?;
        self.shot("check-in-app").await?;

        self.window.press("read-switch").await?;
        self.window.at("result", "on").await?;
        self.shot("result-on").await
    }

    async fn switch_off(&mut self) -> Result<()> {
        self.window.press("turn-off").await?;
        self.window.at("turn-off", "await-click").await?;
        self.shot("turn-off").await?;

        let site = SiteWindow::find(self.stage, PRACTICE_TITLE)?;
        let switch = sight::await_block(&site)?;
        site.click(switch)?;
        self.switch = Some(switch);
        wait::until("the switch to look off", || {
            Ok(site.look()?.block(sight::PRACTICE_ACCENT).is_none().then_some(()))
        })?;
        self.screen_shot("site-switch-off")?;
        self.to_our_window()?;
        self.window.press("ive-done-it").await?;
        self.window.at("turn-off", "await-reload").await?;
        self.shot("seen-off-not-yet-confirmed").await?;

        self.window.press("reload-and-read").await?;
        self.window.at("turn-off", "confirmed").await?;
        self.window.wait_for("li[data-state=\"before\"]").await?;
        self.window.wait_for("li[data-state=\"after\"]").await?;
        self.shot("confirmed-off").await
    }

    async fn switch_on_again(&mut self) -> Result<()> {
        let site = SiteWindow::find(self.stage, PRACTICE_TITLE)?;
        site.click(self.switch.context("the switch was clicked before")?)?;
        sight::await_block(&site)?;
        self.to_our_window()?;
        self.window.press("home").await?;
        self.window.page("home").await?;
        self.window.wait_for("section[data-state=\"off\"]").await?;
        self.window.press("task-check").await?;
        self.window.page("check-how").await?;
        self.window.press("answer-app").await?;
        self.window.at("check-in-app", "open").await?;
        self.window.press("read-switch").await?;
        self.window.at("drift", "changed").await?;
        self.shot("on-after-off").await
    }

    async fn object(&mut self) -> Result<()> {
        self.window.press("object").await?;
        self.window.at("objection", "start").await?;
        self.window.press("object-yes").await?;
        self.shot("objection-start").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "country").await?;
        self.window.pick("country", "IE").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "member").await?;
        self.window.press("member-yes").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "targets").await?;
        self.window.press("target-content-ai").await?;
        self.shot("objection-targets").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "grounds").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "contact").await?;
        self.window.fill("first-name", "Ada").await?;
        self.window.fill("last-name", "Practice").await?;
        self.window.fill("email", "ada@example.org").await?;
        self.window.press("continue").await?;
        self.window.at("objection", "check").await?;
        self.window.wait_for("[data-act=\"letter\"]").await?;
        self.shot("objection-check").await?;
        self.window.press("to-copy").await?;
        self.window.at("objection", "copy").await?;
        self.shot("objection-copy").await?;
        self.window.press("form-finished").await?;
        self.window.at("objection", "sent").await?;
        self.window.press("sent-yes").await?;
        self.window.press("sent-today").await?;
        self.shot("objection-sent").await?;
        self.window.press("save-sent").await?;
        self.window.at("objection", "done").await?;
        self.window.wait_for("[data-state=\"objection-noted\"]").await?;
        self.shot("objection-noted").await
    }

    async fn save(&mut self) -> Result<()> {
        self.window.press("save-copy").await?;
        self.window.at("export", "plan").await?;
        self.shot("export-plan").await?;
        self.window.press("export").await?;
        self.window.at("export", "saved-intact").await?;
        self.shot("export-saved").await?;
        self.window.press("verify-saved").await?;
        self.window.at("verify", "intact").await?;
        self.shot("verify-intact").await
    }

    async fn look_back(&mut self) -> Result<()> {
        self.window.press("go-records").await?;
        self.window.page("records").await?;
        self.shot("records").await?;
        self.window.press("go-help").await?;
        self.window.page("help").await?;
        self.shot("help").await?;
        self.window.press("go-home").await?;
        self.window.page("home").await?;
        self.window.wait_for("section[data-state=\"off\"]").await?;
        self.shot("home-off").await
    }

    /// Comes back from the site's window to ours, as a member does.
    fn to_our_window(&self) -> Result<()> {
        SiteWindow::find(self.stage, MAIN_TITLE)?.activate()
    }

    /// A numbered picture of our window as the screen shows it. The driver cannot take one: its own pictures
    /// need the graphics card, and our pages are drawn without it.
    async fn shot(&mut self, name: &str) -> Result<()> {
        let file = self.next(name);
        let ours = SiteWindow::find(self.stage, MAIN_TITLE)?;
        ours.activate()?;
        self.window.settle().await?;
        screen::picture_of(self.stage, ours.number(), &file)
    }

    /// A numbered picture of the whole screen, with the site's window.
    fn screen_shot(&mut self, name: &str) -> Result<()> {
        let file = self.next(name);
        screen::picture(self.stage, &file)
    }

    fn next(&mut self, name: &str) -> PathBuf {
        let file = format!("{:02}-{name}.png", self.screens.len() + 1);
        self.screens.push(file.clone());
        self.out.join(file)
    }
}

/// The one saved file of the folder.
fn newest_zip(folder: &Path) -> Result<PathBuf> {
    let mut zips: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("nothing was saved into {}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "zip"))
        .collect();
    match (zips.pop(), zips.is_empty()) {
        (Some(zip), true) => Ok(zip),
        (found, _) => bail!(
            "one saved file in {}, found {found:?} and {zips:?}",
            folder.display()
        ),
    }
}
