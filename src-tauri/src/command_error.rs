//! Errors as the UI sees them: a closed code, and fields where a form is at fault. Never a sentence.

use serde::Serialize;
use ts_rs::TS;

/// What went wrong, as far as the UI treats it differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CommandErrorCode {
    /// The disk is full; nothing was saved.
    DiskFull,
    /// The place is read-only; nothing was saved.
    ReadOnly,
    /// The system refused access; nothing was saved.
    Denied,
    /// Another copy of the app holds the record.
    Busy,
    /// The record cannot be used now; see the problem page.
    RecordUnavailable,
    /// The site window is not open.
    SiteNotOpen,
    /// A reading is under way.
    SiteBusy,
    /// The site window could not be opened.
    SiteFailed,
    /// The practice site could not be started.
    PracticeFailed,
    /// The file is not a picture we can take.
    PictureUnreadable,
    /// The picture is too large.
    PictureTooLarge,
    /// The file is not a page that a browser saved.
    PageUnreadable,
    /// The file is not a mail.
    MailUnreadable,
    /// The mail is too large, or has too many parts.
    MailTooLarge,
    /// The file is not a whole ZIP file.
    ArchiveUnreadable,
    /// The ZIP file is encrypted.
    ArchiveEncrypted,
    /// The ZIP file holds more than we read.
    ArchiveTooLarge,
    /// The ZIP file holds two files of one name.
    ArchiveAmbiguous,
    /// The ZIP file is not an archive of LinkedIn, as far as we know them.
    ArchiveUnknown,
    /// A file was dropped of a kind that the app does not take.
    DropUnknown,
    /// The site window is open, and this needs it closed.
    SiteOpen,
    /// The file could not be read.
    FileUnreadable,
    /// Nothing was chosen or dropped.
    NothingChosen,
    /// A form has faults; see `fields`.
    FormInvalid,
    /// The browser could not be opened.
    BrowserFailed,
    /// There is no such record.
    NoSuchRecord,
    /// This cannot be done at this point of the journey.
    NotNow,
    /// The keychain did not keep a new key; the one until now stays in use.
    KeyNotChanged,
    /// A new key is in use, and the keychain still holds the old one.
    OldKeyKept,
    /// The passphrase does not fit.
    WrongPassphrase,
    /// The passphrase has fewer than eight characters.
    PassphraseTooShort,
    /// The lock's file makes no sense, so no passphrase can open it.
    LockDamaged,
    /// The keychain did not give its key, so the lock stays.
    KeychainNoAnswer,
    /// The folder is not there, or no program opened it.
    FolderNotOpened,
    /// The member stopped it; nothing was left.
    Stopped,
    /// Something we did not foresee; it is in the technical log.
    Unexpected,
}

/// A field at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldError {
    /// Field name as in the form, camelCase.
    pub field: String,
    /// kebab-case; the UI words it.
    pub code: String,
}

/// An error of a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// What went wrong.
    pub code: CommandErrorCode,
    /// Fields at fault, for `form_invalid`.
    pub fields: Vec<FieldError>,
}

impl CommandError {
    /// One field of a form is at fault; `code` is kebab-case.
    pub fn field(field: &str, code: &str) -> Self {
        Self {
            code: CommandErrorCode::FormInvalid,
            fields: vec![FieldError {
                field: field.to_owned(),
                code: code.to_owned(),
            }],
        }
    }
}

impl From<CommandErrorCode> for CommandError {
    fn from(code: CommandErrorCode) -> Self {
        Self {
            code,
            fields: Vec::new(),
        }
    }
}
