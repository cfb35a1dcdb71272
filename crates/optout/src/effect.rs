//! What the journey wants done in the world. The controller does it; nothing here does anything.

use serde::{Deserialize, Serialize};

use crate::observation::{Observation, ReadStep};

/// A page of the site that the app can offer to open. The list is closed on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// The switch itself.
    Setting,
    /// The list of data settings, where the switch has its row.
    DataPrivacy,
    /// The objection form.
    ObjectionForm,
}

impl Page {
    /// The path on the site. Source: LinkedIn's European notice, captured 2026-08-22.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Setting => "/mypreferences/d/settings/data-for-ai-improvement",
            Self::DataPrivacy => "/mypreferences/d/categories/privacy",
            Self::ObjectionForm => "/help/linkedin/ask/TS-DPRO",
        }
    }
}

/// One thing that the journey wants done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Write this into the log, then say `Recorded`, or `RecordFailed`.
    Append {
        /// The entry's meaning.
        observation: Box<Observation>,
    },
    /// Read the switch once, then say `Judged`, or `ReadingAbandoned`.
    TakeReading {
        /// What for.
        step: ReadStep,
    },
    /// Load the page anew from the server, read once, then say `Judged`, or `ReadingAbandoned`.
    ReloadThenRead,
    /// Show this page in the site window.
    OpenSite {
        /// Which page.
        page: Page,
    },
    /// Hand this page to the member's own browser.
    OpenInBrowser {
        /// Which page.
        page: Page,
    },
}
