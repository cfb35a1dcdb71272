//! What the letters after an objection share: who writes, what was sent, what happened since, and the text a member
//! edited. Deliberately absent: which letter comes when (`follow_up`) and the two letters (`reminder`, `complaint`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::{DueKind, ExtensionOutcome};
use crate::follow_up::{DateBasis, FollowUpEvent, GaveReason, Outcome, SentObjection, answer_day};
use crate::letter::{DayWords, LetterKind, LetterPartError, LetterTemplate, has_odd_character, record_note};
use crate::objection::{EMAIL_LIMIT, FieldProblem, Letter, Membership, NAME_LIMIT, RecordPrint, Target};
use crate::region::{ObjectionRight, Region, UnknownRegion};

/// Most characters in a letter that the member edited. The limits of the forms are not known; this is ours.
pub const LETTER_LIMIT: usize = 10_000;
/// Most characters in a reference.
pub const REFERENCE_LIMIT: usize = 100;

/// Who writes about which objection, and what happened so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correspondence {
    /// The objection.
    pub sent: SentObjection,
    /// What happened since, oldest first.
    pub events: Vec<FollowUpEvent>,
    /// Whether the person has an account.
    pub member: Membership,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Where they can be reached; the account's address for a member.
    pub email: String,
    /// The number that LinkedIn gave.
    #[serde(default)]
    pub reference: Option<String>,
}

/// Why a letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteLetterError {
    /// The place is not known.
    #[error("there is no such place")]
    Place(#[from] UnknownRegion),
    /// A name, an address or a reference is missing, too long or holds odd characters.
    #[error("a name, an address or a reference cannot stand in a letter")]
    Sender(FieldProblem),
    /// LinkedIn says it stopped, so there is nothing to write about.
    #[error("nothing is open")]
    NothingOpen,
    /// The shipped letter lacks something.
    #[error("the letter cannot be put together")]
    Letter(#[from] LetterPartError),
}

/// What is wrong with a text that the member edited, if anything is.
#[must_use]
pub fn check_edited_letter(text: &str) -> Option<FieldProblem> {
    check(text, LETTER_LIMIT, true)
}

/// Whether an edited text still prints the record, so that sending it anchors the log.
#[must_use]
pub fn prints_record(text: &str, print: &RecordPrint) -> bool {
    // Codes are printed in groups, and a mail program may break lines anywhere.
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let text = solid(text);
    text.contains(&solid(&print.head))
        && print
            .fingerprint
            .as_ref()
            .is_none_or(|key| text.contains(&solid(key)))
}

fn check(text: &str, limit: usize, needed: bool) -> Option<FieldProblem> {
    let text = text.replace("\r\n", "\n");
    let length = text.trim().chars().count();
    match length {
        0 => needed.then_some(FieldProblem::Missing),
        _ if length > limit => Some(FieldProblem::TooLong { length, limit }),
        _ => has_odd_character(&text).then_some(FieldProblem::ControlCharacter),
    }
}

impl Correspondence {
    /// The last answer, with its day. An answer that asked for details is over once they were sent.
    pub(crate) fn answer(&self) -> Option<(Date, &Outcome)> {
        self.since_details().iter().rev().find_map(|event| match event {
            FollowUpEvent::Answered { on, outcome } => Some((*on, outcome)),
            _ => None,
        })
    }

    /// What happened since the period began: all of it, or what came after details were sent.
    fn since_details(&self) -> &[FollowUpEvent] {
        let began = self
            .events
            .iter()
            .rposition(|event| matches!(event, FollowUpEvent::DetailsSent { .. }));
        self.events.get(began.unwrap_or(0)..).unwrap_or_default()
    }

    /// Whether it is an objection in law, and not a request alone.
    pub(crate) fn objects(&self, region: Region) -> bool {
        let uses = |target: &Target| *target != Target::Restriction;
        region.objection_right() != ObjectionRight::None && self.sent.targets.iter().any(uses)
    }

    /// The day of the last event of a sort.
    pub(crate) fn last_day(&self, is: impl Fn(&FollowUpEvent) -> bool) -> Option<Date> {
        self.events
            .iter()
            .rev()
            .find(|event| is(event))
            .map(FollowUpEvent::on)
    }

    /// The place, where something is still open. Names are not looked at.
    pub(crate) fn open(&self) -> Result<Region, WriteLetterError> {
        let region = Region::find(&self.sent.country)?;
        if matches!(self.answer(), Some((_, Outcome::Stopped))) {
            return Err(WriteLetterError::NothingOpen);
        }
        Ok(region)
    }

    /// What of the name, the address or the reference cannot stand in a letter.
    #[must_use]
    pub fn sender_problem(&self) -> Option<FieldProblem> {
        let line = |text: &str, limit, needed| {
            check(text, limit, needed)
                .or_else(|| text.contains('\n').then_some(FieldProblem::ControlCharacter))
        };
        line(&self.first_name, NAME_LIMIT, true)
            .or_else(|| line(&self.last_name, NAME_LIMIT, true))
            .or_else(|| line(&self.email, EMAIL_LIMIT, true))
            .or_else(|| line(self.reference.as_deref().unwrap_or(""), REFERENCE_LIMIT, false))
    }

    pub(crate) fn check(&self) -> Result<Region, WriteLetterError> {
        match self.sender_problem() {
            Some(problem) => Err(WriteLetterError::Sender(problem)),
            None => self.open(),
        }
    }
}

/// A letter while it is written: its templates, its values, its blocks.
pub(crate) struct Draft<'a> {
    kind: LetterKind,
    own: LetterTemplate,
    shared: LetterTemplate,
    days: DayWords,
    language: &'a str,
    values: Vec<(&'static str, String)>,
    blocks: Vec<String>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(
        kind: LetterKind,
        language: &'a str,
        case: &Correspondence,
        region: Region,
        today: Date,
    ) -> Result<Self, LetterPartError> {
        let shared = LetterTemplate::objection(language)?;
        let law = match region.objection_right() {
            ObjectionRight::UkGdpr => shared.fill("law-uk-gdpr", &[])?,
            _ => shared.fill("law-gdpr", &[])?,
        };
        let days = DayWords::of(language)?;
        let sent = days.say(case.sent.sent_on)?;
        let matter = if case.objects(region) {
            "subject"
        } else {
            "subject-request"
        };
        Ok(Self {
            kind,
            blocks: vec![days.say(today)?],
            own: LetterTemplate::of(kind, language)?,
            days,
            language,
            values: vec![
                ("matter", shared.fill(matter, &[])?),
                ("controller", region.controller().name().to_owned()),
                ("address", region.controller().post_address().join(", ")),
                ("email", case.email.trim().to_owned()),
                ("law", law),
                ("sent", sent),
                (
                    "reference",
                    case.reference.as_deref().unwrap_or("").trim().to_owned(),
                ),
            ],
            shared,
        })
    }

    /// Sets a value for the parts that follow.
    pub(crate) fn set(&mut self, name: &'static str, value: impl ToString) {
        self.values.push((name, value.to_string()));
    }

    /// Sets a day, in the words of the letter's language.
    pub(crate) fn set_day(&mut self, name: &'static str, day: Date) -> Result<(), LetterPartError> {
        let said = self.days.say(day)?;
        self.set(name, said);
        Ok(())
    }

    /// A part of this letter.
    pub(crate) fn part(&self, part: &'static str) -> Result<String, LetterPartError> {
        self.own.fill(part, &self.given())
    }

    /// A part that this letter shares with the objection.
    pub(crate) fn shared(&self, part: &'static str) -> Result<String, LetterPartError> {
        self.shared.fill(part, &self.given())
    }

    fn given(&self) -> Vec<(&str, &str)> {
        self.values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect()
    }

    /// Says to whom it goes, and greets.
    pub(crate) fn greet(&mut self, to: String) -> Result<(), LetterPartError> {
        let salutation = self.shared("salutation")?;
        self.blocks.extend([to, salutation]);
        Ok(())
    }

    /// What became of the wait for an answer that has not come, in the order of time.
    pub(crate) fn waiting(
        &mut self,
        case: &Correspondence,
        today: Date,
    ) -> Result<Vec<String>, LetterPartError> {
        let answer = answer_day(&case.sent, &case.events);
        let mut lines = Vec::new();
        if let Some(on) = case.last_day(|event| matches!(event, FollowUpEvent::DetailsSent { .. })) {
            self.set_day("details", on)?;
            lines.push(self.part("details")?);
        }
        if let Some(extension) = answer.extension {
            self.set_day("extended", extension.on)?;
            lines.push(self.part(match answer.due.extension {
                ExtensionOutcome::TooLate => "extended-late",
                _ => "extended",
            })?);
            if let Some(until) = extension.until {
                self.set_day("until", until)?;
                lines.push(self.part("extended-until")?);
            }
            if extension.reason == Some(GaveReason::No) {
                lines.push(self.part("no-reason")?);
            }
        }
        self.set_day("due", answer.on)?;
        // A law is named only once its time is over, and a day that LinkedIn named is not the law's.
        let by_law = answer.due.kind == DueKind::Answer;
        let (over, plain) = match self.kind {
            LetterKind::Complaint => ("no-answer-law", "no-answer"),
            LetterKind::Reminder | LetterKind::Objection => ("late-law", "late"),
        };
        lines.push(self.part(match (answer.basis, answer.is_over(today)) {
            (DateBasis::Law, true) if by_law => over,
            (_, false) if by_law => "running",
            _ => plain,
        })?);
        Ok(lines)
    }

    pub(crate) fn block(&mut self, lines: &[String]) {
        self.blocks.push(lines.join("\n"));
    }

    /// One line for each aim, in the order of the form.
    pub(crate) fn aims(&self, targets: &[Target]) -> Result<Vec<String>, LetterPartError> {
        let mut targets = targets.to_vec();
        targets.sort_unstable();
        targets.dedup();
        let complaint = LetterTemplate::of(LetterKind::Complaint, self.language)?;
        targets
            .into_iter()
            .map(|target| {
                let line = match target {
                    Target::ContentGeneratingAi => self.shared("target-content"),
                    Target::OtherAi => self.shared("target-other"),
                    Target::Restriction => complaint.fill("restriction", &[]),
                };
                line.map(|line| format!("- {line}"))
            })
            .collect()
    }

    /// Prints the record, closes and signs.
    pub(crate) fn finish(
        mut self,
        subject: &'static str,
        case: &Correspondence,
        print: Option<&RecordPrint>,
    ) -> Result<Letter, LetterPartError> {
        let closing = self.shared("closing")?;
        let name = format!("{} {}", case.first_name.trim(), case.last_name.trim());
        self.block(&[closing, name]);
        if let Some(print) = print {
            let note = record_note(&self.shared, &print.head, print.fingerprint.as_deref())?;
            self.block(&[note]);
        }
        let body = self.blocks.join("\n\n");
        Ok(Letter {
            language: self.language.to_owned(),
            subject: self.part(subject)?,
            length: body.chars().count(),
            body,
        })
    }
}
