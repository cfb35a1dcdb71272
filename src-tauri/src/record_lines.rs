//! One record's content as labelled lines, for its page and for the report. Labels and codes are worded
//! elsewhere; deliberately absent: sentences.

use evidence::{Entry, KEY_LOST, KEY_ROTATED, LOG_BEGUN_AFTER, TIME_STAMP};
use optout::{
    follow_up::answer_day,
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
        Err(_) => lines.of_the_log(entry),
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

    /// A code whose word alone would be taken for another's.
    fn prefixed(&mut self, label: &str, value: &serde_json::Value) {
        if let Some(word) = value.as_str() {
            self.code(label, &format!("{label}_{word}"));
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

    /// Entries that mean nothing to the journey: changes of key, an earlier log, time stamps.
    fn of_the_log(&mut self, entry: &Entry) {
        let text = |name: &str| entry.body[name].as_str().map(str::to_owned);
        match entry.kind.as_str() {
            LOG_BEGUN_AFTER => {
                if let Some(reason) = text("reason") {
                    self.code("reason", &reason);
                }
                self.some("kept_as", text("kept_as").as_ref());
                self.some("last_checkpoint", text("checkpoint").as_ref());
            }
            KEY_LOST | KEY_ROTATED => {
                self.some("key_before", text("old").as_ref());
                self.some("fingerprint", text("new").as_ref());
            }
            TIME_STAMP => {
                self.some("stamp_authority", text("authority").as_ref());
                self.some("stamp_time", text("time").as_ref());
                if let Some(outcome) = text("outcome") {
                    self.code("stamp_outcome", &outcome);
                }
                self.text("stamp_covers", entry.body["checkpoint"]["size"].to_string());
                self.some(
                    "stamped",
                    entry.body["checkpoint"]["sha256"]
                        .as_str()
                        .map(str::to_owned)
                        .as_ref(),
                );
            }
            _ => self.text("other", entry.body.to_string()),
        }
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
                if let Some(source) = &told.picture_source {
                    self.text("picture_file", source.file_sha256.clone());
                    self.text("picture_whole", source.whole_sha256.clone());
                    self.yes_no("picture_whole_kept", source.whole_kept);
                    self.text("picture_boxes", source.blacked_out.to_string());
                    self.yes_no("picture_cut", source.cut);
                }
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
                self.text("due", answer_day(&noted.as_ref().into(), &[]).on.to_string());
                self.text("text", noted.text.clone());
            }
            Observation::AnswerNoted(answer) => {
                self.code("answer", &answer.answer);
                self.text("received_on", answer.received_on.to_string());
                if let Some(due) = &answer.due {
                    self.text("due", due.by_working_day.to_string());
                }
                self.some("note", answer.note.as_ref());
            }
            Observation::FollowUpNoted(noted) => {
                if let Ok(value) = serde_json::to_value(&noted.happened) {
                    self.prefixed("event", &value["event"]);
                    self.code("outcome", &value["outcome"]);
                    self.prefixed("ground", &value["ground"]);
                    self.code("gave_reason", &value["reason"]);
                    for part in ["on", "until", "reasons", "authority"] {
                        self.some(part, value[part].as_str().map(str::to_owned).as_ref());
                    }
                    for left in value["missing"].as_array().into_iter().flatten() {
                        self.code("missing", left);
                    }
                }
                self.some("note", noted.note.as_ref());
                self.some("letter_language", noted.letter_language.as_ref());
                self.some("text", noted.text.as_ref());
            }
            Observation::MailKept(mail) => {
                for part in ["from", "subject", "date"] {
                    let value = mail.shown[part].as_str().map(str::to_owned);
                    self.some(&format!("mail_{part}"), value.as_ref());
                }
                if let Some(verdict) = &mail.verdict {
                    self.prefixed("verdict", &verdict["verdict"]);
                    self.prefixed("doubt", &verdict["doubt"]);
                    self.some("signer", verdict["domain"].as_str().map(str::to_owned).as_ref());
                }
                self.text("sha256", mail.sha256.clone());
            }
            Observation::DataExportCounted(count) => {
                for counted in &count.kinds {
                    let label = serde_json::to_value(counted.kind).ok();
                    let label = label.as_ref().and_then(|value| value.as_str());
                    self.text(
                        &format!("data_{}", label.unwrap_or_default()),
                        counted.count.to_string(),
                    );
                }
                for file in &count.unrecognised {
                    self.text("data_unrecognised", file.name());
                }
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
        if let Some(sha256) = taken.looks["saved_page"]["sha256"].as_str() {
            self.text("saved_page", sha256);
        }
    }

    fn key(&mut self, key: &KeyState) {
        self.code("protection", &key.protection);
        self.some("fingerprint", key.fingerprint.as_ref());
        if let Some(fault) = &key.fault {
            self.code("fault", fault);
        }
    }
}
