//! The property that must never break: no confirmed "off" without two readings and a reload between them.

use optout::journey::State;
use optout::observation::{ChoiceMade, How, Observation, ReadStep, Record, ToldAnswer};
use optout::reading::Outcome;
use proptest::prelude::*;

use crate::world::{Act, World};

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        4 => Just(Outcome::Off),
        3 => Just(Outcome::On),
        1 => Just(Outcome::CannotTell),
        1 => Just(Outcome::SignedOut),
    ]
}

fn any_act() -> impl Strategy<Value = Act> {
    let answer = prop_oneof![
        Just(ToldAnswer::On),
        Just(ToldAnswer::Off),
        Just(ToldAnswer::CannotFind),
        Just(ToldAnswer::NotSure)
    ];
    let choice = prop_oneof![
        Just(ChoiceMade::TurnOff),
        Just(ChoiceMade::LeaveOn),
        Just(ChoiceMade::ChangedMind)
    ];
    prop_oneof![
        1 => Just(Act::Agree),
        4 => any_outcome().prop_map(Act::Read),
        4 => any_outcome().prop_map(Act::Reload),
        2 => any_outcome().prop_map(Act::Stray),
        1 => any_outcome().prop_map(Act::Import),
        2 => (answer, any::<bool>()).prop_map(|(a, b)| Act::Told(a, b)),
        2 => choice.prop_map(Act::Choose),
        2 => any::<bool>().prop_map(Act::Press),
        1 => Just(Act::Abandon),
        1 => any::<bool>().prop_map(Act::DiskFull),
        1 => Just(Act::SaveAgain),
        1 => Just(Act::Restart),
    ]
}

/// Read straight off the log: two readings of "off" by the app, the later after a reload, and no "on" at or after the first.
fn log_bears_out_off(log: &[Record]) -> bool {
    let mut first_off = false;
    let mut confirmed = false;
    for record in log {
        match &record.observation {
            Observation::Reading(r) if r.how == How::SeenByApp => match r.taken.outcome {
                Outcome::On => (first_off, confirmed) = (false, false),
                Outcome::Off => {
                    confirmed |= first_off && r.step == ReadStep::AfterReload;
                    first_off = true;
                }
                _ => {}
            },
            Observation::Told(t) if t.answer == ToldAnswer::On => (first_off, confirmed) = (false, false),
            _ => {}
        }
    }
    confirmed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn off_is_never_confirmed_without_two_readings_and_a_reload_between(
        acts in proptest::collection::vec(any_act(), 0..40)
    ) {
        let mut world = World::default();
        world.act(Act::Agree);
        for act in acts {
            world.act(act);
            if world.state.is_off_confirmed() {
                prop_assert!(log_bears_out_off(&world.log));
            }
            let replayed = State::replay(world.log.iter());
            prop_assert_eq!(&replayed.setting, &world.state.setting);
            prop_assert_eq!(&replayed.change, &world.state.change);
            prop_assert_eq!(&replayed.changed, &world.state.changed);
        }
    }
}
