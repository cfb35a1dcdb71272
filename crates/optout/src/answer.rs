//! An answer to an objection as the first versions noted it. Newer ones note what happened, in `follow_up`.
//! Deliberately absent: what follows from an answer.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::Due;
use crate::observation::How;

/// What LinkedIn answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerOutcome {
    /// It says it stopped.
    Stopped,
    /// It says it stopped in part.
    Partly,
    /// It refused, with reasons.
    Refused,
    /// The member cannot tell what it means.
    Unclear,
    /// It took more time.
    Extended,
    /// It says it received the objection, and no more.
    Acknowledged,
}

impl AnswerOutcome {
    /// Whether the objection is answered, so that no answer is due any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, Self::Stopped | Self::Partly | Self::Refused | Self::Unclear)
    }
}

/// The member says that an answer came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerNoted {
    /// Place of the objection in the log.
    pub objection: u64,
    /// What it says.
    pub answer: AnswerOutcome,
    /// The day it came.
    pub received_on: Date,
    /// How that is known.
    pub how: How,
    /// The new dates, where the answer moved them.
    #[serde(default)]
    pub due: Option<Due>,
    /// The member's note.
    #[serde(default)]
    pub note: Option<String>,
}
