//! State plus input to state plus effects, and the one property that must never break.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod following;
mod never_wrong;
mod sign_in;
mod world;

use optout::effect::{Effect, Page};
use optout::journey::{ChangeStage, Input, RecordFault, Setting, State, Task, TaskStatus, TryResult};
use optout::observation::{ChoiceMade, ExportScope, Exported, How, Observation, Record, ToldAnswer};
use optout::reading::Outcome;

use world::{Act, World};

/// What a row expects: the position with its way of knowing and whether it is confirmed, the stage, whether drift shows.
type Expected = (Option<(Setting, How, bool)>, &'static str, bool);

fn check(acts: &[Act], (setting, stage, changed): Expected) {
    let mut world = World::default();
    world.act(Act::Agree);
    for act in acts {
        world.act(*act);
    }
    let known = world
        .state
        .setting
        .as_ref()
        .map(|k| (k.value, k.how, k.confirmed.is_some()));
    assert_eq!(known, setting, "setting after {acts:?}");
    assert_eq!(stage_name(&world.state.change), stage, "stage after {acts:?}");
    assert_eq!(world.state.changed.is_some(), changed, "drift after {acts:?}");
    let replayed = State::replay(world.log.iter());
    assert_eq!(
        replayed.setting, world.state.setting,
        "replayed setting after {acts:?}"
    );
    assert_eq!(
        replayed.change, world.state.change,
        "replayed stage after {acts:?}"
    );
    assert_eq!(
        replayed.changed, world.state.changed,
        "replayed drift after {acts:?}"
    );
}

fn stage_name(stage: &ChangeStage) -> String {
    serde_json::to_value(stage).unwrap()["stage"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
#[rustfmt::skip]
fn each_way_through_the_change_ends_where_it_may() {
    use Act::*;
    use ChoiceMade::*;
    use How::*;
    use Outcome::{CannotTell, Challenge, NotShown, Off, On, PageProblem, Restricted, SignedOut};
    const ON: Option<(Setting, How, bool)> = Some((Setting::On, SeenByApp, false));
    const OFF: Option<(Setting, How, bool)> = Some((Setting::Off, SeenByApp, false));
    const SURE: Option<(Setting, How, bool)> = Some((Setting::Off, SeenByApp, true));
    const TOLD_OFF: Option<(Setting, How, bool)> = Some((Setting::Off, ToldByMember, false));
    const TOLD_ON: Option<(Setting, How, bool)> = Some((Setting::On, ToldByMember, false));
    let rows: &[(&[Act], Expected)] = &[
        (&[], (None, "none", false)),
        (&[Read(On)], (ON, "none", false)),
        (&[Read(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(Off), Read(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Read(Off), Read(Off), Read(Off)], (OFF, "await_reload", false)),
        (&[Reload(Off)], (OFF, "await_reload", false)),
        (&[Reload(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(On), Choose(TurnOff)], (ON, "await_click", false)),
        (&[Read(On), Choose(TurnOff), Read(On)], (ON, "still_on", false)),
        (&[Read(On), Choose(TurnOff), Read(Off)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(On)], (ON, "came_back", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Read(On)], (ON, "came_back", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(On), Reload(Off)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(On), Choose(TurnOff), Read(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(On), Choose(TurnOff), Reload(Off)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(On), Read(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(On), Choose(TurnOff), Read(CannotTell)], (ON, "await_click", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(CannotTell)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(SignedOut)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(Challenge)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(PageProblem)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(Restricted)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(NotShown)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(SignedOut), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Reload(SignedOut), Read(Off)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(LeaveOn)], (ON, "left_on", false)),
        (&[Read(On), Choose(LeaveOn), Read(On)], (ON, "left_on", false)),
        (&[Read(On), Choose(LeaveOn), Choose(TurnOff)], (ON, "await_click", false)),
        (&[Read(On), Choose(LeaveOn), Read(Off)], (OFF, "await_reload", false)),
        (&[Read(On), Choose(TurnOff), Choose(ChangedMind)], (ON, "none", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Choose(ChangedMind)], (OFF, "none", false)),
        (&[Read(On), Choose(TurnOff), Read(Off), Choose(ChangedMind), Reload(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Choose(LeaveOn)], (OFF, "await_reload", false)),
        (&[Choose(TurnOff)], (None, "none", false)),
        (&[Choose(LeaveOn)], (None, "none", false)),
        (&[Read(Off), Reload(Off), Choose(TurnOff)], (SURE, "confirmed", false)),
        (&[Read(Off), Reload(Off), Read(Off)], (SURE, "confirmed", false)),
        (&[Read(Off), Reload(Off), Read(CannotTell)], (SURE, "confirmed", false)),
        (&[Read(Off), Reload(Off), Read(SignedOut)], (SURE, "confirmed", false)),
        (&[Read(Off), Reload(Off), Read(On)], (ON, "none", true)),
        (&[Read(Off), Reload(Off), Read(On), Read(On)], (ON, "none", true)),
        (&[Read(Off), Reload(Off), Read(On), Read(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Reload(Off), Read(On), Choose(TurnOff)], (ON, "await_click", false)),
        (&[Read(Off), Reload(Off), Read(On), Choose(LeaveOn)], (ON, "left_on", false)),
        (&[Read(Off), Reload(Off), Restart, Read(On)], (ON, "none", true)),
        (&[Read(On), Choose(TurnOff), Read(Off), Restart, Agree, Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(SignedOut)], (None, "none", false)),
        (&[Read(NotShown)], (None, "none", false)),
        (&[Told(ToldAnswer::On, false)], (TOLD_ON, "none", false)),
        (&[Told(ToldAnswer::Off, false)], (TOLD_OFF, "none", false)),
        (&[Told(ToldAnswer::CannotFind, false)], (None, "none", false)),
        (&[Told(ToldAnswer::NotSure, false)], (None, "none", false)),
        (&[Told(ToldAnswer::On, false), Choose(TurnOff)], (TOLD_ON, "await_click", false)),
        (&[Told(ToldAnswer::On, false), Choose(TurnOff), Told(ToldAnswer::Off, true)], (TOLD_OFF, "told_off", false)),
        (&[Told(ToldAnswer::On, false), Choose(TurnOff), Told(ToldAnswer::On, true)], (TOLD_ON, "still_on", false)),
        (&[Told(ToldAnswer::On, false), Choose(TurnOff), Told(ToldAnswer::NotSure, true)], (TOLD_ON, "await_click", false)),
        (&[Told(ToldAnswer::On, false), Choose(TurnOff), Told(ToldAnswer::CannotFind, true)], (TOLD_ON, "await_click", false)),
        (&[Told(ToldAnswer::Off, true)], (TOLD_OFF, "told_off", false)),
        (&[Told(ToldAnswer::Off, true), Told(ToldAnswer::On, false)], (TOLD_ON, "none", true)),
        (&[Told(ToldAnswer::Off, true), Read(On)], (ON, "none", true)),
        (&[Told(ToldAnswer::Off, true), Reload(Off)], (OFF, "await_reload", false)),
        (&[Told(ToldAnswer::Off, false), Told(ToldAnswer::Off, true), Reload(Off), Reload(Off)], (SURE, "confirmed", false)),
        (&[Read(Off), Told(ToldAnswer::Off, true)], (TOLD_OFF, "await_reload", false)),
        (&[Read(Off), Told(ToldAnswer::On, true)], (TOLD_ON, "still_on", false)),
        (&[Read(Off), Told(ToldAnswer::On, true), Reload(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Reload(Off), Told(ToldAnswer::On, false)], (TOLD_ON, "none", true)),
        (&[Read(Off), Reload(Off), Told(ToldAnswer::NotSure, false)], (SURE, "confirmed", false)),
        (&[Import(Off)], (Some((Setting::Off, Imported, false)), "none", false)),
        (&[Import(Off), Import(On)], (Some((Setting::On, Imported, false)), "none", true)),
        (&[Read(On), Import(Off)], (ON, "none", false)),
        (&[Read(On), Choose(TurnOff), Import(Off)], (ON, "await_click", false)),
        (&[Read(Off), Import(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Import(On)], (OFF, "await_reload", false)),
        (&[Stray(Off), Stray(Off)], (None, "none", false)),
        (&[Read(Off), Stray(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Press(true), Abandon, Stray(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), Press(false), Press(true), Stray(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), DiskFull(true), Reload(Off)], (OFF, "await_reload", false)),
        (&[Read(Off), DiskFull(true), Reload(Off), DiskFull(false), SaveAgain], (OFF, "await_reload", false)),
        (&[Read(Off), DiskFull(true), Reload(Off), DiskFull(false), SaveAgain, Stray(Off)], (SURE, "confirmed", false)),
        (&[DiskFull(true), Told(ToldAnswer::Off, true), DiskFull(false), Read(On), SaveAgain], (ON, "none", false)),
        (&[DiskFull(true), Told(ToldAnswer::Off, true), DiskFull(false), SaveAgain], (TOLD_OFF, "told_off", false)),
        (&[DiskFull(true), Read(Off), Reload(Off)], (None, "none", false)),
    ];
    for (acts, expected) in rows {
        check(acts, *expected);
    }
}

#[test]
fn a_try_that_tells_nothing_keeps_the_last_known_position_and_says_so() {
    for outcome in [
        Outcome::CannotTell,
        Outcome::SignedOut,
        Outcome::Challenge,
        Outcome::Restricted,
        Outcome::PageProblem,
        Outcome::NotShown,
    ] {
        let mut world = World::default();
        for act in [Act::Agree, Act::Read(Outcome::Off), Act::Reload(Outcome::Off)] {
            world.act(act);
        }
        let before = world.state.setting.clone();
        world.act(Act::Read(outcome));
        assert_eq!(world.state.setting, before);
        let Some(last) = &world.state.last_try else {
            panic!("no try")
        };
        assert!(matches!(last.result, TryResult::Read { outcome: o, .. } if o == outcome));
        assert_ne!(last.record.seq, before.unwrap().record.seq);
    }
}

#[test]
fn nothing_connects_before_the_member_agrees() {
    let mut world = World::default();
    for input in [
        Input::OpenSitePressed { page: Page::Setting },
        Input::ReadPressed,
        Input::ReloadAndReadPressed,
        Input::ConnectDeclined,
        Input::ConnectAgreed,
        Input::ReadPressed,
    ] {
        world.put(input);
    }
    assert_eq!(world.asked, vec![]);
    world.put(Input::OpenSitePressed { page: Page::Setting });
    world.put(Input::ConnectAgreed);
    assert_eq!(world.asked, vec![Effect::OpenSite { page: Page::Setting }]);
    assert_eq!(
        world.log.last().unwrap().observation,
        Observation::ConnectionAgreed {}
    );
}

#[test]
fn consent_that_could_not_be_recorded_opens_nothing() {
    let mut world = World {
        disk_full: true,
        ..World::default()
    };
    world.act(Act::Agree);
    assert_eq!(world.asked, vec![]);
    assert_eq!(world.state.unsaved.map(|u| u.fault), Some(RecordFault::DiskFull));
}

#[test]
fn a_second_press_while_reading_asks_for_nothing() {
    let mut world = World::default();
    world.act(Act::Agree);
    world.put(Input::ReadPressed);
    world.put(Input::ReadPressed);
    world.put(Input::ReloadAndReadPressed);
    let reads = world
        .asked
        .iter()
        .filter(|e| !matches!(e, Effect::OpenSite { .. }))
        .count();
    assert_eq!(reads, 1);
}

#[test]
fn the_pair_is_written_once_and_made_up_for_after_a_crash() {
    let mut world = World::default();
    for act in [
        Act::Agree,
        Act::Read(Outcome::On),
        Act::Choose(ChoiceMade::TurnOff),
    ] {
        world.act(act);
    }
    for act in [
        Act::Read(Outcome::Off),
        Act::Reload(Outcome::Off),
        Act::Read(Outcome::Off),
    ] {
        world.act(act);
    }
    let pairs = |log: &[Record]| {
        log.iter()
            .filter(|r| matches!(r.observation, Observation::SwitchConfirmed(_)))
            .count()
    };
    assert_eq!(pairs(&world.log), 1);
    let Some(Observation::SwitchConfirmed(pair)) = world
        .log
        .iter()
        .map(|r| r.observation.clone())
        .find(|o| o.kind() == "switch-confirmed")
    else {
        panic!("no pair")
    };
    assert_eq!(
        (pair.before.unwrap().seq, pair.seen_off.seq, pair.after.seq),
        (1, 3, 4)
    );

    let cut = world
        .log
        .iter()
        .position(|r| r.observation.kind() == "switch-confirmed")
        .unwrap();
    let mut after_crash = World {
        log: world.log[..cut].to_vec(),
        ..World::default()
    };
    after_crash.act(Act::Restart);
    assert_eq!(pairs(&after_crash.log), 1);
    assert!(after_crash.state.is_off_confirmed());
    after_crash.act(Act::Restart);
    assert_eq!(pairs(&after_crash.log), 1);
}

#[test]
fn a_log_replayed_from_its_json_gives_the_same_state() {
    let mut world = World::default();
    for act in [
        Act::Agree,
        Act::Read(Outcome::On),
        Act::Choose(ChoiceMade::TurnOff),
        Act::Read(Outcome::Off),
        Act::Reload(Outcome::On),
        Act::Told(ToldAnswer::Off, true),
    ] {
        world.act(act);
    }
    world.put(Input::UnderstandFinished);
    let again: Vec<Record> = world
        .log
        .iter()
        .map(|r| {
            let body = r.observation.body().unwrap();
            let text = serde_json::to_string(&body).unwrap();
            let observation =
                Observation::decode(r.observation.kind(), &serde_json::from_str(&text).unwrap()).unwrap();
            Record {
                observation,
                ..r.clone()
            }
        })
        .collect();
    assert_eq!(again, world.log);
    assert_eq!(State::replay(again.iter()), State::replay(world.log.iter()));
}

#[test]
fn a_body_of_another_kind_or_shape_is_refused() {
    use optout::observation::DecodeObservationError;
    let body = Observation::Choice {
        choice: ChoiceMade::TurnOff,
    }
    .body()
    .unwrap();
    assert!(Observation::decode("choice", &body).is_ok());
    for (kind, body) in [("told", body.clone()), ("from-the-future", body)] {
        assert!(matches!(
            Observation::decode(kind, &body),
            Err(DecodeObservationError::UnknownKind)
        ));
    }
    let bare = serde_json::json!({"kind": "choice"});
    assert!(matches!(
        Observation::decode("choice", &bare),
        Err(DecodeObservationError::Body(_))
    ));
}

#[test]
fn a_position_grows_old_after_ninety_days() {
    let mut world = World::default();
    let day = |text: &str| text.parse::<jiff::civil::Date>().unwrap();
    assert!(!world.state.is_stale(day("2030-01-01")));
    world.act(Act::Agree);
    world.act(Act::Read(Outcome::On));
    for (today, stale) in [("2026-11-22", false), ("2027-02-20", false), ("2027-02-21", true)] {
        assert_eq!(world.state.is_stale(day(today)), stale, "{today}");
    }
}

#[test]
fn tasks_say_how_far_they_are() {
    use TaskStatus::*;
    let mut world = World::default();
    let expect = |world: &World, row: [TaskStatus; 5]| {
        assert_eq!(world.state.tasks().map(|t| t.status), row);
    };
    expect(
        &world,
        [NotStarted, NotStarted, CannotStartYet, NotStarted, CannotStartYet],
    );
    world.put(Input::UnderstandFinished);
    world.act(Act::Agree);
    expect(
        &world,
        [Done, NotStarted, CannotStartYet, NotStarted, CannotStartYet],
    );
    world.act(Act::Read(Outcome::CannotTell));
    expect(&world, [Done, InProgress, CannotStartYet, NotStarted, NotStarted]);
    world.act(Act::Read(Outcome::On));
    expect(&world, [Done, Done, NotStarted, NotStarted, NotStarted]);
    world.act(Act::Choose(ChoiceMade::TurnOff));
    expect(&world, [Done, Done, InProgress, NotStarted, NotStarted]);
    world.act(Act::Read(Outcome::Off));
    world.put(Input::ObjectionStarted);
    expect(&world, [Done, Done, InProgress, InProgress, NotStarted]);
    world.act(Act::Reload(Outcome::Off));
    world.put(Input::ObjectionLeft);
    world.put(Input::Exported(Exported {
        file_name: "a.zip".into(),
        sha256: "00".into(),
        records: 9,
        scope: ExportScope::All,
    }));
    expect(&world, [Done, Done, Done, NotStarted, Done]);
    world.act(Act::Read(Outcome::Off));
    expect(&world, [Done, Done, Done, NotStarted, InProgress]);
    assert_eq!(world.state.status(Task::Choose), Done);
    // A copy of some records is not the record.
    world.put(Input::Exported(Exported {
        file_name: "b.zip".into(),
        sha256: "00".into(),
        records: 1,
        scope: ExportScope::Only(vec![2]),
    }));
    assert_eq!(world.state.status(Task::Save), InProgress);
}

#[test]
fn an_answer_of_off_alone_is_no_choice_that_was_made() {
    let mut world = World::default();
    world.act(Act::Told(ToldAnswer::Off, false));
    assert_eq!(world.state.status(Task::Choose), TaskStatus::NotNeeded);
}
