//! How the stage between on and off moves, one function per kind of record.
//!
//! The rule that must never bend: [`ChangeStage::Confirmed`] is reached from [`ChangeStage::AwaitReload`] alone, by
//! a reading of "off" that followed a reload. Deliberately absent: what the member is shown.

use crate::journey::{ChangeStage, Setting};
use crate::observation::{ChoiceMade, Observation, ReadStep, RecordRef, SwitchCameBack, SwitchConfirmed};

/// The app read on or off. Any other answer must not come here.
pub(crate) fn see(
    stage: &mut ChangeStage,
    value: Setting,
    step: ReadStep,
    before: Option<RecordRef>,
    at: RecordRef,
) {
    *stage = match (std::mem::take(stage), value) {
        (ChangeStage::AwaitReload { before, seen_off }, Setting::Off) if step == ReadStep::AfterReload => {
            ChangeStage::Confirmed {
                before,
                seen_off,
                after: at,
                pair: None,
            }
        }
        (kept @ (ChangeStage::AwaitReload { .. } | ChangeStage::Confirmed { .. }), Setting::Off) => kept,
        (_, Setting::Off) => ChangeStage::AwaitReload { before, seen_off: at },
        (ChangeStage::AwaitReload { seen_off, .. }, Setting::On) => ChangeStage::CameBack {
            seen_off,
            seen_on: at,
            pair: None,
        },
        (ChangeStage::AwaitClick | ChangeStage::StillOn { .. }, Setting::On) if step != ReadStep::Check => {
            ChangeStage::StillOn { seen_on: at }
        }
        (kept @ (ChangeStage::AwaitClick | ChangeStage::StillOn { .. }), Setting::On) => kept,
        (kept @ (ChangeStage::CameBack { .. } | ChangeStage::LeftOn { .. }), Setting::On) => kept,
        (ChangeStage::Confirmed { .. } | ChangeStage::ToldOff { .. } | ChangeStage::None, Setting::On) => {
            ChangeStage::None
        }
    };
}

/// The member said on or off.
pub(crate) fn tell(stage: &mut ChangeStage, value: Setting, after_change: bool, at: &RecordRef) {
    *stage = match (std::mem::take(stage), value) {
        (kept @ (ChangeStage::AwaitReload { .. } | ChangeStage::Confirmed { .. }), Setting::Off) => kept,
        (
            ChangeStage::AwaitClick | ChangeStage::StillOn { .. } | ChangeStage::CameBack { .. },
            Setting::Off,
        ) => ChangeStage::ToldOff { told: at.clone() },
        (_, Setting::Off) if after_change => ChangeStage::ToldOff { told: at.clone() },
        (kept @ ChangeStage::ToldOff { .. }, Setting::Off) => kept,
        (ChangeStage::None | ChangeStage::LeftOn { .. }, Setting::Off) => ChangeStage::None,
        (ChangeStage::AwaitReload { .. }, Setting::On) => ChangeStage::StillOn { seen_on: at.clone() },
        (ChangeStage::AwaitClick, Setting::On) if after_change => {
            ChangeStage::StillOn { seen_on: at.clone() }
        }
        (ChangeStage::StillOn { .. }, Setting::On) => ChangeStage::StillOn { seen_on: at.clone() },
        (
            kept @ (ChangeStage::AwaitClick | ChangeStage::CameBack { .. } | ChangeStage::LeftOn { .. }),
            Setting::On,
        ) => kept,
        (ChangeStage::Confirmed { .. } | ChangeStage::ToldOff { .. } | ChangeStage::None, Setting::On) => {
            ChangeStage::None
        }
    };
}

/// The member chose.
pub(crate) fn choose(stage: &mut ChangeStage, choice: ChoiceMade, at: RecordRef) {
    *stage = match (choice, std::mem::take(stage)) {
        // Something is already seen off or confirmed; a late click on a stale page does not undo that.
        (ChoiceMade::TurnOff, kept @ (ChangeStage::AwaitReload { .. } | ChangeStage::Confirmed { .. })) => {
            kept
        }
        (ChoiceMade::TurnOff, _) => ChangeStage::AwaitClick,
        (ChoiceMade::LeaveOn, _) => ChangeStage::LeftOn { chosen: at },
        (ChoiceMade::ChangedMind, kept @ ChangeStage::Confirmed { .. }) => kept,
        (ChoiceMade::ChangedMind, _) => ChangeStage::None,
    };
}

/// The pair of a confirmed "off" is written.
pub(crate) fn name_confirmed(stage: &mut ChangeStage, named: &SwitchConfirmed, seq: u64) {
    if let ChangeStage::Confirmed {
        seen_off,
        after,
        pair,
        ..
    } = stage
        && named.seen_off.seq == seen_off.seq
        && named.after.seq == after.seq
    {
        *pair = Some(seq);
    }
}

/// The pair of an "off" that did not last is written.
pub(crate) fn name_came_back(stage: &mut ChangeStage, named: &SwitchCameBack, seq: u64) {
    if let ChangeStage::CameBack {
        seen_off,
        seen_on,
        pair,
    } = stage
        && named.seen_off.seq == seen_off.seq
        && named.seen_on.seq == seen_on.seq
    {
        *pair = Some(seq);
    }
}

/// The entry that must still be written for this stage.
pub(crate) fn owed(stage: &ChangeStage) -> Option<Observation> {
    match stage {
        ChangeStage::Confirmed {
            before,
            seen_off,
            after,
            pair: None,
        } => Some(Observation::SwitchConfirmed(SwitchConfirmed {
            before: before.clone(),
            seen_off: seen_off.clone(),
            after: after.clone(),
        })),
        ChangeStage::CameBack {
            seen_off,
            seen_on,
            pair: None,
        } => Some(Observation::SwitchCameBack(SwitchCameBack {
            seen_off: seen_off.clone(),
            seen_on: seen_on.clone(),
        })),
        _ => None,
    }
}
