//! A controller and a log in memory, driven by what a member does.

use std::collections::VecDeque;

use jiff::SignedDuration;
use optout::effect::{Effect, Page};
use optout::journey::{Input, RecordFault, State, step};
use optout::moment::Moment;
use optout::observation::{ChoiceMade, Observation, ReadingTaken, Record, ToldAnswer, ToldObserved};
use optout::reading::Outcome;

pub fn taken(outcome: Outcome) -> Box<ReadingTaken> {
    Box::new(ReadingTaken {
        outcome,
        reason: None,
        locked: false,
        control: None,
        recipe_id: "r".into(),
        recipe_version: 1,
        script_sha256: "00".into(),
        looks: serde_json::json!([]),
        reading: serde_json::json!({}),
        picture: None,
        address: "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement".into(),
    })
}

pub fn told(answer: ToldAnswer, after_change: bool) -> Input {
    Input::Told(ToldObserved {
        answer,
        after_change,
        picture: None,
        picture_source: None,
        language: None,
    })
}

/// A controller and a log in memory: every append is recorded, unless the disk is said to be full.
#[derive(Default)]
pub struct World {
    pub state: State,
    pub log: Vec<Record>,
    pub asked: Vec<Effect>,
    pub disk_full: bool,
}

impl World {
    pub fn put(&mut self, input: Input) {
        let mut inputs = VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            let (state, effects) = step(&self.state, input);
            self.state = state;
            for effect in effects {
                match effect {
                    Effect::Append { observation } if self.disk_full => {
                        inputs.push_back(Input::RecordFailed {
                            observation,
                            fault: RecordFault::DiskFull,
                        });
                    }
                    Effect::Append { observation } => {
                        let record = self.entry(*observation);
                        inputs.push_back(Input::Recorded(Box::new(record)));
                    }
                    other => self.asked.push(other),
                }
            }
        }
    }

    pub fn entry(&mut self, observation: Observation) -> Record {
        let seq = self.log.len() as u64;
        let start: jiff::Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let utc = start + SignedDuration::from_secs(60 * seq as i64);
        let at = Moment {
            utc,
            zone: "Europe/Berlin".into(),
            offset: "+01:00".into(),
        };
        let record = Record { seq, at, observation };
        self.log.push(record.clone());
        record
    }

    pub fn act(&mut self, act: Act) {
        match act {
            Act::Agree => {
                self.put(Input::OpenSitePressed { page: Page::Setting });
                self.put(Input::ConnectAgreed);
            }
            Act::Read(outcome) => {
                self.put(Input::ReadPressed);
                self.put(Input::Judged(taken(outcome)));
            }
            Act::Reload(outcome) => {
                self.put(Input::ReloadAndReadPressed);
                self.put(Input::Judged(taken(outcome)));
            }
            Act::Stray(outcome) => self.put(Input::Judged(taken(outcome))),
            Act::Import(outcome) => self.put(Input::Imported(taken(outcome))),
            Act::Told(answer, after) => self.put(told(answer, after)),
            Act::Choose(choice) => self.put(Input::Chose { choice }),
            Act::Press(reload) => {
                self.put(if reload {
                    Input::ReloadAndReadPressed
                } else {
                    Input::ReadPressed
                });
            }
            Act::Abandon => self.put(Input::ReadingAbandoned),
            Act::DiskFull(full) => self.disk_full = full,
            Act::SaveAgain => self.put(Input::SaveAgainPressed),
            Act::Restart => {
                self.state = State::replay(self.log.iter());
                self.put(Input::Started);
            }
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub enum Act {
    Agree,
    Read(Outcome),
    Reload(Outcome),
    Stray(Outcome),
    Import(Outcome),
    Told(ToldAnswer, bool),
    Choose(ChoiceMade),
    Press(bool),
    Abandon,
    DiskFull(bool),
    SaveAgain,
    Restart,
}
