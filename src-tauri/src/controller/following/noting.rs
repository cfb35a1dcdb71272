//! What the member says happened, from the form to an event, and what is wrong with it by field.
//!
//! Deliberately absent: whether it can have happened (`optout::follow_up`).

use jiff::civil::Date;
use optout::{
    follow_up::{FollowUpEvent, NoteEventError, Outcome},
    objection::Target,
};

use crate::{command_error::CommandError, follow_view, views::FollowUpForm};

pub(super) fn note_fault(error: NoteEventError) -> CommandError {
    let (field, code) = match error {
        NoteEventError::InTheFuture => ("on", "future"),
        NoteEventError::BeforeSending => ("on", "before-sending"),
        NoteEventError::OutOfOrder => ("on", "before-last"),
        NoteEventError::NamedDayBefore => ("until", "before"),
        NoteEventError::Reasons => ("reasons", "too-long"),
        NoteEventError::NotPartly => ("missing", "not-partly"),
        NoteEventError::NoComplaint => ("event", "no-complaint"),
        NoteEventError::UnknownPlace => ("authority", "missing"),
    };
    CommandError::field(field, code)
}

pub(super) fn event_of(form: &FollowUpForm) -> Result<FollowUpEvent, CommandError> {
    let day = |field: &str, text: &str| {
        let parsed = text.trim().parse::<Date>();
        parsed.map_err(|_| CommandError::field(field, "missing"))
    };
    let on = day("on", &form.on);
    Ok(match form.event.as_str() {
        "acknowledged" => FollowUpEvent::Acknowledged { on: on? },
        "extended" => FollowUpEvent::Extended {
            on: on?,
            until: match form.until.trim() {
                "" => None,
                until => Some(day("until", until)?),
            },
            reason: match form.reason.as_str() {
                "" => None,
                reason => Some(
                    serde_json::from_value(reason.into())
                        .map_err(|_| CommandError::field("reason", "missing"))?,
                ),
            },
        },
        "answered" => {
            let outcome = outcome_of(form)?;
            FollowUpEvent::Answered { on: on?, outcome }
        }
        "no_answer" => FollowUpEvent::NoAnswer { on: on? },
        "reminded" => FollowUpEvent::Reminded { on: on? },
        "details_sent" => FollowUpEvent::DetailsSent { on: on? },
        "complained_to_company" => FollowUpEvent::ComplainedToCompany { on: on? },
        "complained" => FollowUpEvent::Complained {
            on: on?,
            authority: form.authority.clone(),
        },
        "authority_replied" => FollowUpEvent::AuthorityReplied {
            on: on?,
            closed: form.closed,
        },
        _ => return Err(CommandError::field("event", "missing")),
    })
}

fn outcome_of(form: &FollowUpForm) -> Result<Outcome, CommandError> {
    Ok(match form.outcome.as_str() {
        "stopped" => Outcome::Stopped,
        "unclear" => Outcome::Unclear,
        "partly" => Outcome::Partly {
            missing: [Target::ContentGeneratingAi, Target::OtherAi, Target::Restriction]
                .into_iter()
                .filter(|target| form.missing.contains(&follow_view::target_name(*target)))
                .collect(),
        },
        "refused" => Outcome::Refused {
            ground: serde_json::from_value(form.ground.as_str().into())
                .map_err(|_| CommandError::field("ground", "missing"))?,
            reasons: form.reasons.trim().to_owned(),
        },
        _ => return Err(CommandError::field("outcome", "missing")),
    })
}
