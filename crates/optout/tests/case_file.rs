//! The case file: everything of the log that matters, once, in order, with what does not fit named.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use jiff::civil::Date;
use optout::case_file::{CaseFile, ExhibitFile, ExhibitKind, Fit, Showable, TimelineLine, case_file};
use optout::catalog::Catalog;
use optout::correspondence::{Correspondence, WriteLetterError};
use optout::deadline::Rule;
use optout::follow_up::{FollowUpEvent as Event, NextAct, Outcome, SentObjection};
use optout::objection::{Membership, Target};
use optout::region::Region;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn shown(record: u64, on: &str, kind: ExhibitKind, file: Option<(&str, u64)>) -> Showable {
    Showable {
        record,
        on: day(on),
        kind,
        file: file.map(|(media_type, bytes)| ExhibitFile {
            name: format!("{record}"),
            media_type: media_type.into(),
            bytes,
            sha256: "00".repeat(32),
        }),
    }
}

fn case(events: Vec<Event>) -> Correspondence {
    Correspondence {
        sent: SentObjection {
            country: "IT".into(),
            rule: Rule::Gdpr,
            sent_on: day("2026-06-01"),
            targets: vec![Target::ContentGeneratingAi],
        },
        events,
        member: Membership::NotAMember,
        first_name: "Ada".into(),
        last_name: "Lovelace".into(),
        email: "ada@example.org".into(),
        reference: None,
    }
}

fn write(case: &Correspondence, showable: &[Showable]) -> Result<CaseFile, WriteLetterError> {
    let catalog = Catalog::shipped().unwrap();
    let authority = catalog.authority(Region::find("IT").unwrap()).unwrap();
    case_file(case, authority, showable, day("2026-09-01"))
}

#[test]
fn exhibits_are_numbered_by_day_and_stand_once_in_the_timeline() {
    let events = vec![
        Event::Acknowledged {
            on: day("2026-06-02"),
        },
        Event::Reminded {
            on: day("2026-07-03"),
        },
    ];
    let showable = [
        shown(9, "2026-07-03", ExhibitKind::Letter, Some(("text/plain", 900))),
        shown(3, "2026-05-30", ExhibitKind::Reading, None),
        shown(
            4,
            "2026-05-30",
            ExhibitKind::Picture,
            Some(("image/png", 4_000_000)),
        ),
        shown(
            5,
            "2026-06-01",
            ExhibitKind::Objection,
            Some(("text/plain", 2_000)),
        ),
        shown(
            6,
            "2026-06-02",
            ExhibitKind::LinkedinMail,
            Some(("message/rfc822", 9_000)),
        ),
        shown(
            6,
            "2026-06-02",
            ExhibitKind::LinkedinMail,
            Some(("message/rfc822", 9_000)),
        ),
        shown(11, "2026-09-01", ExhibitKind::LogProof, None),
    ];
    let file = write(&case(events.clone()), &showable).unwrap();
    let records: Vec<_> = file.exhibits.iter().map(|e| (e.number, e.shown.record)).collect();
    assert_eq!(records, [(1, 3), (2, 4), (3, 5), (4, 6), (5, 9), (6, 11)]);
    let fits: Vec<_> = file.exhibits.iter().map(|e| e.fit).collect();
    assert_eq!(
        fits,
        [
            Fit::Fits,
            Fit::TooLarge,
            Fit::Fits,
            Fit::OtherType,
            Fit::Fits,
            Fit::Fits
        ]
    );
    assert_eq!((file.left_out.as_slice(), file.has_proof), (&[2, 4][..], true));
    let lines: Vec<_> = file
        .timeline
        .iter()
        .map(|l| (l.line.clone(), l.exhibits.clone()))
        .collect();
    assert_eq!(
        lines,
        [
            (TimelineLine::Exhibit(ExhibitKind::Reading), vec![1]),
            (TimelineLine::Exhibit(ExhibitKind::Picture), vec![2]),
            (TimelineLine::ObjectionSent, vec![3]),
            (TimelineLine::Event(events[0].clone()), vec![4]),
            (TimelineLine::Event(events[1].clone()), vec![5]),
        ]
    );
    assert_eq!(file.facts.standing.act, NextAct::Complain);
    assert!(file.facts.authority.contains("Garante"));
    let text = serde_json::to_string(&file).unwrap();
    assert_eq!(serde_json::from_str::<CaseFile>(&text).unwrap(), file);
}

#[test]
fn without_exhibits_the_file_says_that_it_has_no_proof() {
    let file = write(&case(vec![]), &[]).unwrap();
    assert!(!file.has_proof && file.exhibits.is_empty() && file.timeline.len() == 1);
}

#[test]
fn nothing_is_put_together_once_linkedin_stopped() {
    let stopped = case(vec![Event::Answered {
        on: day("2026-06-20"),
        outcome: Outcome::Stopped,
    }]);
    assert_eq!(write(&stopped, &[]), Err(WriteLetterError::NothingOpen));
}

#[test]
fn what_the_authority_takes_decides_what_fits() {
    let catalog = Catalog::shipped().unwrap();
    let mail = |bytes| {
        shown(
            7,
            "2026-06-05",
            ExhibitKind::LinkedinMail,
            Some(("message/rfc822", bytes)),
        )
    };
    for (place, bytes, fit, printed) in [
        ("GB", 9_000, Fit::Fits, 3_000_000),
        ("GB", 3_000_001, Fit::TooLarge, 3_000_000),
        ("IT", 9_000, Fit::OtherType, 3_000_000),
        ("DE-BY", 9_000, Fit::OtherType, 1_500_000),
    ] {
        let authority = catalog.authority(Region::find(place).unwrap()).unwrap();
        let file = case_file(&case(vec![]), authority, &[mail(bytes)], day("2026-09-01")).unwrap();
        assert_eq!(
            (file.exhibits[0].fit, file.printed_bytes),
            (fit, printed),
            "{place} {bytes}"
        );
    }
}

#[test]
fn a_file_is_named_by_its_number_and_a_reading_has_none() {
    let mut picture = shown(3, "2026-05-30", ExhibitKind::Picture, Some(("image/png", 10)));
    picture.file.as_mut().unwrap().name = "picture.png".into();
    let reading = shown(3, "2026-05-30", ExhibitKind::Reading, None);
    let file = write(&case(vec![]), &[reading, picture]).unwrap();
    let names: Vec<_> = file.exhibits.iter().map(|each| each.file_name()).collect();
    assert_eq!(names, [None, Some("exhibit-02-picture.png".to_owned())]);
}
