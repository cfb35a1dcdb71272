//! What an entry of the log means: the closed list of things that were observed, told or done.
//!
//! An [`Observation`] is the body of one evidence entry. The log does not know these types, and they do not know
//! how entries are hashed. Deliberately absent: deciding what comes next (`journey`), clocks, files.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use crate::answer::{AnswerNoted, AnswerOutcome};
use crate::data_export::DataExportCount;
use crate::deadline::{Due, Rule};
use crate::follow_up::{FollowUpNoted, MailKept};
pub use crate::key_state::{KeyFault, KeyProtection, KeyState};
use crate::moment::Moment;
use crate::objection::{Membership, Target};
pub use crate::picture_source::PictureSource;
use crate::reading::{Outcome, Reason};

/// One entry of the log, by its place and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordRef {
    /// Place in the log, from 0.
    pub seq: u64,
    /// When it was written.
    pub at: Moment,
}

/// An entry as the journey sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Place in the log, from 0.
    pub seq: u64,
    /// When it was written.
    pub at: Moment,
    /// What it says.
    pub observation: Observation,
}

impl Record {
    /// Points at this record.
    #[must_use]
    pub fn reference(&self) -> RecordRef {
        RecordRef {
            seq: self.seq,
            at: self.at.clone(),
        }
    }
}

/// How something is known. It stands beside every statement and is never raised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The app read it on the page.
    SeenByApp,
    /// The member said so.
    ToldByMember,
    /// It comes from a file that the member brought.
    Imported,
    /// A mail with a valid signature of its sender says so.
    SignedBySender,
    /// A text that ships with the app says so.
    ReferenceText,
}

/// What a reading was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadStep {
    /// To learn the state.
    Check,
    /// After the member said that they clicked the switch.
    AfterChange,
    /// After the page came anew from the server, by a press of the member.
    AfterReload,
}

/// One reading, as the site view and the judge hand it over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadingTaken {
    /// The answer.
    pub outcome: Outcome,
    /// Why there is no answer, or no plain one.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// Whether the switch could not be changed there.
    #[serde(default)]
    pub locked: bool,
    /// The name of the control that was read.
    #[serde(default)]
    pub control: Option<String>,
    /// Which recipe judged.
    pub recipe_id: String,
    /// Its version.
    pub recipe_version: u32,
    /// SHA-256 of the reading script, 64 lower-case hex digits.
    pub script_sha256: String,
    /// The looks as they were taken, so that anyone can judge again.
    pub looks: Value,
    /// The judge's whole reading.
    pub reading: Value,
    /// SHA-256 of the picture among the attachments.
    #[serde(default)]
    pub picture: Option<String>,
    /// The address that the engine named, without its query.
    pub address: String,
}

/// A reading as it stands in the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadingObserved {
    /// Who saw it.
    pub how: How,
    /// What it was for.
    pub step: ReadStep,
    /// Whether it confirmed an earlier "off" after a reload.
    #[serde(default)]
    pub confirmed: bool,
    /// What was read.
    #[serde(flatten)]
    pub taken: ReadingTaken,
}

/// What the member says they see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToldAnswer {
    /// The switch shows On.
    On,
    /// The switch shows Off.
    Off,
    /// The member cannot find it.
    CannotFind,
    /// The member is not sure.
    NotSure,
}

/// The member's own statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldObserved {
    /// What they see.
    pub answer: ToldAnswer,
    /// Whether they said it after clicking the switch.
    #[serde(default)]
    pub after_change: bool,
    /// SHA-256 of a picture that they added, as it is kept.
    #[serde(default)]
    pub picture: Option<String>,
    /// Where that picture comes from.
    #[serde(default)]
    pub picture_source: Option<PictureSource>,
    /// The language that the site spoke, where they said so (BCP 47).
    #[serde(default)]
    pub language: Option<String>,
}

/// What the member decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChoiceMade {
    /// Turn the setting off.
    TurnOff,
    /// Leave the setting on.
    LeaveOn,
    /// Stop turning it off.
    ChangedMind,
}

/// The first entry of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogStarted {
    /// The key in use.
    pub key: KeyState,
    /// The version that began the log.
    pub app_version: String,
}

/// The switch was seen off, and off again after a reload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwitchConfirmed {
    /// The last record of "on" before, if there is one.
    #[serde(default)]
    pub before: Option<RecordRef>,
    /// The first reading of "off".
    pub seen_off: RecordRef,
    /// The reading of "off" after the reload.
    pub after: RecordRef,
}

/// The switch was seen off, and then on again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwitchCameBack {
    /// The reading of "off".
    pub seen_off: RecordRef,
    /// The reading of "on" that followed.
    pub seen_on: RecordRef,
}

/// The member says that they sent an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionNoted {
    /// Where they live, a code of [`crate::region`].
    pub country: String,
    /// Whether they have an account.
    pub member: Membership,
    /// What they objected to.
    pub targets: Vec<Target>,
    /// The language of the letter (BCP 47).
    pub letter_language: String,
    /// Exactly what was sent.
    pub text: String,
    /// The reference that the site gave.
    #[serde(default)]
    pub reference: Option<String>,
    /// The day it was sent.
    pub sent_on: Date,
    /// The rule that gives the answer's date.
    pub rule: Rule,
    /// The dates that follow.
    pub due: Due,
    /// SHA-256 of a picture of the page.
    #[serde(default)]
    pub picture: Option<String>,
}

/// Which records an export holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportScope {
    /// All records.
    All,
    /// The named records; the others appear as hashes only.
    Only(Vec<u64>),
}

/// A bundle was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// The name of the file, without its folder.
    pub file_name: String,
    /// SHA-256 of the file, 64 lower-case hex digits.
    pub sha256: String,
    /// How many records it holds.
    pub records: u64,
    /// Which ones.
    pub scope: ExportScope,
}

/// The computer's clock did not move as time passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockJumped {
    /// The latest time seen before.
    pub before: Moment,
    /// The time shown now.
    pub after: Moment,
    /// By how much, in seconds; negative is back.
    pub by_seconds: i64,
}

/// Why an earlier store was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetAsideReason {
    /// It could not be read.
    Unreadable,
    /// It was changed outside the app.
    Changed,
    /// It is older than the checkpoint kept beside it.
    RolledBack,
}

/// An earlier store was kept as it is, and this log began beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreSetAside {
    /// The name of the folder that holds the earlier store.
    pub kept_as: String,
    /// Why.
    pub reason: SetAsideReason,
    /// The last signed checkpoint that is known of it.
    #[serde(default)]
    pub last_checkpoint: Option<String>,
}

/// What one entry says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Observation {
    /// The log began.
    LogStarted(LogStarted),
    /// The member read the explanation to its end.
    ExplanationRead {},
    /// The member agreed that the app connects to the site.
    ConnectionAgreed {},
    /// The switch was read.
    Reading(Box<ReadingObserved>),
    /// The member said what they see.
    Told(ToldObserved),
    /// The member chose.
    Choice {
        /// What they chose.
        choice: ChoiceMade,
    },
    /// Off was confirmed after a reload.
    SwitchConfirmed(SwitchConfirmed),
    /// Off did not last.
    SwitchCameBack(SwitchCameBack),
    /// An objection was sent.
    ObjectionNoted(Box<ObjectionNoted>),
    /// An answer came.
    AnswerNoted(Box<AnswerNoted>),
    /// Something happened after an objection was sent.
    FollowUpNoted(Box<FollowUpNoted>),
    /// A mail was kept.
    MailKept(Box<MailKept>),
    /// What LinkedIn's archive of the member's data holds was counted.
    DataExportCounted(Box<DataExportCount>),
    /// A bundle was written.
    Exported(Exported),
    /// The sealing key's state changed.
    KeyState(KeyState),
    /// The clock jumped.
    ClockJumped(ClockJumped),
    /// An earlier store was set aside.
    StoreSetAside(StoreSetAside),
}

/// A body that this version cannot understand. The entry itself stays in the log and in exports.
#[derive(Debug, thiserror::Error)]
pub enum DecodeObservationError {
    /// The kind is not known here; a newer version may have written it.
    #[error("this version does not know this kind of entry")]
    UnknownKind,
    /// The body is not shaped as its kind says.
    #[error("the body does not have the shape of its kind")]
    Body(#[source] serde_json::Error),
}

impl Observation {
    /// The kind that the entry carries.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::LogStarted(_) => "log-started",
            Self::ExplanationRead {} => "explanation-read",
            Self::ConnectionAgreed {} => "connection-agreed",
            Self::Reading(_) => "reading",
            Self::Told(_) => "told",
            Self::Choice { .. } => "choice",
            Self::SwitchConfirmed(_) => "switch-confirmed",
            Self::SwitchCameBack(_) => "switch-came-back",
            Self::ObjectionNoted(_) => "objection-noted",
            Self::AnswerNoted(_) => "answer-noted",
            Self::FollowUpNoted(_) => "follow-up-noted",
            Self::MailKept(_) => "mail-kept",
            Self::DataExportCounted(_) => "data-export-counted",
            Self::Exported(_) => "exported",
            Self::KeyState(_) => "key-state",
            Self::ClockJumped(_) => "clock-jumped",
            Self::StoreSetAside(_) => "store-set-aside",
        }
    }

    /// Every kind that this version knows.
    pub const KINDS: [&'static str; 17] = [
        "log-started",
        "explanation-read",
        "connection-agreed",
        "reading",
        "told",
        "choice",
        "switch-confirmed",
        "switch-came-back",
        "objection-noted",
        "answer-noted",
        "follow-up-noted",
        "mail-kept",
        "data-export-counted",
        "exported",
        "key-state",
        "clock-jumped",
        "store-set-aside",
    ];

    /// The body of the entry.
    ///
    /// # Errors
    /// The JSON error, should a value not be expressible.
    pub fn body(&self) -> Result<Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    /// Reads an entry's body back.
    ///
    /// # Errors
    /// [`DecodeObservationError::UnknownKind`] for an entry of a newer version, which a caller skips;
    /// [`DecodeObservationError::Body`] where the body does not fit its kind.
    pub fn decode(kind: &str, body: &Value) -> Result<Self, DecodeObservationError> {
        if !Self::KINDS.contains(&kind) {
            return Err(DecodeObservationError::UnknownKind);
        }
        let observation = Self::deserialize(body).map_err(DecodeObservationError::Body)?;
        if observation.kind() == kind {
            Ok(observation)
        } else {
            Err(DecodeObservationError::UnknownKind)
        }
    }

    /// How the statement is known, where it states something of the setting or of the correspondence.
    #[must_use]
    pub fn how(&self) -> Option<How> {
        match self {
            Self::Reading(reading) => Some(reading.how),
            Self::SwitchConfirmed(_) | Self::SwitchCameBack(_) => Some(How::SeenByApp),
            Self::AnswerNoted(answer) => Some(answer.how),
            Self::MailKept(mail) if mail.signed => Some(How::SignedBySender),
            Self::MailKept(_) | Self::DataExportCounted(_) => Some(How::Imported),
            Self::Told(_) | Self::Choice { .. } | Self::ObjectionNoted(_) | Self::FollowUpNoted(_) => {
                Some(How::ToldByMember)
            }
            _ => None,
        }
    }
}
