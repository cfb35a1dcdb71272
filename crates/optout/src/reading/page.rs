//! One look at one page: which page it is, what stands before it, which control is the setting's.
//!
//! Deliberately absent: time. Whether looks agree is decided in [`super::patience`].

use super::{
    ControlRead, Note, Outcome, Reading, Reason, Site,
    address::{Address, is_under},
    control::{Control, controls},
    wording::{Sense, Words, holds_any, plain},
};
use crate::{
    recipe::{Recipe, WitnessKind},
    snapshot::{Look, NamedBy, PageSnapshot, Place, ReadyState},
};

/// Least size of a frame that could hold a control or a challenge, in CSS pixels.
const FRAME_SIZE: (u32, u32) = (40, 20);

/// Reads one look by itself.
pub(super) fn read(look: &Look, recipe: &Recipe, words: &Words, site: &Site) -> Reading {
    let judge = PageJudge {
        look,
        page: &look.page,
        recipe,
        site,
        words,
    };
    let mut reading = match judge.read() {
        Ok(reading) => reading,
        Err((outcome, reason)) => Reading::without_control(recipe, outcome, reason),
    };
    reading.overlay = !look.page.overlays.is_empty();
    reading
}

/// Why a look gives no answer.
pub(super) type NoAnswer = (Outcome, Reason);

pub(super) struct PageJudge<'a> {
    look: &'a Look,
    pub(super) page: &'a PageSnapshot,
    pub(super) recipe: &'a Recipe,
    site: &'a Site,
    pub(super) words: &'a Words,
}

pub(super) const fn cannot_tell(reason: Reason) -> NoAnswer {
    (Outcome::CannotTell, reason)
}

impl PageJudge<'_> {
    fn read(&self) -> Result<Reading, NoAnswer> {
        let address = self.address()?;
        self.check_address_walls(&address)?;
        if self
            .look
            .engine
            .status
            .is_some_and(|status| !(200..300).contains(&status))
        {
            return Err((Outcome::PageProblem, Reason::HttpStatus));
        }
        let own = self.recipe.paths.iter().any(|path| address.is_at(path));
        if !own {
            self.check_walls_on_page()?;
            return Err(self.other_page(&address));
        }
        if !matches!(
            self.page.content_type.as_str(),
            "text/html" | "application/xhtml+xml"
        ) {
            return Err((Outcome::PageProblem, Reason::NotAPage));
        }
        self.check_walls_on_page()?;
        if self.page.truncated.candidates || self.page.truncated.roots {
            return Err(cannot_tell(Reason::SnapshotTooLarge));
        }
        if self.page.truncated.time {
            return Err(cannot_tell(Reason::ReadTimeout));
        }
        self.read_control()
    }

    /// The address, if engine and page agree on it and it is on the site.
    fn address(&self) -> Result<Address, NoAnswer> {
        let engine = &self.look.engine;
        let Some(address) = Address::parse(&engine.address) else {
            let blank = engine.address.is_empty() || engine.address.starts_with("about:");
            return Err(if blank {
                (Outcome::PageProblem, Reason::EmptyPage)
            } else {
                cannot_tell(Reason::WrongSite)
            });
        };
        let hosts_fit = self.recipe.hosts.contains(&self.site.host) || self.site.is_practice();
        if !hosts_fit || !address.is_on(self.site) {
            return Err(cannot_tell(Reason::WrongSite));
        }
        if engine.tls_ok == Some(false) {
            return Err((Outcome::PageProblem, Reason::NotSecure));
        }
        if Address::parse(&self.page.address).as_ref() != Some(&address) {
            return Err(cannot_tell(Reason::AddressDiffers));
        }
        Ok(address)
    }

    fn check_address_walls(&self, address: &Address) -> Result<(), NoAnswer> {
        let places = &self.recipe.places;
        // 404, 429 and failures of the server say more than the address they were met at.
        if self.look.engine.status.is_some_and(|status| status >= 404) {
            return Ok(());
        }
        if places
            .restricted_segments
            .iter()
            .any(|segment| address.has_segment(segment))
        {
            return Err((Outcome::Restricted, Reason::AccountRestricted));
        }
        if places.challenge.iter().any(|path| address.is_under(path)) {
            return Err((Outcome::Challenge, Reason::ChallengeAddress));
        }
        if places.signed_out.iter().any(|path| address.is_under(path)) {
            return Err((Outcome::SignedOut, Reason::SignInAddress));
        }
        Ok(())
    }

    /// Walls that stand on the page without a change of address.
    fn check_walls_on_page(&self) -> Result<(), NoAnswer> {
        let places = &self.recipe.places;
        let sent_to = |paths: &[String]| {
            self.page
                .form_actions
                .iter()
                .any(|action| paths.iter().any(|path| is_under(action, path)))
        };
        let restricted = |action: &String| {
            action
                .split('/')
                .any(|segment| places.restricted_segments.iter().any(|known| known == segment))
        };
        let walls = &self.page.walls;
        if self.page.form_actions.iter().any(restricted) {
            return Err((Outcome::Restricted, Reason::AccountRestricted));
        }
        if walls.one_time_code_fields > 0 || sent_to(&places.challenge) || self.shows_challenge_frame() {
            return Err((Outcome::Challenge, Reason::ChallengeOnPage));
        }
        if walls.password_fields > 0
            || walls.sign_in_name_fields > 0
            || walls.account_picker
            || sent_to(&places.signed_out)
        {
            return Err((Outcome::SignedOut, Reason::SignInOnPage));
        }
        Ok(())
    }

    fn shows_challenge_frame(&self) -> bool {
        self.page.frames.iter().any(|frame| {
            let Some(address) = Address::parse(&frame.address) else {
                return false;
            };
            let is_challenge = self.recipe.challenge_frame_hosts.iter().any(|host| {
                address
                    .host
                    .strip_suffix(host.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            });
            is_challenge && frame.visible && frame.width >= 100 && frame.height >= 50
        })
    }

    /// What it means to be on another page of the site.
    fn other_page(&self, address: &Address) -> NoAnswer {
        let places = &self.recipe.places;
        let is_list = places.category.iter().any(|path| address.is_under(path))
            || places.index.iter().any(|path| address.is_at(path));
        if is_list {
            if let Some(problem) = self.unfinished() {
                return problem;
            }
            if let Some(found) = self.told_by_words() {
                return found;
            }
            return if self.mentions_setting() {
                cannot_tell(Reason::WrongPage)
            } else {
                (Outcome::NotShown, Reason::NotInList)
            };
        }
        let came_from_own = self.look.engine.redirected_from.iter().any(|from| {
            Address::parse(from).is_some_and(|from| self.recipe.paths.iter().any(|path| from.is_at(path)))
        });
        cannot_tell(if came_from_own {
            Reason::Redirected
        } else {
            Reason::WrongPage
        })
    }

    /// Whether the page links to the setting or has its name on it.
    fn mentions_setting(&self) -> bool {
        let own_link = |path: &str| {
            self.recipe
                .paths
                .iter()
                .any(|own| path.trim_end_matches('/') == own)
        };
        let page = self.page;
        let mut texts = page
            .short_texts
            .iter()
            .chain(page.headings.iter().map(|heading| &heading.text));
        page.links.iter().any(|link| own_link(&link.path))
            || texts.any(|text| {
                matches!(
                    self.words.sense(text, &page.lang),
                    Sense::Names | Sense::HoldsName
                )
            })
    }

    fn unfinished(&self) -> Option<NoAnswer> {
        let page = self.page;
        if page.ready != ReadyState::Complete || self.look.engine.loading || page.busy {
            return Some((Outcome::PageProblem, Reason::StillLoading));
        }
        (page.text_length == 0).then_some((Outcome::PageProblem, Reason::EmptyPage))
    }

    /// What known words say of a page with nothing to read on it.
    fn told_by_words(&self) -> Option<NoAnswer> {
        let page = self.page;
        let mut texts = vec![plain(&page.title)];
        texts.extend(page.headings.iter().map(|heading| plain(&heading.text)));
        let heads = texts.join(" | ");
        texts.push(plain(&page.text_start));
        let all = texts.join(" | ");
        let words = &self.recipe.wall_words;
        let says = |text: &str, words: &[String]| {
            holds_any(text, &words.iter().map(|word| plain(word)).collect::<Vec<_>>())
        };
        if says(&all, &words.restricted) {
            return Some((Outcome::Restricted, Reason::AccountRestricted));
        }
        if says(&all, &words.challenge) {
            return Some((Outcome::Challenge, Reason::ChallengeOnPage));
        }
        if says(&heads, &words.signed_out) {
            return Some((Outcome::SignedOut, Reason::SignInOnPage));
        }
        if says(&all, &words.not_offered) {
            return Some((Outcome::NotShown, Reason::NotOffered));
        }
        says(&all, &words.error).then_some((Outcome::PageProblem, Reason::ErrorPage))
    }

    fn read_control(&self) -> Result<Reading, NoAnswer> {
        let controls = controls(self.page);
        let visible: Vec<&Control<'_>> = controls.iter().filter(|control| control.visible).collect();
        let fitting: Vec<&Control<'_>> = visible
            .iter()
            .copied()
            .filter(|control| control.place() == Place::Main && control.fits(self.recipe))
            .collect();
        let chosen = match fitting.as_slice() {
            [] => self
                .named_elsewhere(&visible)
                .ok_or_else(|| self.nothing_to_read(&controls))?,
            [one] => {
                self.check_name(one)?;
                one
            }
            several => self
                .named_among(several)
                .ok_or(cannot_tell(Reason::SeveralFound))?,
        };
        self.check_frame(chosen)?;
        let sense = |control: &Control<'_>| self.words.sense(self.label(control).0, &self.page.lang);
        let own = sense(chosen) == Sense::Names;
        // Something of no known build says that it is about the setting: then this one may be another's.
        let rival = |other: &Control<'_>| match sense(other) {
            Sense::Names => true,
            other => !own && (other.supports() || other == Sense::Reversed),
        };
        let strangers = visible
            .iter()
            .copied()
            .filter(|other| other.place() == Place::Main && !other.fits(self.recipe));
        if strangers.into_iter().any(rival) {
            return Err(cannot_tell(Reason::UnknownControl));
        }
        // What cannot be looked into may hold the setting's control, or a second one of the same name.
        if let Some(reason) = self.sealed(own) {
            return Err(cannot_tell(reason));
        }
        let state = chosen.state(self.recipe, self.words).map_err(cannot_tell)?;

        let mut notes = Vec::new();
        let (name, named_by) = self.shown_name(chosen);
        if named_by == NamedBy::Nothing {
            notes.push(Note::Nameless);
        } else if matches!(named_by, NamedBy::Heading | NamedBy::NearbyText) {
            notes.push(Note::NamedNearby);
        } else if !self.words.sense(&name, &self.page.lang).supports() {
            notes.push(Note::NameNotKnown);
        }
        if state
            .witnesses
            .iter()
            .any(|witness| witness.kind == WitnessKind::WordBeside)
        {
            notes.push(Note::WordAgrees);
        }
        notes.extend(chosen.notes());
        if !self.page.overlays.is_empty() {
            notes.push(Note::UnderOverlay);
        }
        let also_seen: Vec<String> = visible
            .iter()
            .filter(|other| !std::ptr::eq(**other, chosen))
            .map(|other| self.shown_name(other).0)
            .collect();
        if !also_seen.is_empty() {
            notes.push(Note::SecondControl);
        }
        if controls.iter().any(|control| !control.visible) {
            notes.push(Note::HiddenPassedOver);
        }
        if self.page.truncated.texts {
            notes.push(Note::TextsCut);
        }
        let mut reading = Reading::without_control(self.recipe, Outcome::CannotTell, Reason::NoControl);
        reading.outcome = if state.on { Outcome::On } else { Outcome::Off };
        reading.reason = None;
        reading.locked = state.locked;
        reading.notes = notes;
        reading.also_seen = also_seen;
        reading.control = chosen.kind.map(|kind| ControlRead {
            kind,
            name,
            named_by,
            word_beside: state.word_beside,
            in_frame: chosen.lead.frame.is_some(),
            witnesses: state.witnesses,
        });
        Ok(reading)
    }

    /// A frame that shows another of the site's settings does not speak for this one.
    fn check_frame(&self, control: &Control<'_>) -> Result<(), NoAnswer> {
        let Some(frame) = control
            .lead
            .frame
            .and_then(|at| self.page.frames.get(at as usize))
        else {
            return Ok(());
        };
        if !frame.complete {
            return Err(cannot_tell(Reason::StillLoading));
        }
        let other_setting = Address::parse(&frame.address).is_some_and(|address| {
            self.recipe
                .places
                .settings
                .iter()
                .any(|path| address.is_under(path))
                && !self.recipe.paths.iter().any(|path| address.is_at(path))
        });
        if other_setting {
            Err(cannot_tell(Reason::NestedFrame))
        } else {
            Ok(())
        }
    }

    /// Whether something is shown in the main region that cannot be looked into. Beside a control that is `named` as
    /// the setting's, frames of other sites do not count: the site's own setting is not in them.
    fn sealed(&self, named: bool) -> Option<Reason> {
        let frame = self.page.frames.iter().any(|frame| {
            frame.visible
                && frame.in_main
                && frame.width >= FRAME_SIZE.0
                && frame.height >= FRAME_SIZE.1
                && (!frame.readable || frame.nested_frames > 0)
                && !(named && self.is_elsewhere(&frame.address))
        });
        if frame {
            return Some(Reason::NestedFrame);
        }
        (self.page.closed_shadow_possible > 0).then_some(Reason::ClosedShadow)
    }

    /// Whether an address is one of a site that has no domain in common with the one that is read.
    fn is_elsewhere(&self, address: &str) -> bool {
        let domain = |host: &str| {
            let mut labels = host.rsplit('.');
            labels
                .next()
                .zip(labels.next())
                .map(|(top, name)| (top.to_owned(), name.to_owned()))
        };
        Address::parse(address).is_some_and(|address| domain(&address.host) != domain(&self.site.host))
    }

    /// Why there is nothing to read on the setting's own page.
    fn nothing_to_read(&self, controls: &[Control<'_>]) -> NoAnswer {
        let page = self.page;
        if let Some(found) = self.told_by_words() {
            return found;
        }
        let in_main = |control: &&Control<'_>| matches!(control.place(), Place::Main | Place::Outside);
        if controls.iter().filter(in_main).any(|control| control.visible) {
            return cannot_tell(Reason::UnknownControl);
        }
        if controls
            .iter()
            .filter(in_main)
            .any(|control| control.fits(self.recipe))
        {
            return cannot_tell(Reason::Hidden);
        }
        if let Some(reason) = self.sealed(false) {
            return cannot_tell(reason);
        }
        if let Some(problem) = self.unfinished() {
            return problem;
        }
        let to_settings = |path: &str| {
            self.recipe
                .places
                .settings
                .iter()
                .any(|above| is_under(path, above))
                && !self.recipe.paths.iter().any(|own| own == path)
        };
        let others = page
            .links
            .iter()
            .filter(|link| link.in_main && to_settings(&link.path))
            .count();
        if others >= 2 && !self.mentions_setting() {
            return (Outcome::NotShown, Reason::NotInList);
        }
        if page.other_controls > 0
            || page
                .short_texts
                .iter()
                .any(|text| self.words.state(text).is_some())
        {
            return cannot_tell(Reason::UnknownControl);
        }
        (Outcome::PageProblem, Reason::NoControl)
    }
}
