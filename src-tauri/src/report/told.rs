//! What an entry of the list came to, in a few words: the choice, the event, the answer, or why there was no reading.
//!
//! Deliberately absent: advice. A sentence that says what to do next is for the member's screen, not for evidence.

use std::fmt::Write;

use evidence::Entry;
use optout::observation::Observation;

use super::Case;
use crate::{
    case_file::event_in_words,
    show::code,
    views::{OutcomeView, RecordRowView},
};

impl Case<'_> {
    /// What an entry is, with what it came to.
    pub(super) fn what(&self, entry: &Entry, row: &RecordRowView) -> String {
        let kind = format!("report-kind-{}", row.kind);
        let no_reading = row.kind == "reading"
            && row
                .outcome
                .is_some_and(|outcome| !matches!(outcome, OutcomeView::On | OutcomeView::Off));
        let mut what = self.say(match () {
            () if no_reading => "report-kind-reading-none",
            () if self.words.has(&kind) => &kind,
            () => "report-kind-other",
        });
        if let Some(outcome) = self.outcome(row).or_else(|| self.told(entry)) {
            let _ = write!(what, ": {outcome}");
        }
        let reason = row.reason.as_ref().map(|reason| format!("reason-{reason}"));
        if let Some(reason) = reason.filter(|id| self.words.has(id)) {
            let _ = write!(what, " ({})", seen_alone(&self.say(&reason)));
        }
        what
    }

    /// What the app read or was told.
    pub(super) fn outcome(&self, row: &RecordRowView) -> Option<String> {
        let outcome = row.outcome?;
        let id = match (outcome, row.confirmed, row.kind.as_str()) {
            (OutcomeView::Off, true, _) => "record-outcome-confirmed".to_owned(),
            (OutcomeView::Off, false, "reading") => "record-outcome-not-confirmed".to_owned(),
            _ => format!("record-outcome-{}", code(&outcome)?),
        };
        Some(self.say(&id))
    }

    fn told(&self, entry: &Entry) -> Option<String> {
        let dated = |what: &str, on| format!("{what}, {}", self.words.date(on));
        match Observation::decode(&entry.kind, &entry.body).ok()? {
            Observation::Choice { choice } => Some(self.say(&format!("report-choice-{}", code(&choice)?))),
            Observation::ObjectionNoted(noted) => Some(self.words.date(noted.sent_on)),
            Observation::FollowUpNoted(noted) => {
                let event = &noted.happened;
                Some(dated(&event_in_words(&self.words, event), event.on()))
            }
            _ => None,
        }
    }
}

/// The first sentence of a reason: what was seen. The sentences after it say what to do next.
fn seen_alone(reason: &str) -> &str {
    reason
        .split_once(". ")
        .map_or(reason, |(seen, _)| seen)
        .trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn of_a_reason_only_what_was_seen_goes_into_the_report() {
        for language in ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "ar"] {
            let words = Words::load(language).unwrap();
            for id in ["reason-sign-in-address", "reason-wrong-page", "reason-page-hung"] {
                let whole = words.say(id);
                let seen = seen_alone(&whole);
                assert!(
                    seen.len() > 10 && seen.len() + 10 < whole.len(),
                    "{language}: {whole}"
                );
                assert!(!seen.ends_with('.') && !seen.contains(". "), "{language}: {seen}");
            }
            let alone = words.say("reason-not-offered");
            assert_eq!(seen_alone(&alone), alone.trim_end_matches('.'), "{language}");
        }
    }
}
