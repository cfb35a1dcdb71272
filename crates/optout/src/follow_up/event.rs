//! What can happen after an objection was sent, and whether it can have happened then. What follows from it is
//! `follow_up`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::Rule;
use crate::objection::Target;
use crate::region::Region;

/// Most characters kept of the reasons that LinkedIn gave.
pub const REASONS_LIMIT: usize = 4_000;

/// An objection that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentObjection {
    /// Where the person lives, a code of [`Region`].
    pub country: String,
    /// The rule that dates the answer.
    pub rule: Rule,
    /// The day it was sent, which is taken for the day of receipt.
    pub sent_on: Date,
    /// What it is aimed at.
    pub targets: Vec<Target>,
}

/// Why LinkedIn said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalGround {
    /// It claims reasons that weigh more (GDPR Art. 21(1)).
    OverridingReasons,
    /// It says the law does not give this right there.
    NoSuchRight,
    /// It could not tell who asked, or wants more details (GDPR Art. 12(6)).
    NotIdentified,
    /// It says the request is excessive or repeated (GDPR Art. 12(5)).
    Excessive,
    /// It gave no reason.
    NoneGiven,
    /// Something else.
    Other,
}

/// What LinkedIn answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// It says it stopped.
    Stopped,
    /// It says it stopped for some aims only.
    Partly {
        /// The aims that are left.
        missing: Vec<Target>,
    },
    /// It refused.
    Refused {
        /// The sort of reason.
        ground: RefusalGround,
        /// The reasons as it gave them.
        #[serde(default)]
        reasons: String,
    },
    /// The answer does not say what was done.
    Unclear,
}

/// Whether LinkedIn said why it needs longer. GDPR Art. 12(3) asks for the reasons in the same note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GaveReason {
    /// It did.
    Yes,
    /// It did not.
    No,
    /// The member cannot tell.
    NotSure,
}

/// Something that happened after the objection was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum FollowUpEvent {
    /// LinkedIn confirmed that the objection, or a complaint about it, came in.
    Acknowledged {
        /// The day.
        on: Date,
    },
    /// LinkedIn said that it needs longer.
    Extended {
        /// The day it said so.
        on: Date,
        /// The day that it named.
        #[serde(default)]
        until: Option<Date>,
        /// Whether it said why. Earlier versions did not ask.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<GaveReason>,
    },
    /// LinkedIn answered.
    Answered {
        /// The day.
        on: Date,
        /// What it answered.
        #[serde(flatten)]
        outcome: Outcome,
    },
    /// The member looked and there was no answer.
    NoAnswer {
        /// The day.
        on: Date,
    },
    /// The member sent a reminder, or asked for the rest or for clear words.
    Reminded {
        /// The day.
        on: Date,
    },
    /// The member sent what LinkedIn asked for.
    DetailsSent {
        /// The day.
        on: Date,
    },
    /// The member complained to LinkedIn itself.
    ComplainedToCompany {
        /// The day.
        on: Date,
    },
    /// The member complained to an authority.
    Complained {
        /// The day.
        on: Date,
        /// The place the authority is for.
        authority: String,
    },
    /// The authority told where the complaint stands.
    AuthorityReplied {
        /// The day.
        on: Date,
        /// Whether it closed the case.
        closed: bool,
    },
}

impl FollowUpEvent {
    /// The day it happened.
    #[must_use]
    pub fn on(&self) -> Date {
        match self {
            Self::Acknowledged { on }
            | Self::Extended { on, .. }
            | Self::Answered { on, .. }
            | Self::NoAnswer { on }
            | Self::Reminded { on }
            | Self::DetailsSent { on }
            | Self::ComplainedToCompany { on }
            | Self::Complained { on, .. }
            | Self::AuthorityReplied { on, .. } => *on,
        }
    }
}

/// Why an event cannot be noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteEventError {
    /// It is dated after today.
    #[error("the day lies in the future")]
    InTheFuture,
    /// It is dated before the objection was sent.
    #[error("the day lies before the objection was sent")]
    BeforeSending,
    /// It is dated before the event noted last.
    #[error("the day lies before the last event")]
    OutOfOrder,
    /// The day that LinkedIn named lies before it named it.
    #[error("the day that was named lies in the past of its mail")]
    NamedDayBefore,
    /// The reasons are too long, or hold characters that no letter takes.
    #[error("the reasons are too long or hold odd characters")]
    Reasons,
    /// Nothing, or everything, is said to be left.
    #[error("a part was stopped: one aim at least is left, and one is not")]
    NotPartly,
    /// The authority was not asked.
    #[error("no complaint to an authority was noted")]
    NoComplaint,
    /// The place is not known.
    #[error("there is no such place")]
    UnknownPlace,
}

/// Whether an event can be noted after the others.
///
/// # Errors
/// [`NoteEventError`] with the first thing that is wrong.
pub fn check_event(
    sent: &SentObjection,
    events: &[FollowUpEvent],
    event: &FollowUpEvent,
    today: Date,
) -> Result<(), NoteEventError> {
    let on = event.on();
    if on > today {
        return Err(NoteEventError::InTheFuture);
    }
    if on < sent.sent_on {
        return Err(NoteEventError::BeforeSending);
    }
    if events.last().is_some_and(|last| on < last.on()) {
        return Err(NoteEventError::OutOfOrder);
    }
    match event {
        FollowUpEvent::Extended {
            until: Some(until), ..
        } if *until < on => Err(NoteEventError::NamedDayBefore),
        FollowUpEvent::Answered {
            outcome: Outcome::Refused { reasons, .. },
            ..
        } if reasons.chars().count() > REASONS_LIMIT || crate::letter::has_odd_character(reasons) => {
            Err(NoteEventError::Reasons)
        }
        FollowUpEvent::Answered {
            outcome: Outcome::Partly { missing },
            ..
        } if missing.is_empty()
            || sent.targets.iter().all(|target| missing.contains(target))
            || missing.iter().any(|target| !sent.targets.contains(target)) =>
        {
            Err(NoteEventError::NotPartly)
        }
        FollowUpEvent::Complained { authority, .. } if Region::find(authority).is_err() => {
            Err(NoteEventError::UnknownPlace)
        }
        FollowUpEvent::AuthorityReplied { .. }
            if !events
                .iter()
                .any(|event| matches!(event, FollowUpEvent::Complained { .. })) =>
        {
            Err(NoteEventError::NoComplaint)
        }
        _ => Ok(()),
    }
}
