//! A desktop that answers from a list and remembers what it was asked.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use optout::{
    recipe::Recipe,
    snapshot::{EngineFacts, Look, LookFailure},
};

use crate::{
    command_error::CommandErrorCode,
    controller::lock,
    desktop::{Desktop, PickFor, SitePage},
    menu::MenuColumn,
    site_view::{OpenSiteError, Opening, Region, SiteEvent, SnapshotPictureError},
    toolkit_look::ToolkitLook,
    views::{AppView, BarView, MenuPlace},
};

/// What the pretend page answers, one reading after the other.
pub type Answers = Arc<Mutex<VecDeque<Result<Vec<Look>, LookFailure>>>>;

#[derive(Clone)]
pub struct FakeDesktop {
    pub answers: Answers,
    pub documents: PathBuf,
    pub opened: Arc<Mutex<Vec<String>>>,
    pub reloads: Arc<Mutex<u32>>,
    /// The file dialogs that were shown, with their titles.
    pub titles: Arc<Mutex<Vec<(PickFor, String)>>>,
    /// What the next file dialog gives.
    pub picks: Arc<Mutex<Option<PathBuf>>>,
    /// Why files that were dropped were not taken.
    pub refused: Arc<Mutex<Vec<CommandErrorCode>>>,
    /// The picture in the clipboard.
    pub clipboard: Arc<Mutex<Option<Vec<u8>>>>,
    /// What the open window tells.
    pub heard: Arc<Mutex<Option<Heard>>>,
    /// What the engine of the open window says.
    pub facts: Arc<Mutex<Option<EngineFacts>>>,
    /// How the toolkit was last asked to draw.
    pub look: Arc<Mutex<Option<ToolkitLook>>>,
    /// The menu as it was shown last.
    pub menu: Arc<Mutex<Vec<MenuColumn>>>,
    /// What the window was told of the menu.
    pub told: Arc<Mutex<Vec<MenuPlace>>>,
    /// Whether the app was ended.
    pub ended: Arc<Mutex<bool>>,
    /// The language of the system.
    pub language: Arc<Mutex<String>>,
}

/// Where a window tells what happens in it.
pub type Heard = Arc<dyn Fn(SiteEvent) + Send + Sync>;

#[derive(Clone)]
pub struct FakePage {
    desktop: FakeDesktop,
    opened_at: String,
}

impl SitePage for FakePage {
    async fn facts(&self) -> Option<EngineFacts> {
        lock(&self.desktop.facts).clone()
    }
    async fn reload(&self) {
        *lock(&self.desktop.reloads) += 1;
    }
    async fn load(&self, _: &str) {
        *lock(&self.desktop.reloads) += 1;
    }
    async fn load_ended(&self) {}
    async fn read(&self, _: &Recipe) -> Result<Vec<Look>, LookFailure> {
        let answer = lock(&self.desktop.answers)
            .pop_front()
            .unwrap_or(Err(LookFailure::NoPage));
        // A page of this computer is seen where it was opened.
        let here = self.opened_at.starts_with("http://127.0.0.1:");
        answer.map(|looks| {
            let placed = looks.into_iter().map(|mut look| {
                if here {
                    look.engine.address.clone_from(&self.opened_at);
                    look.page.address.clone_from(&self.opened_at);
                    look.engine.tls_ok = None;
                }
                look
            });
            placed.collect()
        })
    }
    async fn picture(&self, _: Region) -> Result<Vec<u8>, SnapshotPictureError> {
        platform::picture::png_from_bgra(1, 1, 4, &[0, 0, 0, 255]).map_err(|_| SnapshotPictureError::Engine)
    }
    async fn end_page(&self) {}
    fn close(&self) {}
    fn raise(&self) {}
}

impl Desktop for FakeDesktop {
    type Site = FakePage;
    async fn open_site(&self, opening: Opening, heard: Heard) -> Result<FakePage, OpenSiteError> {
        lock(&self.opened).push(opening.address.clone());
        *lock(&self.heard) = Some(heard);
        Ok(FakePage {
            desktop: self.clone(),
            opened_at: opening.address,
        })
    }
    fn show(&self, _: &AppView) {}
    fn show_bar(&self, _: &BarView) {}
    fn tell_bundle_dropped(&self) {}
    fn tell_drop_failed(&self, code: CommandErrorCode) {
        lock(&self.refused).push(code);
    }
    async fn pick(&self, what: PickFor, title: String) -> Option<PathBuf> {
        lock(&self.titles).push((what, title));
        lock(&self.picks).take()
    }
    async fn clipboard_picture(&self) -> Option<Vec<u8>> {
        lock(&self.clipboard).clone()
    }
    fn open_in_browser(&self, address: &str) -> bool {
        lock(&self.opened).push(address.to_owned());
        true
    }
    fn wear(&self, look: ToolkitLook) {
        *lock(&self.look) = Some(look);
    }
    fn show_menu(&self, columns: Vec<MenuColumn>) {
        *lock(&self.menu) = columns;
    }
    fn tell_menu(&self, place: MenuPlace) {
        lock(&self.told).push(place);
    }
    fn open_folder(&self, folder: &std::path::Path) -> bool {
        lock(&self.opened).push(folder.display().to_string());
        true
    }
    fn raise(&self) {}
    fn quit(&self) {
        *lock(&self.ended) = true;
    }
    fn documents(&self) -> Option<PathBuf> {
        Some(self.documents.clone())
    }
    fn engine_version(&self) -> Option<String> {
        Some("2.50.1".to_owned())
    }
    fn system_language(&self) -> String {
        lock(&self.language).clone()
    }
}
