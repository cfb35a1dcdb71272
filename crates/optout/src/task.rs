//! The five tasks of the home page and how far each is. Deliberately absent: their names in any language.

use serde::{Deserialize, Serialize};

use crate::journey::{ChangeStage, Setting, State};
use crate::observation::{ExportScope, How};

/// A task of the home page, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Understand the setting.
    Understand,
    /// Check the setting.
    Check,
    /// Make your choice.
    Choose,
    /// Send an objection.
    Object,
    /// Save your record.
    Save,
}

impl Task {
    /// All tasks, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::Understand,
        Self::Check,
        Self::Choose,
        Self::Object,
        Self::Save,
    ];
}

/// How far a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskStatus {
    /// Nothing was done.
    NotStarted,
    /// Something was done, and something is left.
    InProgress,
    /// Nothing is left.
    Done,
    /// Another task comes first.
    CannotStartYet,
    /// There is nothing to do, and the member did nothing.
    NotNeeded,
}

/// One row of the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskView {
    /// Which task.
    pub task: Task,
    /// How far it is.
    pub status: TaskStatus,
}

impl State {
    /// The task list of the home page.
    #[must_use]
    pub fn tasks(&self) -> [TaskView; 5] {
        Task::ALL.map(|task| TaskView {
            task,
            status: self.status(task),
        })
    }

    /// How far one task is.
    #[must_use]
    pub fn status(&self, task: Task) -> TaskStatus {
        match task {
            Task::Understand if self.understood.is_some() => TaskStatus::Done,
            Task::Understand => TaskStatus::NotStarted,
            Task::Check if self.setting.is_some() => TaskStatus::Done,
            Task::Check if self.last_try.is_some() || self.reading.is_some() => TaskStatus::InProgress,
            Task::Check => TaskStatus::NotStarted,
            Task::Choose => self.choose_status(),
            Task::Object if self.objecting => TaskStatus::InProgress,
            Task::Object if self.objections.is_empty() => TaskStatus::NotStarted,
            Task::Object => TaskStatus::Done,
            Task::Save => self.save_status(),
        }
    }

    fn choose_status(&self) -> TaskStatus {
        let Some(known) = &self.setting else {
            return TaskStatus::CannotStartYet;
        };
        match self.change {
            ChangeStage::Confirmed { .. } | ChangeStage::LeftOn { .. } | ChangeStage::ToldOff { .. } => {
                TaskStatus::Done
            }
            ChangeStage::AwaitClick
            | ChangeStage::StillOn { .. }
            | ChangeStage::AwaitReload { .. }
            | ChangeStage::CameBack { .. } => TaskStatus::InProgress,
            // Off by a look or a file, and not confirmed: the change is not done.
            ChangeStage::None if known.value == Setting::Off && known.how != How::ToldByMember => {
                TaskStatus::InProgress
            }
            // Off was told without a change: no choice was made, and none is left.
            ChangeStage::None if known.value == Setting::Off => TaskStatus::NotNeeded,
            ChangeStage::None => TaskStatus::NotStarted,
        }
    }

    fn save_status(&self) -> TaskStatus {
        match (self.newest_finding, &self.last_export) {
            (None, _) => TaskStatus::CannotStartYet,
            (Some(_), None) => TaskStatus::NotStarted,
            (Some(finding), Some(export))
                if export.record.seq > finding && export.exported.scope == ExportScope::All =>
            {
                TaskStatus::Done
            }
            (Some(_), Some(_)) => TaskStatus::InProgress,
        }
    }
}
