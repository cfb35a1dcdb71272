//! After the objection: each answer, each silence and each country leads to its own next step.
//!
//! Over 500 lines because each row of a table stands on lines of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use jiff::civil::Date;
use optout::follow_up::{
    Because, DateBasis, FollowUpEvent as Event, NextAct, NoteEventError, Outcome, RefusalGround,
    SentObjection, answer_day, check_event, next_step,
};
use optout::objection::Target;
use optout::region::Region;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn sent(country: &str) -> SentObjection {
    SentObjection {
        country: country.to_owned(),
        rule: Region::find(country).unwrap().answer_rule(),
        sent_on: day("2026-06-01"),
        targets: vec![Target::ContentGeneratingAi, Target::OtherAi],
    }
}

fn answered(on: &str, outcome: Outcome) -> Event {
    Event::Answered { on: day(on), outcome }
}

fn refused(ground: RefusalGround) -> Outcome {
    Outcome::Refused {
        ground,
        reasons: String::new(),
    }
}

fn check(country: &str, events: &[Event], today: &str, act: NextAct, because: Because, date: Option<&str>) {
    let sent = sent(country);
    for (place, event) in events.iter().enumerate() {
        assert_eq!(
            check_event(&sent, &events[..place], event, day(today)),
            Ok(()),
            "{event:?}"
        );
    }
    let step = next_step(&sent, events, day(today));
    assert_eq!(
        (step.act, step.because, step.date),
        (act, because, date.map(day)),
        "{country} {today} {events:?}"
    );
    let text = serde_json::to_string(&(&step, events)).unwrap();
    let (step_again, events_again): (optout::follow_up::NextStep, Vec<Event>) =
        serde_json::from_str(&text).unwrap();
    assert_eq!((step_again, events_again.as_slice()), (step, events));
}

#[test]
fn silence_leads_to_a_reminder_and_then_to_the_authority() {
    let reminded = [Event::Reminded {
        on: day("2026-07-03"),
    }];
    let complained = [
        reminded[0].clone(),
        Event::Complained {
            on: day("2026-07-20"),
            authority: "DE-HH".into(),
        },
    ];
    check(
        "DE-HH",
        &[],
        "2026-06-02",
        NextAct::Wait,
        Because::TimeRuns,
        Some("2026-07-01"),
    );
    check(
        "DE-HH",
        &[],
        "2026-07-01",
        NextAct::Wait,
        Because::TimeRuns,
        Some("2026-07-01"),
    );
    check(
        "DE-HH",
        &[],
        "2026-07-02",
        NextAct::Remind,
        Because::TimeOver,
        Some("2026-07-01"),
    );
    check(
        "DE-HH",
        &reminded,
        "2026-07-10",
        NextAct::Wait,
        Because::Reminded,
        Some("2026-07-17"),
    );
    check(
        "DE-HH",
        &reminded,
        "2026-07-18",
        NextAct::Complain,
        Because::ReminderUnanswered,
        None,
    );
    check(
        "DE-HH",
        &complained,
        "2026-10-20",
        NextAct::Wait,
        Because::AuthorityHasComplaint,
        Some("2026-10-20"),
    );
    check(
        "DE-HH",
        &complained,
        "2026-10-21",
        NextAct::AskAuthority,
        Because::AuthorityHasComplaint,
        Some("2026-10-20"),
    );
    let mut closed = complained.to_vec();
    closed.push(Event::AuthorityReplied {
        on: day("2026-11-01"),
        closed: true,
    });
    check(
        "DE-HH",
        &closed,
        "2026-11-20",
        NextAct::NothingKnown,
        Because::AuthorityClosed,
        None,
    );
}

#[test]
fn the_complaint_is_open_beside_the_reminder_where_the_law_gives_one() {
    let also = |country: &str| next_step(&sent(country), &[], day("2026-12-31")).also;
    assert_eq!(also("FR"), [NextAct::Complain]);
    assert_eq!(also("GB"), [NextAct::ComplainToCompany, NextAct::Complain]);
    assert_eq!(also("US-CA"), [NextAct::Complain]);
    assert_eq!(also("JP"), []);
}

#[test]
fn the_uk_goes_through_a_complaint_to_linkedin_first() {
    let reminded = Event::Reminded {
        on: day("2026-07-03"),
    };
    let told = Event::ComplainedToCompany {
        on: day("2026-07-20"),
    };
    let both = [reminded.clone(), told];
    check(
        "GB",
        &[reminded],
        "2026-07-20",
        NextAct::ComplainToCompany,
        Because::ReminderUnanswered,
        None,
    );
    check(
        "GB",
        &both,
        "2026-08-19",
        NextAct::Wait,
        Because::CompanyHasComplaint,
        Some("2026-08-19"),
    );
    check(
        "GB",
        &both,
        "2026-08-20",
        NextAct::Complain,
        Because::CompanyHasComplaint,
        Some("2026-08-19"),
    );
    check(
        "GB",
        &both[1..],
        "2026-08-20",
        NextAct::Complain,
        Because::CompanyHasComplaint,
        Some("2026-08-19"),
    );
    check(
        "GB",
        &[answered("2026-06-20", refused(RefusalGround::OverridingReasons))],
        "2026-06-21",
        NextAct::ComplainToCompany,
        Because::Refused,
        None,
    );
}

#[test]
fn each_answer_has_its_own_next_step() {
    let partly = Outcome::Partly {
        missing: vec![Target::OtherAi],
    };
    for (outcome, act, because) in [
        (Outcome::Stopped, NextAct::LookAgain, Because::Stopped),
        (partly, NextAct::AskForTheRest, Because::Partly),
        (Outcome::Unclear, NextAct::AskToClarify, Because::Unclear),
        (
            refused(RefusalGround::OverridingReasons),
            NextAct::Complain,
            Because::Refused,
        ),
        (
            refused(RefusalGround::NoneGiven),
            NextAct::Complain,
            Because::Refused,
        ),
        (
            refused(RefusalGround::NoSuchRight),
            NextAct::Complain,
            Because::Refused,
        ),
        (
            refused(RefusalGround::NotIdentified),
            NextAct::SendDetails,
            Because::DetailsAsked,
        ),
    ] {
        check(
            "IT",
            &[answered("2026-06-20", outcome)],
            "2026-06-25",
            act,
            because,
            None,
        );
    }
    let asked = [
        answered("2026-06-20", Outcome::Unclear),
        Event::Reminded {
            on: day("2026-06-22"),
        },
    ];
    check(
        "IT",
        &asked,
        "2026-07-06",
        NextAct::Wait,
        Because::Reminded,
        Some("2026-07-06"),
    );
    check(
        "IT",
        &asked,
        "2026-07-07",
        NextAct::Complain,
        Because::ReminderUnanswered,
        None,
    );
    let mut cleared = asked.to_vec();
    cleared.push(answered("2026-07-08", Outcome::Stopped));
    check(
        "IT",
        &cleared,
        "2026-07-09",
        NextAct::LookAgain,
        Because::Stopped,
        None,
    );
}

#[test]
fn a_later_date_is_spoken_of_only_where_the_law_or_linkedin_names_one() {
    use optout::deadline::ExtensionOutcome::{Granted, None as Unsaid, NotInThisLaw};
    for (country, until, outcome) in [
        ("IT", None, Granted),
        ("CH", None, Unsaid),
        ("CH", Some("2026-07-31"), Granted),
        ("HK", None, Unsaid),
        ("HK", Some("2026-07-31"), Granted),
        ("BR", None, NotInThisLaw),
    ] {
        let events = [Event::Extended {
            on: day("2026-06-05"),
            until: until.map(day),
            reason: None,
        }];
        let answer = next_step(&sent(country), &events, day("2026-06-06")).answer;
        assert_eq!(answer.due.extension, outcome, "{country} {until:?}");
    }
}

#[test]
fn an_extension_moves_the_date_only_where_and_when_the_law_lets_it() {
    let extended = |on: &str, until: Option<&str>| Event::Extended {
        on: day(on),
        until: until.map(day),
        reason: None,
    };
    for (country, event, today, act, because, date) in [
        (
            "IT",
            extended("2026-06-20", None),
            "2026-07-02",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-09-01",
        ),
        (
            "IT",
            extended("2026-06-20", Some("2026-08-01")),
            "2026-07-02",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-08-01",
        ),
        (
            "IT",
            extended("2026-06-20", Some("2027-01-01")),
            "2026-07-02",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-09-01",
        ),
        (
            "IT",
            extended("2026-07-10", Some("2026-09-01")),
            "2026-07-11",
            NextAct::Remind,
            Because::ExtendedTooLate,
            "2026-07-01",
        ),
        (
            "CH",
            extended("2026-06-20", None),
            "2026-06-21",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-07-01",
        ),
        (
            "CH",
            extended("2026-06-20", Some("2026-07-31")),
            "2026-07-21",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-07-31",
        ),
        (
            "US-CA",
            extended("2026-06-20", None),
            "2026-07-21",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-08-31",
        ),
        (
            "HK",
            extended("2026-06-20", None),
            "2026-06-21",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-07-13",
        ),
        (
            "CH",
            extended("2026-07-10", None),
            "2026-07-11",
            NextAct::Remind,
            Because::ExtendedTooLate,
            "2026-07-01",
        ),
        (
            "BR",
            extended("2026-06-10", None),
            "2026-06-11",
            NextAct::Wait,
            Because::ExtendedWithoutLaw,
            "2026-06-16",
        ),
        (
            "HK",
            extended("2026-06-20", Some("2026-07-31")),
            "2026-07-21",
            NextAct::Wait,
            Because::ExtendedInTime,
            "2026-07-31",
        ),
    ] {
        check(country, &[event], today, act, because, Some(date));
    }
    let twice = [
        extended("2026-06-20", None),
        extended("2026-08-20", Some("2027-08-01")),
    ];
    check(
        "IT",
        &twice,
        "2026-09-02",
        NextAct::Remind,
        Because::TimeOver,
        Some("2026-09-01"),
    );
}

#[test]
fn details_that_were_asked_for_start_the_time_anew() {
    let events = [
        answered("2026-06-20", refused(RefusalGround::NotIdentified)),
        Event::DetailsSent {
            on: day("2026-06-25"),
        },
    ];
    check(
        "IT",
        &events,
        "2026-07-20",
        NextAct::Wait,
        Because::TimeRuns,
        Some("2026-07-27"),
    );
    check(
        "IT",
        &events,
        "2026-07-28",
        NextAct::Remind,
        Because::TimeOver,
        Some("2026-07-27"),
    );
}

#[test]
fn where_no_law_and_no_authority_is_known_the_app_only_asks_again() {
    let reminded = [Event::Reminded {
        on: day("2026-07-03"),
    }];
    check(
        "JP",
        &[],
        "2026-06-30",
        NextAct::Wait,
        Because::NoTimeInLaw,
        Some("2026-07-01"),
    );
    check(
        "JP",
        &[],
        "2026-07-02",
        NextAct::Remind,
        Because::NoTimeInLaw,
        Some("2026-07-01"),
    );
    check(
        "JP",
        &reminded,
        "2026-07-18",
        NextAct::Remind,
        Because::ReminderUnanswered,
        Some("2026-07-17"),
    );
    check(
        "JP",
        &[answered("2026-06-20", refused(RefusalGround::NoSuchRight))],
        "2026-06-21",
        NextAct::NothingKnown,
        Because::Refused,
        None,
    );
    assert_eq!(
        next_step(&sent("JP"), &[], day("2026-06-30")).basis,
        Some(DateBasis::App)
    );
    assert_eq!(
        next_step(&sent("BR"), &[], day("2026-06-03")).basis,
        Some(DateBasis::Yardstick)
    );
    assert_eq!(
        next_step(&sent("FR"), &[], day("2026-06-03")).basis,
        Some(DateBasis::Law)
    );
}

#[test]
fn of_two_calendars_of_holidays_the_later_date_is_waited_for() {
    let mut objection = sent("DE-BY");
    objection.sent_on = day("2026-12-06");
    // 6 January is a working day in Dublin and none in Munich.
    let step = next_step(&objection, &[], day("2027-01-06"));
    assert_eq!((step.act, step.date), (NextAct::Wait, Some(day("2027-01-07"))));
    assert_eq!(step.answer.due.by_working_day, day("2027-01-06"));
    objection.country = "DE-HH".into();
    assert_eq!(
        next_step(&objection, &[], day("2027-01-06")).date,
        Some(day("2027-01-06"))
    );
}

#[test]
fn what_cannot_have_happened_is_not_noted() {
    let objection = sent("IT");
    let earlier = [Event::Acknowledged {
        on: day("2026-06-10"),
    }];
    let partly = |missing| answered("2026-06-20", Outcome::Partly { missing });
    let reasons = |reasons: String| {
        answered(
            "2026-06-20",
            Outcome::Refused {
                ground: RefusalGround::Other,
                reasons,
            },
        )
    };
    for (event, error) in [
        (
            Event::NoAnswer {
                on: day("2026-07-02"),
            },
            NoteEventError::InTheFuture,
        ),
        (
            Event::NoAnswer {
                on: day("2026-05-31"),
            },
            NoteEventError::BeforeSending,
        ),
        (
            Event::NoAnswer {
                on: day("2026-06-09"),
            },
            NoteEventError::OutOfOrder,
        ),
        (
            Event::Extended {
                on: day("2026-06-20"),
                until: Some(day("2026-06-19")),
                reason: None,
            },
            NoteEventError::NamedDayBefore,
        ),
        (partly(vec![]), NoteEventError::NotPartly),
        (partly(vec![Target::Restriction]), NoteEventError::NotPartly),
        (
            partly(vec![Target::OtherAi, Target::ContentGeneratingAi]),
            NoteEventError::NotPartly,
        ),
        (reasons("x".repeat(4_001)), NoteEventError::Reasons),
        (reasons("no\u{202e}on".into()), NoteEventError::Reasons),
        (
            Event::AuthorityReplied {
                on: day("2026-06-20"),
                closed: true,
            },
            NoteEventError::NoComplaint,
        ),
        (
            Event::Complained {
                on: day("2026-06-20"),
                authority: "XX".into(),
            },
            NoteEventError::UnknownPlace,
        ),
    ] {
        assert_eq!(
            check_event(&objection, &earlier, &event, day("2026-07-01")),
            Err(error),
            "{event:?}"
        );
    }
}

/// Any course of events in any country leads somewhere, and a day of waiting is never in the past.
mod always {
    use super::*;
    use jiff::ToSpan;
    use proptest::prelude::*;

    fn any_event() -> impl Strategy<Value = (u8, i64)> {
        (0u8..11, 0i64..60)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn a_wait_ends_today_or_later_and_a_complaint_needs_an_authority(
            country in proptest::sample::select(vec!["DE-HH", "GB", "CH", "CA-QC", "US-CA", "US", "BR", "HK", "AU", "JP", "ZZ"]),
            events in proptest::collection::vec(any_event(), 0..8),
            rest in 0i64..300,
        ) {
            let objection = sent(country);
            let mut noted: Vec<Event> = Vec::new();
            let mut on = objection.sent_on;
            for (kind, after) in events {
                on = on.saturating_add(after.days());
                let event = match kind {
                    0 => Event::Acknowledged { on },
                    1 => Event::Extended { on, until: None, reason: None },
                    2 => Event::Extended { on, until: Some(on.saturating_add(after.days())), reason: None },
                    3 => Event::Answered { on, outcome: Outcome::Unclear },
                    4 => Event::Answered { on, outcome: Outcome::Stopped },
                    5 => Event::Answered { on, outcome: refused(RefusalGround::NotIdentified) },
                    6 => Event::Answered { on, outcome: refused(RefusalGround::NoneGiven) },
                    7 => Event::Reminded { on },
                    8 => Event::DetailsSent { on },
                    9 => Event::ComplainedToCompany { on },
                    _ => Event::Complained { on, authority: country.to_owned() },
                };
                prop_assert_eq!(check_event(&objection, &noted, &event, on), Ok(()));
                noted.push(event);
            }
            let today = on.saturating_add(rest.days());
            let step = next_step(&objection, &noted, today);
            prop_assert_eq!(step.date.is_some(), step.basis.is_some());
            if step.act == NextAct::Wait {
                prop_assert!(step.date.unwrap() >= today);
            }
            if matches!(country, "JP" | "ZZ") {
                prop_assert!(step.act != NextAct::Complain && !step.also.contains(&NextAct::Complain));
            }
            let stopped = noted.iter().rev().find_map(|event| match event {
                Event::Answered { outcome, .. } => Some(*outcome == Outcome::Stopped),
                Event::DetailsSent { .. } => Some(false),
                _ => None,
            });
            prop_assert_eq!(step.act == NextAct::LookAgain, stopped == Some(true));
        }
    }
}

#[test]
fn one_day_is_the_day_of_the_answer_and_the_calendar_day_stands_apart() {
    let extended = |on: &str, until: Option<&str>| Event::Extended {
        on: day(on),
        until: until.map(day),
        reason: None,
    };
    let details = [
        Event::Answered {
            on: day("2026-11-20"),
            outcome: Outcome::Refused {
                ground: RefusalGround::NotIdentified,
                reasons: String::new(),
            },
        },
        Event::DetailsSent {
            on: day("2026-11-23"),
        },
        extended("2026-12-01", None),
    ];
    let refused = &details[..1];
    for (sent_on, events, on, calendar, basis, open) in [
        (
            "2026-11-13",
            vec![],
            "2026-12-14",
            Some("2026-12-13"),
            DateBasis::Law,
            true,
        ),
        (
            "2026-11-12",
            vec![],
            "2026-12-14",
            Some("2026-12-12"),
            DateBasis::Law,
            true,
        ),
        ("2026-11-10", vec![], "2026-12-10", None, DateBasis::Law, true),
        (
            "2026-11-13",
            vec![extended("2026-11-20", None)],
            "2027-02-15",
            Some("2027-02-13"),
            DateBasis::Law,
            true,
        ),
        (
            "2026-11-13",
            vec![extended("2026-11-20", Some("2027-01-10"))],
            "2027-01-10",
            None,
            DateBasis::NamedByLinkedin,
            true,
        ),
        (
            "2026-11-13",
            vec![extended("2026-12-20", Some("2027-01-10"))],
            "2026-12-14",
            Some("2026-12-13"),
            DateBasis::Law,
            true,
        ),
        (
            "2026-11-13",
            refused.to_vec(),
            "2026-12-14",
            Some("2026-12-13"),
            DateBasis::Law,
            false,
        ),
        (
            "2026-11-13",
            details.to_vec(),
            "2027-02-23",
            None,
            DateBasis::Law,
            true,
        ),
    ] {
        let mut sent = sent("DE-HH");
        sent.sent_on = day(sent_on);
        let answer = answer_day(&sent, &events);
        assert_eq!(
            (answer.on, answer.calendar_day(), answer.basis, answer.open),
            (day(on), calendar.map(day), basis, open),
            "{sent_on} {events:?}"
        );
        let step = next_step(&sent, &events, day("2026-12-01"));
        assert_eq!(step.answer, answer);
        if step.act == NextAct::Wait {
            assert_eq!((step.date, step.basis), (Some(answer.on), Some(answer.basis)));
        }
    }
}
