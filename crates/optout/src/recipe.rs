//! How a setting's page is recognised, as data: where it is, what its switch may look like, which words may
//! support or cast doubt on a reading, how long to wait, and from when until when all this is trusted.
//!
//! Deliberately absent: any verb that acts. A recipe cannot click, fill, run script or select by position or
//! class, because it has no field to say so and unknown fields are refused.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The setting that this app is about.
pub const GENAI_TRAINING: &str = "linkedin.genai-training";

/// The recipe shipped with this app, as text.
pub const SHIPPED_RECIPE: &str = include_str!("../recipes/linkedin.genai-training.json");

/// Version of the judge. A recipe that asks for a later one is not used.
pub const ENGINE_VERSION: u32 = 1;

/// Most bytes of a recipe.
pub const MAX_RECIPE_BYTES: usize = 256 * 1024;

/// How one setting's page is recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Name of the schema's file, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Name of the recipe.
    pub id: String,
    /// Name of the setting, see [`GENAI_TRAINING`].
    pub setting: String,
    /// Counts up with every change.
    pub version: u32,
    /// First day it is trusted.
    #[serde(with = "iso_date")]
    pub valid_from: Date,
    /// Last day it is trusted.
    #[serde(with = "iso_date")]
    pub valid_until: Date,
    /// Least [`ENGINE_VERSION`] that understands it.
    pub min_engine: u32,
    /// Exact hosts, in lower case.
    pub hosts: Vec<String>,
    /// Exact paths of the setting's own page, without a slash at the end.
    pub paths: Vec<String>,
    /// Paths that mean something else.
    pub places: Places,
    /// Hosts of frames that hold a challenge; a host below them counts too.
    pub challenge_frame_hosts: Vec<String>,
    /// What a candidate may be.
    pub kinds: Vec<ControlKind>,
    /// What may speak for a state. Every one that is present must agree.
    pub witnesses: Vec<WitnessKind>,
    /// How long to wait and look.
    pub timing: Timing,
    /// Words that support or cast doubt, by language. None of them decides between on and off,
    /// but for radios and selects, which say nothing else.
    pub languages: BTreeMap<String, Language>,
    /// Words that tell walls and error pages apart, used only where there is nothing to read.
    pub wall_words: WallWords,
}

/// Paths that mean something other than the setting's page. A path matches if it begins with one of these,
/// whole segments only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// Lists of settings.
    pub category: Vec<String>,
    /// Exact paths of the index of settings.
    pub index: Vec<String>,
    /// Pages for those who are not signed in.
    pub signed_out: Vec<String>,
    /// Identity checks.
    pub challenge: Vec<String>,
    /// Single segments, anywhere in the path, that mean a restricted account.
    pub restricted_segments: Vec<String>,
    /// Where any page of settings is.
    pub settings: Vec<String>,
}

/// What a control may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControlKind {
    /// Anything with the switch role.
    Switch,
    /// A checkbox, native or by role.
    Checkbox,
    /// A button that says whether it is pressed.
    PressedButton,
    /// Two radios with known labels.
    RadioPair,
    /// A select with two known options.
    Select,
}

/// What may speak for a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WitnessKind {
    /// The live `checked` property.
    LiveProperty,
    /// `aria-checked`.
    AriaChecked,
    /// `aria-pressed`.
    AriaPressed,
    /// A known word for on or off beside the switch.
    WordBeside,
    /// The known label of the one radio or option chosen.
    KnownLabel,
}

/// How long to wait and look, all in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// Least time over which looks must agree.
    pub gap_ms: u32,
    /// Least age of the page at the last look: a page may show a default until its stored state has arrived.
    pub min_age_ms: u32,
    /// Least time of agreement after a change was seen.
    pub stable_after_change_ms: u32,
    /// Longest time to keep looking.
    pub wait_ms: u32,
}

/// Words of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Language {
    /// Words beside a switch that mean on.
    pub on: Vec<String>,
    /// Words beside a switch that mean off.
    pub off: Vec<String>,
    /// Whole labels and titles that name this setting.
    pub names: Vec<String>,
    /// Words and phrases that turn a label round.
    pub reverses: Vec<String>,
    /// Words for artificial intelligence.
    pub topic: Vec<String>,
    /// Words for data, training and models. A label fits if it has one of these and one of the topic's.
    pub use_words: Vec<String>,
    /// Words that belong to other settings.
    pub others: Vec<String>,
    /// Headings and labels that name no setting at all.
    pub general: Vec<String>,
    /// Very common words. Only a language that has them here is known well enough to say that a label is
    /// about something else.
    pub common: Vec<String>,
}

/// Words that tell walls and error pages apart, in all languages together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WallWords {
    /// Words for signing in.
    pub signed_out: Vec<String>,
    /// Words for an identity check.
    pub challenge: Vec<String>,
    /// Words for a restricted account.
    pub restricted: Vec<String>,
    /// Words for a page that failed.
    pub error: Vec<String>,
    /// Words for a setting that is not offered.
    pub not_offered: Vec<String>,
}

/// Why a text is not a recipe.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LoadRecipeError {
    /// It has more bytes than [`MAX_RECIPE_BYTES`].
    #[error("{bytes} bytes are more than a recipe may have")]
    TooLarge {
        /// Bytes found.
        bytes: usize,
    },
    /// It is not JSON, or not of the form.
    #[error("not a recipe")]
    Form(#[source] serde_json::Error),
    /// A field that must hold something is empty, or holds something that cannot be.
    #[error("`{field}` is not acceptable")]
    Field {
        /// Field found.
        field: &'static str,
    },
    /// Its last day is before its first.
    #[error("the recipe ends before it begins")]
    Dates,
}

impl Recipe {
    /// Loads a recipe, strictly: unknown fields, empty lists and impossible values are refused.
    ///
    /// # Errors
    /// [`LoadRecipeError`] says what is wrong.
    pub fn load(text: &str) -> Result<Self, LoadRecipeError> {
        if text.len() > MAX_RECIPE_BYTES {
            return Err(LoadRecipeError::TooLarge { bytes: text.len() });
        }
        let recipe: Self = serde_json::from_str(text).map_err(LoadRecipeError::Form)?;
        recipe.check()?;
        Ok(recipe)
    }

    /// Loads the recipe shipped with this app, [`SHIPPED_RECIPE`].
    ///
    /// # Errors
    /// As [`Recipe::load`]; a test makes sure that there is none.
    pub fn shipped() -> Result<Self, LoadRecipeError> {
        Self::load(SHIPPED_RECIPE)
    }

    /// Whether the recipe is trusted on that day, first and last day included.
    #[must_use]
    pub fn is_in_force(&self, day: Date) -> bool {
        self.valid_from <= day && day <= self.valid_until
    }

    fn check(&self) -> Result<(), LoadRecipeError> {
        let refuse = |field| Err(LoadRecipeError::Field { field });
        if self.id.is_empty()
            || !self
                .id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        {
            return refuse("id");
        }
        if self.setting.is_empty() {
            return refuse("setting");
        }
        if self.version == 0 {
            return refuse("version");
        }
        if self.valid_until < self.valid_from {
            return Err(LoadRecipeError::Dates);
        }
        let is_host = |host: &String| {
            !host.is_empty()
                && host
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-'))
        };
        if self.hosts.is_empty() || !self.hosts.iter().all(is_host) {
            return refuse("hosts");
        }
        if !self.challenge_frame_hosts.iter().all(is_host) {
            return refuse("challenge_frame_hosts");
        }
        let is_path = |path: &String| {
            path.len() > 1
                && path.starts_with('/')
                && !path.ends_with('/')
                && path
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.'))
        };
        if self.paths.is_empty() || !self.paths.iter().all(is_path) {
            return refuse("paths");
        }
        let places = &self.places;
        let lists = [
            &places.category,
            &places.index,
            &places.signed_out,
            &places.challenge,
            &places.settings,
        ];
        if !lists.into_iter().flatten().all(is_path) {
            return refuse("places");
        }
        if places
            .restricted_segments
            .iter()
            .any(|segment| segment.is_empty() || segment.contains('/'))
        {
            return refuse("places.restricted_segments");
        }
        if self.kinds.is_empty() {
            return refuse("kinds");
        }
        if self.witnesses.is_empty() {
            return refuse("witnesses");
        }
        let timing = &self.timing;
        // 700 ms is the least that two readings must lie apart; a recipe may ask for more, never for less.
        if timing.gap_ms < 700
            || timing.wait_ms > 15_000
            || timing.wait_ms < timing.gap_ms.saturating_add(timing.min_age_ms)
        {
            return refuse("timing");
        }
        let all_words = self.languages.values().flat_map(Language::all_words);
        if all_words
            .chain(self.wall_words.all_words())
            .any(|word| word.trim().is_empty())
        {
            return refuse("languages");
        }
        Ok(())
    }
}

impl Language {
    fn all_words(&self) -> impl Iterator<Item = &String> {
        [
            &self.on,
            &self.off,
            &self.names,
            &self.reverses,
            &self.topic,
            &self.use_words,
            &self.others,
            &self.general,
            &self.common,
        ]
        .into_iter()
        .flatten()
    }
}

impl WallWords {
    fn all_words(&self) -> impl Iterator<Item = &String> {
        [
            &self.signed_out,
            &self.challenge,
            &self.restricted,
            &self.error,
            &self.not_offered,
        ]
        .into_iter()
        .flatten()
    }
}

mod iso_date {
    //! Civil dates as `YYYY-MM-DD`.

    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(date)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::strptime("%Y-%m-%d", &text).map_err(D::Error::custom)
    }
}
