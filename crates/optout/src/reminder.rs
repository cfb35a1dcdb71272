//! The reminder to LinkedIn: what is still open after an objection, and by when an answer is asked for.
//!
//! One letter serves silence, a partial answer, an unclear one and a refusal; in the UK it can be the complaint that the
//! ICO expects first. It cites no law where none sets a time. Deliberately absent: when to send it (`follow_up`).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::authority::Authority;
use crate::correspondence::{Correspondence, Draft, WriteLetterError};
use crate::follow_up::{Outcome, REMINDER_DAYS};
use crate::letter::LetterKind;
use crate::objection::{Letter, Membership, RecordPrint};
use crate::region::{ObjectionRight, Region};

/// How a reminder is written.
#[derive(Debug, Clone, Copy)]
pub struct ReminderForm<'a> {
    /// The language of the letter (BCP 47).
    pub language: &'a str,
    /// The day it is sent.
    pub today: Date,
    /// Whether it is to be a complaint to the company as well. Only UK law knows that.
    pub as_complaint: bool,
    /// The authority to name, if the member wants to.
    pub authority: Option<&'a Authority>,
}

/// Writes the reminder.
///
/// # Errors
/// [`WriteLetterError`] where nothing is open or a value cannot stand in a letter.
pub fn write_reminder(
    case: &Correspondence,
    form: &ReminderForm<'_>,
    print: Option<&RecordPrint>,
) -> Result<Letter, WriteLetterError> {
    let region = case.check()?;
    let mut draft = Draft::new(LetterKind::Reminder, form.language, case, region, form.today)?;
    let objected = case.objects(region);
    draft.set_day("answer_by", form.today.saturating_add(REMINDER_DAYS.days()))?;

    let greeting = draft.shared("greeting")?;
    draft.greet(greeting)?;
    let writer = draft.shared(match case.member {
        Membership::Member => "member",
        Membership::NotAMember => "visitor",
    })?;
    let mut lines = vec![
        writer,
        draft.part(if objected { "sent" } else { "sent-request" })?,
    ];
    if case
        .reference
        .as_deref()
        .is_some_and(|text| !text.trim().is_empty())
    {
        lines.push(draft.part("reference")?);
    }
    draft.block(&lines);
    let open = what_is_open(case, form.today, &mut draft)?;
    draft.block(&open);
    if form.as_complaint && region.objection_right() == ObjectionRight::UkGdpr {
        let complaint = draft.part("company-complaint")?;
        draft.block(&[complaint]);
    }
    let mut lines = vec![draft.part("ask")?];
    if let Some(authority) = form.authority {
        draft.set("authority", &authority.name);
        lines.push(draft.part("authority")?);
    }
    draft.block(&lines);
    let subject = if objected { "subject" } else { "subject-request" };
    Ok(draft.finish(subject, case, print)?)
}

fn what_is_open(
    case: &Correspondence,
    today: Date,
    draft: &mut Draft<'_>,
) -> Result<Vec<String>, WriteLetterError> {
    if let Some((on, outcome)) = case.answer() {
        draft.set_day("answered", on)?;
        return Ok(match outcome {
            Outcome::Partly { missing } => {
                let mut lines = vec![draft.part("partly")?];
                lines.extend(draft.aims(missing)?);
                lines
            }
            Outcome::Refused { .. } => vec![draft.part("refused")?],
            Outcome::Unclear | Outcome::Stopped => vec![draft.part("unclear")?],
        });
    }
    Ok(draft.waiting(case, today)?)
}

/// Whether a reminder from there can be a complaint to the company in law.
#[must_use]
pub fn can_be_complaint(region: Region) -> bool {
    region.objection_right() == ObjectionRight::UkGdpr
}
