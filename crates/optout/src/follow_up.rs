//! What comes next after an objection was sent: from what happened and from today to one next step and its date.
//!
//! A fold over dated events, so that the same record always gives the same answer. It never says that a law was broken;
//! it says which step the law or the authority leaves open. Deliberately absent: letters (`reminder`, `complaint`), the
//! one objection's own state (`journey`), today, sentences.

mod event;
mod noted;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::deadline::{Due, DueKind, ExtensionOutcome, Rule, due};
use crate::public_holiday::next_working_day_in;
use crate::region::{Region, Right};

pub use event::{
    FollowUpEvent, GaveReason, NoteEventError, Outcome, REASONS_LIMIT, RefusalGround, SentObjection,
    check_event,
};
pub use noted::{FollowUpNoted, MailKept, NOTE_LIMIT};

/// Days that a reminder or a question leaves for an answer. Our own yardstick; no law sets it.
pub const REMINDER_DAYS: i64 = 14;
/// Days after which a complaint in the UK must have been acknowledged (DPA 2018 s. 164A).
pub const UK_COMPLAINT_DAYS: i64 = 30;
/// Months after which an authority must have told where a complaint stands (GDPR Art. 78(2), UK DPA 2018 s. 166).
pub const AUTHORITY_MONTHS: i64 = 3;

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextAct {
    /// Wait until the date.
    Wait,
    /// Send the reminder.
    Remind,
    /// Ask for what was left out.
    AskForTheRest,
    /// Ask what was done.
    AskToClarify,
    /// Send what LinkedIn asked for.
    SendDetails,
    /// Complain to LinkedIn itself, as the ICO expects.
    ComplainToCompany,
    /// Complain to the authority.
    Complain,
    /// Ask the authority where the complaint stands.
    AskAuthority,
    /// Nothing is open. A later look at the setting shows whether it stayed off.
    LookAgain,
    /// Nothing is left that this app knows of.
    NothingKnown,
}

/// Why that is next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The time for the answer runs.
    TimeRuns,
    /// LinkedIn took longer in time.
    ExtendedInTime,
    /// LinkedIn took longer, after the first period was over.
    ExtendedTooLate,
    /// LinkedIn took longer, where the law knows no longer period.
    ExtendedWithoutLaw,
    /// The time is over without an answer.
    TimeOver,
    /// No law sets a time; the app's own reminder is due.
    NoTimeInLaw,
    /// LinkedIn says it stopped.
    Stopped,
    /// LinkedIn stopped for some aims only.
    Partly,
    /// LinkedIn refused.
    Refused,
    /// LinkedIn asked for details.
    DetailsAsked,
    /// The answer is not clear.
    Unclear,
    /// A reminder is out.
    Reminded,
    /// The reminder had no answer.
    ReminderUnanswered,
    /// A complaint to LinkedIn is out.
    CompanyHasComplaint,
    /// An authority has the complaint.
    AuthorityHasComplaint,
    /// The authority closed the case.
    AuthorityClosed,
}

/// What a date rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateBasis {
    /// A law sets it for this request.
    Law,
    /// A law sets it for other requests.
    Yardstick,
    /// LinkedIn named it.
    NamedByLinkedin,
    /// The app set it.
    App,
}

/// The day by which an answer is due. Every page, letter and file shows this one day and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerDay {
    /// The day that counts now: with an extension that holds, and on a working day where the law moves it there.
    pub on: Date,
    /// What it rests on.
    pub basis: DateBasis,
    /// The period behind it, with the plain calendar day and the rule.
    pub due: Due,
    /// Whether an answer is still awaited.
    pub open: bool,
    /// What was said of an extension, where one was noted.
    pub extension: Option<Extension>,
}

impl AnswerDay {
    /// The plain day of the calendar, where the law moved the end of the period away from it.
    #[must_use]
    pub fn calendar_day(&self) -> Option<Date> {
        (self.basis != DateBasis::NamedByLinkedin && self.due.by != self.on).then_some(self.due.by)
    }

    /// Whether a law sets the day for this request, as far as is known.
    #[must_use]
    pub fn is_legal(&self) -> bool {
        matches!(self.due.kind, DueKind::Answer | DueKind::Acknowledgement)
    }

    /// Whether the day is past.
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        self.on < today
    }
}

/// What the member told of an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The day that LinkedIn said so.
    pub on: Date,
    /// The day that it named.
    pub until: Option<Date>,
    /// Whether it gave a reason, as GDPR Art. 12(3) asks.
    pub reason: Option<GaveReason>,
}

/// The day by which an answer is due, from what happened so far, oldest first.
#[must_use]
pub fn answer_day(sent: &SentObjection, events: &[FollowUpEvent]) -> AnswerDay {
    // It does not turn on today.
    Course::after(sent, events, sent.sent_on).answer_day()
}

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextStep {
    /// What to do.
    pub act: NextAct,
    /// Why.
    pub because: Because,
    /// The date it turns on: until when to wait, or since when it is open. The one date for home and the calendar.
    pub date: Option<Date>,
    /// What the date rests on.
    pub basis: Option<DateBasis>,
    /// When an answer is due, with its rule.
    pub answer: AnswerDay,
    /// Other steps that are open now.
    pub also: Vec<NextAct>,
}

/// The next step, from what happened so far (oldest first) and the day.
#[must_use]
pub fn next_step(sent: &SentObjection, events: &[FollowUpEvent], today: Date) -> NextStep {
    Course::after(sent, events, today).step()
}

/// What the events so far come to.
struct Course<'a> {
    sent: &'a SentObjection,
    today: Date,
    /// Whether an authority takes complaints from there.
    has_authority: bool,
    due: Due,
    extension: Option<Extension>,
    answer: Option<&'a Outcome>,
    reminded: Option<Date>,
    company: Option<Date>,
    authority: Option<Date>,
    closed: bool,
}

impl<'a> Course<'a> {
    fn after(sent: &'a SentObjection, events: &'a [FollowUpEvent], today: Date) -> Self {
        let mut course = Self::new(sent, today);
        for event in events {
            course.take(event);
        }
        course
    }

    fn new(sent: &'a SentObjection, today: Date) -> Self {
        let rights = Region::find(&sent.country)
            .map(|region| region.rights())
            .unwrap_or(&[]);
        Self {
            sent,
            today,
            has_authority: rights.contains(&Right::Complain),
            due: due(sent.rule, sent.sent_on, None),
            extension: None,
            answer: None,
            reminded: None,
            company: None,
            authority: None,
            closed: false,
        }
    }

    fn take(&mut self, event: &'a FollowUpEvent) {
        match event {
            FollowUpEvent::Acknowledged { .. } | FollowUpEvent::NoAnswer { .. } => {}
            FollowUpEvent::Extended { on, until, reason } => {
                // Only the first extension counts: the law knows one.
                if self.extension.is_none() {
                    self.due = due(self.sent.rule, self.due.received, Some(*on));
                    self.extension = Some(Extension {
                        on: *on,
                        until: *until,
                        reason: *reason,
                    });
                }
            }
            FollowUpEvent::Answered { outcome, .. } => {
                self.answer = Some(outcome);
                self.reminded = None;
            }
            FollowUpEvent::Reminded { on } => self.reminded = Some(*on),
            FollowUpEvent::DetailsSent { on } => {
                // The time runs anew once the sender can be told (GDPR Art. 12(6), EDPB Guidelines 01/2022 no. 157).
                self.answer = None;
                self.due = due(self.sent.rule, *on, None);
                self.extension = None;
                self.reminded = None;
            }
            FollowUpEvent::ComplainedToCompany { on } => self.company = Some(*on),
            FollowUpEvent::Complained { on, .. } => {
                self.authority = Some(*on);
                self.closed = false;
            }
            FollowUpEvent::AuthorityReplied { on, closed } => {
                self.authority = Some(*on);
                self.closed = *closed;
            }
        }
    }

    fn step(self) -> NextStep {
        if matches!(self.answer, Some(Outcome::Stopped)) {
            return self.say(NextAct::LookAgain, Because::Stopped, None, Vec::new());
        }
        if let Some(since) = self.authority {
            return self.with_authority(since);
        }
        match self.answer {
            Some(Outcome::Refused { ground, .. }) => self.refused(*ground),
            Some(Outcome::Partly { .. }) => self.asking(NextAct::AskForTheRest, Because::Partly),
            Some(Outcome::Unclear) => self.asking(NextAct::AskToClarify, Because::Unclear),
            Some(Outcome::Stopped) | None => self.without_answer(),
        }
    }

    fn with_authority(self, since: Date) -> NextStep {
        if self.closed {
            return self.say(NextAct::NothingKnown, Because::AuthorityClosed, None, Vec::new());
        }
        let date = since.saturating_add(AUTHORITY_MONTHS.months());
        let basis = match self.sent.rule {
            Rule::Gdpr | Rule::Uk | Rule::UkComplaint => DateBasis::Law,
            _ => DateBasis::App,
        };
        let act = if self.today <= date {
            NextAct::Wait
        } else {
            NextAct::AskAuthority
        };
        self.say(
            act,
            Because::AuthorityHasComplaint,
            Some((date, basis)),
            Vec::new(),
        )
    }

    fn refused(self, ground: RefusalGround) -> NextStep {
        if ground == RefusalGround::NotIdentified {
            let also = self.complaint();
            return self.say(NextAct::SendDetails, Because::DetailsAsked, None, also);
        }
        match self.escalation(Because::Refused) {
            Some(step) => step,
            None => self.say(
                NextAct::NothingKnown,
                Because::Refused,
                None,
                vec![NextAct::AskToClarify],
            ),
        }
    }

    /// Ask once, give time, then go on to a complaint.
    fn asking(self, ask: NextAct, because: Because) -> NextStep {
        if let Some(asked) = self.reminded {
            return self.after_reminder(asked);
        }
        let also = self.complaint();
        self.say(ask, because, None, also)
    }

    fn without_answer(self) -> NextStep {
        let (end, basis) = self.end();
        if self.today <= end {
            let because = match self.due.extension {
                ExtensionOutcome::Granted => Because::ExtendedInTime,
                ExtensionOutcome::NotInThisLaw if self.extension.is_some() => Because::ExtendedWithoutLaw,
                _ if self.due.kind == DueKind::AskAgain => Because::NoTimeInLaw,
                _ => Because::TimeRuns,
            };
            return self.say(NextAct::Wait, because, Some((end, basis)), Vec::new());
        }
        if let Some(asked) = self.reminded {
            return self.after_reminder(asked);
        }
        if let (Rule::Uk, Some(_)) = (self.sent.rule, self.company)
            && let Some(step) = self.escalation(Because::TimeOver)
        {
            return step;
        }
        let because = match self.due.extension {
            ExtensionOutcome::TooLate => Because::ExtendedTooLate,
            _ if self.due.kind == DueKind::AskAgain => Because::NoTimeInLaw,
            _ => Because::TimeOver,
        };
        let also = self.complaint();
        self.say(NextAct::Remind, because, Some((end, basis)), also)
    }

    fn after_reminder(self, asked: Date) -> NextStep {
        let date = asked.saturating_add(REMINDER_DAYS.days());
        if self.today <= date {
            let also = self.complaint();
            return self.say(
                NextAct::Wait,
                Because::Reminded,
                Some((date, DateBasis::App)),
                also,
            );
        }
        match self.escalation(Because::ReminderUnanswered) {
            Some(step) => step,
            None => self.say(
                NextAct::Remind,
                Because::ReminderUnanswered,
                Some((date, DateBasis::App)),
                Vec::new(),
            ),
        }
    }

    /// The complaint that is open, or the wait for the one that is out.
    fn escalation(&self, because: Because) -> Option<NextStep> {
        if !self.has_authority {
            return None;
        }
        if self.sent.rule != Rule::Uk {
            return Some(self.say(NextAct::Complain, because, None, Vec::new()));
        }
        let Some(told) = self.company else {
            return Some(self.say(NextAct::ComplainToCompany, because, None, vec![NextAct::Complain]));
        };
        let date = told.saturating_add(UK_COMPLAINT_DAYS.days());
        Some(if self.today <= date {
            let also = vec![NextAct::Complain];
            self.say(
                NextAct::Wait,
                Because::CompanyHasComplaint,
                Some((date, DateBasis::Law)),
                also,
            )
        } else {
            self.say(
                NextAct::Complain,
                Because::CompanyHasComplaint,
                Some((date, DateBasis::Law)),
                Vec::new(),
            )
        })
    }

    fn complaint(&self) -> Vec<NextAct> {
        match (self.has_authority, self.sent.rule) {
            (false, _) => Vec::new(),
            (true, Rule::Uk) if self.company.is_none() => vec![NextAct::ComplainToCompany, NextAct::Complain],
            (true, _) => vec![NextAct::Complain],
        }
    }

    /// The last day to wait for an answer. Of two calendars of holidays the later one counts: nobody loses by it.
    fn end(&self) -> (Date, DateBasis) {
        let by = next_working_day_in(self.due.by, &self.sent.country)
            .map_or(self.due.by_working_day, |day| day.max(self.due.by_working_day));
        let basis = match self.due.kind {
            DueKind::Answer | DueKind::Acknowledgement => DateBasis::Law,
            DueKind::Yardstick => DateBasis::Yardstick,
            DueKind::AskAgain => DateBasis::App,
        };
        let named = self.extension.and_then(|extension| extension.until);
        match (named, self.due.extension) {
            // LinkedIn may name an earlier day than the law allows, never a later one.
            (Some(named), ExtensionOutcome::Granted) if named < by => (named, DateBasis::NamedByLinkedin),
            // Where no law sets a day for this request, the one that was named is as good as any.
            (Some(named), _) if basis != DateBasis::Law => (named, DateBasis::NamedByLinkedin),
            _ => (by, basis),
        }
    }

    fn answer_day(&self) -> AnswerDay {
        let (on, basis) = self.end();
        let mut due = self.due.clone();
        // Told in time, and no day is known that it moves to: neither the law nor LinkedIn named one.
        if due.rule.leaves_the_extension_open()
            && due.extension == ExtensionOutcome::Granted
            && basis != DateBasis::NamedByLinkedin
        {
            due.extension = ExtensionOutcome::None;
        }
        AnswerDay {
            on,
            basis,
            due,
            open: self.answer.is_none(),
            extension: self.extension,
        }
    }

    fn say(
        &self,
        act: NextAct,
        because: Because,
        date: Option<(Date, DateBasis)>,
        also: Vec<NextAct>,
    ) -> NextStep {
        NextStep {
            act,
            because,
            date: date.map(|(date, _)| date),
            basis: date.map(|(_, basis)| basis),
            answer: self.answer_day(),
            also,
        }
    }
}
