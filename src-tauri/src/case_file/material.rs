//! What of the record can be shown to an authority. Deliberately absent: its order and its numbers (`optout`).

use evidence::{AttachmentRef, Entry, Sha256Hex, sha256};
use jiff::civil::Date;
use optout::{
    case_file::{ExhibitFile, ExhibitKind, Showable},
    follow_up::{FollowUpEvent, FollowUpNoted, MailKept},
    observation::{Observation, ToldAnswer},
    reading::Outcome,
};
use serde_json::Value;

use super::CaseWanted;
use crate::{
    personal::{MAIL, is_picture},
    record_store::{WHOLE_PICTURE, moment_of},
    show::row,
    views::RecordRowView,
};

/// Where the bytes of an exhibit are.
#[derive(Debug, Clone)]
pub enum Source {
    /// It has no file.
    Nothing,
    /// What the member wrote, as it stands in the record.
    Text(String),
    /// A file of the record.
    Attachment(Sha256Hex),
}

/// Something that can be shown, with what is said of it.
#[derive(Debug, Clone)]
pub struct Material {
    /// What it is.
    pub showable: Showable,
    /// Where its bytes are.
    pub source: Source,
    /// The record it stands in.
    pub row: Option<RecordRowView>,
    /// For a mail: what it says of itself, and what its check came to.
    pub mail: Option<Mail>,
}

/// What a mail says.
#[derive(Debug, Clone, Default)]
pub struct Mail {
    pub from: String,
    pub subject: String,
    pub text: String,
    /// `valid`, `altered`, ...; nothing where it was not checked.
    pub verdict: Option<String>,
    /// The domain that signed.
    pub signer: String,
}

/// Everything of the entries that belongs to the case.
pub fn gather(entries: &[Entry], wanted: &CaseWanted) -> Vec<Material> {
    let mut materials = Vec::new();
    let mut last = None;
    for entry in entries {
        let Some(at) = moment_of(entry) else { continue };
        let Ok(observation) = Observation::decode(&entry.kind, &entry.body) else {
            continue;
        };
        let day = at.local().date();
        let row = row(entry);
        let mut add = |kind, on: Date, file: Option<ExhibitFile>, source: Source, mail: Option<Mail>| {
            materials.push(Material {
                showable: Showable {
                    record: entry.seq,
                    on,
                    kind,
                    file,
                },
                source,
                row: row.clone(),
                mail,
            });
        };
        let plain = |text: &str, name: &str| {
            let file = ExhibitFile {
                name: name.to_owned(),
                media_type: "text/plain".to_owned(),
                bytes: text.len() as u64,
                sha256: sha256(text.as_bytes()).to_string(),
            };
            (file, Source::Text(text.to_owned()))
        };
        match &observation {
            Observation::Reading(read) => {
                if let Some(seen) = on_or_off(read.taken.outcome, read.confirmed)
                    && last.replace(seen) != Some(seen)
                {
                    add(ExhibitKind::Reading, day, None, Source::Nothing, None);
                }
            }
            Observation::Told(told) => {
                let said = match told.answer {
                    ToldAnswer::On => Some(Outcome::On),
                    ToldAnswer::Off => Some(Outcome::Off),
                    ToldAnswer::CannotFind | ToldAnswer::NotSure => None,
                };
                if said.is_some() {
                    last = None;
                    add(ExhibitKind::Told, day, None, Source::Nothing, None);
                }
            }
            Observation::ObjectionNoted(noted) if entry.seq == wanted.objection => {
                let kept = (!noted.text.is_empty() && wanted.with_personal)
                    .then(|| plain(&noted.text, "objection.txt"));
                let (file, source) = split(kept);
                add(ExhibitKind::Objection, noted.sent_on, file, source, None);
            }
            Observation::FollowUpNoted(noted) if noted.objection == wanted.objection => {
                if let Some(name) = letter_name(noted) {
                    let text = noted.text.as_deref().filter(|_| wanted.with_personal);
                    let (file, source) = split(text.map(|text| plain(text, name)));
                    add(ExhibitKind::Letter, noted.happened.on(), file, source, None);
                }
            }
            Observation::MailKept(kept) => {
                let attached = entry.attachments.iter().find(|file| file.media_type == MAIL);
                let attached = attached.filter(|_| wanted.with_personal);
                let (file, source) = split(attached.map(|file| attachment(file, "mail.eml")));
                let mail = wanted.with_personal.then(|| mail_of(kept));
                add(
                    ExhibitKind::LinkedinMail,
                    day_of(kept).unwrap_or(day),
                    file,
                    source,
                    mail,
                );
            }
            _ => {}
        }
        // The picture from before the member blacked something out shows just that.
        let pictures = entry
            .attachments
            .iter()
            .filter(|file| is_picture(file) && file.name != WHOLE_PICTURE);
        for picture in pictures {
            let name = match picture.media_type.as_str() {
                "image/jpeg" => "picture.jpg",
                _ => "picture.png",
            };
            let (file, source) = attachment(picture, name);
            add(ExhibitKind::Picture, day, Some(file), source, None);
        }
    }
    if let Some(newest) = entries.last() {
        materials.push(Material {
            showable: Showable {
                record: newest.seq,
                on: wanted.today,
                kind: ExhibitKind::LogProof,
                file: None,
            },
            source: Source::Nothing,
            row: None,
            mail: None,
        });
    }
    materials
}

fn on_or_off(outcome: Outcome, confirmed: bool) -> Option<(bool, bool)> {
    match outcome {
        Outcome::On => Some((true, false)),
        Outcome::Off => Some((false, confirmed)),
        _ => None,
    }
}

fn split(kept: Option<(ExhibitFile, Source)>) -> (Option<ExhibitFile>, Source) {
    kept.map_or((None, Source::Nothing), |(file, source)| (Some(file), source))
}

fn attachment(kept: &AttachmentRef, name: &str) -> (ExhibitFile, Source) {
    let file = ExhibitFile {
        name: name.to_owned(),
        media_type: kept.media_type.clone(),
        bytes: kept.bytes,
        sha256: kept.sha256.to_string(),
    };
    (file, Source::Attachment(kept.sha256))
}

/// The letters that the member sent, by what they were.
fn letter_name(noted: &FollowUpNoted) -> Option<&'static str> {
    match noted.happened {
        FollowUpEvent::Reminded { .. } => Some("reminder.txt"),
        FollowUpEvent::ComplainedToCompany { .. } => Some("complaint-to-company.txt"),
        FollowUpEvent::Complained { .. } => Some("complaint.txt"),
        FollowUpEvent::DetailsSent { .. } if noted.text.is_some() => Some("details.txt"),
        _ => None,
    }
}

/// The day that a mail names itself, where it is one.
fn day_of(kept: &MailKept) -> Option<Date> {
    kept.shown["date"].as_str()?.get(..10)?.parse().ok()
}

fn mail_of(kept: &MailKept) -> Mail {
    let text_of = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let said = |name: &str| text_of(&kept.shown[name]);
    let verdict = kept.verdict.as_ref().unwrap_or(&Value::Null);
    Mail {
        from: said("from"),
        subject: said("subject"),
        text: said("text"),
        verdict: verdict["verdict"].as_str().map(str::to_owned),
        signer: text_of(&verdict["domain"]),
    }
}
