//! What the settings, the lock, the reminders, the menu and deleting show and send.

use platform::passphrase_lock::Passphrase;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DateView;

/// The passphrase lock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LockView {
    /// There is none.
    #[default]
    None,
    /// There is one, and nothing is shown before it opens.
    Locked,
    /// There is one, and it was opened.
    Open,
}

/// How often the member wants to be reminded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReminderEvery {
    /// Not asked yet.
    #[default]
    Unset,
    /// Never.
    Never,
    /// Every month.
    Month,
    /// Every three months.
    Quarter,
}

/// The reminder to look again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderView {
    /// The day to look again; `None` without a wish or a look so far.
    pub on: Option<DateView>,
    /// That day is today or past.
    pub due: bool,
    /// There was a result, and the member was not asked yet.
    pub ask: bool,
    /// Whether this system has a place for starting with the computer.
    pub notification_possible: bool,
    /// Whether the app starts with the computer to show one. Read from the system, which the member can change too.
    pub notification: bool,
}

/// What could not be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RemainName {
    /// The key in the keychain.
    Key,
    /// A folder of ours, or something in it.
    Folder,
    /// The file that starts the app with the computer.
    Autostart,
}

/// One thing that could not be deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemainView {
    /// What.
    pub what: RemainName,
    /// Where, for files.
    pub place: Option<String>,
}

/// Everything was deleted, but for this.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletedView {
    /// What could not be deleted.
    pub remains: Vec<RemainView>,
    /// Where the last copy was saved to, which stays.
    pub copies: Option<String>,
}

/// Folders that the member can open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // named after what is in them
pub enum PlaceName {
    Records,
    Settings,
    Log,
    Copies,
    /// Where the copy lies that was saved last.
    LastCopy,
}

/// One folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// What is in it.
    pub name: PlaceName,
    /// Where it is.
    pub path: String,
    /// Whether it is there yet.
    pub there: bool,
}

/// The technical log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TechnicalLogView {
    /// Its lines, oldest first, as they stand in the file.
    pub text: String,
}

/// A problem report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemReportView {
    /// All of it, as it would be saved.
    pub text: String,
}

/// A passphrase, for opening the lock or taking it away.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseForm {
    /// What was typed.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// Setting or changing the lock.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetLockForm {
    /// The one in use, where there is a lock.
    #[ts(type = "string | null")]
    pub current: Option<Passphrase>,
    /// The new one.
    #[ts(type = "string")]
    pub passphrase: Passphrase,
}

/// What the menu asks of the main window's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // named after the menu's items
pub enum MenuPlace {
    SaveRecord,
    VerifyFile,
    Back,
    Home,
    Check,
    Records,
    FollowUp,
    Settings,
    NextPane,
    PreviousPane,
    Help,
    HowItWorks,
    ShowAround,
    TechnicalLog,
}
