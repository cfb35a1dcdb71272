//! The reminder while the app is closed: one look at one date when the computer starts, one notification, and the
//! end. No window, no record, no network.
//!
//! Deliberately absent: the day itself (`optout::look_again`) and the reminder inside the app (`controller::upkeep`).

use anyhow::Context;
use jiff::civil::Date;
use platform::{
    clock::{Clock, SystemClock},
    files::{FileFault, Places, Settings, load_settings, save_settings},
    notification::{self, Notification},
    realm::Realm,
};
use serde::{Deserialize, Serialize};

use crate::{APP_ID, words::Words};

/// The argument that starts the app for a reminder alone.
pub const ARGUMENT: &str = "--remind";

/// What the reminder needs to know. Holds nothing about the setting or the member but a day and a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReminderNote {
    /// The day to look again.
    pub on: Option<Date>,
    /// The language of the notification, BCP 47.
    pub language: String,
}

impl Settings for ReminderNote {
    const VERSION: u32 = 1;
}

/// The day of the last reminder that was shown, so that one day is told once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct ReminderTold {
    on: Option<Date>,
}

impl Settings for ReminderTold {
    const VERSION: u32 = 1;
}

/// Keeps what the reminder needs, or removes it.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(places: &Places, note: Option<&ReminderNote>) -> Result<(), FileFault> {
    let file = places.config.join("reminder.json");
    match note {
        Some(note) => {
            places.make()?;
            save_settings(&file, note)
        }
        None => match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        },
    }
}

/// What is to be shown today, if anything.
fn wanted(places: &Places, today: Date) -> Result<Option<ReminderNote>, FileFault> {
    let note = load_settings::<ReminderNote>(&places.config.join("reminder.json"))?.settings;
    let told = load_settings::<ReminderTold>(&places.config.join("reminded.json"))?.settings;
    Ok(Some(note).filter(|note| note.on.is_some_and(|on| on <= today) && note.on != told.on))
}

/// Shows the reminder if its day has come and it was not shown yet.
///
/// # Errors
/// When the system names no place for files, a file cannot be read, or nothing took the notification.
pub fn remind() -> anyhow::Result<()> {
    let places = Places::find(APP_ID, Realm::Real).context("the system names no place for files")?;
    let Some(note) = wanted(&places, SystemClock.now().local_date())? else {
        return Ok(());
    };
    let words = Words::load(&note.language)?;
    let shown = Notification {
        app_name: words.say("desktop-name").into_owned(),
        app_id: APP_ID.to_owned(),
        title: words.say("notification-title").into_owned(),
        text: words.say("notification-text").into_owned(),
    };
    tauri::async_runtime::block_on(notification::show(&shown))?;
    save_settings(
        &places.config.join("reminded.json"),
        &ReminderTold { on: note.on },
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_told_once_and_not_before_it_has_come() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().to_path_buf();
        let places = Places::from_variables(APP_ID, Realm::Real, move |name| {
            (name == "HOME").then(|| home.clone().into())
        })
        .unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(
            wanted(&places, day("2026-12-22")).unwrap(),
            None,
            "nothing was wished"
        );
        let note = ReminderNote {
            on: Some(day("2026-12-22")),
            language: "de".to_owned(),
        };
        keep(&places, Some(&note)).unwrap();
        assert_eq!(wanted(&places, day("2026-12-21")).unwrap(), None);
        assert_eq!(wanted(&places, day("2026-12-22")).unwrap().as_ref(), Some(&note));
        assert_eq!(wanted(&places, day("2027-02-01")).unwrap().as_ref(), Some(&note));
        let told = ReminderTold { on: note.on };
        save_settings(&places.config.join("reminded.json"), &told).unwrap();
        assert_eq!(wanted(&places, day("2027-02-01")).unwrap(), None);
        keep(&places, None).unwrap();
        keep(&places, None).unwrap();
        assert_eq!(wanted(&places, day("2028-01-01")).unwrap(), None);
    }
}
