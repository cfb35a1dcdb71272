//! A run without a window for the tests that end the app at any moment. Only in builds that tests drive.
//!
//! The controller, the record, the keychain and the files are those of every run; the desktop alone is missing. What
//! was answered as saved is told on standard output. Deliberately absent: an end, and any page.

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Context;
use optout::{
    recipe::Recipe,
    snapshot::{EngineFacts, Look, LookFailure},
};

use crate::{
    command_error::CommandError,
    controller::{Act, Controller, Controls, Machine, Reply, Tick, lock},
    desktop::{Desktop, PickFor, SitePage},
    menu::MenuColumn,
    site_view::{OpenSiteError, Opening, Region, SiteEvent, SnapshotPictureError},
    toolkit_look::ToolkitLook,
    views::{AppView, BarView, MenuPlace, ToldAnswer, ToldForm},
};

/// The argument that begins such a run.
pub const APPEND_UNTIL_KILLED: &str = "--append-until-killed";

/// A desktop that is not there.
#[derive(Clone)]
struct NoDesktop;

impl SitePage for NoDesktop {
    async fn facts(&self) -> Option<EngineFacts> {
        None
    }
    async fn reload(&self) {}
    async fn load(&self, _: &str) {}
    async fn load_ended(&self) {}
    async fn read(&self, _: &Recipe) -> Result<Vec<Look>, LookFailure> {
        Err(LookFailure::NoPage)
    }
    async fn picture(&self, _: Region) -> Result<Vec<u8>, SnapshotPictureError> {
        Err(SnapshotPictureError::Engine)
    }
    async fn end_page(&self) {}
    fn close(&self) {}
    fn raise(&self) {}
}

impl Desktop for NoDesktop {
    type Site = Self;
    async fn open_site(
        &self,
        _: Opening,
        _: Arc<dyn Fn(SiteEvent) + Send + Sync>,
    ) -> Result<Self, OpenSiteError> {
        Ok(Self)
    }
    fn show(&self, _: &AppView) {}
    fn show_bar(&self, _: &BarView) {}
    fn tell_bundle_dropped(&self) {}
    fn tell_drop_failed(&self, _: crate::command_error::CommandErrorCode) {}
    async fn pick(&self, _: PickFor, _: String) -> Option<PathBuf> {
        None
    }
    async fn clipboard_picture(&self) -> Option<Vec<u8>> {
        None
    }
    fn open_in_browser(&self, _: &str) -> bool {
        false
    }
    fn wear(&self, _: ToolkitLook) {}
    fn show_menu(&self, _: Vec<MenuColumn>) {}
    fn tell_menu(&self, _: MenuPlace) {}
    fn open_folder(&self, _: &Path) -> bool {
        false
    }
    fn raise(&self) {}
    fn quit(&self) {}
    fn documents(&self) -> Option<PathBuf> {
        None
    }
    fn engine_version(&self) -> Option<String> {
        None
    }
    fn system_language(&self) -> String {
        "en".to_owned()
    }
}

/// Tells the app again and again what was seen, with a picture each time, and names on standard output the newest
/// record once the app has answered: `NUMBER SHA256`. It begins with `open RECORDS PROBLEM`.
///
/// # Errors
/// When the record cannot be opened or written, or nobody reads.
pub fn append_until_killed() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let (controller, controls) = Controller::new(NoDesktop, Machine::real())?;
        tokio::spawn(controller.run(false));
        let view = ask(&controls, Act::LoadView).await?;
        let problem = view.problem.map(|problem| problem.code);
        say(&format!("open {} {problem:?}", view.records))?;
        loop {
            let newest = append(&controls).await?;
            say(&newest)?;
        }
    })
}

async fn append(controls: &Controls) -> anyhow::Result<String> {
    let [low, high, ..] = lock(&controls.store).len().to_le_bytes();
    let png = platform::picture::png_from_bgra(1, 1, 4, &[low, high, 0, 255])?;
    ask(controls, Act::PastePicture(png)).await?;
    let told = ToldForm {
        answer: ToldAnswer::On,
        after_change: false,
        language: None,
    };
    ask(controls, Act::TellReading(told)).await?;
    let store = lock(&controls.store);
    let newest = store.entry(store.len().saturating_sub(1))?;
    let newest = newest.context("a record that was saved is not there")?;
    Ok(format!("{} {}", newest.seq, newest.sha256))
}

async fn ask(controls: &Controls, act: Act) -> anyhow::Result<AppView> {
    let reply = |reply: Reply<AppView>| Tick::Act(act, reply);
    controls
        .ask(reply)
        .await
        .map_err(|CommandError { code, .. }| anyhow::anyhow!("{code:?}"))
}

fn say(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
