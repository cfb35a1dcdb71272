//! A clock that is moved: while the app runs, and while it is closed.

use std::time::Duration;

use evidence::LogVerdict;
use jiff::Timestamp;
use platform::clock::FixedClock;

use super::*;

fn noon(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().unwrap()
}

fn jumps(bench: &Bench) -> Vec<i64> {
    let entries = lock(&bench.controls.store).entries().unwrap();
    let jumps = entries.iter().filter(|entry| entry.kind == "clock-jumped");
    jumps
        .map(|entry| entry.body["by_seconds"].as_i64().unwrap())
        .collect()
}

fn problem(view: &AppView) -> Option<ProblemCode> {
    view.problem.as_ref().map(|problem| problem.code)
}

fn assert_whole(bench: &Bench) {
    let verdict = lock(&bench.controls.store).verify();
    assert!(matches!(verdict, Some(LogVerdict::Intact { .. })), "{verdict:?}");
}

#[tokio::test]
async fn a_clock_that_jumps_while_the_app_runs_is_noted_both_ways_and_said_where_it_went_back() {
    let clock = Arc::new(FixedClock::at(noon("2026-11-22")));
    let folder = tempfile::tempdir().unwrap();
    let bench = bench_by(folder, FakeKeychain::working(), clock.clone());
    bench.tell(ToldAnswer::On, false).await;
    clock.advance(Duration::from_secs(60));
    bench.tell(ToldAnswer::On, false).await;
    assert!(jumps(&bench).is_empty());
    clock.set_wall(noon("2027-11-22"));
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(problem(&view), None);
    clock.set_wall(noon("2026-11-21"));
    let view = bench.tell(ToldAnswer::On, false).await;
    assert_eq!(problem(&view), Some(ProblemCode::ClockWentBack));
    let [forward, back] = jumps(&bench)[..] else {
        panic!("{:?}", jumps(&bench))
    };
    assert!(forward > 0 && back < 0, "{forward} {back}");
    assert_whole(&bench);
}

#[tokio::test]
async fn a_clock_that_was_put_back_while_the_app_was_closed_is_said_at_the_start_and_noted_once() {
    let keychain = FakeKeychain::working();
    let clock = Arc::new(FixedClock::at(noon("2026-11-22")));
    let bench = bench_by(tempfile::tempdir().unwrap(), keychain.clone(), clock.clone());
    bench.tell(ToldAnswer::On, false).await;
    clock.set_wall(noon("2026-11-20"));
    let bench = rotated::started_again_by(bench, keychain.clone(), clock.clone());
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(problem(&view), Some(ProblemCode::ClockWentBack));
    assert!(jumps(&bench).is_empty(), "looking writes nothing");
    bench.tell(ToldAnswer::Off, false).await;
    assert_eq!(jumps(&bench), [-2 * 24 * 3600]);
    let bench = rotated::started_again_by(bench, keychain, clock);
    let view = bench.act(Act::LoadView).await.unwrap();
    assert_eq!(problem(&view), None, "the newest record is no later than now");
    bench.tell(ToldAnswer::Off, false).await;
    assert_eq!(jumps(&bench).len(), 1);
    assert_whole(&bench);
}
