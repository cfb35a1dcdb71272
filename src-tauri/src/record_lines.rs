//! One record's content as labelled lines, for its page and for the report. Labels and codes are worded
//! elsewhere; deliberately absent: sentences.

use evidence::Entry;
use optout::{
    moment::Moment,
    observation::{KeyState, Observation, ReadingObserved, RecordRef},
};
use serde::Serialize;

use crate::{
    show::{code, moment, number},
    views::RecordLineView,
};

/// The lines of an entry. An entry of a kind that this version does not know is shown as it is.
pub fn lines(entry: &Entry) -> Vec<RecordLineView> {
    let mut lines = Lines::default();
    match Observation::decode(&entry.kind, &entry.body) {
        Ok(observation) => lines.observation(&observation),
        Err(_) => lines.text("other", entry.body.to_string()),
    }
    lines.text("app_version", entry.app_version.clone());
    lines.0
}

#[derive(Default)]
struct Lines(Vec<RecordLineView>);

impl Lines {
    fn text(&mut self, label: &str, value: impl Into<String>) {
        self.0.push(RecordLineView {
            label: label.to_owned(),
            value: value.into(),
            code: false,
        });
    }

    fn some(&mut self, label: &str, value: Option<&String>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.text(label, value.clone());
        }
    }

    fn code<T: Serialize>(&mut self, label: &str, value: &T) {
        if let Some(value) = code(value) {
            self.0.push(RecordLineView {
                label: label.to_owned(),
                value,
                code: true,
            });
        }
    }

    fn yes_no(&mut self, label: &str, yes: bool) {
        self.code(label, &if yes { "yes" } else { "no" });
    }

    fn at(&mut self, label: &str, at: &Moment) {
        self.text(label, moment(at).iso);
    }

    fn half(&mut self, label: &str, half: &RecordRef) {
        self.text(label, format!("{} · {}", number(half.seq), moment(&half.at).iso));
    }

    fn observation(&mut self, observation: &Observation) {
        match observation {
            Observation::LogStarted(started) => self.key(&started.key),
            Observation::KeyState(key) => self.key(key),
            Observation::ExplanationRead {} | Observation::ConnectionAgreed {} => {}
            Observation::Reading(seen) => self.reading(seen),
            Observation::Told(told) => {
                self.code("answer", &told.answer);
                self.yes_no("after_change", told.after_change);
                self.some("picture", told.picture.as_ref());
                self.some("language", told.language.as_ref());
            }
            Observation::Choice { choice } => self.code("choice", choice),
            Observation::SwitchConfirmed(pair) => {
                if let Some(before) = &pair.before {
                    self.half("before", before);
                }
                self.half("seen_off", &pair.seen_off);
                self.half("after", &pair.after);
            }
            Observation::SwitchCameBack(pair) => {
                self.half("seen_off", &pair.seen_off);
                self.half("seen_on", &pair.seen_on);
            }
            Observation::ObjectionNoted(noted) => {
                self.text("country", noted.country.clone());
                self.code("member", &noted.member);
                for target in &noted.targets {
                    self.code("targets", target);
                }
                self.text("letter_language", noted.letter_language.clone());
                self.text("sent_on", noted.sent_on.to_string());
                self.some("reference", noted.reference.as_ref());
                self.text("rule", noted.rule.source().provision);
                self.text("due", noted.due.by.to_string());
                self.text("text", noted.text.clone());
            }
            Observation::AnswerNoted(answer) => {
                self.code("answer", &answer.answer);
                self.text("received_on", answer.received_on.to_string());
                if let Some(due) = &answer.due {
                    self.text("due", due.by.to_string());
                }
                self.some("note", answer.note.as_ref());
            }
            Observation::Exported(exported) => {
                self.text("file_name", exported.file_name.clone());
                self.text("sha256", exported.sha256.clone());
                self.text("records", exported.records.to_string());
            }
            Observation::ClockJumped(jump) => {
                self.text("by_seconds", jump.by_seconds.to_string());
                self.at("clock_before", &jump.before);
                self.at("clock_after", &jump.after);
            }
            Observation::StoreSetAside(kept) => {
                self.code("reason", &kept.reason);
                self.text("kept_as", kept.kept_as.clone());
                self.some("last_checkpoint", kept.last_checkpoint.as_ref());
            }
        }
    }

    fn reading(&mut self, seen: &ReadingObserved) {
        let taken = &seen.taken;
        self.code("outcome", &taken.outcome);
        if let Some(reason) = &taken.reason {
            self.code("reason", reason);
        }
        self.code("step", &seen.step);
        self.yes_no("confirmed", seen.confirmed);
        if taken.locked {
            self.yes_no("locked", true);
        }
        self.some("control", taken.control.as_ref());
        self.some("address", Some(&taken.address));
        self.text(
            "recipe",
            format!("{} · {}", taken.recipe_id, taken.recipe_version),
        );
        self.text("script", taken.script_sha256.clone());
        self.some("picture", taken.picture.as_ref());
    }

    fn key(&mut self, key: &KeyState) {
        self.code("protection", &key.protection);
        self.some("fingerprint", key.fingerprint.as_ref());
        if let Some(fault) = &key.fault {
            self.code("fault", fault);
        }
    }
}
