//! The course of one reading: the press, the looks, the picture, the verdict, the record.

use optout::{
    journey::Input,
    observation::ReadingTaken,
    reading::{Outcome, Reading, Seen, Site, StoredLooks, condense, judge},
    snapshot::{Look, LookFailure, READER_SOURCE},
};
use serde_json::Value;

use super::*;
use crate::{
    command_error::CommandErrorCode as Code,
    site_view::{Region, SnapshotPictureError},
};

/// What came back from the site window.
pub struct Came {
    stay: u64,
    looks: Result<Vec<Look>, LookFailure>,
    picture: Option<Vec<u8>>,
}

impl<D: Desktop> Controller<D> {
    /// One press, one reading. Runs beside the loop, so that the app stays usable.
    pub(super) async fn begin_reading(&mut self, reload: bool, reply: Reply<AppView>) {
        let Some(site) = self.site.clone() else {
            let _ = reply.send(Err(Code::SiteNotOpen.into()));
            return;
        };
        if self.journey.reading.is_some() {
            let _ = reply.send(Err(Code::SiteBusy.into()));
            return;
        }
        // A page without the switch tells nothing, and would be recorded as a look that could not tell.
        if !reload && !self.session.site.readable() {
            let _ = reply.send(Err(Code::NotNow.into()));
            return;
        }
        let pressed = if reload {
            Input::ReloadAndReadPressed
        } else {
            Input::ReadPressed
        };
        let done = self.give(pressed).await;
        let Some(reload) = self.wants_reading.take() else {
            self.answer(done.and(Err(Code::NotNow)), reply);
            return;
        };
        self.show();
        let (recipe, controls) = (self.recipe.clone(), self.controls.clone());
        let region = if self.settings.form.whole_page_picture {
            Region::WholePage
        } else {
            Region::Visible
        };
        let stay = self.stay;
        let setting = self.origin().address(optout::effect::Page::Setting.path());
        tokio::spawn(async move {
            if reload {
                let on_setting = site
                    .facts()
                    .await
                    .is_some_and(|facts| same_page(&facts.address, &setting));
                if on_setting {
                    site.reload().await;
                } else {
                    site.load(&setting).await;
                }
            }
            site.load_ended().await;
            let looks = site.read(&recipe).await;
            let picture = match &looks {
                // A page that does not answer makes no picture either; it is ended, so that the window works again.
                Err(LookFailure::PageHung | LookFailure::ReadTimeout) => {
                    site.end_page().await;
                    None
                }
                _ => picture(&site, region).await,
            };
            controls.tell(Tick::ReadingCame(Box::new(Came { stay, looks, picture }), reply));
        });
    }

    pub(super) async fn reading_came(&mut self, came: Came) -> Result<(), Code> {
        // Practice began or ended meanwhile, or tried to: the page that was read is not of this record, or its window
        // was closed before it was read to the end.
        if came.stay != self.stay || self.journey.reading.is_none() {
            return Err(Code::NotNow);
        }
        let site = self.judged_site();
        let today = self.last_moment.local_date();
        let looks = came.looks.map(|looks| condense(looks, &self.recipe, &site));
        let reading = judge(
            looks.as_deref().map_err(|failure| *failure),
            &self.recipe,
            &site,
            today,
        );
        // A page that asks for a name, a password or a code is not kept: it can show what was typed.
        let private = matches!(
            reading.outcome,
            Outcome::SignedOut | Outcome::Challenge | Outcome::Restricted
        );
        let picture = came.picture.filter(|_| !private).map(|png| {
            let sha256 = evidence::sha256(&png).to_string();
            self.pictures.insert(sha256.clone(), png);
            sha256
        });
        let address = looks
            .as_ref()
            .ok()
            .and_then(|looks| looks.last())
            .map_or(String::new(), |look| without_query(&look.engine.address));
        let taken = taken(
            &reading,
            looks_as_evidence(&looks, &site, today),
            picture.clone(),
            address,
        );
        let done = self.give(Input::Judged(Box::new(taken.clone()))).await;
        if done.is_ok() {
            self.session.reading = show::reading(
                &taken,
                &reading,
                self.pictures.get(picture.as_deref().unwrap_or_default()),
                &self.journey,
            );
            self.pictures.clear();
        }
        // Signed out, on the way, offline: the member's next press may find it; nothing is retried by itself.
        if matches!(reading.outcome, Outcome::On | Outcome::Off) && done.is_err() {
            self.session.reading = None;
        }
        done
    }
}

/// The picture that was asked for, or what is seen: an engine makes none of a page beyond its limits.
async fn picture(site: &impl SitePage, region: Region) -> Option<Vec<u8>> {
    match site.picture(region).await {
        Err(SnapshotPictureError::Engine | SnapshotPictureError::Late) if region == Region::WholePage => {
            site.picture(Region::Visible).await.ok()
        }
        made => made.ok(),
    }
}

/// What is recorded of a verdict.
pub(super) fn taken(
    reading: &Reading,
    looks: Value,
    picture: Option<String>,
    address: String,
) -> ReadingTaken {
    ReadingTaken {
        outcome: reading.outcome,
        reason: reading.reason,
        locked: reading.locked,
        control: reading.control.as_ref().map(|control| control.name.clone()),
        recipe_id: reading.recipe_id.clone(),
        recipe_version: reading.recipe_version,
        script_sha256: evidence::sha256(READER_SOURCE.as_bytes()).to_string(),
        looks,
        reading: serde_json::to_value(reading).unwrap_or(Value::Null),
        picture,
        address,
    }
}

/// What was given to the judge, whole, so that anyone can judge again.
pub(super) fn looks_as_evidence(
    looks: &Result<Vec<Look>, LookFailure>,
    site: &Site,
    today: jiff::civil::Date,
) -> Value {
    let stored = StoredLooks {
        site: site.clone(),
        judged_on: today,
        seen: looks.clone().map_or_else(Seen::Failure, Seen::Looks),
    };
    serde_json::to_value(stored).unwrap_or(Value::Null)
}

pub(super) fn without_query(address: &str) -> String {
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn same_page(address: &str, page: &str) -> bool {
    without_query(address).trim_end_matches('/') == page.trim_end_matches('/')
}
