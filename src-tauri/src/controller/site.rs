//! What the site window tells: its address, its loads, what the wall refused, its end.

use optout::{
    effect::Page,
    reading::{Site, place_of},
    snapshot::EngineFacts,
};

use super::*;

impl SiteFacts {
    /// Whether the page in the window can hold the switch. The form of an objection cannot, nor can what comes up on
    /// the way to it.
    pub(crate) fn readable(&self) -> bool {
        let path = tauri::Url::parse(&self.address).map(|url| url.path().trim_end_matches('/').to_owned());
        let at = |page: Page| path.as_deref().is_ok_and(|path| path == page.path());
        !at(Page::ObjectionForm) && (self.page != Some(SitePageName::ObjectionForm) || at(Page::Setting))
    }
}

impl<D: Desktop> Controller<D> {
    pub(super) fn origin(&self) -> SiteOrigin {
        if !self.realm.is_practice() {
            return SiteOrigin::real();
        }
        let port = self.practice.as_ref().and_then(|(site, _)| {
            attacking_port().or_else(|| {
                site.origin()
                    .rsplit(':')
                    .next()
                    .and_then(|port| port.parse().ok())
            })
        });
        // Practice never leads to the real site: without its own it leads nowhere.
        SiteOrigin::loopback(port.unwrap_or(0))
    }

    pub(super) fn site_told(&mut self, visit: u64, event: SiteEvent) {
        // The end of a window is told late; by then another may be open.
        if visit != self.visit {
            return;
        }
        match event {
            SiteEvent::Closed => {
                self.site = None;
                self.session.site = SiteFacts::default();
                self.step(Input::SiteClosed);
                self.show();
            }
            SiteEvent::Refused(what) => {
                self.session.site.refused = Some(what);
                if what == Refusal::Window {
                    self.step(Input::SiteWindowRefused);
                }
                self.show();
            }
            SiteEvent::Moved | SiteEvent::LoadEnded => {
                if let Some(site) = self.site.clone() {
                    let controls = self.controls.clone();
                    let load_ended = event == SiteEvent::LoadEnded;
                    tokio::spawn(async move {
                        let facts = site.facts().await;
                        controls.tell(Tick::Facts { facts, load_ended });
                    });
                }
            }
        }
    }

    /// The site whose pages count: the real one, or the one of practice.
    pub(super) fn judged_site(&self) -> Site {
        match self.origin().port {
            Some(port) => Site::practice(port),
            None => Site::linkedin(),
        }
    }

    pub(super) fn take_facts(&mut self, facts: Option<EngineFacts>, load_ended: bool) {
        let (Some(facts), true) = (facts, self.site.is_some()) else {
            return;
        };
        if load_ended && !facts.loading {
            let place = place_of(&facts.address, &self.recipe, &self.judged_site());
            let trouble = self.journey.sign_in.trouble;
            self.step(Input::SiteArrived { place });
            if trouble != self.journey.sign_in.trouble {
                self.show();
            }
        }
        let site = &mut self.session.site;
        if site.address != facts.address {
            site.refused = None;
        }
        if site.address != facts.address || site.loading != facts.loading {
            site.address = facts.address;
            site.loading = facts.loading;
            self.show();
        }
    }
}

/// For our own tests only: a hostile page on this computer stands in for the pretend site, so that every run
/// shows that the wall holds. Not in shipped builds.
fn attacking_port() -> Option<u16> {
    if cfg!(feature = "automation") {
        std::env::var("DEFAULT_OFF_ATTACKING_PORT").ok()?.parse().ok()
    } else {
        None
    }
}
