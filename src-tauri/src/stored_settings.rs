//! What is kept beside the record: settings, whether the first screens were seen, and unfinished answers.
//! A file of its own per realm, open to the member alone.

use std::path::PathBuf;

use jiff::civil::Date;
use optout::calendar_file::CalendarEvent;
use platform::files::{FileFault, Places, Settings, SettingsNotice, load_settings, save_settings};
use serde::{Deserialize, Serialize};

use crate::views::{ExposureForm, ObjectionForm, SettingsForm, StampDelay};

/// The content of the settings file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StoredSettings {
    /// The three first screens were seen or skipped.
    pub first_run_done: bool,
    /// What the member set.
    pub form: SettingsForm,
    /// The objection as far as it was answered. Never leaves this computer by itself.
    pub objection: ObjectionForm,
    /// The letter as it was last shown for copying. Never leaves this computer by itself.
    pub letter: Option<WrittenLetter>,
    /// Where and since when they are a member, for the time with the setting on. Never leaves this computer.
    pub exposure: ExposureForm,
    /// The calendar files made so far, the last one of each objection.
    pub calendar: Vec<CalendarEvent>,
    /// Folder of the last export, when the member chose another.
    pub export_folder: Option<PathBuf>,
    /// Address of the time stamp authority used last.
    pub stamp_address: String,
    /// The time stamp that is still wanted.
    pub pending_stamp: Option<PendingStamp>,
}

/// A letter with the day that it bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenLetter {
    /// The answers it was written from.
    pub form: ObjectionForm,
    /// Its text.
    pub text: String,
    /// The day.
    pub on: Date,
}

impl StoredSettings {
    /// The letter that was written from the answers as they are now.
    pub fn written(&self) -> Option<&WrittenLetter> {
        self.letter
            .as_ref()
            .filter(|letter| letter.form == self.objection)
    }
}

/// A time stamp that is wanted, until an authority answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingStamp {
    /// Address of the authority.
    pub address: String,
    /// How many records the checkpoint covers.
    pub size: u64,
    /// SHA-256 of the checkpoint's note, hex.
    pub sha256: String,
    /// Why there is no answer yet.
    pub why: StampDelay,
}

impl Settings for StoredSettings {
    const VERSION: u32 = 1;
}

/// Loads the settings of a realm; the second value is where a damaged file was kept.
///
/// # Errors
/// When the file is there and cannot be read.
pub fn load(places: &Places) -> Result<(StoredSettings, Option<PathBuf>), FileFault> {
    let loaded = load_settings::<StoredSettings>(&places.config.join("settings.json"))?;
    let kept = match loaded.notice {
        Some(SettingsNotice::Damaged { set_aside } | SettingsNotice::FromNewerVersion { set_aside, .. }) => {
            Some(set_aside)
        }
        _ => None,
    };
    Ok((loaded.settings, kept))
}

/// Saves the settings of a realm.
///
/// # Errors
/// When they cannot be written; the file is as before.
pub fn save(places: &Places, settings: &StoredSettings) -> Result<(), FileFault> {
    places.make()?;
    save_settings(&places.config.join("settings.json"), settings)
}
