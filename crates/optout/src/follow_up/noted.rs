//! What is recorded after an objection was sent, and the case that the records give.
//!
//! Deliberately absent: what comes next (`follow_up`), the checks of an event (`event`).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{FollowUpEvent, Outcome, RefusalGround, SentObjection};
use crate::observation::{AnswerNoted, AnswerOutcome, ObjectionNoted};
use crate::state;

/// Most characters in the member's own note.
pub const NOTE_LIMIT: usize = 2_000;

/// The member says that something happened after they sent an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpNoted {
    /// Place of the objection in the log.
    pub objection: u64,
    /// What happened.
    pub happened: FollowUpEvent,
    /// The member's note.
    #[serde(default)]
    pub note: Option<String>,
    /// Exactly what was sent, where a letter was.
    #[serde(default)]
    pub text: Option<String>,
    /// The language of that letter (BCP 47).
    #[serde(default)]
    pub letter_language: Option<String>,
}

/// A mail that the member brought, kept as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailKept {
    /// Place of the objection in the log that it belongs to, where one was sent.
    #[serde(default)]
    pub objection: Option<u64>,
    /// SHA-256 of the file, 64 lower-case hex digits.
    pub sha256: String,
    /// What the mail says of itself and its text, as it was shown.
    pub shown: Value,
    /// What its signatures came to, where they were checked.
    #[serde(default)]
    pub verdict: Option<Value>,
    /// The key records that the verdict rests on, as they came.
    #[serde(default)]
    pub keys: Option<Value>,
    /// Whether its sender's signature was found valid.
    pub signed: bool,
}

impl From<&ObjectionNoted> for SentObjection {
    fn from(noted: &ObjectionNoted) -> Self {
        Self {
            country: noted.country.clone(),
            rule: noted.rule,
            sent_on: noted.sent_on,
            targets: noted.targets.clone(),
        }
    }
}

impl state::SentObjection {
    /// The objection and what happened since, as the follow-up takes them.
    #[must_use]
    pub fn case(&self) -> (SentObjection, Vec<FollowUpEvent>) {
        let mut events: Vec<FollowUpEvent> = self.answers.iter().map(happened).collect();
        events.extend(self.events.iter().cloned());
        events.sort_by_key(FollowUpEvent::on);
        ((&self.noted).into(), events)
    }
}

/// An answer as earlier versions noted it.
fn happened(answer: &AnswerNoted) -> FollowUpEvent {
    let on = answer.received_on;
    let outcome = match answer.answer {
        AnswerOutcome::Acknowledged => return FollowUpEvent::Acknowledged { on },
        AnswerOutcome::Extended => {
            return FollowUpEvent::Extended {
                on,
                until: None,
                reason: None,
            };
        }
        AnswerOutcome::Stopped => Outcome::Stopped,
        AnswerOutcome::Refused => Outcome::Refused {
            ground: RefusalGround::Other,
            reasons: answer.note.clone().unwrap_or_default(),
        },
        // Which part is left was not noted then.
        AnswerOutcome::Partly | AnswerOutcome::Unclear => Outcome::Unclear,
    };
    FollowUpEvent::Answered { on, outcome }
}
