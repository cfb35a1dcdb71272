//! The case file for an authority, as data: the facts on one page, the timeline, the numbered exhibits.
//!
//! It orders what the log holds and says what fits an intake form; it adds no claim. Deliberately absent: the words, the
//! pages (the shell prints them) and the bytes of the exhibits.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::authority::{Authority, FileSort, Intake};
use crate::correspondence::{Correspondence, WriteLetterError};
use crate::follow_up::{FollowUpEvent, NextStep, next_step};
use crate::objection::{Membership, Target};
use crate::region::{DataController, ObjectionRight};

/// Most bytes of the printed part. Common intake forms take a few megabytes; ours stays under three.
pub const PRINTED_BYTES: u64 = 3_000_000;
/// Most bytes of one exhibit that goes into the printed part or beside it.
pub const EXHIBIT_BYTES: u64 = 3_000_000;
/// File types that common intake forms take. What an authority's own form takes is not known here.
pub const TAKEN_TYPES: [&str; 4] = ["application/pdf", "image/png", "image/jpeg", "text/plain"];

/// What an exhibit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExhibitKind {
    /// What the app read of the setting.
    Reading,
    /// What the member told of the setting.
    Told,
    /// A picture.
    Picture,
    /// The objection as it was sent.
    Objection,
    /// A mail of LinkedIn's.
    LinkedinMail,
    /// A reminder, or a complaint to LinkedIn.
    Letter,
    /// The proof of the log: its head, seal and stamps.
    LogProof,
}

/// A file that belongs to an exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExhibitFile {
    /// Its name without the number: `objection.txt`.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// How large it is.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
}

/// Something of the log that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Showable {
    /// Its place in the log.
    pub record: u64,
    /// Its day.
    pub on: Date,
    /// What it is.
    pub kind: ExhibitKind,
    /// Its file, if it has one.
    pub file: Option<ExhibitFile>,
}

/// How a file fits an intake form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// It fits, or it has no file and is printed.
    Fits,
    /// It is too large: it stays in the export, and the form gets its fingerprint.
    TooLarge,
    /// Its type is not one that the form takes, as far as that is known.
    OtherType,
}

/// A numbered exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exhibit {
    /// Its number, from 1.
    pub number: u32,
    /// What is shown.
    #[serde(flatten)]
    pub shown: Showable,
    /// How it fits.
    pub fit: Fit,
}

impl Exhibit {
    /// The name of its file in the export: `exhibit-03-objection.txt`.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let file = self.shown.file.as_ref()?;
        Some(format!("exhibit-{:02}-{}", self.number, file.name))
    }
}

/// What a line of the timeline tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "line", content = "of", rename_all = "snake_case")]
pub enum TimelineLine {
    /// The objection was sent.
    ObjectionSent,
    /// What happened after it.
    Event(FollowUpEvent),
    /// An exhibit of its own.
    Exhibit(ExhibitKind),
}

/// A dated line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// The day.
    pub on: Date,
    /// What it tells.
    #[serde(flatten)]
    pub line: TimelineLine,
    /// The exhibits of that day that bear it out, by number.
    pub exhibits: Vec<u32>,
}

/// What stands on the first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// Who decides about the data.
    pub controller: DataController,
    /// To whom the file goes.
    pub authority: String,
    /// What the law offers.
    pub right: ObjectionRight,
    /// Whether the person has an account.
    pub member: Membership,
    /// When the objection was sent.
    pub sent_on: Date,
    /// What it is aimed at.
    pub targets: Vec<Target>,
    /// The number that LinkedIn gave.
    pub reference: Option<String>,
    /// Where things stand, with the period and its rule.
    pub standing: NextStep,
}

/// The case file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFile {
    /// The first page.
    pub facts: CaseFacts,
    /// What happened, oldest first.
    pub timeline: Vec<Dated>,
    /// The exhibits, by number.
    pub exhibits: Vec<Exhibit>,
    /// The exhibits that do not fit, by number.
    pub left_out: Vec<u32>,
    /// Most bytes of the printed part, so that it fits.
    pub printed_bytes: u64,
    /// Whether the proof of the log is among them. Without it the file is a story only.
    pub has_proof: bool,
}

/// Puts a case file together.
///
/// # Errors
/// [`WriteLetterError`] where nothing is open, or the place is not known.
pub fn case_file(
    case: &Correspondence,
    authority: &Authority,
    showable: &[Showable],
    today: Date,
) -> Result<CaseFile, WriteLetterError> {
    let region = case.open()?;
    let intake = authority.intake.as_ref();
    let mut ordered = showable.to_vec();
    // The proof is of the whole, so it comes last.
    ordered.sort_by_key(|shown| (shown.kind == ExhibitKind::LogProof, shown.on, shown.record));
    ordered.dedup();
    let exhibits: Vec<Exhibit> = (1..)
        .zip(ordered)
        .map(|(number, shown)| Exhibit {
            number,
            fit: fit(shown.file.as_ref(), intake),
            shown,
        })
        .collect();
    Ok(CaseFile {
        facts: CaseFacts {
            controller: region.controller(),
            authority: authority.name.clone(),
            right: region.objection_right(),
            member: case.member,
            sent_on: case.sent.sent_on,
            targets: case.sent.targets.clone(),
            reference: case.reference.clone(),
            standing: next_step(&case.sent, &case.events, today),
        },
        timeline: timeline(case, &exhibits),
        left_out: exhibits
            .iter()
            .filter(|exhibit| exhibit.fit != Fit::Fits)
            .map(|exhibit| exhibit.number)
            .collect(),
        printed_bytes: printed_bytes(intake),
        has_proof: exhibits
            .iter()
            .any(|exhibit| exhibit.shown.kind == ExhibitKind::LogProof),
        exhibits,
    })
}

/// Whether a file fits what a form takes; what is not known is taken to be as in common forms.
fn fit(file: Option<&ExhibitFile>, intake: Option<&Intake>) -> Fit {
    let Some(file) = file else { return Fit::Fits };
    let named = intake.map_or(&[][..], |intake| &intake.takes);
    let taken = match named {
        [] => TAKEN_TYPES.contains(&file.media_type.as_str()),
        named => FileSort::of(&file.media_type).is_some_and(|sort| named.contains(&sort)),
    };
    let most = intake.and_then(|intake| intake.bytes_each.or(intake.bytes_all));
    if !taken {
        Fit::OtherType
    } else if file.bytes > most.unwrap_or(EXHIBIT_BYTES) {
        Fit::TooLarge
    } else {
        Fit::Fits
    }
}

fn printed_bytes(intake: Option<&Intake>) -> u64 {
    let limits = intake.map_or([None, None], |intake| [intake.bytes_each, intake.bytes_all]);
    let most = limits.into_iter().flatten().min();
    most.map_or(PRINTED_BYTES, |most| most.min(PRINTED_BYTES))
}

fn timeline(case: &Correspondence, exhibits: &[Exhibit]) -> Vec<Dated> {
    let mut told: Vec<u32> = Vec::new();
    let mut bear_out = |on: Date, kinds: &[ExhibitKind]| {
        let numbers: Vec<u32> = exhibits
            .iter()
            .filter(|exhibit| exhibit.shown.on == on && kinds.contains(&exhibit.shown.kind))
            .map(|exhibit| exhibit.number)
            .collect();
        told.extend(&numbers);
        numbers
    };
    let mut lines = vec![Dated {
        on: case.sent.sent_on,
        line: TimelineLine::ObjectionSent,
        exhibits: bear_out(case.sent.sent_on, &[ExhibitKind::Objection]),
    }];
    for event in &case.events {
        let kinds: &[ExhibitKind] = match event {
            FollowUpEvent::Acknowledged { .. }
            | FollowUpEvent::Extended { .. }
            | FollowUpEvent::Answered { .. } => &[ExhibitKind::LinkedinMail],
            FollowUpEvent::Reminded { .. }
            | FollowUpEvent::DetailsSent { .. }
            | FollowUpEvent::ComplainedToCompany { .. } => &[ExhibitKind::Letter],
            _ => &[],
        };
        lines.push(Dated {
            on: event.on(),
            exhibits: bear_out(event.on(), kinds),
            line: TimelineLine::Event(event.clone()),
        });
    }
    // What bears out no line has one of its own; the proof is of the whole and of no day.
    for exhibit in exhibits {
        if !told.contains(&exhibit.number) && exhibit.shown.kind != ExhibitKind::LogProof {
            lines.push(Dated {
                on: exhibit.shown.on,
                line: TimelineLine::Exhibit(exhibit.shown.kind),
                exhibits: vec![exhibit.number],
            });
        }
    }
    lines.sort_by_key(|line| line.on);
    lines
}
