//! Calendar files, read back by a parser that is not ours.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, Component};
use jiff::civil::Date;
use optout::calendar_file::{CalendarEvent, calendar_file, event_uid, next_sequence};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn event() -> CalendarEvent {
    CalendarEvent {
        uid: event_uid("default-off.example/log+7", 12),
        sequence: 0,
        made: "2026-11-22T07:00:00Z".parse().unwrap(),
        day: day("2026-12-22"),
        summary: "Answer from LinkedIn is due; look, then tell the app".into(),
        description: "By GDPR Art. 12(3), one month.\nNo answer? Write again: \\ ; , and “äöü” 漢字 🗓 "
            .repeat(6),
        address: Some("https://eur-lex.europa.eu/eli/reg/2016/679/oj".into()),
        remind_days_before: vec![7, 0, 1, 7],
        cancelled: false,
    }
}

fn parsed(event: &CalendarEvent) -> icalendar::Event {
    let text = calendar_file(event);
    let calendar: Calendar = text.parse().unwrap();
    assert_eq!(calendar.components.len(), 1, "{text}");
    match &calendar.components[0] {
        CalendarComponent::Event(event) => event.clone(),
        other => panic!("{other:?}"),
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        plain.push(match c {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some(c) => c,
                None => panic!("a lone escape: {text}"),
            },
            c => c,
        });
    }
    plain
}

fn check_shape(text: &str) {
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty(), "{line}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
}

#[test]
fn another_parser_reads_the_same_event() {
    let event = event();
    let read = parsed(&event);
    assert_eq!(read.get_uid(), Some("defaultoffexamplelog7-12@default-off"));
    assert_eq!(read.property_value("SEQUENCE"), Some("0"));
    assert_eq!(read.property_value("DTSTART"), Some("20261222"));
    assert_eq!(read.property_value("DTEND"), Some("20261223"));
    assert_eq!(read.property_value("DTSTAMP"), Some("20261122T070000Z"));
    assert_eq!(read.property_value("STATUS"), Some("CONFIRMED"));
    assert_eq!(read.property_value("URL"), event.address.as_deref());
    check_shape(&calendar_file(&event));
}

#[test]
fn texts_come_back_as_they_were_given() {
    let event = event();
    let text = calendar_file(&event);
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).unwrap();
    let component = &calendar.components[0];
    let value = |name: &str| component.find_prop(name).unwrap().val.as_str().to_owned();
    // This parser takes the escapes off itself.
    assert_eq!(value("SUMMARY"), event.summary);
    assert_eq!(value("DESCRIPTION"), event.description);
}

#[test]
fn the_alarms_ring_at_nine_on_their_days_once_each() {
    let text = calendar_file(&event());
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).unwrap();
    let triggers: Vec<_> = calendar.components[0]
        .components
        .iter()
        .inspect(|alarm| {
            assert_eq!(alarm.name, "VALARM");
            assert!(alarm.find_prop("DESCRIPTION").is_some() && alarm.find_prop("ACTION").is_some());
        })
        .map(|alarm| alarm.find_prop("TRIGGER").unwrap().val.as_str().to_owned())
        .collect();
    assert_eq!(triggers, ["PT9H", "-PT15H", "-P6DT15H"]);
}

#[test]
fn a_moved_day_keeps_the_name_and_raises_the_sequence() {
    let first = event();
    assert_eq!(next_sequence(None, first.day, false), 0);
    assert_eq!(next_sequence(Some(&first), first.day, false), 0);
    let moved = CalendarEvent {
        day: day("2027-02-22"),
        sequence: next_sequence(Some(&first), day("2027-02-22"), false),
        ..first.clone()
    };
    assert_eq!(
        (moved.sequence, parsed(&moved).get_uid()),
        (1, parsed(&first).get_uid())
    );
    let gone = CalendarEvent {
        cancelled: true,
        sequence: next_sequence(Some(&moved), moved.day, true),
        ..moved
    };
    assert_eq!(gone.sequence, 2);
    let text = calendar_file(&gone);
    assert!(text.contains("STATUS:CANCELLED\r\n") && !text.contains("VALARM"));
}

#[test]
fn nothing_gets_out_of_its_line() {
    let hostile = CalendarEvent {
        uid: "a\r\nATTACH:x".into(),
        summary: "a\r\nEND:VEVENT\rBEGIN:VEVENT\u{b}\u{0}".into(),
        description: "\u{85}END:VCALENDAR".into(),
        address: Some("https://example.org\r\nATTACH:file:///etc/passwd".into()),
        ..event()
    };
    let text = calendar_file(&hostile);
    check_shape(&text);
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
    assert!(!text.contains("\r\nATTACH") && !text.contains("URL:"));
    assert_eq!(event_uid("\r\n:", 3), "log-3@default-off");
}

proptest! {
    #[test]
    fn any_text_is_one_event_and_comes_back(summary in ".{0,300}", description in "(?s).{0,600}") {
        let given = CalendarEvent { summary, description, ..event() };
        let text = calendar_file(&given);
        check_shape(&text);
        prop_assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
        let unfolded = text.replace("\r\n ", "");
        let value = unfolded.lines().find_map(|line| line.strip_prefix("DESCRIPTION:")).unwrap();
        let kept: String = given.description.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        prop_assert_eq!(unescaped(value), kept);
    }
}
