//! How long the setting was on by default: a table of members, counted day by day by an independent calculation.
//!
//! Over 500 lines because the table of members and what must hold for each of them belong together.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::sync::LazyLock;

use optout::catalog::{Catalog, LooseDate};
use optout::exposure::{Assumption, Exposure, ExposureError, ExposureInput, Moved, OffKnown, exposure};
use optout::region::Group;

fn group(name: &str) -> Group {
    serde_json::from_value(serde_json::json!(name)).unwrap()
}

fn loose(text: &str) -> LooseDate {
    LooseDate::try_from(text.to_owned()).unwrap()
}

type Row = (
    &'static str,
    Option<(&'static str, &'static str)>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    &'static str,
    &'static str,
    i32,
    i32,
);

fn input(row: &Row) -> ExposureInput {
    let day = |text: &str| text.parse().unwrap();
    ExposureInput {
        group: group(row.0),
        moved: row.1.map(|(from, on)| Moved {
            from: group(from),
            on: loose(on),
        }),
        joined: row.2.map(loose),
        seen_on: row.3.map(day),
        off: row.4.map(|on| OffKnown {
            on: day(on),
            confirmed: true,
            told: false,
        }),
        on_again: row.5.map(day),
        today: day(row.6),
    }
}

fn work_out(input: &ExposureInput) -> Result<Exposure, ExposureError> {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::shipped().unwrap());
    exposure(CATALOG.windows(), input)
}

/// Group, moved from and when, joined, seen on, off, on again, today; state, least days, most days.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("eea", None, None, Some("2026-11-22"), Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("eea", None, None, None, None, None, "2026-11-22", "goes_on", 384, 384),
    ("ch", None, None, None, None, None, "2026-11-22", "goes_on", 384, 384),
    ("uk", None, None, None, None, None, "2026-11-22", "goes_on", 384, 403),
    ("hk", None, None, None, None, None, "2026-11-22", "goes_on", 407, 424),
    ("ca", None, None, None, None, None, "2026-11-22", "goes_on", 384, 515),
    ("br", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("us-ca", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("us-other", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("au", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("in", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("elsewhere", None, None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("cn", None, None, None, None, None, "2026-11-22", "not_known", 0, 0),
    ("ch", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("uk", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 384, 403),
    ("hk", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 407, 424),
    ("ca", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 384, 515),
    ("br", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("us-ca", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("us-other", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("au", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("in", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("elsewhere", None, None, Some("2026-11-20"), Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("cn", None, None, None, Some("2026-11-22"), None, "2026-11-22", "not_known", 0, 0),
    ("eea", None, None, None, Some("2025-11-03"), None, "2026-11-22", "none", 0, 0),
    ("eea", None, None, None, Some("2025-11-04"), None, "2026-11-22", "ended", 1, 1),
    ("eea", None, None, None, Some("2025-10-01"), None, "2026-11-22", "none", 0, 0),
    ("eea", None, None, None, Some("2025-11-02"), None, "2026-11-22", "none", 0, 0),
    ("eea", None, None, None, None, None, "2025-11-02", "none", 0, 0),
    ("eea", None, None, None, None, None, "2025-11-03", "none", 0, 0),
    ("eea", None, None, None, None, None, "2025-11-04", "goes_on", 1, 1),
    ("eea", None, None, None, None, None, "2024-09-18", "none", 0, 0),
    ("uk", None, None, None, Some("2024-09-19"), None, "2026-11-22", "ended", 0, 18),
    ("uk", None, None, None, Some("2024-09-20"), None, "2026-11-22", "ended", 0, 19),
    ("uk", None, None, None, Some("2025-01-01"), None, "2026-11-22", "ended", 0, 19),
    ("uk", None, None, None, Some("2025-11-10"), None, "2026-11-22", "ended", 7, 26),
    ("uk", None, None, None, None, None, "2024-09-19", "goes_on", 0, 18),
    ("uk", None, None, None, Some("2024-08-01"), None, "2026-11-22", "none", 0, 0),
    ("uk", None, None, None, Some("2024-08-02"), None, "2026-11-22", "none", 0, 0),
    ("uk", None, None, None, Some("2024-07-01"), None, "2026-11-22", "none", 0, 0),
    ("hk", None, None, None, Some("2024-10-12"), None, "2026-11-22", "ended", 23, 40),
    ("hk", None, None, None, Some("2024-10-01"), None, "2026-11-22", "ended", 13, 30),
    ("hk", None, None, None, Some("2026-01-01"), None, "2026-11-22", "ended", 82, 99),
    ("ca", None, None, None, Some("2024-10-01"), None, "2026-11-22", "ended", 0, 61),
    ("ca", None, None, None, Some("2025-01-01"), None, "2026-11-22", "ended", 0, 131),
    ("ca", None, None, None, Some("2026-02-28"), None, "2026-11-22", "ended", 117, 248),
    ("eea", None, Some("2010-05"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("eea", None, Some("2026-02"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 267, 294),
    ("eea", None, Some("2026-02-14"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 281, 281),
    ("eea", None, Some("2026"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 0, 325),
    ("eea", None, Some("2026-11"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 0, 21),
    ("eea", None, Some("2026-11"), None, None, None, "2026-11-05", "goes_on", 0, 4),
    ("eea", None, Some("2025-11"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 357, 384),
    ("eea", None, Some("2025-10"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("us-ca", None, Some("2025"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 326, 690),
    ("us-other", None, Some("2024-09"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 783, 812),
    ("us-other", None, Some("2024-02"), None, Some("2024-02-29"), None, "2026-11-22", "none", 0, 0),
    ("uk", None, Some("2024-10"), None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("uk", None, Some("2024-12"), None, Some("2025-06-01"), None, "2026-11-22", "none", 0, 0),
    ("hk", None, Some("2025-01"), None, None, None, "2026-11-22", "goes_on", 384, 384),
    ("ca", None, Some("2024-11"), None, None, None, "2026-11-22", "goes_on", 384, 423),
    ("eea", Some(("us-other", "2025-06")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 640, 717),
    ("eea", Some(("us-other", "2025-06-15")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 654, 702),
    ("eea", Some(("us-other", "2026")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 795, 843),
    ("eea", Some(("eea", "2026-01")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("us-ca", Some(("eea", "2025-06")), None, None, None, None, "2026-11-22", "goes_on", 510, 539),
    ("us-ca", Some(("eea", "2026-06-01")), None, None, None, None, "2026-11-22", "goes_on", 384, 384),
    ("us-ca", Some(("us-other", "2025-06-01")), None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("uk", Some(("eea", "2026-03-01")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 384),
    ("eea", Some(("uk", "2024-09-10")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 384, 393),
    ("eea", Some(("cn", "2026-01-01")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 325, 325),
    ("cn", Some(("eea", "2026-01-01")), None, None, None, None, "2026-11-22", "not_known", 59, 59),
    ("cn", Some(("eea", "2025-01-01")), None, None, None, None, "2026-11-22", "not_known", 0, 0),
    ("br", Some(("uk", "2025-03")), Some("2024-09-01"), None, Some("2026-05-05"), None, "2026-11-22", "ended", 400, 449),
    ("ch", Some(("hk", "2024-10-05")), None, None, Some("2026-05-05"), None, "2026-11-22", "ended", 200, 217),
    ("eea", None, None, None, Some("2026-01-10"), Some("2026-03-10"), "2026-11-22", "goes_on", 325, 325),
    ("eea", None, None, None, Some("2026-01-10"), Some("2026-01-10"), "2026-11-22", "goes_on", 384, 384),
    ("uk", None, None, None, Some("2024-09-19"), Some("2026-03-10"), "2026-11-22", "goes_on", 257, 275),
    ("us-other", None, None, None, Some("2024-10-01"), Some("2025-10-01"), "2026-11-22", "goes_on", 430, 478),
    ("eea", None, None, None, Some("2025-10-01"), Some("2025-12-01"), "2026-11-22", "goes_on", 356, 356),
    ("us-other", Some(("au", "2026")), None, None, None, None, "2026-11-22", "goes_on", 795, 843),
    ("us-other", Some(("au", "2026")), Some("2025-07-06"), None, None, None, "2026-11-22", "goes_on", 504, 504),
    ("us-other", Some(("au", "2026")), Some("2025-07"), None, None, None, "2026-11-22", "goes_on", 479, 509),
    ("br", Some(("eea", "2026-09")), None, None, None, None, "2026-11-22", "goes_on", 384, 384),
    ("eea", Some(("uk", "2025")), None, None, None, None, "2026-11-22", "goes_on", 384, 403),
    ("eea", Some(("us-other", "2025")), None, None, None, None, "2026-11-22", "goes_on", 489, 843),
    ("eea", Some(("cn", "2026")), None, None, None, None, "2026-11-22", "goes_on", 0, 325),
    ("cn", Some(("us-other", "2025-05-28")), None, None, None, None, "2026-11-22", "not_known", 252, 300),
    ("cn", Some(("us-other", "2025-05-28")), None, None, Some("2026-11-22"), None, "2026-11-22", "ended", 252, 300),
    ("us-other", None, None, Some("2024-08-15"), None, None, "2026-11-22", "goes_on", 829, 843),
    ("us-other", None, None, Some("2024-07-15"), None, None, "2026-11-22", "goes_on", 795, 843),
    ("us-other", None, None, Some("2024-10-15"), None, None, "2026-11-22", "goes_on", 795, 843),
    ("us-other", None, Some("2025"), Some("2025-04-07"), None, None, "2026-11-22", "goes_on", 594, 690),
    ("uk", None, None, Some("2024-09-10"), None, None, "2026-11-22", "goes_on", 392, 403),
    ("us-other", Some(("eea", "2024-08-20")), None, Some("2024-08-15"), None, None, "2026-11-22", "goes_on", 795, 824),
    ("au", Some(("us-other", "2024-08-20")), None, Some("2024-08-15"), None, None, "2026-11-22", "goes_on", 829, 843),
    ("br", Some(("elsewhere", "2024")), None, Some("2024-08-31"), Some("2024-10-28"), None, "2025-04-29", "ended", 58, 88),
    ("us-other", None, None, Some("2025-07-20"), Some("2024-12-15"), Some("2025-07-20"), "2025-11-04", "goes_on", 195, 243),
];

#[test]
fn each_member_gets_the_days_that_the_sources_bear_out() {
    assert!(ROWS.len() >= 60);
    for row in ROWS {
        let result = work_out(&input(row)).unwrap();
        let state = serde_json::to_value(result.state).unwrap();
        assert_eq!(
            (state.as_str().unwrap(), result.days.least, result.days.most),
            (row.7, row.8, row.9),
            "{row:?}"
        );
        let (least, most) = result
            .stretches
            .iter()
            .fold((0, 0), |sum, s| (sum.0 + s.days.least, sum.1 + s.days.most));
        assert!(least <= row.8 && row.9 <= most, "{row:?}");
        if row.1.is_none() {
            assert_eq!((least, most), (row.8, row.9), "{row:?}");
        }
    }
}

#[test]
fn every_fact_named_is_in_the_catalog() {
    let catalog = Catalog::shipped().unwrap();
    for row in ROWS {
        for id in work_out(&input(row)).unwrap().facts {
            assert!(catalog.fact(&id).is_some(), "{id}");
        }
    }
}

#[test]
fn the_sources_of_each_stretch_and_pause_are_named() {
    for (name, off, expected) in [
        ("eea", None, vec!["when-2025-11-start-eea"]),
        (
            "eea",
            Some("2026-01-01"),
            vec![
                "when-2025-11-start-eea",
                "off-does-future",
                "off-not-earlier-posts",
            ],
        ),
        ("br", None, vec!["when-2024-09-elsewhere", "when-2024-08-switch"]),
        (
            "uk",
            None,
            vec![
                "when-2024-09-uk-pause",
                "when-2024-09-policy",
                "when-2025-11-start-uk",
            ],
        ),
        ("cn", None, vec![]),
    ] {
        let row: Row = (name, None, None, None, off, None, "2026-11-22", "", 0, 0);
        assert_eq!(work_out(&input(&row)).unwrap().facts, expected, "{name} {off:?}");
    }
}

#[test]
fn a_member_in_germany_who_switched_off_on_the_day_of_writing_reads_384_days() {
    let row = ROWS[0];
    let result = work_out(&input(&row)).unwrap();
    assert_eq!((result.days.least, result.days.most), (384, 384));
    assert!(!result.sources_disagree);
    assert_eq!(
        result.assumptions,
        [
            Assumption::ProfileShowsWhereYouLived,
            Assumption::UntouchedBefore,
            Assumption::JoinedBefore
        ]
    );
}

#[test]
fn pauses_are_named_and_left_out() {
    for (name, from, to) in [
        ("uk", "2024-09-20", "2025-11-03"),
        ("hk", "2024-10-11", "2025-11-03"),
        ("ca", "2024-12-10", "2025-11-03"),
    ] {
        let row: Row = (name, None, None, None, None, None, "2026-11-22", "goes_on", 0, 0);
        let result = work_out(&input(&row)).unwrap();
        assert_eq!(result.pauses.len(), 1, "{name}");
        let pause = &result.pauses[0];
        assert_eq!(
            (
                pause.from.latest.to_string().as_str(),
                pause.to.latest.to_string().as_str()
            ),
            (from, to)
        );
        assert!(result.sources_disagree, "{name}");
    }
    let row: Row = ("eea", None, None, None, None, None, "2026-11-22", "goes_on", 0, 0);
    assert!(work_out(&input(&row)).unwrap().pauses.is_empty());
}

#[test]
fn sources_disagree_only_where_the_disputed_date_plays_a_part() {
    for (name, joined, expected) in [
        ("us-other", None, true),
        ("us-other", Some("2025-03"), false),
        ("us-other", Some("2025-03-01"), false),
        ("us-other", Some("2024-09-18"), false),
        ("eea", None, false),
        ("uk", Some("2025-12"), false),
    ] {
        let row: Row = (
            name,
            None,
            joined,
            None,
            None,
            None,
            "2026-11-22",
            "goes_on",
            0,
            0,
        );
        assert_eq!(
            work_out(&input(&row)).unwrap().sources_disagree,
            expected,
            "{name} {joined:?}"
        );
    }
}

#[test]
fn what_the_result_rests_on_is_said() {
    let row: Row = (
        "eea",
        Some(("us-ca", "2026-01")),
        Some("2024-05"),
        None,
        Some("2026-11-22"),
        None,
        "2026-11-22",
        "",
        0,
        0,
    );
    let mut asked = input(&row);
    asked.off = asked.off.map(|off| OffKnown {
        confirmed: false,
        told: true,
        ..off
    });
    let said = work_out(&asked).unwrap().assumptions;
    for assumption in [
        Assumption::OnUntilOff,
        Assumption::JoiningDayNotKnown,
        Assumption::MovingDayNotKnown,
        Assumption::OffTold,
    ] {
        assert!(said.contains(&assumption), "{assumption:?}");
    }
    assert!(!said.contains(&Assumption::OnUntilToday) && !said.contains(&Assumption::OffNotConfirmed));
    asked.off = asked.off.map(|off| OffKnown {
        confirmed: false,
        told: false,
        ..off
    });
    assert!(
        work_out(&asked)
            .unwrap()
            .assumptions
            .contains(&Assumption::OffNotConfirmed)
    );
}

#[test]
fn a_switch_seen_before_training_began_there_is_told_apart() {
    let row: Row = (
        "eea",
        None,
        None,
        Some("2025-09-20"),
        None,
        None,
        "2026-11-22",
        "",
        0,
        0,
    );
    assert!(work_out(&input(&row)).unwrap().seen_on_before_start);
    let row: Row = (
        "eea",
        None,
        None,
        Some("2025-11-20"),
        None,
        None,
        "2026-11-22",
        "",
        0,
        0,
    );
    assert!(!work_out(&input(&row)).unwrap().seen_on_before_start);
}

#[test]
fn a_switch_seen_before_a_move_is_held_against_the_place_of_that_day() {
    for (here, before, moved_on, seen, expected) in [
        ("eea", "us-other", "2025-10-01", "2010-10-01", true),
        ("eea", "us-other", "2025-10-01", "2024-10-01", false),
        ("eea", "us-other", "2025-10-01", "2025-10-02", true),
        ("eea", "us-other", "2025-10-01", "2025-11-03", false),
        // In September it can have been either place, and in one of them training went on.
        ("eea", "us-other", "2025-09", "2025-09-20", false),
        ("eea", "ch", "2025-09", "2025-09-20", true),
        ("cn", "us-other", "2025-10-01", "2025-10-02", false),
    ] {
        let row: Row = (
            here,
            Some((before, moved_on)),
            None,
            Some(seen),
            None,
            None,
            "2026-11-22",
            "",
            0,
            0,
        );
        assert_eq!(
            work_out(&input(&row)).unwrap().seen_on_before_start,
            expected,
            "{row:?}"
        );
    }
}

#[test]
fn a_stretch_ends_no_earlier_than_it_can_begin() {
    for (name, joined, off, from, to) in [
        (
            "ca",
            Some("2024-11-26"),
            None,
            ("2024-11-26", "2024-11-26"),
            ("2024-11-26", "2024-12-10"),
        ),
        (
            "us-other",
            None,
            Some("2024-09-17"),
            ("2024-08-01", "2024-09-17"),
            ("2024-09-17", "2024-09-17"),
        ),
        (
            "uk",
            None,
            Some("2024-09-05"),
            ("2024-09-01", "2024-09-05"),
            ("2024-09-05", "2024-09-05"),
        ),
    ] {
        let row: Row = (name, None, joined, None, off, None, "2026-11-22", "", 0, 0);
        let stretch = work_out(&input(&row)).unwrap().stretches.remove(0);
        let ends = [
            stretch.from.earliest,
            stretch.from.latest,
            stretch.to.earliest,
            stretch.to.latest,
        ];
        let expected = [from.0, from.1, to.0, to.1].map(|day| day.parse().unwrap());
        assert_eq!(ends, expected, "{row:?}");
    }
}

#[test]
fn a_stretch_that_cannot_have_happened_is_left_out() {
    for (name, joined, off) in [
        ("ca", Some("2024-12-10"), Some("2025-06-01")),
        ("uk", Some("2024-09-20"), Some("2025-06-01")),
        ("us-other", None, Some("2024-08-01")),
    ] {
        let row: Row = (name, None, joined, None, off, None, "2026-11-22", "", 0, 0);
        assert_eq!(work_out(&input(&row)).unwrap().stretches, [], "{row:?}");
    }
}

#[test]
fn dates_that_contradict_each_other_are_refused() {
    use ExposureError::{InTheFuture, OffBeforeJoining, OnAgainWithoutOff};
    let rows: [(Row, ExposureError); 7] = [
        (
            (
                "eea",
                None,
                None,
                None,
                Some("2026-11-23"),
                None,
                "2026-11-22",
                "",
                0,
                0,
            ),
            InTheFuture,
        ),
        (
            (
                "eea",
                None,
                None,
                Some("2027-01-01"),
                None,
                None,
                "2026-11-22",
                "",
                0,
                0,
            ),
            InTheFuture,
        ),
        (
            (
                "eea",
                None,
                Some("2026-12"),
                None,
                None,
                None,
                "2026-11-22",
                "",
                0,
                0,
            ),
            InTheFuture,
        ),
        (
            (
                "eea",
                Some(("uk", "2027")),
                None,
                None,
                None,
                None,
                "2026-11-22",
                "",
                0,
                0,
            ),
            InTheFuture,
        ),
        (
            (
                "eea",
                None,
                Some("2026-03"),
                None,
                Some("2026-02-01"),
                None,
                "2026-11-22",
                "",
                0,
                0,
            ),
            OffBeforeJoining,
        ),
        (
            (
                "eea",
                None,
                None,
                None,
                None,
                Some("2026-02-01"),
                "2026-11-22",
                "",
                0,
                0,
            ),
            OnAgainWithoutOff,
        ),
        (
            (
                "eea",
                None,
                None,
                None,
                Some("2026-03-01"),
                Some("2026-02-01"),
                "2026-11-22",
                "",
                0,
                0,
            ),
            OnAgainWithoutOff,
        ),
    ];
    for (row, error) in rows {
        assert_eq!(work_out(&input(&row)), Err(error), "{row:?}");
    }
}

#[test]
fn a_pause_or_a_move_that_ended_it_is_not_told_as_going_on() {
    for (name, moved, today, state, least, most) in [
        ("uk", None, "2025-01-01", "ended", 0, 19),
        ("hk", None, "2025-06-30", "ended", 23, 40),
        ("ca", None, "2025-11-02", "ended", 0, 131),
        ("ca", None, "2025-11-04", "goes_on", 1, 132),
        ("uk", None, "2025-11-03", "ended", 0, 19),
        (
            "eea",
            Some(("us-other", "2025-06-01")),
            "2025-08-01",
            "ended",
            256,
            304,
        ),
        (
            "eea",
            Some(("us-other", "2025-06-01")),
            "2025-11-10",
            "goes_on",
            263,
            311,
        ),
        (
            "cn",
            Some(("us-other", "2025-06-01")),
            "2025-08-01",
            "not_known",
            256,
            304,
        ),
    ] {
        let row: Row = (name, moved, None, None, None, None, today, state, least, most);
        let result = work_out(&input(&row)).unwrap();
        let said = serde_json::to_value(result.state).unwrap();
        assert_eq!(
            (said.as_str().unwrap(), result.days.least, result.days.most),
            (state, least, most),
            "{row:?}"
        );
        assert_eq!(
            result.assumptions.contains(&Assumption::OnUntilToday),
            state == "goes_on",
            "{row:?}"
        );
    }
}

#[test]
fn a_place_that_is_not_known_counts_only_while_it_mattered() {
    for (moved_on, joined, expected) in [
        ("2010", None, false),
        ("2024-07", None, false),
        ("2024-09", None, true),
        ("2026-01-01", None, true),
        ("2025-01", Some("2025-03"), false),
        ("2025-03", Some("2025-01"), true),
    ] {
        let row: Row = (
            "eea",
            Some(("cn", moved_on)),
            joined,
            None,
            None,
            None,
            "2026-11-22",
            "",
            0,
            0,
        );
        assert_eq!(
            work_out(&input(&row)).unwrap().partly_unknown,
            expected,
            "{moved_on} {joined:?}"
        );
    }
}

#[test]
fn a_range_never_runs_past_the_day_of_off_or_today() {
    let row: Row = (
        "eea",
        None,
        Some("2026"),
        None,
        Some("2026-03-01"),
        None,
        "2026-11-22",
        "",
        0,
        0,
    );
    let stretch = work_out(&input(&row)).unwrap().stretches.remove(0);
    assert_eq!(
        (stretch.from.latest, stretch.to.latest),
        ("2026-03-01".parse().unwrap(), "2026-03-01".parse().unwrap())
    );
    let row: Row = (
        "eea",
        Some(("us-ca", "2026")),
        None,
        None,
        None,
        None,
        "2026-11-22",
        "",
        0,
        0,
    );
    for stretch in work_out(&input(&row)).unwrap().stretches {
        assert!(
            stretch.from.latest <= "2026-11-22".parse().unwrap()
                && stretch.to.latest <= "2026-11-22".parse().unwrap()
        );
    }
}

#[test]
fn a_choice_made_before_a_move_is_an_assumption() {
    for (moved, off, again, expected) in [
        (Some(("uk", "2026-05")), "2026-03-01", None, true),
        (Some(("uk", "2026-05")), "2026-06-01", None, false),
        (Some(("uk", "2026-05")), "2026-03-01", Some("2026-04-01"), false),
        (Some(("eea", "2026-05")), "2026-03-01", None, false),
        (None, "2026-03-01", None, false),
    ] {
        let row: Row = ("eea", moved, None, None, Some(off), again, "2026-11-22", "", 0, 0);
        let said = work_out(&input(&row)).unwrap().assumptions;
        assert_eq!(
            said.contains(&Assumption::ChoiceKeptAfterMoving),
            expected,
            "{row:?}"
        );
    }
}

#[test]
fn a_sight_that_contradicts_the_other_dates_is_refused() {
    for (joined, seen, off, again, error) in [
        (
            Some("2026-03"),
            "2026-02-28",
            None,
            None,
            ExposureError::SeenBeforeJoining,
        ),
        (
            None,
            "2026-04-01",
            Some("2026-03-01"),
            None,
            ExposureError::SeenAfterOff,
        ),
        (
            None,
            "2025-01-05",
            Some("2024-12-15"),
            Some("2025-07-20"),
            ExposureError::SeenAfterOff,
        ),
    ] {
        let row: Row = (
            "eea",
            None,
            joined,
            Some(seen),
            off,
            again,
            "2026-11-22",
            "",
            0,
            0,
        );
        assert_eq!(work_out(&input(&row)), Err(error), "{row:?}");
    }
    let row: Row = (
        "eea",
        None,
        None,
        Some("2026-04-01"),
        Some("2026-03-01"),
        Some("2026-04-01"),
        "2026-11-22",
        "",
        0,
        0,
    );
    assert!(work_out(&input(&row)).is_ok());
}

/// What must hold for any member: a range is a range, no day is counted twice, and more time never means fewer days.
mod always {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    fn any_day() -> impl Strategy<Value = Date> {
        (0i64..1_500).prop_map(|after| date(2023, 1, 1).saturating_add(after.days()))
    }

    fn any_loose() -> impl Strategy<Value = LooseDate> {
        (any_day(), 0usize..3).prop_map(|(day, fine)| loose(&day.to_string()[..[4, 7, 10][fine]]))
    }

    prop_compose! {
        fn any_input()(
            here in 0usize..12, there in 0usize..12, moved in proptest::option::of(any_loose()),
            seen_on in proptest::option::of(any_day()),
            joined in proptest::option::of(any_loose()), off in proptest::option::of(any_day()), today in any_day(),
        ) -> ExposureInput {
            ExposureInput {
                group: Group::ALL[here],
                moved: moved.map(|on| Moved { from: Group::ALL[there], on }),
                joined,
                seen_on,
                off: off.map(|on| OffKnown { on, confirmed: true, told: false }),
                on_again: None,
                today,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        #[test]
        fn a_result_is_in_order_and_within_the_calendar(input in any_input()) {
            let Ok(result) = work_out(&input) else { return Ok(()) };
            prop_assert!(0 <= result.days.least && result.days.least <= result.days.most);
            let end = input.off.map_or(input.today, |off| off.on);
            for stretch in &result.stretches {
                prop_assert!(stretch.days.least <= stretch.days.most && stretch.days.most > 0);
                prop_assert!(stretch.from.earliest <= stretch.from.latest && stretch.to.earliest <= stretch.to.latest);
                prop_assert!(stretch.from.earliest <= stretch.to.earliest && stretch.from.latest <= stretch.to.latest);
                prop_assert!(stretch.to.latest <= end);
                prop_assert!(stretch.from.earliest >= date(2024, 8, 1));
            }
            let all = (end - date(2024, 8, 1)).get_days().max(0);
            prop_assert!(result.days.most <= all, "{} of {all}", result.days.most);
            prop_assert_eq!(result.days.most == 0, result.stretches.is_empty());
        }

        #[test]
        fn a_later_off_never_means_fewer_days(input in any_input(), more in 0i64..400) {
            let Some(off) = input.off else { return Ok(()) };
            let on = off.on.saturating_add(more.days());
            let later = ExposureInput { off: Some(OffKnown { on, ..off }), today: input.today.max(on), ..input.clone() };
            let earlier = ExposureInput { today: later.today, ..input };
            if let (Ok(earlier), Ok(later)) = (work_out(&earlier), work_out(&later)) {
                prop_assert!(earlier.days.most <= later.days.most);
                prop_assert!(earlier.days.least <= later.days.least);
            }
        }
    }
}
