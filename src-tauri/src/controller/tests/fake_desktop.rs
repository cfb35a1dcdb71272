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
    controller::lock,
    desktop::{Desktop, PickFor, SitePage},
    site_view::{OpenSiteError, Opening, Region, SiteEvent, SnapshotPictureError},
    views::{AppView, BarView},
};

/// What the pretend page answers, one reading after the other.
pub type Answers = Arc<Mutex<VecDeque<Result<Vec<Look>, LookFailure>>>>;

#[derive(Clone)]
pub struct FakeDesktop {
    pub answers: Answers,
    pub documents: PathBuf,
    pub opened: Arc<Mutex<Vec<String>>>,
    pub reloads: Arc<Mutex<u32>>,
    /// What the next file dialog gives.
    pub picks: Arc<Mutex<Option<PathBuf>>>,
    /// The picture in the clipboard.
    pub clipboard: Arc<Mutex<Option<Vec<u8>>>>,
    /// What the open window tells.
    pub heard: Arc<Mutex<Option<Heard>>>,
    /// What the engine of the open window says.
    pub facts: Arc<Mutex<Option<EngineFacts>>>,
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
    async fn pick(&self, _: PickFor) -> Option<PathBuf> {
        lock(&self.picks).take()
    }
    async fn clipboard_picture(&self) -> Option<Vec<u8>> {
        lock(&self.clipboard).clone()
    }
    fn open_in_browser(&self, address: &str) -> bool {
        lock(&self.opened).push(address.to_owned());
        true
    }
    fn documents(&self) -> Option<PathBuf> {
        Some(self.documents.clone())
    }
    fn system_language(&self) -> String {
        "en".to_owned()
    }
}
