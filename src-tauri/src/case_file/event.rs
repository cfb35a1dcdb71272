//! What happened after an objection, in words that any reader can take. Deliberately absent: its day.

use optout::follow_up::{FollowUpEvent, Outcome};

use crate::words::Words;

/// Says what an event is.
pub fn event_in_words(words: &Words, event: &FollowUpEvent) -> String {
    let id = match event {
        FollowUpEvent::Acknowledged { .. } => "case-event-acknowledged",
        FollowUpEvent::Extended { until: None, .. } => "case-event-extended",
        FollowUpEvent::Extended {
            until: Some(until), ..
        } => {
            let until = words.date(*until);
            return words
                .with("case-event-extended-until", &[("date", &until)])
                .into_owned();
        }
        FollowUpEvent::Answered { outcome, .. } => match outcome {
            Outcome::Stopped => "case-event-stopped",
            Outcome::Partly { .. } => "case-event-partly",
            Outcome::Refused { .. } => "case-event-refused",
            Outcome::Unclear => "case-event-unclear",
        },
        FollowUpEvent::NoAnswer { .. } => "case-event-no-answer",
        FollowUpEvent::Reminded { .. } => "case-event-reminded",
        FollowUpEvent::DetailsSent { .. } => "case-event-details-sent",
        FollowUpEvent::ComplainedToCompany { .. } => "case-event-complained-to-company",
        FollowUpEvent::Complained { .. } => "case-event-complained",
        FollowUpEvent::AuthorityReplied { closed: true, .. } => "case-event-authority-closed",
        FollowUpEvent::AuthorityReplied { .. } => "case-event-authority-replied",
    };
    words.say(id).into_owned()
}
