//! What is known, and how it grows: one record of the log at a time, and in no other way.
//!
//! Replaying a log gives the same knowledge as having lived it. Deliberately absent: inputs and effects (`journey`),
//! and how the stage between on and off moves (`change`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::effect::Page;
use crate::follow_up::{AnswerDay, FollowUpEvent, answer_day};
use crate::observation::{
    AnswerNoted, Exported, How, KeyState, ObjectionNoted, Observation, ReadStep, ReadingObserved, Record,
    RecordRef, StoreSetAside, ToldAnswer, ToldObserved,
};
use crate::reading::{Outcome, Reason};
use crate::sign_in::SignIn;

/// After how many days a position is shown as old.
pub const STALE_AFTER_DAYS: i32 = 90;

/// The two positions of the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// On.
    On,
    /// Off.
    Off,
}

/// The last known position, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownSetting {
    /// The position.
    pub value: Setting,
    /// How that is known.
    pub how: How,
    /// The record that says so last.
    pub record: RecordRef,
    /// The reading after a reload that confirmed this "off". Never set for "on", nor for what was told.
    pub confirmed: Option<RecordRef>,
    /// Whether the switch could not be changed there.
    pub locked: bool,
}

/// The latest attempt to learn the position, whatever came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Try {
    /// The record of it.
    pub record: RecordRef,
    /// How.
    pub how: How,
    /// What came of it.
    pub result: TryResult,
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum TryResult {
    /// The app read.
    Read {
        /// The answer.
        outcome: Outcome,
        /// Its reason.
        reason: Option<Reason>,
        /// Whether the switch could not be changed there.
        locked: bool,
    },
    /// The member said.
    Told {
        /// The answer.
        answer: ToldAnswer,
    },
}

/// Where the member is on the way from on to off.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum ChangeStage {
    /// Nothing is being changed.
    #[default]
    None,
    /// The member chose to turn it off and is to click the switch.
    AwaitClick,
    /// The member said it is done, and the switch still showed on.
    StillOn {
        /// The record that says so.
        seen_on: RecordRef,
    },
    /// The app saw "off" once. It counts only after a reload.
    AwaitReload {
        /// The last record of "on" before.
        before: Option<RecordRef>,
        /// The reading of "off".
        seen_off: RecordRef,
    },
    /// Off, and off again after a reload.
    Confirmed {
        /// The last record of "on" before.
        before: Option<RecordRef>,
        /// The first reading of "off".
        seen_off: RecordRef,
        /// The reading of "off" after the reload.
        after: RecordRef,
        /// The entry that names the pair, once it is written.
        pair: Option<u64>,
    },
    /// Off was seen and did not last.
    CameBack {
        /// The reading of "off".
        seen_off: RecordRef,
        /// The reading of "on" that followed.
        seen_on: RecordRef,
        /// The entry that names the two, once it is written.
        pair: Option<u64>,
    },
    /// The member chose to leave it on.
    LeftOn {
        /// The record of the choice.
        chosen: RecordRef,
    },
    /// The member says that they turned it off.
    ToldOff {
        /// The record of their word.
        told: RecordRef,
    },
}

/// The switch is on, though it was off at the look before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// What was known before.
    pub from: KnownSetting,
    /// What is known now.
    pub to: KnownSetting,
}

/// An objection with the answers that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentObjection {
    /// The record of it.
    pub record: RecordRef,
    /// What was sent.
    pub noted: ObjectionNoted,
    /// The answers, oldest first.
    pub answers: Vec<AnswerNoted>,
    /// What happened since, oldest first.
    #[serde(default)]
    pub events: Vec<FollowUpEvent>,
}

impl SentObjection {
    /// The day by which an answer is due, with all that happened since.
    #[must_use]
    pub fn answer_day(&self) -> AnswerDay {
        let (sent, events) = self.case();
        answer_day(&sent, &events)
    }

    /// Whether an answer is still awaited.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let answered = |event: &FollowUpEvent| matches!(event, FollowUpEvent::Answered { .. });
        !self.answers.iter().any(|answer| answer.answer.is_final()) && !self.events.iter().any(answered)
    }
}

/// The last export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastExport {
    /// The record of it.
    pub record: RecordRef,
    /// What was written.
    pub exported: Exported,
}

/// Why an entry could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordFault {
    /// The disk is full.
    DiskFull,
    /// The place cannot be written to.
    ReadOnly,
    /// The system does not allow it.
    Denied,
    /// Another program holds the store.
    Busy,
    /// Something else.
    Other,
}

/// The latest thing that could not be written. It does not count, and it is forgotten once something newer is
/// written, so that nothing old is ever dated later than something new.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unsaved {
    /// Why it was not written.
    pub fault: RecordFault,
    /// What trying again means.
    pub retry: Retry,
}

impl Unsaved {
    /// Whether this must not be written any more, now that `newer` is: a word on the setting after a newer one
    /// would be dated too late, and a second copy of the same kind says nothing new.
    pub(crate) fn is_outdated_by(&self, newer: &Observation) -> bool {
        let speaks_of_setting = |o: &Observation| {
            matches!(
                o,
                Observation::Reading(_) | Observation::Told(_) | Observation::Choice { .. }
            )
        };
        match &self.retry {
            Retry::ReadAgain { .. } => speaks_of_setting(newer),
            Retry::WriteAgain { observation } => {
                observation.kind() == newer.kind()
                    || (speaks_of_setting(observation) && speaks_of_setting(newer))
            }
        }
    }
}

/// What trying again means after a failed write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "retry", rename_all = "snake_case")]
pub enum Retry {
    /// The page is read anew: a reading holds for its own moment only.
    ReadAgain {
        /// What the reading was for.
        step: ReadStep,
    },
    /// The same is written again.
    WriteAgain {
        /// What.
        observation: Box<Observation>,
    },
}

/// All that is known, and what is under way.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct State {
    /// The last known position. A try that told nothing never replaces it.
    pub setting: Option<KnownSetting>,
    /// What was known before that.
    pub previous: Option<KnownSetting>,
    /// The latest attempt.
    pub last_try: Option<Try>,
    /// The way from on to off.
    pub change: ChangeStage,
    /// On after off, until the member makes a new choice or it is seen off again.
    pub changed: Option<Changed>,
    /// The first record of "on".
    pub first_on: Option<RecordRef>,
    /// The record of the explanation read.
    pub understood: Option<RecordRef>,
    /// The record of the consent to connect.
    pub agreed_to_connect: Option<RecordRef>,
    /// The objections, oldest first.
    pub objections: Vec<SentObjection>,
    /// The last export.
    pub last_export: Option<LastExport>,
    /// The place of the newest record worth saving (no export, key or clock entry).
    pub newest_finding: Option<u64>,
    /// The sealing key.
    pub key: Option<KeyState>,
    /// Earlier stores that were set aside.
    pub set_aside: Vec<StoreSetAside>,
    /// How often the clock jumped.
    pub clock_jumps: u32,
    /// How many records the log holds.
    pub records: u64,

    /// The reading under way. Not in the log.
    pub reading: Option<ReadStep>,
    /// The page that waits for consent to connect. Not in the log.
    pub awaiting_consent: Option<Page>,
    /// Whether the member began an objection. Not in the log.
    pub objecting: bool,
    /// What could not be written. Not in the log.
    pub unsaved: Option<Unsaved>,
    /// How the sign-in goes in the open window. Not in the log.
    pub sign_in: SignIn,
}

impl State {
    /// The state that these records of one log give, oldest first.
    pub fn replay<'a>(records: impl Iterator<Item = &'a Record>) -> Self {
        let mut state = Self::default();
        for record in records {
            state.learn(record);
        }
        state
    }

    /// The dates by which something is due, soonest first.
    #[must_use]
    pub fn open_objections(&self) -> Vec<&SentObjection> {
        let mut open: Vec<_> = self
            .objections
            .iter()
            .filter(|objection| objection.is_open())
            .collect();
        open.sort_by_cached_key(|objection| objection.answer_day().on);
        open
    }

    /// Whether the last known position is older than [`STALE_AFTER_DAYS`].
    #[must_use]
    pub fn is_stale(&self, today: Date) -> bool {
        let age = |known: &KnownSetting| (today - known.record.at.date()).get_days();
        self.setting
            .as_ref()
            .is_some_and(|known| age(known) > STALE_AFTER_DAYS)
    }

    /// Whether "off" is confirmed: seen off by the app, and off again after a reload.
    #[must_use]
    pub fn is_off_confirmed(&self) -> bool {
        self.setting
            .as_ref()
            .is_some_and(|known| known.value == Setting::Off && known.confirmed.is_some())
    }

    pub(crate) fn objection(&self, seq: u64) -> Option<usize> {
        self.objections
            .iter()
            .position(|objection| objection.record.seq == seq)
    }

    /// Takes one record in. The only place where knowledge grows.
    pub(crate) fn learn(&mut self, record: &Record) {
        let at = record.reference();
        self.records = self.records.max(record.seq.saturating_add(1));
        if is_finding(&record.observation) {
            self.newest_finding = Some(record.seq);
        }
        match &record.observation {
            Observation::LogStarted(began) => self.key = Some(began.key.clone()),
            Observation::ExplanationRead {} => self.understood = Some(at),
            Observation::ConnectionAgreed {} => self.agreed_to_connect = Some(at),
            Observation::Reading(reading) => self.learn_reading(reading, at),
            Observation::Told(told) => self.learn_told(told, at),
            Observation::Choice { choice } => {
                self.changed = None;
                crate::change::choose(&mut self.change, *choice, at);
            }
            Observation::SwitchConfirmed(pair) => {
                crate::change::name_confirmed(&mut self.change, pair, record.seq)
            }
            Observation::SwitchCameBack(pair) => {
                crate::change::name_came_back(&mut self.change, pair, record.seq)
            }
            Observation::ObjectionNoted(noted) => {
                self.objections.push(SentObjection {
                    record: at,
                    noted: (**noted).clone(),
                    answers: Vec::new(),
                    events: Vec::new(),
                });
            }
            Observation::AnswerNoted(answer) => {
                if let Some(objection) = self
                    .objection(answer.objection)
                    .and_then(|i| self.objections.get_mut(i))
                {
                    objection.answers.push((**answer).clone());
                }
            }
            Observation::FollowUpNoted(noted) => {
                let place = self.objection(noted.objection);
                if let Some(objection) = place.and_then(|i| self.objections.get_mut(i)) {
                    objection.events.push(noted.happened.clone());
                }
            }
            Observation::MailKept(_) | Observation::DataExportCounted(_) => {}
            Observation::Exported(exported) => {
                self.last_export = Some(LastExport {
                    record: at,
                    exported: exported.clone(),
                });
            }
            Observation::KeyState(key) => self.key = Some(key.clone()),
            Observation::ClockJumped(_) => self.clock_jumps = self.clock_jumps.saturating_add(1),
            Observation::StoreSetAside(kept) => self.set_aside.push(kept.clone()),
        }
    }

    fn learn_reading(&mut self, reading: &ReadingObserved, at: RecordRef) {
        let taken = &reading.taken;
        let result = TryResult::Read {
            outcome: taken.outcome,
            reason: taken.reason,
            locked: taken.locked,
        };
        self.last_try = Some(Try {
            record: at.clone(),
            how: reading.how,
            result,
        });
        let value = match taken.outcome {
            Outcome::On => Setting::On,
            Outcome::Off => Setting::Off,
            _ => return,
        };
        let mut known = KnownSetting {
            value,
            how: reading.how,
            record: at,
            confirmed: None,
            locked: taken.locked,
        };
        if reading.how != How::SeenByApp {
            // A saved page may be old, so it never speaks against what was seen or told.
            if self
                .setting
                .as_ref()
                .is_none_or(|before| before.how == How::Imported)
            {
                self.know(known);
            }
            return;
        }
        let before = self
            .setting
            .as_ref()
            .filter(|before| before.value == Setting::On)
            .map(|b| b.record.clone());
        crate::change::see(
            &mut self.change,
            value,
            reading.step,
            before,
            known.record.clone(),
        );
        if let ChangeStage::Confirmed { after, .. } = &self.change {
            known.confirmed = Some(after.clone());
        }
        self.know(known);
    }

    fn learn_told(&mut self, told: &ToldObserved, at: RecordRef) {
        let result = TryResult::Told { answer: told.answer };
        self.last_try = Some(Try {
            record: at.clone(),
            how: How::ToldByMember,
            result,
        });
        let value = match told.answer {
            ToldAnswer::On => Setting::On,
            ToldAnswer::Off => Setting::Off,
            ToldAnswer::CannotFind | ToldAnswer::NotSure => return,
        };
        crate::change::tell(&mut self.change, value, told.after_change, &at);
        self.know(KnownSetting {
            value,
            how: How::ToldByMember,
            record: at,
            confirmed: None,
            locked: false,
        });
    }

    fn know(&mut self, known: KnownSetting) {
        if known.value == Setting::On && self.first_on.is_none() && known.how != How::Imported {
            self.first_on = Some(known.record.clone());
        }
        let before = self.setting.replace(known.clone());
        self.changed = match (&before, known.value) {
            (_, Setting::Off) => None,
            (Some(from), Setting::On) if from.value == Setting::Off && self.change == ChangeStage::None => {
                Some(Changed {
                    from: from.clone(),
                    to: known,
                })
            }
            _ => self.changed.take(),
        };
        self.previous = before;
    }
}

fn is_finding(observation: &Observation) -> bool {
    matches!(
        observation,
        Observation::Reading(_)
            | Observation::Told(_)
            | Observation::Choice { .. }
            | Observation::SwitchConfirmed(_)
            | Observation::SwitchCameBack(_)
            | Observation::ObjectionNoted(_)
            | Observation::AnswerNoted(_)
            | Observation::FollowUpNoted(_)
            | Observation::MailKept(_)
            | Observation::DataExportCounted(_)
    )
}
