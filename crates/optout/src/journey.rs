//! The heart: what is known, what the member is doing, and what comes next.
//!
//! [`step`] takes a state and an input and gives the next state and the wanted effects. What is *known* moves on
//! [`Input::Recorded`] alone, so nothing counts that is not in the log, and replaying the log gives the same
//! knowledge. Off is confirmed only by two readings of "off" with a reload between them. Deliberately absent:
//! doing anything, clocks, sentences.

use serde::{Deserialize, Serialize};

use crate::data_export::DataExportCount;
use crate::effect::{Effect, Page};
use crate::follow_up::{FollowUpNoted, MailKept};
use crate::observation::{
    AnswerNoted, ChoiceMade, ClockJumped, Exported, How, KeyState, LogStarted, ObjectionNoted, Observation,
    ReadStep, ReadingObserved, ReadingTaken, Record, StoreSetAside, ToldObserved,
};
use crate::reading::{Outcome, SitePlace};
use crate::sign_in::SignIn;

pub use crate::state::{
    ChangeStage, Changed, KnownSetting, LastExport, RecordFault, Retry, STALE_AFTER_DAYS, SentObjection,
    Setting, State, Try, TryResult, Unsaved,
};
pub use crate::task::{Task, TaskStatus, TaskView};

/// What the member pressed, or what the world reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "input", rename_all = "snake_case")]
pub enum Input {
    /// The app started and the log is replayed.
    Started,
    /// A log began.
    LogBegan(LogStarted),
    /// The sealing key's state is known anew.
    KeySeen(KeyState),
    /// The clock jumped.
    ClockJumped(ClockJumped),
    /// An earlier store was set aside.
    StoreSetAside(StoreSetAside),
    /// The member reached the end of the explanation.
    UnderstandFinished,
    /// The member wants a page in the site window.
    OpenSitePressed {
        /// Which page.
        page: Page,
    },
    /// The member pressed "Reload" above the site's page.
    ReloadPressed,
    /// A page of the site ended its load.
    SiteArrived {
        /// Which kind of page it is.
        place: SitePlace,
    },
    /// The site wanted a second window and did not get it.
    SiteWindowRefused,
    /// The site's window was closed.
    SiteClosed,
    /// The member wants a page in their own browser.
    OpenInBrowserPressed {
        /// Which page.
        page: Page,
    },
    /// The member agrees that the app connects.
    ConnectAgreed,
    /// The member does not.
    ConnectDeclined,
    /// The member pressed "Read the switch now", or "I've done it".
    ReadPressed,
    /// The member pressed "Reload and read".
    ReloadAndReadPressed,
    /// The reading is judged.
    Judged(Box<ReadingTaken>),
    /// The member brought a saved page, and it is judged.
    Imported(Box<ReadingTaken>),
    /// The reading ended without a judgement, as when the window was closed.
    ReadingAbandoned,
    /// The member says what they see.
    Told(ToldObserved),
    /// The member chose.
    Chose {
        /// What.
        choice: ChoiceMade,
    },
    /// The member wants to object.
    ObjectionStarted,
    /// The member does not want to object now.
    ObjectionLeft,
    /// The member says it is sent.
    ObjectionSent(Box<ObjectionNoted>),
    /// The member says an answer came.
    AnswerCame(Box<AnswerNoted>),
    /// The member says that something happened after an objection was sent.
    FollowedUp(Box<FollowUpNoted>),
    /// The member keeps a mail.
    MailBrought(Box<MailKept>),
    /// The member keeps the counts of their data.
    DataExportBrought(Box<DataExportCount>),
    /// A bundle was written.
    Exported(Exported),
    /// An entry is in the log.
    Recorded(Box<Record>),
    /// An entry could not be written.
    RecordFailed {
        /// What.
        observation: Box<Observation>,
        /// Why.
        fault: RecordFault,
    },
    /// The member wants to try writing again.
    SaveAgainPressed,
}

/// Gives the next state and the effects that an input asks for.
#[must_use]
pub fn step(state: &State, input: Input) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let effects = next.take(input);
    (next, effects)
}

impl State {
    fn take(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Started => self.owed(),
            Input::LogBegan(began) => append(Observation::LogStarted(began)),
            Input::KeySeen(key) if self.key.as_ref() == Some(&key) => Vec::new(),
            Input::KeySeen(key) => append(Observation::KeyState(key)),
            Input::ClockJumped(jump) => append(Observation::ClockJumped(jump)),
            Input::StoreSetAside(kept) => append(Observation::StoreSetAside(kept)),
            Input::UnderstandFinished if self.understood.is_some() => Vec::new(),
            Input::UnderstandFinished => append(Observation::ExplanationRead {}),
            Input::OpenSitePressed { page } if self.agreed_to_connect.is_some() => {
                self.sign_in.ask();
                vec![Effect::OpenSite { page }]
            }
            Input::OpenSitePressed { page } => {
                self.awaiting_consent = Some(page);
                Vec::new()
            }
            Input::ReloadPressed => {
                self.sign_in.ask();
                Vec::new()
            }
            Input::SiteArrived { place } => {
                self.sign_in.arrive(place);
                Vec::new()
            }
            Input::SiteWindowRefused => {
                self.sign_in.refuse_window();
                Vec::new()
            }
            Input::SiteClosed => {
                self.sign_in = SignIn::default();
                Vec::new()
            }
            Input::OpenInBrowserPressed { page } => vec![Effect::OpenInBrowser { page }],
            Input::ConnectAgreed if self.awaiting_consent.is_some() => {
                append(Observation::ConnectionAgreed {})
            }
            Input::ConnectAgreed => Vec::new(),
            Input::ConnectDeclined => {
                self.awaiting_consent = None;
                Vec::new()
            }
            Input::ReadPressed => self.begin_reading(self.plain_step()),
            Input::ReloadAndReadPressed => self.begin_reading(ReadStep::AfterReload),
            Input::Judged(taken) => self.judged(*taken),
            Input::Imported(taken) => append(Observation::Reading(Box::new(ReadingObserved {
                how: How::Imported,
                step: ReadStep::Check,
                confirmed: false,
                taken: *taken,
            }))),
            Input::ReadingAbandoned => {
                self.reading = None;
                Vec::new()
            }
            Input::Told(told) => append(Observation::Told(told)),
            Input::Chose { choice } if self.may_choose(choice) => append(Observation::Choice { choice }),
            Input::Chose { .. } => Vec::new(),
            Input::ObjectionStarted => {
                self.objecting = true;
                Vec::new()
            }
            Input::ObjectionLeft => {
                self.objecting = false;
                Vec::new()
            }
            Input::ObjectionSent(noted) => append(Observation::ObjectionNoted(noted)),
            Input::AnswerCame(answer) if self.objection(answer.objection).is_some() => {
                append(Observation::AnswerNoted(answer))
            }
            Input::AnswerCame(_) => Vec::new(),
            Input::FollowedUp(noted) if self.objection(noted.objection).is_some() => {
                append(Observation::FollowUpNoted(noted))
            }
            Input::FollowedUp(_) => Vec::new(),
            Input::MailBrought(mail) => append(Observation::MailKept(mail)),
            Input::DataExportBrought(count) => append(Observation::DataExportCounted(count)),
            Input::Exported(exported) => append(Observation::Exported(exported)),
            Input::Recorded(record) => self.recorded(&record),
            Input::RecordFailed { observation, fault } => {
                let retry = match *observation {
                    Observation::Reading(reading) if reading.how == How::SeenByApp => {
                        Retry::ReadAgain { step: reading.step }
                    }
                    other => Retry::WriteAgain {
                        observation: Box::new(other),
                    },
                };
                self.unsaved = Some(Unsaved { fault, retry });
                Vec::new()
            }
            Input::SaveAgainPressed => match self.unsaved.take().map(|unsaved| unsaved.retry) {
                Some(Retry::ReadAgain { step }) => self.begin_reading(step),
                Some(Retry::WriteAgain { observation }) => vec![Effect::Append { observation }],
                None => Vec::new(),
            },
        }
    }

    fn begin_reading(&mut self, step: ReadStep) -> Vec<Effect> {
        if self.reading.is_some() || self.agreed_to_connect.is_none() {
            return Vec::new();
        }
        self.reading = Some(step);
        match step {
            ReadStep::AfterReload => {
                self.sign_in.ask();
                vec![Effect::ReloadThenRead]
            }
            ReadStep::Check | ReadStep::AfterChange => vec![Effect::TakeReading { step }],
        }
    }

    fn plain_step(&self) -> ReadStep {
        match self.change {
            ChangeStage::AwaitClick
            | ChangeStage::StillOn { .. }
            | ChangeStage::AwaitReload { .. }
            | ChangeStage::CameBack { .. } => ReadStep::AfterChange,
            _ => ReadStep::Check,
        }
    }

    fn judged(&mut self, taken: ReadingTaken) -> Vec<Effect> {
        let Some(step) = self.reading.take() else {
            return Vec::new();
        };
        let confirmed = taken.outcome == Outcome::Off
            && step == ReadStep::AfterReload
            && matches!(self.change, ChangeStage::AwaitReload { .. });
        append(Observation::Reading(Box::new(ReadingObserved {
            how: How::SeenByApp,
            step,
            confirmed,
            taken,
        })))
    }

    fn may_choose(&self, choice: ChoiceMade) -> bool {
        match choice {
            ChoiceMade::TurnOff => self.setting.is_some() && !self.is_off_confirmed(),
            ChoiceMade::LeaveOn => self
                .setting
                .as_ref()
                .is_some_and(|known| known.value == Setting::On),
            ChoiceMade::ChangedMind => matches!(
                self.change,
                ChangeStage::AwaitClick
                    | ChangeStage::StillOn { .. }
                    | ChangeStage::AwaitReload { .. }
                    | ChangeStage::CameBack { .. }
            ),
        }
    }

    fn recorded(&mut self, record: &Record) -> Vec<Effect> {
        self.learn(record);
        if self
            .unsaved
            .as_ref()
            .is_some_and(|unsaved| unsaved.is_outdated_by(&record.observation))
        {
            self.unsaved = None;
        }
        match &record.observation {
            Observation::ConnectionAgreed {} => self
                .awaiting_consent
                .take()
                .map(|page| {
                    self.sign_in.ask();
                    Effect::OpenSite { page }
                })
                .into_iter()
                .collect(),
            Observation::ObjectionNoted(_) => {
                self.objecting = false;
                Vec::new()
            }
            Observation::Reading(_) => self.owed(),
            _ => Vec::new(),
        }
    }

    /// The entry that names a pair of readings, where the app stopped before it was written.
    fn owed(&self) -> Vec<Effect> {
        crate::change::owed(&self.change).map(append).unwrap_or_default()
    }
}

fn append(observation: Observation) -> Vec<Effect> {
    vec![Effect::Append {
        observation: Box::new(observation),
    }]
}
