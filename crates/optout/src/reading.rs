//! From looks at a page to one of eight outcomes, with the reason. Pure: the same looks, recipe, site and day
//! always give the same reading, so that anyone can judge a stored one again.
//!
//! The one rule above all others: a wrong "on" or "off" is never given. Any doubt is "cannot tell", by name.
//! Deliberately absent: how the looks were taken, and sentences for people.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    recipe::{ControlKind, ENGINE_VERSION, GENAI_TRAINING, Recipe, WitnessKind},
    snapshot::{Look, LookFailure, NamedBy},
};

mod address;
mod control;
mod naming;
mod page;
mod patience;
mod place;
mod saved;
mod stored;
mod wording;

#[cfg(test)]
mod tests;

pub use patience::{Wait, condense, settled};
pub use place::{SitePlace, place_of};
pub use saved::hold_to_file;
pub use stored::{Seen, StoredLooks};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The switch is on.
    On,
    /// The switch is off.
    Off,
    /// The site does not show the setting.
    NotShown,
    /// Nobody is signed in.
    SignedOut,
    /// The site asks for proof of identity first.
    Challenge,
    /// The account is restricted.
    Restricted,
    /// The page did not work.
    PageProblem,
    /// None of the above for certain.
    CannotTell,
}

/// Why the outcome is neither on nor off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Another page of the site.
    WrongPage,
    /// Another site, or not over the wanted scheme or port.
    WrongSite,
    /// The site led to another page.
    Redirected,
    /// Engine and page name different addresses.
    AddressDiffers,
    /// More than one control fits, and labels do not tell them apart.
    SeveralFound,
    /// The control is there, but cannot be seen.
    Hidden,
    /// The control is under something that is not a known kind of overlay.
    Covered,
    /// Witnesses contradict each other.
    ReadersDisagree,
    /// The label says the opposite of the setting, so that on would mean off.
    LabelReversed,
    /// The label names something else.
    LabelDiffers,
    /// The page kept changing.
    StillChanging,
    /// The page kept loading.
    StillLoading,
    /// The page is so new that its stored state may not have arrived.
    TooSoon,
    /// Something that cannot be looked into is where the control should be: a frame of another site, or a
    /// frame in a frame.
    NestedFrame,
    /// Something that cannot be looked into is where the control should be: a closed shadow root.
    ClosedShadow,
    /// The recipe's last day has passed.
    RecipeExpired,
    /// The recipe's first day has not come.
    RecipeNotYet,
    /// The recipe needs a newer app.
    RecipeTooNew,
    /// The recipe is for another setting.
    RecipeOfAnother,
    /// The script did not answer in time, or stopped at its own time cap.
    ReadTimeout,
    /// The page answers nothing.
    PageHung,
    /// The script could not run, or its answer was not a snapshot.
    ReadBlocked,
    /// The page is too large to be read whole.
    SnapshotTooLarge,
    /// There is a control of a kind that does not say its state in a known way.
    UnknownControl,
    /// The control is between on and off.
    Indeterminate,
    /// The control says both that it is locked and that it is not.
    DisabledUnclear,
    /// The page shows nothing that could be the control.
    NoControl,
    /// The page is a list of settings without this one.
    NotInList,
    /// The page says that the setting is not offered.
    NotOffered,
    /// The address is one for those who are not signed in.
    SignInAddress,
    /// The page asks to sign in without a change of address.
    SignInOnPage,
    /// The address is one of an identity check.
    ChallengeAddress,
    /// The page asks for proof of identity without a change of address.
    ChallengeOnPage,
    /// The address or page says that the account is restricted.
    AccountRestricted,
    /// The site answered with an HTTP status that is not success.
    HttpStatus,
    /// The page is empty.
    EmptyPage,
    /// The answer is not a web page.
    NotAPage,
    /// The page says that something went wrong.
    ErrorPage,
    /// The page did not load, or its process ended.
    LoadFailed,
    /// There is no connection.
    Offline,
    /// The connection could not be trusted.
    NotSecure,
    /// A saved page whose switch does not name the setting, so that it may be another page's.
    SavedPageUnnamed,
    /// A saved page that does not have the state of its switch written down.
    SavedWithoutState,
}

impl Reason {
    /// Every reason, so that sentences for them can be checked to be complete.
    pub const ALL: [Self; 43] = [
        Self::WrongPage,
        Self::WrongSite,
        Self::Redirected,
        Self::AddressDiffers,
        Self::SeveralFound,
        Self::Hidden,
        Self::Covered,
        Self::ReadersDisagree,
        Self::LabelReversed,
        Self::LabelDiffers,
        Self::StillChanging,
        Self::StillLoading,
        Self::TooSoon,
        Self::NestedFrame,
        Self::ClosedShadow,
        Self::RecipeExpired,
        Self::RecipeNotYet,
        Self::RecipeTooNew,
        Self::RecipeOfAnother,
        Self::ReadTimeout,
        Self::PageHung,
        Self::ReadBlocked,
        Self::SnapshotTooLarge,
        Self::UnknownControl,
        Self::Indeterminate,
        Self::DisabledUnclear,
        Self::NoControl,
        Self::NotInList,
        Self::NotOffered,
        Self::SignInAddress,
        Self::SignInOnPage,
        Self::ChallengeAddress,
        Self::ChallengeOnPage,
        Self::AccountRestricted,
        Self::HttpStatus,
        Self::EmptyPage,
        Self::NotAPage,
        Self::ErrorPage,
        Self::LoadFailed,
        Self::Offline,
        Self::NotSecure,
        Self::SavedPageUnnamed,
        Self::SavedWithoutState,
    ];
}

/// A remark on a reading that does not change its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Nothing names the control; it is the only one at the setting's own address.
    Nameless,
    /// The name is only a heading or text nearby.
    NamedNearby,
    /// The name is in no language that the recipe knows.
    NameNotKnown,
    /// A known word beside the control says the same.
    WordAgrees,
    /// The native input is visually hidden behind its drawing.
    BehindDrawing,
    /// In a frame.
    InFrame,
    /// In an open shadow root.
    InShadow,
    /// Something lies over the page.
    UnderOverlay,
    /// A change was seen before the state came to rest.
    ChangedBefore,
    /// There is a second control on the page.
    SecondControl,
    /// Hidden controls were passed over.
    HiddenPassedOver,
    /// Texts were cut to fit the size cap.
    TextsCut,
}

/// One thing that spoke for a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// What spoke.
    pub kind: WitnessKind,
    /// Whether it said on.
    pub on: bool,
}

/// The control that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlRead {
    /// What it is.
    pub kind: ControlKind,
    /// Its name, as the page has it; empty where nothing names it.
    pub name: String,
    /// How the name came about.
    pub named_by: NamedBy,
    /// The known word for on or off beside it, as the page has it.
    pub word_beside: Option<String>,
    /// Whether it is in a frame.
    pub in_frame: bool,
    /// What spoke for its state.
    pub witnesses: Vec<Witness>,
}

/// What was found, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// What was found.
    pub outcome: Outcome,
    /// Why, for every outcome but on and off.
    pub reason: Option<Reason>,
    /// Whether the control cannot be changed here.
    pub locked: bool,
    /// Remarks, in a fixed order.
    pub notes: Vec<Note>,
    /// The control that was read, for on and off.
    pub control: Option<ControlRead>,
    /// Names of other visible controls on the page.
    pub also_seen: Vec<String>,
    /// Whether something lies over the page.
    pub overlay: bool,
    /// The recipe used.
    pub recipe_id: String,
    /// Its version.
    pub recipe_version: u32,
}

/// Where the setting's page is served: the real site or the practice site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Scheme.
    pub scheme: Scheme,
    /// Host, in lower case.
    pub host: String,
    /// Port.
    pub port: u16,
}

/// Scheme of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// `http`, on the practice site only.
    Http,
    /// `https`.
    Https,
}

/// Judges what was seen.
///
/// `looks` are in the order they were taken, or the reason why there are none; `today` is the day by the
/// member's calendar, against which the recipe's dates are held.
///
/// On or off is given only if the address is the setting's own on `site`, nothing stands before the page,
/// exactly one visible control fits (or exactly one is named as the setting), every witness agrees, and
/// looks at least [`Timing::gap_ms`](crate::recipe::Timing) apart agree with no change between.
#[must_use]
pub fn judge(looks: Result<&[Look], LookFailure>, recipe: &Recipe, site: &Site, today: Date) -> Reading {
    judge_with(&wording::Words::of(recipe), looks, recipe, site, today)
}

/// As [`judge`], with the recipe's words made ready before: that takes longer than judging.
fn judge_with(
    words: &wording::Words,
    looks: Result<&[Look], LookFailure>,
    recipe: &Recipe,
    site: &Site,
    today: Date,
) -> Reading {
    let doubt = |outcome, reason| Reading::without_control(recipe, outcome, reason);
    if recipe.setting != GENAI_TRAINING {
        return doubt(Outcome::CannotTell, Reason::RecipeOfAnother);
    }
    if recipe.min_engine > ENGINE_VERSION {
        return doubt(Outcome::CannotTell, Reason::RecipeTooNew);
    }
    if today < recipe.valid_from {
        return doubt(Outcome::CannotTell, Reason::RecipeNotYet);
    }
    if !recipe.is_in_force(today) {
        return doubt(Outcome::CannotTell, Reason::RecipeExpired);
    }
    let looks = match looks {
        Ok(looks) => looks,
        Err(failure) => {
            let (outcome, reason) = after_failure(failure);
            return doubt(outcome, reason);
        }
    };
    let readings = patience::read_each(looks, recipe, words, site);
    patience::hold_together(looks, &readings, recipe)
        .unwrap_or_else(|| doubt(Outcome::CannotTell, Reason::TooSoon))
}

/// A judge for many readings by one recipe.
#[cfg(any(test, feature = "mutation"))]
pub(crate) struct Judge<'a> {
    recipe: &'a Recipe,
    words: wording::Words,
}

#[cfg(any(test, feature = "mutation"))]
impl<'a> Judge<'a> {
    pub(crate) fn new(recipe: &'a Recipe) -> Self {
        Self {
            recipe,
            words: wording::Words::of(recipe),
        }
    }

    pub(crate) fn judge(&self, looks: &[Look], site: &Site, today: Date) -> Reading {
        judge_with(&self.words, Ok(looks), self.recipe, site, today)
    }
}

fn after_failure(failure: LookFailure) -> (Outcome, Reason) {
    match failure {
        LookFailure::ReadTimeout => (Outcome::CannotTell, Reason::ReadTimeout),
        LookFailure::PageHung => (Outcome::CannotTell, Reason::PageHung),
        LookFailure::TooLarge => (Outcome::CannotTell, Reason::SnapshotTooLarge),
        LookFailure::NotAString
        | LookFailure::NotUnderstood
        | LookFailure::ScriptFailed
        | LookFailure::SandboxedDocument => (Outcome::CannotTell, Reason::ReadBlocked),
        LookFailure::PageRefused => (Outcome::CannotTell, Reason::WrongPage),
        LookFailure::RedirectRefused => (Outcome::CannotTell, Reason::Redirected),
        LookFailure::NoPage | LookFailure::WebProcessGone | LookFailure::LoadFailed => {
            (Outcome::PageProblem, Reason::LoadFailed)
        }
        LookFailure::Offline => (Outcome::PageProblem, Reason::Offline),
    }
}

impl Reading {
    fn without_control(recipe: &Recipe, outcome: Outcome, reason: Reason) -> Self {
        Self {
            outcome,
            reason: Some(reason),
            locked: false,
            notes: Vec::new(),
            control: None,
            also_seen: Vec::new(),
            overlay: false,
            recipe_id: recipe.id.clone(),
            recipe_version: recipe.version,
        }
    }

    /// Whether the outcome is on or off.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self.outcome, Outcome::On | Outcome::Off)
    }
}

impl Site {
    /// The real site.
    #[must_use]
    pub fn linkedin() -> Self {
        Self {
            scheme: Scheme::Https,
            host: "www.linkedin.com".to_owned(),
            port: 443,
        }
    }

    /// The practice site on this machine.
    #[must_use]
    pub fn practice(port: u16) -> Self {
        Self {
            scheme: Scheme::Http,
            host: "127.0.0.1".to_owned(),
            port,
        }
    }

    /// Whether this is the practice site.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.scheme == Scheme::Http && self.host == "127.0.0.1"
    }
}
