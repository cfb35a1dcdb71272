//! A page that the member saved: shown for a moment to the same script as the live page, from this computer and
//! without a way out, judged by the same recipe, and then held to what a file can show.
//!
//! Deliberately absent: any confirmation of "off". A file says what was, not what is.

use optout::{
    effect::Page,
    journey::Input,
    reading::{Site, condense, hold_to_file, judge},
    recipe::Recipe,
    snapshot::{Look, LookFailure},
};
use platform::{
    files,
    saved_page::{self, SavedPageFault, ShownPage},
};
use serde_json::{Value, json};

use super::{
    reading::{looks_as_evidence, taken, without_query},
    *,
};
use crate::{
    command_error::CommandErrorCode as Code,
    desktop::PickFor,
    site_view::{Opening, Profile},
};

/// What came of a saved page.
pub struct Came {
    stay: u64,
    /// `None` where the member chose no file.
    read: Result<Option<ReadPage>, Code>,
}

/// A saved page that was looked at.
struct ReadPage {
    sha256: String,
    bytes: usize,
    saved_from: Option<String>,
    port: u16,
    looks: Result<Vec<Look>, LookFailure>,
}

impl<D: Desktop> Controller<D> {
    pub(super) fn begin_import(&mut self, reply: Reply<AppView>) {
        if self.site.is_some() || self.session.importing {
            let _ = reply.send(Err(Code::SiteOpen.into()));
            return;
        }
        self.session.importing = true;
        let (desktop, controls) = (self.desktop.clone(), self.controls.clone());
        let (recipe, stay, picked) = (self.recipe.clone(), self.stay, self.pick(PickFor::Page));
        tokio::spawn(async move {
            let read = match picked.await {
                None => Ok(None),
                Some(path) => read_file(&desktop, path, &recipe).await.map(Some),
            };
            controls.tell(Tick::PageCame(Box::new(Came { stay, read }), reply));
        });
    }

    pub(super) async fn page_came(&mut self, came: Came) -> Result<(), Code> {
        // Practice began or ended meanwhile: the file was not meant for this record.
        if came.stay != self.stay {
            return Err(Code::NotNow);
        }
        self.session.importing = false;
        let Some(read) = came.read? else {
            return Ok(());
        };
        let site = Site::practice(read.port);
        let today = self.last_moment.local_date();
        let looks = read.looks.map(|looks| condense(looks, &self.recipe, &site));
        let judged = judge(
            looks.as_deref().map_err(|failure| *failure),
            &self.recipe,
            &site,
            today,
        );
        let reading = hold_to_file(judged, &self.recipe, read.saved_from.as_deref());
        let mut evidence_of_looks = looks_as_evidence(&looks, &site, today);
        if let Value::Object(fields) = &mut evidence_of_looks {
            let file = json!({ "sha256": read.sha256, "bytes": read.bytes, "saved_from": read.saved_from });
            fields.insert("saved_page".to_owned(), file);
        }
        let address = without_query(read.saved_from.as_deref().unwrap_or_default());
        let taken = taken(&reading, evidence_of_looks, None, address);
        let done = self.give(Input::Imported(Box::new(taken.clone()))).await;
        if done.is_ok() {
            self.session.reading = show::imported(&taken, &reading, &self.journey);
        }
        done
    }
}

async fn read_file<D: Desktop>(desktop: &D, path: PathBuf, recipe: &Recipe) -> Result<ReadPage, Code> {
    let taken = tokio::task::spawn_blocking(move || {
        let limit = u64::try_from(saved_page::MOST_BYTES).unwrap_or(u64::MAX);
        let bytes = files::read_capped(&path, limit).map_err(|fault| match fault {
            files::FileFault::TooLarge => Code::PageUnreadable,
            _ => Code::FileUnreadable,
        })?;
        let page = saved_page::take_in(&bytes).map_err(|fault| match fault {
            SavedPageFault::TooLarge | SavedPageFault::NotAPage => Code::PageUnreadable,
        })?;
        Ok((evidence::sha256(&bytes).to_string(), bytes.len(), page))
    });
    let (sha256, bytes, page) = taken.await.map_err(|_| Code::Unexpected)??;
    let saved_from = page.saved_from.clone();
    let shown = ShownPage::show(page, Page::Setting.path())
        .await
        .map_err(|_| Code::SiteFailed)?;
    let origin = SiteOrigin::loopback(shown.port());
    let opening = Opening {
        title: "Default Off: saved page".to_owned(),
        address: origin.address(shown.target()),
        origin,
        profile: Profile::Forgotten,
        size: (960.0, 720.0),
    };
    let site = desktop
        .open_site(opening, Arc::new(|_| {}))
        .await
        .map_err(|_| Code::SiteFailed)?;
    site.load_ended().await;
    let looks = site.read(recipe).await;
    site.close();
    Ok(ReadPage {
        sha256,
        bytes,
        saved_from,
        port: shown.port(),
        looks,
    })
}
