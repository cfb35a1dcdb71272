//! Looks over time: what must agree, for how long, and when to stop looking.

use super::*;

/// Looks at a page whose switch is `on(t)` at `t` ms after the first look, as the site view does.
fn watch(age_at_start_ms: u32, on: impl Fn(u32) -> Option<bool>) -> (Reading, u32) {
    let recipe = recipe();
    let mut looks = Vec::new();
    let mut now = 0;
    loop {
        let mut seen = look(now, page(on(now).map(switch).into_iter().collect()));
        seen.page.age_ms = age_at_start_ms + now;
        seen.engine.age_ms = Some(age_at_start_ms + now);
        looks.push(seen);
        match settled(&looks, now, &recipe) {
            Wait::Enough => break,
            Wait::Again { after_ms } => now += after_ms,
        }
        assert!(now < 20_000, "looks for ever");
    }
    let whole = judged(&looks);
    let condensed = judged(&condense(looks, &recipe, &Site::linkedin()));
    assert_eq!(whole, condensed, "leaving looks out changes the reading");
    (whole, now)
}

#[test]
fn a_page_at_rest_is_judged_within_a_second() {
    let (reading, took) = watch(60_000, |_| Some(true));
    assert_eq!(reading.outcome, Outcome::On);
    assert!((700..1_000).contains(&took), "{took} ms");
}

#[test]
fn a_young_page_is_watched_until_its_stored_state_must_have_arrived() {
    let (reading, took) = watch(300, |_| Some(false));
    assert_eq!(reading.outcome, Outcome::Off);
    assert!(took + 300 >= recipe().timing.min_age_ms, "{took} ms");
}

#[test]
fn a_control_that_comes_late_is_read() {
    for late in [300, 1_500, 3_000, 4_500] {
        let (reading, _) = watch(200, |now| (now >= late).then_some(true));
        assert_eq!(reading.outcome, Outcome::On, "after {late} ms");
        assert!(reading.notes.contains(&Note::ChangedBefore));
    }
}

#[test]
fn a_default_that_is_replaced_later_is_never_taken_for_the_state() {
    for arrives in (100..3_900).step_by(190) {
        let (reading, _) = watch(100, |now| Some(now >= arrives));
        assert_eq!(reading.outcome, Outcome::On, "arrives after {arrives} ms");
    }
}

#[test]
fn a_switch_that_flaps_is_never_read_at_any_pace_or_moment() {
    for half in [40, 80, 110, 160, 200, 250, 300, 350, 400] {
        for phase in (0..2 * half).step_by(41) {
            for age in [100, 60_000] {
                let (reading, _) = watch(age, |now| Some((now + phase) / half % 2 == 0));
                assert!(
                    !reading.is_answer(),
                    "every {half} ms from {phase}, page of {age} ms: {reading:?}"
                );
            }
        }
    }
}

#[test]
fn a_page_without_a_control_is_given_its_time() {
    let (reading, took) = watch(100, |_| None);
    assert_eq!(reading.outcome, Outcome::PageProblem);
    assert!(
        (recipe().timing.wait_ms - 300..=recipe().timing.wait_ms + 400).contains(&took),
        "{took} ms"
    );
}

#[test]
fn one_look_is_never_enough() {
    let looks = [look(0, page(vec![switch(true)]))];
    assert_eq!(judged(&looks).reason, Some(Reason::TooSoon));
    assert_eq!(judged(&[]).reason, Some(Reason::TooSoon));
}

#[test]
fn looks_closer_than_the_gap_are_not_enough() {
    let looks = [
        look(0, page(vec![switch(true)])),
        look(699, page(vec![switch(true)])),
    ];
    assert_eq!(judged(&looks).reason, Some(Reason::TooSoon));
    let looks = [
        look(0, page(vec![switch(true)])),
        look(700, page(vec![switch(true)])),
    ];
    assert_eq!(judged(&looks).outcome, Outcome::On);
}

#[test]
fn a_clock_that_goes_back_is_a_doubt() {
    let looks = [
        look(900, page(vec![switch(true)])),
        look(0, page(vec![switch(true)])),
    ];
    assert_eq!(judged(&looks).reason, Some(Reason::StillChanging));
}

#[test]
fn a_change_between_two_equal_looks_is_a_doubt() {
    let at = |ms, on| look(ms, page(vec![switch(on)]));
    assert_eq!(
        judged(&[at(0, true), at(400, false), at(800, true)]).reason,
        Some(Reason::StillChanging)
    );
    assert_eq!(
        judged(&[at(0, true), at(400, false), at(5_000, true)]).reason,
        Some(Reason::StillChanging)
    );
}

#[test]
fn a_change_of_state_is_believed_after_two_seconds_of_rest() {
    let at = |ms, on| look(ms, page(vec![switch(on)]));
    let rest = |until| {
        let looks: Vec<Look> = (100..until)
            .step_by(400)
            .chain([until])
            .map(|ms| at(ms, false))
            .collect();
        judged(&[vec![at(0, true)], looks].concat())
    };
    assert_eq!(rest(2_099).reason, Some(Reason::StillChanging));
    assert_eq!(rest(2_100).outcome, Outcome::Off);
    let sparse = [at(0, true), at(100, false), at(2_500, false)];
    assert_eq!(judged(&sparse).reason, Some(Reason::StillChanging));
}

#[test]
fn a_move_to_another_page_between_looks_is_not_an_answer() {
    let mut looks = steady(page(vec![switch(true)]));
    looks[1].engine.address = address("/feed/");
    looks[1].page.address = address("/feed/");
    assert!(!judged(&looks).is_answer());
}

#[test]
fn times_at_the_end_of_their_range_do_no_harm() {
    let mut looks = steady(page(vec![switch(true)]));
    for look in &mut looks {
        look.page.age_ms = u32::MAX;
        look.engine.age_ms = None;
    }
    looks[1].at_ms = u32::MAX;
    assert_eq!(judged(&looks).outcome, Outcome::On);
    assert_eq!(settled(&looks, u32::MAX, &recipe()), Wait::Enough);
    assert!(matches!(settled(&looks, 900, &recipe()), Wait::Again { .. }));
}
